package layer

import (
	"errors"
	"io"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// request is a visible hard link that has not met its file yet. A link looks
// for its target in its own layer first, wherever in the tar that is, then in
// what the layers below look like together.
type request struct {
	node   uint32 // the link's own
	target uint32
	level  uint16 // the layer whose view of the target counts
	origin uint16 // the layer the link itself is in
	offset int64  // of the link's entry
}

// waiting is a hidden file whose bytes are in the scratch until the layer ends.
type waiting struct {
	node   uint32
	offset int64 // of the entry
	meta   Metadata
	link   bool // a symbolic link
	piece
	streams []waitingStream
}

type waitingStream struct {
	name string
	piece
}

// link takes a hard link.
func (f *flattener) link(e *Entry, n uint32, visible bool) error {
	target := f.t.find(e.Target)
	c := f.touch(n)
	c.here, c.ref = hereLink, target
	wanted := visible || c.want == f.level
	if visible {
		f.t.spell(n, baseOf(e.Path))
		c = f.t.at(n)
		c.final = finalOther
		f.pending = append(f.pending, request{node: n, target: target, level: f.level, origin: f.level, offset: e.Offset})
	}
	// Spare the target's bytes the way through the scratch. Links that are
	// wanted only now find their target's bytes there.
	for i := 0; wanted && i < 16; i++ {
		t := f.touch(target)
		t.want = f.level
		if t.here != hereLink {
			break
		}
		target = t.ref
	}
	return nil
}

// wait keeps a hidden file until it is clear that no link of this layer wants it.
func (f *flattener) wait(e *Entry, n uint32) error {
	p, err := f.put(&f.scratch, e, f.body)
	if err != nil {
		return err
	}
	c := f.t.at(n)
	c.here, c.ref = hereWaiting, uint32(len(f.waiting))
	f.waiting = append(f.waiting, waiting{node: n, offset: e.Offset, meta: e.Meta, link: e.Kind == FileLink, piece: p})
	f.held += 160 + uint64(len(e.Meta.Reparse))
	for _, ea := range e.Meta.EAs {
		f.held += uint64(len(ea.Name) + len(ea.Value))
	}
	if len(f.sds.known) == maxKnownSDs || f.sds.size > maxKnownSDBytes/2 {
		f.held += uint64(len(e.Meta.SD.Raw)) // perhaps not shared
	}
	f.streams = streamTarget{wait: true}
	return nil
}

func (f *flattener) waitStream(e *Entry) error {
	p, err := f.put(&f.scratch, e, f.dec)
	if err != nil {
		return err
	}
	w := &f.waiting[len(f.waiting)-1]
	w.streams = append(w.streams, waitingStream{e.Stream, p})
	f.held += 48 + uint64(len(e.Stream))
	f.res.Stats.Hidden++
	f.res.Stats.HiddenBytes += uint64(e.Size)
	return nil
}

// put copies the data of the entry into a scratch.
func (f *flattener) put(to *scratch, e *Entry, r io.Reader) (piece, error) {
	src := &reader{r: r}
	off, err := to.put(src, e.Size)
	switch {
	case err == nil:
		return piece{off, e.Size, e.Sparse}, nil
	case src.err != nil:
		return piece{}, f.dec.blame(f.at, src.err)
	case errors.Is(err, ErrScratch) && to == &f.registry.scratch:
		return piece{}, f.at.over(ErrHives, to.max)
	case errors.Is(err, ErrScratch):
		return piece{}, f.at.over(ErrScratch, to.max)
	}
	return piece{}, f.at.errorf(errs.Unavailable, "scratch file: %w", err)
}

// endLayer gives the links that found their file their names, in the order in
// which they were read.
func (f *flattener) endLayer() error {
	open := f.pending[:0]
	for _, r := range f.pending {
		f.at = f.placeOf(r)
		bound, err := f.resolve(&r)
		if err != nil {
			return err
		}
		if !bound {
			open = append(open, r)
		}
	}
	f.pending = open
	clear(f.waiting)
	if err := f.scratch.reset(); err != nil {
		return errs.New(errs.Unavailable, step, "scratch file", "%w", err)
	}
	return nil
}

func (f *flattener) placeOf(r request) place {
	return place{layer: f.layers[r.origin-1].Name, entry: f.linkName(r.node), offset: r.offset}
}

// linkName is a node's path for messages.
func (f *flattener) linkName(n uint32) string {
	return string(f.t.name(f.t.root(n))) + `\` + f.t.path(n)
}

// resolve follows a link through the layer that was just read. If that layer
// does not decide where it leads, the request stays open for those below.
func (f *flattener) resolve(r *request) (bound bool, err error) {
	start := r.target
	defer func() { f.shorten(start, r.target) }()
	for {
		t := f.touch(r.target)
		switch t.here {
		case hereFile:
			return true, f.bind(r, t.ref)
		case hereWaiting:
			if err := f.rescue(r.target); err != nil {
				return false, err
			}
			return true, f.bind(r, f.t.at(r.target).ref)
		case hereLink:
			if t.marks&markBusy != 0 {
				return false, f.at.corrupt("the hard link leads back to itself")
			}
			t.marks |= markBusy
			r.target, r.level = t.ref, f.level
			continue
		case hereImplied, hereDir, hereDirLink:
			return false, f.at.corrupt("the hard link's target %q is a directory", f.t.path(r.target))
		}
		if f.blocked(r.target, r.level == f.level) {
			return false, f.at.corrupt("the hard link's target %q does not exist below %s", f.t.path(r.target), f.layers[f.layer].Name)
		}
		return false, nil
	}
}

// shorten points the links of a chain at its end, so that no chain is walked
// step by step more than once.
func (f *flattener) shorten(n, end uint32) {
	for n != end {
		c := f.t.at(n)
		if c.marks&markBusy == 0 {
			return
		}
		c.marks &^= markBusy
		n, c.ref = c.ref, end
	}
	f.t.at(end).marks &^= markBusy
}

// blocked reports whether this layer hides a path from the view of the layers
// above it. Of a link in this very layer, only what stands in the way itself.
func (f *flattener) blocked(n uint32, own bool) bool {
	for first := true; n != 0; n = f.t.at(n).parent {
		c := f.t.at(n)
		if c.level == f.level {
			if !own && (c.marks&markWhiteout != 0 || !first && c.marks&markOpaque != 0) {
				return true
			}
			if !first && c.here != hereNothing && !c.here.isDir() {
				return true
			}
		}
		first = false
	}
	return false
}

// bind gives a file one more name.
func (f *flattener) bind(r *request, ref uint32) error {
	id := ntfs.ID(ref)
	n, known := f.links[id]
	if !known {
		n = 1 // the name it came with
	}
	if int(n) >= f.o.Limits.Links {
		return f.at.over(ErrLinks, uint64(f.o.Limits.Links))
	}
	if n++; n > 1 {
		f.res.Stats.Links++
	}
	f.links[id] = n
	return f.name(r.node, id)
}

// rescue writes a waiting file, because a name of it is visible.
func (f *flattener) rescue(n uint32) error {
	w := &f.waiting[f.t.at(n).ref]
	m, err := f.meta(&w.meta)
	if err != nil {
		return err
	}
	id, err := f.vol.File(m)
	if err != nil {
		return f.volume(err)
	}
	if err := f.rescued(id, "", w.piece); err != nil {
		return err
	}
	for _, s := range w.streams {
		f.res.Stats.Streams++
		if err := f.rescued(id, s.name, s.piece); err != nil {
			return err
		}
	}
	f.res.Stats.Rescued++
	if w.link {
		f.res.Stats.Reparse++
	}
	c := f.t.at(n)
	c.here, c.ref = hereFile, uint32(id)
	f.links[id] = 0
	return nil
}

func (f *flattener) rescued(id ntfs.ID, name string, p piece) error {
	return f.write(id, name, p.size, p.sparse, io.NewSectionReader(&f.scratch, p.off, p.size))
}

// unresolved deals with links whose file no layer has.
func (f *flattener) unresolved() error {
	for _, r := range f.pending {
		f.at = f.placeOf(r)
		switch {
		case !f.o.BaseProvided:
			return f.at.corrupt("the hard link's target %q does not exist", f.t.path(r.target))
		case f.t.root(r.target) != rootFiles:
			return f.at.errorf(errs.Unsupported, "a hard link to %q of the base image's utility VM, which no template has", f.t.path(r.target))
		}
		f.res.BaseLinks = append(f.res.BaseLinks, BaseLink{Path: f.t.path(r.node), Target: f.t.path(r.target)})
	}
	return nil
}
