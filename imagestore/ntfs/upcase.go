package ntfs

import (
	"strings"
	"unicode/utf8"

	"berth/internal/upcase"
)

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
	t := upcase.Table()
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
func UpCase() []byte { return addUnits(make([]byte, 0, upCaseSize), upcase.Table()[:]) }
