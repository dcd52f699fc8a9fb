package layer

import "errors"

// What a stack of layers can have too much of. Each is wrapped in an
// *errs.Error of kind Quota that names layer, entry and offset.
var (
	ErrEntries  = errors.New("too many entries")
	ErrBytes    = errors.New("too much data")
	ErrDepth    = errors.New("too many directories above each other")
	ErrName     = errors.New("name too long")
	ErrPath     = errors.New("path too long")
	ErrMetadata = errors.New("too much metadata")
	ErrStreams  = errors.New("too many streams on one file")
	ErrLinks    = errors.New("too many names for one file")
	ErrScratch  = errors.New("too much hidden data that later links may need")
	ErrHives    = errors.New("too many bytes of registry hives")
	ErrTrailing = errors.New("too many bytes behind the end of the tar")
	ErrLayers   = errors.New("too many layers")
)

// Limits bound what a stack of layers may cost. A zero field means its default.
type Limits struct {
	Entries  uint64 // tar entries of all layers together; 4,000,000
	Bytes    uint64 // uncompressed tar bytes of all layers together; 256 GiB
	Depth    int    // components of a path; 512
	Name     int    // UTF-16 units of a name; 255, and never more: NTFS' own limit
	Path     int    // UTF-16 units of a path; 32,767, and never more: Windows' own limit
	Metadata int    // bytes of PAX records of one entry; 256 KiB
	// AllMetadata bounds the sum, over all layers, of what must be held in
	// memory besides the nodes of the tree: names, and descriptors, EAs and
	// reparse data of files that wait for a link; 1 GiB.
	AllMetadata uint64
	Streams     int    // alternate streams of one file or directory; 1024
	Links       int    // names of one file; 1024, and never more: NTFS' own limit
	Scratch     uint64 // bytes of one layer that wait for a link; 16 GiB
	Hives       uint64 // bytes of registry hives that wait to be merged, all layers; 4 GiB
	Hive        uint64 // bytes of one hive and of what it is merged to, which are in memory; 512 MiB
	Trailing    uint64 // zero bytes behind the end-of-archive mark; 1 MiB
}

// What NTFS and Windows themselves allow.
const (
	maxNameUnits = 255   // UTF-16 units of a name
	maxPathUnits = 32767 // UTF-16 units of a path
	maxLinks     = 1024  // names of one file
	maxLayers    = 4096  // far above any registry's; keeps layer numbers small
	maxSD        = 64 << 10
	maxEAs       = 64<<10 - 1 // a volume's EA length has 16 bits
	maxReparse   = 16 << 10
)

func (l Limits) withDefaults() Limits {
	def := func(v *uint64, d uint64) {
		if *v == 0 {
			*v = d
		}
	}
	defInt := func(v *int, d int) {
		if *v <= 0 {
			*v = d
		}
	}
	def(&l.Entries, 4_000_000)
	def(&l.Bytes, 256<<30)
	defInt(&l.Depth, 512)
	defInt(&l.Name, maxNameUnits)
	l.Name = min(l.Name, maxNameUnits)
	defInt(&l.Path, maxPathUnits)
	l.Path = min(l.Path, maxPathUnits)
	defInt(&l.Metadata, 256<<10)
	def(&l.AllMetadata, 1<<30)
	defInt(&l.Streams, 1024)
	defInt(&l.Links, maxLinks)
	l.Links = min(l.Links, maxLinks)
	def(&l.Scratch, 16<<30)
	def(&l.Hives, 4<<30)
	def(&l.Hive, 512<<20)
	def(&l.Trailing, 1<<20)
	return l
}
