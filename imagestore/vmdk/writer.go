package vmdk

import (
	"encoding/binary"
	"io"
	"runtime"
	"strings"

	"github.com/klauspost/compress/zlib"

	"berth/internal/errs"
)

// Stored is the [Options.Level] that wraps grains without compressing them.
const Stored = -1

// maxHead bounds what is held in memory for the head: one grain table's range.
const maxHead = tableCover

// Options say how a disk is written.
type Options struct {
	Spool      *Spool // room that was set aside before; the writer takes it. Nil makes one
	SpoolDir   string // of the temporary file without Spool; "" is the system's
	SpoolBytes int64  // its greatest length; 0 is the format's limit of 2 TiB
	HeadBytes  int64  // from the disk's start, writable at any time; whole grains, at most 32 MiB
	Level      int    // of zlib, 1 to 9; 0 is 1; Stored
	Workers    int    // that deflate; 0 is one per CPU
	Content    GUID   // identifies the content: the descriptor's CID and longContentID
	Name       string // of the extent in the descriptor; "" is "disk.vmdk"

	create func(dir string) (spoolFile, error) // tests inject failing files
}

// Writer takes a disk's bytes in ascending order and makes a [Disk] of them.
// What is never written reads as zero. It is not safe for concurrent use, and
// must be ended by Finish or Abort.
type Writer struct {
	o     Options
	head  []byte
	spool *spool
	sums  *contentSum // of what is spooled; its goroutine's until finish
	pipe  *pipeline
	cur   *grain // being filled; nil between grains
	pos   int64  // end of the last write below the head
	end   int64  // of everything written
	ended bool
}

// NewWriter starts a disk. Errors: Invalid for options, Quota or Internal when
// the spool cannot be made.
func NewWriter(o Options) (*Writer, error) {
	if err := o.fill(); err != nil {
		return nil, err
	}
	room := o.Spool
	if room == nil {
		var err error
		if room, err = newSpoolOf(o.create, o.SpoolDir, 0); err != nil {
			return nil, err
		}
	}
	s := newSpool(room, o.SpoolBytes)
	if s.file == nil {
		return nil, errs.New(errs.Internal, "write disk", o.Name, "the spool is closed or in use")
	}
	c := newContent()
	p, err := startPipeline(o.Workers, o.Level, func(g *grain) error {
		c.add(g.index, g.sum)
		return s.put(g)
	})
	if err != nil {
		return nil, errs.New(errs.Invalid, "write disk", o.Name, "%w", joinClose(err, s.file))
	}
	return &Writer{o: o, head: make([]byte, o.HeadBytes), spool: s, sums: c, pipe: p, pos: o.HeadBytes}, nil
}

// fill checks options and sets their defaults.
func (o *Options) fill() error {
	if o.Name == "" {
		o.Name = "disk.vmdk"
	}
	switch {
	case o.HeadBytes < 0 || o.HeadBytes%GrainSize != 0 || o.HeadBytes > maxHead:
		return errs.New(errs.Invalid, "write disk", o.Name, "a head of %d bytes is not made of whole grains below %d", o.HeadBytes, maxHead)
	case o.Level < Stored || o.Level > zlib.BestCompression:
		return errs.New(errs.Invalid, "write disk", o.Name, "no compression level %d", o.Level)
	case o.Workers < 0 || o.Workers > 1024:
		return errs.New(errs.Invalid, "write disk", o.Name, "%d workers", o.Workers)
	case len(o.Name) > 255 || strings.ContainsAny(o.Name, "\"\r\n\x00"):
		return errs.New(errs.Invalid, "write disk", o.Name, "the name cannot stand in a descriptor")
	}
	switch o.Level {
	case 0:
		o.Level = zlib.BestSpeed
	case Stored:
		o.Level = zlib.NoCompression
	}
	if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.create == nil {
		o.create = createSpool
	}
	return nil
}

// WriteAt writes p at byte off of the disk. Below HeadBytes any order will do;
// beyond it a write may not start before the end of the last one. Errors:
// Internal for a write that is out of order, and whatever stopped the spool.
func (w *Writer) WriteAt(p []byte, off int64) (int, error) {
	switch {
	case w.ended:
		return 0, errs.New(errs.Internal, "write disk", w.o.Name, "write after the end")
	case off < 0 || off > maxCapacity-int64(len(p)):
		return 0, errs.New(errs.Invalid, "write disk", w.o.Name, "offset %d is not on a disk", off)
	case len(p) == 0:
		return 0, nil
	}
	n := 0
	if off < int64(len(w.head)) {
		n = copy(w.head[off:], p)
		w.end = max(w.end, off+int64(n))
	}
	if n == len(p) {
		return n, nil
	}
	m, err := w.body(p[n:], off+int64(n))
	return n + m, err
}

// body takes an ascending write.
func (w *Writer) body(p []byte, off int64) (int, error) {
	if off < w.pos {
		return 0, errs.New(errs.Internal, "write disk", w.o.Name, "write at %d comes after byte %d was written", off, w.pos-1)
	}
	if err := w.pipe.failed(); err != nil {
		return 0, err
	}
	done := 0
	for done < len(p) {
		at := off + int64(done)
		w.at(at / GrainSize)
		done += copy(w.cur.raw[at%GrainSize:], p[done:])
	}
	w.pos = off + int64(len(p))
	w.end = max(w.end, w.pos)
	if w.pos%GrainSize == 0 {
		w.flush()
	}
	return done, nil
}

// at makes the grain of that index the current one.
func (w *Writer) at(index int64) {
	if w.cur != nil && w.cur.index == index {
		return
	}
	w.flush()
	w.cur = <-w.pipe.free
	w.cur.index = index
	clear(w.cur.raw)
}

// flush submits the current grain.
func (w *Writer) flush() {
	if w.cur != nil {
		w.pipe.submit(w.cur)
		w.cur = nil
	}
}

// Offset is a view of the disk that starts at byte start, for a partition.
func (w *Writer) Offset(start int64) io.WriterAt { return offsetWriter{w, start} }

type offsetWriter struct {
	w     *Writer
	start int64
}

// WriteAt writes at off of the view.
func (o offsetWriter) WriteAt(p []byte, off int64) (int, error) {
	if off < 0 {
		return 0, errs.New(errs.Invalid, "write disk", o.w.o.Name, "offset %d is negative", off)
	}
	return o.w.WriteAt(p, o.start+off)
}

// Finish ends a disk of capacity bytes, which are rounded up to sectors. The
// writer cannot be used any more; after an error nothing is left of it.
func (w *Writer) Finish(capacity int64) (*Disk, error) {
	if w.ended {
		return nil, errs.New(errs.Internal, "write disk", w.o.Name, "ended twice")
	}
	d, err := w.finish(capacity)
	if err != nil {
		return nil, joinClose(err, w.spool.file)
	}
	return d, nil
}

func (w *Writer) finish(capacity int64) (*Disk, error) {
	w.flush()
	w.ended = true
	if err := w.pipe.close(); err != nil {
		return nil, err
	}
	capacity = sectors(capacity) * SectorSize
	if capacity <= 0 || capacity > maxCapacity || capacity < w.end {
		return nil, errs.New(errs.Invalid, "write disk", w.o.Name, "capacity %d does not hold the %d bytes written or exceeds %d", capacity, w.end, maxCapacity)
	}
	first, headAt, err := w.firstPart(capacity)
	if err != nil {
		return nil, err
	}
	base := int64(len(first) / SectorSize)
	if err := w.spool.finish(base, headAt); err != nil {
		return nil, err
	}
	d := &Disk{capacity: capacity, first: first, last: w.lastPart(capacity, base), spool: w.spool.file, body: w.spool.n * SectorSize, grains: w.spool.count, content: w.sums.digest(capacity)}
	for _, at := range headAt {
		if at != 0 {
			d.grains++
		}
	}
	return d, nil
}

// firstPart makes header, descriptor and the head's grains, and says at which
// sector each of these lies, 0 for zero grains.
func (w *Writer) firstPart(capacity int64) ([]byte, []uint32, error) {
	b := make([]byte, prefixSectors*SectorSize, prefixSectors*SectorSize+len(w.head))
	copy(b, header(capacity, gdAtEnd))
	copy(b[SectorSize:(1+descSectors)*SectorSize], descriptor(capacity, w.o.Content, w.o.Name))
	d, err := newDeflater(w.o.Level)
	if err != nil {
		return nil, nil, errs.New(errs.Internal, "write disk", w.o.Name, "%w", err)
	}
	at := make([]uint32, len(w.head)/GrainSize)
	g := &grain{}
	for i := range at {
		g.index, g.raw = int64(i), w.head[i*GrainSize:(i+1)*GrainSize]
		if d.run(g); g.err != nil {
			return nil, nil, errs.New(errs.Internal, "write disk", w.o.Name, "%w", g.err)
		}
		if g.out.Len() == 0 {
			continue
		}
		at[i] = uint32(len(b) / SectorSize)
		w.sums.add(g.index, g.sum)
		b = append(b, g.out.Bytes()...)
		b = append(b, zeroGrain[:sectors(int64(len(b)))*SectorSize-int64(len(b))]...)
	}
	return b, at, nil
}

// lastPart makes the grain directory, the footer and the end of the stream;
// base is the spool's first sector.
func (w *Writer) lastPart(capacity, base int64) []byte {
	groups := (capacity + tableCover - 1) / tableCover
	size := sectors(groups * 4)
	dir := make([]byte, size*SectorSize)
	for _, t := range w.spool.tables {
		binary.LittleEndian.PutUint32(dir[4*t.group:], uint32(base+t.at))
	}
	b := marker(size, markerDirectory)
	gd := base + w.spool.n + 1
	b = append(b, dir...)
	b = append(b, marker(1, markerFooter)...)
	b = append(b, header(capacity, uint64(gd))...)
	return append(b, marker(0, markerEOS)...)
}

// Abort gives the disk up and removes the spool. After Finish it does nothing,
// so that it can be deferred.
func (w *Writer) Abort() {
	if w.ended {
		return
	}
	w.ended = true
	w.flush()
	// What went wrong does not matter any more, and the file is unlinked.
	_ = w.pipe.close()
	_ = w.spool.file.Close()
}
