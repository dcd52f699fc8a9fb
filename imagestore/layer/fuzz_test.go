package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"strings"
	"testing"

	"berth/imagestore/imagetest"
	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// smallLimits keep a fuzzer's inputs cheap.
func smallLimits() Limits {
	return Limits{Entries: 2000, Bytes: 4 << 20, Scratch: 1 << 20, AllMetadata: 4 << 20, Hives: 1 << 20, Hive: 1 << 20}
}

// FuzzTar feeds any bytes as a layer. Whatever comes out is a volume without
// orphans, or one typed error that names the layer.
func FuzzTar(f *testing.F) {
	f.Add(makeTar(f, d("Files"), file("Files/a", "x").with("MSWINDOWS.fileattr", "32", "MSWINDOWS.rawsd", b64(rawSystemSD)), file("Files/a:s", "y"), ln("Files/b", "Files/a")))
	f.Add(makeTar(f, wh("Files/.wh.a"), wh("Files/b/.wh..wh..opq"), file("Hives/System_Delta", "regf"), file("UtilityVM/Files/x", "u")))
	f.Add(makeTar(f, item{name: "Files/j", typ: tar.TypeSymlink, link: `C:\x`}.with("MSWINDOWS.mountpoint", "1"), file("License.txt", "")))
	f.Add(makeTar(f, ln("Files/a", "Files/b"), ln("Files/b", "Files/c"), file("Files/c", "")))
	f.Add(makeTar(f, file("Files/Windows/System32/config/SAM", string(imagetest.EmptyHive())), file("Hives/Sam_Delta", string(imagetest.EmptyHive()))))
	f.Add(makeTar(f, file("Files/s", "sparse").with("MSWINDOWS.fileattr", "512"), ln("Files/t", "Files/s")))
	f.Add(oldSparseTar(f))
	f.Add(sparseTar(f, "Files/a", "xy", "GNU.sparse.map", "10,2", "GNU.sparse.size", "100", "GNU.sparse.numblocks", "1"))
	f.Fuzz(func(t *testing.T, b []byte) {
		base := makeTar(t, file("Files/a", "base"), file("Files/b/c", "base"), ln("Files/d", "Files/a"))
		for _, tars := range [][][]byte{{b}, {base, b}, {b, base}, {b, b}} {
			v := newMemVolume()
			_, err := Flatten(context.Background(), stack(tars...), v, Options{Limits: smallLimits()})
			if err == nil {
				v.check(t)
				continue
			}
			switch k := errs.KindOf(err); k {
			case errs.Corrupt, errs.Quota, errs.Unsupported:
			default:
				t.Fatalf("%v: %v", k, err)
			}
			if !strings.Contains(err.Error(), "layer") {
				t.Fatalf("%q names no layer", err)
			}
		}
	})
}

// FuzzRecords feeds PAX records and names that archive/tar itself lets through.
func FuzzRecords(f *testing.F) {
	f.Add("Files/a", "", byte('0'), "32", b64(rawSystemSD), "O:BA", "1.5", "$CI", "AAEC")
	f.Add("Files/a/.wh.b", "", byte('0'), "", "", "", "", "", "")
	f.Add("Files/a", "C:\\x", byte('2'), "1040", "", "D:P(A;;GA;;;WD)", "-99999999999", "A", "")
	f.Add("Files/a", "Files/b", byte('1'), "16", "", "", "1601", "", "")
	f.Add("Files/a", "", byte('0'), "32", b64(rawSystemSD), "", "", " EA", "AAEC")
	f.Fuzz(func(t *testing.T, name, link string, typ byte, attr, rawsd, sddl, created, ea, value string) {
		pax := map[string]string{}
		for k, v := range map[string]string{paxAttributes: attr, paxRawSD: rawsd, paxSDDL: sddl, paxCreated: created, paxEA + ea: value} {
			if v != "" {
				pax[k] = v
			}
		}
		h := &tar.Header{Name: name, Linkname: link, Typeflag: typ, PAXRecords: pax, Format: tar.FormatPAX}
		dec := NewDecoder(context.Background(), strings.NewReader(""), "layer", Limits{})
		if err := dec.decode(h); err != nil {
			return
		}
		e := &dec.entry
		if e.Kind == Ignored || e.Path == "" {
			return
		}
		for _, p := range []string{e.Path, e.Target} {
			if p == "" {
				continue
			}
			if strings.HasPrefix(p, "/") || strings.ContainsAny(p, "\\:\x00") || !strings.HasPrefix(strings.ToUpper(p), "FILES") && !strings.HasPrefix(strings.ToUpper(p), "UTILITYVM") && e.Kind != Hive {
				t.Fatalf("%+v", e)
			}
			for _, c := range strings.Split(p, "/") {
				if _, err := ntfs.EncodeName(c); err != nil {
					t.Fatalf("%q: %v", p, err)
				}
			}
		}
		if e.Meta.Attributes&^uint32(attrKept|attrDirectory|attrReparse) != 0 {
			t.Fatalf("attributes %#x", e.Meta.Attributes)
		}
		if e.Meta.SD != nil {
			if err := checkSD(e.Meta.SD.Raw); err != nil {
				t.Fatal(err)
			}
		}
		// What the decoder lets through, the volume takes.
		if e.Kind != Whiteout && e.Kind != Opaque && e.Kind != Link && e.Meta.SD != nil {
			w, err := ntfs.New(discardAt{}, ntfs.Options{})
			if err != nil {
				t.Fatal(err)
			}
			fl := &flattener{vol: w}
			m, err := fl.meta(&e.Meta)
			if err == nil {
				_, err = w.File(m)
			}
			if err != nil {
				t.Fatalf("%+v: %v", e.Meta, err)
			}
		}
	})
}

type discardAt struct{}

func (discardAt) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }

// FuzzSecurityDescriptor: what checkSD accepts can be walked by a plain reader
// without leaving it.
func FuzzSecurityDescriptor(f *testing.F) {
	f.Add([]byte(rawSystemSD))
	f.Add(mustSDDL(f, defaultDirSDDL))
	f.Add(mustSDDL(f, "O:BAG:BAD:P(A;;FA;;;BA)S:(AU;SAFA;WD;;;WD)(ML;;NW;;;LW)"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if checkSD(b) != nil {
			return
		}
		le := binary.LittleEndian
		for _, at := range []int{4, 8} {
			if off := le.Uint32(b[at:]); off != 0 {
				_ = b[off : off+8+4*uint32(b[off+1])]
			}
		}
		for _, at := range []int{12, 16} {
			off := le.Uint32(b[at:])
			if off == 0 {
				continue
			}
			acl := b[off : off+uint32(le.Uint16(b[off+2:]))]
			p := acl[8:]
			for n := le.Uint16(acl[4:]); n > 0; n-- {
				size := le.Uint16(p[2:])
				if p[0] == 0 {
					_ = p[8 : 16+4*int(p[9])][:int(size)-8]
				}
				p = p[size:]
			}
		}
	})
}

func FuzzSDDL(f *testing.F) {
	f.Add(defaultDirSDDL)
	f.Add("O:S-1-5-18G:S-1-0x5-32-544D:PAIAR(A;OICIIOID;0x1f01ff;;;S-1-5-80-1)(D;;GAGRGW;;;AN)S:AI(AU;SAFA;DCLC;;;WD)")
	f.Add("D:NO_ACCESS_CONTROLS:(ML;;NWNRNX;;;HI)")
	f.Fuzz(func(t *testing.T, s string) {
		b, err := parseSDDL(s)
		if err == nil {
			if err := checkSD(b); err != nil {
				t.Fatalf("%q gives %x: %v", s, b, err)
			}
			return
		}
		if !errors.Is(err, errSDDL) && len(b) == 0 {
			t.Fatalf("%q: %v", s, err)
		}
	})
}

func FuzzReparse(f *testing.F) {
	f.Add(`C:\x`, true)
	f.Add(`\\?\Volume{0}\`, true)
	f.Add(`..\ä`, false)
	f.Add(`\\srv\s`, false)
	f.Fuzz(func(t *testing.T, target string, mount bool) {
		b, err := reparseBuffer(target, mount)
		if err != nil {
			return
		}
		if len(b) > maxReparse {
			t.Fatalf("%d bytes", len(b))
		}
		_, _, print, _ := reparseParts(t, b)
		if print != strings.ReplaceAll(target, "/", `\`) {
			t.Fatalf("%q became %q", target, print)
		}
	})
}

// FuzzNames: a name that is let through is one that NTFS can hold and that
// leads nowhere else.
func FuzzNames(f *testing.F) {
	for _, s := range []string{"Files/a", "./Files/a:s:$DATA", "Files/\xed\xa0\x80", "Files/com1", "../x", `a\b`, "C:x"} {
		f.Add(s)
	}
	l := Limits{Depth: 100}.withDefaults()
	f.Fuzz(func(t *testing.T, s string) {
		path, stream, isStream, root, err := splitName(s, &l)
		if err != nil || root {
			return
		}
		for _, c := range strings.Split(path, "/") {
			if _, err := ntfs.EncodeName(c); err != nil || isDevice(c) {
				t.Fatalf("%q: %q: %v", s, c, err)
			}
		}
		if isStream {
			if _, err := ntfs.EncodeName(stream); err != nil && stream != "." && stream != ".." {
				t.Fatalf("%q: stream %q: %v", s, stream, err)
			}
		}
	})
}

func TestScratch(t *testing.T) {
	s := &scratch{dir: t.TempDir(), max: 10 << 20}
	defer s.close()
	for round := range 2 {
		var want []byte
		var offs []int64
		for i := range 40 {
			b := bytes.Repeat([]byte{byte(i + round)}, 70_000)
			off, err := s.put(bytes.NewReader(b), int64(len(b)))
			if err != nil {
				t.Fatal(err)
			}
			offs = append(offs, off)
			want = append(want, b...)
		}
		for i, off := range offs {
			got, err := io.ReadAll(io.NewSectionReader(s, off, 70_000))
			if err != nil || !bytes.Equal(got, want[i*70_000:(i+1)*70_000]) {
				t.Fatalf("round %d, piece %d: %d bytes, %v", round, i, len(got), err)
			}
		}
		if _, err := s.put(bytes.NewReader(nil), 1); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("short: %v", err)
		}
		if _, err := s.put(bytes.NewReader(nil), 9<<20); !errors.Is(err, ErrScratch) {
			t.Errorf("too much: %v", err)
		}
		if err := s.reset(); err != nil {
			t.Fatal(err)
		}
	}
}
