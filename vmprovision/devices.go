package vmprovision

import (
	"path"
	"reflect"
	"strings"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// Keys of devices that a change adds: negative, so that vSphere gives real
// ones, and distinct within one change.
const (
	keyDisk   int32 = -301
	keySerial int32 = -302
	keySCSI   int32 = -304
	keyNIC    int32 = -320 // and those below, one for each
	keyVolume int32 = -400 // and those below, one for each
)

// scsiReserved is the unit of a SCSI bus at which the controller itself sits.
const scsiReserved = 7

// addDisk attaches an existing disk so that nothing is ever written to it: what
// the guest writes is gone at power-off.
func addDisk(devices object.VirtualDeviceList, file string) ([]types.BaseVirtualDeviceConfigSpec, error) {
	controller, unit, extra, err := diskSlot(devices)
	if err != nil {
		return nil, err
	}
	disk := &types.VirtualDisk{
		VirtualDevice: types.VirtualDevice{
			Key: keyDisk, ControllerKey: controller, UnitNumber: &unit,
			Backing: &types.VirtualDiskFlatVer2BackingInfo{
				VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file},
				DiskMode:                     string(types.VirtualDiskModeIndependent_nonpersistent),
			},
		},
	}
	return append(extra, change(types.VirtualDeviceConfigSpecOperationAdd, disk)), nil
}

func change(op types.VirtualDeviceConfigSpecOperation, d types.BaseVirtualDevice) types.BaseVirtualDeviceConfigSpec {
	return &types.VirtualDeviceConfigSpec{Operation: op, Device: d}
}

// diskSlot finds a place for one more disk: a free unit of a controller for
// which the guest has a driver already, or else a further SCSI controller of
// the kind that it has.
func diskSlot(devices object.VirtualDeviceList) (controller, unit int32, extra []types.BaseVirtualDeviceConfigSpec, err error) {
	var scsi types.BaseVirtualDevice
	buses := map[int32]bool{}
	for _, d := range devices {
		units := int32(0)
		switch c := d.(type) {
		case types.BaseVirtualSCSIController:
			scsi, units = d, 16
			buses[c.GetVirtualSCSIController().BusNumber] = true
		case types.BaseVirtualSATAController:
			units = 30
		case *types.VirtualNVMEController:
			units = 15
		}
		if u, ok := freeUnit(devices, d, units); ok {
			return d.GetVirtualDevice().Key, u, nil, nil
		}
	}
	if scsi == nil || len(buses) >= 4 {
		return 0, 0, nil, errs.New(errs.Unsupported, "attach disk", "", "the template has no SCSI, SATA or NVMe controller with room").
			WithHint("add a SCSI controller to the template")
	}
	return keySCSI, 0, []types.BaseVirtualDeviceConfigSpec{change(types.VirtualDeviceConfigSpecOperationAdd, likeSCSI(scsi, buses))}, nil
}

// freeUnit finds the lowest unit of a controller that no device holds.
func freeUnit(devices object.VirtualDeviceList, controller types.BaseVirtualDevice, units int32) (int32, bool) {
	used := map[int32]bool{}
	if _, ok := controller.(types.BaseVirtualSCSIController); ok {
		used[scsiReserved] = true
	}
	key := controller.GetVirtualDevice().Key
	for _, d := range devices {
		v := d.GetVirtualDevice()
		if v.ControllerKey == key && v.UnitNumber != nil {
			used[*v.UnitNumber] = true
		}
	}
	for u := range units {
		if !used[u] {
			return u, true
		}
	}
	return 0, false
}

// likeSCSI makes a controller of the same kind on a free bus.
func likeSCSI(like types.BaseVirtualDevice, buses map[int32]bool) types.BaseVirtualDevice {
	fresh := reflect.New(reflect.TypeOf(like).Elem()).Interface().(types.BaseVirtualDevice)
	c := fresh.(types.BaseVirtualSCSIController).GetVirtualSCSIController()
	c.Key, c.SharedBus = keySCSI, types.VirtualSCSISharingNoSharing
	for buses[c.BusNumber] {
		c.BusNumber++
	}
	return fresh
}

// serialChange makes the first serial port one that writes to a file.
func serialChange(devices object.VirtualDeviceList, file string) (types.BaseVirtualDeviceConfigSpec, error) {
	backing := &types.VirtualSerialPortFileBackingInfo{
		VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file}}
	connect := &types.VirtualDeviceConnectInfo{StartConnected: true, AllowGuestControl: true, Connected: true}
	var sio types.BaseVirtualDevice
	for _, d := range devices {
		if d, ok := d.(*types.VirtualSIOController); ok {
			sio = d
		}
	}
	if first := firstSerial(devices); first != nil {
		port := *first
		port.Backing, port.Connectable, port.YieldOnPoll = backing, connect, true
		return change(types.VirtualDeviceConfigSpecOperationEdit, &port), nil
	}
	if sio == nil {
		return nil, errs.New(errs.Unsupported, "add serial port", "", "the template has no super I/O controller")
	}
	port := &types.VirtualSerialPort{YieldOnPoll: true}
	port.Key, port.ControllerKey = keySerial, sio.GetVirtualDevice().Key
	port.Backing, port.Connectable = backing, connect
	return change(types.VirtualDeviceConfigSpecOperationAdd, port), nil
}

// serialCut disconnects the first serial port, now and at power-on.
func serialCut(devices object.VirtualDeviceList) (types.BaseVirtualDeviceConfigSpec, error) {
	first := firstSerial(devices)
	if first == nil {
		return nil, errs.New(errs.NotFound, "disconnect serial port", "", "the VM has none")
	}
	port := *first
	port.Connectable = &types.VirtualDeviceConnectInfo{}
	return change(types.VirtualDeviceConfigSpecOperationEdit, &port), nil
}

func firstSerial(devices object.VirtualDeviceList) *types.VirtualSerialPort {
	var first *types.VirtualSerialPort
	for _, d := range devices {
		if d, ok := d.(*types.VirtualSerialPort); ok && (first == nil || unitOf(d) < unitOf(first)) {
			first = d
		}
	}
	return first
}

func unitOf(d types.BaseVirtualDevice) int32 {
	if u := d.GetVirtualDevice().UnitNumber; u != nil {
		return *u
	}
	return 1 << 30
}

// diskFile is the file of a virtual disk's topmost backing, and that backing's
// kind.
func diskFile(d *types.VirtualDisk) (file, kind string) {
	if b, ok := d.Backing.(types.BaseVirtualDeviceFileBackingInfo); ok {
		file = b.GetVirtualDeviceFileBackingInfo().FileName
	}
	if d.Backing != nil {
		kind = reflect.TypeOf(d.Backing).Elem().Name()
	}
	return file, kind
}

// foreignDisks are the disks of a VM whose files do not lie in its own folder:
// deleting the VM would delete them for everybody.
func foreignDisks(devices object.VirtualDeviceList, vmx string) []*types.VirtualDisk {
	var out []*types.VirtualDisk
	_, own, ok := splitDatastorePath(vmx)
	own = path.Dir(own)
	for _, d := range devices {
		disk, isDisk := d.(*types.VirtualDisk)
		if !isDisk {
			continue
		}
		file, _ := diskFile(disk)
		_, p, fine := splitDatastorePath(file)
		if !ok || !fine || own == "." || path.Dir(p) != own {
			out = append(out, disk)
		}
	}
	return out
}

// removeDisks takes disks off a VM and keeps their files.
func removeDisks(disks []*types.VirtualDisk) []types.BaseVirtualDeviceConfigSpec {
	var out []types.BaseVirtualDeviceConfigSpec
	for _, d := range disks {
		out = append(out, change(types.VirtualDeviceConfigSpecOperationRemove, d))
	}
	return out
}

// splitDatastorePath cuts "[ds] folder/file" in two.
func splitDatastorePath(s string) (datastore, file string, ok bool) {
	var p object.DatastorePath
	if !p.FromString(strings.TrimSpace(s)) {
		return "", "", false
	}
	return p.Datastore, p.Path, p.Datastore != "" && p.Path != ""
}

// joinDatastorePath is the inverse of splitDatastorePath.
func joinDatastorePath(datastore string, parts ...string) string {
	return "[" + datastore + "] " + path.Join(parts...)
}

// hasDisk says whether a disk with that file is among devices.
func hasDisk(devices object.VirtualDeviceList, file string) bool {
	for _, d := range devices {
		if disk, ok := d.(*types.VirtualDisk); ok {
			if have, _ := diskFile(disk); sameFile(have, file) {
				return true
			}
		}
	}
	return false
}
