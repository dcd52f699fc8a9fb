package layer

import (
	"io"
	"os"
)

// scratch holds the bytes of one layer that a later link may need: a little
// memory, then a file without a name, so that nothing stays behind whatever
// happens to the process.
type scratch struct {
	dir  string
	max  uint64
	mem  []byte
	file *os.File
	size int64 // of all, memory first
	used uint64
}

const scratchMemory = 1 << 20

// put copies r's n bytes to the end and gives their offset.
func (s *scratch) put(r io.Reader, n int64) (int64, error) {
	if uint64(n) > s.max || uint64(s.size) > s.max-uint64(n) {
		return 0, ErrScratch
	}
	off := s.size
	m, err := io.Copy(scratchWriter{s}, r)
	if err == nil && m != n {
		err = io.ErrUnexpectedEOF
	}
	return off, err
}

// scratchWriter appends to the scratch.
type scratchWriter struct{ s *scratch }

func (w scratchWriter) Write(p []byte) (int, error) {
	s := w.s
	total := 0
	if room := scratchMemory - len(s.mem); room > 0 && s.size == int64(len(s.mem)) {
		n := min(room, len(p))
		s.mem = append(s.mem, p[:n]...)
		total, p = n, p[n:]
		s.size += int64(n)
	}
	if len(p) > 0 {
		if err := s.open(); err != nil {
			return total, err
		}
		n, err := s.file.WriteAt(p, s.size-int64(len(s.mem)))
		total += n
		s.size += int64(n)
		if err != nil {
			return total, err
		}
	}
	s.used += uint64(total)
	return total, nil
}

func (s *scratch) open() error {
	if s.file != nil {
		return nil
	}
	f, err := os.CreateTemp(s.dir, "berth-layer-*")
	if err != nil {
		return err
	}
	s.file = f
	return os.Remove(f.Name())
}

// ReadAt implements io.ReaderAt.
func (s *scratch) ReadAt(p []byte, off int64) (int, error) {
	total := 0
	if off < int64(len(s.mem)) {
		total = copy(p, s.mem[off:])
		p, off = p[total:], off+int64(total)
	}
	if len(p) == 0 {
		return total, nil
	}
	if s.file == nil || off >= s.size {
		return total, io.EOF
	}
	n, err := s.file.ReadAt(p, off-int64(len(s.mem)))
	return total + n, err
}

// reset forgets everything, at the end of a layer.
func (s *scratch) reset() error {
	s.mem, s.size = s.mem[:0], 0
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
