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
	runs    [2]run // the second may be empty
	size    int64
	init    int64
	spill   spill  // what can move to clusters if the record is full
	stream  uint32 // for spillData
	home    int    // 0 base record, else the number of the extension record
	indexed bool
	later   bool // the run is not known yet: keep 16 bytes for it in any case
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
		runs: [2]run{{lcn: int64(lcn), count: int64(clustersOf(size))}}}
}

func (a *attr) clusters() int64 { return a.runs[0].count + a.runs[1].count }

// length is that of the attribute record, a multiple of eight.
func (a *attr) length() int {
	n := up8(2 * len(a.name))
	if a.nonres {
		var buf [40]byte
		return runsHeader + n + up8(len(a.mapping(buf[:0])))
	}
	return residentHeader + n + up8(a.valLen)
}

// mapping encodes the runs as mapping pairs with their terminator.
func (a *attr) mapping(b []byte) []byte {
	from, last := len(b), int64(0)
	for _, r := range a.runs {
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
	nameAt := residentHeader
	if a.nonres {
		nameAt = runsHeader
	}
	b = add32(b, a.typ)
	b = add32(b, uint32(a.length()))
	nonres := byte(0)
	if a.nonres {
		nonres = 1
	}
	b = append(b, nonres, byte(len(a.name)))
	b = add16(b, uint16(nameAt))
	b = add16(b, 0)
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
	b = add64(b, 0)
	b = add64(b, uint64(a.clusters()-1))
	b = add16(b, uint16(valueAt))
	b = add16(b, 0)
	b = add32(b, 0)
	b = add64(b, uint64(a.clusters()*ClusterSize))
	b = add64(b, uint64(a.size))
	b = add64(b, uint64(a.init))
	b = align8(addUnits(b, a.name), from)
	return align8(a.mapping(b), from)
}
