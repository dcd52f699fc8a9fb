package layer

import (
	"io"
	"sort"

	"berth/guestinfo"
)

// Source is one layer's uncompressed tar. It is opened once.
type Source struct {
	Name string // the layer's digest, for errors
	Open func() (io.ReadCloser, error)
}

// Options say how to flatten.
type Options struct {
	Limits Limits
	// BaseProvided means that the template provides layers below the lowest
	// Source. Then what the layers remove from the template is reported in the
	// Result, and so are hard links to its files.
	BaseProvided bool
	// ScratchDir is where the bytes of hidden files wait that a later entry of
	// the same layer may link to; empty is the system's.
	ScratchDir string
}

// BaseLink is a name for a file that only the template has.
type BaseLink struct {
	Path   string // relative to C:\, with backslashes
	Target string // the template's name for the file, likewise
}

// Stats count what was met on the way.
type Stats struct {
	Layers      int
	TarBytes    uint64 // uncompressed, all layers
	TarEntries  uint64 // all layers, streams and whiteouts included
	Hidden      uint64 // entries that an upper layer hides, and those of UtilityVM
	HiddenBytes uint64 // their data, none of which reached the volume
	Scratch     uint64 // bytes that waited for a link
	Rescued     uint64 // hidden files that were written because a visible link needs them
	Links       uint64 // names beyond a file's first
	Streams     uint64 // alternate streams written
	Sparse      uint64 // files and streams written as sparse ones
	Reparse     uint64 // junctions and symbolic links written
	Whiteouts   uint64 // opaque ones included
	Ignored     uint64 // entries outside the trees, and empty hives
	Bare        uint64 // entries without any MSWINDOWS record
	Guessed     uint64 // entries that got the default descriptor because their SDDL was not understood
	Nodes       uint64 // paths held in memory at the end
}

// Result says what is on the volume and what the template has to lose.
type Result struct {
	Entries uint64 // names below \Files: directories, files, links
	Bytes   uint64 // of file and stream content below \Files
	// Whiteouts and Opaque are as in [guestinfo.DiskManifest]; empty unless
	// BaseProvided. A whiteout also stands where a directory took the place of
	// a file that had itself taken the place of something older: what the
	// template has there must not shine through.
	Whiteouts, Opaque []string
	Hives             []guestinfo.HiveDelta // lowest layer first
	// Merged are the lowest layer's hives, each with its deltas merged into it;
	// empty if BaseProvided.
	Merged    []guestinfo.MergedHive
	BaseLinks []BaseLink // sorted by Path
	// Implied are directories below \Files, but not it, that no layer describes, sorted.
	// The volume has them with the default descriptor; where the template has
	// them too, its own metadata is the right one.
	Implied []string
	Stats   Stats
}

// finish sorts everything and works out what the template loses.
func (f *flattener) finish() *Result {
	r := &f.res
	sort.SliceStable(f.hives, func(i, j int) bool {
		a, b := f.hives[i], f.hives[j]
		return a.layer < b.layer || a.layer == b.layer && a.order < b.order
	})
	for _, h := range f.hives {
		r.Hives = append(r.Hives, h.delta)
	}
	if f.o.BaseProvided {
		f.losses()
	}
	for _, n := range f.implied {
		if f.t.at(n).final == finalImplied && n != rootFiles {
			r.Implied = append(r.Implied, f.t.path(n))
		}
	}
	sort.Strings(r.Implied)
	sort.Slice(r.BaseLinks, func(i, j int) bool { return r.BaseLinks[i].Path < r.BaseLinks[j].Path })
	r.Stats.Layers = len(f.layers)
	r.Stats.Scratch = f.scratch.used
	r.Stats.Nodes = uint64(f.t.n - 1)
	return r
}

// losses lists what the template loses, each thing once: not below something
// that it loses anyway, and not where a file takes the place.
func (f *flattener) losses() {
	for _, n := range f.losing {
		c := f.t.at(n)
		if c.final == finalOther || f.coveredAbove(n) {
			continue
		}
		if c.lost&lostTree != 0 {
			f.res.Whiteouts = append(f.res.Whiteouts, f.t.path(n))
		} else {
			f.res.Opaque = append(f.res.Opaque, f.t.path(n))
		}
	}
	sort.Strings(f.res.Whiteouts)
	sort.Strings(f.res.Opaque)
}

func (f *flattener) coveredAbove(n uint32) bool {
	for n = f.t.at(n).parent; n != 0; n = f.t.at(n).parent {
		if f.t.at(n).lost != 0 || f.t.at(n).final == finalOther {
			return true
		}
	}
	return false
}

// lose notes, once per node, that the template loses something.
func (f *flattener) lose(n uint32, what lost) {
	c := f.t.at(n)
	if c.lost == 0 {
		f.losing = append(f.losing, n)
	}
	c.lost |= what
}
