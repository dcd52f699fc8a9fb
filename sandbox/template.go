package sandbox

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// makeTemplates makes the template VMs with their base disks.
func (s *Sandbox) makeTemplates(ctx context.Context) error {
	for i := range s.opt.Templates {
		t := &s.opt.Templates[i]
		if t.GuestID == "" {
			t.GuestID = "windows2019srvNext_64Guest"
		}
		if t.Info.Agent == "" {
			t.Info.Agent = s.opt.AgentVersion
		}
		if len(t.Info.Modes) == 0 {
			t.Info.Modes = []string{"native"}
		}
		if err := s.makeTemplate(ctx, *t); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sandbox) makeTemplate(ctx context.Context, t Template) error {
	fail := func(err error) error { return errs.New(errs.Internal, "make template", t.Name, "%w", err) }
	vm, err := s.createTemplateVM(ctx, t)
	if err != nil {
		return fail(err)
	}
	if err := s.makeBaseDisk(attachedDisks(vm.Config.Hardware.Device)[0]); err != nil {
		return fail(err)
	}
	c := s.newContext()
	c.WithLock(vm, func() {
		vm.Guest.ToolsVersion = "12352"
		vm.Guest.ToolsVersionStatus2 = string(types.VirtualMachineToolsVersionStatusGuestToolsCurrent)
		vm.Guest.ToolsStatus = types.VirtualMachineToolsStatusToolsNotRunning
		vm.Guest.GuestFamily, vm.Guest.GuestId = string(types.VirtualMachineGuestOsFamilyWindowsGuest), t.GuestID
		vm.Config.Tools.ToolsVersion = 12352
		vm.Config.GuestFullName = "Microsoft Windows Server (64-bit)"
		vm.Summary.Config.GuestFullName = vm.Config.GuestFullName
	})
	o := &vmOverlay{VirtualMachine: vm, s: s}
	if _, f := result(c, o.CreateSnapshotExTask(c, &types.CreateSnapshotEx_Task{This: vm.Self, Name: "base", Description: "what Berth clones from"})); f != nil {
		return errs.New(errs.Internal, "make template", t.Name, "snapshot: %T", f)
	}
	return nil
}

// createTemplateVM makes a VM as an admin would: EFI, one disk on a
// paravirtual controller, one vmxnet3 NIC.
func (s *Sandbox) createTemplateVM(ctx context.Context, t Template) (*simulator.VirtualMachine, error) {
	client, err := vim25.NewClient(ctx, s.model.Service)
	if err != nil {
		return nil, err
	}
	info, err := json.Marshal(t.Info)
	if err != nil {
		return nil, err
	}
	var devices object.VirtualDeviceList
	scsi, err := devices.CreateSCSIController("pvscsi")
	if err != nil {
		return nil, err
	}
	devices = append(devices, scsi)
	disk := devices.CreateDisk(scsi.(types.BaseVirtualController), s.ds, dsPath(t.Name+"/"+t.Name+".vmdk"))
	disk.CapacityInKB = 32 << 20
	nic, err := devices.CreateEthernetCard("vmxnet3", &types.VirtualEthernetCardNetworkBackingInfo{
		VirtualDeviceDeviceBackingInfo: types.VirtualDeviceDeviceBackingInfo{DeviceName: NetworkName}})
	if err != nil {
		return nil, err
	}
	devices = append(devices, disk, nic)
	changes, err := devices.ConfigSpec(types.VirtualDeviceConfigSpecOperationAdd)
	if err != nil {
		return nil, err
	}
	dc := s.model.Map().Get(s.dc).(*simulator.Datacenter)
	cluster := s.model.Map().Any("ClusterComputeResource").(*simulator.ClusterComputeResource)
	task, err := object.NewFolder(client, dc.VmFolder).CreateVM(ctx, types.VirtualMachineConfigSpec{
		Name: t.Name, GuestId: t.GuestID, Firmware: string(types.GuestOsDescriptorFirmwareTypeEfi),
		NumCPUs: 2, MemoryMB: 2048, Annotation: "Windows template of Berth's sandbox",
		Files: &types.VirtualMachineFileInfo{VmPathName: dsPath("")}, DeviceChange: changes,
		ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: TemplateKey, Value: string(info)}},
	}, object.NewResourcePool(client, *cluster.ResourcePool), nil)
	if err != nil {
		return nil, err
	}
	r, err := task.WaitForResult(ctx)
	if err != nil {
		return nil, err
	}
	vm, ok := s.vm(r.Result.(types.ManagedObjectReference))
	if !ok {
		return nil, errs.New(errs.Internal, "create VM", t.Name, "it is gone")
	}
	return vm, nil
}

// makeBaseDisk gives a template's disk its content: nothing above the prefix,
// and the agent.
func (s *Sandbox) makeBaseDisk(file string) error {
	dir, err := s.newLayerDir()
	if err != nil {
		return err
	}
	s.disks.put(&disk{file: file, layer: &layer{dir: dir}})
	if s.opt.Guests != GuestsWine {
		return nil
	}
	to := filepath.Join(dir, "upper", "drive_c", "Program Files", "Berth")
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	b, err := os.ReadFile(s.opt.AgentExe)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, "berth-agent.exe"), b, 0o755)
}

// SetTemplateBase changes what every template with an OS version says that it
// provides. It is NotFound when there is none.
func (s *Sandbox) SetTemplateBase(osVersion string, chainIDs []string) error {
	found := false
	for i := range s.opt.Templates {
		t := &s.opt.Templates[i]
		if t.Info.OSVersion != osVersion {
			continue
		}
		vm, ok := s.vmByName(t.Name)
		if !ok {
			continue
		}
		t.Info.ChainIDs = chainIDs
		info, err := json.Marshal(t.Info)
		if err != nil {
			return errs.New(errs.Internal, "set template base", t.Name, "%w", err)
		}
		setExtraConfig(s.newContext(), vm, map[string]string{TemplateKey: string(info)})
		found = true
	}
	if !found {
		return errs.New(errs.NotFound, "set template base", osVersion, "no template has this OS version")
	}
	return nil
}

// forgetVMs deletes what VMs of an earlier run left on the datastore: their
// inventory died with their process. Folders without a VM stay.
func (s *Sandbox) forgetVMs() error {
	entries, err := os.ReadDir(s.datastoreDir())
	if err != nil {
		return errs.New(errs.Unavailable, "read datastore", s.datastoreDir(), "%w", err)
	}
	for _, e := range entries {
		dir := filepath.Join(s.datastoreDir(), e.Name())
		files, err := os.ReadDir(dir)
		if err != nil {
			continue // a file
		}
		for _, f := range files {
			if strings.HasSuffix(f.Name(), ".vmx") {
				if err := os.RemoveAll(dir); err != nil {
					return errs.New(errs.Unavailable, "delete an earlier run's VM", dir, "%w", err)
				}
				break
			}
		}
	}
	if err := os.RemoveAll(filepath.Join(s.dir, "guests")); err != nil {
		return errs.New(errs.Unavailable, "delete an earlier run's guests", s.dir, "%w", err)
	}
	return nil
}
