package layer

import (
	"io"

	"berth/internal/tmpfile"
)

// scratch holds the bytes of one layer that a later link may need: a little
// memory, then a file without a name, so that nothing stays behind whatever
// happens to the process.
type scratch struct {
	dir  string
	max  uint64
	mem  []byte // the first scratchMemory bytes, as far as they are in use
	buf  []byte
	file *tmpfile.File
	size int64 // of all, memory first
	used uint64
}

const (
	scratchMemory = 1 << 20
	scratchBuffer = 256 << 10
)

// put copies r's n bytes to the end and gives their offset.
func (s *scratch) put(r io.Reader, n int64) (int64, error) {
	if uint64(n) > s.max || uint64(s.size) > s.max-uint64(n) {
		return 0, ErrScratch
	}
	off := s.size
	for left := n; left > 0; {
		p, err := s.room(left)
		if err != nil {
			return 0, err
		}
		m, err := io.ReadFull(r, p)
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err == nil && s.file != nil && s.size >= scratchMemory {
			_, err = s.file.WriteAt(p, s.size-scratchMemory)
		}
		if err != nil {
			return 0, err
		}
		s.size, s.used, left = s.size+int64(m), s.used+uint64(m), left-int64(m)
	}
	return off, nil
}

// left is how many bytes it still takes.
func (s *scratch) left() uint64 { return s.max - uint64(s.size) }

// room is where to read the next bytes to: memory while it lasts, then a
// buffer in front of the file.
func (s *scratch) room(want int64) ([]byte, error) {
	if s.size < scratchMemory {
		n := min(want, scratchMemory-s.size)
		if need := int(s.size + n); need > len(s.mem) {
			s.mem = append(s.mem, make([]byte, need-len(s.mem))...)
		}
		return s.mem[s.size : s.size+n], nil
	}
	if s.buf == nil {
		s.buf = make([]byte, scratchBuffer)
	}
	return s.buf[:min(want, scratchBuffer)], s.open()
}

func (s *scratch) open() error {
	if s.file != nil {
		return nil
	}
	f, err := tmpfile.Create(s.dir, "berth-layer-*")
	if err != nil {
		return err
	}
	s.file = f
	return nil
}

// ReadAt implements io.ReaderAt.
func (s *scratch) ReadAt(p []byte, off int64) (int, error) {
	total := 0
	if end := min(s.size, int64(len(s.mem))); off < end {
		total = copy(p, s.mem[off:end])
		p, off = p[total:], off+int64(total)
	}
	if len(p) == 0 {
		return total, nil
	}
	if s.file == nil || off >= s.size {
		return total, io.EOF
	}
	n, err := s.file.ReadAt(p, off-scratchMemory)
	return total + n, err
}

// reset forgets everything, at the end of a layer.
func (s *scratch) reset() error {
	s.size = 0
	if s.file == nil {
		return nil
	}
	return s.file.Truncate(0)
}

func (s *scratch) close() error {
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}
