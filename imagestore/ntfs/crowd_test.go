//go:build linux

package ntfs_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"berth/imagestore/ntfs"
)

// TestCrowdedDirectory puts very many names into one directory and looks some
// of them up; a million if BERTH_TEST_ENTRIES says so.
func TestCrowdedDirectory(t *testing.T) {
	n := 60_000
	if v := os.Getenv("BERTH_TEST_ENTRIES"); v != "" {
		if _, err := fmt.Sscan(v, &n); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "v.img")
	f := must(os.Create(path))
	defer f.Close()
	w := must(ntfs.New(f, ntfs.Options{FreeBytes: 1 << 20}))
	dir := must(w.Dir(ntfs.Meta{}))
	check(w.Link(w.Root(), "crowd", dir))
	name := func(i int) string { return fmt.Sprintf("%x name of entry %d", uint32(i)*2654435761, i) }
	for i := range n {
		check(w.Link(dir, name(i), must(w.File(ntfs.Meta{Modified: ntfs.Time(i)}))))
	}
	sum := must(w.Close())
	checkVolume(t, f, sum)
	checkAllocation(t, path)
	mnt := mount(t, path, "ro,streams_interface=windows")
	for i := 0; i < n; i += n / 500 {
		if _, err := os.Stat(filepath.Join(mnt, "crowd", name(i))); err != nil {
			t.Error(err)
		}
	}
	d := must(os.Open(filepath.Join(mnt, "crowd")))
	defer d.Close()
	if names, err := d.Readdirnames(-1); err != nil || len(names) != n {
		t.Errorf("%d names listed of %d: %v", len(names), n, err)
	}
}
