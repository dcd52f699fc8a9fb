package vmprovision

import (
	"context"
	"slices"
	"strings"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/internal/trace"
)

// inspection is what a VM is right now, read from vSphere and not from memory:
// nothing is deleted on old knowledge.
type inspection struct {
	*record
	devices object.VirtualDeviceList
	version string // of the configuration: a change that names it fails after another
}

// inspect reads a VM; nil if it is gone.
func (c *Client) inspect(ctx context.Context, ref string) (*inspection, error) {
	paths := []string{"name", "config.extraConfig", "config.files.vmPathName", "config.createDate", "config.hardware.device",
		"config.changeVersion", "runtime.powerState", "runtime.connectionState", "snapshot"}
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{vmRef(ref)}, "VirtualMachine", paths...)
	switch {
	case isFault[*types.ManagedObjectNotFound](err), err == nil && len(objects) == 0:
		return nil, nil
	case err != nil:
		return nil, vimError(err, "inspect VM", ref)
	}
	in := &inspection{record: newRecord(ref)}
	for _, p := range objects[0].PropSet {
		switch p.Name {
		case "config.hardware.device":
			in.devices = as[types.ArrayOfVirtualDevice](p.Val).VirtualDevice
		case "config.changeVersion":
			in.version = as[string](p.Val)
		default:
			in.apply(p.Name, p.Val)
		}
	}
	return in, nil
}

// lost is that vSphere cannot read the VM's configuration: whose it is cannot be
// looked at, so nothing is done to it.
func (in *inspection) lost(what string, vm *VM) error {
	return errs.New(errs.Conflict, what, vmObject(vm), "vSphere cannot read the VM's configuration: it is %s", firstOf(in.vm.Connection, "without one")).
		WithHint("bring its host and datastore back, or remove the VM from vCenter's inventory")
}

// legible refuses what must not be done while any VM of the folder might need it.
func (c *Client) legible(what, object string) error {
	names := c.inventory.unreadable()
	if len(names) == 0 {
		return nil
	}
	return errs.New(errs.Unavailable, what, object, "vSphere cannot read the configuration of %s in Berth's folder, which may need it", strings.Join(names, ", ")).
		WithHint("bring its host and datastore back, or remove the VM from vCenter's inventory")
}

// mine reports whether the VM carries this site's mark, that id and one of the
// roles.
func (c *Client) mine(in *inspection, id string, roles ...VMRole) bool {
	return in.owner == c.cfg.Owner && in.vm.ID == id && slices.Contains(roles, in.vm.Role)
}

// Destroy removes a VM and its own files, never what it shares: disks outside
// its folder are detached first. The VM must be off; a baked image must have no
// containers.
func (c *Client) Destroy(ctx context.Context, id string) error {
	const what = "remove VM"
	vm, err := c.known(what, id)
	if err != nil {
		return err
	}
	if vm.Role == RoleBaked {
		if err := c.unused(vm); err != nil {
			return err
		}
		if err := c.discardParents(ctx, vm); err != nil {
			return err
		}
	}
	r := &removal{c: c}
	look := func(ctx context.Context) (err error) {
		r.in, err = c.inspect(ctx, vm.Ref)
		switch {
		case err != nil:
			return err
		case r.in == nil:
			return errs.New(errs.NotFound, what, vmObject(vm), "the VM is gone already")
		case !r.in.configured:
			return r.in.lost(what, vm)
		case !c.mine(r.in, id, vm.Role):
			return errs.New(errs.Denied, what, vmObject(vm), "the VM does not carry the mark of owner %q, role %s and id %q", c.cfg.Owner, vm.Role, id).
				WithHint("somebody changed its extraConfig; Berth does not touch it")
		case r.in.vm.Power != PoweredOff:
			return errs.New(errs.Conflict, what, vmObject(vm), "the VM is %s", r.in.vm.Power).WithFault("InvalidPowerState").WithHint("stop it first")
		}
		return nil
	}
	err = c.workflow(ctx, what, vmObject(vm), append([]step{{name: "inspect", do: look}}, r.steps()...)...)
	if err == nil {
		c.sweepConsoles(ctx, r.in.value())
	}
	return err
}

// unused refuses the removal of a baked image that containers are linked to.
func (c *Client) unused(baked *VM) error {
	if c.flights.has("baked " + baked.ID) {
		return errs.New(errs.Conflict, "remove VM", vmObject(baked), "a container is being made from it")
	}
	for _, vm := range c.List() {
		if vm.Baked == baked.ID && vm.Role != RoleParent {
			return errs.New(errs.Conflict, "remove VM", vmObject(baked), "container %s is linked to it", vm.Name).
				WithHint("remove its containers first")
		}
	}
	return c.legible("remove VM", vmObject(baked))
}

// removal is the removing of a VM that is off and has been judged.
type removal struct {
	c        *Client
	in       *inspection
	detached []*types.VirtualDisk
}

// steps detach what the VM shares and destroy it.
func (r *removal) steps() []step {
	return []step{
		{name: "detach shared disks", do: r.detach, undo: r.attach, left: "attach the disks that the VM has lost, or remove it"},
		{name: "destroy VM", do: r.destroy, done: func(ctx context.Context) bool {
			r.c.see(ctx, r.in.value(), r.gone) // the task may still run; a VM that carries a disk is never shown
			now, err := r.c.inspect(ctx, r.in.vm.Ref)
			return err == nil && now == nil
		}},
	}
}

// log deletes the VM's log, which is no failure of the removal.
func (r *removal) log() step {
	return step{name: "remove log", do: func(ctx context.Context) error {
		r.c.tryRemoveConsoles(trace.Detach(ctx), r.in.value())
		return nil
	}}
}

// shows gives what is closed when the inventory does not show the VM any more, so
// that its task has done its work; one that it has never shown only its task knows.
func (r *removal) shows() (gone <-chan struct{}, forget func()) {
	if vm := r.c.get(r.in.vm.ID); vm == nil || r.gone(vm) {
		return nil, func() {}
	}
	return r.c.sign(r.in.vm.ID, r.gone)
}

func (r *removal) gone(vm *VM) bool { return vm == nil || vm.Ref != r.in.vm.Ref }

func (r *removal) detach(ctx context.Context) error {
	vm := r.in.value()
	if r.detached = foreignDisks(r.in.devices, vm.VMX); len(r.detached) == 0 {
		return nil
	}
	return r.c.reconfigure(ctx, "detach shared disks", vm, types.VirtualMachineConfigSpec{DeviceChange: removeDisks(r.detached)})
}

// attach gives a VM that stays the disks back that it has lost.
func (r *removal) attach(ctx context.Context) error {
	if len(r.detached) == 0 {
		return nil
	}
	now, err := r.c.inspect(ctx, r.in.vm.Ref)
	if err != nil || now == nil {
		return err
	}
	var back []types.BaseVirtualDeviceConfigSpec
	for i, disk := range r.detached {
		file, _ := diskFile(disk)
		if !hasDisk(now.devices, file) {
			again := *disk
			again.Key = keyVolume - int32(i)
			back = append(back, change(types.VirtualDeviceConfigSpecOperationAdd, &again))
		}
	}
	if len(back) == 0 {
		return nil
	}
	return r.c.reconfigure(ctx, "attach shared disks", now.value(), types.VirtualMachineConfigSpec{DeviceChange: back})
}

func (r *removal) destroy(ctx context.Context) error {
	vm := r.in.value()
	shown, forget := r.shows()
	defer forget()
	_, err := r.c.runShown(ctx, "destroy VM", vmObject(vm), shown, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.Destroy_Task(ctx, r.c.vim, &types.Destroy_Task{This: vmRef(vm.Ref)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.ManagedObjectNotFound](err) { // the VM, or something of it?
		if now, look := r.c.inspect(ctx, vm.Ref); look == nil && now == nil {
			err = nil
		}
	}
	if err != nil {
		return err
	}
	r.c.see(ctx, vm, r.gone)
	return nil
}

// discardVM undoes the making of a VM: whatever state it has, it is stopped and
// removed if it carries our mark, this id and one of the roles. None is no error;
// one that another daemon made under the same name meanwhile is left to it.
func (c *Client) discardVM(ctx context.Context, folder types.ManagedObjectReference, name, id string, roles ...VMRole) error {
	ref := ""
	if vm := c.get(id); vm != nil && slices.Contains(roles, vm.Role) {
		ref = vm.Ref
	} else {
		res, err := methods.FindChild(ctx, c.vim, &types.FindChild{
			This: *c.vim.ServiceContent.SearchIndex, Entity: folder, Name: name})
		if err = vimError(err, "find VM", name); isNotFound(err) { // a project's folder, and all that was in it
			c.places.forget()
			return nil
		}
		if err != nil {
			return err
		}
		if res.Returnval == nil || res.Returnval.Type != "VirtualMachine" {
			return nil
		}
		ref = res.Returnval.Value
	}
	in, err := c.inspect(ctx, ref)
	if err != nil || in == nil || in.vm.Instance != c.cfg.Instance {
		return err
	}
	return c.discard(ctx, in, id, roles...)
}

func (c *Client) discardRef(ctx context.Context, ref, id string, roles ...VMRole) error {
	in, err := c.inspect(ctx, ref)
	if err != nil || in == nil {
		return err
	}
	return c.discard(ctx, in, id, roles...)
}

// discard stops and removes a VM that carries our mark, this id and one of the
// roles; any other is left alone.
func (c *Client) discard(ctx context.Context, in *inspection, id string, roles ...VMRole) error {
	if !in.configured {
		return in.lost("discard VM", &in.vm)
	}
	if !c.mine(in, id, roles...) {
		return nil
	}
	ref := in.vm.Ref
	off := step{name: "power off", do: func(ctx context.Context) error {
		if in.vm.Power == PoweredOff {
			return nil
		}
		_, err := c.run(ctx, "power off", vmObject(&in.vm), func(ctx context.Context) (types.ManagedObjectReference, error) {
			res, err := methods.PowerOffVM_Task(ctx, c.vim, &types.PowerOffVM_Task{This: vmRef(ref)})
			if err != nil {
				return types.ManagedObjectReference{}, err
			}
			return res.Returnval, nil
		})
		if alreadyIs(err, PoweredOff) {
			return nil
		}
		return err
	}, done: func(ctx context.Context) bool {
		now, err := c.inspect(ctx, ref)
		return err == nil && (now == nil || now.vm.Power == PoweredOff)
	}}
	r := &removal{c: c, in: in}
	return c.workflow(ctx, "discard VM", vmObject(&in.vm), append(append([]step{off}, r.steps()...), r.log())...)
}
