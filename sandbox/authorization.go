package sandbox

import (
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

type authOverlay struct {
	*simulator.AuthorizationManager
	s *Sandbox
}

// HasUserPrivilegeOnEntities answers that every user holds every privilege on
// every object, except what [Sandbox.Deny] has taken away.
func (o *authOverlay) HasUserPrivilegeOnEntities(c *simulator.Context, r *types.HasUserPrivilegeOnEntities) soap.HasFault {
	res := &types.HasUserPrivilegeOnEntitiesResponse{}
	for _, e := range r.Entities {
		if c.Map.Get(e) == nil {
			return &methods.HasUserPrivilegeOnEntitiesBody{Fault_: simulator.Fault("", &types.ManagedObjectNotFound{Obj: e})}
		}
		p := types.EntityPrivilege{Entity: e}
		for _, id := range r.PrivId {
			p.PrivAvailability = append(p.PrivAvailability, types.PrivilegeAvailability{PrivId: id, IsGranted: !o.s.rules.lacks(id)})
		}
		res.Returnval = append(res.Returnval, p)
	}
	return &methods.HasUserPrivilegeOnEntitiesBody{Res: res}
}

// lacks reports whether a privilege was taken away.
func (r *rules) lacks(privilege string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.denied[privilege]
}
