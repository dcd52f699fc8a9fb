package sandbox

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// An instant clone goes on where its source was frozen, with the source's
// memory. Processes under Wine cannot be copied as they run: the sandbox copies
// the frozen guest's C:, starts its agent again, and shows it what the source's
// agent read until that asked to be frozen. There the answer comes at once, and
// from there on the guest reads what is its own. What is true to vSphere is what
// is refused, what is inherited, the order of calls, and that the source's
// processes stand still; the time that an instant clone saves is not.

// InstantCloneTask makes a running copy of a frozen VM.
func (o *vmOverlay) InstantCloneTask(c *simulator.Context, r *types.InstantClone_Task) soap.HasFault {
	ref := o.task(c, "instantClone", func() (types.AnyType, types.BaseMethodFault) {
		if f := o.checkInstant(&r.Spec); f != nil {
			return nil, f
		}
		folder := o.VirtualMachine.Parent
		if r.Spec.Location.Folder != nil {
			folder = r.Spec.Location.Folder
		}
		cl := &cloning{s: o.s, c: c, src: o.VirtualMachine, running: true, req: &types.CloneVM_Task{
			This: r.This, Folder: *folder, Name: r.Spec.Name, Spec: types.VirtualMachineCloneSpec{
				Location: types.VirtualMachineRelocateSpec{Pool: r.Spec.Location.Pool, Datastore: r.Spec.Location.Datastore, Host: o.Runtime.Host,
					DiskMoveType: childDisk, DeviceChange: r.Spec.Location.DeviceChange},
				Config:  &types.VirtualMachineConfigSpec{ExtraConfig: r.Spec.Config, Uuid: r.Spec.BiosUuid},
				PowerOn: true,
			}}}
		o.s.clones.Lock()
		ref, f := cl.make()
		o.s.clones.Unlock()
		if f != nil {
			return nil, f
		}
		o.s.passOn(o.Self, ref)
		if f := cl.powerOn(ref); f != nil {
			if vm, ok := o.s.vm(ref); ok {
				if f := o.s.destroy(c, vm); f != nil {
					o.s.log.Sugar().Warnf("sandbox: %s of a failed clone stays: %T", r.Spec.Name, f)
				}
			}
			return nil, f
		}
		return ref, nil
	})
	return &methods.InstantClone_TaskBody{Res: &types.InstantClone_TaskResponse{Returnval: ref}}
}

// passOn gives a clone's guest what its parent's could read.
func (s *Sandbox) passOn(parent, clone types.ManagedObjectReference) {
	s.machines.mu.Lock()
	defer s.machines.mu.Unlock()
	if m := s.machines.m[parent]; m != nil && m.guest != nil {
		s.machines.of(clone).fork = m.info
	}
}

// checkInstant refuses what vCenter refuses: a source that is off, and of the
// location everything but folder, pool, datastore and edits of NICs and of ports
// with files (VirtualMachineInstantCloneSpec in the API reference). That the
// source is frozen is the sandbox's own demand, if it lives: vCenter also copies
// one that runs.
func (o *vmOverlay) checkInstant(spec *types.VirtualMachineInstantCloneSpec) types.BaseMethodFault {
	vm, l := o.VirtualMachine, &spec.Location
	if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn {
		return &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOn, ExistingState: vm.Runtime.PowerState}
	}
	if l.Host != nil || l.DiskMoveType != "" || len(l.Disk)+len(l.Profile) > 0 || l.Service != nil || l.CryptoSpec != nil {
		return &types.NotSupported{}
	}
	files := map[int32]string{}
	for _, d := range vm.Config.Hardware.Device {
		if f, ok := serialFile(d); ok {
			files[d.GetVirtualDevice().Key] = f
		}
	}
	for _, x := range l.DeviceChange {
		if x == nil || x.GetVirtualDeviceConfigSpec().Device == nil {
			return &types.InvalidArgument{InvalidProperty: "spec.location.deviceChange"}
		}
		ch := x.GetVirtualDeviceConfigSpec()
		if ch.Operation != types.VirtualDeviceConfigSpecOperationEdit || !changesInstantly(ch.Device) {
			return &types.NotSupported{}
		}
		if f, ok := serialFile(ch.Device); ok && f != files[ch.Device.GetVirtualDevice().Key] {
			delete(files, ch.Device.GetVirtualDevice().Key)
		}
	}
	for _, f := range files { // both would write to it
		return &types.FileLocked{FileFault: types.FileFault{File: f}}
	}
	if g := o.s.machines.guestOf(vm.Self); g != nil && !g.isFrozen() {
		return &types.NotSupported{}
	}
	return nil
}

// changesInstantly tells the devices that an instant clone may have otherwise.
func changesInstantly(d types.BaseVirtualDevice) bool {
	if _, nic := d.(types.BaseVirtualEthernetCard); nic {
		return true
	}
	if p, ok := d.(*types.VirtualParallelPort); ok {
		_, ok = p.Backing.(*types.VirtualParallelPortFileBackingInfo)
		return ok
	}
	_, ok := serialFile(d)
	return ok
}

// forked gives what the guest reads in the place of its VM's own, nil is nothing.
func (g *guest) forked() map[string]string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.fork
}

func (g *guest) isFrozen() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.frozen
}

// Freeze implements guestinfo.Freezer: it returns in the guest of an instant
// clone, which has caught up with its parent. Any other guest stands still from
// now on, until it is switched off.
func (g *guest) Freeze(ctx context.Context) error {
	const step = "freeze"
	g.mu.Lock()
	clone := g.fork != nil
	g.fork, g.frozen = nil, !clone
	g.mu.Unlock()
	if clone {
		return nil
	}
	if err := g.stopProcesses(); err != nil {
		return errs.New(errs.Unavailable, step, g.plan.name, "%w", err)
	}
	g.s.post(g.plan.ref, func(c *simulator.Context, vm *simulator.VirtualMachine) {
		if vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOn {
			c.Update(vm, []types.PropertyChange{{Name: "runtime.instantCloneFrozen", Val: true}})
		}
	})
	<-ctx.Done()
	return ctx.Err()
}

// stopProcesses keeps the guest's processes from running, and so its disk from
// changing. A frozen process can still be killed.
func (g *guest) stopProcesses() error {
	if g.group.path != "" {
		return os.WriteFile(filepath.Join(g.group.path, "cgroup.freeze"), []byte("1"), 0)
	}
	for _, p := range marked(g.mark + "guest") {
		if err := syscall.Kill(p, syscall.SIGSTOP); err != nil && !errors.Is(err, syscall.ESRCH) {
			return err
		}
	}
	return nil
}
