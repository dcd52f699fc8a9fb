package ntfs

import (
	"hash/maphash"
	"io"

	"berth/internal/errs"
)

// Record numbers with a fixed meaning.
const (
	recMFT, recMirror, recLog, recVolume, recAttrDef, recRoot = 0, 1, 2, 3, 4, 5
	recBitmap, recBoot, recBad, recSecure, recUpCase          = 6, 7, 8, 9, 10
	recExtend, recQuota, recObjID, recReparse                 = 11, 24, 25, 26
	firstUser                                                 = 64 // Windows keeps those below for itself
)

// node is one MFT record. Index 0 of any slab means "none". There may be
// millions: what few have is in extra.
type node struct {
	created, modified, changed, accessed Time
	attrs                                uint32
	sec                                  SecurityID
	link                                 uint32 // first of its names
	content                              uint32 // a directory's index, else the unnamed stream
	extra                                uint32 // named streams, EAs and reparse buffer
	nlinks                               uint16
	state                                nodeState
	dir                                  bool
}

// data is the unnamed stream, which a directory does not have.
func (n *node) data() uint32 {
	if n.dir {
		return 0
	}
	return n.content
}

type nodeState uint8

const (
	nodeFree nodeState = iota
	nodeUser
	nodeSystem
)

// link is one name of a node.
type link struct {
	parent, node, next uint32
	name               uint32 // in Writer.units
	length             uint8
}

// stream is one $DATA attribute, attached to a node or not yet.
type stream struct {
	at    uint32 // first cluster, or address in Writer.blobs or Writer.sparse
	named uint32 // in Writer.named; none of an unnamed one
	low   uint32 // of the size, which has 48 bits
	high  uint16
	state streamState
}

func newStream(at uint32, size int64, state streamState) stream {
	return stream{at: at, low: uint32(size), high: uint16(size >> 32), state: state}
}

func (s *stream) size() int64 { return int64(s.high)<<32 | int64(s.low) }

// streamName is what a named stream has besides.
type streamName struct {
	name   uint32 // in Writer.units
	next   uint32 // stream of the same node
	length uint8
}

type streamState uint8

const (
	streamResident streamState = 1 << iota // at is in Writer.blobs
	streamSparse                           // at is in Writer.sparse, unless the stream is resident, too
	streamAttached
)

// extra holds what few nodes have.
type extra struct {
	ea, reparse       uint32 // in Writer.blobs, or a cluster
	eaLen, reparseLen uint32
	eaPacked          uint16
	eaNeeded          uint16
	tag               uint32
	eaOut, reparseOut bool   // moved to clusters
	streams           uint32 // first named stream
	nstreams          uint16
}

// dir is a directory's index.
type dir struct {
	first, count uint32 // its slice of Writer.children
	place        indexPlace
}

// Writer builds one volume. It is not safe for concurrent use. After an error
// of the device or of a Data reader every later call fails with that error.
type Writer struct {
	o   Options
	out *appender
	err error

	nodes     slab[node] // index = record number
	links     slab[link]
	streams   slab[stream]
	named     slab[streamName]
	extras    slab[extra]
	dirs      slab[dir]
	units     arena[uint16]
	blobs     arena[byte]
	sparse    slab[sparse]
	stretches slab[stretch]
	unit      []byte // of a sparse stream, in hand
	set       linkSet
	sec       descriptors
	overflow  []overflow
	children  []uint32

	resident, meta int64 // bytes of either kind in blobs; meta counts stretches, too
	loose          int   // streams nobody attached
	sum            Summary
	closed         bool
	scratch        []uint16
	buf            []byte // values of the record in hand
	attrs          []attr
	lay            layout
}

// New starts a volume on dev, which must read as zeros wherever nothing is
// written: clusters that are all zero may be skipped.
func New(dev io.WriterAt, o Options) (*Writer, error) {
	if dev == nil {
		return nil, errs.New(errs.Invalid, "ntfs: new", "", "no device")
	}
	o = o.withDefaults()
	if o.FreeBytes < 0 || o.FreeBytes > o.MaxVolumeBytes {
		return nil, errs.New(errs.Invalid, "ntfs: new", "", "%d free bytes do not fit a volume of at most %d", o.FreeBytes, o.MaxVolumeBytes)
	}
	w := &Writer{o: o, out: newAppender(dev, HeadBytes, o.MaxVolumeBytes)}
	w.set = linkSet{seed: maphash.MakeSeed()}
	w.links.add(link{})
	w.streams.add(stream{})
	w.named.add(streamName{})
	w.extras.add(extra{})
	w.dirs.add(dir{})
	for range firstUser {
		w.nodes.add(node{})
	}
	if err := w.sec.init(o); err != nil {
		return nil, err
	}
	if err := w.addSystemFiles(); err != nil {
		return nil, err
	}
	return w, nil
}

// fail keeps the first error that leaves the volume unusable.
func (w *Writer) fail(err error) error {
	if w.err == nil {
		w.err = err
	}
	return err
}

func (w *Writer) usable(step string) error {
	if w.err != nil {
		return errs.Wrap(w.err, step, "")
	}
	if w.closed {
		return errs.New(errs.Conflict, step, "", "the volume is closed")
	}
	return nil
}

// Root is the root directory.
func (w *Writer) Root() ID { return recRoot }

// user finds a node that the caller may change.
func (w *Writer) user(step string, id ID) (*node, error) {
	if err := w.usable(step); err != nil {
		return nil, err
	}
	if id == recRoot || id >= firstUser && uint32(id) < w.nodes.n {
		return w.nodes.at(uint32(id)), nil
	}
	return nil, errs.New(errs.Invalid, step, "record "+itoa(id), "no such file or directory")
}
