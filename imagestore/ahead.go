package imagestore

import (
	"io"
	"sync"
)

// What one open layer reads ahead at most: aheadChunks of aheadChunk bytes.
const (
	aheadChunk  = 256 << 10
	aheadChunks = 16
)

// ahead reads a source in a goroutine of its own, a bounded distance before
// its consumer, so that decompression overlaps with everything after it.
type ahead struct {
	full chan chunk
	free chan []byte
	stop chan struct{}
	once sync.Once
	wg   sync.WaitGroup

	cur  []byte // unread part of buf
	buf  []byte
	last error // once the source has ended
}

// chunk is what one read gave.
type chunk struct {
	b   []byte
	err error
}

// readAhead starts reading src. Close must be called, and waits for the goroutine.
func readAhead(src io.Reader) *ahead {
	a := &ahead{full: make(chan chunk, aheadChunks), free: make(chan []byte, aheadChunks), stop: make(chan struct{})}
	a.wg.Go(func() { a.fill(src) })
	return a
}

// fill sends chunks until the source ends or close says stop. Buffers are made
// as they are needed: a small layer costs one.
func (a *ahead) fill(src io.Reader) {
	made := 0
	for {
		var b []byte
		select {
		case b = <-a.free:
		case <-a.stop:
			return
		default:
			if made < aheadChunks {
				b, made = make([]byte, aheadChunk), made+1
				break
			}
			select {
			case b = <-a.free:
			case <-a.stop:
				return
			}
		}
		n, err := fillChunk(src, b)
		select {
		case a.full <- chunk{b[:n], err}:
		case <-a.stop:
			return
		}
		if err != nil {
			return
		}
	}
}

// fillChunk reads until b is full or src ends; unlike [io.ReadFull] it keeps
// the source's own error, so that a truncated stream is told from a short one.
func fillChunk(src io.Reader, b []byte) (n int, err error) {
	for n < len(b) && err == nil {
		var m int
		m, err = src.Read(b[n:])
		n += m
	}
	return n, err
}

// Read gives what was read ahead, and then the source's own error.
func (a *ahead) Read(p []byte) (int, error) {
	for len(a.cur) == 0 {
		if a.last != nil {
			return 0, a.last
		}
		if a.buf != nil {
			a.free <- a.buf
			a.buf = nil
		}
		c := <-a.full
		a.cur, a.last, a.buf = c.b, c.err, c.b[:cap(c.b)]
	}
	n := copy(p, a.cur)
	a.cur = a.cur[n:]
	return n, nil
}

// Close ends the goroutine and waits for it.
func (a *ahead) Close() error {
	a.once.Do(func() { close(a.stop) })
	a.wg.Wait()
	return nil
}
