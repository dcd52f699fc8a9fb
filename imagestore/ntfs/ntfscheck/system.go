package ntfscheck

import (
	"bytes"
	"strconv"
	"unicode/utf16"

	"berth/imagestore/ntfs"
)

func text(name []uint16) string { return strconv.Quote(string(utf16.Decode(name))) }

// studySystem keeps or checks what belongs to one of the volume's own files.
func (c *checker) studySystem(num int64, all []attr) error {
	switch num {
	case 0:
		c.mftBits = pick(all, typBitmap, "")
	case recMirror:
		if a := pick(all, typData, ""); len(a.runs) == 0 || a.runs[0].lcn != c.mirrorLCN {
			c.find(BootSector, num, "$MFTMirr is not where the boot sector says")
		}
	case recLog:
		return c.checkLog(all)
	case recBitmap:
		c.bitmap = pick(all, typData, "")
	case recSecure:
		c.secure = all
	}
	if root := pick(all, typIndexRoot, "$R"); root.typ != 0 && c.recs[num].attrs&fileView != 0 {
		c.reparse, c.reparseRec = all, num
	}
	return nil
}

// checkLog accepts an empty log (all ones) or one that begins with a restart area.
func (c *checker) checkLog(all []attr) error {
	a := pick(all, typData, "")
	if !c.readable(&a) || a.size < 8192 {
		c.find(LogFile, recLog, "a log of %d bytes", a.size)
		return nil
	}
	b := make([]byte, 1<<20)
	for off := int64(0); off < a.size; off += int64(len(b)) {
		b = b[:min(int64(len(b)), a.size-off)]
		if err := c.readAttr(&a, b, off); err != nil {
			return err
		}
		if off == 0 && bytes.HasPrefix(b, []byte("RSTR")) {
			if !c.o.Live {
				c.find(LogFile, recLog, "the log was in use")
			}
			return nil
		}
		if bytes.Count(b, []byte{0xFF}) != len(b) {
			c.find(LogFile, recLog, "neither empty nor a log near offset %d", off)
			return nil
		}
	}
	return nil
}

// checkMirror compares the first records with $MFTMirr, fixups included.
func (c *checker) checkMirror() error {
	n := 4 * c.recordSize
	a, b := make([]byte, n), make([]byte, n)
	if err := c.readRecord(0, a); err != nil {
		return err
	}
	if err := c.read(b, c.mirrorLCN*c.clusterSize); err != nil {
		return err
	}
	for i := range int64(4) {
		if !bytes.Equal(a[i*c.recordSize:(i+1)*c.recordSize], b[i*c.recordSize:(i+1)*c.recordSize]) {
			c.find(MFTMirror, i, "its copy in $MFTMirr differs")
		}
	}
	return nil
}

// loadUpCase reads the volume's table: everything that compares names needs it.
func (c *checker) loadUpCase() error {
	want := ntfs.UpCase()
	for i := range c.upcase {
		c.upcase[i] = u16(want[2*i:])
	}
	b := make([]byte, c.recordSize)
	if err := c.readRecord(recUpCase, b); err != nil {
		return err
	}
	r, ok := c.quietRecord(recUpCase, b)
	a := pick(r.attrs, typData, "")
	if !ok || !a.nonres || a.size != int64(len(want)) || len(a.runs) == 0 {
		c.find(UpCase, recUpCase, "a table of %d bytes", a.size)
		return nil
	}
	got := make([]byte, len(want))
	if err := c.readAttr(&a, got, 0); err != nil {
		return err
	}
	for i := range c.upcase {
		g, w := u16(got[2*i:]), u16(want[2*i:])
		if g != w && (!c.o.Live || i < 128) {
			c.find(UpCase, recUpCase, "maps %#04x to %#04x instead of %#04x", i, g, w)
			return nil // order is judged by the right table
		}
		c.upcase[i] = g
	}
	return nil
}

// checkExtensions finds extension records that no attribute list claims.
func (c *checker) checkExtensions() error {
	for num := range c.recs {
		if s := c.recs[num].state; s&isExt != 0 && s&claimed == 0 {
			c.find(ExtOrphan, int64(num), "no attribute list names this extension record")
		}
	}
	return nil
}

// checkMFTBitmap compares $MFT:$BITMAP with the records' own flags.
func (c *checker) checkMFTBitmap() error {
	bits, err := c.bitmapReader(&c.mftBits, 0)
	if err != nil || bits == nil {
		return err
	}
	n := int64(len(c.recs))
	for i := range min(c.mftBits.size*8, n+1<<20) { // Windows keeps more than it needs
		bit, err := bits.bit(i)
		if err != nil {
			return err
		}
		if i >= n {
			if bit {
				c.find(MFTBitmap, -1, "the bit of record %d is set, there are %d", i, n)
				return nil
			}
			continue
		}
		if c.recs[i].state&broken != 0 {
			continue
		}
		if use := c.recs[i].state&inUse != 0; bit != use && !(i >= 12 && i < 24) {
			c.find(MFTBitmap, i, "in use: %v, its bit: %v", use, bit)
		}
	}
	if c.mftBits.size*8 < n {
		c.find(MFTBitmap, -1, "%d bits for %d records", c.mftBits.size*8, n)
	}
	return nil
}

// bitReader reads a bitmap attribute piece by piece.
type bitReader struct {
	c   *checker
	a   *attr
	buf []byte
	at  int64 // bit number of buf[0]
}

func (c *checker) bitmapReader(a *attr, rec int64) (*bitReader, error) {
	if a.typ == 0 || a.nonres && !c.readable(a) {
		c.find(AttrMissing, rec, "no readable bitmap")
		return nil, nil
	}
	if !a.nonres {
		return &bitReader{c, a, a.val, 0}, nil
	}
	return &bitReader{c: c, a: a}, nil
}

// word tells whether the 64 bits from i on, a multiple of 64, are those of w.
func (s *bitReader) word(i int64, w uint64) (bool, error) {
	if _, err := s.bit(i); err != nil {
		return false, err
	}
	o := (i - s.at) / 8
	return o+8 <= int64(len(s.buf)) && u64(s.buf[o:]) == w, nil
}

func (s *bitReader) bit(i int64) (bool, error) {
	if o := i - s.at; o < 0 || o >= int64(len(s.buf))*8 {
		s.at = i &^ 7
		s.buf = make([]byte, min(1<<20, s.a.size-s.at/8))
		if err := s.c.readAttr(s.a, s.buf, s.at/8); err != nil {
			return false, err
		}
	}
	o := i - s.at
	return s.buf[o>>3]>>(o&7)&1 != 0, nil
}

// checkBitmap compares $Bitmap with the clusters that attributes claim.
func (c *checker) checkBitmap() error {
	c.rep.Used = c.used.count()
	m, err := c.bitmapReader(&c.bitmap, recBitmap)
	if err != nil || m == nil {
		return err
	}
	if !c.bitmap.nonres || c.bitmap.size*8 < c.clusters || c.bitmap.size > c.clusters/8+4096 {
		c.find(BitmapTail, recBitmap, "%d bytes for %d clusters", c.bitmap.size, c.clusters)
		return nil
	}
	var from int64
	var code Code
	for i := int64(0); i < c.clusters; i++ {
		if i&63 == 0 && code == "" && i+64 <= c.clusters {
			if same, err := m.word(i, c.used[i>>6]); err != nil {
				return err
			} else if same {
				i += 63
				continue
			}
		}
		bit, err := m.bit(i)
		if err != nil {
			return err
		}
		now := Code("")
		if own := c.used.has(i); own && !bit {
			now = BitmapFree
		} else if !own && bit {
			now = BitmapLeak
		}
		if now != code {
			if code != "" {
				c.find(code, -1, "clusters %d…%d", from, i-1)
			}
			code, from = now, i
		}
	}
	if code != "" {
		c.find(code, -1, "clusters %d…%d", from, c.clusters-1)
	}
	for i := c.clusters; i < c.bitmap.size*8; i++ {
		if bit, err := m.bit(i); err != nil {
			return err
		} else if !bit {
			c.find(BitmapTail, recBitmap, "the bit of cluster %d behind the end is clear", i)
			break
		}
	}
	return nil
}
