package imagestore_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"berth/internal/errs"
)

// breakEvery runs act once for every call it makes to the datastore, with that
// call failing before or after it was carried out, alone or with all that
// follow, as when the daemon is killed. Each run has a fresh site that prepare
// has set up. check gets the error of act.
func breakEvery(t *testing.T, prepare func(*site), act func(*site) error, check func(t *testing.T, s *site, err error)) {
	probe := newSite(t)
	prepare(probe)
	probe.ds.Fail(-1, false, false, nil)
	if err := act(probe); err != nil {
		t.Fatal(err)
	}
	calls := probe.ds.Calls()
	if len(calls) < 3 {
		t.Fatalf("only %v", calls)
	}
	for n, call := range calls {
		for _, how := range []struct{ after, dead bool }{{false, false}, {true, false}, {true, true}} {
			if how.after && !changes(call) {
				continue // a read whose answer is lost is one that was not made
			}
			t.Run(fmt.Sprintf("%02d %s %+v", n, strings.Fields(call)[0], how), func(t *testing.T) {
				s := newSite(t)
				prepare(s)
				s.ds.Fail(n, how.after, how.dead, errGone)
				err := act(s)
				s.ds.Fail(-1, false, false, nil)
				if how.dead {
					s.reopen()
				}
				check(t, s, err)
			})
		}
	}
}

// changes tells calls that change the datastore from those that read it.
func changes(call string) bool {
	return strings.HasPrefix(call, "Write") || strings.HasPrefix(call, "Delete") || strings.HasPrefix(call, "Import")
}

// whole checks that what the store lists is really there, now and after a
// restart, that gc leaves nothing else, and that the image can be pulled.
func whole(t *testing.T, s *site, images int) {
	t.Helper()
	for range 2 {
		for _, m := range s.list() {
			if _, err := os.Stat(s.dir.Path(m.DiskPath)); err != nil {
				t.Errorf("%s is listed without its disk: %v", m.ID, err)
			}
		}
		if n := len(s.list()); n != images {
			t.Errorf("%d images, want %d", n, images)
		}
		s.gc()
		if d := s.gc(); len(d) != 0 {
			t.Errorf("gc leaves %v", d)
		}
		if f, err := s.check(); err != nil || len(f) != 0 {
			t.Errorf("check finds %v, %v", f, err)
		}
		disks := map[string]bool{}
		for _, m := range s.list() {
			disks[m.DiskPath] = true
		}
		if n := len(s.files()); n != 2*(len(disks)+images) {
			t.Errorf("%d disks, %d images, files %v", len(disks), images, s.files())
		}
		s.noSpool()
		s.reopen()
	}
}

func pullApp(s *site) error {
	_, err := s.store.Pull(context.Background(), s.request("app:1"), nil)
	return err
}

func pushApp(s *site) {
	s.reg.push("app:1", osVersion, "a", s.base, s.reg.blob("app", "app"))
}

func TestPullBrokenAnywhereIsOldOrNew(t *testing.T) {
	breakEvery(t, pushApp, pullApp, func(t *testing.T, s *site, err error) {
		if err != nil && !errs.Is(err, errs.Unavailable) {
			t.Errorf("%v", err)
		}
		n := len(s.list())
		if n > 1 || err == nil && n != 1 {
			t.Fatalf("%d images after %v", n, err)
		}
		whole(t, s, n)
		if err := pullApp(s); err != nil {
			t.Fatal(err)
		}
		whole(t, s, 1)
	})
}

func TestTagMoveBrokenAnywhereIsOldOrNew(t *testing.T) {
	var before string
	breakEvery(t, func(s *site) {
		pushApp(s)
		before = s.pull("app:1").ID
		s.reg.push("app:1", osVersion, "new", s.base, s.reg.blob("new", "new"))
	}, pullApp, func(t *testing.T, s *site, err error) {
		m, gerr := s.store.Get(context.Background(), "app:1")
		if gerr != nil {
			t.Fatal(gerr)
		}
		if err == nil && m.ID == before {
			t.Error("the pull succeeded and the tag did not move")
		}
		tagged := 0
		for _, m := range s.list() {
			if slices.Contains(m.References, "docker.io/library/app:1") {
				tagged++
			}
		}
		if tagged != 1 {
			t.Errorf("the tag names %d images", tagged)
		}
		whole(t, s, len(s.list()))
	})
}

// TestInterruptedTagMoveDoesNotComeBack removes a tag that an older image's
// file still claims.
func TestInterruptedTagMoveDoesNotComeBack(t *testing.T) {
	prepare := func() *site {
		s := newSite(t)
		pushApp(s)
		s.pull("app:1")
		s.reg.push("app:1", osVersion, "new", s.base, s.reg.blob("new", "new"))
		s.ds.Fail(-1, false, false, nil)
		return s
	}
	probe := prepare()
	probe.pull("app:1")
	calls := probe.ds.Calls()
	last := len(calls) - 1
	if !strings.HasPrefix(calls[last], "WriteFile") {
		t.Fatalf("the last call is %s", calls[last])
	}
	s := prepare()
	s.ds.Fail(last, false, false, errGone)
	if err := pullApp(s); !errs.Is(err, errs.Unavailable) || len(s.list()) != 2 {
		t.Fatalf("%v", err)
	}
	if _, err := s.store.Remove(context.Background(), "app:1", false, nil); err != nil {
		t.Fatal(err)
	}
	s.reopen()
	if m, err := s.store.Get(context.Background(), "app:1"); !errs.Is(err, errs.NotFound) {
		t.Errorf("%+v, %v", m, err)
	}
}

func TestRemoveBrokenAnywhereIsOldOrNew(t *testing.T) {
	breakEvery(t, func(s *site) { pushApp(s); s.pull("app:1") }, func(s *site) error {
		_, err := s.store.Remove(context.Background(), "app:1", false, nil)
		return err
	}, func(t *testing.T, s *site, err error) {
		n := len(s.list())
		if n > 1 || err == nil && n != 0 {
			t.Fatalf("%d images after %v", n, err)
		}
		whole(t, s, len(s.list()))
		if err := pullApp(s); err != nil {
			t.Fatal(err)
		}
		whole(t, s, 1)
	})
}

func TestGCBrokenAnywhereCanBeRepeated(t *testing.T) {
	breakEvery(t, func(s *site) {
		pushApp(s)
		m := s.pull("app:1")
		if err := s.dir.Delete(context.Background(), strings.TrimSuffix(m.DiskPath, "disk.vmdk")+"disk.json"); err != nil {
			t.Fatal(err)
		}
		s.reopen()
	}, func(s *site) error {
		_, err := s.store.GC(context.Background(), false)
		return err
	}, func(t *testing.T, s *site, _ error) { whole(t, s, 0) })
}

func TestUndoThatFailsIsNamed(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	s.ds.Fail(-1, false, false, nil)
	if err := pullApp(s); err != nil {
		t.Fatal(err)
	}
	imported := slices.IndexFunc(s.ds.Calls(), func(c string) bool { return strings.HasPrefix(c, "ImportDisk") })

	s = newSite(t)
	pushApp(s)
	s.ds.Fail(imported, true, true, errGone)
	err := pullApp(s)
	if !errs.Is(err, errs.Unavailable) || !strings.Contains(err.Error(), "left for gc") || !strings.Contains(err.Error(), "[ds1] images/") {
		t.Errorf("%v", err)
	}
	s.ds.Fail(-1, false, false, nil)
	found, err := s.store.GC(context.Background(), true)
	if err != nil || len(found) != 1 || found[0].Reason != "a pull was not finished" || found[0].Bytes == 0 {
		t.Errorf("%+v, %v", found, err)
	}
	if len(s.files()) == 0 {
		t.Error("a dry run removed something")
	}
	s.gc()
	s.clean()
}

func TestRemovedBehindOurBack(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	m := s.pull("app:1")
	if err := s.dir.Delete(context.Background(), m.DiskPath); err != nil {
		t.Fatal(err)
	}
	if f, err := s.check(); err != nil || len(f) != 1 || !strings.HasSuffix(f[0], ": the disk is gone") {
		t.Errorf("%+v, %v", f, err)
	}
	if again := s.pull("app:1"); again.DiskDigest != m.DiskDigest {
		t.Error("the disk was not made anew")
	}
	whole(t, s, 1)
}

func TestDamagedAndForeignFiles(t *testing.T) {
	for _, tc := range []struct {
		name   string
		file   string
		change func([]byte) []byte
		images int
		reason string // of the debris; "" is none
	}{
		{"marker cut short", "disk.json", func(b []byte) []byte { return b[:len(b)/2] }, 0, "the disk's commit marker is damaged"},
		{"marker edited", "disk.json", func(b []byte) []byte { return []byte(strings.Replace(string(b), `"capacity":`, `"capacity":1`, 1)) }, 0, "the disk's commit marker is damaged"},
		{"marker empty", "disk.json", func([]byte) []byte { return nil }, 0, "the disk's commit marker is damaged"},
		{"marker gone", "disk.json", nil, 0, "the disk's commit marker is gone, or its removal was not finished"},
		{"image cut short", "image-", func(b []byte) []byte { return b[:100] }, 0, "no image uses the disk; FILE: the image's record is damaged"},
		{"image too large", "image-", func([]byte) []byte { return make([]byte, 7<<20) }, 0, "no image uses the disk; FILE: the image's record is damaged"},
		{"origin cut short", "origin-", func(b []byte) []byte { return b[:100] }, 1, "the manifest and config that are kept for saving the image are damaged"},
		{"origin of another image", "origin-", func([]byte) []byte { return []byte("{}") }, 1, "the manifest and config that are kept for saving the image are damaged"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := newSite(t)
			pushApp(s)
			s.pull("app:1")
			i := slices.IndexFunc(s.files(), func(f string) bool { return strings.Contains(f, tc.file) })
			path := s.dir.Path(s.files()[i])
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if tc.change == nil {
				err = os.Remove(path)
			} else {
				err = os.WriteFile(path, tc.change(b), 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}
			reason := strings.Replace(tc.reason, "FILE", filepath.Base(path), 1)
			if f, err := s.check(); err != nil || len(f) == 0 || !slices.ContainsFunc(f, func(x string) bool { return strings.HasSuffix(x, ": "+reason) }) {
				t.Errorf("check: %q, %v", f, err)
			}
			s.reopen()
			if len(s.list()) != tc.images {
				t.Errorf("%d images", len(s.list()))
			}
			found, err := s.store.GC(context.Background(), true)
			if err != nil || len(found) != 1 || found[0].Reason != reason {
				t.Errorf("%+v, %v", found, err)
			}
			if err := pullApp(s); err != nil {
				t.Fatal(err)
			}
			if tc.images == 0 {
				whole(t, s, 1)
				return
			}
			s.gc() // the pull had nothing to do
			if f, err := s.check(); err != nil || len(f) != 0 {
				t.Errorf("%q, %v", f, err)
			}
		})
	}
}

func TestGCKeepsToItsOwn(t *testing.T) {
	s := newSite(t)
	ctx := context.Background()
	for _, p := range []string{"images/notes.txt", "images/manual/disk.vmdk", "images/ABCDEF/x", "other/" + strings.Repeat("a", 32) + "/disk.vmdk"} {
		if err := s.ds.WriteFile(ctx, p, []byte("mine")); err != nil {
			t.Fatal(err)
		}
	}
	if d := s.gc(); len(d) != 0 {
		t.Errorf("%v", d)
	}
	if len(s.files()) != 4 {
		t.Errorf("%v", s.files())
	}
}
