package imagestore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"berth/guestinfo"
	"berth/imagestore/imagetest"
	"berth/imagestore/ntfs/ntfscheck"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

// makeLayer builds a layer and its blob.
func makeLayer(t testing.TB, fill func(w *imagetest.Writer)) LayerBlob {
	t.Helper()
	b, err := imagetest.Make(fill)
	if err != nil {
		t.Fatal(err)
	}
	return blobOf(typeGzip, b.Gzip, b.DiffID)
}

// threeLayers are layers that hide, link and describe.
func threeLayers(t testing.TB) []LayerBlob {
	return []LayerBlob{
		makeLayer(t, func(w *imagetest.Writer) {
			w.File("Files/app/old.txt", []byte("old"))
			w.File("Files/app/gone.txt", []byte("gone"))
			w.File("Files/app/big.bin", bytes.Repeat([]byte("0123456789abcdef"), 40_000))
			w.File("Hives/Software_Delta", imagetest.EmptyHive())
		}),
		makeLayer(t, func(w *imagetest.Writer) {
			w.Whiteout("Files/app/gone.txt")
			w.Whiteout("Files/Windows/template.dll")
			w.Link("Files/app/second name.txt", "Files/app/old.txt")
			w.File("Hives/Software_Delta", append(imagetest.EmptyHive(), make([]byte, 4096)...))
		}),
		makeLayer(t, func(w *imagetest.Writer) {
			w.File("Files/app/new.txt", []byte("new"))
			w.Stream("Files/app/new.txt", "Zone.Identifier", []byte("[ZoneTransfer]"))
			w.Dir("Files/empty")
		}),
	}
}

func buildDisk(t testing.TB, r BuildRequest) (*vmdk.Disk, *guestinfo.DiskManifest, BuildInfo) {
	t.Helper()
	if r.Disk.SpoolDir == "" {
		r.Disk.SpoolDir = t.TempDir()
	}
	d, m, info, err := BuildDisk(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d, m, info
}

// export saves a disk and gives the paths of the VMDK and of its raw form, as
// an independent reader makes it.
func export(t testing.TB, d *vmdk.Disk) (vmdkPath, raw string) {
	t.Helper()
	dir := t.TempDir()
	vmdkPath, raw = filepath.Join(dir, "disk.vmdk"), filepath.Join(dir, "disk.raw")
	f, err := os.Create(vmdkPath)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := io.Copy(f, d.Open()); err != nil {
		t.Fatal(err)
	}
	run(t, "qemu-img", "convert", "-f", "vmdk", "-O", "raw", vmdkPath, raw)
	return vmdkPath, raw
}

// run runs an independent tool or skips the test.
func run(t testing.TB, name string, args ...string) string {
	t.Helper()
	p, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed; run make deps", name)
	}
	out, err := exec.Command(p, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// icat reads a file of the volume by the path that fls prints, with sleuthkit.
func icat(t *testing.T, raw, path string) []byte {
	t.Helper()
	for _, line := range strings.Split(run(t, "fls", "-o", "2048", "-f", "ntfs", "-r", "-p", raw), "\n") {
		kind, name, ok := strings.Cut(line, ":\t")
		if ok && name == path {
			return []byte(run(t, "icat", "-o", "2048", "-f", "ntfs", raw, kind[strings.LastIndex(kind, " ")+1:]))
		}
	}
	t.Fatalf("%s is not on the volume", path)
	return nil
}

func TestBuiltDiskHoldsTheFlattenedLayers(t *testing.T) {
	base := digestOf([]byte("base"))
	layers := threeLayers(t)
	d, m, info := buildDisk(t, BuildRequest{Layers: layers, BaseChainID: base})
	_, raw := export(t, d)

	want := map[string][]byte{
		"Files/app/old.txt":                 []byte("old"),
		"Files/app/second name.txt":         []byte("old"),
		"Files/app/big.bin":                 bytes.Repeat([]byte("0123456789abcdef"), 40_000),
		"Files/app/new.txt":                 []byte("new"),
		"Files/app/new.txt:Zone.Identifier": []byte("[ZoneTransfer]"),
		"Hives/000/Software_Delta":          imagetest.EmptyHive(),
		"Hives/001/Software_Delta":          append(imagetest.EmptyHive(), make([]byte, 4096)...),
	}
	for path, content := range want {
		if got := icat(t, raw, path); !bytes.Equal(got, content) {
			t.Errorf("%s holds %d bytes, want %d", path, len(got), len(content))
		}
	}
	list := run(t, "fls", "-o", "2048", "-f", "ntfs", "-r", "-p", raw)
	for _, absent := range []string{"gone.txt", "template.dll", ".wh."} {
		if strings.Contains(list, absent) {
			t.Errorf("%s is on the volume", absent)
		}
	}
	var onDisk guestinfo.DiskManifest
	if err := strictJSON(icat(t, raw, guestinfo.DiskManifestPath), &onDisk); err != nil {
		t.Fatal(err)
	}
	a, _ := json.Marshal(m)
	b, _ := json.Marshal(onDisk)
	if !bytes.Equal(a, b) {
		t.Errorf("returned manifest %s\non the disk %s", a, b)
	}
	if onDisk.BaseChainID != base || len(onDisk.DiffIDs) != 3 || len(onDisk.Hives) != 2 || !slices.Contains(onDisk.Whiteouts, `Windows\template.dll`) {
		t.Errorf("manifest %s", b)
	}
	if info.ContentBytes <= 640_000 || info.Entries < 6 || info.PopulatedBytes <= 640_000 || info.VolumeBytes >= d.Capacity() {
		t.Errorf("%+v", info)
	}
	out := run(t, "partx", "--raw", "--noheadings", "--output", "START,SECTORS,UUID", raw)
	if got, want := strings.TrimSpace(out), fmt.Sprintf("2048 %d %s", info.VolumeBytes/512, info.PartitionGUID); got != want {
		t.Errorf("partition %s, want %s", got, want)
	}
}

// TestBuiltVolumeMounts mounts the partition with ntfs-3g, straight from the
// VMDK's raw form, and reads a file back.
func TestBuiltVolumeMounts(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("mounting needs root")
	}
	d, _, info := buildDisk(t, BuildRequest{Layers: threeLayers(t)})
	_, raw := export(t, d)
	part := cutPartition(t, raw, info.VolumeBytes)
	run(t, "ntfsfix", "--no-action", part)
	mnt := t.TempDir()
	run(t, "ntfs-3g", "-o", "ro", part, mnt)
	defer run(t, "umount", mnt)
	got, err := os.ReadFile(filepath.Join(mnt, "Files/app/second name.txt"))
	if err != nil || string(got) != "old" {
		t.Errorf("%q, %v", got, err)
	}
	var st syscall.Statfs_t
	if err := syscall.Statfs(mnt, &st); err != nil || int64(st.Bfree)*st.Bsize < 32<<20 {
		t.Errorf("%d blocks of %d are free, %v", st.Bfree, st.Bsize, err)
	}
	if info.PopulatedBytes > 8<<20 {
		t.Errorf("free space costs: %d bytes are populated", info.PopulatedBytes)
	}
}

// cutPartition copies the volume out of a raw disk.
func cutPartition(t *testing.T, raw string, n int64) string {
	t.Helper()
	in, err := os.Open(raw)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	path := filepath.Join(t.TempDir(), "volume")
	out, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	if _, err := io.Copy(out, io.NewSectionReader(in, vmdk.PartitionOffset, n)); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestStackOfSyntheticLayersIsClean flattens layers shaped like Windows' own,
// of which each replaces files of those below, and checks the volume with every
// strict reader at hand.
func TestStackOfSyntheticLayersIsClean(t *testing.T) {
	var layers []LayerBlob
	for seed := range uint64(3) {
		var tar bytes.Buffer
		if err := imagetest.Synthetic(&tar, imagetest.Shape{Files: 350, Dirs: 60, Bytes: 1 << 20, Seed: seed}); err != nil {
			t.Fatal(err)
		}
		layers = append(layers, blobOf(typeZstd, zst(t, tar.Bytes()), digestOf(tar.Bytes())))
	}
	d, m, info := buildDisk(t, BuildRequest{Layers: layers, BaseChainID: digestOf(nil)})
	vmdkPath, raw := export(t, d)
	run(t, "qemu-img", "check", "-f", "vmdk", vmdkPath)
	part := cutPartition(t, raw, info.VolumeBytes)
	f, err := os.Open(part)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	report, err := ntfscheck.Check(f, info.VolumeBytes, ntfscheck.Options{})
	if err != nil || len(report.Findings) != 0 {
		t.Errorf("%v, %v", report.Findings, err)
	}
	if len(m.Hives) != 15 || m.Entries < 1000 {
		t.Errorf("%d hives, %d entries", len(m.Hives), m.Entries)
	}
	run(t, "ntfsinfo", "--mft", "--force", part)
}

func TestSameLayersGiveTheSameDisk(t *testing.T) {
	layers := threeLayers(t)
	digest := func(r BuildRequest) string {
		d, _, _ := buildDisk(t, r)
		s, err := d.Digest()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	one := digest(BuildRequest{Layers: layers, Disk: DiskOptions{Workers: 1}})
	if many := digest(BuildRequest{Layers: layers, Disk: DiskOptions{Workers: 5}}); many != one {
		t.Error("the number of workers changes the disk")
	}
	if based := digest(BuildRequest{Layers: layers, BaseChainID: digestOf(nil)}); based == one {
		t.Error("another base gives the same disk")
	}
	var plain []LayerBlob
	for _, l := range layers {
		r, err := openLayer(context.Background(), l, Limits{}.withDefaults(), new(atomic.Int64), nil)
		if err != nil {
			t.Fatal(err)
		}
		tar, err := io.ReadAll(r)
		if err = errors.Join(err, r.Close()); err != nil {
			t.Fatal(err)
		}
		plain = append(plain, blobOf(typeTar, tar, l.DiffID))
	}
	if other := digest(BuildRequest{Layers: plain}); other != one {
		t.Error("another compression of the layers changes the disk")
	}
}

func TestDiskWithoutLayers(t *testing.T) {
	d, m, _ := buildDisk(t, BuildRequest{BaseChainID: digestOf(nil)})
	_, raw := export(t, d)
	if m.DiffIDs == nil || len(m.DiffIDs) != 0 {
		t.Errorf("%+v", m)
	}
	icat(t, raw, guestinfo.DiskManifestPath)
}

func TestWrongLayersGiveNoDisk(t *testing.T) {
	good := threeLayers(t)
	for _, tc := range []struct {
		name string
		bad  LayerBlob
		kind errs.Kind
		says string
	}{
		{"other diff ID", LayerBlob{MediaType: typeGzip, Digest: "sha256:d1", DiffID: digestOf(nil), Open: good[1].Open}, errs.Corrupt, "sha256:d1"},
		{"not a tar", blobOf(typeGzip, gz([]byte("no tar at all")), digestOf([]byte("no tar at all"))), errs.Corrupt, "sha256:"},
		{"missing blob", LayerBlob{MediaType: typeGzip, Digest: "sha256:d2", DiffID: digestOf(nil), Open: func() (io.ReadCloser, error) { return nil, os.ErrNotExist }}, errs.Internal, "sha256:d2"},
		{"escape", makeLayer(t, func(w *imagetest.Writer) { w.File("Files/../../evil", nil) }), errs.Corrupt, "\"..\""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			d, _, _, err := BuildDisk(context.Background(), BuildRequest{Layers: []LayerBlob{good[0], tc.bad, good[2]}, Disk: DiskOptions{SpoolDir: dir}})
			if d != nil || !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("%v", err)
			}
			if left, _ := os.ReadDir(dir); len(left) != 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func TestBuildStopsWhenCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	layers := threeLayers(t)
	_, _, _, err := BuildDisk(ctx, BuildRequest{Layers: layers, Disk: DiskOptions{SpoolDir: t.TempDir()}, Progress: func(string, int64, int64) { cancel() }})
	if !errs.Is(err, errs.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestSpoolIsBounded(t *testing.T) {
	noise := makeLayer(t, func(w *imagetest.Writer) {
		b := make([]byte, 1<<20)
		for i := range b {
			b[i] = byte(i*i>>7) ^ byte(i*2654435761>>13)
		}
		w.File("Files/noise", b)
	})
	_, _, _, err := BuildDisk(context.Background(), BuildRequest{Layers: []LayerBlob{noise}, Disk: DiskOptions{SpoolDir: t.TempDir(), SpoolBytes: 1 << 19, Level: vmdk.Stored}})
	if !errs.Is(err, errs.Quota) {
		t.Errorf("%v", err)
	}
}
