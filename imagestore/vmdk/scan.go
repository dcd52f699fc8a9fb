package vmdk

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io"

	"berth/internal/errs"
)

// maxPrefix bounds what may stand before a stream's first grain, in sectors.
const maxPrefix = 1 << 14

// Summary is what [Scan] found a VMDK to be.
type Summary struct {
	Capacity int64  // of the raw disk, in bytes
	Length   int64  // of the VMDK, in bytes
	Grains   int64  // that are not all zero
	Content  string // as [Disk.Content]
}

// Scan reads a whole stream-optimised VMDK from its start to its end, whoever
// wrote it, and gives the digest of the raw disk in it. Every grain must unpack
// and be led to by its grain table and by the directory. Memory is bounded by
// one grain, one table and the directory, whatever the stream says.
//
// Errors: Unsupported for what is no stream-optimised VMDK with grains of
// 64 KiB and the directory at its end; Corrupt, with the byte where it shows,
// for one that contradicts itself or ends early; r's own errors as they are.
func Scan(r io.Reader) (Summary, error) {
	s := &scan{r: bufio.NewReaderSize(r, 256<<10), sums: newContent(), grain: make([]byte, GrainSize), last: -1}
	if err := s.prefix(); err != nil {
		return Summary{}, s.told(err)
	}
	for {
		end, err := s.next()
		if err != nil {
			return Summary{}, s.told(err)
		}
		if end {
			break
		}
	}
	if _, err := s.r.ReadByte(); err != io.EOF {
		if err == nil {
			err = corrupt("there is more after the end-of-stream marker, at byte %d", s.pos)
		}
		return Summary{}, s.told(err)
	}
	return Summary{Capacity: s.capacity, Length: s.pos, Grains: s.count, Content: s.sums.digest(s.capacity)}, nil
}

// scan is the state of one Scan.
type scan struct {
	r        *bufio.Reader
	pos      int64 // bytes read
	capacity int64

	last  int64 // grain; -1 before the first
	count int64
	grain []byte
	zr    inflater
	sums  *contentSum

	table  [tableGrains]uint32 // of the grains since the last table
	open   bool                // there are such
	tables []tableRef          // of groups with grains, in sectors of the stream
	vacant map[int64]bool      // where tables without a grain are
	dir    int64               // sector of the directory; 0 before it
	footed bool
}

// told makes the end of the stream where it must not be one of its faults.
func (s *scan) told(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		if errs.KindOf(err) != errs.Corrupt {
			return corrupt("the stream ends early, after byte %d", s.pos)
		}
	}
	return err
}

func (s *scan) read(b []byte) error {
	n, err := io.ReadFull(s.r, b)
	s.pos += int64(n)
	return err
}

func (s *scan) skip(n int64) error {
	k, err := io.CopyN(io.Discard, s.r, n)
	s.pos += k
	return err
}

// groups is how many tables cover the disk.
func (s *scan) groups() int64 { return (s.capacity + tableCover - 1) / tableCover }

// prefix reads the header and passes over what stands before the first grain.
func (s *scan) prefix() error {
	var b [SectorSize]byte
	if err := s.read(b[:]); err != nil {
		return err
	}
	capacity, gd, err := geometry(b[:])
	if err != nil {
		return err
	}
	if gd != gdAtEnd {
		return errs.New(errs.Unsupported, "read disk", "", "its grain directory comes before its grains")
	}
	s.capacity = capacity
	if s.groups()*4 > maxDirectory {
		return errs.New(errs.Quota, "read disk", "", "a disk of %d bytes", capacity)
	}
	over := binary.LittleEndian.Uint64(b[64:])
	if over < 1 || over > maxPrefix {
		return corrupt("%d sectors before the first grain", over)
	}
	return s.skip(int64(over-1) * SectorSize)
}

// next reads one grain or one piece of metadata.
func (s *scan) next() (end bool, err error) {
	at := s.pos
	var b [SectorSize]byte
	if err := s.read(b[:]); err != nil {
		return false, err
	}
	value, n := binary.LittleEndian.Uint64(b[:]), int64(binary.LittleEndian.Uint32(b[8:]))
	if n != 0 {
		return false, s.takeGrain(at, value, n, b[grainHeader:])
	}
	switch kind := binary.LittleEndian.Uint32(b[12:]); {
	case kind == markerEOS && value == 0:
		if !s.footed || s.open {
			return false, corrupt("the stream ends at byte %d without its directory and footer", at)
		}
		return true, nil
	case kind == markerTable && value == tableSectors:
		return false, s.takeTable()
	case kind == markerDirectory && value == uint64(sectors(s.groups()*4)) && s.dir == 0:
		return false, s.takeDirectory(int64(value))
	case kind == markerFooter && value == 1 && s.dir != 0:
		return false, s.takeFooter()
	default:
		return false, corrupt("the marker at byte %d announces %d sectors of kind %d", at, value, kind)
	}
}

// takeGrain unpacks a grain of n bytes, of which begun are read.
func (s *scan) takeGrain(at int64, lba uint64, n int64, begun []byte) error {
	index := int64(lba / grainSectors)
	switch {
	case lba%grainSectors != 0 || lba >= uint64(s.capacity/SectorSize) || n > 2*GrainSize:
		return corrupt("the marker at byte %d says sector %d and %d bytes", at, lba, n)
	case index <= s.last:
		return corrupt("grain %d comes after grain %d, at byte %d", index, s.last, at)
	case s.open && index/tableGrains != s.last/tableGrains:
		return corrupt("grain %d comes before the table of those before it, at byte %d", index, at)
	case at/SectorSize >= fileSectors:
		return corrupt("grain %d lies beyond 2 TiB of the stream", index)
	case s.dir != 0:
		return corrupt("grain %d comes after the directory, at byte %d", index, at)
	}
	packed := append(make([]byte, 0, n+SectorSize), begun[:min(n, int64(len(begun)))]...)
	if more := n - int64(len(packed)); more > 0 {
		rest := sectors(more) * SectorSize
		k := len(packed)
		packed = packed[:k+int(rest)]
		if err := s.read(packed[k:]); err != nil {
			return err
		}
	}
	if err := s.zr.run(s.grain, packed[:n]); err != nil {
		return errs.New(errs.Corrupt, "read disk", "", "grain %d at byte %d: %w", index, at, err)
	}
	s.last, s.open = index, true
	s.table[index%tableGrains] = uint32(at / SectorSize)
	if !bytes.Equal(s.grain, zeroGrain[:]) { // another writer need not omit them
		s.sums.add(index, sha256.Sum256(s.grain))
		s.count++
	}
	return nil
}

// takeTable compares a grain table with the grains since the last one.
func (s *scan) takeTable() error {
	at := s.pos / SectorSize
	var b [tableBytes]byte
	if err := s.read(b[:]); err != nil {
		return err
	}
	for i, want := range s.table {
		if got := binary.LittleEndian.Uint32(b[4*i:]); got != want {
			return corrupt("entry %d of the grain table at sector %d leads to sector %d, the grain is at %d", i, at, got, want)
		}
	}
	if !s.open {
		if int64(len(s.vacant)+len(s.tables)) >= s.groups() {
			return corrupt("a table too many at sector %d", at)
		}
		if s.vacant == nil {
			s.vacant = map[int64]bool{}
		}
		s.vacant[at] = true
		return nil
	}
	s.tables = append(s.tables, tableRef{s.last / tableGrains, at})
	clear(s.table[:])
	s.open = false
	return nil
}

// takeDirectory compares the directory with the tables.
func (s *scan) takeDirectory(n int64) error {
	if s.open {
		return corrupt("the last grains have no table, at byte %d", s.pos)
	}
	s.dir = s.pos / SectorSize
	b := make([]byte, n*SectorSize)
	if err := s.read(b); err != nil {
		return err
	}
	tables := s.tables
	for i := range s.groups() {
		got := int64(binary.LittleEndian.Uint32(b[4*i:]))
		if len(tables) > 0 && tables[0].group == i {
			if got != tables[0].at {
				return corrupt("entry %d of the grain directory leads to sector %d, the table is at %d", i, got, tables[0].at)
			}
			tables = tables[1:]
		} else if got != 0 && !s.vacant[got] {
			return corrupt("entry %d of the grain directory leads to sector %d, where no table for it is", i, got)
		}
	}
	return nil
}

// takeFooter compares the footer with the header.
func (s *scan) takeFooter() error {
	var b [SectorSize]byte
	if err := s.read(b[:]); err != nil {
		return err
	}
	capacity, gd, err := geometry(b[:])
	if err != nil {
		return corrupt("the footer: %w", err)
	}
	if capacity != s.capacity || gd != uint64(s.dir) || s.footed {
		return corrupt("the footer says %d bytes and a directory at sector %d; the header says %d bytes, the directory is at %d", capacity, gd, s.capacity, s.dir)
	}
	s.footed = true
	return nil
}
