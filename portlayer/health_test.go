package portlayer

import (
	"encoding/json"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
)

func TestResolveHealth(t *testing.T) {
	image := imagestore.ImageConfig{Healthcheck: &imagestore.HealthCheck{Test: []string{"CMD", `C:\app\check.exe`, "-q"}, Interval: 7 * time.Second, Retries: 9}}
	shell := imagestore.ImageConfig{Shell: []string{"powershell", "-Command"}}
	for i, c := range []struct {
		img  imagestore.ImageConfig
		r    *HealthRequest
		want string // "" is none, "!" a refusal
	}{
		{imagestore.ImageConfig{}, nil, ""},
		{image, nil, `{"args":["C:\\app\\check.exe","-q"],"intervalMillis":7000,"timeoutMillis":30000,"startIntervalMillis":5000,"retries":9}`},
		{image, &HealthRequest{Test: []string{"NONE"}}, ""},
		{image, &HealthRequest{Retries: 1, Timeout: time.Second}, `{"args":["C:\\app\\check.exe","-q"],"intervalMillis":7000,"timeoutMillis":1000,"startIntervalMillis":5000,"retries":1}`},
		{imagestore.ImageConfig{}, &HealthRequest{Test: []string{"CMD-SHELL", `echo "a b" && exit 1`}},
			`{"args":["cmd /S /C \"echo \"a b\" \u0026\u0026 exit 1\""],"argsEscaped":true,"intervalMillis":30000,"timeoutMillis":30000,"startIntervalMillis":5000,"retries":3}`},
		{shell, &HealthRequest{Test: []string{"CMD-SHELL", `exit 1`}},
			`{"args":["powershell","-Command","exit 1"],"intervalMillis":30000,"timeoutMillis":30000,"startIntervalMillis":5000,"retries":3}`},
		{imagestore.ImageConfig{}, &HealthRequest{Retries: 2}, "!"},
		{image, &HealthRequest{Test: []string{"CMD"}}, "!"},
		{image, &HealthRequest{Test: []string{"NONE", "x"}}, "!"},
		{image, &HealthRequest{Test: []string{"CMD-SHELL", "a", "b"}}, "!"},
		{image, &HealthRequest{Test: []string{"curl"}}, "!"},
		{image, &HealthRequest{Interval: time.Millisecond}, "!"},
		{image, &HealthRequest{Timeout: -time.Second}, "!"},
		{image, &HealthRequest{StartPeriod: 25 * time.Hour}, "!"},
		{image, &HealthRequest{Retries: -1}, "!"},
		{image, &HealthRequest{Test: []string{"CMD", "a\x00b"}}, "!"},
	} {
		h, err := resolveHealth(c.r, c.img)
		got := ""
		if h != nil {
			b, _ := json.Marshal(h) // plain data
			got = string(b)
		}
		if err != nil {
			got = "!"
			if !errs.Is(err, errs.Invalid) {
				t.Errorf("%d: %v", i, err)
			}
		}
		if got != c.want {
			t.Errorf("%d: %s, want %s", i, got, c.want)
		}
	}
}

// A check's state is shown while the entrypoint runs, and every change of it
// is an event.
func TestHealthIsShown(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	report := func(phase guestinfo.Phase) *vmprovision.VM {
		return &vmprovision.VM{ID: "c", Power: vmprovision.PoweredOn, Booted: now, Status: &guestinfo.Status{ID: "c", Phase: phase, Time: now,
			Health: &guestinfo.Health{State: guestinfo.HealthUnhealthy, Streak: 3}}}
	}
	if s := derive(report(guestinfo.PhaseRunning), known{}, now, time.Minute); s.Check == nil || s.Check.State != guestinfo.HealthUnhealthy {
		t.Errorf("%+v", s)
	}
	off := report(guestinfo.PhaseRunning)
	off.Power = vmprovision.PoweredOff
	if s := derive(off, known{}, now, time.Minute); s.Check != nil {
		t.Errorf("a VM that is off is %+v", s.Check)
	}
}
