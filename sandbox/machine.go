package sandbox

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// machine is what the sandbox knows of a VM without asking for its lock.
type machine struct {
	ref   types.ManagedObjectReference
	disks []string // attached files
	write []string // those of them that are written to
	on    bool
	guest *guest // of this power cycle
	info  map[string]string
	wrote map[string]bool   // keys that the guest has set
	fork  map[string]string // of an instant clone before its first power cycle: what its parent's guest could read
	todo  []change          // for the VM's properties
}

// change is something that a guest wants to be seen on its VM.
type change func(*simulator.Context, *simulator.VirtualMachine)

type machineTable struct {
	mu sync.Mutex
	m  map[types.ManagedObjectReference]*machine
}

func (t *machineTable) of(ref types.ManagedObjectReference) *machine {
	if t.m == nil {
		t.m = map[types.ManagedObjectReference]*machine{}
	}
	m := t.m[ref]
	if m == nil {
		m = &machine{ref: ref, info: map[string]string{}, wrote: map[string]bool{}}
		t.m[ref] = m
	}
	return m
}

// open reports whether a running VM other than except has the disk attached.
func (t *machineTable) open(file string, except types.ManagedObjectReference) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for ref, m := range t.m {
		if ref == except || !m.on {
			continue
		}
		for _, d := range m.disks {
			if d == file {
				return true
			}
		}
	}
	return false
}

// written reports whether a running VM writes to the disk.
func (t *machineTable) written(file string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, m := range t.m {
		if m.on && slices.Contains(m.write, file) {
			return true
		}
	}
	return false
}

// openBelow are the attached disks of running VMs in a folder.
func (t *machineTable) openBelow(dir string) []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []string
	for _, m := range t.m {
		for _, d := range m.disks {
			if m.on && strings.HasPrefix(d, strings.TrimSuffix(dir, "/")+"/") {
				out = append(out, d)
			}
		}
	}
	return out
}

// guestOf is a VM's living guest, or nil.
func (t *machineTable) guestOf(ref types.ManagedObjectReference) *guest {
	t.mu.Lock()
	defer t.mu.Unlock()
	if m := t.m[ref]; m != nil {
		return m.guest
	}
	return nil
}

// stopAll ends every guest without waiting for any.
func (t *machineTable) stopAll() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, m := range t.m {
		if m.guest != nil {
			m.guest.cancel()
		}
	}
}

// post puts a change of a VM's properties into the writer's queue.
func (s *Sandbox) post(ref types.ManagedObjectReference, do change) {
	s.machines.mu.Lock()
	m := s.machines.of(ref)
	m.todo = append(m.todo, do)
	s.machines.mu.Unlock()
	s.writer.wake(ref)
}

// flush applies a VM's queued changes. The caller holds or gets the VM's lock
// by c.
func (s *Sandbox) flush(c *simulator.Context, vm *simulator.VirtualMachine) {
	c.WithLock(vm, func() {
		s.machines.mu.Lock()
		m := s.machines.m[vm.Self]
		var todo []change
		if m != nil {
			todo, m.todo = m.todo, nil
		}
		s.machines.mu.Unlock()
		for _, do := range todo {
			do(c, vm)
		}
	})
}

// writer carries what guests say to their VMs' properties. It is apart from the
// guests because it needs the VMs' locks, which a power operation holds while
// it waits for a guest's end.
type writer struct {
	mu    sync.Mutex
	dirty map[types.ManagedObjectReference]bool
	kick  chan struct{}
}

func (w *writer) wake(ref types.ManagedObjectReference) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.dirty == nil {
		w.dirty = map[types.ManagedObjectReference]bool{}
	}
	w.dirty[ref] = true
	select {
	case w.kicked() <- struct{}{}:
	default:
	}
}

// kicked makes the channel at its first use; the caller holds mu.
func (w *writer) kicked() chan struct{} {
	if w.kick == nil {
		w.kick = make(chan struct{}, 1)
	}
	return w.kick
}

func (w *writer) take() []types.ManagedObjectReference {
	w.mu.Lock()
	defer w.mu.Unlock()
	var refs []types.ManagedObjectReference
	for ref := range w.dirty {
		refs = append(refs, ref)
	}
	clear(w.dirty)
	return refs
}

// writeGuestInfo is the writer's goroutine.
func (s *Sandbox) writeGuestInfo() {
	s.writer.mu.Lock()
	kick := s.writer.kicked()
	s.writer.mu.Unlock()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-kick:
		}
		for _, ref := range s.writer.take() {
			if vm, ok := s.vm(ref); ok {
				s.flush(s.newContext(), vm)
			}
		}
	}
}

// setExtraConfig changes keys of a VM's extraConfig and tells who watches.
func setExtraConfig(c *simulator.Context, vm *simulator.VirtualMachine, kv map[string]string) {
	c.WithLock(vm, func() {
		next := make([]types.BaseOptionValue, 0, len(vm.Config.ExtraConfig)+len(kv))
		seen := map[string]bool{}
		for _, o := range vm.Config.ExtraConfig {
			v, changed := kv[o.GetOptionValue().Key]
			switch {
			case !changed:
				next = append(next, o)
				continue
			case v != "":
				next = append(next, &types.OptionValue{Key: o.GetOptionValue().Key, Value: v})
			}
			seen[o.GetOptionValue().Key] = true
		}
		for k, v := range kv {
			if !seen[k] && v != "" {
				next = append(next, &types.OptionValue{Key: k, Value: v})
			}
		}
		c.Update(vm, []types.PropertyChange{{Name: "config.extraConfig", Val: next}})
	})
}

// extraConfig reads a VM's keys; the caller holds its lock.
func extraConfig(vm *mo.VirtualMachine) map[string]string {
	out := map[string]string{}
	if vm.Config == nil {
		return out
	}
	for _, o := range vm.Config.ExtraConfig {
		if v, ok := o.GetOptionValue().Value.(string); ok {
			out[o.GetOptionValue().Key] = v
		}
	}
	return out
}

// powerHook hears every change of every VM, under that VM's lock: it only takes
// notes and starts or cancels.
type powerHook struct{ s *Sandbox }

func (h *powerHook) Reference() types.ManagedObjectReference {
	return types.ManagedObjectReference{Type: "BerthSandbox", Value: "power"}
}

// PutObject implements simulator.RegisterObject.
func (h *powerHook) PutObject(*simulator.Context, mo.Reference) {}

// RemoveObject implements simulator.RegisterObject.
func (h *powerHook) RemoveObject(_ *simulator.Context, ref types.ManagedObjectReference) {
	if ref.Type != "VirtualMachine" {
		return
	}
	h.s.machines.mu.Lock()
	defer h.s.machines.mu.Unlock()
	if m := h.s.machines.m[ref]; m != nil && m.guest != nil {
		m.guest.cancel()
	}
	delete(h.s.machines.m, ref)
}

// UpdateObject implements simulator.RegisterObject.
func (h *powerHook) UpdateObject(_ *simulator.Context, o mo.Reference, changes []types.PropertyChange) {
	vm, ok := o.(*mo.VirtualMachine)
	if !ok || vm.Config == nil {
		return
	}
	for _, c := range changes {
		switch {
		case strings.HasPrefix(c.Name, "config.hardware.device"):
			h.s.machines.mu.Lock()
			m := h.s.machines.of(vm.Self)
			m.disks, m.write = attachedDisks(vm.Config.Hardware.Device), writtenDisks(vm.Config.Hardware.Device)
			h.s.machines.mu.Unlock()
		case strings.HasPrefix(c.Name, "config.extraConfig"):
			h.s.machines.mu.Lock()
			h.s.machines.of(vm.Self).info = extraConfig(vm)
			h.s.machines.mu.Unlock()
		case c.Name == "runtime.powerState":
			h.power(vm)
		}
	}
}

func (h *powerHook) power(vm *mo.VirtualMachine) {
	on := vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOn
	s := h.s
	s.machines.mu.Lock()
	defer s.machines.mu.Unlock()
	m := s.machines.of(vm.Self)
	m.on, m.info = on, extraConfig(vm)
	m.disks, m.write = attachedDisks(vm.Config.Hardware.Device), writtenDisks(vm.Config.Hardware.Device)
	prev := m.guest
	if prev != nil {
		prev.cancel()
	}
	m.guest = nil
	if !on || s.guests == nil || s.ctx.Err() != nil {
		return
	}
	b, ok := s.bootPlan(vm)
	if !ok {
		return
	}
	ctx, cancel := context.WithCancel(s.ctx)
	g := newGuest(s, b, cancel)
	g.fork, m.fork = m.fork, nil
	m.guest = g
	s.wg.Go(func() {
		defer cancel()
		if prev != nil {
			<-prev.done
		}
		g.run(ctx)
	})
}

// SetGuestInfo sets a key as the guest of a VM (by name or managed object id)
// would, with the channel's limits, and returns when the VM shows it.
func (s *Sandbox) SetGuestInfo(vmName, key, value string) error {
	vm, ok := s.vmByName(vmName)
	if !ok {
		return notFound("set guestinfo", vmName)
	}
	if err := s.infoSet(vm.Self, key, value); err != nil {
		return err
	}
	s.flush(s.newContext(), vm)
	return nil
}

// GuestInfo reads a key of a VM's extraConfig as its guest would.
func (s *Sandbox) GuestInfo(vmName, key string) (string, error) {
	vm, ok := s.vmByName(vmName)
	if !ok {
		return "", notFound("get guestinfo", vmName)
	}
	v, _ := s.infoGet(vm.Self, key)
	return v, nil
}
