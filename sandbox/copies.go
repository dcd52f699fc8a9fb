package sandbox

import (
	"bytes"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
	"github.com/vmware/govmomi/vim25/xml"

	"berth/internal/errs"
)

// Copies puts n copies of a VM (by name or managed object id) into its folder, in
// the power state that it has, for measurements of what many VMs cost who watches
// them. The properties of each are those of a clone of its own; edit is given the
// string values of the extraConfig of each, from 0 on, may change them, and gives
// the VM's name. There are no tasks, no files and no guests: a copy can be looked
// at, changed and spoken for by [Sandbox.SetGuestInfo], but not switched on again.
func (s *Sandbox) Copies(vmName string, n int, edit func(i int, extraConfig map[string]string) (name string, err error)) error {
	const step = "copy VM"
	src, ok := s.vmByName(vmName)
	if !ok {
		return notFound(step, vmName)
	}
	c := s.newContext()
	var from simulator.VirtualMachine
	var config []byte
	var err error
	c.WithLock(src, func() {
		from = *src
		config, err = xml.Marshal(src.Config)
	})
	if err != nil {
		return errs.New(errs.Internal, step, vmName, "%w", err)
	}
	folder, ok := c.Map.Get(*from.Parent).(*simulator.Folder)
	if !ok {
		return errs.New(errs.Unsupported, step, vmName, "the VM is in no folder")
	}
	for i := range n {
		vm, err := s.copyOf(&from, config, func(values map[string]string) (string, error) { return edit(i, values) })
		if err != nil {
			return errs.New(errs.Invalid, step, vmName, "%w", err)
		}
		c.Map.NewEntity(vm)
		vm.Summary.Vm = &vm.Self
		c.WithLock(folder, func() {
			// A view looks for a new VM in its folder.
			folder.ChildEntity = append(folder.ChildEntity, vm.Self)
			c.Map.PutEntity(folder, vm)
		})
	}
	return nil
}

// copyOf makes a VM of its own from another and the XML of that one's configuration.
func (s *Sandbox) copyOf(from *simulator.VirtualMachine, config []byte, edit func(map[string]string) (string, error)) (*simulator.VirtualMachine, error) {
	vm := new(simulator.VirtualMachine)
	*vm = *from
	dec := xml.NewDecoder(bytes.NewReader(config))
	dec.TypeFunc = types.TypeFunc()
	vm.Config = new(types.VirtualMachineConfigInfo)
	if err := dec.Decode(vm.Config); err != nil {
		return nil, err
	}
	values := map[string]string{}
	var extra []types.BaseOptionValue
	for _, o := range vm.Config.ExtraConfig {
		if text, ok := o.GetOptionValue().Value.(string); ok {
			values[o.GetOptionValue().Key] = text
		} else {
			extra = append(extra, o)
		}
	}
	name, err := edit(values)
	if err != nil {
		return nil, err
	}
	for key, value := range values {
		extra = append(extra, &types.OptionValue{Key: key, Value: value})
	}
	cfg, summary := vm.Config, &vm.Summary.Config
	old, dir := folderOf(cfg.Files.VmPathName)+"/", strings.TrimSuffix(folderOf(cfg.Files.VmPathName), from.Name)+name+"/"
	moved := func(file string) string {
		if rest, ok := strings.CutPrefix(file, old); ok {
			return dir + rest
		}
		return file
	}
	cfg.ExtraConfig, cfg.Name, vm.Name = extra, name, name
	cfg.Uuid, cfg.InstanceUuid = uuid.NewString(), uuid.NewString()
	cfg.Files.VmPathName = moved(cfg.Files.VmPathName)
	now := time.Now()
	cfg.CreateDate = &now
	summary.Name, summary.Uuid, summary.InstanceUuid, summary.VmPathName = cfg.Name, cfg.Uuid, cfg.InstanceUuid, cfg.Files.VmPathName
	guest := *vm.Guest
	guest.Net = append([]types.GuestNicInfo{}, guest.Net...)
	vm.Guest, vm.RecentTask, vm.DataSets = &guest, nil, map[string]*simulator.DataSet{}
	for _, d := range cfg.Hardware.Device {
		if b, ok := diskFile(d); ok {
			b.FileName = moved(b.FileName)
		}
	}
	(&cloning{s: s}).freshMACs(vm)
	return vm, nil
}
