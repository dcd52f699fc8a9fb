package vmprovision

import (
	"context"
	"strings"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// projectAge is how long a project's record must not have changed before its
// empty folder is debris: another daemon may be about to fill it.
const projectAge = time.Hour

// debrisProjects names projects that Berth made folders or pools for and that
// have no VM any more.
func (c *Client) debrisProjects(ctx context.Context, now time.Time) ([]found, error) {
	d, err := c.store("")
	if err != nil {
		return nil, err
	}
	mine, err := d.mine(ctx)
	if err != nil || !mine {
		return nil, err
	}
	files, err := d.List(ctx, projectsFolder)
	if err != nil {
		return nil, err
	}
	var out []found
	for _, f := range files {
		project, ok := strings.CutSuffix(f.Name, ".json")
		if f.Dir || !ok || CheckProject(project) != nil || now.Sub(f.Modified) < projectAge || c.peopled(project) {
			continue
		}
		out = append(out, found{Debris: Debris{Kind: debrisProject, Object: project, Reason: "folder and resource pool of a project without VMs"}, store: d, file: project})
	}
	return out, nil
}

// leaveProject undoes the making of a project whose first container could not be
// made. Who comes meanwhile keeps it.
func (c *Client) leaveProject(ctx context.Context, project string) error {
	if !c.places.isFresh(project) || c.flights.count("project "+project) > 1 || c.inhabited(project) {
		return nil
	}
	c.places.fresh(project, false)
	if err := c.collectProject(ctx, project); !errs.Is(err, errs.Conflict) {
		return err
	}
	return nil
}

// peopled reports whether a project has a VM of Berth's, or will.
func (c *Client) peopled(project string) bool {
	return c.flights.count("project "+project) > 0 || c.inhabited(project)
}

func (c *Client) inhabited(project string) bool {
	for _, vm := range c.List() {
		if vm.Project == project {
			return true
		}
	}
	return false
}

// collectProject removes the folders and pools of a project that Berth made,
// those that are empty, and then the record. What is not empty stays, with it.
func (c *Client) collectProject(ctx context.Context, project string) error {
	rec, err := c.projectRecord(ctx, project)
	if err != nil {
		return err
	}
	c.places.forget()
	var kept []made
	for _, m := range rec.Made {
		gone, err := c.removeMade(ctx, project, m)
		if err != nil {
			return err
		}
		if !gone {
			kept = append(kept, m)
		}
	}
	if len(kept) > 0 {
		return errs.New(errs.Conflict, "remove project", project, "%d of what was made for it is not empty", len(kept)).
			WithHint("move out what lies in its folder and resource pool")
	}
	return c.DeleteFile(ctx, projectFile(project))
}

// removeMade removes one folder or pool unless something lies in it. Which it
// is, is looked up by its name: another of that name is not Berth's.
func (c *Client) removeMade(ctx context.Context, project string, m made) (gone bool, err error) {
	if m.Kind != "Folder" && m.Kind != "ResourcePool" {
		return false, errs.New(errs.Corrupt, "remove project", project, "the record names a %q", m.Kind)
	}
	parent := types.ManagedObjectReference{Type: m.Kind, Value: m.Parent}
	ref, err := c.child(ctx, parent, m.Kind, project)
	switch {
	case errs.Is(err, errs.NotFound), err == nil && ref.Value == "", err == nil && m.Ref != "" && ref.Value != m.Ref:
		return true, nil
	case err != nil:
		return false, err
	}
	paths := []string{"childEntity"}
	if m.Kind == "ResourcePool" {
		paths = []string{"vm", "resourcePool"}
	}
	objects, err := readProps(ctx, c.vim, []types.ManagedObjectReference{ref}, m.Kind, paths...)
	if err != nil {
		return false, vimError(err, "read project", project)
	}
	for _, o := range objects {
		for _, p := range o.PropSet {
			if len(as[types.ArrayOfManagedObjectReference](p.Val).ManagedObjectReference) > 0 {
				return false, nil
			}
		}
	}
	return true, c.removeEmpty(ctx, project, ref)
}

// removeEmpty removes an empty folder or pool. Should a VM have come into it in
// this very moment, the VM's files stay: of the two calls for folders this is
// the one that deletes nothing, and VMs of a pool move to the pool above.
func (c *Client) removeEmpty(ctx context.Context, project string, ref types.ManagedObjectReference) error {
	_, err := c.run(ctx, "remove "+strings.ToLower(ref.Type), project, func(ctx context.Context) (types.ManagedObjectReference, error) {
		if ref.Type == "Folder" {
			res, err := methods.UnregisterAndDestroy_Task(ctx, c.vim, &types.UnregisterAndDestroy_Task{This: ref})
			if err != nil {
				return types.ManagedObjectReference{}, err
			}
			return res.Returnval, nil
		}
		res, err := methods.Destroy_Task(ctx, c.vim, &types.Destroy_Task{This: ref})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.ManagedObjectNotFound](err) {
		if objects, look := readProps(ctx, c.vim, []types.ManagedObjectReference{ref}, ref.Type, "name"); look == nil && len(objects) == 0 || isFault[*types.ManagedObjectNotFound](look) {
			return nil
		}
	}
	return err
}
