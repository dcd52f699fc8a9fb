package ntfs_test

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

func TestNames(t *testing.T) {
	for _, tc := range []struct {
		name string
		len  int // 0: refused
	}{
		{"a", 1}, {"ÿ", 1}, {"中文", 2}, {"😀", 2}, {"\xED\xA0\x80", 1}, {"\xED\xB0\x80\xED\xA0\x80", 2}, {"a<b>|?*\x01", 8},
		{"...", 3}, {" ", 1}, {"\uFFFD", 1},
		{strings.Repeat("中", 255), 255}, {strings.Repeat("中", 256), 0}, {strings.Repeat("x", 256), 0}, {strings.Repeat("x", 1e6), 0},
		{strings.Repeat("😀", 128), 0}, {"", 0}, {".", 0}, {"..", 0}, {"a/b", 0}, {`a\b`, 0}, {"a:b", 0}, {"a\x00", 0},
		{"\xFF", 0}, {"\xC0\x80", 0}, {"\xED\xA0", 0}, {"\xED\xA0\xBD\xED\xB8\x80", 0},
	} {
		units, err := ntfs.EncodeName(tc.name)
		if tc.len == 0 {
			if !errs.Is(err, errs.Invalid) {
				t.Errorf("%.20q: %v", tc.name, err)
			}
			continue
		}
		if err != nil || len(units) != tc.len || ntfs.DecodeName(units) != tc.name {
			t.Errorf("%.20q: %d units, %v, back %.20q", tc.name, len(units), err, ntfs.DecodeName(units))
		}
	}
}

func TestFold(t *testing.T) {
	for _, tc := range []struct{ a, b string }{
		{"readme.TXT", "README.txt"}, {"é", "É"}, {"ÿ", "Ÿ"}, {"я", "Я"}, {"ω", "Ω"}, {"\xED\xA0\x80a", "\xED\xA0\x80A"}, {"ｚ", "Ｚ"},
	} {
		if ntfs.Fold(tc.a) != ntfs.Fold(tc.b) || ntfs.Fold(ntfs.Fold(tc.a)) != ntfs.Fold(tc.a) {
			t.Errorf("%q and %q are one name", tc.a, tc.b)
		}
	}
	// Windows keeps these apart, though today's Unicode maps them.
	for _, tc := range []struct{ a, b string }{{"µ", "Μ"}, {"ı", "I"}, {"ſ", "S"}, {"ß", "SS"}, {"ς", "Σ"}, {"𐐨", "𐐀"}} {
		if ntfs.Fold(tc.a) == ntfs.Fold(tc.b) {
			t.Errorf("%q and %q are two names", tc.a, tc.b)
		}
	}
}

func FuzzEncodeName(f *testing.F) {
	for _, s := range []string{"a", "é😀", "\xED\xA0\x80", "\xED\xA0\xBD\xED\xB8\x80", strings.Repeat("x", 255), "\xFF", "con:", "\uFFFD"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		units, err := ntfs.EncodeName(s)
		if err != nil {
			if units != nil {
				t.Error("units with an error")
			}
			return
		}
		if len(units) == 0 || len(units) > ntfs.MaxName || ntfs.DecodeName(units) != s {
			t.Errorf("%q: %d units, back %q", s, len(units), ntfs.DecodeName(units))
		}
		if utf8.ValidString(s) && string(utf16.Decode(units)) != s {
			t.Error("differs from unicode/utf16")
		}
		fold := ntfs.Fold(s)
		if u, err := ntfs.EncodeName(fold); err != nil || len(u) != len(units) || ntfs.Fold(fold) != fold {
			t.Errorf("fold %q: %v", fold, err)
		}
	})
}

func FuzzDecodeName(f *testing.F) {
	f.Add([]byte("a\x00"))
	f.Add([]byte{0x00, 0xD8, 0x00, 0xDC, 0x00, 0xDC})
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 2*ntfs.MaxName {
			return
		}
		units := make([]uint16, len(b)/2)
		for i := range units {
			units[i] = uint16(b[2*i]) | uint16(b[2*i+1])<<8
		}
		s := ntfs.DecodeName(units)
		back, err := ntfs.EncodeName(s)
		if err == nil && len(back) != len(units) {
			t.Errorf("%q: %d units became %d", s, len(units), len(back))
		}
	})
}

func TestTimes(t *testing.T) {
	for _, tc := range []struct {
		sec, nsec int64
		want      ntfs.Time
	}{
		{0, 0, 116444736000000000}, {0, 199, 116444736000000001}, {-11644473600, 0, 0}, {-11644473601, 0, 0}, {-1 << 62, 0, 0},
		{1 << 62, 0, 1<<63 - 1}, {-1, 999_999_900, 116444735999999999}, {0, -100, 116444735999999999}, {1, 1e9, 116444736020000000},
	} {
		if got := ntfs.FromUnix(tc.sec, tc.nsec); got != tc.want {
			t.Errorf("%d.%d: %d, want %d", tc.sec, tc.nsec, got, tc.want)
		}
	}
}
