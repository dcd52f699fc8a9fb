package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// clean strips times and the root from a dump.
func clean(dump string) string {
	var out []string
	for _, l := range strings.Split(strings.TrimSpace(dump), "\n") {
		l = strings.Replace(l[:strings.LastIndex(l, " m")], `=\Files`, "=", 1)
		if l = strings.TrimPrefix(l, `\Files`); l != " dir" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}

func TestFlattening(t *testing.T) {
	junction := func(name string) item {
		return item{name: name, typ: tar.TypeSymlink, link: `C:\x`, pax: map[string]string{"MSWINDOWS.mountpoint": "1"}}
	}
	for name, tc := range map[string]struct {
		layers [][]item // lowest first
		want   string
	}{
		"upper file replaces": {[][]item{{file("Files/a", "old")}, {file("Files/a", "new")}}, `\a file "new"`},
		"upper spelling is kept": {[][]item{{file("Files/dir/ABC", "old"), file("Files/Dir/x", "x")}, {file("Files/dIR/abC", "new")}},
			"\\dIR dir\n\\dIR\\abC file \"new\"\n\\dIR\\x file \"x\""},
		"case by the volume's table": {[][]item{{file("Files/Ünï", "old"), file("Files/ß", "s")}, {file("Files/üNÏ", "new"), file("Files/SS", "t")}},
			"\\SS file \"t\"\n\\üNÏ file \"new\"\n\\ß file \"s\""},
		"whiteout of a file":        {[][]item{{file("Files/a", "1"), file("Files/b", "2")}, {wh("Files/.wh.A")}}, `\b file "2"`},
		"whiteout of a tree":        {[][]item{{d("Files/a/"), file("Files/a/x/y", "1")}, {wh("Files/.wh.a")}}, ``},
		"whiteout and anew":         {[][]item{{file("Files/a/x", "1")}, {wh("Files/.wh.a"), file("Files/a/y", "2")}}, "\\a dir\n\\a\\y file \"2\""},
		"anew and whiteout":         {[][]item{{file("Files/a/x", "1")}, {file("Files/a/y", "2"), wh("Files/.wh.a")}}, "\\a dir\n\\a\\y file \"2\""},
		"whiteout, then again":      {[][]item{{file("Files/a", "1")}, {wh("Files/.wh.a")}, {file("Files/a", "3")}}, `\a file "3"`},
		"whiteout of nothing":       {[][]item{{wh("Files/.wh.a"), wh("Files/x/y/.wh.b")}}, ``},
		"opaque":                    {[][]item{{d("Files/a/"), file("Files/a/x", "1")}, {wh("Files/a/.wh..wh..opq"), file("Files/a/y", "2")}}, "\\a dir\n\\a\\y file \"2\""},
		"opaque C:":                 {[][]item{{file("Files/x", "1")}, {wh("Files/.wh..wh..opq"), file("Files/y", "2")}}, `\y file "2"`},
		"file over directory":       {[][]item{{file("Files/a/x", "1")}, {file("Files/a", "2")}}, `\a file "2"`},
		"directory over file":       {[][]item{{file("Files/a", "1")}, {d("Files/a/")}}, `\a dir`},
		"directory, file, tree":     {[][]item{{file("Files/a/x", "1")}, {file("Files/a", "2")}, {file("Files/a/y", "3")}}, "\\a dir\n\\a\\y file \"3\""},
		"junction over directory":   {[][]item{{file("Files/a/x", "1")}, {junction("Files/a")}}, `\a reparse-dir`},
		"directory over junction":   {[][]item{{junction("Files/a")}, {file("Files/a/x", "1")}}, "\\a dir\n\\a\\x file \"1\""},
		"nothing through junctions": {[][]item{{junction("Files/a"), d("Files/x/")}, {file("Files/a/y", "1")}, {junction("Files/a")}}, "\\a reparse-dir\n\\x dir"},
		"streams":                   {[][]item{{file("Files/a", "1"), file("Files/a:s", "2"), d("Files/d/"), file("Files/d:t", "3")}}, "\\a file \"1\" :S \"2\"\n\\d dir :T \"3\""},
		"streams of the replaced":   {[][]item{{file("Files/a", "1"), file("Files/a:s", "2"), d("Files/d/"), file("Files/d:t", "3")}, {file("Files/a", "4"), d("Files/d/")}}, "\\a file \"4\"\n\\d dir"},

		"link to an earlier":           {[][]item{{file("Files/a", "1"), ln("Files/b", "Files/a")}}, "\\a file \"1\" =\\a\n\\b file \"1\" =\\a"},
		"link to a later":              {[][]item{{ln("Files/a", "Files/b"), file("Files/b", "1"), file("Files/b:s", "2")}}, "\\a file \"1\" =\\a :S \"2\"\n\\b file \"1\" =\\a :S \"2\""},
		"link to a lower":              {[][]item{{file("Files/a", "1")}, {ln("Files/b", "Files/A")}}, "\\a file \"1\" =\\a\n\\b file \"1\" =\\a"},
		"link in place of its target":  {[][]item{{file("Files/a", "1")}, {ln("Files/b", "Files/a"), wh("Files/.wh.a")}}, "\\b file \"1\""},
		"link to what is then removed": {[][]item{{file("Files/a", "1"), file("Files/a:s", "2")}, {ln("Files/b", "Files/a")}, {wh("Files/.wh.a")}}, "\\b file \"1\" :S \"2\""},
		"link to what is replaced":     {[][]item{{file("Files/a", "1")}, {ln("Files/b", "Files/a")}, {file("Files/a", "3")}}, "\\a file \"3\"\n\\b file \"1\""},
		"one of two names is replaced": {[][]item{{file("Files/a", "1"), file("Files/a:s", "2"), ln("Files/b", "Files/a")}, {file("Files/a", "3")}}, "\\a file \"3\"\n\\b file \"1\" :S \"2\""},
		"both names are replaced":      {[][]item{{file("Files/a", "1"), ln("Files/b", "Files/a")}, {file("Files/a", "3"), ln("Files/b", "Files/a")}}, "\\a file \"3\" =\\a\n\\b file \"3\" =\\a"},
		"two of three names remain":    {[][]item{{file("Files/a", "1"), ln("Files/b", "Files/a"), ln("Files/c", "Files/b")}, {wh("Files/.wh.a")}}, "\\b file \"1\" =\\b\n\\c file \"1\" =\\b"},
		"chain across layers":          {[][]item{{file("Files/a", "1")}, {ln("Files/b", "Files/a")}, {ln("Files/c", "Files/b"), wh("Files/.wh.b")}, {wh("Files/.wh.a")}}, "\\c file \"1\""},
		"chain backwards":              {[][]item{{ln("Files/c", "Files/b"), ln("Files/b", "Files/a"), file("Files/a", "1")}}, "\\a file \"1\" =\\a\n\\b file \"1\" =\\a\n\\c file \"1\" =\\a"},
		"link to a file symlink":       {[][]item{{{name: "Files/a", typ: tar.TypeSymlink, link: "x"}, ln("Files/b", "Files/a")}}, "\\a file \"\" =\\a\n\\b file \"\" =\\a"},
		"own layer before lower":       {[][]item{{file("Files/a", "1")}, {ln("Files/b", "Files/a"), file("Files/a", "2")}}, "\\a file \"2\" =\\a\n\\b file \"2\" =\\a"},
		"link replaces a file":         {[][]item{{file("Files/a", "1"), file("Files/b", "2")}, {ln("Files/b", "Files/a")}}, "\\a file \"1\" =\\a\n\\b file \"1\" =\\a"},
		"replaced directory":           {[][]item{{file("Files/d/a", "1")}, {ln("Files/b", "Files/d/a")}, {file("Files/d", "2")}}, "\\b file \"1\"\n\\d file \"2\""},

		// Symbolic links are data: nobody follows them.
		"symlinks in a loop": {[][]item{{{name: "Files/a", typ: tar.TypeSymlink, link: "b"}, {name: "Files/b", typ: tar.TypeSymlink, link: "a"}, {name: "Files/c", typ: tar.TypeSymlink, link: "c"}}},
			"\\a file \"\"\n\\b file \"\"\n\\c file \"\""},
		"symlink out of the tree": {[][]item{{{name: "Files/a", typ: tar.TypeSymlink, link: `..\..\..\x`}, {name: "Files/b", typ: tar.TypeSymlink, link: `\\?\GLOBALROOT\Device\HarddiskVolume1`}}}, "\\a file \"\"\n\\b file \"\""},

		"utility VM is dropped":     {[][]item{{d("UtilityVM"), file("UtilityVM/Files/a", "1"), file("UtilityVM/Files/a:s", "2"), wh("UtilityVM/Files/.wh.x")}}, ``},
		"link into the utility VM":  {[][]item{{ln("Files/a", "UtilityVM/Files/a"), file("UtilityVM/Files/a", "1")}}, `\a file "1"`},
		"link out of it":            {[][]item{{file("Files/a", "1"), ln("UtilityVM/Files/a", "Files/a")}}, `\a file "1"`},
		"through it":                {[][]item{{file("UtilityVM/Files/a", "1")}, {ln("UtilityVM/Files/b", "UtilityVM/Files/a")}, {ln("Files/c", "UtilityVM/Files/b")}}, `\c file "1"`},
		"both from the utility VM":  {[][]item{{file("UtilityVM/Files/a", "1"), ln("Files/a", "UtilityVM/Files/a"), ln("Files/b", "UtilityVM/Files/a")}}, "\\a file \"1\" =\\a\n\\b file \"1\" =\\a"},
		"ignored roots":             {[][]item{{file("License.txt", "1"), file("x/y", "2"), file("Files/a", "3")}}, `\a file "3"`},
		"whiteout below a whiteout": {[][]item{{file("Files/a/x", "1"), file("Files/a/y", "1")}, {file("Files/a/y", "2"), wh("Files/a/.wh.x")}, {wh("Files/.wh.a")}}, ``},
	} {
		t.Run(name, func(t *testing.T) {
			var tars [][]byte
			for _, l := range tc.layers {
				tars = append(tars, makeTar(t, l...))
			}
			v, res, err := flatten(t, Options{}, tars...)
			if err != nil {
				t.Fatal(err)
			}
			v.check(t)
			if got := clean(v.dump()); got != tc.want {
				t.Fatalf("got\n%s\nwant\n%s", got, tc.want)
			}
			names := uint64(strings.Count(v.dump(), "\n")) - 1
			if res.Entries != names || res.Bytes != uint64(v.written) {
				t.Fatalf("result says %d entries, %d bytes; there are %d, %d", res.Entries, res.Bytes, names, v.written)
			}
		})
	}
}

// Every layer is opened once, read to its last byte once and closed; nothing
// hidden reaches the volume.
func TestEachLayerIsReadOnce(t *testing.T) {
	big := strings.Repeat("hidden by the upper layer ", 100_000) // more than the scratch keeps in memory
	tars := [][]byte{
		makeTar(t, file("Files/a", big), file("Files/gone/b", big), file("Files/c", big), file("Files/c:s", big), ln("Files/d", "Files/c"), file("UtilityVM/Files/u", big)),
		makeTar(t, file("Files/a", "1"), wh("Files/.wh.gone"), file("Files/c", "3")),
	}
	var src []Source
	opens, reads, closes := make([]int, 2), make([]int, 2), make([]int, 2)
	for i, b := range tars {
		src = append(src, Source{Name: fmt.Sprint(i), Open: func() (io.ReadCloser, error) {
			opens[i]++
			return countingSource{bytes.NewReader(b), &reads[i], &closes[i]}, nil
		}})
	}
	dir := t.TempDir()
	v := newMemVolume()
	res, err := Flatten(context.Background(), src, v, Options{ScratchDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	for i := range tars {
		if opens[i] != 1 || closes[i] != 1 || reads[i] != len(tars[i]) {
			t.Errorf("layer %d: opened %d, closed %d, read %d of %d", i, opens[i], closes[i], reads[i], len(tars[i]))
		}
	}
	v.check(t)
	if want := int64(2*len(big) + 2); v.written != want || res.Bytes != uint64(want) {
		t.Errorf("%d bytes on the volume, want %d", v.written, want)
	}
	if n := v.find("d"); n == nil || n.streams[""] != big || n.streams["S"] != big || n.links != 1 {
		t.Error("the link that stays has lost its bytes")
	}
	s := res.Stats
	if s.Scratch != uint64(5*len(big)) || s.Rescued != 1 || s.HiddenBytes != uint64(5*len(big)) || s.TarBytes != uint64(len(tars[0])+len(tars[1])) {
		t.Errorf("%+v", s)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

func TestSameLayersSameCalls(t *testing.T) {
	build := func() string {
		b := makeTar(t, d("Files/b/").at(5), file("Files/b/x", "1").with("MSWINDOWS.xattr.B", b64("1"), "MSWINDOWS.xattr.A", b64("2"), "MSWINDOWS.xattr.C", b64("3")), ln("Files/a", "Files/b/x"), file("Hives/System_Delta", "regf1"))
		u := makeTar(t, wh("Files/.wh.z"), ln("Files/c/d/e", "Files/a"), file("Hives/Sam_Delta", "regf2"))
		v, _, err := flatten(t, Options{}, b, u)
		if err != nil {
			t.Fatal(err)
		}
		return v.log.String()
	}
	first := build()
	for range 20 {
		if got := build(); got != first {
			t.Fatalf("another order of calls:\n%s\n%s", first, got)
		}
	}
}

func TestDirectoryMetadataIsTheTopmosts(t *testing.T) {
	low := makeTar(t, d("Files/").at(1), d("Files/Windows/").at(2), d("Files/Windows/CatRoot/").at(3), file("Files/Windows/CatRoot/x", "1"), d("Files/Windows/low/").at(4), file("Files/implied/x", ""))
	mid := makeTar(t, d("Files/Windows/").at(20), wh("Files/Windows/CatRoot/.wh.x"), d("Files/windows/LOW/").at(40))
	top := makeTar(t, file("Files/Windows/low/y", "2"), file("Files/Windows/CatRoot/z", "3"))
	v, res, err := flatten(t, Options{}, low, mid, top)
	if err != nil {
		t.Fatal(err)
	}
	for path, sec := range map[string]int64{"Windows": 20, `Windows\CatRoot`: 3, `Windows\low`: 40, "implied": 0} {
		n := v.find(path)
		if want := ntfs.FromUnix(sec, 0); n == nil || n.meta.Modified != want || n.meta.Created != want || n.meta.Changed != want || n.meta.Accessed != want {
			t.Errorf("%s: %+v, want %d", path, n, sec)
		}
	}
	if root := v.nodes[v.nodes[1].kids["FILES"].id]; root.meta.Modified != ntfs.FromUnix(1, 0) {
		t.Errorf("C:\\ has %v", root.meta)
	}
	if !reflect.DeepEqual(res.Implied, []string{"implied"}) {
		t.Errorf("implied: %q", res.Implied)
	}
}

func TestHives(t *testing.T) {
	low := makeTar(t, d("Files"), d("Hives"), file("Hives/DefaultUser_Delta", "regf low d"), file("Hives/System_Delta", "regf low s"), file("Hives/Sam_Delta", ""), file("Hives/other", "x"))
	mid := makeTar(t, file("Files/a", ""))
	top := makeTar(t, file("Hives/Software_Delta", "regf top").at(9))
	v, res, err := flatten(t, Options{}, low, mid, top)
	if err != nil {
		t.Fatal(err)
	}
	want := []guestinfo.HiveDelta{{Hive: "System", Path: `Hives\000\System_Delta`}, {Hive: "DefaultUser", Path: `Hives\000\DefaultUser_Delta`}, {Hive: "Software", Path: `Hives\002\Software_Delta`}}
	if !reflect.DeepEqual(res.Hives, want) {
		t.Errorf("%+v", res.Hives)
	}
	for _, l := range []string{`\Hives\000\System_Delta file "regf low s"`, `\Hives\000\DefaultUser_Delta file "regf low d"`, `\Hives\002\Software_Delta file "regf top"`} {
		if !strings.Contains(v.dump(), l) {
			t.Errorf("no %s in\n%s", l, v.dump())
		}
	}
	if strings.Contains(v.dump(), "Sam") || res.Entries != 1 || res.Bytes != 0 {
		t.Errorf("%+v\n%s", res, v.dump())
	}
}

func TestWhatTheTemplateLoses(t *testing.T) {
	low := makeTar(t,
		wh("Files/Windows/.wh.x.dll"), wh("Files/.wh.tree"), wh("Files/opq/.wh..wh..opq"), wh("Files/.wh.replaced"), file("Files/Windows/f", ""),
		wh("UtilityVM/Files/.wh.u"), file("Files/was", "file"), wh("Files/.wh.own"), file("Files/own", ""), ln("Files/Windows/l2", "Files/Windows/base.dll"), ln("Files/l3", "Files/Windows/l2"))
	top := makeTar(t, file("Files/tree/anew", "1"), file("Files/replaced", "2"), wh("Files/tree/.wh.below"), file("Files/was/dir", ""), wh("Files/opq/sub/.wh.y"),
		ln("Files/A/l1", "Files/Windows/Base.dll"), wh("Files/Windows/.wh.base.dll"))
	_, res, err := flatten(t, Options{BaseProvided: true}, low, top)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{`Windows\Base.dll`, `Windows\x.dll`, `tree`, `was`}; !reflect.DeepEqual(res.Whiteouts, want) {
		t.Errorf("whiteouts %q, want %q", res.Whiteouts, want)
	}
	if want := []string{"opq"}; !reflect.DeepEqual(res.Opaque, want) {
		t.Errorf("opaque %q, want %q", res.Opaque, want)
	}
	if want := []BaseLink{{`A\l1`, `Windows\Base.dll`}, {`Windows\l2`, `Windows\Base.dll`}, {`l3`, `Windows\Base.dll`}}; !reflect.DeepEqual(res.BaseLinks, want) {
		t.Errorf("links %q, want %q", res.BaseLinks, want)
	}
	for _, p := range res.Implied {
		if p == "" {
			t.Error("C:\\ itself is listed as implied")
		}
	}
	// Without a template none of it means anything, and links must lead somewhere.
	_, res, err = flatten(t, Options{}, makeTar(t, wh("Files/.wh.a"), wh("Files/b/.wh..wh..opq")))
	if err != nil || res.Whiteouts != nil || res.Opaque != nil {
		t.Errorf("%v %+v", err, res)
	}
	if _, _, err = flatten(t, Options{}, low, top); !errs.Is(err, errs.Corrupt) {
		t.Errorf("links to nothing: %v", err)
	}
	if _, _, err = flatten(t, Options{BaseProvided: true}, makeTar(t, wh("Files/.wh..wh..opq"))); !errs.Is(err, errs.Unsupported) {
		t.Errorf("all of C: removed: %v", err)
	}
	if _, _, err = flatten(t, Options{BaseProvided: true}, makeTar(t, ln("Files/a", "UtilityVM/Files/b"))); !errs.Is(err, errs.Unsupported) {
		t.Errorf("link into the base's utility VM: %v", err)
	}
}

// A link sees its target as the layers below its own left it.
func TestLinksSeeTheLayersBelow(t *testing.T) {
	low := makeTar(t, file("Files/d/a", "1"), file("Files/e", "2"))
	link := makeTar(t, ln("Files/b", "Files/d/a"))
	for name, between := range map[string][]item{
		"whiteout":       {wh("Files/d/.wh.a")},
		"whiteout above": {wh("Files/.wh.d")},
		"opaque":         {wh("Files/d/.wh..wh..opq")},
		"opaque above":   {wh("Files/.wh..wh..opq")},
		"file instead":   {file("Files/d", "")},
		"directory":      {d("Files/d/a")},
	} {
		if _, _, err := flatten(t, Options{}, low, makeTar(t, between...), link); !errs.Is(err, errs.Corrupt) || !strings.Contains(err.Error(), "layer2") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, between := range map[string][]item{
		"another":              {wh("Files/d/.wh.x"), wh("Files/.wh.e")},
		"opaque without sense": {wh("Files/d/a/.wh..wh..opq")},
		"directory's entry":    {d("Files/d")},
	} {
		v, _, err := flatten(t, Options{}, low, makeTar(t, between...), link)
		if err != nil || v.find("b").streams[""] != "1" || v.find("b").links != 2 {
			t.Errorf("%s: %v\n%s", name, err, v.dump())
		}
	}
}

// Bytes that a link is known to want go straight to the volume.
func TestWantedBytesDoNotWait(t *testing.T) {
	low := makeTar(t, file("UtilityVM/Files/a", "1"), file("Files/x", "2"))
	top := makeTar(t, ln("Files/c", "Files/b"), ln("Files/b", "UtilityVM/Files/b"), file("UtilityVM/Files/b", "3"), ln("Files/d", "UtilityVM/Files/a"),
		ln("Files/y", "UtilityVM/Files/y"), ln("UtilityVM/Files/y", "UtilityVM/Files/z"), file("UtilityVM/Files/z", "4"))
	v, res, err := flatten(t, Options{}, low, top)
	if err != nil || res.Stats.Scratch != 0 || res.Stats.Rescued != 3 {
		t.Fatalf("%v %+v", err, res)
	}
	v.check(t)
}
