package portlayer

import (
	"context"
	"maps"
	"slices"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// UpdateRequest asks for changes of a container. Empty members stay as they are.
type UpdateRequest struct {
	Resources    Resources // each member on its own
	Disk         int64     // bytes of C:, at most those of its disk
	Restart      *guestinfo.Restart
	StopGrace    *time.Duration
	Labels       map[string]string // to set
	RemoveLabels []string          // keys to take away
}

const updateStep = "update container"

// Update changes a container in one reconfiguration of its VM. A running VM takes
// only what vSphere can plug into it; the rest is a Conflict that says to stop it.
func (l *Layer) Update(ctx context.Context, ref string, r UpdateRequest) (*Container, error) {
	if err := r.check(); err != nil {
		return nil, errs.Wrap(err, updateStep, "")
	}
	out, err := l.onContainer(ctx, "container.update", updateStep, ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		return l.update(ctx, vm, r)
	})
	if err != nil {
		return nil, err
	}
	return out.(*Container), nil
}

// check refuses what is wrong with the request alone.
func (r UpdateRequest) check() error {
	if r.Restart != nil {
		if err := checkRestart(r.Restart); err != nil {
			return err
		}
	}
	if g := r.StopGrace; g != nil && (*g < 0 || *g > 24*time.Hour) {
		return errs.New(errs.Invalid, "", "stopGrace", "%v is not in 0..24h", *g)
	}
	for _, k := range r.RemoveLabels {
		if _, both := r.Labels[k]; both {
			return errs.New(errs.Invalid, "", "labels", "%q is to be set and to be removed", clip(k, 60))
		}
	}
	if err := checkDisk(r.Disk, guestinfo.ModeNative); err != nil {
		return err
	}
	return r.Resources.check()
}

// checkRestart refuses a policy that is none; "" becomes no.
func checkRestart(r *guestinfo.Restart) error {
	switch r.Policy {
	case "":
		r.Policy = guestinfo.RestartNo
	case guestinfo.RestartNo, guestinfo.RestartOnFailure, guestinfo.RestartAlways, guestinfo.RestartUnlessStopped:
	default:
		return errs.New(errs.Invalid, "", "restart.policy", "policy %q is unknown; there are no, on-failure, always and unless-stopped", clip(r.Policy, 40))
	}
	if r.Max < 0 || r.Max > 0 && r.Policy != guestinfo.RestartOnFailure {
		return errs.New(errs.Invalid, "", "restart.max", "%d: only on-failure has a maximum, and it is not below 0", r.Max)
	}
	return nil
}

func (l *Layer) update(ctx context.Context, vm *vmprovision.VM, r UpdateRequest) (*Container, error) {
	u, m, err := l.updateSpec(vm, r)
	if err != nil {
		return nil, err
	}
	if u == nil {
		return l.container(vm), nil
	}
	release, err := l.admitGrowth(ctx, vm, u)
	if err != nil {
		return nil, err
	}
	defer release()
	seen := vm
	if more := l.growth(vm, u); more != (Use{}) && !l.projectConfig(projectOf(vm)).Quota.unbounded() {
		seen, err = l.grow(ctx, vm, *u, m, more)
	} else {
		seen, err = l.reconfigure(ctx, vm, *u)
	}
	if err != nil {
		return nil, err
	}
	m, _ = l.metaOf(seen) // for the labels alone
	l.events.add(Event{Type: "container", Action: "update", Object: vm.ID, Name: l.nameOf(seen), Operation: opID(ctx), labels: m.Labels})
	return l.container(seen), nil
}

// reconfigure makes one change of a VM, and gives the VM as the inventory shows it then.
func (l *Layer) reconfigure(ctx context.Context, vm *vmprovision.VM, u vmprovision.UpdateSpec) (*vmprovision.VM, error) {
	l.know.willChange(vm.ID, opID(ctx), shape{cpus: u.CPUs, memoryMB: u.MemoryMB})
	if err := l.p.Update(ctx, vm.ID, u); err != nil {
		return vm, err
	}
	seen := l.settle(ctx, vm.ID, func(v *vmprovision.VM) bool {
		return v == nil || v.Meta == u.Meta && (u.Spec == nil || v.Spec != nil && v.Spec.Generation >= u.Spec.Generation)
	})
	if seen == nil {
		return vm, nil
	}
	return seen, nil
}

// grow is reconfigure for a container that takes more of its project's quota.
// Should another daemon have been quicker, it is put back. From a VM that runs
// nothing can be taken, so that there the metadata asks for it first, in a call of
// its own.
func (l *Layer) grow(ctx context.Context, vm *vmprovision.VM, u vmprovision.UpdateSpec, m containerMeta, more Use) (*vmprovision.VM, error) {
	m.Grown = &growthMeta{Since: l.now().UTC()}
	var err error
	if u.Meta, err = encodeMeta(m, l.lim.MetaBytes); err != nil {
		return nil, err
	}
	u.InTurn = true
	first := u
	ctx, cancel := context.WithTimeout(ctx, l.lim.Growth) // others do not count it for ever
	defer cancel()
	if vm.Power != vmprovision.PoweredOff && more.CPUs+more.Memory > 0 {
		m.Grown.CPUs, m.Grown.MemoryMB = u.CPUs, u.MemoryMB
		m.Grown.By, m.Grown.Until = l.cfg.Instance, m.Grown.Since.Add(2*l.lim.Growth)
		first = vmprovision.UpdateSpec{OldMeta: vm.Meta, InTurn: true}
		if first.Meta, err = encodeMeta(m, l.lim.MetaBytes); err != nil {
			return nil, err
		}
	}
	seen, err := l.reconfigure(ctx, vm, first)
	if err != nil {
		return nil, err
	}
	err = l.contend(ctx, demand{projectOf(vm), vm.ID, more})
	if err == nil && first.Meta != u.Meta {
		u.OldMeta, u.InTurn = first.Meta, false
		seen, err = l.reconfigure(ctx, seen, u)
	}
	if err != nil {
		return nil, l.putBack(ctx, vm, first, err)
	}
	return seen, nil
}

// putBack makes a container what it was before a change that cannot stay.
func (l *Layer) putBack(ctx context.Context, was *vmprovision.VM, done vmprovision.UpdateSpec, reason error) error {
	undo, cancel := context.WithTimeout(trace.Detach(ctx), 2*l.lim.Settle)
	defer cancel()
	back := vmprovision.UpdateSpec{OldMeta: done.Meta, Meta: was.Meta}
	if done.CPUs != 0 {
		back.CPUs = was.CPUs
	}
	if done.MemoryMB != 0 {
		back.MemoryMB = was.MemoryMB
	}
	if done.Spec != nil {
		spec := *was.Spec
		spec.Generation = done.Spec.Generation + 1
		back.Spec = &spec
	}
	if done.CPU != nil || done.Memory != nil {
		if m, err := l.metaOf(was); err == nil {
			had := m.Resources.resources()
			back.CPU, back.Memory = &had.CPU, &had.Memory
		}
	}
	if _, err := l.reconfigure(undo, was, back); err != nil && !errs.Is(err, errs.NotFound) {
		return errs.New(errs.KindOf(reason), "", "", "%w; its new size is left, for it could not be put back: %w", reason, err).
			WithHint("berth update --cpus %d --memory %dm %s", was.CPUs, was.MemoryMB, shortID(was.ID))
	}
	return reason
}

// updateSpec is what changes, with the metadata that it writes; nil is nothing.
func (l *Layer) updateSpec(vm *vmprovision.VM, r UpdateRequest) (*vmprovision.UpdateSpec, containerMeta, error) {
	m, err := l.metaOf(vm)
	if err != nil {
		return nil, m, errs.New(errs.Corrupt, "read metadata", "", "%w", err)
	}
	u := &vmprovision.UpdateSpec{OldMeta: vm.Meta, Disk: r.Disk}
	if err := setResources(u, &m, r.Resources); err != nil {
		return nil, m, err
	}
	if r.Disk > 0 {
		if err := l.fitsUse(vm, r.Disk); err != nil {
			return nil, m, err
		}
		m.Storage = r.Disk
	}
	m.Labels = maps.Clone(m.Labels) // what is remembered is shared
	maps.DeleteFunc(m.Labels, func(k, _ string) bool { return slices.Contains(r.RemoveLabels, k) })
	if len(r.Labels) > 0 && m.Labels == nil {
		m.Labels = map[string]string{}
	}
	maps.Copy(m.Labels, r.Labels)
	if err := checkLabels(m.Labels); err != nil {
		return nil, m, err
	}
	if u.Spec, err = newGeneration(vm, r); err != nil {
		return nil, m, err
	}
	if u.Meta, err = encodeMeta(m, l.lim.MetaBytes); err != nil {
		return nil, m, err
	}
	if u.Meta == u.OldMeta && u.Spec == nil && u.CPUs == 0 && u.MemoryMB == 0 {
		return nil, m, nil
	}
	return u, m, nil
}

// setResources lays the wanted resources over those that the container has. What
// the VM has already is found out when it is read: the inventory may be behind.
func setResources(u *vmprovision.UpdateSpec, m *containerMeta, want Resources) error {
	now := m.Resources.resources()
	if want.CPUs != 0 {
		now.CPUs, u.CPUs = want.CPUs, want.CPUs
	}
	if want.MemoryMB != 0 {
		now.MemoryMB, u.MemoryMB = want.MemoryMB, want.MemoryMB
	}
	if want.CPU != (vmprovision.Allocation{}) {
		now.CPU = overlay(now.CPU, want.CPU)
		u.CPU = &now.CPU
	}
	if want.Memory != (vmprovision.Allocation{}) {
		now.Memory = overlay(now.Memory, want.Memory)
		u.Memory = &now.Memory
	}
	m.Resources = now.meta()
	return now.check()
}

// overlay lays the members of b that are set over a.
func overlay(a, b vmprovision.Allocation) vmprovision.Allocation {
	if b.Shares != nil {
		a.Shares = b.Shares
	}
	if b.Limit != nil {
		a.Limit = b.Limit
	}
	if b.Reservation != nil {
		a.Reservation = b.Reservation
	}
	return a
}

// newGeneration is the guest's next spec, if the guest must know of the change.
func newGeneration(vm *vmprovision.VM, r UpdateRequest) (*guestinfo.Spec, error) {
	if r.Restart == nil && r.StopGrace == nil && r.Disk == 0 {
		return nil, nil
	}
	if vm.Spec == nil {
		return nil, errs.New(errs.Corrupt, "read spec", "", "the VM holds no spec that this build can read")
	}
	spec := *vm.Spec
	if r.Restart != nil {
		spec.Restart = *r.Restart
	}
	if r.StopGrace != nil {
		spec.StopGrace = int(*r.StopGrace / time.Second)
	}
	if r.Disk > 0 {
		if err := checkDisk(r.Disk, spec.Mode); err != nil {
			return nil, err
		}
		spec.DiskQuota = r.Disk
	}
	if spec.Restart == vm.Spec.Restart && spec.StopGrace == vm.Spec.StopGrace && spec.DiskQuota == vm.Spec.DiskQuota {
		return nil, nil
	}
	spec.Generation++
	return &spec, nil
}
