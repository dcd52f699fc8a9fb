package vmprovision

import (
	"slices"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// MaxVolumes is how many volumes one container can have: what a further SCSI
// controller takes when the template's own are full.
const MaxVolumes = 15

// volumeChanges attaches volumes' disks in the call that makes a VM, beside what
// the call adds before them. A volume
// to be written is independent of the VM's snapshots; one to be read is never
// written to, so that several VMs can have it: what a guest writes all the same
// is gone at power-off.
//
// That two VMs do not write to one volume is vSphere's to say in the end: a VM
// whose disk another one has open for writing does not power on (FileLocked).
func (c *Client) volumeChanges(devices object.VirtualDeviceList, before []types.BaseVirtualDeviceConfigSpec, volumes []AttachVolume) ([]types.BaseVirtualDeviceConfigSpec, error) {
	if len(volumes) > MaxVolumes {
		return nil, errs.New(errs.Invalid, "attach volume", "", "%d volumes, a container can have %d", len(volumes), MaxVolumes)
	}
	devices = slices.Clone(devices)
	for _, x := range before {
		if d := x.GetVirtualDeviceConfigSpec(); d.Operation == types.VirtualDeviceConfigSpecOperationAdd {
			devices = append(devices, d.Device)
		}
	}
	var out []types.BaseVirtualDeviceConfigSpec
	for i, a := range volumes {
		store, err := c.store(a.Volume.Datastore)
		if err != nil {
			return nil, err
		}
		controller, unit, extra, err := diskSlot(devices)
		if err != nil {
			return nil, errs.Wrap(err, "attach volume", a.Volume.object())
		}
		mode := types.VirtualDiskModeIndependent_persistent
		if a.ReadOnly {
			mode = types.VirtualDiskModeIndependent_nonpersistent
		}
		disk := &types.VirtualDisk{VirtualDevice: types.VirtualDevice{
			Key: keyVolume - int32(i), ControllerKey: controller, UnitNumber: &unit,
			Backing: &types.VirtualDiskFlatVer2BackingInfo{
				VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: store.path(a.Volume.file(a.Volume.Disk))},
				DiskMode:                     string(mode),
			},
		}}
		for _, x := range extra {
			devices = append(devices, x.GetVirtualDeviceConfigSpec().Device)
		}
		devices = append(devices, disk)
		out = append(append(out, extra...), change(types.VirtualDeviceConfigSpecOperationAdd, disk))
	}
	return out, nil
}
