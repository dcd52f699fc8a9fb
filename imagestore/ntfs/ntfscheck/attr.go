package ntfscheck

import (
	"encoding/binary"
	"fmt"
	"slices"
	"unicode/utf16"
)

func u16(b []byte) uint16 { return binary.LittleEndian.Uint16(b) }
func u32(b []byte) uint32 { return binary.LittleEndian.Uint32(b) }
func u64(b []byte) uint64 { return binary.LittleEndian.Uint64(b) }

// attr is one attribute, put together from all its records.
type attr struct {
	typ      uint32
	name     []uint16
	flags    uint16
	instance uint16
	home     int64 // record that holds its first part
	val      []byte
	nonres   bool
	runs     []run
	lowest   int64 // first VCN of this part
	highest  int64
	alloc    int64
	size     int64
	init     int64
	unit     int64 // of a sparse or compressed attribute, in clusters; 0 if it has none
	total    int64 // allocated, of a sparse or compressed attribute
	shared   bool  // has clusters of others: not to be read
}

func (a *attr) String() string {
	return fmt.Sprintf("attribute %#x %q", a.typ, string(utf16.Decode(a.name)))
}

func (a *attr) sparse() bool { return a.flags&0x80FF != 0 }

func (a *attr) is(typ uint32, name string) bool {
	return a.typ == typ && string(utf16.Decode(a.name)) == name
}

// readable tells whether reading all of a non-resident attribute is sound and
// no more work than the volume is large.
func (c *checker) readable(a *attr) bool {
	return a.nonres && !a.shared && !a.sparse() && a.size >= 0 && a.size <= c.size
}

func units(b []byte) []uint16 {
	u := make([]uint16, len(b)/2)
	for i := range u {
		u[i] = u16(b[2*i:])
	}
	return u
}

// unfix checks and undoes the update sequence of a record or block.
func unfix(b []byte) bool {
	usa, n := int(u16(b[4:])), int(u16(b[6:]))
	if usa&1 != 0 || usa < 0x28 || n != len(b)/512+1 || usa+2*n > 510 {
		return false
	}
	number := u16(b[usa:])
	for i := 1; i < n; i++ {
		end := b[i*512-2 : i*512]
		if u16(end) != number {
			return false
		}
		copy(end, b[usa+2*i:usa+2*i+2])
	}
	return true
}

// record is a parsed MFT record.
type record struct {
	num   int64
	seq   uint16
	links uint16
	flags uint16
	base  uint64
	attrs []attr
}

// parseRecord checks a record. ok is false if it cannot be used at all; free
// records have neither attributes nor further checks.
func (c *checker) parseRecord(num int64, b []byte) (r record, ok bool) {
	r.num = num
	if u32(b) != 0x454C4946 { // "FILE"
		c.find(RecordHeader, num, "no FILE signature")
		return r, false
	}
	if !unfix(b) {
		c.find(Fixup, num, "torn record")
		return r, false
	}
	r.seq, r.links, r.flags, r.base = u16(b[16:]), u16(b[18:]), u16(b[22:]), u64(b[32:])
	if r.flags&1 == 0 {
		return r, true
	}
	first, used, alloc := int(u16(b[20:])), int(u32(b[24:])), int(u32(b[28:]))
	if alloc != len(b) || used > alloc || used&7 != 0 || first&7 != 0 || first < 0x30 || first+8 > used {
		c.find(RecordHeader, num, "attributes at %d, %d of %d bytes used", first, used, alloc)
		return r, false
	}
	if r.seq == 0 {
		c.find(RecordHeader, num, "sequence number 0")
	}
	if usa := int(u16(b[4:])); usa+2*int(u16(b[6:])) > first {
		c.find(RecordHeader, num, "the update sequence overlaps the attributes")
	}
	if usa := u16(b[4:]); usa >= 0x30 && int64(u32(b[44:])) != num&0xFFFFFFFF {
		c.find(RecordHeader, num, "claims to be record %d", u32(b[44:]))
	}
	r.attrs = c.parseAttrs(num, b[first:used], u16(b[40:]))
	return r, true
}

// parseAttrs walks the attributes of one record.
func (c *checker) parseAttrs(num int64, b []byte, next uint16) []attr {
	var attrs []attr
	for {
		if len(b) < 8 {
			c.find(RecordHeader, num, "no end marker")
			return attrs
		}
		if u32(b) == 0xFFFFFFFF {
			if len(b) != 8 {
				c.find(RecordHeader, num, "%d bytes used behind the end marker", len(b)-8)
			}
			return attrs
		}
		n := int64(u32(b[4:]))
		if n < 24 || n&7 != 0 || n > int64(len(b)-8) {
			c.find(Attribute, num, "attribute %#x has a length of %d", u32(b), n)
			return attrs
		}
		a, err := c.parseAttr(b[:n])
		a.home = num
		if err != nil {
			code := Attribute
			if a.nonres {
				code = RunList
			}
			c.find(code, num, "%s: %v", &a, err)
			a.shared = true
			a.runs = nil
		}
		if a.instance >= next {
			c.find(AttrOrder, num, "%s has instance %d, the next one is said to be %d", &a, a.instance, next)
		}
		if k := len(attrs); k > 0 && c.attrOrder(&attrs[k-1], &a) > 0 {
			c.find(AttrOrder, num, "%s stands behind %s", &a, &attrs[k-1])
		}
		if slices.ContainsFunc(attrs, func(o attr) bool { return o.instance == a.instance }) {
			c.find(AttrOrder, num, "instance %d occurs twice", a.instance)
		}
		attrs = append(attrs, a)
		b = b[n:]
	}
}

// attrOrder compares two neighbours. Equal ones must be file names, which
// carry no order of their own.
func (c *checker) attrOrder(a, b *attr) int {
	if a.typ != b.typ {
		return int(int64(a.typ) - int64(b.typ))
	}
	if d := c.compareNames(a.name, b.name); d != 0 {
		return d
	}
	if a.typ == typFileName || a.nonres && b.nonres && a.lowest < b.lowest {
		return 0
	}
	return 1
}

func (c *checker) parseAttr(b []byte) (attr, error) {
	a := attr{typ: u32(b), flags: u16(b[12:]), instance: u16(b[14:]), nonres: b[8] != 0}
	nameLen, nameAt := int(b[9]), int(u16(b[10:]))
	header := 24
	if a.nonres {
		header = 64
	}
	if len(b) < header || b[8] > 1 || a.typ&15 != 0 || a.typ < 0x10 || a.typ > 0x100 && a.typ < 0x1000 {
		return a, fmt.Errorf("malformed header")
	}
	if nameLen > 0 {
		if nameAt < header || nameAt+2*nameLen > len(b) {
			return a, fmt.Errorf("its name does not fit")
		}
		a.name = units(b[nameAt : nameAt+2*nameLen])
	}
	if !a.nonres {
		n, at := int64(u32(b[16:])), int64(u16(b[20:]))
		if at < 24 || at&7 != 0 || at+n > int64(len(b)) {
			return a, fmt.Errorf("its value does not fit")
		}
		if (b[22]&1 != 0) != (a.typ == typFileName) {
			return a, fmt.Errorf("wrong flag for being indexed")
		}
		a.val = slices.Clone(b[at : at+n])
		a.size = n
		return a, nil
	}
	return a, c.parseNonResident(&a, b)
}

func (c *checker) parseNonResident(a *attr, b []byte) (err error) {
	a.lowest, a.highest = int64(u64(b[16:])), int64(u64(b[24:]))
	a.alloc, a.size, a.init = int64(u64(b[40:])), int64(u64(b[48:])), int64(u64(b[56:]))
	at := int(u16(b[32:]))
	if at < 64 || at > len(b) {
		return fmt.Errorf("mapping pairs at %d", at)
	}
	if a.sparse() && a.lowest == 0 {
		if at < 72 {
			return fmt.Errorf("sparse, but without a total size")
		}
		a.total = int64(u64(b[64:]))
		switch b[34] {
		case 0:
		case 4:
			a.unit = 16
		default:
			return fmt.Errorf("a unit of 2^%d clusters", b[34])
		}
	}
	if a.runs, err = c.parseRuns(b[at:]); err != nil {
		return err
	}
	n := int64(0)
	for _, r := range a.runs {
		n += r.count
	}
	if a.lowest < 0 || a.highest >= maxVCN || a.highest-a.lowest+1 != n {
		return fmt.Errorf("VCNs %d…%d, but %d clusters", a.lowest, a.highest, n)
	}
	return nil
}

// checkSizes compares a whole attribute's sizes with its runs.
func (c *checker) checkSizes(rec int64, a *attr) {
	if !a.nonres || a.shared {
		return
	}
	n, real := int64(0), int64(0)
	for _, r := range a.runs {
		n += r.count
		if r.lcn >= 0 {
			real += r.count
		} else if !a.sparse() && !a.is(typData, "$Bad") {
			c.find(RunList, rec, "%s has a hole", a)
			a.shared = true
		}
	}
	if a.alloc != n*c.clusterSize || a.size < 0 || a.size > a.alloc || a.init < 0 || a.init > a.size {
		c.find(RunList, rec, "%s: %d allocated for %d clusters, size %d, initialised %d", a, a.alloc, n, a.size, a.init)
		a.shared = true
	}
	if a.sparse() && a.total != real*c.clusterSize {
		c.find(RunList, rec, "%s: total size %d for %d clusters", a, a.total, real)
	}
	if a.flags&flagSparse != 0 && a.unit > 0 && !c.o.Live {
		c.checkUnits(rec, a)
	}
}

// checkUnits demands whole units, with all clusters or none. Drivers other than
// Windows' own may make smaller holes.
func (c *checker) checkUnits(rec int64, a *attr) {
	at := int64(0)
	for _, r := range a.runs {
		if at += r.count; at%a.unit != 0 {
			c.find(Sparse, rec, "%s: a run or hole ends at cluster %d, inside a unit of %d", a, at, a.unit)
			return
		}
	}
}

// studySparse compares the attribute of a file with the flag of its data:
// readers take one for the other.
func (c *checker) studySparse(num int64, in *info, data *attr) {
	if data.typ == typData && (data.flags&flagSparse != 0) != (in.attrs&fileSparse != 0) {
		c.find(Sparse, num, "the file's attributes are %#x, the flags of its data %#x", in.attrs, data.flags)
	}
}
