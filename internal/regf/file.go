package regf

import (
	"encoding/binary"

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
		return nil, errs.New(errs.Unsupported, step, name, "the hive was not closed (sequence numbers %d and %d); its log would have to be replayed", p, s)
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
