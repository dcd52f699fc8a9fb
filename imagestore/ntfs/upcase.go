package ntfs

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// upcaseRange maps lo, lo+step, … hi to their value plus delta.
type upcaseRange struct {
	lo, hi uint16
	step   uint16
	delta  int32
}

// upcaseRanges is the table that Windows' format has put on volumes since
// Windows XP (Unicode's simple mappings of its time, some of them withheld).
// Every name on the volume is ordered and compared by it. It is written out
// here because the mappings of today's Unicode differ in 217 places.
func upcaseRanges() []upcaseRange {
	return []upcaseRange{
		{0x0061, 0x007a, 1, -32}, {0x00e0, 0x00f6, 1, -32}, {0x00f8, 0x00fe, 1, -32}, {0x00ff, 0x00ff, 2, 121},
		{0x0101, 0x012f, 2, -1}, {0x0133, 0x0137, 2, -1}, {0x013a, 0x0148, 2, -1}, {0x014b, 0x0177, 2, -1},
		{0x017a, 0x017e, 2, -1}, {0x0180, 0x0180, 2, 195}, {0x0183, 0x0185, 2, -1}, {0x0188, 0x0188, 2, -1},
		{0x018c, 0x018c, 2, -1}, {0x0192, 0x0192, 2, -1}, {0x0195, 0x0195, 2, 97}, {0x0199, 0x0199, 2, -1},
		{0x019a, 0x019a, 2, 163}, {0x019e, 0x019e, 2, 130}, {0x01a1, 0x01a5, 2, -1}, {0x01a8, 0x01a8, 2, -1},
		{0x01ad, 0x01ad, 2, -1}, {0x01b0, 0x01b0, 2, -1}, {0x01b4, 0x01b6, 2, -1}, {0x01b9, 0x01b9, 2, -1},
		{0x01bd, 0x01bd, 2, -1}, {0x01bf, 0x01bf, 2, 56}, {0x01c6, 0x01c6, 2, -2}, {0x01c9, 0x01c9, 2, -2},
		{0x01cc, 0x01cc, 2, -2}, {0x01ce, 0x01dc, 2, -1}, {0x01dd, 0x01dd, 2, -79}, {0x01df, 0x01ef, 2, -1},
		{0x01f3, 0x01f3, 2, -2}, {0x01f5, 0x01f5, 2, -1}, {0x01f9, 0x021f, 2, -1}, {0x0223, 0x0233, 2, -1},
		{0x023c, 0x023c, 2, -1}, {0x0242, 0x0242, 2, -1}, {0x0247, 0x024f, 2, -1}, {0x0250, 0x0250, 2, 10783},
		{0x0251, 0x0251, 2, 10780}, {0x0253, 0x0253, 2, -210}, {0x0254, 0x0254, 2, -206}, {0x0256, 0x0257, 1, -205},
		{0x0259, 0x0259, 2, -202}, {0x025b, 0x025b, 2, -203}, {0x0260, 0x0260, 2, -205}, {0x0263, 0x0263, 2, -207},
		{0x0268, 0x0268, 2, -209}, {0x0269, 0x0269, 2, -211}, {0x026b, 0x026b, 2, 10743}, {0x026f, 0x026f, 2, -211},
		{0x0271, 0x0271, 2, 10749}, {0x0272, 0x0272, 2, -213}, {0x0275, 0x0275, 2, -214}, {0x027d, 0x027d, 2, 10727},
		{0x0280, 0x0280, 2, -218}, {0x0283, 0x0283, 2, -218}, {0x0288, 0x0288, 2, -218}, {0x0289, 0x0289, 2, -69},
		{0x028a, 0x028b, 1, -217}, {0x028c, 0x028c, 2, -71}, {0x0292, 0x0292, 2, -219}, {0x0371, 0x0373, 2, -1},
		{0x0377, 0x0377, 2, -1}, {0x037b, 0x037d, 1, 130}, {0x03ac, 0x03ac, 2, -38}, {0x03ad, 0x03af, 1, -37},
		{0x03b1, 0x03c1, 1, -32}, {0x03c3, 0x03cb, 1, -32}, {0x03cc, 0x03cc, 2, -64}, {0x03cd, 0x03ce, 1, -63},
		{0x03d7, 0x03d7, 2, -8}, {0x03d9, 0x03ef, 2, -1}, {0x03f2, 0x03f2, 2, 7}, {0x03f8, 0x03f8, 2, -1},
		{0x03fb, 0x03fb, 2, -1}, {0x0430, 0x044f, 1, -32}, {0x0450, 0x045f, 1, -80}, {0x0461, 0x0481, 2, -1},
		{0x048b, 0x04bf, 2, -1}, {0x04c2, 0x04ce, 2, -1}, {0x04cf, 0x04cf, 2, -15}, {0x04d1, 0x0523, 2, -1},
		{0x0561, 0x0586, 1, -48}, {0x1d79, 0x1d79, 2, 35332}, {0x1d7d, 0x1d7d, 2, 3814}, {0x1e01, 0x1e95, 2, -1},
		{0x1ea1, 0x1eff, 2, -1}, {0x1f00, 0x1f07, 1, 8}, {0x1f10, 0x1f15, 1, 8}, {0x1f20, 0x1f27, 1, 8},
		{0x1f30, 0x1f37, 1, 8}, {0x1f40, 0x1f45, 1, 8}, {0x1f51, 0x1f57, 2, 8}, {0x1f60, 0x1f67, 1, 8},
		{0x1f70, 0x1f71, 1, 74}, {0x1f72, 0x1f75, 1, 86}, {0x1f76, 0x1f77, 1, 100}, {0x1f78, 0x1f79, 1, 128},
		{0x1f7a, 0x1f7b, 1, 112}, {0x1f7c, 0x1f7d, 1, 126}, {0x1f80, 0x1f87, 1, 8}, {0x1f90, 0x1f97, 1, 8},
		{0x1fa0, 0x1fa7, 1, 8}, {0x1fb0, 0x1fb1, 1, 8}, {0x1fb3, 0x1fb3, 2, 9}, {0x1fc3, 0x1fc3, 2, 9},
		{0x1fd0, 0x1fd1, 1, 8}, {0x1fe0, 0x1fe1, 1, 8}, {0x1fe5, 0x1fe5, 2, 7}, {0x1ff3, 0x1ff3, 2, 9},
		{0x214e, 0x214e, 2, -28}, {0x2170, 0x217f, 1, -16}, {0x2184, 0x2184, 2, -1}, {0x24d0, 0x24e9, 1, -26},
		{0x2c30, 0x2c5e, 1, -48}, {0x2c61, 0x2c61, 2, -1}, {0x2c65, 0x2c65, 2, -10795}, {0x2c66, 0x2c66, 2, -10792},
		{0x2c68, 0x2c6c, 2, -1}, {0x2c73, 0x2c73, 2, -1}, {0x2c76, 0x2c76, 2, -1}, {0x2c81, 0x2ce3, 2, -1},
		{0x2d00, 0x2d25, 1, -7264}, {0xa641, 0xa65f, 2, -1}, {0xa663, 0xa66d, 2, -1}, {0xa681, 0xa697, 2, -1},
		{0xa723, 0xa72f, 2, -1}, {0xa733, 0xa76f, 2, -1}, {0xa77a, 0xa77c, 2, -1}, {0xa77f, 0xa787, 2, -1},
		{0xa78c, 0xa78c, 2, -1}, {0xff41, 0xff5a, 1, -32},
	}
}

// upcaseTable builds the 65536 entries of $UpCase, once.
var upcaseTable = sync.OnceValue(func() *[1 << 16]uint16 {
	t := new([1 << 16]uint16)
	for i := range t {
		t[i] = uint16(i)
	}
	for _, r := range upcaseRanges() {
		for c := uint32(r.lo); c <= uint32(r.hi); c += uint32(r.step) {
			t[c] = uint16(int32(c) + r.delta)
		}
	}
	return t
})

// Fold gives the upper-case form of a WTF-8 name by the volume's own $UpCase
// table. Two names are the same name in a directory exactly if their folds are
// equal. A string that is no name (see [EncodeName]) folds to itself.
func Fold(name string) string {
	ascii, same := true, true
	for i := 0; i < len(name); i++ {
		c := name[i]
		ascii = ascii && c < utf8.RuneSelf
		same = same && (c < 'a' || c > 'z')
	}
	switch {
	case ascii && same:
		return name
	case ascii:
		return strings.ToUpper(name)
	}
	units, err := EncodeName(name)
	if err != nil {
		return name
	}
	t := upcaseTable()
	for i, u := range units {
		units[i] = t[u]
	}
	return DecodeName(units)
}

// compareFold orders names as $I30 does: by upper-cased UTF-16 unit.
func compareFold(t *[1 << 16]uint16, a, b []uint16) int {
	n := min(len(a), len(b))
	for i := 0; i < n; i++ {
		if x, y := t[a[i]], t[b[i]]; x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

// UpCase is the content of $UpCase: 65,536 little-endian UTF-16 units.
func UpCase() []byte { return addUnits(make([]byte, 0, upCaseSize), upcaseTable()[:]) }
