package vmprovision

import (
	"context"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25/types"
	"golang.org/x/sync/singleflight"

	"berth/internal/trace"
)

// networks remembers how a NIC is put on a network, by the name that was asked for.
type networks struct {
	mu      sync.Mutex
	seen    map[string]types.BaseVirtualDeviceBackingInfo
	lookups singleflight.Group
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
	v, err := once(ctx, &c.nets.lookups, name, c.cfg.CallTimeout, func(ctx context.Context) (any, error) {
		ref, err := c.site.finder.Network(ctx, name)
		if err != nil {
			return nil, err
		}
		backing, err := ref.EthernetCardBackingInfo(ctx)
		if err != nil {
			return nil, err
		}
		c.nets.mu.Lock()
		c.nets.seen[name] = backing
		c.nets.mu.Unlock()
		return backing, nil
	})
	if err != nil {
		return nil, vimError(err, "find network", name)
	}
	return v.(types.BaseVirtualDeviceBackingInfo), nil
}

// once does a thing for all who ask for it at the same time. It goes on when
// the first of them gives up, since the others still want it.
func once(ctx context.Context, g *singleflight.Group, key string, limit time.Duration, do func(context.Context) (any, error)) (any, error) {
	done := g.DoChan(key, func() (any, error) {
		ctx, cancel := context.WithTimeout(trace.Detach(ctx), limit)
		defer cancel()
		return do(ctx)
	})
	select {
	case r := <-done:
		return r.Val, r.Err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
