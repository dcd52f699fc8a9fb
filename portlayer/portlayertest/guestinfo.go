package portlayertest

import (
	"context"
	"maps"

	"berth/vmprovision"
)

// SetGuestInfo writes a VM's guestinfo keys.
func (p *Provisioner) SetGuestInfo(ctx context.Context, id string, values map[string]string) error {
	if err := p.call(ctx, "SetGuestInfo"); err != nil {
		return err
	}
	vm, err := p.must("set guestinfo", id, vmprovision.PoweredOn, vmprovision.PoweredOff, vmprovision.Suspended)
	if err != nil {
		return err
	}
	p.mu.Lock()
	if p.guest[id] == nil {
		p.guest[id] = map[string]string{}
	}
	for k, v := range values {
		if v == "" {
			delete(p.guest[id], k)
		} else {
			p.guest[id][k] = v
		}
	}
	p.mu.Unlock()
	if p.OnGuestInfo != nil {
		p.OnGuestInfo(vm)
	}
	return nil
}

// GuestInfo is what was written to a VM's guestinfo keys and is still there.
func (p *Provisioner) GuestInfo(id string) map[string]string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.guest[id])
}
