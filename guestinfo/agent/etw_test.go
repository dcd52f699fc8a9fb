package agent

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf8"
)

func wide(s string) []byte {
	var b []byte
	for _, r := range s {
		b = binary.LittleEndian.AppendUint16(b, uint16(r))
	}
	return append(b, 0, 0)
}

// traced is a property as tdh.h describes it: name, flags, input type, count and
// length.
type traced struct {
	name                string
	flags               uint32
	kind, count, length uint16
}

// traceInfo lays out a TRACE_EVENT_INFO by its documentation.
func traceInfo(provider string, props ...traced) []byte {
	b := make([]byte, 112+24*len(props))
	le := binary.LittleEndian
	text := func(at int, s string) {
		le.PutUint32(b[at:], uint32(len(b)))
		b = append(b, wide(s)...)
	}
	text(52, provider)
	le.PutUint32(b[100:], uint32(len(props)))
	le.PutUint32(b[104:], uint32(len(props)))
	for i, p := range props {
		at := 112 + 24*i
		le.PutUint32(b[at:], p.flags)
		text(at+4, p.name)
		le.PutUint16(b[at+8:], p.kind)
		le.PutUint16(b[at+16:], p.count)
		le.PutUint16(b[at+18:], p.length)
	}
	return b
}

func TestTracedEventIsOneLine(t *testing.T) {
	cat := func(parts ...string) []byte { return []byte(strings.Join(parts, "")) }
	sid := "\x01\x02\x00\x00\x00\x00\x00\x05\x20\x00\x00\x00\x20\x02\x00\x00"
	for _, c := range []struct {
		what string
		e    etwEvent
		want string
	}{
		{"texts and numbers", etwEvent{id: 7, level: 4, info: traceInfo("Acme-Web", traced{"Url", 0, 1, 1, 0}, traced{"Status", 0, 6, 1, 2}, traced{"Delta", 0, 7, 1, 4}),
			data: cat(string(wide("/index\r\nX: y")), "\x94\x01", "\xfe\xff\xff\xff")}, `Acme-Web 7 info: Url=/index\nX: y Status=404 Delta=-2`},
		{"what people read", etwEvent{id: 1, level: 2, info: traceInfo("P ", traced{"Who", 0, 19, 1, 0}, traced{"Ok", 0, 13, 1, 4}, traced{"When", 0, 17, 1, 8}, traced{"Id", 0, 15, 1, 16}, traced{"Mask", 0, 20, 1, 4}),
			data: cat(sid, "\x01\x00\x00\x00", "\x00\x80\x3e\xd5\xde\xb1\x9d\x01", "\x33\x22\x11\x00\x55\x44\x77\x66\x88\x99\xaa\xbb\xcc\xdd\xee\xff", "\x10\x00\x00\x00")},
			"P 1 error: Who=S-1-5-32-544 Ok=true When=1970-01-01T00:00:00Z Id={00112233-4455-6677-8899-aabbccddeeff} Mask=0x10"},
		{"counted by an earlier one", etwEvent{level: 9, info: traceInfo("P", traced{"n", 0, 8, 1, 4}, traced{"list", etwParamCount, 6, 0, 2}, traced{"size", 0, 6, 1, 2}, traced{"blob", etwParamLength, 14, 1, 2}),
			data: cat("\x02\x00\x00\x00", "\x01\x00\x02\x00", "\x03\x00", "\xca\xfe\x01")}, "P 0 level 9: n=2 list=[1 2] size=3 blob=cafe01"},
		{"too short", etwEvent{info: traceInfo("P", traced{"a", 0, 8, 1, 4}, traced{"b", 0, 8, 1, 4}), data: cat("\x01\x00\x00\x00\x02")}, "P 0 info: a=1 02"},
		{"a structure", etwEvent{info: traceInfo("P", traced{"s", etwStruct, 0, 1, 0}), data: cat("\xab")}, "P 0 info: ab"},
		{"a length of its own", etwEvent{info: traceInfo("P", traced{"s", etwParamLength, 1, 1, 0}), data: cat("\xab")}, "P 0 info: ab"},
		{"no description", etwEvent{provider: "{guid}", id: 3, data: cat("\x01\x02")}, "{guid} 3 info: 0102"},
		{"ANSI, counted, floats", etwEvent{info: traceInfo("P", traced{"a", 0, 2, 1, 0}, traced{"b", 0, 301, 1, 0}, traced{"c", 0, 12, 1, 8}),
			data: cat("abc\x00", "\x02\x00xy", "\x00\x00\x00\x00\x00\x00\xf8\x3f")}, "P 0 info: a=abc b=xy c=1.5"},
	} {
		if c.what == "what people read" { // 116444736000000000
			at := strings.Index(string(c.e.data), "\x00\x80\x3e\xd5")
			binary.LittleEndian.PutUint64(c.e.data[at:], 116444736000000000)
		}
		if got := c.e.line(); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.what, got, c.want)
		}
	}
}

func TestProviderByName(t *testing.T) {
	list := make([]byte, 8+2*24)
	binary.LittleEndian.PutUint32(list, 2)
	for i, name := range []string{"Acme", "Acme-Web"} {
		at := 8 + 24*i
		list[at] = byte(i + 1)
		binary.LittleEndian.PutUint32(list[at+20:], uint32(len(list)))
		list = append(list, wide(name)...)
	}
	if g, ok := etwProvider(list, "acme-WEB"); !ok || g[0] != 2 {
		t.Errorf("%v %v", g, ok)
	}
	for _, name := range []string{"Acme-W", "", "Other"} {
		if _, ok := etwProvider(list, name); ok {
			t.Errorf("%q is found", name)
		}
	}
}

// A provider may send what it likes, and describe it as it likes.
func FuzzTracedEvent(f *testing.F) {
	f.Add(traceInfo("P", traced{"n", 0, 8, 1, 4}, traced{"list", etwParamCount, 6, 0, 2}), []byte("\x02\x00\x00\x00\x01\x00\x02\x00"))
	f.Add(traceInfo("P", traced{"s", etwParamLength, 1, 1, 0}), wide("text"))
	f.Add([]byte{}, []byte{1})
	f.Fuzz(func(t *testing.T, info, data []byte) {
		line := etwEvent{provider: "p", info: info, data: data}.line()
		if strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
			t.Errorf("%q", line)
		}
		// Every value of every element is bounded by the text's bound.
		if len(line) > etwProperties*(etwElements+1)*4*etwText {
			t.Errorf("%d bytes", len(line))
		}
		_, _ = etwProvider(info, "name")
	})
}
