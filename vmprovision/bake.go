package vmprovision

import (
	"context"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
)

// snapshotName is the one snapshot of a baked image.
const snapshotName = "berth"

// Bake makes a baked image: it clones the template with the image disk
// attached, lets the guest apply the disk and shut down, detaches the disk,
// marks the VM as baked and takes the snapshot that containers are linked to.
// progress, if not nil, gets every status of the guest's.
func (c *Client) Bake(ctx context.Context, b BakeSpec, progress func(guestinfo.Status)) (VM, error) {
	if b.Timeout <= 0 {
		b.Timeout = c.cfg.BakeTimeout
	}
	defer c.flights.begin(b.ID)()
	store, err := c.checkBake(b)
	if err != nil {
		return VM{}, err
	}
	w := &baking{c: c, b: b, store: store, progress: progress}
	ctx, cancel := context.WithTimeout(ctx, b.Timeout)
	defer cancel()
	err = c.workflow(ctx, "bake", b.Name,
		step{name: "prepare datastore", do: store.prepare},
		step{name: "read template", do: w.read},
		c.cloneStep(&w.call, b.ID, RoleBaking, RoleBaked), // running, with the image disk
		step{name: "see VM", timeout: seeTimeout, do: w.seeVM},
		step{name: "apply image", do: w.apply},
		step{name: "power off", timeout: c.cfg.ShutdownGrace + c.cfg.CallTimeout, do: w.off},
		step{name: "detach image disk", do: w.detach, done: w.shows(func(vm *VM) bool { return vm.Role == RoleBaked })},
		step{name: "snapshot", do: w.snapshot, done: w.shows(func(vm *VM) bool { return vm.Snapshot != "" })},
		step{name: "see snapshot", timeout: seeTimeout, do: w.see},
	)
	return w.vm, err
}

func (c *Client) checkBake(b BakeSpec) (*Datastore, error) {
	bad := func(format string, args ...any) (*Datastore, error) {
		return nil, errs.New(errs.Invalid, "bake", b.Name, format, args...)
	}
	disk, err := filePath(b.Disk)
	switch {
	case b.ID == "" || b.Name == "" || len(b.Name) > 80:
		return bad("id and a name of 1 to 80 characters are needed")
	case err != nil || disk == "":
		return bad("disk %q is no path in Berth's folder", b.Disk)
	case b.Spec.ID != b.ID || b.Spec.Role != guestinfo.RoleBake:
		return bad("the spec is for %s %q", b.Spec.Role, b.Spec.ID)
	case b.Template.Ref == "":
		return bad("no template")
	case c.get(b.ID) != nil:
		return nil, errs.New(errs.Exists, "bake", b.Name, "there is a VM with id %s", b.ID)
	}
	return c.store(firstOf(b.Datastore, b.Template.Datastore))
}

// baking is the state of one bake.
type baking struct {
	c        *Client
	b        BakeSpec
	store    *Datastore
	progress func(guestinfo.Status)
	call     making
	ref      string
	vm       VM
	heard    uint64 // sequence of the last status that progress got; 0: none
}

// seeVM waits until the inventory shows what the clone has made.
func (w *baking) seeVM(ctx context.Context) error {
	vm, err := w.c.Wait(ctx, w.b.ID, func(vm *VM) bool { return vm != nil && vm.Role == RoleBaking })
	if err != nil {
		return err
	}
	w.ref = vm.Ref
	return w.seeOn(ctx)
}

// seeOn waits until the inventory shows the VM on, as the clone has left it, so
// that what shows it off later is the guest's doing. A guest that was quicker than
// the inventory has ended when the grace is over.
func (w *baking) seeOn(ctx context.Context) error {
	grace, cancel := context.WithTimeout(ctx, w.c.cfg.StatusGrace)
	defer cancel()
	_, err := w.c.Wait(grace, w.b.ID, func(vm *VM) bool {
		return vm == nil || vm.Ref != w.ref || vm.ran()
	})
	if err != nil && ctx.Err() == nil {
		return nil
	}
	return err
}

// read looks at the template's devices and makes the clone's request of them.
func (w *baking) read(ctx context.Context) error {
	t := w.b.Template
	src, err := w.c.source(ctx, t.Ref, t.Snapshot)
	if err != nil {
		return err
	}
	disk, err := addDisk(src.devices, w.store.path(w.b.Disk))
	if err != nil {
		return err
	}
	extra, err := w.c.extraConfig(w.b.ID, RoleBaking, w.b.Meta, w.b.Spec, src.guest)
	if err != nil {
		return err
	}
	pool, ds := w.c.site.pool, w.store.ref
	spec := types.VirtualMachineCloneSpec{
		Location: types.VirtualMachineRelocateSpec{Pool: &pool, Datastore: &ds},
		Config: &types.VirtualMachineConfigSpec{
			Annotation: w.b.Annotation, ExtraConfig: extra, DeviceChange: append(changeNICs(src.devices, make([]card, len(cardsOf(src.devices)))), disk...),
		},
		PowerOn: true,
	}
	if t.Snapshot != "" {
		spec.Snapshot = &types.ManagedObjectReference{Type: "VirtualMachineSnapshot", Value: t.Snapshot}
		spec.Location.DiskMoveType = linkedMove
	} else {
		spec.Location.DiskMoveType = string(types.VirtualMachineRelocateDiskMoveOptionsMoveAllDiskBackingsAndDisallowSharing)
	}
	w.call = w.c.cloning(&types.CloneVM_Task{This: vmRef(t.Ref), Folder: w.c.site.folder.Reference(), Name: w.b.Name, Spec: spec})
	return nil
}

// shows says whether the inventory comes to show what a step has done to the VM.
func (w *baking) shows(cond func(*VM) bool) func(context.Context) bool {
	return w.c.shows(&VM{ID: w.b.ID, Ref: w.ref}, func(vm *VM) bool { return vm != nil && vm.Ref == w.ref && cond(vm) })
}

// apply waits until the guest says that it has applied the image, or that it
// cannot, or is gone.
func (w *baking) apply(ctx context.Context) error {
	vm, err := w.c.Wait(ctx, w.b.ID, func(vm *VM) bool {
		return vm == nil || vm.Ref != w.ref || w.hear(vm) || vm.Power == PoweredOff && !vm.Created.IsZero()
	})
	if err == nil && vm != nil && vm.Power == PoweredOff && (vm.Status == nil || vm.Status.Phase == guestinfo.PhaseBaking || vm.Status.Phase == guestinfo.PhaseStarting) {
		vm, err = w.lastWord(ctx, vm)
	}
	if err != nil {
		return w.late(err)
	}
	return w.verdict(vm)
}

// hear passes on what the guest reports, and tells whether that is its verdict.
func (w *baking) hear(vm *VM) bool {
	s := vm.Status
	if s == nil {
		return false
	}
	if w.progress != nil && s.Sequence != w.heard {
		w.progress(*s)
	}
	w.heard = s.Sequence
	return s.Phase == guestinfo.PhaseBaked || s.Phase == guestinfo.PhaseFailed
}

// lastWord gives the status that a guest wrote just before it shut down the
// time to arrive.
func (w *baking) lastWord(ctx context.Context, off *VM) (*VM, error) {
	grace, cancel := context.WithTimeout(ctx, w.c.cfg.StatusGrace)
	defer cancel()
	vm, err := w.c.Wait(grace, w.b.ID, func(vm *VM) bool { return vm == nil || w.hear(vm) })
	if err != nil && ctx.Err() == nil {
		return off, nil
	}
	return vm, err
}

func (w *baking) late(err error) error {
	e := errs.New(errs.KindOf(err), "", w.b.Name, "%w", err)
	if vm := w.c.get(w.b.ID); vm != nil && vm.Status == nil {
		e = e.WithHint("the agent never reported: is it installed in template %s, and does that boot?", w.b.Template.Name)
	}
	return e
}

func (w *baking) verdict(vm *VM) error {
	switch {
	case vm == nil || vm.Ref != w.ref:
		return errs.New(errs.Conflict, "", w.b.Name, "the VM was deleted while it was being baked")
	case vm.Status != nil && vm.Status.Phase == guestinfo.PhaseBaked:
		return nil
	case vm.Status != nil && vm.Status.Phase == guestinfo.PhaseFailed:
		return errs.New(errs.Corrupt, "", w.b.Name, "the guest could not apply the image: %s: %s", vm.Status.Reason, vm.Status.Message).
			WithFault(vm.Status.Reason)
	case vm.StatusErr != "":
		return errs.New(errs.Corrupt, "", w.b.Name, "the guest powered off and its status cannot be read: %s", vm.StatusErr)
	case vm.Status == nil:
		return errs.New(errs.Unavailable, "", w.b.Name, "the guest powered off and never reported").
			WithHint("is the agent installed in template %s?", w.b.Template.Name)
	}
	return errs.New(errs.Unavailable, "", w.b.Name, "the guest powered off in phase %q", vm.Status.Phase)
}

// off waits for the guest's own shutdown and ends it when the grace is over.
func (w *baking) off(ctx context.Context) error {
	grace, cancel := context.WithTimeout(ctx, w.c.cfg.ShutdownGrace)
	defer cancel()
	_, err := w.c.Wait(grace, w.b.ID, func(vm *VM) bool { return vm == nil || vm.Power == PoweredOff })
	if err == nil || ctx.Err() != nil {
		return err
	}
	return w.c.PowerOff(ctx, w.b.ID)
}

// detach takes the image disk off and marks the VM as baked, in one change.
func (w *baking) detach(ctx context.Context) error {
	in, err := w.c.inspect(ctx, w.ref)
	if err != nil {
		return err
	}
	if in == nil || !w.c.mine(in, w.b.ID, RoleBaking) {
		return errs.New(errs.Conflict, "", w.b.Name, "the VM was deleted or changed while it was being baked")
	}
	disks := foreignDisks(in.devices, in.vm.VMX)
	image, attached := w.store.path(w.b.Disk), false
	for _, d := range disks {
		file, _ := diskFile(d)
		attached = attached || sameFile(file, image)
	}
	if !attached {
		return errs.New(errs.Corrupt, "", w.b.Name, "the image disk %s was not attached: what the guest baked is not it", image)
	}
	spec := types.VirtualMachineConfigSpec{
		DeviceChange: removeDisks(disks), ExtraConfig: []types.BaseOptionValue{option(KeyRole, string(RoleBaked))}}
	return w.c.reconfigure(ctx, "detach image disk", &in.vm, spec)
}

// sameFile compares a disk's file with the one that was attached: a disk that
// runs non-persistently may show a delta beside it, which vSphere removes.
func sameFile(have, want string) bool {
	a, b, ok := splitDatastorePath(have)
	c, d, fine := splitDatastorePath(want)
	return ok && fine && a == c && b == d
}

func (w *baking) snapshot(ctx context.Context) error {
	_, err := w.c.run(ctx, "snapshot", w.b.Name, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.CreateSnapshot_Task(ctx, w.c.vim, &types.CreateSnapshot_Task{
			This: vmRef(w.ref), Name: snapshotName, Description: "Containers are linked to this snapshot. Do not remove it."})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}

func (w *baking) see(ctx context.Context) error {
	vm, err := w.c.Wait(ctx, w.b.ID, func(vm *VM) bool {
		return vm == nil || vm.Role == RoleBaked && vm.Snapshot != ""
	})
	if err != nil {
		return err
	}
	if vm == nil {
		return errs.New(errs.Conflict, "", w.b.Name, "the VM was deleted")
	}
	w.vm = *vm
	return nil
}
