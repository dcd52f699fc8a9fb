package vmprovision

import (
	"context"
	"fmt"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// privileges asks vCenter for every privilege on every object that it is needed
// on, one call for each class of objects.
func (p *preflight) privileges(ctx context.Context) {
	for _, class := range ObjectClasses() {
		var targets []target
		var refs []types.ManagedObjectReference
		for _, t := range p.targets {
			if t.on == class {
				targets, refs = append(targets, t), append(refs, t.ref)
			}
		}
		if len(targets) == 0 {
			continue
		}
		needed := privilegesOn(class)
		granted, err := p.granted(ctx, refs, needed)
		if err != nil {
			p.rep.add(failed("privilege", string(class), err))
			continue
		}
		for _, t := range targets {
			p.rep.add(judgePrivileges(p.rep.User, t, needed, granted[t.ref])...)
		}
	}
}

// granted asks which of the privileges the session's user holds on each object.
func (p *preflight) granted(ctx context.Context, refs []types.ManagedObjectReference, needed []Privilege) (map[types.ManagedObjectReference]map[string]bool, error) {
	const step = "check privileges"
	manager := p.c.vim.ServiceContent.AuthorizationManager
	if manager == nil {
		return nil, errs.New(errs.Unsupported, step, p.c.url.Host, "there is no authorization manager")
	}
	req := &types.HasUserPrivilegeOnEntities{This: *manager, Entities: refs, UserName: p.rep.User}
	for _, n := range needed {
		req.PrivId = append(req.PrivId, n.ID)
	}
	res, err := methods.HasUserPrivilegeOnEntities(ctx, p.c.vim, req)
	if err != nil {
		return nil, vimError(err, step, p.c.url.Host)
	}
	out := map[types.ManagedObjectReference]map[string]bool{}
	for _, e := range res.Returnval {
		held := map[string]bool{}
		for _, a := range e.PrivAvailability {
			held[a.PrivId] = a.IsGranted
		}
		out[e.Entity] = held
	}
	return out, nil
}

// judgePrivileges names every privilege that is missing on one object.
func judgePrivileges(user string, t target, needed []Privilege, held map[string]bool) []Finding {
	object := string(t.on) + " " + t.object
	var out []Finding
	for _, n := range needed {
		if held[n.ID] {
			continue
		}
		hint := fmt.Sprintf("add %s to the role of %s on %s", n.ID, user, object)
		if t.on.Propagates() {
			hint += ", propagating to children"
		}
		said := fmt.Sprintf("%s is missing: %s needs it to %s", n.ID, joinAnd(n.Methods), joinAnd(n.For))
		f := gap(errs.Denied, "privilege", object, said, hint)
		if n.Optional {
			f = warn("privilege", object, said, hint)
		}
		f.Privilege = n.ID
		out = append(out, f)
	}
	if out == nil {
		out = append(out, good("privilege", object, fmt.Sprintf("%s holds all of %d", user, len(needed))))
	}
	return out
}

// joinAnd lists a few words and how many more there are.
func joinAnd(list []string) string {
	const most = 3
	out := ""
	for i, s := range list {
		switch {
		case i == most:
			return fmt.Sprintf("%s and %d more", out, len(list)-most)
		case i > 0:
			out += ", "
		}
		out += s
	}
	return out
}
