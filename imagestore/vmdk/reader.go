package vmdk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/zlib"

	"berth/internal/errs"
)

// What a Reader keeps in memory at most, beside the grain directory.
const (
	cachedGrains = 64
	cachedTables = 64
	maxDirectory = 64 << 20 // bytes of the grain directory: 512 TiB of disk in tables of 32 MiB
)

// Reader reads the raw disk inside a stream-optimised VMDK. It may be used by
// several goroutines at once. The file may be hostile: memory is bounded by
// 64 grains, 64 tables and the directory, and a grain is never unpacked beyond
// its size.
type Reader struct {
	r        io.ReaderAt
	size     int64 // of the file
	capacity int64
	dir      []uint32

	mu     sync.Mutex
	grains map[int64][]byte // by index
	tables map[int64]*[tableGrains]uint32
	gq, tq []int64 // in order of arrival
	zr     inflater
}

// OpenReader reads header, footer and grain directory of a VMDK of size bytes.
// Errors: Unsupported for what is no stream-optimised VMDK with grains of
// 64 KiB, Corrupt for one that contradicts itself, Unavailable when r fails.
func OpenReader(r io.ReaderAt, size int64) (*Reader, error) {
	d := &Reader{r: r, size: size, grains: map[int64][]byte{}, tables: map[int64]*[tableGrains]uint32{}}
	head, err := d.sector(0)
	if err != nil {
		return nil, err
	}
	gd, err := d.geometry(head)
	if err != nil {
		return nil, err
	}
	if gd == gdAtEnd { // the footer stands before the end-of-stream marker
		foot, err := d.sector(size/SectorSize - 2)
		if err != nil {
			return nil, err
		}
		capacity := d.capacity
		if gd, err = d.geometry(foot); err != nil {
			return nil, err
		}
		if d.capacity != capacity || gd == gdAtEnd {
			return nil, corrupt("the footer says %d bytes, the header %d; the directory is at sector %d", d.capacity, capacity, gd)
		}
	}
	return d, d.directory(gd)
}

// geometry reads a header or footer and gives the directory's sector.
func (d *Reader) geometry(b []byte) (gd uint64, err error) {
	d.capacity, gd, err = geometry(b)
	return gd, err
}

// geometry reads a header or footer: the disk's capacity in bytes, and the
// grain directory's sector.
func geometry(b []byte) (size int64, gd uint64, err error) {
	le := binary.LittleEndian
	if le.Uint32(b) != formatMagic {
		return 0, 0, errs.New(errs.Unsupported, "read disk", "", "no sparse VMDK: it starts with %x", b[:4])
	}
	capacity := le.Uint64(b[12:])
	switch {
	case le.Uint32(b[8:])&(1<<16) == 0 || le.Uint16(b[77:]) != 1:
		return 0, 0, errs.New(errs.Unsupported, "read disk", "", "its grains are not compressed: it is not stream-optimised")
	case le.Uint64(b[20:]) != grainSectors || le.Uint32(b[44:]) != tableGrains:
		return 0, 0, errs.New(errs.Unsupported, "read disk", "", "grains of %d sectors in tables of %d", le.Uint64(b[20:]), le.Uint32(b[44:]))
	case capacity == 0 || capacity > uint64(maxCapacity/SectorSize):
		return 0, 0, corrupt("a capacity of %d sectors", capacity)
	}
	return int64(capacity) * SectorSize, le.Uint64(b[56:]), nil
}

func (d *Reader) directory(gd uint64) error {
	n := (d.capacity + tableCover - 1) / tableCover
	if n*4 > maxDirectory {
		return errs.New(errs.Quota, "read disk", "", "a grain directory of %d entries", n)
	}
	if gd == 0 || gd > uint64(d.size/SectorSize) || int64(gd)*SectorSize > d.size-n*4 {
		return corrupt("a grain directory of %d entries at sector %d of %d", n, gd, d.size/SectorSize)
	}
	b := make([]byte, n*4)
	if err := d.read(b, int64(gd)*SectorSize); err != nil {
		return err
	}
	d.dir = make([]uint32, n)
	for i := range d.dir {
		d.dir[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return nil
}

func corrupt(format string, args ...any) error {
	return errs.New(errs.Corrupt, "read disk", "", format, args...)
}

func (d *Reader) sector(n int64) ([]byte, error) {
	b := make([]byte, SectorSize)
	return b, d.read(b, n*SectorSize)
}

// read fills b from the file.
func (d *Reader) read(b []byte, off int64) error {
	if off < 0 || off > d.size-int64(len(b)) {
		return corrupt("%d bytes at %d are not in the file of %d", len(b), off, d.size)
	}
	n, err := d.r.ReadAt(b, off)
	if n == len(b) {
		return nil
	}
	if err == nil || errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return errs.New(errs.Unavailable, "read disk", "", "%d bytes at %d: %w", len(b), off, err)
}

// Capacity is the raw disk's size in bytes.
func (d *Reader) Capacity() int64 { return d.capacity }

// ReadAt reads the raw disk. Errors: io.EOF behind its end, Corrupt, Unavailable.
func (d *Reader) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 {
		return 0, errs.New(errs.Invalid, "read disk", "", "offset %d is negative", off)
	}
	n := 0
	for n < len(p) && off < d.capacity {
		b := p[n:min(int64(len(p)), int64(n)+GrainSize-off%GrainSize, int64(n)+d.capacity-off)]
		if err := d.fill(b, off/GrainSize, off%GrainSize); err != nil {
			return n, err
		}
		n += len(b)
		off += int64(len(b))
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// fill copies a part of one grain.
func (d *Reader) fill(b []byte, index, from int64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	g, err := d.grain(index)
	if err != nil {
		return err
	}
	if g == nil {
		clear(b)
		return nil
	}
	copy(b, g[from:])
	return nil
}

// grain gives the bytes of a grain, nil if they are all zero.
func (d *Reader) grain(index int64) ([]byte, error) {
	if g, ok := d.grains[index]; ok {
		return g, nil
	}
	t, err := d.table(index / tableGrains)
	if err != nil || t == nil {
		return nil, err
	}
	at := int64(t[index%tableGrains])
	if at == 0 {
		return nil, nil
	}
	g := d.spare()
	if err := d.unpack(g, index, at); err != nil {
		return nil, err
	}
	d.grains[index] = g
	d.gq = append(d.gq, index)
	return g, nil
}

// spare gives memory for a grain: new, or that of the oldest.
func (d *Reader) spare() []byte {
	if len(d.gq) < cachedGrains {
		return make([]byte, GrainSize)
	}
	oldest := d.gq[0]
	d.gq = append(d.gq[:0], d.gq[1:]...)
	g := d.grains[oldest]
	delete(d.grains, oldest)
	return g
}

// table gives the grain table of a group, nil if there is none.
func (d *Reader) table(group int64) (*[tableGrains]uint32, error) {
	if t, ok := d.tables[group]; ok {
		return t, nil
	}
	at := int64(d.dir[group])
	if at == 0 {
		return nil, nil
	}
	var b [tableBytes]byte
	if err := d.read(b[:], at*SectorSize); err != nil {
		return nil, err
	}
	if len(d.tq) == cachedTables {
		delete(d.tables, d.tq[0])
		d.tq = append(d.tq[:0], d.tq[1:]...)
	}
	t := new([tableGrains]uint32)
	for i := range t {
		t[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	d.tables[group] = t
	d.tq = append(d.tq, group)
	return t, nil
}

// unpack reads the grain whose marker is at sector at.
func (d *Reader) unpack(g []byte, index, at int64) error {
	var head [grainHeader]byte
	if err := d.read(head[:], at*SectorSize); err != nil {
		return err
	}
	lba, n := binary.LittleEndian.Uint64(head[:]), int64(binary.LittleEndian.Uint32(head[8:]))
	if lba != uint64(index*grainSectors) || n == 0 || n > 2*GrainSize {
		return corrupt("the marker of grain %d says sector %d and %d bytes", index, lba, n)
	}
	b := make([]byte, n)
	if err := d.read(b, at*SectorSize+grainHeader); err != nil {
		return err
	}
	if err := d.zr.run(g, b); err != nil {
		return errs.New(errs.Corrupt, "read disk", "", "grain %d: %w", index, err)
	}
	return nil
}

// inflater unpacks one grain after another.
type inflater struct{ zr io.ReadCloser }

// run unpacks a whole grain.
func (d *inflater) run(g, b []byte) error {
	src := bytes.NewReader(b)
	var err error
	if d.zr == nil {
		d.zr, err = zlib.NewReader(src)
	} else {
		err = d.zr.(zlib.Resetter).Reset(src, nil)
	}
	if err != nil {
		d.zr = nil
		return err
	}
	n, err := io.ReadFull(d.zr, g)
	if err == io.ErrUnexpectedEOF || err == io.EOF {
		return fmt.Errorf("it ends after %d bytes", n)
	} else if err != nil {
		return err
	}
	// The stream must end here, with the right checksum.
	if k, err := d.zr.Read(make([]byte, 1)); k != 0 || err != io.EOF {
		return errors.Join(errors.New("it does not end after its 64 KiB"), err)
	}
	return nil
}
