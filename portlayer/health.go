package portlayer

import (
	"cmp"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
)

// HealthRequest is what a request says about the health check; empty members
// are the image's, and then Docker's defaults.
type HealthRequest struct {
	Test          []string // as imagestore.HealthCheck's; nil is the image's
	Interval      time.Duration
	Timeout       time.Duration
	StartPeriod   time.Duration
	StartInterval time.Duration
	Retries       int
}

// Docker's defaults.
const (
	healthInterval      = 30 * time.Second
	healthTimeout       = 30 * time.Second
	healthStartInterval = 5 * time.Second
	healthRetries       = 3
	healthLongest       = 24 * time.Hour
	healthShortest      = 100 * time.Millisecond
)

// resolveHealth lays a request over the image's check. nil is no check.
func resolveHealth(r *HealthRequest, c imagestore.ImageConfig) (*guestinfo.HealthCheck, error) {
	asked := r != nil
	if !asked {
		r = &HealthRequest{}
	}
	image := imagestore.HealthCheck{}
	if c.Healthcheck != nil {
		image = *c.Healthcheck
	}
	test := r.Test
	if len(test) == 0 {
		test = image.Test
	}
	if len(test) == 0 {
		if asked {
			return nil, errs.New(errs.Invalid, "", "healthcheck", "neither the image nor the request says what to run").WithHint("give a test")
		}
		return nil, nil
	}
	if err := checkTexts("healthcheck.test", test, maxArgs); err != nil {
		return nil, err
	}
	h := &guestinfo.HealthCheck{Retries: cmp.Or(r.Retries, image.Retries, healthRetries)}
	switch test[0] {
	case "NONE":
		if len(test) > 1 {
			return nil, errs.New(errs.Invalid, "", "healthcheck.test", "NONE stands alone")
		}
		return nil, nil
	case "CMD":
		h.Args = test[1:]
	case "CMD-SHELL":
		if len(test) != 2 {
			return nil, errs.New(errs.Invalid, "", "healthcheck.test", "CMD-SHELL takes one command, not %d", len(test)-1)
		}
		h.Args, h.ArgsEscaped = shellForm(c.Shell, test[1])
	default:
		return nil, errs.New(errs.Invalid, "", "healthcheck.test", "%q is neither NONE, CMD nor CMD-SHELL", clip(test[0], 40))
	}
	if len(h.Args) == 0 || h.Args[0] == "" {
		return nil, errs.New(errs.Invalid, "", "healthcheck.test", "there is nothing to run")
	}
	if h.Retries < 0 || h.Retries > 1000 {
		return nil, errs.New(errs.Invalid, "", "healthcheck.retries", "%d is not in 0..1000", h.Retries)
	}
	return h, r.times(image, h)
}

// times settles how often and how long.
func (r *HealthRequest) times(image imagestore.HealthCheck, h *guestinfo.HealthCheck) error {
	for _, t := range []struct {
		name                  string
		asked, image, usually time.Duration
		to                    *int64
	}{
		{"interval", r.Interval, image.Interval, healthInterval, &h.Interval},
		{"timeout", r.Timeout, image.Timeout, healthTimeout, &h.Timeout},
		{"startPeriod", r.StartPeriod, image.StartPeriod, 0, &h.StartPeriod},
		{"startInterval", r.StartInterval, image.StartInterval, healthStartInterval, &h.StartInterval},
	} {
		d := cmp.Or(t.asked, t.image, t.usually)
		if d < 0 || d > healthLongest || d > 0 && d < healthShortest {
			return errs.New(errs.Invalid, "", "healthcheck."+t.name, "%v is not in %v..%v", d, healthShortest, healthLongest)
		}
		*t.to = d.Milliseconds()
	}
	return nil
}

// shellForm gives a command to the image's shell, or to cmd. What cmd /S finds
// between the outer quotes it takes as it is, so that nothing inside is quoted.
func shellForm(shell []string, command string) (args []string, escaped bool) {
	if len(shell) == 0 {
		shell = []string{"cmd", "/S", "/C"}
	}
	name := strings.ToLower(shell[0][strings.LastIndexAny(shell[0], `\/`)+1:])
	if strings.TrimSuffix(name, ".exe") == "cmd" {
		return []string{strings.Join(shell, " ") + ` "` + command + `"`}, true
	}
	return append(append([]string{}, shell...), command), false
}
