package hive

import (
	"encoding/binary"
	"fmt"

	"berth/internal/errs"
)

// Sizes and offsets of the format.
const (
	baseBlock   = 4096
	binHeader   = 32
	offsetNone  = 0xFFFFFFFF
	maxSegment  = 16344 // bytes of a value in one cell
	flagLayered = 0x2   // in the base block: keys carry layer semantics
)

var le = binary.LittleEndian

const step = "merge hives"

// file is one hive in memory. Its cells are known from walking the bins, so a
// forged offset into the middle of another cell is found out.
type file struct {
	name    string
	b       []byte // the bins, without the base block
	root    uint32
	layered bool
	starts  []uint64 // one bit for each 8 bytes: an allocated cell starts here
	used    []uint64 // likewise: a key that was reached
}

func (f *file) corrupt(format string, args ...any) error {
	return errs.New(errs.Corrupt, step, f.name, format, args...)
}

// open checks the base block and walks the bins.
func open(name string, b []byte) (*file, error) {
	f := &file{name: name}
	if len(b) < baseBlock+baseBlock || string(b[:4]) != "regf" {
		return nil, f.corrupt("not a registry hive")
	}
	if sum := checksum(b); sum != le.Uint32(b[508:]) {
		return nil, f.corrupt("the base block's checksum is %#x, not %#x", le.Uint32(b[508:]), sum)
	}
	if p, s := le.Uint32(b[4:]), le.Uint32(b[8:]); p != s {
		return nil, f.corrupt("the hive was not closed (sequence numbers %d and %d); its log would have to be replayed", p, s)
	}
	major, minor := le.Uint32(b[20:]), le.Uint32(b[24:])
	if major != 1 || minor < 3 || minor > 6 || le.Uint32(b[28:]) != 0 || le.Uint32(b[32:]) != 1 {
		return nil, errs.New(errs.Unsupported, step, name, "regf version %d.%d, type %d, format %d", major, minor, le.Uint32(b[28:]), le.Uint32(b[32:]))
	}
	size := le.Uint32(b[40:])
	if size%4096 != 0 || int64(size) > int64(len(b)-baseBlock) {
		return nil, f.corrupt("bins of %d bytes in a hive of %d", size, len(b))
	}
	f.b = b[baseBlock : baseBlock+int(size)]
	f.root = le.Uint32(b[36:])
	f.layered = minor >= 6 && le.Uint32(b[144:])&flagLayered != 0
	f.starts = make([]uint64, len(f.b)/512+1)
	f.used = make([]uint64, len(f.b)/512+1)
	return f, f.walkBins()
}

// checksum is the XOR of the first 127 words, never 0 or all ones.
func checksum(b []byte) uint32 {
	var x uint32
	for i := 0; i < 508; i += 4 {
		x ^= le.Uint32(b[i:])
	}
	switch x {
	case 0:
		return 1
	case 0xFFFFFFFF:
		return 0xFFFFFFFE
	}
	return x
}

func (f *file) walkBins() error {
	for off := 0; off < len(f.b); {
		bin := f.b[off:]
		size := int(le.Uint32(bin[8:]))
		if string(bin[:4]) != "hbin" || int(le.Uint32(bin[4:])) != off || size < 4096 || size%4096 != 0 || size > len(bin) {
			return f.corrupt("no bin at %#x", off)
		}
		for at := binHeader; at < size; {
			n := int(int32(le.Uint32(bin[at:])))
			used := n < 0
			if used {
				n = -n
			}
			if n < 8 || n%8 != 0 || n > size-at {
				return f.corrupt("a cell of %d bytes at %#x", n, off+at)
			}
			if used {
				set(f.starts, uint32(off+at))
			}
			at += n
		}
		off += size
	}
	return nil
}

func set(bits []uint64, off uint32)      { bits[off/512] |= 1 << (off / 8 % 64) }
func has(bits []uint64, off uint32) bool { return bits[off/512]>>(off/8%64)&1 != 0 }

// cell is the content of the allocated cell at off, at least min bytes.
func (f *file) cell(off uint32, min int) ([]byte, error) {
	if off%8 != 0 || int64(off) >= int64(len(f.b)) || !has(f.starts, off) {
		return nil, f.corrupt("no cell at %#x", off)
	}
	n := -int(int32(le.Uint32(f.b[off:])))
	c := f.b[off+4 : int(off)+n]
	if len(c) < min {
		return nil, f.corrupt("the cell at %#x has %d bytes, not %d", off, len(c), min)
	}
	return c, nil
}

// signed is cell for cells that start with a signature.
func (f *file) signed(off uint32, sig string, min int) ([]byte, error) {
	c, err := f.cell(off, min)
	if err == nil && string(c[:2]) != sig {
		err = f.corrupt("the cell at %#x is %q, not %q", off, c[:2], sig)
	}
	return c, err
}

// offsets reads a list of n offsets.
func (f *file) offsets(off uint32, n uint32) ([]uint32, error) {
	if n == 0 {
		return nil, nil
	}
	if int64(n)*4 > int64(len(f.b)) {
		return nil, f.corrupt("a list of %d", n)
	}
	c, err := f.cell(off, int(n)*4)
	if err != nil {
		return nil, err
	}
	list := make([]uint32, n)
	for i := range list {
		list[i] = le.Uint32(c[4*i:])
	}
	return list, nil
}

// name gives a key's or value's name as UTF-16; short ones are Latin-1.
func (f *file) text(b []byte, short bool) ([]uint16, error) {
	if short {
		u := make([]uint16, len(b))
		for i, c := range b {
			u[i] = uint16(c)
		}
		return u, nil
	}
	if len(b)%2 != 0 {
		return nil, f.corrupt("a name of %d bytes", len(b))
	}
	u := make([]uint16, len(b)/2)
	for i := range u {
		u[i] = le.Uint16(b[2*i:])
	}
	return u, nil
}

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
	if f.layered && flags&2 != 0 {
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
