// Command guest is the first process of the machine that tests/ntfs3 boots: it
// loads the kernel's ntfs3, mounts the image disk's partition, compares every
// name on it with the manifest in the initial file system, and reports on the
// console. It is static and uses nothing but the kernel.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"berth/imagestore/imagetest"
	"berth/tests/ntfs3/report"
)

const mnt = "/mnt"

func main() {
	rep := report.Report{}
	if err := run(&rep); err != nil {
		rep.Failure = err.Error()
	}
	b, err := json.Marshal(rep)
	if err != nil {
		b = []byte(`{"failure":"the report cannot be encoded"}`)
	}
	fmt.Printf("\n%s%s\n", report.Prefix, b)
	unix.Sync()
	_ = unix.Reboot(unix.LINUX_REBOOT_CMD_POWER_OFF) // nothing is left to tell it to
}

func run(rep *report.Report) error {
	for _, m := range []struct{ dir, kind string }{{"/dev", "devtmpfs"}, {"/proc", "proc"}} {
		if err := unix.Mount(m.kind, m.dir, m.kind, 0, ""); err != nil {
			return fmt.Errorf("mount %s: %w", m.dir, err)
		}
	}
	for _, m := range []string{"/virtio_blk.ko", "/ntfs3.ko"} {
		f, err := os.Open(m)
		if err != nil {
			return err
		}
		if err := unix.FinitModule(int(f.Fd()), "", 0); err != nil {
			return fmt.Errorf("load %s: %w", m, err)
		}
		f.Close()
	}
	text, err := os.ReadFile("/manifest.json")
	if err != nil {
		return err
	}
	var m report.Manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return err
	}
	log, err := os.OpenFile("/dev/kmsg", os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		return err
	}
	defer log.Close()
	if _, err := unix.Seek(int(log.Fd()), 0, io.SeekEnd); err != nil {
		return err
	}
	if err := unix.Mount("/dev/vda1", mnt, "ntfs3", unix.MS_RDONLY, "iocharset=utf8"); err != nil {
		rep.Log = messages(log)
		return fmt.Errorf("mount /dev/vda1: %w", err)
	}
	c := checker{rep: rep, left: m.HashBytes, groups: map[int]uint64{}, inodes: map[uint64]int{}}
	if err := c.walk(m.Nodes); err != nil {
		return err
	}
	if err := unix.Unmount(mnt, 0); err != nil {
		c.differ("unmount: %v", err)
	}
	rep.Log = messages(log)
	return nil
}

// messages gives the kernel's lines since log was opened.
func messages(log *os.File) (out []string) {
	b := make([]byte, 8192)
	for {
		n, err := unix.Read(int(log.Fd()), b)
		if errors.Is(err, unix.EPIPE) {
			out = append(out, "messages were lost")
			continue
		}
		if err != nil || n <= 0 {
			return out
		}
		head, text, _ := strings.Cut(string(b[:n]), ";")
		text, _, _ = strings.Cut(text, "\n")
		out = append(out, head[:max(strings.IndexByte(head, ','), 0)]+" "+text)
	}
}

type checker struct {
	rep    *report.Report
	left   int64 // bytes that may still be hashed
	groups map[int]uint64
	inodes map[uint64]int
}

func (c *checker) differ(format string, args ...any) {
	c.rep.Differences++
	if len(c.rep.First) < 50 {
		c.rep.First = append(c.rep.First, fmt.Sprintf(format, args...))
	}
}

// walk compares the tree with nodes, which are all of it.
func (c *checker) walk(nodes []imagetest.Node) error {
	want := make(map[string]*imagetest.Node, len(nodes))
	for i := range nodes {
		want[nodes[i].Path] = &nodes[i]
	}
	// Its own folder and manifest are the pipeline's, not the layer's.
	own := []string{"berth", "berth/manifest.json"}
	err := filepath.WalkDir(mnt, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			c.differ("%v", err)
			return nil
		}
		name := strings.TrimPrefix(strings.TrimPrefix(p, mnt), "/")
		if name == "" || slices.Contains(own, name) {
			return nil
		}
		c.rep.Names++
		n := want[name]
		if n == nil {
			c.differ("%q is on the volume, nobody wrote it", name)
			return nil
		}
		delete(want, name)
		c.compare(p, n)
		return nil
	})
	for name := range want {
		c.differ("%q is missing", name)
	}
	return err
}

func (c *checker) compare(p string, n *imagetest.Node) {
	var st unix.Statx_t
	if err := unix.Statx(unix.AT_FDCWD, p, unix.AT_SYMLINK_NOFOLLOW, unix.STATX_BASIC_STATS|unix.STATX_BTIME, &st); err != nil {
		c.differ("%q: %v", n.Path, err)
		return
	}
	for _, t := range []struct {
		name string
		got  unix.StatxTimestamp
		want int64
	}{{"created", st.Btime, n.Created}, {"modified", st.Mtime, n.Modified}, {"accessed", st.Atime, n.Accessed}, {"changed", st.Ctime, n.Changed}} {
		if t.name == "created" && st.Mask&unix.STATX_BTIME == 0 {
			continue // ntfs3 does not tell it of links
		}
		if got := t.got.Sec*10_000_000 + int64(t.got.Nsec/100) + 116444736000000000; got != t.want {
			c.differ("%q: %s at %d, want %d", n.Path, t.name, got, t.want)
		}
	}
	c.xattr(p, n, "system.ntfs_security", n.SD)
	attrs := n.Attributes
	if n.Dir { // ntfs3 knows directories by the bit of their index, and takes junctions for links
		attrs &^= 0x10
		if !n.Junction {
			attrs |= 0x10000000
		}
	}
	c.xattr(p, n, "system.ntfs_attrib", binary.LittleEndian.AppendUint32(nil, attrs))
	for _, e := range n.EAs {
		c.xattr(p, n, e.Name, e.Value)
	}
	if !n.Dir && int(st.Nlink) != n.Links {
		c.differ("%q: %d links, want %d", n.Path, st.Nlink, n.Links)
	}
	if n.Group != 0 {
		if known, ok := c.groups[n.Group]; ok && known != st.Ino {
			c.differ("%q is another file than its links", n.Path)
		}
		c.groups[n.Group] = st.Ino
	}
	if other, ok := c.inodes[st.Ino]; ok && (other != n.Group || n.Group == 0) {
		c.differ("%q shares its record with another file", n.Path)
	}
	c.inodes[st.Ino] = n.Group
	switch {
	case n.Target != "":
		c.readlink(p, n)
	case n.Dir && st.Mode&unix.S_IFMT != unix.S_IFDIR, !n.Dir && st.Mode&unix.S_IFMT != unix.S_IFREG:
		c.differ("%q: mode %o", n.Path, st.Mode)
	case !n.Dir:
		if int64(st.Size) != n.Size {
			c.differ("%q: %d bytes, want %d", n.Path, st.Size, n.Size)
		}
		c.hash(p, n)
	}
}

// xattr compares one attribute; the raw descriptor and the attributes of
// NTFS are such, and EAs have their own names.
func (c *checker) xattr(p string, n *imagetest.Node, name string, want []byte) {
	b := make([]byte, 65536)
	k, err := unix.Lgetxattr(p, name, b)
	if err != nil {
		c.differ("%q: %s: %v", n.Path, name, err)
		return
	}
	c.rep.Attributes++
	if !bytes.Equal(b[:k], want) {
		c.differ("%q: %s is %x, want %x", n.Path, name, b[:min(k, 64)], want[:min(len(want), 64)])
	}
}

// readlink compares a reparse point's target as Linux shows it.
func (c *checker) readlink(p string, n *imagetest.Node) {
	got, err := os.Readlink(p)
	if err != nil {
		c.differ("%q: %v", n.Path, err)
		return
	}
	want := strings.ReplaceAll(n.Target, `\`, "/")
	if rest, ok := strings.CutPrefix(want, "/??/C:/"); ok { // the drive is taken for the volume
		want = "./" + strings.Repeat("../", strings.Count(n.Path, "/")) + rest
	}
	if strings.ReplaceAll(got, `\`, "/") != want {
		c.differ("%q leads to %q, want %q", n.Path, got, want)
	}
	c.rep.Targets++
}

// hash reads a file unless the manifest's bytes to be read are used up.
func (c *checker) hash(p string, n *imagetest.Node) {
	if n.Size > c.left {
		return
	}
	c.left -= n.Size
	f, err := os.Open(p)
	if err != nil {
		c.differ("%q: %v", n.Path, err)
		return
	}
	defer f.Close()
	h := sha256.New()
	k, err := io.Copy(h, f)
	if err != nil {
		c.differ("%q: %v", n.Path, err)
		return
	}
	c.rep.Hashed++
	c.rep.HashedBytes += k
	if got := hex.EncodeToString(h.Sum(nil)); got != n.SHA256 {
		c.differ("%q: sha256 %s, want %s", n.Path, got, n.SHA256)
	}
}
