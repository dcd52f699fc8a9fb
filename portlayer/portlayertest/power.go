package portlayertest

import (
	"context"

	"berth/internal/errs"
	"berth/vmprovision"
)

// PowerOn starts a VM.
func (p *Provisioner) PowerOn(ctx context.Context, id string) error {
	if err := p.call(ctx, "PowerOn"); err != nil {
		return err
	}
	vm, err := p.must("power on", id, vmprovision.PoweredOff, vmprovision.Suspended)
	if err != nil {
		return err
	}
	p.SetPower(id, vmprovision.PoweredOn)
	p.booted(vm)
	return nil
}

// PowerOff cuts a VM's power.
func (p *Provisioner) PowerOff(ctx context.Context, id string) error {
	if err := p.call(ctx, "PowerOff"); err != nil {
		return err
	}
	if _, err := p.must("power off", id, vmprovision.PoweredOn, vmprovision.Suspended); err != nil {
		return err
	}
	p.SetPower(id, vmprovision.PoweredOff)
	return nil
}

// ShutdownGuest asks the guest to shut down.
func (p *Provisioner) ShutdownGuest(ctx context.Context, id string) error {
	if err := p.call(ctx, "ShutdownGuest"); err != nil {
		return err
	}
	vm, err := p.must("shut down guest", id, vmprovision.PoweredOn)
	if err != nil {
		return err
	}
	if vm.Tools != "guestToolsRunning" {
		return errs.New(errs.Unavailable, "shut down guest", vm.Name, "VMware Tools do not run").WithFault("ToolsUnavailable")
	}
	if p.OnShutdown != nil {
		p.OnShutdown(vm)
	} else {
		p.Exit(id, 0)
	}
	return nil
}

// Rename changes name and metadata.
func (p *Provisioner) Rename(ctx context.Context, id, name, meta string) error {
	if err := p.call(ctx, "Rename"); err != nil {
		return err
	}
	if _, err := p.must("rename", id, vmprovision.PoweredOn, vmprovision.PoweredOff, vmprovision.Suspended); err != nil {
		return err
	}
	p.Change(id, func(vm *vmprovision.VM) { vm.Name, vm.Meta = name, meta })
	return nil
}

// Update changes what is given; a VM that is on takes no other size.
func (p *Provisioner) Update(ctx context.Context, id string, u vmprovision.UpdateSpec) error {
	if err := p.call(ctx, "Update"); err != nil {
		return err
	}
	vm, err := p.must("update", id, vmprovision.PoweredOn, vmprovision.PoweredOff, vmprovision.Suspended)
	if err != nil {
		return err
	}
	if u.Spec != nil && vm.Spec != nil && u.Spec.Generation <= vm.Spec.Generation {
		return errs.New(errs.Conflict, "update", id, "generation %d does not follow %d", u.Spec.Generation, vm.Spec.Generation)
	}
	if u.Meta != "" && vm.Meta != u.OldMeta || (u.CPUs != 0 || u.MemoryMB != 0) && vm.Power != vmprovision.PoweredOff {
		return errs.New(errs.Conflict, "update", id, "it cannot be changed now").WithHint("stop it first")
	}
	p.Change(id, func(vm *vmprovision.VM) {
		vm.Meta = pick(u.Meta, vm.Meta)
		if u.CPUs != 0 {
			vm.CPUs = u.CPUs
		}
		if u.MemoryMB != 0 {
			vm.MemoryMB = u.MemoryMB
		}
		if u.Spec != nil {
			vm.Spec = u.Spec
		}
	})
	return nil
}

// Destroy removes a VM that is off.
func (p *Provisioner) Destroy(ctx context.Context, id string) error {
	if err := p.call(ctx, "Destroy"); err != nil {
		return err
	}
	if _, err := p.must("destroy", id, vmprovision.PoweredOff); err != nil {
		return err
	}
	p.Delete(id)
	return nil
}
