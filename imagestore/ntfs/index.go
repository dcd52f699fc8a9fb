package ntfs

// An index is a B-tree whose inner keys are entries of their own. It is built
// in one go from sorted entries: full leaves from left to right, each pair of
// neighbours separated by one entry that moves up, and so on until a level is
// one block. The blocks of a level lie together, the leaves first.

// indexSource gives the entries of an index in order.
type indexSource interface {
	len() int
	size(i int) int               // of the entry in a leaf, a multiple of eight
	add(dst []byte, i int) []byte // appends the entry as it is in a leaf
}

const (
	blockEntries  = 0x40 // where entries begin
	endEntry      = 16
	childVCN      = 8
	blockCapacity = blockSize - blockEntries - endEntry - childVCN
	entryHasChild = 1
	entryIsLast   = 2
	maxBitmapHere = 128 // bytes of an index bitmap that stays in the record
)

// indexPlace is where a large index lies.
type indexPlace struct {
	large  bool
	at     uint32 // first cluster; a block is a cluster
	blocks uint32
}

// bitmapBytes is the length of the index's bitmap.
func (p indexPlace) bitmapBytes() int64 { return (int64(p.blocks) + 63) / 64 * 8 }

// clusters of the blocks and, behind them, the bitmap.
func (p indexPlace) clusters() uint32 {
	if n := p.bitmapBytes(); n > maxBitmapHere {
		return p.blocks + clustersOf(n)
	}
	return p.blocks
}

// indexPlan says which entries separate the blocks of each level: positions in
// the level's own list, which for level 0 is all entries and above that the
// separators of the level below.
type indexPlan [][]uint32

func planIndex(src indexSource) indexPlan {
	seps := split(src.len(), src.size)
	plan := indexPlan{seps}
	for len(seps) > 0 {
		level := len(plan) - 1
		seps = split(len(seps), func(i int) int { return src.size(plan.entry(level+1, i)) + childVCN })
		plan = append(plan, seps)
	}
	return plan
}

// entry translates position i of a level to an entry number.
func (p indexPlan) entry(level, i int) int {
	for level > 0 {
		level--
		i = int(p[level][i])
	}
	return i
}

// blocks counts those of all levels.
func (p indexPlan) blocks() uint32 {
	n := 0
	for _, seps := range p {
		n += len(seps) + 1
	}
	return uint32(n)
}

// split fills blocks with n entries and gives the separators between them. The
// last block never stays empty.
func split(n int, size func(int) int) []uint32 {
	var seps []uint32
	used := 0
	for i := range n {
		s := size(i)
		if used+s <= blockCapacity {
			used += s
			continue
		}
		if i == n-1 {
			seps = append(seps, uint32(i-1)) // at least six entries fit a block
		} else {
			seps = append(seps, uint32(i))
		}
		used = 0
	}
	return seps
}

// putIndex writes all blocks of a large index and its bitmap, if that has clusters.
func (w *Writer) putIndex(src indexSource, place indexPlace) error {
	plan := planIndex(src)
	if plan.blocks() != place.blocks || w.out.cluster() != place.at {
		return misplaced("index", place.at, w.out.cluster())
	}
	b := make([]byte, 0, blockSize)
	vcn, below := uint32(0), uint32(0) // below: first block of the level beneath
	for level, seps := range plan {
		n := src.len()
		if level > 0 {
			n = len(plan[level-1])
		}
		start := vcn
		for from, k := 0, 0; k <= len(seps); k++ {
			to := n
			if k < len(seps) {
				to = int(seps[k])
			}
			b = b[:blockEntries]
			clear(b)
			for i := from; i < to; i++ {
				b = putEntry(b, src, plan.entry(level, i), level, below+uint32(i))
			}
			b = putEnd(b, level > 0, below+uint32(to))
			finishBlock(b, vcn, level > 0)
			if err := w.out.add(b[:blockSize]); err != nil {
				return err
			}
			vcn, from = vcn+1, to+1
		}
		below = start
	}
	if n := place.bitmapBytes(); n > maxBitmapHere {
		_, err := w.out.write(onesBitmap(int64(place.blocks)))
		return err
	}
	return nil
}

// putEntry appends an entry, above the leaves with the block of smaller keys.
func putEntry(b []byte, src indexSource, i, level int, child uint32) []byte {
	from := len(b)
	b = src.add(b, i)
	if level > 0 {
		put16(b[from+8:], uint16(len(b)-from+childVCN))
		put16(b[from+12:], get16(b[from+12:])|entryHasChild)
		b = add64(b, uint64(child))
	}
	return b
}

// putEnd appends the entry that ends every list.
func putEnd(b []byte, hasChild bool, child uint32) []byte {
	if hasChild {
		b = add32(add32(add64(b, 0), endEntry+childVCN), entryHasChild|entryIsLast)
		return add64(b, uint64(child))
	}
	return add32(add32(add64(b, 0), endEntry), entryIsLast)
}

// finishBlock fills the header of an INDX block.
func finishBlock(b []byte, vcn uint32, node bool) {
	used := len(b) - 0x18
	b = b[:blockSize]
	clear(b[used+0x18:])
	copy(b, "INDX")
	put16(b[4:], 0x28)
	put16(b[6:], 1+blockSize/sectorSize)
	put64(b[16:], uint64(vcn))
	put32(b[0x18:], blockEntries-0x18)
	put32(b[0x1C:], uint32(used))
	put32(b[0x20:], blockSize-0x18)
	if node {
		b[0x24] = 1
	}
	protect(b, 0x28)
}

// onesBitmap has the first n bits set and whole 64-bit words.
func onesBitmap(n int64) []byte {
	b := make([]byte, (n+63)/64*8)
	setBits(b, 0, n)
	return b
}

func setBits(b []byte, from, to int64) {
	for from < to && from&7 != 0 {
		b[from>>3] |= 1 << (from & 7)
		from++
	}
	for ; to-from >= 8; from += 8 {
		b[from>>3] = 0xFF
	}
	for ; from < to; from++ {
		b[from>>3] |= 1 << (from & 7)
	}
}

// Collation rules of $INDEX_ROOT.
const (
	collateFileName = 1
	collateULong    = 16
	collateSID      = 17
	collateHash     = 18
	collateULongs   = 19
)

// indexKind is the head of an $INDEX_ROOT.
type indexKind struct {
	name      []uint16
	typ       uint32 // of the indexed attribute; 0 for view indexes
	collation uint32
}

const rootHead = 32

// rootSize is the length of an $INDEX_ROOT that holds all entries.
func rootSize(src indexSource) int {
	n := rootHead + endEntry
	for i := range src.len() {
		n += src.size(i)
	}
	return n
}

// putRoot appends the value of an $INDEX_ROOT.
func putRoot(b []byte, k indexKind, src indexSource, place indexPlace) []byte {
	from := len(b)
	b = add32(add32(b, k.typ), k.collation)
	b = add32(add32(b, blockSize), 1)
	b = append(b, make([]byte, 16)...)
	if place.large {
		b = putEnd(b, true, place.blocks-1) // the top block was written last
		b[from+28] = 1
	} else {
		for i := range src.len() {
			b = src.add(b, i)
		}
		b = putEnd(b, false, 0)
	}
	put32(b[from+16:], 16)
	put32(b[from+20:], uint32(len(b)-from-16))
	put32(b[from+24:], uint32(len(b)-from-16))
	return b
}

// indexAttrs appends $INDEX_ROOT and, for a large index, $INDEX_ALLOCATION and
// $BITMAP. Without final only sizes are right.
func (w *Writer) indexAttrs(attrs []attr, k indexKind, src indexSource, p indexPlace, final bool) []attr {
	root := attr{typ: typIndexRoot, name: k.name}
	switch {
	case p.large:
		root.valLen = rootHead + endEntry + childVCN
	default:
		root.valLen, root.spill = rootSize(src), spillIndex
	}
	if final {
		from := len(w.buf)
		w.buf = putRoot(w.buf, k, src, p)
		root.val = w.buf[from:]
	}
	attrs = append(attrs, root)
	if !p.large {
		return attrs
	}
	blocks := extent(typIndexAlloc, k.name, p.at, int64(p.blocks)*blockSize)
	blocks.later = true
	attrs = append(attrs, blocks)
	if n := p.bitmapBytes(); n > maxBitmapHere {
		bitmap := extent(typBitmap, k.name, p.at+p.blocks, n)
		bitmap.later = true
		return append(attrs, bitmap)
	}
	return append(attrs, resident(typBitmap, k.name, onesBitmap(int64(p.blocks))))
}
