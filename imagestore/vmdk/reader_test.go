package vmdk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"berth/internal/errs"
)

func openReader(t testing.TB, path string) *Reader {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	st, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	r, err := OpenReader(f, st.Size())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestReaderGivesTheRawDisk compares with what was written, which qemu-img
// confirms of the same disks.
func TestReaderGivesTheRawDisk(t *testing.T) {
	for _, c := range disks {
		t.Run(c.name, func(t *testing.T) {
			_, vmdk, raw := build(t, c.o, c.capacity, c.writes)
			sameAsRaw(t, openReader(t, vmdk), raw, c.capacity)
		})
	}
}

// TestReaderReadsQemusDisks reads what another program wrote.
func TestReaderReadsQemusDisks(t *testing.T) {
	dir := t.TempDir()
	raw, vmdk := filepath.Join(dir, "raw"), filepath.Join(dir, "vmdk")
	const capacity = 100 * mib
	f, err := os.Create(raw)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, w := range []write{{0, noise(1, 70_000)}, {40 * mib, text(3 * mib)}, {capacity - 512, noise(2, 512)}} {
		if _, err := f.WriteAt(w.b, w.at); err != nil {
			t.Fatal(err)
		}
	}
	tool(t, "qemu-img", "convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized", raw, vmdk)
	sameAsRaw(t, openReader(t, vmdk), raw, capacity)
}

// sameAsRaw reads everything where there is data, in pieces of odd sizes, and
// samples of the rest; four goroutines at once.
func sameAsRaw(t *testing.T, r *Reader, raw string, capacity int64) {
	t.Helper()
	f, err := os.Open(raw)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if want := sectors(capacity) * SectorSize; r.Capacity() != want {
		t.Fatalf("capacity %d, want %d", r.Capacity(), want)
	}
	var wg sync.WaitGroup
	for k := range uint64(4) {
		wg.Go(func() {
			rng := rand.New(rand.NewPCG(k, 1))
			for range 150 {
				off, n := rng.Int64N(capacity), 1+rng.IntN(200_000)
				if rng.IntN(2) == 0 {
					off %= 4 * mib
				}
				got, want := make([]byte, n), make([]byte, n)
				a, gerr := r.ReadAt(got, off%capacity)
				b, werr := f.ReadAt(want, off%capacity)
				if a != b || gerr != werr || !bytes.Equal(got[:a], want[:b]) {
					t.Errorf("%d bytes at %d: %d, %v; raw %d, %v", n, off%capacity, a, gerr, b, werr)
					return
				}
			}
		})
	}
	wg.Wait()
	if capacity <= 128*mib {
		got, err := io.ReadAll(io.NewSectionReader(r, 0, capacity))
		want, werr := io.ReadAll(io.NewSectionReader(f, 0, capacity))
		if err != nil || werr != nil || !bytes.Equal(got, want) {
			t.Errorf("read as a whole it differs: %v, %v", err, werr)
		}
	}
}

// TestReaderRefusesDamage changes what a reader must not believe.
func TestReaderRefusesDamage(t *testing.T) {
	_, vmdk, _ := build(t, Options{}, 64*mib, []write{{0, text(300_000)}, {40 * mib, noise(1, 100_000)}})
	good, err := os.ReadFile(vmdk)
	if err != nil {
		t.Fatal(err)
	}
	le := binary.LittleEndian
	foot := len(good) - 2*SectorSize
	gd := int(le.Uint64(good[foot+56:])) * SectorSize
	gt := int(le.Uint32(good[gd:])) * SectorSize
	grain := int(le.Uint32(good[gt:])) * SectorSize
	for _, c := range []struct {
		name   string
		damage func(b []byte) []byte
		kind   errs.Kind
	}{
		{"magic", func(b []byte) []byte { b[0]++; return b }, errs.Unsupported},
		{"not compressed", func(b []byte) []byte { b[77] = 0; return b }, errs.Unsupported},
		{"other grains", func(b []byte) []byte { b[20] = 16; return b }, errs.Unsupported},
		{"other tables", func(b []byte) []byte { le.PutUint32(b[44:], 1<<31); return b }, errs.Unsupported},
		{"no capacity", func(b []byte) []byte { le.PutUint64(b[12:], 0); return b }, errs.Corrupt},
		{"endless capacity", func(b []byte) []byte { le.PutUint64(b[12:], 1<<63); return b }, errs.Corrupt},
		{"two capacities", func(b []byte) []byte { b[foot+12]++; return b }, errs.Corrupt},
		{"footer without magic", func(b []byte) []byte { b[foot]++; return b }, errs.Unsupported},
		{"footer that points to itself", func(b []byte) []byte { le.PutUint64(b[foot+56:], gdAtEnd); return b }, errs.Corrupt},
		{"directory outside", func(b []byte) []byte { le.PutUint64(b[foot+56:], uint64(len(b)/SectorSize)); return b }, errs.Corrupt},
		{"directory far outside", func(b []byte) []byte { le.PutUint64(b[foot+56:], 1<<56); return b }, errs.Corrupt},
		{"table outside", func(b []byte) []byte { le.PutUint32(b[gd:], 1<<31); return b }, errs.Corrupt},
		{"grain outside", func(b []byte) []byte { le.PutUint32(b[gt:], 1<<31); return b }, errs.Corrupt},
		{"grain in the descriptor", func(b []byte) []byte { le.PutUint32(b[gt:], 1); return b }, errs.Corrupt},
		{"another grain", func(b []byte) []byte { b[grain] ^= 128; return b }, errs.Corrupt},
		{"empty grain", func(b []byte) []byte { le.PutUint32(b[grain+8:], 0); return b }, errs.Corrupt},
		{"huge grain", func(b []byte) []byte { le.PutUint32(b[grain+8:], 1<<30); return b }, errs.Corrupt},
		{"grain cut short", func(b []byte) []byte { le.PutUint32(b[grain+8:], 9); return b }, errs.Corrupt},
		{"damaged data", func(b []byte) []byte { b[grain+40] ^= 0xff; return b }, errs.Corrupt},
		{"too much in a grain", func(b []byte) []byte { return putGrain(t, b, grain, GrainSize+1) }, errs.Corrupt},
		{"a bomb in a grain", func(b []byte) []byte { return putGrain(t, b, grain, 32*mib) }, errs.Corrupt},
		{"too little in a grain", func(b []byte) []byte { return putGrain(t, b, grain, GrainSize-1) }, errs.Corrupt},
		{"cut off", func(b []byte) []byte { return b[:len(b)-SectorSize] }, errs.Unsupported},
		{"nothing", func(b []byte) []byte { return nil }, errs.Corrupt},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := c.damage(bytes.Clone(good))
			r, err := OpenReader(bytes.NewReader(b), int64(len(b)))
			if err == nil {
				_, err = io.Copy(io.Discard, io.NewSectionReader(r, 0, r.Capacity()))
			}
			if err == nil || errs.KindOf(err) != c.kind {
				t.Errorf("%v, want %v", err, c.kind)
			}
		})
	}
}

// putGrain replaces a grain by a stream of n zeros.
func putGrain(t *testing.T, b []byte, at, n int) []byte {
	t.Helper()
	d, err := newDeflater(1)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	d.zw.Reset(&out)
	if _, err := d.zw.Write(make([]byte, n)); err != nil {
		t.Fatal(err)
	}
	if err := d.zw.Close(); err != nil {
		t.Fatal(err)
	}
	binary.LittleEndian.PutUint32(b[at+8:], uint32(out.Len()))
	copy(b[at+grainHeader:], out.Bytes())
	return b
}

type deadFile struct{}

func (deadFile) ReadAt([]byte, int64) (int, error) { return 0, errors.New("the medium fails") }

func TestReaderOfAFailingFile(t *testing.T) {
	if _, err := OpenReader(deadFile{}, 1<<20); errs.KindOf(err) != errs.Unavailable {
		t.Error(err)
	}
}

// TestReadTable finds the partition and refuses tables that do not agree.
func TestReadTable(t *testing.T) {
	table := Table{Disk: DeriveGUID("disk"), Partition: DeriveGUID("part"), Name: "Berth image"}
	const volume = 20*mib + 4096
	make0 := func(t *testing.T) []byte {
		b := memory(make([]byte, Capacity(volume)))
		if err := errors.Join(table.WriteBackup(b, volume), table.WritePrimary(b, volume)); err != nil {
			t.Fatal(err)
		}
		return b
	}
	b := make0(t)
	got, n, err := ReadTable(bytes.NewReader(b), int64(len(b)))
	if err != nil || n != volume || got != table {
		t.Errorf("%+v, %d, %v", got, n, err)
	}
	last := len(b) - SectorSize
	for name, at := range map[string]int{"signature": 512, "header": 512 + 60, "entries": 1024 + 33, "unused entry": 1024 + 128, "backup": last + 70, "backup's entries": last - 16384 + 40, "protective MBR": 450} {
		b := make0(t)
		b[at] ^= 1
		if _, _, err := ReadTable(bytes.NewReader(b), int64(len(b))); errs.KindOf(err) != errs.Corrupt {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := ReadTable(bytes.NewReader(b[:mib]), mib); errs.KindOf(err) != errs.Corrupt {
		t.Errorf("cut off: %v", err)
	}
}

type memory []byte

func (m memory) WriteAt(p []byte, off int64) (int, error) { return copy(m[off:], p), nil }
