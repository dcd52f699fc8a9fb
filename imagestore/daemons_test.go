package imagestore_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"berth/imagestore"
	"berth/internal/errs"
)

// other opens a second daemon on the same datastore.
func (s *site) other(owner string) *site {
	s.t.Helper()
	c := *s
	c.owner = owner
	c.reopen()
	return &c
}

// dieDuringImport leaves what a daemon leaves that is killed after its import.
func dieDuringImport(t *testing.T, s *site) {
	t.Helper()
	for n := range 40 {
		s.ds.Fail(n, true, true, errGone)
		err := pullApp(s)
		calls := s.ds.Calls()
		s.ds.Fail(-1, false, false, nil)
		if err != nil && slices.ContainsFunc(calls[:min(n+1, len(calls))], func(c string) bool { return strings.HasPrefix(c, "ImportDisk") }) {
			return
		}
		s.reopen()
		s.gc()
	}
	t.Fatal("no import")
}

func TestOtherDaemonsLeaseIsRespected(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	dieDuringImport(t, s)
	b := s.other("two")
	if d := b.gc(); len(d) != 0 {
		t.Errorf("gc took another daemon's work: %v", d)
	}
	ctx, cancel := context.WithCancel(context.Background())
	_, err := b.store.Pull(ctx, b.request("app:1"), func(p imagestore.Progress) {
		if p.Phase == "wait" {
			if !strings.Contains(p.Message, "one") {
				t.Errorf("waits for %q", p.Message)
			}
			cancel()
		}
	})
	if !errs.Is(err, errs.Canceled) {
		t.Errorf("%v", err)
	}
	s.now.Add(100_000) // the lease has run out
	if d, err := b.store.GC(context.Background(), true); err != nil || len(d) != 1 {
		t.Errorf("%v, %v", d, err)
	}
	if err := pullApp(b); err != nil {
		t.Fatal(err)
	}
	whole(t, b, 1)
}

func TestOwnLeftoverNeedsNoWaiting(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	dieDuringImport(t, s)
	s.reopen()
	if err := pullApp(s); err != nil {
		t.Fatal(err)
	}
	whole(t, s, 1)
}

func TestDaemonsSeeEachOthersImages(t *testing.T) {
	s := newSite(t)
	b := s.other("two")
	app := s.reg.blob("app", "app")
	s.reg.push("app:1", osVersion, "a", s.base, app)
	s.reg.push("app:2", osVersion, "b", s.base, app)
	m := s.pull("app:1")
	if got, err := b.store.Get(context.Background(), "app:1"); err != nil || got.ID != m.ID {
		t.Fatalf("%v", err)
	}
	if n := b.pull("app:2"); n.DiskPath != m.DiskPath || s.reg.fetches() != 1 {
		t.Errorf("fetched %v", s.reg.fetched)
	}
	// The first daemon does not know app:2 and must not take its disk away.
	if _, err := s.store.Remove(context.Background(), "app:1", false, nil); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	whole(t, b, 1)
	if _, err := s.store.Get(context.Background(), "app:2"); err != nil {
		t.Errorf("%v", err)
	}
}

// TestTakenOverDaemonGivesWay has a second daemon take the folder while the
// first, taken for dead, is still fetching.
func TestTakenOverDaemonGivesWay(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	b := s.other("two")
	s.reg.hold = func(context.Context, string) error {
		s.reg.mu.Lock()
		s.reg.hold = nil
		s.reg.mu.Unlock()
		s.now.Add(100_000)
		return pullApp(b)
	}
	err := pullApp(s)
	if !errs.Is(err, errs.Conflict) || !strings.Contains(err.Error(), "taken over") {
		t.Errorf("%v", err)
	}
	b.reopen()
	whole(t, b, 1)
	s.owner = "one"
	s.reopen()
	if err := pullApp(s); err != nil {
		t.Error(err)
	}
}
