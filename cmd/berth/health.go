package main

import (
	"time"

	"github.com/spf13/pflag"

	"berth/swagger/models"
)

// healthFlags are the flags of a health check.
type healthFlags struct {
	cmd                                           string
	interval, timeout, startPeriod, startInterval time.Duration
	retries                                       int32
	none                                          bool
}

func (h *healthFlags) register(f *pflag.FlagSet) {
	f.StringVar(&h.cmd, "health-cmd", "", "command whose exit code 0 says that the container is well")
	f.DurationVar(&h.interval, "health-interval", 0, "time between two checks (default: the image's, or 30s)")
	f.DurationVar(&h.timeout, "health-timeout", 0, "time that a check may take (default: the image's, or 30s)")
	f.DurationVar(&h.startPeriod, "health-start-period", 0, "time in which failures before the first success do not count")
	f.DurationVar(&h.startInterval, "health-start-interval", 0, "time between two checks in the start period (default: the image's, or 5s)")
	f.Int32Var(&h.retries, "health-retries", 0, "failures in a row that make the container unhealthy (default: the image's, or 3)")
	f.BoolVar(&h.none, "no-healthcheck", false, "do without the image's health check")
}

// build gives the request's part, nil when no flag was given.
func (h *healthFlags) build() (*models.HealthCheck, error) {
	asked := *h
	asked.none = false
	switch {
	case h.none && asked != (healthFlags{}):
		return nil, usageError{wrapf("--no-healthcheck does not go with other --health flags")}
	case h.none:
		return &models.HealthCheck{Test: []string{"NONE"}}, nil
	case asked == healthFlags{}:
		return nil, nil
	}
	m := &models.HealthCheck{Interval: h.interval.Seconds(), Timeout: h.timeout.Seconds(), StartPeriod: h.startPeriod.Seconds(),
		StartInterval: h.startInterval.Seconds(), Retries: h.retries}
	if h.cmd != "" {
		m.Test = []string{"CMD-SHELL", h.cmd}
	}
	return m, nil
}
