package portlayer

import (
	"context"
	"maps"
	"sync"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// volumeUses is what the volumes of each project take. It is what their markers
// say, read again when that is older than refresh; what this daemon does to
// volumes itself is known at once.
type volumeUses struct {
	p       Provisioner
	now     Clock
	refresh time.Duration

	mu    sync.Mutex
	read  time.Time // zero is never
	edits uint64    // own changes: a list that was begun before one does not undo it
	known map[string]volumeUse
}

// volumeUse is what one volume takes of its project: its disk and the copies
// that its snapshots are, as far as they may grow.
type volumeUse struct {
	project string
	storage int64 // bytes
}

func useOf(v *vmprovision.Volume) volumeUse {
	u := volumeUse{volumeProject(v), v.Capacity}
	for _, s := range v.Snapshots {
		u.storage += s.Capacity
	}
	return u
}

// volumeProject is a volume's project; those of earlier builds may have none.
func volumeProject(v *vmprovision.Volume) string { return pick(v.Project, vmprovision.DefaultProject) }

func newVolumeUses(p Provisioner, now Clock, refresh time.Duration) *volumeUses {
	return &volumeUses{p: p, now: now, refresh: refresh, known: map[string]volumeUse{}}
}

// load reads the markers, unless that was done a moment ago; at once, if now is set.
func (u *volumeUses) load(ctx context.Context, now bool) error {
	for {
		u.mu.Lock()
		fresh, edits := !u.read.IsZero() && u.now().Sub(u.read) < u.refresh, u.edits
		u.mu.Unlock()
		if fresh && !now {
			return nil
		}
		at := u.now()
		list, _, err := u.p.Volumes(ctx)
		if err != nil {
			return errs.Wrap(err, "read what volumes take", "")
		}
		known := make(map[string]volumeUse, len(list))
		for i := range list {
			known[list[i].ID] = useOf(&list[i])
		}
		u.mu.Lock()
		if done := u.edits == edits; done {
			u.known, u.read = known, at
			u.mu.Unlock()
			return nil
		}
		u.mu.Unlock()
	}
}

// put notes what a volume takes by now.
func (u *volumeUses) put(v *vmprovision.Volume) { u.edit(v.ID, useOf(v)) }

// drop notes that a volume is gone.
func (u *volumeUses) drop(id string) { u.edit(id, volumeUse{}) }

func (u *volumeUses) edit(id string, use volumeUse) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.edits++
	if use.project == "" {
		delete(u.known, id)
		return
	}
	u.known[id] = use
}

// all is what is known, by id.
func (u *volumeUses) all() map[string]volumeUse {
	u.mu.Lock()
	defer u.mu.Unlock()
	return maps.Clone(u.known)
}
