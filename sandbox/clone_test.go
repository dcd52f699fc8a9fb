package sandbox

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/vmware/govmomi/fault"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// isFault reports whether err carries a vSphere fault of type T.
func isFault[T types.BaseMethodFault](err error) bool {
	var f T
	_, ok := fault.As(err, &f)
	return ok
}

func diskBacking(t *testing.T, vm mo.VirtualMachine) *types.VirtualDiskFlatVer2BackingInfo {
	t.Helper()
	for _, d := range vm.Config.Hardware.Device {
		if b, ok := diskFile(d); ok {
			return b
		}
	}
	t.Fatal("no disk")
	return nil
}

func macs(vm mo.VirtualMachine) []string {
	var out []string
	for _, d := range vm.Config.Hardware.Device {
		if nic, ok := d.(types.BaseVirtualEthernetCard); ok {
			out = append(out, nic.GetVirtualEthernetCard().MacAddress)
		}
	}
	return out
}

func TestLinkedClone(t *testing.T) {
	x := newSite(t, Options{})
	vm := x.mustClone(x.tpl, "web", func(s *types.VirtualMachineCloneSpec) {
		s.Config = &types.VirtualMachineConfigSpec{
			Annotation: "mine", NumCPUs: 4, MemoryMB: 512,
			ExtraConfig:      []types.BaseOptionValue{&types.OptionValue{Key: "berth.id", Value: "7"}},
			CpuAllocation:    &types.ResourceAllocationInfo{Limit: types.NewInt64(500)},
			MemoryAllocation: &types.ResourceAllocationInfo{Reservation: types.NewInt64(64)},
			DeviceChange:     []types.BaseVirtualDeviceConfigSpec{x.serial("web")},
		}
	})
	got, tpl := x.vm(vm.Reference()), x.vm(x.tpl.Reference())
	b := diskBacking(t, got)
	if b.Parent == nil || !strings.HasSuffix(b.Parent.FileName, "/windows-ltsc2022.vmdk") || b.FileName == b.Parent.FileName {
		t.Errorf("disk %s has parent %+v", b.FileName, b.Parent)
	}
	if cur := diskBacking(t, tpl); cur.Parent == nil || cur.Parent.FileName != b.Parent.FileName {
		t.Errorf("the template writes to %s", cur.FileName)
	}
	kv := extraConfig(&got)
	if kv["berth.id"] != "7" || kv[TemplateKey] == "" {
		t.Errorf("extraConfig %v", kv)
	}
	c := got.Config
	if c.Annotation != "mine" || c.Hardware.NumCPU != 4 || c.Hardware.MemoryMB != 512 || c.Firmware != "efi" || *c.CpuAllocation.Limit != 500 ||
		c.CpuAllocation.Shares == nil || *c.MemoryAllocation.Reservation != 64 || got.Guest.ToolsVersion != tpl.Guest.ToolsVersion {
		t.Errorf("config %+v cpu %+v memory %+v", c, c.CpuAllocation, c.MemoryAllocation)
	}
	if m := macs(got); len(m) != 1 || m[0] == macs(tpl)[0] || !strings.HasPrefix(m[0], "00:50:56:") || got.Guest.Net[0].MacAddress != m[0] {
		t.Errorf("MACs %v, the template's %v, guest %+v", m, macs(tpl), got.Guest.Net)
	}
	second := x.mustClone(x.tpl, "web-2", nil)
	if c := x.vm(second.Reference()).Config; c.Annotation != tpl.Config.Annotation || c.Hardware.NumCPU != tpl.Config.Hardware.NumCPU {
		t.Errorf("not inherited: %+v", c)
	}
}

// TestCloneFaults: each of these is a success in the plain simulator, or its end.
func TestCloneFaults(t *testing.T) {
	x := newSite(t, Options{})
	pool := x.pool.Reference()
	device := func(d types.BaseVirtualDevice) func(*types.VirtualMachineCloneSpec) {
		return func(s *types.VirtualMachineCloneSpec) {
			s.Config = &types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{
				&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, Device: d}}}
		}
	}
	controller := int32(0)
	for _, d := range x.vm(x.tpl.Reference()).Config.Hardware.Device {
		if _, ok := d.(*types.VirtualDisk); ok {
			controller = d.GetVirtualDevice().ControllerKey
		}
	}
	disk := func(file, mode string, unit int32) types.BaseVirtualDevice {
		return &types.VirtualDisk{VirtualDevice: types.VirtualDevice{Key: -5, ControllerKey: controller, UnitNumber: &unit,
			Backing: &types.VirtualDiskFlatVer2BackingInfo{DiskMode: mode, VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file}}}}
	}
	own := dsPath("windows-ltsc2022/windows-ltsc2022.vmdk")
	for name, tc := range map[string]struct {
		edit func(*types.VirtualMachineCloneSpec)
		want func(error) bool
	}{
		"no snapshot":      {func(s *types.VirtualMachineCloneSpec) { s.Snapshot = nil }, isFault[*types.InvalidArgument]},
		"unknown snapshot": {func(s *types.VirtualMachineCloneSpec) { s.Snapshot.Value = "snapshot-999" }, isFault[*types.InvalidArgument]},
		"unknown host": {func(s *types.VirtualMachineCloneSpec) {
			s.Location.Host = &types.ManagedObjectReference{Type: "HostSystem", Value: "host-999"}
		}, isFault[*types.ManagedObjectNotFound]},
		"unknown datastore": {func(s *types.VirtualMachineCloneSpec) {
			s.Location.Datastore = &types.ManagedObjectReference{Type: "Datastore", Value: "ds-999"}
		}, isFault[*types.ManagedObjectNotFound]},
		"sysprep": {func(s *types.VirtualMachineCloneSpec) {
			s.Customization = &types.CustomizationSpec{Identity: &types.CustomizationSysprep{UserData: types.CustomizationUserData{ComputerName: &types.CustomizationVirtualMachineName{}}}}
		}, isFault[*types.UncustomizableGuest]},
		"missing disk": {device(disk(dsPath("no/such.vmdk"), "persistent", 3)), isFault[*types.FileNotFound]},
		"disk outside": {device(disk(dsPath("../../etc/passwd"), "persistent", 3)), isFault[*types.FileNotFound]},
		"unit 7":       {device(disk(own, "persistent", 7)), isFault[*types.InvalidDeviceSpec]},
		"disk mode":    {device(disk(own, "bogus", 3)), isFault[*types.InvalidDeviceSpec]},
		"unit taken":   {device(disk(own, "persistent", 0)), isFault[*types.InvalidDeviceSpec]},
		"unknown network": {device(&types.VirtualVmxnet3{VirtualVmxnet: types.VirtualVmxnet{VirtualEthernetCard: types.VirtualEthernetCard{
			VirtualDevice: types.VirtualDevice{Key: -5, Backing: &types.VirtualEthernetCardNetworkBackingInfo{
				VirtualDeviceDeviceBackingInfo: types.VirtualDeviceDeviceBackingInfo{DeviceName: "nowhere"}}}}}}), isFault[*types.NotFound]},
		"reservation over limit": {func(s *types.VirtualMachineCloneSpec) {
			s.Config = &types.VirtualMachineConfigSpec{CpuAllocation: &types.ResourceAllocationInfo{Reservation: types.NewInt64(2), Limit: types.NewInt64(1)}}
		}, isFault[*types.InvalidArgument]},
		"serial file without a folder": {func(s *types.VirtualMachineCloneSpec) {
			s.PowerOn = true
			device(&types.VirtualSerialPort{VirtualDevice: types.VirtualDevice{Key: -9, Backing: &types.VirtualSerialPortFileBackingInfo{
				VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: dsPath("nowhere/x.log")}}}})(s)
		}, isFault[*types.FileNotFound]},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := x.clone(x.tpl, "x "+name, func(s *types.VirtualMachineCloneSpec) {
				s.Location.Pool = &pool
				tc.edit(s)
			})
			if !tc.want(err) {
				t.Errorf("%v", err)
			}
			if name == "serial file without a folder" {
				return // a clone that does not start is a VM, as in vSphere
			}
			if _, err := x.finder.VirtualMachine(t.Context(), "x "+name); err == nil {
				t.Error("the failed clone is there")
			}
		})
	}
	if _, err := x.clone(x.tpl, "windows-ltsc2022", nil); !isFault[*types.DuplicateName](err) {
		t.Errorf("same name: %v", err)
	}
}

// TestCloneConcurrently clones one baked VM many times at once.
func TestCloneConcurrently(t *testing.T) {
	x := newSite(t, Options{})
	const n = 16
	var wg sync.WaitGroup
	refs := make([]types.ManagedObjectReference, n)
	for i := range n {
		wg.Go(func() {
			vm, err := x.clone(x.tpl, fmt.Sprintf("c%d", i), func(s *types.VirtualMachineCloneSpec) { s.PowerOn = true })
			if err != nil {
				t.Error(err)
				return
			}
			refs[i] = vm.Reference()
		})
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	seen := map[string]bool{}
	for _, ref := range refs {
		vm := x.vm(ref)
		m := macs(vm)[0]
		if seen[m] || diskBacking(t, vm).Parent == nil || vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn {
			t.Errorf("%s: MAC %s, %s", vm.Name, m, vm.Runtime.PowerState)
		}
		seen[m] = true
	}
}

func TestFullClone(t *testing.T) {
	x := newSite(t, Options{})
	vm := x.mustClone(x.tpl, "copy", func(s *types.VirtualMachineCloneSpec) { s.Location.DiskMoveType, s.Snapshot = "", nil })
	b := diskBacking(t, x.vm(vm.Reference()))
	if b.Parent != nil || x.disks.get(b.FileName) == nil {
		t.Errorf("disk %+v", b)
	}
	// It does not lean on the template's files: those may go.
	if err := x.done(x.tpl.Destroy(t.Context())); err != nil {
		t.Error(err)
	}
	if err := x.done(vm.PowerOn(t.Context())); err != nil {
		t.Error(err)
	}
}

func TestDestroy(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	before := x.files()
	baked := x.mustClone(x.tpl, "baked", nil)
	if err := x.done(baked.CreateSnapshot(ctx, "baked", "", false, false)); err != nil {
		t.Fatal(err)
	}
	child := x.mustClone(baked, "child", func(s *types.VirtualMachineCloneSpec) { s.PowerOn = true })
	if err := x.done(child.Destroy(ctx)); !isFault[*types.InvalidPowerState](err) {
		t.Errorf("destroyed while on: %v", err)
	}
	if err := x.done(baked.Destroy(ctx)); !isFault[*types.FileLocked](err) {
		t.Errorf("destroyed under its child: %v", err)
	}
	if err := x.done(baked.RemoveAllSnapshot(ctx, nil)); !isFault[*types.FileLocked](err) {
		t.Errorf("snapshot removed under a child: %v", err)
	}
	if err := x.done(child.PowerOff(ctx)); err != nil {
		t.Fatal(err)
	}
	for _, vm := range []*object.VirtualMachine{child, baked} {
		if err := x.done(vm.Destroy(ctx)); err != nil {
			t.Fatal(err)
		}
	}
	if after := x.files(); after != before {
		t.Errorf("left over:\n%s\nbefore:\n%s", after, before)
	}
	if err := x.done(baked.PowerOn(ctx)); !isFault[*types.ManagedObjectNotFound](err) {
		t.Errorf("a VM that is gone: %v", errors.Unwrap(err))
	}
}

// TestCloneNIC moves a clone's NIC to another network, as one spec.
func TestCloneNIC(t *testing.T) {
	x := newSite(t, Options{})
	net, err := x.finder.Network(t.Context(), PortgroupName)
	if err != nil {
		t.Fatal(err)
	}
	backing, err := net.EthernetCardBackingInfo(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for name, mac := range map[string]string{"chosen": "00:50:56:00:00:07", "given": ""} {
		devices, err := x.tpl.Device(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		nic := devices.SelectByType((*types.VirtualEthernetCard)(nil))[0]
		card := nic.(types.BaseVirtualEthernetCard).GetVirtualEthernetCard()
		card.Backing = backing
		if mac != "" {
			card.AddressType, card.MacAddress = string(types.VirtualEthernetCardMacTypeManual), mac
		}
		vm := x.mustClone(x.tpl, name, func(s *types.VirtualMachineCloneSpec) {
			s.Config = &types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{
				&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationEdit, Device: nic}}}
		})
		got := x.vm(vm.Reference())
		m := macs(got)
		if len(m) != 1 || mac != "" && m[0] != mac || m[0] == macs(x.vm(x.tpl.Reference()))[0] {
			t.Errorf("%s: MACs %v", name, m)
		}
		if len(got.Network) != 1 || got.Network[0] != net.Reference() {
			t.Errorf("%s: networks %v, want %v", name, got.Network, net.Reference())
		}
	}
}

// TestCreateAndClone makes VMs in one folder by both ways at once.
func TestCreateAndClone(t *testing.T) {
	x := newSite(t, Options{})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			if _, err := x.clone(x.tpl, fmt.Sprintf("clone%d", i), nil); err != nil {
				t.Error(err)
			}
		})
		wg.Go(func() {
			task, err := x.folder.CreateVM(t.Context(), types.VirtualMachineConfigSpec{Name: fmt.Sprintf("vm%d", i%4), GuestId: "otherGuest",
				Files: &types.VirtualMachineFileInfo{VmPathName: dsPath("")}}, x.pool, nil)
			if err := x.done(task, err); err != nil && !isFault[*types.DuplicateName](err) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	list, err := x.finder.VirtualMachineList(t.Context(), "vm*")
	if err != nil || len(list) != 4 {
		t.Errorf("%d VMs, want 4: %v", len(list), err)
	}
	task, err := x.folder.CreateVM(t.Context(), types.VirtualMachineConfigSpec{Name: "lost", Files: &types.VirtualMachineFileInfo{VmPathName: "[nowhere]"}}, x.pool, nil)
	if err := x.done(task, err); !isFault[*types.InvalidDatastorePath](err) {
		t.Errorf("unknown datastore: %v", err)
	}
}
