package vmprovision

import (
	"context"
	"fmt"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
)

// freezing is a frozen parent in the making: a linked clone of a baked image
// whose agent has asked the hypervisor to stop its processor.
type freezing struct {
	c    *Client
	s    CloneSpec // of the container that is the first to want it
	src  *source
	at   *spot
	id   string
	name string
}

func (c *Client) freezing(s CloneSpec, src *source, at *spot) *freezing {
	id := parentID(&s.Baked, at.placed)
	return &freezing{c: c, s: s, src: src, at: at, id: id, name: "berth-" + id}
}

// ensure waits for the parent that another daemon makes, removes one that is of
// no use, or makes it.
func (f *freezing) ensure(ctx context.Context) (*VM, error) {
	for {
		vm := f.c.get(f.id)
		if usable(vm) {
			return vm, nil
		}
		if vm != nil {
			if err := f.settle(ctx, vm); err != nil {
				return nil, err
			}
			continue
		}
		err := f.make(ctx)
		if errs.Is(err, errs.Exists) { // another daemon was faster
			seen, cancel := context.WithTimeout(ctx, seeTimeout)
			_, lost := f.c.Wait(seen, f.id, func(vm *VM) bool { return vm != nil })
			cancel()
			if lost == nil {
				continue
			}
		}
		if err != nil {
			return nil, err
		}
	}
}

// settle waits until a parent that is not frozen is, or is gone. One that this
// daemon left, or that is off, is removed.
func (f *freezing) settle(ctx context.Context, vm *VM) error {
	if vm.Instance == f.c.cfg.Instance || vm.Power == PoweredOff && !vm.Created.IsZero() || vm.Role != RoleParent {
		if f.c.clones()[f.id] > 0 {
			return errs.New(errs.Conflict, "freeze parent", vmObject(vm), "it is not frozen any more, and clones of it are there still").
				WithHint("remove them, then berth system gc removes it")
		}
		if err := f.c.discardRef(ctx, vm.Ref, f.id, RoleParent); err != nil {
			return err
		}
		_, err := f.c.Wait(ctx, f.id, func(now *VM) bool { return now == nil || now.Ref != vm.Ref })
		return err
	}
	_, err := f.c.Wait(ctx, f.id, func(now *VM) bool {
		return now == nil || usable(now) || now.Power == PoweredOff && !now.Created.IsZero()
	})
	return err
}

func (f *freezing) make(ctx context.Context) error {
	c := f.c
	defer c.flights.begin(f.id)()
	victim, release, ok := c.parents.reserve(f.id, c.ListRole(RoleParent), c.clones(), c.cfg.FrozenParents)
	if !ok {
		return errs.New(errs.Quota, "freeze parent", f.name, "all %d frozen parents that the site keeps have clones", c.cfg.FrozenParents).
			WithHint("raise frozenParents, or remove containers")
	}
	defer release()
	start := time.Now()
	var call making
	err := c.workflow(ctx, "freeze parent", f.name,
		step{name: "make room", do: func(ctx context.Context) error {
			if victim == nil {
				return nil
			}
			return c.discardRef(ctx, victim.Ref, victim.ID, RoleParent)
		}},
		step{name: "prepare datastore", do: f.at.store.prepare},
		step{name: "describe parent", do: func(ctx context.Context) error {
			req, err := f.request(ctx)
			if err == nil {
				call = c.cloning(req)
			}
			return err
		}},
		c.cloneStep(&call, f.id, RoleParent),
		step{name: "see it frozen", do: f.frozen},
	)
	if err == nil {
		trace.Log(ctx).Info("frozen parent made: it keeps its memory", zap.String("id", f.id), zap.String("baked", f.s.Baked.ID),
			zap.Int64("memoryMB", f.s.Baked.MemoryMB), zap.Duration("after", time.Since(start)))
	}
	return err
}

// request is the clone of the baked image, with its devices and size: what every
// clone of it will have.
func (f *freezing) request(ctx context.Context) (*types.CloneVM_Task, error) {
	placed := f.at.placed
	placed.Clone, placed.Reason = CloneLinked, "a frozen parent"
	console := f.at.store.path(logsFolder, consoleName(f.id, 0))
	config := &types.VirtualMachineConfigSpec{Annotation: fmt.Sprintf(
		"Berth frozen parent of baked image %s. It runs and stands still, so that instant clones can be made of it: do not stop, change or move it. An instant clone inherits this note.", f.s.Baked.Name)}
	var err error
	if config.DeviceChange, err = f.c.nicChanges(ctx, f.src.devices, nil); err != nil {
		return nil, err
	}
	serial, err := serialChange(f.src.devices, console)
	if err != nil {
		return nil, err
	}
	config.DeviceChange = append(config.DeviceChange, serial)
	spec := guestinfo.Spec{Version: guestinfo.SpecVersion, Generation: 1, ID: f.id, Role: guestinfo.RoleParent, Mode: guestinfo.ModeNative}
	extra, err := f.c.extraConfig(f.id, RoleParent, "", spec, f.src.guest)
	if err != nil {
		return nil, err
	}
	config.ExtraConfig = append(extra, option(KeyBaked, f.s.Baked.ID), option(KeyConsole, console), option(KeyPlacement, placed.encode()))
	location := (&spot{place: place{pool: f.at.root}, store: f.at.store, placed: placed}).location()
	return &types.CloneVM_Task{This: vmRef(f.s.Baked.Ref), Folder: f.c.site.folder.Reference(), Name: f.name, Spec: types.VirtualMachineCloneSpec{
		Location: location, Config: config, PowerOn: true,
		Snapshot: &types.ManagedObjectReference{Type: "VirtualMachineSnapshot", Value: f.s.Baked.Snapshot},
	}}, nil
}

// frozen waits until vSphere says that the VM stands still.
func (f *freezing) frozen(ctx context.Context) error {
	vm, err := f.c.Wait(ctx, f.id, func(vm *VM) bool {
		return usable(vm) || vm != nil && (vm.Power == PoweredOff && !vm.Created.IsZero() || vm.StatusErr != "" ||
			vm.Status != nil && vm.Status.Phase == guestinfo.PhaseFailed)
	})
	switch {
	case err != nil:
		e := errs.New(errs.KindOf(err), "", f.name, "%w", err)
		if vm := f.c.get(f.id); vm != nil && vm.Status == nil {
			e = e.WithHint("its agent never reported: does the baked image's template boot, and is its agent installed?")
		}
		return e
	case usable(vm):
		return nil
	case vm.Status != nil && vm.Status.Phase == guestinfo.PhaseFailed:
		return errs.New(errs.Unsupported, "", f.name, "the guest was not frozen: %s: %s", vm.Status.Reason, vm.Status.Message).WithFault(vm.Status.Reason)
	case vm.StatusErr != "":
		return errs.New(errs.Unsupported, "", f.name, "the guest's report cannot be read: %s", vm.StatusErr).WithHint("update berth-agent in the template")
	}
	return errs.New(errs.Unavailable, "", f.name, "the guest switched itself off instead of being frozen")
}

// instantCall makes the one call of an instant clone. release is called when
// the clone is there, or is not to be.
func (c *Client) instantCall(ctx context.Context, s CloneSpec, src *source, at *spot) (making, func(), error) {
	parent, release, err := c.parent(ctx, c.freezing(s, src, at))
	if err != nil {
		return making{}, release, err
	}
	req, err := c.instantRequest(ctx, s, parent, at)
	if err != nil {
		release()
		return making{}, func() {}, err
	}
	return making{what: "instant clone", name: s.Name, folder: at.folder, source: parentKey(parent), on: true, start: func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.InstantClone_Task(ctx, c.vim, req)
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	}}, release, nil
}

// parentKey is what a parent is remembered by among the sources of clones.
func parentKey(parent *VM) string { return "frozen " + parent.Ref }

func (c *Client) instantRequest(ctx context.Context, s CloneSpec, parent *VM, at *spot) (*types.InstantClone_Task, error) {
	src, err := c.remembered(ctx, parentKey(parent), vmRef(parent.Ref)) // it does not change any more
	if err != nil {
		return nil, err
	}
	changes, err := c.nicChanges(ctx, src.devices, s.NICs)
	if err != nil {
		return nil, err
	}
	console := at.store.path(logsFolder, consoleName(s.ID, 0))
	serial, err := serialChange(src.devices, console)
	if err != nil {
		return nil, err
	}
	now := time.Now().UTC()
	s.Spec.Clock = &now
	extra, err := c.containerConfig(s, src.guest, at, console)
	if err != nil {
		return nil, err
	}
	folder, pool, ds := at.folder, at.pool, at.store.ref
	return &types.InstantClone_Task{This: vmRef(parent.Ref), Spec: types.VirtualMachineInstantCloneSpec{
		Name:     s.Name,
		Location: types.VirtualMachineRelocateSpec{Folder: &folder, Pool: &pool, Datastore: &ds, DeviceChange: append(changes, serial)},
		Config:   append(extra, option(KeyParent, parent.ID)),
	}}, nil
}
