package vmprovision

import (
	"context"
	"slices"
	"strconv"
	"sync"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
)

// followedProps are the properties by which a template is the one that it was.
func followedProps() []string { return []string{"name", "parent", "snapshot", "config.template"} }

// follows are the VMs outside of Berth's folder that are watched: templates. The
// collector's loop writes what it learns of them.
type follows struct {
	inv    *inventory
	filter types.ManagedObjectReference // of the collector; the loop's alone

	mu   sync.Mutex
	refs []types.ManagedObjectReference
	seen map[types.ManagedObjectReference]map[string]string // property → value
}

func newFollows(inv *inventory) *follows {
	return &follows{inv: inv, seen: map[types.ManagedObjectReference]map[string]string{}}
}

func (f *follows) wanted() []types.ManagedObjectReference {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.refs)
}

// want replaces what is followed and tells whether that is another set.
func (f *follows) want(refs []types.ManagedObjectReference) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if slices.Equal(refs, f.refs) {
		return false
	}
	f.refs = refs
	for ref := range f.seen {
		if !slices.Contains(refs, ref) {
			delete(f.seen, ref)
		}
	}
	return true
}

func (f *follows) is(filter types.ManagedObjectReference) bool {
	return filter.Value != "" && filter == f.filter
}

// apply takes what the collector says of followed VMs.
func (f *follows) apply(fs types.PropertyFilterUpdate) {
	for _, o := range fs.ObjectSet {
		if o.Kind == types.ObjectUpdateKindLeave {
			f.gone(o.Obj)
			continue
		}
		for _, c := range o.ChangeSet {
			f.change(o.Obj, c.Name, followedValue(c.Name, c.Val))
		}
	}
	for _, m := range fs.MissingSet {
		if isMissingGone(m) {
			f.gone(m.Obj)
		}
	}
}

func followedValue(name string, val any) string {
	switch name {
	case "name":
		return unescapeName(as[string](val))
	case "parent":
		return as[types.ManagedObjectReference](val).Value
	case "snapshot":
		if s := as[types.VirtualMachineSnapshotInfo](val).CurrentSnapshot; s != nil {
			return s.Value
		}
	case "config.template":
		return strconv.FormatBool(as[bool](val))
	}
	return ""
}

// change notes a value, and tells if it is another than before. After a new
// start of the collector every value comes again.
func (f *follows) change(ref types.ManagedObjectReference, name, value string) {
	f.mu.Lock()
	if !slices.Contains(f.refs, ref) {
		f.mu.Unlock()
		return
	}
	if f.seen[ref] == nil {
		f.seen[ref] = map[string]string{}
	}
	old, known := f.seen[ref][name]
	f.seen[ref][name] = value
	f.mu.Unlock()
	if !known || old == value {
		return
	}
	what := map[string]string{"name": "rename", "parent": "move", "snapshot": "snapshot", "config.template": "template"}[name]
	f.inv.announce(TemplateChange{Ref: ref.Value, What: what, From: old, To: value})
}

// gone tells of the end of a VM that was there.
func (f *follows) gone(ref types.ManagedObjectReference) {
	f.mu.Lock()
	seen := f.seen[ref]
	follow := slices.Contains(f.refs, ref)
	delete(f.seen, ref)
	f.mu.Unlock()
	if follow && seen != nil {
		f.inv.announce(TemplateChange{Ref: ref.Value, What: "destroy", From: seen["name"]})
	}
}

// Follow makes Watch tell of changes of VMs outside of Berth's folder, instead of
// those followed before. The same set again costs nothing.
func (c *Client) Follow(ctx context.Context, refs ...string) error {
	slices.Sort(refs)
	var want []types.ManagedObjectReference
	for _, r := range slices.Compact(refs) {
		want = append(want, vmRef(r))
	}
	if !c.hub.follows.want(want) {
		return nil
	}
	ch := c.hub.get()
	if ch == nil {
		return nil // the next collector begins with them
	}
	_, err := methods.ResetListView(ctx, c.vim, &types.ResetListView{This: ch.followed, Obj: want})
	if err != nil {
		ch.cancel()
	}
	return vimError(err, "follow templates", "")
}

// announce tells every watch of a change that is of no VM in the folder.
func (i *inventory) announce(c TemplateChange) {
	i.mu.Lock()
	defer i.mu.Unlock()
	for w := range i.watches {
		w.push(Change{Kind: TemplateChanged, Template: &c})
	}
}
