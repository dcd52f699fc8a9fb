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

// volumeCatalogue is the volumes that there are. It is what their markers say,
// read again when that is older than refresh; what this daemon does to volumes
// itself is known at once.
type volumeCatalogue struct {
	p       Provisioner
	now     Clock
	refresh time.Duration

	mu    sync.Mutex
	read  time.Time // when known was read; zero is never, or not any more
	edits uint64    // own changes
	lists uint64    // that were begun
	shown uint64    // the list that known is
	stale uint64    // edits when something happened that only the markers tell
	known volumesByID
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
	return &volumeCatalogue{p: p, now: now, refresh: refresh, own: map[string]volumeEdit{}}
}

// load reads the markers, unless that was done a moment ago; at once, if now is set.
func (c *volumeCatalogue) load(ctx context.Context, now bool) error {
	c.mu.Lock()
	at := c.now()
	if !now && !c.read.IsZero() && at.Sub(c.read) < c.refresh {
		c.mu.Unlock()
		return nil
	}
	c.lists++
	number, edits := c.lists, c.edits
	c.mu.Unlock()
	list, _, err := c.p.Volumes(ctx)
	if err != nil {
		return errs.Wrap(err, "read the list of volumes", "")
	}
	known := make(volumesByID, len(list))
	for i := range list {
		known[list[i].ID] = &list[i]
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if number < c.shown {
		return nil // a list that was begun later is known
	}
	c.shown = number
	if c.stale <= edits {
		c.read = at
	}
	for id, e := range c.own {
		if e.number <= edits {
			delete(c.own, id)
		} else {
			known.set(id, e.v)
		}
	}
	c.known = known
	return nil
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
func (c *volumeCatalogue) expire() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.edits++
	c.stale, c.read = c.edits, time.Time{}
}

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
// that its snapshots are, as far as they may grow. In bytes.
func takes(v *vmprovision.Volume) int64 {
	n := v.Capacity
	for _, s := range v.Snapshots {
		n += s.Capacity
	}
	return n
}

// volumeProject is a volume's project; those of earlier builds may have none.
func volumeProject(v *vmprovision.Volume) string { return pick(v.Project, vmprovision.DefaultProject) }
