package agent

import (
	"context"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"berth/guestinfo"
)

// watchHealth runs the spec's health check beside p until the function that it
// gives is called, which returns when the last run has ended.
func (c *container) watchHealth(p Process) (end func()) {
	check := c.spec.Health
	if check == nil {
		return func() {}
	}
	program := *c.spec.Process
	program.Args, program.ArgsEscaped = check.Args, check.ArgsEscaped
	h := &prober{check: *check, now: c.now, after: c.after, log: c.log, started: c.now(), health: guestinfo.Health{State: guestinfo.HealthStarting},
		exec: func(out io.Writer) (Process, error) {
			return p.Exec(c.launch(program, out, out))
		},
		report: func(s guestinfo.Health, changed bool) {
			tell := c.report.note
			if changed {
				tell = c.report.update
			}
			tell(func(st *guestinfo.Status) { st.Health = &s })
		}}
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { h.run(ctx) })
	return func() { cancel(); wg.Wait() }
}

// prober runs a health check again and again and judges the results. A result
// that leaves the state as it is travels with the next report: a check in quick
// succession costs the host nothing.
type prober struct {
	check   guestinfo.HealthCheck
	exec    func(out io.Writer) (Process, error)
	report  func(h guestinfo.Health, changed bool)
	log     func(format string, args ...any)
	now     func() time.Time
	after   func(time.Duration) <-chan time.Time
	started time.Time
	health  guestinfo.Health
}

func (h *prober) run(ctx context.Context) {
	h.report(h.snapshot(), true)
	for {
		select {
		case <-h.after(h.pause()):
		case <-ctx.Done():
			return
		}
		r := h.probe(ctx)
		if ctx.Err() != nil {
			return // it was cut off
		}
		before := h.health.State
		h.judge(r)
		if before != h.health.State {
			h.log("health: %s; the last check ended with code %d", h.health.State, r.ExitCode)
		}
		h.report(h.snapshot(), before != h.health.State)
	}
}

// snapshot is the state with results of its own.
func (h *prober) snapshot() guestinfo.Health {
	s := h.health
	s.Results = slices.Clone(s.Results)
	return s
}

func millis(n int64) time.Duration { return time.Duration(n) * time.Millisecond }

// starting says whether failures do not count yet.
func (h *prober) starting(at time.Time) bool {
	return h.health.State == guestinfo.HealthStarting && at.Sub(h.started) < millis(h.check.StartPeriod)
}

// pause is the time to the next run.
func (h *prober) pause() time.Duration {
	if h.check.StartInterval > 0 && h.starting(h.now()) {
		return millis(h.check.StartInterval)
	}
	return millis(h.check.Interval)
}

// judge takes a result into account.
func (h *prober) judge(r guestinfo.HealthResult) {
	s := &h.health
	s.Results = append(s.Results, r)
	if n := len(s.Results) - guestinfo.MaxHealthResults; n > 0 {
		s.Results = slices.Delete(s.Results, 0, n)
	}
	switch {
	case r.ExitCode == 0:
		s.State, s.Streak = guestinfo.Healthy, 0
	case h.starting(r.Start):
	default:
		s.Streak++
		if s.Streak >= h.check.Retries {
			s.State = guestinfo.HealthUnhealthy
		}
	}
}

// probe runs the check once.
func (h *prober) probe(ctx context.Context) guestinfo.HealthResult {
	out := &cappedText{limit: guestinfo.MaxHealthOutput}
	r := guestinfo.HealthResult{Start: h.now().UTC(), ExitCode: -1}
	p, err := h.exec(out)
	if err != nil {
		r.End, r.Output = h.now().UTC(), err.Error()
		return r
	}
	ended := make(chan struct{})
	var code uint32
	go func() {
		defer close(ended)
		code, err = p.Wait()
	}()
	late := false
	select {
	case <-ended:
	case <-h.after(millis(h.check.Timeout)):
		late = true
	case <-ctx.Done():
	}
	if late || ctx.Err() != nil {
		if e := p.Terminate(); e != nil {
			h.log("health check: terminate: %v", e)
		}
		<-ended
	}
	r.End, r.Output = h.now().UTC(), out.text()
	switch {
	case late:
		r.Output = fmt.Sprintf("ended after %v: %s", millis(h.check.Timeout), r.Output)
	case err != nil:
		r.Output = fmt.Sprintf("%v: %s", err, r.Output)
	default:
		r.ExitCode = int64(code)
	}
	return r
}

// cappedText keeps the first bytes of what is written to it, from any number of
// goroutines, and takes the rest.
type cappedText struct {
	limit int
	mu    sync.Mutex
	buf   []byte
}

func (t *cappedText) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf = append(t.buf, p[:min(len(p), t.limit-len(t.buf))]...)
	return len(p), nil
}

func (t *cappedText) text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.buf)
}
