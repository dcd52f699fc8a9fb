package ntfs_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/internal/errs"
)

func newWriter(t *testing.T, o ntfs.Options) *ntfs.Writer {
	t.Helper()
	w, err := ntfs.New(&voltest.Memory{}, o)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func wantKind(t *testing.T, what string, err error, k errs.Kind) {
	t.Helper()
	var e *errs.Error
	if !errs.Is(err, k) || !errors.As(err, &e) || e.Step == "" {
		t.Errorf("%s: %v (%v), want %v", what, err, errs.KindOf(err), k)
	}
}

func TestLinkRules(t *testing.T) {
	w := newWriter(t, ntfs.Options{})
	dir := must(w.Dir(ntfs.Meta{}))
	file := must(w.File(ntfs.Meta{}))
	check(w.Link(w.Root(), "Straße", dir))
	check(w.Link(dir, "É", file))
	wantKind(t, "another case", w.Link(dir, "é", must(w.File(ntfs.Meta{}))), errs.Exists)
	wantKind(t, "a system file's name", w.Link(w.Root(), "$mft", file), errs.Exists)
	wantKind(t, "a directory's second name", w.Link(w.Root(), "x", dir), errs.Invalid)
	wantKind(t, "the root's name", w.Link(dir, "x", w.Root()), errs.Invalid)
	wantKind(t, "a file as parent", w.Link(file, "x", must(w.File(ntfs.Meta{}))), errs.Invalid)
	wantKind(t, "no such node", w.Link(dir, "x", 1<<30), errs.Invalid)
	wantKind(t, "a system file", w.Link(dir, "x", 9), errs.Invalid)
	wantKind(t, "a bad name", w.Link(dir, "a/b", file), errs.Invalid)
	junction := must(w.Dir(ntfs.Meta{Reparse: voltest.Junction(`C:\x`)}))
	wantKind(t, "below a junction", w.Link(junction, "x", file), errs.Invalid)
	for i := 1; i < 1024; i++ {
		check(w.Link(dir, fmt.Sprint(i), file))
	}
	wantKind(t, "the 1025th name", w.Link(dir, "x", file), errs.Quota)
}

func TestStreamRules(t *testing.T) {
	w := newWriter(t, ntfs.Options{MaxStreams: 2})
	f, d := must(w.File(ntfs.Meta{})), must(w.Dir(ntfs.Meta{}))
	data := func() ntfs.Data { return must(w.Data(1, strings.NewReader("x"))) }
	x := data()
	check(w.Stream(f, "", x))
	wantKind(t, "one data twice", w.Stream(f, "y", x), errs.Invalid)
	wantKind(t, "no data", w.Stream(f, "y", ntfs.Data{}), errs.Invalid)
	wantKind(t, "a second content", w.Stream(f, "", data()), errs.Exists)
	wantKind(t, "a directory's content", w.Stream(d, "", data()), errs.Invalid)
	check(w.Stream(f, "One", data()))
	wantKind(t, "another case", w.Stream(f, "ONE", data()), errs.Exists)
	wantKind(t, "a bad name", w.Stream(f, "a:b", data()), errs.Invalid)
	check(w.Stream(f, "two", data()))
	wantKind(t, "too many", w.Stream(f, "three", data()), errs.Quota)
}

func TestMetaRules(t *testing.T) {
	w := newWriter(t, ntfs.Options{MaxMetaBytes: 300_000, MaxDescriptors: 5})
	for name, tc := range map[string]struct {
		m ntfs.Meta
		k errs.Kind
	}{
		"unknown descriptor":  {ntfs.Meta{Security: 0x999}, errs.Invalid},
		"low descriptor":      {ntfs.Meta{Security: 5}, errs.Invalid},
		"short reparse":       {ntfs.Meta{Reparse: []byte{1}}, errs.Invalid},
		"empty reparse":       {ntfs.Meta{Reparse: []byte{}}, errs.Invalid},
		"reparse length":      {ntfs.Meta{Reparse: append(voltest.Junction("x"), 0)}, errs.Invalid},
		"reserved tag":        {ntfs.Meta{Reparse: make([]byte, 24)}, errs.Invalid},
		"EA without a name":   {ntfs.Meta{EAs: []ntfs.EA{{}}}, errs.Invalid},
		"EA with a bad name":  {ntfs.Meta{EAs: []ntfs.EA{{Name: "a\x00"}}}, errs.Invalid},
		"EA with a long name": {ntfs.Meta{EAs: []ntfs.EA{{Name: strings.Repeat("x", 255)}}}, errs.Invalid},
		"EA twice":            {ntfs.Meta{EAs: []ntfs.EA{{Name: "A"}, {Name: "a"}}}, errs.Exists},
		"EAs too large":       {ntfs.Meta{EAs: []ntfs.EA{{Name: "A", Value: make([]byte, 40_000)}, {Name: "B", Value: make([]byte, 40_000)}}}, errs.Quota},
	} {
		_, err := w.File(tc.m)
		wantKind(t, name, err, tc.k)
	}
	wantKind(t, "the root as a junction", w.SetMeta(w.Root(), ntfs.Meta{Reparse: voltest.Junction("x")}), errs.Invalid)
	var err error
	for range 10 {
		if _, err = w.File(ntfs.Meta{EAs: []ntfs.EA{{Name: "A", Value: make([]byte, 60_000)}}}); err != nil {
			break
		}
	}
	wantKind(t, "metadata beyond the limit", err, errs.Quota)
	for i := range 3 {
		must(w.Security(voltest.SD(uint32(i))))
	}
	if a, b := must(w.Security(voltest.SD(1))), must(w.Security(voltest.SD(1))); a != b {
		t.Errorf("equal descriptors got %#x and %#x", a, b)
	}
	_, err = w.Security(voltest.SD(99))
	wantKind(t, "too many descriptors", err, errs.Quota)
}

func TestBadDescriptors(t *testing.T) {
	w := newWriter(t, ntfs.Options{})
	good := voltest.SD(7)
	edit := func(at int, v byte) []byte {
		b := bytes.Clone(good)
		b[at] = v
		return b
	}
	for name, sd := range map[string][]byte{
		"nil": nil, "short": good[:19], "cut": good[:30], "revision": edit(0, 2), "absolute": edit(3, 0),
		"owner outside": edit(5, 2), "owner in the header": edit(4, 4), "DACL outside": edit(17, 9),
		"ACE too long": edit(31, 1), "too many ACEs": edit(24, 9), "ACL revision": edit(20, 1), "huge": make([]byte, 65537),
	} {
		_, err := w.Security(sd)
		wantKind(t, name, err, errs.Corrupt)
	}
	_, err := ntfs.New(&voltest.Memory{}, ntfs.Options{DefaultFileSD: []byte{1}})
	wantKind(t, "a bad default", err, errs.Corrupt)
}

func TestDataErrors(t *testing.T) {
	for _, size := range []int64{10, 100_000} {
		w := newWriter(t, ntfs.Options{})
		_, err := w.Data(size, strings.NewReader("short"))
		wantKind(t, "short data", err, errs.Corrupt)
		_, err = w.File(ntfs.Meta{})
		wantKind(t, "after short data", err, errs.Corrupt)
		_, err = w.Close()
		wantKind(t, "close after short data", err, errs.Corrupt)
	}
	w := newWriter(t, ntfs.Options{MaxVolumeBytes: 8 << 20})
	_, err := w.Data(-1, nil)
	wantKind(t, "negative size", err, errs.Invalid)
	_, err = w.Data(1<<40, strings.NewReader(""))
	wantKind(t, "larger than the volume", err, errs.Quota)
	cause := errors.New("the cable broke")
	w, err = ntfs.New(brokenDevice{cause}, ntfs.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = w.Close()
	if !errors.Is(err, cause) {
		t.Errorf("%v", err)
	}
	_, err = w.Close()
	wantKind(t, "a second close", err, errs.Internal)
}

type brokenDevice struct{ err error }

func (d brokenDevice) WriteAt([]byte, int64) (int, error) { return 0, d.err }

func TestCloseRefusesOrphans(t *testing.T) {
	for name, spoil := range map[string]func(w *ntfs.Writer){
		"file without a name": func(w *ntfs.Writer) { must(w.File(ntfs.Meta{})) },
		"data without a file": func(w *ntfs.Writer) { must(w.Data(3, strings.NewReader("abc"))) },
		"directories in a loop": func(w *ntfs.Writer) {
			a, b := must(w.Dir(ntfs.Meta{})), must(w.Dir(ntfs.Meta{}))
			check(w.Link(a, "b", b))
			check(w.Link(b, "a", a))
		},
		"directory in itself": func(w *ntfs.Writer) {
			a := must(w.Dir(ntfs.Meta{}))
			check(w.Link(a, "a", a))
		},
		"file below a nameless directory": func(w *ntfs.Writer) {
			a, f := must(w.Dir(ntfs.Meta{})), must(w.File(ntfs.Meta{}))
			check(w.Link(a, "f", f))
		},
	} {
		w := newWriter(t, ntfs.Options{})
		spoil(w)
		_, err := w.Close()
		wantKind(t, name, err, errs.Invalid)
	}
}

func TestOptions(t *testing.T) {
	for name, o := range map[string]ntfs.Options{
		"long label": {Label: strings.Repeat("x", 33)}, "negative space": {FreeBytes: -1}, "more space than volume": {FreeBytes: 3 << 40},
	} {
		_, err := ntfs.New(&voltest.Memory{}, o)
		wantKind(t, name, err, errs.Invalid)
	}
	_, err := ntfs.New(nil, ntfs.Options{})
	wantKind(t, "no device", err, errs.Invalid)
	w := newWriter(t, ntfs.Options{MaxEntries: 2})
	a, b := must(w.File(ntfs.Meta{})), must(w.File(ntfs.Meta{}))
	_, err = w.Dir(ntfs.Meta{})
	wantKind(t, "entries", err, errs.Quota)
	check(w.Link(w.Root(), "a", a))
	check(w.Link(w.Root(), "b", b))
	wantKind(t, "names", w.Link(w.Root(), "c", b), errs.Quota)
	_, err = newWriter(t, ntfs.Options{FreeBytes: 7 << 20, MaxVolumeBytes: 8 << 20}).Close()
	wantKind(t, "volume", err, errs.Quota)
}

func TestSameCallsSameBytes(t *testing.T) {
	a, _, err := voltest.Volume(voltest.Options(), voltest.Large())
	check(err)
	b, _, err := voltest.Volume(voltest.Options(), voltest.Large())
	check(err)
	if !bytes.Equal(a.B, b.B) {
		t.Error("two runs differ")
	}
}

func FuzzSecurity(f *testing.F) {
	f.Add(voltest.SD(1))
	f.Add(voltest.HugeSD(2, 3))
	f.Add([]byte{1, 0, 0x14, 0x80, 20, 0, 0, 0, 20, 0, 0, 0, 20, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 5})
	w, err := ntfs.New(&voltest.Memory{}, ntfs.Options{MaxDescriptors: 1 << 30, MaxMetaBytes: 1 << 40})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, sd []byte) {
		a, err := w.Security(sd)
		if err != nil {
			return
		}
		if b, err := w.Security(bytes.Clone(sd)); err != nil || a != b {
			t.Errorf("%#x and %#x: %v", a, b, err)
		}
	})
}

var _ io.WriterAt = brokenDevice{}
