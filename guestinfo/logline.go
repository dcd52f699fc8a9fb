package guestinfo

import (
	"bytes"
	"time"
)

// Stream names one of a program's outputs in a log line.
type Stream string

// The streams. StreamUnknown is what a parser gives to bytes that are no log
// line: a firmware's greeting, or whatever a hostile guest wrote.
const (
	Stdout        Stream = "stdout"
	Stderr        Stream = "stderr"
	StreamUnknown Stream = ""
)

// Bounds of log lines in bytes.
const (
	MaxLogText = 16 << 10         // of one line's text; longer ones are cut into partial lines
	MaxLogLine = MaxLogText + 128 // with time, stream and tag
)

// LogLine is one line of a console log, in the format that the Kubernetes CRI
// fixes for container logs: RFC 3339 time with nanoseconds, stream, "F" for a
// whole line or "P" for a part of one, and after a colon the source unless it
// is the entrypoint itself, text.
type LogLine struct {
	Time    time.Time
	Stream  Stream
	Source  string // name of the LogSource; "" is the entrypoint
	Partial bool   // the line goes on in the stream's next LogLine
	Text    []byte
}

const logTime = "2006-01-02T15:04:05.000000000Z"

// AppendLogLine appends l with its newline to dst. Text must not hold a
// newline and not exceed MaxLogText; [LogSplitter] sees to both.
func AppendLogLine(dst []byte, l LogLine) []byte {
	dst = l.Time.UTC().AppendFormat(dst, logTime)
	dst = append(dst, ' ')
	dst = append(dst, l.Stream...)
	if l.Partial {
		dst = append(dst, " P"...)
	} else {
		dst = append(dst, " F"...)
	}
	if l.Source != "" {
		dst = append(append(dst, ':'), l.Source...)
	}
	dst = append(dst, ' ')
	dst = append(dst, l.Text...)
	return append(dst, '\n')
}

// ParseLine reads one line without its newline. When it is no log line, ok is
// false and the result holds all of it as text of StreamUnknown. Text shares
// line's memory.
func ParseLine(line []byte) (l LogLine, ok bool) {
	stamp, rest, ok1 := bytes.Cut(line, []byte{' '})
	stream, rest, ok2 := bytes.Cut(rest, []byte{' '})
	tag, text, ok3 := bytes.Cut(rest, []byte{' '})
	// The text may be missing with its blank: some writers trim.
	if ok1 && ok2 && (ok3 || len(tag) == 1) && len(stamp) <= 40 {
		t, err := time.Parse(time.RFC3339Nano, string(stamp))
		// Tags are a colon list whose first element tells full from partial.
		kind, source, _ := bytes.Cut(tag, []byte{':'})
		if !sourceRE.Match(source) {
			source = nil // another writer's tags, or a lie
		}
		full, part := string(kind) == "F", string(kind) == "P"
		known := string(stream) == string(Stdout) || string(stream) == string(Stderr)
		if err == nil && known && (full || part) {
			return LogLine{Time: t.UTC(), Stream: Stream(stream), Source: string(source), Partial: part, Text: text}, true
		}
	}
	return LogLine{Stream: StreamUnknown, Text: line}, false
}

// LogSplitter cuts one stream's bytes into lines. It holds at most MaxLogText
// bytes. It is not safe for concurrent use.
type LogSplitter struct {
	stream Stream
	now    func() time.Time
	emit   func(LogLine)
	buf    []byte
	begun  bool // a partial line is out that needs its end
}

// NewLogSplitter sends the lines of stream to emit, which must not keep Text.
func NewLogSplitter(stream Stream, now func() time.Time, emit func(LogLine)) *LogSplitter {
	return &LogSplitter{stream: stream, now: now, emit: emit}
}

// Write cuts p into lines; it never fails. "\r\n" ends a line as "\n" does.
func (s *LogSplitter) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		i := bytes.IndexByte(p, '\n')
		room := MaxLogText - len(s.buf)
		switch {
		case i >= 0 && i <= room:
			s.buf = append(s.buf, p[:i]...)
			s.buf = bytes.TrimSuffix(s.buf, []byte{'\r'})
			s.out(false)
			p = p[i+1:]
		case i < 0 && len(p) <= room:
			s.buf = append(s.buf, p...)
			p = nil
		default:
			s.buf = append(s.buf, p[:room]...)
			s.out(true)
			p = p[room:]
		}
	}
	return n, nil
}

// Flush sends what is there of an unfinished line as a partial one: a prompt
// becomes visible before its answer.
func (s *LogSplitter) Flush() {
	if len(s.buf) > 0 {
		s.out(true)
	}
}

// Close sends the unfinished line, which no newline will end any more.
func (s *LogSplitter) Close() {
	if len(s.buf) > 0 || s.begun {
		s.out(false)
	}
}

func (s *LogSplitter) out(partial bool) {
	s.begun = partial
	s.emit(LogLine{Time: s.now(), Stream: s.stream, Partial: partial, Text: s.buf})
	s.buf = s.buf[:0]
}
