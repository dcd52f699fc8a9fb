//go:build linux

package vmdk

import (
	"os"
	"strings"
	"syscall"
	"testing"

	"berth/internal/errs"
	"berth/internal/space"
)

// smallDisk is a directory on a file system of 16 MiB.
func smallDisk(t *testing.T) string {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("mounting needs root")
	}
	dir := t.TempDir()
	if err := syscall.Mount("none", dir, "tmpfs", 0, "size=16m"); err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func free(t *testing.T, dir string) int64 {
	t.Helper()
	n, err := space.Free(dir)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestSpoolIsSetAside follows the room of a spool: refused if it is not there,
// then taken at once, given back but for what the disk needs, and at the end all.
func TestSpoolIsSetAside(t *testing.T) {
	dir := smallDisk(t)
	if _, err := NewSpool(dir, 17*mib); !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), dir) {
		t.Errorf("more than there is: %v", err)
	}
	s, err := NewSpool(dir, 12*mib)
	if err != nil {
		t.Fatal(err)
	}
	if got := free(t, dir); got != 4*mib {
		t.Errorf("%d bytes are free beside 12 MiB set aside", got)
	}
	if _, err := NewSpool(dir, 5*mib); !errs.Is(err, errs.Quota) {
		t.Errorf("a second one that does not fit: %v", err)
	}
	w, err := NewWriter(Options{Spool: s, HeadBytes: mib})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	if _, err := NewWriter(Options{Spool: s}); !errs.Is(err, errs.Internal) {
		t.Errorf("a spool for two writers: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := w.WriteAt(noise(1, mib), 8*mib); err != nil {
		t.Fatal(err)
	}
	d, err := w.Finish(32 * mib)
	if err != nil {
		t.Fatal(err)
	}
	if got := free(t, dir); got < 14*mib || got > 15*mib {
		t.Errorf("%d bytes are free beside a disk of %d", got, d.Length())
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if got := free(t, dir); got != 16*mib {
		t.Errorf("%d bytes are free at the end", got)
	}
	assertEmpty(t, dir)
}

// A spool that turns out too small asks for more, and says when there is none.
func TestSpoolGrows(t *testing.T) {
	dir := smallDisk(t)
	write := func(bytes int) error {
		s, err := NewSpool(dir, mib)
		if err != nil {
			return err
		}
		w, err := NewWriter(Options{Spool: s})
		if err != nil {
			return err
		}
		defer w.Abort()
		if _, err := w.WriteAt(noise(2, bytes), 0); err != nil {
			return err
		}
		d, err := w.Finish(64 * mib)
		if err != nil {
			return err
		}
		return d.Close()
	}
	if err := write(12 * mib); err != nil {
		t.Error(err)
	}
	if err := write(20 * mib); !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), "are free") {
		t.Errorf("%v", err)
	}
	if got := free(t, dir); got != 16*mib {
		t.Errorf("%d bytes are free at the end", got)
	}
}
