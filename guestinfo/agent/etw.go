package agent

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
)

// What TDH says of an event (TRACE_EVENT_INFO and EVENT_PROPERTY_INFO of tdh.h,
// as a 64-bit Windows lays them out), and the values that the provider sent by
// it. Both may be anything: a provider is a program like every other.
const (
	etwInfoSize     = 112
	etwPropertySize = 24
	etwProperties   = 128     // of one event that are shown
	etwElements     = 64      // of one array
	etwText         = 8 << 10 // bytes of one value

	etwStruct, etwParamLength, etwParamCount = 1, 2, 4
)

// etwEvent is an event with what is needed to read it.
type etwEvent struct {
	provider string // shown when info names none
	id       uint16
	level    uint8
	info     []byte // TRACE_EVENT_INFO; nil is unknown
	data     []byte // what the provider sent
}

// line writes an event as one line, as winEvent's does.
func (e etwEvent) line() string {
	provider := etwString(e.info, 52)
	if provider == "" {
		provider = e.provider
	}
	level := fmt.Sprintf("level %d", e.level)
	if int(e.level) < len(levels) {
		level = levels[e.level]
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %d %s:", provider, e.id, level)
	if rest := e.properties(&b); len(rest) > 0 {
		b.WriteString(" " + etwHex(rest))
	}
	return oneLine(b.String())
}

// oneLine escapes line ends.
func oneLine(s string) string {
	return strings.NewReplacer("\r\n", `\n`, "\n", `\n`, "\r", `\r`).Replace(s)
}

// properties writes NAME=value for every property that can be read, and gives
// the data that could not.
func (e etwEvent) properties(b *strings.Builder) (rest []byte) {
	rest = e.data
	if len(e.info) < etwInfoSize {
		return rest
	}
	count := int(min(binary.LittleEndian.Uint32(e.info[104:]), etwProperties))
	numbers := make([]uint64, count) // values that lengths and counts refer to
	for i := range count {
		at := etwInfoSize + i*etwPropertySize
		if at+etwPropertySize > len(e.info) {
			return rest
		}
		p := e.info[at : at+etwPropertySize]
		flags := binary.LittleEndian.Uint32(p)
		if flags&etwStruct != 0 { // its members are elsewhere: what follows is shown as it is
			return rest
		}
		n, length := uint64(binary.LittleEndian.Uint16(p[16:])), uint64(binary.LittleEndian.Uint16(p[18:]))
		for _, ref := range []struct {
			flag uint32
			v    *uint64
		}{{etwParamCount, &n}, {etwParamLength, &length}} {
			if flags&ref.flag == 0 {
				continue
			}
			if *ref.v >= uint64(i) {
				return rest
			}
			*ref.v = numbers[*ref.v]
		}
		array := n != 1 || flags&etwParamCount != 0
		var values []string
		for k := uint64(0); k < n; k++ {
			v, used, ok := etwValue(binary.LittleEndian.Uint16(p[8:]), length, flags&etwParamLength != 0, rest)
			if !ok || k >= etwElements {
				return rest
			}
			rest = rest[used:]
			values = append(values, v.text)
			numbers[i] = v.number
		}
		b.WriteString(" " + etwString(e.info, at+4) + "=")
		if array {
			b.WriteString("[" + strings.Join(values, " ") + "]")
		} else {
			b.WriteString(values[0])
		}
	}
	return rest
}

// etwShown is a value as it is shown, and as a length when it is a number.
type etwShown struct {
	text   string
	number uint64
}

// etwSizes are those of the input types with a fixed size, TDH_INTYPE_INT8 and on.
var etwSizes = map[uint16]int{3: 1, 4: 1, 5: 2, 6: 2, 7: 4, 8: 4, 9: 8, 10: 8, 11: 4, 12: 8, 13: 4, 15: 16, 16: 8, 17: 8, 18: 16, 20: 4, 21: 8}

// etwValue reads one value of an input type (TDH_IN_TYPE of tdh.h) from the
// beginning of data.
func etwValue(kind uint16, length uint64, sized bool, data []byte) (v etwShown, used int, ok bool) {
	le := binary.LittleEndian
	if n := etwSizes[kind]; n > 0 {
		if len(data) < n {
			return v, 0, false
		}
		return etwFixed(kind, data[:n]), n, true
	}
	take := func(n uint64) ([]byte, bool) { return data[:min(n, uint64(len(data)))], n <= uint64(len(data)) }
	switch kind {
	case 1: // UNICODESTRING: counted, or up to a zero, or to the end
		if sized || length > 0 {
			b, ok := take(2 * length)
			return etwShown{text: etwUTF16(b)}, len(b), ok
		}
		for i := 0; i+1 < len(data); i += 2 {
			if data[i] == 0 && data[i+1] == 0 {
				return etwShown{text: etwUTF16(data[:i])}, i + 2, true
			}
		}
		return etwShown{text: etwUTF16(data)}, len(data), true
	case 2: // ANSISTRING
		if sized || length > 0 {
			b, ok := take(length)
			return etwShown{text: etwClip(strings.TrimRight(string(b), "\x00"))}, len(b), ok
		}
		text, _, zero := strings.Cut(string(data), "\x00")
		used = len(text)
		if zero {
			used++
		}
		return etwShown{text: etwClip(text)}, used, true
	case 14: // BINARY
		b, ok := take(length)
		return etwShown{text: etwHex(b)}, len(b), ok
	case 19: // SID
		if len(data) < 8 || data[1] > 15 || len(data) < 8+4*int(data[1]) {
			return v, 0, false
		}
		s := fmt.Sprintf("S-%d-%d", data[0], uint64(binary.BigEndian.Uint16(data[2:]))<<32|uint64(binary.BigEndian.Uint32(data[4:])))
		for i := range int(data[1]) {
			s += "-" + strconv.FormatUint(uint64(le.Uint32(data[8+4*i:])), 10)
		}
		return etwShown{text: s}, 8 + 4*int(data[1]), true
	case 22, 23, 300, 301: // MANIFEST_COUNTED…, COUNTED…: 16 bits of bytes before the text
		if len(data) < 2 || len(data) < 2+int(le.Uint16(data)) {
			return v, 0, false
		}
		b := data[2 : 2+int(le.Uint16(data))]
		if kind == 22 || kind == 300 {
			return etwShown{text: etwUTF16(b)}, 2 + len(b), true
		}
		return etwShown{text: etwClip(string(b))}, 2 + len(b), true
	}
	return v, 0, false
}

func etwFixed(kind uint16, b []byte) etwShown {
	le := binary.LittleEndian
	var n uint64
	for i := range min(len(b), 8) {
		n |= uint64(b[i]) << (8 * i)
	}
	signed := int64(n<<(64-8*min(len(b), 8))) >> (64 - 8*min(len(b), 8))
	switch kind {
	case 3, 5, 7, 9:
		return etwShown{strconv.FormatInt(signed, 10), n}
	case 11:
		return etwShown{text: strconv.FormatFloat(float64(math.Float32frombits(uint32(n))), 'g', -1, 32)}
	case 12:
		return etwShown{text: strconv.FormatFloat(math.Float64frombits(n), 'g', -1, 64)}
	case 13:
		return etwShown{text: strconv.FormatBool(n != 0)}
	case 15:
		return etwShown{text: fmt.Sprintf("{%08x-%04x-%04x-%x-%x}", le.Uint32(b), le.Uint16(b[4:]), le.Uint16(b[6:]), b[8:10], b[10:16])}
	case 16, 20, 21:
		return etwShown{fmt.Sprintf("%#x", n), n}
	case 17:
		return etwShown{text: etwTime(n).Format(time.RFC3339Nano)}
	case 18:
		f := func(i int) int { return int(le.Uint16(b[2*i:])) }
		return etwShown{text: fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02d.%03d", f(0), f(1), f(3), f(4), f(5), f(6), f(7))}
	}
	return etwShown{strconv.FormatUint(n, 10), n}
}

// etwTime is a FILETIME: tenths of microseconds since 1601.
func etwTime(n uint64) time.Time {
	const unix = 116444736000000000
	d := int64(min(n, math.MaxInt64)) - unix
	return time.Unix(d/1e7, d%1e7*100).UTC()
}

// etwString is the text whose offset in info stands at at.
func etwString(info []byte, at int) string {
	if at+4 > len(info) {
		return ""
	}
	off := binary.LittleEndian.Uint32(info[at:])
	if off < etwInfoSize || uint64(off) >= uint64(len(info)) {
		return ""
	}
	text := info[off:]
	for i := 0; i+1 < len(text) && i < 512; i += 2 {
		if text[i] == 0 && text[i+1] == 0 {
			return strings.TrimSpace(etwUTF16(text[:i]))
		}
	}
	return ""
}

func etwUTF16(b []byte) string {
	b = b[:min(len(b), etwText)]
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, binary.LittleEndian.Uint16(b))
	}
	return strings.TrimRight(string(utf16.Decode(units)), "\x00")
}

func etwClip(s string) string { return strings.ToValidUTF8(s[:min(len(s), etwText)], "\uFFFD") }

func etwHex(b []byte) string {
	if len(b) > etwText/2 {
		return hex.EncodeToString(b[:etwText/2]) + "…"
	}
	return hex.EncodeToString(b)
}

// etwProvider finds a provider's GUID, 16 bytes, by its name in what
// TdhEnumerateProviders fills in (PROVIDER_ENUMERATION_INFO).
func etwProvider(list []byte, name string) (guid [16]byte, ok bool) {
	const head, each = 8, 24
	if len(list) < head {
		return guid, false
	}
	n := min(int64(binary.LittleEndian.Uint32(list)), int64((len(list)-head)/each))
	for i := range n {
		p := list[head+i*each:]
		off := uint64(binary.LittleEndian.Uint32(p[20:]))
		if off >= uint64(len(list)) {
			continue
		}
		text := list[off:]
		if have := 2 * len(utf16.Encode([]rune(name))); len(text) < have+2 || text[have] != 0 || text[have+1] != 0 || !strings.EqualFold(etwUTF16(text[:have]), name) {
			continue
		}
		copy(guid[:], p)
		return guid, true
	}
	return guid, false
}
