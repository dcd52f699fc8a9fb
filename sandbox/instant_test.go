package sandbox

import (
	"strings"
	"testing"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
)

// serialEdit points a VM's serial port to another file.
func (x *site) serialEdit(vm *object.VirtualMachine, name string) types.BaseVirtualDeviceConfigSpec {
	x.t.Helper()
	for _, d := range x.vm(vm.Reference()).Config.Hardware.Device {
		if p, ok := d.(*types.VirtualSerialPort); ok {
			p.Backing = &types.VirtualSerialPortFileBackingInfo{VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: dsPath("logs/" + name + ".log")}}
			return &types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationEdit, Device: p}
		}
	}
	x.t.Fatal("no serial port")
	return nil
}

func (x *site) instantClone(parent *object.VirtualMachine, spec types.VirtualMachineInstantCloneSpec) (*object.VirtualMachine, error) {
	x.t.Helper()
	task, err := parent.InstantClone(x.t.Context(), spec)
	if err != nil {
		return nil, err
	}
	r, err := task.WaitForResult(x.t.Context())
	if err != nil {
		return nil, err
	}
	return object.NewVirtualMachine(x.c.Client, r.Result.(types.ManagedObjectReference)), nil
}

// What vCenter refuses of an instant clone is refused, and leaves nothing.
func TestInstantCloneRefuses(t *testing.T) {
	x := newSite(t, Options{})
	parent := x.mustClone(x.tpl, "parent", func(s *types.VirtualMachineCloneSpec) {
		s.Config = &types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial("parent")}}
	})
	_, err := x.instantClone(parent, types.VirtualMachineInstantCloneSpec{Name: "c"})
	if !isFault[*types.InvalidPowerState](err) {
		t.Errorf("a parent that is off: %v", err)
	}
	if err := x.done(parent.PowerOn(t.Context())); err != nil {
		t.Fatal(err)
	}
	port := x.serialEdit(parent, "c")
	disk := func() types.BaseVirtualDeviceConfigSpec {
		for _, d := range x.vm(parent.Reference()).Config.Hardware.Device {
			if _, ok := d.(*types.VirtualDisk); ok {
				return &types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationEdit, Device: d}
			}
		}
		return nil
	}()
	host := x.vm(parent.Reference()).Runtime.Host
	before := x.files()
	for name, c := range map[string]struct {
		spec  types.VirtualMachineInstantCloneSpec
		fault func(error) bool
	}{
		"its parent's serial file": {types.VirtualMachineInstantCloneSpec{Name: "c"}, isFault[*types.FileLocked]},
		"no name":                  {types.VirtualMachineInstantCloneSpec{Location: types.VirtualMachineRelocateSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{port}}}, isFault[*types.InvalidName]},
		"a disk that differs": {types.VirtualMachineInstantCloneSpec{Name: "c", Location: types.VirtualMachineRelocateSpec{
			DeviceChange: []types.BaseVirtualDeviceConfigSpec{port, disk}}}, isFault[*types.NotSupported]},
		"a device more": {types.VirtualMachineInstantCloneSpec{Name: "c", Location: types.VirtualMachineRelocateSpec{
			DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial("c")}}}, isFault[*types.NotSupported]},
		"a host": {types.VirtualMachineInstantCloneSpec{Name: "c", Location: types.VirtualMachineRelocateSpec{
			Host: host, DeviceChange: []types.BaseVirtualDeviceConfigSpec{port}}}, isFault[*types.NotSupported]},
	} {
		if _, err := x.instantClone(parent, c.spec); !c.fault(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if after := x.files(); after != before {
		t.Errorf("files before:\n%s\nafter:\n%s", before, after)
	}
}

// An instant clone runs at once, has its parent's devices and settings, and its
// disk is a child of its parent's, which is kept for it.
func TestInstantCloneInherits(t *testing.T) {
	x := newSite(t, Options{})
	parent := x.mustClone(x.tpl, "parent", func(s *types.VirtualMachineCloneSpec) {
		s.PowerOn = true
		s.Config = &types.VirtualMachineConfigSpec{MemoryMB: 512, DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial("parent")},
			ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: "a", Value: "1"}, &types.OptionValue{Key: "b", Value: "1"}}}
	})
	folder := x.folder.Reference()
	c, err := x.instantClone(parent, types.VirtualMachineInstantCloneSpec{Name: "c", Config: []types.BaseOptionValue{&types.OptionValue{Key: "b", Value: "2"}},
		Location: types.VirtualMachineRelocateSpec{Folder: &folder, DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serialEdit(parent, "c")}}})
	if err != nil {
		t.Fatal(err)
	}
	got, from := x.vm(c.Reference()), x.vm(parent.Reference())
	if got.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn || got.Config.Hardware.MemoryMB != 512 || *got.Runtime.Host != *from.Runtime.Host {
		t.Errorf("runtime %+v, memory %d", got.Runtime, got.Config.Hardware.MemoryMB)
	}
	if kv := extraConfig(&got); kv["a"] != "1" || kv["b"] != "2" {
		t.Errorf("extraConfig %v", kv)
	}
	if b := diskBacking(t, got); b.Parent == nil || b.Parent.FileName != diskBacking(t, from).FileName {
		t.Errorf("disk %+v", b)
	}
	if m := macs(got); len(m) != 1 || m[0] == macs(from)[0] {
		t.Errorf("MACs %v", m)
	}
	if err := x.done(parent.PowerOff(t.Context())); err != nil {
		t.Fatal(err)
	}
	if err := x.done(parent.Destroy(t.Context())); !isFault[*types.FileLocked](err) {
		t.Errorf("a parent with a clone was destroyed: %v", err)
	}
}

// A living parent freezes; clones of it wake with their own specs, and run real
// programs. A later power cycle is an ordinary one.
func TestInstantCloneWakes(t *testing.T) {
	x := newLivingSite(t, Options{})
	parent := x.run(x.tpl, guestinfo.Spec{Version: 1, Generation: 1, ID: "parent", Role: guestinfo.RoleParent, Mode: guestinfo.ModeNative})
	frozen := func(vm mo.VirtualMachine) bool {
		return vm.Runtime.InstantCloneFrozen != nil && *vm.Runtime.InstantCloneFrozen && statusOf(vm).Phase == guestinfo.PhaseFreezing
	}
	clone := func(id string) (*object.VirtualMachine, error) {
		return x.instantClone(parent, types.VirtualMachineInstantCloneSpec{Name: id,
			Config:   x.specConfig(containerSpec(id, "cmd", "/c", "echo I am %COMPUTERNAME%")),
			Location: types.VirtualMachineRelocateSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serialEdit(parent, id)}}})
	}
	if _, err := clone("early"); err != nil && !isFault[*types.NotSupported](err) { // it may have frozen already
		t.Errorf("a running parent: %v", err)
	}
	x.await(parent, "the parent is frozen", frozen)
	for _, id := range []string{"one", "two"} {
		vm, err := clone(id)
		if err != nil {
			t.Fatal(err)
		}
		ended := func(vm mo.VirtualMachine) bool { return poweredOff(vm) && statusOf(vm).Phase == guestinfo.PhaseExited }
		if st := statusOf(x.await(vm, "it has ended", ended)); st.ID != id || st.ExitCode == nil || *st.ExitCode != 0 {
			t.Errorf("%s: status %+v", id, st)
		}
		if log := x.log(id); !strings.Contains(log, "I am "+strings.ToUpper(id)) {
			t.Errorf("%s: log %q", id, log)
		}
		if err := x.done(vm.PowerOn(t.Context())); err != nil {
			t.Fatal(err)
		}
		x.await(vm, "it has ended again", func(vm mo.VirtualMachine) bool {
			return poweredOff(vm) && strings.Count(x.log(id), "I am "+strings.ToUpper(id)) == 2
		})
	}
	if !frozen(x.vm(parent.Reference())) {
		t.Error("the parent is not frozen any more")
	}
	if err := x.done(parent.PowerOff(t.Context())); err != nil {
		t.Fatal(err)
	}
	if vm := x.vm(parent.Reference()); vm.Runtime.InstantCloneFrozen != nil {
		t.Error("a parent that is off is frozen")
	}
}
