package vmprovision

import (
	"context"
	"maps"
	"path"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"berth/imagestore"
	"berth/internal/errs"
)

// volumeMarkers remembers what was read of a datastore's markers.
type volumeMarkers struct {
	mu   sync.Mutex
	read map[string]readMarker // by folder
}

// readMarker is a marker as it was listed, and what it says: a volume, or why
// there is none.
type readMarker struct {
	size     int64
	modified time.Time
	v        Volume
	err      error
}

// Volumes lists every volume, by datastore and name, with one search of each
// datastore: a marker is read only if it has changed since it last was. One that
// cannot be read is named in broken and hides no other.
func (c *Client) Volumes(ctx context.Context) (list []Volume, broken []BrokenVolume, err error) {
	for _, name := range c.site.order {
		d := c.stores[name]
		markers, err := d.listMarkers(ctx)
		if err != nil {
			return nil, nil, err
		}
		for _, folder := range slices.Sorted(maps.Keys(markers)) {
			switch m := markers[folder]; {
			case m.err == nil:
				list = append(list, m.v)
			case errs.Is(m.err, errs.Corrupt), errs.Is(m.err, errs.Unsupported):
				broken = append(broken, BrokenVolume{path.Base(folder), d.name, m.err})
			case !errs.Is(m.err, errs.NotFound):
				return nil, nil, m.err
			}
		}
	}
	return list, broken, nil
}

// listMarkers reads those markers that have changed.
func (d *Datastore) listMarkers(ctx context.Context) (map[string]readMarker, error) {
	began := time.Now()
	tree, err := d.tree(ctx, volumesFolder, volumeMarker)
	if err != nil {
		return nil, err
	}
	if len(tree) > maxVolumes {
		return nil, errs.New(errs.Quota, "list volumes", d.path(volumesFolder), "%d folders, at most %d are read", len(tree), maxVolumes)
	}
	d.markers.mu.Lock()
	old := d.markers.read
	d.markers.mu.Unlock()
	var mu sync.Mutex // of now
	now := make(map[string]readMarker, len(tree))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(markersAtOnce)
	for folder, files := range tree {
		i := slices.IndexFunc(files, func(f imagestore.FileInfo) bool { return f.Name == volumeMarker && !f.Dir })
		if path.Dir(folder) != volumesFolder || i < 0 && d.c.flights.has(d.path(folder)) {
			continue
		}
		if i < 0 {
			g.Go(func() error {
				err := d.lostMarker(gctx, folder)
				mu.Lock()
				defer mu.Unlock()
				now[folder] = readMarker{err: err}
				return gctx.Err()
			})
			continue
		}
		f := files[i]
		if m, ok := old[folder]; ok && m.same(f) {
			mu.Lock()
			now[folder] = m
			mu.Unlock()
			continue
		}
		g.Go(func() error {
			v, err := d.readVolume(gctx, folder)
			if f.Modified.After(began.Add(-markerSettled)) {
				f.Modified = time.Time{}
			}
			mu.Lock()
			defer mu.Unlock()
			now[folder] = readMarker{f.Size, f.Modified, v, err}
			return gctx.Err()
		})
	}
	if err := g.Wait(); err != nil {
		return nil, vimError(err, "list volumes", d.name)
	}
	d.markers.mu.Lock()
	defer d.markers.mu.Unlock()
	d.markers.read = now
	return now, nil
}

// lostMarker says why a folder without a marker is no volume.
func (d *Datastore) lostMarker(ctx context.Context, folder string) error {
	files, err := d.List(ctx, folder)
	switch {
	case err != nil:
		return err
	case !bereft(files):
		return errs.New(errs.NotFound, "read volume", d.path(folder), "it is no volume, or none yet")
	}
	return errs.New(errs.Corrupt, "read volume", d.path(folder), "somebody has deleted its %s; its disk is there still", volumeMarker).
		WithHint("put the file back, or delete the folder if nobody needs its data")
}

// same says whether a marker is what was read before: what it says does not change
// then. What could not be read is read again.
func (m readMarker) same(f imagestore.FileInfo) bool {
	lasting := m.err == nil || errs.Is(m.err, errs.Corrupt) || errs.Is(m.err, errs.Unsupported)
	return lasting && !m.modified.IsZero() && m.size == f.Size && m.modified.Equal(f.Modified)
}
