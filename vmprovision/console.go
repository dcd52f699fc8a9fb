package vmprovision

import (
	"context"
	"errors"
	"path"
	"strconv"
	"strings"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
)

// A console log is a row of files: <id>.log, <id>.1.log, <id>.2.log … of which
// the last is behind the VM's serial port.

// consoleName is the n-th file's.
func consoleName(id string, n int) string {
	if n == 0 {
		return id + ".log"
	}
	return id + "." + strconv.Itoa(n) + ".log"
}

// parseConsoleName undoes consoleName.
func parseConsoleName(name string) (id string, n int, ok bool) {
	id, ok = strings.CutSuffix(name, ".log")
	if !ok {
		return "", 0, false
	}
	if i := strings.LastIndexByte(id, '.'); i >= 0 {
		if n, err := strconv.Atoi(id[i+1:]); err == nil && n > 0 && consoleName(id[:i], n) == name {
			return id[:i], n, true
		}
	}
	return id, 0, true
}

// consoleNumber is which of its files a VM writes to; 0 when the path is not one
// that Berth makes.
func consoleNumber(id, console string) int {
	if of, n, ok := parseConsoleName(path.Base(console)); ok && of == id {
		return n
	}
	return 0
}

// LogFiles are the numbers of the oldest file of the VM's console log that is
// kept, and of the one in use.
func (vm *VM) LogFiles() (oldest, newest int) {
	keep := 1
	if vm.Spec != nil && vm.Spec.LogSize != nil {
		keep = vm.Spec.LogSize.Files
	}
	return max(0, vm.LogFile-keep+1), vm.LogFile
}

// Console reads the n-th file of a VM's console log from a byte offset; size is
// the file's length now. No file is size 0 and no bytes.
func (c *Client) Console(ctx context.Context, id string, n int, offset, limit int64) ([]byte, int64, error) {
	vm, err := c.known("read console", id)
	if err != nil {
		return nil, 0, err
	}
	if n < 0 || offset < 0 || limit < 0 {
		return nil, 0, errs.New(errs.Invalid, "read console", id, "file %d, offset %d and limit %d must not be negative", n, offset, limit)
	}
	ds, _, ok := splitDatastorePath(vm.Console)
	if !ok {
		return nil, 0, nil
	}
	store, err := c.store(ds)
	if err != nil {
		return nil, 0, err
	}
	return store.readRange(ctx, path.Join(logsFolder, consoleName(id, n)), offset, limit)
}

// NextConsole puts a new file behind the serial port of a VM whose guest holds
// its output for it, and tells the guest in the same reconfiguration; then the
// file that is not kept any more is removed. A guest that asks before its file
// is half full is refused: else it could have vSphere busy for nothing.
func (c *Client) NextConsole(ctx context.Context, id string, turn uint64) error {
	const step = "begin a new log file"
	vm, err := c.known(step, id)
	if err != nil {
		return err
	}
	if vm.Spec == nil || vm.Spec.LogSize == nil {
		return errs.New(errs.Denied, step, vmObject(vm), "the container's log has no bound")
	}
	_, size, err := c.Console(ctx, id, vm.LogFile, 0, 0)
	if err != nil {
		return err
	}
	if want := vm.Spec.LogSize.Bytes; size < want/2 {
		return errs.New(errs.Denied, step, vmObject(vm), "the guest asks for it although the file has %d of %d bytes", size, want)
	}
	return c.renewConsole(ctx, vm, turn, func(now *VM) error {
		if now.Status == nil || now.Status.LogTurn != turn {
			return errs.New(errs.Conflict, step, vmObject(vm), "the guest does not wait for it any more")
		}
		return nil
	})
}

// renewConsole puts a new file behind a VM's serial port, which connects the port,
// and removes the file that is not kept any more.
func (c *Client) renewConsole(ctx context.Context, vm *VM, turn uint64, still func(now *VM) error, more ...types.BaseOptionValue) error {
	const step = "begin a new log file"
	store, err := c.consoleStore(step, vm)
	if err != nil {
		return err
	}
	next := store.path(logsFolder, consoleName(vm.ID, vm.LogFile+1))
	return c.change(ctx, step, vmObject(vm), func(ctx context.Context) error {
		now, err := c.consoleNow(ctx, step, vm)
		if err != nil {
			return err
		}
		if now.vm.LogTurn+1 != turn {
			return errs.New(errs.Conflict, step, vmObject(vm), "somebody else did it meanwhile")
		}
		if err := still(&now.vm); err != nil {
			return err
		}
		port, err := serialChange(now.devices, next)
		if err != nil {
			return errs.Wrap(err, step, vmObject(vm))
		}
		// vSphere refuses it if another daemon is faster. A guest that has given up
		// since may still find it amid a line: whoever reads the log joins that.
		spec := types.VirtualMachineConfigSpec{ChangeVersion: now.version, DeviceChange: []types.BaseVirtualDeviceConfigSpec{port},
			ExtraConfig: append(more, option(KeyConsole, next), option(guestinfo.LogKey, strconv.FormatUint(turn, 10)))}
		if err := c.reconfigure(ctx, step, vm, spec); err != nil {
			return err
		}
		if old := vm.LogFile + 1 - vm.Spec.LogSize.Files; old >= 0 {
			return store.Delete(ctx, path.Join(logsFolder, consoleName(vm.ID, old)))
		}
		return nil
	}, c.shows(vm, func(vm *VM) bool { return vm != nil && vm.Console == next }))
}

// consoleNow reads a VM whose log is about to change, if it is as it was.
func (c *Client) consoleNow(ctx context.Context, step string, vm *VM) (*inspection, error) {
	now, err := c.inspect(ctx, vm.Ref)
	switch {
	case err != nil:
		return nil, err
	case now != nil && !now.configured:
		return nil, now.lost(step, vm)
	case now == nil || !c.mine(now, vm.ID, RoleContainer):
		return nil, errs.New(errs.Denied, step, vmObject(vm), "the VM does not carry the mark of owner %q and id %q", c.cfg.Owner, vm.ID)
	case now.vm.Console != vm.Console || now.vm.LogCurb != vm.LogCurb:
		return nil, errs.New(errs.Conflict, step, vmObject(vm), "somebody else did it meanwhile")
	}
	return now, nil
}

// consoleStore is where a VM's console log lies. The path comes from
// extraConfig: only one that Berth writes is obeyed.
func (c *Client) consoleStore(step string, vm *VM) (*Datastore, error) {
	ds, file, _ := splitDatastorePath(vm.Console)
	store := c.stores[ds]
	if store == nil || file != path.Join(store.folder(), logsFolder, consoleName(vm.ID, vm.LogFile)) {
		return nil, errs.New(errs.Conflict, step, vm.Console, "not a log file of this VM; it is left alone")
	}
	return store, nil
}

// removeConsoles deletes the files of a removed VM's console log.
func (c *Client) removeConsoles(ctx context.Context, vm *VM) error {
	if _, _, ok := splitDatastorePath(vm.Console); !ok {
		return nil
	}
	store, err := c.consoleStore("remove log", vm)
	if err != nil {
		return err
	}
	var all []error
	oldest, newest := vm.LogFiles()
	for n := oldest; n <= newest; n++ {
		all = append(all, store.Delete(ctx, path.Join(logsFolder, consoleName(vm.ID, n))))
	}
	return errors.Join(all...)
}
