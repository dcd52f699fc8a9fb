package guestinfo

import "testing"

func TestParseStopSignal(t *testing.T) {
	for in, want := range map[string]StopSignal{
		"": StopDefault, "SIGTERM": StopShutdown, "term": StopShutdown, "15": StopShutdown, "ctrl_shutdown": StopShutdown, "CtrlShutdown": StopShutdown,
		"SIGINT": StopC, "CTRLC": StopC, "SIGBREAK": StopBreak, "QUIT": StopBreak, "SIGHUP": StopClose, "ctrl_close": StopClose, "CTRLLOGOFF": StopLogoff, "9": StopKill, "SIGKILL": StopKill,
	} {
		if got, err := ParseStopSignal(in); err != nil || got != want {
			t.Errorf("%q: %q, %v; want %q", in, got, err, want)
		}
	}
	for _, in := range []string{"SIG", "_", "37", "USR1", "CTRL", "TERM "} {
		if got, err := ParseStopSignal(in); err == nil {
			t.Errorf("%q is %q", in, got)
		}
	}
	for s, modes := range map[StopSignal][2]bool{StopDefault: {true, true}, StopShutdown: {true, true}, StopKill: {true, true}, StopBreak: {true, false}, "TERM": {false, false}} {
		if native, contained := s.validate(ModeNative) == nil, s.validate(ModeContained) == nil; native != modes[0] || contained != modes[1] {
			t.Errorf("%q: native %v, contained %v", s, native, contained)
		}
	}
}
