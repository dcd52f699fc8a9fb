package vcsimtest

import (
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// SetAPIVersion makes the simulator another release of vCenter to those who
// connect from now on; it begins as 6.5, which has no instant clones.
func (s *Sim) SetAPIVersion(v string) {
	s.Model.Map().Get(vim25.ServiceInstance).(*simulator.ServiceInstance).Content.About.ApiVersion = v
}

// instantVM has the method that the simulator lacks. The guest of a clone is a
// new one, which reads the clone's spec.
type instantVM struct{ *simulator.VirtualMachine }

// InstantCloneTask makes a running copy of a VM that runs; of devices only NICs
// and serial ports may be changed.
func (v *instantVM) InstantCloneTask(c *simulator.Context, r *types.InstantClone_Task) soap.HasFault {
	ref := simulator.CreateTask(v.VirtualMachine, "instantClone", func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		l := r.Spec.Location
		if v.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn {
			return nil, &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOn, ExistingState: v.Runtime.PowerState}
		}
		if l.Host != nil || l.DiskMoveType != "" || len(l.Profile) > 0 || l.Folder == nil {
			return nil, &types.NotSupported{}
		}
		for _, x := range l.DeviceChange {
			d := x.GetVirtualDeviceConfigSpec()
			_, nic := d.Device.(types.BaseVirtualEthernetCard)
			_, port := d.Device.(*types.VirtualSerialPort)
			if d.Operation != types.VirtualDeviceConfigSpecOperationEdit || !nic && !port {
				return nil, &types.NotSupported{}
			}
		}
		b := v.CloneVMTask(c, &types.CloneVM_Task{This: r.This, Folder: *l.Folder, Name: r.Spec.Name, Spec: types.VirtualMachineCloneSpec{
			Location: types.VirtualMachineRelocateSpec{Pool: l.Pool, Datastore: l.Datastore}, PowerOn: true,
			Config: &types.VirtualMachineConfigSpec{ExtraConfig: r.Spec.Config, DeviceChange: l.DeviceChange},
		}})
		if f := b.Fault(); f != nil {
			return nil, f.VimFault().(types.BaseMethodFault)
		}
		t := c.Map.Get(b.(*methods.CloneVM_TaskBody).Res.Returnval).(*simulator.Task)
		t.Wait()
		if t.Info.Error != nil {
			return nil, t.Info.Error.Fault
		}
		return t.Info.Result, nil
	}).Run(c)
	return &methods.InstantClone_TaskBody{Res: &types.InstantClone_TaskResponse{Returnval: ref}}
}
