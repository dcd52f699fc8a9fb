package ntfscheck

import (
	"bytes"
	"slices"

	"berth/internal/errs"
)

const refMask = 1<<48 - 1

// listEntry is one row of an attribute list.
type listEntry struct {
	typ      uint32
	name     []uint16
	vcn      int64
	ref      uint64
	instance uint16
}

const maxList = 256 << 10

// listEntries decodes an attribute list.
func (c *checker) listEntries(num int64, list *attr) ([]listEntry, error) {
	b := list.val
	if list.nonres {
		if list.shared || list.size > maxList {
			c.find(AttrList, num, "a list of %d bytes cannot be read", list.size)
			return nil, nil
		}
		b = make([]byte, max(list.size, 0))
		if err := c.readAttr(list, b, 0); err != nil {
			return nil, err
		}
	}
	var out []listEntry
	for len(b) > 0 {
		if len(b) < 26 {
			c.find(AttrList, num, "%d stray bytes", len(b))
			break
		}
		n, nameLen, nameAt := int(u16(b[4:])), int(b[6]), int(b[7])
		if n < 26 || n&7 != 0 || n > len(b) || nameLen > 0 && (nameAt < 26 || nameAt+2*nameLen > n) {
			c.find(AttrList, num, "an entry of %d bytes with a name of %d at %d", n, nameLen, nameAt)
			break
		}
		e := listEntry{typ: u32(b), vcn: int64(u64(b[8:])), ref: u64(b[16:]), instance: u16(b[24:])}
		if nameLen > 0 {
			e.name = units(b[nameAt : nameAt+2*nameLen])
		}
		if k := len(out); k > 0 && c.listOrder(&out[k-1], &e) > 0 {
			c.find(AttrList, num, "entry %d is out of order", k)
		}
		out = append(out, e)
		b = b[n:]
	}
	return out, nil
}

func (c *checker) listOrder(a, b *listEntry) int {
	if a.typ != b.typ {
		return int(int64(a.typ) - int64(b.typ))
	}
	if d := c.compareNames(a.name, b.name); d != 0 {
		return d
	}
	return int(a.vcn - b.vcn)
}

// gather puts a base record's attributes together, with those of its extension
// records, and claims their clusters.
func (c *checker) gather(r *record) ([]attr, error) {
	all := r.attrs
	if i := slices.IndexFunc(all, func(a attr) bool { return a.typ == typList }); i >= 0 {
		list := all[i]
		all = slices.Delete(slices.Clone(all), i, i+1)
		if list.nonres {
			c.checkSizes(r.num, &list)
			c.claim(r.num, &list)
		}
		entries, err := c.listEntries(r.num, &list)
		if err != nil {
			return nil, err
		}
		if all, err = c.extensions(r, all, entries); err != nil {
			return nil, err
		}
	}
	all = c.join(r.num, all)
	for i := range all {
		c.claim(r.num, &all[i])
		c.checkSizes(r.num, &all[i])
	}
	return all, nil
}

// extensions reads the records that the list names and compares list and attributes.
func (c *checker) extensions(r *record, all []attr, entries []listEntry) ([]attr, error) {
	seen := map[int64]bool{r.num: true}
	for _, e := range entries {
		num := int64(e.ref & refMask)
		if seen[num] {
			continue
		}
		seen[num] = true
		if num >= int64(len(c.recs)) || num < 0 {
			c.find(AttrList, r.num, "names record %d of %d", num, len(c.recs))
			continue
		}
		if c.extReads++; c.extReads > 8*int64(len(c.recs))+1024 {
			return nil, errs.New(errs.Quota, "ntfs: check", "", "attribute lists name more records than there are")
		}
		b := make([]byte, c.recordSize)
		if err := c.readRecord(num, b); err != nil {
			return nil, err
		}
		x, ok := c.quietRecord(num, b)
		if !ok || x.flags&1 == 0 || x.base != ref(r.num, r.seq) || uint64(x.seq) != e.ref>>48 {
			c.find(AttrList, r.num, "record %d is not an extension of this one", num)
			continue
		}
		c.recs[num].state |= claimed
		all = append(all, x.attrs...)
	}
	return all, c.compareList(r, all, entries)
}

// compareList demands one entry for each attribute and none more.
func (c *checker) compareList(r *record, all []attr, entries []listEntry) error {
	type key struct {
		home     int64
		instance uint16
	}
	byKey := make(map[key]*attr, len(all))
	for i := range all {
		byKey[key{all[i].home, all[i].instance}] = &all[i]
	}
	for _, e := range entries {
		k := key{int64(e.ref & refMask), e.instance}
		a := byKey[k]
		if a == nil || a.typ != e.typ || !slices.Equal(a.name, e.name) || a.lowest != e.vcn {
			c.find(AttrList, r.num, "lists attribute %#x, instance %d of record %d, which is not there", e.typ, e.instance, k.home)
			continue
		}
		delete(byKey, k)
	}
	for k, a := range byKey {
		c.find(AttrList, r.num, "%s, instance %d of record %d, is not listed", a, k.instance, k.home)
	}
	return nil
}

// quietRecord parses a record whose own findings another step reports.
func (c *checker) quietRecord(num int64, b []byte) (record, bool) {
	was := c.quiet
	c.quiet = true
	r, ok := c.parseRecord(num, b)
	c.quiet = was
	return r, ok
}

// join sorts attributes and connects the parts of those that were split.
func (c *checker) join(num int64, all []attr) []attr {
	slices.SortStableFunc(all, func(a, b attr) int {
		if a.typ != b.typ {
			return int(int64(a.typ) - int64(b.typ))
		}
		if d := c.compareNames(a.name, b.name); d != 0 {
			return d
		}
		if a.typ == typFileName {
			return bytes.Compare(a.val, b.val)
		}
		return int(a.lowest - b.lowest)
	})
	out := all[:0]
	for _, a := range all {
		if k := len(out); k > 0 && a.nonres && a.lowest > 0 {
			p := &out[k-1]
			if p.typ == a.typ && slices.Equal(p.name, a.name) && p.nonres && p.highest+1 == a.lowest {
				if a.flags != p.flags {
					c.find(Attribute, num, "%s: the part at cluster %d has other flags", &a, a.lowest)
				}
				p.runs = append(p.runs, a.runs...)
				p.highest = a.highest
				p.shared = p.shared || a.shared
				continue
			}
		}
		if a.lowest > 0 {
			c.find(AttrMissing, num, "%s lacks the part before cluster %d", &a, a.lowest)
			a.shared = true
		}
		if k := len(out); k > 0 && a.typ != typFileName && out[k-1].typ == a.typ && slices.Equal(out[k-1].name, a.name) {
			c.find(AttrOrder, num, "%s occurs twice", &a)
		}
		out = append(out, a)
	}
	return out
}

func ref(num int64, seq uint16) uint64 { return uint64(num) | uint64(seq)<<48 }
