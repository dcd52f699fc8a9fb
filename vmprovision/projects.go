package vmprovision

import (
	"context"
	"encoding/json"
	"path"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"golang.org/x/sync/singleflight"

	"berth/internal/errs"
)

// DefaultProject is the project of containers that name none. Its VMs lie in
// Berth's own folder and resource pool: a site without projects has no more
// objects than those.
const DefaultProject = "default"

// projectRule is what a project's name may be: it names a folder and a pool.
var projectRule = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,39}$`)

// CheckProject refuses a name that no project can have.
func CheckProject(name string) error {
	if !projectRule.MatchString(name) {
		return errs.New(errs.Invalid, "", "project", "project %q is not 1 to 40 of a-z 0-9 _ - that begin with a letter or digit", name[:min(len(name), 60)])
	}
	return nil
}

// projectsFolder holds one record for each project that folders or pools were
// made for.
const (
	projectsFolder     = "projects"
	projectRecordLimit = 64 << 10
)

// place is where in the inventory a project's VMs go.
type place struct {
	folder types.ManagedObjectReference
	pool   types.ManagedObjectReference
}

// places remembers where projects are. What another daemon or an admin removed
// since is forgotten when a clone finds it gone.
type places struct {
	mu     sync.Mutex
	seen   map[string]place // "project\x00pool"
	lost   uint64           // counts how often what is seen was forgotten
	making singleflight.Group
}

func newPlaces() *places { return &places{seen: map[string]place{}} }

func (p *places) get(key string) (place, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	at, ok := p.seen[key]
	return at, ok
}

func (p *places) put(key string, at place) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.seen[key] = at
}

func (p *places) forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.seen) > 0 {
		p.lost++
	}
	clear(p.seen)
}

// generation tells whether something was forgotten between two calls.
func (p *places) generation() uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.lost
}

// place gives folder and pool of a project below a pool, and makes what is
// missing: once for each project and pool, not for each container.
func (c *Client) place(ctx context.Context, project string, pool types.ManagedObjectReference) (place, error) {
	if project == "" || project == DefaultProject {
		return place{folder: c.site.folder.Reference(), pool: pool}, nil
	}
	if err := CheckProject(project); err != nil {
		return place{}, errs.Wrap(err, "place project", project)
	}
	key := project + "\x00" + pool.Value
	if at, ok := c.places.get(key); ok {
		return at, nil
	}
	v, err := once(ctx, &c.places.making, key, c.cfg.CallTimeout, func(ctx context.Context) (any, error) {
		at, err := c.makePlace(ctx, project, pool)
		if err == nil {
			c.places.put(key, at)
		}
		return at, err
	})
	if err != nil {
		return place{}, vimError(err, "place project", project)
	}
	return v.(place), nil
}

// made is a folder or pool that Berth made for a project.
type made struct {
	Kind   string `json:"kind"`          // "Folder" or "ResourcePool"
	Parent string `json:"parent"`        // managed object id
	Ref    string `json:"ref,omitempty"` // managed object id; "" between the decision and its outcome
}

// projectRecord says what Berth made for a project: neither folders nor pools
// can carry a mark. It is written before the thing is made, so that what a
// killed daemon leaves is known, and once more with what it became.
type projectRecord struct {
	Version int    `json:"version"`
	Project string `json:"project"`
	Made    []made `json:"made"`
}

func projectFile(project string) string { return path.Join(projectsFolder, project+".json") }

func (c *Client) projectRecord(ctx context.Context, project string) (*projectRecord, error) {
	r := &projectRecord{Version: 1, Project: project}
	data, err := c.ReadFile(ctx, projectFile(project), projectRecordLimit)
	if errs.Is(err, errs.NotFound) {
		return r, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, r); err != nil || r.Version != 1 || r.Project != project {
		return nil, errs.New(errs.Corrupt, "read project", projectFile(project), "the record cannot be read: %v", err).
			WithHint("remove the file: what Berth made for the project is then left to the admin")
	}
	return r, nil
}

func (c *Client) writeProject(ctx context.Context, r *projectRecord) error {
	data, err := json.Marshal(r)
	if err != nil {
		return errs.New(errs.Internal, "write project", r.Project, "%w", err)
	}
	return c.WriteFile(ctx, projectFile(r.Project), data)
}

// note sets what became of a thing, or that it is about to be made.
func (r *projectRecord) note(kind, parent, ref string) {
	for i := range r.Made {
		if r.Made[i].Kind == kind && r.Made[i].Parent == parent {
			r.Made[i].Ref = ref
			return
		}
	}
	r.Made = append(r.Made, made{kind, parent, ref})
}

// makePlace finds a project's folder and pool and makes what is missing.
func (c *Client) makePlace(ctx context.Context, project string, pool types.ManagedObjectReference) (place, error) {
	defer c.flights.begin("project " + project)()
	folder := c.site.folder.Reference()
	var at place
	var err error
	if at.folder, err = c.child(ctx, folder, "Folder", project); err != nil {
		return at, err
	}
	if at.pool, err = c.child(ctx, pool, "ResourcePool", project); err != nil {
		return at, err
	}
	if at.folder.Value != "" && at.pool.Value != "" {
		return at, nil
	}
	rec, err := c.projectRecord(ctx, project)
	if err != nil {
		return at, err
	}
	if at.folder.Value == "" {
		rec.note("Folder", folder.Value, "")
	}
	if at.pool.Value == "" {
		rec.note("ResourcePool", pool.Value, "")
	}
	if err := c.writeProject(ctx, rec); err != nil {
		return at, err
	}
	if at.folder.Value == "" {
		if at.folder, err = c.makeFolder(ctx, folder, project); err != nil {
			return at, err
		}
		rec.note("Folder", folder.Value, at.folder.Value)
	}
	if at.pool.Value == "" {
		if at.pool, err = c.makePool(ctx, pool, project); err != nil {
			return at, err
		}
		rec.note("ResourcePool", pool.Value, at.pool.Value)
	}
	return at, c.writeProject(ctx, rec)
}

// child finds what of a kind has that name directly below parent; an empty
// reference is nothing. Another thing of that name is a Conflict.
func (c *Client) child(ctx context.Context, parent types.ManagedObjectReference, kind, name string) (types.ManagedObjectReference, error) {
	var none types.ManagedObjectReference
	res, err := methods.FindChild(ctx, c.vim, &types.FindChild{This: *c.vim.ServiceContent.SearchIndex, Entity: parent, Name: name})
	if err != nil {
		return none, vimError(err, "find "+strings.ToLower(kind), name)
	}
	switch {
	case res.Returnval == nil:
		return none, nil
	case res.Returnval.Type != kind:
		return none, errs.New(errs.Conflict, "find "+strings.ToLower(kind), name, "a %s has the name", res.Returnval.Type).WithHint("rename it, or the project")
	}
	return *res.Returnval, nil
}

func (c *Client) makeFolder(ctx context.Context, parent types.ManagedObjectReference, name string) (types.ManagedObjectReference, error) {
	res, err := methods.CreateFolder(ctx, c.vim, &types.CreateFolder{This: parent, Name: name})
	if err == nil {
		return res.Returnval, nil
	}
	return c.faster(ctx, err, parent, "Folder", name)
}

func (c *Client) makePool(ctx context.Context, parent types.ManagedObjectReference, name string) (types.ManagedObjectReference, error) {
	all := func() types.ResourceAllocationInfo { // takes what the pool above has, as if it were not there
		return types.ResourceAllocationInfo{
			Reservation: types.NewInt64(0), ExpandableReservation: types.NewBool(true), Limit: types.NewInt64(-1),
			Shares: &types.SharesInfo{Level: types.SharesLevelNormal},
		}
	}
	res, err := methods.CreateResourcePool(ctx, c.vim, &types.CreateResourcePool{
		This: parent, Name: name, Spec: types.ResourceConfigSpec{CpuAllocation: all(), MemoryAllocation: all()}})
	if err == nil {
		return res.Returnval, nil
	}
	return c.faster(ctx, err, parent, "ResourcePool", name)
}

// faster takes what another daemon made in the same moment.
func (c *Client) faster(ctx context.Context, err error, parent types.ManagedObjectReference, kind, name string) (types.ManagedObjectReference, error) {
	err = vimError(err, "make "+strings.ToLower(kind), name)
	if !errs.Is(err, errs.Exists) {
		return types.ManagedObjectReference{}, err
	}
	ref, lost := c.child(ctx, parent, kind, name)
	if lost != nil || ref.Value == "" {
		return ref, err
	}
	return ref, nil
}

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

// peopled reports whether a project has a VM of Berth's, or will.
func (c *Client) peopled(project string) bool {
	if c.flights.has("project " + project) {
		return true
	}
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
		return nil
	}
	return err
}
