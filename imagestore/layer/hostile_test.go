package layer

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"berth/internal/errs"
)

func TestHostileEntries(t *testing.T) {
	sym := func(name, target string, pax ...string) item {
		return item{name: name, typ: tar.TypeSymlink, link: target}.with(pax...)
	}
	for name, tc := range map[string]struct {
		in   []item // the last entry is the bad one
		kind errs.Kind
		text string
	}{
		"empty name":               {[]item{file("", "")}, errs.Corrupt, "name is empty"},
		"absolute":                 {[]item{file("/Files/a", "")}, errs.Corrupt, "absolute"},
		"absolute directory":       {[]item{d("/")}, errs.Corrupt, "absolute"},
		"dot dot":                  {[]item{file("Files/../a", "")}, errs.Corrupt, `".."`},
		"dot dot first":            {[]item{file("../a", "")}, errs.Corrupt, `".."`},
		"dot dot after dot":        {[]item{file("./../a", "")}, errs.Corrupt, `".."`},
		"dot inside":               {[]item{file("Files/./a", "")}, errs.Corrupt, `"."`},
		"double slash":             {[]item{file("Files//a", "")}, errs.Corrupt, "empty"},
		"file with slash":          {[]item{{name: "Files/a/", typ: tar.TypeLink, link: "Files/b"}}, errs.Corrupt, "empty"},
		"backslash":                {[]item{file(`Files\a`, "")}, errs.Corrupt, "contains"},
		"backslash dot dot":        {[]item{file(`Files/..\..\x`, "")}, errs.Corrupt, "contains"},
		"drive letter":             {[]item{file("C:/Windows/x", "")}, errs.Corrupt, "contains ':'"},
		"drive-relative":           {[]item{file("Files/C:x", "")}, errs.Corrupt, "does not follow"},
		"UNC":                      {[]item{file(`//srv/share/x`, "")}, errs.Corrupt, "absolute"},
		"NT path":                  {[]item{file(`//?/C:/x`, "")}, errs.Corrupt, "absolute"},
		"NT path, backslashes":     {[]item{file(`\\?\C:\x`, "")}, errs.Corrupt, ""},
		"device path":              {[]item{file(`//./C:/x`, "")}, errs.Corrupt, "absolute"},
		"device path, backslashes": {[]item{file(`\\.\PhysicalDrive0`, "")}, errs.Corrupt, ""},
		"GLOBALROOT":               {[]item{file(`//?/GLOBALROOT/Device/HarddiskVolume1/x`, "")}, errs.Corrupt, "absolute"},
		"GLOBALROOT, backslashes":  {[]item{file(`\\?\GLOBALROOT\Device\HarddiskVolume1\x`, "")}, errs.Corrupt, ""},
		"question mark":            {[]item{file("Files/?", "")}, errs.Corrupt, "contains"},
		"pipe":                     {[]item{file("Files/a|b", "")}, errs.Corrupt, "contains"},
		"control character":        {[]item{file("Files/a\x1fb", "")}, errs.Corrupt, "contains"},
		"not UTF-8":                {[]item{file("Files/a\xff", "")}, errs.Corrupt, "UTF-8"},
		"split surrogates":         {[]item{file("Files/\xed\xa0\xbd\xed\xb8\x80", "")}, errs.Corrupt, "UTF-8"},
		"only dots":                {[]item{file("Files/...", "")}, errs.Corrupt, "dots and spaces"},
		"only spaces":              {[]item{file("Files/ / x", "")}, errs.Corrupt, "dots and spaces"},
		"device":                   {[]item{file("Files/nul", "")}, errs.Corrupt, "device"},
		"device with extension":    {[]item{file("Files/COM1.txt", "")}, errs.Corrupt, "device"},
		"device with superscript":  {[]item{file("Files/lpt².x", "")}, errs.Corrupt, "device"},
		"device as directory":      {[]item{file("Files/aux .d/x", "")}, errs.Corrupt, "device"},
		"console":                  {[]item{file("Files/conin$", "")}, errs.Corrupt, "device"},
		"MFT":                      {[]item{file("Files/$mft", "")}, errs.Corrupt, "file system"},
		"below $Extend":            {[]item{file("Files/$Extend/$Deleted/x", "")}, errs.Corrupt, "file system"},
		"name too long":            {[]item{file("Files/"+strings.Repeat("a", 256), "")}, errs.Quota, "name too long"},
		"name of 256 units":        {[]item{file("Files/"+strings.Repeat("\U0001F600", 128), "")}, errs.Quota, "name too long"},
		"path too long":            {[]item{file("Files/"+strings.Repeat(strings.Repeat("a", 250)+"/", 140)+"x", "")}, errs.Quota, "path too long"},
		"too deep":                 {[]item{file("Files"+strings.Repeat("/a", 600), "")}, errs.Quota, "directories"},
		"huge name":                {[]item{file(strings.Repeat("a", 200<<10), "")}, errs.Quota, "name too long"},
		"colon in a directory":     {[]item{d("Files/a"), file("Files/a:s/b", "")}, errs.Corrupt, "contains"},
		"stream on nothing":        {[]item{file("Files/a:s", "")}, errs.Corrupt, "does not follow"},
		"stream on another":        {[]item{file("Files/a", ""), file("Files/b:s", "")}, errs.Corrupt, "does not follow"},
		"stream later":             {[]item{file("Files/a", ""), file("Files/b", ""), file("Files/a:s", "")}, errs.Corrupt, "does not follow"},
		"stream on a link":         {[]item{file("Files/a", ""), ln("Files/b", "Files/a"), file("Files/b:s", "")}, errs.Corrupt, "does not follow"},
		"stream on a whiteout":     {[]item{wh("Files/.wh.a"), file("Files/.wh.a:s", "")}, errs.Corrupt, "does not follow"},
		"stream without name":      {[]item{file("Files/a", ""), file("Files/a:", "")}, errs.Corrupt, "no name"},
		"default stream":           {[]item{file("Files/a", ""), file("Files/a::$DATA", "x")}, errs.Corrupt, "no name"},
		"index stream":             {[]item{d("Files/a"), file("Files/a::$INDEX_ALLOCATION", "x")}, errs.Corrupt, "not $DATA"},
		"bitmap stream":            {[]item{d("Files/a"), file("Files/a:$I30:$BITMAP", "x")}, errs.Corrupt, "not $DATA"},
		"three colons":             {[]item{file("Files/a", ""), file("Files/a:b:$DATA:", "x")}, errs.Corrupt, "not $DATA"},
		"stream twice":             {[]item{file("Files/a", ""), file("Files/a:s", "x"), file("Files/a:S", "y")}, errs.Corrupt, "twice"},
		"hidden stream twice":      {[]item{file("UtilityVM/Files/a", ""), file("UtilityVM/Files/a:s", "x"), file("UtilityVM/Files/a:S", "y")}, errs.Corrupt, "twice"},
		"stream is a directory":    {[]item{file("Files/a", ""), d("Files/a:s")}, errs.Corrupt, "not a regular"},
		"stream with backslash":    {[]item{file("Files/a", ""), file(`Files/a:s\t`, "")}, errs.Corrupt, "contains"},
		"link to nothing":          {[]item{ln("Files/a", "Files/b")}, errs.Corrupt, "does not exist"},
		"link to itself":           {[]item{ln("Files/a", "Files/a")}, errs.Corrupt, "back to itself"},
		"links in a circle":        {[]item{ln("Files/a", "Files/b"), ln("Files/b", "Files/c"), ln("Files/c", "Files/a")}, errs.Corrupt, "back to itself"},
		"link to a directory":      {[]item{d("Files/b"), ln("Files/a", "Files/b")}, errs.Corrupt, "directory"},
		"link to a junction":       {[]item{sym("Files/b", `C:\x`, "MSWINDOWS.mountpoint", "1"), ln("Files/a", "Files/b")}, errs.Corrupt, "directory"},
		"link outside":             {[]item{ln("Files/a", "../../etc/passwd")}, errs.Corrupt, "target"},
		"link to a root":           {[]item{ln("Files/a", "Files")}, errs.Corrupt, "outside"},
		"link to a hive":           {[]item{file("Hives/Sam_Delta", "regf"), ln("Files/a", "Hives/Sam_Delta")}, errs.Corrupt, "outside"},
		"link to the ignored":      {[]item{file("License.txt", "x"), ln("Files/a", "License.txt")}, errs.Corrupt, "outside"},
		"link to a stream":         {[]item{file("Files/b", ""), file("Files/b:s", ""), ln("Files/a", "Files/b:s")}, errs.Corrupt, "outside"},
		"link among hives":         {[]item{ln("Hives/Sam_Delta", "Files/a")}, errs.Corrupt, "outside"},
		"link through a junction":  {[]item{sym("Files/j", `C:\Windows`, "MSWINDOWS.mountpoint", "1"), ln("Files/a", "Files/j/x")}, errs.Corrupt, "does not exist"},
		"file below a junction":    {[]item{sym("Files/j", `C:\Windows`, "MSWINDOWS.mountpoint", "1"), file("Files/j/x", "")}, errs.Corrupt, "not a directory"},
		"file below a symlink":     {[]item{sym("Files/j", `..\..`, "MSWINDOWS.fileattr", "1040"), file("Files/j/x", "")}, errs.Corrupt, "not a directory"},
		"file below a file":        {[]item{file("Files/j", ""), file("Files/J/x", "")}, errs.Corrupt, "not a directory"},
		"file over a directory":    {[]item{file("Files/j/x", ""), file("Files/J", "")}, errs.Corrupt, "something else"},
		"directory over a file":    {[]item{file("Files/j", ""), d("Files/J")}, errs.Corrupt, "something else"},
		"duplicate":                {[]item{file("Files/a", ""), file("Files/a", "")}, errs.Corrupt, "something else"},
		"duplicate by case":        {[]item{file("Files/ä", ""), file("Files/Ä", "")}, errs.Corrupt, "something else"},
		"duplicate link":           {[]item{file("Files/a", ""), ln("Files/A", "Files/b")}, errs.Corrupt, "something else"},
		"hidden duplicate":         {[]item{file("UtilityVM/Files/a", ""), file("UtilityVM/Files/A", "")}, errs.Corrupt, "something else"},
		"duplicate hive":           {[]item{file("Hives/Sam_Delta", "regf"), file("hives/SAM_Delta", "regf")}, errs.Corrupt, "twice"},
		"hive that is none":        {[]item{file("Hives/Sam_Delta", "MZ.............")}, errs.Corrupt, "not a registry hive"},
		"short hive":               {[]item{file("Hives/Sam_Delta", "re")}, errs.Corrupt, "not a registry hive"},
		"hive is a directory":      {[]item{d("Hives/Sam_Delta")}, errs.Corrupt, "not a file"},
		"hive is a link":           {[]item{sym("Hives/Sam_Delta", `C:\x`)}, errs.Corrupt, "not a file"},
		"root is a file":           {[]item{file("Files", "x")}, errs.Corrupt, "not a directory"},
		"root is a link":           {[]item{sym("Files", `C:\`, "MSWINDOWS.mountpoint", "1")}, errs.Corrupt, "not a directory"},
		"whiteout of a root":       {[]item{wh(".wh.Files")}, errs.Corrupt, "whiteout"},
		"opaque at the root":       {[]item{wh(".wh..wh..opq")}, errs.Corrupt, "whiteout"},
		"whiteout among hives":     {[]item{wh("Hives/.wh.Sam_Delta")}, errs.Corrupt, "whiteout"},
		"whiteout of nothing":      {[]item{wh("Files/.wh.")}, errs.Corrupt, "whiteout"},
		"whiteout of dot":          {[]item{wh("Files/.wh..")}, errs.Corrupt, "whiteout"},
		"whiteout of dot dot":      {[]item{wh("Files/.wh...")}, errs.Corrupt, "whiteout"},
		"below a whiteout":         {[]item{file("Files/.wh.a/b", "")}, errs.Corrupt, "whiteout"},
		"whiteout is a directory":  {[]item{d("Files/.wh.a/")}, errs.Corrupt, "whiteout"},
		"attributes not a number":  {[]item{file("Files/a", "").with("MSWINDOWS.fileattr", "0x20")}, errs.Corrupt, "fileattr"},
		"attributes too large":     {[]item{file("Files/a", "").with("MSWINDOWS.fileattr", "4294967296")}, errs.Corrupt, "fileattr"},
		"directory with data":      {[]item{file("Files/a", "x").with("MSWINDOWS.fileattr", "16")}, errs.Corrupt, "has data"},
		"descriptor not base64":    {[]item{file("Files/a", "x").with("MSWINDOWS.rawsd", "?")}, errs.Corrupt, "rawsd"},
		"descriptor lies":          {[]item{file("Files/a", "x").with("MSWINDOWS.rawsd", b64(rawSystemSD[:60]))}, errs.Corrupt, "rawsd"},
		"descriptor too large":     {[]item{file("Files/a", "x").with("MSWINDOWS.rawsd", strings.Repeat("AAAA", 22000))}, errs.Quota, "metadata"},
		"creation time":            {[]item{file("Files/a", "x").with("LIBARCHIVE.creationtime", "yesterday")}, errs.Corrupt, "creationtime"},
		"EA not base64":            {[]item{file("Files/a", "x").with("MSWINDOWS.xattr.A", "?")}, errs.Corrupt, "base64"},
		"EA without name":          {[]item{file("Files/a", "x").with("MSWINDOWS.xattr.", "")}, errs.Corrupt, ""},
		"EA with a bad name":       {[]item{file("Files/a", "x").with("MSWINDOWS.xattr.A\\B", "AA==")}, errs.Corrupt, "EA"},
		"EA twice":                 {[]item{file("Files/a", "x").with("MSWINDOWS.xattr.A", "AA==", "MSWINDOWS.xattr.a", "AA==")}, errs.Corrupt, "twice"},
		"EAs of 64 KiB":            {[]item{file("Files/a", "x").with("MSWINDOWS.xattr.A", strings.Repeat("AAAA", 11000), "MSWINDOWS.xattr.B", strings.Repeat("AAAA", 11000))}, errs.Quota, "metadata"},
		"metadata of 300 KB":       {[]item{file("Files/a", "x").with("X.y", strings.Repeat("x", 300<<10))}, errs.Quota, "metadata"},
		"empty symlink":            {[]item{sym("Files/a", "")}, errs.Corrupt, "no target"},
		"long symlink":             {[]item{sym("Files/a", strings.Repeat("x", 9000))}, errs.Quota, "metadata"},
		"relative junction":        {[]item{sym("Files/a", "x", "MSWINDOWS.mountpoint", "1")}, errs.Corrupt, "not absolute"},
		"character device":         {[]item{{name: "Files/a", typ: tar.TypeChar}}, errs.Corrupt, "type"},
		"block device":             {[]item{{name: "Files/a", typ: tar.TypeBlock}}, errs.Corrupt, "type"},
		"FIFO":                     {[]item{{name: "Files/a", typ: tar.TypeFifo}}, errs.Corrupt, "type"},
		"bad name where ignored":   {[]item{file("x/../../y", "")}, errs.Corrupt, `".."`},
	} {
		t.Run(name, func(t *testing.T) {
			// A good entry before, so that the bad one's offset is not 0.
			b := makeTar(t, append([]item{file("Files/first", "data")}, tc.in...)...)
			_, _, err := flatten(t, Options{}, b)
			if !errs.Is(err, tc.kind) {
				t.Fatalf("%v is %v, want %v", err, errs.KindOf(err), tc.kind)
			}
			if !strings.Contains(err.Error(), tc.text) || !strings.Contains(err.Error(), "layer0") || !strings.Contains(err.Error(), "at byte ") {
				t.Errorf("%q does not name cause, layer and offset", err)
			}
			if strings.Contains(err.Error(), "at byte 0") {
				t.Errorf("%q has the wrong offset", err)
			}
			if len(err.Error()) > 2000 {
				t.Errorf("an error of %d bytes", len(err.Error()))
			}
		})
	}
}

func TestOffsetsInErrors(t *testing.T) {
	// header 512 + data 512 + header 512 = 1536
	b := makeTar(t, file("Files/a", "x"), d("Files/d"), file("Files/../b", ""))
	_, _, err := flatten(t, Options{}, b)
	var e *errs.Error
	if !errors.As(err, &e) || e.Object != `layer0: entry "Files/../b" at byte 1536` {
		t.Fatalf("%v", err)
	}
}

func fixChecksum(h []byte) {
	copy(h[148:156], "        ")
	sum := 0
	for _, c := range h[:512] {
		sum += int(c)
	}
	copy(h[148:156], fmt.Sprintf("%06o\x00 ", sum))
}

// A tar cut at any byte is either refused or, at the border of two entries,
// the shorter tar.
func TestTruncatedTars(t *testing.T) {
	b := makeTar(t, ln("Files/b", "Files/d/a"), d("Files/d").with("MSWINDOWS.fileattr", "16"), file("Files/d/a", "some data"), file("Files/d/a:s", "more"))
	all, err := decodeAll(t, b)
	if err != nil {
		t.Fatal(err)
	}
	end := len(b) - 1024
	border := map[int]bool{end: true}
	for _, e := range all {
		border[int(e.Offset)] = true
	}
	// The link in front of its target needs it.
	needs := int(all[1].Offset)
	for n := 0; n < len(b); n++ {
		if n%512 > 2 && n%512 < 510 && n%37 != 0 {
			continue // a sample of what is not near a block's border
		}
		_, _, err := flatten(t, Options{}, b[:n])
		switch {
		case err == nil && n != needs && (border[n] || n > end):
		case err == nil:
			t.Fatalf("%d of %d bytes: accepted", n, len(b))
		case !errs.Is(err, errs.Corrupt):
			t.Fatalf("%d bytes: %v", n, err)
		}
	}
}

// A tar that ends between an entry's PAX records and the entry has lost it.
func TestDanglingRecords(t *testing.T) {
	b := makeTar(t, file("Files/a", "").with("MSWINDOWS.fileattr", "32"))
	for _, n := range []int{1024, 1536} {
		_, _, err := flatten(t, Options{}, b[:n])
		if want := n == 1024; want != errs.Is(err, errs.Corrupt) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}

func TestWhatFollowsTheEnd(t *testing.T) {
	b := makeTar(t, file("Files/a", "x"))
	for name, tc := range map[string]struct {
		tail []byte
		kind errs.Kind
		ok   bool
	}{
		"nothing":          {nil, 0, true},
		"a record of zero": {make([]byte, 10240), 0, true},
		"an odd zero":      {make([]byte, 13), 0, true},
		"garbage":          {append(make([]byte, 100), 1), errs.Corrupt, false},
		"another tar":      {b, errs.Corrupt, false},
		"zeros for ever":   {make([]byte, 2<<20), errs.Quota, false},
	} {
		_, _, err := flatten(t, Options{}, append(bytes.Clone(b), tc.tail...))
		if tc.ok != (err == nil) || err != nil && !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLimits(t *testing.T) {
	many := func(n int, f func(i int) item) []item {
		var l []item
		for i := range n {
			l = append(l, f(i))
		}
		return l
	}
	links := append([]item{file("Files/t", "1")}, many(1024, func(i int) item { return ln(fmt.Sprint("Files/l", i), "Files/t") })...)
	for name, tc := range map[string]struct {
		l    Limits
		in   []item
		want error
	}{
		"entries":      {Limits{Entries: 9}, many(10, func(i int) item { return file(fmt.Sprint("Files/", i), "") }), ErrEntries},
		"bytes":        {Limits{Bytes: 4096}, many(10, func(i int) item { return file(fmt.Sprint("Files/", i), "") }), ErrBytes},
		"bytes, data":  {Limits{Bytes: 4096}, []item{file("Files/a", strings.Repeat("x", 5000))}, ErrBytes},
		"depth":        {Limits{Depth: 3}, []item{file("Files/a/b/c", "")}, ErrDepth},
		"name":         {Limits{Name: 5}, []item{file("Files/abcdef", "")}, ErrName},
		"inner name":   {Limits{Name: 5}, []item{file("Files/d/abcdef/x", "")}, ErrName},
		"stream name":  {Limits{Name: 5}, []item{file("Files/a", ""), file("Files/a:abcdef", "")}, ErrName},
		"path":         {Limits{Path: 10}, []item{file("Files/abcde", "")}, ErrPath},
		"metadata":     {Limits{Metadata: 10}, []item{file("Files/a", "").with("MSWINDOWS.fileattr", "32")}, ErrMetadata},
		"all metadata": {Limits{AllMetadata: 300 << 10}, many(2000, func(i int) item { return file(fmt.Sprint("Files/", strings.Repeat("x", 240), i), "") }), ErrMetadata},
		"waiting": {Limits{AllMetadata: 600 << 10}, many(2000, func(i int) item {
			return file(fmt.Sprint("UtilityVM/", i), "").with("MSWINDOWS.xattr.A", b64(strings.Repeat("x", 500)))
		}), ErrMetadata},
		"streams":     {Limits{Streams: 3}, append([]item{file("Files/a", "")}, many(4, func(i int) item { return file(fmt.Sprint("Files/a:", i), "") })...), ErrStreams},
		"scratch":     {Limits{Scratch: 100}, []item{file("UtilityVM/Files/a", strings.Repeat("x", 60)), file("UtilityVM/Files/b", strings.Repeat("x", 60))}, ErrScratch},
		"links":       {Limits{}, links, ErrLinks},
		"fewer links": {Limits{Links: 2}, links[:3], ErrLinks},
	} {
		_, _, err := flatten(t, Options{Limits: tc.l}, makeTar(t, tc.in...))
		if !errors.Is(err, tc.want) || !errs.Is(err, errs.Quota) {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && tc.want != ErrBytes && !strings.Contains(err.Error(), "entry ") {
			t.Errorf("%s: %q names no entry", name, err)
		}
	}
	if _, _, err := flatten(t, Options{}, makeTar(t, links[:1024]...)); err != nil {
		t.Errorf("1024 names: %v", err)
	}
	if _, err := Flatten(context.Background(), make([]Source, maxLayers+1), newMemVolume(), Options{}); !errors.Is(err, ErrLayers) {
		t.Errorf("layers: %v", err)
	}
	// Limits hold for the stack, not for each layer.
	one := makeTar(t, many(6, func(i int) item { return file(fmt.Sprint("Files/", i), "") })...)
	if _, _, err := flatten(t, Options{Limits: Limits{Entries: 10}}, one, one); !errors.Is(err, ErrEntries) {
		t.Errorf("entries of two layers: %v", err)
	}
	if _, _, err := flatten(t, Options{Limits: Limits{Bytes: uint64(len(one)) + 600}}, one, one); !errors.Is(err, ErrBytes) {
		t.Errorf("bytes of two layers: %v", err)
	}
}

// failingSource ends with an error after some bytes.
type failingSource struct {
	b   []byte
	err error
}

func (s *failingSource) Read(p []byte) (int, error) {
	if len(s.b) == 0 {
		return 0, s.err
	}
	n := copy(p, s.b)
	s.b = s.b[n:]
	return n, nil
}

func (s *failingSource) Close() error { return nil }

func TestSourceErrorsKeepTheirKind(t *testing.T) {
	b := makeTar(t, file("Files/a", strings.Repeat("x", 3000)), file("UtilityVM/Files/b", strings.Repeat("x", 3000)), file("Hives/Sam_Delta", "regf"+strings.Repeat("x", 3000)))
	for n := 0; n < len(b); n += 256 {
		for want, cause := range map[errs.Kind]error{
			errs.Unavailable: errs.New(errs.Unavailable, "fetch", "blob", "connection reset"),
			errs.Corrupt:     errs.New(errs.Corrupt, "verify", "blob", "digest mismatch"),
			errs.Canceled:    context.Canceled,
		} {
			src := []Source{{Name: "sha256:ab", Open: func() (io.ReadCloser, error) { return &failingSource{b[:n], cause}, nil }}}
			_, err := Flatten(context.Background(), src, newMemVolume(), Options{ScratchDir: t.TempDir()})
			if !errs.Is(err, want) || !errors.Is(err, cause) || !strings.Contains(err.Error(), "sha256:ab") {
				t.Fatalf("after %d bytes: %v, want %v", n, err, cause)
			}
		}
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	b := makeTar(t, file("Files/a", strings.Repeat("x", 1<<20)))
	r, w := io.Pipe()
	defer r.Close()
	done := make(chan error)
	go func() {
		_, err := w.Write(b[:1<<19])
		cancel()
		if err == nil {
			_, err = w.Write(b[1<<19:])
		}
		done <- err
	}()
	src := []Source{{Name: "l", Open: func() (io.ReadCloser, error) { return r, nil }}}
	_, err := Flatten(ctx, src, newMemVolume(), Options{})
	if !errs.Is(err, errs.Canceled) {
		t.Errorf("%v", err)
	}
	if err := <-done; !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("the source was not closed: %v", err)
	}
}
