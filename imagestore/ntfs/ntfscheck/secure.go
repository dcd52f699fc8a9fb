package ntfscheck

import (
	"bytes"
	"cmp"
	"math/bits"
)

const (
	sdsBlock  = 256 << 10
	sdsHeader = 20
)

// sdsEntry is where $SDS keeps the descriptor of an id.
type sdsEntry struct {
	hash   uint32
	length uint32
	at     int64
}

// checkSecure checks $SDS with its mirrors, and both indexes against it.
func (c *checker) checkSecure() error {
	sds := pick(c.secure, typData, "$SDS")
	if !c.readable(&sds) {
		c.find(AttrMissing, recSecure, "no readable $SDS")
		return nil
	}
	block, mirror := make([]byte, sdsBlock), make([]byte, sdsBlock)
	for at := int64(0); at+sdsBlock < sds.size; at += 2 * sdsBlock {
		n := min(sdsBlock, sds.size-at-sdsBlock)
		if err := c.readAttr(&sds, block, at); err != nil {
			return err
		}
		if err := c.readAttr(&sds, mirror[:n], at+sdsBlock); err != nil {
			return err
		}
		if !bytes.Equal(block[:n], mirror[:n]) {
			c.find(SecurityCopy, recSecure, "the mirror of the block at %d differs", at)
		}
		c.checkDescriptors(block, at)
	}
	c.rep.Descriptors = int64(len(c.sds))
	for _, x := range []struct {
		name      string
		collation uint32
		key       int
		compare   func(a, b []byte) int
	}{
		{"$SII", 16, 4, compareWords},
		{"$SDH", 18, 8, compareWords},
	} {
		if err := c.checkSecureIndex(x.name, x.collation, x.key, x.compare); err != nil {
			return err
		}
	}
	return nil
}

// checkDescriptors walks the entries of one block.
func (c *checker) checkDescriptors(b []byte, base int64) {
	for at := 0; at+sdsHeader <= len(b); {
		e := b[at:]
		hash, id, off, n := u32(e), u32(e[4:]), int64(u64(e[8:])), int64(u32(e[16:]))
		if n == 0 {
			if bytes.Count(e, []byte{0}) != len(e) && !c.o.Live {
				c.find(SecurityData, recSecure, "bytes behind the last entry of the block at %d", base)
			}
			return
		}
		if n < sdsHeader+20 || n > int64(len(e)) || off != base+int64(at) || id < 0x100 && !c.o.Live {
			c.find(SecurityData, recSecure, "the entry at %d has id %#x, offset %d, %d bytes", base+int64(at), id, off, n)
			return
		}
		sd := e[sdsHeader:n]
		switch _, twice := c.sds[id]; {
		case twice:
			c.find(SecurityData, recSecure, "the id %#x occurs twice", id)
		case hashOf(sd) != hash:
			c.find(SecurityData, recSecure, "the hash of descriptor %#x is %#08x, not %#08x", id, hashOf(sd), hash)
		case sd[0] != 1 || u16(sd[2:])&0x8000 == 0:
			c.find(SecurityData, recSecure, "descriptor %#x is not self-relative of revision 1", id)
		}
		c.sds[id] = sdsEntry{hash, uint32(n), off}
		at = (at + int(n) + 15) &^ 15
	}
}

func hashOf(sd []byte) (h uint32) {
	for ; len(sd) >= 4; sd = sd[4:] {
		h = u32(sd) + bits.RotateLeft32(h, 3)
	}
	return h
}

// compareWords orders keys of little-endian 32-bit words.
func compareWords(a, b []byte) int {
	for i := 0; i+4 <= len(a) && i+4 <= len(b); i += 4 {
		if d := cmp.Compare(u32(a[i:]), u32(b[i:])); d != 0 {
			return d
		}
	}
	return len(a) - len(b)
}

// checkSecureIndex demands exactly one right entry for each descriptor.
func (c *checker) checkSecureIndex(name string, collation uint32, keyLen int, compare func(a, b []byte) int) error {
	x := pickIndex(recSecure, c.secure, name)
	seen := make(map[uint32]bool, len(c.sds))
	x.collation, x.compare = collation, compare
	x.visit = func(e, key []byte) {
		at, n := int(u16(e)), int(u16(e[2:]))
		if len(key) != keyLen || n != sdsHeader || at < 16+keyLen || at+n > len(e) {
			c.find(SecurityIndex, recSecure, "%s: a malformed entry", name)
			return
		}
		d := e[at : at+n]
		hash, id := u32(d), u32(d[4:])
		s, ok := c.sds[id]
		keyID := u32(key[keyLen-4:])
		if !ok || keyID != id || keyLen == 8 && u32(key) != hash ||
			s.hash != hash || s.at != int64(u64(d[8:])) || s.length != u32(d[16:]) {
			c.find(SecurityIndex, recSecure, "%s: the entry of id %#x does not fit $SDS", name, keyID)
			return
		}
		seen[id] = true
	}
	whole, err := c.walk(&x)
	if err == nil && whole && len(seen) != len(c.sds) {
		c.find(SecurityIndex, recSecure, "%s: %d right entries for %d descriptors", name, len(seen), len(c.sds))
	}
	return err
}
