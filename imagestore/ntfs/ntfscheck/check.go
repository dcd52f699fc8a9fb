package ntfscheck

import (
	"bytes"
	"errors"
	"hash/maphash"
	"io"

	"berth/internal/errs"
)

// Attribute types.
const (
	typStandard   = 0x10
	typList       = 0x20
	typFileName   = 0x30
	typSecurity   = 0x50
	typVolumeInfo = 0x70
	typData       = 0x80
	typIndexRoot  = 0x90
	typIndexAlloc = 0xA0
	typBitmap     = 0xB0
	typReparse    = 0xC0
	typEAInfo     = 0xD0
	typEA         = 0xE0
)

// Records with a fixed meaning.
const (
	recMirror, recVolume, recRoot, recBitmap = 1, 3, 5, 6
	recLog, recSecure, recUpCase, recExtend  = 2, 9, 10, 11
)

// info is what a check remembers of each record.
type info struct {
	times       [4]uint64
	alloc, size int64
	attrs       uint32
	union       uint32 // reparse tag or packed EA size, as in file names
	sec         uint32
	nameSum     uint64 // of the hashes of its file names
	indexSum    uint64 // of its index entries
	names       uint32
	entries     uint32
	children    uint32 // entries of a directory
	parent      uint32 // of a directory
	seq         uint16
	links       uint16
	state       state
	reparseTag  uint32
}

type state uint8

const (
	inUse state = 1 << iota
	isDir
	isExt   // extension record
	claimed // by an attribute list
	hasSec
	broken // not to be compared further
	rooted
	unreadable // its index shares clusters with others
)

type checker struct {
	r    io.ReaderAt
	size int64
	o    Options
	rep  Report
	seed maphash.Seed

	clusterSize, recordSize, blockSize int64
	clusters                           int64
	mftLCN, mirrorLCN                  int64
	used                               bitset
	mft                                attr
	mftBits                            attr
	recs                               []info
	upcase                             [1 << 16]uint16
	quiet                              bool   // no findings, no claims: the record was judged before
	secure, reparse                    []attr // attributes of $Secure and $Extend\$Reparse
	reparseRec                         int64
	sds                                map[uint32]sdsEntry
	extReads                           int64
	fileNames                          []fileName // of the record in hand
	bitmap                             attr       // $Bitmap's data
}

// Check reads the volume of size bytes, from its boot sector to the backup
// boot sector. Damage is reported; an error means that the check itself could
// not be done: the device fails, this is no NTFS, or a limit is exceeded.
func Check(r io.ReaderAt, size int64, o Options) (Report, error) {
	rep, _, err := CheckTree(r, size, o)
	return rep, err
}

// CheckTree is [Check], and gives the tree of names to ask further. The tree is
// nil unless the volume is clean.
func CheckTree(r io.ReaderAt, size int64, o Options) (Report, *Tree, error) {
	if o.MaxFindings <= 0 {
		o.MaxFindings = 1000
	}
	if o.MaxRecords <= 0 {
		o.MaxRecords = 1 << 26
	}
	if o.MaxClusters <= 0 {
		o.MaxClusters = 1 << 30
	}
	c := &checker{r: r, size: size, o: o, seed: maphash.MakeSeed(), sds: map[uint32]sdsEntry{}}
	for _, step := range []func() error{
		c.checkBoot, c.loadMFT, c.loadUpCase, c.scan, c.checkExtensions, c.checkMirror,
		c.checkSecure, c.checkDirs, c.checkNames, c.checkTree, c.checkReparse,
		c.checkMFTBitmap, c.checkBitmap,
	} {
		if err := step(); errors.Is(err, errStop) {
			break
		} else if err != nil {
			return c.rep, nil, errs.Wrap(err, "ntfs: check", "")
		}
	}
	if !c.rep.Clean() {
		return c.rep, nil, nil
	}
	return c.rep, &Tree{c}, nil
}

// errStop ends a check whose remaining steps have no ground; the reason is
// among the findings.
var errStop = errors.New("nothing further can be checked")

func (c *checker) read(b []byte, off int64) error {
	if off < 0 || off > c.size-int64(len(b)) {
		return errs.New(errs.Internal, "ntfs: check", "", "a read of %d bytes at %d", len(b), off)
	}
	n, err := c.r.ReadAt(b, off)
	if n == len(b) {
		return nil
	}
	if err == nil || errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	if errs.Is(err, errs.Corrupt) { // the disk below knows better
		return errs.Wrap(err, "ntfs: check", "")
	}
	return errs.New(errs.Unavailable, "ntfs: check", "", "reading %d bytes at %d: %w", len(b), off, err)
}

// checkBoot reads the geometry.
func (c *checker) checkBoot() error {
	var b, backup [512]byte
	if c.size < 1<<20 {
		return errs.New(errs.Unsupported, "ntfs: check", "", "%d bytes are too small for a volume", c.size)
	}
	if err := c.read(b[:], 0); err != nil {
		return err
	}
	if string(b[3:11]) != "NTFS    " {
		return errs.New(errs.Unsupported, "ntfs: check", "", "no NTFS boot sector")
	}
	perCluster := int64(b[0x0D])
	if perCluster > 128 {
		perCluster = 1 << (256 - perCluster)
	}
	c.clusterSize = perCluster * 512
	c.recordSize, c.blockSize = perRecord(b[0x40], c.clusterSize), perRecord(b[0x44], c.clusterSize)
	if u16(b[0x0B:]) != 512 || perCluster < 1 || perCluster&(perCluster-1) != 0 || c.clusterSize > 2<<20 ||
		c.recordSize < 1024 || c.recordSize > 4096 || c.blockSize < 512 || c.blockSize > 64<<10 {
		return errs.New(errs.Unsupported, "ntfs: check", "", "sectors of %d, clusters of %d, records of %d, index blocks of %d bytes",
			u16(b[0x0B:]), c.clusterSize, c.recordSize, c.blockSize)
	}
	if u16(b[0x1FE:]) != 0xAA55 || b[0] != 0xEB && b[0] != 0xE9 || u16(b[0x0E:]) != 0 || b[0x15] != 0xF8 {
		c.find(BootSector, -1, "signature, jump, reserved sectors or media descriptor")
	}
	sectors := int64(u64(b[0x28:]))
	if sectors < 1 || sectors > c.size/512-1 {
		c.find(BootSector, -1, "%d sectors and a backup boot sector on a device of %d", sectors, c.size/512)
		sectors = c.size/512 - 1
	}
	c.clusters = sectors / perCluster
	c.mftLCN, c.mirrorLCN = int64(u64(b[0x30:])), int64(u64(b[0x38:]))
	if c.clusters > c.o.MaxClusters {
		return errs.New(errs.Quota, "ntfs: check", "", "%d clusters, at most %d are checked", c.clusters, c.o.MaxClusters)
	}
	c.rep.Clusters = c.clusters
	c.used = newBitset(c.clusters)
	if err := c.read(backup[:], sectors*512); err != nil {
		return err
	}
	if !bytes.Equal(b[:], backup[:]) {
		c.find(BackupBoot, -1, "sector %d differs from sector 0", sectors)
	}
	if !c.inside(c.mftLCN) || !c.inside(c.mirrorLCN) {
		c.find(BootSector, -1, "$MFT at cluster %d, $MFTMirr at %d, of %d", c.mftLCN, c.mirrorLCN, c.clusters)
		return errStop
	}
	return nil
}

func (c *checker) inside(lcn int64) bool {
	return lcn >= 0 && lcn < c.clusters && lcn*c.clusterSize+4*c.recordSize <= c.size
}

// perRecord decodes the boot sector's clusters per record or index block.
func perRecord(v byte, cluster int64) int64 {
	if v < 128 {
		return int64(v) * cluster
	}
	if n := 256 - int(v); n < 32 {
		return 1 << n
	}
	return 0
}

// loadMFT finds where the MFT lies.
func (c *checker) loadMFT() error {
	b := make([]byte, c.recordSize)
	if err := c.read(b, c.mftLCN*c.clusterSize); err != nil {
		return err
	}
	for i := range c.upcase { // until the volume's own table is known
		c.upcase[i] = uint16(i)
	}
	r, ok := c.quietRecord(0, b)
	if !ok {
		c.find(RecordHeader, 0, "$MFT's own record is unusable")
		return errStop
	}
	// What an attribute list adds is found through the records known so far.
	c.mft = pick(r.attrs, typData, "")
	c.mftBits = pick(r.attrs, typBitmap, "")
	if list := pick(r.attrs, typList, ""); list.typ != 0 {
		if err := c.growMFT(&list); err != nil {
			return err
		}
	}
	n := int64(0)
	for _, x := range c.mft.runs {
		if x.lcn < 0 {
			c.find(RunList, 0, "$MFT has a hole")
			return errStop
		}
		n += x.count * c.clusterSize
	}
	if c.mft.size < 16*c.recordSize || c.mft.size > n || n > c.size || c.mft.runs[0].lcn != c.mftLCN {
		c.find(RunList, 0, "$MFT has %d bytes in %d", c.mft.size, n)
		return errStop
	}
	records := c.mft.size / c.recordSize
	if records > c.o.MaxRecords || records > 1<<32-1 {
		return errs.New(errs.Quota, "ntfs: check", "", "%d MFT records, at most %d are checked", records, c.o.MaxRecords)
	}
	c.recs = make([]info, records)
	return nil
}

// growMFT appends the further extents of a very fragmented $MFT.
func (c *checker) growMFT(list *attr) error {
	entries, err := c.listEntries(0, list)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.typ != typData || e.vcn == 0 {
			continue
		}
		b := make([]byte, c.recordSize)
		if err := c.readAttr(&c.mft, b, int64(e.ref&refMask)*c.recordSize); err != nil {
			return err
		}
		r, ok := c.quietRecord(int64(e.ref&refMask), b)
		if part := pick(r.attrs, typData, ""); ok && part.nonres && part.lowest == e.vcn {
			c.mft.runs = append(c.mft.runs, part.runs...)
		}
	}
	return nil
}

// pick finds an attribute; its typ is 0 if there is none.
func pick(attrs []attr, typ uint32, name string) attr {
	for i := range attrs {
		if attrs[i].is(typ, name) {
			return attrs[i]
		}
	}
	return attr{}
}

// readRecord reads one MFT record, unparsed.
func (c *checker) readRecord(num int64, b []byte) error {
	return c.readAttr(&c.mft, b, num*c.recordSize)
}
