package vmdk

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"berth/internal/errs"
)

// TestDiskBeyond2TiB makes a disk of 3 TiB with bytes at its ends; qemu reads
// them where they were written.
func TestDiskBeyond2TiB(t *testing.T) {
	const capacity = 3 << 40
	dir := t.TempDir()
	w, err := NewWriter(Options{SpoolDir: dir, HeadBytes: mib})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	head, tail := bytes.Repeat([]byte{0x41}, GrainSize), bytes.Repeat([]byte{0x42}, 2*GrainSize)
	for at, b := range map[int64][]byte{0: head, capacity - int64(len(tail)): tail} {
		if _, err := w.WriteAt(b, at); err != nil {
			t.Fatal(err)
		}
	}
	d, err := w.Finish(capacity)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	path := filepath.Join(dir, "disk.vmdk")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := io.Copy(f, d.Open()); err != nil {
		t.Fatal(err)
	}
	r, err := OpenReader(f, d.Length())
	if err != nil {
		t.Fatal(err)
	}
	got := make([]byte, len(tail)+GrainSize)
	if _, err := r.ReadAt(got, capacity-int64(len(got))); err != nil || !bytes.Equal(got, append(make([]byte, GrainSize), tail...)) {
		t.Errorf("the end reads otherwise: %v", err)
	}
	tool(t, "qemu-io", "-r", "-f", "vmdk", "-c", fmt.Sprintf("read -P 0x41 0 %d", len(head)), "-c", fmt.Sprintf("read -P 0x42 %d %d", capacity-int64(len(tail)), len(tail)), path)
}

// A stream-optimised VMDK addresses grains by 32-bit sector numbers; what would
// go beyond is refused before it wraps around, and so is a disk beyond vSphere's.
func TestLimitsOfTheFormat(t *testing.T) {
	s := newSpool(&Spool{file: devNull{}, room: 1 << 50}, 0)
	s.n = fileSectors - (1 << 20) - 2
	g := newGrain()
	g.out.Write(make([]byte, 1000))
	if err := s.put(g); err != nil {
		t.Errorf("just below the limit: %v", err)
	}
	if err := s.put(g); !errs.Is(err, errs.Unsupported) {
		t.Errorf("at the limit: %v", err)
	}
	w, err := NewWriter(Options{SpoolDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	if _, err := w.WriteAt([]byte{1}, maxCapacity); !errs.Is(err, errs.Invalid) {
		t.Errorf("beyond 62 TiB: %v", err)
	}
	if _, err := w.Finish(maxCapacity + 512); !errs.Is(err, errs.Invalid) {
		t.Errorf("a capacity beyond 62 TiB: %v", err)
	}
}

// devNull is a spool that keeps nothing.
type devNull struct{}

func (devNull) Write(p []byte) (int, error)            { return len(p), nil }
func (devNull) ReadAt([]byte, int64) (int, error)      { return 0, io.EOF }
func (devNull) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }
func (devNull) Close() error                           { return nil }
func (devNull) reserve(_, _ int64) error               { return nil }
func (devNull) Truncate(int64) error                   { return nil }
