package portlayer

import (
	"context"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

func TestWait(t *testing.T) {
	code := uint32(7)
	for _, c := range []struct {
		name   string
		start  bool
		cond   WaitCondition
		before func(*site, string)
		during func(*site, string)
		want   WaitResult
	}{
		{"never ran", false, WaitNotRunning, nil, nil, WaitResult{Status: StatusCreated}},
		{"exits", true, "", nil, func(s *site, id string) { s.p.Exit(id, 7) }, WaitResult{ExitCode: &code, Status: StatusExited}},
		{"has exited", true, WaitNotRunning, func(s *site, id string) { s.p.Exit(id, 7) }, nil, WaitResult{ExitCode: &code, Status: StatusExited}},
		{"reports and hangs", true, WaitNotRunning, nil, func(s *site, id string) {
			s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseExited, ExitCode: &code})
		}, WaitResult{ExitCode: &code, Status: StatusExited}},
		{"fails", true, WaitNotRunning, nil, func(s *site, id string) {
			s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseFailed, Reason: "EntrypointNotFound"})
		}, WaitResult{Status: StatusFailed, Reason: "EntrypointNotFound"}},
		{"status is no status, and it goes off", true, WaitNotRunning, nil, func(s *site, id string) {
			s.p.Change(id, func(vm *vmprovision.VM) {
				vm.Status, vm.StatusErr, vm.Power = nil, "not JSON", vmprovision.PoweredOff
			})
		}, WaitResult{Status: StatusUnknown, Reason: ReasonStatusInvalid}},
		{"is deleted", true, WaitNotRunning, nil, func(s *site, id string) { s.p.Delete(id) }, WaitResult{Status: StatusRemoved, Reason: ReasonRemoved}},
		{"is removed", false, WaitRemoved, nil, func(s *site, id string) {
			if err := s.Remove(s.ctx, id, false); err != nil {
				s.t.Error(err)
			}
		}, WaitResult{Status: StatusRemoved, Reason: ReasonRemoved}},
		{"next exit, not started yet", false, WaitNextExit, nil, func(s *site, id string) {
			if _, err := s.Start(s.ctx, id); err != nil {
				s.t.Error(err)
			}
			s.p.Exit(id, 7)
		}, WaitResult{ExitCode: &code, Status: StatusExited}},
		{"next exit after one", true, WaitNextExit, func(s *site, id string) { s.p.Exit(id, 1) }, func(s *site, id string) {
			if _, err := s.Start(s.ctx, id); err != nil {
				s.t.Error(err)
			}
			s.p.Exit(id, 7)
		}, WaitResult{ExitCode: &code, Status: StatusExited}},
	} {
		s := newSite(t).baked()
		ct := s.create(CreateRequest{Start: c.start})
		if c.before != nil {
			c.before(s, ct.ID)
		}
		type answer struct {
			r   WaitResult
			err error
		}
		got := make(chan answer, 1)
		waits := s.p.Calls("Wait")
		go func() {
			r, err := s.Wait(s.ctx, ct.ID, c.cond)
			got <- answer{r, err}
		}()
		if c.during != nil {
			eventually(t, c.name+" begins", func() bool { return s.p.Calls("Wait") > waits })
			c.during(s, ct.ID)
		}
		a := <-got
		same := (a.r.ExitCode == nil) == (c.want.ExitCode == nil) && (a.r.ExitCode == nil || *a.r.ExitCode == *c.want.ExitCode)
		if a.err != nil || !same || a.r.Status != c.want.Status || a.r.Reason != c.want.Reason {
			t.Errorf("%s: %+v %v", c.name, a.r, a.err)
		}
	}
}

func TestWaitEndsWhenTheAgentIsSilent(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.AgentSilent = 50 * time.Millisecond })
	s.p.OnPowerOn = func(vmprovision.VM) {}
	s.baked()
	ct := s.create(CreateRequest{Start: true})
	r, err := s.Wait(s.ctx, ct.ID, WaitNotRunning)
	if err != nil || r.Status != StatusFailed || r.Reason != ReasonAgentSilent || r.ExitCode != nil {
		t.Errorf("%+v %v", r, err)
	}
	// It can be removed without force: nothing runs that could be lost.
	if err := s.Remove(s.ctx, ct.ID, false); err != nil {
		t.Error(err)
	}
}

func TestWaitErrors(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "a", Start: true})
	_, err := s.Wait(s.ctx, "a", "never")
	wantKind(t, err, errs.Invalid, "never")
	_, err = s.Wait(s.ctx, "nope", "")
	wantKind(t, err, errs.NotFound)
	ctx, cancel := context.WithCancel(s.ctx)
	cancel()
	_, err = s.Wait(ctx, "a", "")
	wantKind(t, err, errs.Canceled)
	// The daemon's end ends waits.
	got := make(chan error, 1)
	go func() { _, err := s.Wait(s.ctx, "a", ""); got <- err }()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	wantKind(t, <-got, errs.Canceled)
	_, err = s.Pull(s.ctx, PullRequest{Reference: "x"})
	wantKind(t, err, errs.Unavailable, "shutting down")
}
