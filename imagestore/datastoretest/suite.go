package datastoretest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"testing"

	"berth/imagestore"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

// Run checks an implementation. open gives a datastore whose Berth folder is
// empty; it is called once for each test.
func Run(t *testing.T, open func(t *testing.T) imagestore.Datastore) {
	for _, tc := range []struct {
		name string
		run  func(*testing.T, imagestore.Datastore)
	}{
		{"Space", space}, {"Files", files}, {"ReadLimit", readLimit}, {"List", list}, {"Tree", tree}, {"Delete", remove},
		{"Disk", disk}, {"ReadDisk", readDisk}, {"ReadDiskStops", readDiskStops}, {"DiskExists", diskExists}, {"DiskAllOrNothing", diskAllOrNothing}, {"Escapes", escapes}, {"Canceled", canceled},
	} {
		t.Run(tc.name, func(t *testing.T) { tc.run(t, open(t)) })
	}
}

func space(t *testing.T, ds imagestore.Datastore) {
	capacity, free, err := ds.Space(t.Context())
	if err != nil || capacity <= 0 || free <= 0 || free > capacity || ds.Name() == "" {
		t.Errorf("%q: capacity %d, free %d, %v", ds.Name(), capacity, free, err)
	}
}

func files(t *testing.T, ds imagestore.Datastore) {
	const path = "images/0123/disk.json"
	if _, err := ds.ReadFile(t.Context(), path, 100); !errs.Is(err, errs.NotFound) {
		t.Errorf("missing file: %v", err)
	}
	for _, want := range []string{"one", "", "a longer content than before"} {
		if err := ds.WriteFile(t.Context(), path, []byte(want)); err != nil {
			t.Fatal(err)
		}
		got, err := ds.ReadFile(t.Context(), path, 100)
		if err != nil || string(got) != want {
			t.Errorf("%q, %v, want %q", got, err, want)
		}
	}
}

func readLimit(t *testing.T, ds imagestore.Datastore) {
	if err := ds.WriteFile(t.Context(), "f", make([]byte, 1000)); err != nil {
		t.Fatal(err)
	}
	if b, err := ds.ReadFile(t.Context(), "f", 1000); err != nil || len(b) != 1000 {
		t.Errorf("at the limit: %d bytes, %v", len(b), err)
	}
	if _, err := ds.ReadFile(t.Context(), "f", 999); !errs.Is(err, errs.Corrupt) {
		t.Errorf("beyond the limit: %v", err)
	}
}

func list(t *testing.T, ds imagestore.Datastore) {
	if got, err := ds.List(t.Context(), "images"); err != nil || len(got) != 0 {
		t.Errorf("missing folder: %v, %v", got, err)
	}
	for _, p := range []string{"images/b/x.json", "images/a.json", "images/b/c/y"} {
		if err := ds.WriteFile(t.Context(), p, []byte("12345")); err != nil {
			t.Fatal(err)
		}
	}
	got, err := ds.List(t.Context(), "images")
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(got, func(a, b imagestore.FileInfo) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	if len(got) != 2 || got[0].Name != "a.json" || got[0].Dir || got[0].Size != 5 || got[0].Modified.IsZero() || got[1].Name != "b" || !got[1].Dir {
		t.Errorf("%+v", got)
	}
}

// tree has one call tell what many lists would.
func tree(t *testing.T, ds imagestore.Datastore) {
	if got, err := ds.Tree(t.Context(), "images"); err != nil || len(got) != 0 {
		t.Errorf("missing folder: %v, %v", got, err)
	}
	for _, p := range []string{"images/a/disk.json", "images/a/image-1.json", "images/b/disk.json", "images/loose", "other/c/x"} {
		if err := ds.WriteFile(t.Context(), p, []byte("12345")); err != nil {
			t.Fatal(err)
		}
	}
	got, err := ds.Tree(t.Context(), "images")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"images", "images/a", "images/b"} {
		want, err := ds.List(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		byName := func(a, b imagestore.FileInfo) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) }
		slices.SortFunc(want, byName)
		slices.SortFunc(got[dir], byName)
		if !slices.EqualFunc(got[dir], want, func(a, b imagestore.FileInfo) bool {
			return a.Name == b.Name && a.Dir == b.Dir && a.Size == b.Size && a.Modified.Equal(b.Modified)
		}) {
			t.Errorf("%s: %+v, the list has %+v", dir, got[dir], want)
		}
	}
	if len(got) != 3 {
		t.Errorf("%v", got)
	}
}

func remove(t *testing.T, ds imagestore.Datastore) {
	for _, p := range []string{"d/a", "d/b", "d/e/c"} {
		if err := ds.WriteFile(t.Context(), p, []byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []string{"d/a", "d/a", "nothing/here", "d", "d"} {
		if err := ds.Delete(t.Context(), p); err != nil {
			t.Errorf("delete %s: %v", p, err)
		}
	}
	if got, err := ds.List(t.Context(), "d"); err != nil || len(got) != 0 {
		t.Errorf("%v, %v", got, err)
	}
}

// smallDisk is a stream-optimised VMDK of 4 MiB with some data.
func smallDisk(t *testing.T) *vmdk.Disk {
	t.Helper()
	w, err := vmdk.NewWriter(vmdk.Options{SpoolDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	for i := range int64(20) {
		if _, err := w.WriteAt(bytes.Repeat([]byte{byte(i + 1), byte(i * 7)}, 3000), i*100_000); err != nil {
			t.Fatal(err)
		}
	}
	d, err := w.Finish(4 << 20)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

const diskAt = "images/4567/disk.vmdk"

// present reports whether the disk is listed in its folder.
func present(t *testing.T, ds imagestore.Datastore) bool {
	t.Helper()
	l, err := ds.List(t.Context(), "images/4567")
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(l, func(f imagestore.FileInfo) bool { return f.Name == "disk.vmdk" && !f.Dir && f.Size > 0 })
}

func disk(t *testing.T, ds imagestore.Datastore) {
	d := smallDisk(t)
	var last int64
	err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), d.Open(), func(n int64) {
		if n < last || n > d.Length() {
			t.Errorf("progress went from %d to %d of %d", last, n, d.Length())
		}
		last = n
	})
	if err != nil {
		t.Fatal(err)
	}
	if last != d.Length() {
		t.Errorf("progress ended at %d of %d", last, d.Length())
	}
	if !present(t, ds) {
		t.Error("the disk is not listed")
	}
	for range 2 {
		if err := ds.DeleteDisk(t.Context(), diskAt); err != nil {
			t.Fatal(err)
		}
	}
	if present(t, ds) {
		t.Error("the disk is there after its removal")
	}
}

// readDisk has what is read twice be the disk that was imported, whatever
// bytes carry it, and stay where it is.
func readDisk(t *testing.T, ds imagestore.Datastore) {
	if err := ds.ReadDisk(t.Context(), diskAt, io.Discard); !errs.Is(err, errs.NotFound) {
		t.Errorf("missing disk: %v", err)
	}
	d := smallDisk(t)
	if err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), d.Open(), nil); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		var got bytes.Buffer
		if err := ds.ReadDisk(t.Context(), diskAt, &got); err != nil {
			t.Fatal(err)
		}
		if s, err := vmdk.Scan(&got); err != nil || s.Content != d.Content() || s.Capacity != d.Capacity() {
			t.Errorf("%+v, %v, want content %s of %d bytes", s, err, d.Content(), d.Capacity())
		}
	}
	if !present(t, ds) {
		t.Error("the disk is gone after it was read")
	}
	if err := ds.DeleteDisk(t.Context(), diskAt); err != nil {
		t.Error(err)
	}
}

// readDiskStops has the reader's own error come back, and a context's end.
func readDiskStops(t *testing.T, ds imagestore.Datastore) {
	d := smallDisk(t)
	if err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), d.Open(), nil); err != nil {
		t.Fatal(err)
	}
	full := errs.New(errs.Quota, "spool", "", "no room")
	if err := ds.ReadDisk(t.Context(), diskAt, failingWriter{full}); !errors.Is(err, full) {
		t.Errorf("%v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := ds.ReadDisk(ctx, diskAt, io.Discard); !errs.Is(err, errs.Canceled) {
		t.Errorf("%v", err)
	}
	if err := ds.DeleteDisk(t.Context(), diskAt); err != nil {
		t.Errorf("the disk is still held: %v", err)
	}
}

type failingWriter struct{ err error }

func (f failingWriter) Write([]byte) (int, error) { return 0, f.err }

func diskExists(t *testing.T, ds imagestore.Datastore) {
	d := smallDisk(t)
	if err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), d.Open(), nil); err != nil {
		t.Fatal(err)
	}
	if err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), d.Open(), nil); !errs.Is(err, errs.Exists) {
		t.Errorf("second import: %v", err)
	}
	if !present(t, ds) {
		t.Error("the first disk is gone")
	}
	if err := ds.DeleteDisk(t.Context(), diskAt); err != nil {
		t.Error(err)
	}
}

func diskAllOrNothing(t *testing.T, ds imagestore.Datastore) {
	d := smallDisk(t)
	broken := errors.New("the source broke")
	for name, r := range map[string]io.Reader{
		"source breaks": io.MultiReader(io.LimitReader(d.Open(), d.Length()/2), failingReader{broken}),
		"source ends":   io.LimitReader(d.Open(), d.Length()/2),
	} {
		if err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), r, nil); err == nil {
			t.Errorf("%s: no error", name)
		}
		if present(t, ds) {
			t.Errorf("%s: a disk is there", name)
		}
	}
	if err := ds.ImportDisk(t.Context(), diskAt, d.Capacity(), d.Length(), d.Open(), nil); err != nil {
		t.Errorf("after the failures: %v", err)
	}
	if err := ds.DeleteDisk(t.Context(), diskAt); err != nil {
		t.Error(err)
	}
}

type failingReader struct{ err error }

func (f failingReader) Read([]byte) (int, error) { return 0, f.err }

func escapes(t *testing.T, ds imagestore.Datastore) {
	for _, p := range []string{"../x", "a/../../x", "/etc/x", "", "a//b", "./a", "a\\..\\b", "a\x00b"} {
		if err := ds.WriteFile(t.Context(), p, []byte("x")); !errs.Is(err, errs.Invalid) {
			t.Errorf("write %q: %v", p, err)
		}
		if _, err := ds.ReadFile(t.Context(), p, 10); !errs.Is(err, errs.Invalid) {
			t.Errorf("read %q: %v", p, err)
		}
		if err := ds.Delete(t.Context(), p); !errs.Is(err, errs.Invalid) {
			t.Errorf("delete %q: %v", p, err)
		}
		if err := ds.ReadDisk(t.Context(), p, io.Discard); !errs.Is(err, errs.Invalid) {
			t.Errorf("read disk %q: %v", p, err)
		}
		if err := ds.DeleteDisk(t.Context(), p); !errs.Is(err, errs.Invalid) {
			t.Errorf("delete disk %q: %v", p, err)
		}
	}
}

func canceled(t *testing.T, ds imagestore.Datastore) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := ds.WriteFile(ctx, "f", nil); !errs.Is(err, errs.Canceled) {
		t.Errorf("write: %v", err)
	}
	d := smallDisk(t)
	if err := ds.ImportDisk(ctx, diskAt, d.Capacity(), d.Length(), d.Open(), nil); !errs.Is(err, errs.Canceled) {
		t.Errorf("import: %v", err)
	}
	if present(t, ds) {
		t.Error("a disk is there")
	}
}
