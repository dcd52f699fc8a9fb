package sandbox

import (
	"os"
	"slices"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/guestinfo"
)

const (
	toolsRunning    = string(types.VirtualMachineToolsRunningStatusGuestToolsRunning)
	toolsNotRunning = string(types.VirtualMachineToolsRunningStatusGuestToolsNotRunning)
)

// PowerOnVMTask checks the disks, makes the serial ports' files and starts the
// guest.
func (o *vmOverlay) PowerOnVMTask(c *simulator.Context, r *types.PowerOnVM_Task) soap.HasFault {
	ref := o.task(c, "powerOn", func() (types.AnyType, types.BaseMethodFault) {
		vm := o.VirtualMachine
		if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff {
			return nil, &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: vm.Runtime.PowerState}
		}
		if f := o.s.checkDisks(vm); f != nil {
			return nil, f
		}
		if f := o.s.makeSerialFiles(vm); f != nil {
			return nil, f
		}
		_, f := result(c, vm.PowerOnVMTask(c, r))
		return nil, f
	})
	return &methods.PowerOnVM_TaskBody{Res: &types.PowerOnVM_TaskResponse{Returnval: ref}}
}

// checkDisks refuses disks that are not there, that another running VM writes
// to, or that are to be written although somebody reads them or linked clones
// are made from them.
func (s *Sandbox) checkDisks(vm *simulator.VirtualMachine) types.BaseMethodFault {
	for _, d := range vm.Config.Hardware.Device {
		b, ok := diskFile(d)
		if !ok {
			continue
		}
		p, f := s.hostPath(b.FileName)
		if f != nil {
			return f
		}
		if _, err := os.Stat(p); err != nil {
			return fileFault(b.FileName, err)
		}
		writes := !strings.HasSuffix(b.DiskMode, "nonpersistent")
		if !writes && s.machines.written(b.FileName) {
			return &types.FileLocked{FileFault: types.FileFault{File: b.FileName}}
		}
		if writes && (s.machines.open(b.FileName, vm.Self) || len(s.disks.children(b.FileName)) > 0) {
			return &types.FileLocked{FileFault: types.FileFault{File: b.FileName}}
		}
	}
	return nil
}

// serialFile is the file behind a device that is a serial port.
func serialFile(d types.BaseVirtualDevice) (string, bool) {
	p, ok := d.(*types.VirtualSerialPort)
	if !ok {
		return "", false
	}
	b, ok := p.Backing.(*types.VirtualSerialPortFileBackingInfo)
	if !ok {
		return "", false
	}
	return b.FileName, true
}

// makeSerialFiles makes what COM ports append to. The folder must exist.
func (s *Sandbox) makeSerialFiles(vm *simulator.VirtualMachine) types.BaseMethodFault {
	for _, d := range vm.Config.Hardware.Device {
		file, ok := serialFile(d)
		if !ok {
			continue
		}
		p, f := s.hostPath(file)
		if f != nil {
			return f
		}
		if err := makeSerialFile(p); err != nil {
			return fileFault(file, err)
		}
	}
	return nil
}

func makeSerialFile(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	return f.Close()
}

// plugSerial gives the COM1 of a running guest the file that a change puts
// behind it. unplug gives it the old one back.
func (s *Sandbox) plugSerial(vm *simulator.VirtualMachine, changes []types.BaseVirtualDeviceConfigSpec) (unplug func(), f types.BaseMethodFault) {
	unplug = func() {}
	g := s.machines.guestOf(vm.Self)
	for _, ch := range changes {
		file, ok := serialFile(ch.GetVirtualDeviceConfigSpec().Device)
		if g == nil || !ok || ch.GetVirtualDeviceConfigSpec().Operation != types.VirtualDeviceConfigSpecOperationEdit {
			continue
		}
		p, f := s.hostPath(file)
		if f != nil {
			return unplug, f
		}
		old, err := g.connectCOM1(p)
		if err != nil {
			return unplug, fileFault(file, err)
		}
		unplug = func() {
			if _, err := g.connectCOM1(old); err != nil {
				s.log.Error("sandbox: serial port", zap.String("vm", g.plan.name), zap.Error(err))
			}
		}
	}
	return unplug, nil
}

// PowerOffVMTask ends the guest at once; when the task is done nothing of it runs.
func (o *vmOverlay) PowerOffVMTask(c *simulator.Context, _ *types.PowerOffVM_Task) soap.HasFault {
	ref := o.task(c, "powerOff", func() (types.AnyType, types.BaseMethodFault) {
		return nil, o.s.powerOff(c, o.VirtualMachine)
	})
	return &methods.PowerOffVM_TaskBody{Res: &types.PowerOffVM_TaskResponse{Returnval: ref}}
}

// powerOff ends the guest and switches the VM off, under the VM's lock.
func (s *Sandbox) powerOff(c *simulator.Context, vm *simulator.VirtualMachine) types.BaseMethodFault {
	if vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOff {
		return &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: vm.Runtime.PowerState}
	}
	s.endGuest(c, vm)
	_, f := result(c, vm.PowerOffVMTask(c, &types.PowerOffVM_Task{This: vm.Self}))
	s.recount(c)
	return f
}

// endGuest kills a VM's guest, waits for its end, and shows on the VM what it
// said last and that it is gone.
func (s *Sandbox) endGuest(c *simulator.Context, vm *simulator.VirtualMachine) {
	if g := s.machines.guestOf(vm.Self); g != nil {
		g.cancel()
		<-g.done
	}
	s.flush(c, vm)
	c.WithLock(vm, func() {
		if s.opt.VolatileGuestInfo {
			s.forgetWritten(c, vm)
		}
		net := slices.Clone(vm.Guest.Net)
		for i := range net {
			net[i].IpAddress, net[i].IpConfig, net[i].Connected = nil, nil, false
		}
		status := types.VirtualMachineToolsStatusToolsNotRunning
		if vm.Guest.ToolsStatus == types.VirtualMachineToolsStatusToolsNotInstalled {
			status = vm.Guest.ToolsStatus
		}
		c.Update(vm, []types.PropertyChange{
			{Name: "guest.toolsRunningStatus", Val: toolsNotRunning}, {Name: "guest.toolsStatus", Val: status},
			{Name: "guest.guestState", Val: string(types.VirtualMachineGuestStateNotRunning)},
			{Name: "guest.ipAddress", Val: ""}, {Name: "guest.hostName", Val: ""}, {Name: "guest.net", Val: net},
			{Name: "guestHeartbeatStatus", Val: types.ManagedEntityStatusGray},
			{Name: "summary.guest.toolsRunningStatus", Val: toolsNotRunning}, {Name: "summary.guest.toolsStatus", Val: status},
			{Name: "summary.guest.ipAddress", Val: ""}, {Name: "summary.guest.hostName", Val: ""},
			{Name: "summary.quickStats", Val: types.VirtualMachineQuickStats{GuestHeartbeatStatus: types.ManagedEntityStatusGray}},
			{Name: "runtime.bootTime", Val: nil}, {Name: "runtime.instantCloneFrozen", Val: nil},
		})
	})
}

// forgetWritten removes what the guest set, as a VMX does when it ends.
func (s *Sandbox) forgetWritten(c *simulator.Context, vm *simulator.VirtualMachine) {
	s.machines.mu.Lock()
	gone := map[string]string{}
	if m := s.machines.m[vm.Self]; m != nil {
		for k := range m.wrote {
			gone[k] = ""
		}
		clear(m.wrote)
	}
	s.machines.mu.Unlock()
	if len(gone) > 0 {
		setExtraConfig(c, vm, gone)
	}
}

// ResetVMTask is a hard reset: off and on again.
func (o *vmOverlay) ResetVMTask(c *simulator.Context, _ *types.ResetVM_Task) soap.HasFault {
	ref := o.task(c, "reset", func() (types.AnyType, types.BaseMethodFault) {
		return nil, o.s.reset(c, o.VirtualMachine)
	})
	return &methods.ResetVM_TaskBody{Res: &types.ResetVM_TaskResponse{Returnval: ref}}
}

func (s *Sandbox) reset(c *simulator.Context, vm *simulator.VirtualMachine) types.BaseMethodFault {
	if f := s.powerOff(c, vm); f != nil {
		return f
	}
	_, f := result(c, vm.PowerOnVMTask(c, &types.PowerOnVM_Task{This: vm.Self}))
	return f
}

// SuspendVMTask is refused for living guests: Wine cannot freeze.
func (o *vmOverlay) SuspendVMTask(c *simulator.Context, r *types.SuspendVM_Task) soap.HasFault {
	if o.s.machines.guestOf(o.VirtualMachine.Self) == nil {
		return o.VirtualMachine.SuspendVMTask(c, r)
	}
	return &methods.SuspendVM_TaskBody{Res: &types.SuspendVM_TaskResponse{
		Returnval: failTask(c, o.VirtualMachine.Self, "suspend", &types.NotSupported{})}}
}

// order asks the guest for something, through Tools.
func (o *vmOverlay) order(what guestinfo.Order) *soap.Fault {
	vm := o.VirtualMachine
	if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn {
		return simulator.Fault("", &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOn, ExistingState: vm.Runtime.PowerState})
	}
	g := o.s.machines.guestOf(vm.Self)
	if vm.Guest.ToolsRunningStatus != toolsRunning {
		return simulator.Fault("VMware Tools is not running in this virtual machine.", &types.ToolsUnavailable{})
	}
	if g == nil {
		// A machine without a living guest obeys by itself.
		o.s.wg.Go(func() { o.s.obey(vm.Self, what) })
		return nil
	}
	g.order(what)
	return nil
}

// obey ends a power cycle from the inside: the guest has halted.
func (s *Sandbox) obey(ref types.ManagedObjectReference, what guestinfo.Order) {
	vm, ok := s.vm(ref)
	if !ok || s.ctx.Err() != nil {
		return
	}
	c := s.newContext()
	c.WithLock(vm, func() {
		var f types.BaseMethodFault
		if what == guestinfo.OrderReboot {
			f = s.reset(c, vm)
		} else {
			f = s.powerOff(c, vm)
		}
		if _, off := f.(*types.InvalidPowerState); f != nil && !off { // somebody was faster
			s.log.Sugar().Warnf("sandbox: %s of %s: %T", what, ref.Value, f)
		}
	})
}

// ShutdownGuest asks the guest to end in peace; the VM is off some time later.
func (o *vmOverlay) ShutdownGuest(*simulator.Context, *types.ShutdownGuest) soap.HasFault {
	if f := o.order(guestinfo.OrderShutdown); f != nil {
		return &methods.ShutdownGuestBody{Fault_: f}
	}
	return &methods.ShutdownGuestBody{Res: &types.ShutdownGuestResponse{}}
}

// RebootGuest asks the guest to end in peace and to begin again.
func (o *vmOverlay) RebootGuest(*simulator.Context, *types.RebootGuest) soap.HasFault {
	if f := o.order(guestinfo.OrderReboot); f != nil {
		return &methods.RebootGuestBody{Fault_: f}
	}
	return &methods.RebootGuestBody{Res: &types.RebootGuestResponse{}}
}

// StandbyGuest is refused, as is suspend.
func (o *vmOverlay) StandbyGuest(*simulator.Context, *types.StandbyGuest) soap.HasFault {
	return &methods.StandbyGuestBody{Fault_: simulator.Fault("", &types.NotSupported{})}
}
