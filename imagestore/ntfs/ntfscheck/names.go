package ntfscheck

// compareNames orders names by upper-cased unit.
func (c *checker) compareNames(a, b []uint16) int {
	n := min(len(a), len(b))
	for i := 0; i < n; i++ {
		if x, y := c.upcase[a[i]], c.upcase[b[i]]; x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

// compareKeys orders two $FILE_NAME keys; malformed ones are equal to nothing.
func (c *checker) compareKeys(a, b []byte) int {
	f, ok := parseName(a)
	g, ok2 := parseName(b)
	if !ok || !ok2 {
		return -1 // reported by the visitor
	}
	d := c.compareNames(f.name, g.name)
	if d != 0 || !c.o.Live {
		return d
	}
	// Names that differ in case only: POSIX programs may have made them.
	for i := range f.name {
		if f.name[i] != g.name[i] {
			return int(f.name[i]) - int(g.name[i])
		}
	}
	return 0
}

// checkDirs walks the index of every directory. The records are read again:
// to keep a million roots would take more memory than the volume has metadata.
func (c *checker) checkDirs() error {
	b := make([]byte, c.recordSize)
	for num := range c.recs {
		rec := int64(num)
		if c.recs[num].state&(inUse|isDir|isExt|unreadable) != inUse|isDir {
			continue
		}
		if err := c.readRecord(rec, b); err != nil {
			return err
		}
		x, err := c.dirIndex(rec, b)
		if err != nil {
			return err
		}
		x.visit = func(e, key []byte) { c.checkEntry(rec, u64(e), key) }
		if _, err := c.walk(&x); err != nil {
			return err
		}
	}
	return nil
}

// dirIndex puts the index of a directory together again.
func (c *checker) dirIndex(rec int64, b []byte) (index, error) {
	c.quiet = true
	defer func() { c.quiet = false }()
	r, _ := c.parseRecord(rec, b)
	all, err := c.gather(&r)
	x := pickIndex(rec, all, "$I30")
	x.typ, x.collation, x.compare = typFileName, 1, c.compareKeys
	return x, err
}

// checkEntry compares one entry of directory dir with the record it refers to.
func (c *checker) checkEntry(dir int64, to uint64, key []byte) {
	c.rep.Names++
	c.recs[dir].children++
	f, ok := parseName(key)
	if !ok {
		c.find(IndexHeader, dir, "an entry that is no file name")
		return
	}
	name := text(f.name)
	num := int64(to & refMask)
	if num >= int64(len(c.recs)) {
		c.find(IndexRef, dir, "%s refers to record %d of %d", name, num, len(c.recs))
		return
	}
	in := &c.recs[num]
	if in.state&(inUse|isExt) != inUse || in.seq != uint16(to>>48) {
		c.find(IndexRef, dir, "%s refers to record %d with sequence %d; that has %d", name, num, to>>48, in.seq)
		return
	}
	if f.parent != ref(dir, c.recs[dir].seq) {
		c.find(IndexRef, dir, "%s says its parent is %#x", name, f.parent)
	}
	in.entries++
	in.indexSum += c.nameHash(num, key)
	if in.state&broken != 0 {
		return
	}
	if c.o.Live {
		c.forgive(dir, num, in, &f)
	}
	if d := in.differs(&f); d != "" {
		c.find(IndexFields, num, "its entry %s in directory %d has %s", name, dir, d)
	}
}

// forgive takes from an entry's differences what Windows leaves behind: entries
// of its own files, of directories and of 8.3 names are not kept up to date,
// and of files only the size and the time of creation are.
func (c *checker) forgive(dir, num int64, in *info, f *fileName) {
	if num < 24 || c.belowExtend(dir) || f.space == 2 || in.state&isDir != 0 {
		f.times, f.alloc, f.size, f.union = in.times, in.alloc, in.size, in.union
		f.flags = in.attrs
		if in.state&isDir != 0 {
			f.flags |= fileDirectory
			f.alloc, f.size = 0, 0
		}
		return
	}
	copy(f.times[1:], in.times[1:])
}

// belowExtend tells Windows' own directories.
func (c *checker) belowExtend(dir int64) bool {
	for range 8 {
		if dir == recExtend || dir == recRoot {
			break
		}
		dir = int64(c.recs[dir].parent)
	}
	return dir == recExtend
}

// checkNames compares each record's names with the index entries seen.
func (c *checker) checkNames() error {
	for num := range c.recs {
		in, rec := &c.recs[num], int64(num)
		if in.state&(inUse|isExt|broken) != inUse {
			continue
		}
		switch {
		case in.entries < in.names:
			c.find(NotIndexed, rec, "%d of its %d names are in no directory", in.names-in.entries, in.names)
		case in.entries > in.names || in.indexSum != in.nameSum:
			c.find(NameMismatch, rec, "%d names, %d index entries, and they differ", in.names, in.entries)
		}
		if in.names == 0 && num >= 24 {
			c.find(NotIndexed, rec, "has no name")
		}
		if num >= 24 && uint32(in.links) != in.names || num < 12 && uint32(in.links) != in.names {
			c.find(LinkCount, rec, "counts %d links, has %d names", in.links, in.names)
		}
		if in.state&isDir != 0 && in.names > 1 && !c.o.Live {
			c.find(Parent, rec, "a directory with %d names", in.names)
		}
		if in.state&hasSec == 0 {
			continue
		}
		if _, ok := c.sds[in.sec]; !ok && (in.sec != 0 || !c.o.Live) {
			c.find(SecurityID, rec, "no descriptor has the id %#x", in.sec)
		}
	}
	return nil
}

// checkTree follows every directory to the root.
func (c *checker) checkTree() error {
	if int64(len(c.recs)) <= recRoot || c.recs[recRoot].state&isDir == 0 {
		c.find(Parent, recRoot, "there is no root directory")
		return nil
	}
	c.recs[recRoot].state |= rooted
	var path []int64
	for num := range c.recs {
		path = path[:0]
		at := int64(num)
		for {
			in := &c.recs[at]
			if in.state&(inUse|isDir|isExt) != inUse|isDir || in.state&rooted != 0 || int64(len(path)) > c.rep.Dirs {
				break
			}
			path = append(path, at)
			at = int64(in.parent)
		}
		if len(path) == 0 {
			continue
		}
		if c.recs[at].state&rooted == 0 {
			c.find(Parent, int64(num), "no way leads from the directory to the root")
		}
		for _, p := range path { // reported once
			c.recs[p].state |= rooted
		}
	}
	return nil
}
