package sandbox

import (
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

// checkConfig refuses what vSphere refuses in a VM's configuration and the
// simulator takes. vm is nil for a VM that is to be made.
func checkConfig(spec *types.VirtualMachineConfigSpec, vm *simulator.VirtualMachine) types.BaseMethodFault {
	for _, o := range spec.ExtraConfig {
		if o == nil || strings.HasPrefix(o.GetOptionValue().Key, "SET.") || o.GetOptionValue().Key == "" {
			return &types.InvalidArgument{InvalidProperty: "configSpec.extraConfig"}
		}
		if strings.HasPrefix(o.GetOptionValue().Key, "RUN.") {
			return &types.NotSupported{} // the simulator would start docker
		}
	}
	if vm != nil && spec.ChangeVersion != "" && spec.ChangeVersion != vm.Config.ChangeVersion {
		return &types.ConcurrentAccess{}
	}
	if spec.NumCPUs < 0 || spec.NumCPUs > 768 {
		return &types.InvalidArgument{InvalidProperty: "configSpec.numCPUs"}
	}
	if spec.MemoryMB < 0 || spec.MemoryMB%4 != 0 || spec.MemoryMB > 24<<20 {
		return &types.InvalidArgument{InvalidProperty: "configSpec.memoryMB"}
	}
	for name, a := range map[string]*types.ResourceAllocationInfo{"cpuAllocation": spec.CpuAllocation, "memoryAllocation": spec.MemoryAllocation} {
		if a != nil && a.Reservation != nil && a.Limit != nil && *a.Limit >= 0 && *a.Reservation > *a.Limit {
			return &types.InvalidArgument{InvalidProperty: "configSpec." + name + ".reservation"}
		}
	}
	if vm == nil || vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOff {
		return nil
	}
	hot := func(p *bool) bool { return p != nil && *p }
	if spec.NumCPUs != 0 && spec.NumCPUs != vm.Config.Hardware.NumCPU && !hot(vm.Config.CpuHotAddEnabled) {
		return &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: vm.Runtime.PowerState}
	}
	if spec.MemoryMB != 0 && spec.MemoryMB != int64(vm.Config.Hardware.MemoryMB) && !hot(vm.Config.MemoryHotAddEnabled) {
		return &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: vm.Runtime.PowerState}
	}
	return nil
}

// diskModes are those that vSphere knows.
var diskModes = map[string]bool{"": true, "persistent": true, "nonpersistent": true, "undoable": true,
	"independent_persistent": true, "independent_nonpersistent": true, "append": true}

// checkDevices refuses devices that vSphere refuses, and those that would end
// the simulator's process.
func (s *Sandbox) checkDevices(c *simulator.Context, changes []types.BaseVirtualDeviceConfigSpec) types.BaseMethodFault {
	for i, ch := range changes {
		if ch == nil || ch.GetVirtualDeviceConfigSpec().Device == nil {
			return &types.InvalidDeviceSpec{DeviceIndex: int32(i)}
		}
		d := ch.GetVirtualDeviceConfigSpec()
		bad := &types.InvalidDeviceSpec{InvalidVmConfig: types.InvalidVmConfig{Property: "virtualDeviceSpec.device"}, DeviceIndex: int32(i)}
		if d.Operation == types.VirtualDeviceConfigSpecOperationRemove {
			continue
		}
		if f := s.checkBacking(c, d.Device.GetVirtualDevice().Backing); f != nil {
			return f
		}
		x, ok := d.Device.(*types.VirtualDisk)
		if !ok {
			continue
		}
		b, ok := x.Backing.(*types.VirtualDiskFlatVer2BackingInfo)
		if !ok || !diskModes[b.DiskMode] {
			return bad
		}
		if u := x.UnitNumber; u != nil && (*u == 7 || *u < 0 || *u > 63) { // 7 is the SCSI controller's own
			return bad
		}
		if d.Operation == types.VirtualDeviceConfigSpecOperationAdd && d.FileOperation == "" && b.FileName != "" {
			if f := s.diskExists(b.FileName); f != nil {
				return f
			}
		}
	}
	return nil
}

func (s *Sandbox) checkBacking(c *simulator.Context, backing types.BaseVirtualDeviceBackingInfo) types.BaseMethodFault {
	switch b := backing.(type) {
	case *types.VirtualEthernetCardNetworkBackingInfo:
		dc, ok := c.Map.Get(s.dc).(*simulator.Datacenter)
		if !ok || c.Map.FindByName(b.DeviceName, dc.Network) == nil {
			return &types.NotFound{}
		}
	case *types.VirtualEthernetCardDistributedVirtualPortBackingInfo:
		ref := types.ManagedObjectReference{Type: "DistributedVirtualPortgroup", Value: b.Port.PortgroupKey}
		if c.Map.Get(ref) == nil {
			return &types.NotFound{}
		}
	case *types.VirtualSerialPortFileBackingInfo:
		_, f := s.hostPath(b.FileName)
		return f
	}
	return nil
}

func (s *Sandbox) diskExists(file string) types.BaseMethodFault {
	p, f := s.hostPath(file)
	if f != nil {
		return f
	}
	if fi, err := statFile(p); err != nil {
		return fileFault(file, err)
	} else if !fi {
		return &types.InvalidDatastorePath{DatastorePath: file}
	}
	return nil
}

// changedAllocation is what a partial change leaves: members that it does not
// name keep their value. No change is nil.
func changedAllocation(change, now *types.ResourceAllocationInfo) *types.ResourceAllocationInfo {
	if change == nil {
		return nil
	}
	return mergeAllocation(change, now)
}

// mergeAllocation fills what want leaves open with base's members.
func mergeAllocation(want, base *types.ResourceAllocationInfo) *types.ResourceAllocationInfo {
	if base == nil {
		return want
	}
	out := *base
	if want == nil {
		return &out
	}
	if want.Reservation != nil {
		out.Reservation = want.Reservation
	}
	if want.Limit != nil {
		out.Limit = want.Limit
	}
	if want.ExpandableReservation != nil {
		out.ExpandableReservation = want.ExpandableReservation
	}
	if want.Shares != nil {
		out.Shares = want.Shares
	}
	return &out
}

// withoutUnset drops removals of keys that are not there.
func withoutUnset(change, now []types.BaseOptionValue) []types.BaseOptionValue {
	have := map[string]bool{}
	for _, o := range now {
		have[o.GetOptionValue().Key] = true
	}
	var out []types.BaseOptionValue
	for _, o := range change {
		if v, ok := o.GetOptionValue().Value.(string); ok && v == "" && !have[o.GetOptionValue().Key] {
			continue
		}
		out = append(out, o)
	}
	return out
}
