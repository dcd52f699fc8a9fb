//go:build linux

package ntfs_test

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/ntfscheck"
)

// zeros is an endless reader of zeros.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	clear(b)
	return len(b), nil
}

// TestHugeFile writes more than 4 GiB in one file, with bytes only at its ends,
// to a sparse file.
func TestHugeFile(t *testing.T) {
	const size = 4<<30 + 12345
	path := filepath.Join(t.TempDir(), "v.img")
	f := must(os.Create(path))
	defer f.Close()
	w := must(ntfs.New(f, ntfs.Options{FreeBytes: 1 << 20}))
	id := must(w.File(ntfs.Meta{}))
	check(w.Stream(id, "", must(w.Data(size, io.MultiReader(strings.NewReader("head"), io.LimitReader(zeros{}, size-8), strings.NewReader("tail"))))))
	check(w.Link(w.Root(), "huge", id))
	sum := must(w.Close())
	checkVolume(t, f, sum)
	checkAllocation(t, path)
	dir := mount(t, path, "ro,streams_interface=windows")
	g := must(os.Open(filepath.Join(dir, "huge")))
	defer g.Close()
	var head, tail [4]byte
	if _, err := g.ReadAt(head[:], 0); err != nil {
		t.Error(err)
	}
	if _, err := g.ReadAt(tail[:], size-4); err != nil {
		t.Error(err)
	}
	if st := must(g.Stat()); st.Size() != size || string(head[:]) != "head" || string(tail[:]) != "tail" {
		t.Errorf("%d bytes, %q … %q", st.Size(), head, tail)
	}
}

func checkVolume(t *testing.T, f *os.File, sum ntfs.Summary) {
	t.Helper()
	rep, err := ntfscheck.Check(f, sum.VolumeBytes, ntfscheck.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range rep.Findings {
		t.Error(x)
	}
	if rep.Clusters != sum.Clusters || rep.Used != sum.Clusters-sum.FreeClusters {
		t.Errorf("%d clusters, %d in use; the summary says %+v", rep.Clusters, rep.Used, sum)
	}
}

// checkAllocation lets ntfsresize count clusters.
func checkAllocation(t *testing.T, path string) {
	t.Helper()
	bin, err := exec.LookPath("ntfsresize")
	if err != nil {
		t.Log("ntfsresize is not installed; run `make deps`")
		return
	}
	// It refuses to resize a full volume, but not before it has counted.
	out, err := exec.Command(bin, "-i", "-f", "-P", path).CombinedOutput()
	if err != nil && !bytes.Contains(out, []byte("ERROR: Volume is full.")) {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestVolumeSizes covers the ends of $Bitmap's words and a volume of 64 GiB,
// whose bitmap is written in pieces.
func TestVolumeSizes(t *testing.T) {
	for _, free := range []int64{0, 1, 4096, 4096 * 63, 4096 * 64, 4096 * 65, 4096 * 1000, 1 << 30, 1 << 36} {
		path := filepath.Join(t.TempDir(), "v.img")
		f := must(os.Create(path))
		w := must(ntfs.New(f, ntfs.Options{FreeBytes: free}))
		sum := must(w.Close())
		if sum.FreeClusters*ntfs.ClusterSize < free || (sum.FreeClusters-1)*ntfs.ClusterSize >= max(free, 1) {
			t.Errorf("%d bytes of free space became %d clusters", free, sum.FreeClusters)
		}
		if st := must(f.Stat()); st.Size() != sum.VolumeBytes {
			t.Errorf("the device has %d bytes, the volume %d", st.Size(), sum.VolumeBytes)
		}
		checkVolume(t, f, sum)
		if free <= 1<<36 {
			checkAllocation(t, path)
		}
		check(f.Close())
	}
}

// TestLargestVolume leaves so much free space that the volume just fits 2 TiB.
func TestLargestVolume(t *testing.T) {
	f := must(os.Create(filepath.Join(t.TempDir(), "v.img")))
	defer f.Close()
	w := must(ntfs.New(f, ntfs.Options{FreeBytes: 2<<40 - 256<<20}))
	sum := must(w.Close())
	if sum.VolumeBytes > 2<<40 || sum.VolumeBytes < 2<<40-256<<20 {
		t.Errorf("%d bytes", sum.VolumeBytes)
	}
	var first, last [512]byte
	if _, err := f.ReadAt(first[:], 0); err != nil {
		t.Fatal(err)
	}
	if _, err := f.ReadAt(last[:], sum.VolumeBytes-512); err != nil || !bytes.Equal(first[:], last[:]) {
		t.Errorf("backup boot sector: %v", err)
	}
	checkVolume(t, f, sum)
}
