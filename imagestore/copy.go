package imagestore

import (
	"context"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// DiskCopier is a [Datastore] that can take a disk from another one without its
// bytes passing through the daemon.
type DiskCopier interface {
	// CopyDisk makes the disk at path a copy of the one at that path on from, all
	// or nothing. An existing disk is an Exists error; Unsupported says that
	// nothing can be copied from there.
	CopyDisk(ctx context.Context, from Datastore, path string) error
}

// copyDisk takes the disk from another datastore of this store that has it. It
// gives nil when none has, or none can give it: then it is made from its layers.
func (s *Store) copyDisk(ctx context.Context, l *lease, pl *plan, report func(Progress)) (*diskRecord, error) {
	copier, ok := l.p.ds.(DiskCopier)
	if !ok {
		return nil, nil
	}
	for _, q := range s.places {
		if q == l.p || !s.knows(q, pl.diskID) {
			continue
		}
		rec, err := s.copyFrom(ctx, q, copier, l, pl, report)
		switch {
		case err == nil && rec != nil:
			return rec, nil
		case ctx.Err() != nil || isLost(err) || errs.Is(err, errs.Quota):
			return nil, err
		case err != nil:
			trace.Log(ctx).Warn("disk not copied", zap.String("disk", pl.diskID), zap.String("from", q.ds.Name()), zap.Error(err))
		}
	}
	return nil, nil
}

// knows says whether memory has a disk on a datastore.
func (s *Store) knows(p *place, disk string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return p.disks[disk] != nil
}

// copyFrom copies the disk from q, which must have it whole; nil if it has not.
func (s *Store) copyFrom(ctx context.Context, q *place, copier DiskCopier, l *lease, pl *plan, report func(Progress)) (*diskRecord, error) {
	release, err := s.share(ctx, q, pl.diskID)
	if err != nil {
		return nil, err
	}
	defer release()
	e, err := s.load(ctx, q, pl.diskID)
	if err != nil || e == nil {
		return nil, err
	}
	if more := e.disk.Populated - pl.compressed()*expansion; more > 0 {
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
	report(Progress{Phase: "copy", Total: e.disk.Populated, Message: "from datastore " + q.ds.Name()})
	if err := copier.CopyDisk(ctx, q.ds, path); err != nil {
		return nil, errs.Wrap(err, "copy disk", path)
	}
	report(Progress{Phase: "copy", Current: e.disk.Populated, Total: e.disk.Populated, Message: "from datastore " + q.ds.Name()})
	rec := *e.disk
	rec.Owner, rec.Made = s.o.Owner, s.o.Now().UTC()
	return &rec, nil
}
