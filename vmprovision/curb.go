package vmprovision

import (
	"context"
	"strconv"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// A guest that does not ask for a new log file, because its agent was ended or
// lies, would fill the datastore. The daemon looks at the files' sizes and curbs
// it: first by a new file unasked, which an agent whose host was away for long
// is glad of; and if that is overfull, too, by disconnecting the serial port.

// LogExcess times its bound is how large a log file may become before its guest
// is curbed. An agent that waits for a new file in vain writes on.
const LogExcess = 4

// decodeCurb reads KeyLogCurb: the number of a file that was given unasked, or
// LogDisconnected.
func decodeCurb(value string, file int) LogCurb {
	switch {
	case value == string(LogDisconnected):
		return LogDisconnected
	case value == strconv.Itoa(file) && file > 0:
		return LogNewFile
	}
	return LogFree
}

// Overfull names the running containers whose log file is more than LogExcess
// times as large as their bound, by one listing of each datastore that such a
// file may be on.
func (c *Client) Overfull(ctx context.Context) ([]string, error) {
	bound := map[string]*VM{} // by the file's path
	stores := map[*Datastore]bool{}
	for _, vm := range c.ListRole(RoleContainer) {
		if vm.Power != PoweredOn || vm.Spec == nil || vm.Spec.LogSize == nil || vm.LogCurb == LogDisconnected {
			continue
		}
		if store, err := c.consoleStore("look at log", vm); err == nil { // else it is none of ours
			bound[vm.Console], stores[store] = vm, true
		}
	}
	var out []string
	for store := range stores {
		list, err := store.List(ctx, logsFolder)
		if err != nil {
			return nil, err
		}
		for _, f := range list {
			if vm := bound[store.path(logsFolder, f.Name)]; vm != nil && f.Size > LogExcess*vm.Spec.LogSize.Bytes {
				out = append(out, vm.ID)
			}
		}
	}
	return out, nil
}

// CurbLog does the next thing about a container that Overfull names.
func (c *Client) CurbLog(ctx context.Context, id string) error {
	const step = "curb log"
	vm, err := c.known(step, id)
	if err != nil {
		return err
	}
	switch {
	case vm.Spec == nil || vm.Spec.LogSize == nil:
		return errs.New(errs.Denied, step, vmObject(vm), "the container's log has no bound")
	case vm.LogCurb == LogDisconnected:
		return nil
	case vm.LogCurb == LogFree:
		if err := c.replaceConsole(ctx, vm, strconv.Itoa(vm.LogFile+1)); !refusedForGood(err) {
			return err
		}
	}
	return c.cutConsole(ctx, vm)
}

// replaceConsole gives a VM a new log file that its guest has not asked for.
func (c *Client) replaceConsole(ctx context.Context, vm *VM, curb string) error {
	return c.renewConsole(ctx, vm, vm.LogTurn+1, func(*VM) error { return nil }, option(KeyLogCurb, curb))
}

// refusedForGood says whether vSphere does not do it while the VM runs.
func refusedForGood(err error) bool {
	return errs.Is(err, errs.Unsupported) || errs.Is(err, errs.Invalid) || alreadyIs(err, PoweredOn)
}

// cutConsole disconnects a VM's serial port. Its file stays.
func (c *Client) cutConsole(ctx context.Context, vm *VM) error {
	const step = "disconnect log"
	return c.change(ctx, step, vmObject(vm), func(ctx context.Context) error {
		now, err := c.consoleNow(ctx, step, vm)
		if err != nil {
			return err
		}
		port, err := serialCut(now.devices)
		if err != nil {
			return errs.Wrap(err, step, vmObject(vm))
		}
		return c.reconfigure(ctx, step, vm, types.VirtualMachineConfigSpec{ChangeVersion: now.version,
			DeviceChange: []types.BaseVirtualDeviceConfigSpec{port}, ExtraConfig: []types.BaseOptionValue{option(KeyLogCurb, string(LogDisconnected))}})
	}, c.shows(vm, func(vm *VM) bool { return vm != nil && vm.LogCurb == LogDisconnected }))
}

// uncurb gives a VM that is about to start, and whose log was disconnected, a new
// file.
func (c *Client) uncurb(ctx context.Context, id string) error {
	vm := c.get(id)
	if vm == nil || vm.LogCurb != LogDisconnected || vm.Power != PoweredOff || vm.Spec == nil || vm.Spec.LogSize == nil {
		return nil
	}
	return c.replaceConsole(ctx, vm, "")
}
