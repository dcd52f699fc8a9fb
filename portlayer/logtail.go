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
	_, size, err := s.console(logPlace(newest, 0), 1)
	if err != nil {
		return err
	}
	t := &tail{scan: s, want: n, cut: size, open: [2]int64{-1, -1}}
	for more := n > 0; more; {
		if more, err = s.backwards(size, t.take); err != nil {
			return err
		}
		if newest--; newest < oldest {
			break
		}
		if _, size, err = s.console(logPlace(newest, 0), 1); err != nil {
			return err
		}
	}
	s.cut, s.heads, s.pos = t.cut, t.heads(), t.begin()
	return nil
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

// backwards gives the complete lines of a file before end, last first; more says
// whether take wants those of the file before. It holds one chunk and one line.
func (s *logScan) backwards(end int64, take func(start int64, line []byte) bool) (more bool, err error) {
	var after []byte // of the line that the chunk before ends in
	first := true    // what follows the last newline is unfinished
	long := false
	for top := logPlace(fileOf(end), 0); end > top; {
		begin := max(end-consoleChunk, top)
		data, err := s.read(begin, end)
		if err != nil {
			return false, err
		}
		if len(data) == 0 {
			return true, nil
		}
		for {
			i := bytes.LastIndexByte(data, '\n')
			if i < 0 {
				break
			}
			line := append(bytes.Clone(data[i+1:]), after...)
			if !first && !long && !take(begin+int64(i)+1, line) {
				return false, nil
			}
			first, long, after, data = false, false, nil, data[:i]
		}
		if len(data)+len(after) > s.l.lim.LineBytes {
			long, after = true, nil
		} else {
			after = append(bytes.Clone(data), after...)
		}
		end = begin
	}
	return first || long || take(end, after), nil
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
