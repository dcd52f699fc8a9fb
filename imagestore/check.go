package imagestore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"syscall"

	"go.uber.org/zap"

	"berth/imagestore/vmdk"
	"berth/internal/errs"
	"berth/internal/pace"
	"berth/internal/space"
	"berth/internal/tmpfile"
	"berth/internal/trace"
)

// CheckRequest says how much of what is on the datastores is looked at.
type CheckRequest struct {
	Image          string // only this image's disks; "" is all of them
	RecordsOnly    bool   // no disk is read
	Deep           bool   // every structure of a disk's volume, too
	BytesPerSecond int64  // that disks are read at, all together; 0 is no bound
}

// CheckReport is what a check found.
type CheckReport struct {
	Faults []Fault     // of records and folders
	Disks  []DiskCheck // that were read, by datastore and path
}

// Fault is something wrong with a committed image.
type Fault struct {
	Datastore string `json:"datastore"`
	Path      string `json:"path"`
	Problem   string `json:"problem"`
}

// DiskCheck is what the check of one disk found.
type DiskCheck struct {
	Datastore string
	Path      string
	Images    []string // names of the images that use it
	Read      int64    // bytes that the datastore gave
	Capacity  int64    // of the raw disk
	Findings  []string // what is damaged; none if the disk is sound
	More      int64    // findings beyond those listed
	Unread    error    // why the disk could not be checked to its end; nil if it was
}

// Sound reports whether the disk was read to its end and nothing is wrong.
func (d *DiskCheck) Sound() bool { return len(d.Findings) == 0 && d.Unread == nil }

// Check reads every record on the datastores again and compares it with what
// memory says: it finds disks that are gone, damaged records, and images that
// somebody removed or added by hand. Then it reads the disks themselves, one
// after another, and compares their content with the digest that was recorded
// when they were made. Nothing is changed; a disk that is being read is not
// removed meanwhile. progress may be nil.
//
// Damage is reported, and so is a disk that cannot be read. An error means that
// the check could not be done: NotFound for the image, Unavailable for a
// datastore that does not answer, Quota for a spool that is full.
func (s *Store) Check(ctx context.Context, r CheckRequest, progress func(Progress)) (rep *CheckReport, err error) {
	ctx, op := trace.Begin(ctx, "check images", zap.String("image", r.Image), zap.Bool("deep", r.Deep))
	defer func() { op.End(err) }()
	if r.Deep && r.RecordsOnly || r.BytesPerSecond < 0 {
		return nil, errs.New(errs.Invalid, "check images", "", "a deep check reads disks, and at a rate that is not negative")
	}
	if progress == nil {
		progress = func(Progress) {}
	}
	progress(Progress{Phase: "check", Message: "records"})
	rep = &CheckReport{}
	var only []*Image
	if r.Image != "" {
		if only, err = s.find(ctx, r.Image); err != nil {
			return nil, err
		}
	} else if rep.Faults, err = s.checkRecords(ctx); err != nil {
		return nil, err
	}
	if r.RecordsOnly {
		return rep, nil
	}
	c := &diskChecker{s: s, deep: r.Deep, pace: pace.New(r.BytesPerSecond), progress: progress}
	for _, p := range s.places {
		for _, id := range s.diskIDs(p, only) {
			d, err := c.check(ctx, p, id)
			if err != nil {
				return rep, errs.Wrap(err, "check disk", "["+p.ds.Name()+"] "+diskPath(id))
			}
			if d != nil {
				rep.Disks = append(rep.Disks, *d)
			}
		}
	}
	return rep, nil
}

// checkRecords compares folders and records with each other and with memory.
func (s *Store) checkRecords(ctx context.Context) (faults []Fault, err error) {
	for _, p := range s.places {
		found, err := s.survey(ctx, p)
		if err != nil {
			return faults, errs.Wrap(err, "check images", p.ds.Name())
		}
		for _, f := range found {
			faults = append(faults, Fault{p.ds.Name(), f.path, f.reason})
		}
		list, err := p.ds.List(ctx, imagesDir)
		if err != nil {
			return faults, errs.Wrap(err, "check images", p.ds.Name())
		}
		there := map[string]bool{}
		for _, f := range list {
			there[f.Name] = f.Dir
		}
		for _, m := range s.snapshot() {
			if m.Datastore == p.ds.Name() && !there[m.disk()] {
				faults = append(faults, Fault{p.ds.Name(), m.DiskPath, "image " + m.ID + " was removed behind Berth's back"})
			}
		}
		if err := s.refresh(ctx, p); err != nil { // disks of other daemons are read, too
			return faults, errs.Wrap(err, "check images", p.ds.Name())
		}
	}
	return faults, nil
}

// diskIDs lists the disks of p, or those of some images.
func (s *Store) diskIDs(p *place, only []*Image) (ids []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id := range p.disks {
		used := func(m *Image) bool { return m.Datastore == p.ds.Name() && m.disk() == id }
		if only == nil || slices.ContainsFunc(only, used) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// diskChecker reads disks.
type diskChecker struct {
	s        *Store
	deep     bool
	pace     *pace.Pacer
	progress func(Progress)
}

// check reads one disk; nil when it was removed in the meantime.
func (c *diskChecker) check(ctx context.Context, p *place, id string) (*DiskCheck, error) {
	release, err := c.s.share(ctx, p, id)
	if err != nil {
		return nil, err
	}
	defer release()
	e, err := c.s.load(ctx, p, id)
	if err != nil || e == nil {
		return nil, err
	}
	d := &DiskCheck{Datastore: p.ds.Name(), Path: diskPath(id), Images: e.names(), Capacity: e.disk.Capacity}
	report := func(n int64, what string) {
		c.progress(Progress{Phase: "check", Layer: id, Current: n, Total: e.disk.DiskBytes, Message: what})
	}
	if c.deep {
		err = c.readDeep(ctx, p, e.disk, d, report)
	} else {
		err = c.read(ctx, p, e.disk, d, io.Discard, report)
	}
	if err != nil {
		return nil, err
	}
	if len(d.Findings) > 0 || d.Unread != nil {
		// Another daemon may have removed the disk under the reading.
		if again, err := c.s.load(ctx, p, id); err == nil && again == nil {
			return nil, nil
		}
	}
	verdict := "sound"
	if !d.Sound() {
		verdict = "damaged"
		if d.Unread != nil {
			verdict = "not read"
		}
	}
	report(d.Read, verdict)
	return d, nil
}

// names are what people call the images beside a disk.
func (e *entry) names() (out []string) {
	for _, m := range e.images {
		out = append(out, cmp.Or(firstTag(m.References), m.ID))
	}
	slices.Sort(out)
	return out
}

func firstTag(refs []string) string {
	if len(refs) == 0 {
		return ""
	}
	return refs[0]
}

// read has the datastore give the disk and compares its content. keep gets the
// VMDK's bytes as they come. An error is that of ctx or of keep.
func (c *diskChecker) read(ctx context.Context, p *place, rec *diskRecord, d *DiskCheck, keep io.Writer, report func(int64, string)) error {
	pr, pw := io.Pipe()
	out := &checkWriter{ctx: ctx, c: c, keep: keep, scan: pw, limit: streamLimit(rec), report: report}
	var sum vmdk.Summary
	var scanErr error
	var wg sync.WaitGroup
	wg.Go(func() {
		sum, scanErr = vmdk.Scan(pr)
		_, _ = io.Copy(io.Discard, pr) // what comes after damage is still counted; the pipe's end is no error
	})
	err := p.ds.ReadDisk(ctx, diskPath(rec.ID), out)
	_ = pw.CloseWithError(err) // never fails
	wg.Wait()
	d.Read = out.n
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case out.err != nil:
		return out.err
	case errs.Is(err, errs.NotFound):
		d.find("the disk is gone")
	case out.over:
		d.find("the datastore gives more than %d bytes for a disk of %d", out.limit, rec.DiskBytes)
	case err != nil:
		d.Unread = err
	case scanErr != nil:
		d.find("%v", scanErr)
	default:
		compare(rec, sum, d)
	}
	return nil
}

// compare names in what a disk differs from the one that was made.
func compare(rec *diskRecord, sum vmdk.Summary, d *DiskCheck) {
	switch {
	case sum.Capacity != rec.Capacity:
		d.find("the disk has %d bytes, %d were made: it is another disk", sum.Capacity, rec.Capacity)
	case sum.Grains*vmdk.GrainSize != rec.Populated:
		d.find("%d bytes of the disk are in use, %d were written", sum.Grains*vmdk.GrainSize, rec.Populated)
	case rec.Content == "":
		d.Unread = errs.New(errs.Unsupported, "compare disk", d.Path, "an older Berth made it and recorded no digest of its content").WithHint("remove the image and pull it again")
	case sum.Content != rec.Content:
		d.find("the disk's content is %s, %s was written", sum.Content, rec.Content)
	}
}

func (d *DiskCheck) find(format string, args ...any) {
	d.Findings = append(d.Findings, fmt.Sprintf(format, args...))
}

// streamLimit is more than any VMDK of the disk can take: deflate makes
// random data little longer, and tables and markers are small.
func streamLimit(rec *diskRecord) int64 {
	return rec.Populated + rec.Populated/8 + rec.Capacity/1024 + 64<<20
}

// readDeep spools the disk, which takes as much room as it took when it was
// made, and checks its volume.
func (c *diskChecker) readDeep(ctx context.Context, p *place, rec *diskRecord, d *DiskCheck, report func(int64, string)) (err error) {
	f, err := tmpfile.Create(c.s.o.Disk.SpoolDir, "berth-check-*.vmdk")
	if err != nil {
		return errs.New(spoolKind(err), "spool disk", c.s.o.Disk.SpoolDir, "%w", err)
	}
	defer func() {
		if cerr := f.Close(); cerr != nil && err == nil {
			err = errs.New(errs.Internal, "spool disk", f.Name(), "%w", cerr)
		}
	}()
	if err := space.Reserve(f.File, 0, max(rec.DiskBytes, 1)); err != nil {
		return errs.Wrap(err, "spool disk", d.Path)
	}
	if err := c.read(ctx, p, rec, d, spoolWriter{f.File}, report); err != nil || d.Unread != nil || d.Read == 0 {
		return err
	}
	report(d.Read, "volume")
	rep, err := CheckDisk(ctx, f, d.Read)
	if errs.Is(err, errs.Unsupported) && len(d.Findings) > 0 {
		return nil // it is no disk, as the scan has said
	}
	if err != nil {
		return err
	}
	d.Findings = append(d.Findings, rep.Findings...)
	d.More = rep.More
	if m := rep.Manifest; m != nil && (m.BaseChainID != rec.BaseChainID || !slices.Equal(m.DiffIDs, rec.DiffIDs)) {
		d.find("manifest: it is for other layers than the record names")
	}
	return nil
}

// spoolWriter classifies what a spool's file system says.
type spoolWriter struct{ f *os.File }

func (w spoolWriter) Write(p []byte) (int, error) {
	n, err := w.f.Write(p)
	if err != nil {
		err = errs.New(spoolKind(err), "spool disk", w.f.Name(), "%w", err)
	}
	return n, err
}

// spoolKind is the kind of a local file system's error.
func spoolKind(err error) errs.Kind {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG) {
		return errs.Quota
	}
	return errs.Internal
}

// checkWriter takes what the datastore gives: at the rate that is allowed, up
// to a limit, to the scan and to be kept.
type checkWriter struct {
	ctx    context.Context
	c      *diskChecker
	keep   io.Writer
	scan   io.Writer
	limit  int64
	report func(int64, string)

	n    int64
	over bool  // the limit was passed
	err  error // of keep
}

func (w *checkWriter) Write(p []byte) (int, error) {
	if w.n+int64(len(p)) > w.limit {
		w.over = true
		return 0, errs.New(errs.Corrupt, "read disk", "", "more than %d bytes", w.limit)
	}
	if err := w.c.pace.Wait(w.ctx, len(p)); err != nil {
		return 0, err
	}
	if _, w.err = w.keep.Write(p); w.err != nil {
		return 0, w.err
	}
	if _, err := w.scan.Write(p); err != nil {
		return 0, err
	}
	if before := w.n; before>>20 != (before+int64(len(p)))>>20 {
		w.report(before+int64(len(p)), "")
	}
	w.n += int64(len(p))
	return len(p), nil
}
