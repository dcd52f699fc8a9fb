package regf

import (
	"bytes"
	"errors"
	"testing"

	"berth/internal/errs"
)

// smallHive has a bit of everything, without hivex.
func smallHive(t testing.TB) []byte {
	t.Helper()
	w := newWriter(1 << 20)
	sd := append([]byte{1, 0, 0, 0x80}, make([]byte, 16)...)
	root := node{key: &key{name: []uint16{'R'}, flags: keyHiveEntry}, parent: offsetNone, sd: sd, class: []byte("c\x00")}
	at, err := w.reserveKey(&root)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []value{{name: []uint16{'a'}, typ: 1, data: []byte("1234567890")}, {typ: 4, data: []byte{1, 2, 3, 4}}, {name: []uint16{0x444}, typ: 3, data: make([]byte, 20000)}} {
		if err := w.value(&root, &v); err != nil {
			t.Fatal(err)
		}
	}
	var subs []sub
	for _, name := range [][]uint16{{'K'}, {'L', 0x444}} {
		n := node{key: &key{name: name}, parent: at, sd: sd}
		off, err := w.reserveKey(&n)
		if err == nil {
			err = w.fillKey(off, &n, nil)
		}
		if err != nil {
			t.Fatal(err)
		}
		subs = append(subs, sub{off, name})
	}
	if err := w.fillKey(at, &root, subs); err != nil {
		t.Fatal(err)
	}
	b, err := w.finish(at, 7)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func fix(b []byte) []byte {
	le.PutUint32(b[508:], checksum(b))
	return b
}

func TestHostileHives(t *testing.T) {
	good := smallHive(t)
	f, err := open("x", good)
	if err != nil {
		t.Fatal(err)
	}
	root := baseBlock + int(f.root) + 4
	for name, tc := range map[string]struct {
		change func(b []byte) []byte
		kind   errs.Kind
	}{
		"empty":           {func(b []byte) []byte { return nil }, errs.Corrupt},
		"no regf":         {func(b []byte) []byte { b[0] = 'x'; return b }, errs.Corrupt},
		"checksum":        {func(b []byte) []byte { b[13]++; return b }, errs.Corrupt},
		"dirty":           {func(b []byte) []byte { b[4]++; return fix(b) }, errs.Unsupported},
		"version":         {func(b []byte) []byte { b[24] = 7; return fix(b) }, errs.Unsupported},
		"truncated":       {func(b []byte) []byte { return b[:len(b)-4096] }, errs.Corrupt},
		"no bin":          {func(b []byte) []byte { b[4096] = 'x'; return b }, errs.Corrupt},
		"bin size":        {func(b []byte) []byte { b[4096+8] = 1; return b }, errs.Corrupt},
		"cell of 0":       {func(b []byte) []byte { le.PutUint32(b[4096+32:], 0); return b }, errs.Corrupt},
		"cell beyond bin": {func(b []byte) []byte { le.PutUint32(b[4096+32:], 0x7ffffff8); return b }, errs.Corrupt},
		"root nowhere":    {func(b []byte) []byte { le.PutUint32(b[36:], 0x100000); return fix(b) }, errs.Corrupt},
		"root in a cell":  {func(b []byte) []byte { le.PutUint32(b[36:], f.root+8); return fix(b) }, errs.Corrupt},
		"root is a value": {func(b []byte) []byte { le.PutUint32(b[36:], le.Uint32(b[root+44:])); return fix(b) }, errs.Corrupt},
		"subkey is root":  {func(b []byte) []byte { l := le.Uint32(b[root+28:]); le.PutUint32(b[baseBlock+l+8:], f.root); return b }, errs.Corrupt},
		"subkey twice": {func(b []byte) []byte {
			l := baseBlock + le.Uint32(b[root+28:])
			copy(b[l+16:l+20], b[l+8:l+12])
			return b
		}, errs.Corrupt},
		"list of itself": {func(b []byte) []byte {
			l := le.Uint32(b[root+28:])
			copy(b[baseBlock+l+4:], "ri")
			le.PutUint32(b[baseBlock+l+8:], l)
			return b
		}, errs.Corrupt},
		"list too long":     {func(b []byte) []byte { l := le.Uint32(b[root+28:]); le.PutUint16(b[baseBlock+l+6:], 0xffff); return b }, errs.Corrupt},
		"number of subkeys": {func(b []byte) []byte { le.PutUint32(b[root+20:], 99); return b }, errs.Corrupt},
		"number of values":  {func(b []byte) []byte { le.PutUint32(b[root+36:], 0xfffffff0); return b }, errs.Corrupt},
		"values nowhere":    {func(b []byte) []byte { le.PutUint32(b[root+40:], 12); return b }, errs.Corrupt},
		"name too long":     {func(b []byte) []byte { le.PutUint16(b[root+72:], 0xffff); return b }, errs.Corrupt},
		"class too long":    {func(b []byte) []byte { le.PutUint16(b[root+74:], 0xffff); return b }, errs.Corrupt},
		"security is a key": {func(b []byte) []byte { le.PutUint32(b[root+44:], f.root); return b }, errs.Corrupt},
		"security too long": {func(b []byte) []byte { le.PutUint32(b[baseBlock+le.Uint32(b[root+44:])+4+16:], 0xffffffff); return b }, errs.Corrupt},
		"value data too big": {func(b []byte) []byte {
			v := le.Uint32(b[baseBlock+le.Uint32(b[root+40:])+4:])
			le.PutUint32(b[baseBlock+v+4+4:], 1<<30)
			return b
		}, errs.Corrupt},
		"value data nowhere": {func(b []byte) []byte {
			v := le.Uint32(b[baseBlock+le.Uint32(b[root+40:])+4:])
			le.PutUint32(b[baseBlock+v+4+8:], 4)
			return b
		}, errs.Corrupt},
		"backslash in name": {func(b []byte) []byte { b[root+76] = '\\'; return b }, errs.Corrupt},
	} {
		t.Run(name, func(t *testing.T) {
			bad := tc.change(bytes.Clone(good))
			for _, stack := range [][][]byte{{bad}, {good, bad}} {
				if _, err := Merge(stack[0], stack[1:], Options{}); !errs.Is(err, tc.kind) {
					t.Errorf("%v is not %v", err, tc.kind)
				}
			}
		})
	}
	for name, tc := range map[string]struct {
		o    Options
		want error
	}{
		"bytes":  {Options{Bytes: 4096}, ErrSize},
		"result": {Options{Bytes: int64(len(good)) - 1}, ErrSize},
		"keys":   {Options{Keys: 2}, ErrKeys},
		"depth":  {Options{Depth: 1}, ErrDepth},
	} {
		if _, err := Merge(good, nil, tc.o); !errors.Is(err, tc.want) || !errs.Is(err, errs.Quota) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzMerge: whatever the hives are, there is an error or a hive that merges to
// itself.
func FuzzMerge(f *testing.F) {
	good := smallHive(f)
	layered := bytes.Clone(good)
	le.PutUint32(layered[24:], 6)
	le.PutUint32(layered[144:], flagLayered)
	f.Add(good, fix(layered))
	f.Add(good, good)
	f.Fuzz(func(t *testing.T, a, b []byte) {
		for _, h := range [][]byte{a, b} {
			if len(h) >= baseBlock {
				fix(h)
			}
		}
		out, err := Merge(a, [][]byte{b}, Options{Bytes: 4 << 20, Keys: 10_000})
		if err != nil {
			if k := errs.KindOf(err); k != errs.Corrupt && k != errs.Quota && k != errs.Unsupported {
				t.Fatalf("%v: %v", k, err)
			}
			return
		}
		again, err := Merge(out, nil, Options{})
		if err != nil || !bytes.Equal(out, again) {
			t.Fatalf("the result does not merge to itself: %v", err)
		}
	})
}
