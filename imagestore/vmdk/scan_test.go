package vmdk

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/internal/errs"
)

// scanned is a disk of several tables: a head, a gap of a table without grains,
// grains of zeros that are written, and an odd end.
func scanned(t testing.TB, level int) (*Disk, []byte) {
	t.Helper()
	w, err := NewWriter(Options{SpoolDir: t.TempDir(), HeadBytes: 4 * GrainSize, Level: level, Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	put := func(off int64, b []byte) {
		if _, err := w.WriteAt(b, off); err != nil {
			t.Fatal(err)
		}
	}
	put(5*GrainSize+17, bytes.Repeat([]byte("body"), 70_000))
	put(20*GrainSize, make([]byte, GrainSize))
	put(2*tableCover+3*GrainSize, bytes.Repeat([]byte("far"), 30_000))
	put(GrainSize+5, []byte("the head is written last"))
	d, err := w.Finish(3*tableCover - 7*SectorSize)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	b, err := io.ReadAll(d.Open())
	if err != nil {
		t.Fatal(err)
	}
	return d, b
}

// contentOf makes the content digest of a raw disk by its definition.
func contentOf(raw []byte) string {
	part := func(from, to int) []byte {
		h := sha256.New()
		for i := from; i < to && i*GrainSize < len(raw); i++ {
			g := make([]byte, GrainSize)
			copy(g, raw[i*GrainSize:])
			if bytes.Equal(g, zeroGrain[:]) {
				continue
			}
			sum := sha256.Sum256(g)
			h.Write(binary.LittleEndian.AppendUint64(nil, uint64(i)))
			h.Write(sum[:])
		}
		return h.Sum(nil)
	}
	h := sha256.New()
	h.Write([]byte("berth disk content 1\n"))
	h.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(raw))))
	h.Write(part(0, 512))
	h.Write(part(512, 1<<30))
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

func TestScanGivesTheContent(t *testing.T) {
	d, b := scanned(t, 1)
	r, err := OpenReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	raw := make([]byte, r.Capacity())
	if _, err := r.ReadAt(raw, 0); err != nil {
		t.Fatal(err)
	}
	want := contentOf(raw)
	if d.Content() != want {
		t.Errorf("the writer says %s, the bytes are %s", d.Content(), want)
	}
	// One byte at a time shows that nothing hangs on how the stream arrives.
	for name, src := range map[string]io.Reader{"whole": bytes.NewReader(b), "in pieces": iotestOneByte{bytes.NewReader(b)}} {
		s, err := Scan(src)
		if err != nil || s != (Summary{Capacity: d.Capacity(), Length: d.Length(), Grains: d.Populated() / GrainSize, Content: want}) {
			t.Errorf("%s: %+v, %v", name, s, err)
		}
	}
	// Another compression is the same content.
	other, b2 := scanned(t, 9)
	if bytes.Equal(b, b2) || other.Content() != want {
		t.Errorf("level 9: %s", other.Content())
	}
}

type iotestOneByte struct{ r io.Reader }

func (o iotestOneByte) Read(p []byte) (int, error) { return o.r.Read(p[:min(len(p), 1)]) }

// Every cut and every damaged sector is an error: none passes for the disk.
func TestScanSeesEveryDamage(t *testing.T) {
	d, b := scanned(t, 1)
	for n := 0; n < len(b); n += 8191 {
		if _, err := Scan(bytes.NewReader(b[:n])); !errs.Is(err, errs.Corrupt) && n >= 4 {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
	if _, err := Scan(bytes.NewReader(append(bytes.Clone(b), 0))); !errs.Is(err, errs.Corrupt) {
		t.Errorf("a byte more: %v", err)
	}
	unread := func(off int) bool { // descriptor, padding: nothing of the disk hangs on them
		return off >= 512 && off < prefixSectors*SectorSize
	}
	for off := 0; off < len(b); off += 1009 {
		if unread(off) {
			continue
		}
		c := bytes.Clone(b)
		c[off] ^= 0x40
		s, err := Scan(bytes.NewReader(c))
		if err == nil && (s.Content != d.Content() || s.Capacity != d.Capacity()) {
			t.Fatalf("byte %d: the content changed without an error", off)
		}
		if err != nil && !errs.Is(err, errs.Corrupt) && !errs.Is(err, errs.Unsupported) && !errs.Is(err, errs.Quota) {
			t.Fatalf("byte %d: %v", off, err)
		}
	}
	broken := errors.New("the line broke")
	if _, err := Scan(io.MultiReader(bytes.NewReader(b[:len(b)/2]), brokenReader{broken})); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

type brokenReader struct{ err error }

func (f brokenReader) Read([]byte) (int, error) { return 0, f.err }

// What leads to the grains is checked, though the scan does not need it.
func TestScanFollowsTheTables(t *testing.T) {
	d, b := scanned(t, 1)
	foot := len(b) - 2*SectorSize
	dir := int(binary.LittleEndian.Uint64(b[foot+56:])) * SectorSize
	table := int(binary.LittleEndian.Uint32(b[dir:])) * SectorSize
	for what, at := range map[string]int{"an entry of a table": table + 4*6, "an empty entry": table + 4*100, "an entry of the directory": dir, "an empty one": dir + 4} {
		c := bytes.Clone(b)
		binary.LittleEndian.PutUint32(c[at:], binary.LittleEndian.Uint32(c[at:])+1)
		if _, err := Scan(bytes.NewReader(c)); !errs.Is(err, errs.Corrupt) || !strings.Contains(err.Error(), "leads to sector") {
			t.Errorf("%s: %v", what, err)
		}
	}
	c := bytes.Clone(b)
	binary.LittleEndian.PutUint64(c[12:], uint64(d.Capacity()/SectorSize)+128)
	if _, err := Scan(bytes.NewReader(c)); !errs.Is(err, errs.Corrupt) {
		t.Errorf("another capacity in the header: %v", err)
	}
}

// What qemu-img makes of the disk and gives back has the same content.
func TestContentOutlivesAnotherProgram(t *testing.T) {
	if _, err := exec.LookPath("qemu-img"); err != nil {
		t.Skip("qemu-img is not there; run `make deps`")
	}
	d, b := scanned(t, 1)
	dir := t.TempDir()
	ours, raw := filepath.Join(dir, "ours.vmdk"), filepath.Join(dir, "raw")
	if err := os.WriteFile(ours, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("qemu-img", "convert", "-f", "vmdk", "-O", "raw", ours, raw).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	bytes, err := os.ReadFile(raw)
	if err != nil {
		t.Fatal(err)
	}
	if got := contentOf(bytes); got != d.Content() {
		t.Errorf("qemu-img reads %s, the writer says %s", got, d.Content())
	}
}

func FuzzScan(f *testing.F) {
	_, b := scanned(f, 1)
	f.Add(b[:prefixSectors*SectorSize+3*SectorSize])
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Scan(bytes.NewReader(b))
		if err == nil && s.Length != int64(len(b)) {
			t.Errorf("%d of %d bytes", s.Length, len(b))
		}
	})
}
