package ntfscheck

// value gives an attribute's bytes if they are at most limit.
func (c *checker) value(a *attr, limit int64) ([]byte, bool, error) {
	if !a.nonres {
		return a.val, int64(len(a.val)) <= limit, nil
	}
	if a.shared || a.size > limit {
		return nil, false, nil
	}
	b := make([]byte, a.size)
	return b, true, c.readAttr(a, b, 0)
}

// studyReparse checks a reparse buffer and the flag that announces it.
func (c *checker) studyReparse(num int64, in *info, a *attr) error {
	if a == nil {
		if in.attrs&fileReparse != 0 {
			c.find(ReparseData, num, "flagged as a reparse point, but is none")
		}
		return nil
	}
	b, ok, err := c.value(a, 16<<10)
	if err != nil {
		return err
	}
	if !ok || len(b) < 8 {
		c.find(ReparseData, num, "a reparse buffer of %d bytes", a.size)
		return nil
	}
	tag, n := u32(b), int(u16(b[4:]))
	header := 8
	if tag&0x80000000 == 0 {
		header = 24
	}
	if len(b) != header+n {
		c.find(ReparseData, num, "%d bytes of data in a reparse buffer of %d", n, len(b))
	}
	if in.attrs&fileReparse == 0 {
		c.find(ReparseData, num, "a reparse point without its flag")
	}
	in.reparseTag, in.union = tag, tag
	c.rep.ReparsePoints++
	return nil
}

// checkReparse compares $Extend\$Reparse:$R with the reparse points seen.
func (c *checker) checkReparse() error {
	if c.reparse == nil {
		if c.rep.ReparsePoints > 0 {
			c.find(ReparseIndex, -1, "there is no $Reparse file for %d reparse points", c.rep.ReparsePoints)
		}
		return nil
	}
	right := int64(0)
	x := pickIndex(c.reparseRec, c.reparse, "$R")
	x.collation, x.compare = 19, compareWords
	x.visit = func(_, key []byte) {
		if len(key) != 12 {
			c.find(ReparseIndex, c.reparseRec, "a key of %d bytes", len(key))
			return
		}
		tag, to := u32(key), u64(key[4:])
		num := int64(to & refMask)
		if num >= int64(len(c.recs)) || c.recs[num].seq != uint16(to>>48) || c.recs[num].reparseTag != tag || tag == 0 {
			c.find(ReparseIndex, c.reparseRec, "lists record %d with tag %#x, which is no such reparse point", num, tag)
			return
		}
		right++
	}
	whole, err := c.walk(&x)
	if err == nil && whole && right != c.rep.ReparsePoints {
		c.find(ReparseIndex, c.reparseRec, "lists %d of %d reparse points", right, c.rep.ReparsePoints)
	}
	return err
}

// studyEA checks that the extended attributes and their summary agree.
func (c *checker) studyEA(num int64, in *info, sum, ea *attr) error {
	if sum == nil && ea == nil {
		return nil
	}
	if sum == nil || ea == nil || len(sum.val) != 8 {
		c.find(EAData, num, "one of $EA and $EA_INFORMATION is missing or malformed")
		return nil
	}
	b, ok, err := c.value(ea, 64<<10)
	if err != nil {
		return err
	}
	if !ok {
		c.find(EAData, num, "%d bytes cannot be read", ea.size)
		return nil
	}
	packed, need, at := 0, 0, 0
	for at < len(b) {
		e := b[at:]
		if len(e) < 8 {
			c.find(EAData, num, "%d stray bytes", len(e))
			return nil
		}
		n, name, val := int(int32(u32(e))), int(e[5]), int(u16(e[6:]))
		if n < 9 || n&3 != 0 || n > len(e) || 9+name+val > n || n-(9+name+val) > 3 || name == 0 || e[8+name] != 0 {
			c.find(EAData, num, "the entry at %d has %d bytes with a name of %d and a value of %d", at, n, name, val)
			return nil
		}
		packed += 5 + name + val
		if e[4]&0x80 != 0 {
			need++
		}
		at += n
	}
	if packed != int(u16(sum.val)) || need != int(u16(sum.val[2:])) || len(b) != int(u32(sum.val[4:])) {
		c.find(EAData, num, "the summary says %d packed, %d needed, %d bytes; counted %d, %d, %d",
			u16(sum.val), u16(sum.val[2:]), u32(sum.val[4:]), packed, need, len(b))
	}
	if in.reparseTag == 0 {
		in.union = uint32(packed)
	}
	return nil
}
