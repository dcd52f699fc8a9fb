package portlayer

import (
	"context"
	"maps"
	"strings"
	"sync"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// volumeCatalogue is the volumes that there are. It is what their markers say; what
// this daemon does to volumes itself is known at once.
type volumeCatalogue struct {
	p   Provisioner
	due freshness

	mu    sync.Mutex
	edits uint64 // own changes
	known volumesByID
	bad   []vmprovision.BrokenVolume
	own   map[string]volumeEdit // own changes that no list that was begun since has shown
}

// volumesByID are shared: neither they nor the map are changed.
type volumesByID map[string]*vmprovision.Volume

// volumeEdit is a volume after an own change; nil is removed.
type volumeEdit struct {
	number uint64
	v      *vmprovision.Volume
}

func newVolumeCatalogue(p Provisioner, now Clock, refresh time.Duration) *volumeCatalogue {
	return &volumeCatalogue{p: p, due: freshness{now: now, age: refresh}, own: map[string]volumeEdit{}}
}

// load reads the markers, unless that was done a moment ago; at once, if now is set.
func (c *volumeCatalogue) load(ctx context.Context, now bool) error {
	return errs.Wrap(c.due.ensure(ctx, now, c.list), "read the list of volumes", "")
}

func (c *volumeCatalogue) list(ctx context.Context) (keep func(), err error) {
	c.mu.Lock()
	edits := c.edits
	c.mu.Unlock()
	list, bad, err := c.p.Volumes(ctx)
	if err != nil {
		return nil, err
	}
	known := make(volumesByID, len(list))
	for i := range list {
		known[list[i].ID] = &list[i]
	}
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		for id, e := range c.own {
			if e.number <= edits {
				delete(c.own, id)
			} else {
				known.set(id, e.v)
			}
		}
		c.known, c.bad = known, bad
	}, nil
}

// broken are those whose markers could not be read.
func (c *volumeCatalogue) broken() []vmprovision.BrokenVolume {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.bad
}

func (m volumesByID) set(id string, v *vmprovision.Volume) {
	if v == nil {
		delete(m, id)
		return
	}
	m[id] = v
}

// put notes what a volume is by now.
func (c *volumeCatalogue) put(v *vmprovision.Volume) { c.edit(v.ID, v) }

// drop notes that a volume is gone.
func (c *volumeCatalogue) drop(id string) { c.edit(id, nil) }

func (c *volumeCatalogue) edit(id string, v *vmprovision.Volume) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.edits++
	c.own[id] = volumeEdit{c.edits, v}
	known := maps.Clone(c.known)
	if known == nil {
		known = volumesByID{}
	}
	known.set(id, v)
	c.known = known
}

// expire has the markers read again: a change has failed, and who knows what of it
// has happened, or somebody else's is known of.
func (c *volumeCatalogue) expire() { c.due.expire() }

// all is what is known.
func (c *volumeCatalogue) all() volumesByID {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.known
}

// find looks for a volume by its name. One that is not known, or twice, or in a
// list that cannot be read, is looked for on the datastores.
func (c *volumeCatalogue) find(ctx context.Context, name string) (vmprovision.Volume, error) {
	var hits []*vmprovision.Volume
	if err := c.load(ctx, false); err == nil {
		for _, v := range c.all() {
			if strings.EqualFold(v.Name, name) {
				hits = append(hits, v)
			}
		}
	}
	if len(hits) == 1 {
		return *hits[0], nil
	}
	v, err := c.p.Volume(ctx, name)
	if err == nil && len(hits) == 0 {
		c.expire()
	}
	return v, err
}

// takes is what a volume takes of its project's storage: its disk and the copies
// that its snapshots are, as far as they may grow, with what it is about to grow
// by as long as that may still come. In bytes.
func takes(v *vmprovision.Volume, now time.Time) int64 {
	n := v.Capacity
	if r := v.Reservation(); now.Before(r.Until) {
		n += r.Bytes
	}
	for _, s := range v.Snapshots {
		n += s.Capacity
	}
	return n
}

// volumeProject is a volume's project; those of earlier builds may have none.
func volumeProject(v *vmprovision.Volume) string { return pick(v.Project, vmprovision.DefaultProject) }
