package vmprovision

import (
	"strings"
	"testing"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

func scsi(key, bus int32) *types.ParaVirtualSCSIController {
	c := &types.ParaVirtualSCSIController{}
	c.Key, c.BusNumber = key, bus
	return c
}

// disks fills the first n units of a SCSI controller.
func disks(key int32, n int) (l object.VirtualDeviceList) {
	for u := int32(0); len(l) < n; u++ {
		if u == scsiReserved {
			continue
		}
		d := &types.VirtualDisk{}
		d.ControllerKey, d.UnitNumber = key, types.NewInt32(u)
		l = append(l, d)
	}
	return l
}

func TestDiskSlot(t *testing.T) {
	sata := &types.VirtualAHCIController{}
	sata.Key = 15000
	full := func(controllers int) object.VirtualDeviceList {
		var l object.VirtualDeviceList
		for b := range controllers {
			l = append(append(l, scsi(int32(1000+b), int32(b))), disks(int32(1000+b), 15)...)
		}
		return l
	}
	for name, tc := range map[string]struct {
		devices    object.VirtualDeviceList
		controller int32
		unit       int32
		extra      int
	}{
		"empty bus":        {object.VirtualDeviceList{scsi(1000, 0)}, 1000, 0, 0},
		"skips unit seven": {append(disks(1000, 7), scsi(1000, 0)), 1000, 8, 0},
		"last unit":        {append(disks(1000, 14), scsi(1000, 0)), 1000, 15, 0},
		"second bus":       {append(full(1), scsi(1001, 1)), 1001, 0, 0},
		"new bus":          {full(2), keySCSI, 0, 1},
		"sata":             {object.VirtualDeviceList{sata}, 15000, 0, 0},
	} {
		controller, unit, extra, err := diskSlot(tc.devices)
		if err != nil || controller != tc.controller || unit != tc.unit || len(extra) != tc.extra {
			t.Errorf("%s: %d:%d, %d more, %v", name, controller, unit, len(extra), err)
		}
		if tc.extra == 1 {
			c, ok := extra[0].GetVirtualDeviceConfigSpec().Device.(*types.ParaVirtualSCSIController)
			if !ok || c.BusNumber != 2 {
				t.Errorf("%s: new controller is %+v", name, c)
			}
		}
	}
	for name, devices := range map[string]object.VirtualDeviceList{"none": nil, "four full buses": full(4)} {
		if _, _, _, err := diskSlot(devices); !errs.Is(err, errs.Unsupported) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestForeignDisks(t *testing.T) {
	disk := func(file string) types.BaseVirtualDevice {
		return &types.VirtualDisk{VirtualDevice: types.VirtualDevice{Backing: &types.VirtualDiskFlatVer2BackingInfo{
			VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file}}}}
	}
	for file, foreign := range map[string]bool{
		"[ds] web/disk.vmdk":         false,
		"[ds] web/disk-000001.vmdk":  false,
		"[ds2] web/disk.vmdk":        false, // its own folder on another datastore
		"[ds] berth/images/a/d.vmdk": true,
		"[ds] web/sub/disk.vmdk":     true,
		"[ds] web2/disk.vmdk":        true,
		"[ds] disk.vmdk":             true,
		"":                           true, // not known to be its own
	} {
		if got := len(foreignDisks(object.VirtualDeviceList{disk(file)}, "[ds] web/web.vmx")) == 1; got != foreign {
			t.Errorf("%q is foreign: %v", file, got)
		}
	}
	if got := foreignDisks(object.VirtualDeviceList{disk("[ds] x/y.vmdk")}, ""); len(got) != 1 {
		t.Error("without a VMX path no disk is the VM's own")
	}
}

func TestNICsGetNewAddresses(t *testing.T) {
	card1 := &types.VirtualE1000e{}
	card1.Key, card1.MacAddress, card1.AddressType = 4000, "00:50:56:aa:bb:cc", "assigned"
	vmx := &types.VirtualVmxnet3{}
	vmx.Key = 4001
	devices := object.VirtualDeviceList{card1, vmx}
	backing := &types.VirtualEthernetCardNetworkBackingInfo{}
	changes := changeNICs(devices, []card{{backing: backing}, {}})
	if len(changes) != 2 || card1.MacAddress == "" || card1.Backing != nil {
		t.Fatalf("%d changes; the shared list was changed: %+v", len(changes), card1)
	}
	for i, ch := range changes {
		spec := ch.GetVirtualDeviceConfigSpec()
		nic := spec.Device.(types.BaseVirtualEthernetCard).GetVirtualEthernetCard()
		if spec.Operation != types.VirtualDeviceConfigSpecOperationEdit || nic.MacAddress != "" || nic.AddressType != "generated" || (nic.Backing != nil) != (i == 0) {
			t.Errorf("change %d is %s of %+v", i, spec.Operation, nic)
		}
	}
	added := changeNICs(nil, []card{{backing, "00:50:56:00:00:01"}})
	if len(added) != 1 || added[0].GetVirtualDeviceConfigSpec().Operation != types.VirtualDeviceConfigSpecOperationAdd {
		t.Fatalf("%+v", added)
	}
	if len(changeNICs(nil, []card{{}})) != 0 {
		t.Error("a NIC was made of nothing")
	}
	second := &types.VirtualE1000e{}
	second.Key = 4001
	three := changeNICs(object.VirtualDeviceList{second, card1}, []card{{backing, "00:50:56:00:00:01"}, {backing, "00:50:56:00:00:02"}, {backing, "00:50:56:00:00:03"}})
	for i, ch := range three {
		spec := ch.GetVirtualDeviceConfigSpec()
		nic := spec.Device.(types.BaseVirtualEthernetCard).GetVirtualEthernetCard()
		if _, like := spec.Device.(*types.VirtualE1000e); !like || nic.MacAddress != "00:50:56:00:00:0"+string(rune('1'+i)) || nic.AddressType != "manual" {
			t.Errorf("NIC %d is %T %+v", i, spec.Device, nic)
		}
		if i < 2 && nic.Key != int32(4000+i) || i == 2 && (nic.Key >= 0 || spec.Operation != types.VirtualDeviceConfigSpecOperationAdd) {
			t.Errorf("NIC %d has key %d, %s", i, nic.Key, spec.Operation)
		}
	}
	fewer := changeNICs(object.VirtualDeviceList{second, card1}, []card{{}})
	if len(fewer) != 2 || fewer[1].GetVirtualDeviceConfigSpec().Operation != types.VirtualDeviceConfigSpecOperationRemove || fewer[1].GetVirtualDeviceConfigSpec().Device != second {
		t.Errorf("the second NIC stays: %+v", fewer)
	}
}

func TestSerialPortTakesTheFirst(t *testing.T) {
	sio := &types.VirtualSIOController{}
	sio.Key = 400
	if _, err := serialChange(nil, "[ds] f"); !errs.Is(err, errs.Unsupported) {
		t.Error(err)
	}
	ch, err := serialChange(object.VirtualDeviceList{sio}, "[ds] f")
	if err != nil || ch.GetVirtualDeviceConfigSpec().Operation != types.VirtualDeviceConfigSpecOperationAdd {
		t.Fatalf("%+v, %v", ch, err)
	}
	second, first := &types.VirtualSerialPort{}, &types.VirtualSerialPort{}
	second.Key, second.UnitNumber = 9001, types.NewInt32(1)
	first.Key, first.UnitNumber = 9000, types.NewInt32(0)
	ch, err = serialChange(object.VirtualDeviceList{sio, second, first}, "[ds] f")
	spec := ch.GetVirtualDeviceConfigSpec()
	if err != nil || spec.Operation != types.VirtualDeviceConfigSpecOperationEdit || spec.Device.GetVirtualDevice().Key != 9000 || first.Backing != nil {
		t.Errorf("%+v, %v", spec, err)
	}
}

func FuzzCleanPath(f *testing.F) {
	for _, s := range []string{"", ".", "a/b", "../x", "a/../b", "/etc", "a//b", "a\\b", "a\x00b", "[ds] x", "%2e%2e/x", "a/..", strings.Repeat("a/", 600)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := cleanPath(s)
		if err != nil {
			if !errs.Is(err, errs.Invalid) {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		full := joinDatastorePath("ds", "berth", p)
		if full != "[ds] berth" && !strings.HasPrefix(full, "[ds] berth/") || strings.ContainsAny(p, "\\\x00[]%") {
			t.Errorf("%q becomes %q", s, full)
		}
	})
}
