package vmprovision

import (
	"context"
	"sync"

	"github.com/vmware/govmomi/vim25/types"
)

// networks remembers how a NIC is put on a network, by the name that was asked for.
type networks struct {
	mu   sync.Mutex
	seen map[string]types.BaseVirtualDeviceBackingInfo
}

func newNetworks() *networks {
	return &networks{seen: map[string]types.BaseVirtualDeviceBackingInfo{}}
}

func (n *networks) forget() {
	n.mu.Lock()
	defer n.mu.Unlock()
	clear(n.seen)
}

// network gives the backing of a NIC on the network with that name or path: a
// standard, distributed or opaque one.
func (c *Client) network(ctx context.Context, name string) (types.BaseVirtualDeviceBackingInfo, error) {
	c.nets.mu.Lock()
	backing := c.nets.seen[name]
	c.nets.mu.Unlock()
	if backing != nil {
		return backing, nil
	}
	ref, err := c.site.finder.Network(ctx, name)
	if err != nil {
		return nil, vimError(err, "find network", name)
	}
	if backing, err = ref.EthernetCardBackingInfo(ctx); err != nil {
		return nil, vimError(err, "find network", name)
	}
	c.nets.mu.Lock()
	c.nets.seen[name] = backing
	c.nets.mu.Unlock()
	return backing, nil
}
