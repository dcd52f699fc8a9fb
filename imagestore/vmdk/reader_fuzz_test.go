package vmdk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"testing"

	"github.com/klauspost/compress/zlib"

	"berth/internal/errs"
)

// patient is a good VMDK about to be damaged where it hurts: bytes at random
// end at a magic number, a checksum or in a grain's noise.
type patient struct {
	b        []byte
	capacity int64
	groups   int64
}

func (p *patient) u32(at int64) int64 { return int64(binary.LittleEndian.Uint32(p.b[at:])) }

func (p *patient) footer() int64 { return int64(len(p.b)) - 2*SectorSize }

func (p *patient) directory() int64 {
	return int64(binary.LittleEndian.Uint64(p.b[p.footer()+56:])) * SectorSize
}

// grains are where the directory and the tables say that they are; the damage
// done so far may have changed that.
func (p *patient) grains() (entries, markers []int64) {
	for g := range p.groups {
		dir := p.directory() + 4*g
		if dir < 0 || dir > int64(len(p.b))-4 || p.u32(dir) == 0 {
			continue
		}
		table := p.u32(dir) * SectorSize
		for i := range int64(tableGrains) {
			if table+4*i > int64(len(p.b))-4 {
				break
			}
			if at := p.u32(table+4*i) * SectorSize; at != 0 && at <= int64(len(p.b))-GrainSize/16 {
				entries, markers = append(entries, table+4*i), append(markers, at)
			}
		}
	}
	return entries, markers
}

// harm does one piece of damage of four bytes.
func (p *patient) harm(kind, a, b, c byte) {
	entries, markers := p.grains()
	pick := func(list []int64) int64 { return list[int(a)%len(list)] }
	le := binary.LittleEndian
	switch kind % 9 {
	case 0: // a field of the header
		p.b[[]int{0, 4, 8, 12, 20, 44, 56, 64, 77}[int(a)%9]+int(b)%4] ^= c
	case 1: // of the footer
		p.b[p.footer()+int64([]int{0, 8, 12, 20, 44, 56}[int(a)%6]+int(b)%4)] ^= c
	case 2: // an entry of the directory
		if at := p.directory() + 4*(int64(a)%p.groups); at >= 0 && at <= int64(len(p.b))-4 {
			le.PutUint32(p.b[at:], uint32(p.u32(at)+int64(int8(b))+int64(c)<<24))
		}
	case 3: // of a table
		if len(entries) > 0 {
			at := pick(entries)
			le.PutUint32(p.b[at:], uint32(p.u32(at)+int64(int8(b))+int64(c)<<24))
		}
	case 4: // a grain's marker
		if len(markers) > 0 {
			p.b[pick(markers)+int64(b)%grainHeader] ^= c
		}
	case 5: // its stream
		if len(markers) > 0 {
			at := pick(markers)
			if n := p.u32(at + 8); n > 0 && at+grainHeader+n <= int64(len(p.b)) {
				p.b[at+grainHeader+(int64(b)<<8|int64(c))%n] ^= 1 << (c % 8)
			}
		}
	case 6: // another stream, whole in itself, whose length may be wrong
		if len(entries) > 0 {
			p.replace(pick(entries), bytes.Repeat([]byte{b, 1}, GrainSize)[:GrainSize-int(int8(c))])
		}
	case 7: // a grain where another is
		if len(entries) > 1 {
			x, y := pick(entries), entries[int(b)%len(entries)]
			le.PutUint32(p.b[x:], uint32(p.u32(y)))
		}
	case 8: // the end cut off
		p.b = p.b[:len(p.b)-min(len(p.b)-4*SectorSize, int(a)<<8|int(b))]
	}
}

// replace puts a grain of these bytes behind the others and lets an entry lead
// to it; the footer moves to the new end.
func (p *patient) replace(entry int64, raw []byte) {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, err := w.Write(raw)
	if err = errors.Join(err, w.Close()); err != nil {
		panic(err) // memory does not fail
	}
	lba := binary.LittleEndian.Uint64(p.b[p.u32(entry)*SectorSize:])
	end := bytes.Clone(p.b[p.footer():])
	at := (int64(len(p.b)) + SectorSize - 1) / SectorSize
	p.b = append(p.b, make([]byte, at*SectorSize-int64(len(p.b)))...)
	p.b = binary.LittleEndian.AppendUint64(p.b, lba)
	p.b = binary.LittleEndian.AppendUint32(p.b, uint32(z.Len()))
	p.b = append(p.b, z.Bytes()...)
	p.b = append(p.b, make([]byte, -len(p.b)&(SectorSize-1))...)
	p.b = append(p.b, end...)
	binary.LittleEndian.PutUint32(p.b[entry:], uint32(at))
}

// fuzzDisks are a disk of three tables and one with a partition.
func fuzzDisks(f *testing.F) []*patient {
	_, b := scanned(f, 1)
	w, err := NewWriter(Options{SpoolDir: f.TempDir(), HeadBytes: mib})
	if err != nil {
		f.Fatal(err)
	}
	const volume = 2 * mib
	table := Table{Disk: DeriveGUID("disk"), Partition: DeriveGUID("partition"), Name: "Berth"}
	_, err = w.WriteAt([]byte("a volume"), PartitionOffset)
	if err = errors.Join(err, table.WriteBackup(w, volume), table.WritePrimary(w, volume)); err != nil {
		f.Fatal(err)
	}
	d, err := w.Finish(Capacity(volume))
	if err != nil {
		f.Fatal(err)
	}
	defer d.Close()
	part, err := io.ReadAll(d.Open())
	if err != nil {
		f.Fatal(err)
	}
	return []*patient{{b, 3*tableCover - 7*SectorSize, 3}, {part, Capacity(volume), 1}}
}

// FuzzReader reads disks that were damaged by a script, four bytes a blow. The
// reader must not panic, gives the same the second time, and what Scan finds
// whole it reads as just that disk.
func FuzzReader(f *testing.F) {
	disks := fuzzDisks(f)
	f.Add(false, []byte{})
	f.Add(true, []byte{})
	for kind := range byte(9) {
		f.Add(kind&1 == 0, []byte{kind, 0, 0, 1, kind, 1, 5, 0x80})
		f.Add(kind&1 == 1, []byte{6, kind, 7, 0, kind, kind, 1, 2})
	}
	f.Fuzz(func(t *testing.T, part bool, blows []byte) {
		good := disks[0]
		if part {
			good = disks[1]
		}
		p := &patient{bytes.Clone(good.b), good.capacity, good.groups}
		for ; len(blows) >= 4 && len(p.b) < 1<<20; blows = blows[4:] {
			p.harm(blows[0], blows[1], blows[2], blows[3])
			if p.footer() < SectorSize {
				break
			}
		}
		sum, scanErr := Scan(bytes.NewReader(p.b))
		r, err := OpenReader(bytes.NewReader(p.b), int64(len(p.b)))
		if err != nil {
			checkFault(t, err)
			if scanErr == nil {
				t.Fatalf("Scan finds it whole: %+v; OpenReader: %v", sum, err)
			}
			return
		}
		compareReads(t, r)
		if scanErr != nil {
			checkFault(t, scanErr)
			return
		}
		if sum.Capacity != r.Capacity() {
			t.Fatalf("Scan finds %d bytes, the reader %d", sum.Capacity, r.Capacity())
		}
		if sum.Capacity > 8*mib {
			return // reading all of it is slow, and no other code
		}
		raw := make([]byte, sum.Capacity)
		if n, err := r.ReadAt(raw, 0); err != nil || contentOf(raw) != sum.Content {
			t.Fatalf("read %d bytes of %d, %v; Scan found other content, %+v", n, r.Capacity(), err, sum)
		}
	})
}

func checkFault(t *testing.T, err error) {
	t.Helper()
	if k := errs.KindOf(err); k != errs.Corrupt && k != errs.Unsupported && k != errs.Quota {
		t.Fatalf("%v: %v", k, err)
	}
}

// compareReads reads the front, the end and places between, twice.
func compareReads(t *testing.T, r *Reader) {
	t.Helper()
	for _, at := range []int64{0, 5 * GrainSize, 19*GrainSize + 1, tableCover, 2*tableCover + 3*GrainSize, r.Capacity() - GrainSize - 3} {
		one, two := make([]byte, 2*GrainSize), make([]byte, 2*GrainSize)
		x, err1 := r.ReadAt(one, max(at, 0))
		y, err2 := r.ReadAt(two, max(at, 0))
		if x != y || (err1 == nil) != (err2 == nil) || !bytes.Equal(one[:x], two[:y]) {
			t.Fatalf("at %d: %d, %v; the second time %d, %v", at, x, err1, y, err2)
		}
		if err1 != nil && err1 != io.EOF {
			checkFault(t, err1)
		}
	}
	if _, _, err := ReadTable(r, r.Capacity()); err != nil {
		checkFault(t, err)
	}
}
