package layer

import "berth/imagestore/ntfs"

// Kind says what an [Entry] is.
type Kind uint8

// The kinds of entries.
const (
	Ignored   Kind = iota // beside Files, Hives and UtilityVM, or of no effect
	Directory             // a directory without a reparse point
	File                  // a file; its data follows
	Stream                // a named stream of the entry before; its data follows
	Link                  // another name of a file
	FileLink              // a symbolic link to a file
	DirLink               // a symbolic link to a directory
	Junction              // a mount point
	Whiteout              // removes the name from lower layers
	Opaque                // removes what lower layers have in the directory
	Hive                  // a registry delta; its data follows
)

// Area is the part of the tar that an entry belongs to.
type Area uint8

// The areas.
const (
	Other     Area = iota // ignored
	Files                 // C:
	Hives                 // registry deltas
	UtilityVM             // the utility VM's C:
)

// Entry is one entry of a layer. The decoder reuses it for the next one.
type Entry struct {
	Name   string // as the tar spells it, for messages
	Offset int64  // of its first header in the uncompressed tar
	Area   Area
	Kind   Kind
	// Path is clean: components joined by "/", from Files or UtilityVM down,
	// without stream and whiteout prefix. Of a Stream it is the owner's, of an
	// Opaque the directory's.
	Path    string
	Stream  string // a Stream's name, without ":$DATA"
	Target  string // a Link's clean path
	Hive    string // a Hive's name as in guestinfo.HiveDelta
	Size    int64  // of the data that follows
	Sparse  bool   // a File or Stream that was sparse where the layer was made
	Bare    bool   // has no MSWINDOWS record at all
	Guessed bool   // its descriptor is the default because its own SDDL was not understood
	Meta    Metadata
}

// Metadata is what the tar says about a file, in the volume's terms.
type Metadata struct {
	Created, Modified, Changed, Accessed ntfs.Time
	Attributes                           uint32 // masked to what NTFS stores
	SD                                   *Descriptor
	EAs                                  []ntfs.EA // sorted by name
	Reparse                              []byte    // the reparse buffer, or nil
}

// isDirectory reports whether e is a directory on the volume.
func (e *Entry) isDirectory() bool {
	return e.Kind == Directory || e.Kind == DirLink || e.Kind == Junction
}
