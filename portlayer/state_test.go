package portlayer

import (
	"strings"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

func TestDerive(t *testing.T) {
	now := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	boot := now.Add(-10 * time.Minute)
	code := uint32(3)
	status := func(p guestinfo.Phase, at time.Time) *guestinfo.Status {
		st := &guestinfo.Status{ID: "c1", Phase: p, Sequence: 7, Time: at, PID: 9}
		if p == guestinfo.PhaseExited {
			st.ExitCode = &code
		}
		return st
	}
	const on, off = vmprovision.PoweredOn, vmprovision.PoweredOff
	for _, c := range []struct {
		name   string
		vm     vmprovision.VM
		known  known
		status Status
		reason string
		exit   bool
		health string
	}{
		{"never started", vmprovision.VM{Power: off}, known{}, StatusCreated, "", false, ""},
		{"booting", vmprovision.VM{Power: on, Booted: now.Add(-time.Second)}, known{}, StatusStarting, "", false, "unknown"},
		{"agent never reports", vmprovision.VM{Power: on, Booted: boot}, known{reported: boot}, StatusFailed, ReasonAgentSilent, false, "unhealthy"},
		{"booting, vSphere's clock a day behind", vmprovision.VM{Power: on, Booted: now.AddDate(0, 0, -1)}, known{reported: now.Add(-time.Second)}, StatusStarting, "", false, "unknown"},
		{"agent never reports, vSphere's clock a day ahead", vmprovision.VM{Power: on, Booted: now.AddDate(0, 0, 1)}, known{reported: boot}, StatusFailed, ReasonAgentSilent, false, "unhealthy"},
		{"exited, still on, its clock a day behind", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseExited, boot.AddDate(0, 0, -1))},
			known{report: statusKey{7, boot.AddDate(0, 0, -1)}, ofRun: statusKey{7, boot.AddDate(0, 0, -1)}}, StatusExited, "", true, "unknown"},
		{"agent starts", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseStarting, now)}, known{}, StatusStarting, "", false, "unknown"},
		{"runs", vmprovision.VM{Power: on, Booted: boot, Heartbeat: "green", Status: status(guestinfo.PhaseRunning, now)}, known{}, StatusRunning, "", false, "healthy"},
		{"runs, Tools are ill", vmprovision.VM{Power: on, Booted: boot, Heartbeat: "red", Status: status(guestinfo.PhaseRunning, now)}, known{}, StatusRunning, "", false, "unhealthy"},
		{"runs, silent since", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseRunning, now)},
			known{report: statusKey{7, now}, reported: now.Add(-time.Hour)}, StatusRunning, ReasonAgentSilent, false, "unhealthy"},
		{"stops", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseStopping, now)}, known{}, StatusStopping, "", false, "unknown"},
		{"exited, still on", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseExited, now)}, known{}, StatusExited, "", true, "unknown"},
		{"exited", vmprovision.VM{Power: off, Status: status(guestinfo.PhaseExited, now)}, known{}, StatusExited, "", true, ""},
		{"started again, old report", vmprovision.VM{Power: on, Booted: now.Add(-time.Second), Status: status(guestinfo.PhaseExited, boot)}, known{}, StatusStarting, "", false, "unknown"},
		{"started again, clocks differ", vmprovision.VM{Power: on, Booted: now.Add(-time.Second), Status: status(guestinfo.PhaseExited, now.Add(time.Hour))},
			known{stale: statusKey{7, now.Add(time.Hour)}}, StatusStarting, "", false, "unknown"},
		{"runs, its clock jumps ahead", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseRunning, now.AddDate(90, 0, 0))},
			known{report: statusKey{6, now}, reported: now.Add(-time.Second)}, StatusRunning, "", false, "unknown"},
		{"runs, its clock jumps back", vmprovision.VM{Power: on, Booted: boot, Status: status(guestinfo.PhaseRunning, now.AddDate(-90, 0, 0))},
			known{report: statusKey{6, now}, reported: now.Add(-time.Second)}, StatusRunning, "", false, "unknown"},
		{"exited, its clock behind", vmprovision.VM{Power: off, Booted: boot, Status: status(guestinfo.PhaseExited, boot.Add(-time.Hour))}, known{}, StatusExited, "", true, ""},
		{"failed", vmprovision.VM{Power: off, Status: &guestinfo.Status{ID: "c1", Phase: guestinfo.PhaseFailed, Reason: "EntrypointNotFound"}}, known{}, StatusFailed, "EntrypointNotFound", false, ""},
		{"report of another", vmprovision.VM{Power: off, Status: &guestinfo.Status{ID: "parent", Phase: guestinfo.PhaseExited}}, known{}, StatusCreated, "", false, ""},
		{"bake's phase", vmprovision.VM{Power: on, Status: status(guestinfo.PhaseBaked, now)}, known{}, StatusUnknown, ReasonStatusInvalid, false, "unknown"},
		{"not JSON", vmprovision.VM{Power: on, Booted: now, StatusErr: "invalid character 'x'"}, known{}, StatusUnknown, ReasonStatusInvalid, false, ""},
		{"not JSON, off", vmprovision.VM{Power: off, StatusErr: "1 MB"}, known{}, StatusUnknown, ReasonStatusInvalid, false, ""},
		{"suspended", vmprovision.VM{Power: vmprovision.Suspended, Status: status(guestinfo.PhaseRunning, now)}, known{}, StatusPaused, ReasonSuspended, false, ""},
		{"host gone", vmprovision.VM{Power: on, Connection: "disconnected", Status: status(guestinfo.PhaseRunning, now)}, known{}, StatusUnknown, "HostDisconnected", false, ""},
		{"orphaned", vmprovision.VM{Power: off, Connection: "orphaned"}, known{}, StatusUnknown, "HostOrphaned", false, ""},
		{"no power state", vmprovision.VM{}, known{}, StatusUnknown, "PowerUnknown", false, ""},
		{"off while running", vmprovision.VM{Power: off, Status: status(guestinfo.PhaseRunning, now)}, known{}, StatusExited, ReasonPoweredOff, false, ""},
		{"off while stopping", vmprovision.VM{Power: off, Status: status(guestinfo.PhaseStopping, now)}, known{}, StatusExited, ReasonStopped, false, ""},
		{"off by somebody", vmprovision.VM{Power: off, Status: status(guestinfo.PhaseRunning, now)}, known{cause: ReasonOutOfBand}, StatusExited, ReasonOutOfBand, false, ""},
		{"killed before it reported", vmprovision.VM{Power: off}, known{cause: ReasonKilled, wasOn: true}, StatusExited, ReasonKilled, false, ""},
		{"exit code wins over a kill", vmprovision.VM{Power: off, Status: status(guestinfo.PhaseExited, now)}, known{cause: ReasonKilled}, StatusExited, "", true, ""},
	} {
		c.vm.ID = "c1"
		s := derive(&c.vm, c.known, now, 5*time.Minute)
		if s.Status != c.status || s.Reason != c.reason || (s.ExitCode != nil) != c.exit || s.Health != c.health {
			t.Errorf("%s: got %s %q exit %v health %q, want %s %q %v %q", c.name, s.Status, s.Reason, s.ExitCode != nil, s.Health, c.status, c.reason, c.exit, c.health)
		}
		if s.Reason != "" && s.Reason != "EntrypointNotFound" && s.Message == "" {
			t.Errorf("%s: no sentence for %s", c.name, s.Reason)
		}
	}
}

func TestGuestTextIsHarmless(t *testing.T) {
	evil := "\x1b[2J\x00\u202e" + strings.Repeat("ä", 9999) + "\xff"
	s := derive(&vmprovision.VM{ID: "c", Power: vmprovision.PoweredOff, Status: &guestinfo.Status{ID: "c", Phase: guestinfo.PhaseFailed, Reason: evil, Message: evil, Agent: evil}}, known{}, time.Now(), time.Minute)
	for _, f := range []string{s.Reason, s.Message, s.Agent} {
		if len(f) > 512 || strings.ContainsAny(f, "\x1b\x00\u202e") || f == "" {
			t.Errorf("%d bytes: %.40q", len(f), f)
		}
	}
}

func TestReasonsOfPowerOff(t *testing.T) {
	for _, c := range []struct {
		name   string
		do     func(*site, *Container)
		reason string
		action string
	}{
		{"kill", func(s *site, c *Container) {
			if err := s.Kill(s.ctx, c.ID); err != nil {
				s.t.Error(err)
			}
		}, ReasonKilled, "kill"},
		{"an admin", func(s *site, c *Container) { s.p.SetPower(c.ID, vmprovision.PoweredOff) }, ReasonOutOfBand, "outOfBand"},
		{"grace exceeded", func(s *site, c *Container) {
			grace := time.Millisecond
			if r, err := s.Stop(s.ctx, c.ID, &grace); err != nil || r.How != StopExpired || r.ExitCode != nil {
				s.t.Errorf("%+v %v", r, err)
			}
		}, ReasonGraceExceeded, "stop"},
	} {
		s := newSite(t).baked()
		s.p.OnShutdown = func(vmprovision.VM) {}
		ct := s.create(CreateRequest{Start: true})
		seen := func(action string) bool {
			evs, _, _ := s.Layer.events.after(0, 1000)
			for _, e := range evs {
				if e.Object == ct.ID && e.Action == action {
					return true
				}
			}
			return false
		}
		eventually(t, "start is seen", func() bool { return seen("start") })
		c.do(s, ct)
		eventually(t, c.name+": "+c.reason, func() bool {
			got, err := s.Container(ct.ID)
			return err == nil && got.State.Status == StatusExited && got.State.Reason == c.reason
		})
		eventually(t, c.name+": event "+c.action, func() bool { return seen(c.action) && seen("stop") && seen("exit") })
		if c.action != "outOfBand" && seen("outOfBand") {
			t.Errorf("%s: taken for out of band", c.name)
		}
	}
}
