package vmprovision

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// SetGuestInfo writes guestinfo keys of a container in one reconfiguration; an
// empty value takes a key away. What is written while the VM is on is gone when
// it is powered off.
func (c *Client) SetGuestInfo(ctx context.Context, id string, values map[string]string) error {
	const step = "set guestinfo"
	vm, err := c.known(step, id)
	if err != nil {
		return err
	}
	change := types.VirtualMachineConfigSpec{}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if vm.Role != RoleContainer || !strings.HasPrefix(key, guestPrefix) {
			return errs.New(errs.Invalid, step, vmObject(vm), "key %s of a VM in role %s is not for writing", key, vm.Role)
		}
		change.ExtraConfig = append(change.ExtraConfig, option(key, values[key]))
	}
	return c.change(ctx, step, vmObject(vm), func(ctx context.Context) error { return c.reconfigure(ctx, step, vm, change) }, nil)
}
