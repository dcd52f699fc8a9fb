package ntfs

import "slices"

// The kinds of view indexes.
var (
	kindSDH     = indexKind{nameSDH, 0, collateHash}
	kindSII     = indexKind{nameSII, 0, collateULong}
	kindQuotaO  = indexKind{nameO, 0, collateSID}
	kindQuotaQ  = indexKind{nameQ, 0, collateULong}
	kindObjID   = indexKind{nameO, 0, collateULongs}
	kindReparse = indexKind{nameR, 0, collateULongs}
)

// viewEntry appends an entry of a view index: its key and, behind it, its data.
func viewEntry(b, key, data []byte) []byte {
	from := len(b)
	dataAt := 0
	if len(data) > 0 {
		dataAt = 16 + (len(key)+3)&^3
	}
	b = add16(b, uint16(dataAt))
	b = add16(b, uint16(len(data)))
	b = add32(b, 0)
	b = add16(b, 0)
	b = add16(b, uint16(len(key)))
	b = add32(b, 0)
	b = append(b, key...)
	for (len(b)-from)&3 != 0 {
		b = append(b, 0)
	}
	b = align8(append(b, data...), from)
	put16(b[from+8:], uint16(len(b)-from))
	return b
}

const (
	sdsHeader = 20
	sdsBlock  = 256 << 10
)

// header is what an $SDS entry begins with; both indexes carry it as data.
func (d *descriptor) header(b []byte, id SecurityID) []byte {
	b = add32(add32(b, d.hash), uint32(id))
	b = add64(b, uint64(d.at))
	return add32(b, uint32(sdsHeader+len(d.sd)))
}

// streamSize is the length of $SDS: the last mirror ends it, aligned as every entry is.
func (d *descriptors) streamSize() int64 { return (d.end+15)&^15 + sdsBlock }

// putSDS writes $SDS: pairs of a block of entries and its mirror.
func (w *Writer) putSDS() error {
	block := make([]byte, 0, sdsBlock)
	flush := func(last bool) error {
		if err := w.out.add(block[:sdsBlock]); err != nil {
			return err
		}
		mirror := block[:sdsBlock]
		if last {
			mirror = block
		}
		if err := w.out.add(mirror); err != nil {
			return err
		}
		clear(block[:sdsBlock])
		block = block[:0]
		return nil
	}
	base := int64(0)
	for i := range w.sec.list {
		d := &w.sec.list[i]
		if d.at >= base+sdsBlock {
			if err := flush(false); err != nil {
				return err
			}
			base += 2 * sdsBlock
		}
		block = block[:d.at-base]
		block = d.header(block, secReadOnly+SecurityID(i))
		block = append(block, d.sd...)
	}
	if err := flush(true); err != nil {
		return err
	}
	w.out.pad()
	return nil
}

// sdhIndex orders the descriptors by hash, then id.
type sdhIndex struct {
	d     *descriptors
	order []SecurityID
}

func (d *descriptors) sdh() sdhIndex {
	if len(d.order) != len(d.list) {
		d.order = d.order[:0]
		for i := range d.list {
			d.order = append(d.order, SecurityID(i))
		}
		slices.SortFunc(d.order, func(a, b SecurityID) int {
			if x, y := d.list[a].hash, d.list[b].hash; x != y {
				if x < y {
					return -1
				}
				return 1
			}
			return int(a) - int(b)
		})
	}
	return sdhIndex{d, d.order}
}

func (x sdhIndex) len() int     { return len(x.order) }
func (x sdhIndex) size(int) int { return 0x30 }

func (x sdhIndex) add(b []byte, i int) []byte {
	k := x.order[i]
	d := &x.d.list[k]
	id := secReadOnly + k
	var key, data [24]byte
	b = viewEntry(b, add32(add32(key[:0], d.hash), uint32(id)), d.header(data[:0], id))
	copy(b[len(b)-4:], "I\x00I\x00") // Windows' padding
	return b
}

// siiIndex orders them by id.
type siiIndex struct{ d *descriptors }

func (d *descriptors) sii() siiIndex { return siiIndex{d} }

func (x siiIndex) len() int     { return len(x.d.list) }
func (x siiIndex) size(int) int { return 0x28 }

func (x siiIndex) add(b []byte, i int) []byte {
	id := secReadOnly + SecurityID(i)
	var key, data [24]byte
	return viewEntry(b, add32(key[:0], uint32(id)), x.d.list[i].header(data[:0], id))
}

// reparseIndex lists the reparse points by tag, then record.
type reparseIndex struct {
	w    *Writer
	recs []uint32
}

func (x reparseIndex) len() int     { return len(x.recs) }
func (x reparseIndex) size(int) int { return 0x20 }

func (w *Writer) reparseTag(rec uint32) uint32 {
	if n := w.nodes.at(rec); n.extra != 0 {
		return w.extras.at(n.extra).tag
	}
	return 0
}

func (x reparseIndex) add(b []byte, i int) []byte {
	var key [12]byte
	from := len(b)
	b = viewEntry(b, add64(add32(key[:0], x.w.reparseTag(x.recs[i])), reference(x.recs[i])), nil)
	put16(b[from:], 16+12)
	return b
}

func (w *Writer) reparsePoints() []uint32 {
	var recs []uint32
	for rec := uint32(firstUser); rec < w.nodes.n; rec++ {
		if w.reparseTag(rec) != 0 {
			recs = append(recs, rec)
		}
	}
	slices.SortStableFunc(recs, func(a, b uint32) int { return int(w.reparseTag(a)) - int(w.reparseTag(b)) })
	return recs
}

// fixedEntries is an index of ready entries.
type fixedEntries [][]byte

func (f fixedEntries) len() int                   { return len(f) }
func (f fixedEntries) size(i int) int             { return len(f[i]) }
func (f fixedEntries) add(b []byte, i int) []byte { return append(b, f[i]...) }

// quotaO maps owners' SIDs to quota ids: administrators are 0x100.
func quotaO() fixedEntries {
	b := viewEntry(nil, sidAdministrators(), add32(nil, 0x100))
	put32(b[36:], 0x20) // Windows' padding
	return fixedEntries{b}
}

// quotaQ holds the defaults (id 1) and the administrators' account: no limits.
func quotaQ(t Time) fixedEntries {
	entry := func(id uint32, sid []byte) []byte {
		b := add32(add32(nil, 2), 1) // version 2, default limits
		b = add64(add64(b, 0), uint64(t))
		b = add64(add64(b, ^uint64(0)), ^uint64(0))
		return viewEntry(nil, add32(nil, id), append(add64(b, 0), sid...))
	}
	return fixedEntries{entry(1, nil), entry(0x100, sidAdministrators())}
}
