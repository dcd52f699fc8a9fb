package portlayertest

import (
	"context"
	"fmt"

	"berth/internal/errs"
	"berth/vmprovision"
)

// FindNetwork finds a port group that tests added with [Provisioner.AddNetwork].
func (p *Provisioner) FindNetwork(ctx context.Context, name string) (vmprovision.NetworkInfo, error) {
	if err := p.call(ctx, "FindNetwork"); err != nil {
		return vmprovision.NetworkInfo{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, n := range p.networks {
		if n.Name == name || n.Path == name {
			return n, nil
		}
	}
	return vmprovision.NetworkInfo{}, errs.New(errs.NotFound, "find network", name, "no such network")
}

// AddNetwork puts a distributed port group there.
func (p *Provisioner) AddNetwork(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.networks = append(p.networks, vmprovision.NetworkInfo{Name: name, Path: "/DC0/network/" + name, Kind: "distributed",
		Ref: fmt.Sprintf("DistributedVirtualPortgroup:dvportgroup-%d", len(p.networks)+1)})
}
