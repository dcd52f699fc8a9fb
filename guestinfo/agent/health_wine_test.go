//go:build linux

package agent

import (
	"os"
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
)

// Under Wine the check runs in the entrypoint's job object, in a job of its own
// that its timeout ends with the check's children; the shell form reaches cmd.
func TestWineHealth(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	file := g.path("well")
	defer os.Remove(file)
	s := containerSpec(`C:\app\program.exe`, "signal=0")
	s.Process.Env = []string{"FILE=C:\\well"}
	s.Health = &guestinfo.HealthCheck{Args: []string{`cmd /S /C "if exist %FILE% (C:\app\program.exe "out=is well" child sleep=600000) else (echo "not yet" & exit 3)"`},
		ArgsEscaped: true, Interval: 100, Timeout: 5_000, Retries: 1}
	h.setSpec(s)
	wait := g.run()
	// Every check that is too slow for this machine is cut off, and followed by another.
	result := func(what string, ok func(guestinfo.HealthResult) bool) guestinfo.Status {
		t.Helper()
		return h.await(what, func(s guestinfo.Status) bool { return s.Health != nil && slices.ContainsFunc(s.Health.Results, ok) })
	}
	st := result("with a check's own code", func(r guestinfo.HealthResult) bool { return r.ExitCode == 3 && strings.Contains(r.Output, `"not yet"`) })
	if st.Health.State != guestinfo.HealthUnhealthy {
		t.Errorf("%+v", st.Health)
	}
	g.write(file, "")
	st = result("with a check that was cut off", func(r guestinfo.HealthResult) bool {
		return r.ExitCode == -1 && strings.Contains(r.Output, "ended after 5s: is well") && strings.Contains(r.Output, "child runs")
	})
	if st.Health.State != guestinfo.HealthUnhealthy || st.Health.Streak < 2 {
		t.Errorf("%+v", st.Health)
	}
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped || st.Health != nil {
		t.Errorf("%+v", st)
	}
}
