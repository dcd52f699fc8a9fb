package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"berth/imagestore/ntfs"
)

// seen is what an independent reader says about one name.
type seen struct {
	kind    string // "dir", "file", "link" (a reparse point)
	data    string
	streams map[string]string
	times   [4]uint64 // created, modified, accessed, changed
	attr    uint32
	sd      string
	reparse string
	eas     string
	group   string // the first name of the file, in order, if it has several
}

func (s seen) String() string {
	type plain seen
	if len(s.data) > 100 {
		s.data = fmt.Sprintf("%d bytes %08x", len(s.data), crc32.ChecksumIEEE([]byte(s.data)))
	}
	return fmt.Sprintf("%.1000q", fmt.Sprintf("%+v", plain(s)))
}

// diff says how two views of a volume differ; "" is not at all.
func diff(want, got map[string]seen) string {
	var b strings.Builder
	for _, p := range slices.Sorted(maps.Keys(want)) {
		g, ok := got[p]
		w := want[p]
		switch {
		case !ok:
			fmt.Fprintf(&b, "%s is missing\n", p)
		case w.kind != g.kind || w.data != g.data || w.times != g.times || w.attr != g.attr || w.sd != g.sd ||
			w.reparse != g.reparse || w.eas != g.eas || w.group != g.group || !maps.Equal(w.streams, g.streams):
			fmt.Fprintf(&b, "%s\n want %s\n got  %s\n", p, w, g)
		}
	}
	for _, p := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[p]; !ok {
			fmt.Fprintf(&b, "%s should not be there\n", p)
		}
	}
	return b.String()
}

// writeVolume flattens onto a real volume in a file.
func writeVolume(t testing.TB, path string, tars ...[]byte) *Result {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w, err := ntfs.New(f, ntfs.Options{Label: "test", Serial: 7, HiddenSectors: 2048, FreeBytes: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	res, err := Flatten(context.Background(), stack(tars...), w, Options{ScratchDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	s, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Truncate(s.VolumeBytes); err != nil {
		t.Fatal(err)
	}
	return res
}

// mount mounts a volume read-only with ntfs-3g.
func mount(t *testing.T, img string) string {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("mounting needs root")
	}
	if _, err := os.Stat("/dev/fuse"); err != nil {
		t.Skip("mounting needs /dev/fuse")
	}
	bin, err := exec.LookPath("ntfs-3g")
	if err != nil {
		t.Skip("ntfs-3g is not installed; make deps installs it")
	}
	dir := t.TempDir()
	if out, err := exec.Command(bin, "-o", "ro,norecover,streams_interface=xattr", img, dir).CombinedOutput(); err != nil {
		t.Fatalf("ntfs-3g: %v\n%s", err, out)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Errorf("umount: %v", err)
		}
	})
	return dir
}

func xattr(t *testing.T, path, name string) string {
	t.Helper()
	n, err := unix.Lgetxattr(path, name, nil)
	if err == unix.ENODATA || err == unix.EOPNOTSUPP {
		return ""
	}
	if err != nil {
		t.Fatalf("%s of %s: %v", name, path, err)
	}
	b := make([]byte, n)
	if n, err = unix.Lgetxattr(path, name, b); err != nil {
		t.Fatalf("%s of %s: %v", name, path, err)
	}
	return string(b[:n])
}

// readMount reads everything below root by ntfs-3g.
func readMount(t *testing.T, root string) map[string]seen {
	t.Helper()
	all := map[string]seen{}
	byInode := map[uint64][]string{}
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if path == root {
			return nil
		}
		name := strings.ReplaceAll(strings.TrimPrefix(path, root+"/"), "/", `\`)
		s := seen{kind: "file", streams: map[string]string{}}
		var st unix.Stat_t
		if err := unix.Lstat(path, &st); err != nil {
			return err
		}
		switch {
		case e.IsDir():
			s.kind = "dir"
		case e.Type()&fs.ModeSymlink != 0:
			s.kind = "link"
		default:
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			s.data = string(b)
		}
		if s.kind != "dir" {
			byInode[st.Ino] = append(byInode[st.Ino], name)
		}
		if s.kind != "link" {
			list := make([]byte, 64<<10)
			n, err := unix.Llistxattr(path, list)
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			for _, x := range strings.Split(strings.TrimRight(string(list[:n]), "\x00"), "\x00") {
				if sn, ok := strings.CutPrefix(x, "user."); ok {
					s.streams[sn] = xattr(t, path, x)
				}
			}
		}
		times := xattr(t, path, "system.ntfs_times_be")
		for i := range s.times {
			s.times[i] = binary.BigEndian.Uint64([]byte(times[8*i:]))
		}
		s.attr = binary.BigEndian.Uint32([]byte(xattr(t, path, "system.ntfs_attrib_be")))
		s.sd = xattr(t, path, "system.ntfs_acl")
		s.reparse = xattr(t, path, "system.ntfs_reparse_data")
		s.eas = xattr(t, path, "system.ntfs_ea")
		all[name] = s
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, names := range byInode {
		slices.Sort(names)
		for _, n := range names {
			if len(names) > 1 {
				s := all[n]
				s.group = names[0]
				all[n] = s
			}
		}
	}
	return all
}

// richStack is a stack with everything in it, and what it must look like.
func richStack(t *testing.T) ([][]byte, map[string]seen) {
	sd2 := mustSDDL(t, "O:BAG:BAD:P(A;;FA;;;BA)(A;;0x1200a9;;;BU)S:(AU;SAFA;WD;;;WD)")
	win := func(i item, attr, sd string, created string) item {
		return i.with("MSWINDOWS.fileattr", attr, "MSWINDOWS.rawsd", b64(sd), "LIBARCHIVE.creationtime", created)
	}
	dir := func(name string, sec int64) item { return win(d(name).at(sec), "16", rawSystemSD, "12.0000001") }
	big := strings.Repeat("Berth! ", 50_000)
	base := makeTar(t,
		dir("Files", 100), dir("Files/Windows", 101), dir("Files/Windows/System32", 102), dir("Files/Windows/System32/CatRoot", 103),
		win(file("Files/Windows/System32/a.dll", "old a").at(104), "32", rawSystemSD, "1.5"),
		win(file("Files/Windows/System32/b.dll", big).at(105), "39", string(sd2), "1.25"),
		file("Files/Windows/System32/b.dll:Zone.Identifier", "[ZoneTransfer]"), file("Files/Windows/System32/b.dll:big:$DATA", big[:60_000]),
		win(file("Files/Windows/System32/gone.dll", "gone").at(106), "32", rawSystemSD, "1"),
		dir("Files/Windows/WinSxS", 107),
		ln("Files/Windows/WinSxS/a.dll", "Files/Windows/System32/a.dll"), ln("Files/Windows/WinSxS/b.dll", "Files/Windows/System32/b.dll"),
		ln("Files/Windows/WinSxS/gone.dll", "Files/Windows/System32/gone.dll"),
		dir("UtilityVM", 108), dir("UtilityVM/Files", 109), win(file("UtilityVM/Files/u", "utility"), "32", rawSystemSD, "1"),
		ln("Files/u", "UtilityVM/Files/u"),
	)
	top := makeTar(t,
		dir("Files", 200), dir("Files/WINDOWS", 201),
		wh("Files/Windows/System32/.wh.gone.dll"),
		win(file("Files/Windows/system32/A.dll", "new a").at(204), "8224", string(sd2), "3.1234567"),
		win(d("Files/Windows/System32/CatRoot/"+"x").at(205), "18", string(sd2), "4"), file("Files/Windows/System32/CatRoot/x:dirstream", "on a directory"),
		win(item{name: "Files/link.txt", typ: tar.TypeSymlink, link: `Windows\System32\A.dll`, mod: 206}, "1056", rawSystemSD, "5"),
		win(item{name: "Files/dirlink", typ: tar.TypeSymlink, link: `C:\Windows`, mod: 207}, "1040", rawSystemSD, "5"),
		item{name: "Files/junction", typ: tar.TypeSymlink, link: `C:\Windows\System32`, mod: 208, pax: map[string]string{"MSWINDOWS.fileattr": "1040", "MSWINDOWS.mountpoint": "1", "MSWINDOWS.rawsd": b64(rawSystemSD)}},
		ln("Files/late", "Files/zlater"),
		file("Files/zlater", "").at(209).with("MSWINDOWS.fileattr", "128", "MSWINDOWS.rawsd", b64(rawSystemSD), "MSWINDOWS.xattr.$KERNEL.PURGE.ESBCACHE", b64("cached"), "MSWINDOWS.xattr.A", b64("1")),
		file("Files/Ünïcode \U0001F600.txt", "ü").at(210).with("MSWINDOWS.rawsd", b64(rawSystemSD)),
		file("Hives/System_Delta", "regf delta").at(211),
	)
	ft := func(sec int64) uint64 { return uint64(ntfs.FromUnix(sec, 0)) }
	times := func(created uint64, mod int64) [4]uint64 { return [4]uint64{created, ft(mod), ft(mod), ft(mod)} }
	mkdir := func(sec int64) seen {
		return seen{kind: "dir", times: times(ft(12)+1, sec), attr: 0x10, sd: rawSystemSD}
	}
	reparse := func(target string, mount bool) string {
		b, err := reparseBuffer(target, mount)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	ea := func(name, value string) string {
		b := []byte{0, 0, 0, 0, 0, byte(len(name)), byte(len(value)), 0}
		b = append(append(append(b, name...), 0), value...)
		for len(b)%4 != 0 {
			b = append(b, 0)
		}
		b[0] = byte(len(b)) // on disk the last one's, too
		return string(b)
	}
	oldA := seen{kind: "file", data: "old a", times: times(ft(1)+5_000_000, 104), attr: 0x20, sd: rawSystemSD}
	b := seen{kind: "file", data: big, times: times(ft(1)+2_500_000, 105), attr: 0x27, sd: string(sd2),
		streams: map[string]string{"Zone.Identifier": "[ZoneTransfer]", "big": big[:60_000]}, group: `Files\WINDOWS\WinSxS\b.dll`}
	late := seen{kind: "file", times: times(ft(209), 209), attr: 0x80, sd: rawSystemSD, group: `Files\late`,
		eas: ea("$KERNEL.PURGE.ESBCACHE", "cached") + ea("A", "1")}
	dirDefault, fileDefault := string(mustSDDL(t, defaultDirSDDL)), string(mustSDDL(t, defaultFileSDDL))
	want := map[string]seen{
		`Files`: mkdir(200), `Files\WINDOWS`: mkdir(201), `Files\WINDOWS\system32`: mkdir(102), `Files\WINDOWS\WinSxS`: mkdir(107),
		`Files\WINDOWS\system32\CatRoot`:   mkdir(103),
		`Files\WINDOWS\system32\CatRoot\x`: {kind: "dir", times: times(ft(4), 205), attr: 0x12, sd: string(sd2), streams: map[string]string{"dirstream": "on a directory"}},
		`Files\WINDOWS\system32\A.dll`:     {kind: "file", data: "new a", times: times(ft(3)+1_234_567, 204), attr: 0x2020, sd: string(sd2)},
		`Files\WINDOWS\system32\b.dll`:     b, `Files\WINDOWS\WinSxS\b.dll`: b,
		`Files\WINDOWS\WinSxS\a.dll`:    oldA,
		`Files\WINDOWS\WinSxS\gone.dll`: {kind: "file", data: "gone", times: times(ft(1), 106), attr: 0x20, sd: rawSystemSD},
		`Files\u`:                       {kind: "file", data: "utility", times: times(ft(1), 0), attr: 0x20, sd: rawSystemSD},
		`Files\link.txt`:                {kind: "link", times: times(ft(5), 206), attr: 0x420, sd: rawSystemSD, reparse: reparse(`Windows\System32\A.dll`, false)},
		`Files\dirlink`:                 {kind: "link", times: times(ft(5), 207), attr: 0x410, sd: rawSystemSD, reparse: reparse(`C:\Windows`, false)},
		`Files\junction`:                {kind: "link", times: times(ft(208), 208), attr: 0x410, sd: rawSystemSD, reparse: reparse(`C:\Windows\System32`, true)},
		`Files\late`:                    late, `Files\zlater`: late,
		"Files\\Ünïcode \U0001F600.txt": {kind: "file", data: "ü", times: times(ft(210), 210), attr: 0x80, sd: rawSystemSD},
		`Hives`:                         {kind: "dir", times: times(ft(0), 0), attr: 0x10, sd: dirDefault},
		`Hives\001`:                     {kind: "dir", times: times(ft(0), 0), attr: 0x10, sd: dirDefault},
		`Hives\001\System_Delta`:        {kind: "file", data: "regf delta", times: times(ft(211), 211), attr: 0x80, sd: fileDefault},
	}
	return [][]byte{base, top}, want
}

// ownTrees drops what the volume has apart from the flattener's trees.
func ownTrees(all map[string]seen) map[string]seen {
	maps.DeleteFunc(all, func(p string, _ seen) bool {
		top, _, _ := strings.Cut(p, `\`)
		return top != "Files" && top != "Hives"
	})
	return all
}

// The real writer, read back by ntfs-3g.
func TestVolumeReadByNTFS3G(t *testing.T) {
	tars, want := richStack(t)
	img := filepath.Join(t.TempDir(), "x.img")
	res := writeVolume(t, img, tars...)
	got := ownTrees(readMount(t, mount(t, img)))
	if d := diff(want, got); d != "" {
		t.Fatalf("the volume differs:\n%s", d)
	}
	if res.Entries != uint64(len(want)-4) {
		t.Errorf("%d entries, want %d", res.Entries, len(want)-4)
	}
	// The comparison itself must notice any one difference.
	for _, p := range slices.Sorted(maps.Keys(want)) {
		for name, change := range map[string]func(s *seen){
			"data":    func(s *seen) { s.data += "x" },
			"kind":    func(s *seen) { s.kind = "other" },
			"created": func(s *seen) { s.times[0]++ },
			"changed": func(s *seen) { s.times[3]++ },
			"attr":    func(s *seen) { s.attr ^= 1 },
			"sd":      func(s *seen) { s.sd = s.sd[:len(s.sd)-1] + "\x21" },
			"reparse": func(s *seen) { s.reparse += "\x00" },
			"eas":     func(s *seen) { s.eas += "\x00" },
			"group":   func(s *seen) { s.group += "x" },
			"streams": func(s *seen) { s.streams = map[string]string{"x": ""} },
		} {
			changed := maps.Clone(want)
			s := changed[p]
			change(&s)
			changed[p] = s
			if diff(changed, got) == "" {
				t.Errorf("a change of %s of %s goes unnoticed", name, p)
			}
		}
		less := maps.Clone(want)
		delete(less, p)
		if diff(less, got) == "" || diff(want, less) == "" {
			t.Errorf("that %s is missing goes unnoticed", p)
		}
	}
}

// Byte by byte: a change of one byte of one file in a layer changes the volume.
func TestOneByteOfContentMatters(t *testing.T) {
	dir := t.TempDir()
	build := func(name, data string) []byte {
		img := filepath.Join(dir, name)
		writeVolume(t, img, makeTar(t, file("Files/small", "s"), file("Files/big", data)))
		b, err := os.ReadFile(img)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	data := strings.Repeat("0123456789", 10_000)
	a, same, other := build("a", data), build("b", data), build("c", data[:70_000]+"x"+data[70_001:])
	if !bytes.Equal(a, same) {
		t.Error("the same layer gives another volume")
	}
	n := 0
	for i := range a {
		if a[i] != other[i] {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d bytes of the volume changed with one byte of the file", n)
	}
}
