package vmprovision

import (
	"context"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// site is where in the inventory Berth lives: resolved once.
type site struct {
	finder   *find.Finder // read-only after resolveSite
	dc       *object.Datacenter
	pool     types.ManagedObjectReference
	folder   *object.Folder
	stores   map[string]*Datastore
	order    []string // of the datastores; the first is the default
	compute  string   // inventory path of the first of computes
	computes []compute
}

func (c *Client) resolveSite(ctx context.Context) (*site, error) {
	s := &site{finder: find.NewFinder(c.vim, true), stores: map[string]*Datastore{}}
	var err error
	if s.dc, err = s.finder.DatacenterOrDefault(ctx, c.cfg.Datacenter); err != nil {
		return nil, vimError(err, "find datacenter", c.cfg.Datacenter)
	}
	s.finder.SetDatacenter(s.dc)
	compute, err := c.resolvePool(ctx, s)
	if err != nil {
		return nil, err
	}
	if err := c.resolveComputes(ctx, s, compute); err != nil {
		return nil, err
	}
	if err := c.resolveStores(ctx, s, refsOf(s.computes)...); err != nil {
		return nil, err
	}
	return s, c.resolveFolder(ctx, s)
}

// resolvePool finds the resource pool and the cluster or host that it is of.
func (c *Client) resolvePool(ctx context.Context, s *site) (types.ManagedObjectReference, error) {
	var none types.ManagedObjectReference
	if c.cfg.ResourcePool != "" && c.cfg.Cluster == "" {
		pool, err := s.finder.ResourcePool(ctx, c.cfg.ResourcePool)
		if err != nil {
			return none, vimError(err, "find resource pool", c.cfg.ResourcePool)
		}
		s.pool = pool.Reference()
		owner, err := pool.Owner(ctx)
		if err != nil {
			return none, vimError(err, "find cluster", c.cfg.ResourcePool)
		}
		return owner.Reference(), nil
	}
	cluster := c.cfg.Cluster
	if cluster == "" {
		cluster = "*"
	}
	list, err := s.finder.ComputeResourceList(ctx, cluster)
	if err != nil {
		return none, vimError(err, "find cluster", c.cfg.Cluster)
	}
	if len(list) > 1 {
		var names []string
		for _, cr := range list {
			names = append(names, cr.InventoryPath)
		}
		return none, errs.New(errs.Invalid, "find cluster", c.cfg.Cluster, "there are several: %s", strings.Join(names, ", ")).
			WithHint("set cluster or resourcePool")
	}
	s.compute = list[0].InventoryPath
	if c.cfg.ResourcePool == "" {
		pool, err := list[0].ResourcePool(ctx)
		if err != nil {
			return none, vimError(err, "find resource pool", s.compute)
		}
		s.pool = pool.Reference()
		return list[0].Reference(), nil
	}
	name := c.cfg.ResourcePool
	if !path.IsAbs(name) {
		name = path.Join(s.compute, "Resources", name)
	}
	pool, err := s.finder.ResourcePool(ctx, name)
	if err != nil {
		return none, vimError(err, "find resource pool", name)
	}
	s.pool = pool.Reference()
	return list[0].Reference(), nil
}

func refsOf(computes []compute) (out []types.ManagedObjectReference) {
	for _, k := range computes {
		out = append(out, k.ref)
	}
	return out
}

// resolveStores finds the datastores of the clusters that the configuration
// names, or all that are accessible, most free space first.
func (c *Client) resolveStores(ctx context.Context, s *site, computes ...types.ManagedObjectReference) error {
	const step = "find datastores"
	owner, err := readProps(ctx, c.vim, computes, "ComputeResource", "datastore")
	if err != nil {
		return vimError(err, step, s.compute)
	}
	var refs []types.ManagedObjectReference
	for _, o := range owner {
		for _, p := range o.PropSet {
			for _, ref := range as[types.ArrayOfManagedObjectReference](p.Val).ManagedObjectReference {
				if !slices.Contains(refs, ref) {
					refs = append(refs, ref)
				}
			}
		}
	}
	if len(refs) == 0 {
		return errs.New(errs.NotFound, step, s.compute, "the hosts see no datastore")
	}
	objects, err := readProps(ctx, c.vim, refs, "Datastore", "summary", "browser")
	if err != nil {
		return vimError(err, step, s.compute)
	}
	var seen []types.DatastoreSummary
	for _, o := range objects {
		ds := &Datastore{c: c, ref: o.Obj}
		var summary types.DatastoreSummary
		for _, p := range o.PropSet {
			switch p.Name {
			case "summary":
				summary = as[types.DatastoreSummary](p.Val)
			case "browser":
				ds.browser = as[types.ManagedObjectReference](p.Val)
			}
		}
		ds.name, ds.kind, ds.url = summary.Name, summary.Type, summary.Url
		s.stores[ds.name] = ds
		seen = append(seen, summary)
	}
	return s.chooseStores(seen, c.cfg.Datastores)
}

func (s *site) chooseStores(seen []types.DatastoreSummary, wanted []string) error {
	sort.Slice(seen, func(i, j int) bool {
		if seen[i].FreeSpace != seen[j].FreeSpace {
			return seen[i].FreeSpace > seen[j].FreeSpace
		}
		return seen[i].Name < seen[j].Name
	})
	var names []string
	for _, d := range seen {
		names = append(names, d.Name)
		if d.Accessible && len(wanted) == 0 {
			s.order = append(s.order, d.Name)
		}
	}
	for _, name := range wanted {
		if s.stores[name] == nil {
			return errs.New(errs.NotFound, "find datastores", name, "the hosts see %s", strings.Join(names, ", "))
		}
		s.order = append(s.order, name)
	}
	if len(s.order) == 0 {
		return errs.New(errs.Unavailable, "find datastores", strings.Join(names, ", "), "none is accessible")
	}
	return nil
}

// resolveFolder finds Berth's VM folder and makes what is missing of its path.
func (c *Client) resolveFolder(ctx context.Context, s *site) error {
	folders, err := s.dc.Folders(ctx)
	if err != nil {
		return vimError(err, "find VM folder", s.dc.InventoryPath)
	}
	s.folder = folders.VmFolder
	for _, name := range strings.Split(c.cfg.Folder, "/") {
		full := path.Join(s.folder.InventoryPath, name)
		child, err := s.finder.Folder(ctx, full)
		if errs.Is(vimError(err, "", ""), errs.NotFound) {
			err = c.change(ctx, "make VM folder", full, func(ctx context.Context) (err error) {
				child, err = s.folder.CreateFolder(ctx, name)
				if errs.Is(vimError(err, "", ""), errs.Exists) { // another daemon was faster
					child, err = s.finder.Folder(ctx, full)
				}
				return vimError(err, "", full)
			}, func(ctx context.Context) (there bool) {
				child, err = s.finder.Folder(ctx, full)
				return err == nil
			})
		}
		if err != nil {
			return vimError(err, "make VM folder", full)
		}
		child.InventoryPath = full
		s.folder = child
	}
	return nil
}
