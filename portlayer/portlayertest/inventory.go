package portlayertest

import (
	"context"
	"maps"
	"slices"

	"berth/internal/errs"
	"berth/vmprovision"
)

// update changes one VM and tells the watchers; p.mu is held.
func (p *Provisioner) update(id string, next *vmprovision.VM) {
	old := p.vms[id]
	c := vmprovision.Change{Kind: vmprovision.VMChanged, Old: old, New: next}
	switch {
	case next == nil && old == nil:
		return
	case next == nil:
		c.Kind = vmprovision.VMRemoved
		delete(p.vms, id)
	case old == nil:
		c.Kind = vmprovision.VMAdded
		p.vms[id] = next
	default:
		p.vms[id] = next
	}
	p.version++
	p.versions[id] = p.version
	for w := range p.watchers {
		select {
		case w <- c:
		default: // the receiver lags: the oldest goes, a sign comes
			for len(w) > cap(w)/2 {
				select {
				case <-w:
				default:
				}
			}
			w <- vmprovision.Change{} // nobody else sends: there is room
		}
	}
	close(p.changed)
	p.changed = make(chan struct{})
}

// Change edits a VM behind Berth's back.
func (p *Provisioner) Change(id string, edit func(*vmprovision.VM)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	old := p.vms[id]
	if old == nil {
		return
	}
	vm := *old
	edit(&vm)
	p.update(id, &vm)
}

// Put adds a VM as another daemon would.
func (p *Provisioner) Put(vm vmprovision.VM) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.update(vm.ID, &vm)
}

// Delete removes a VM behind Berth's back.
func (p *Provisioner) Delete(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.update(id, nil)
}

// MoveOut takes a VM out of Berth's folder.
func (p *Provisioner) MoveOut(id, folder string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if vm := p.vms[id]; vm != nil {
		p.moved[vm.Ref] = folder
		p.update(id, nil)
	}
}

// Left says where a VM is that was moved, or that it is gone.
func (p *Provisioner) Left(ctx context.Context, ref string) (parent string, gone bool, err error) {
	if err := p.call(ctx, "Left"); err != nil {
		return "", false, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	parent, moved := p.moved[ref]
	return parent, !moved, nil
}

// Follow is only counted.
func (p *Provisioner) Follow(ctx context.Context, _ ...string) error { return p.call(ctx, "Follow") }

// Tell sends a change that is of no VM in Berth's folder.
func (p *Provisioner) Tell(c vmprovision.Change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for w := range p.watchers {
		w <- c
	}
}

// List gives every VM, in the order of ids.
func (p *Provisioner) List() []vmprovision.VM {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := make([]vmprovision.VM, 0, len(p.vms))
	for _, id := range slices.Sorted(maps.Keys(p.vms)) {
		out = append(out, *p.vms[id])
	}
	return out
}

// ListRole gives the VMs of one role, in the order of ids.
func (p *Provisioner) ListRole(role vmprovision.VMRole) []*vmprovision.VM {
	var out []*vmprovision.VM
	for _, vm := range p.List() {
		if vm.Role == role {
			out = append(out, &vm)
		}
	}
	return out
}

// Get finds a VM.
func (p *Provisioner) Get(id string) (vmprovision.VM, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if vm := p.vms[id]; vm != nil {
		return *vm, true
	}
	return vmprovision.VM{}, false
}

// Since gives the VMs that have changed after a mark, and never forgets a change.
func (p *Provisioner) Since(mark uint64) (changed map[string]*vmprovision.VM, next uint64, whole bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	changed = map[string]*vmprovision.VM{}
	for id, v := range p.versions {
		if v > mark {
			changed[id] = p.vms[id]
		}
	}
	return changed, p.version, false
}

// Wait waits for cond; a VM that is not there yet may come.
func (p *Provisioner) Wait(ctx context.Context, id string, cond func(*vmprovision.VM) bool) (*vmprovision.VM, error) {
	p.mu.Lock()
	p.calls["Wait"]++
	p.mu.Unlock()
	for {
		p.mu.Lock()
		vm, changed := p.vms[id], p.changed
		p.mu.Unlock()
		if cond(vm) {
			return vm, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, errs.Wrap(ctx.Err(), "wait for vm", id)
		}
	}
}

// Watch sends changes until ctx ends.
func (p *Provisioner) Watch(ctx context.Context) <-chan vmprovision.Change {
	w := make(chan vmprovision.Change, 64)
	p.mu.Lock()
	p.watchers[w] = struct{}{}
	p.mu.Unlock()
	context.AfterFunc(ctx, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.watchers, w)
		close(w)
	})
	return w
}

// must finds a VM in a power state.
func (p *Provisioner) must(step, id string, want ...vmprovision.PowerState) (vmprovision.VM, error) {
	vm, ok := p.Get(id)
	if !ok {
		return vm, errs.New(errs.NotFound, step, id, "no such VM").WithFault("ManagedObjectNotFound")
	}
	if !slices.Contains(want, vm.Power) {
		return vm, errs.New(errs.Conflict, step, vm.Name, "the VM is %s", vm.Power).WithFault("InvalidPowerState")
	}
	return vm, nil
}
