package agent

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"berth/guestinfo"
)

// A check that looks for a file: the file comes and goes, and the status tells.
func TestHealthFollowsTheCheck(t *testing.T) {
	h := newHost(t)
	file := filepath.Join(t.TempDir(), "well")
	s := containerSpec(programPath(t), "signal=0")
	s.Process.Env = []string{"FILE=" + file}
	s.Health = &guestinfo.HealthCheck{Args: []string{programPath(t), "env=FILE", "needs=" + file}, Interval: 100, Timeout: 60_000, Retries: 2}
	start(t, h, s)
	state := func(want guestinfo.HealthState) guestinfo.Status {
		return h.await(string(want), func(s guestinfo.Status) bool { return s.Health != nil && s.Health.State == want })
	}
	state(guestinfo.HealthStarting)
	st := state(guestinfo.HealthUnhealthy)
	last := st.Health.Results[len(st.Health.Results)-1]
	if st.Health.Streak < 2 || last.ExitCode != 1 || !strings.Contains(last.Output, "FILE="+file) || st.Phase != guestinfo.PhaseRunning {
		t.Errorf("%+v", st.Health)
	}
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if st := state(guestinfo.Healthy); st.Health.Streak != 0 {
		t.Errorf("%+v", st.Health)
	}
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if st := h.last(); st.Health != nil || st.Phase != guestinfo.PhaseExited {
		t.Errorf("%+v", st)
	}
}

// A check that hangs is ended at its timeout, with its children, and one that
// does not start counts as failed: neither disturbs the entrypoint.
func TestHealthCheckHangsOrIsMissing(t *testing.T) {
	for want, args := range map[string][]string{
		"ended after 200ms": {programPath(t), "out=begins", "child", "sleep=600000"},
		"no-such-check":     {"no-such-check"},
	} {
		h := newHost(t)
		s := containerSpec(programPath(t), "signal=0")
		s.Health = &guestinfo.HealthCheck{Args: args, Interval: 100, Timeout: 200, Retries: 1}
		start(t, h, s)
		st := h.await(want, func(s guestinfo.Status) bool { return s.Health != nil && s.Health.State == guestinfo.HealthUnhealthy })
		if r := st.Health.Results[0]; r.ExitCode != -1 || !strings.Contains(r.Output, want) || st.Phase != guestinfo.PhaseRunning {
			t.Errorf("%+v", st.Health)
		}
		h.orders <- guestinfo.OrderShutdown
		h.awaitHalt()
	}
}
