package ntfs

import "math/bits"

// Attribute types.
const (
	typStandard    = 0x10
	typList        = 0x20
	typFileName    = 0x30
	typVolumeName  = 0x60
	typVolumeInfo  = 0x70
	typData        = 0x80
	typIndexRoot   = 0x90
	typIndexAlloc  = 0xA0
	typBitmap      = 0xB0
	typReparse     = 0xC0
	typEAInfo      = 0xD0
	typEA          = 0xE0
	attrEnd        = 0xFFFFFFFF
	residentHeader = 24
	runsHeader     = 64
	flagSparse     = 0x8000 // of an attribute
	fileNameHeader = 66
	laterRun       = 16 // enough for one run of a 2 TiB volume
)

// run is a contiguous extent; a hole has no place.
type run struct {
	lcn   int64
	count int64
	hole  bool
}

// attr is one attribute on its way into a record.
type attr struct {
	typ     uint32
	name    []uint16
	val     []byte // if resident; may be missing while only sizes matter
	valLen  int
	nonres  bool
	few     [2]run     // the runs; those of length 0 do not count
	many    sparseRuns // the runs of a sparse stream, instead of few
	part    part       // of the runs, what is in this record
	size    int64
	init    int64
	spill   spill  // what can move to clusters if the record is full
	stream  uint32 // for spillData
	home    int    // 0 base record, else the number of the extension record
	flags   uint16
	indexed bool
	later   bool // the run is not known yet: keep 16 bytes for it in any case
}

// part is a part of the runs: all, if it is zero.
type part struct {
	from, to int   // indexes of runs; to 0 is the end
	vcn      int64 // of the first
	length   int   // of its mapping pairs
}

type spill uint8

const (
	spillNever spill = iota
	spillData
	spillEA
	spillReparse
	spillIndex
)

func resident(typ uint32, name []uint16, val []byte) attr {
	return attr{typ: typ, name: name, val: val, valLen: len(val)}
}

// extent is a non-resident attribute in one run; size 0 has none.
func extent(typ uint32, name []uint16, lcn uint32, size int64) attr {
	return attr{typ: typ, name: name, nonres: true, size: size, init: size,
		few: [2]run{{lcn: int64(lcn), count: int64(clustersOf(size))}}}
}

func (a *attr) runs() int {
	if a.many.m != nil {
		return a.many.len()
	}
	return len(a.few)
}

func (a *attr) run(i int) run {
	if a.many.m != nil {
		return a.many.at(i)
	}
	return a.few[i]
}

// clusters are those of the runs from to to, and how many of them are no hole.
func (a *attr) clusters(from, to int) (all, real int64) {
	for i := from; i < to; i++ {
		r := a.run(i)
		all += r.count
		if !r.hole {
			real += r.count
		}
	}
	return all, real
}

// end is the index of the run behind the last one of this record.
func (a *attr) end() int {
	if a.part.to == 0 {
		return a.runs()
	}
	return a.part.to
}

// header is the length of what comes before the name. The first part of a
// sparse attribute also says how much of it has clusters.
func (a *attr) header() int {
	switch {
	case !a.nonres:
		return residentHeader
	case a.flags&flagSparse != 0 && a.part.from == 0:
		return runsHeader + 8
	}
	return runsHeader
}

// length is that of the attribute record, a multiple of eight.
func (a *attr) length() int {
	n := a.header() + up8(2*len(a.name))
	if !a.nonres {
		return n + up8(a.valLen)
	}
	return n + up8(a.mappingLength())
}

// mappingLength is that of the mapping pairs with their terminator.
func (a *attr) mappingLength() int {
	if a.part.length > 0 {
		return a.part.length
	}
	n, last := 1, int64(0)
	for i := range a.runs() {
		n += pairLength(a.run(i), &last)
	}
	if a.later {
		return max(n, laterRun)
	}
	return n
}

// pairLength is the length of one mapping pair; last is where the run before began.
func pairLength(r run, last *int64) int {
	switch {
	case r.count == 0:
		return 0
	case r.hole:
		return 1 + signedBytes(r.count)
	}
	d := r.lcn - *last
	*last = r.lcn
	return 1 + signedBytes(r.count) + signedBytes(d)
}

// split divides an attribute whose mapping pairs no record can hold.
func (a *attr) split() []attr {
	var parts []attr
	var last, vcn int64
	p := *a
	p.part = part{length: 1}
	for i := range a.runs() {
		r := a.run(i)
		n := pairLength(r, &last)
		if p.header()+up8(2*len(a.name))+up8(p.part.length+n) > recordCapacity {
			p.part.to = i
			parts = append(parts, p)
			last = 0 // each part begins anew
			n = pairLength(r, &last)
			p.part = part{from: i, vcn: vcn, length: 1}
		}
		p.part.length += n
		vcn += r.count
	}
	return append(parts, p)
}

// mapping encodes the runs as mapping pairs with their terminator.
func (a *attr) mapping(b []byte) []byte {
	from, last := len(b), int64(0)
	for i := a.part.from; i < a.end(); i++ {
		r := a.run(i)
		if r.count == 0 {
			continue
		}
		n := signedBytes(r.count)
		if r.hole {
			b = addSigned(append(b, byte(n)), r.count, n)
			continue
		}
		d := r.lcn - last
		k := signedBytes(d)
		b = addSigned(append(b, byte(k<<4|n)), r.count, n)
		b = addSigned(b, d, k)
		last = r.lcn
	}
	b = append(b, 0)
	for a.later && len(b)-from < laterRun {
		b = append(b, 0)
	}
	return b
}

// signedBytes is the smallest width of v in two's complement.
func signedBytes(v int64) int {
	if v < 0 {
		v = ^v
	}
	return bits.Len64(uint64(v))/8 + 1
}

func addSigned(b []byte, v int64, n int) []byte {
	for range n {
		b = append(b, byte(v))
		v >>= 8
	}
	return b
}

// put appends the attribute record.
func (a *attr) put(b []byte, instance int) []byte {
	from := len(b)
	nameAt := a.header()
	b = add32(b, a.typ)
	b = add32(b, uint32(a.length()))
	nonres := byte(0)
	if a.nonres {
		nonres = 1
	}
	b = append(b, nonres, byte(len(a.name)))
	b = add16(b, uint16(nameAt))
	b = add16(b, a.flags)
	b = add16(b, uint16(instance))
	valueAt := nameAt + up8(2*len(a.name))
	if !a.nonres {
		b = add32(b, uint32(a.valLen))
		b = add16(b, uint16(valueAt))
		indexed := byte(0)
		if a.indexed {
			indexed = 1
		}
		b = append(b, indexed, 0)
		b = align8(addUnits(b, a.name), from)
		return align8(append(b, a.val...), from)
	}
	b = a.extentHeader(b, valueAt)
	b = align8(addUnits(b, a.name), from)
	return align8(a.mapping(b), from)
}

// extentHeader appends what only a non-resident attribute has. Its first part
// alone knows sizes and the unit, as on volumes that Windows made.
func (a *attr) extentHeader(b []byte, pairsAt int) []byte {
	here, _ := a.clusters(a.part.from, a.end())
	b = add64(b, uint64(a.part.vcn))
	b = add64(b, uint64(a.part.vcn+here-1))
	b = add16(b, uint16(pairsAt))
	if a.part.from > 0 {
		return append(b, make([]byte, runsHeader-34)...)
	}
	shift, all, real := byte(0), here, here
	if a.flags&flagSparse != 0 {
		shift = unitShift
		all, real = a.clusters(0, a.runs())
	}
	b = append(b, shift, 0, 0, 0, 0, 0)
	b = add64(b, uint64(all*ClusterSize))
	b = add64(b, uint64(a.size))
	b = add64(b, uint64(a.init))
	if a.flags&flagSparse != 0 {
		b = add64(b, uint64(real*ClusterSize))
	}
	return b
}
