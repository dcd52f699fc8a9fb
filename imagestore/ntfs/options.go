package ntfs

// Fixed sizes of the volume, in bytes.
const (
	ClusterSize = 4096
	// HeadBytes is the front of the volume that is written last. All other
	// writes ascend and never overlap.
	HeadBytes  = 1 << 20
	sectorSize = 512
	recordSize = 1024
	blockSize  = 4096 // of an index
)

// Options describe the volume. The zero value of a limit means its default.
type Options struct {
	Label         string // at most 32 UTF-16 units
	Serial        uint64 // the low 32 bits are what Windows shows
	HiddenSectors uint32 // the partition's first LBA
	FreeBytes     int64  // free space to leave, rounded up to clusters
	Created       Time   // all times of the system files

	// The descriptors of files and directories with Meta.Security 0,
	// self-relative. Nil means: full access for administrators and SYSTEM,
	// reading for users; users may also create in directories.
	DefaultFileSD, DefaultDirSD []byte

	MaxEntries       int   // names on the volume; there may be twice as many streams; default and most 16,000,000
	MaxVolumeBytes   int64 // default and most 2 TiB
	MaxLinks         int   // names of one file; default and most 1024, Windows' own limit
	MaxStreams       int   // named streams of one file or directory; default 4096
	MaxHoles         int   // of one sparse stream; later zeros get clusters; default and most 500,000
	MaxDescriptors   int   // distinct security descriptors; default 100,000
	MaxMetaBytes     int64 // EAs, reparse buffers, descriptors and places of holes held in memory; default 256 MiB, most 1 GiB
	MaxResidentBytes int64 // small streams held in memory, beyond it they get clusters; default 64 MiB, most 1 GiB
}

func (o Options) withDefaults() Options {
	o.MaxEntries = min(orDefault(o.MaxEntries, 16_000_000), 16_000_000)
	o.MaxVolumeBytes = min(orDefault(o.MaxVolumeBytes, 2<<40), 2<<40)
	o.MaxLinks = min(orDefault(o.MaxLinks, 1024), 1024)
	o.MaxStreams = orDefault(o.MaxStreams, 4096)
	o.MaxHoles = min(orDefault(o.MaxHoles, 500_000), 500_000)
	o.MaxDescriptors = orDefault(o.MaxDescriptors, 100_000)
	o.MaxMetaBytes = min(orDefault(o.MaxMetaBytes, 256<<20), 1<<30)
	o.MaxResidentBytes = min(orDefault(o.MaxResidentBytes, 64<<20), 1<<30)
	return o
}

func orDefault[T int | int64](v, def T) T {
	if v <= 0 {
		return def
	}
	return v
}

// ID is a file or directory under construction: its MFT record number.
type ID uint32

// EA is one extended attribute.
type EA struct {
	Name  string // 1 to 254 bytes of ASCII, kept as it is
	Flags byte   // 0x80: FILE_NEED_EA
	Value []byte // at most 65,535 bytes
}

// FILE_ATTRIBUTE_* that a tar may bring and NTFS stores. All others are
// derived (directory, reparse point, sparse) or describe what this writer does
// not do (compressed, encrypted).
const (
	AttrReadOnly          = 0x1
	AttrHidden            = 0x2
	AttrSystem            = 0x4
	AttrArchive           = 0x20
	AttrSparse            = 0x200
	AttrReparsePoint      = 0x400
	AttrTemporary         = 0x100
	AttrOffline           = 0x1000
	AttrNotContentIndexed = 0x2000

	settableAttrs = AttrReadOnly | AttrHidden | AttrSystem | AttrArchive |
		AttrTemporary | AttrOffline | AttrNotContentIndexed

	attrDirectory = 0x10000000 // in FILE_NAME only
	attrViewIndex = 0x20000000
)

// Meta is what a file or directory has apart from names and streams.
type Meta struct {
	Created, Modified, Changed, Accessed Time
	Attributes                           uint32 // FILE_ATTRIBUTE_*; what NTFS does not store is dropped
	Security                             SecurityID
	EAs                                  []EA
	Reparse                              []byte // a whole REPARSE_DATA_BUFFER, or nil
}

// Summary says what [Writer.Close] made.
type Summary struct {
	VolumeBytes   int64 // the partition's size, a multiple of 4096; its last sector is the backup boot sector
	Clusters      int64 // of ClusterSize; VolumeBytes is one cluster more
	FreeClusters  int64
	Records       int64 // in the MFT, used and free
	Files, Dirs   int64 // made by the caller, without the root
	Links         int64 // names made by the caller
	Streams       int64 // named streams
	Descriptors   int64 // distinct security descriptors, with the system's two
	DataBytes     int64 // bytes of all streams
	HoleBytes     int64 // of these, zeros in the holes of sparse streams
	MetadataBytes int64 // clusters behind the data that are not free, in bytes
}
