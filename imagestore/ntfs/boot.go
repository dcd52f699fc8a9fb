package ntfs

import "unicode/utf16"

// Places in the head, in clusters.
const (
	bootAt       = 0
	bootSize     = 8192
	mirrorAt     = 2
	mirrorSize   = 4 * recordSize
	attrDefAt    = 3
	upCaseAt     = 4
	upCaseSize   = 128 << 10
	mftAt        = 36
	headClusters = HeadBytes / ClusterSize
	headRecords  = (headClusters - mftAt) * ClusterSize / recordSize
)

// putBoot encodes the boot sector. There is no boot code: the volume is data.
func (w *Writer) putBoot(b []byte) {
	copy(b, "\xEB\x52\x90NTFS    ")
	put16(b[0x0B:], sectorSize)
	b[0x0D] = ClusterSize / sectorSize
	b[0x15] = 0xF8
	put16(b[0x18:], 63)
	put16(b[0x1A:], 255)
	put32(b[0x1C:], w.o.HiddenSectors)
	put32(b[0x24:], 0x00800080)
	put64(b[0x28:], uint64(w.lay.volumeBytes()/sectorSize-1))
	put64(b[0x30:], mftAt)
	put64(b[0x38:], mirrorAt)
	b[0x40] = 0xF6 // 2^10 bytes a record
	b[0x44] = blockSize / ClusterSize
	put64(b[0x48:], w.o.Serial)
	put16(b[0x1FE:], 0xAA55)
}

// attrDef is the content of $AttrDef: what types of attributes exist, how they
// may be stored, and their smallest and largest sizes. Windows' own table.
func attrDef() []byte {
	const indexed, residentOnly, logged = 0x02, 0x40, 0x80
	b := make([]byte, 0, 16*160)
	for _, d := range []struct {
		name     string
		typ      uint32
		flags    uint32
		min, max int64
	}{
		{"$STANDARD_INFORMATION", typStandard, residentOnly, 0x30, 0x48},
		{"$ATTRIBUTE_LIST", typList, logged, 0, -1},
		{"$FILE_NAME", typFileName, residentOnly | indexed, 0x44, 0x242},
		{"$OBJECT_ID", 0x40, residentOnly, 0, 0x100},
		{"$SECURITY_DESCRIPTOR", 0x50, logged, 0, -1},
		{"$VOLUME_NAME", typVolumeName, residentOnly, 2, 0x100},
		{"$VOLUME_INFORMATION", typVolumeInfo, residentOnly, 12, 12},
		{"$DATA", typData, 0, 0, -1},
		{"$INDEX_ROOT", typIndexRoot, residentOnly, 0, -1},
		{"$INDEX_ALLOCATION", typIndexAlloc, logged, 0, -1},
		{"$BITMAP", typBitmap, logged, 0, -1},
		{"$REPARSE_POINT", typReparse, logged, 0, 0x4000},
		{"$EA_INFORMATION", typEAInfo, residentOnly, 8, 8},
		{"$EA", typEA, 0, 0, 0x10000},
		{"$LOGGED_UTILITY_STREAM", 0x100, logged, 0, 0x10000},
		{},
	} {
		from := len(b)
		b = addUnits(b, utf16.Encode([]rune(d.name)))
		b = append(b, make([]byte, 128-(len(b)-from))...)
		b = add32(b, d.typ)
		b = add64(b, 0) // display and collation rule
		b = add32(b, d.flags)
		b = add64(b, uint64(d.min))
		b = add64(b, uint64(d.max))
	}
	return b
}
