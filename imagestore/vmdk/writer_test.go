package vmdk

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"berth/internal/errs"
)

const mib = 1 << 20

var content = DeriveGUID("content")

// disks are what every oracle looks at.
var disks = []struct {
	name     string
	o        Options
	capacity int64
	writes   []write
}{
	{"empty", Options{}, 64 * mib, nil},
	{"one sector", Options{}, 512, []write{{0, noise(1, 512)}}},
	{"head only", Options{HeadBytes: 2 * mib}, 40 * mib, []write{{300, text(70000)}}},
	{"head written last and out of order", Options{HeadBytes: 2 * mib}, 128 * mib, []write{
		{5 * mib, noise(2, 300_001)}, {100 * mib, text(mib)}, {mib, text(1000)}, {0, noise(3, 4096)}, {mib + 100, noise(4, 77)}}},
	{"write across the head's end", Options{HeadBytes: 2 * mib}, 16 * mib, []write{{2*mib - 1000, noise(5, 200_000)}, {4, text(40)}}},
	{"capacity between grains", Options{}, 10*mib + 3*512, []write{{mib, text(99)}, {10 * mib, noise(6, 3*512)}}},
	{"zeroes between data", Options{}, 80 * mib, []write{{0, make([]byte, mib)}, {mib, noise(7, 65536)}, {33 * mib, make([]byte, 5*mib)}, {70 * mib, text(65537)}}},
	{"bytes one at a time across grains", Options{}, 4 * mib, singles(65500, 100)},
	{"incompressible", Options{Level: 6}, 8 * mib, []write{{0, noise(8, 8*mib)}}},
	{"stored", Options{Level: Stored, HeadBytes: mib}, 8 * mib, []write{{0, text(8 * mib)}}},
	{"beyond 4 GiB", Options{HeadBytes: 2 * mib}, 9 << 30, []write{{3 * mib, text(5000)}, {5 << 30, noise(9, 70_000)}, {9<<30 - 100, text(100)}, {512, text(512)}}},
}

func singles(at int64, n int) []write {
	var ws []write
	for i := range n {
		ws = append(ws, write{at + int64(i), []byte{byte(i + 1)}})
	}
	return ws
}

func TestDiskReadsAsWritten(t *testing.T) {
	for _, tc := range disks {
		t.Run(tc.name, func(t *testing.T) {
			disk, vmdk, raw := build(t, tc.o, tc.capacity, tc.writes)
			if tc.name == "zeroes between data" && disk.Populated() != 3*GrainSize {
				t.Errorf("%d bytes populated, want three grains", disk.Populated())
			}
			tool(t, "qemu-img", "check", "-f", "vmdk", vmdk)
			tool(t, "qemu-img", "compare", "-f", "vmdk", "-F", "raw", vmdk, raw)
			if out := tool(t, "qemu-img", "info", "-f", "vmdk", vmdk); !strings.Contains(out, "create type: streamOptimized") || !strings.Contains(out, fmt.Sprintf("(%d bytes)", tc.capacity)) {
				t.Errorf("qemu-img info:\n%s", out)
			}
		})
	}
}

// TestRandomWrites compares disks of random ascending writes, with a head that
// is written in between, with their raw form.
func TestRandomWrites(t *testing.T) {
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 1))
		head := int64(r.IntN(4)) * GrainSize
		var ws []write
		pos := head
		for range 60 {
			pos += []int64{0, 1, 511, 512, GrainSize, 3 * mib, 40 * mib}[r.IntN(7)]
			n := 1 + r.IntN([]int{10, 5000, 200_000}[r.IntN(3)])
			b := [][]byte{text(n), noise(r.Uint64(), n), make([]byte, n)}[r.IntN(3)]
			ws = append(ws, write{pos, b})
			pos += int64(n)
			if head > 0 && r.IntN(3) == 0 {
				at := r.Int64N(head)
				ws = append(ws, write{at, noise(r.Uint64(), int(min(head-at, 3000)))})
			}
		}
		capacity := sectors(pos+r.Int64N(mib)) * SectorSize
		_, vmdk, raw := build(t, Options{HeadBytes: head, Level: []int{0, Stored, 5}[r.IntN(3)]}, capacity, ws)
		tool(t, "qemu-img", "compare", "-f", "vmdk", "-F", "raw", vmdk, raw)
	}
}

// TestConvertGivesTheRawDisk reads every grain by another path than compare's.
func TestConvertGivesTheRawDisk(t *testing.T) {
	tc := disks[3]
	_, vmdk, raw := build(t, tc.o, tc.capacity, tc.writes)
	back := filepath.Join(t.TempDir(), "back")
	tool(t, "qemu-img", "convert", "-f", "vmdk", "-O", "raw", vmdk, back)
	sameFile(t, back, raw)
}

func TestOtherReadersOpenIt(t *testing.T) {
	tc := disks[3]
	_, vmdk, raw := build(t, Options{HeadBytes: 2 * mib, Content: content}, tc.capacity, tc.writes)
	t.Run("vmdkinfo", func(t *testing.T) {
		out := tool(t, "vmdkinfo", vmdk)
		for _, want := range []string{"Stream optimized", "(134217728 bytes)", "Number of extents:\t\t1"} {
			if !strings.Contains(out, want) {
				t.Errorf("no %q in\n%s", want, out)
			}
		}
	})
	t.Run("7z", func(t *testing.T) {
		dir := t.TempDir()
		tool(t, "7z", "x", "-y", "-o"+dir, "-tVMDK", vmdk)
		found, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil || len(found) != 1 {
			t.Fatalf("%v, %v", found, err)
		}
		sameFile(t, found[0], raw)
	})
}

func sameFile(t *testing.T, a, b string) {
	t.Helper()
	x, err := os.ReadFile(a)
	if err != nil {
		t.Fatal(err)
	}
	y, err := os.ReadFile(b)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(x, y) {
		t.Fatalf("%s (%d bytes) and %s (%d bytes) differ", a, len(x), b, len(y))
	}
}

func TestDescriptor(t *testing.T) {
	all1 := GUID{}
	for i := range all1 {
		all1[i] = 0xff
	}
	for _, tc := range []struct {
		capacity int64
		content  GUID
		want     []string
	}{
		{8 << 30, content, []string{"RW 16777216 SPARSE \"disk.vmdk\"", "ddb.geometry.cylinders = \"1044\"", "ddb.adapterType = \"lsilogic\"", "createType=\"streamOptimized\"", "parentCID=ffffffff"}},
		{512, all1, []string{"CID=00000001", "ddb.longContentID = \"ffffffffffffffffffffffff00000001\"", "cylinders = \"1\""}},
		{2 << 40, content, []string{"cylinders = \"65535\""}},
	} {
		got := descriptor(tc.capacity, tc.content, "disk.vmdk")
		for _, w := range tc.want {
			if !strings.Contains(got, w) {
				t.Errorf("no %q in\n%s", w, got)
			}
		}
		if len(got) > descSectors*SectorSize {
			t.Errorf("descriptor has %d bytes", len(got))
		}
	}
	if n := len(descriptor(maxCapacity, content, strings.Repeat("n", 255))); n > descSectors*SectorSize {
		t.Errorf("longest descriptor has %d bytes", n)
	}
}

func TestSameBytesWithAnyNumberOfWorkers(t *testing.T) {
	data := append(text(5*mib), noise(1, mib)...)
	copy(data[2*mib:], make([]byte, mib))
	var want string
	for _, workers := range []int{1, 2, 7} {
		for _, chunk := range []int{4096, 1<<20 + 13} {
			var ws []write
			for at := 0; at < len(data); at += chunk {
				ws = append(ws, write{2*mib + int64(at), data[at:min(at+chunk, len(data))]})
			}
			d, vmdk, _ := build(t, Options{HeadBytes: 2 * mib, Workers: workers, Content: content}, 64*mib, ws)
			got, err := d.Digest()
			if err != nil {
				t.Fatal(err)
			}
			b, err := os.ReadFile(vmdk)
			if err != nil {
				t.Fatal(err)
			}
			if sum := fmt.Sprintf("sha256:%x", sha256.Sum256(b)); got != sum {
				t.Fatalf("Digest says %s, the file has %s", got, sum)
			}
			if want == "" {
				want = got
			}
			if got != want {
				t.Errorf("%d workers, writes of %d bytes: %s, want %s", workers, chunk, got, want)
			}
		}
	}
}

func TestDigestWithoutReading(t *testing.T) {
	w, err := NewWriter(Options{SpoolDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.WriteAt(text(mib), 0); err != nil {
		t.Fatal(err)
	}
	d, err := w.Finish(mib)
	if err != nil {
		t.Fatal(err)
	}
	first, err := d.Digest()
	if err != nil || len(first) != 71 {
		t.Fatalf("%q, %v", first, err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(d.Open()); err == nil {
		t.Error("a closed disk can be read")
	}
}

func TestRefusedWrites(t *testing.T) {
	w, err := NewWriter(Options{SpoolDir: t.TempDir(), HeadBytes: mib})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	part := w.Offset(mib)
	if _, err := part.WriteAt(text(5000), 10000); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name string
		at   int64
		kind errs.Kind
	}{
		{"same bytes again", mib + 10000, errs.Internal},
		{"one byte back", mib + 14999, errs.Internal},
		{"just after the head", mib, errs.Internal},
		{"negative", -1, errs.Invalid},
		{"beyond any disk", 1 << 62, errs.Invalid},
	} {
		if _, err := w.WriteAt([]byte{1}, tc.at); !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v, want kind %v", tc.name, err, tc.kind)
		}
	}
	if _, err := part.WriteAt([]byte{1}, -5); !errs.Is(err, errs.Invalid) {
		t.Errorf("negative offset of a view: %v", err)
	}
	if _, err := w.WriteAt([]byte{1}, mib+15000); err != nil {
		t.Errorf("the next byte: %v", err)
	}
	if _, err := w.Finish(mib); !errs.Is(err, errs.Invalid) {
		t.Errorf("capacity below what was written: %v", err)
	}
	if _, err := w.WriteAt([]byte{1}, 20*mib); !errs.Is(err, errs.Internal) {
		t.Errorf("write after the end: %v", err)
	}
}

func TestRefusedOptions(t *testing.T) {
	for _, o := range []Options{{HeadBytes: 1}, {HeadBytes: -GrainSize}, {HeadBytes: 64 * mib}, {Level: 10}, {Level: -2}, {Workers: -1}, {Name: "a\"b"}, {Name: "a\nRW"}} {
		if _, err := NewWriter(o); !errs.Is(err, errs.Invalid) {
			t.Errorf("%+v: %v", o, err)
		}
	}
	_, err := NewWriter(Options{SpoolDir: filepath.Join(t.TempDir(), "missing")})
	if err == nil || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("spool in a missing folder: %v", err)
	}
}

// failing is a spool that breaks after so many bytes, and says when it is closed.
type failing struct {
	spoolFile
	left   int
	err    error
	closed *bool
}

func (f *failing) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, f.err
	}
	return f.spoolFile.Write(p)
}

func (f *failing) WriteAt([]byte, int64) (int, error) { return 0, f.err }

func (f *failing) Close() error { *f.closed = true; return f.spoolFile.Close() }

func TestBrokenSpoolIsNamedAndRemoved(t *testing.T) {
	for _, tc := range []struct {
		err  error
		kind errs.Kind
	}{{syscall.ENOSPC, errs.Quota}, {syscall.EDQUOT, errs.Quota}, {syscall.EIO, errs.Internal}} {
		for _, left := range []int{0, 3 * mib, 1 << 40} { // the last fails only when tables are completed
			dir, closed := t.TempDir(), false
			w, err := NewWriter(Options{SpoolDir: dir, Workers: 2, create: func(d string) (spoolFile, error) {
				f, err := createSpool(d)
				return &failing{f, left, tc.err, &closed}, err
			}})
			if err != nil {
				t.Fatal(err)
			}
			data := noise(1, 65536)
			for i := range int64(200) {
				if _, err = w.WriteAt(data, i*65536); err != nil {
					break
				}
			}
			if err == nil {
				_, err = w.Finish(200 * 65536)
			}
			w.Abort()
			if !errs.Is(err, tc.kind) || !errors.Is(err, tc.err) || !strings.Contains(err.Error(), dir) {
				t.Errorf("%v after %d bytes: %v", tc.err, left, err)
			}
			if !closed {
				t.Errorf("%v after %d bytes: the spool was not closed", tc.err, left)
			}
			assertEmpty(t, dir)
		}
	}
}

func TestSpoolLimit(t *testing.T) {
	dir := t.TempDir()
	w, err := NewWriter(Options{SpoolDir: dir, SpoolBytes: mib})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	for i := range int64(100) {
		if _, err = w.WriteAt(noise(uint64(i), 65536), i*65536); err != nil {
			break
		}
	}
	if err == nil {
		_, err = w.Finish(100 * 65536)
	}
	if !errs.Is(err, errs.Quota) {
		t.Errorf("%v", err)
	}
	assertEmpty(t, dir)
}

func TestAbortRemovesSpool(t *testing.T) {
	dir := t.TempDir()
	w, err := NewWriter(Options{SpoolDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.WriteAt(noise(1, 5*mib+1), 0); err != nil {
		t.Fatal(err)
	}
	w.Abort()
	w.Abort()
	assertEmpty(t, dir)
	if _, err := w.Finish(mib); !errs.Is(err, errs.Internal) {
		t.Errorf("Finish after Abort: %v", err)
	}
}

func assertEmpty(t *testing.T, dir string) {
	t.Helper()
	es, err := os.ReadDir(dir)
	if err != nil || len(es) != 0 {
		t.Errorf("%s holds %v (%v)", dir, es, err)
	}
}
