package sandbox

import (
	"crypto/rand"
	"fmt"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

const childDisk = string(types.VirtualMachineRelocateDiskMoveOptionsCreateNewChildDiskBacking)

// CloneVMTask clones as vCenter does: with the source's configuration, children
// of the snapshot's disks, MACs of its own, and a fault for what cannot be done.
func (o *vmOverlay) CloneVMTask(c *simulator.Context, r *types.CloneVM_Task) soap.HasFault {
	cl := &cloning{s: o.s, c: c, src: o.VirtualMachine, req: r}
	ref := simulator.CreateTask(o.VirtualMachine, "cloneVm", func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		// One at a time: names and MACs are looked up, then taken.
		o.s.clones.Lock()
		ref, f := cl.make()
		o.s.clones.Unlock()
		if f == nil && r.Spec.PowerOn && !r.Spec.Template {
			f = cl.powerOn(ref)
		}
		if f != nil {
			return nil, f
		}
		return ref, nil
	}).Run(c)
	return &methods.CloneVM_TaskBody{Res: &types.CloneVM_TaskResponse{Returnval: ref}}
}

// cloning is one clone at work. The source's lock is held throughout.
type cloning struct {
	s       *Sandbox
	c       *simulator.Context
	src     *simulator.VirtualMachine
	req     *types.CloneVM_Task
	running bool     // an instant clone: of what the source is now, and not of a snapshot
	parents []string // disk files that the clone's disks are made from, in device order
	config  types.VirtualMachineConfigInfo
}

func (cl *cloning) make() (types.ManagedObjectReference, types.BaseMethodFault) {
	var none types.ManagedObjectReference
	if f := cl.check(); f != nil {
		return none, f
	}
	inner := types.CloneVM_Task{This: cl.src.Self, Folder: cl.req.Folder, Name: cl.req.Name, Spec: types.VirtualMachineCloneSpec{
		Location: types.VirtualMachineRelocateSpec{Pool: cl.req.Spec.Location.Pool, Host: cl.req.Spec.Location.Host, Datastore: cl.req.Spec.Location.Datastore},
		Config:   &types.VirtualMachineConfigSpec{ExtraConfig: cl.extraConfig()},
	}}
	if want := cl.req.Spec.Config; want != nil {
		inner.Spec.Config.Uuid, inner.Spec.Config.InstanceUuid = want.Uuid, want.InstanceUuid
		inner.Spec.Config.NumCPUs, inner.Spec.Config.MemoryMB = want.NumCPUs, want.MemoryMB
	}
	result, f := result(cl.c, cl.src.CloneVMTask(cl.c, &inner))
	if f != nil {
		return none, f
	}
	ref := result.(types.ManagedObjectReference)
	vm, ok := cl.s.vm(ref)
	if !ok {
		return none, &types.ManagedObjectNotFound{Obj: ref}
	}
	if f := cl.finish(vm); f != nil {
		// The clone is half made: nothing of it stays.
		if f2 := cl.s.destroy(cl.c, vm); f2 != nil {
			cl.s.log.Sugar().Warnf("sandbox: %s of a failed clone stays: %T", cl.req.Name, f2)
		}
		return none, f
	}
	return ref, nil
}

// check refuses what vCenter refuses and what would end the simulator.
func (cl *cloning) check() types.BaseMethodFault {
	spec := &cl.req.Spec
	linked := spec.Location.DiskMoveType == childDisk
	cl.config = *cl.src.Config
	switch {
	case spec.Snapshot != nil:
		snap, ok := cl.c.Map.Get(*spec.Snapshot).(*simulator.VirtualMachineSnapshot)
		if !ok || snap.Vm != cl.src.Self {
			return &types.InvalidArgument{InvalidProperty: "spec.snapshot"}
		}
		cl.config = snap.Config
	case cl.running:
	case linked:
		return &types.InvalidArgument{InvalidProperty: "spec.snapshot"}
	case cl.src.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff && cl.s.hasLayers(cl.src.Config.Hardware.Device):
		return &types.NotSupported{} // a disk that is being written cannot be copied here
	}
	if spec.Customization != nil {
		return &types.UncustomizableGuest{UncustomizableGuestOS: "Wine, which has no sysprep"}
	}
	loc := spec.Location
	if _, ok := cl.c.Map.Get(cl.req.Folder).(*simulator.Folder); !ok {
		return &types.ManagedObjectNotFound{Obj: cl.req.Folder}
	}
	if loc.Pool == nil && cl.src.Config.Template {
		return &types.InvalidArgument{InvalidProperty: "spec.location.pool"}
	}
	for _, ref := range []*types.ManagedObjectReference{loc.Pool, loc.Host, loc.Datastore} {
		if ref != nil && cl.c.Map.Get(*ref) == nil {
			return &types.ManagedObjectNotFound{Obj: *ref}
		}
	}
	if strings.TrimSpace(cl.req.Name) == "" || len(cl.req.Name) > 80 {
		return &types.InvalidName{Name: cl.req.Name}
	}
	cl.parents = attachedDisks(cl.config.Hardware.Device)
	if !linked {
		for _, d := range cl.parents {
			if f := cl.s.fits(d); f != nil {
				return f
			}
		}
	}
	var changes []types.BaseVirtualDeviceConfigSpec
	if spec.Config != nil {
		if f := checkConfig(spec.Config, nil); f != nil {
			return f
		}
		changes = spec.Config.DeviceChange
	}
	changes = append(changes, loc.DeviceChange...)
	if i, ok := diskEdit(changes); ok && linked {
		return &types.InvalidDeviceOperation{InvalidDeviceSpec: types.InvalidDeviceSpec{DeviceIndex: int32(i)}} // "Disks with parents cannot be expanded."
	}
	return cl.s.checkDevices(cl.c, changes)
}

// diskEdit finds a change of a disk that the source has.
func diskEdit(changes []types.BaseVirtualDeviceConfigSpec) (int, bool) {
	for i, ch := range changes {
		if ch == nil || ch.GetVirtualDeviceConfigSpec().Operation != types.VirtualDeviceConfigSpecOperationEdit {
			continue
		}
		if _, ok := ch.GetVirtualDeviceConfigSpec().Device.(*types.VirtualDisk); ok {
			return i, true
		}
	}
	return 0, false
}

// ownFiles gives changes of the source's disks the files of the clone's.
func ownFiles(vm *simulator.VirtualMachine, changes []types.BaseVirtualDeviceConfigSpec) []types.BaseVirtualDeviceConfigSpec {
	out := append([]types.BaseVirtualDeviceConfigSpec{}, changes...)
	for i, ch := range out {
		d := *ch.GetVirtualDeviceConfigSpec()
		disk, ok := d.Device.(*types.VirtualDisk)
		if !ok || d.Operation != types.VirtualDeviceConfigSpecOperationEdit {
			continue
		}
		for _, own := range vm.Config.Hardware.Device {
			if own.GetVirtualDevice().Key == disk.Key {
				x := *disk
				x.Backing = own.GetVirtualDevice().Backing
				d.Device = &x
				out[i] = &d
			}
		}
	}
	return out
}

// extraConfig is the source's with the spec's keys on top. A key that the guest
// wrote is not the configuration's and is not inherited.
func (cl *cloning) extraConfig() []types.BaseOptionValue {
	want := map[string]types.BaseOptionValue{}
	var order []string
	add := func(o types.BaseOptionValue) {
		k := o.GetOptionValue().Key
		if _, ok := want[k]; !ok {
			order = append(order, k)
		}
		want[k] = o
	}
	for _, o := range cl.config.ExtraConfig {
		add(&types.OptionValue{Key: o.GetOptionValue().Key, Value: o.GetOptionValue().Value})
	}
	if cl.req.Spec.Config != nil {
		for _, o := range cl.req.Spec.Config.ExtraConfig {
			add(o)
		}
	}
	var out []types.BaseOptionValue
	for _, k := range order {
		if v, ok := want[k].GetOptionValue().Value.(string); !ok || v != "" {
			out = append(out, want[k])
		}
	}
	return out
}

// finish does what the simulator's clone leaves out.
func (cl *cloning) finish(vm *simulator.VirtualMachine) types.BaseMethodFault {
	if f := cl.makeDisks(vm); f != nil {
		return f
	}
	spec := types.VirtualMachineConfigSpec{}
	if cl.req.Spec.Config != nil {
		spec = *cl.req.Spec.Config
	}
	spec.Name, spec.Files, spec.ExtraConfig, spec.Uuid, spec.InstanceUuid = "", nil, nil, "", ""
	inherit(&spec, &cl.config)
	spec.DeviceChange = ownFiles(vm, append(append([]types.BaseVirtualDeviceConfigSpec{}, cl.req.Spec.Location.DeviceChange...), spec.DeviceChange...))
	if _, f := result(cl.c, vm.ReconfigVMTask(cl.c, &types.ReconfigVM_Task{This: vm.Self, Spec: spec})); f != nil {
		return f
	}
	cl.c.WithLock(vm, func() {
		cl.freshMACs(vm)
		vm.Guest.ToolsVersion, vm.Guest.ToolsStatus = cl.src.Guest.ToolsVersion, types.VirtualMachineToolsStatusToolsNotRunning
		vm.Guest.ToolsVersionStatus2, vm.Guest.GuestFamily = cl.src.Guest.ToolsVersionStatus2, cl.src.Guest.GuestFamily
		announce(cl.c, vm)
	})
	cl.s.recount(cl.c)
	if cl.req.Spec.Template {
		if b := vm.MarkAsTemplate(&types.MarkAsTemplate{This: vm.Self}); b.Fault() != nil {
			return b.Fault().VimFault().(types.BaseMethodFault)
		}
	}
	return nil
}

// inherit fills what the spec leaves open with the source's configuration.
func inherit(spec *types.VirtualMachineConfigSpec, from *types.VirtualMachineConfigInfo) {
	if spec.Annotation == "" {
		spec.Annotation = from.Annotation
	}
	if spec.Firmware == "" {
		spec.Firmware = from.Firmware
	}
	if spec.BootOptions == nil {
		spec.BootOptions = from.BootOptions
	}
	if spec.LatencySensitivity == nil {
		spec.LatencySensitivity = from.LatencySensitivity
	}
	if spec.CpuHotAddEnabled == nil {
		spec.CpuHotAddEnabled = from.CpuHotAddEnabled
	}
	if spec.MemoryHotAddEnabled == nil {
		spec.MemoryHotAddEnabled = from.MemoryHotAddEnabled
	}
	spec.CpuAllocation = mergeAllocation(spec.CpuAllocation, from.CpuAllocation)
	spec.MemoryAllocation = mergeAllocation(spec.MemoryAllocation, from.MemoryAllocation)
}

// makeDisks gives the clone's disks their parents and content. The simulator
// has made an empty disk for each, in the source's order.
func (cl *cloning) makeDisks(vm *simulator.VirtualMachine) types.BaseMethodFault {
	linked := cl.req.Spec.Location.DiskMoveType == childDisk
	from := map[int32]*types.VirtualDiskFlatVer2BackingInfo{}
	for _, d := range cl.config.Hardware.Device {
		if b, ok := diskFile(d); ok {
			from[d.GetVirtualDevice().Key] = b
		}
	}
	n := 0
	for _, d := range vm.Config.Hardware.Device {
		b, ok := diskFile(d)
		if !ok {
			continue
		}
		if n >= len(cl.parents) {
			return &types.InvalidDeviceSpec{}
		}
		parent := cl.parents[n]
		n++
		if linked {
			b.Parent = &types.VirtualDiskFlatVer2BackingInfo{}
			for _, p := range from {
				if p.FileName == parent {
					*b.Parent = *p
				}
			}
		}
		if f := cl.s.fillDisk(b.FileName, parent, linked); f != nil {
			return f
		}
	}
	return nil
}

// freshMACs gives every NIC whose address nobody chose one that no other VM has.
func (cl *cloning) freshMACs(vm *simulator.VirtualMachine) {
	for _, d := range vm.Config.Hardware.Device {
		nic, ok := d.(types.BaseVirtualEthernetCard)
		if !ok {
			continue
		}
		card := nic.GetVirtualEthernetCard()
		if card.AddressType == string(types.VirtualEthernetCardMacTypeManual) {
			continue
		}
		card.AddressType, card.MacAddress = string(types.VirtualEthernetCardMacTypeAssigned), cl.s.newMAC()
		for i := range vm.Guest.Net {
			if vm.Guest.Net[i].DeviceConfigId == card.Key {
				vm.Guest.Net[i].MacAddress = card.MacAddress
			}
		}
	}
}

// newMAC picks from the range that vCenter assigns: 00:50:56:80:00:00 to bf:ff:ff.
func (s *Sandbox) newMAC() string {
	var b [3]byte
	_, _ = rand.Read(b[:]) // never fails
	return fmt.Sprintf("00:50:56:%02x:%02x:%02x", 0x80|b[0]&0x3f, b[1], b[2])
}

func (cl *cloning) powerOn(ref types.ManagedObjectReference) types.BaseMethodFault {
	vm, ok := cl.s.vm(ref)
	if !ok {
		return &types.ManagedObjectNotFound{Obj: ref}
	}
	_, f := result(cl.c, (&vmOverlay{VirtualMachine: vm, s: cl.s}).PowerOnVMTask(cl.c, &types.PowerOnVM_Task{This: ref}))
	return f
}

// announce tells watchers the properties that the simulator sets silently.
func announce(c *simulator.Context, vm *simulator.VirtualMachine) {
	val := []types.PropertyChange{
		{Name: "name", Val: vm.Name}, {Name: "parent", Val: vm.Parent}, {Name: "resourcePool", Val: vm.ResourcePool},
		{Name: "config.annotation", Val: vm.Config.Annotation}, {Name: "config.createDate", Val: vm.Config.CreateDate},
		{Name: "config.uuid", Val: vm.Config.Uuid}, {Name: "config.instanceUuid", Val: vm.Config.InstanceUuid},
		{Name: "config.name", Val: vm.Config.Name}, {Name: "config.guestId", Val: vm.Config.GuestId},
		{Name: "config.files", Val: vm.Config.Files}, {Name: "config.hardware.numCPU", Val: vm.Config.Hardware.NumCPU},
		{Name: "config.hardware.memoryMB", Val: vm.Config.Hardware.MemoryMB},
		{Name: "config.hardware.device", Val: vm.Config.Hardware.Device}, {Name: "config.extraConfig", Val: vm.Config.ExtraConfig},
		{Name: "config.cpuAllocation", Val: vm.Config.CpuAllocation}, {Name: "config.memoryAllocation", Val: vm.Config.MemoryAllocation},
		{Name: "summary.config", Val: vm.Summary.Config}, {Name: "runtime.host", Val: vm.Runtime.Host},
		{Name: "runtime.connectionState", Val: vm.Runtime.ConnectionState}, {Name: "datastore", Val: vm.Datastore},
		{Name: "guest.toolsStatus", Val: vm.Guest.ToolsStatus}, {Name: "guest.toolsRunningStatus", Val: vm.Guest.ToolsRunningStatus},
		{Name: "guest.toolsVersion", Val: vm.Guest.ToolsVersion}, {Name: "guest.net", Val: vm.Guest.Net},
	}
	var changes []types.PropertyChange
	for _, v := range val {
		if v.Val != nil && !isNilPointer(v.Val) {
			changes = append(changes, v)
		}
	}
	c.Update(vm, changes)
}

func isNilPointer(v any) bool {
	switch p := v.(type) {
	case *types.ManagedObjectReference:
		return p == nil
	case *types.ResourceAllocationInfo:
		return p == nil
	}
	return false
}

// result waits for the task in a method's answer.
func result(c *simulator.Context, body soap.HasFault) (types.AnyType, types.BaseMethodFault) {
	if f := body.Fault(); f != nil {
		if mf, ok := f.VimFault().(types.BaseMethodFault); ok {
			return nil, mf
		}
		return nil, &types.SystemError{Reason: f.String}
	}
	ref, ok := taskRef(body)
	if !ok {
		return nil, nil
	}
	return wait(c, ref)
}

func wait(c *simulator.Context, ref types.ManagedObjectReference) (types.AnyType, types.BaseMethodFault) {
	t, ok := c.Map.Get(ref).(*simulator.Task)
	if !ok {
		return nil, &types.ManagedObjectNotFound{Obj: ref}
	}
	t.Wait()
	if t.Info.Error != nil {
		return nil, t.Info.Error.Fault
	}
	return t.Info.Result, nil
}

// taskRef is the task in the answers that the sandbox waits for.
func taskRef(body soap.HasFault) (types.ManagedObjectReference, bool) {
	switch b := body.(type) {
	case *methods.CloneVM_TaskBody:
		return b.Res.Returnval, true
	case *methods.InstantClone_TaskBody:
		return b.Res.Returnval, true
	case *methods.CreateVM_TaskBody:
		return b.Res.Returnval, true
	case *methods.ReconfigVM_TaskBody:
		return b.Res.Returnval, true
	case *methods.Destroy_TaskBody:
		return b.Res.Returnval, true
	case *methods.PowerOnVM_TaskBody:
		return b.Res.Returnval, true
	case *methods.PowerOffVM_TaskBody:
		return b.Res.Returnval, true
	case *methods.CreateSnapshotEx_TaskBody:
		return b.Res.Returnval, true
	case *methods.RemoveSnapshot_TaskBody:
		return b.Res.Returnval, true
	case *methods.Rename_TaskBody:
		return b.Res.Returnval, true
	case *methods.RevertToSnapshot_TaskBody:
		return b.Res.Returnval, true
	case *methods.ExtendVirtualDisk_TaskBody:
		return b.Res.Returnval, true
	}
	return types.ManagedObjectReference{}, false
}
