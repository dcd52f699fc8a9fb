package vmprovision

import (
	"context"
	"reflect"
	"slices"
	"sync"

	"go.uber.org/zap"

	"berth/internal/errs"
)

// Bounds of what a slow reader of the inventory may hold back.
const (
	watchBuffer = 1024
	waitBuffer  = 256
)

// inventory is the live view of Berth's VMs. The collector's loop writes it,
// everybody reads it, and no reader makes a call.
type inventory struct {
	owner string
	log   *zap.Logger

	mu      sync.Mutex
	records records          // every VM of the folder, also others'
	byRef   map[string]*VM   // ours
	byID    map[string]*VM   // ours, shown
	copies  map[string][]*VM // by id: ours that are not shown, because they are copies
	journal journal          // of byID
	waiters map[string]map[*waiter]struct{}
	signs   map[string]map[*sign]struct{}
	watches map[*watch]struct{}
	closed  bool
}

func newInventory(owner string, log *zap.Logger) *inventory {
	return &inventory{
		owner: owner, log: log,
		records: records{}, byRef: map[string]*VM{}, byID: map[string]*VM{}, copies: map[string][]*VM{},
		waiters: map[string]map[*waiter]struct{}{}, signs: map[string]map[*sign]struct{}{}, watches: map[*watch]struct{}{},
	}
}

// ours says whether a record carries the mark, an id and a role.
func (i *inventory) ours(r *record) bool {
	return r.owner == i.owner && r.vm.ID != "" && r.vm.Role != ""
}

// replace takes the whole truth after a new start of the collector.
func (i *inventory) replace(all records) {
	i.mu.Lock()
	defer i.mu.Unlock()
	old := i.records
	i.records = all
	for ref, r := range all {
		if was := old[ref]; was != nil && was.configured && !r.configured {
			r.remember(was)
		}
	}
	for ref := range old {
		if all[ref] == nil {
			i.publish(ref, nil)
		}
	}
	for ref, r := range all {
		i.publish(ref, r)
	}
}

// update changes or adds one VM.
func (i *inventory) update(ref string, change func(*record)) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.records.update(ref, change)
	i.publish(ref, i.records[ref])
}

// remove forgets a VM that left the folder.
func (i *inventory) remove(ref string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.records.remove(ref)
	i.publish(ref, nil)
}

// publish compares what is known with what was handed out and tells of the
// difference. i.mu is held.
func (i *inventory) publish(ref string, r *record) {
	old := i.byRef[ref]
	var now *VM
	if r != nil && i.ours(r) {
		now = r.value()
	}
	switch {
	case old == nil && now == nil, old != nil && now != nil && reflect.DeepEqual(old, now):
		return
	case now == nil:
		delete(i.byRef, ref)
	default:
		i.byRef[ref] = now
	}
	if old != nil && (now == nil || old.ID != now.ID || old.Role == RoleImport) {
		i.unlist(old)
		old = shown(old)
		if old != nil {
			i.tell(Change{Kind: VMRemoved, Old: old})
		}
		old = nil
	}
	if now == nil || now.Role == RoleImport {
		return
	}
	if !i.list(now) {
		return
	}
	if old == nil {
		i.tell(Change{Kind: VMAdded, New: now})
		return
	}
	i.tell(Change{Kind: VMChanged, Old: old, New: now})
}

func shown(vm *VM) *VM {
	if vm.Role == RoleImport {
		return nil
	}
	return vm
}

// list makes vm the VM of its id. A copy that somebody made of one of Berth's
// VMs carries the same id; the older one is meant.
func (i *inventory) list(vm *VM) bool {
	i.uncopy(vm)
	cur := i.byID[vm.ID]
	if cur != nil && cur.Ref != vm.Ref {
		if !older(vm, cur) {
			i.log.Warn("a VM carries the id of another and is ignored",
				zap.String("id", vm.ID), zap.String("vm", vm.Ref), zap.String("other", cur.Ref))
			i.copies[vm.ID] = append(i.copies[vm.ID], vm)
			return false
		}
		i.copies[vm.ID] = append(i.copies[vm.ID], cur)
	}
	i.show(vm.ID, vm)
	return true
}

// unlist takes a VM away; the oldest of its copies, if there are any, is the VM of
// its id from now on.
func (i *inventory) unlist(vm *VM) {
	i.uncopy(vm)
	cur := i.byID[vm.ID]
	if cur == nil || cur.Ref != vm.Ref {
		return
	}
	var next *VM
	for _, other := range i.copies[vm.ID] {
		if next == nil || older(other, next) {
			next = other
		}
	}
	if next != nil {
		i.uncopy(next)
	}
	i.show(vm.ID, next)
}

// show makes vm what readers find under an id, nil is nothing.
func (i *inventory) show(id string, vm *VM) {
	if vm == nil {
		delete(i.byID, id)
	} else {
		i.byID[id] = vm
	}
	i.journal.note(id)
}

// uncopy forgets that a VM is a copy.
func (i *inventory) uncopy(vm *VM) {
	kept := slices.DeleteFunc(i.copies[vm.ID], func(c *VM) bool { return c.Ref == vm.Ref })
	if i.copies[vm.ID] = kept; len(kept) == 0 {
		delete(i.copies, vm.ID)
	}
}

func older(a, b *VM) bool {
	if !a.Created.Equal(b.Created) {
		return a.Created.Before(b.Created)
	}
	return len(a.Ref) < len(b.Ref) || len(a.Ref) == len(b.Ref) && a.Ref < b.Ref
}

// tell wakes waiters and fills watches. i.mu is held; nothing here blocks.
func (i *inventory) tell(c Change) {
	vm := c.New
	if vm == nil {
		vm = c.Old
	}
	for w := range i.waiters[vm.ID] {
		w.push(c.New)
	}
	for s := range i.signs[vm.ID] {
		s.judge(c.New)
	}
	for w := range i.watches {
		w.push(c)
	}
}

// List gives every VM of Berth's, in no order.
func (i *inventory) List() []VM {
	i.mu.Lock()
	defer i.mu.Unlock()
	out := make([]VM, 0, len(i.byID))
	for _, vm := range i.byID {
		out = append(out, *vm)
	}
	return out
}

// ListRole gives the VMs of one role, in no order. They are shared: nobody
// changes them.
func (i *inventory) ListRole(role VMRole) []*VM {
	i.mu.Lock()
	defer i.mu.Unlock()
	out := make([]*VM, 0, len(i.byID))
	for _, vm := range i.byID {
		if vm.Role == role {
			out = append(out, vm)
		}
	}
	return out
}

// unreadable names the VMs of the folder of which vSphere cannot tell whether they
// are Berth's.
func (i *inventory) unreadable() (names []string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	for ref, r := range i.records {
		if r.unreadable() {
			names = append(names, ref+" ("+firstOf(r.vm.Name, "without a name")+", "+r.vm.Connection+")")
		}
	}
	slices.Sort(names)
	return names
}

// Get finds a VM by its id.
func (i *inventory) Get(id string) (VM, bool) {
	if vm := i.get(id); vm != nil {
		return *vm, true
	}
	return VM{}, false
}

func (i *inventory) get(id string) *VM {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.byID[id]
}

// imports gives the temporary VMs that carry disks.
func (i *inventory) imports() []VM {
	i.mu.Lock()
	defer i.mu.Unlock()
	var out []VM
	for _, vm := range i.byRef {
		if vm.Role == RoleImport {
			out = append(out, *vm)
		}
	}
	return out
}

// waiter holds the states that one Wait has not judged yet.
type waiter struct {
	mu     sync.Mutex
	states []*VM
	kick   chan struct{}
}

func (w *waiter) push(vm *VM) {
	w.mu.Lock()
	if len(w.states) == waitBuffer {
		w.states = w.states[1:]
	}
	w.states = append(w.states, vm)
	w.mu.Unlock()
	select {
	case w.kick <- struct{}{}:
	default:
	}
}

func (w *waiter) take() []*VM {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.states
	w.states = nil
	return s
}

// Wait returns as soon as cond holds for the VM with that id (nil: it is
// gone), judged at once and after every change.
func (i *inventory) Wait(ctx context.Context, id string, cond func(*VM) bool) (*VM, error) {
	w := &waiter{kick: make(chan struct{}, 1)}
	i.mu.Lock()
	if i.closed {
		i.mu.Unlock()
		return nil, errClosed("wait", id)
	}
	if i.waiters[id] == nil {
		i.waiters[id] = map[*waiter]struct{}{}
	}
	i.waiters[id][w] = struct{}{}
	w.states = append(w.states, i.byID[id])
	i.mu.Unlock()
	defer i.forget(id, w)
	for {
		for _, vm := range w.take() {
			if cond(vm) {
				return vm, nil
			}
		}
		select {
		case _, open := <-w.kick:
			if !open {
				return nil, errClosed("wait", id)
			}
		case <-ctx.Done():
			return nil, vimError(ctx.Err(), "wait", id)
		}
	}
}

func (i *inventory) forget(id string, w *waiter) {
	i.mu.Lock()
	defer i.mu.Unlock()
	delete(i.waiters[id], w)
	if len(i.waiters[id]) == 0 {
		delete(i.waiters, id)
	}
}

// sign is a channel that is closed as soon as a condition has held for a VM.
type sign struct {
	cond  func(*VM) bool
	shown chan struct{}
	given bool
}

func (s *sign) judge(vm *VM) {
	if !s.given && s.cond(vm) {
		s.given = true
		close(s.shown)
	}
}

// sign gives a channel that is closed once cond has held for the VM with that id;
// it is never closed if that does not happen. cond is called under the inventory's
// lock. The caller calls forget.
func (i *inventory) sign(id string, cond func(*VM) bool) (shown <-chan struct{}, forget func()) {
	s := &sign{cond: cond, shown: make(chan struct{})}
	i.mu.Lock()
	defer i.mu.Unlock()
	s.judge(i.byID[id])
	if i.signs[id] == nil {
		i.signs[id] = map[*sign]struct{}{}
	}
	i.signs[id][s] = struct{}{}
	return s.shown, func() {
		i.mu.Lock()
		defer i.mu.Unlock()
		delete(i.signs[id], s)
		if len(i.signs[id]) == 0 {
			delete(i.signs, id)
		}
	}
}

func errClosed(step, object string) error {
	return errs.New(errs.Unavailable, step, object, "the connection to vSphere was closed")
}
