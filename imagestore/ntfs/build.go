package ntfs

import (
	"bytes"
	"slices"

	"berth/internal/upcase"
)

// unnamed is the empty unnamed stream that every file has at least.
func (w *Writer) unnamedSize(n *node) (alloc, size int64) {
	if n.data() == 0 {
		return 0, 0
	}
	s := w.streams.at(n.data())
	size = s.size()
	if s.state&streamResident != 0 {
		return (size + 7) &^ 7, size
	}
	if s.state&streamSparse != 0 {
		return w.allocated(s.at) * ClusterSize, size
	}
	return int64(clustersOf(size)) * ClusterSize, size
}

// fileName appends the value of a $FILE_NAME, as both the record and the
// directory's index hold it.
func (w *Writer) fileName(b []byte, l *link) []byte {
	n := w.nodes.at(l.node)
	b = add64(b, reference(l.parent))
	for _, t := range [...]Time{n.created, n.modified, n.changed, n.accessed} {
		b = add64(b, uint64(t))
	}
	alloc, size := w.unnamedSize(n)
	b = add64(b, uint64(alloc))
	b = add64(b, uint64(size))
	flags, union := n.attrs, uint32(0)
	if n.dir {
		flags |= attrDirectory
	}
	if n.extra != 0 {
		if x := w.extras.at(n.extra); x.tag != 0 {
			union = x.tag
		} else {
			union = uint32(x.eaPacked)
		}
	}
	b = add32(b, flags)
	b = add32(b, union)
	space := byte(1) // Win32: no 8.3 name belongs to it
	if n.state == nodeSystem {
		space = 3 // both
	}
	b = append(b, l.length, space)
	return addUnits(b, w.linkName(l))
}

// children of a directory are an indexSource.
type children struct {
	w    *Writer
	kids []uint32
}

func (c children) len() int { return len(c.kids) }

func (c children) size(i int) int {
	return up8(16 + fileNameHeader + 2*int(c.w.links.at(c.kids[i]).length))
}

func (c children) add(b []byte, i int) []byte {
	l := c.w.links.at(c.kids[i])
	from := len(b)
	b = add64(b, reference(l.node))
	b = add64(b, 0)
	b = c.w.fileName(b, l)
	put16(b[from+10:], uint16(len(b)-from-16))
	b = align8(b, from)
	put16(b[from+8:], uint16(len(b)-from))
	return b
}

func (w *Writer) childrenOf(d *dir) children {
	return children{w, w.children[d.first : d.first+d.count]}
}

// standard appends the value of $STANDARD_INFORMATION.
func (n *node) standard(b []byte) []byte {
	for _, t := range [...]Time{n.created, n.modified, n.changed, n.accessed} {
		b = add64(b, uint64(t))
	}
	b = add32(b, n.attrs)
	b = append(b, make([]byte, 16)...)
	b = add32(b, uint32(n.sec))
	return append(b, make([]byte, 16)...)
}

// attrsOf lists the attributes of a record in their order on disk. Without
// final, values that only later steps know may be missing; sizes are right.
// The result lives until the next call.
func (w *Writer) attrsOf(rec uint32, final bool) []attr {
	n := w.nodes.at(rec)
	// The values point into buf, so it must not move while they are made.
	if need := 2048 + int(n.nlinks)*(fileNameHeader+2*MaxName); cap(w.buf) < need {
		w.buf = make([]byte, 0, need)
	}
	w.buf = n.standard(w.buf[:0])
	attrs := append(w.attrs[:0], resident(typStandard, nil, w.buf))
	attrs = w.nameAttrs(attrs, n)
	attrs = w.dataAttrs(attrs, rec, n)
	if n.dir {
		d := w.dirs.at(n.content)
		attrs = w.indexAttrs(attrs, indexKind{nameI30, typFileName, collateFileName}, w.childrenOf(d), d.place, final)
	}
	if n.extra != 0 {
		attrs = w.extraAttrs(attrs, w.extras.at(n.extra))
	}
	if n.state == nodeSystem {
		attrs = w.systemAttrs(attrs, rec, final)
	}
	w.attrs = attrs
	return attrs
}

func (w *Writer) nameAttrs(attrs []attr, n *node) []attr {
	first := len(attrs)
	for i := n.link; i != 0; i = w.links.at(i).next {
		from := len(w.buf)
		w.buf = w.fileName(w.buf, w.links.at(i))
		a := resident(typFileName, nil, w.buf[from:])
		a.indexed = true
		attrs = append(attrs, a)
	}
	if len(attrs)-first > 1 {
		slices.SortFunc(attrs[first:], func(a, b attr) int { return bytes.Compare(a.val, b.val) })
	}
	return attrs
}

func (w *Writer) dataAttrs(attrs []attr, rec uint32, n *node) []attr {
	if n.data() != 0 {
		attrs = append(attrs, w.dataAttr(n.data()))
	} else if !n.dir && !hasNoData(rec) {
		attrs = append(attrs, resident(typData, nil, nil))
	}
	first := len(attrs)
	for i := w.extras.at(n.extra).streams; i != 0; i = w.next(i) {
		attrs = append(attrs, w.dataAttr(i))
	}
	if len(attrs)-first > 1 {
		slices.SortFunc(attrs[first:], func(a, b attr) int { return compareFold(upcase.Table(), a.name, b.name) })
	}
	return attrs
}

func (w *Writer) dataAttr(i uint32) attr {
	s := w.streams.at(i)
	name := w.streamName(s)
	switch s.state & (streamResident | streamSparse) {
	case 0:
		return extent(typData, name, s.at, s.size())
	case streamSparse:
		return w.sparseAttr(name, s)
	}
	a := resident(typData, name, w.blobs.get(s.at, int(s.size())))
	a.spill, a.stream = spillData, i
	if s.state&streamSparse != 0 {
		a.flags = flagSparse
	}
	return a
}

func (w *Writer) extraAttrs(attrs []attr, x *extra) []attr {
	if x.tag != 0 {
		attrs = append(attrs, w.blobAttr(typReparse, spillReparse, x.reparse, x.reparseLen, x.reparseOut))
	}
	if x.eaLen == 0 {
		return attrs
	}
	from := len(w.buf)
	w.buf = add16(w.buf, x.eaPacked)
	w.buf = add16(w.buf, x.eaNeeded)
	w.buf = add32(w.buf, x.eaLen)
	attrs = append(attrs, resident(typEAInfo, nil, w.buf[from:]))
	return append(attrs, w.blobAttr(typEA, spillEA, x.ea, x.eaLen, x.eaOut))
}

func (w *Writer) blobAttr(typ uint32, s spill, at, length uint32, out bool) attr {
	if out {
		return extent(typ, nil, at, int64(length))
	}
	a := resident(typ, nil, w.blobs.get(at, int(length)))
	a.spill = s
	return a
}

// settle decides which of a node's values move to clusters, and writes those.
func (w *Writer) settle(rec uint32) error {
	for {
		attrs := w.attrsOf(rec, false)
		total, best, gain := 0, -1, 0
		for i := range attrs {
			n := attrs[i].length()
			total += n
			if attrs[i].spill == spillNever {
				continue
			}
			// Room for 16 bytes of mapping pairs: what a run on a 2 TiB volume takes.
			if g := n - runsHeader - up8(2*len(attrs[i].name)) - 16; g > gain {
				best, gain = i, g
			}
		}
		if total <= recordCapacity {
			return nil
		}
		if best < 0 {
			return w.extend(rec, attrs)
		}
		if err := w.moveOut(rec, attrs[best]); err != nil {
			return err
		}
	}
}

func (w *Writer) moveOut(rec uint32, a attr) (err error) {
	n := w.nodes.at(rec)
	switch a.spill {
	case spillData:
		s := w.streams.at(a.stream)
		if s.state&streamSparse != 0 {
			s.at, err = w.moveSparse(a.val)
		} else {
			s.at, err = w.out.write(a.val)
		}
		s.state &^= streamResident
	case spillEA:
		x := w.extras.at(n.extra)
		x.ea, err = w.out.write(a.val)
		x.eaOut = true
	case spillReparse:
		x := w.extras.at(n.extra)
		x.reparse, err = w.out.write(a.val)
		x.reparseOut = true
	case spillIndex:
		d := w.dirs.at(n.content)
		d.place = indexPlace{large: true, blocks: planIndex(w.childrenOf(d)).blocks()}
	}
	return err
}

// extend reserves extension records for a node that does not fit one record.
func (w *Writer) extend(rec uint32, attrs []attr) error {
	first := w.lay.records
	_, exts, list, err := pack(rec, first, attrs)
	if err != nil {
		return err
	}
	o := overflow{rec: rec, first: first, count: exts, listLen: len(list)}
	if len(list) > listResident {
		if o.listAt, err = w.out.write(list); err != nil {
			return err
		}
	}
	w.overflow = append(w.overflow, o)
	w.lay.records += uint32(exts)
	return nil
}
