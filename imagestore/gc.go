package imagestore

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"berth/internal/errs"
	"berth/internal/trace"
)

// finding is what a look at one disk's folder gave.
type finding struct {
	path   string // the folder, or one file in it
	disk   string
	whole  bool // the folder is debris
	bytes  int64
	reason string
}

// GC removes what no image needs: folders of pulls that died, disks without an
// image, damaged records, old leases. What another living daemon is at work on,
// what a newer Berth wrote and what is not the store's stays. With dryRun
// nothing is removed. The result names everything found; when some of it could
// not be removed, the error says what and why.
func (s *Store) GC(ctx context.Context, dryRun bool) (found []Debris, err error) {
	ctx, op := trace.Begin(ctx, "collect image debris", zap.Bool("dryRun", dryRun))
	defer func() { op.End(err) }()
	var failed []error
	for _, p := range s.places {
		list, err := s.survey(ctx, p)
		if err != nil {
			return found, errs.Wrap(err, "look for debris", p.ds.Name())
		}
		for _, f := range list {
			found = append(found, Debris{Datastore: p.ds.Name(), Path: f.path, Bytes: f.bytes, Reason: f.reason})
			if dryRun {
				continue
			}
			if err := s.collect(ctx, p, f); err != nil {
				failed = append(failed, errs.Wrap(err, "remove debris", "["+p.ds.Name()+"] "+f.path))
			}
		}
	}
	return found, errors.Join(failed...)
}

// survey looks at every folder of p.
func (s *Store) survey(ctx context.Context, p *place) ([]finding, error) {
	list, err := p.ds.List(ctx, imagesDir)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	var out []finding
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(parallelReads)
	for _, f := range list {
		if !f.Dir || !isDiskID(f.Name) {
			continue
		}
		g.Go(func() error {
			found, err := s.inspect(gctx, p, f.Name)
			mu.Lock()
			defer mu.Unlock()
			out = append(out, found...)
			return err
		})
	}
	err = g.Wait()
	slices.SortFunc(out, func(a, b finding) int { return cmp.Compare(a.path, b.path) })
	return out, err
}

// busy reports whether this store is at work in a disk's folder.
func (s *Store) busy(p *place, id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return p.holds[id] != nil
}

// inspect says what in a disk's folder is debris.
func (s *Store) inspect(ctx context.Context, p *place, id string) ([]finding, error) {
	if s.busy(p, id) {
		return nil, nil
	}
	files, err := p.ds.List(ctx, diskDir(id))
	if err != nil {
		return nil, err
	}
	var held *leaseRecord
	if has(files, leaseFile) {
		if held, err = p.readLease(ctx, id); err != nil || s.foreign(held) {
			return nil, err
		}
	}
	whole := func(reason string) ([]finding, error) {
		f := finding{path: diskDir(id), disk: id, whole: true, reason: reason}
		for _, x := range files {
			f.bytes += x.Size
		}
		return []finding{f}, nil
	}
	disk, err := s.readMarker(ctx, p, id, files)
	switch {
	case errs.Is(err, errs.Unsupported): // a newer Berth's
		return nil, nil
	case errs.Is(err, errs.Corrupt):
		return whole("the disk's commit marker is damaged")
	case err != nil && !errs.Is(err, errs.NotFound):
		return nil, err
	case disk == nil && has(files, markerFile):
		return whole("the disk is gone")
	case disk == nil && slices.ContainsFunc(files, func(f FileInfo) bool { return !f.Dir && isImageFile(f.Name) }):
		return whole("the disk's commit marker is gone, or its removal was not finished")
	case disk == nil:
		return whole("a pull was not finished")
	}
	images, found, err := s.inspectImages(ctx, p, disk, files)
	if err != nil {
		return nil, err
	}
	if images == 0 {
		if disk.Owner != s.o.Owner && s.o.Now().Before(disk.Made.Add(s.o.LeaseTime)) {
			return nil, nil // its maker is about to put an image beside it
		}
		reason := "no image uses the disk"
		for _, f := range found {
			reason += "; " + strings.TrimPrefix(f.path, diskDir(id)+"/") + ": " + f.reason
		}
		return whole(reason)
	}
	if has(files, leaseFile) {
		found = append(found, oneFile(id, files, leaseFile, "the lease has run out"))
	}
	for _, f := range files {
		image, ok := imageOf(f.Name)
		// Its image's record may be about to come.
		if ok && !f.Dir && !has(files, image) && s.o.Now().After(f.Modified.Add(s.o.LeaseTime)) {
			found = append(found, oneFile(id, files, f.Name, "its image is gone"))
		}
	}
	return found, nil
}

// inspectImages counts the images beside a disk and lists the damaged ones.
// Those of a newer Berth count, too.
func (s *Store) inspectImages(ctx context.Context, p *place, disk *diskRecord, files []FileInfo) (n int, found []finding, err error) {
	for _, f := range files {
		if f.Dir || !isImageFile(f.Name) {
			continue
		}
		m, err := s.readImage(ctx, p, disk, f.Name)
		switch {
		case err == nil:
			n++
			if _, err := s.readOrigin(ctx, p, m); errs.Is(err, errs.Corrupt) {
				found = append(found, oneFile(disk.ID, files, originFile(m.ID), "the manifest and config that are kept for saving the image are damaged"))
			}
		case errs.Is(err, errs.Unsupported):
			n++
		case errs.Is(err, errs.Corrupt):
			found = append(found, oneFile(disk.ID, files, f.Name, "the image's record is damaged"))
		case !errs.Is(err, errs.NotFound):
			return n, found, err
		}
	}
	return n, found, nil
}

func oneFile(id string, files []FileInfo, name, reason string) finding {
	f := finding{path: diskDir(id) + "/" + name, disk: id, reason: reason}
	for _, x := range files {
		if x.Name == name {
			f.bytes = x.Size
		}
	}
	return f
}

// collect removes a finding, unless the store has begun to work there.
func (s *Store) collect(ctx context.Context, p *place, f finding) error {
	release, ok := s.claim(p, f.disk)
	if !ok {
		return nil
	}
	defer release()
	if !f.whole {
		return p.ds.Delete(ctx, f.path)
	}
	// Between the look and the claim somebody may have made good use of it.
	again, err := s.load(ctx, p, f.disk)
	if err != nil {
		return err
	}
	if again != nil && len(again.images) > 0 {
		return nil
	}
	return s.wipe(ctx, p, f.disk)
}
