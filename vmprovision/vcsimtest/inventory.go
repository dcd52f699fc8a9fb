package vcsimtest

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vapi/rest"
	"github.com/vmware/govmomi/vapi/tags"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// Pool finds a resource pool by name; an empty reference is none.
func (s *Sim) Pool(name string) types.ManagedObjectReference {
	for _, e := range s.Model.Map().All("ResourcePool") {
		if e.Entity().Name == name {
			return e.Entity().Self
		}
	}
	return types.ManagedObjectReference{}
}

// PoolObject is the root resource pool, for what a test makes itself.
func (s *Sim) PoolObject() *object.ResourcePool {
	return object.NewResourcePool(s.local, s.Pool("Resources"))
}

// Children names what lies directly in a folder or resource pool.
func (s *Sim) Children(ref types.ManagedObjectReference) (names []string) {
	s.t.Helper()
	ctx := s.context()
	var refs []types.ManagedObjectReference
	switch o := ctx.Map.Get(ref).(type) {
	case *simulator.Folder:
		ctx.WithLock(o, func() { refs = append(refs, o.ChildEntity...) })
	case *simulator.ResourcePool:
		ctx.WithLock(o, func() { refs = append(append(refs, o.Vm...), o.ResourcePool.ResourcePool...) })
	default:
		s.t.Fatalf("%v is no folder or pool", ref)
	}
	for _, child := range refs {
		names = append(names, s.nameOf(child))
	}
	return names
}

func (s *Sim) nameOf(ref types.ManagedObjectReference) string {
	for _, e := range s.Model.Map().All(ref.Type) {
		if e.Entity().Self == ref {
			return e.Entity().Name
		}
	}
	return ""
}

// Labels are a VM's tags by category and its custom attributes by name, as
// govmomi's own clients read them.
func (s *Sim) Labels(vm string) (tagged, attributes map[string]string) {
	s.t.Helper()
	ctx := context.Background()
	ref := s.VM(vm).Reference()
	c, err := govmomi.NewClient(ctx, s.Server.URL, true)
	if err != nil {
		s.t.Fatal(err)
	}
	r := rest.NewClient(c.Client)
	if err := r.Login(ctx, s.Server.URL.User); err != nil {
		s.t.Fatal(err)
	}
	m := tags.NewManager(r)
	list, err := m.GetAttachedTags(ctx, ref)
	if err != nil {
		s.t.Fatal(err)
	}
	tagged = map[string]string{}
	for _, tag := range list {
		category, err := m.GetCategory(ctx, tag.CategoryID)
		if err != nil {
			s.t.Fatal(err)
		}
		tagged[category.Name] = tag.Name
	}
	var props mo.VirtualMachine
	if err := c.RetrieveOne(ctx, ref, []string{"customValue", "availableField"}, &props); err != nil {
		s.t.Fatal(err)
	}
	attributes = map[string]string{}
	for _, v := range props.CustomValue {
		for _, f := range props.AvailableField {
			if value, ok := v.(*types.CustomFieldStringValue); ok && f.Key == value.Key {
				attributes[f.Name] = value.Value
			}
		}
	}
	if err := r.Logout(ctx); err != nil {
		s.t.Fatal(err)
	}
	if err := c.Logout(ctx); err != nil {
		s.t.Fatal(err)
	}
	return tagged, attributes
}

// cluster is the one of the inventory.
func (s *Sim) cluster() *object.ClusterComputeResource {
	return object.NewClusterComputeResource(s.local, s.Model.Map().Any("ClusterComputeResource").Reference())
}

// VMGroup makes a DRS VM group with members.
func (s *Sim) VMGroup(name string, members ...string) {
	s.t.Helper()
	g := &types.ClusterVmGroup{ClusterGroupInfo: types.ClusterGroupInfo{Name: name}}
	for _, m := range members {
		g.Vm = append(g.Vm, s.VM(m).Reference())
	}
	task, err := s.cluster().Reconfigure(context.Background(), &types.ClusterConfigSpecEx{GroupSpec: []types.ClusterGroupSpec{{
		ArrayUpdateSpec: types.ArrayUpdateSpec{Operation: types.ArrayUpdateOperationAdd}, Info: g}}}, true)
	s.Do(task, err)
}

// GroupMembers names the VMs of a DRS VM group.
func (s *Sim) GroupMembers(name string) (names []string) {
	s.t.Helper()
	cfg, err := s.cluster().Configuration(context.Background())
	if err != nil {
		s.t.Fatal(err)
	}
	for _, g := range cfg.Group {
		if group, ok := g.(*types.ClusterVmGroup); ok && group.Name == name {
			for _, ref := range group.Vm {
				names = append(names, s.nameOf(ref))
			}
		}
	}
	return names
}

// BecomeVSAN makes a datastore one of objects.
func (s *Sim) BecomeVSAN(datastore string) {
	s.t.Helper()
	ctx := s.context()
	for _, e := range s.Model.Map().All("Datastore") {
		if ds := e.(*simulator.Datastore); ds.Name == datastore {
			ctx.WithLock(ds, func() { ds.Summary.Type = "vsan" })
			return
		}
	}
	s.t.Fatalf("no datastore %s", datastore)
}

// AddOpaqueNetwork makes a segment of NSX, as NSX itself would, carried by the
// distributed port group Portgroup: what is put on the one is on the other.
func (s *Sim) AddOpaqueNetwork(name, id string) {
	s.t.Helper()
	ctx := s.context()
	for _, e := range s.Model.Map().All("DistributedVirtualPortgroup") {
		if pg, ok := e.(*simulator.DistributedVirtualPortgroup); ok && pg.Name == Portgroup {
			pg.Config.LogicalSwitchUuid = id
		}
	}
	for _, e := range s.Model.Map().All("Folder") {
		if f, ok := e.(*simulator.Folder); ok && f.Name == "network" {
			if err := f.AddOpaqueNetwork(ctx, types.OpaqueNetworkSummary{NetworkSummary: types.NetworkSummary{Name: name}, OpaqueNetworkId: id}); err != nil {
				s.t.Fatal(err)
			}
			return
		}
	}
	s.t.Fatal("no network folder")
}

// Forget takes First Class Disks of that name out of vCenter's list, as an admin does
// who deletes them.
func (s *Sim) Forget(name string) {
	ctx := s.context()
	m := ctx.Map.Get(*s.Model.ServiceContent.VStorageObjectManager).(*simulator.VcenterVStorageObjectManager)
	ctx.WithLock(m, func() {
		for _, disks := range m.Catalog() {
			maps.DeleteFunc(disks, func(_ types.ID, d *simulator.VStorageObject) bool { return d.Config.Name == name })
		}
	})
}

// Newest is the VM, folder or pool that was made last of those directly below a
// parent, or anywhere if that is empty; an empty reference is none. Those whose
// name is among but do not count.
func (s *Sim) Newest(kind string, below types.ManagedObjectReference, but ...string) (newest types.ManagedObjectReference) {
	ctx, made := s.context(), 0
	for _, e := range ctx.Map.All(kind) {
		ctx.WithLock(e, func() {
			m := e.Entity()
			n, err := strconv.Atoi(m.Self.Value[strings.LastIndexFunc(m.Self.Value, func(r rune) bool { return r < '0' || r > '9' })+1:])
			if err == nil && n > made && (below.Value == "" || m.Parent != nil && *m.Parent == below) && !slices.Contains(but, m.Name) {
				made, newest = n, m.Self
			}
		})
	}
	return newest
}

// Local is a client in the simulator's own process, whose calls nobody intercepts.
func (s *Sim) Local() *vim25.Client { return s.local }
