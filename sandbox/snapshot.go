package sandbox

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// deltaName is how vSphere numbers the disks after a snapshot.
var deltaName = regexp.MustCompile(`-\d{6}$`)

// branch gives every disk of a VM a child that the VM writes to from now on.
func (s *Sandbox) branch(c *simulator.Context, vm *simulator.VirtualMachine) (fault types.BaseMethodFault) {
	c.WithLock(vm, func() {
		for _, d := range vm.Config.Hardware.Device {
			b, ok := diskFile(d)
			if !ok || strings.HasPrefix(b.DiskMode, "independent") {
				continue
			}
			file, err := s.newDelta(b.FileName)
			if err != nil {
				fault = fileFault(b.FileName, err)
				return
			}
			if fault = s.fillDisk(file, b.FileName, true); fault != nil {
				return
			}
			parent := *b
			b.FileName, b.Parent, b.Uuid = file, &parent, ""
		}
		c.Update(vm, []types.PropertyChange{{Name: "config.hardware.device", Val: vm.Config.Hardware.Device}})
		announce(c, vm)
	})
	return fault
}

// newDelta makes the files of a disk's child and gives its path.
func (s *Sandbox) newDelta(file string) (string, error) {
	stem := deltaName.ReplaceAllString(strings.TrimSuffix(file, ".vmdk"), "")
	src, f := s.hostPath(file)
	if f != nil {
		return "", os.ErrNotExist
	}
	text, err := os.ReadFile(src)
	if err != nil {
		return "", err
	}
	for n := 1; n < 1e6; n++ {
		name := fmt.Sprintf("%s-%06d.vmdk", stem, n)
		dst, f := s.hostPath(name)
		if f != nil {
			return "", os.ErrNotExist
		}
		if _, err := os.Stat(dst); err == nil {
			continue
		}
		named := strings.ReplaceAll(string(text), filepath.Base(flatName(src)), filepath.Base(flatName(dst)))
		if err := os.WriteFile(dst, []byte(named), 0o644); err != nil {
			return "", err
		}
		return name, os.WriteFile(flatName(dst), nil, 0o644)
	}
	return "", os.ErrExist
}

type snapshotOverlay struct {
	*simulator.VirtualMachineSnapshot
	s *Sandbox
}

// RemoveSnapshotTask refuses what the simulator cannot do: to remove a snapshot
// from between others, or one that linked clones are made from.
func (o *snapshotOverlay) RemoveSnapshotTask(c *simulator.Context, r *types.RemoveSnapshot_Task) soap.HasFault {
	if f := o.removable(r.RemoveChildren); f != nil {
		return &methods.RemoveSnapshot_TaskBody{Res: &types.RemoveSnapshot_TaskResponse{
			Returnval: failTask(c, o.Vm, "removeSnapshot", f)}}
	}
	return o.VirtualMachineSnapshot.RemoveSnapshotTask(c, r)
}

func (o *snapshotOverlay) removable(children bool) types.BaseMethodFault {
	if len(o.ChildSnapshot) > 0 && !children {
		return &types.NotSupported{}
	}
	own := folderOf(o.Config.Files.VmPathName)
	for _, d := range attachedDisks(o.Config.Hardware.Device) {
		for _, child := range o.s.disks.children(d) {
			if folderOf(child) != own {
				return &types.FileLocked{FileFault: types.FileFault{File: d}}
			}
		}
	}
	return nil
}

// RevertToSnapshotTask gives the VM empty children of the snapshot's disks.
func (o *snapshotOverlay) RevertToSnapshotTask(c *simulator.Context, r *types.RevertToSnapshot_Task) soap.HasFault {
	vm, ok := o.s.vm(o.Vm)
	if !ok {
		return &methods.RevertToSnapshot_TaskBody{Fault_: simulator.Fault("", &types.ManagedObjectNotFound{Obj: o.Vm})}
	}
	ref := simulator.CreateTask(vm, "revertToSnapshot", func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff {
			return nil, &types.NotSupported{}
		}
		if _, f := result(c, o.VirtualMachineSnapshot.RevertToSnapshotTask(c, r)); f != nil {
			return nil, f
		}
		return nil, o.s.rewind(c, vm, attachedDisks(o.Config.Hardware.Device))
	}).Run(c)
	return &methods.RevertToSnapshot_TaskBody{Res: &types.RevertToSnapshot_TaskResponse{Returnval: ref}}
}

// RevertToCurrentSnapshotTask is RevertToSnapshotTask of the current snapshot.
func (o *vmOverlay) RevertToCurrentSnapshotTask(c *simulator.Context, _ *types.RevertToCurrentSnapshot_Task) soap.HasFault {
	fail := func(f types.BaseMethodFault) soap.HasFault {
		return &methods.RevertToCurrentSnapshot_TaskBody{Fault_: simulator.Fault("", f)}
	}
	if o.Snapshot == nil || o.Snapshot.CurrentSnapshot == nil {
		return fail(&types.NotFound{})
	}
	snap, ok := c.Map.Get(*o.Snapshot.CurrentSnapshot).(*simulator.VirtualMachineSnapshot)
	if !ok {
		return fail(&types.NotFound{})
	}
	b := (&snapshotOverlay{snap, o.s}).RevertToSnapshotTask(c, &types.RevertToSnapshot_Task{This: snap.Self})
	ref, ok := taskRef(b)
	if !ok {
		return fail(&types.NotFound{})
	}
	return &methods.RevertToCurrentSnapshot_TaskBody{Res: &types.RevertToCurrentSnapshot_TaskResponse{Returnval: ref}}
}

// RemoveAllSnapshotsTask refuses while linked clones need one of them.
func (o *vmOverlay) RemoveAllSnapshotsTask(c *simulator.Context, r *types.RemoveAllSnapshots_Task) soap.HasFault {
	dir := folderOf(o.Config.Files.VmPathName)
	for _, d := range o.s.disks.below(dir) {
		for _, child := range o.s.disks.children(d) {
			if folderOf(child) != dir {
				f := &types.FileLocked{FileFault: types.FileFault{File: d}}
				return &methods.RemoveAllSnapshots_TaskBody{Res: &types.RemoveAllSnapshots_TaskResponse{
					Returnval: failTask(c, o.VirtualMachine.Self, "removeAllSnapshots", f)}}
			}
		}
	}
	return o.VirtualMachine.RemoveAllSnapshotsTask(c, r)
}

// rewind throws away what a VM wrote after a snapshot.
func (s *Sandbox) rewind(c *simulator.Context, vm *simulator.VirtualMachine, frozen []string) (fault types.BaseMethodFault) {
	c.WithLock(vm, func() {
		n := 0
		for _, d := range vm.Config.Hardware.Device {
			b, ok := diskFile(d)
			if !ok || n >= len(frozen) {
				continue
			}
			parent := frozen[n]
			n++
			if b.FileName == parent || s.disks.get(b.FileName) == nil {
				continue
			}
			if err := s.disks.remove(b.FileName); err != nil {
				fault = fileFault(b.FileName, err)
				return
			}
			if fault = s.fillDisk(b.FileName, parent, true); fault != nil {
				return
			}
		}
		announce(c, vm)
	})
	return fault
}
