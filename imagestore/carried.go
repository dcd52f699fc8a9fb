package imagestore

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"os"
	"sync"

	"berth/imagestore/vmdk"
	"berth/internal/errs"
	"berth/internal/pace"
	"berth/internal/space"
	"berth/internal/tmpfile"
)

// What carries a disk in a bundle: its record, and behind it the VMDK.
const (
	carriedRecord = "berth/disk.json"
	carriedDisk   = "berth/disk.vmdk"
	maxCarried    = 16384 // members of an archive that are looked through
)

// gatherDisk reads the image's disk back into a spool and adds it. A disk whose
// content is not what was recorded is Corrupt.
func (s *Store) gatherDisk(ctx context.Context, b *Bundle, m *Image, report func(Progress)) error {
	p, err := s.place(m.Datastore)
	if err != nil {
		return err
	}
	release, err := s.share(ctx, p, m.disk())
	if err != nil {
		return err
	}
	defer release()
	e, err := s.load(ctx, p, m.disk())
	if err != nil {
		return err
	}
	if e == nil {
		return errs.New(errs.NotFound, "read disk", m.DiskPath, "the disk is gone from datastore %s", m.Datastore)
	}
	f, err := tmpfile.Create(s.o.Disk.SpoolDir, "berth-save-*.vmdk")
	if err != nil {
		return errs.New(spoolKind(err), "spool disk", s.o.Disk.SpoolDir, "%w", err)
	}
	layers := b.release
	b.release = sync.OnceFunc(func() {
		layers()
		_ = f.Close() // a temporary file; nothing depends on its end
	})
	if err := space.Reserve(f.File, 0, max(e.disk.DiskBytes, 1)); err != nil {
		return errs.Wrap(err, "spool disk", m.DiskPath)
	}
	d := &DiskCheck{Datastore: p.ds.Name(), Path: m.DiskPath}
	c := &diskChecker{s: s, pace: pace.New(0)}
	read := func(n int64, what string) {
		report(Progress{Phase: "read", Layer: m.disk(), Current: n, Total: e.disk.DiskBytes, Message: what})
	}
	read(0, "from datastore "+p.ds.Name())
	if err := c.read(ctx, p, e.disk, d, spoolWriter{f.File}, read); err != nil {
		return err
	}
	if d.Unread != nil {
		return d.Unread
	}
	if len(d.Findings) > 0 {
		return errs.New(errs.Corrupt, "read disk", m.DiskPath, "%s", d.Findings[0]).WithHint("`berth system check --deep` tells more; save the image without its disk")
	}
	read(d.Read, "as it was recorded")
	record, err := encodeRecord(kindDisk, e.disk)
	if err != nil {
		return err
	}
	b.add(bundleMember{name: carriedRecord, data: record}, bundleMember{name: carriedDisk, file: f, size: d.Read})
	return nil
}

// carried is a disk in an archive.
type carried struct {
	file *os.File
	rec  *diskRecord
	at   int64
	size int64
}

// openCarried looks for the disk of that ID in an archive; nil if it has none,
// or another: that of other templates.
func openCarried(path, id string) (c *carried, err error) {
	const step = "look for disk"
	f, err := os.Open(path)
	if err != nil {
		return nil, errs.New(errs.NotFound, step, path, "%w", err)
	}
	defer func() {
		if c == nil {
			err = errors.Join(err, f.Close())
		}
	}()
	var rec *diskRecord
	t := tar.NewReader(f)
	for range maxCarried {
		h, err := t.Next()
		if err == io.EOF {
			return nil, nil
		}
		if err != nil {
			return nil, errs.New(errs.Corrupt, step, path, "%w", err)
		}
		switch {
		case h.Name == carriedRecord && h.Size <= recordLimit && h.Typeflag == tar.TypeReg:
			data, err := io.ReadAll(t)
			if err != nil {
				return nil, errs.New(errs.Corrupt, step, path, "%w", err)
			}
			var head diskRecord
			if err := decodeRecord(kindDisk, data, diskVersion, &head); err != nil {
				return nil, errs.Wrap(err, step, carriedRecord)
			}
			if head.ID != id {
				return nil, nil
			}
			if rec, err = decodeDisk(data, id); err != nil {
				return nil, errs.Wrap(err, step, carriedRecord)
			}
		case h.Name == carriedDisk && rec != nil && h.Typeflag == tar.TypeReg:
			at, err := f.Seek(0, io.SeekCurrent)
			if err != nil {
				return nil, errs.New(errs.Internal, step, path, "%w", err)
			}
			return &carried{f, rec, at, h.Size}, nil
		}
	}
	return nil, errs.New(errs.Quota, step, path, "more than %d members", maxCarried)
}

// importCarried imports the disk that the request's archive carries, if it is
// the one that the plan makes; nil if there is none. Its content must be what
// its record says: what is imported otherwise is removed again.
func (s *Store) importCarried(ctx context.Context, l *lease, pl *plan, report func(Progress)) (_ *diskRecord, err error) {
	if pl.diskFrom == "" {
		return nil, nil
	}
	c, err := openCarried(pl.diskFrom, pl.diskID)
	if c == nil || err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.file.Close()) }()
	if c.rec.Content == "" || c.size > streamLimit(c.rec) {
		return nil, errs.New(errs.Corrupt, "import carried disk", pl.diskFrom, "its record has no digest of the content, or the disk has %d bytes for %d in use", c.size, c.rec.Populated)
	}
	if more := c.rec.Populated - pl.compressed()*expansion; more > 0 {
		release, err := s.reserve(ctx, l.p, more)
		if err != nil {
			return nil, err
		}
		defer release()
	}
	if err := l.check(ctx); err != nil {
		return nil, err
	}
	path := diskPath(pl.diskID)
	if err := l.p.ds.DeleteDisk(ctx, path); err != nil { // what a pull left that was killed
		return nil, errs.Wrap(err, "clear disk", path)
	}
	r := newScanReader(io.NewSectionReader(c.file, c.at, c.size))
	err = l.p.ds.ImportDisk(ctx, path, c.rec.Capacity, c.size, r, func(n int64) {
		report(Progress{Phase: "upload", Current: n, Total: c.size, Message: "the disk in the archive"})
	})
	sum, scanErr := r.finish()
	if err != nil {
		return nil, errs.Wrap(err, "import disk", path)
	}
	if scanErr == nil && (sum.Content != c.rec.Content || sum.Capacity != c.rec.Capacity || sum.Grains*vmdk.GrainSize != c.rec.Populated) {
		scanErr = errs.New(errs.Corrupt, "import carried disk", pl.diskFrom, "the disk's content is %s, its record says %s", sum.Content, c.rec.Content)
	}
	if scanErr != nil {
		return nil, errs.Wrap(scanErr, "import carried disk", pl.diskFrom)
	}
	rec := *c.rec
	rec.Owner, rec.Made = s.o.Owner, s.o.Now().UTC()
	rec.DiskDigest, rec.DiskBytes = r.digest(), c.size
	return &rec, nil
}

// scanReader scans what is read through it.
type scanReader struct {
	r   io.Reader
	w   *io.PipeWriter
	sum hash.Hash
	wg  sync.WaitGroup
	out vmdk.Summary
	err error
}

func newScanReader(r io.Reader) *scanReader {
	pr, pw := io.Pipe()
	s := &scanReader{w: pw, sum: sha256.New()}
	s.r = io.TeeReader(r, io.MultiWriter(pw, s.sum))
	s.wg.Go(func() {
		s.out, s.err = vmdk.Scan(pr)
		_, _ = io.Copy(io.Discard, pr) // so that the reader is not held up by damage; the pipe's end is no error
	})
	return s
}

// Read reads on.
func (s *scanReader) Read(p []byte) (int, error) { return s.r.Read(p) }

// finish ends the scan.
func (s *scanReader) finish() (vmdk.Summary, error) {
	_ = s.w.Close() // never fails
	s.wg.Wait()
	return s.out, s.err
}

func (s *scanReader) digest() string { return "sha256:" + hex.EncodeToString(s.sum.Sum(nil)) }
