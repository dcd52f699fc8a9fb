package vmprovision

import (
	"context"
	"strings"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
)

// UpdateSpec asks for changes of a container's VM. Zero members stay as they are.
type UpdateSpec struct {
	CPUs     int32
	MemoryMB int64
	Disk     int64       // bytes of C:; Spec holds the guest to them
	CPU      *Allocation // whole: a nil member of it is vSphere's default
	Memory   *Allocation
	OldMeta  string // what Meta was made from: somebody else's change between is a Conflict
	Meta     string
	Spec     *guestinfo.Spec

	// InTurn has Update return when the collector has told of Meta, and with it of all
	// that was changed before, and not when the one VM was read.
	InTurn bool
}

// Update changes a VM in one reconfiguration, after one look at what it is now.
// What a VM in its power state cannot take is a Conflict, before anything is sent.
func (c *Client) Update(ctx context.Context, id string, u UpdateSpec) error {
	const step = "update VM"
	vm, err := c.known(step, id)
	if err != nil {
		return err
	}
	return c.change(ctx, step, vmObject(vm), func(ctx context.Context) error { return c.update(ctx, vm, u) },
		c.shows(vm, func(vm *VM) bool { return vm != nil && u.shown(vm) }))
}

func (c *Client) update(ctx context.Context, vm *VM, u UpdateSpec) error {
	const step = "update VM"
	now, err := c.hardware(ctx, vm)
	if err != nil {
		return err
	}
	switch {
	case !now.record.configured:
		return (&inspection{record: now.record}).lost(step, vm)
	case !c.mine(&inspection{record: now.record}, vm.ID, vm.Role):
		return errs.New(errs.Denied, step, vmObject(vm), "the VM does not carry the mark of owner %q and id %q", c.cfg.Owner, vm.ID)
	case u.Spec != nil && now.record.vm.Spec != nil && u.Spec.Generation <= now.record.vm.Spec.Generation:
		return errs.New(errs.Conflict, step, vmObject(vm), "generation %d of the spec does not follow %d: somebody else changed it meanwhile", u.Spec.Generation, now.record.vm.Spec.Generation).
			WithHint("look at it again, then repeat the change")
	case u.Meta != "" && now.record.vm.Meta != u.OldMeta:
		return errs.New(errs.Conflict, step, vmObject(vm), "somebody else changed it meanwhile").WithHint("look at it again, then repeat the change")
	}
	if err := now.takes(u); err != nil {
		return errs.Wrap(err, step, vmObject(vm))
	}
	if u = now.without(u); u == (UpdateSpec{OldMeta: u.OldMeta, Disk: u.Disk, InTurn: u.InTurn}) {
		return nil
	}
	spec, err := u.config(now.guest)
	if err != nil {
		return err
	}
	if err := c.reconfigure(ctx, step, vm, *spec); err != nil {
		return err
	}
	if u.InTurn {
		if err := c.seeWithin(ctx, vm.ID, seeTimeout, func(vm *VM) bool { return vm == nil || vm.Meta == u.Meta }); err != nil {
			return errs.New(errs.Conflict, step, vmObject(vm), "vCenter has not told of the change within %v: who else changed something is not known", seeTimeout).WithHint("try again")
		}
	}
	c.see(ctx, vm, func(vm *VM) bool { return vm == nil || u.shown(vm) })
	return nil
}

// shown says whether the inventory shows the change.
func (u UpdateSpec) shown(vm *VM) bool {
	return (u.Meta == "" || vm.Meta == u.Meta) && (u.CPUs == 0 || vm.CPUs == u.CPUs) && (u.MemoryMB == 0 || vm.MemoryMB == u.MemoryMB) &&
		(u.Spec == nil || vm.Spec != nil && vm.Spec.Generation >= u.Spec.Generation)
}

// config is the one reconfiguration. Of the old spec's keys in guest those that
// the new one does not set are taken away.
func (u UpdateSpec) config(guest []string) (*types.VirtualMachineConfigSpec, error) {
	spec := &types.VirtualMachineConfigSpec{NumCPUs: u.CPUs, MemoryMB: u.MemoryMB}
	var err error
	if u.CPU != nil {
		if spec.CpuAllocation, err = wholeAllocation("cpu", *u.CPU); err != nil {
			return nil, err
		}
	}
	if u.Memory != nil {
		if spec.MemoryAllocation, err = wholeAllocation("memory", *u.Memory); err != nil {
			return nil, err
		}
	}
	if u.Meta != "" {
		spec.ExtraConfig = append(spec.ExtraConfig, option(KeyMeta, u.Meta))
	}
	if u.Spec == nil {
		return spec, nil
	}
	values, err := guestinfo.EncodeSpec(*u.Spec)
	if err != nil {
		return nil, err
	}
	for key, value := range values {
		spec.ExtraConfig = append(spec.ExtraConfig, option(key, value))
	}
	for _, key := range guest {
		if _, ok := values[key]; !ok && strings.HasPrefix(key, guestinfo.SpecKey) {
			spec.ExtraConfig = append(spec.ExtraConfig, option(key, ""))
		}
	}
	return spec, nil
}

// wholeAllocation also sends one without members: it takes limits away.
func wholeAllocation(what string, a Allocation) (*types.ResourceAllocationInfo, error) {
	if a == (Allocation{}) {
		unlimited := int64(-1)
		a.Limit = &unlimited
	}
	return allocation(what, a)
}

// hardware is what decides whether a VM can be changed as it runs.
type hardware struct {
	record *record
	guest  []string // keys of the documents between host and guest

	power           PowerState
	disk            int64 // bytes of C:'s disk; 0 when there is none
	cpus, perSocket int32
	memoryMB        int64
	addCPU, dropCPU bool // config.cpuHotAddEnabled, config.cpuHotRemoveEnabled
	addMemory       bool // config.memoryHotAddEnabled
	memoryLimitMB   int64
	memoryStepMB    int64
}

func (c *Client) hardware(ctx context.Context, vm *VM) (*hardware, error) {
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{vmRef(vm.Ref)}, "VirtualMachine",
		"config.extraConfig", "runtime.powerState", "config.hardware.numCPU", "config.hardware.numCoresPerSocket", "config.hardware.memoryMB",
		"config.cpuHotAddEnabled", "config.cpuHotRemoveEnabled", "config.memoryHotAddEnabled", "config.hotPlugMemoryLimit", "config.hotPlugMemoryIncrementSize", "config.hardware.device")
	if err == nil && len(objects) == 0 {
		return nil, errs.New(errs.NotFound, "update VM", vmObject(vm), "the VM is gone")
	}
	if err != nil {
		return nil, vimError(err, "update VM", vmObject(vm))
	}
	h := &hardware{record: newRecord(vm.Ref)}
	for _, p := range objects[0].PropSet {
		h.apply(p)
	}
	return h, nil
}

func (h *hardware) apply(p types.DynamicProperty) {
	switch p.Name {
	case "config.extraConfig":
		options := as[types.ArrayOfOptionValue](p.Val).OptionValue
		h.record.extraConfig(options)
		for key := range optionValues(options, func(key string) bool { return strings.HasPrefix(key, guestPrefix) }) {
			h.guest = append(h.guest, key)
		}
	case "runtime.powerState":
		h.power = PowerState(as[types.VirtualMachinePowerState](p.Val))
	case "config.hardware.device":
		if d := systemDisk(as[types.ArrayOfVirtualDevice](p.Val).VirtualDevice); d != nil {
			h.disk = capacity(d)
		}
	case "config.hardware.numCPU":
		h.cpus = as[int32](p.Val)
	case "config.hardware.numCoresPerSocket":
		h.perSocket = as[int32](p.Val)
	case "config.hardware.memoryMB":
		h.memoryMB = int64(as[int32](p.Val))
	case "config.cpuHotAddEnabled":
		h.addCPU = as[bool](p.Val)
	case "config.cpuHotRemoveEnabled":
		h.dropCPU = as[bool](p.Val)
	case "config.memoryHotAddEnabled":
		h.addMemory = as[bool](p.Val)
	case "config.hotPlugMemoryLimit":
		h.memoryLimitMB = as[int64](p.Val)
	case "config.hotPlugMemoryIncrementSize":
		h.memoryStepMB = as[int64](p.Val)
	}
}

// without leaves out of a change what the VM has already.
func (h *hardware) without(u UpdateSpec) UpdateSpec {
	if u.CPUs == h.cpus {
		u.CPUs = 0
	}
	if u.MemoryMB == h.memoryMB {
		u.MemoryMB = 0
	}
	if u.Meta == h.record.vm.Meta {
		u.Meta = ""
	}
	return u
}

// takes judges a change by vSphere's rules for hot-plugging (vSphere Virtual
// Machine Administration, "Change CPU Hot Plug Settings" and "Change Memory Hot
// Add Settings"; VirtualMachineConfigInfo in the API reference).
func (h *hardware) takes(u UpdateSpec) error {
	cpus, memory := u.CPUs != 0 && u.CPUs != h.cpus, u.MemoryMB != 0 && u.MemoryMB != h.memoryMB
	if cpus && h.perSocket > 1 && u.CPUs%h.perSocket != 0 {
		return errs.New(errs.Invalid, "", "cpu.count", "%d is not a multiple of the template's %d cores per socket", u.CPUs, h.perSocket)
	}
	if u.Disk > h.disk {
		return errs.New(errs.Unsupported, "", "disk", "the disk of C: has %d MiB, which is the most that C: can have: a container's disk is expanded by the clone that makes it, and never later", h.disk>>20).
			WithHint("ask for at most %d MiB, put data into a volume, which grows, or make the container anew with a larger --disk", h.disk>>20)
	}
	if h.power == PoweredOff || !cpus && !memory {
		return nil
	}
	refuse := func(what, format string, args ...any) error {
		return errs.New(errs.Conflict, "", what, format, args...).WithHint("stop the container first, then change it")
	}
	switch {
	case h.power == Suspended:
		return refuse("resources", "the VM is suspended")
	case cpus && u.CPUs > h.cpus && !h.addCPU:
		return refuse("cpu.count", "the template does not allow CPUs to be added to a running VM (cpuHotAddEnabled)")
	case cpus && u.CPUs < h.cpus && !h.dropCPU:
		return refuse("cpu.count", "the template does not allow CPUs to be taken from a running VM (cpuHotRemoveEnabled)")
	case memory && u.MemoryMB < h.memoryMB:
		return refuse("memory.size", "memory cannot be taken from a running VM: it has %d MB", h.memoryMB)
	case memory && !h.addMemory:
		return refuse("memory.size", "the template does not allow memory to be added to a running VM (memoryHotAddEnabled)")
	case memory && h.memoryLimitMB > 0 && u.MemoryMB > h.memoryLimitMB:
		return refuse("memory.size", "this VM takes at most %d MB while it runs", h.memoryLimitMB)
	case memory && h.memoryStepMB > 0 && (u.MemoryMB-h.memoryMB)%h.memoryStepMB != 0:
		return refuse("memory.size", "this VM takes memory in steps of %d MB while it runs", h.memoryStepMB)
	}
	return nil
}

// Left says what became of a VM that has left the folder: where it is now, or
// that it is gone.
func (c *Client) Left(ctx context.Context, ref string) (parent string, gone bool, err error) {
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{vmRef(ref)}, "VirtualMachine", "parent")
	switch {
	case isFault[*types.ManagedObjectNotFound](err), err == nil && len(objects) == 0:
		return "", true, nil
	case err != nil:
		return "", false, vimError(err, "find VM", ref)
	}
	for _, p := range objects[0].PropSet {
		parent = as[types.ManagedObjectReference](p.Val).Value
	}
	return parent, false, nil
}
