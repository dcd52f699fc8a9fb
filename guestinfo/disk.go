package guestinfo

// An image disk's volume holds:
//
//	\Files\…                     what goes onto C:, flattened
//	\Hives\NNN\<name>_Delta      registry deltas of layer NNN (000 is the lowest on the disk)
//	\Hives\<NAME>_BASE           where no template provides layers: the lowest layer's hives with all deltas merged
//	\layout                      where they all could be merged: makes the volume a container's one layer
//	\berth\manifest.json         a DiskManifest
const (
	DiskFiles        = "Files"
	DiskHives        = "Hives"
	DiskLayout       = "layout"
	DiskManifestPath = `berth/manifest.json`
)

// DiskManifestVersion is the version of [DiskManifest] that this build writes.
const DiskManifestVersion = 1

// DiskManifest describes an image disk to the guest that applies it. It is a
// function of the layers alone, so that the same image gives the same disk.
type DiskManifest struct {
	Version     int      `json:"version"`
	BaseChainID string   `json:"baseChainID,omitempty"` // what the template must already provide; "" is nothing
	DiffIDs     []string `json:"diffIDs"`               // of the layers on this disk, lowest first
	Entries     uint64   `json:"entries"`               // names below \Files, directories and links included
	Bytes       uint64   `json:"bytes"`                 // of file and stream content below \Files
	// Whiteouts are paths relative to C:\ with backslashes ("Windows\\x.dll")
	// that are removed from the template before \Files is applied, sorted.
	Whiteouts []string `json:"whiteouts,omitempty"`
	// Opaque are directories whose template content is removed but not they.
	Opaque []string    `json:"opaque,omitempty"`
	Hives  []HiveDelta `json:"hives,omitempty"` // in the order of application
	// Merged are whole hives, for what runs the disk's Windows as it is; only on
	// disks without BaseChainID. The deltas in them are those of Hives.
	Merged []MergedHive `json:"merged,omitempty"`
	// Links are further names for files that only the template has, sorted by
	// Path. A link takes the place of what the template has at Path, also when
	// that is whited out; Target names the file as it was before whiteouts.
	Links []BaseLink `json:"links,omitempty"`
	// Implied are directories below \Files that no layer describes, sorted.
	// Where the template has them too, its own metadata stays.
	Implied []string `json:"implied,omitempty"`
}

// BaseLink is a hard link to a file of the template. Both paths are relative
// to C:\ with backslashes.
type BaseLink struct {
	Path   string `json:"path"`
	Target string `json:"target"`
}

// HiveDelta is one layer's delta of one registry hive.
type HiveDelta struct {
	Hive string `json:"hive"` // "System", "Software", "Sam", "Security", "DefaultUser"
	Path string `json:"path"` // on the volume: `Hives\000\System_Delta`
}

// MergedHive is a hive of the lowest layer with the deltas of all layers merged
// into it, or says why there is none.
type MergedHive struct {
	Hive     string `json:"hive"`               // as in HiveDelta
	Path     string `json:"path,omitempty"`     // on the volume: `Hives\SYSTEM_BASE`
	Unmerged string `json:"unmerged,omitempty"` // why it could not be merged
}
