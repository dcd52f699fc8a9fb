package vmprovision

import (
	"context"
	"path"
	"sync"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"
	"golang.org/x/sync/singleflight"

	"berth/internal/errs"
)

// landscapeAge is how old what placement decides on may be: a burst of creates
// reads it once.
const landscapeAge = 30 * time.Second

// landscapes keeps the latest landscape.
type landscapes struct {
	mu      sync.Mutex
	at      time.Time
	now     landscape
	reading singleflight.Group

	policies map[string]policyFact // by name
}

func newLandscapes() *landscapes { return &landscapes{policies: map[string]policyFact{}} }

func (l *landscapes) get() (landscape, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.now, !l.at.IsZero() && time.Since(l.at) < landscapeAge
}

func (l *landscapes) set(now landscape) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now, l.at = now, time.Now()
}

// forget makes the next placement look again.
func (l *landscapes) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.at = time.Time{}
	clear(l.policies)
}

// landscape gives what there is to choose from, at most landscapeAge old.
func (c *Client) landscape(ctx context.Context) (landscape, error) {
	if now, fresh := c.land.get(); fresh {
		return now, nil
	}
	v, err := once(ctx, &c.land.reading, "", c.cfg.CallTimeout, func(ctx context.Context) (any, error) {
		now, err := c.readLandscape(ctx)
		if err == nil {
			c.land.set(now)
		}
		return now, err
	})
	if err != nil {
		return landscape{}, vimError(err, "read clusters and datastores", "")
	}
	return v.(landscape), nil
}

// readLandscape takes one call for the clusters and one for the datastores,
// however many there are.
func (c *Client) readLandscape(ctx context.Context) (landscape, error) {
	var out landscape
	var refs []types.ManagedObjectReference
	for _, k := range c.site.computes {
		refs = append(refs, k.ref)
		out.computes = append(out.computes, computeFact{name: k.name, ref: k.ref, pool: k.pool, hosts: map[string]bool{}})
	}
	spec := types.PropertyFilterSpec{ReportMissingObjectsInResults: types.NewBool(true)}
	for _, ref := range refs {
		spec.ObjectSet = append(spec.ObjectSet, types.ObjectSpec{Obj: ref})
	}
	spec.PropSet = []types.PropertySpec{{Type: "ComputeResource", PathSet: []string{"host", "summary"}}}
	objects, err := readSpec(ctx, c.vim, spec)
	if err != nil {
		return out, err
	}
	for _, o := range objects {
		for i := range out.computes {
			if out.computes[i].ref == o.Obj {
				out.computes[i].apply(o.PropSet)
			}
		}
	}
	refs = nil
	for _, name := range c.site.order {
		refs = append(refs, c.stores[name].ref)
		out.stores = append(out.stores, storeFact{name: name})
	}
	if objects, err = readProps(ctx, c.vim, refs, "Datastore", "summary", "host"); err != nil {
		return out, err
	}
	for _, o := range objects {
		for i, ref := range refs {
			if ref == o.Obj {
				out.stores[i].apply(o.PropSet)
			}
		}
	}
	return out, nil
}

func (c *computeFact) apply(props []types.DynamicProperty) {
	for _, p := range props {
		switch p.Name {
		case "host":
			for _, h := range as[types.ArrayOfManagedObjectReference](p.Val).ManagedObjectReference {
				c.hosts[h.Value] = true
			}
		case "summary":
			if s, ok := p.Val.(types.BaseComputeResourceSummary); ok {
				c.freeMB = s.GetComputeResourceSummary().EffectiveMemory
			}
			if s := as[types.ClusterComputeResourceSummary](p.Val); s.UsageSummary != nil {
				c.freeMB -= int64(s.UsageSummary.MemDemandMB)
			}
		}
	}
}

func (s *storeFact) apply(props []types.DynamicProperty) {
	for _, p := range props {
		switch p.Name {
		case "summary":
			d := as[types.DatastoreSummary](p.Val)
			s.kind, s.free, s.accessible = d.Type, d.FreeSpace, d.Accessible
			s.maintenance = d.MaintenanceMode != "" && d.MaintenanceMode != string(types.DatastoreSummaryMaintenanceModeStateNormal)
		case "host":
			s.hosts = map[string]bool{}
			for _, m := range as[types.ArrayOfDatastoreHostMount](p.Val).DatastoreHostMount {
				if i := m.MountInfo; (i.Accessible == nil || *i.Accessible) && (i.Mounted == nil || *i.Mounted) {
					s.hosts[m.Key.Value] = true
				}
			}
		}
	}
}

// compute is a cluster or stand-alone host that Berth may use.
type compute struct {
	name string
	ref  types.ManagedObjectReference
	pool types.ManagedObjectReference
}

// resolveComputes adds the further clusters of the configuration to the one
// that it names first.
func (c *Client) resolveComputes(ctx context.Context, s *site, first types.ManagedObjectReference) error {
	name := path.Base(s.compute)
	if s.compute == "" {
		var err error
		if name, err = object.NewCommon(c.vim, first).ObjectName(ctx); err != nil {
			return vimError(err, "find cluster", first.Value)
		}
	}
	s.computes = []compute{{name: name, ref: first, pool: s.pool}}
	for _, further := range c.cfg.Clusters {
		r, err := s.finder.ComputeResource(ctx, further)
		if err != nil {
			return vimError(err, "find cluster", further)
		}
		if r.Reference() == first {
			continue
		}
		pool, err := r.ResourcePool(ctx)
		if err != nil {
			return vimError(err, "find resource pool", further)
		}
		k := compute{name: path.Base(r.InventoryPath), ref: r.Reference(), pool: pool.Reference()}
		for _, other := range s.computes {
			if other.name == k.name {
				return errs.New(errs.Invalid, "find cluster", further, "two clusters are called %s", k.name).WithHint("rename one of them")
			}
		}
		s.computes = append(s.computes, k)
	}
	return nil
}
