package ntfscheck

import (
	"errors"
	"math/bits"
)

// run is an extent of clusters; lcn is -1 for a hole.
type run struct{ lcn, count int64 }

// maxVCN is more clusters than any file of NTFS has; holes may be longer than the volume.
const maxVCN = 1 << 40

var errRuns = errors.New("malformed mapping pairs")

// parseRuns decodes mapping pairs. Every run lies inside the volume.
func (c *checker) parseRuns(b []byte) ([]run, error) {
	var runs []run
	lcn := int64(0)
	for {
		if len(b) == 0 {
			return nil, errRuns
		}
		n, k := int(b[0]&15), int(b[0]>>4)
		if b[0] == 0 {
			return runs, nil
		}
		if n == 0 || n > 8 || k > 8 || len(b) < 1+n+k {
			return nil, errRuns
		}
		count := signed(b[1 : 1+n])
		if count <= 0 || k > 0 && count > c.clusters || count > maxVCN {
			return nil, errors.New("a run's length is out of range")
		}
		r := run{-1, count}
		if k > 0 {
			d := signed(b[1+n : 1+n+k])
			if lcn += d; lcn < 0 || lcn > c.clusters-count {
				return nil, errors.New("a run leaves the volume")
			}
			r.lcn = lcn
		}
		runs = append(runs, r)
		b = b[1+n+k:]
	}
}

func signed(b []byte) int64 {
	v := int64(int8(b[len(b)-1]))
	for i := len(b) - 2; i >= 0; i-- {
		v = v<<8 | int64(b[i])
	}
	return v
}

// bitset is a fixed set of small numbers.
type bitset []uint64

func newBitset(n int64) bitset { return make(bitset, (n+63)/64) }

func (s bitset) has(i int64) bool { return s[i>>6]>>(i&63)&1 != 0 }

// set adds i and reports whether it was there.
func (s bitset) set(i int64) bool {
	was := s.has(i)
	s[i>>6] |= 1 << (i & 63)
	return was
}

// setRange adds from…to-1 and reports whether one of them was there.
func (s bitset) setRange(from, to int64) (shared bool) {
	for from < to {
		w, lo := from>>6, from&63
		n := min(64-lo, to-from)
		m := (^uint64(0) >> (64 - n)) << lo
		shared = shared || s[w]&m != 0
		s[w] |= m
		from += n
	}
	return shared
}

func (s bitset) count() (n int64) {
	for _, w := range s {
		n += int64(bits.OnesCount64(w))
	}
	return n
}

// claim marks the clusters of an attribute as used by it.
func (c *checker) claim(rec int64, a *attr) {
	if c.quiet {
		return
	}
	for _, r := range a.runs {
		if r.lcn >= 0 && c.used.setRange(r.lcn, r.lcn+r.count) {
			c.find(CrossLink, rec, "%s shares clusters of %d…%d", a, r.lcn, r.lcn+r.count-1)
			a.shared = true
		}
	}
}

// readAttr reads part of a non-resident attribute; holes are zeros.
func (c *checker) readAttr(a *attr, b []byte, off int64) error {
	at := int64(0)
	for _, r := range a.runs {
		size := r.count * c.clusterSize
		if off < at+size && len(b) > 0 {
			n := min(at+size-off, int64(len(b)))
			if r.lcn < 0 {
				clear(b[:n])
			} else if err := c.read(b[:n], r.lcn*c.clusterSize+off-at); err != nil {
				return err
			}
			b, off = b[n:], off+n
		}
		at += size
	}
	clear(b)
	return nil
}
