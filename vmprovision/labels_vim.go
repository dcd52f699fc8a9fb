package vmprovision

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// attributePrefix begins the names of Berth's custom attributes.
const attributePrefix = "berth."

// set gives VMs their custom attributes. Which they have is read in one call for
// all; each value that differs costs one.
func (l *labeller) set(ctx context.Context, batch []labelled) error {
	if l.c.vim.ServiceContent.CustomFieldsManager == nil {
		return errs.New(errs.Unsupported, "set custom attributes", "", "vSphere has no custom attributes")
	}
	if err := l.readFields(ctx); err != nil {
		return err
	}
	var refs []types.ManagedObjectReference
	for _, b := range batch {
		refs = append(refs, vmRef(b.vm.Ref))
	}
	objects, err := readProps(ctx, l.c.vim, refs, "VirtualMachine", "customValue")
	if err != nil {
		return vimError(err, "read custom attributes", "")
	}
	has := map[string]map[int32]string{}
	for _, o := range objects {
		has[o.Obj.Value] = map[int32]string{}
		for _, p := range o.PropSet {
			for _, v := range as[types.ArrayOfCustomFieldValue](p.Val).CustomFieldValue {
				if s, ok := v.(*types.CustomFieldStringValue); ok {
					has[o.Obj.Value][s.Key] = s.Value
				}
			}
		}
	}
	for _, b := range batch {
		if has[b.vm.Ref] == nil {
			continue // gone
		}
		for _, label := range slices.Sorted(maps.Keys(b.want.values)) {
			value := clipLabel(b.want.values[label])
			key, err := l.field(ctx, attributePrefix+label)
			if err != nil {
				return err
			}
			if has[b.vm.Ref][key] == value {
				continue
			}
			if _, err := methods.SetField(ctx, l.c.vim, &types.SetField{This: *l.c.vim.ServiceContent.CustomFieldsManager, Entity: vmRef(b.vm.Ref), Key: key, Value: value}); err != nil {
				l.fields = nil
				return vimError(err, "set custom attribute", vmObject(b.vm))
			}
		}
	}
	return nil
}

func (l *labeller) readFields(ctx context.Context) error {
	if l.fields != nil {
		return nil
	}
	manager := *l.c.vim.ServiceContent.CustomFieldsManager
	objects, err := readProps(ctx, l.c.vim, []types.ManagedObjectReference{manager}, manager.Type, "field")
	if err != nil {
		return vimError(err, "read custom attributes", "")
	}
	l.fields = map[string]int32{}
	for _, o := range objects {
		for _, p := range o.PropSet {
			for _, f := range as[types.ArrayOfCustomFieldDef](p.Val).CustomFieldDef {
				if f.ManagedObjectType == "VirtualMachine" || f.ManagedObjectType == "" {
					l.fields[f.Name] = f.Key
				}
			}
		}
	}
	return nil
}

// field gives an attribute's key, and makes it when it is missing.
func (l *labeller) field(ctx context.Context, name string) (int32, error) {
	if key, ok := l.fields[name]; ok {
		return key, nil
	}
	res, err := methods.AddCustomFieldDef(ctx, l.c.vim, &types.AddCustomFieldDef{
		This: *l.c.vim.ServiceContent.CustomFieldsManager, Name: name, MoType: "VirtualMachine"})
	if err != nil {
		l.fields = nil // another daemon may have made it: look again
		return 0, vimError(err, "make custom attribute", name)
	}
	l.fields[name] = res.Returnval.Key
	return res.Returnval.Key, nil
}

// join puts VMs into their DRS VM groups: one reconfiguration of a cluster for
// all that are to come into its groups. The groups and their rules are the
// admin's: one that is missing is named, not made.
//
// A change of a group replaces its list. What another daemon adds in the same
// moment may be lost, and is found missing by its next look, since a VM counts
// as done only when it was read in the group.
func (l *labeller) join(ctx context.Context, batch []labelled) error {
	clusters := map[string]map[string][]*VM{}
	for _, b := range batch {
		if b.want.group == "" {
			continue
		}
		if clusters[b.want.cluster] == nil {
			clusters[b.want.cluster] = map[string][]*VM{}
		}
		clusters[b.want.cluster][b.want.group] = append(clusters[b.want.cluster][b.want.group], b.vm)
	}
	for _, name := range slices.Sorted(maps.Keys(clusters)) {
		i := slices.IndexFunc(l.c.site.computes, func(k compute) bool { return k.name == name })
		if i < 0 {
			return errs.New(errs.NotFound, "put VMs into DRS groups", "cluster "+name, "it is not among the clusters of the configuration")
		}
		if err := l.joinIn(ctx, l.c.site.computes[i], clusters[name]); err != nil {
			return err
		}
	}
	return nil
}

func (l *labeller) joinIn(ctx context.Context, k compute, wanted map[string][]*VM) error {
	const step = "put VMs into DRS groups"
	for attempt := 0; ; attempt++ {
		groups, err := l.c.vmGroups(ctx, k)
		if err != nil {
			return err
		}
		var change []types.ClusterGroupSpec
		var missing []string
		for _, name := range slices.Sorted(maps.Keys(wanted)) {
			group := groups[name]
			if group == nil {
				missing = append(missing, name)
				continue
			}
			members := slices.Clone(group.Vm)
			for _, vm := range wanted[name] {
				if l.c.get(vm.ID) != nil && !slices.Contains(members, vmRef(vm.Ref)) {
					members = append(members, vmRef(vm.Ref))
				}
			}
			if len(members) > len(group.Vm) {
				change = append(change, types.ClusterGroupSpec{ArrayUpdateSpec: types.ArrayUpdateSpec{Operation: types.ArrayUpdateOperationEdit},
					Info: &types.ClusterVmGroup{ClusterGroupInfo: group.ClusterGroupInfo, Vm: members}})
			}
		}
		if len(change) == 0 && len(missing) > 0 {
			return errs.New(errs.NotFound, step, "DRS VM group "+strings.Join(missing, ", "), "cluster %s has %s", k.name, strings.Join(slices.Sorted(maps.Keys(groups)), ", ")).
				WithHint("make the group and its rule in vCenter, or correct vmGroup of the project")
		}
		if len(change) == 0 {
			return nil
		}
		if attempt == 3 {
			return errs.New(errs.Conflict, step, "cluster "+k.name, "somebody else changes the groups at the same time")
		}
		_, err = l.c.run(ctx, step, "cluster "+k.name, func(ctx context.Context) (types.ManagedObjectReference, error) {
			res, err := methods.ReconfigureComputeResource_Task(ctx, l.c.vim, &types.ReconfigureComputeResource_Task{
				This: k.ref, Modify: true, Spec: &types.ClusterConfigSpecEx{GroupSpec: change}})
			if err != nil {
				return types.ManagedObjectReference{}, err
			}
			return res.Returnval, nil
		})
		if err != nil {
			return err
		}
	}
}

// vmGroups reads a cluster's DRS VM groups.
func (c *Client) vmGroups(ctx context.Context, k compute) (map[string]*types.ClusterVmGroup, error) {
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{k.ref}, k.ref.Type, "configurationEx")
	if err != nil {
		return nil, vimError(err, "read DRS groups", "cluster "+k.name)
	}
	out := map[string]*types.ClusterVmGroup{}
	for _, o := range objects {
		for _, p := range o.PropSet {
			for _, g := range as[types.ClusterConfigInfoEx](p.Val).Group {
				if group, ok := g.(*types.ClusterVmGroup); ok {
					out[group.Name] = group
				}
			}
		}
	}
	return out, nil
}
