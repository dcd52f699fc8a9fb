package sandbox

import (
	"testing"

	"github.com/vmware/govmomi/vim25/types"
)

// A full copy may get a larger disk in the call that makes it; a disk with a
// parent cannot be expanded, and none shrinks.
func TestCloneGrowsItsDisk(t *testing.T) {
	x := newSite(t, Options{})
	tpl := x.vm(x.tpl.Reference())
	edit := func(bytes int64) func(*types.VirtualMachineCloneSpec) {
		return func(s *types.VirtualMachineCloneSpec) {
			for _, d := range tpl.Config.Hardware.Device {
				if disk, ok := d.(*types.VirtualDisk); ok {
					grown := *disk
					grown.CapacityInBytes, grown.CapacityInKB = bytes, bytes>>10
					s.Config = &types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{
						&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationEdit, Device: &grown}}}
				}
			}
		}
	}
	direct := func(bytes int64) func(*types.VirtualMachineCloneSpec) {
		return func(s *types.VirtualMachineCloneSpec) {
			edit(bytes)(s)
			s.Location.DiskMoveType = string(types.VirtualMachineRelocateDiskMoveOptionsMoveAllDiskBackingsAndDisallowSharing)
		}
	}
	vm := x.vm(x.mustClone(x.tpl, "big", direct(48<<30)).Reference())
	for _, d := range vm.Config.Hardware.Device {
		if disk, ok := d.(*types.VirtualDisk); ok && disk.CapacityInBytes != 48<<30 {
			t.Errorf("the disk has %d bytes", disk.CapacityInBytes)
		}
	}
	if b, from := diskBacking(t, vm), diskBacking(t, tpl); b.FileName == from.FileName || b.Parent != nil {
		t.Errorf("the disk is %+v", b)
	}
	before := x.files()
	if _, err := x.clone(x.tpl, "linked", edit(48<<30)); !isFault[*types.InvalidDeviceOperation](err) {
		t.Errorf("a linked clone with a larger disk: %v", err)
	}
	if _, err := x.clone(x.tpl, "small", direct(8<<30)); !isFault[*types.InvalidDeviceOperation](err) {
		t.Errorf("a smaller disk: %v", err)
	}
	if after := x.files(); after != before {
		t.Errorf("files before:\n%s\nafter:\n%s", before, after)
	}
}
