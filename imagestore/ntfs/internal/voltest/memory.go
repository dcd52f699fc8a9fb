package voltest

import (
	"fmt"
	"io"

	"berth/imagestore/ntfs"
)

// Memory is a device in memory that checks the writer's promise: outside the
// head, writes ascend and never overlap.
type Memory struct {
	B    []byte
	next int64
}

// WriteAt implements io.WriterAt.
func (m *Memory) WriteAt(p []byte, off int64) (int, error) {
	end := off + int64(len(p))
	if off >= ntfs.HeadBytes || end > ntfs.HeadBytes {
		if off < m.next {
			return 0, fmt.Errorf("a write at %d after one that ended at %d", off, m.next)
		}
		m.next = end
	}
	if grow := end - int64(len(m.B)); grow > 0 {
		m.B = append(m.B, make([]byte, grow)...)
	}
	return copy(m.B[off:], p), nil
}

// ReadAt implements io.ReaderAt.
func (m *Memory) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 || off >= int64(len(m.B)) {
		return 0, io.EOF
	}
	n := copy(p, m.B[off:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// Volume writes the tree into memory.
func Volume(o ntfs.Options, nodes []Node) (*Memory, ntfs.Summary, error) {
	m := &Memory{}
	sum, err := Write(m, o, nodes)
	return m, sum, err
}
