package ntfs

import (
	"unicode/utf16"
	"unicode/utf8"

	"berth/internal/errs"
)

// MaxName is the longest name NTFS holds, in UTF-16 units.
const MaxName = 255

// EncodeName turns a WTF-8 name (UTF-8 in which a lone surrogate is three
// bytes) into UTF-16. It refuses what cannot be the name of a file or stream:
// empty and too long names, ".", "..", NUL, '/', '\' and ':', bytes that are
// not WTF-8, and a surrogate pair spelled as two three-byte sequences.
func EncodeName(s string) ([]uint16, error) {
	units, err := appendName(nil, s)
	if err != nil {
		return nil, err
	}
	return units, nil
}

func appendName(dst []uint16, s string) ([]uint16, error) {
	if s == "" || s == "." || s == ".." {
		return dst, badName(s, "is not a name")
	}
	// A unit takes at most three bytes; refuse before decoding something huge.
	if len(s) > 3*MaxName {
		return dst, badName(s[:64]+"…", "is longer than 255 UTF-16 units")
	}
	start := len(dst)
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c == 0 || c == '/' || c == '\\' || c == ':' {
				return dst[:start], badName(s, "holds a character that no NTFS name may")
			}
			dst, i = append(dst, uint16(c)), i+1
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r != utf8.RuneError || n == 3 {
			dst, i = utf16.AppendRune(dst, r), i+n
			continue
		}
		u, ok := loneSurrogate(s[i:])
		if !ok {
			return dst[:start], badName(s, "is not WTF-8")
		}
		if k := len(dst); u >= 0xDC00 && k > start && dst[k-1]&0xFC00 == 0xD800 {
			return dst[:start], badName(s, "spells a surrogate pair as two lone surrogates")
		}
		dst, i = append(dst, u), i+3
	}
	if len(dst)-start > MaxName {
		return dst[:start], badName(s, "is longer than 255 UTF-16 units")
	}
	return dst, nil
}

// loneSurrogate decodes the three-byte form of U+D800…U+DFFF.
func loneSurrogate(s string) (uint16, bool) {
	if len(s) < 3 || s[0] != 0xED || s[1] < 0xA0 || s[1] > 0xBF || s[2]&0xC0 != 0x80 {
		return 0, false
	}
	return 0xD000 | uint16(s[1]&0x3F)<<6 | uint16(s[2]&0x3F), true
}

// DecodeName turns UTF-16 units into WTF-8.
func DecodeName(units []uint16) string {
	b := make([]byte, 0, len(units)+len(units)/2)
	for i := 0; i < len(units); i++ {
		u := units[i]
		switch {
		case u&0xF800 != 0xD800:
			b = utf8.AppendRune(b, rune(u))
		case u < 0xDC00 && i+1 < len(units) && units[i+1]&0xFC00 == 0xDC00:
			b = utf8.AppendRune(b, utf16.DecodeRune(rune(u), rune(units[i+1])))
			i++
		default:
			b = append(b, 0xED, 0x80|byte(u>>6)&0x3F, 0x80|byte(u)&0x3F)
		}
	}
	return string(b)
}

func badName(name, why string) error {
	return errs.New(errs.Invalid, "ntfs: name", quote(name), "%s", why)
}
