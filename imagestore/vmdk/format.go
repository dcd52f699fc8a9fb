package vmdk

import (
	"encoding/binary"
	"fmt"
	"strings"
)

// Geometry of the format. (Virtual Disk Format 5.0, "Hosted Sparse Extents")
const (
	GrainSize     = 64 << 10 // bytes of the unit that is compressed, or omitted when zero
	grainSectors  = GrainSize / SectorSize
	grainHeader   = 12                      // u64 LBA, u32 compressed size
	tableGrains   = 512                     // grains of one grain table
	tableBytes    = tableGrains * 4         // of one grain table
	tableSectors  = tableBytes / SectorSize // of one grain table
	tableCover    = tableGrains * GrainSize // bytes of the disk that one table covers
	prefixSectors = 128                     // header, descriptor, padding; then the first grain
	descSectors   = 20                      // room for the descriptor
	fileSectors   = int64(1) << 32          // grain addresses are 32-bit sector numbers
	maxCapacity   = int64(62) << 40         // vSphere's limit of one virtual disk
	gdAtEnd       = ^uint64(0)              // "the footer knows"
	formatMagic   = 0x564d444b              // "KDMV"
	formatVersion = 3                       // vSphere refuses older ones
	formatFlags   = 1<<0 | 1<<16 | 1<<17    // newline test, compressed grains, markers
)

// Types of the markers before metadata.
const (
	markerEOS = iota
	markerTable
	markerDirectory
	markerFooter
)

// The disk database's geometry, as vSphere fakes it for every large disk.
const (
	ddbHeads       = 255
	ddbSectors     = 63
	ddbCylinderMax = 65535
)

// header makes the header (gd is gdAtEnd) or the footer (gd is the sector of
// the grain directory).
func header(capacity int64, gd uint64) []byte {
	b := make([]byte, SectorSize)
	le := binary.LittleEndian
	le.PutUint32(b[0:], formatMagic)
	le.PutUint32(b[4:], formatVersion)
	le.PutUint32(b[8:], formatFlags)
	le.PutUint64(b[12:], uint64(sectors(capacity)))
	le.PutUint64(b[20:], grainSectors)
	le.PutUint64(b[28:], 1)
	le.PutUint64(b[36:], descSectors)
	le.PutUint32(b[44:], tableGrains)
	le.PutUint64(b[56:], gd)
	le.PutUint64(b[64:], prefixSectors)
	copy(b[73:], "\n \r\n")
	le.PutUint16(b[77:], 1) // deflate
	return b
}

// marker makes the sector that announces n sectors of metadata.
func marker(n int64, typ uint32) []byte {
	b := make([]byte, SectorSize)
	binary.LittleEndian.PutUint64(b, uint64(n))
	binary.LittleEndian.PutUint32(b[12:], typ)
	return b
}

// descriptor makes the embedded text that describes the disk.
func descriptor(capacity int64, content GUID, name string) string {
	cid := binary.BigEndian.Uint32(content[12:])
	if cid >= 0xfffffffe { // both mean "no content"
		cid = 1
	}
	n := sectors(capacity)
	cylinders := max(1, min(n/(ddbHeads*ddbSectors), ddbCylinderMax))
	var b strings.Builder
	fmt.Fprintf(&b, "# Disk DescriptorFile\nversion=1\nencoding=\"UTF-8\"\nCID=%08x\nparentCID=ffffffff\ncreateType=\"streamOptimized\"\n\n", cid)
	fmt.Fprintf(&b, "# Extent description\nRW %d SPARSE \"%s\"\n\n", n, name)
	b.WriteString("# The Disk Data Base\n#DDB\n\n")
	b.WriteString("ddb.adapterType = \"lsilogic\"\n")
	fmt.Fprintf(&b, "ddb.geometry.cylinders = \"%d\"\n", cylinders)
	fmt.Fprintf(&b, "ddb.geometry.heads = \"%d\"\n", ddbHeads)
	fmt.Fprintf(&b, "ddb.geometry.sectors = \"%d\"\n", ddbSectors)
	fmt.Fprintf(&b, "ddb.longContentID = \"%x%08x\"\n", content[:12], cid)
	b.WriteString("ddb.toolsInstallType = \"4\"\nddb.toolsVersion = \"2147483647\"\nddb.virtualHWVersion = \"4\"\n")
	return b.String()
}

// sectors rounds bytes up to sectors.
func sectors(bytes int64) int64 { return (bytes + SectorSize - 1) / SectorSize }
