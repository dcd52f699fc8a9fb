package imagestore_test

import (
	"context"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

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
// first, taken for dead, is still fetching: the first uses the second's disk,
// and its caller sees no more of it than that it waited.
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
	waited := false
	m, err := s.store.Pull(context.Background(), s.request("app:1"), func(p imagestore.Progress) {
		waited = waited || p.Phase == "wait" && strings.Contains(p.Message, "its disk will be used")
	})
	if err != nil || !waited {
		t.Fatalf("%v, waited %v", err, waited)
	}
	other, err := b.store.Get(context.Background(), "app:1")
	if err != nil || other.DiskPath != m.DiskPath {
		t.Errorf("%+v, %v", other, err)
	}
	b.reopen()
	whole(t, b, 1)
	s.owner = "one"
	s.reopen()
	whole(t, s, 1)
}

// Two daemons that begin at the same instant both see no lease. The one whose
// lease was written over gives its work up early and takes the other's disk.
func TestDaemonsAtTheSameInstant(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	b := s.other("two")
	// The first write of a lease is held up until the other daemon has looked.
	arrive, looked := &meeting{}, make(chan struct{})
	arrive.done = looked
	var wg sync.WaitGroup
	errsOf := make([]error, 2)
	for i, x := range []*site{s, b} {
		o := x.options()
		o.Datastores = []imagestore.Datastore{&meetingDatastore{Datastore: s.dir, m: arrive}}
		o.LeaseTime = time.Hour
		o.Poll = 10 * time.Millisecond
		st, err := imagestore.Open(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		x.store = st
		wg.Go(func() { errsOf[i] = pullApp(x) })
	}
	wg.Wait()
	if errsOf[0] != nil || errsOf[1] != nil {
		t.Fatalf("%v, %v", errsOf[0], errsOf[1])
	}
	b.reopen()
	whole(t, b, 1)
}

// A lease that somebody removes while its work goes on costs that work, which
// begins again at once: there is nobody to wait for.
func TestRemovedLeaseIsTakenAgain(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	o := s.options()
	o.Poll = time.Hour
	thief := &thievingDatastore{Datastore: s.dir}
	o.Datastores = []imagestore.Datastore{thief}
	st, err := imagestore.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	s.store = st
	told := false
	_, err = st.Pull(context.Background(), s.request("app:1"), func(p imagestore.Progress) {
		told = told || p.Phase == "wait" && strings.Contains(p.Message, "somebody removed")
	})
	if err != nil || !told || thief.leases.Load() != 2 {
		t.Fatalf("%v after %d leases, told %v", err, thief.leases.Load(), told)
	}
	s.reopen()
	whole(t, s, 1)
}

// thievingDatastore removes the first lease once its disk is there.
type thievingDatastore struct {
	imagestore.Datastore
	leases atomic.Int64
	once   sync.Once
}

func (d *thievingDatastore) WriteFile(ctx context.Context, name string, data []byte) error {
	if path.Base(name) == "inflight.json" {
		d.leases.Add(1)
	}
	return d.Datastore.WriteFile(ctx, name, data)
}

func (d *thievingDatastore) ImportDisk(ctx context.Context, p string, capacity, length int64, vmdk io.Reader, progress func(int64)) error {
	err := d.Datastore.ImportDisk(ctx, p, capacity, length, vmdk, progress)
	d.once.Do(func() { err = errors.Join(err, d.Delete(ctx, path.Dir(p)+"/inflight.json")) })
	return err
}

// meeting lets two daemons past a point together.
type meeting struct {
	n    atomic.Int64
	done chan struct{}
}

type meetingDatastore struct {
	imagestore.Datastore
	m    *meeting
	once sync.Once
}

// WriteFile holds a daemon's first lease until the other's is about to be written.
func (d *meetingDatastore) WriteFile(ctx context.Context, path string, data []byte) error {
	if strings.HasSuffix(path, "/inflight.json") {
		d.once.Do(func() {
			if d.m.n.Add(1) == 2 {
				close(d.m.done)
			}
			<-d.m.done
		})
	}
	return d.Datastore.WriteFile(ctx, path, data)
}

// A dead daemon whose clock is a day ahead is found out by its silence.
func TestDeadDaemonsClockDoesNotMatter(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	s.now.Add(86_400)
	dieDuringImport(t, s)
	s.now.Add(-86_400)
	b := s.other("two")
	waits := 0
	_, err := b.store.Pull(context.Background(), b.request("app:1"), func(p imagestore.Progress) {
		if p.Phase == "wait" {
			waits++
			s.now.Add(200)
		}
	})
	if err != nil || waits == 0 || s.now.Load() > 1_700_000_000+80_000 {
		t.Errorf("%v after %d waits, %d s", err, waits, s.now.Load()-1_700_000_000)
	}
	whole(t, b, 1)
}

// A list shows what another daemon pulled, tagged and removed, and costs one
// call when nothing has changed and none when it is young.
func TestListSeesOtherDaemonsImages(t *testing.T) {
	s := newSite(t)
	b := s.other("two")
	app := s.reg.blob("app", "app")
	s.reg.push("app:1", osVersion, "a", s.base, app)
	s.reg.push("app:2", osVersion, "b", s.base, app)
	names := func() string {
		s.now.Add(60)
		var out []string
		for _, m := range s.list() {
			out = append(out, m.References[0])
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
	b.pull("app:1")
	if got := names(); got != "docker.io/library/app:1" {
		t.Errorf("after a pull: %q", got)
	}
	b.pull("app:2") // on the same disk
	if got := names(); got != "docker.io/library/app:1 docker.io/library/app:2" {
		t.Errorf("after another: %q", got)
	}
	s.ds.Fail(-1, false, false, nil)
	names()
	if got := s.ds.Calls(); len(got) != 1 || got[0] != "Tree images" {
		t.Errorf("nothing changed, and the calls were %q", got)
	}
	s.list()
	if got := s.ds.Calls(); len(got) != 1 {
		t.Errorf("the list was young, and the calls were %q", got)
	}
	if _, err := b.store.Remove(context.Background(), "app:1", false, nil); err != nil {
		t.Fatal(err)
	}
	if got := names(); got != "docker.io/library/app:2" {
		t.Errorf("after a removal: %q", got)
	}
	s.ds.Fail(0, false, true, errs.New(errs.Unavailable, "list", "", "the datastore does not answer"))
	if got := names(); got != "docker.io/library/app:2" {
		t.Errorf("without the datastore: %q", got)
	}
}
