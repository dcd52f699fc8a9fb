package vmprovision

import (
	"context"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"
	"golang.org/x/sync/singleflight"

	"berth/internal/errs"
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
		ref, err := c.networkRef(ctx, name)
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

// networkRef finds a network by name, path or [NetworkInfo.Ref].
func (c *Client) networkRef(ctx context.Context, name string) (object.NetworkReference, error) {
	kind, value, ok := strings.Cut(name, ":")
	ref := types.ManagedObjectReference{Type: kind, Value: value}
	switch {
	case !ok || value == "":
	case kind == "Network":
		return object.NewNetwork(c.vim, ref), nil
	case kind == "DistributedVirtualPortgroup":
		return object.NewDistributedVirtualPortgroup(c.vim, ref), nil
	case kind == "OpaqueNetwork":
		return object.NewOpaqueNetwork(c.vim, ref), nil
	}
	return c.site.finder.Network(ctx, name)
}

// FindNetwork finds a network that NICs can be put on, by name or path: a
// standard, distributed or opaque one. Reads only.
func (c *Client) FindNetwork(ctx context.Context, name string) (NetworkInfo, error) {
	const step = "find network"
	found, err := c.site.finder.Network(ctx, name)
	if err != nil {
		return NetworkInfo{}, vimError(err, step, name)
	}
	ref := found.Reference()
	info := NetworkInfo{Ref: ref.Type + ":" + ref.Value, Path: found.GetInventoryPath(), Name: path.Base(found.GetInventoryPath())}
	switch ref.Type {
	case "Network":
		info.Kind = "standard"
	case "DistributedVirtualPortgroup":
		info.Kind = "distributed"
	case "OpaqueNetwork":
		info.Kind = "opaque"
	default:
		return info, errs.New(errs.Unsupported, step, name, "a %s is nothing that a NIC can be put on", ref.Type).WithHint("name a port group")
	}
	if _, err := found.EthernetCardBackingInfo(ctx); err != nil {
		return info, vimError(err, step, name)
	}
	return info, nil
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
