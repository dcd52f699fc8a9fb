package imagestore_test

import (
	"bytes"
	"context"
	"os"
	"testing"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/internal/errs"
)

// refusing is a datastore that cannot copy, or fails at it.
type refusing struct {
	*datastoretest.Dir
	err  error
	hits int
}

func (r *refusing) CopyDisk(context.Context, imagestore.Datastore, string) error {
	r.hits++
	return r.err
}

// pair is a site with a second datastore.
func pair(t *testing.T, second imagestore.Datastore) *site {
	t.Helper()
	s := newSite(t)
	o := s.options()
	o.Datastores = []imagestore.Datastore{s.dir, second}
	st, err := imagestore.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	s.store = st
	return s
}

func TestDiskIsCopiedBetweenDatastores(t *testing.T) {
	two := datastoretest.NewDir("ds2", t.TempDir())
	s := pair(t, two)
	pushApp(s)
	first := s.pull("app:1")
	fetched := s.reg.fetches()
	r := s.request("app:1")
	r.Datastore = "ds2"
	phases := map[string]bool{}
	second, err := s.store.Pull(context.Background(), r, func(p imagestore.Progress) { phases[p.Phase] = true })
	if err != nil {
		t.Fatal(err)
	}
	if s.reg.fetches() != fetched || phases["download"] || phases["upload"] || !phases["copy"] {
		t.Errorf("phases %v, %d fetches", phases, s.reg.fetches()-fetched)
	}
	if second.Datastore != "ds2" || second.DiskDigest != first.DiskDigest || second.DiskPath != first.DiskPath || !bytes.Equal(read(t, s.dir.Path(first.DiskPath)), read(t, two.Path(second.DiskPath))) {
		t.Errorf("%+v\n%+v", first, second)
	}
	if f, err := s.check(); err != nil || len(f) != 0 {
		t.Errorf("check: %v, %v", f, err)
	}
	// By its ID it goes from both.
	if _, err := s.store.Remove(context.Background(), first.ID, true, nil); err != nil {
		t.Fatal(err)
	}
	if l, err := os.ReadDir(two.Path("images")); err != nil || len(l) != 0 {
		t.Errorf("left: %v, %v", l, err)
	}
	s.clean()
}

func TestDiskThatCannotBeCopiedIsMade(t *testing.T) {
	for what, fault := range map[string]error{
		"unsupported": errs.New(errs.Unsupported, "copy disk", "", "another vCenter's"),
		"failing":     errs.New(errs.Unavailable, "copy disk", "", "the host is gone"),
	} {
		two := &refusing{Dir: datastoretest.NewDir("ds2", t.TempDir()), err: fault}
		s := pair(t, two)
		pushApp(s)
		first := s.pull("app:1")
		r := s.request("app:1")
		r.Datastore = "ds2"
		m, err := s.store.Pull(context.Background(), r, nil)
		if err != nil || m.DiskDigest != first.DiskDigest || two.hits != 1 {
			t.Errorf("%s: %+v, %v, %d", what, m, err, two.hits)
		}
	}
	two := &refusing{Dir: datastoretest.NewDir("ds2", t.TempDir()), err: errs.New(errs.Quota, "copy disk", "", "full")}
	s := pair(t, two)
	pushApp(s)
	s.pull("app:1")
	r := s.request("app:1")
	r.Datastore = "ds2"
	if _, err := s.store.Pull(context.Background(), r, nil); !errs.Is(err, errs.Quota) {
		t.Errorf("a full datastore: %v", err)
	}
	if l, err := os.ReadDir(two.Path("images")); err != nil && !os.IsNotExist(err) || len(l) != 0 {
		t.Errorf("left: %v, %v", l, err)
	}
}

// A source whose disk somebody took away is no source.
func TestDiskThatIsGoneIsNotCopied(t *testing.T) {
	two := datastoretest.NewDir("ds2", t.TempDir())
	s := pair(t, two)
	pushApp(s)
	first := s.pull("app:1")
	if err := os.Remove(s.dir.Path(first.DiskPath)); err != nil {
		t.Fatal(err)
	}
	r := s.request("app:1")
	r.Datastore = "ds2"
	phases := map[string]bool{}
	if _, err := s.store.Pull(context.Background(), r, func(p imagestore.Progress) { phases[p.Phase] = true }); err != nil || phases["copy"] || !phases["upload"] {
		t.Errorf("%v, %v", phases, err)
	}
}
