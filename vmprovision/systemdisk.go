package vmprovision

import (
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// systemDisk is the disk that Windows starts from: the first.
func systemDisk(devices object.VirtualDeviceList) *types.VirtualDisk {
	var first *types.VirtualDisk
	for _, d := range devices {
		if disk, ok := d.(*types.VirtualDisk); ok && (first == nil || disk.Key < first.Key) {
			first = disk
		}
	}
	return first
}

func capacity(d *types.VirtualDisk) int64 { return max(d.CapacityInBytes, d.CapacityInKB<<10) }

// growth is by how many bytes the system disk is to be larger than it is; 0
// wants what there is. Nothing makes a disk smaller.
func growth(devices object.VirtualDeviceList, want int64) (int64, error) {
	if want == 0 {
		return 0, nil
	}
	disk := systemDisk(devices)
	switch {
	case disk == nil:
		return 0, errs.New(errs.Unsupported, "size C:", "disk", "the baked image has no disk")
	case want < capacity(disk):
		return 0, errs.New(errs.Unsupported, "size C:", "disk", "the image's disk has %d bytes, and vSphere makes none smaller", capacity(disk)).
			WithHint("ask for at least as much: the guest holds its C: to less")
	}
	return want - capacity(disk), nil
}

// growDisk makes the system disk of a full copy larger, in the call that makes
// the copy. What is in it is not touched: the guest lets C: fill it.
func growDisk(devices object.VirtualDeviceList, want int64) ([]types.BaseVirtualDeviceConfigSpec, error) {
	more, err := growth(devices, want)
	if err != nil || more == 0 {
		return nil, err
	}
	disk := *systemDisk(devices) // the source's list is shared
	disk.CapacityInKB, disk.CapacityInBytes = want>>10, want
	return []types.BaseVirtualDeviceConfigSpec{change(types.VirtualDeviceConfigSpecOperationEdit, &disk)}, nil
}
