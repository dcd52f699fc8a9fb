//go:build linux

package agent

import (
	"strings"
	"testing"

	"berth/guestinfo"
)

// Under Wine the check runs in the entrypoint's job object, in a job of its own
// that its timeout ends with the check's children; the shell form reaches cmd.
func TestWineHealth(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec(`C:\app\program.exe`, "signal=0")
	s.Process.Env = []string{"FILE=C:\\well"}
	s.Health = &guestinfo.HealthCheck{Args: []string{`cmd /S /C "if exist %FILE% (C:\app\program.exe "out=is well" child sleep=600000) else (echo "not yet" & echo x > %FILE% & exit 3)"`},
		ArgsEscaped: true, Interval: 100, Timeout: 5_000, Retries: 1}
	h.setSpec(s)
	wait := g.run()
	st := h.await("unhealthy", func(s guestinfo.Status) bool { return s.Health != nil && s.Health.State == guestinfo.HealthUnhealthy })
	if r := st.Health.Results[0]; r.ExitCode != 3 || !strings.Contains(r.Output, `"not yet"`) {
		t.Errorf("%+v", st.Health)
	}
	st = h.await("cut off", func(s guestinfo.Status) bool { return s.Health != nil && s.Health.Streak > 1 })
	if r := st.Health.Results[1]; r.ExitCode != -1 || !strings.Contains(r.Output, "ended after 5s: is well") || !strings.Contains(r.Output, "child runs") {
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
