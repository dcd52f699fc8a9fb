//go:build linux

package ntfs_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
)

// mount mounts an image with ntfs-3g until the test ends.
func mount(t *testing.T, path, options string) string {
	t.Helper()
	bin := tool(t, "ntfs-3g")
	if os.Geteuid() != 0 {
		t.Skip("mounting needs root")
	}
	if _, err := os.Stat("/dev/fuse"); err != nil {
		t.Skip("there is no /dev/fuse")
	}
	dir := t.TempDir()
	if out, err := exec.Command(bin, path, dir, "-o", options).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Cleanup(func() { unmount(t, dir) })
	return dir
}

// unmount does nothing the second time.
func unmount(t *testing.T, dir string) {
	t.Helper()
	if mounts, err := os.ReadFile("/proc/self/mounts"); err != nil || !strings.Contains(string(mounts), " "+dir+" ") {
		return
	}
	if out, err := exec.Command("umount", dir).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
		_ = syscall.Unmount(dir, unix.MNT_DETACH) // or TempDir cannot be removed
	}
}

func xattr(t *testing.T, path, name string) []byte {
	t.Helper()
	b := make([]byte, 80<<10)
	n, err := unix.Lgetxattr(path, name, b)
	if errors.Is(err, unix.ENODATA) || errors.Is(err, unix.ENOTSUP) {
		return nil
	}
	if err != nil {
		t.Errorf("%s of %q: %v", name, path, err)
		return nil
	}
	return b[:n]
}

// TestMount reads everything back through ntfs-3g.
func TestMount(t *testing.T) {
	nodes := voltest.Large()
	path, sum := image(t, voltest.Options(), nodes)
	dir := mount(t, path, "ro,streams_interface=windows")
	want := map[string]bool{}
	for i := range nodes {
		n := &nodes[i]
		for _, p := range n.Paths {
			want[p] = true
			compareContent(t, filepath.Join(dir, p), n)
		}
		compareMeta(t, filepath.Join(dir, n.Paths[0]), n)
		if t.Failed() && i > 50 {
			t.Fatal("enough")
		}
	}
	err := filepath.WalkDir(dir, func(p string, _ fs.DirEntry, err error) error {
		if rel, _ := filepath.Rel(dir, p); rel != "." && !want[rel] {
			t.Errorf("nobody wrote %q", rel)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		t.Fatal(err)
	}
	if int64(st.Blocks) != sum.Clusters || int64(st.Bfree) != sum.FreeClusters {
		t.Errorf("%d blocks, %d free; the summary says %d and %d", st.Blocks, st.Bfree, sum.Clusters, sum.FreeClusters)
	}
}

func compareContent(t *testing.T, p string, n *voltest.Node) {
	t.Helper()
	st, err := os.Lstat(p)
	if err != nil {
		t.Error(err)
		return
	}
	if n.Meta.Reparse != nil {
		return // shown as a symbolic link; its buffer is compared below
	}
	if st.IsDir() != n.Dir {
		t.Errorf("%q: directory: %v", p, st.IsDir())
	}
	if sys := st.Sys().(*syscall.Stat_t); !n.Dir && int(sys.Nlink) != len(n.Paths) {
		t.Errorf("%q: %d links, want %d", p, sys.Nlink, len(n.Paths))
	}
	for _, s := range n.Streams {
		q := p
		if s.Name != "" {
			q += ":" + s.Name
		}
		if got, err := os.ReadFile(q); err != nil || !bytes.Equal(got, s.Data) {
			t.Errorf("%q: %d bytes, want %d: %v", q, len(got), len(s.Data), err)
		}
	}
}

func compareMeta(t *testing.T, p string, n *voltest.Node) {
	t.Helper()
	var times []byte
	for _, v := range []ntfs.Time{n.Meta.Created, n.Meta.Modified, n.Meta.Accessed, n.Meta.Changed} {
		times = binary.BigEndian.AppendUint64(times, uint64(v))
	}
	if got := xattr(t, p, "system.ntfs_times_be"); !bytes.Equal(got, times) {
		t.Errorf("%q: times %x, want %x", p, got, times)
	}
	attrs := n.Meta.Attributes
	if n.Meta.Reparse != nil {
		attrs |= ntfs.AttrReparsePoint
	}
	if n.Dir {
		attrs |= 0x10
	} else if n.Sparse {
		attrs |= ntfs.AttrSparse
	}
	if got := xattr(t, p, "system.ntfs_attrib_be"); len(got) != 4 || binary.BigEndian.Uint32(got)&^0x80 != attrs {
		t.Errorf("%q: attributes %x, want %x", p, got, attrs)
	}
	if n.SD != nil {
		if got := xattr(t, p, "system.ntfs_acl"); !bytes.Equal(got, n.SD) {
			t.Errorf("%q: a descriptor of %d bytes, want %d", p, len(got), len(n.SD))
		}
	} else if got := xattr(t, p, "system.ntfs_acl"); len(got) < 100 {
		t.Errorf("%q: a default descriptor of %d bytes", p, len(got))
	}
	if got := xattr(t, p, "system.ntfs_reparse_data"); !bytes.Equal(got, n.Meta.Reparse) {
		t.Errorf("%q: a reparse buffer of %d bytes, want %d", p, len(got), len(n.Meta.Reparse))
	}
	compareEAs(t, p, n)
}

func compareEAs(t *testing.T, p string, n *voltest.Node) {
	t.Helper()
	b := xattr(t, p, "system.ntfs_ea")
	for _, e := range n.Meta.EAs {
		if len(b) < 8 {
			t.Errorf("%q: EA %q is missing", p, e.Name)
			return
		}
		next, name, val := int(binary.LittleEndian.Uint32(b)), int(b[5]), int(binary.LittleEndian.Uint16(b[6:]))
		if b[4] != e.Flags || string(b[8:8+name]) != e.Name || !bytes.Equal(b[9+name:9+name+val], e.Value) {
			t.Errorf("%q: EA %q differs", p, e.Name)
		}
		if next == 0 || next > len(b) {
			next = len(b)
		}
		b = b[next:]
	}
	if len(b) > 0 {
		t.Errorf("%q: %d bytes of EAs too many", p, len(b))
	}
}

// TestMountSurrogates finds names that are no UTF-8.
func TestMountSurrogates(t *testing.T) {
	nodes := voltest.Surrogates()
	path, _ := image(t, voltest.Options(), nodes)
	dir := mount(t, path, "ro,streams_interface=windows")
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	for i := range nodes {
		n := &nodes[i]
		if b, err := os.ReadFile(filepath.Join(dir, n.Paths[0])); err != nil || !bytes.Equal(b, n.Data("")) {
			t.Errorf("%q: %v; listed: %q", n.Paths[0], err, strings.Join(got, "\n"))
		}
	}
}

// TestGuestWrites lets a driver change the volume, as a guest would, and checks
// that what it met was sound enough to end in a sound volume: free space is
// free, indexes split and shrink, new records are found.
func TestGuestWrites(t *testing.T) {
	o := voltest.Options()
	o.FreeBytes = 64 << 20
	path, sum := image(t, o, voltest.Large())
	dir := mount(t, path, "streams_interface=windows")
	long := strings.Repeat("n", 200)
	for i := range 600 {
		name := fmt.Sprintf("%d %s", i*7919%600, long)
		for _, d := range []string{"many", "long", "", "deep/level 0"} {
			if err := os.WriteFile(filepath.Join(dir, d, name), bytes.Repeat([]byte{1}, i*37), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, d := range []string{"acl", "sizes", "links/other", "500 streams", "ea", "deep"} {
		if err := os.RemoveAll(filepath.Join(dir, d)); err != nil {
			t.Fatal(err)
		}
	}
	unmount(t, dir)
	f := must(os.OpenFile(path, os.O_RDWR, 0))
	defer f.Close()
	// The driver outlives umount until all is written; then it drops its lock.
	for _, kind := range []int16{unix.F_WRLCK, unix.F_UNLCK} {
		if err := unix.FcntlFlock(f.Fd(), unix.F_OFD_SETLKW, &unix.Flock_t{Type: kind}); err != nil {
			t.Fatal(err)
		}
	}
	checkAllocation(t, path)
	rep, err := ntfscheck.Check(f, sum.VolumeBytes, ntfscheck.Options{Live: true})
	if err != nil {
		t.Fatal(err)
	}
	for i, x := range rep.Findings {
		if i < 20 {
			t.Error(x)
		}
	}
}
