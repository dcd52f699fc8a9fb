package ntfs

import (
	"bytes"
	"errors"
	"io"

	"berth/internal/errs"
)

// maxResident is the largest stream that may stay inside its MFT record.
const maxResident = 680

// Data is the content of one stream-to-be: bytes that the volume already holds.
type Data struct {
	index uint32
	size  int64
}

// Size is the length in bytes.
func (d Data) Size() int64 { return d.size }

// Data reads exactly size bytes from r into the volume. Larger content goes to
// the next clusters at once; small content waits in memory for room in its
// MFT record.
func (w *Writer) Data(size int64, r io.Reader) (Data, error) { return w.data(size, r, 0) }

// data makes a stream; kind is 0 or streamSparse.
func (w *Writer) data(size int64, r io.Reader, kind streamState) (Data, error) {
	const step = "ntfs: write data"
	if err := w.usable(step); err != nil {
		return Data{}, err
	}
	if size < 0 {
		return Data{}, errs.New(errs.Invalid, step, "", "a size of %d bytes", size)
	}
	if int64(w.streams.n) > 2*int64(w.o.MaxEntries) {
		return Data{}, errs.New(errs.Quota, step, "", "more than %d streams", 2*w.o.MaxEntries)
	}
	s := newStream(0, size, kind)
	if size <= maxResident && w.resident+size <= w.o.MaxResidentBytes {
		at, b := w.blobs.alloc(int(size))
		if _, err := io.ReadFull(r, b); err != nil {
			return Data{}, w.fail(readError(step, size, err))
		}
		w.resident += size
		s.at, s.state = at, kind|streamResident
	} else {
		put := w.out.copy
		if kind != 0 {
			put = w.copySparse
		}
		var err error
		if s.at, err = put(size, r); err != nil {
			return Data{}, w.fail(err)
		}
	}
	w.loose++
	w.sum.DataBytes += size
	return Data{w.streams.add(s), size}, nil
}

func readError(step string, size int64, err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errs.New(errs.Corrupt, step, "", "the data ended before its %d bytes: %w", size, io.ErrUnexpectedEOF)
	}
	return errs.Wrap(err, step, "")
}

// appender writes ascending clusters through one large buffer. The bytes of a
// stream are read right into the buffer, so they are copied only once.
type appender struct {
	dev   io.WriterAt
	buf   []byte
	n     int   // filled part of buf
	start int64 // where buf begins on the device
	limit int64
}

// appendBuffer is a multiple of any VMDK grain; holes are found in steps of
// holeStep, which is one grain of 64 KiB. A larger buffer is slower: a write
// of 1 MiB to a file measured several times slower than four of 256 KiB.
const (
	appendBuffer = 256 << 10
	holeStep     = 64 << 10
)

func newAppender(dev io.WriterAt, start, limit int64) *appender {
	return &appender{dev: dev, buf: make([]byte, appendBuffer), start: start, limit: limit}
}

// cluster is the next cluster; the position is always on a boundary between calls.
func (a *appender) cluster() uint32 { return uint32((a.start + int64(a.n)) / ClusterSize) }

// room gives the free part of the buffer, never empty.
func (a *appender) room() ([]byte, error) {
	if a.n == len(a.buf) {
		if err := a.flush(); err != nil {
			return nil, err
		}
	}
	return a.buf[a.n:], nil
}

// fits checks that n more bytes stay below the volume's limit.
func (a *appender) fits(n int64) error {
	if n > a.limit-a.start-int64(a.n) {
		return errs.New(errs.Quota, "ntfs: write", "", "the volume exceeds %d bytes", a.limit)
	}
	return nil
}

// copy appends size bytes of r and pads to a cluster.
func (a *appender) copy(size int64, r io.Reader) (uint32, error) {
	if err := a.fits(size); err != nil {
		return 0, err
	}
	at := a.cluster()
	for left := size; left > 0; {
		b, err := a.room()
		if err != nil {
			return 0, err
		}
		b = b[:min(int64(len(b)), left)]
		if _, err := io.ReadFull(r, b); err != nil {
			return 0, readError("ntfs: write data", size, err)
		}
		a.n += len(b)
		left -= int64(len(b))
	}
	a.pad()
	return at, nil
}

// write appends b and pads to a cluster.
func (a *appender) write(b []byte) (uint32, error) {
	at := a.cluster()
	if err := a.add(b); err != nil {
		return 0, err
	}
	a.pad()
	return at, nil
}

// add appends b without padding.
func (a *appender) add(b []byte) error {
	if err := a.fits(int64(len(b))); err != nil {
		return err
	}
	for len(b) > 0 {
		dst, err := a.room()
		if err != nil {
			return err
		}
		n := copy(dst, b)
		a.n += n
		b = b[n:]
	}
	return nil
}

// fill appends n times the byte c.
func (a *appender) fill(c byte, n int64) error {
	if err := a.fits(n); err != nil {
		return err
	}
	for n > 0 {
		dst, err := a.room()
		if err != nil {
			return err
		}
		dst = dst[:min(int64(len(dst)), n)]
		for i := range dst {
			dst[i] = c
		}
		a.n += len(dst)
		n -= int64(len(dst))
	}
	return nil
}

// pad fills the last cluster with zeros. The buffer is whole clusters long.
func (a *appender) pad() {
	end := (a.n + ClusterSize - 1) &^ (ClusterSize - 1)
	clear(a.buf[a.n:end])
	a.n = end
}

// flush writes the buffer except for steps that are all zero.
func (a *appender) flush() error {
	for from := 0; from < a.n; {
		if isZero(a.buf[from:min(from+holeStep, a.n)]) {
			from += holeStep
			continue
		}
		to := from + holeStep
		for to < a.n && !isZero(a.buf[to:min(to+holeStep, a.n)]) {
			to += holeStep
		}
		to = min(to, a.n)
		if _, err := a.dev.WriteAt(a.buf[from:to], a.start+int64(from)); err != nil {
			return errs.Wrap(err, "ntfs: write", "")
		}
		from = to
	}
	a.start += int64(a.n)
	a.n = 0
	return nil
}

// isZero stops at the first byte that is set.
func isZero(b []byte) bool {
	return len(b) == 0 || b[0] == 0 && bytes.Equal(b[1:], b[:len(b)-1])
}
