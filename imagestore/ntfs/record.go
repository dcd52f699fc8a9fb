package ntfs

import (
	"slices"

	"berth/internal/errs"
)

// Flags of an MFT record.
const (
	flagInUse     = 1
	flagDirectory = 2
	flagExtend    = 4
	flagView      = 8
)

const (
	attrsAt        = 0x38
	recordCapacity = recordSize - attrsAt - 8 // for attributes; 8 for the end marker
	maxAttrList    = 256 << 10
	listResident   = 256 // longer attribute lists get clusters
)

// sequence numbers: the system's low records carry their own number.
func sequence(rec uint32) uint16 {
	if rec > 0 && rec < 24 {
		return uint16(rec)
	}
	return 1
}

func reference(rec uint32) uint64 { return uint64(sequence(rec))<<48 | uint64(rec) }

// header is what an MFT record says about itself.
type header struct {
	rec   uint32
	flags uint16
	links uint16
	base  uint64
}

// putRecord encodes a record of the attributes whose home it is.
func putRecord(b []byte, h header, attrs []attr, home int) error {
	clear(b[:recordSize])
	out := b[:attrsAt:recordSize]
	instance := 0
	for i := range attrs {
		if attrs[i].home == home {
			if len(out)+attrs[i].length() > recordSize-8 {
				return errs.New(errs.Internal, "ntfs: close", "record "+itoa(h.rec), "its attributes do not fit")
			}
			out = attrs[i].put(out, instance)
			instance++
		}
	}
	out = add64(out, attrEnd)
	copy(b, "FILE")
	put16(b[4:], 0x30)
	put16(b[6:], 1+recordSize/sectorSize)
	put16(b[16:], sequence(h.rec))
	put16(b[18:], h.links)
	put16(b[20:], attrsAt)
	put16(b[22:], h.flags)
	put32(b[24:], uint32(len(out)))
	put32(b[28:], recordSize)
	put64(b[32:], h.base)
	put16(b[40:], uint16(instance))
	put32(b[44:], h.rec)
	protect(b[:recordSize], 0x30)
	return nil
}

// protect applies the update sequence: the last word of each sector moves to
// the array at usa and its place takes the sequence number.
func protect(b []byte, usa int) {
	const number = 1
	put16(b[usa:], number)
	for i := 0; i < len(b)/sectorSize; i++ {
		end := (i+1)*sectorSize - 2
		copy(b[usa+2+2*i:], b[end:end+2])
		put16(b[end:], number)
	}
}

// overflow is a node whose attributes need extension records.
type overflow struct {
	rec, first uint32 // first extension record
	count      int
	listAt     uint32 // cluster of its attribute list, if that is not resident
	listLen    int
}

// pack gives each attribute a home and makes the attribute list. attrs[0] is
// $STANDARD_INFORMATION, which stays in the base record beside the list. An
// attribute that is too large for any record becomes several.
func pack(rec, first uint32, attrs []attr) (packed []attr, exts int, list []byte, err error) {
	attrs = splitLarge(attrs)
	length := 0
	for i := range attrs {
		length += up8(listEntry + 2*len(attrs[i].name))
	}
	if length > maxAttrList {
		return nil, 0, nil, errs.New(errs.Quota, "ntfs: close", "record "+itoa(rec), "an attribute list of %d bytes; it may have 262,144: too many links, streams and holes", length)
	}
	used := attrs[0].length() + listLength(length)
	instance := 2 // after the information and the list
	list = make([]byte, 0, length)
	for i := range attrs {
		a, inst := &attrs[i], 0
		if i > 0 {
			n := a.length()
			if used+n > recordCapacity {
				exts++
				used, instance = 0, 0
			}
			a.home, inst = exts, instance
			used += n
			instance++
		}
		list = putListEntry(list, a, rec, first, inst)
	}
	return attrs, exts, list, nil
}

func splitLarge(attrs []attr) []attr {
	for i := 0; i < len(attrs); i++ {
		if a := &attrs[i]; a.nonres && a.length() > recordCapacity {
			parts := a.split()
			attrs = slices.Concat(attrs[:i], parts, attrs[i+1:])
			i += len(parts) - 1
		}
	}
	return attrs
}

const listEntry = 26

func putListEntry(b []byte, a *attr, rec, first uint32, instance int) []byte {
	from := len(b)
	home := rec
	if a.home > 0 {
		home = first + uint32(a.home) - 1
	}
	b = add32(b, a.typ)
	b = add16(b, uint16(up8(listEntry+2*len(a.name))))
	b = append(b, byte(len(a.name)), listEntry)
	b = add64(b, uint64(a.part.vcn))
	b = add64(b, reference(home))
	b = add16(b, uint16(instance))
	return align8(addUnits(b, a.name), from)
}

// listLength is the size of the list's attribute in the base record.
func listLength(length int) int {
	if length > listResident {
		return runsHeader + 16
	}
	return residentHeader + up8(length)
}
