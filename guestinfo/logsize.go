package guestinfo

import (
	"fmt"
	"strconv"
)

// LogSize bounds a console log. When the next line would make its file larger,
// the guest holds its output at a line's end and reports the next
// [Status.LogTurn]; the host puts a new file behind the serial port, writes the
// turn to [LogKey] in the same call, and removes the oldest files.
type LogSize struct {
	Bytes int64 `json:"bytes"` // of one file
	Files int   `json:"files"` // that are kept, the one in use among them
}

// Bounds of a LogSize.
const (
	MinLogBytes = 64 << 10
	MaxLogBytes = 1 << 40
	MaxLogFiles = 100
)

// Check reports what of s cannot be obeyed; nil is no bound, and good.
func (s *LogSize) Check() error {
	switch {
	case s == nil:
		return nil
	case s.Bytes < MinLogBytes || s.Bytes > MaxLogBytes:
		return fmt.Errorf("a log's files have %d to %d bytes, not %d", MinLogBytes, int64(MaxLogBytes), s.Bytes)
	case s.Files < 1 || s.Files > MaxLogFiles:
		return fmt.Errorf("a log has 1 to %d files, not %d", MaxLogFiles, s.Files)
	}
	return nil
}

// ParseLogTurn reads a value of LogKey; what is no number is 0.
func ParseLogTurn(value string) uint64 {
	n, err := strconv.ParseUint(value, 10, 63)
	if err != nil {
		return 0
	}
	return n
}
