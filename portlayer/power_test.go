package portlayer

import (
	"context"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

func TestStop(t *testing.T) {
	long, none := time.Hour, time.Duration(0)
	for _, c := range []struct {
		name  string
		prep  func(*site, string)
		grace *time.Duration
		how   StopHow
		exit  bool
		offs  int // PowerOff calls
		shuts int
	}{
		{"guest obeys", nil, nil, StopGuest, true, 0, 1},
		{"suspended", func(s *site, id string) { s.p.SetPower(id, vmprovision.Suspended) }, &long, StopNoTools, false, 1, 0},
		{"already off", func(s *site, id string) { s.p.Exit(id, 0) }, nil, StopAlready, true, 0, 0},
		{"no Tools", func(s *site, id string) {
			s.p.Change(id, func(vm *vmprovision.VM) { vm.Tools = "guestToolsNotRunning" })
		}, &long, StopNoTools, false, 1, 1},
		{"no grace", nil, &none, StopExpired, false, 1, 0},
		{"entrypoint ends, Windows hangs", func(s *site, id string) {
			s.p.OnShutdown = func(vm vmprovision.VM) {
				s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseExited, ExitCode: new(uint32)})
			}
		}, &long, StopExpired, true, 1, 1},
		{"entrypoint ends, Windows takes its time", func(s *site, id string) {
			s.p.OnShutdown = func(vm vmprovision.VM) {
				s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseExited, ExitCode: new(uint32)})
				go s.p.SetPower(id, vmprovision.PoweredOff)
			}
		}, &long, StopGuest, true, 0, 1},
	} {
		s := newSite(t).baked()
		ct := s.create(CreateRequest{Start: true})
		if c.prep != nil {
			c.prep(s, ct.ID)
		}
		r, err := s.Stop(s.ctx, ct.ID, c.grace)
		if err != nil || r.How != c.how || (r.ExitCode != nil) != c.exit {
			t.Errorf("%s: %+v %v", c.name, r, err)
		}
		if s.p.Calls("PowerOff") != c.offs || s.p.Calls("ShutdownGuest") != c.shuts {
			t.Errorf("%s: %d power-offs, %d shutdowns", c.name, s.p.Calls("PowerOff"), s.p.Calls("ShutdownGuest"))
		}
		if !s.isOff(ct.ID) {
			t.Errorf("%s: still on", c.name)
		}
	}
}

func TestStopRacesWithExit(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Start: true})
	s.p.Fail("ShutdownGuest", errs.New(errs.Conflict, "shut down guest", "", "off").WithFault("InvalidPowerState"))
	release := s.p.Hold("ShutdownGuest")
	got := make(chan error, 1)
	go func() {
		r, err := s.Stop(s.ctx, ct.ID, nil)
		if err == nil && (r.How != StopGuest || *r.ExitCode != 5) {
			t.Errorf("%+v", r)
		}
		got <- err
	}()
	eventually(t, "the shutdown is asked for", func() bool { return s.p.Calls("ShutdownGuest") == 1 })
	s.p.Exit(ct.ID, 5)
	release()
	if err := <-got; err != nil {
		t.Error(err)
	}
}

func TestStopErrors(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "a", Start: true})
	s.p.Fail("ShutdownGuest", errs.New(errs.Denied, "shut down guest", "vm a", "no").WithFault("NoPermission"))
	_, err := s.Stop(s.ctx, "a", nil)
	wantKind(t, err, errs.Denied, "stop container", "NoPermission", "container a")
	// A question that was not answered is no reason to cut the power.
	s.p.Fail("ShutdownGuest", errs.New(errs.Unavailable, "shut down guest", "vm a", "connection reset"))
	_, err = s.Stop(s.ctx, "a", nil)
	wantKind(t, err, errs.Unavailable, "connection reset")
	if s.p.Calls("PowerOff") != 0 {
		t.Error("the power was cut")
	}
	neg := -time.Second
	_, err = s.Stop(s.ctx, "a", &neg)
	wantKind(t, err, errs.Invalid)
	_, err = s.Stop(s.ctx, "nope", nil)
	wantKind(t, err, errs.NotFound, "container nope")
	// Gone behind our back, in the middle of a stop.
	s.p.OnShutdown = func(vm vmprovision.VM) { s.p.Delete(vm.ID) }
	_, err = s.Stop(s.ctx, "a", nil)
	wantKind(t, err, errs.NotFound, "removed meanwhile")
}

func TestStopIsCanceled(t *testing.T) {
	s := newSite(t).baked()
	s.p.OnShutdown = func(vmprovision.VM) {}
	ct := s.create(CreateRequest{Name: "a", Start: true})
	ctx, cancel := context.WithCancel(s.ctx)
	got := make(chan error, 1)
	go func() {
		grace := time.Hour
		_, err := s.Stop(ctx, "a", &grace)
		got <- err
	}()
	eventually(t, "the shutdown is asked for", func() bool { return s.p.Calls("ShutdownGuest") == 1 })
	cancel()
	wantKind(t, <-got, errs.Canceled)
	if s.p.Calls("PowerOff") != 0 || s.isOff(ct.ID) {
		t.Error("a stop that was given up cut the power")
	}
}

func TestKillStartRestart(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a"})
	if ct.State.Status != StatusCreated {
		t.Errorf("state %s", ct.State.Status)
	}
	wantKind(t, s.Kill(s.ctx, "a"), errs.Conflict, "does not run")
	c, err := s.Start(s.ctx, "a")
	if err != nil || c.State.Status != StatusRunning {
		t.Fatalf("%+v %v", c, err)
	}
	before := s.p.Mutations()
	if c, err := s.Start(s.ctx, "a"); err != nil || c.State.Status != StatusRunning || s.p.Mutations() != before {
		t.Errorf("starting what runs: %v, %v", c, err)
	}
	if err := s.Kill(s.ctx, "a"); err != nil {
		t.Error(err)
	}
	// The report of the killed run says running; that of the new one comes later.
	s.p.OnPowerOn = func(vmprovision.VM) {}
	if c, err = s.Restart(s.ctx, "a", nil); err != nil || c.State.Status != StatusStarting {
		t.Errorf("restart: %+v, %v", c, err)
	}
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning})
	if c, err = s.Container("a"); err != nil || c.State.Status != StatusRunning {
		t.Errorf("%+v, %v", c, err)
	}
	s.p.OnPowerOn = nil
	if c, err = s.Restart(s.ctx, "a", nil); err != nil || c.State.Status != StatusRunning || s.p.Calls("ShutdownGuest") != 1 {
		t.Errorf("restart: %+v, %v", c, err)
	}
	s.p.Fail("PowerOn", errs.New(errs.Quota, "power on", "vm a", "no memory").WithFault("InsufficientMemoryResourcesFault"))
	_, err = s.Restart(s.ctx, "a", nil)
	wantKind(t, err, errs.Quota, "InsufficientMemoryResourcesFault", "restart container")
}

func TestRemove(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true})
	wantKind(t, s.Remove(s.ctx, "a", false), errs.Conflict, "running", "force")
	// The entrypoint has ended and Windows is on its way down.
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseExited, ExitCode: new(uint32)})
	go s.p.SetPower(ct.ID, vmprovision.PoweredOff)
	if err := s.Remove(s.ctx, "a", false); err != nil || s.p.Calls("PowerOff") != 0 {
		t.Errorf("%v, %d power-offs", err, s.p.Calls("PowerOff"))
	}
	s.create(CreateRequest{Name: "a", Start: true})
	s.p.Fail("Destroy", errs.New(errs.Unavailable, "destroy", "vm a", "locked").WithFault("FileLocked"))
	wantKind(t, s.Remove(s.ctx, "a", true), errs.Unavailable, "FileLocked", "remove container")
	if err := s.Remove(s.ctx, "a", true); err != nil || s.p.Calls("PowerOff") != 1 {
		t.Errorf("%v, %d power-offs", err, s.p.Calls("PowerOff"))
	}
	wantKind(t, s.Remove(s.ctx, "a", true), errs.NotFound)
	// Deleted behind our back between two looks: what was asked for holds.
	ct = s.create(CreateRequest{Name: "a"})
	release := s.p.Hold("Destroy")
	got := make(chan error, 1)
	go func() { got <- s.Remove(s.ctx, "a", false) }()
	eventually(t, "destroy begins", func() bool { return s.p.Calls("Destroy") == 4 })
	s.p.Delete(ct.ID)
	release()
	if err := <-got; err != nil {
		t.Error(err)
	}
}

func TestStopsAreNotStarvedByCreates(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.Clones, c.Limits.Waiting = 2, 8 }).baked()
	s.create(CreateRequest{Name: "a", Start: true})
	release := s.p.Hold("Clone")
	got := make(chan error, 16)
	for range 10 {
		go func() {
			_, err := s.Create(s.ctx, CreateRequest{Image: webRef})
			got <- err
		}()
	}
	eventually(t, "the queue is full", func() bool { _, waiting, _ := s.Layer.p.clones.load(); return waiting == 8 })
	_, err := s.Create(s.ctx, CreateRequest{Image: webRef})
	wantKind(t, err, errs.Unavailable, "waiting already")
	if _, err := s.Stop(s.ctx, "a", nil); err != nil {
		t.Error(err)
	}
	if n := s.p.Calls("Clone"); n != 3 {
		t.Errorf("%d clones at once", n-1)
	}
	release()
	for range 10 {
		if err := <-got; err != nil {
			t.Error(err)
		}
	}
}
