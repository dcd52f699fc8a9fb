//go:build linux

package imagestore_test

import (
	"context"
	"os"
	"strings"
	"syscall"
	"testing"

	"berth/internal/errs"
)

// A pull that has no room to spool the disk says so before a byte is fetched.
func TestSpoolIsSetAsideFirst(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("mounting needs root")
	}
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	if err := syscall.Mount("none", s.spool, "tmpfs", 0, "size=2m"); err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(s.spool, 0); err != nil {
			t.Error(err)
		}
	})
	_, err := s.store.Pull(context.Background(), s.request("app"), nil)
	if !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), s.spool) || s.reg.fetches() != 0 {
		t.Errorf("fetched %v, %v", s.reg.fetched, err)
	}
	s.clean()
	s.noSpool()
}
