package ntfs

import (
	"hash/maphash"
	"math"

	"berth/internal/errs"
	"berth/internal/upcase"
)

// Dir makes a directory; [Writer.Link] gives it its one name.
func (w *Writer) Dir(m Meta) (ID, error) {
	id, err := w.newNode("ntfs: new directory", m)
	if err == nil {
		n := w.nodes.at(uint32(id))
		n.dir, n.content = true, w.dirs.add(dir{})
		w.sum.Dirs++
	}
	return id, err
}

// File makes a file. It needs at least one [Writer.Link].
func (w *Writer) File(m Meta) (ID, error) {
	id, err := w.newNode("ntfs: new file", m)
	if err == nil {
		w.sum.Files++
	}
	return id, err
}

func (w *Writer) newNode(step string, m Meta) (ID, error) {
	if err := w.usable(step); err != nil {
		return 0, err
	}
	if int(w.nodes.n)-firstUser >= w.o.MaxEntries {
		return 0, errs.New(errs.Quota, step, "", "more than %d files and directories", w.o.MaxEntries)
	}
	n := node{state: nodeUser}
	if err := w.applyMeta(step, &n, m); err != nil {
		return 0, err
	}
	return ID(w.nodes.add(n)), nil
}

// SetMeta replaces the times, attributes, descriptor, EAs and reparse buffer of id.
func (w *Writer) SetMeta(id ID, m Meta) error {
	const step = "ntfs: set metadata"
	n, err := w.user(step, id)
	if err != nil {
		return err
	}
	if id == recRoot && m.Reparse != nil {
		return errs.New(errs.Invalid, step, "root", "the root directory cannot be a reparse point")
	}
	return w.applyMeta(step, n, m)
}

func (w *Writer) applyMeta(step string, n *node, m Meta) error {
	if !w.sec.known(m.Security) {
		return errs.New(errs.Invalid, step, "", "no security descriptor has the id %#x", m.Security)
	}
	var x extra
	if len(m.EAs) > 0 {
		if err := w.addEAs(step, &x, m.EAs); err != nil {
			return err
		}
	}
	if m.Reparse != nil {
		if err := w.addReparse(step, &x, m.Reparse); err != nil {
			return err
		}
	}
	n.created, n.modified, n.changed, n.accessed = m.Created, m.Modified, m.Changed, m.Accessed
	n.attrs, n.sec = m.Attributes&settableAttrs, m.Security
	if m.Reparse != nil {
		n.attrs |= AttrReparsePoint
	}
	n.attrs |= w.derived(n)
	switch {
	case n.extra != 0:
		old := w.extras.at(n.extra)
		x.streams, x.nstreams = old.streams, old.nstreams
		*old = x
	case x == (extra{}):
	default:
		n.extra = w.extras.add(x)
	}
	return nil
}

// derived are the attributes that follow from n's unnamed stream.
func (w *Writer) derived(n *node) uint32 {
	if w.streams.at(n.data()).state&streamSparse != 0 {
		return AttrSparse
	}
	return 0
}

// keep stores metadata bytes until Close, within MaxMetaBytes.
func (w *Writer) keep(step string, b []byte) (uint32, error) {
	if w.meta += int64(len(b)); w.meta > w.o.MaxMetaBytes {
		return 0, errs.New(errs.Quota, step, "", "EAs, reparse points and holes take more than %d bytes", w.o.MaxMetaBytes)
	}
	return w.blobs.add(b), nil
}

// Stream gives id a stream: its content if name is empty, else an alternate
// stream called name (without ":$DATA"). One Data makes one stream.
func (w *Writer) Stream(id ID, name string, d Data) error {
	const step = "ntfs: add stream"
	n, err := w.user(step, id)
	if err != nil {
		return err
	}
	if d.index == 0 || d.index >= w.streams.n {
		return errs.New(errs.Invalid, step, quote(name), "no data of this volume")
	}
	s := w.streams.at(d.index)
	if s.state&streamAttached != 0 {
		return errs.New(errs.Invalid, step, quote(name), "the data belongs to a stream already")
	}
	if name == "" {
		if n.dir {
			return errs.New(errs.Invalid, step, "record "+itoa(id), "a directory has no unnamed stream")
		}
		if n.data() != 0 {
			return errs.New(errs.Exists, step, "record "+itoa(id), "the file has its unnamed stream already")
		}
		n.content = d.index
		n.attrs |= w.derived(n)
	} else {
		if err := w.nameStream(n, d.index, name); err != nil {
			return errs.Wrap(err, step, "record "+itoa(id))
		}
	}
	s.state |= streamAttached
	w.loose--
	return nil
}

// nameStream makes a stream one of n's alternate streams.
func (w *Writer) nameStream(n *node, index uint32, name string) (err error) {
	const step = "ntfs: add stream"
	if w.scratch, err = appendName(w.scratch[:0], name); err != nil {
		return err
	}
	x := w.extras.at(n.extra)
	if int(x.nstreams) >= min(w.o.MaxStreams, math.MaxUint16) {
		return errs.New(errs.Quota, step, quote(name), "more than %d streams", w.o.MaxStreams)
	}
	if w.units.full() {
		return errs.New(errs.Quota, step, quote(name), "the names exceed 8 GiB")
	}
	for i := x.streams; i != 0; i = w.next(i) {
		if compareFold(upcase.Table(), w.streamName(w.streams.at(i)), w.scratch) == 0 {
			return errs.New(errs.Exists, step, quote(name), "a stream of that name is there already")
		}
	}
	if n.extra == 0 {
		n.extra = w.extras.add(extra{})
		x = w.extras.at(n.extra)
	}
	w.streams.at(index).named = w.named.add(streamName{name: w.units.add(w.scratch), next: x.streams, length: uint8(len(w.scratch))})
	x.streams = index
	x.nstreams++
	w.sum.Streams++
	return nil
}

// next is the named stream of the same node that was there before.
func (w *Writer) next(i uint32) uint32 { return w.named.at(w.streams.at(i).named).next }

func (w *Writer) streamName(s *stream) []uint16 {
	n := w.named.at(s.named)
	return w.units.get(n.name, int(n.length))
}

// Link names id in the directory parent. A directory takes exactly one name. A
// name that parent holds already, in whatever case, is an Exists error.
func (w *Writer) Link(parent ID, name string, id ID) error {
	const step = "ntfs: link"
	p, err := w.user(step, parent)
	if err != nil {
		return err
	}
	n, err := w.user(step, id)
	if err != nil {
		return err
	}
	if !p.dir {
		return errs.New(errs.Invalid, step, quote(name), "the parent is no directory")
	}
	if p.attrs&AttrReparsePoint != 0 {
		return errs.New(errs.Invalid, step, quote(name), "the parent is a reparse point")
	}
	switch {
	case id == recRoot:
		return errs.New(errs.Invalid, step, quote(name), "the root directory has no other name")
	case n.dir && n.nlinks > 0:
		return errs.New(errs.Invalid, step, quote(name), "a directory has one name")
	case int(n.nlinks) >= w.o.MaxLinks:
		return errs.New(errs.Quota, step, quote(name), "more than %d names for one file", w.o.MaxLinks)
	case w.sum.Links >= int64(w.o.MaxEntries):
		return errs.New(errs.Quota, step, quote(name), "more than %d names on the volume", w.o.MaxEntries)
	case w.units.full():
		return errs.New(errs.Quota, step, quote(name), "the names exceed 8 GiB")
	}
	if w.scratch, err = appendName(w.scratch[:0], name); err != nil {
		return errs.Wrap(err, step, "")
	}
	if !w.addLink(uint32(parent), w.scratch, uint32(id)) {
		return errs.New(errs.Exists, step, quote(name), "the directory holds that name already")
	}
	w.sum.Links++
	return nil
}

// addLink reports false if the name is taken.
func (w *Writer) addLink(parent uint32, name []uint16, id uint32) bool {
	n := w.nodes.at(id)
	slot, taken := w.set.find(w, parent, name)
	if taken {
		return false
	}
	i := w.links.add(link{parent: parent, node: id, next: n.link, name: w.units.add(name), length: uint8(len(name))})
	w.set.put(slot, i)
	n.link = i
	n.nlinks++
	w.dirs.at(w.nodes.at(parent).content).count++
	return true
}

func (w *Writer) linkName(l *link) []uint16 { return w.units.get(l.name, int(l.length)) }

// linkSet is an open-addressing set of links, keyed by parent and folded name.
// It holds four bytes a slot. The hash is seeded: names come from strangers.
// The seed decides nothing but positions in memory.
type linkSet struct {
	seed  maphash.Seed
	slots []uint32
	n     int
	buf   []byte
}

func (s *linkSet) hash(parent uint32, name []uint16) uint64 {
	t := upcase.Table()
	s.buf = add32(s.buf[:0], parent)
	for _, u := range name {
		s.buf = add16(s.buf, t[u])
	}
	return maphash.Bytes(s.seed, s.buf)
}

// find gives the slot of the name, or the free slot where it belongs.
func (s *linkSet) find(w *Writer, parent uint32, name []uint16) (slot int, taken bool) {
	if 4*(s.n+1) > 3*len(s.slots) {
		s.grow(w)
	}
	mask := uint64(len(s.slots) - 1)
	for h := s.hash(parent, name) & mask; ; h = (h + 1) & mask {
		i := s.slots[h]
		if i == 0 {
			return int(h), false
		}
		if l := w.links.at(i); l.parent == parent && compareFold(upcase.Table(), w.linkName(l), name) == 0 {
			return int(h), true
		}
	}
}

func (s *linkSet) put(slot int, link uint32) {
	s.slots[slot] = link
	s.n++
}

func (s *linkSet) grow(w *Writer) {
	old := s.slots
	s.slots = make([]uint32, max(1024, 2*len(old)))
	mask := uint64(len(s.slots) - 1)
	for _, i := range old {
		if i == 0 {
			continue
		}
		l := w.links.at(i)
		h := s.hash(l.parent, w.linkName(l)) & mask
		for s.slots[h] != 0 {
			h = (h + 1) & mask
		}
		s.slots[h] = i
	}
}
