//go:build linux

package space_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"berth/internal/errs"
	"berth/internal/space"
)

// mounted is a directory on a file system of its own.
func mounted(t *testing.T, kind, options string) string {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("mounting needs root")
	}
	dir := t.TempDir()
	if err := syscall.Mount("none", dir, kind, 0, options); err != nil {
		t.Skipf("%s cannot be mounted here: %v", kind, err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func create(t *testing.T, dir string) *os.File {
	t.Helper()
	f, err := os.Create(filepath.Join(dir, "f"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// What is set aside is nobody else's, and still there when the disk is full.
func TestReserved(t *testing.T) {
	dir := mounted(t, "tmpfs", "size=4m")
	f := create(t, dir)
	if err := space.Reserve(f, 0, 3<<20); err != nil {
		t.Fatal(err)
	}
	if st, err := f.Stat(); err != nil || st.Size() != 0 {
		t.Errorf("the length is %d: %v", st.Size(), err)
	}
	if err := os.WriteFile(filepath.Join(dir, "other"), make([]byte, 2<<20), 0o600); err == nil {
		t.Error("2 MiB of 4 are there for others beside 3")
	}
	if _, err := f.WriteAt(make([]byte, 3<<20), 0); err != nil {
		t.Errorf("what was set aside is gone: %v", err)
	}
}

func TestRefused(t *testing.T) {
	dir := mounted(t, "tmpfs", "size=4m")
	f := create(t, dir)
	err := space.Reserve(f, 0, 100<<20)
	if !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), fmt.Sprint(100<<20)) || !strings.Contains(err.Error(), dir) {
		t.Errorf("%v", err)
	}
	if free, err := space.Free(dir); err != nil || free != 4<<20 {
		t.Errorf("%d bytes are free after a refusal: %v", free, err)
	}
	check(t, f.Close())
	if err := space.Reserve(f, 0, 1); !errs.Is(err, errs.Unavailable) {
		t.Errorf("closed: %v", err)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// ramfs can neither set room aside nor say how much it has.
func TestNoPromises(t *testing.T) {
	f := create(t, mounted(t, "ramfs", ""))
	if err := space.Reserve(f, 0, 1<<50); err != nil {
		t.Error(err)
	}
}
