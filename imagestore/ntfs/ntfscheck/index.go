package ntfscheck

import "bytes"

// index is a B-tree and what it must look like.
type index struct {
	rec         int64
	root        attr
	alloc, bits attr
	typ         uint32
	collation   uint32
	compare     func(a, b []byte) int
	visit       func(entry, key []byte)
}

// indexWalk is one pass over an index, in order.
type indexWalk struct {
	c       *checker
	x       *index
	bits    []byte
	visited bitset
	last    []byte
	found   int64
	failed  bool
}

const maxDepth = 32

func (w *indexWalk) find(code Code, format string, args ...any) {
	w.failed = w.failed || code == IndexHeader
	w.c.find(code, w.x.rec, format, args...)
}

// walk visits all entries and checks headers, order and bitmap. It reports
// whether the whole index was seen.
func (c *checker) walk(x *index) (bool, error) {
	w := &indexWalk{c: c, x: x}
	v := x.root.val
	if x.root.nonres || len(v) < 48 {
		w.find(IndexHeader, "an index root of %d bytes", len(v))
		return false, nil
	}
	if u32(v) != x.typ || u32(v[4:]) != x.collation || int64(u32(v[8:])) != c.blockSize {
		w.find(IndexHeader, "type %#x, collation %d, blocks of %d", u32(v), u32(v[4:]), u32(v[8:]))
		return false, nil
	}
	if err := w.loadBitmap(); err != nil {
		return false, err
	}
	if entries, ok := w.header(v[16:]); ok {
		if err := w.node(entries, v[28]&1 != 0, 0); err != nil {
			return false, err
		}
	}
	if !w.failed {
		w.compareBitmap()
	}
	return !w.failed, nil
}

func (w *indexWalk) loadBitmap() error {
	x := w.x
	if x.alloc.typ == 0 {
		if x.bits.typ != 0 {
			w.find(IndexBitmap, "a bitmap without blocks")
		}
		return nil
	}
	if !w.c.readable(&x.alloc) || x.alloc.size%w.c.blockSize != 0 {
		w.find(IndexHeader, "the blocks cannot be read")
		return nil
	}
	blocks := x.alloc.size / w.c.blockSize
	w.visited = newBitset(blocks)
	w.bits = x.bits.val
	if x.bits.nonres {
		if !w.c.readable(&x.bits) || x.bits.size > blocks/8+4096 {
			w.find(IndexBitmap, "a bitmap of %d bytes for %d blocks", x.bits.size, blocks)
			return nil
		}
		w.bits = make([]byte, x.bits.size)
		if err := w.c.readAttr(&x.bits, w.bits, 0); err != nil {
			return err
		}
	}
	if int64(len(w.bits))*8 < blocks {
		w.find(IndexBitmap, "%d bits for %d blocks", len(w.bits)*8, blocks)
	}
	return nil
}

// header checks an INDEX_HEADER and gives the bytes of its entries.
func (w *indexWalk) header(b []byte) ([]byte, bool) {
	first, used, alloc := int64(u32(b)), int64(u32(b[4:])), int64(u32(b[8:]))
	if first < 16 || first&7 != 0 || used < first+16 || alloc < used || alloc > int64(len(b)) {
		w.find(IndexHeader, "entries at %d, %d of %d bytes used", first, used, alloc)
		return nil, false
	}
	return b[first:used], true
}

// node visits the entries of one node and the nodes below.
func (w *indexWalk) node(b []byte, inner bool, depth int) error {
	if depth > maxDepth {
		w.find(IndexHeader, "more than %d levels", maxDepth)
		return nil
	}
	for {
		if len(b) < 16 {
			w.find(IndexHeader, "a list of entries without an end")
			return nil
		}
		n, keyLen, flags := int(u16(b[8:])), int(u16(b[10:])), u16(b[12:])
		need := 16
		if flags&1 != 0 {
			need += 8
		}
		if flags&2 == 0 {
			need += keyLen
		}
		if n&7 != 0 || n < need || n > len(b) || flags > 3 || (flags&1 != 0) != inner {
			w.find(IndexHeader, "an entry of %d bytes with a key of %d and flags %#x", n, keyLen, flags)
			return nil
		}
		e := b[:n]
		if inner {
			if err := w.block(int64(u64(e[n-8:])), depth+1); err != nil || w.failed {
				return err
			}
		}
		if flags&2 != 0 {
			if n != len(b) {
				w.find(IndexHeader, "%d bytes behind the last entry", len(b)-n)
			}
			return nil
		}
		w.entry(e, e[16:16+keyLen])
		b = b[n:]
	}
}

func (w *indexWalk) entry(e, key []byte) {
	if w.last != nil && w.x.compare(w.last, key) >= 0 {
		w.find(IndexOrder, "entry %d does not follow its predecessor", w.found)
	}
	w.last = append(w.last[:0], key...)
	w.found++
	w.x.visit(e, key)
}

// block reads an index block, each at most once.
func (w *indexWalk) block(vcn int64, depth int) error {
	c := w.c
	unit := c.clusterSize
	if unit > c.blockSize {
		unit = 512
	}
	if vcn < 0 || vcn >= w.x.alloc.size/unit || vcn*unit%c.blockSize != 0 || w.visited == nil {
		w.find(IndexHeader, "a child at VCN %d", vcn)
		return nil
	}
	i := vcn * unit / c.blockSize
	if w.visited.set(i) {
		w.find(IndexHeader, "two ways lead to block %d", i)
		return nil
	}
	b := make([]byte, c.blockSize)
	if err := c.readAttr(&w.x.alloc, b, i*c.blockSize); err != nil {
		return err
	}
	if !bytes.HasPrefix(b, []byte("INDX")) || int64(u64(b[16:])) != vcn {
		w.find(IndexHeader, "block %d has no INDX signature or says it is VCN %d", i, u64(b[16:]))
		return nil
	}
	if !unfix(b) {
		w.failed = true
		c.find(Fixup, w.x.rec, "torn index block %d", i)
		return nil
	}
	if entries, ok := w.header(b[24:]); ok {
		return w.node(entries, b[36]&1 != 0, depth)
	}
	return nil
}

// compareBitmap demands a bit for each block of the tree and no other.
func (w *indexWalk) compareBitmap() {
	for i := int64(0); i < int64(len(w.bits))*8; i++ {
		bit := w.bits[i>>3]>>(i&7)&1 != 0
		if bit != (i < int64(len(w.visited))*64 && w.visited.has(i)) {
			w.find(IndexBitmap, "the bit of block %d is %v", i, bit)
			return
		}
	}
}

func pickIndex(rec int64, all []attr, name string) index {
	return index{rec: rec, root: pick(all, typIndexRoot, name), alloc: pick(all, typIndexAlloc, name), bits: pick(all, typBitmap, name)}
}
