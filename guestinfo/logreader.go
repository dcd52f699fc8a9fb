package guestinfo

import (
	"bufio"
	"errors"
	"io"
)

// LogReader reads the lines of a console log that a guest wrote. Whatever the
// bytes are, it holds at most MaxLogLine of them and fails only when its
// source does.
type LogReader struct {
	r *bufio.Reader
}

// NewLogReader reads from r.
func NewLogReader(r io.Reader) *LogReader {
	return &LogReader{r: bufio.NewReaderSize(r, MaxLogLine)}
}

// Next gives the next line, or the source's error: io.EOF at the end, where an
// unfinished line is given first. A line longer than MaxLogLine comes in
// pieces; those after the first belong to no stream. Text is valid until the
// next call.
func (r *LogReader) Next() (LogLine, error) {
	line, err := r.r.ReadSlice('\n')
	if err != nil && !errors.Is(err, bufio.ErrBufferFull) && len(line) == 0 {
		return LogLine{}, err
	}
	if err == nil {
		line = line[:len(line)-1]
		// A serial port in text mode may have added it.
		if n := len(line); n > 0 && line[n-1] == '\r' {
			line = line[:n-1]
		}
	}
	l, _ := ParseLine(line)
	return l, nil
}
