//go:build linux

package agent

import (
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"berth/guestinfo"
	"berth/internal/errs"
)

var bakeAt = time.Date(2020, 5, 6, 7, 8, 9, 123456700, time.UTC)

// writeTree makes files ("path": content), directories ("path/": "") and
// symbolic links ("path@": target), all with the time at.
func writeTree(t *testing.T, root string, tree map[string]string, at time.Time) {
	t.Helper()
	for path, content := range tree {
		p := filepath.Join(root, strings.TrimSuffix(path, "@"))
		var err error
		if dir := filepath.Dir(p); err == nil {
			err = os.MkdirAll(dir, 0o755)
		}
		switch {
		case err != nil:
		case strings.HasSuffix(path, "/"):
			err = os.MkdirAll(p, 0o755)
		case strings.HasSuffix(path, "@"):
			err = os.Symlink(content, p)
		default:
			err = os.WriteFile(p, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.Type()&fs.ModeSymlink != 0 {
			return err
		}
		return os.Chtimes(p, at, at)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// readTree is the inverse of writeTree, without directories that have content.
func readTree(t *testing.T, root string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, p)
		switch {
		case strings.HasPrefix(rel, "ProgramData/berth"):
		case d.IsDir():
			if names, _ := os.ReadDir(p); len(names) == 0 {
				out[rel+"/"] = ""
			}
		case d.Type()&fs.ModeSymlink != 0:
			out[rel+"@"], err = os.Readlink(p)
		default:
			var b []byte
			b, err = os.ReadFile(p)
			out[rel] = string(b)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func writeManifest(t *testing.T, disk string, m guestinfo.DiskManifest) {
	t.Helper()
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	p := filepath.Join(disk, guestinfo.DiskManifestPath)
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// sample is an image disk and a template in two directories.
func sample(t *testing.T) (disk, target string) {
	disk, target = t.TempDir(), t.TempDir()
	writeTree(t, target, map[string]string{
		"Windows/System32/keep.dll": "template", "Windows/System32/gone.dll": "template", "Windows/System32/same.dll": "old, and longer than the new one",
		"Windows/System32/shared.dll": "shared", "old/": "", "old/sub/deep": "x", "opaque/hidden": "x", "wasfile": "x", "wasdir/x": "x",
		"implied/theirs": "x", "Users": "not a directory",
	}, bakeAt.Add(-time.Hour))
	if err := os.Link(filepath.Join(target, "Windows/System32/same.dll"), filepath.Join(target, "othername")); err != nil {
		t.Fatal(err)
	}
	files := filepath.Join(disk, guestinfo.DiskFiles)
	writeTree(t, files, map[string]string{
		"Windows/System32/same.dll": "new", "Windows/System32/new.dll": "new", "app/a": "one file", "app/empty/": "", "opaque/shown": "y",
		"wasfile/in": "y", "wasdir": "y", "Users/link@": `C:\app`, "implied/ours": "y", "Windows/System32/gone.dll": "back",
	}, bakeAt)
	writeTree(t, filepath.Join(disk, guestinfo.DiskHives), map[string]string{"000/Software_Delta": "regf"}, bakeAt)
	if err := os.Link(filepath.Join(files, "app/a"), filepath.Join(files, "app/b")); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(filepath.Join(files, "app"), bakeAt, bakeAt); err != nil { // the link has changed it
		t.Fatal(err)
	}
	entries := uint64(0)
	_ = filepath.WalkDir(files, func(string, fs.DirEntry, error) error { entries++; return nil })
	writeManifest(t, disk, guestinfo.DiskManifest{
		Version: 1, Entries: entries - 1,
		Whiteouts: []string{"old", `Windows\System32\gone.dll`, `never\there`, `Windows\System32\shared.dll`},
		Opaque:    []string{"opaque", "nosuch"},
		Links:     []guestinfo.BaseLink{{Path: `app\linked.dll`, Target: `Windows\System32\shared.dll`}},
		Implied:   []string{"Implied"},
		Hives:     []guestinfo.HiveDelta{{Hive: "Software", Path: `Hives\000\Software_Delta`}},
	})
	return disk, target
}

func newApplication(ctx context.Context, t *testing.T, disk, target string) *application {
	return &application{ctx: ctx, files: plain{losses: losses{}}, source: disk, target: target, state: filepath.Join(target, "ProgramData/berth"),
		image: "sha256:1", progress: func(guestinfo.BakeStatus) {}, log: t.Logf}
}

var baked = map[string]string{
	"Windows/System32/keep.dll": "template", "Windows/System32/same.dll": "new", "Windows/System32/new.dll": "new", "Windows/System32/gone.dll": "back",
	"app/a": "one file", "app/b": "one file", "app/empty/": "", "app/linked.dll": "shared", "opaque/shown": "y", "wasfile/in": "y", "wasdir": "y",
	"Users/link@": `C:\app`, "implied/ours": "y", "implied/theirs": "x", "othername": "old, and longer than the new one",
}

func TestBakeAppliesADisk(t *testing.T) {
	disk, target := sample(t)
	p := newApplication(context.Background(), t, disk, target)
	if err := p.run(); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(baked, readTree(t, target)); d != "" {
		t.Error(d)
	}
	for path, want := range map[string]time.Time{
		"app": bakeAt, "app/a": bakeAt, "Windows/System32": bakeAt, "Windows": bakeAt, "opaque": bakeAt, "wasfile": bakeAt, "app/empty": bakeAt,
		"implied": bakeAt.Add(-time.Hour), "Windows/System32/keep.dll": bakeAt.Add(-time.Hour), "app/linked.dll": bakeAt.Add(-time.Hour),
	} {
		i, err := os.Stat(filepath.Join(target, path))
		if err != nil || !i.ModTime().Equal(want) {
			t.Errorf("%s: %v, want %v (%v)", path, i.ModTime(), want, err)
		}
	}
	ino := func(p string) uint64 {
		i, err := os.Stat(filepath.Join(target, p))
		if err != nil {
			t.Fatal(err)
		}
		return i.Sys().(*syscall.Stat_t).Ino
	}
	if ino("app/a") != ino("app/b") || ino("Windows/System32/same.dll") == ino("othername") {
		t.Error("hard links are not those of the disk")
	}
	if p.done.Entries != p.manifest.Entries || p.done.Bytes == 0 || !strings.HasPrefix(p.done.Hash, "sha256:") {
		t.Errorf("%+v, manifest %d", p.done, p.manifest.Entries)
	}
	if n := strings.Join(p.notes(), ";"); !strings.Contains(n, "registry deltas left out: Software") {
		t.Errorf("%q", n)
	}
}

// cutOff makes every operation after the nth fail, and forgets nothing on disk.
type cutOff struct {
	files
	left int
}

func (c *cutOff) next() error {
	if c.left--; c.left < 0 {
		return errs.New(errs.Unavailable, "power", "", "cut off")
	}
	return nil
}

func (c *cutOff) stat(p string) (node, error) {
	if err := c.next(); err != nil {
		return node{}, err
	}
	return c.files.stat(p)
}

func (c *cutOff) makeDir(s, d string, n node) error {
	if err := c.next(); err != nil {
		return err
	}
	return c.files.makeDir(s, d, n)
}

func (c *cutOff) copyFile(s, d string, n node) (int64, error) {
	if err := c.next(); err != nil { // half of a file
		return 0, os.WriteFile(d, []byte("h"), 0o600)
	}
	return c.files.copyFile(s, d, n)
}

func (c *cutOff) finish(d string, n node) error {
	if err := c.next(); err != nil {
		return err
	}
	return c.files.finish(d, n)
}

func (c *cutOff) link(o, n string) error {
	if err := c.next(); err != nil {
		return err
	}
	return c.files.link(o, n)
}

func (c *cutOff) rename(o, n string) error {
	if err := c.next(); err != nil {
		return err
	}
	return c.files.rename(o, n)
}

func (c *cutOff) remove(p string) error {
	if err := c.next(); err != nil {
		return err
	}
	return c.files.remove(p)
}

// A bake that is cut off at any operation and started again ends as one that
// was not; so does one that is simply run twice.
func TestBakeResumes(t *testing.T) {
	ctx := context.Background()
	disk, target := sample(t)
	whole := newApplication(ctx, t, disk, target)
	if err := whole.run(); err != nil {
		t.Fatal(err)
	}
	again := newApplication(ctx, t, disk, target)
	if err := again.run(); err != nil || again.done != whole.done {
		t.Errorf("%+v after %+v, %v", again.done, whole.done, err)
	}
	for n := 0; ; n++ {
		disk, target := sample(t)
		first := newApplication(ctx, t, disk, target)
		cut := &cutOff{files: first.files, left: n}
		first.files = cut
		if err := first.run(); err == nil && cut.left >= 0 {
			if n < 40 {
				t.Errorf("only %d operations", n)
			}
			return
		}
		second := newApplication(ctx, t, disk, target)
		if err := second.run(); err != nil {
			t.Fatalf("cut off after %d: %v", n, err)
		}
		if d := cmp.Diff(baked, readTree(t, target)); d != "" || second.done.Hash != whole.done.Hash {
			t.Fatalf("cut off after %d: %s %s", n, d, second.done.Hash)
		}
	}
}

func TestBakeRefusesBadDisks(t *testing.T) {
	for name, tc := range map[string]struct {
		change func(*guestinfo.DiskManifest)
		kind   errs.Kind
	}{
		"version":         {func(m *guestinfo.DiskManifest) { m.Version = 2 }, errs.Unsupported},
		"names missing":   {func(m *guestinfo.DiskManifest) { m.Entries = 1000 }, errs.Corrupt},
		"escape":          {func(m *guestinfo.DiskManifest) { m.Whiteouts = []string{`a\..\..\b`} }, errs.Corrupt},
		"absolute":        {func(m *guestinfo.DiskManifest) { m.Opaque = []string{`C:\x`} }, errs.Corrupt},
		"empty":           {func(m *guestinfo.DiskManifest) { m.Opaque = []string{``} }, errs.Corrupt},
		"link outside":    {func(m *guestinfo.DiskManifest) { m.Links = []guestinfo.BaseLink{{Path: "a", Target: `..\b`}} }, errs.Corrupt},
		"link to nothing": {func(m *guestinfo.DiskManifest) { m.Links = []guestinfo.BaseLink{{Path: "a", Target: "b"}} }, errs.Corrupt},
	} {
		disk, target := t.TempDir(), t.TempDir()
		writeTree(t, disk, map[string]string{"Files/a": "x"}, bakeAt)
		m := guestinfo.DiskManifest{Version: 1, Entries: 1}
		tc.change(&m)
		writeManifest(t, disk, m)
		if err := newApplication(context.Background(), t, disk, target).run(); !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
	disk := t.TempDir()
	if err := newApplication(context.Background(), t, disk, t.TempDir()).run(); !errs.Is(err, errs.Corrupt) {
		t.Errorf("no manifest: %v", err)
	}
	writeTree(t, disk, map[string]string{guestinfo.DiskManifestPath: "{"}, bakeAt)
	if err := newApplication(context.Background(), t, disk, t.TempDir()).run(); !errs.Is(err, errs.Corrupt) {
		t.Errorf("broken manifest: %v", err)
	}
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	disk, target := sample(t)
	if err := newApplication(gone, t, disk, target).run(); !errs.Is(err, errs.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func bakeSpec() guestinfo.Spec {
	return guestinfo.Spec{Version: 1, Generation: 5, ID: "img-1", Role: guestinfo.RoleBake, Mode: guestinfo.ModeNative, Heartbeat: 1,
		Bake: &guestinfo.Bake{DiskGUID: "11111111-2222-3333-4444-555555555555", PartitionGUID: "11111111-2222-3333-4444-666666666666", ImageDigest: "sha256:1"}}
}

// withoutHives takes the registry deltas out of a disk's manifest.
func withoutHives(t *testing.T, disk string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(disk, guestinfo.DiskManifestPath))
	if err != nil {
		t.Fatal(err)
	}
	var m guestinfo.DiskManifest
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	m.Hives = nil
	writeManifest(t, disk, m)
}

// A bake VM's agent on Linux, with the sandbox's channel.
func TestBakeRoleReportsAndHalts(t *testing.T) {
	disk, target := sample(t)
	withoutHives(t, disk)
	h := newHost(t)
	h.e.ImageVolume = disk
	h.setSpec(bakeSpec())
	o := linuxOptions(t, h)
	o.Baker = directoryBaker{target}
	if err := Run(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	h.awaitHalt()
	st := h.last()
	if st.Phase != guestinfo.PhaseBaked || st.Bake == nil || st.Bake.Entries != st.Bake.Total || st.Bake.Hash == "" || strings.Contains(st.Message, "registry") {
		t.Errorf("%+v %+v", st, st.Bake)
	}
}

func TestBakeRoleReportsFailure(t *testing.T) {
	for _, volume := range []string{"", t.TempDir()} {
		h := newHost(t)
		h.e.ImageVolume = volume
		h.setSpec(bakeSpec())
		o := linuxOptions(t, h)
		o.Baker = directoryBaker{t.TempDir()}
		if err := Run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		h.awaitHalt()
		want := ReasonBakeFailed
		if volume == "" {
			want = ReasonDiskNotFound
		}
		if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != want || st.Message == "" {
			t.Errorf("%+v", st)
		}
	}
}

func TestWineBake(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "d:")
	disk := t.TempDir()
	files := filepath.Join(disk, guestinfo.DiskFiles)
	writeTree(t, files, map[string]string{"app/Web/a.txt": "one file", "windows/SYSTEM32/berth-new.dll": "new", "app/empty/": "", "wasfile/in": "y"}, bakeAt)
	if err := os.Link(filepath.Join(files, "app/Web/a.txt"), filepath.Join(files, "app/Web/b.txt")); err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"app/link.txt": "Web/a.txt", "app/nowhere": "/no/such/file", "app/Web/loop": ".."} {
		if err := os.Symlink(target, filepath.Join(files, name)); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{"app", "app/Web"} { // the links have changed them
		if err := os.Chtimes(filepath.Join(files, dir), bakeAt, bakeAt); err != nil {
			t.Fatal(err)
		}
	}
	writeManifest(t, disk, guestinfo.DiskManifest{Version: 1, Entries: 13, Whiteouts: []string{`windows\system32\gone.dll`},
		Links: []guestinfo.BaseLink{{Path: `app\base.dll`, Target: `Windows\System32\KERNEL32.dll`}},
		Hives: []guestinfo.HiveDelta{{Hive: "Software", Path: `Hives\000\Software_Delta`}, {Hive: "DefaultUser", Path: `Hives\000\DefaultUser_Delta`}, {Hive: "Software", Path: `Hives\001\Software_Delta`}}})
	wineDeltas(t, disk)
	g.must("reg", "add", `HKLM\System\CurrentControlSet\Services\Tcpip6\Parameters`, "/v", "Dhcpv6DUID", "/d", "every clone's")
	g.must("reg", "add", `HKLM\Software\Fixture\Gone`, "/v", "v", "/d", "template")
	g.must("reg", "add", `HKLM\Software\Fixture\Values`, "/v", "Template", "/d", "template")
	g.write(g.path("windows/system32/gone.dll"), "x")
	g.write(g.path("wasfile"), "x")
	d := filepath.Join(g.prefix, "dosdevices", "d:")
	if err := os.Symlink(disk, d); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(d) })
	h.setSpec(bakeSpec())
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseBaked || st.Bake == nil || st.Bake.Entries != 11 || st.Bake.Hash == "" {
		t.Fatalf("%+v %+v", st, st.Bake)
	}
	for _, lost := range []string{"security descriptors of registry keys (not available under Wine)", "security descriptors (not available under Wine)", "alternate streams",
		"names that the system does not show left out (2)"} {
		if !strings.Contains(st.Message, lost) {
			t.Errorf("%q is not in %q", lost, st.Message)
		}
	}
	a, err := os.Stat(g.path("app/Web/a.txt"))
	if err != nil || !a.ModTime().Equal(bakeAt) {
		t.Fatal(a, err)
	}
	b, err := os.Stat(g.path("app/Web/b.txt"))
	if err != nil || !os.SameFile(a, b) {
		t.Error("no hard link", err)
	}
	if _, err := os.Stat(g.path("windows/system32/gone.dll")); err == nil {
		t.Error("whiteout not applied")
	}
	if i, err := os.Stat(g.path("app")); err != nil || !i.ModTime().Equal(bakeAt) {
		t.Errorf("directory time %v, %v", i.ModTime(), err)
	}
	base, err := os.ReadFile(g.path("app/base.dll"))
	if k, err2 := os.ReadFile(g.path("windows/system32/kernel32.dll")); err != nil || err2 != nil || !slices.Equal(base, k) {
		t.Error("link to the template", err, err2)
	}
	if _, err := os.Stat(g.path("windows/system32/berth-new.dll")); err != nil {
		t.Error("names are not taken without regard to case:", err)
	}
	checkWineRegistry(t, h, g)
}

// wineDeltas writes two layers' registry deltas by hivex.
func wineDeltas(t *testing.T, disk string) {
	t.Helper()
	number := hiveValue{Name: "Number", Type: 4, Data: []byte{42, 0, 0, 0}}
	many := hiveValue{Name: "", Type: 7, Data: []byte{'a', 0, 0, 0, 'b', 0, 0, 0, 0, 0}}
	writeHive(t, filepath.Join(disk, "Hives/000/Software_Delta"), true, key("", 0, nil,
		key("Fixture", 0, nil, key("Values", 0, []hiveValue{sz("Text", "from below"), number, many}), key("Gone", 1, nil), key("Brief", 0, []hiveValue{sz("v", "x")})),
		key("Wine", 0, nil, key("Ports", 0, []hiveValue{sz("COM1", "/nowhere")}))))
	writeHive(t, filepath.Join(disk, "Hives/001/Software_Delta"), true, key("", 0, nil,
		key("FIXTURE", 0, nil, key("values", 0, []hiveValue{sz("Text", "from above"), {Name: "template", Absent: true}}), key("Brief", 1, nil))))
	writeHive(t, filepath.Join(disk, "Hives/000/DefaultUser_Delta"), true, key("", 0, nil, key("Fixture", 0, []hiveValue{sz("User", "default")})))
}

// checkWineRegistry asks a Windows program, which runs as a container of the
// baked image, what it sees.
func checkWineRegistry(t *testing.T, h *host, g *guest) {
	t.Helper()
	g.stopServer() // the registry reaches its files, as at a shutdown
	h2 := newHost(t)
	g2 := newGuest(t, h2, "")
	h2.setSpec(containerSpec(`C:\app\program.exe`, `reg=HKLM\Software\Fixture\Values\Text`, `reg=HKLM\Software\Fixture\Values\Number`, `reg=HKLM\Software\Fixture\Values\`,
		`reg=HKLM\Software\Fixture\Values\Template`, `reg=HKLM\Software\Fixture\Gone\v`, `reg=HKLM\Software\Fixture\Brief\v`, `reg=HKU\.DEFAULT\Fixture\User`,
		`reg=HKLM\System\CurrentControlSet\Services\Tcpip6\Parameters\Dhcpv6DUID`))
	wait := g2.run()
	h2.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	lines := consoleLines(t, g2.com1)
	for _, want := range []string{`Text type 1 "f\x00r\x00o\x00m\x00 \x00a\x00b\x00o\x00v\x00e\x00\x00\x00"`, `Number type 4 "*\x00\x00\x00"`,
		` type 7 "a\x00\x00\x00b\x00\x00\x00\x00\x00"`, `Template is not there`, `Gone\v is not there`, `Dhcpv6DUID is not there`, `Brief\v is not there`,
		`User type 1 "d\x00e\x00f\x00a\x00u\x00l\x00t\x00\x00\x00"`} {
		if !slices.ContainsFunc(lines, func(l string) bool { return strings.HasSuffix(l, want) }) {
			t.Errorf("no line with %s in %q", want, lines)
		}
	}
}
