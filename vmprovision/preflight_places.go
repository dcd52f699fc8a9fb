package vmprovision

import (
	"context"
	"fmt"
	"path"
	"strings"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// What is little on a datastore.
const (
	spaceWarn = 20 << 30 // a Windows image and its baked VM
	spaceFail = 1 << 30
)

// notSeen makes a gap of a failure to find a place that the configuration names.
func notSeen(check, object, option string, err error) Finding {
	f := failed(check, object, err)
	if f.Hint == "" {
		f.Hint = "correct " + option + "; what the account has no role on it does not see"
	}
	return f
}

// places looks at everything below the datacenter.
func (p *preflight) places(ctx context.Context) {
	compute, ok := p.compute(ctx)
	if ok {
		p.datastores(ctx, compute)
	}
	p.folder(ctx)
	if name := p.c.cfg.Network; name != "" {
		p.network(ctx, name)
	}
	if ok {
		p.networks(ctx)
		p.templates(ctx)
	}
}

// compute looks at the resource pool and at the cluster or host that it is of.
func (p *preflight) compute(ctx context.Context) (types.ManagedObjectReference, bool) {
	cfg, s := p.c.cfg, p.c.site
	compute, err := p.c.resolvePool(ctx, s)
	if err != nil {
		p.rep.add(notSeen("resource pool", firstOf(cfg.ResourcePool, cfg.Cluster), "vsphere.cluster or vsphere.resourcePool", err))
		return compute, false
	}
	where := firstOf(s.compute, compute.Value)
	pool := firstOf(cfg.ResourcePool, where+"/Resources")
	p.rep.add(good("resource pool", pool, "found"))
	p.target(OnPool, s.pool, pool)
	p.cluster(ctx, compute, where)
	for _, further := range cfg.Clusters {
		p.further(ctx, further)
	}
	return compute, true
}

// further looks at a cluster that containers may be placed on besides.
func (p *preflight) further(ctx context.Context, name string) {
	const check, option = "cluster", "vsphere.clusters"
	r, err := p.c.site.finder.ComputeResource(ctx, name)
	if err != nil {
		p.rep.add(notSeen(check, name, option, vimError(err, "find cluster", name)))
		return
	}
	pool, err := r.ResourcePool(ctx)
	if err != nil {
		p.rep.add(notSeen(check, name, option, vimError(err, "find resource pool", name)))
		return
	}
	p.rep.add(good(check, r.InventoryPath, "found"))
	p.target(OnPool, pool.Reference(), r.InventoryPath+"/Resources")
	p.cluster(ctx, r.Reference(), r.InventoryPath)
}

// cluster looks at a cluster's hosts.
func (p *preflight) cluster(ctx context.Context, compute types.ManagedObjectReference, where string) {
	p.target(OnCluster, compute, where)
	objects, err := readProps(ctx, p.c.vim, []types.ManagedObjectReference{compute}, compute.Type, "host")
	if err != nil {
		p.rep.add(failed("hosts", where, vimError(err, "read hosts", where)))
		return
	}
	var hosts []types.ManagedObjectReference
	for _, o := range objects {
		for _, prop := range o.PropSet {
			hosts = append(hosts, as[types.ArrayOfManagedObjectReference](prop.Val).ManagedObjectReference...)
		}
	}
	p.hosts(ctx, where, hosts)
}

// hostFact is what decides whether a host can take a VM.
type hostFact struct {
	name        string
	connection  types.HostSystemConnectionState
	maintenance bool
}

func (p *preflight) hosts(ctx context.Context, where string, refs []types.ManagedObjectReference) {
	var facts []hostFact
	if len(refs) > 0 {
		objects, err := readProps(ctx, p.c.vim, refs, "HostSystem", "name", "runtime.connectionState", "runtime.inMaintenanceMode")
		if err != nil {
			p.rep.add(failed("hosts", where, vimError(err, "read hosts", where)))
			return
		}
		for _, o := range objects {
			var f hostFact
			for _, prop := range o.PropSet {
				switch prop.Name {
				case "name":
					f.name = unescapeName(as[string](prop.Val))
				case "runtime.connectionState":
					f.connection = as[types.HostSystemConnectionState](prop.Val)
				case "runtime.inMaintenanceMode":
					f.maintenance = as[bool](prop.Val)
				}
			}
			p.target(OnCluster, o.Obj, f.name)
			facts = append(facts, f)
		}
	}
	p.rep.add(judgeHosts(where, facts)...)
}

// judgeHosts warns of every host that cannot take a VM; none that can is a gap.
func judgeHosts(where string, hosts []hostFact) []Finding {
	var out []Finding
	usable := 0
	for _, h := range hosts {
		switch {
		case h.connection != types.HostSystemConnectionStateConnected:
			out = append(out, warn("hosts", h.name, fmt.Sprintf("it is %q", h.connection), "connect the host in vCenter"))
		case h.maintenance:
			out = append(out, warn("hosts", h.name, "it is in maintenance mode", "no VM runs there until that ends"))
		default:
			usable++
		}
	}
	if usable == 0 {
		return append(out, gap(errs.Unavailable, "hosts", where, fmt.Sprintf("none of %d hosts can take a VM", len(hosts)), "connect a host, or end its maintenance mode"))
	}
	return append(out, good("hosts", where, fmt.Sprintf("%d of %d can take a VM", usable, len(hosts))))
}

// datastores looks at those that Berth may use: those the configuration names,
// or else all that are accessible.
func (p *preflight) datastores(ctx context.Context, compute types.ManagedObjectReference) {
	s := p.c.site
	if err := p.c.resolveStores(ctx, s, compute); err != nil {
		p.rep.add(notSeen("datastore", strings.Join(p.c.cfg.Datastores, ", "), "vsphere.datastores", err))
		s.order = nil
	}
	p.c.stores = s.stores
	var refs []types.ManagedObjectReference
	for _, name := range s.order {
		refs = append(refs, s.stores[name].ref)
		p.target(OnDatastore, s.stores[name].ref, name)
	}
	if len(refs) == 0 {
		return
	}
	objects, err := readProps(ctx, p.c.vim, refs, "Datastore", "summary")
	if err != nil {
		p.rep.add(failed("datastore", strings.Join(s.order, ", "), vimError(err, "read datastores", "")))
		return
	}
	for _, o := range objects {
		for _, prop := range o.PropSet {
			p.rep.add(judgeDatastore(as[types.DatastoreSummary](prop.Val)))
		}
	}
	for _, name := range s.order {
		p.mark(ctx, s.stores[name])
	}
}

func judgeDatastore(d types.DatastoreSummary) Finding {
	const check = "datastore"
	said := fmt.Sprintf("%d of %d MiB are free", d.FreeSpace>>20, d.Capacity>>20)
	mode := d.MaintenanceMode
	switch {
	case !d.Accessible:
		return gap(errs.Unavailable, check, d.Name, "no host can reach it", "see its state in vCenter, or leave it out of vsphere.datastores")
	case mode != "" && mode != string(types.DatastoreSummaryMaintenanceModeStateNormal):
		return gap(errs.Unavailable, check, d.Name, "its maintenance mode is "+mode, "end its maintenance mode, or leave it out of vsphere.datastores")
	case d.FreeSpace < spaceFail:
		return gap(errs.Quota, check, d.Name, said, "free space on the datastore")
	case d.FreeSpace < spaceWarn:
		return warn(check, d.Name, said, "an image and its baked VM may not fit")
	}
	return good(check, d.Name, said)
}

// mark looks whose folder on the datastore the configured one is.
func (p *preflight) mark(ctx context.Context, d *Datastore) {
	const check = "datastore folder"
	object := joinDatastorePath(d.name, p.c.cfg.DatastoreFolder)
	owner, err := d.marker(ctx)
	switch {
	case errs.Is(err, errs.NotFound):
		p.rep.add(good(check, object, "not there yet: Berth makes it when it first writes"))
	case err != nil:
		p.rep.add(failed(check, object, err))
	case owner != p.c.cfg.Owner:
		p.rep.add(gap(errs.Conflict, check, object, fmt.Sprintf("it belongs to owner %q, not to %q", owner, p.c.cfg.Owner), "set another vsphere.datastoreFolder for this site"))
	default:
		p.rep.add(good(check, object, "it belongs to owner "+owner))
	}
}

// folder looks whether the VM folder is there, and if not, where it would be made.
func (p *preflight) folder(ctx context.Context) {
	const check = "VM folder"
	s := p.c.site
	want := path.Join(s.dc.InventoryPath, "vm", p.c.cfg.Folder)
	folders, err := s.dc.Folders(ctx)
	if err != nil {
		p.rep.add(failed(check, want, vimError(err, "find VM folder", want)))
		return
	}
	at, where := folders.VmFolder, folders.VmFolder.InventoryPath
	want = path.Join(where, p.c.cfg.Folder)
	for _, name := range strings.Split(p.c.cfg.Folder, "/") {
		child, err := s.finder.Folder(ctx, path.Join(where, name))
		if err = vimError(err, "find VM folder", want); errs.Is(err, errs.NotFound) {
			p.rep.add(good(check, want, "not there yet: Berth makes it in "+where))
			p.target(OnParent, at.Reference(), where)
			p.target(OnFolder, at.Reference(), where+" (for "+want+")")
			return
		}
		if err != nil {
			p.rep.add(failed(check, want, err))
			return
		}
		at, where = child, path.Join(where, name)
	}
	p.rep.add(good(check, want, "found"))
	p.target(OnFolder, at.Reference(), want)
}
