package guestinfo

import (
	"fmt"
	"time"
)

// HealthCheck is a program that the guest runs beside the entrypoint, from time
// to time, to learn whether the container does its work. Exit code 0 says that
// it does. Times are in milliseconds.
type HealthCheck struct {
	Args        []string `json:"args"`
	ArgsEscaped bool     `json:"argsEscaped,omitempty"` // as in Process

	Interval      int64 `json:"intervalMillis"`
	Timeout       int64 `json:"timeoutMillis"`                 // of one run; then it is ended and counts as failed
	StartPeriod   int64 `json:"startPeriodMillis,omitempty"`   // failures before the first success do not count so long
	StartInterval int64 `json:"startIntervalMillis,omitempty"` // between runs within StartPeriod; 0 is Interval
	Retries       int   `json:"retries"`                       // failures in a row that make a container unhealthy
}

// HealthState is what the runs of a health check amount to.
type HealthState string

// The states of health.
const (
	HealthStarting  HealthState = "starting" // no run has counted yet
	Healthy         HealthState = "healthy"
	HealthUnhealthy HealthState = "unhealthy"
)

// Health is a container's state of health and how it came about.
type Health struct {
	State   HealthState    `json:"state"`
	Streak  int            `json:"failingStreak,omitempty"` // failures since the last success
	Results []HealthResult `json:"results,omitempty"`       // the latest runs, the newest last
}

// HealthResult is one run of a health check.
type HealthResult struct {
	Start    time.Time `json:"start"`
	End      time.Time `json:"end"`
	ExitCode int64     `json:"exitCode"` // -1: it did not start, or was ended at its timeout
	Output   string    `json:"output,omitempty"`
}

// Bounds of health checks. The results fit into a status even when every byte
// of them has to be escaped.
const (
	MaxHealthResults = 5
	MaxHealthOutput  = 768 // bytes of one run's output that are kept

	minHealthMillis = 100
	maxHealthMillis = 24 * 3600 * 1000
	maxRetries      = 1 << 16
)

func (h *HealthCheck) validate() error {
	if len(h.Args) == 0 || len(h.Args) > maxArgs {
		return fmt.Errorf("health.args: %d of them, want 1 to %d", len(h.Args), maxArgs)
	}
	for i, a := range h.Args {
		if err := text(fmt.Sprintf("health.args[%d]", i), a, min(1, 1-i), maxArg); err != nil {
			return err
		}
	}
	for _, f := range []struct {
		name  string
		n     int64
		least int64
	}{
		{"intervalMillis", h.Interval, minHealthMillis}, {"timeoutMillis", h.Timeout, minHealthMillis},
		{"startPeriodMillis", h.StartPeriod, 0}, {"startIntervalMillis", h.StartInterval, 0},
	} {
		if f.n < f.least || f.n > maxHealthMillis {
			return fmt.Errorf("health.%s: %d is not in %d..%d", f.name, f.n, f.least, maxHealthMillis)
		}
	}
	if h.StartInterval != 0 && h.StartInterval < minHealthMillis {
		return fmt.Errorf("health.startIntervalMillis: %d is neither 0 nor at least %d", h.StartInterval, minHealthMillis)
	}
	if h.Retries < 1 || h.Retries > maxRetries {
		return fmt.Errorf("health.retries: %d is not in 1..%d", h.Retries, maxRetries)
	}
	return nil
}

// check refuses and cleans what a guest reports, as [Status.check] does.
func (h *Health) check() error {
	switch h.State {
	case HealthStarting, Healthy, HealthUnhealthy:
	default:
		return fmt.Errorf("health.state: %q is unknown", clip(clean(string(h.State)), 40))
	}
	if h.Streak < 0 || h.Streak > 1<<30 {
		return fmt.Errorf("health.failingStreak: %d is out of range", h.Streak)
	}
	if len(h.Results) > MaxHealthResults {
		return fmt.Errorf("health.results: %d of them, at most %d are allowed", len(h.Results), MaxHealthResults)
	}
	for i := range h.Results {
		r := &h.Results[i]
		if r.ExitCode < -1 || r.ExitCode > 1<<32-1 {
			return fmt.Errorf("health.results[%d].exitCode: %d is out of range", i, r.ExitCode)
		}
		if len(r.Output) > MaxHealthOutput {
			return fmt.Errorf("health.results[%d].output: %d bytes, at most %d are allowed", i, len(r.Output), MaxHealthOutput)
		}
		for _, t := range []time.Time{r.Start, r.End} {
			if y := t.Year(); !t.IsZero() && (y < 1601 || y > 9999) {
				return fmt.Errorf("health.results[%d]: year %d is not in 1601..9999", i, y)
			}
		}
		r.Output = clean(r.Output)
	}
	return nil
}

// fit cuts an agent's own report to the bounds.
func (h *Health) fit() *Health {
	if h == nil {
		return nil
	}
	c := *h
	c.Results = nil
	for _, r := range h.Results[max(0, len(h.Results)-MaxHealthResults):] {
		r.Output = clip(clean(r.Output), MaxHealthOutput)
		c.Results = append(c.Results, r)
	}
	return &c
}
