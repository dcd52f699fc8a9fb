package layer

import (
	"bytes"
	"io"
	"strings"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// registry keeps the hives that are to be merged: on a disk that needs no
// template below it, those of the lowest layer and every delta. They wait in a
// scratch of their own, for the layers come from the top down.
type registry struct {
	scratch scratch
	base    [5]*baseHive
	logs    [5][]piece // of the lowest layer's hives
	deltas  [5][]piece // topmost first
	// hives are all files of the lowest layer that look like one, by node: any
	// of them may turn out to be a hive of the base, by a hard link.
	hives map[uint32]*baseHive
}

// baseHive is a hive of the lowest layer.
type baseHive struct {
	piece
	at   place
	meta Metadata
	link uint32 // where a hard link leads, until that is followed
}

// configPath is where Windows has its hives, folded, below which a base
// layer's ones are found.
const configPath = "FILES/WINDOWS/SYSTEM32/CONFIG/"

// configNames are the hives' files, in the order of hiveNames.
func configNames() [5]string {
	return [...]string{"SYSTEM", "SOFTWARE", "SAM", "SECURITY", "DEFAULT"}
}

// baseHiveOf tells which of the five hives a path is, or is a transaction log of;
// -1 is none.
func baseHiveOf(path string) (i int, log bool) {
	if len(path) > len(configPath)+len("SOFTWARE.LOG1") {
		return -1, false
	}
	name, ok := strings.CutPrefix(ntfs.Fold(path), configPath)
	if !ok {
		return -1, false
	}
	hive, ext, log := strings.Cut(name, ".")
	for i, n := range configNames() {
		if n == hive && (!log || ext == "LOG" || ext == "LOG1" || ext == "LOG2") {
			return i, log
		}
	}
	return -1, false
}

// keepBase keeps the data of an entry that is a hive of the lowest layer, a log
// of one, or a file that a hard link may make one; the entry's data is then read
// from where it was kept. What upper layers have of that name does not matter:
// Windows, too, merges deltas with the hives that the base layer was made with.
func (f *flattener) keepBase(e *Entry, n uint32) error {
	if !f.merging() || f.layer != 0 || e.Area != Files && e.Area != UtilityVM {
		return nil
	}
	r := &f.registry
	i, log := baseHiveOf(e.Path)
	switch {
	case i < 0:
		return f.keepCandidate(e, n)
	case log && e.Kind == File && e.Size > 0:
		p, err := f.keep(e, f.dec)
		r.logs[i] = append(r.logs[i], p)
		return err
	case log:
		return nil
	case e.Kind == Link:
		r.base[i] = &baseHive{at: f.at, link: f.t.find(e.Target)}
		return nil
	case e.Kind != File:
		return f.at.errorf(errs.Unsupported, "the base layer's hive %s is a symbolic link", configNames()[i])
	}
	p, err := f.keep(e, f.dec)
	if err != nil {
		return err
	}
	r.base[i] = f.newHive(e, n, p)
	return nil
}

func (f *flattener) keep(e *Entry, r io.Reader) (piece, error) {
	p, err := f.put(&f.registry.scratch, e, r)
	if err == nil {
		f.body = f.registry.open(p)
	}
	return p, err
}

func (f *flattener) newHive(e *Entry, n uint32, p piece) *baseHive {
	h := &baseHive{piece: p, at: f.at, meta: e.Meta}
	h.meta.EAs, h.meta.Reparse = nil, nil
	if f.registry.hives == nil {
		f.registry.hives = make(map[uint32]*baseHive)
	}
	f.registry.hives[n] = h
	return h
}

// keepCandidate keeps a file that begins like a hive and has a hive's length,
// as long as there is room for it.
func (f *flattener) keepCandidate(e *Entry, n uint32) error {
	const page = 4096
	if e.Kind != File || e.Size < 2*page || e.Size%page != 0 {
		return nil
	}
	magic := make([]byte, 4)
	if _, err := io.ReadFull(f.dec, magic); err != nil {
		return f.dec.blame(f.at, err)
	}
	all := io.MultiReader(bytes.NewReader(magic), f.dec)
	f.body = all
	if string(magic) != "regf" || uint64(e.Size) > f.registry.scratch.left() {
		return nil
	}
	p, err := f.keep(e, all)
	if err == nil {
		f.newHive(e, n, p)
	}
	return err
}

// followBases finds the data of hives that are hard links. The lowest layer was
// read last, so the tree still says what its links lead to.
func (f *flattener) followBases() error {
	for i, b := range f.registry.base {
		if b == nil || b.link == 0 {
			continue
		}
		n := b.link
		for range maxLinks {
			c := f.t.at(n)
			if f.registry.hives[n] != nil || c.level != f.level || c.here != hereLink {
				break
			}
			n = c.ref
		}
		h := f.registry.hives[n]
		if h == nil {
			return b.at.errorf(errs.Unsupported, "the base layer's hive %s is a hard link to %q, which is no hive of that layer", configNames()[i], f.t.path(n))
		}
		f.registry.base[i] = &baseHive{piece: h.piece, at: b.at, meta: h.meta}
	}
	return nil
}

func (r *registry) open(p piece) io.Reader { return io.NewSectionReader(&r.scratch, p.off, p.size) }

// bytes reads a hive into memory.
func (r *registry) bytes(p piece) ([]byte, error) {
	b := make([]byte, p.size)
	if n, err := r.scratch.ReadAt(b, p.off); n < len(b) {
		return nil, errs.New(errs.Unavailable, step, "scratch file", "%w", err)
	}
	return b, nil
}

// all reads several pieces; those that are longer than max are left out.
func (r *registry) all(pieces []piece, max int64) ([][]byte, error) {
	var all [][]byte
	for _, p := range pieces {
		if p.size > max {
			continue
		}
		b, err := r.bytes(p)
		if err != nil {
			return nil, err
		}
		all = append(all, b)
	}
	return all, nil
}
