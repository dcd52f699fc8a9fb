package portlayertest

import (
	"context"
	"slices"

	"berth/vmprovision"
)

// SetDebris says what Debris finds.
func (p *Provisioner) SetDebris(d ...vmprovision.Debris) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.debris = d
}

// Debris gives what tests set.
func (p *Provisioner) Debris(ctx context.Context) ([]vmprovision.Debris, error) {
	if err := p.call(ctx, "Debris"); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.debris), nil
}

// Collect removes one piece of debris.
func (p *Provisioner) Collect(ctx context.Context, d vmprovision.Debris) error {
	if err := p.call(ctx, "Collect"); err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.debris = slices.DeleteFunc(p.debris, func(o vmprovision.Debris) bool { return o == d })
	for id, vm := range p.vms {
		if vm.Name+" ("+vm.Ref+")" == d.Object {
			p.update(id, nil)
		}
	}
	return nil
}
