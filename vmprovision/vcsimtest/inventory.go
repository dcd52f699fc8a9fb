package vcsimtest

import (
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

// Pool finds a resource pool by name; an empty reference is none.
func (s *Sim) Pool(name string) types.ManagedObjectReference {
	for _, e := range s.Model.Map().All("ResourcePool") {
		if e.Entity().Name == name {
			return e.Reference()
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
		if e.Reference() == ref {
			return e.Entity().Name
		}
	}
	return ""
}
