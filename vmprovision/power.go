package vmprovision

import (
	"context"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// starter starts a task and gives its reference.
type starter = func(context.Context) (types.ManagedObjectReference, error)

// known finds a VM of Berth's in the inventory.
func (c *Client) known(step, id string) (*VM, error) {
	vm := c.get(id)
	if vm == nil {
		return nil, errs.New(errs.NotFound, step, id, "there is no VM with this id")
	}
	return vm, nil
}

// PowerOn starts a VM. One that runs already is no error. One whose log was
// disconnected gets a new file for it first.
func (c *Client) PowerOn(ctx context.Context, id string) error {
	if err := c.uncurb(ctx, id); err != nil {
		return err
	}
	return c.power(ctx, "power on", id, PoweredOn, func(ref types.ManagedObjectReference) starter {
		return func(ctx context.Context) (types.ManagedObjectReference, error) {
			res, err := methods.PowerOnVM_Task(ctx, c.vim, &types.PowerOnVM_Task{This: ref})
			if err != nil {
				return ref, err
			}
			return res.Returnval, nil
		}
	})
}

// PowerOff stops a VM at once. One that is off already is no error.
func (c *Client) PowerOff(ctx context.Context, id string) error {
	return c.power(ctx, "power off", id, PoweredOff, func(ref types.ManagedObjectReference) starter {
		return func(ctx context.Context) (types.ManagedObjectReference, error) {
			res, err := methods.PowerOffVM_Task(ctx, c.vim, &types.PowerOffVM_Task{This: ref})
			if err != nil {
				return ref, err
			}
			return res.Returnval, nil
		}
	})
}

func (c *Client) power(ctx context.Context, step, id string, want PowerState, start func(types.ManagedObjectReference) starter) error {
	vm, err := c.known(step, id)
	if err != nil {
		return err
	}
	return c.change(ctx, step, vmObject(vm), func(ctx context.Context) error {
		_, err := c.run(ctx, step, vmObject(vm), start(vmRef(vm.Ref)))
		if err != nil && !alreadyIs(err, want) {
			return err
		}
		c.see(ctx, vm, func(vm *VM) bool { return vm == nil || vm.Power == want })
		return nil
	}, c.shows(vm, func(vm *VM) bool { return vm != nil && vm.Power == want }))
}

// alreadyIs reports whether a power task failed because the VM is in the
// wanted state already.
func alreadyIs(err error, want PowerState) bool {
	f, ok := faultOf(err).(*types.InvalidPowerState)
	return ok && PowerState(f.ExistingState) == want
}

// see waits until the inventory shows what a task has done, so that callers
// read their own writes. When the update does not come, the VM is read once. A
// later state may have overtaken the task's: not seeing it is no error.
func (c *Client) see(ctx context.Context, vm *VM, cond func(*VM) bool) {
	err := c.seeWithin(ctx, vm.ID, c.cfg.Notice, cond)
	if err != nil && ctx.Err() == nil {
		if err = c.hub.refresh(ctx, []types.ManagedObjectReference{vmRef(vm.Ref)}); err == nil {
			err = c.seeWithin(ctx, vm.ID, seeTimeout, cond)
		}
	}
	if err != nil {
		trace.Log(ctx).Debug("inventory does not show the task's result", zap.String("id", vm.ID), zap.Error(err))
	}
}

func (c *Client) seeWithin(ctx context.Context, id string, d time.Duration, cond func(*VM) bool) error {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	_, err := c.Wait(ctx, id, cond)
	return err
}

// shows says whether the inventory comes to show what a step has done.
func (c *Client) shows(vm *VM, cond func(*VM) bool) func(context.Context) bool {
	return func(ctx context.Context) bool {
		if c.seeWithin(ctx, vm.ID, c.cfg.Notice, cond) == nil {
			return true
		}
		err := c.hub.refresh(ctx, []types.ManagedObjectReference{vmRef(vm.Ref)})
		return err == nil && cond(c.get(vm.ID))
	}
}

func vmObject(vm *VM) string { return vm.Name + " (" + vm.Ref + ")" }

// ShutdownGuest asks the guest to shut down and does not wait for it.
func (c *Client) ShutdownGuest(ctx context.Context, id string) error {
	vm, err := c.known("shut down guest", id)
	if err != nil {
		return err
	}
	if vm.Power == PoweredOn && vm.Tools != string(types.VirtualMachineToolsRunningStatusGuestToolsRunning) {
		return errs.New(errs.Unavailable, "shut down guest", vmObject(vm), "VMware Tools do not run in the guest (%s)", vm.Tools).
			WithFault("ToolsUnavailable")
	}
	ask := func(ctx context.Context) error {
		return whileBusy(ctx, func() error {
			_, err := methods.ShutdownGuest(ctx, c.vim, &types.ShutdownGuest{This: vmRef(vm.Ref)})
			return vimError(err, "shut down guest", vmObject(vm))
		})
	}
	// It does not hurt to ask again: a guest that is on its way down goes on.
	return c.change(ctx, "shut down guest", vmObject(vm), ask, func(ctx context.Context) bool {
		err := ask(ctx)
		return err == nil || alreadyIs(err, PoweredOff)
	})
}

// Rename changes a VM's inventory name and its meta document together.
func (c *Client) Rename(ctx context.Context, id, name, meta string) error {
	vm, err := c.known("rename", id)
	if err != nil {
		return err
	}
	if name == "" || len(name) > 80 {
		return errs.New(errs.Invalid, "rename", vmObject(vm), "a name has 1 to 80 characters")
	}
	spec := types.VirtualMachineConfigSpec{Name: name, ExtraConfig: []types.BaseOptionValue{option(KeyMeta, meta)}}
	renamed := func(vm *VM) bool { return vm != nil && vm.Name == name && vm.Meta == meta }
	return c.change(ctx, "rename", vmObject(vm), func(ctx context.Context) error {
		if err := c.reconfigure(ctx, "rename", vm, spec); err != nil {
			return err
		}
		c.see(ctx, vm, func(vm *VM) bool { return vm == nil || renamed(vm) })
		return nil
	}, c.shows(vm, renamed))
}

func (c *Client) reconfigure(ctx context.Context, step string, vm *VM, spec types.VirtualMachineConfigSpec) error {
	_, err := c.run(ctx, step, vmObject(vm), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.ReconfigVM_Task(ctx, c.vim, &types.ReconfigVM_Task{This: vmRef(vm.Ref), Spec: spec})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}
