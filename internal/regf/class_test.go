package regf

import (
	"testing"

	"berth/internal/errs"
)

// classHive has one key, K, below the root.
func classHive(t *testing.T, layered bool, k key) []byte {
	t.Helper()
	w := newWriter(1 << 20)
	w.layered = layered
	sd := append([]byte{1, 0, 0, 0x80}, make([]byte, 16)...)
	root := node{key: &key{name: []uint16{'R'}, flags: keyHiveEntry}, parent: offsetNone, sd: sd}
	at, err := w.reserveKey(&root)
	if err != nil {
		t.Fatal(err)
	}
	k.name = []uint16{'K'}
	n := node{key: &k, parent: at, sd: sd, class: k.class}
	off, err := w.reserveKey(&n)
	if err == nil {
		err = w.fillKey(off, &n, nil)
	}
	if err == nil {
		root.longestClass = len(k.class)
		err = w.fillKey(at, &root, []sub{{off, k.name}})
	}
	if err != nil {
		t.Fatal(err)
	}
	b, err := w.finish(at, 1)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// classIn reads K's class, and what the root says is the longest of its
// subkeys', from the bytes.
func classIn(t *testing.T, b []byte) (class string, longest uint32) {
	t.Helper()
	f, err := open("x", b)
	if err != nil {
		t.Fatal(err)
	}
	root, err := f.key(f.root)
	if err != nil {
		t.Fatal(err)
	}
	offs, err := f.children(root)
	if err != nil || len(offs) != 1 {
		t.Fatalf("%d keys: %v", len(offs), err)
	}
	cell := b[baseBlock+int(offs[0])+4:]
	if n := le.Uint16(cell[74:]); n > 0 {
		at := baseBlock + int(le.Uint32(cell[48:])) + 4
		class = string(b[at : at+int(n)])
	} else if le.Uint32(cell[48:]) != offsetNone {
		t.Error("a class of no bytes has a cell")
	}
	return class, le.Uint32(b[baseBlock+int(f.root)+4+56:])
}

func TestClassNames(t *testing.T) {
	const odd = "c\x00l\x00a" // bytes to a hive, whatever their number
	base := key{class: []byte("b\x00")}
	for name, tc := range map[string]struct {
		deltas []key
		want   string
	}{
		"of the base alone":     {nil, "b\x00"},
		"inherited":             {[]key{{inherit: true}}, "b\x00"},
		"inherited twice":       {[]key{{inherit: true}, {inherit: true}}, "b\x00"},
		"replaced":              {[]key{{class: []byte(odd)}}, odd},
		"taken away":            {[]key{{}}, ""},
		"of the layer between":  {[]key{{class: []byte(odd)}, {inherit: true}}, odd},
		"nothing to inherit":    {[]key{{inherit: true, semantics: supersedeTree}}, ""},
		"superseded, with own":  {[]key{{class: []byte(odd), semantics: supersedeLocal}}, odd},
		"own beside the flag":   {[]key{{class: []byte(odd), inherit: true}}, "b\x00"},
		"longest that there is": {[]key{{class: make([]byte, 0xFFFF)}}, string(make([]byte, 0xFFFF))},
	} {
		t.Run(name, func(t *testing.T) {
			var deltas [][]byte
			for _, d := range tc.deltas {
				deltas = append(deltas, classHive(t, true, d))
			}
			b, err := Merge(classHive(t, false, base), deltas, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got, longest := classIn(t, b); got != tc.want || longest != uint32(len(tc.want)) {
				t.Errorf("class %q, longest %d, want %q", got, longest, tc.want)
			}
		})
	}
}

func TestHostileClassNames(t *testing.T) {
	good := classHive(t, false, key{class: []byte("class")})
	f, err := open("x", good)
	if err != nil {
		t.Fatal(err)
	}
	root, err := f.key(f.root)
	if err != nil {
		t.Fatal(err)
	}
	offs, err := f.children(root)
	if err != nil {
		t.Fatal(err)
	}
	at := baseBlock + int(offs[0]) + 4
	for name, change := range map[string]func(b []byte){
		"nowhere":            func(b []byte) { le.PutUint32(b[at+48:], uint32(len(b))) },
		"before the bins":    func(b []byte) { le.PutUint32(b[at+48:], 0) },
		"in a cell":          func(b []byte) { le.PutUint32(b[at+48:], offs[0]+8) },
		"not aligned":        func(b []byte) { le.PutUint32(b[at+48:], offs[0]+1) },
		"a byte too long":    func(b []byte) { le.PutUint16(b[at+74:], 13) },
		"as long as it gets": func(b []byte) { le.PutUint16(b[at+74:], 0xFFFF) },
	} {
		t.Run(name, func(t *testing.T) {
			bad := append([]byte{}, good...)
			change(bad)
			if _, err := Merge(bad, nil, Options{}); !errs.Is(err, errs.Corrupt) {
				t.Errorf("as the base: %v", err)
			}
			if _, err := Merge(good, [][]byte{bad}, Options{}); !errs.Is(err, errs.Corrupt) {
				t.Errorf("as a delta: %v", err)
			}
		})
	}
}
