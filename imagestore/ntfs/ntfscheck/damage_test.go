package ntfscheck_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"unicode/utf16"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
	"berth/imagestore/ntfs/ntfscheck"
)

var le = binary.LittleEndian

const (
	cluster = ntfs.ClusterSize
	mftAt   = 36 * cluster
)

// patient is a good volume about to be damaged.
type patient struct {
	t *testing.T
	b []byte
}

func (p patient) raw(rec int) []byte { return p.b[mftAt+rec*1024:][:1024] }

// edit changes a record between its fixups.
func (p patient) edit(rec int, f func(r []byte)) { refix(p.raw(rec), 0x30, f) }

// editBlock changes an index block.
func (p patient) editBlock(lcn int, f func(b []byte)) { refix(p.b[lcn*cluster:][:4096], 0x28, f) }

func refix(b []byte, usa int, f func([]byte)) {
	for i := 1; i <= len(b)/512; i++ {
		copy(b[i*512-2:i*512], b[usa+2*i:])
	}
	f(b)
	for i := 1; i <= len(b)/512; i++ {
		copy(b[usa+2*i:], b[i*512-2:i*512])
		copy(b[i*512-2:i*512], b[usa:usa+2])
	}
}

// attr finds an attribute inside a record.
func (p patient) attr(r []byte, typ uint32, name string) []byte {
	p.t.Helper()
	for at := int(le.Uint16(r[20:])); le.Uint32(r[at:]) != 0xFFFFFFFF; at += int(le.Uint32(r[at+4:])) {
		a := r[at : at+int(le.Uint32(r[at+4:]))]
		if le.Uint32(a) == typ && text(a[le.Uint16(a[10:]):], int(a[9])) == name {
			return a
		}
	}
	p.t.Fatalf("no attribute %#x %q", typ, name)
	return nil
}

func text(b []byte, n int) string {
	u := make([]uint16, n)
	for i := range u {
		u[i] = le.Uint16(b[2*i:])
	}
	return string(utf16.Decode(u))
}

// value of a resident attribute.
func value(a []byte) []byte { return a[le.Uint16(a[20:]):][:le.Uint32(a[16:])] }

// pairs of a non-resident attribute.
func pairs(a []byte) []byte { return a[le.Uint16(a[32:]):] }

// lcn of the first run of a non-resident attribute.
func lcn(a []byte) int {
	m := pairs(a)
	n, v := int(m[0]&15), 0
	for i := int(m[0] >> 4); i > 0; i-- {
		v = v<<8 | int(m[n+i])
	}
	return v
}

// record finds the file that has a name.
func (p patient) record(name string) (rec int) {
	p.t.Helper()
	for rec = 64; rec < 880; rec++ {
		r := p.raw(rec)
		if r[22]&1 == 0 || le.Uint64(r[32:]) != 0 {
			continue
		}
		for at := int(le.Uint16(r[20:])); le.Uint32(r[at:]) != 0xFFFFFFFF; at += int(le.Uint32(r[at+4:])) {
			if v := r[at+24:]; le.Uint32(r[at:]) == 0x30 && at < 400 && text(v[66:], int(v[64])) == name {
				return rec
			}
		}
	}
	p.t.Fatalf("no file %q", name)
	return 0
}

// part finds the i-th extension record of a file.
func (p patient) part(name string, i int) int {
	p.t.Helper()
	base := p.record(name)
	for rec := 64; rec < 880; rec++ {
		if r := p.raw(rec); r[22]&1 != 0 && int(le.Uint32(r[32:])) == base {
			if i--; i < 0 {
				return rec
			}
		}
	}
	p.t.Fatalf("no such part of %q", name)
	return 0
}

// leaf finds the first index block of a directory.
func (p patient) leaf(dir string) int { return lcn(p.attr(p.raw(p.record(dir)), 0xA0, "$I30")) }

// entry gives the i-th entry of a block.
func entry(b []byte, i int) []byte {
	at := 0x18 + int(le.Uint32(b[0x18:]))
	for range i {
		at += int(le.Uint16(b[at+8:]))
	}
	return b[at : at+int(le.Uint16(b[at+8:]))]
}

const bigDir = "big directory"

func damages() []struct {
	name string
	code ntfscheck.Code
	do   func(p patient)
} {
	return []struct {
		name string
		code ntfscheck.Code
		do   func(p patient)
	}{
		{"index entries out of order", ntfscheck.IndexOrder, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) {
				x, y := entry(b, 3), entry(b, 4)
				t := bytes.Clone(x)
				copy(x, y)
				copy(y, t)
			})
		}},
		{"index entry missing", ntfscheck.NotIndexed, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) {
				n := len(entry(b, 2))
				at := 0x40 + 2*n
				copy(b[at:], b[at+n:])
				le.PutUint32(b[0x1C:], le.Uint32(b[0x1C:])-uint32(n))
			})
		}},
		{"index entry twice", ntfscheck.IndexOrder, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { copy(entry(b, 4), entry(b, 3)) })
		}},
		{"INDX fixup torn", ntfscheck.Fixup, func(p patient) { p.b[p.leaf(bigDir)*cluster+1023] ^= 0x55 }},
		{"INDX of another place", ntfscheck.IndexHeader, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { b[16] ^= 4 })
		}},
		{"index entry too long", ntfscheck.IndexHeader, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { entry(b, 1)[9] = 0x70 })
		}},
		{"index bitmap", ntfscheck.IndexBitmap, func(p patient) {
			p.edit(p.record(bigDir), func(r []byte) { value(p.attr(r, 0xB0, "$I30"))[0] ^= 2 })
		}},
		{"index name differs from the file name", ntfscheck.NameMismatch, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { e := entry(b, 3); e[16+66+2*int(e[16+64])-2]++ })
		}},
		{"index reference with a stale sequence", ntfscheck.IndexRef, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { entry(b, 3)[6]++ })
		}},
		{"index reference to a free record", ntfscheck.IndexRef, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { le.PutUint32(entry(b, 3), 870) })
		}},
		{"index size differs from the file's", ntfscheck.IndexFields, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { entry(b, 3)[16+48]++ })
		}},
		{"index time differs from the file's", ntfscheck.IndexFields, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { entry(b, 3)[16+16]++ })
		}},
		{"index flags differ from the file's", ntfscheck.IndexFields, func(p patient) {
			p.editBlock(p.leaf(bigDir), func(b []byte) { entry(b, 3)[16+56] ^= 2 })
		}},
		{"own file name out of date", ntfscheck.NameFields, func(p patient) {
			p.edit(p.record("file 30.txt"), func(r []byte) { value(p.attr(r, 0x30, ""))[40]++ })
		}},
		{"$Bitmap: used cluster free", ntfscheck.BitmapFree, func(p patient) { p.bitmap(300, false) }},
		{"$Bitmap: free cluster used", ntfscheck.BitmapLeak, func(p patient) { p.bitmap(p.clusters()-10, true) }},
		{"$Bitmap: bit behind the end", ntfscheck.BitmapTail, func(p patient) { p.bitmap(p.clusters(), false) }},
		{"two files share a cluster", ntfscheck.CrossLink, func(p patient) {
			from := pairs(p.attr(p.raw(p.record("file 20.txt")), 0x80, ""))
			p.edit(p.record("file 21.txt"), func(r []byte) { copy(pairs(p.attr(r, 0x80, "")), from[:8]) })
		}},
		{"$MFT:$BITMAP bit cleared", ntfscheck.MFTBitmap, func(p patient) {
			p.b[lcn(p.attr(p.raw(0), 0xB0, ""))*cluster+9] ^= 1
		}},
		{"MFT record fixup torn", ntfscheck.Fixup, func(p patient) { p.raw(100)[511] ^= 0x55 }},
		{"MFT record without signature", ntfscheck.RecordHeader, func(p patient) { p.raw(100)[0] = 'X' }},
		{"MFT record of another place", ntfscheck.RecordHeader, func(p patient) { p.raw(100)[44]++ }},
		{"bytes in use", ntfscheck.RecordHeader, func(p patient) { p.raw(100)[24] += 8 }},
		{"sequence number 0", ntfscheck.RecordHeader, func(p patient) { p.raw(100)[16] = 0 }},
		{"attribute length", ntfscheck.Attribute, func(p patient) {
			p.edit(100, func(r []byte) { p.attr(r, 0x30, "")[5] = 0x40 })
		}},
		{"attributes out of order", ntfscheck.AttrOrder, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) { p.attr(r, 0x30, "")[0] = 0x90 })
		}},
		{"attribute instance twice", ntfscheck.AttrOrder, func(p patient) {
			p.edit(100, func(r []byte) { p.attr(r, 0x30, "")[14] = 0 })
		}},
		{"attribute instance beyond the next", ntfscheck.AttrOrder, func(p patient) {
			p.edit(100, func(r []byte) { p.attr(r, 0x30, "")[14] = 90 })
		}},
		{"standard information missing", ntfscheck.AttrMissing, func(p patient) {
			p.edit(100, func(r []byte) { p.attr(r, 0x10, "")[0] = 0x40 })
		}},
		{"file without data", ntfscheck.AttrMissing, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) { le.PutUint32(p.attr(r, 0x80, ""), 0x100) })
		}},
		{"attribute list names a wrong instance", ntfscheck.AttrList, func(p patient) {
			r := p.record("link 0")
			p.b[lcn(p.attr(p.raw(r), 0x20, ""))*cluster+24+64]++
		}},
		{"extension record of another file", ntfscheck.AttrList, func(p patient) {
			for rec := 64; ; rec++ {
				if r := p.raw(rec); le.Uint64(r[32:]) != 0 {
					r[32]++
					return
				}
			}
		}},
		{"extension record that nobody names", ntfscheck.ExtOrphan, func(p patient) {
			le.PutUint64(p.raw(100)[32:], 1<<48|99)
		}},
		{"hard-link count", ntfscheck.LinkCount, func(p patient) { p.raw(100)[18]++ }},
		{"$MFTMirr differs", ntfscheck.MFTMirror, func(p patient) { p.b[2*cluster+1024+300] ^= 1 }},
		{"boot sector without signature", ntfscheck.BootSector, func(p patient) { p.b[510] = 0 }},
		{"backup boot sector", ntfscheck.BackupBoot, func(p patient) { p.b[len(p.b)-100] ^= 1 }},
		{"security id not in $Secure", ntfscheck.SecurityID, func(p patient) {
			p.edit(100, func(r []byte) { value(p.attr(r, 0x10, ""))[53] = 0x77 })
		}},
		{"$SDS data", ntfscheck.SecurityData, func(p patient) {
			at := p.sds()
			p.b[at+40] ^= 1
			p.b[at+256<<10+40] ^= 1
		}},
		{"$SDS hash", ntfscheck.SecurityData, func(p patient) {
			at := p.sds()
			p.b[at] ^= 1
			p.b[at+256<<10] ^= 1
		}},
		{"$SDS mirror copy", ntfscheck.SecurityCopy, func(p patient) { p.b[p.sds()+256<<10+40] ^= 1 }},
		{"$SII key", ntfscheck.SecurityIndex, func(p patient) {
			p.editBlock(lcn(p.attr(p.raw(9), 0xA0, "$SII")), func(b []byte) { entry(b, 2)[16+1] = 9 })
		}},
		{"$SDH hash", ntfscheck.SecurityIndex, func(p patient) {
			p.editBlock(lcn(p.attr(p.raw(9), 0xA0, "$SDH")), func(b []byte) { entry(b, 2)[24]++ })
		}},
		{"$SII entry missing", ntfscheck.SecurityIndex, func(p patient) {
			p.editBlock(lcn(p.attr(p.raw(9), 0xA0, "$SII")), func(b []byte) {
				copy(b[0x40:], b[0x40+0x28:])
				le.PutUint32(b[0x1C:], le.Uint32(b[0x1C:])-0x28)
			})
		}},
		{"$SDS entry cut off", ntfscheck.SecurityData, func(p patient) {
			at := p.sds()
			p.b[at+18] = 9
			p.b[at+256<<10+18] = 9
		}},
		{"$SDS id twice", ntfscheck.SecurityData, func(p patient) {
			at := p.sds()
			n := (int(le.Uint32(p.b[at+16:])) + 15) &^ 15
			p.b[at+n+4] = p.b[at+4]
			p.b[at+n+256<<10+4] = p.b[at+4]
		}},
		{"no $SDS", ntfscheck.AttrMissing, func(p patient) {
			p.edit(9, func(r []byte) { p.attr(r, 0x80, "$SDS")[0x40+6] = 'X' })
		}},
		{"no $Reparse index", ntfscheck.ReparseIndex, func(p patient) {
			p.edit(26, func(r []byte) { p.attr(r, 0x90, "$R")[0x18+2] = 'X' })
		}},
		{"index root of another collation", ntfscheck.IndexHeader, func(p patient) {
			p.edit(p.record(bigDir), func(r []byte) { value(p.attr(r, 0x90, "$I30"))[4] = 2 })
		}},
		{"index child outside", ntfscheck.IndexHeader, func(p patient) {
			p.edit(p.record(bigDir), func(r []byte) { v := value(p.attr(r, 0x90, "$I30")); v[len(v)-7] = 1 })
		}},
		{"two ways to an index block", ntfscheck.IndexHeader, func(p patient) {
			a := p.attr(p.raw(p.record(bigDir)), 0xA0, "$I30")
			top := lcn(a) + int(le.Uint64(a[24:])) // the last block is the top one
			p.editBlock(top, func(b []byte) { e := entry(b, 1); copy(e[len(e)-8:], entry(b, 0)[len(entry(b, 0))-8:]) })
		}},
		{"directory without an index", ntfscheck.AttrMissing, func(p patient) {
			p.edit(p.record(bigDir), func(r []byte) { p.attr(r, 0x90, "$I30")[0x18] = 'X' })
		}},
		{"file name cut off", ntfscheck.Attribute, func(p patient) {
			p.edit(100, func(r []byte) { p.attr(r, 0x30, "")[16]-- })
		}},
		{"parent outside the MFT", ntfscheck.Parent, func(p patient) {
			p.edit(100, func(r []byte) { value(p.attr(r, 0x30, ""))[3] = 9 })
		}},
		{"reparse point flagged, but none", ntfscheck.ReparseData, func(p patient) {
			p.edit(100, func(r []byte) { value(p.attr(r, 0x10, ""))[33] |= 4 })
		}},
		{"EA without its summary", ntfscheck.EAData, func(p patient) {
			p.edit(p.record("small"), func(r []byte) { p.attr(r, 0xD0, "")[0] = 0xF0 })
		}},
		{"attribute list cut off", ntfscheck.AttrList, func(p patient) {
			p.b[lcn(p.attr(p.raw(p.record("link 0")), 0x20, ""))*cluster+32+5] = 0xF0
		}},
		{"attribute list names a record outside", ntfscheck.AttrList, func(p patient) {
			p.b[lcn(p.attr(p.raw(p.record("link 0")), 0x20, ""))*cluster+32*20+16+3] = 0x7F
		}},
		{"version of the volume", ntfscheck.VolumeInfo, func(p patient) {
			p.edit(3, func(r []byte) { value(p.attr(r, 0x70, ""))[8] = 1 })
		}},
		{"size of $UpCase", ntfscheck.UpCase, func(p patient) {
			p.edit(10, func(r []byte) { p.attr(r, 0x80, "")[48]++ })
		}},
		{"hole in a file that is not sparse", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) { copy(pairs(p.attr(r, 0x80, "")), []byte{0x01, 1, 0}) })
		}},
		{"VCNs that are not those of the runs", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) { p.attr(r, 0x80, "")[24] = 7 })
		}},
		{"sectors beyond the device", ntfscheck.BootSector, func(p patient) { p.b[0x28+3] = 1 }},
		{"$MFT outside", ntfscheck.BootSector, func(p patient) { p.b[0x30+3] = 1 }},
		{"$MFT unusable", ntfscheck.RecordHeader, func(p patient) { p.raw(0)[0] = 0 }},
		{"$Reparse:$R entry", ntfscheck.ReparseIndex, func(p patient) {
			p.editBlock(lcn(p.attr(p.raw(26), 0xA0, "$R")), func(b []byte) { entry(b, 2)[16+10]++ })
		}},
		{"$Reparse:$R entry missing", ntfscheck.ReparseIndex, func(p patient) {
			p.editBlock(lcn(p.attr(p.raw(26), 0xA0, "$R")), func(b []byte) {
				copy(b[0x40:], b[0x60:])
				le.PutUint32(b[0x1C:], le.Uint32(b[0x1C:])-0x20)
			})
		}},
		{"reparse data length", ntfscheck.ReparseData, func(p patient) {
			p.edit(p.record("symlink 3"), func(r []byte) { value(p.attr(r, 0xC0, ""))[4]++ })
		}},
		{"reparse point without its flag", ntfscheck.ReparseData, func(p patient) {
			p.edit(p.record("symlink 3"), func(r []byte) { value(p.attr(r, 0x10, ""))[33] = 0 })
		}},
		{"EA summary", ntfscheck.EAData, func(p patient) {
			p.edit(p.record("small"), func(r []byte) { value(p.attr(r, 0xD0, ""))[0]++ })
		}},
		{"EA length", ntfscheck.EAData, func(p patient) {
			p.edit(p.record("small"), func(r []byte) { value(p.attr(r, 0xE0, ""))[0] += 4 })
		}},
		{"run past the end of the volume", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) {
				copy(pairs(p.attr(r, 0x80, "")), []byte{0x31, 1, 0xFF, 0xFF, 0x7F, 0})
			})
		}},
		{"run list without an end", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) { m := pairs(p.attr(r, 0x80, "")); m[0] = 0x88 })
		}},
		{"sparse file whose attributes do not say so", ntfscheck.Sparse, func(p patient) {
			p.edit(p.record("comb"), func(r []byte) { value(p.attr(r, 0x10, ""))[33] &^= 2 })
		}},
		{"file said to be sparse", ntfscheck.Sparse, func(p patient) {
			p.edit(100, func(r []byte) { value(p.attr(r, 0x10, ""))[33] |= 2 })
		}},
		{"sparse data without its flag", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("comb"), func(r []byte) { p.attr(r, 0x80, "")[13] = 0 })
		}},
		{"allocated size of a sparse file", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("comb"), func(r []byte) { p.attr(r, 0x80, "")[64+2]++ })
		}},
		{"allocated size in the name of a sparse file", ntfscheck.NameFields, func(p patient) {
			p.edit(p.record("comb"), func(r []byte) { value(p.attr(r, 0x30, ""))[40+2]++ })
		}},
		{"unit of a sparse file", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("comb"), func(r []byte) { p.attr(r, 0x80, "")[34] = 3 })
		}},
		{"hole that ends inside a unit", ntfscheck.Sparse, func(p patient) {
			p.edit(p.record("comb"), func(r []byte) { m := pairs(p.attr(r, 0x80, "")); m[1]--; m[2+4+1]++ })
		}},
		{"part of a run list missing", ntfscheck.AttrMissing, func(p patient) {
			p.edit(p.part("long comb", 1), func(r []byte) { p.attr(r, 0x80, "")[0] = 0x90 })
		}},
		{"part of a run list with other flags", ntfscheck.Attribute, func(p patient) {
			p.edit(p.part("long comb", 1), func(r []byte) { p.attr(r, 0x80, "")[13] = 0 })
		}},
		{"part of a run list elsewhere", ntfscheck.AttrList, func(p patient) {
			p.edit(p.part("long comb", 1), func(r []byte) { p.attr(r, 0x80, "")[16] ^= 16; p.attr(r, 0x80, "")[24] ^= 16 })
		}},
		{"data size beyond the runs", ntfscheck.RunList, func(p patient) {
			p.edit(p.record("file 20.txt"), func(r []byte) { p.attr(r, 0x80, "")[48+3] = 1 })
		}},
		{"$UpCase entry", ntfscheck.UpCase, func(p patient) { p.b[4*cluster+2*'q'] = 'q' }},
		{"$UpCase entry beyond ASCII", ntfscheck.UpCase, func(p patient) { p.b[4*cluster+2*0xE9] = 0xE9 }},
		{"volume dirty", ntfscheck.VolumeInfo, func(p patient) {
			p.edit(3, func(r []byte) { value(p.attr(r, 0x70, ""))[10] = 1 })
			copy(p.b[2*cluster:][:4096], p.b[mftAt:])
		}},
		{"log neither empty nor a log", ntfscheck.LogFile, func(p patient) {
			p.b[lcn(p.attr(p.raw(2), 0x80, ""))*cluster+70000] = 0
		}},
		{"parent is no directory", ntfscheck.Parent, func(p patient) {
			p.edit(p.record("other"), func(r []byte) { le.PutUint32(value(p.attr(r, 0x30, "")), uint32(p.record("file 20.txt"))) })
		}},
		{"directory in itself", ntfscheck.Parent, func(p patient) {
			rec := p.record("other")
			p.edit(rec, func(r []byte) { le.PutUint32(value(p.attr(r, 0x30, "")), uint32(rec)) })
		}},
	}
}

func (p patient) clusters() int { return int(le.Uint64(p.b[0x28:])) / 8 }

func (p patient) sds() int { return lcn(p.attr(p.raw(9), 0x80, "$SDS")) * cluster }

func (p patient) bitmap(i int, set bool) {
	at := lcn(p.attr(p.raw(6), 0x80, ""))*cluster + i/8
	if was := p.b[at]>>(i&7)&1 != 0; was == set {
		p.t.Fatalf("bit %d is %v already", i, was)
	}
	p.b[at] ^= 1 << (i & 7)
}

// TestDamageIsFound damages a good volume in one way at a time.
func TestDamageIsFound(t *testing.T) {
	good := volume(t, append(voltest.Combs(), voltest.Small()...))
	if rep := mustCheck(t, good, ntfscheck.Options{}); !rep.Clean() {
		t.Fatalf("the good volume: %v", rep.Findings[0])
	}
	b := make([]byte, len(good))
	for _, tc := range damages() {
		t.Run(tc.name, func(t *testing.T) {
			copy(b, good)
			tc.do(patient{t, b})
			if bytes.Equal(b, good) {
				t.Fatal("no damage was done")
			}
			rep := mustCheck(t, b, ntfscheck.Options{})
			if !rep.Has(tc.code) {
				t.Errorf("want %s, found %v", tc.code, rep.Findings)
			}
		})
	}
}
