package sandbox

import (
	"os"
	"slices"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// vmOverlay answers for a VM. It shares the VM's reference and so its lock.
type vmOverlay struct {
	*simulator.VirtualMachine
	s *Sandbox
}

// vmMethods are those that vmOverlay has.
var vmMethods = map[string]bool{
	"CloneVM_Task": true, "InstantClone_Task": true, "Destroy_Task": true, "UnregisterVM": true, "ReconfigVM_Task": true, "Rename_Task": true,
	"PowerOnVM_Task": true, "PowerOffVM_Task": true, "ResetVM_Task": true, "SuspendVM_Task": true,
	"ShutdownGuest": true, "RebootGuest": true, "StandbyGuest": true,
	"ExportVm": true, "CreateSnapshot_Task": true, "CreateSnapshotEx_Task": true, "RemoveAllSnapshots_Task": true, "RevertToCurrentSnapshot_Task": true,
}

// task runs a task on the VM; the VM's lock is held meanwhile.
func (o *vmOverlay) task(c *simulator.Context, name string, do func() (types.AnyType, types.BaseMethodFault)) types.ManagedObjectReference {
	return simulator.CreateTask(o.VirtualMachine, name, func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		return do()
	}).Run(c)
}

// DestroyTask removes a VM with its disks, unless another VM needs one.
func (o *vmOverlay) DestroyTask(c *simulator.Context, _ *types.Destroy_Task) soap.HasFault {
	ref := o.task(c, "destroy", func() (types.AnyType, types.BaseMethodFault) {
		if f := o.s.destroy(c, o.VirtualMachine); f != nil {
			return nil, f
		}
		return nil, nil
	})
	return &methods.Destroy_TaskBody{Res: &types.Destroy_TaskResponse{Returnval: ref}}
}

// destroy removes a VM under its lock.
func (s *Sandbox) destroy(c *simulator.Context, vm *simulator.VirtualMachine) types.BaseMethodFault {
	if vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOn {
		return &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: vm.Runtime.PowerState}
	}
	dir := folderOf(vm.Config.Files.VmPathName)
	doomed := append(s.disks.below(dir), attachedDisks(vm.Config.Hardware.Device)...)
	slices.Sort(doomed)
	doomed = slices.Compact(doomed)
	for _, d := range doomed {
		children := slices.DeleteFunc(s.disks.children(d), func(child string) bool { return slices.Contains(doomed, child) })
		if len(children) > 0 || s.machines.open(d, vm.Self) {
			return &types.FileLocked{FileFault: types.FileFault{File: d}}
		}
	}
	body := vm.DestroyTask(c, &types.Destroy_Task{This: vm.Self})
	if _, f := result(c, body); f != nil {
		return f
	}
	for _, d := range doomed {
		if err := s.disks.remove(d); err != nil {
			return fileFault(d, err)
		}
	}
	// The simulator deletes the folder too, but does not wait for it.
	p, f := s.hostPath(dir)
	if f != nil {
		return f
	}
	if err := os.RemoveAll(p); err != nil {
		return fileFault(dir, err)
	}
	s.recount(c)
	return nil
}

// UnregisterVM keeps the files, but the sandbox cannot take a VM back.
func (o *vmOverlay) UnregisterVM(c *simulator.Context, r *types.UnregisterVM) soap.HasFault {
	if o.s.hasLayers(o.Config.Hardware.Device) {
		return &methods.UnregisterVMBody{Fault_: simulator.Fault("the sandbox cannot register a VM again", &types.NotSupported{})}
	}
	return o.VirtualMachine.UnregisterVM(c, r)
}

// ReconfigVMTask checks what vSphere checks and tells watchers all that changed.
func (o *vmOverlay) ReconfigVMTask(c *simulator.Context, r *types.ReconfigVM_Task) soap.HasFault {
	ref := o.task(c, "reconfigVm", func() (types.AnyType, types.BaseMethodFault) {
		vm := o.VirtualMachine
		o.s.flush(c, vm)
		if f := checkConfig(&r.Spec, vm); f != nil {
			return nil, f
		}
		if f := o.s.checkDevices(c, r.Spec.DeviceChange); f != nil {
			return nil, f
		}
		r.Spec.CpuAllocation = changedAllocation(r.Spec.CpuAllocation, vm.Config.CpuAllocation)
		r.Spec.MemoryAllocation = changedAllocation(r.Spec.MemoryAllocation, vm.Config.MemoryAllocation)
		r.Spec.ExtraConfig = withoutUnset(r.Spec.ExtraConfig, vm.Config.ExtraConfig)
		doomed := destroyedDisks(r.Spec.DeviceChange)
		for _, d := range doomed {
			if f := o.s.locked(d); f != nil {
				return nil, f
			}
		}
		unplug, f := o.s.plugSerial(vm, r.Spec.DeviceChange)
		if f != nil {
			return nil, f
		}
		if _, f = result(c, vm.ReconfigVMTask(c, r)); f != nil {
			unplug()
		}
		c.WithLock(vm, func() { announce(c, vm) })
		o.s.recount(c)
		return nil, f
	})
	return &methods.ReconfigVM_TaskBody{Res: &types.ReconfigVM_TaskResponse{Returnval: ref}}
}

// RenameTask renames, and tells watchers.
func (o *vmOverlay) RenameTask(c *simulator.Context, r *types.Rename_Task) soap.HasFault {
	ref := o.task(c, "rename", func() (types.AnyType, types.BaseMethodFault) {
		_, f := result(c, o.VirtualMachine.RenameTask(c, r))
		if f == nil {
			c.WithLock(o.VirtualMachine, func() { announce(c, o.VirtualMachine) })
		}
		return nil, f
	})
	return &methods.Rename_TaskBody{Res: &types.Rename_TaskResponse{Returnval: ref}}
}

// CreateSnapshotTask is CreateSnapshotExTask with older arguments.
func (o *vmOverlay) CreateSnapshotTask(c *simulator.Context, r *types.CreateSnapshot_Task) soap.HasFault {
	b := o.CreateSnapshotExTask(c, &types.CreateSnapshotEx_Task{This: r.This, Name: r.Name, Description: r.Description, Memory: r.Memory})
	if f := b.Fault(); f != nil {
		return &methods.CreateSnapshot_TaskBody{Fault_: f}
	}
	return &methods.CreateSnapshot_TaskBody{Res: &types.CreateSnapshot_TaskResponse{Returnval: b.(*methods.CreateSnapshotEx_TaskBody).Res.Returnval}}
}

// CreateSnapshotExTask freezes the VM's disks: each gets a child that the VM
// writes to from now on.
func (o *vmOverlay) CreateSnapshotExTask(c *simulator.Context, r *types.CreateSnapshotEx_Task) soap.HasFault {
	ref := o.task(c, "createSnapshotEx", func() (types.AnyType, types.BaseMethodFault) {
		vm := o.VirtualMachine
		if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff && o.s.hasLayers(vm.Config.Hardware.Device) {
			return nil, &types.NotSupported{}
		}
		snap, f := result(c, vm.CreateSnapshotExTask(c, r))
		if f == nil {
			f = o.s.branch(c, vm)
		}
		return snap, f
	})
	return &methods.CreateSnapshotEx_TaskBody{Res: &types.CreateSnapshotEx_TaskResponse{Returnval: ref}}
}

func folderOf(file string) string {
	if i := strings.LastIndexByte(file, '/'); i >= 0 {
		return file[:i]
	}
	return file
}

// destroyedDisks are the files that a change of devices deletes.
func destroyedDisks(changes []types.BaseVirtualDeviceConfigSpec) []string {
	var out []string
	for _, ch := range changes {
		d := ch.GetVirtualDeviceConfigSpec()
		if d.Operation == types.VirtualDeviceConfigSpecOperationRemove && d.FileOperation == types.VirtualDeviceConfigSpecFileOperationDestroy {
			if b, ok := diskFile(d.Device); ok {
				out = append(out, b.FileName)
			}
		}
	}
	return out
}
