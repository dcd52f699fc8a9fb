package guestinfo

import (
	"bytes"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

var logAt = time.Date(2026, 1, 2, 15, 4, 5, 120, time.FixedZone("x", 3600))

func split(chunks ...string) string {
	var out []byte
	s := NewLogSplitter(Stdout, func() time.Time { return logAt }, func(l LogLine) { out = AppendLogLine(out, l) })
	for _, c := range chunks {
		s.Write([]byte(c))
	}
	s.Close()
	return strings.ReplaceAll(string(out), "2026-01-02T14:04:05.000000120Z stdout ", "")
}

func TestSplitterCutsLines(t *testing.T) {
	long := strings.Repeat("x", MaxLogText)
	for name, tc := range map[string]struct {
		in   []string
		want string
	}{
		"lines":               {[]string{"a\nb\r\n\n"}, "F a\nF b\nF \n"},
		"in pieces":           {[]string{"a", "b\nc", "\r", "\nd"}, "F ab\nF c\nF d\n"},
		"inner returns stay":  {[]string{"10%\r20%\n"}, "F 10%\r20%\n"},
		"exactly full":        {[]string{long + "\n"}, "F " + long + "\n"},
		"one too many":        {[]string{long + "y\nz\n"}, "P " + long + "\nF y\nF z\n"},
		"full without an end": {[]string{long}, "F " + long + "\n"},
		"nothing":             {[]string{""}, ""},
		"binary":              {[]string{"\x00\xff\x1b\n"}, "F \x00\xff\x1b\n"},
	} {
		if got := split(tc.in...); got != tc.want {
			t.Errorf("%s: %.60q, want %.60q", name, got, tc.want)
		}
	}
}

func TestSplitterFlushShowsPrompts(t *testing.T) {
	var out []byte
	s := NewLogSplitter(Stderr, func() time.Time { return logAt }, func(l LogLine) { out = AppendLogLine(out, l) })
	s.Flush()
	s.Write([]byte("name? "))
	s.Flush()
	s.Write([]byte("bob\n"))
	s.Close()
	const at = "2026-01-02T14:04:05.000000120Z stderr "
	if want := at + "P name? \n" + at + "F bob\n"; string(out) != want {
		t.Errorf("%q", out)
	}
}

// Whatever is written in whatever pieces comes back through the reader.
func TestLogRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var text []byte
	for range 3 * MaxLogText {
		c := byte(r.UintN(256))
		if r.UintN(3000) == 0 {
			c = '\n'
		}
		if c == '\r' {
			c = 'r'
		}
		text = append(text, c)
	}
	var log []byte
	s := NewLogSplitter(Stdout, time.Now, func(l LogLine) { log = AppendLogLine(log, l) })
	for rest := text; len(rest) > 0; {
		n := min(len(rest), int(r.UintN(9000)))
		s.Write(rest[:n])
		rest = rest[n:]
	}
	s.Close()
	var back []byte
	lr := NewLogReader(iotest.OneByteReader(bytes.NewReader(log)))
	for {
		l, err := lr.Next()
		if err == io.EOF {
			break
		}
		if err != nil || l.Stream != Stdout {
			t.Fatal(l.Stream, err)
		}
		back = append(back, l.Text...)
		if !l.Partial {
			back = append(back, '\n')
		}
	}
	if want := append(bytes.TrimSuffix(text, []byte("\n")), '\n'); !bytes.Equal(back, want) {
		t.Fatalf("%d bytes back of %d", len(back), len(want))
	}
}

func TestParseLine(t *testing.T) {
	for line, want := range map[string]LogLine{
		"2026-01-02T15:04:05.000000000Z stdout F hello world": {Time: time.Date(2026, 1, 2, 15, 4, 5, 0, time.UTC), Stream: Stdout, Partial: false, Text: []byte("hello world")},
		"2026-01-02T15:04:05+01:00 stderr P:x a":              {Time: time.Date(2026, 1, 2, 14, 4, 5, 0, time.UTC), Stream: Stderr, Partial: true, Text: []byte("a")},
		"2026-01-02T15:04:05Z stdout F":                       {Time: time.Date(2026, 1, 2, 15, 4, 5, 0, time.UTC), Stream: Stdout, Partial: false, Text: nil},
	} {
		got, ok := ParseLine([]byte(line))
		if !ok || !got.Time.Equal(want.Time) || got.Stream != want.Stream || got.Partial != want.Partial || !bytes.Equal(got.Text, want.Text) {
			t.Errorf("%q: %+v %v", line, got, ok)
		}
	}
	for _, line := range []string{"", "hello", "2026-01-02T15:04:05Z stdin F x", "2026-01-02T15:04:05Z stdout X x", "yesterday stdout F x", "2026-01-02T15:04:05Z stdout "} {
		if got, ok := ParseLine([]byte(line)); ok || got.Stream != StreamUnknown || string(got.Text) != line {
			t.Errorf("%q: %+v %v", line, got, ok)
		}
	}
}

func TestLogReaderIsBounded(t *testing.T) {
	junk := strings.Repeat("\x00\xfejunk", 200_000)
	r := NewLogReader(strings.NewReader("BIOS 1.0\r\n" + junk + "\n2026-01-02T15:04:05Z stdout F after\n2026-01-02T15:04:05Z stdout F unfin"))
	var last []string
	for {
		l, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil || len(l.Text) > MaxLogLine {
			t.Fatal(len(l.Text), err)
		}
		if len(l.Text) < 100 {
			last = append(last, string(l.Stream)+"|"+string(l.Text))
		}
	}
	if got := strings.Join(last, ","); !strings.HasPrefix(got, "|BIOS 1.0,") || !strings.HasSuffix(got, "stdout|after,stdout|unfin") {
		t.Error(got)
	}
}

func FuzzParseLine(f *testing.F) {
	f.Add([]byte("2026-01-02T15:04:05.000000000Z stdout F hello"))
	f.Add([]byte(" stdout P "))
	f.Fuzz(func(t *testing.T, line []byte) {
		l, ok := ParseLine(line)
		if len(l.Text) > len(line) || ok == (l.Stream == StreamUnknown) {
			t.Fatalf("%+v %v", l, ok)
		}
		r := NewLogReader(bytes.NewReader(line))
		for {
			if _, err := r.Next(); err != nil {
				break
			}
		}
	})
}
