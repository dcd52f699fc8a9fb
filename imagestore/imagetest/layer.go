package imagetest

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"path"
	"strconv"
	"time"
)

// FILE_ATTRIBUTE_* as layers carry them.
const (
	attrDirectory = 0x10
	attrArchive   = 0x20
	attrReparse   = 0x400
	attrSparse    = 0x200
)

// Writer writes one layer's tar. Directories above a path are written as they
// are needed. The first error sticks and is what Close gives.
type Writer struct {
	tw   *tar.Writer
	err  error
	dirs map[string]bool
	n    int
}

// NewWriter starts a layer on w.
func NewWriter(w io.Writer) *Writer {
	return &Writer{tw: tar.NewWriter(w), dirs: map[string]bool{}}
}

// Tick is the time of a layer's n-th entry, with a fraction of 100 ns units.
func Tick(n int) time.Time {
	return time.Date(2024, 5, 8, 10, 0, 0, 123456700, time.UTC).Add(time.Duration(n) * 137 * time.Millisecond)
}

// entry writes a header with the records that Windows' exporter gives.
func (w *Writer) entry(h *tar.Header, attrs uint32, sd []byte, more map[string]string) {
	t := Tick(w.n)
	w.n++
	h.Format, h.ModTime, h.AccessTime, h.ChangeTime = tar.FormatPAX, t, t.Add(time.Second), t.Add(2*time.Second)
	h.PAXRecords = map[string]string{
		"MSWINDOWS.fileattr":      strconv.FormatUint(uint64(attrs), 10),
		"MSWINDOWS.rawsd":         base64.StdEncoding.EncodeToString(sd),
		"LIBARCHIVE.creationtime": fmt.Sprintf("%d.%07d", t.Unix()-3600, 1234567),
	}
	for k, v := range more {
		h.PAXRecords[k] = v
	}
	w.header(h)
}

func (w *Writer) header(h *tar.Header) {
	if w.err == nil {
		w.err = w.tw.WriteHeader(h)
	}
}

// parents writes the directories above name.
func (w *Writer) parents(name string) {
	if p := path.Dir(name); p != "." {
		w.Dir(p)
	}
}

// Dir writes a directory unless it was written before.
func (w *Writer) Dir(name string) {
	if w.dirs[name] {
		return
	}
	w.parents(name)
	w.dirs[name] = true
	w.entry(&tar.Header{Typeflag: tar.TypeDir, Name: name, Mode: 0o755}, attrDirectory, DirSD(), nil)
}

// File writes a file; name begins with "Files/" or "Hives/".
func (w *Writer) File(name string, data []byte) {
	w.FileFrom(name, int64(len(data)), bytes.NewReader(data), nil)
}

// FileFrom writes a file of size bytes of r with EAs by name.
func (w *Writer) FileFrom(name string, size int64, r io.Reader, eas map[string][]byte) {
	w.parents(name)
	more := map[string]string{}
	for k, v := range eas {
		more["MSWINDOWS.xattr."+k] = base64.StdEncoding.EncodeToString(v)
	}
	w.entry(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644, Size: size}, attrArchive, FileSD(), more)
	w.copy(size, r)
}

func (w *Writer) copy(size int64, r io.Reader) {
	if w.err == nil {
		_, w.err = io.CopyN(w.tw, r, size)
	}
}

// Stream writes an alternate stream of the entry just written, whose name it repeats.
func (w *Writer) Stream(name, stream string, data []byte) {
	w.header(&tar.Header{Typeflag: tar.TypeReg, Name: name + ":" + stream, Format: tar.FormatPAX, Mode: 0o644, Size: int64(len(data)), ModTime: Tick(w.n)})
	w.copy(int64(len(data)), bytes.NewReader(data))
}

// Link writes a hard link to target, a path in this layer or one below.
func (w *Writer) Link(name, target string) {
	w.parents(name)
	w.entry(&tar.Header{Typeflag: tar.TypeLink, Name: name, Linkname: target, Mode: 0o644}, attrArchive, FileSD(), nil)
}

// Symlink writes a symbolic link to a file; target is in Windows' spelling.
func (w *Writer) Symlink(name, target string) {
	w.parents(name)
	w.entry(&tar.Header{Typeflag: tar.TypeSymlink, Name: name, Linkname: target, Mode: 0o777}, attrArchive|attrReparse, FileSD(), nil)
}

// Junction writes a mount point.
func (w *Writer) Junction(name, target string) {
	w.parents(name)
	w.entry(&tar.Header{Typeflag: tar.TypeSymlink, Name: name, Linkname: target, Mode: 0o777}, attrDirectory|attrReparse, DirSD(), map[string]string{"MSWINDOWS.mountpoint": "1"})
}

// Whiteout removes what layers below have at name.
func (w *Writer) Whiteout(name string) {
	w.parents(name)
	w.header(&tar.Header{Typeflag: tar.TypeReg, Name: path.Dir(name) + "/.wh." + path.Base(name), Format: tar.FormatPAX})
}

// Close ends the tar and gives the first error.
func (w *Writer) Close() error {
	if w.err != nil {
		return w.err
	}
	return w.tw.Close()
}

// Blob is a finished layer.
type Blob struct {
	Tar    []byte
	Gzip   []byte // of Tar
	DiffID string // "sha256:…" of Tar
	Digest string // "sha256:…" of Gzip
}

// Make builds a layer in memory.
func Make(fill func(w *Writer)) (Blob, error) {
	var t, z bytes.Buffer
	w := NewWriter(&t)
	fill(w)
	if err := w.Close(); err != nil {
		return Blob{}, err
	}
	zw := gzip.NewWriter(&z)
	if _, err := zw.Write(t.Bytes()); err != nil {
		return Blob{}, err
	}
	if err := zw.Close(); err != nil {
		return Blob{}, err
	}
	return Blob{Tar: t.Bytes(), Gzip: z.Bytes(), DiffID: Digest(t.Bytes()), Digest: Digest(z.Bytes())}, nil
}

// Digest is "sha256:" and the hex digest of b.
func Digest(b []byte) string {
	s := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(s[:])
}

// Security identifiers and rights that Windows' own files carry.
const (
	fullAccess  = 0x1f01ff
	readExecute = 0x1200a9
)

func sid(authority byte, subs ...uint32) []byte {
	b := []byte{1, byte(len(subs)), 0, 0, 0, 0, 0, authority}
	for _, s := range subs {
		b = binary.LittleEndian.AppendUint32(b, s)
	}
	return b
}

func system() []byte { return sid(5, 18) }
func admins() []byte { return sid(5, 32, 544) }
func users() []byte  { return sid(5, 32, 545) }

// ace is one access-allowed entry.
type ace struct {
	flags byte
	mask  uint32
	sid   []byte
}

// descriptor makes a self-relative security descriptor (MS-DTYP 2.4.6) that is
// owned by SYSTEM and allows what aces say.
func descriptor(aces []ace) []byte {
	var body []byte
	for _, a := range aces {
		h := []byte{0, a.flags, 0, 0, 0, 0, 0, 0}
		binary.LittleEndian.PutUint16(h[2:], uint16(8+len(a.sid)))
		binary.LittleEndian.PutUint32(h[4:], a.mask)
		body = append(append(body, h...), a.sid...)
	}
	acl := []byte{2, 0, 0, 0, byte(len(aces)), 0, 0, 0}
	binary.LittleEndian.PutUint16(acl[2:], uint16(8+len(body)))
	acl = append(acl, body...)

	owner := system()
	b := make([]byte, 20)
	b[0] = 1
	binary.LittleEndian.PutUint16(b[2:], 0x8004) // self-relative, with a DACL
	binary.LittleEndian.PutUint32(b[4:], uint32(20+len(acl)))
	binary.LittleEndian.PutUint32(b[8:], uint32(20+len(acl)+len(owner)))
	binary.LittleEndian.PutUint32(b[16:], 20)
	b = append(b, acl...)
	b = append(b, owner...)
	return append(b, owner...)
}

// FileSD is the descriptor of every file that this package writes.
func FileSD() []byte {
	return descriptor([]ace{{0, fullAccess, system()}, {0, fullAccess, admins()}, {0, readExecute, users()}})
}

// DirSD is the descriptor of every directory that this package writes.
func DirSD() []byte {
	return descriptor([]ace{{3, fullAccess, system()}, {3, fullAccess, admins()}, {3, readExecute, users()}})
}
