package layer

import (
	"archive/tar"
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"berth/guestinfo"
	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// Decoder reads one layer's uncompressed tar. It looks at one entry at a time
// and keeps no tree: what an entry means among others is the flattener's
// business.
type Decoder struct {
	layer    string
	in       *input
	tr       *tar.Reader
	limits   Limits
	sds      *descriptors
	entry    Entry
	owner    string // clean path of the entry that a stream may follow, or ""
	area     Area   // of owner
	any      bool   // an entry was decoded
	expanded uint64
}

// NewDecoder decodes the tar that r delivers; layer names it in errors. It
// reads r at most once, front to back, and to its end.
func NewDecoder(ctx context.Context, r io.Reader, layer string, l Limits) *Decoder {
	return newDecoder(ctx, bufio.NewReaderSize(r, readAhead), layer, l.withDefaults(), newDescriptors())
}

func newDecoder(ctx context.Context, r *bufio.Reader, layer string, l Limits, sds *descriptors) *Decoder {
	in := newInput(ctx, r, l.Bytes)
	return &Decoder{layer: layer, in: in, tr: tar.NewReader(in), limits: l, sds: sds}
}

// Offset is the number of bytes of the tar that have been read.
func (d *Decoder) Offset() int64 { return d.in.n }

// Read reads the data of the entry that Next gave last. The holes of a sparse
// entry, which are nowhere in the tar, are zeros.
func (d *Decoder) Read(p []byte) (int, error) {
	if err := d.in.ctx.Err(); err != nil { // a hole can be long
		d.in.keep(err)
		return 0, err
	}
	return d.tr.Read(p)
}

// Expanded is the number of bytes that sparse entries may have had beyond the
// tar's own.
func (d *Decoder) Expanded() uint64 { return d.expanded }

// Next skips what is left of the current entry's data and decodes the next
// entry, which is valid until the next call. At the end of the tar, and only
// after all of it was read, it returns io.EOF.
func (d *Decoder) Next() (*Entry, error) {
	for {
		at := place{layer: d.layer, entry: d.entry.Name, offset: d.entry.Offset}
		if _, err := io.Copy(io.Discard, d); err != nil {
			return nil, d.blame(at, err)
		}
		at.offset = (d.in.n + 511) &^ 511
		d.in.head, d.in.text = at.offset, false
		h, err := d.tr.Next()
		d.in.head = -1
		if err == io.EOF && (d.in.text || d.in.n < at.offset) {
			err = io.ErrUnexpectedEOF // padding cut short, or a PAX header without its entry
		}
		if err == io.EOF {
			return nil, d.finish(at)
		}
		if err != nil {
			at.entry = ""
			return nil, d.blame(at, err)
		}
		d.entry = Entry{Name: h.Name, Offset: at.offset}
		at.entry, d.any = h.Name, true
		if h.Typeflag == tar.TypeXGlobalHeader {
			continue // git's comment; nothing that a layer means
		}
		if err := d.decode(h); err != nil {
			switch {
			case errs.KindOf(err) != errs.Internal:
				return nil, errs.Wrap(err, step, at.object())
			case errors.Is(err, ErrBytes), errors.Is(err, ErrDepth), errors.Is(err, ErrName), errors.Is(err, ErrPath), errors.Is(err, ErrMetadata):
				return nil, at.errorf(errs.Quota, "%w", err)
			}
			return nil, at.corrupt("%w", err)
		}
		return &d.entry, nil
	}
}

// blame finds out whether reading failed at the source, at a limit or in the tar.
func (d *Decoder) blame(at place, err error) error {
	if d.in.over {
		return at.over(ErrBytes, d.limits.Bytes)
	}
	if d.in.err != nil {
		err = d.in.err
	}
	return at.fault(err)
}

// finish reads the rest: tars are padded with zeros to some record size, and
// whoever counts or hashes the stream must see its end. A tar without the two
// zero blocks is taken as it is, as docker and containerd do; that it is whole
// is for its digest to say.
func (d *Decoder) finish(at place) error {
	at.entry, at.offset = "", d.in.n
	buf := make([]byte, 32<<10)
	for n := uint64(0); ; {
		m, err := d.in.Read(buf)
		for i, c := range buf[:m] {
			if c != 0 {
				at.offset += int64(n) + int64(i)
				return at.corrupt("there is data behind the end of the tar")
			}
		}
		if n += uint64(m); n > d.limits.Trailing {
			return at.over(ErrTrailing, d.limits.Trailing)
		}
		if err == io.EOF {
			return io.EOF
		}
		if err != nil {
			return d.blame(at, err)
		}
	}
}

// decode fills d.entry from a tar header.
func (d *Decoder) decode(h *tar.Header) error {
	if err := d.checkHeader(h); err != nil {
		return err
	}
	name := h.Name
	if h.Typeflag == tar.TypeDir {
		name = strings.TrimSuffix(name, "/")
		if name == "" && h.Name != "" {
			return errors.New("the name is absolute")
		}
	}
	path, stream, isStream, root, err := splitName(name, &d.limits)
	e := &d.entry
	if err != nil || root {
		d.owner = ""
		return err
	}
	if isStream {
		return d.decodeStream(h, path, stream)
	}
	d.owner, d.area = "", Other
	e.Path = path
	top, below, _ := strings.Cut(path, "/")
	if e.Area = areaOf(top); e.Area == Other {
		d.owner = path
		if strings.HasPrefix(top, whiteoutPrefix) && below == "" && areaOf(top[len(whiteoutPrefix):]) != Other || top == opaqueName {
			return errors.New("a whiteout at the root of the tar")
		}
		return nil
	}
	if strings.Contains(path, whiteoutPrefix) {
		if done, err := e.whiteout(h, d.limits.Name); done || err != nil {
			return err
		}
	}
	if e.Area == Files && strings.HasPrefix(below, "$") && reservedAtRoot(ntfs.Fold(firstOf(below))) {
		return errors.New("the name belongs to the file system itself")
	}
	if err := d.decodeKind(h, below); err != nil {
		return err
	}
	if e.Kind != Link {
		d.owner, d.area = path, e.Area
	}
	return nil
}

func firstOf(path string) string { c, _, _ := strings.Cut(path, "/"); return c }

// checkHeader refuses what no Windows layer has.
func (d *Decoder) checkHeader(h *tar.Header) error {
	n := 0
	for k, v := range h.PAXRecords {
		n += len(k) + len(v)
	}
	if n > d.limits.Metadata {
		return fmt.Errorf("%w: %d bytes, the limit is %d", ErrMetadata, n, d.limits.Metadata)
	}
	if sparseInTar(h) {
		return d.expand(h)
	}
	switch h.Typeflag {
	case tar.TypeReg, tar.TypeDir, tar.TypeLink, tar.TypeSymlink:
		return nil
	}
	return fmt.Errorf("a Windows layer has no entries of type %q", h.Typeflag)
}

// sparseInTar tells a file whose holes the tar leaves out, in one of the ways
// of GNU tar. Windows' own tools write the zeros and keep the attribute.
func sparseInTar(h *tar.Header) bool {
	if h.Typeflag == tar.TypeGNUSparse {
		return true
	}
	for k := range h.PAXRecords {
		if strings.HasPrefix(k, "GNU.sparse.") {
			return true
		}
	}
	return false
}

// expand counts what a sparse entry claims like bytes of the tar, so that a
// small tar is not more work than a large one may be. Its kind becomes that of
// an ordinary file; archive/tar has checked its map.
func (d *Decoder) expand(h *tar.Header) error {
	if h.Typeflag != tar.TypeGNUSparse && h.Typeflag != tar.TypeReg {
		return errors.New("a sparse entry that is no file")
	}
	if left := d.in.max - d.in.n; h.Size > left {
		return fmt.Errorf("%w: a sparse file of %d bytes; %d are left", ErrBytes, h.Size, left)
	}
	d.in.max -= h.Size
	d.expanded += uint64(h.Size)
	h.Typeflag = tar.TypeReg
	d.entry.Sparse = true
	return nil
}

// decodeStream accepts a stream only right behind the entry that has it, or
// that one's other streams, as every writer puts them.
func (d *Decoder) decodeStream(h *tar.Header, path, stream string) error {
	e := &d.entry
	e.Path, e.Kind = path, Stream
	e.Area = areaOf(firstOf(path))
	switch {
	case e.Area == Other:
		e.Kind = Ignored
		return nil
	case d.owner == "" || path != d.owner:
		return errors.New("the stream does not follow the file it belongs to")
	case h.Typeflag != tar.TypeReg:
		return errors.New("the stream is not a regular entry")
	}
	e.Area, e.Stream, e.Size = d.area, stream, h.Size
	return nil
}

func areaOf(top string) Area {
	switch ntfs.Fold(top) {
	case "FILES":
		return Files
	case "HIVES":
		return Hives
	case "UTILITYVM":
		return UtilityVM
	}
	return Other
}

const (
	whiteoutPrefix = ".wh."
	opaqueName     = ".wh..wh..opq"
)

// whiteout decodes e if its name is a whiteout's; done says that it is.
func (e *Entry) whiteout(h *tar.Header, maxName int) (done bool, err error) {
	cut := strings.LastIndexByte(e.Path, '/') + 1
	dir, base := strings.TrimSuffix(e.Path[:cut], "/"), e.Path[cut:]
	if strings.HasPrefix(dir, whiteoutPrefix) || strings.Contains(dir, "/"+whiteoutPrefix) {
		return true, errors.New("a component before the last is a whiteout")
	}
	hidden, ok := strings.CutPrefix(base, whiteoutPrefix)
	switch {
	case !ok:
		return false, nil
	case h.Typeflag != tar.TypeReg:
		return true, errors.New("the whiteout is not a regular entry")
	case e.Area == Hives:
		return true, errors.New("a whiteout among the hives")
	case base == opaqueName:
		e.Kind, e.Path = Opaque, dir
		return true, nil
	case strings.HasPrefix(hidden, whiteoutPrefix):
		return true, nil // OCI reserves these names; a storage driver's own note
	}
	if _, err := checkComponent(hidden, maxName); err != nil {
		return true, fmt.Errorf("the whiteout names nothing: %w", err)
	}
	e.Kind, e.Path = Whiteout, e.Path[:cut]+hidden
	return true, nil
}

// decodeKind handles everything that ends up in a tree.
func (d *Decoder) decodeKind(h *tar.Header, below string) error {
	e := &d.entry
	if h.Typeflag == tar.TypeLink {
		return e.link(h, &d.limits, below)
	}
	attr, err := fileAttributes(h)
	if err != nil {
		return err
	}
	if err := d.metadata(h, attr); err != nil {
		return err
	}
	switch {
	case h.Typeflag == tar.TypeSymlink:
		if err := e.reparse(h, attr); err != nil {
			return err
		}
	case h.Typeflag == tar.TypeDir, attr&attrDirectory != 0 && h.Size == 0:
		e.Kind = Directory
	case attr&attrDirectory != 0:
		return errors.New("a directory has data")
	default:
		e.Kind, e.Size = File, h.Size
		e.Sparse = e.Sparse || attr&attrSparse != 0
	}
	if below == "" && e.Kind != Directory {
		return errors.New("a root of the tar is not a directory")
	}
	if e.Area == Hives {
		return e.hive(below)
	}
	return d.describe(h)
}

func (e *Entry) link(h *tar.Header, l *Limits, below string) error {
	target, _, isStream, root, err := splitName(h.Linkname, l)
	if err != nil {
		return fmt.Errorf("the link's target %.300q: %w", h.Linkname, err)
	}
	area := areaOf(firstOf(target))
	if isStream || root || area != Files && area != UtilityVM || !strings.Contains(target, "/") {
		return fmt.Errorf("the link's target %.300q is outside the file trees", h.Linkname)
	}
	if below == "" || e.Area == Hives {
		return errors.New("a hard link outside the file trees")
	}
	e.Kind, e.Target = Link, target
	return nil
}

// hive keeps only the five deltas that Windows knows.
func (e *Entry) hive(below string) error {
	e.Kind, e.Meta.Reparse = Ignored, nil
	size := e.Size
	e.Size = 0
	for _, n := range hiveNames() {
		if ntfs.Fold(below) != ntfs.Fold(n+"_Delta") {
			continue
		}
		if e.isDirectoryMeta() {
			return errors.New("a hive is not a file")
		}
		e.Kind, e.Hive, e.Size = Hive, n, size
	}
	return nil
}

func (e *Entry) isDirectoryMeta() bool { return e.Meta.Attributes&(attrDirectory|attrReparse) != 0 }

// hiveNames are the deltas of a layer, in the order of application.
func hiveNames() [5]string {
	return [...]string{"System", "Software", "Sam", "Security", "DefaultUser"}
}

// HivePath is where a layer's delta lies on the volume, with backslashes.
func HivePath(layer int, hive string) string {
	return fmt.Sprintf(`%s\%03d\%s_Delta`, guestinfo.DiskHives, layer, hive)
}
