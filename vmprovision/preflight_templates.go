package vmprovision

import (
	"context"
	"encoding/json"
	"fmt"
	"path"
	"sort"
	"strings"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// Of the documents of registered templates.
const (
	templatesFolder = "templates"
	templateLimit   = 256 << 10
	documentsMost   = 1000 // of a folder
)

// registered is what a preflight takes from a registered template's document,
// which the room above writes: which VM it is, and what it was linked to.
type registered struct {
	Template struct {
		Name         string `json:"name"`
		VM           string `json:"vm"`
		Ref          string `json:"ref"`
		InstanceUUID string `json:"instanceUUID"`
		Snapshot     string `json:"snapshot"`
	} `json:"template"`
}

// templates looks whether what was true of the templates when they were
// registered still is.
func (p *preflight) templates(ctx context.Context) {
	const check = "template"
	if len(p.c.site.order) == 0 {
		return
	}
	store := p.c.stores[p.c.site.order[0]]
	at := store.path(templatesFolder)
	names, err := p.documents(ctx, store, at, "templates")
	if err != nil {
		p.rep.add(failed(check, at, err))
		return
	}
	if len(names) == 0 {
		p.rep.add(warn(check, at, "none is registered", "berth template register adds one"))
	}
	for _, name := range names {
		p.template(ctx, store, path.Join(templatesFolder, name))
	}
}

// documents lists the documents of a folder. A missing one is empty.
func (p *preflight) documents(ctx context.Context, d *Datastore, at, what string) ([]string, error) {
	res, err := methods.SearchDatastore_Task(ctx, p.c.vim, &types.SearchDatastore_Task{This: d.browser, DatastorePath: at,
		SearchSpec: &types.HostDatastoreBrowserSearchSpec{MatchPattern: []string{"*.json"}}})
	if err != nil {
		return nil, vimError(err, "list "+what, at)
	}
	info, err := object.NewTask(p.c.vim, res.Returnval).WaitForResult(ctx)
	if err = vimError(err, "list "+what, at); errs.Is(err, errs.NotFound) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	var names []string
	for _, f := range as[types.HostDatastoreBrowserSearchResults](info.Result).File {
		if name := path.Base(f.GetFileInfo().Path); strings.HasSuffix(name, ".json") {
			names = append(names, name)
		}
	}
	if len(names) > documentsMost {
		return nil, errs.New(errs.Quota, "list "+what, at, "%d files, %d are allowed", len(names), documentsMost)
	}
	sort.Strings(names)
	return names, nil
}

func (p *preflight) template(ctx context.Context, d *Datastore, file string) {
	const check = "template"
	data, err := d.get(ctx, file, templateLimit)
	if errs.Is(err, errs.NotFound) {
		return // unregistered a moment ago
	}
	var r registered
	if err == nil {
		if err = json.Unmarshal(data, &r); err != nil || r.Template.Ref == "" {
			err = errs.New(errs.Corrupt, "", "", "it is no template's document").WithHint("remove the file and register the template again")
		}
	}
	if err != nil {
		p.rep.add(failed(check, d.path(file), err))
		return
	}
	t := r.Template
	name := firstOf(t.Name, t.VM)
	vm, networks, err := p.templateVM(ctx, t.Ref)
	if err != nil {
		f := failed(check, name, err)
		if errs.Is(err, errs.NotFound) {
			f.Hint = "register the template again, or remove it: berth template rm " + name
		}
		p.rep.add(f)
		return
	}
	class := OnTemplateVM
	if vm.IsTemplate {
		class = OnTemplate
	}
	p.target(class, vmRef(vm.Ref), name)
	for _, n := range networks {
		p.target(OnNetwork, n, "of template "+name)
	}
	p.rep.add(judgeTemplate(name, r, vm))
}

// templateVM reads what a template's VM is now and on which networks its NICs are.
func (p *preflight) templateVM(ctx context.Context, ref string) (TemplateVM, []types.ManagedObjectReference, error) {
	objects, err := readProps(ctx, p.c.vim, []types.ManagedObjectReference{vmRef(ref)}, "VirtualMachine",
		"name", "config.template", "config.instanceUuid", "runtime.powerState", "snapshot", "network")
	if isFault[*types.ManagedObjectNotFound](err) || err == nil && len(objects) == 0 {
		return TemplateVM{}, nil, errs.New(errs.NotFound, "", ref, "its VM %s is gone", ref)
	}
	if err != nil {
		return TemplateVM{}, nil, vimError(err, "read template", ref)
	}
	t := TemplateVM{Ref: ref}
	var networks []types.ManagedObjectReference
	for _, prop := range objects[0].PropSet {
		if prop.Name == "network" {
			networks = as[types.ArrayOfManagedObjectReference](prop.Val).ManagedObjectReference
			continue
		}
		t.apply(prop.Name, prop.Val)
	}
	return t, networks, nil
}

// judgeTemplate compares a template's VM with what was registered.
func judgeTemplate(name string, r registered, vm TemplateVM) Finding {
	const check, again = "template", "register the template again"
	t := r.Template
	var wrong []string
	hint := again
	if vm.InstanceUUID != t.InstanceUUID {
		wrong = append(wrong, fmt.Sprintf("VM %s is another one: its instance UUID is %s, not %s", vm.Ref, vm.InstanceUUID, t.InstanceUUID))
	}
	switch {
	case vm.Snapshot == t.Snapshot:
	case vm.Snapshot == "":
		wrong = append(wrong, "its snapshot "+t.Snapshot+" is gone")
		hint = "take a snapshot, then " + again
	default:
		wrong = append(wrong, fmt.Sprintf("its current snapshot is %s, not %s", vm.Snapshot, firstOf(t.Snapshot, "none")))
	}
	if vm.Snapshot == "" && !vm.IsTemplate && t.Snapshot == "" {
		wrong = append(wrong, "it has no snapshot and is not marked as template")
		hint = "take a snapshot, then " + again
	}
	if vm.Power != PoweredOff {
		wrong = append(wrong, "its VM "+vm.Name+" is "+firstOf(string(vm.Power), "in an unknown power state"))
		hint = "shut it down"
		if len(wrong) > 1 {
			hint += ", then " + again
		}
	}
	if len(wrong) > 0 {
		return gap(errs.Conflict, check, name, strings.Join(wrong, "; "), hint)
	}
	return good(check, name, "VM "+vm.Name+" is off and as it was registered")
}
