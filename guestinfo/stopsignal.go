package guestinfo

import (
	"fmt"
	"strings"
)

// StopSignal is how an entrypoint is asked to end.
type StopSignal string

// The events of a Windows console, and the end without a question.
const (
	// StopDefault is Ctrl+Break in mode native, and a shutdown of the container's
	// Windows in mode contained. Of a program's own console Windows delivers Ctrl+C
	// and Ctrl+Break alone; Go, Node and .NET hear the latter, Java does not.
	StopDefault  StopSignal = ""
	StopC        StopSignal = "CTRL_C"
	StopBreak    StopSignal = "CTRL_BREAK"
	StopClose    StopSignal = "CTRL_CLOSE"
	StopLogoff   StopSignal = "CTRL_LOGOFF"
	StopShutdown StopSignal = "CTRL_SHUTDOWN"
	StopKill     StopSignal = "KILL"
)

// ParseStopSignal reads a console event's name, with or without its underscore,
// and the POSIX signals that language runtimes take these events for.
func ParseStopSignal(s string) (StopSignal, error) {
	switch name := strings.ReplaceAll(strings.TrimPrefix(strings.ToUpper(s), "SIG"), "_", ""); name {
	case "":
		if s == "" {
			return StopDefault, nil
		}
	case "CTRLC", "INT", "2":
		return StopC, nil
	case "CTRLBREAK", "BREAK", "QUIT", "3":
		return StopBreak, nil
	case "CTRLCLOSE", "HUP", "1":
		return StopClose, nil
	case "CTRLLOGOFF":
		return StopLogoff, nil
	case "CTRLSHUTDOWN", "TERM", "15":
		return StopShutdown, nil
	case "KILL", "9":
		return StopKill, nil
	}
	return "", fmt.Errorf("stop signal %q is not known on Windows; CTRL_C, CTRL_BREAK, CTRL_CLOSE, CTRL_LOGOFF, CTRL_SHUTDOWN and KILL are", clip(s, 40))
}

// validate refuses what ParseStopSignal does not give, and for a contained
// process what the Host Compute Service does not do.
func (s StopSignal) validate(mode Mode) error {
	switch known, err := ParseStopSignal(string(s)); {
	case err != nil || known != s:
		return fmt.Errorf("process.stopSignal: %q is unknown", clip(string(s), 40))
	case mode == ModeContained && !s.Contained():
		return fmt.Errorf("process.stopSignal: mode contained has no %s, only CTRL_SHUTDOWN and KILL", s)
	}
	return nil
}

// Contained says whether mode contained can ask so.
func (s StopSignal) Contained() bool {
	return s == StopDefault || s == StopShutdown || s == StopKill
}
