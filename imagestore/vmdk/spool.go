package vmdk

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"syscall"

	"berth/internal/errs"
	"berth/internal/space"
	"berth/internal/tmpfile"
)

// spoolFile is the temporary file that holds the compressed body.
type spoolFile interface {
	io.Writer
	io.ReaderAt
	io.WriterAt
	io.Closer
	reserve(from, to int64) error // sets these bytes of the file system aside
	Truncate(length int64) error  // gives back what lies behind
}

// spoolOn is a temporary file that can set its bytes aside.
type spoolOn struct{ *tmpfile.File }

func createSpool(dir string) (spoolFile, error) {
	f, err := tmpfile.Create(dir, "berth-disk-*.spool")
	if err != nil {
		return nil, err
	}
	return spoolOn{f}, nil
}

func (s spoolOn) reserve(from, to int64) error { return space.Reserve(s.File.File, from, to) }

// Spool is room for one compressed disk, set aside on its file system.
type Spool struct {
	dir  string
	file spoolFile // nil once a writer has it
	room int64     // bytes set aside
}

// NewSpool sets bytes aside in dir, the system's directory if it is "". A disk
// that turns out smaller gives the rest back; a larger one asks for more as it
// grows. Errors: Quota says how much is missing, Unavailable what is wrong
// with the directory.
func NewSpool(dir string, bytes int64) (*Spool, error) {
	return newSpoolOf(createSpool, dir, bytes)
}

func newSpoolOf(create func(string) (spoolFile, error), dir string, bytes int64) (*Spool, error) {
	const step = "spool disk"
	if dir == "" {
		dir = os.TempDir()
	}
	f, err := create(dir)
	if err != nil {
		return nil, (&spool{dir: dir}).fault(err)
	}
	if bytes > 0 {
		if err := f.reserve(0, bytes); err != nil {
			return nil, errs.Wrap(joinClose(err, f), step, dir)
		}
	}
	return &Spool{dir, f, bytes}, nil
}

// Close gives the room back unless a writer has taken it.
func (s *Spool) Close() error {
	f := s.take()
	if f == nil {
		return nil
	}
	return f.Close()
}

func (s *Spool) take() spoolFile {
	f := s.file
	s.file = nil
	return f
}

// spool lays out the body of the VMDK: grains, and after the last grain of each
// grain table's range the table. Until finish, tables hold sector numbers
// relative to the spool's start plus one, for what comes before is not known yet.
type spool struct {
	file  spoolFile
	dir   string
	limit int64 // bytes; 0 is what the format can address
	room  int64 // bytes of the file system that are set aside
	bw    *bufio.Writer
	n     int64 // sectors written
	count int64 // grains written

	group  int64 // of the table being filled
	table  [tableGrains]uint32
	tables []tableRef
}

// tableRef says where the table of a group lies in the spool, in sectors.
type tableRef struct{ group, at int64 }

// spoolBuffer is the length of the spool's writes: writes of 1 MiB measured
// several times slower than four of 256 KiB.
const spoolBuffer = 256 << 10

func newSpool(s *Spool, limit int64) *spool {
	f := s.take()
	return &spool{file: f, dir: s.dir, limit: limit, room: s.room, bw: bufio.NewWriterSize(f, spoolBuffer)}
}

// grow sets more room aside before the spool needs it, an eighth at a time.
func (s *spool) grow(end int64) error {
	if end <= s.room {
		return nil
	}
	to := end + min(max(end/8, 1<<20), 64<<20)
	if s.limit > 0 {
		to = max(min(to, s.limit), end)
	}
	if err := s.file.reserve(s.room, to); err != nil {
		return errs.Wrap(err, "spool disk", s.dir)
	}
	s.room = to
	return nil
}

// put appends a deflated grain; indexes ascend. Group 0 always gets a table,
// because the head's grains, which are added by finish, need one.
func (s *spool) put(g *grain) error {
	group := g.index / tableGrains
	if group != s.group {
		if err := s.endGroup(); err != nil {
			return err
		}
		s.group = group
	}
	s.table[g.index%tableGrains] = uint32(s.n) + 1
	s.count++
	return s.write(g.out.Bytes())
}

// endGroup appends the table of the group that is being filled.
func (s *spool) endGroup() error {
	if err := s.write(marker(tableSectors, markerTable)); err != nil {
		return err
	}
	s.tables = append(s.tables, tableRef{s.group, s.n})
	b := make([]byte, 0, tableBytes)
	for _, v := range s.table {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	clear(s.table[:])
	return s.write(b)
}

// write appends b, padded to whole sectors.
func (s *spool) write(b []byte) error {
	n := sectors(int64(len(b)))
	if s.limit > 0 && (s.n+n)*SectorSize > s.limit {
		return errs.New(errs.Quota, "spool disk", s.dir, "the compressed disk exceeds the limit of %d bytes", s.limit)
	}
	if s.n+n > fileSectors-(1<<20) { // room for head and tail
		return errs.New(errs.Unsupported, "spool disk", s.dir, "a stream-optimised VMDK cannot exceed 2 TiB")
	}
	if err := s.grow((s.n + n) * SectorSize); err != nil {
		return err
	}
	if _, err := s.bw.Write(b); err != nil {
		return s.fault(err)
	}
	if pad := n*SectorSize - int64(len(b)); pad > 0 {
		if _, err := s.bw.Write(zeroGrain[:pad]); err != nil {
			return s.fault(err)
		}
	}
	s.n += n
	return nil
}

// finish writes the last table and makes the tables' entries absolute: the
// spool will start at sector base, and head holds the absolute sectors of
// the head's grains by index.
func (s *spool) finish(base int64, head []uint32) error {
	if err := s.endGroup(); err != nil {
		return err
	}
	if err := s.bw.Flush(); err != nil {
		return s.fault(err)
	}
	if err := s.file.Truncate(s.n * SectorSize); err != nil {
		return s.fault(err)
	}
	b := make([]byte, tableBytes)
	for _, t := range s.tables {
		if _, err := s.file.ReadAt(b, t.at*SectorSize); err != nil {
			return s.fault(err)
		}
		for i := range tableGrains {
			e := b[4*i : 4*i+4]
			if v := binary.LittleEndian.Uint32(e); v != 0 {
				binary.LittleEndian.PutUint32(e, v-1+uint32(base))
			} else if g := t.group*tableGrains + int64(i); g < int64(len(head)) {
				binary.LittleEndian.PutUint32(e, head[g])
			}
		}
		if _, err := s.file.WriteAt(b, t.at*SectorSize); err != nil {
			return s.fault(err)
		}
	}
	return nil
}

// fault classifies an error of the spool's file system.
func (s *spool) fault(err error) error {
	kind := errs.Internal
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG) {
		kind = errs.Quota
	}
	return errs.New(kind, "spool disk", s.dir, "%w", err)
}
