package portlayer

import (
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// bounded is a daemon "one" whose project has quotas, with a clock that can be put forward.
func bounded(t *testing.T) (s *site, ahead *atomic.Int64) {
	t.Helper()
	ahead = new(atomic.Int64)
	s = newSite(t, quotas(map[string]Quota{"shop": {Storage: ptr(int64(1 << 40)), CPUs: ptr(int64(64))}}), func(c *Config) {
		c.Instance, c.Clock = "one", func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) }
	})
	return s, ahead
}

// reserved gives what gc says of reservations, as "object: reason, removed".
func (s *site) reservations(dryRun bool) (out []string) {
	s.t.Helper()
	list, err := s.GC(s.ctx, dryRun)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, d := range list {
		if d.Kind != debrisReservation || d.Removed == dryRun || d.Bytes == 0 {
			s.t.Errorf("%+v", d)
		}
		out = append(out, d.Object+": "+d.Reason)
	}
	return out
}

// wantOne checks that one reservation is named, with some words.
func wantOne(t *testing.T, got []string, words ...string) {
	t.Helper()
	if len(got) != 1 || slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(got[0], w) }) {
		t.Errorf("gc says %q, want one with %q", got, words)
	}
}

// What a daemon has reserved of storage and will not take ends by itself, and is
// collected; what a living one is about to take is left alone.
func TestReservedStorageEnds(t *testing.T) {
	s, ahead := bounded(t)
	v, err := s.CreateVolume(s.ctx, VolumeRequest{Name: "data", Project: "shop", Size: 100 << 20})
	if err != nil {
		t.Fatal(err)
	}
	reserve := func(by string, until time.Duration) {
		t.Helper()
		now := s.now()
		if _, err := s.p.ReserveVolume(s.ctx, v.Volume, vmprovision.Reservation{Bytes: 50 << 20, By: by, Since: now, Until: now.Add(until)}); err != nil {
			t.Fatal(err)
		}
		s.catalogue.expire()
	}
	uses := func(want int64) {
		t.Helper()
		if used := s.project("shop").Used.Storage; used != want<<20 {
			t.Errorf("%d MiB are used, want %d", used>>20, want)
		}
	}
	reserve("two", time.Hour)
	uses(150)
	if got := s.reservations(false); len(got) > 0 {
		t.Errorf("a living daemon's: %q", got)
	}
	ahead.Add(int64(61 * time.Minute))
	uses(100)
	wantOne(t, s.reservations(true), "volume data", "daemon two")
	wantOne(t, s.reservations(false), "volume data", "daemon two")
	if now, err := s.p.Volume(s.ctx, "data"); err != nil || now.Reservation() != (vmprovision.Reservation{}) {
		t.Errorf("%+v, %v", now, err)
	}
	if got := s.reservations(false); len(got) > 0 {
		t.Errorf("again: %q", got)
	}
	// Its own it knows to be left, unless it is at it.
	reserve("one", time.Hour)
	uses(150)
	wantOne(t, s.reservations(false), "by this daemon")
	uses(100)
	release := s.p.Hold("ResizeVolume")
	done := make(chan error, 1)
	go func() {
		_, err := s.ResizeVolume(s.ctx, "data", 130<<20)
		done <- err
	}()
	for s.p.Calls("ResizeVolume") == 0 {
		if _, err := s.Layer.Volume(s.ctx, "data"); err != nil {
			t.Fatal(err)
		}
	}
	if now, err := s.p.Volume(s.ctx, "data"); err != nil || now.Reservation().Bytes != 30<<20 || now.Reservation().By != "one" {
		t.Errorf("%+v, %v", now, err)
	}
	if got := s.reservations(false); len(got) > 0 {
		t.Errorf("its own at work: %q", got)
	}
	release()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	uses(130)
}

// The same of what a running container is to grow by.
func TestReservedGrowthEnds(t *testing.T) {
	s, ahead := bounded(t)
	s.baked()
	c := s.create(CreateRequest{Name: "web", Project: "shop", Start: true, Resources: Resources{CPUs: 2, MemoryMB: 4096}})
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick(), Projects: s.cfg.Projects, Instance: "two"})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	// cut leaves what a daemon leaves that is killed before it plugs in what it has asked for.
	cut := func(l *Layer) {
		t.Helper()
		s.p.Fail("Update", nil, nil, errs.New(errs.Unavailable, "update", "web", "no host answers"))
		_, err := l.Update(s.ctx, c.ID, UpdateRequest{Resources: Resources{CPUs: 6, MemoryMB: 8192}})
		wantKind(t, err, errs.Conflict, "could not be put back")
	}
	uses := func(want int64) {
		t.Helper()
		if used := s.project("shop").Used.CPUs; used != want {
			t.Errorf("%d vCPUs are used, want %d", used, want)
		}
	}
	cut(other)
	uses(6)
	if got := s.reservations(false); len(got) > 0 {
		t.Errorf("a living daemon's: %q", got)
	}
	ahead.Add(int64(5 * time.Hour))
	uses(2)
	wantOne(t, s.reservations(true), "container web", "daemon two")
	wantOne(t, s.reservations(false), "container web", "daemon two")
	if got := s.reservations(false); len(got) > 0 {
		t.Errorf("again: %q", got)
	}
	ahead.Store(0)
	uses(2)
	// A daemon that was begun again knows that it is not at what it began before.
	cut(s.Layer)
	uses(6)
	if got := s.reservations(false); len(got) > 0 {
		t.Errorf("perhaps its own at work: %q", got)
	}
	again, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick(), Projects: s.cfg.Projects, Instance: "one"})
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	wantOne(t, (&site{Layer: again, t: t, ctx: s.ctx, p: s.p}).reservations(false), "container web", "by this daemon")
	uses(2)
}
