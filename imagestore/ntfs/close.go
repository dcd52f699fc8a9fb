package ntfs

import (
	"berth/internal/errs"
)

// Close lays out the metadata and writes it: what follows the data, then the
// backup boot sector, and the head at the very end.
func (w *Writer) Close() (Summary, error) {
	if err := w.usable("ntfs: close"); err != nil {
		return Summary{}, err
	}
	w.closed = true
	if err := w.close(); err != nil {
		return Summary{}, w.fail(err)
	}
	return w.sum, nil
}

func (w *Writer) close() error {
	if err := w.checkTree(); err != nil {
		return err
	}
	for rec := uint32(0); rec < w.nodes.n; rec++ {
		n := w.nodes.at(rec)
		if n.state == nodeFree {
			continue
		}
		var err error
		if n.sec, err = w.sec.resolve(n.sec, n.dir); err != nil {
			return err
		}
	}
	w.nodes.at(recRoot).attrs |= AttrHidden | AttrSystem // as on every volume
	w.collect()
	w.lay.records = w.nodes.n
	dataEnd := int64(w.out.cluster())
	if err := w.settle(recRoot); err != nil {
		return err
	}
	for rec := uint32(firstUser); rec < w.nodes.n; rec++ {
		if err := w.settle(rec); err != nil {
			return err
		}
	}
	if err := w.place(); err != nil {
		return err
	}
	w.systemStreams()
	if err := w.writeMetadata(); err != nil {
		return err
	}
	l := &w.lay
	w.sum.VolumeBytes, w.sum.Clusters = l.volumeBytes(), l.clusters
	w.sum.FreeClusters = l.clusters - l.used
	w.sum.Records = l.mftRecords
	w.sum.Descriptors = int64(len(w.sec.list))
	w.sum.MetadataBytes = (l.used - dataEnd) * ClusterSize
	return nil
}

func (w *Writer) systemStreams() {
	l := &w.lay
	w.systemData(recMFT, mftAt, l.mftRecords*recordSize)
	w.systemData(recMirror, mirrorAt, mirrorSize)
	w.systemData(recLog, l.log, l.logSize)
	w.systemData(recAttrDef, attrDefAt, int64(len(attrDef())))
	w.systemData(recBitmap, l.bitmap, l.bitmapBytes())
	w.systemData(recBoot, bootAt, bootSize)
	w.systemData(recUpCase, upCaseAt, upCaseSize)
}

// writeMetadata follows the order of place.
func (w *Writer) writeMetadata() error {
	l := &w.lay
	if w.out.cluster() != l.log {
		return misplaced("$LogFile", l.log, w.out.cluster())
	}
	// All ones: an empty log, which Windows starts anew at mount.
	if err := w.out.fill(0xFF, l.logSize); err != nil {
		return err
	}
	if err := w.putSDS(); err != nil {
		return err
	}
	type indexAt struct {
		src   indexSource
		place indexPlace
	}
	indexes := []indexAt{{w.sec.sdh(), l.sdh}, {w.sec.sii(), l.sii}, {reparseIndex{w, l.reparse}, l.reparseIndex}}
	for _, x := range indexes {
		if x.place.large {
			if err := w.putIndex(x.src, x.place); err != nil {
				return err
			}
		}
	}
	for i := uint32(1); i < w.dirs.n; i++ {
		if d := w.dirs.at(i); d.place.large {
			if err := w.putIndex(w.childrenOf(d), d.place); err != nil {
				return err
			}
		}
	}
	if err := w.putMFTBitmap(); err != nil {
		return err
	}
	if err := w.putBitmap(); err != nil {
		return err
	}
	return w.putMFT()
}

func misplaced(what string, want, got uint32) error {
	return errs.New(errs.Internal, "ntfs: close", what, "planned for cluster %d, reached at %d", want, got)
}

func (w *Writer) putMFTBitmap() error {
	l := &w.lay
	b := make([]byte, l.mftBitmapBytes())
	setBits(b, 0, 16)
	setBits(b, recQuota, recReparse+1)
	setBits(b, firstUser, int64(l.records))
	at, err := w.out.write(b)
	if err == nil && at != l.mftBitmap {
		err = misplaced("$MFT:$BITMAP", l.mftBitmap, at)
	}
	return err
}

// putBitmap writes $Bitmap: all clusters up to the end of the MFT are in use,
// and so are the bits behind the last cluster.
func (w *Writer) putBitmap() error {
	l := &w.lay
	if at := w.out.cluster(); at != l.bitmap {
		return misplaced("$Bitmap", l.bitmap, at)
	}
	if err := w.out.fill(0xFF, l.used/8); err != nil {
		return err
	}
	// One byte that is partly set, zeros, and the tail of the last word.
	from, bits := l.used/8*8, l.bitmapBytes()*8
	if l.clusters-from <= 1<<20 {
		b := make([]byte, (bits-from)/8)
		setBits(b, 0, l.used-from)
		setBits(b, l.clusters-from, bits-from)
		_, err := w.out.write(b)
		return err
	}
	var head [1]byte
	setBits(head[:], 0, l.used-from)
	if err := w.out.add(head[:]); err != nil {
		return err
	}
	if err := w.out.fill(0, bits/8-8-from/8-1); err != nil {
		return err
	}
	var tail [8]byte
	setBits(tail[:], l.clusters-(bits-64), 64)
	_, err := w.out.write(tail[:])
	return err
}

// putMFT writes all records. Those of the head are kept until the end.
func (w *Writer) putMFT() error {
	l := &w.lay
	if at := w.out.cluster(); at != l.mftTail {
		return misplaced("$MFT", l.mftTail, at)
	}
	m := &mftWriter{w: w, head: make([]byte, HeadBytes), buf: make([]byte, recordSize)}
	next := 0 // in w.overflow
	for rec := uint32(0); rec < w.nodes.n; rec++ {
		if w.nodes.at(rec).state == nodeFree {
			if err := m.free(rec); err != nil {
				return err
			}
			continue
		}
		var o *overflow
		if next < len(w.overflow) && w.overflow[next].rec == rec {
			o = &w.overflow[next]
			next++
		}
		if err := m.base(rec, o); err != nil {
			return err
		}
	}
	for i := range w.overflow {
		if err := m.extensions(&w.overflow[i]); err != nil {
			return err
		}
	}
	for rec := l.records; int64(rec) < l.mftRecords; rec++ {
		if err := m.free(rec); err != nil {
			return err
		}
	}
	if err := w.out.flush(); err != nil {
		return err
	}
	return w.finish(m.head)
}

// finish writes the backup boot sector and the head.
func (w *Writer) finish(head []byte) error {
	w.putBoot(head)
	if _, err := w.out.dev.WriteAt(head[:sectorSize], w.lay.volumeBytes()-sectorSize); err != nil {
		return errs.Wrap(err, "ntfs: close", "backup boot sector")
	}
	copy(head[mirrorAt*ClusterSize:], head[mftAt*ClusterSize:][:mirrorSize])
	copy(head[attrDefAt*ClusterSize:], attrDef())
	copy(head[upCaseAt*ClusterSize:], UpCase())
	if _, err := w.out.dev.WriteAt(head, 0); err != nil {
		return errs.Wrap(err, "ntfs: close", "head of the volume")
	}
	return nil
}

// mftWriter emits records in ascending order.
type mftWriter struct {
	w    *Writer
	head []byte // the first HeadBytes of the volume
	buf  []byte
	next uint32
}

func (m *mftWriter) slot(rec uint32) []byte {
	if rec < headRecords {
		return m.head[mftAt*ClusterSize+int(rec)*recordSize:][:recordSize]
	}
	return m.buf
}

func (m *mftWriter) emit(h header, attrs []attr, home int) error {
	if h.rec != m.next {
		return errs.New(errs.Internal, "ntfs: close", "record "+itoa(h.rec), "out of turn, expected %d", m.next)
	}
	m.next++
	b := m.slot(h.rec)
	if err := putRecord(b, h, attrs, home); err != nil {
		return err
	}
	if h.rec < headRecords {
		return nil
	}
	return m.w.out.add(b)
}

// free formats a record that nobody uses.
func (m *mftWriter) free(rec uint32) error { return m.emit(header{rec: rec}, nil, 0) }

// attrs gives a node's attributes with their homes, and with the attribute
// list if there is one.
func (m *mftWriter) attrs(rec uint32, o *overflow) ([]attr, error) {
	attrs := m.w.attrsOf(rec, true)
	if o == nil {
		return attrs, nil
	}
	attrs, exts, list, err := pack(rec, o.first, attrs)
	if err != nil {
		return nil, err
	}
	if exts != o.count || len(list) != o.listLen {
		return nil, errs.New(errs.Internal, "ntfs: close", "record "+itoa(rec), "its extension records changed")
	}
	a := resident(typList, nil, list)
	if len(list) > listResident {
		a = extent(typList, nil, o.listAt, int64(len(list)))
	}
	out := make([]attr, 0, len(attrs)+1)
	return append(append(append(out, attrs[0]), a), attrs[1:]...), nil
}

func (m *mftWriter) base(rec uint32, o *overflow) error {
	attrs, err := m.attrs(rec, o)
	if err != nil {
		return err
	}
	n := m.w.nodes.at(rec)
	h := header{rec: rec, flags: flagInUse, links: n.nlinks}
	if n.dir {
		h.flags |= flagDirectory
	}
	if n.attrs&attrViewIndex != 0 {
		h.flags |= flagView
		if rec != recSecure {
			h.flags |= flagExtend
		}
	}
	return m.emit(h, attrs, 0)
}

func (m *mftWriter) extensions(o *overflow) error {
	attrs, err := m.attrs(o.rec, o)
	if err != nil {
		return err
	}
	for i := range o.count {
		h := header{rec: o.first + uint32(i), flags: flagInUse, base: reference(o.rec)}
		if err := m.emit(h, attrs, i+1); err != nil {
			return err
		}
	}
	return nil
}
