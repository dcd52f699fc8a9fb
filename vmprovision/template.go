package vmprovision

import (
	"context"
	"path"
	"strings"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// FindTemplate describes the VM with that inventory path, name or managed
// object id. It judges nothing: what makes a good template is for the room
// above.
func (c *Client) FindTemplate(ctx context.Context, nameOrPath string) (TemplateVM, error) {
	const step = "find template"
	if nameOrPath == "" || strings.ContainsAny(nameOrPath, "*?[") {
		return TemplateVM{}, errs.New(errs.Invalid, step, nameOrPath, "name one VM, without wildcards")
	}
	ref, where, err := c.findVM(ctx, nameOrPath)
	if err != nil {
		return TemplateVM{}, err
	}
	paths := []string{"name", "config.template", "config.instanceUuid", "config.guestId", "config.files.vmPathName",
		"config.hardware.numCPU", "config.hardware.memoryMB", "config.hardware.device", "config.extraConfig",
		"config.keyId", "datastore", "runtime.powerState", "runtime.connectionState", "snapshot", "guest.guestFamily", "guest.toolsStatus", "guest.toolsVersion"}
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{ref}, "VirtualMachine", paths...)
	switch {
	case isFault[*types.ManagedObjectNotFound](err), err == nil && len(objects) == 0:
		return TemplateVM{}, errs.New(errs.NotFound, step, nameOrPath, "there is no such VM").
			WithHint("give its name, its inventory path or its managed object id")
	case err != nil:
		return TemplateVM{}, vimError(err, step, nameOrPath)
	}
	t := TemplateVM{Ref: ref.Value, Path: where}
	var stores []types.ManagedObjectReference
	for _, p := range objects[0].PropSet {
		if p.Name == "datastore" {
			stores = as[types.ArrayOfManagedObjectReference](p.Val).ManagedObjectReference
		}
		t.apply(p.Name, p.Val)
	}
	if err := c.lookForDisks(ctx, &t, stores); err != nil {
		return TemplateVM{}, errs.Wrap(err, step, nameOrPath)
	}
	if t.Path == "" {
		t.Path = t.Name
	}
	return t, nil
}

// lookForDisks marks the disks whose files are not there. What vSphere cannot reach
// at the moment is not looked at.
func (c *Client) lookForDisks(ctx context.Context, t *TemplateVM, stores []types.ManagedObjectReference) error {
	if t.Connection != connected || len(stores) == 0 {
		return nil
	}
	objects, err := readProps(ctx, c.vim, stores, "Datastore", "name", "browser")
	if err != nil {
		return vimError(err, "look for disks", t.Name)
	}
	browsers := map[string]*Datastore{}
	for _, o := range objects {
		d := &Datastore{c: c}
		for _, p := range o.PropSet {
			switch p.Name {
			case "name":
				d.name = as[string](p.Val)
			case "browser":
				d.browser = as[types.ManagedObjectReference](p.Val)
			}
		}
		browsers[d.name] = d
	}
	for i := range t.Disks {
		name, file, ok := splitDatastorePath(t.Disks[i].File)
		d := browsers[name]
		if !ok || d == nil {
			continue
		}
		found, err := d.search(ctx, "["+name+"] "+path.Dir(file), path.Base(file))
		if err != nil {
			return errs.Wrap(err, "look for disks", t.Name)
		}
		t.Disks[i].Missing = len(found) == 0
	}
	return nil
}

// findVM resolves a managed object id without a call, a path by the finder, and
// a bare name wherever in the datacenter it is.
func (c *Client) findVM(ctx context.Context, name string) (types.ManagedObjectReference, string, error) {
	if digits := strings.TrimPrefix(name, "vm-"); digits != name && digits != "" && strings.Trim(digits, "0123456789") == "" {
		return vmRef(name), "", nil
	}
	search := name
	if !path.IsAbs(name) {
		search = path.Join(c.site.dc.InventoryPath, "vm", name)
	}
	vm, err := c.site.finder.VirtualMachine(ctx, search)
	if err == nil {
		return vm.Reference(), vm.InventoryPath, nil
	}
	err = vimError(err, "find template", name)
	if !errs.Is(err, errs.NotFound) || strings.Contains(name, "/") {
		return types.ManagedObjectReference{}, "", err
	}
	return c.findByName(ctx, name)
}

// findByName searches the datacenter for the one VM of that name.
func (c *Client) findByName(ctx context.Context, name string) (types.ManagedObjectReference, string, error) {
	const step = "find template"
	var none types.ManagedObjectReference
	view, err := methods.CreateContainerView(ctx, c.vim, &types.CreateContainerView{
		This: *c.vim.ServiceContent.ViewManager, Container: c.site.dc.Reference(), Type: []string{"VirtualMachine"}, Recursive: true})
	if err != nil {
		return none, "", vimError(err, step, name)
	}
	vms, err := readSpec(ctx, c.vim, viewFilter(view.Returnval, "ContainerView", "VirtualMachine", []string{"name"}))
	if _, lost := methods.DestroyView(ctx, c.vim, &types.DestroyView{This: view.Returnval}); err == nil {
		err = lost
	}
	if err != nil {
		return none, "", vimError(err, step, name)
	}
	var found []types.ManagedObjectReference
	for _, vm := range vms {
		if len(vm.PropSet) == 1 && unescapeName(as[string](vm.PropSet[0].Val)) == name {
			found = append(found, vm.Obj)
		}
	}
	switch len(found) {
	case 0:
		return none, "", errs.New(errs.NotFound, step, name, "there is no such VM").WithHint("give its name, its inventory path or its managed object id")
	case 1:
		return found[0], "", nil
	}
	return none, "", errs.New(errs.Invalid, step, name, "%d VMs have this name", len(found)).WithHint("name it by its inventory path or managed object id")
}

func (t *TemplateVM) apply(name string, val any) {
	switch name {
	case "name":
		t.Name = unescapeName(as[string](val))
	case "config.template":
		t.IsTemplate = as[bool](val)
	case "config.instanceUuid":
		t.InstanceUUID = as[string](val)
	case "config.guestId":
		t.GuestID = as[string](val)
	case "config.files.vmPathName":
		t.Datastore, _, _ = splitDatastorePath(as[string](val))
	case "config.hardware.numCPU":
		t.CPUs = as[int32](val)
	case "config.hardware.memoryMB":
		t.MemoryMB = int64(as[int32](val))
	case "config.hardware.device":
		t.devices(as[types.ArrayOfVirtualDevice](val).VirtualDevice)
	case "config.extraConfig":
		t.ExtraConfig = optionValues(as[types.ArrayOfOptionValue](val).OptionValue, func(k string) bool {
			return strings.HasPrefix(k, guestPrefix) || strings.HasPrefix(k, "berth.")
		})
	case "config.keyId":
		t.Encrypted = t.Encrypted || val != nil
	case "runtime.connectionState":
		t.Connection = string(as[types.VirtualMachineConnectionState](val))
	case "runtime.powerState":
		t.Power = PowerState(as[types.VirtualMachinePowerState](val))
	case "snapshot":
		if s := as[types.VirtualMachineSnapshotInfo](val).CurrentSnapshot; s != nil {
			t.Snapshot = s.Value
		}
	case "guest.guestFamily":
		t.GuestFamily = as[string](val)
	case "guest.toolsStatus":
		t.ToolsStatus = string(as[types.VirtualMachineToolsStatus](val))
	case "guest.toolsVersion":
		t.ToolsVersion = as[string](val)
	}
}

func (t *TemplateVM) devices(devices []types.BaseVirtualDevice) {
	for _, d := range devices {
		switch d := d.(type) {
		case *types.VirtualDisk:
			file, kind := diskFile(d)
			t.Disks = append(t.Disks, TemplateDisk{File: file, CapacityKB: d.CapacityInKB, Backing: kind})
			if b, ok := d.Backing.(*types.VirtualDiskFlatVer2BackingInfo); ok && b.KeyId != nil {
				t.Encrypted = true
			}
		case *types.VirtualTPM:
			t.TPM = true
		case *types.VirtualCdrom:
			if iso, ok := d.Backing.(*types.VirtualCdromIsoBackingInfo); ok && iso.FileName != "" && d.Connectable != nil && d.Connectable.StartConnected {
				t.ISOs = append(t.ISOs, iso.FileName)
			}
		case types.BaseVirtualEthernetCard:
			t.NICs++
		}
	}
}
