package vmprovision

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"berth/internal/errs"
)

// maxFrozenParents bounds the configuration: each of them keeps its memory.
const maxFrozenParents = 64

// failureAge is for how long a parent that could not be made is not tried again
// by those who did not ask for it.
const failureAge = 10 * time.Minute

// parents is what this process remembers of frozen parents; what they are is in
// the inventory.
type parents struct {
	made singleflight.Group // joins those who want the same one

	mu      sync.Mutex
	making  map[string]bool    // ids that are counted before the inventory shows them
	leaving map[string]bool    // ids that go to make room
	using   map[string]int     // ids that are being cloned
	failed  map[string]failure // by the baked image's managed object id
}

type failure struct {
	at  time.Time
	why string
}

func newParents() *parents {
	return &parents{making: map[string]bool{}, leaving: map[string]bool{}, using: map[string]int{}, failed: map[string]failure{}}
}

// use keeps a parent from being removed to make room; ok is false when it is
// about to be.
func (p *parents) use(id string) (release func(), ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.leaving[id] {
		return func() {}, false
	}
	p.using[id]++
	return sync.OnceFunc(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.using[id]--; p.using[id] <= 0 {
			delete(p.using, id)
		}
	}), true
}

func (p *parents) used(id string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.using[id] > 0
}

// reserve counts id among the parents, of which there may be most. When there is
// no room, victim is one of have that must be removed first: the oldest that has
// no clone and that nobody uses.
func (p *parents) reserve(id string, have []*VM, clones map[string]int, most int) (victim *VM, release func(), ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := len(p.making)
	for _, vm := range have {
		switch {
		case vm.ID == id || p.making[vm.ID] || p.leaving[vm.ID]:
			continue
		case clones[vm.ID] == 0 && p.using[vm.ID] == 0 && (victim == nil || older(vm, victim)):
			victim = vm
		}
		n++
	}
	if n < most {
		victim = nil
	} else if victim == nil {
		return nil, nil, false
	} else {
		p.leaving[victim.ID] = true
	}
	p.making[id] = true
	return victim, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.making, id)
		if victim != nil {
			delete(p.leaving, victim.ID)
		}
	}, true
}

// failure says why the last try to make a parent of a baked image failed, if
// that was not long ago.
func (p *parents) failure(baked string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	f, ok := p.failed[baked]
	if ok && time.Since(f.at) > failureAge {
		delete(p.failed, baked)
		return ""
	}
	return f.why
}

// note remembers how the making of a parent ended.
func (p *parents) note(baked string, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if k := errs.KindOf(err); err == nil || k == errs.Quota || k == errs.Canceled { // the next may find room
		delete(p.failed, baked)
		return
	}
	if len(p.failed) >= maxSources {
		clear(p.failed)
	}
	p.failed[baked] = failure{time.Now(), fmt.Sprintf("%.500s", err)}
}

// parentID names the parent of a baked image at a place: the same in every daemon.
func parentID(baked *VM, placed Placed) string {
	h := sha256.New()
	for _, s := range []string{baked.ID, baked.Ref, baked.Snapshot, placed.Cluster, placed.Datastore} {
		h.Write([]byte(s + "\x00")) // never fails
	}
	return "parent-" + hex.EncodeToString(h.Sum(nil)[:12])
}

// clones counts the instant clones of each parent.
func (c *Client) clones() map[string]int {
	out := map[string]int{}
	for _, vm := range c.ListRole(RoleContainer) {
		if vm.Parent != "" {
			out[vm.Parent]++
		}
	}
	return out
}

// parentDebris says why a frozen parent is of no more use, or "". One with clones
// stays: their disks are children of its own.
func (c *Client) parentDebris(vm *VM) string {
	if c.parents.used(vm.ID) || c.clones()[vm.ID] > 0 {
		return ""
	}
	baked := c.get(vm.Baked)
	switch {
	case baked == nil || baked.Role != RoleBaked:
		return "a frozen parent whose baked image is gone"
	case parentID(baked, vm.Placed) != vm.ID:
		return "a frozen parent of an earlier bake"
	case vm.Power != PoweredOn || !vm.Frozen:
		return "a frozen parent that is not frozen"
	case c.cfg.FrozenParents == 0:
		return "a frozen parent, and the site keeps none"
	}
	return ""
}

// discardParents removes the frozen parents of a baked image that is to go, none
// of which has a clone: clones are containers of the image.
func (c *Client) discardParents(ctx context.Context, baked *VM) error {
	for _, vm := range c.ListRole(RoleParent) {
		if vm.Baked != baked.ID {
			continue
		}
		if err := c.discardRef(ctx, vm.Ref, vm.ID, RoleParent); err != nil {
			return errs.Wrap(err, "remove frozen parent", vmObject(vm))
		}
	}
	return nil
}

// parent gives the frozen parent of a baked image at a place, and makes it when
// there is none; however many ask, it is made once. release ends its use.
func (c *Client) parent(ctx context.Context, f *freezing) (vm *VM, release func(), err error) {
	release, ok := c.parents.use(f.id)
	if !ok {
		return nil, release, errs.New(errs.Conflict, "freeze parent", f.name, "it is being removed to make room for another").WithHint("try again")
	}
	if vm := c.get(f.id); usable(vm) {
		return vm, release, nil
	}
	v, err := once(ctx, &c.parents.made, f.id, c.cfg.BakeTimeout, func(ctx context.Context) (any, error) {
		vm, err := f.ensure(ctx)
		c.parents.note(f.s.Baked.Ref, err)
		return vm, err
	})
	if err != nil {
		release()
		return nil, func() {}, err
	}
	return v.(*VM), release, nil
}

// usable says whether instant clones can be made of a VM.
func usable(vm *VM) bool {
	return vm != nil && vm.Role == RoleParent && vm.Frozen && vm.Power == PoweredOn
}
