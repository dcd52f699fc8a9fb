package layer

import (
	"bufio"
	"context"
	"errors"
	"io"
	"strings"

	"berth/guestinfo"
	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// flattener merges layers from the top one down. What is on the volume is
// final the moment it is there: a lower layer can only add where nothing above
// is, cut away or of another type.
type flattener struct {
	vol     Volume
	o       Options
	layers  []Source
	t       *tree
	sds     *descriptors
	scratch scratch
	ahead   *bufio.Reader // of the layer being read; one buffer for all
	res     Result

	// Across layers.
	links    map[ntfs.ID]uint16 // names of files that had none at first or have several
	pending  []request
	implied  []uint32
	losing   []uint32
	hives    []delta
	hiveDir  ntfs.ID // \Hives, once it is there
	registry registry
	expanded uint64 // bytes of sparse entries beyond those of their tars

	// Of the layer being read.
	layer   int
	level   uint16
	dec     *Decoder
	body    io.Reader // the entry's data: dec, or where it was kept
	at      place
	dir     string // the directory of the entry before, and what is known of it
	dirNode uint32
	dirCut  bool
	streams streamTarget
	waiting []waiting
	held    uint64  // bytes of metadata that waiting files hold
	hiveSub ntfs.ID // \Hives\NNN
	hiveGot map[string]bool
}

// Flatten merges layers, lowest first, onto vol: \Files is the tree of C:,
// \Hives\NNN has the registry deltas of layer NNN; without a template below, \Hives
// has the merged hives. It leaves vol open, and in
// an undefined state if it fails. Errors are *errs.Error: Corrupt, Unsupported
// and Quota name layer, entry and offset; those of a Source or of vol keep
// their kind.
func Flatten(ctx context.Context, layers []Source, vol Volume, o Options) (*Result, error) {
	o.Limits = o.Limits.withDefaults()
	if len(layers) > maxLayers {
		return nil, errs.New(errs.Quota, step, "", "%w: %d, the limit is %d", ErrLayers, len(layers), maxLayers)
	}
	f := &flattener{vol: vol, o: o, layers: layers, t: newTree(), sds: newDescriptors(),
		ahead: bufio.NewReaderSize(nil, readAhead), links: make(map[ntfs.ID]uint16), scratch: scratch{dir: o.ScratchDir, max: o.Limits.Scratch},
		registry: registry{scratch: scratch{dir: o.ScratchDir, max: o.Limits.Hives}}}
	err := f.run(ctx)
	if cerr := errors.Join(f.scratch.close(), f.registry.scratch.close()); err == nil && cerr != nil {
		err = errs.New(errs.Unavailable, step, "scratch file", "%w", cerr)
	}
	if err != nil {
		return nil, err
	}
	return f.finish(), nil
}

func (f *flattener) run(ctx context.Context) error {
	if err := f.makeRoot(); err != nil {
		return err
	}
	for k := len(f.layers) - 1; k >= 0; k-- {
		f.begin(k)
		if err := f.readLayer(ctx); err != nil {
			return err
		}
		if err := f.endLayer(); err != nil {
			return err
		}
	}
	if err := f.unresolved(); err != nil {
		return err
	}
	return f.mergeHives()
}

// makeRoot makes \Files, which is there even if no layer speaks of it.
func (f *flattener) makeRoot() error {
	m, err := f.defaultMeta(true)
	if err != nil {
		return err
	}
	id, err := f.vol.Dir(m)
	if err == nil {
		err = f.vol.Link(f.vol.Root(), guestinfo.DiskFiles, id)
	}
	root := f.t.at(rootFiles)
	root.id, root.final = id, finalImplied
	f.implied = append(f.implied, rootFiles)
	return errs.Wrap(err, step, `\`+guestinfo.DiskFiles)
}

func (f *flattener) begin(k int) {
	f.layer, f.level = k, uint16(k+1)
	f.dir, f.dirNode, f.dirCut = "", 0, false
	f.waiting, f.held = f.waiting[:0], 0
	f.streams = streamTarget{}
	f.hiveSub, f.hiveGot = 0, make(map[string]bool)
	for i := range f.pending {
		f.t.at(f.pending[i].target).want = f.level
	}
}

// readLayer reads one layer, once and to its end.
func (f *flattener) readLayer(ctx context.Context) (err error) {
	src := f.layers[f.layer]
	f.at = place{layer: src.Name}
	rc, err := src.Open()
	if err != nil {
		return errs.Wrap(err, step, src.Name)
	}
	defer func() {
		if cerr := rc.Close(); err == nil && cerr != nil {
			err = errs.Wrap(cerr, step, src.Name)
		}
	}()
	l := f.o.Limits
	l.Bytes -= f.res.Stats.TarBytes + f.expanded
	f.ahead.Reset(rc)
	f.dec = newDecoder(ctx, f.ahead, src.Name, l, f.sds)
	for {
		e, err := f.dec.Next()
		if err == io.EOF {
			f.res.Stats.TarBytes += uint64(f.dec.Offset())
			f.expanded += f.dec.Expanded()
			return nil
		}
		if err != nil {
			return err
		}
		f.at = place{layer: src.Name, entry: e.Name, offset: e.Offset}
		if f.res.Stats.TarEntries++; f.res.Stats.TarEntries > l.Entries {
			return f.at.over(ErrEntries, l.Entries)
		}
		if err := f.add(e); err != nil {
			return err
		}
		if f.t.bytes()+f.held > l.AllMetadata {
			return f.at.over(ErrMetadata, l.AllMetadata)
		}
	}
}

// add takes one entry.
func (f *flattener) add(e *Entry) error {
	f.body = f.dec
	if e.Kind == Stream {
		return f.addStream(e)
	}
	f.streams = streamTarget{refuse: true}
	if e.Bare {
		f.res.Stats.Bare++
	}
	if e.Guessed {
		f.res.Stats.Guessed++
	}
	switch e.Kind {
	case Ignored:
		f.res.Stats.Ignored++
		f.streams = streamTarget{}
		return nil
	case Hive:
		f.streams = streamTarget{}
		return f.addHive(e)
	}
	if e.Kind == Whiteout || e.Kind == Opaque {
		return f.remove(e)
	}
	n, cut, err := f.walk(e.Path)
	if err != nil {
		return err
	}
	f.touch(n)
	if e.Kind == Directory {
		return f.directory(e, n, cut)
	}
	return f.other(e, n, cut)
}

// touch resets what the layer before said about a node.
func (f *flattener) touch(n uint32) *node {
	c := f.t.at(n)
	if c.level != f.level {
		c.level, c.here, c.marks, c.ref = f.level, hereNothing, 0, 0
	}
	return c
}

// walk finds the node of an entry's path and says whether upper layers hide all
// that this layer has there because of a node above it.
func (f *flattener) walk(path string) (uint32, bool, error) {
	i := strings.LastIndexByte(path, '/')
	if i < 0 {
		n := rootOf(path)
		return n, n == rootUtilityVM, nil
	}
	if dir := path[:i]; f.dirNode == 0 || dir != f.dir {
		n, cut, err := f.walkDir(dir, true)
		if err != nil {
			f.dirNode = 0
			return 0, false, err
		}
		f.dir, f.dirNode, f.dirCut = dir, n, cut
	}
	return f.t.child(f.dirNode, path[i+1:]), f.dirCut, nil
}

// walkDir walks to a directory. For an entry, each node on the way is a
// directory in this layer, too, and is made if nothing above hides it; a
// whiteout implies nothing.
func (f *flattener) walkDir(dir string, entry bool) (n uint32, cut bool, err error) {
	name, rest, more := strings.Cut(dir, "/")
	n = rootOf(name)
	for {
		if entry {
			if err := f.imply(n, name, cut); err != nil {
				return 0, false, err
			}
		}
		cut = cut || f.t.at(n).cutTree > f.level
		if !more {
			return n, cut, nil
		}
		name, rest, more = strings.Cut(rest, "/")
		n = f.t.child(n, name)
	}
}

// imply notes that a node is a directory because something is beneath it.
func (f *flattener) imply(n uint32, name string, cut bool) error {
	c := f.touch(n)
	switch {
	case c.here == hereNothing:
		c.here = hereImplied
	case !c.here.isDir():
		return f.at.corrupt("%q is not a directory in this layer", f.t.path(n))
	}
	if cut || c.cutSelf > f.level || c.final != finalNothing {
		return nil
	}
	m, err := f.defaultMeta(true)
	if err != nil {
		return err
	}
	f.implied = append(f.implied, n)
	return f.makeDir(n, name, m, finalImplied)
}

// makeDir puts a directory on the volume; the one above it is there.
func (f *flattener) makeDir(n uint32, name string, m ntfs.Meta, state final) error {
	id, err := f.vol.Dir(m)
	if err != nil {
		return f.volume(err)
	}
	f.t.at(n).id, f.t.at(n).final = id, state
	f.t.spell(n, name)
	return f.name(n, id)
}

// name gives a file or directory its name on the volume.
func (f *flattener) name(n uint32, id ntfs.ID) error {
	f.res.Entries++
	dir := f.t.at(f.t.at(n).parent).id
	return f.volume(f.vol.Link(dir, string(f.t.name(n)), id))
}

// volume adds the place to an error of the volume and keeps its kind.
func (f *flattener) volume(err error) error {
	if err == nil { // nearly always; the place's text is not made for it
		return nil
	}
	return errs.Wrap(err, step, f.at.object())
}

// meta turns an entry's metadata into the volume's.
func (f *flattener) meta(m *Metadata) (ntfs.Meta, error) {
	sd := m.SD
	if !sd.set {
		id, err := f.vol.Security(sd.Raw)
		if err != nil {
			return ntfs.Meta{}, f.volume(err)
		}
		sd.id, sd.set = id, true
	}
	return ntfs.Meta{Created: m.Created, Modified: m.Modified, Changed: m.Changed, Accessed: m.Accessed,
		Attributes: m.Attributes, Security: sd.id, EAs: m.EAs, Reparse: m.Reparse}, nil
}

// defaultMeta is for what no entry describes.
func (f *flattener) defaultMeta(dir bool) (ntfs.Meta, error) {
	sd, err := f.sds.fallback(dir)
	if err != nil {
		return ntfs.Meta{}, errs.Wrap(err, step, "default security descriptor")
	}
	t := ntfs.FromUnix(0, 0)
	m := Metadata{Created: t, Modified: t, Changed: t, Accessed: t, SD: sd}
	if dir {
		m.Attributes = attrDirectory
	}
	return f.meta(&m)
}
