package vmdk

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
)

// contentVersion begins what a content digest is made of.
const contentVersion = "berth disk content 1\n"

// contentSum makes the digest of a raw disk's bytes, which does not depend on how
// a VMDK holds them: vSphere gives a disk back in a form of its own. It is the
// SHA-256 of contentVersion, the capacity in bytes, and the SHA-256 of the
// grains of the first 32 MiB and of those behind, each as its number and
// its own SHA-256, in order, without those that are all zero. Numbers are
// little-endian of 64 bits.
//
// Grains of the first 32 MiB come in any order, as a [Writer]'s head is known
// last; those behind them ascend.
type contentSum struct {
	first [tableGrains]*[sha256.Size]byte
	rest  hash.Hash
}

func newContent() *contentSum { return &contentSum{rest: sha256.New()} }

// add takes the digest of a grain that is not all zero.
func (c *contentSum) add(index int64, sum [sha256.Size]byte) {
	if index < tableGrains {
		c.first[index] = &sum
		return
	}
	addGrain(c.rest, index, sum)
}

func addGrain(h hash.Hash, index int64, sum [sha256.Size]byte) {
	var b [8 + sha256.Size]byte
	binary.LittleEndian.PutUint64(b[:], uint64(index))
	copy(b[8:], sum[:])
	h.Write(b[:])
}

// digest ends the content of a disk of capacity bytes.
func (c *contentSum) digest(capacity int64) string {
	first := sha256.New()
	for i, sum := range c.first {
		if sum != nil {
			addGrain(first, int64(i), *sum)
		}
	}
	whole := sha256.New()
	whole.Write([]byte(contentVersion))
	whole.Write(binary.LittleEndian.AppendUint64(nil, uint64(capacity)))
	whole.Write(first.Sum(nil))
	whole.Write(c.rest.Sum(nil))
	return "sha256:" + hex.EncodeToString(whole.Sum(nil))
}
