package regf

import (
	"bytes"
	"testing"

	"berth/internal/errs"
)

// rootWith makes a hive whose root has values and one subkey.
func rootWith(t *testing.T, name []uint16, values ...value) ([]byte, error) {
	t.Helper()
	w := newWriter(8 << 20)
	sd := append([]byte{1, 0, 0, 0x80}, make([]byte, 16)...)
	root := node{key: &key{name: []uint16{'R'}, flags: keyHiveEntry}, parent: offsetNone, sd: sd}
	at, err := w.reserveKey(&root)
	if err != nil {
		return nil, err
	}
	for i := range values {
		if err := w.value(&root, &values[i]); err != nil {
			return nil, err
		}
	}
	sub1 := node{key: &key{name: name}, parent: at, sd: sd}
	off, err := w.reserveKey(&sub1)
	if err == nil {
		err = w.fillKey(off, &sub1, nil)
	}
	if err == nil {
		err = w.fillKey(at, &root, []sub{{off, name}})
	}
	if err != nil {
		return nil, err
	}
	return w.finish(at, 7)
}

// Keys have names of 255 characters at most; values are as large as they like.
func TestLongNamesAndHugeValues(t *testing.T) {
	for n, ok := range map[int]bool{1: true, 255: true, 256: false, 300: false, 0: false} {
		for _, c := range []uint16{'k', 0x444} { // Latin-1 and UTF-16
			name := make([]uint16, n)
			for i := range name {
				name[i] = c
			}
			b, err := rootWith(t, name)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := Merge(b, nil, Options{}); ok != (err == nil) || err != nil && !errs.Is(err, errs.Corrupt) {
				t.Errorf("a key name of %d characters: %v", n, err)
			}
		}
	}
	huge := bytes.Repeat([]byte("a value "), 3<<20/8)
	b, err := rootWith(t, []uint16{'k'}, value{name: []uint16{'v'}, typ: 3, data: huge})
	if err != nil {
		t.Fatal(err)
	}
	out, err := Merge(b, [][]byte{smallHive(t)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range readHives(t, [][]byte{out})[0].Values {
		if v.Name == "v" && bytes.Equal(v.Data, huge) {
			return
		}
	}
	t.Error("hivex does not find the value of 3 MiB")
}

// TestSecurityCellsAreCounted counts, on the merged hive, which keys use which
// descriptor: one cell for equal ones, in a ring, with the right number in it.
func TestSecurityCellsAreCounted(t *testing.T) {
	out, err := Merge(smallHive(t), [][]byte{smallHive(t)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := open("merged", out)
	if err != nil {
		t.Fatal(err)
	}
	uses := map[uint32]uint32{}
	var walk func(off uint32)
	walk = func(off uint32) {
		c, err := f.signed(off, "nk", 76)
		if err != nil {
			t.Fatal(err)
		}
		uses[le.Uint32(c[44:])]++
		k, err := f.key(off)
		if err != nil {
			t.Fatal(err)
		}
		subs, err := f.children(k)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range subs {
			walk(s)
		}
	}
	walk(f.root)
	if len(uses) != 1 {
		t.Fatalf("%d security cells for equal descriptors", len(uses))
	}
	for off, n := range uses {
		c, err := f.signed(off, "sk", 20)
		if err != nil {
			t.Fatal(err)
		}
		if le.Uint32(c[12:]) != n || n != 3 || le.Uint32(c[4:]) != off || le.Uint32(c[8:]) != off {
			t.Errorf("%d keys use the cell; it says %d, next %#x, before %#x", n, le.Uint32(c[12:]), le.Uint32(c[4:]), le.Uint32(c[8:]))
		}
	}
}
