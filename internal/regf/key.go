package regf

import "fmt"

// Semantics of a layered key.
const (
	mergeTree      = 0
	tombstone      = 1
	supersedeLocal = 2
	supersedeTree  = 3
)

// Flags of a key.
const (
	keyHiveEntry  = 0x4
	keyShortName  = 0x20
	keyPredefined = 0x40
)

// valueTombstone is a value's flag in a delta: the one below is deleted.
const valueTombstone = 2

// key is one nk cell.
type key struct {
	f         *file
	name      []uint16
	flags     uint16
	written   uint64
	access    byte
	semantics byte
	inherit   bool // its class is the one below
	class     []byte
	sd        []byte
	subkeys   uint32 // number and list
	subList   uint32
	values    uint32
	valList   uint32
	userFlags uint32 // the upper half of the longest subkey name's field
}

// key reads the key at off, once.
func (f *file) key(off uint32) (*key, error) {
	c, err := f.signed(off, "nk", 76)
	if err != nil {
		return nil, err
	}
	if has(f.used, off) {
		return nil, f.corrupt("the key at %#x is reached twice", off)
	}
	set(f.used, off)
	n, cn := int(le.Uint16(c[72:])), int(le.Uint16(c[74:]))
	if 76+n > len(c) {
		return nil, f.corrupt("the key at %#x has a name of %d bytes", off, n)
	}
	k := &key{f: f, flags: le.Uint16(c[2:]), written: le.Uint64(c[4:]), access: c[12],
		subkeys: le.Uint32(c[20:]), subList: le.Uint32(c[28:]), values: le.Uint32(c[36:]), valList: le.Uint32(c[40:]),
		userFlags: le.Uint32(c[52:]) &^ 0xFFFF}
	if f.layered {
		k.semantics, k.inherit = c[13]&3, c[13]&0x80 != 0
	}
	if k.name, err = f.text(c[76:76+n], k.flags&keyShortName != 0); err != nil {
		return nil, err
	}
	if len(k.name) > 255 {
		return nil, f.corrupt("the key at %#x has a name of %d characters", off, len(k.name))
	}
	for _, u := range k.name {
		if u == '\\' || u == 0 {
			return nil, f.corrupt("the key at %#x has %q in its name", off, rune(u))
		}
	}
	if class := le.Uint32(c[48:]); class != offsetNone && cn > 0 {
		b, err := f.cell(class, cn)
		if err != nil {
			return nil, err
		}
		k.class = b[:cn]
	}
	if k.semantics == tombstone {
		return k, nil
	}
	k.sd, err = f.security(le.Uint32(c[44:]))
	return k, err
}

// security reads an sk cell's descriptor.
func (f *file) security(off uint32) ([]byte, error) {
	if off == offsetNone {
		return nil, nil
	}
	c, err := f.signed(off, "sk", 20)
	if err != nil {
		return nil, err
	}
	n := int64(le.Uint32(c[16:]))
	if n > int64(len(c)-20) {
		return nil, f.corrupt("a security descriptor of %d bytes at %#x", n, off)
	}
	return c[20 : 20+n], nil
}

// children lists the offsets of a key's subkeys.
func (f *file) children(k *key) ([]uint32, error) {
	if k.subkeys == 0 || k.subList == offsetNone {
		return nil, nil
	}
	all, err := f.subkeyList(k.subList, true)
	if err == nil && uint32(len(all)) != k.subkeys {
		err = f.corrupt("a key has %d subkeys, and a list of %d", k.subkeys, len(all))
	}
	return all, err
}

func (f *file) subkeyList(off uint32, top bool) ([]uint32, error) {
	c, err := f.cell(off, 4)
	if err != nil {
		return nil, err
	}
	n, sig := int(le.Uint16(c[2:])), string(c[:2])
	width := 4
	if sig == "lf" || sig == "lh" {
		width = 8
	}
	if 4+n*width > len(c) {
		return nil, f.corrupt("a list of %d subkeys in %d bytes", n, len(c))
	}
	var all []uint32
	for i := range n {
		e := le.Uint32(c[4+i*width:])
		switch {
		case sig == "lf", sig == "lh", sig == "li":
			all = append(all, e)
		case sig == "ri" && top:
			part, err := f.subkeyList(e, false)
			if err != nil {
				return nil, err
			}
			if all = append(all, part...); len(all) > len(f.b)/8 {
				return nil, f.corrupt("more subkeys than cells")
			}
		default:
			return nil, f.corrupt("a list of subkeys is %q", sig)
		}
	}
	return all, nil
}

// value is one vk cell.
type value struct {
	name   []uint16
	typ    uint32
	data   []byte
	absent bool // a tombstone
}

func (f *file) valuesOf(k *key) ([]value, error) {
	if k.flags&keyPredefined != 0 || k.semantics == tombstone {
		return nil, nil // the number of values is a handle
	}
	offs, err := f.offsets(k.valList, k.values)
	if err != nil {
		return nil, err
	}
	all := make([]value, 0, len(offs))
	for _, off := range offs {
		v, err := f.value(off)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, nil
}

func (f *file) value(off uint32) (v value, err error) {
	c, err := f.signed(off, "vk", 20)
	if err != nil {
		return v, err
	}
	n, flags := int(le.Uint16(c[2:])), le.Uint16(c[16:])
	if 20+n > len(c) {
		return v, f.corrupt("the value at %#x has a name of %d bytes", off, n)
	}
	v.typ = le.Uint32(c[12:])
	if v.name, err = f.text(c[20:20+n], flags&1 != 0); err != nil {
		return v, err
	}
	if len(v.name) > 16383 {
		return v, f.corrupt("the value at %#x has a name of %d characters", off, len(v.name))
	}
	if f.layered && flags&valueTombstone != 0 {
		v.absent = true
		return v, nil
	}
	size, at := le.Uint32(c[4:]), le.Uint32(c[8:])
	if size&0x80000000 != 0 {
		if size &= 0x7FFFFFFF; size > 4 {
			return v, f.corrupt("the value at %#x has %d bytes inside itself", off, size)
		}
		v.data = c[8 : 8+size]
		return v, nil
	}
	v.data, err = f.data(at, size)
	return v, err
}

// data reads a value's bytes: one cell, or a list of segments.
func (f *file) data(off, size uint32) ([]byte, error) {
	if size == 0 {
		return nil, nil
	}
	if int64(size) > int64(len(f.b)) {
		return nil, f.corrupt("a value of %d bytes at %#x", size, off)
	}
	c, err := f.cell(off, 4)
	if err != nil {
		return nil, err
	}
	if size <= maxSegment || int(size) <= len(c) || string(c[:2]) != "db" {
		if int(size) > len(c) {
			return nil, f.corrupt("a value of %d bytes in %d at %#x", size, len(c), off)
		}
		return c[:size], nil
	}
	if len(c) < 8 {
		return nil, f.corrupt("a list of segments of %d bytes at %#x", len(c), off)
	}
	segs, err := f.offsets(le.Uint32(c[4:]), uint32(le.Uint16(c[2:])))
	if err != nil {
		return nil, err
	}
	if uint32(len(segs)) != (size+maxSegment-1)/maxSegment {
		return nil, f.corrupt("a value of %d bytes in %d segments at %#x", size, len(segs), off)
	}
	b := make([]byte, 0, size)
	for _, s := range segs {
		n := min(maxSegment, int(size)-len(b))
		c, err := f.cell(s, n)
		if err != nil {
			return nil, err
		}
		b = append(b, c[:n]...)
	}
	return b, nil
}

// String is for error messages.
func (k *key) String() string { return fmt.Sprintf("%q", string(runes(k.name))) }
