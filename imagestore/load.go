package imagestore

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"berth/internal/errs"
	"berth/internal/trace"
)

// parallelReads bounds concurrent calls to one datastore.
const parallelReads = 8

// refresh brings memory to what p holds: it reads folders that are not known
// or have changed, and forgets those that are gone.
func (s *Store) refresh(ctx context.Context, p *place) error {
	began := s.o.Now()
	s.mu.Lock()
	before := maps.Clone(p.changes)
	s.mu.Unlock()
	tree, err := p.ds.Tree(ctx, imagesDir)
	if err != nil {
		return err
	}
	there := map[string][]FileInfo{}
	for _, f := range tree[imagesDir] {
		if f.Dir && isDiskID(f.Name) {
			there[f.Name] = tree[diskDir(f.Name)]
		}
	}
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(parallelReads)
	for _, id := range s.reconcile(p, there) {
		g.Go(func() error {
			e, err := s.loadFrom(gctx, p, id, there[id])
			if err != nil {
				return err
			}
			s.adopt(p, id, e, before[id])
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p.listed = began
	return nil
}

// reconcile forgets disks that are not there and lists those not known, or
// changed since they were read. What somebody is at work on is left alone.
func (s *Store) reconcile(p *place, there map[string][]FileInfo) (unread []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id := range p.disks {
		if _, ok := there[id]; !ok && p.holds[id] == nil {
			delete(p.disks, id)
		}
	}
	for id, files := range there {
		if e := p.disks[id]; p.holds[id] == nil && (e == nil || e.seen != signature(files)) {
			unread = append(unread, id)
		}
	}
	slices.Sort(unread)
	return unread
}

// signature tells the states of a disk's folder apart, as far as its records go.
func signature(files []FileInfo) string {
	var out []string
	for _, f := range files {
		switch {
		case !f.Dir && (f.Name == markerFile || isImageFile(f.Name)):
			out = append(out, fmt.Sprint(f.Name, " ", f.Size, " ", f.Modified.UnixNano()))
		case !f.Dir && f.Name == diskFile:
			out = append(out, f.Name) // what is in it is Check's business
		}
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// adopt puts what was read of a disk's folder into memory, unless this store
// has changed it since or somebody works on it; e is nil when no committed disk
// is there.
func (s *Store) adopt(p *place, id string, e *entry, changes int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case p.changes[id] != changes, p.holds[id] != nil && p.disks[id] != nil:
	case e == nil:
		delete(p.disks, id)
	default:
		p.disks[id] = e
	}
	p.settle()
}

// settle leaves each reference to the newest image that claims it: a crash
// between writing a tag's new owner and its old one leaves both claims.
// Store.mu is held.
func (p *place) settle() {
	owner := map[string]*Image{}
	for _, e := range p.disks {
		for _, m := range e.images {
			for _, r := range m.References {
				if o := owner[r]; o == nil || newer(m, o) {
					owner[r] = m
				}
			}
		}
	}
	for _, e := range p.disks {
		for name, m := range e.images {
			lost := func(r string) bool { return owner[r] != m }
			if slices.ContainsFunc(m.References, lost) {
				c := *m
				c.References = slices.DeleteFunc(slices.Clone(m.References), lost)
				e.images[name] = &c
				for _, r := range c.References {
					owner[r] = &c
				}
			}
		}
	}
}

func newer(a, b *Image) bool {
	if c := a.Pulled.Compare(b.Pulled); c != 0 {
		return c > 0
	}
	return a.ID+a.DiskPath > b.ID+b.DiskPath
}

// load reads the folder of a disk. It is nil when no committed disk is there.
// Files that are damaged, or from a newer Berth, are passed over with a
// warning: gc and check name them.
func (s *Store) load(ctx context.Context, p *place, id string) (*entry, error) {
	files, err := p.ds.List(ctx, diskDir(id))
	if err != nil {
		return nil, err
	}
	return s.loadFrom(ctx, p, id, files)
}

// loadFrom reads the records in a listing of a disk's folder.
func (s *Store) loadFrom(ctx context.Context, p *place, id string, files []FileInfo) (*entry, error) {
	disk, err := s.readMarker(ctx, p, id, files)
	if err != nil || disk == nil {
		return nil, passOver(ctx, err, markerPath(id))
	}
	e := newEntry(disk)
	e.seen = signature(files)
	var mu sync.Mutex
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(parallelReads)
	for _, f := range files {
		if f.Dir || !isImageFile(f.Name) {
			continue
		}
		g.Go(func() error {
			m, err := s.readImage(gctx, p, disk, f.Name)
			if err != nil {
				return passOver(gctx, err, diskDir(id)+"/"+f.Name)
			}
			mu.Lock()
			defer mu.Unlock()
			e.put(m)
			return nil
		})
	}
	return e, g.Wait()
}

// passOver logs what is wrong with a file and keeps only other errors.
func passOver(ctx context.Context, err error, path string) error {
	if errs.Is(err, errs.Corrupt) || errs.Is(err, errs.Unsupported) || errs.Is(err, errs.NotFound) {
		trace.Log(ctx).Warn("file of the image store passed over", zap.String("path", path), zap.Error(err))
		return nil
	}
	return err
}

// readMarker reads a disk's marker if the folder's listing has both it and the
// disk; nil if not.
func (s *Store) readMarker(ctx context.Context, p *place, id string, files []FileInfo) (*diskRecord, error) {
	if !has(files, markerFile) || !has(files, diskFile) {
		return nil, nil
	}
	data, err := p.ds.ReadFile(ctx, markerPath(id), recordLimit)
	if err != nil {
		return nil, err
	}
	return decodeDisk(data, id)
}

func (s *Store) readImage(ctx context.Context, p *place, disk *diskRecord, name string) (*Image, error) {
	data, err := p.ds.ReadFile(ctx, diskDir(disk.ID)+"/"+name, recordLimit)
	if err != nil {
		return nil, err
	}
	return decodeImage(data, disk, p.ds.Name(), name)
}

func has(files []FileInfo, name string) bool {
	return slices.ContainsFunc(files, func(f FileInfo) bool { return !f.Dir && f.Name == name })
}
