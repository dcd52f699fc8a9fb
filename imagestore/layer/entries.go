package layer

import (
	"io"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// remove takes a whiteout: what it names, or what is beneath, is hidden in
// lower layers, never in this one.
func (f *flattener) remove(e *Entry) error {
	f.res.Stats.Whiteouts++
	above, name := rootOf(e.Path), baseOf(e.Path)
	n, cut := above, above == rootUtilityVM
	if dir := len(e.Path) - len(name) - 1; dir > 0 {
		var err error
		if above, cut, err = f.walkDir(e.Path[:dir], false); err != nil {
			return err
		}
		n = f.t.child(above, name)
	}
	c := f.touch(n)
	if e.Kind == Opaque {
		c.marks |= markOpaque
	} else {
		c.marks |= markWhiteout
	}
	switch {
	case cut || c.cutSelf > f.level || c.cutTree > f.level:
		// What the layers above this one remove includes it, with one
		// exception: above may be no more than opaque.
		if e.Kind == Whiteout && !cut && c.cutSelf <= f.level {
			c.cutSelf = f.level
			f.lose(n, lostTree)
		}
		return nil
	case e.Kind == Whiteout:
		c.cutSelf, c.cutTree = f.level, f.level
		f.lose(n, lostTree)
	case n == rootFiles && f.o.BaseProvided:
		return f.at.errorf(errs.Unsupported, "the layer removes everything that the template has on C:")
	default:
		c.cutTree = f.level
		f.lose(n, lostContent)
	}
	return nil
}

// directory takes a directory entry. The topmost one that describes a
// directory wins; the tree beneath is merged.
func (f *flattener) directory(e *Entry, n uint32, cut bool) error {
	c := f.t.at(n)
	if c.here != hereNothing && !c.here.isDir() {
		return f.at.corrupt("the layer has something else of this name, too")
	}
	again := c.here == hereDir
	c.here = hereDir
	f.streams = streamTarget{refuse: again}
	if cut || c.cutSelf > f.level || c.final == finalOther || c.final == finalDir && c.marks&markMetadata == 0 {
		f.res.Stats.Hidden++
		return nil
	}
	m, err := f.meta(&e.Meta)
	if err != nil {
		return err
	}
	if c.final == finalNothing {
		if err := f.makeDir(n, baseOf(e.Path), m, finalDir); err != nil {
			return err
		}
	} else if err := f.vol.SetMeta(c.id, m); err != nil {
		return f.volume(err)
	}
	c = f.t.at(n)
	c.final = finalDir
	c.marks |= markMetadata
	if !again {
		f.streams = streamTarget{write: true, id: c.id}
	}
	return nil
}

// other takes everything that is not a directory to descend into.
func (f *flattener) other(e *Entry, n uint32, cut bool) error {
	c := f.t.at(n)
	if c.here != hereNothing {
		return f.at.corrupt("the layer has something else of this name, too")
	}
	visible := !cut && c.cutSelf <= f.level && c.final == finalNothing
	if !cut && c.cutSelf <= f.level && c.final != finalNothing {
		// A directory of an upper layer took this one's place. What is further
		// below, and in the template, must not shine through into it.
		f.lose(n, lostTree)
	}
	c.cutSelf, c.cutTree = max(c.cutSelf, f.level), max(c.cutTree, f.level)
	if !visible {
		f.res.Stats.Hidden++
		f.res.Stats.HiddenBytes += uint64(e.Size)
	}
	if err := f.keepBase(e, n); err != nil {
		return err
	}
	switch e.Kind {
	case Link:
		return f.link(e, n, visible)
	case DirLink, Junction:
		c.here = hereDirLink
		if !visible {
			f.streams = streamTarget{}
			return nil
		}
		return f.reparseDir(e, n)
	}
	if !visible && c.want != f.level {
		return f.wait(e, n)
	}
	return f.file(e, n, visible)
}

// reparseDir puts a junction or directory symlink on the volume.
func (f *flattener) reparseDir(e *Entry, n uint32) error {
	m, err := f.meta(&e.Meta)
	if err != nil {
		return err
	}
	if err := f.makeDir(n, baseOf(e.Path), m, finalOther); err != nil {
		return err
	}
	f.res.Stats.Reparse++
	f.streams = streamTarget{write: true, id: f.t.at(n).id}
	return nil
}

// file writes a file that has a name on the volume or will get one from a link.
func (f *flattener) file(e *Entry, n uint32, visible bool) error {
	m, err := f.meta(&e.Meta)
	if err != nil {
		return err
	}
	id, err := f.vol.File(m)
	if err != nil {
		return f.volume(err)
	}
	c := f.t.at(n)
	c.here, c.ref = hereFile, uint32(id)
	if e.Kind == FileLink {
		f.res.Stats.Reparse++
	}
	if err := f.write(id, "", e.Size, e.Sparse, f.body); err != nil {
		return err
	}
	f.streams = streamTarget{write: true, id: id}
	if !visible {
		f.links[id] = 0
		f.res.Stats.Rescued++
		return nil
	}
	f.t.spell(n, baseOf(e.Path))
	c = f.t.at(n)
	c.final = finalOther
	return f.name(n, id)
}

func baseOf(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

// write copies size bytes into a new stream of id.
func (f *flattener) write(id ntfs.ID, name string, size int64, sparse bool, r io.Reader) error {
	src, put := &reader{r: r}, f.vol.Data
	if sparse {
		put = f.vol.Sparse
		f.res.Stats.Sparse++
	}
	d, err := put(size, src)
	if err != nil {
		if _, kept := r.(*io.SectionReader); src.err != nil && !kept {
			return f.dec.blame(f.at, src.err)
		}
		return f.volume(err)
	}
	f.res.Bytes += uint64(size)
	return f.volume(f.vol.Stream(id, name, d))
}

// reader remembers why reading ended, if not for the end.
type reader struct {
	r   io.Reader
	err error
}

func (r *reader) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if err != nil && err != io.EOF {
		r.err = err
	}
	return n, err
}

// streamTarget says what to do with the streams that follow an entry.
type streamTarget struct {
	refuse bool    // the entry cannot have streams
	write  bool    // to id
	wait   bool    // with the last of waiting
	id     ntfs.ID // a file or directory on the volume
	n      int
	names  map[string]bool // folded
}

// addStream takes an alternate stream of the entry before.
func (f *flattener) addStream(e *Entry) error {
	s := &f.streams
	if s.refuse {
		return f.at.corrupt("the entry before cannot have streams")
	}
	if s.n++; s.n > f.o.Limits.Streams {
		return f.at.over(ErrStreams, uint64(f.o.Limits.Streams))
	}
	folded := ntfs.Fold(e.Stream)
	if s.names[folded] {
		return f.at.corrupt("the stream is there twice")
	}
	if s.names == nil {
		s.names = make(map[string]bool)
	}
	s.names[folded] = true
	switch {
	case s.write:
		f.res.Stats.Streams++
		return f.write(s.id, e.Stream, e.Size, e.Sparse, f.dec)
	case s.wait:
		return f.waitStream(e)
	}
	f.res.Stats.Hidden++
	f.res.Stats.HiddenBytes += uint64(e.Size)
	return nil
}
