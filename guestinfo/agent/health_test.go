package agent

import (
	"testing"
	"time"

	"berth/guestinfo"
)

// TestHealthIsJudged plays results of a check with three retries and a start
// period of ten seconds.
func TestHealthIsJudged(t *testing.T) {
	const period, every = 10_000, 2_000
	begin := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for name, tc := range map[string]struct {
		steps string // one result a second: + success, - failure
		state guestinfo.HealthState
		run   int
	}{
		"nothing yet":                           {"", guestinfo.HealthStarting, 0},
		"failures do not count at first":        {"---------", guestinfo.HealthStarting, 0},
		"the first success ends the start":      {"--+", guestinfo.Healthy, 0},
		"failures after it count":               {"+--", guestinfo.Healthy, 2},
		"the third makes it unhealthy":          {"+---", guestinfo.HealthUnhealthy, 3},
		"a success ends a streak":               {"+--+--", guestinfo.Healthy, 2},
		"a success makes it healthy again":      {"+----+", guestinfo.Healthy, 0},
		"failures count when the start is over": {"-------------", guestinfo.HealthUnhealthy, 4},
	} {
		at := begin
		h := &prober{check: guestinfo.HealthCheck{Interval: every, StartPeriod: period, StartInterval: 500, Retries: 3},
			now: func() time.Time { return at }, started: begin, health: guestinfo.Health{State: guestinfo.HealthStarting}}
		for i, c := range tc.steps {
			r := guestinfo.HealthResult{Start: begin.Add(time.Duration(i+1) * time.Second)}
			at = r.Start
			if c == '-' {
				r.ExitCode = 1
			}
			h.judge(r)
		}
		if h.health.State != tc.state || h.health.Streak != tc.run || len(h.health.Results) != min(len(tc.steps), guestinfo.MaxHealthResults) {
			t.Errorf("%s: %+v", name, h.health)
		}
		want := millis(every)
		if h.health.State == guestinfo.HealthStarting && at.Sub(begin) < millis(period) {
			want = 500 * time.Millisecond
		}
		if got := h.pause(); got != want {
			t.Errorf("%s: next run in %v, want %v", name, got, want)
		}
	}
}
