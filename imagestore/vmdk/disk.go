package vmdk

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"sync"

	"berth/internal/errs"
)

// Disk is a finished stream-optimised VMDK. It may be read often and by
// several readers at once, until Close.
type Disk struct {
	capacity int64
	first    []byte // header, descriptor, the head's grains
	spool    spoolFile
	body     int64  // bytes of the spool
	grains   int64  // that are not zero
	last     []byte // grain directory, footer
	content  string

	mu     sync.Mutex
	digest string // "" until a reader has seen every byte
}

// Length is the VMDK's length in bytes.
func (d *Disk) Length() int64 { return int64(len(d.first)) + d.body + int64(len(d.last)) }

// Capacity is the virtual disk's size in bytes.
func (d *Disk) Capacity() int64 { return d.capacity }

// Populated is the size of all grains that are not zero, in bytes: what a thin
// disk takes on a datastore.
func (d *Disk) Populated() int64 { return d.grains * GrainSize }

// Open reads the VMDK from its start.
func (d *Disk) Open() io.ReadCloser {
	return &reader{disk: d, sum: sha256.New(), r: io.MultiReader(bytes.NewReader(d.first), io.NewSectionReader(d.spool, 0, d.body), bytes.NewReader(d.last))}
}

// Digest is "sha256:" and the hex digest of the whole VMDK. It costs nothing
// once a reader was read to its end, and one reading before.
func (d *Disk) Digest() (string, error) {
	if s := d.known(); s != "" {
		return s, nil
	}
	r := d.Open()
	_, err := io.Copy(io.Discard, r)
	if err != nil {
		return "", errs.New(errs.Internal, "digest disk", "", "%w", joinClose(err, r))
	}
	return d.known(), r.Close()
}

func (d *Disk) known() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.digest
}

// Content is "sha256:" and the hex digest of the raw disk's bytes, which every
// VMDK of the same disk has; [Scan] gives it of any.
func (d *Disk) Content() string { return d.content }

// Close removes the spool; readers fail from then on.
func (d *Disk) Close() error { return d.spool.Close() }

// reader hashes what it reads, so that the digest of an uploaded disk is known
// without reading it again.
type reader struct {
	disk *Disk
	r    io.Reader
	sum  hash.Hash // nil after the end
}

// Read reads the next bytes.
func (r *reader) Read(p []byte) (int, error) {
	if r.r == nil {
		return 0, errs.New(errs.Internal, "read disk", "", "read after close")
	}
	n, err := r.r.Read(p)
	if r.sum != nil {
		r.sum.Write(p[:n])
		if err == io.EOF {
			r.disk.mu.Lock()
			r.disk.digest = "sha256:" + hex.EncodeToString(r.sum.Sum(nil))
			r.disk.mu.Unlock()
			r.sum = nil
		}
	}
	return n, err
}

// Close ends the reading; the disk stays.
func (r *reader) Close() error {
	r.r, r.sum = nil, nil
	return nil
}

// joinClose closes c and adds its error to err, keeping err's kind first.
func joinClose(err error, c io.Closer) error {
	if cerr := c.Close(); cerr != nil {
		return errors.Join(err, cerr)
	}
	return err
}
