package vmdk

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"io"
	"unicode/utf16"

	"berth/internal/errs"
)

// SectorSize is the only sector size that a VMDK knows, in bytes.
const SectorSize = 512

// PartitionOffset is where the one partition starts: LBA 2048, in bytes.
const PartitionOffset = 1 << 20

// Sizes of a GPT with the 128 entries that every reader expects.
const (
	gptEntries     = 128
	gptEntrySize   = 128
	gptTableBytes  = gptEntries * gptEntrySize
	gptTableLBAs   = gptTableBytes / SectorSize
	gptHeaderBytes = 92
	gptFirstUsable = 2 + gptTableLBAs
	gptBackupLBAs  = 1 + gptTableLBAs // entries and header at the disk's end
	capacityUnit   = 1 << 20          // capacities are whole MiB, hence whole grains
)

// basicData is the type of the only partitions that Windows mounts by letter
// or volume name.
var basicData = GUID{0xEB, 0xD0, 0xA0, 0xA2, 0xB9, 0xE5, 0x44, 0x33, 0x87, 0xC0, 0x68, 0xB6, 0xB7, 0x26, 0x99, 0xC7}

// noDriveLetter keeps Windows from giving the volume a letter. HIDDEN is never
// set: a hidden volume has no volume name to open it by. (MS-VDS 2.2.1.3.12)
const noDriveLetter = 1 << 63

// Table is a partition table with one basic-data partition at [PartitionOffset].
type Table struct {
	Disk      GUID
	Partition GUID
	Name      string // at most 36 UTF-16 units; longer names are cut
}

// Capacity gives the bytes of the smallest disk, in whole MiB, that holds a
// volume of volumeBytes and the table's backup.
func Capacity(volumeBytes int64) int64 {
	n := PartitionOffset + volumeBytes + gptBackupLBAs*SectorSize
	return (n + capacityUnit - 1) / capacityUnit * capacityUnit
}

// WriteBackup writes the table's backup at the end of a disk of [Capacity]. It
// is the last ascending write to a disk whose volume is complete.
func (t Table) WriteBackup(w io.WriterAt, volumeBytes int64) error {
	entries, err := t.entries(volumeBytes)
	if err != nil {
		return err
	}
	last := Capacity(volumeBytes)/SectorSize - 1
	at := last - gptTableLBAs
	if _, err := w.WriteAt(entries, at*SectorSize); err != nil {
		return err
	}
	_, err = w.WriteAt(t.header(entries, last, 1, at, last), last*SectorSize)
	return err
}

// WritePrimary writes the protective MBR and the primary table, all below
// [PartitionOffset].
func (t Table) WritePrimary(w io.WriterAt, volumeBytes int64) error {
	entries, err := t.entries(volumeBytes)
	if err != nil {
		return err
	}
	last := Capacity(volumeBytes)/SectorSize - 1
	b := make([]byte, 0, (2+gptTableLBAs)*SectorSize)
	b = append(b, protectiveMBR(last)...)
	b = append(b, t.header(entries, 1, last, 2, last)...)
	b = append(b, entries...)
	_, err = w.WriteAt(b, 0)
	return err
}

// entries makes the array of partition entries, of which one is used.
func (t Table) entries(volumeBytes int64) ([]byte, error) {
	if volumeBytes <= 0 || volumeBytes%SectorSize != 0 {
		return nil, errs.New(errs.Internal, "write partition table", t.Disk.String(), "a volume of %d bytes is not made of whole sectors", volumeBytes)
	}
	b := make([]byte, gptTableBytes)
	typ, id := basicData.disk(), t.Partition.disk()
	copy(b[0:], typ[:])
	copy(b[16:], id[:])
	first := uint64(PartitionOffset / SectorSize)
	binary.LittleEndian.PutUint64(b[32:], first)
	binary.LittleEndian.PutUint64(b[40:], first+uint64(volumeBytes/SectorSize)-1)
	binary.LittleEndian.PutUint64(b[48:], noDriveLetter)
	for i, u := range utf16.Encode([]rune(t.Name)) {
		if i == 36 {
			break
		}
		binary.LittleEndian.PutUint16(b[56+2*i:], u)
	}
	return b, nil
}

// header makes the sector of the header at LBA self whose copy is at other and
// whose entries start at table; last is the disk's last LBA.
func (t Table) header(entries []byte, self, other, table, last int64) []byte {
	b := make([]byte, SectorSize)
	copy(b, "EFI PART")
	binary.LittleEndian.PutUint32(b[8:], 0x00010000)
	binary.LittleEndian.PutUint32(b[12:], gptHeaderBytes)
	binary.LittleEndian.PutUint64(b[24:], uint64(self))
	binary.LittleEndian.PutUint64(b[32:], uint64(other))
	binary.LittleEndian.PutUint64(b[40:], gptFirstUsable)
	binary.LittleEndian.PutUint64(b[48:], uint64(last-gptBackupLBAs))
	id := t.Disk.disk()
	copy(b[56:], id[:])
	binary.LittleEndian.PutUint64(b[72:], uint64(table))
	binary.LittleEndian.PutUint32(b[80:], gptEntries)
	binary.LittleEndian.PutUint32(b[84:], gptEntrySize)
	binary.LittleEndian.PutUint32(b[88:], crc32.ChecksumIEEE(entries))
	binary.LittleEndian.PutUint32(b[16:], crc32.ChecksumIEEE(b[:gptHeaderBytes]))
	return b
}

// protectiveMBR covers a disk whose last LBA is last with one partition of
// type 0xEE, so that tools that know no GPT see no free space.
func protectiveMBR(last int64) []byte {
	b := make([]byte, SectorSize)
	p := b[446:]
	copy(p, []byte{0, 0x00, 0x02, 0x00, 0xEE, 0xFF, 0xFF, 0xFF}) // CHS of LBA 1 and of "beyond"
	binary.LittleEndian.PutUint32(p[8:], 1)
	binary.LittleEndian.PutUint32(p[12:], uint32(min(last, 0xFFFFFFFF)))
	b[510], b[511] = 0x55, 0xAA
	return b
}

// ReadTable reads back the table of a disk of capacity bytes and the length of
// its volume, which starts at [PartitionOffset]. Everything about it is
// compared: both copies, checksums, the protective MBR. Errors: Corrupt for
// what is not exactly what Write makes, and those of r.
func ReadTable(r io.ReaderAt, capacity int64) (Table, int64, error) {
	corrupt := func(format string, args ...any) (Table, int64, error) {
		return Table{}, 0, errs.New(errs.Corrupt, "read partition table", "", format, args...)
	}
	const primary = gptFirstUsable * SectorSize
	if capacity < PartitionOffset+capacityUnit || capacity%SectorSize != 0 {
		return corrupt("a disk of %d bytes holds no image", capacity)
	}
	front, back := make(sectionCopy, primary), make(sectionCopy, gptBackupLBAs*SectorSize)
	if _, err := r.ReadAt(front, 0); err != nil {
		return Table{}, 0, errs.Wrap(err, "read partition table", "")
	}
	if _, err := r.ReadAt(back, capacity-int64(len(back))); err != nil && err != io.EOF {
		return Table{}, 0, errs.Wrap(err, "read partition table", "")
	}
	t := Table{Disk: guidOfDisk(front[SectorSize+56:]), Partition: guidOfDisk(front[2*SectorSize+16:]), Name: gptName(front[2*SectorSize+56:])}
	first, last := binary.LittleEndian.Uint64(front[2*SectorSize+32:]), binary.LittleEndian.Uint64(front[2*SectorSize+40:])
	if first != PartitionOffset/SectorSize || last < first || last >= uint64(capacity/SectorSize-gptBackupLBAs) {
		return corrupt("the partition is from sector %d to %d of %d", first, last, capacity/SectorSize)
	}
	volume := int64(last-first+1) * SectorSize
	if Capacity(volume) != capacity {
		return corrupt("a volume of %d bytes on a disk of %d", volume, capacity)
	}
	wantFront, wantBack := make(sectionCopy, len(front)), make(sectionCopy, len(back))
	if err := t.WritePrimary(wantFront, volume); err != nil {
		return Table{}, 0, err
	}
	if err := t.WriteBackup(sectionAt{wantBack, capacity - int64(len(back))}, volume); err != nil {
		return Table{}, 0, err
	}
	if !bytes.Equal(front, wantFront) {
		return corrupt("the table at the disk's start is damaged")
	}
	if !bytes.Equal(back, wantBack) {
		return corrupt("the table's backup is damaged or differs")
	}
	return t, volume, nil
}

// sectionCopy is a piece of a disk in memory.
type sectionCopy []byte

// WriteAt writes to the piece.
func (s sectionCopy) WriteAt(p []byte, off int64) (int, error) { return copy(s[off:], p), nil }

// sectionAt is a piece that starts at byte at of the disk.
type sectionAt struct {
	sectionCopy
	at int64
}

// WriteAt writes at an offset of the disk.
func (s sectionAt) WriteAt(p []byte, off int64) (int, error) {
	return s.sectionCopy.WriteAt(p, off-s.at)
}

// guidOfDisk undoes GUID.disk, which swaps and is its own inverse.
func guidOfDisk(b []byte) GUID { return GUID(GUID(b[:16]).disk()) }

func gptName(b []byte) string {
	var u []uint16
	for i := 0; i < 72; i += 2 {
		c := binary.LittleEndian.Uint16(b[i:])
		if c == 0 {
			break
		}
		u = append(u, c)
	}
	return string(utf16.Decode(u))
}
