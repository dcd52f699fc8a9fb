package layer

import (
	"archive/tar"
	"context"
	"encoding/base64"
	"encoding/binary"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"bytes"

	"berth/imagestore/ntfs"
)

func decodeAll(t testing.TB, b []byte) ([]Entry, error) {
	t.Helper()
	dec := NewDecoder(context.Background(), bytes.NewReader(b), "sha256:aa", Limits{})
	var all []Entry
	for {
		e, err := dec.Next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, *e)
	}
}

func b64(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

func mustSDDL(t testing.TB, s string) []byte {
	t.Helper()
	b, err := parseSDDL(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// A descriptor spelt out byte by byte: owner SYSTEM, group SYSTEM, one ACE.
const rawSystemSD = "\x01\x00\x04\x80\x30\x00\x00\x00\x3c\x00\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00" +
	"\x02\x00\x1c\x00\x01\x00\x00\x00\x00\x00\x14\x00\xff\x01\x1f\x00\x01\x01\x00\x00\x00\x00\x00\x05\x12\x00\x00\x00" +
	"\x01\x01\x00\x00\x00\x00\x00\x05\x12\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x05\x12\x00\x00\x00"

func TestEveryKindIsDecoded(t *testing.T) {
	const attr = "MSWINDOWS.fileattr"
	for name, tc := range map[string]struct {
		in   []item
		want Entry // of the last entry; Meta apart
	}{
		"file":                     {[]item{file("Files/a", "xyz")}, Entry{Area: Files, Kind: File, Path: "Files/a", Size: 3, Bare: true}},
		"file, leading dot":        {[]item{file("./Files/a", "xyz")}, Entry{Area: Files, Kind: File, Path: "Files/a", Size: 3, Bare: true}},
		"root of the tar":          {[]item{d("./")}, Entry{}},
		"directory":                {[]item{d("Files/a/")}, Entry{Area: Files, Kind: Directory, Path: "Files/a", Bare: true}},
		"directory, no slash":      {[]item{d("Files/a")}, Entry{Area: Files, Kind: Directory, Path: "Files/a", Bare: true}},
		"directory by attribute":   {[]item{file("Files/a", "").with(attr, "16")}, Entry{Area: Files, Kind: Directory, Path: "Files/a"}},
		"C:\\ itself":              {[]item{d("Files")}, Entry{Area: Files, Kind: Directory, Path: "Files", Bare: true}},
		"link":                     {[]item{ln("Files/a", "Files/b")}, Entry{Area: Files, Kind: Link, Path: "Files/a", Target: "Files/b"}},
		"link to the utility VM":   {[]item{ln("Files/a", "UtilityVM/Files/b")}, Entry{Area: Files, Kind: Link, Path: "Files/a", Target: "UtilityVM/Files/b"}},
		"file symlink":             {[]item{{name: "Files/a", typ: tar.TypeSymlink, link: "b"}}, Entry{Area: Files, Kind: FileLink, Path: "Files/a", Bare: true}},
		"directory symlink":        {[]item{item{name: "Files/a", typ: tar.TypeSymlink, link: "b"}.with(attr, "1040")}, Entry{Area: Files, Kind: DirLink, Path: "Files/a"}},
		"junction":                 {[]item{item{name: "Files/a", typ: tar.TypeSymlink, link: `C:\b`}.with("MSWINDOWS.mountpoint", "1")}, Entry{Area: Files, Kind: Junction, Path: "Files/a"}},
		"stream":                   {[]item{file("Files/a", ""), file("Files/a:s t", "12")}, Entry{Area: Files, Kind: Stream, Path: "Files/a", Stream: "s t", Size: 2}},
		"stream with type":         {[]item{file("Files/a", ""), file("Files/a:s:$DATA", "12")}, Entry{Area: Files, Kind: Stream, Path: "Files/a", Stream: "s", Size: 2}},
		"second stream":            {[]item{file("Files/a", ""), file("Files/a:s", "1"), file("Files/a:t", "22")}, Entry{Area: Files, Kind: Stream, Path: "Files/a", Stream: "t", Size: 2}},
		"stream on a directory":    {[]item{d("Files/a/"), file("Files/a:s", "12")}, Entry{Area: Files, Kind: Stream, Path: "Files/a", Stream: "s", Size: 2}},
		"stream on C:\\":           {[]item{d("Files"), file("Files:s", "12")}, Entry{Area: Files, Kind: Stream, Path: "Files", Stream: "s", Size: 2}},
		"whiteout":                 {[]item{wh("Files/x/.wh.a")}, Entry{Area: Files, Kind: Whiteout, Path: "Files/x/a"}},
		"opaque":                   {[]item{wh("Files/x/.wh..wh..opq")}, Entry{Area: Files, Kind: Opaque, Path: "Files/x"}},
		"storage driver's note":    {[]item{wh("Files/x/.wh..wh.plnk")}, Entry{Area: Files, Path: "Files/x/.wh..wh.plnk"}},
		"hive":                     {[]item{file("Hives/System_Delta", "regf")}, Entry{Area: Hives, Kind: Hive, Path: "Hives/System_Delta", Hive: "System", Size: 4}},
		"hive, other case":         {[]item{file("hives/SAM_DELTA", "regf")}, Entry{Area: Hives, Kind: Hive, Path: "hives/SAM_DELTA", Hive: "Sam", Size: 4}},
		"no hive":                  {[]item{file("Hives/System_Base", "regf")}, Entry{Area: Hives, Path: "Hives/System_Base"}},
		"utility VM":               {[]item{file("UtilityVM/Files/a", "xyz")}, Entry{Area: UtilityVM, Kind: File, Path: "UtilityVM/Files/a", Size: 3, Bare: true}},
		"licence at the root":      {[]item{file("License.txt", "xyz")}, Entry{Path: "License.txt"}},
		"stream at the root":       {[]item{file("License.txt", "xyz"), file("License.txt:a", "")}, Entry{Path: "License.txt"}},
		"directory at the root":    {[]item{file("blobs/sha256/a", "xyz")}, Entry{Path: "blobs/sha256/a"}},
		"trailing dot and space":   {[]item{file("Files/a. ", "")}, Entry{Area: Files, Kind: File, Path: "Files/a. ", Bare: true}},
		"nearly a device":          {[]item{file("Files/console.txt", "")}, Entry{Area: Files, Kind: File, Path: "Files/console.txt", Bare: true}},
		"lone surrogate":           {[]item{file("Files/\xed\xa0\x80x", "")}, Entry{Area: Files, Kind: File, Path: "Files/\xed\xa0\x80x", Bare: true}},
		"dollar below a directory": {[]item{file("Files/x/$MFT", "")}, Entry{Area: Files, Kind: File, Path: "Files/x/$MFT", Bare: true}},
		"global header":            {[]item{{name: "pax_global_header", typ: tar.TypeXGlobalHeader, pax: map[string]string{"comment": "x"}}, file("Files/a", "")}, Entry{Area: Files, Kind: File, Path: "Files/a", Bare: true}},
	} {
		t.Run(name, func(t *testing.T) {
			all, err := decodeAll(t, makeTar(t, tc.in...))
			if err != nil {
				t.Fatal(err)
			}
			got := all[len(all)-1]
			got.Meta, got.Name, got.Offset = Metadata{}, "", 0
			if tc.want.Kind == Stream && got.Area == Other {
				t.Fatal("stream without an area")
			}
			if got.Kind == Ignored {
				got.Stream = ""
			}
			if !reflect.DeepEqual(got, tc.want) {
				t.Fatalf("got  %+v\nwant %+v", got, tc.want)
			}
		})
	}
}

func TestMetadataIsDecoded(t *testing.T) {
	h := &tar.Header{Name: "Files/a", Typeflag: tar.TypeReg, Format: tar.FormatPAX,
		ModTime: epoch(100).Add(123456700), AccessTime: epoch(200).Add(1), ChangeTime: epoch(-11644473600 - 5),
		PAXRecords: map[string]string{
			"MSWINDOWS.fileattr":         "4294967279", // all but directory
			"MSWINDOWS.rawsd":            b64(rawSystemSD),
			"MSWINDOWS.sd":               "O:BA",
			"LIBARCHIVE.creationtime":    "-1.25",
			"MSWINDOWS.xattr.$KERNEL.B":  b64("two"),
			"MSWINDOWS.xattr.$CI.A":      b64("\x00\x01"),
			"SCHILY.xattr.user.whatever": "ignored",
		}}
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(h); err != nil {
		t.Fatal(err)
	}
	all, err := decodeAll(t, b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	m := all[0].Meta
	const epoch = 116444736000000000
	want := Metadata{Created: epoch - 12_500_000, Modified: epoch + 1000000000 + 1234567, Accessed: epoch + 2000000000, Changed: 0,
		Attributes: 0x3127, SD: &Descriptor{Raw: []byte(rawSystemSD)},
		EAs: []ntfs.EA{{Name: "$CI.A", Value: []byte("\x00\x01")}, {Name: "$KERNEL.B", Value: []byte("two")}}}
	if !reflect.DeepEqual(m, want) {
		t.Fatalf("got  %+v\nwant %+v", m, want)
	}
}

func TestMissingTimesAreTheModificationTime(t *testing.T) {
	all, err := decodeAll(t, makeTar(t, file("Files/a", "").at(77), d("Files/d/").at(78).with("LIBARCHIVE.creationtime", "5.5")))
	if err != nil {
		t.Fatal(err)
	}
	m := all[0].Meta
	if w := ntfs.FromUnix(77, 0); m.Created != w || m.Accessed != w || m.Changed != w || m.Modified != w {
		t.Errorf("%+v", m)
	}
	if all[1].Meta.Created != ntfs.FromUnix(5, 500_000_000) || all[1].Meta.Attributes != attrDirectory {
		t.Errorf("%+v", all[1].Meta)
	}
}

func TestTimes(t *testing.T) {
	for in, want := range map[string]int64{ // 100 ns since 1970
		"0": 0, "1": 10_000_000, "1.": 10_000_000, "1.5": 15_000_000, "1.000000100": 10_000_001, "1.0000001999": 10_000_001,
		"-1": -10_000_000, "-0.5": -5_000_000, "-1.5": -15_000_000, "-0.0000001": -1,
	} {
		got, err := parseTime(in)
		if err != nil || int64(got)-116444736000000000 != want {
			t.Errorf("%q: %d %v, want %d", in, int64(got)-116444736000000000, err, want)
		}
	}
	for in, want := range map[string]ntfs.Time{"-11644473600": 0, "-11644473601": 0, "-11644473599.9999999": 1, "884541340800": 8961858144000000000, "-99999999999999": 0, "99999999999999": 1<<63 - 1, "-9223372036854775808": 0, "9223372036854775807.9": 1<<63 - 1} {
		if got, err := parseTime(in); err != nil || got != want {
			t.Errorf("%q: %d %v, want %d", in, got, err, want)
		}
	}
	for _, in := range []string{"", ".", ".5", "x", "1.x", "1,5", "1.5.5", "0x10", "1 ", "9223372036854775808", "1.-5"} {
		if got, err := parseTime(in); err == nil {
			t.Errorf("%q is a time: %d", in, got)
		}
	}
}

// reparseParts takes a buffer apart by the offsets in it.
func reparseParts(t *testing.T, b []byte) (tag uint32, subst, print string, flags uint32) {
	t.Helper()
	le := binary.LittleEndian
	tag = le.Uint32(b)
	if int(le.Uint16(b[4:])) != len(b)-8 {
		t.Fatalf("length %d in %d bytes", le.Uint16(b[4:]), len(b))
	}
	path := b[16:]
	if tag == tagSymlink {
		flags, path = le.Uint32(b[16:]), b[20:]
	}
	text := func(at int) string {
		off, n := le.Uint16(b[at:]), le.Uint16(b[at+2:])
		var u []uint16
		for i := off; i < off+n; i += 2 {
			u = append(u, le.Uint16(path[i:]))
		}
		if le.Uint16(path[off+n:]) != 0 {
			t.Fatal("no NUL behind the name")
		}
		return string(utf16.Decode(u))
	}
	return tag, text(8), text(12), flags
}

func TestReparseBuffers(t *testing.T) {
	for _, tc := range []struct {
		target       string
		mount        bool
		subst, print string
		flags        uint32
	}{
		{`C:\a b`, false, `\??\C:\a b`, `C:\a b`, 0},
		{`c:/a/b`, true, `\??\c:\a\b`, `c:\a\b`, 0},
		{`\\?\Volume{x}\`, true, `\??\Volume{x}\`, `\\?\Volume{x}\`, 0},
		{`\??\C:\x`, true, `\??\C:\x`, `\??\C:\x`, 0},
		{`\\srv\share`, false, `\??\UNC\srv\share`, `\\srv\share`, 0},
		{`..\x.dll`, false, `..\x.dll`, `..\x.dll`, 1},
		{`\Windows`, false, `\Windows`, `\Windows`, 1},
		{"ä\U0001F600", false, "ä\U0001F600", "ä\U0001F600", 1},
	} {
		b, err := reparseBuffer(tc.target, tc.mount)
		if err != nil {
			t.Errorf("%q: %v", tc.target, err)
			continue
		}
		tag, subst, print, flags := reparseParts(t, b)
		wantTag := uint32(0xA000000C)
		if tc.mount {
			wantTag = 0xA0000003
		}
		if tag != wantTag || subst != tc.subst || print != tc.print || flags != tc.flags {
			t.Errorf("%q: %#x %q %q %d", tc.target, tag, subst, print, flags)
		}
	}
	for _, bad := range []struct {
		target string
		mount  bool
	}{{"", false}, {"a\x00b", false}, {"\xff", false}, {"rel", true}, {`\rel`, true}, {strings.Repeat("x", 5000), false}, {strings.Repeat("x", 1<<20), false}} {
		if _, err := reparseBuffer(bad.target, bad.mount); err == nil {
			t.Errorf("%.20q was accepted", bad.target)
		}
	}
}

func TestSecurityDescriptors(t *testing.T) {
	if got := mustSDDL(t, "O:SYG:SYD:(A;;FA;;;SY)"); string(got) != rawSystemSD {
		t.Errorf("SDDL gives\n%x, want\n%x", got, rawSystemSD)
	}
	// Of a real system: TrustedInstaller's, with a protected DACL and a SACL.
	for _, good := range []string{
		defaultDirSDDL, defaultFileSDDL, "D:NO_ACCESS_CONTROL", "O:S-1-5-18D:PAI", "D:P(A;;GA;;;WD)", "O:BAG:BAD:AR",
		"O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464G:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464D:PAI(A;;FA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)(A;;0x1200a9;;;BA)(A;;0x1200a9;;;AC)S:AI(AU;SAFA;DCLCRPCRSDWDWO;;;WD)(ML;;NW;;;LW)",
	} {
		b := mustSDDL(t, good)
		if err := checkSD(b); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{"", "x", "O:", "O:XX", "O:S-1", "O:S-1-", "O:S-2-5-18", "O:BAO:BA", "D:(A;;FA;;;BA", "D:(A;;FA;;BA)", "D:(Z;;FA;;;BA)", "D:(A;Q;FA;;;BA)",
		"D:(A;;ZZ;;;BA)", "D:(A;;0x1ffffffff;;;BA)", "D:X", "O:DA", "D:(XA;;FX;;;WD;(@User.x==1))", "O:S-1-5-99999999999", "S:(ML;;NW;;;LW)junk", "O:S-1-5" + strings.Repeat("-1", 16)} {
		if b, err := parseSDDL(bad); err == nil {
			t.Errorf("%q gives %x", bad, b)
		}
	}
	sd := func(change func(b []byte) []byte) []byte { return change([]byte(rawSystemSD)) }
	for name, b := range map[string][]byte{
		"empty":              nil,
		"short":              sd(func(b []byte) []byte { return b[:19] }),
		"revision":           sd(func(b []byte) []byte { b[0] = 2; return b }),
		"absolute":           sd(func(b []byte) []byte { b[3] = 0; return b }),
		"owner beyond":       sd(func(b []byte) []byte { b[7] = 0xff; return b }),
		"owner in header":    sd(func(b []byte) []byte { b[4] = 4; return b }),
		"owner cut":          sd(func(b []byte) []byte { b[4] = byte(len(b) - 4); return b }),
		"SID of 16":          sd(func(b []byte) []byte { b[0x31] = 16; return b }),
		"ACL too long":       sd(func(b []byte) []byte { b[0x16] = 0xff; return b }),
		"ACL too short":      sd(func(b []byte) []byte { b[0x16] = 4; return b }),
		"ACL revision":       sd(func(b []byte) []byte { b[0x14] = 9; return b }),
		"two ACEs":           sd(func(b []byte) []byte { b[0x18] = 2; return b }),
		"ACE of 0":           sd(func(b []byte) []byte { b[0x1e] = 0; return b }),
		"ACE unaligned":      sd(func(b []byte) []byte { b[0x16], b[0x1e] = 0x1d, 0x15; return b }),
		"ACE without SID":    sd(func(b []byte) []byte { b[0x1e] = 8; b[0x18] = 1; return b }),
		"object ACE cut":     sd(func(b []byte) []byte { b[0x1c] = 5; b[0x24] = 3; return b }),
		"larger than 64 KiB": append([]byte(rawSystemSD), make([]byte, 65536)...),
	} {
		if err := checkSD(b); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}

func TestDescriptorsFallBack(t *testing.T) {
	all, err := decodeAll(t, makeTar(t,
		file("Files/a", ""), d("Files/b/"),
		file("Files/c", "").with("MSWINDOWS.sd", "O:SYG:SYD:(A;;FA;;;SY)"),
		file("Files/d", "").with("MSWINDOWS.sd", "O:DA"),
		file("Files/e", "").with("MSWINDOWS.sd", "O:DA", "MSWINDOWS.rawsd", b64(rawSystemSD))))
	if err != nil {
		t.Fatal(err)
	}
	fileSD, dirSD := mustSDDL(t, defaultFileSDDL), mustSDDL(t, defaultDirSDDL)
	for i, want := range []struct {
		sd      []byte
		guessed bool
	}{{fileSD, false}, {dirSD, false}, {[]byte(rawSystemSD), false}, {fileSD, true}, {[]byte(rawSystemSD), false}} {
		if !bytes.Equal(all[i].Meta.SD.Raw, want.sd) || all[i].Guessed != want.guessed {
			t.Errorf("%s: %x %v", all[i].Name, all[i].Meta.SD.Raw, all[i].Guessed)
		}
	}
}
