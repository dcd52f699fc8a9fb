package portlayer

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// seen lists the events so far as "action(attribute)".
func (s *site) seen(types ...string) string {
	var out []string
	err := s.Events(s.ctx, EventFilter{Types: types}, func(e Event) error {
		a := e.Action
		for _, k := range []string{"what", "from", "exitCode", "health", "reason"} {
			if v := e.Attributes[k]; v != "" {
				a += "(" + v + ")"
			}
		}
		out = append(out, a)
		return nil
	}, func() error { return nil })
	if err != nil {
		s.t.Error(err)
	}
	return strings.Join(out, " ")
}

func (s *site) wantEvents(want string) {
	s.t.Helper()
	limit := time.Now().Add(10 * time.Second)
	for s.seen("container") != want && time.Now().Before(limit) {
		waitABit(s.t)
	}
	if got := s.seen("container"); got != want {
		s.t.Errorf("events:\n got %s\nwant %s", got, want)
	}
}

// waitABit yields for a millisecond.
func waitABit(t testing.TB) {
	t.Helper()
	timer := time.NewTimer(time.Millisecond)
	<-timer.C
}

func TestEventsOfALife(t *testing.T) {
	s := newSite(t).baked()
	s.p.OnPowerOn = func(vmprovision.VM) {}
	ct := s.create(CreateRequest{Name: "a", Start: true})
	s.wantEvents("create")
	s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning})
	s.wantEvents("create start")
	if _, err := s.Rename(s.ctx, "a", "b"); err != nil {
		t.Fatal(err)
	}
	s.wantEvents("create start rename(a)")
	s.p.Change(ct.ID, func(vm *vmprovision.VM) { vm.Heartbeat = "red" })
	s.wantEvents("create start rename(a) health(unhealthy)")
	s.p.SetPower(ct.ID, vmprovision.PoweredOff)
	s.wantEvents("create start rename(a) health(unhealthy) outOfBand(powerOff) exit(OutOfBand) stop(OutOfBand)")
	s.p.SetPower(ct.ID, vmprovision.PoweredOn)
	s.wantEvents("create start rename(a) health(unhealthy) outOfBand(powerOff) exit(OutOfBand) stop(OutOfBand) outOfBand(powerOn)")
	s.p.Delete(ct.ID)
	s.wantEvents("create start rename(a) health(unhealthy) outOfBand(powerOff) exit(OutOfBand) stop(OutOfBand) outOfBand(powerOn) outOfBand(destroy) exit(Removed) stop(Removed) destroy")
	s.Layer.know.mu.Lock()
	defer s.Layer.know.mu.Unlock()
	if n := len(s.Layer.know.m); n != 0 {
		t.Errorf("%d containers are remembered that are gone", n)
	}
}

func TestEventsOfOurOwnDoing(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "a", Start: true})
	s.wantEvents("create start")
	if _, err := s.Stop(s.ctx, "a", nil); err != nil {
		t.Fatal(err)
	}
	s.wantEvents("create start exit(0) stop(0)")
	if _, err := s.Start(s.ctx, "a"); err != nil {
		t.Fatal(err)
	}
	s.wantEvents("create start exit(0) stop(0) start")
	if err := s.Remove(s.ctx, "a", true); err != nil {
		t.Fatal(err)
	}
	s.wantEvents("create start exit(0) stop(0) start exit(Killed) stop(Killed) destroy")
	if got := s.seen("template", "image"); got != "register bake" {
		t.Errorf("events: %s", got)
	}
}

func TestEventsOfMany(t *testing.T) {
	s := newSite(t).baked()
	const n = 100 // more than a watcher's queue: some changes are lost, no states
	for i := range n {
		s.create(CreateRequest{Name: fmt.Sprintf("c%d", i), Start: true})
	}
	for _, c := range s.containerVMs() {
		s.p.Exit(c.ID, 0)
	}
	count := func(action string) (k int) {
		evs, _, _ := s.Layer.events.after(0, 10000)
		for _, e := range evs {
			if e.Type == "container" && e.Action == action {
				k++
			}
		}
		return k
	}
	for _, a := range []string{"create", "start", "exit", "stop"} {
		eventually(t, fmt.Sprintf("%d events %s", n, a), func() bool { return count(a) == n })
	}
	if k := count("outOfBand"); k != 0 {
		t.Errorf("%d guests that shut themselves down are taken for out of band", k)
	}
}

func TestEventRing(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.Events = 8 })
	for i := range 20 {
		s.Layer.events.add(Event{Type: "x", Action: fmt.Sprint(i)})
	}
	if got := s.seen("x"); got != "12 13 14 15 16 17 18 19" {
		t.Errorf("ring holds %s", got)
	}
	var ids []string
	read := func(f EventFilter) string {
		ids = nil
		var out []string
		if err := s.Events(s.ctx, f, func(e Event) error {
			ids = append(ids, e.ID)
			out = append(out, e.Type+":"+e.Action)
			return nil
		}, func() error { return nil }); err != nil {
			t.Error(err)
		}
		return strings.Join(out, " ")
	}
	read(EventFilter{})
	if got := read(EventFilter{After: ids[5]}); got != "x:18 x:19" {
		t.Errorf("resumed: %s", got)
	}
	if got := read(EventFilter{After: ids[1]}); got != "" {
		t.Errorf("resumed at the end: %s", got)
	}
	first := s.Layer.events.epoch + "-1"
	if got := read(EventFilter{After: first}); got != "stream:reset x:12 x:13 x:14 x:15 x:16 x:17 x:18 x:19" {
		t.Errorf("resumed from what is forgotten: %s", got)
	}
	for _, odd := range []string{"0000000000000000-3", "x", "-", s.Layer.events.epoch + "-999", s.Layer.events.epoch + "--1"} {
		if got := read(EventFilter{After: odd}); got != "stream:reset" {
			t.Errorf("resumed from %s: %s", odd, got)
		}
	}
	if got := read(EventFilter{After: ids[0]}); got != "" {
		t.Errorf("resumed from a reset: %s", got)
	}
}

func TestSlowEventReaderIsDropped(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.Events = 8 })
	begun, blocked := make(chan struct{}), make(chan struct{})
	got := make(chan error, 1)
	n := 0
	go func() {
		got <- s.Events(s.ctx, EventFilter{Follow: true, Types: []string{"x"}}, func(Event) error {
			if n++; n == 1 {
				close(begun)
				<-blocked
			}
			return nil
		}, func() error { return nil })
	}()
	// Until the reader has its place, nothing tells; events come until it stalls.
	for stalled := false; !stalled; {
		s.Layer.events.add(Event{Type: "x"})
		select {
		case <-begun:
			stalled = true
		default:
			waitABit(t)
		}
	}
	for range 100 {
		s.Layer.events.add(Event{Type: "x"}) // never waits
	}
	close(blocked)
	wantKind(t, <-got, errs.Quota, "too slow", "list again")
}

func TestEventStreamHeartbeatAndEnd(t *testing.T) {
	s := newSite(t)
	ctx, cancel := context.WithCancel(s.ctx)
	beats := 0
	err := s.Events(ctx, EventFilter{Follow: true}, func(Event) error { return nil }, func() error {
		if beats++; beats == 3 {
			cancel()
		}
		return nil
	})
	if err != nil || beats != 3 {
		t.Errorf("%d beats, %v", beats, err)
	}
	if err := s.Events(s.ctx, EventFilter{Follow: true, Until: time.Now().Add(10 * time.Millisecond)}, nil, func() error { return nil }); err != nil {
		t.Error(err)
	}
	broken := fmt.Errorf("pipe")
	if err := s.Events(s.ctx, EventFilter{}, func(Event) error { return broken }, nil); err != broken {
		t.Errorf("got %v", err)
	}
}

func TestHealthChecksMakeEvents(t *testing.T) {
	s := newSite(t).baked()
	s.p.OnPowerOn = func(vmprovision.VM) {}
	ct := s.create(CreateRequest{Name: "a", Start: true})
	s.wantEvents("create")
	now := time.Now()
	want := "create start"
	for _, state := range []guestinfo.HealthState{guestinfo.HealthStarting, guestinfo.Healthy, guestinfo.HealthUnhealthy} {
		s.p.Report(ct.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, StartedAt: &now, Health: &guestinfo.Health{State: state}})
		want += " health_status(" + string(state) + ")"
		s.wantEvents(want)
	}
}
