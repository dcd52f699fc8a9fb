package regf

import (
	"berth/internal/errs"
	"berth/internal/upcase"
)

// writer lays out a new hive: cells one behind the other, each in one bin.
type writer struct {
	b   []byte // the bins
	bin int    // where the last bin starts
	end int    // where its free space starts
	max int64

	// layered writes keys and values with their layer semantics, as deltas
	// have them, and a hive of version 1.6.
	layered bool

	security map[string]uint32
	ring     []uint32 // of sk cells
}

func newWriter(max int64) *writer {
	return &writer{max: max, security: make(map[string]uint32)}
}

// alloc gives a new cell for n bytes of content.
func (w *writer) alloc(n int) (uint32, error) {
	size := (n + 4 + 7) &^ 7
	if w.end+size > len(w.b) {
		if err := w.newBin(size); err != nil {
			return 0, err
		}
	}
	off := w.end
	le.PutUint32(w.b[off:], uint32(-int32(size)))
	w.end += size
	return uint32(off), nil
}

// newBin closes the last bin and starts one that holds at least size bytes.
func (w *writer) newBin(size int) error {
	w.closeBin()
	n := (size + binHeader + 4095) &^ 4095
	if int64(len(w.b)+n) > w.max {
		return errs.New(errs.Quota, step, "result", "%w: the limit is %d bytes", ErrSize, w.max)
	}
	w.bin = len(w.b)
	w.b = append(w.b, make([]byte, n)...)
	copy(w.b[w.bin:], "hbin")
	le.PutUint32(w.b[w.bin+4:], uint32(w.bin))
	le.PutUint32(w.b[w.bin+8:], uint32(n))
	w.end = w.bin + binHeader
	return nil
}

// closeBin makes a free cell of what is left.
func (w *writer) closeBin() {
	if free := len(w.b) - w.end; free > 0 {
		le.PutUint32(w.b[w.end:], uint32(free))
	}
	w.end = len(w.b)
}

// at is the content of a cell.
func (w *writer) at(off uint32) []byte { return w.b[off+4:] }

// put stores bytes in a cell of their own.
func (w *writer) put(b []byte) (uint32, error) {
	off, err := w.alloc(len(b))
	if err == nil {
		copy(w.at(off), b)
	}
	return off, err
}

// node is a key while it is being written.
type node struct {
	*key
	parent                    uint32
	class                     []byte
	sd                        []byte
	vals                      []uint32
	longestKey, longestClass  int
	longestValue, longestData int
}

type sub struct {
	off  uint32
	name []uint16
}

// short encodes a name as Latin-1 if it can be, else as UTF-16.
func short(name []uint16) ([]byte, bool) {
	b := make([]byte, 0, 2*len(name))
	for _, u := range name {
		if u > 0xFF {
			return units(name), false
		}
		b = append(b, byte(u))
	}
	return b, true
}

func units(name []uint16) []byte {
	b := make([]byte, 0, 2*len(name))
	for _, u := range name {
		b = le.AppendUint16(b, u)
	}
	return b
}

// reserveKey makes a key's cell, so that its children can point to it.
func (w *writer) reserveKey(n *node) (uint32, error) {
	name, _ := short(n.name)
	return w.alloc(76 + len(name))
}

// fillKey writes a key when all that it points to is there.
func (w *writer) fillKey(off uint32, n *node, subs []sub) error {
	list, err := w.subkeys(subs)
	if err != nil {
		return err
	}
	sk, err := w.sk(n.sd)
	if err != nil {
		return err
	}
	class := uint32(offsetNone)
	if len(n.class) > 0 {
		if class, err = w.put(n.class); err != nil {
			return err
		}
	}
	count, values := uint32(len(n.vals)), uint32(offsetNone)
	if n.flags&keyPredefined != 0 {
		count = n.key.values // a handle
	} else if count > 0 {
		b := make([]byte, 0, 4*len(n.vals))
		for _, v := range n.vals {
			b = le.AppendUint32(b, v)
		}
		if values, err = w.put(b); err != nil {
			return err
		}
	}
	name, isShort := short(n.name)
	flags := n.flags &^ keyShortName
	if isShort {
		flags |= keyShortName
	}
	c := w.at(off)
	copy(c, "nk")
	le.PutUint16(c[2:], flags)
	le.PutUint64(c[4:], n.written)
	c[12] = n.access
	if w.layered {
		c[13] = n.semantics
		if n.inherit {
			c[13] |= 0x80
		}
	}
	le.PutUint32(c[16:], n.parent)
	if n.parent == offsetNone {
		le.PutUint32(c[16:], 0)
	}
	le.PutUint32(c[20:], uint32(len(subs)))
	le.PutUint32(c[28:], list)
	le.PutUint32(c[32:], offsetNone) // volatile subkeys
	le.PutUint32(c[36:], count)
	le.PutUint32(c[40:], values)
	le.PutUint32(c[44:], sk)
	le.PutUint32(c[48:], class)
	le.PutUint32(c[52:], uint32(n.longestKey)|n.userFlags)
	le.PutUint32(c[56:], uint32(n.longestClass))
	le.PutUint32(c[60:], uint32(n.longestValue))
	le.PutUint32(c[64:], uint32(n.longestData))
	le.PutUint16(c[72:], uint16(len(name)))
	le.PutUint16(c[74:], uint16(len(n.class)))
	copy(c[76:], name)
	return nil
}

// listMax is how many subkeys fit a list of one bin.
const listMax = 500

// subkeys writes the list of subkeys, which are in order: one lh, or an ri of
// several.
func (w *writer) subkeys(subs []sub) (uint32, error) {
	if len(subs) == 0 {
		return offsetNone, nil
	}
	var lists []uint32
	for rest := subs; len(rest) > 0; {
		n := min(listMax, len(rest))
		b := le.AppendUint16([]byte("lh"), uint16(n))
		for _, s := range rest[:n] {
			b = le.AppendUint32(le.AppendUint32(b, s.off), hash(s.name))
		}
		off, err := w.put(b)
		if err != nil {
			return 0, err
		}
		lists, rest = append(lists, off), rest[n:]
	}
	if len(lists) == 1 {
		return lists[0], nil
	}
	if len(lists) > 0xFFFF {
		return 0, errs.New(errs.Quota, step, "result", "%w: %d below one", ErrKeys, len(subs))
	}
	b := le.AppendUint16([]byte("ri"), uint16(len(lists)))
	for _, l := range lists {
		b = le.AppendUint32(b, l)
	}
	return w.put(b)
}

// hash is that of lh lists.
func hash(name []uint16) uint32 {
	var h uint32
	for _, u := range name {
		h = 37*h + uint32(upcase.Table()[u])
	}
	return h
}

// sk gives the cell of a security descriptor; equal ones share it.
func (w *writer) sk(sd []byte) (uint32, error) {
	if len(sd) == 0 {
		return offsetNone, nil
	}
	off, ok := w.security[string(sd)]
	if !ok {
		c := make([]byte, 20, 20+len(sd))
		copy(c, "sk")
		le.PutUint32(c[16:], uint32(len(sd)))
		var err error
		if off, err = w.put(append(c, sd...)); err != nil {
			return 0, err
		}
		w.security[string(sd)] = off
		w.ring = append(w.ring, off)
	}
	c := w.at(off)
	le.PutUint32(c[12:], le.Uint32(c[12:])+1)
	return off, nil
}

// value writes one value of n.
func (w *writer) value(n *node, v *value) error {
	name, isShort := short(v.name)
	c := make([]byte, 20, 20+len(name))
	copy(c, "vk")
	le.PutUint16(c[2:], uint16(len(name)))
	le.PutUint32(c[12:], v.typ)
	if isShort && len(name) > 0 {
		c[16] = 1
	}
	switch {
	case v.absent:
		le.PutUint32(c[8:], offsetNone)
		le.PutUint32(c[12:], 0)
		c[16] |= valueTombstone
	case len(v.data) <= 4:
		le.PutUint32(c[4:], uint32(len(v.data))|0x80000000)
		copy(c[8:12], v.data)
	default:
		le.PutUint32(c[4:], uint32(len(v.data)))
		off, err := w.data(v.data)
		if err != nil {
			return err
		}
		le.PutUint32(c[8:], off)
	}
	off, err := w.put(append(c, name...))
	if err != nil {
		return err
	}
	n.vals = append(n.vals, off)
	n.longestValue = max(n.longestValue, 2*len(v.name))
	n.longestData = max(n.longestData, len(v.data))
	return nil
}

// data writes a value's bytes, in segments if they are many.
func (w *writer) data(b []byte) (uint32, error) {
	if len(b) <= maxSegment {
		return w.put(b)
	}
	n := (len(b) + maxSegment - 1) / maxSegment
	if n > 0xFFFF {
		return 0, errs.New(errs.Quota, step, "result", "%w: a value of %d bytes", ErrSize, len(b))
	}
	var list []byte
	for len(b) > 0 {
		m := min(maxSegment, len(b))
		off, err := w.put(b[:m])
		if err != nil {
			return 0, err
		}
		list, b = le.AppendUint32(list, off), b[m:]
	}
	at, err := w.put(list)
	if err != nil {
		return 0, err
	}
	db := le.AppendUint16([]byte("db"), uint16(n))
	return w.put(le.AppendUint32(db, at))
}

// finish closes the ring of descriptors and the last bin and puts the base
// block in front.
func (w *writer) finish(root uint32, written uint64) ([]byte, error) {
	for i, off := range w.ring {
		c := w.at(off)
		le.PutUint32(c[4:], w.ring[(i+1)%len(w.ring)])
		le.PutUint32(c[8:], w.ring[(i+len(w.ring)-1)%len(w.ring)])
	}
	w.closeBin()
	h := make([]byte, baseBlock, baseBlock+len(w.b))
	copy(h, "regf")
	le.PutUint32(h[4:], 1)
	le.PutUint32(h[8:], 1)
	le.PutUint64(h[12:], written)
	le.PutUint32(h[20:], 1)
	le.PutUint32(h[24:], 5)
	if w.layered {
		le.PutUint32(h[24:], 6)
		le.PutUint32(h[144:], flagLayered)
	}
	le.PutUint32(h[32:], 1)
	le.PutUint32(h[36:], root)
	le.PutUint32(h[40:], uint32(len(w.b)))
	le.PutUint32(h[44:], 1)
	le.PutUint32(h[508:], checksum(h))
	return append(h, w.b...), nil
}
