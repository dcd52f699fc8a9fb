package portlayer

import (
	"bytes"
	"math"

	"berth/guestinfo"
)

// seek finds where the last n lines begin, reading backwards. A line's end is
// what counts; its earlier pieces come along.
func (s *logScan) seek(n int64) error {
	oldest, newest := s.files()
	end, err := s.end(oldest, newest)
	if err != nil {
		return err
	}
	t := &tail{scan: s, want: n, cut: end, open: [2]int64{-1, -1}}
	if n > 0 {
		if err := s.backwards(oldest, end, t); err != nil {
			return err
		}
	}
	s.cut, s.heads, s.pos = t.cut, t.heads(), t.begin()
	return nil
}

// end is the place after the log's last byte. Before the guest has begun a file
// the one before may grow.
func (s *logScan) end(oldest, newest int) (int64, error) {
	for {
		_, size, err := s.console(logPlace(newest, 0), 1)
		if err != nil || offsetOf(size) > 0 || newest == oldest {
			return size, err
		}
		newest--
	}
}

// tail counts lines from the end.
type tail struct {
	scan *logScan
	want int64
	cut  int64 // where the oldest counted line's last piece begins
	open [2]int64
	is   [2]bool // a counted line of that stream may have earlier pieces
}

func streamIndex(s guestinfo.Stream) int {
	if s == guestinfo.Stderr {
		return 1
	}
	return 0
}

// take looks at the line before the ones seen; more says whether to go on.
func (t *tail) take(start int64, raw []byte) (more bool) {
	line, ok := guestinfo.ParseLine(bytes.TrimSuffix(raw, []byte{'\r'}))
	if !ok || !t.scan.wanted(line) {
		return true
	}
	if line.Source != "" { // it comes whole, and may come amid an entrypoint's line
		if t.want == 0 {
			return t.is[0] || t.is[1]
		}
		t.want--
		t.cut = start
		return true
	}
	i := streamIndex(line.Stream)
	if line.Partial {
		if t.is[i] {
			t.open[i] = start
		}
		return true
	}
	if t.want > 0 {
		t.want--
		t.cut, t.open[i], t.is[i] = start, start, true
		return true
	}
	t.is[i] = false
	return t.is[0] || t.is[1]
}

// begin is where to read from.
func (t *tail) begin() int64 {
	b := t.cut
	for _, h := range t.heads() {
		b = min(b, h)
	}
	return b
}

func (t *tail) heads() map[guestinfo.Stream]int64 {
	h := map[guestinfo.Stream]int64{}
	for i, s := range []guestinfo.Stream{guestinfo.Stdout, guestinfo.Stderr} {
		if t.open[i] >= 0 && t.open[i] < t.cut {
			h[s] = t.open[i]
		}
	}
	return h
}

// backwards shows t the complete lines before end, last first, until it wants no
// more. It holds one chunk and one line.
func (s *logScan) backwards(oldest int, end int64, t *tail) error {
	b := backward{t: t, most: s.l.lim.LineBytes, start: end, first: true}
	for {
		for top := logPlace(fileOf(end), 0); end > top; {
			begin := max(end-consoleChunk, top)
			data, err := s.read(begin, end)
			// A file that is shorter now was begun anew, or is gone with those before it.
			if err != nil || int64(len(data)) < end-begin || !b.chunk(begin, data) {
				return err
			}
			end = begin
		}
		if fileOf(end) <= oldest {
			b.take()
			return nil
		}
		_, size, err := s.console(logPlace(fileOf(end)-1, 0), 1)
		if err != nil {
			return err
		}
		end = size
	}
}

// backward cuts chunks, the last one first, into lines.
type backward struct {
	t     *tail
	most  int    // bytes of a line
	after []byte // of the line that the chunk before ends in
	start int64  // place where after begins
	first bool   // no newline yet: after is unfinished
	long  bool   // after was too long, and dropped
}

// chunk takes what begins at a place and goes on in the chunk before; more says
// whether an earlier one is wanted.
func (b *backward) chunk(begin int64, data []byte) (more bool) {
	for {
		i := bytes.LastIndexByte(data, '\n')
		part := data[i+1:]
		b.start = begin + int64(i) + 1 // at a file's end it may also be the next one's beginning
		if b.long = b.long || len(part)+len(b.after) > b.most; b.long {
			b.after = nil
		} else {
			b.after = append(bytes.Clone(part), b.after...)
		}
		if i < 0 {
			return true
		}
		if !b.take() {
			return false
		}
		b.after, b.first, b.long, data = nil, false, false, data[:i]
	}
}

// take shows the tail a line of which all is there. An unfinished one at the end
// is still to come.
func (b *backward) take() (more bool) {
	if b.first {
		b.t.cut = b.start
		return true
	}
	return b.long || b.t.take(b.start, b.after)
}

// read gives the bytes from begin to end, fewer when the file is shorter now.
func (s *logScan) read(begin, end int64) ([]byte, error) {
	buf := make([]byte, 0, int(min(end-begin, math.MaxInt32)))
	for begin < end {
		data, _, err := s.console(begin, end-begin)
		if err != nil {
			return nil, err
		}
		if len(data) == 0 {
			return buf, nil
		}
		data = data[:min(int64(len(data)), end-begin)]
		buf = append(buf, data...)
		begin += int64(len(data))
	}
	return buf, nil
}
