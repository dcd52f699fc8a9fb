package ntfscheck

import (
	"bytes"
	"fmt"
	"hash/maphash"
)

const (
	fileDirectory = 0x10000000
	fileView      = 0x20000000
	fileReparse   = 0x400
	fileSparse    = 0x200
	flagSparse    = 0x8000 // of an attribute
)

// scan reads every MFT record once, in order.
func (c *checker) scan() error {
	chunk := make([]byte, 1<<20)
	for base := int64(0); base < int64(len(c.recs)); {
		n := min(int64(len(chunk))/c.recordSize, int64(len(c.recs))-base)
		b := chunk[:n*c.recordSize]
		if err := c.readRecord(base, b); err != nil {
			return err
		}
		for i := range n {
			if err := c.scanRecord(base+i, b[i*c.recordSize:(i+1)*c.recordSize]); err != nil {
				return err
			}
		}
		base += n
	}
	return nil
}

func (c *checker) scanRecord(num int64, b []byte) error {
	in := &c.recs[num]
	if u32(b) == 0 && num >= 12 && len(bytes.Trim(b, "\x00")) == 0 {
		return nil // never formatted
	}
	r, ok := c.parseRecord(num, b)
	if !ok {
		in.state |= broken
		return nil
	}
	in.seq = r.seq
	if r.flags&1 == 0 {
		return nil
	}
	in.state |= inUse
	c.rep.Records++
	if r.base != 0 {
		in.state |= isExt
		if r.links != 0 {
			c.find(LinkCount, num, "an extension record with %d links", r.links)
		}
		return nil
	}
	in.links = r.links
	if r.flags&2 != 0 {
		in.state |= isDir
	}
	all, err := c.gather(&r)
	if err != nil {
		return err
	}
	return c.study(&r, all)
}

// study remembers what other steps compare, and checks what stands alone.
func (c *checker) study(r *record, all []attr) error {
	num, in := r.num, &c.recs[r.num]
	c.fileNames = c.fileNames[:0]
	var reparse, eaInfo, ea *attr
	for i := range all {
		a := &all[i]
		switch a.typ {
		case typStandard:
			c.studyStandard(num, in, a)
		case typFileName:
			c.studyName(num, in, a)
		case typData:
			if len(a.name) == 0 {
				in.alloc, in.size = a.alloc, a.size
				if !a.nonres {
					in.alloc = (a.size + 7) &^ 7
				} else if a.sparse() {
					in.alloc = a.total
				}
			}
		case typReparse:
			reparse = a
		case typEAInfo:
			eaInfo = a
		case typEA:
			ea = a
		case typVolumeInfo:
			c.studyVolume(num, a)
		}
	}
	if pick(all, typStandard, "").typ == 0 {
		c.find(AttrMissing, num, "no standard information")
		in.state |= broken
	}
	c.studyKind(num, in, all)
	if err := c.studyReparse(num, in, reparse); err != nil {
		return err
	}
	if err := c.studyEA(num, in, eaInfo, ea); err != nil {
		return err
	}
	if !c.o.Live && in.state&broken == 0 {
		for i := range c.fileNames {
			if d := in.differs(&c.fileNames[i]); d != "" {
				c.find(NameFields, num, "its own file name has %s", d)
			}
		}
	}
	return c.studySystem(num, all)
}

// studyKind checks that files have data and directories an index.
func (c *checker) studyKind(num int64, in *info, all []attr) {
	data, root := pick(all, typData, ""), pick(all, typIndexRoot, "$I30")
	c.studySparse(num, in, &data)
	if in.state&isDir == 0 {
		if root.typ != 0 {
			c.find(RecordHeader, num, "has an index of names, but is no directory by its flags")
		}
		if data.typ == 0 && in.attrs&fileView == 0 && num >= 24 {
			c.find(AttrMissing, num, "a file without data")
		}
		if num >= 24 {
			c.rep.Files++
		}
		return
	}
	c.rep.Dirs++
	if data.typ != 0 {
		c.find(Attribute, num, "a directory with unnamed data")
	}
	if root.typ == 0 || root.nonres {
		c.find(AttrMissing, num, "a directory without an index root")
		in.state |= unreadable
		return
	}
	if x := pickIndex(num, all, "$I30"); x.alloc.shared || x.bits.shared {
		in.state |= unreadable
	}
}

func (c *checker) studyStandard(num int64, in *info, a *attr) {
	if a.nonres || len(a.val) != 48 && len(a.val) != 72 {
		c.find(Attribute, num, "standard information of %d bytes", len(a.val))
		in.state |= broken
		return
	}
	for i := range in.times {
		in.times[i] = u64(a.val[8*i:])
	}
	in.attrs = u32(a.val[32:])
	if len(a.val) == 72 {
		in.sec = u32(a.val[52:])
		in.state |= hasSec
	}
}

// fileName is a decoded $FILE_NAME value.
type fileName struct {
	parent      uint64
	times       [4]uint64
	alloc, size int64
	flags       uint32
	union       uint32
	space       byte
	name        []uint16
}

func parseName(b []byte) (f fileName, ok bool) {
	if len(b) < 68 || len(b) != 66+2*int(b[64]) {
		return f, false
	}
	f = fileName{parent: u64(b), alloc: int64(u64(b[40:])), size: int64(u64(b[48:])),
		flags: u32(b[56:]), union: u32(b[60:]), space: b[65], name: units(b[66:])}
	for i := range f.times {
		f.times[i] = u64(b[8+8*i:])
	}
	return f, f.space <= 3
}

// nameHash identifies one name of one record, wherever it is written.
func (c *checker) nameHash(num int64, b []byte) uint64 {
	var h maphash.Hash
	h.SetSeed(c.seed)
	var n [8]byte
	for i := range n {
		n[i] = byte(num >> (8 * i))
	}
	_, _ = h.Write(n[:]) // never fails
	_, _ = h.Write(b[:8])
	_, _ = h.Write(b[64:])
	return h.Sum64()
}

func (c *checker) studyName(num int64, in *info, a *attr) {
	f, ok := parseName(a.val)
	if !ok || a.nonres {
		c.find(Attribute, num, "malformed file name")
		return
	}
	in.names++
	in.nameSum += c.nameHash(num, a.val)
	c.fileNames = append(c.fileNames, f) // compared once the record is known whole
	if p := int64(f.parent & refMask); p >= int64(len(c.recs)) {
		c.find(Parent, num, "its parent is record %d of %d", p, len(c.recs))
	} else if in.state&isDir != 0 {
		in.parent = uint32(p)
	}
}

// differs tells where a copy of a record's fields is out of date; "" if nowhere.
func (in *info) differs(f *fileName) string {
	flags, alloc, size := in.attrs, in.alloc, in.size
	if in.state&isDir != 0 {
		flags |= fileDirectory
		alloc, size = 0, 0
	}
	switch {
	case f.times != in.times:
		return fmt.Sprintf("times %x instead of %x", f.times, in.times)
	case f.size != size || f.alloc != alloc:
		return fmt.Sprintf("size %d (%d allocated) instead of %d (%d)", f.size, f.alloc, size, alloc)
	case f.flags != flags:
		return fmt.Sprintf("flags %#x instead of %#x", f.flags, flags)
	case f.union != in.union:
		return fmt.Sprintf("reparse tag or EA size %#x instead of %#x", f.union, in.union)
	}
	return ""
}

// studyVolume checks the version and that no flag asks for chkdsk.
func (c *checker) studyVolume(num int64, a *attr) {
	if num != recVolume {
		return
	}
	if len(a.val) != 12 || a.val[8] != 3 || a.val[9] != 1 {
		c.find(VolumeInfo, num, "the volume is not of version 3.1")
		return
	}
	flags := u16(a.val[10:])
	if c.o.Live {
		flags &^= 0x80 // left by recent Windows
	}
	if flags != 0 {
		c.find(VolumeInfo, num, "flags %#x are set", flags)
	}
}
