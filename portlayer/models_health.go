package portlayer

import (
	"strings"
	"time"

	"github.com/go-openapi/strfmt"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/swagger/models"
)

// This file is the health check's part of models.go.

func healthRequest(m *models.HealthCheck) *HealthRequest {
	if m == nil {
		return nil
	}
	d := func(seconds float64) time.Duration { return time.Duration(seconds * float64(time.Second)) }
	return &HealthRequest{Test: m.Test, Interval: d(m.Interval), Timeout: d(m.Timeout), StartPeriod: d(m.StartPeriod), StartInterval: d(m.StartInterval), Retries: int(m.Retries)}
}

// healthcheckModel writes down what the guest was given. A command line for a
// shell is shown in the shell form.
func healthcheckModel(h *guestinfo.HealthCheck) *models.HealthCheck {
	if h == nil {
		return nil
	}
	test := append([]string{"CMD"}, h.Args...)
	if h.ArgsEscaped {
		_, command, _ := strings.Cut(h.Args[0], ` "`)
		test = []string{"CMD-SHELL", strings.TrimSuffix(command, `"`)}
	}
	s := func(millis int64) float64 { return float64(millis) / 1000 }
	return &models.HealthCheck{Test: test, Interval: s(h.Interval), Timeout: s(h.Timeout), StartPeriod: s(h.StartPeriod), StartInterval: s(h.StartInterval), Retries: int32(h.Retries)}
}

func imageHealthModel(h *imagestore.HealthCheck) *models.HealthCheck {
	if h == nil {
		return nil
	}
	return &models.HealthCheck{Test: h.Test, Interval: h.Interval.Seconds(), Timeout: h.Timeout.Seconds(), StartPeriod: h.StartPeriod.Seconds(),
		StartInterval: h.StartInterval.Seconds(), Retries: int32(h.Retries)}
}

func healthModel(h *guestinfo.Health) *models.Health {
	if h == nil {
		return nil
	}
	m := &models.Health{State: ptr(string(h.State)), FailingStreak: int64(h.Streak), Results: []*models.HealthResult{}}
	for _, r := range h.Results {
		m.Results = append(m.Results, &models.HealthResult{Start: strfmt.DateTime(r.Start.UTC()), End: strfmt.DateTime(r.End.UTC()), ExitCode: r.ExitCode, Output: printable(r.Output, guestinfo.MaxHealthOutput)})
	}
	return m
}
