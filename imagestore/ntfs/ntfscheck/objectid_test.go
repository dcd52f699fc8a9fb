package ntfscheck_test

import (
	"bytes"
	"testing"

	"berth/imagestore/ntfs/internal/voltest"
)

// TestNoObjectIDs reads all records of a volume that has every kind of file:
// none has an $OBJECT_ID, and the index of them, $ObjId:$O, holds nothing.
func TestNoObjectIDs(t *testing.T) {
	const objectID, objIDFile = 0x40, 25
	for name, nodes := range map[string][]voltest.Node{"empty": nil, "small": voltest.Small(), "large": voltest.Large()} {
		t.Run(name, func(t *testing.T) {
			b := volume(t, nodes)
			p := patient{t, b}
			records := 0
			for _, r := range p.mft() {
				copy(r[510:512], r[0x32:]) // the fixups
				copy(r[1022:], r[0x34:0x36])
				if string(r[:4]) != "FILE" || le.Uint16(r[22:])&1 == 0 {
					continue
				}
				records++
				for at := int(le.Uint16(r[20:])); le.Uint32(r[at:]) != 0xFFFFFFFF; at += int(le.Uint32(r[at+4:])) {
					if le.Uint32(r[at:]) == objectID {
						t.Errorf("record %d has an object ID", le.Uint32(r[44:]))
					}
				}
			}
			if records < 15+len(nodes) {
				t.Errorf("only %d records for %d files", records, len(nodes))
			}
			root := value(p.attr(p.raw(objIDFile), 0x90, "$O"))
			head := root[16:] // first entry, used and allocated bytes, whether there are blocks
			if le.Uint32(head) != 16 || le.Uint32(head[4:]) != 32 || le.Uint32(head[8:]) != 32 || head[12] != 0 {
				t.Errorf("the index's header is % x", head[:16])
			}
			if entry := head[16:]; le.Uint16(entry[8:]) != 16 || le.Uint16(entry[10:]) != 0 || le.Uint32(entry[12:]) != 2 {
				t.Errorf("the first entry is not the end: % x", entry)
			}
		})
	}
}

// mft is a copy of all records, by the runs of record 0.
func (p patient) mft() [][]byte {
	var all [][]byte
	m, at := pairs(p.attr(p.raw(0), 0x80, "")), 0
	for m[0] != 0 {
		n, k := int(m[0]&15), int(m[0]>>4)
		count, by := signed(m[1:1+n]), signed(m[1+n:1+n+k])
		at += by
		for i := range count * cluster / 1024 {
			all = append(all, bytes.Clone(p.b[at*cluster+i*1024:][:1024]))
		}
		m = m[1+n+k:]
	}
	return all
}

func signed(b []byte) int {
	v := 0
	for i := len(b) - 1; i >= 0; i-- {
		v = v<<8 | int(b[i])
	}
	if b[len(b)-1]&0x80 != 0 {
		v -= 1 << (8 * len(b))
	}
	return v
}
