//go:build linux

package ntfs_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
	"berth/internal/errs"
)

// compareComb reads every 1,234th hole and the data behind it.
func compareComb(t *testing.T, r io.ReaderAt, holes int) {
	t.Helper()
	for i := 0; i < holes; i += 617 {
		var b [2 * unit]byte
		if n, err := r.ReadAt(b[:], int64(i)*2*unit); n < len(b) {
			t.Fatalf("hole %d: %d bytes, %v", i, n, err)
		}
		want := append(fmt.Append(nil, "unit ", 2*i+1), 0)
		if !bytes.Equal(b[:unit], make([]byte, unit)) || !bytes.HasPrefix(b[unit:], want) {
			t.Errorf("not %q, but %q", want, b[unit:unit+20])
		}
	}
}

// punched is a file that gets no blocks for clusters that are all zero, so that
// what is written does not fill the machine's disk.
type punched struct{ *os.File }

func (p punched) WriteAt(b []byte, off int64) (int, error) {
	for i := 0; i < len(b); i += ntfs.ClusterSize {
		c := b[i:min(i+ntfs.ClusterSize, len(b))]
		if bytes.Count(c, []byte{0}) == len(c) {
			continue
		}
		if _, err := p.File.WriteAt(c, off+int64(i)); err != nil {
			return i, err
		}
	}
	return len(b), nil
}

// onDisk gives the volume a file of its own, which is as sparse as the volume.
func onDisk(t *testing.T, o ntfs.Options, fill func(w *ntfs.Writer)) (*os.File, ntfs.Summary) {
	t.Helper()
	f := must(os.Create(filepath.Join(t.TempDir(), "v.img")))
	t.Cleanup(func() { f.Close() })
	w := must(ntfs.New(punched{f}, o))
	fill(w)
	return f, must(w.Close())
}

// TestSparseFileOfManyRuns fills many records with the runs of one file, and
// lets others read and count it: 24,000 runs in each test run, as many as
// BERTH_TEST_RUNS says otherwise. 100,000 copy 6.5 GB of zeros.
func TestSparseFileOfManyRuns(t *testing.T) {
	runs := 24_000
	if v := os.Getenv("BERTH_TEST_RUNS"); v != "" {
		if _, err := fmt.Sscan(v, &runs); err != nil {
			t.Fatal(err)
		}
	}
	holes, size := runs/2, int64(runs)*unit
	f, sum := onDisk(t, ntfs.Options{FreeBytes: 1 << 20}, func(w *ntfs.Writer) {
		id := must(w.File(ntfs.Meta{}))
		check(w.Stream(id, "", must(w.Sparse(size, &comb{n: holes}))))
		check(w.Link(w.Root(), "comb", id))
	})
	if sum.HoleBytes != size/2 || sum.DataBytes != size {
		t.Errorf("%+v", sum)
	}
	checkVolume(t, f, sum)
	checkAllocation(t, f.Name())
	for name, args := range map[string][]string{"ntfsinfo": {"-v", "-F", "comb", f.Name()}, "istat": {"-f", "ntfs", f.Name(), "64"}} {
		t.Run(name, func(t *testing.T) {
			out, err := run(t, name, args...)
			parts := regexp.MustCompile(`(?m)(^Type: 128-0 \tMFT|Attribute type:\t0x80)`).FindAllString(out, -1)
			if want := 1 + (runs-1)/357; err != nil || len(parts) != want { // the first has 355
				t.Errorf("%d parts, want %d: %v", len(parts), want, err)
			}
		})
	}
	t.Run("ntfs-3g", func(t *testing.T) {
		g := must(os.Open(filepath.Join(mount(t, f.Name(), "ro"), "comb")))
		defer g.Close()
		compareComb(t, g, holes)
		compareBlocks(t, g, size, size/2)
	})
}

func compareBlocks(t *testing.T, f *os.File, size, allocated int64) {
	t.Helper()
	var st unix.Stat_t
	if check(unix.Fstat(int(f.Fd()), &st)); st.Size != size || st.Blocks*512 != allocated {
		t.Errorf("%d bytes, %d of them allocated; want %d and %d", st.Size, st.Blocks*512, size, allocated)
	}
}

// TestSparseFileLargerThanItsVolume has clusters only for its ends.
func TestSparseFileLargerThanItsVolume(t *testing.T) {
	const size = 1<<30 + 5
	f, sum := onDisk(t, ntfs.Options{FreeBytes: 1 << 20, MaxVolumeBytes: 64 << 20}, func(w *ntfs.Writer) {
		id := must(w.File(ntfs.Meta{}))
		check(w.Stream(id, "", must(w.Sparse(size, io.MultiReader(strings.NewReader("head"), io.LimitReader(zeros{}, size-8), strings.NewReader("tail"))))))
		check(w.Link(w.Root(), "huge", id))
	})
	checkVolume(t, f, sum)
	checkAllocation(t, f.Name())
	g := must(os.Open(filepath.Join(mount(t, f.Name(), "ro"), "huge")))
	defer g.Close()
	var tail [4]byte
	if _, err := g.ReadAt(tail[:], size-4); err != nil || string(tail[:]) != "tail" {
		t.Errorf("%q, %v", tail[:], err)
	}
	compareBlocks(t, g, size, 2*unit)
}

// TestHolesAreBounded stops making holes when there are too many, in one stream
// or for the memory, and loses no byte of it.
func TestHolesAreBounded(t *testing.T) {
	for name, tc := range map[string]struct {
		o     ntfs.Options
		holes int64
	}{
		"one stream": {ntfs.Options{MaxHoles: 7}, 14},
		"memory":     {ntfs.Options{MaxMetaBytes: 8 * 128}, 127},
	} {
		var m voltest.Memory
		w := must(ntfs.New(&m, tc.o))
		for i := range 2 {
			id := must(w.File(ntfs.Meta{}))
			check(w.Stream(id, "", must(w.Sparse(200*unit, &comb{n: 100}))))
			check(w.Link(w.Root(), fmt.Sprint(i), id))
		}
		sum := must(w.Close())
		if sum.HoleBytes != tc.holes*unit {
			t.Errorf("%s: %d bytes in holes, want %d units", name, sum.HoleBytes, tc.holes)
		}
		rep := must(ntfscheck.Check(&m, sum.VolumeBytes, ntfscheck.Options{}))
		for _, x := range rep.Findings {
			t.Errorf("%s: %v", name, x)
		}
	}
}

func TestSparseStreamsHaveALimit(t *testing.T) {
	w := must(ntfs.New(&voltest.Memory{}, ntfs.Options{}))
	if _, err := w.Sparse(16<<40, zeros{}); !errs.Is(err, errs.Quota) {
		t.Errorf("%v", err)
	}
	w = must(ntfs.New(&voltest.Memory{}, ntfs.Options{}))
	if _, err := w.Sparse(5*unit, io.LimitReader(zeros{}, 4*unit)); !errs.Is(err, errs.Corrupt) {
		t.Errorf("%v", err)
	}
}
