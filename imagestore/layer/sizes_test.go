package layer

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"berth/internal/errs"
)

// headerOf is one tar header as it is written, for changing.
func headerOf(t testing.TB, i item) []byte {
	t.Helper()
	b := makeTar(t, i)
	for at := 0; at+512 <= len(b); at += 512 { // PAX records come first
		if typ := b[at+156]; typ == tar.TypeReg || typ == tar.TypeDir {
			return bytes.Clone(b[at : at+512])
		}
	}
	t.Fatal("no header")
	return nil
}

// A header's size is one of the few numbers that a reader trusts before it has
// seen anything else.
func TestSizesThatLie(t *testing.T) {
	base256 := func(n int64) func(h []byte) {
		return func(h []byte) {
			binary.BigEndian.PutUint64(h[128:136], uint64(n))
			h[124], h[125], h[126], h[127] = 0x80, 0, 0, 0
			if n < 0 {
				h[124], h[125], h[126], h[127] = 0xff, 0xff, 0xff, 0xff
			}
		}
	}
	octal := func(s string) func(h []byte) { return func(h []byte) { copy(h[124:136], s) } }
	for name, tc := range map[string]struct {
		size func(h []byte)
		data int
		kind errs.Kind
	}{
		"negative":           {base256(-1), 512, errs.Corrupt},
		"most negative":      {base256(-1 << 63), 512, errs.Corrupt},
		"largest":            {base256(1<<63 - 1), 512, errs.Corrupt},
		"2^62":               {base256(1 << 62), 512, errs.Corrupt},
		"no number":          {octal("99999999999\x00"), 512, errs.Corrupt},
		"minus":              {octal("-0000000001\x00"), 512, errs.Corrupt},
		"more than is left":  {octal("00000010000\x00"), 512, errs.Corrupt},
		"less than is there": {octal("00000000001\x00"), 1536, errs.Corrupt},
		"no padding":         {octal("00000000005\x00"), 5, errs.Corrupt},
	} {
		for _, typ := range []byte{tar.TypeReg, tar.TypeXHeader, tar.TypeGNULongName} {
			h := headerOf(t, file("Files/a", ""))
			h[156] = typ
			tc.size(h)
			fixChecksum(h)
			b := append(h, bytes.Repeat([]byte{'x'}, tc.data)...)
			_, _, err := flatten(t, Options{Limits: smallLimits()}, b)
			if !errs.Is(err, tc.kind) && !errs.Is(err, errs.Quota) {
				t.Errorf("%s, type %q: %v", name, typ, err)
			}
		}
	}
	// Types that have no data by definition, with a size.
	for _, typ := range []byte{tar.TypeLink, tar.TypeSymlink, tar.TypeDir} {
		h := headerOf(t, file("Files/a", ""))
		h[156] = typ
		copy(h[157:], "Files/b")
		octal("00000001000\x00")(h)
		fixChecksum(h)
		if _, _, err := flatten(t, Options{}, append(h, bytes.Repeat([]byte{'x'}, 512)...)); !errs.Is(err, errs.Corrupt) {
			t.Errorf("type %q with data: %v", typ, err)
		}
	}
}

// TestLongNames reads GNU's way to spell names beyond 100 bytes, also where one
// such header follows another and where none has an entry.
func TestLongNames(t *testing.T) {
	long := func(typ byte, text string) []byte {
		h := headerOf(t, file("././@LongLink", ""))
		h[156] = typ
		copy(h[124:136], fmt.Sprintf("%011o\x00", len(text)))
		fixChecksum(h)
		b := append(h, text...)
		return append(b, make([]byte, (512-len(text)%512)%512)...)
	}
	one, two := "Files/"+strings.Repeat("n", 180), "Files/"+strings.Repeat("m", 180)
	entry := headerOf(t, file("Files/short", ""))
	v, _, err := flatten(t, Options{}, append(long('L', one+"\x00"), entry...))
	if err != nil || v.find(one[6:]) == nil || v.find("short") != nil {
		t.Errorf("a long name: %v\n%s", err, v.dump())
	}
	for name, b := range map[string][]byte{
		"many, one after the other": append(bytes.Repeat(long('L', one), 500), append(long('L', two), entry...)...),
		"names and records":         append(append(long('L', one), makeTar(t, file("Files/x", "").with("A.b", "c"))[:1024]...), entry...),
	} {
		v, _, err := flatten(t, Options{}, b)
		if err == nil && strings.Count(v.dump(), " file ") != 1 || err != nil && !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s: %v\n%s", name, err, v.dump())
		}
	}
	for name, b := range map[string][]byte{
		"no entry":       long('L', one),
		"a huge name":    append(long('L', strings.Repeat("n", 2<<20)), entry...),
		"a name with ..": append(long('L', "Files/../../x"), entry...),
		"a long target": append(long('K', "Files/"+strings.Repeat("n", 300)), func() []byte {
			h := headerOf(t, file("Files/l", ""))
			h[156] = tar.TypeLink
			fixChecksum(h)
			return h
		}()...),
	} {
		if _, _, err := flatten(t, Options{}, b); !errs.Is(err, errs.Corrupt) && !errs.Is(err, errs.Quota) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A tar carries no reparse points but links: what Windows compressed (WOF),
// deduplicated, or keeps in the cloud arrives as its bytes with the attribute of
// a reparse point, and encrypted files (EFS) with that of an encrypted one. Both
// attributes go; nothing on the volume could stand behind them. That of a sparse
// file is the volume's to set.
func TestAttributesWithNothingBehindThem(t *testing.T) {
	for name, attr := range map[string]string{"reparse": "1056", "sparse": "544", "encrypted": "16416", "compressed": "2080", "offline": "4128", "recall": "4194336", "all": "4294967279"} {
		v, res, err := flatten(t, Options{}, makeTar(t, file("Files/a", "data").with("MSWINDOWS.fileattr", attr)))
		if err != nil || res.Stats.Reparse != 0 {
			t.Fatalf("%s: %v", name, err)
		}
		n := v.find("a")
		const reparse, sparse, compressed, encrypted = 0x400, 0x200, 0x800, 0x4000
		if n.meta.Reparse != nil || n.meta.Attributes&(reparse|sparse|compressed|encrypted) != 0 || n.streams[""] != "data" || n.sparse[""] != (name == "sparse" || name == "all") {
			t.Errorf("%s: %+v", name, n)
		}
	}
}
