package imagestore

import (
	"context"
	"errors"
	"io"
	"os"
	"sync"

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"berth/imagestore/registry"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
	"berth/internal/pace"
	"berth/internal/trace"
)

// expansion is how many bytes of disk a compressed byte is taken to need
// before the true size is known; layers of Windows unfold to 2.0 to 2.5.
const expansion = 2

// maxTakeovers bounds how often one pull gives way to another daemon: each time
// that daemon got further. Beyond it two daemons must be working under one name.
const maxTakeovers = 16

// materialise makes the disk of a plan on p, or finds it there, or waits until
// another daemon has made it. The caller shares the disk's folder. After an
// error the folder is gone again, or the error names what is left.
func (s *Store) materialise(ctx context.Context, p *place, pl *plan, report func(Progress)) (*diskRecord, error) {
	for n := 0; ; n++ {
		rec, err := s.materialiseOnce(ctx, p, pl, report)
		if !isLost(err) || ctx.Err() != nil || n == maxTakeovers {
			return rec, err
		}
		if isNowhere(err) {
			report(Progress{Phase: "wait", Message: "the lease of this disk is gone, which somebody removed or another daemon that took over and is done: its disk will be used if it is there"})
			continue
		}
		report(Progress{Phase: "wait", Message: "another daemon began on this disk at the same time, or took over; its disk will be used"})
		if err := pace.Pause(ctx, s.o.Poll); err != nil {
			return nil, err
		}
	}
}

// materialiseOnce is one attempt, which ends when another daemon takes over.
func (s *Store) materialiseOnce(ctx context.Context, p *place, pl *plan, report func(Progress)) (*diskRecord, error) {
	if e, err := s.lookAgain(ctx, p, pl.diskID); e != nil || err != nil {
		return e, err
	}
	var found *diskRecord
	l, err := s.acquire(ctx, p, pl.diskID, "pull "+pl.img.Reference, report, func(ctx context.Context) (done bool, err error) {
		found, err = s.lookAgain(ctx, p, pl.diskID)
		return found != nil, err
	})
	if found != nil {
		return found, nil
	}
	if l == nil {
		return nil, err
	}
	var rec *diskRecord
	if err == nil {
		rec, err = s.underLease(ctx, l, pl, report)
	}
	if err != nil {
		return nil, s.undo(ctx, l, err)
	}
	// The disk is committed. A lease that cannot be removed runs out by itself.
	if err := p.ds.Delete(ctx, leasePath(pl.diskID)); err != nil {
		trace.Log(ctx).Warn("lease not removed", zap.String("disk", pl.diskID), zap.Error(err))
	}
	s.retain(ctx)
	return rec, nil
}

// retain removes blobs that are beyond what the options keep. A failure costs
// space and nothing else.
func (s *Store) retain(ctx context.Context) {
	if s.o.CacheBytes == 0 && s.o.CacheAge == 0 {
		return
	}
	limit := s.o.CacheBytes
	if limit == 0 {
		limit = -1 // no bound
	}
	if _, err := s.o.Cache.Prune(limit, s.o.CacheAge); err != nil {
		trace.Log(ctx).Warn("blob cache not pruned", zap.Error(err))
	}
}

// lookAgain asks the datastore for a committed disk: another daemon may have
// made it, or somebody removed the one that memory knows.
func (s *Store) lookAgain(ctx context.Context, p *place, id string) (*diskRecord, error) {
	e, err := s.load(ctx, p, id)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if e == nil {
		delete(p.disks, id)
		return nil, nil
	}
	p.disks[id] = e
	p.settle()
	return e.disk, nil
}

// underLease does the work while the lease is renewed beside it. When the lease
// is lost the work ends at once.
func (s *Store) underLease(ctx context.Context, l *lease, pl *plan, report func(Progress)) (rec *diskRecord, err error) {
	ctx, giveUp := context.WithCancelCause(ctx)
	defer giveUp(nil)
	defer func() {
		if cause := context.Cause(ctx); err != nil && isLost(cause) {
			rec, err = nil, cause
		}
	}()
	report = l.watched(report)
	keep, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	wg.Go(func() { l.keep(keep, giveUp) })
	defer wg.Wait()
	defer stop()

	release, err := s.reserve(ctx, l.p, pl.compressed()*expansion)
	if err != nil {
		return nil, err
	}
	defer release()
	rec, err = s.copyDisk(ctx, l, pl, report)
	if rec == nil && err == nil {
		rec, err = s.importCarried(ctx, l, pl, report)
	}
	if rec == nil && err == nil {
		rec, err = s.fetchAndImport(ctx, l, pl, report)
	}
	if err != nil {
		return nil, err
	}
	stop() // no renewal may come after the commit
	wg.Wait()
	if err := l.check(ctx); err != nil {
		return nil, err
	}
	data, err := encodeRecord(kindDisk, rec)
	if err != nil {
		return nil, err
	}
	if err := l.p.ds.WriteFile(ctx, markerPath(rec.ID), data); err != nil {
		return nil, errs.Wrap(err, "commit disk", markerPath(rec.ID))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l.p.changes[rec.ID]++
	if l.p.disks[rec.ID] == nil {
		l.p.disks[rec.ID] = newEntry(rec)
	}
	return rec, nil
}

// reserve checks that p has room for need bytes beside what other pulls of this
// store will take, and sets them aside until release.
func (s *Store) reserve(ctx context.Context, p *place, need int64) (release func(), err error) {
	_, free, err := p.ds.Space(ctx)
	if err != nil {
		return nil, errs.Wrap(err, "check space", p.ds.Name())
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if avail := free - p.reserved - s.o.ReserveBytes; need > avail {
		return nil, errs.New(errs.Quota, "check space", p.ds.Name(), "the image disk needs about %d bytes; %d are free, of which %d are set aside", need, free, p.reserved+s.o.ReserveBytes).
			WithHint("free %d bytes on datastore %s (`berth system gc`, `berth rmi`), or pull to another one", need-avail, p.ds.Name())
	}
	p.reserved += need
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		p.reserved -= need
	}, nil
}

// fetchAndImport brings the disk onto the datastore.
func (s *Store) fetchAndImport(ctx context.Context, l *lease, pl *plan, report func(Progress)) (*diskRecord, error) {
	for _, x := range pl.layers() {
		s.o.Cache.Pin(x.Digest)
		defer s.o.Cache.Unpin(x.Digest)
	}
	o := s.diskOptions(ctx, l.p)
	spool, err := vmdk.NewSpool(o.SpoolDir, o.spoolRoom(pl.compressed()))
	if err != nil {
		return nil, errs.Wrap(err, "reserve room for the disk", "")
	}
	defer func() { _ = spool.Close() }() // an unlinked file; nothing depends on its end
	blobs, err := s.fetch(ctx, pl, report)
	if err != nil {
		return nil, err
	}
	disk, _, info, err := BuildDisk(ctx, BuildRequest{
		Layers: blobs, BaseChainID: pl.baseChainID(), Limits: s.o.Limits, Unpack: s.o.Unpack, Disk: o, Spool: spool,
		Progress: func(digest string, done, total int64) {
			report(Progress{Phase: "write", Layer: digest, Current: done, Total: total})
		},
	})
	if err != nil {
		return nil, s.forget(pl, err)
	}
	defer func() { _ = disk.Close() }() // an unlinked file; nothing depends on its end
	return s.upload(ctx, l, pl, disk, info, report)
}

// fetch brings the blobs into the cache, as many at a time as the registry's
// client allows.
func (s *Store) fetch(ctx context.Context, pl *plan, report func(Progress)) ([]LayerBlob, error) {
	layers := pl.layers()
	blobs := make([]LayerBlob, len(layers))
	for _, x := range layers {
		report(Progress{Phase: "download", Layer: x.Digest, Total: x.Size})
	}
	g, gctx := errgroup.WithContext(ctx)
	for i, x := range layers {
		g.Go(func() error {
			path, err := s.fetchLayer(gctx, pl.img, x, report)
			if err != nil {
				return err
			}
			blobs[i] = layerBlob(x, path)
			return nil
		})
	}
	return blobs, g.Wait()
}

// fetchLayer brings one blob into the cache. Its digest is computed while it
// comes, and what is there of an earlier attempt is hashed again: when all bytes
// are there, it is the digest that is waited for.
func (s *Store) fetchLayer(ctx context.Context, img *registry.Image, x registry.Layer, report func(Progress)) (path string, err error) {
	path, err = s.o.Registry.Fetch(ctx, img, x, func(f registry.Progress) {
		p := Progress{Phase: "download", Layer: x.Digest, Current: f.Done, Total: x.Size}
		switch {
		case f.Waits != "":
			p.Message = "waits for " + f.Waits
		case f.Done == x.Size:
			p.Phase = "verify"
		}
		report(p)
	})
	if err == nil {
		report(Progress{Phase: "verify", Layer: x.Digest, Current: x.Size, Total: x.Size, Message: "done"})
	}
	return path, err
}

func layerBlob(x registry.Layer, path string) LayerBlob {
	return LayerBlob{MediaType: x.MediaType, Digest: x.Digest, DiffID: x.DiffID, Size: x.Size, Open: func() (io.ReadCloser, error) {
		f, err := os.Open(path)
		if err != nil {
			return nil, errs.New(errs.Internal, "open blob", x.Digest, "%w", err)
		}
		return f, nil
	}}
}

// forget drops the blobs of a disk that could not be built because of their
// content, in case the cache's medium has damaged them since they were verified.
func (s *Store) forget(pl *plan, err error) error {
	if !errs.Is(err, errs.Corrupt) {
		return err
	}
	for _, x := range pl.layers() {
		if derr := s.o.Cache.Drop(x.Digest); derr != nil {
			err = errors.Join(err, derr)
		}
	}
	return err
}

// upload imports the finished disk and describes it.
func (s *Store) upload(ctx context.Context, l *lease, pl *plan, disk *vmdk.Disk, info BuildInfo, report func(Progress)) (*diskRecord, error) {
	if more := info.PopulatedBytes - pl.compressed()*expansion; more > 0 {
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
	// What is there without a marker is what a pull left that was killed.
	if err := l.p.ds.DeleteDisk(ctx, path); err != nil {
		return nil, errs.Wrap(err, "clear disk", path)
	}
	m := meter{now: s.o.Now}
	sent := func(n int64) {
		m.sent(n)
		report(Progress{Phase: "upload", Current: n, Total: disk.Length()})
	}
	report(Progress{Phase: "upload", Total: disk.Length()})
	r := disk.Open()
	defer r.Close()
	if err := l.p.ds.ImportDisk(ctx, path, disk.Capacity(), disk.Length(), r, sent); err != nil {
		return nil, errs.Wrap(err, "import disk", path)
	}
	s.learn(l.p, &m)
	report(Progress{Phase: "upload", Current: disk.Length(), Total: disk.Length()})
	digest, err := disk.Digest()
	if err != nil {
		return nil, err
	}
	return &diskRecord{
		Version: diskVersion, ID: pl.diskID, BaseChainID: pl.baseChainID(), DiffIDs: pl.diffIDs(), DiskGUID: info.DiskGUID, PartitionGUID: info.PartitionGUID,
		DiskDigest: digest, DiskBytes: disk.Length(), Content: disk.Content(), Capacity: disk.Capacity(), Populated: info.PopulatedBytes,
		ContentBytes: info.ContentBytes, Entries: info.Entries, Owner: s.o.Owner, Made: s.o.Now().UTC(),
	}, nil
}

// undo removes the folder of a disk that was not finished, unless it has become
// another's. What cannot be removed is named; gc finds it.
func (s *Store) undo(ctx context.Context, l *lease, cause error) error {
	if isLost(cause) {
		return cause
	}
	ctx, cancel := context.WithTimeout(trace.Detach(ctx), s.o.UndoTime)
	defer cancel()
	if err := l.check(ctx); isLost(err) {
		return cause
	}
	if err := s.wipe(ctx, l.p, l.disk); err != nil {
		return errors.Join(cause, errs.New(errs.KindOf(err), "undo", "["+l.p.ds.Name()+"] "+diskDir(l.disk), "left for gc: %w", err))
	}
	return cause
}

// wipe removes a disk's folder: first what makes it count, then the disk by the
// datastore's own means, then the rest.
func (s *Store) wipe(ctx context.Context, p *place, id string) error {
	s.mu.Lock()
	delete(p.disks, id)
	p.changes[id]++
	s.mu.Unlock()
	for _, step := range []func() error{
		func() error { return p.ds.Delete(ctx, markerPath(id)) },
		func() error { return p.ds.DeleteDisk(ctx, diskPath(id)) },
		func() error { return p.ds.Delete(ctx, diskDir(id)) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}
