package imagestore_test

import (
	"context"
	"encoding/binary"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

// diskOf is a committed disk's file, and restores it at the test's end of a case.
func diskOf(t *testing.T, s *site, m *imagestore.Image) (path string, good []byte) {
	t.Helper()
	path = s.dir.Path(m.DiskPath)
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return path, good
}

func put(t *testing.T, path string, b []byte) {
	t.Helper()
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

// grains walks the markers of a stream-optimised VMDK: first grain's and first
// table's offset.
func grains(t *testing.T, b []byte) (grain, table int) {
	t.Helper()
	le := binary.LittleEndian
	at := int(le.Uint64(b[64:])) * 512
	for at < len(b) {
		n := int(le.Uint32(b[at+8:]))
		switch {
		case n > 0:
			if grain == 0 {
				grain = at
			}
			at += (12 + n + 511) / 512 * 512
		case le.Uint32(b[at+12:]) == 1:
			return grain, at + 512
		default:
			t.Fatalf("marker at %d", at)
		}
	}
	t.Fatal("no table")
	return 0, 0
}

// Whatever is done to a committed disk behind Berth's back is named, and the
// image whose disk it is; a sound store has no findings.
func TestCheckNamesDamagedDisks(t *testing.T) {
	s := newSite(t)
	s.reg.push("app:1", osVersion, "a", s.base, s.reg.blob("app.exe", strings.Repeat("program", 50_000)))
	s.reg.push("other:1", osVersion, "b", s.base, s.reg.blob("other.exe", "other"))
	m, o := s.pull("app:1"), s.pull("other:1")
	for _, deep := range []bool{false, true} {
		if f, err := s.checkWith(imagestore.CheckRequest{Deep: deep}); err != nil || len(f) != 0 {
			t.Fatalf("deep %v: a healthy store has findings: %q, %v", deep, f, err)
		}
	}
	path, good := diskOf(t, s, m)
	_, others := diskOf(t, s, o)
	grain, table := grains(t, good)
	le := binary.LittleEndian
	for what, damage := range map[string]func([]byte) []byte{
		"a flipped byte in a grain":     func(b []byte) []byte { b[grain+40] ^= 1; return b },
		"a flipped byte in every grain": func(b []byte) []byte { b[len(b)/2] ^= 0x80; return b },
		"cut in the middle":             func(b []byte) []byte { return b[:len(b)/2] },
		"cut by a sector":               func(b []byte) []byte { return b[:len(b)-512] },
		"an empty file":                 func([]byte) []byte { return nil },
		"the grain table":               func(b []byte) []byte { le.PutUint32(b[table:], le.Uint32(b[table:])+8); return b },
		"another image's disk":          func([]byte) []byte { return others },
		"something else":                func([]byte) []byte { return []byte(strings.Repeat("not a disk", 1000)) },
		"more behind its end":           func(b []byte) []byte { return append(b, make([]byte, 512)...) },
	} {
		put(t, path, damage(append([]byte{}, good...)))
		for _, deep := range []bool{false, true} {
			f, err := s.checkWith(imagestore.CheckRequest{Deep: deep})
			if err != nil || len(f) == 0 {
				t.Errorf("%s, deep %v: %q, %v", what, deep, f, err)
			}
			for _, x := range f {
				if !strings.HasPrefix(x, m.DiskPath+": ") {
					t.Errorf("%s: %s blames another", what, x)
				}
			}
		}
	}
	put(t, path, good)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if f, err := s.check(); err != nil || len(f) != 1 || f[0] != strings.TrimSuffix(m.DiskPath, "/disk.vmdk")+": the disk is gone" {
		t.Errorf("%q, %v", f, err)
	}
	put(t, path, good)
	if f, err := s.check(); err != nil || len(f) != 0 {
		t.Errorf("repaired: %q, %v", f, err)
	}
	s.noSpool()
}

// rewrite packs the disk in b again with one change of its raw bytes.
func rewrite(t *testing.T, b []byte, level int, change func(raw []byte)) []byte {
	t.Helper()
	r, err := vmdk.OpenReader(strings.NewReader(string(b)), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	raw := make([]byte, r.Capacity())
	if _, err := r.ReadAt(raw, 0); err != nil {
		t.Fatal(err)
	}
	change(raw)
	w, err := vmdk.NewWriter(vmdk.Options{SpoolDir: t.TempDir(), Level: level})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	if _, err := w.WriteAt(raw, 0); err != nil {
		t.Fatal(err)
	}
	d, err := w.Finish(int64(len(raw)))
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	out, err := io.ReadAll(d.Open())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A datastore gives a disk in a form of its own making: the same content is
// sound, and an NTFS structure that was damaged is named by the deep check.
func TestCheckComparesContentNotFiles(t *testing.T) {
	s := newSite(t)
	s.reg.push("app:1", osVersion, "a", s.base, s.reg.blob("app.exe", "program"))
	m := s.pull("app:1")
	path, good := diskOf(t, s, m)
	put(t, path, rewrite(t, good, 9, func([]byte) {}))
	for _, deep := range []bool{false, true} {
		if f, err := s.checkWith(imagestore.CheckRequest{Deep: deep}); err != nil || len(f) != 0 {
			t.Errorf("deep %v, packed otherwise: %q, %v", deep, f, err)
		}
	}
	// The first record behind the MFT's own carries FILE and its sequence.
	damage := func(raw []byte) {
		boot := raw[vmdk.PartitionOffset:]
		cluster := int(boot[0x0d]) * 512
		mft := int(binary.LittleEndian.Uint64(boot[0x30:])) * cluster
		copy(boot[mft+5*1024:], "BAAD")
	}
	put(t, path, rewrite(t, good, 1, damage))
	f, err := s.checkWith(imagestore.CheckRequest{})
	if err != nil || len(f) != 1 || !strings.Contains(f[0], "content is sha256:") {
		t.Errorf("%q, %v", f, err)
	}
	f, err = s.checkWith(imagestore.CheckRequest{Deep: true, Image: "app:1"})
	if err != nil || len(f) < 2 || !strings.Contains(strings.Join(f, "\n"), "record 5") {
		t.Errorf("the damaged record is not named: %q, %v", f, err)
	}
	s.noSpool()
}

// refusing datastores and broken lines are no damage, but no soundness either.
func TestCheckTellsUnreadFromDamaged(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	if err := pullApp(s); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second has nothing new to read
		s.ds.Fail(-1, false, false, nil)
		if _, err := s.check(); err != nil {
			t.Fatal(err)
		}
	}
	calls := s.ds.Calls()
	for n, c := range calls {
		if !strings.HasPrefix(c, "ReadDisk") {
			continue
		}
		s.ds.Fail(n, false, false, errs.New(errs.Unavailable, "read disk", "", "the host does not answer"))
		f, err := s.check()
		s.ds.Fail(-1, false, false, nil)
		if err != nil || len(f) != 1 || !strings.Contains(f[0], "unread: ") || !strings.Contains(f[0], "does not answer") {
			t.Errorf("%q, %v", f, err)
		}
		return
	}
	t.Errorf("no disk was read: %q", calls)
}

func TestCheckOfOneImage(t *testing.T) {
	s := newSite(t)
	s.reg.push("app:1", osVersion, "a", s.base, s.reg.blob("app.exe", "program"))
	s.reg.push("other:1", osVersion, "b", s.base, s.reg.blob("other.exe", "other"))
	m := s.pull("app:1")
	s.pull("other:1")
	var phases []string
	rep, err := s.store.Check(context.Background(), imagestore.CheckRequest{Image: "app:1", BytesPerSecond: 1 << 40}, func(p imagestore.Progress) {
		if p.Message != "" {
			phases = append(phases, p.Phase+" "+p.Message)
		}
	})
	if err != nil || len(rep.Disks) != 1 || rep.Disks[0].Path != m.DiskPath || !rep.Disks[0].Sound() || rep.Disks[0].Read != m.DiskBytes || rep.Disks[0].Images[0] != m.References[0] {
		t.Errorf("%+v, %v", rep, err)
	}
	if got := strings.Join(phases, ","); got != "check records,check sound" {
		t.Errorf("progress %s", got)
	}
	if _, err := s.checkWith(imagestore.CheckRequest{Image: "none:1"}); !errs.Is(err, errs.NotFound) {
		t.Errorf("%v", err)
	}
	for _, r := range []imagestore.CheckRequest{{Deep: true, RecordsOnly: true}, {BytesPerSecond: -1}} {
		if _, err := s.checkWith(r); !errs.Is(err, errs.Invalid) {
			t.Errorf("%+v: %v", r, err)
		}
	}
}

// slowDisk says when a reading has begun and then gives a byte at a time until
// the context ends.
type slowDisk struct {
	*datastoretest.Dir
	begun func()
}

func (d *slowDisk) ReadDisk(ctx context.Context, path string, w io.Writer) error {
	d.begun()
	for ctx.Err() == nil {
		if _, err := w.Write([]byte{0}); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// A check that is given up ends at once, leaves no spool and no hold.
func TestCheckIsCanceled(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	if err := pullApp(s); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	o := s.options()
	var reads atomic.Int64
	o.Datastores = []imagestore.Datastore{&slowDisk{s.dir, func() { reads.Add(1); cancel() }}}
	st, err := imagestore.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := st.Check(ctx, imagestore.CheckRequest{Deep: true}, nil); !errs.Is(err, errs.Canceled) || reads.Load() != 1 {
		t.Errorf("%v", err)
	}
	s.noSpool()
	l, err := st.List(context.Background())
	if err != nil || len(l) != 1 {
		t.Fatal(l, err)
	}
	if _, err := st.Remove(context.Background(), l[0].ID, true, nil); err != nil {
		t.Errorf("the disk is still held: %v", err)
	}
}

// endless is a disk of which more comes than any VMDK of it can have.
type endless struct{ *datastoretest.Dir }

func (d *endless) ReadDisk(_ context.Context, _ string, w io.Writer) error {
	b := make([]byte, 1<<20)
	for {
		if _, err := w.Write(b); err != nil {
			return err
		}
	}
}

func TestCheckOfAnEndlessDiskEnds(t *testing.T) {
	s := newSite(t)
	pushApp(s)
	if err := pullApp(s); err != nil {
		t.Fatal(err)
	}
	o := s.options()
	o.Datastores = []imagestore.Datastore{&endless{s.dir}}
	st, err := imagestore.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := st.Check(context.Background(), imagestore.CheckRequest{}, nil)
	if err != nil || len(rep.Disks) != 1 || len(rep.Disks[0].Findings) != 1 || !strings.Contains(rep.Disks[0].Findings[0], "gives more than") {
		t.Errorf("%+v, %v", rep, err)
	}
}
