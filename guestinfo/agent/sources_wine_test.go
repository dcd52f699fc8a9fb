//go:build linux

package agent

import (
	"strings"
	"testing"

	"berth/guestinfo"
)

// Wine has neither event tracing nor subscriptions to the event log: a container
// that wants them is refused by the source's name, and its entrypoint not started.
func TestWineRefusesLogSources(t *testing.T) {
	for _, src := range []guestinfo.LogSource{
		{Name: "kernel", Kind: guestinfo.SourceETW, Provider: "Microsoft-Windows-Kernel-Process"},
		{Name: "system", Kind: guestinfo.SourceEventLog, Channel: "System"},
	} {
		t.Run(src.Kind, func(t *testing.T) {
			h := newHost(t)
			g := newGuest(t, h, "")
			s := containerSpec(`C:\app\program.exe`, "out=never")
			s.Logs = []guestinfo.LogSource{src}
			h.setSpec(s)
			wait := g.run()
			h.awaitHalt()
			if err := wait(); err != nil {
				t.Error(err)
			}
			st := h.last()
			if st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonLogSourceUnsupported || st.PID != 0 || st.ExitCode != nil ||
				!strings.Contains(st.Message, "log source "+src.Name) || !strings.Contains(st.Message, "Wine") {
				t.Errorf("%+v", st)
			}
			if lines := consoleLines(t, g.com1); len(lines) > 0 {
				t.Errorf("it ran: %q", lines)
			}
		})
	}
}
