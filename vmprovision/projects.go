package vmprovision

import (
	"context"
	"regexp"
	"strings"
	"sync"

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
	new    map[string]bool  // projects that this process made and that had no container since
	lost   uint64           // counts how often what is seen was forgotten
	making singleflight.Group
}

func newPlaces() *places { return &places{seen: map[string]place{}, new: map[string]bool{}} }

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

// fresh notes whether a project was made and has had no container yet.
func (p *places) fresh(project string, is bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if is {
		p.new[project] = true
	} else {
		delete(p.new, project)
	}
}

func (p *places) isFresh(project string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.new[project]
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

// makePlace finds a project's folder and pool and makes what is missing.
func (c *Client) makePlace(ctx context.Context, project string, pool types.ManagedObjectReference) (place, error) {
	defer c.flights.begin("project " + project)()
	m := &placing{c: c, project: project, folder: c.site.folder.Reference(), pool: pool}
	if err := m.find(ctx); err != nil || len(m.missing) == 0 {
		return m.at, err
	}
	steps := []step{{name: "write record", do: m.announce, undo: m.forget}}
	for _, kind := range m.missing {
		steps = append(steps, m.making(kind))
	}
	err := c.workflow(ctx, "make project", project, append(steps, step{name: "complete record", do: m.record})...)
	if err == nil {
		c.places.fresh(project, true)
	}
	return m.at, err
}

// placing is the making of a project's folder and pool.
type placing struct {
	c            *Client
	project      string
	folder, pool types.ManagedObjectReference // above
	at           place                        // so far
	missing      []string                     // kinds
	rec          *projectRecord
	first        bool // there was no record before
	kept         bool // something was made and is there
}

// find looks for what is there.
func (m *placing) find(ctx context.Context) (err error) {
	if m.at.folder, err = m.c.child(ctx, m.folder, "Folder", m.project); err != nil {
		return err
	}
	if m.at.folder.Value == "" {
		m.missing = append(m.missing, "Folder")
	}
	if m.at.pool, err = m.c.child(ctx, m.pool, "ResourcePool", m.project); err != nil {
		return err
	}
	if m.at.pool.Value == "" {
		m.missing = append(m.missing, "ResourcePool")
	}
	return nil
}

func (m *placing) parent(kind string) types.ManagedObjectReference {
	if kind == "Folder" {
		return m.folder
	}
	return m.pool
}

// announce says in the record what is about to be made.
func (m *placing) announce(ctx context.Context) (err error) {
	if m.rec, err = m.c.projectRecord(ctx, m.project); err != nil {
		return err
	}
	m.first = len(m.rec.Made) == 0
	for _, kind := range m.missing {
		m.rec.note(made{Kind: kind, Parent: m.parent(kind).Value})
	}
	return m.record(ctx)
}

// forget takes back the record of a project for which nothing was made. Another
// record stays: what it says of things that are not there is true of nothing.
func (m *placing) forget(ctx context.Context) error {
	if !m.first || m.kept {
		return nil
	}
	return m.c.DeleteFile(ctx, projectFile(m.project))
}

func (m *placing) record(ctx context.Context) error { return m.c.writeProject(ctx, m.rec) }

// making makes a folder or a pool.
func (m *placing) making(kind string) step {
	parent, ref, create := m.folder, &m.at.folder, m.c.makeFolder
	if kind == "ResourcePool" {
		parent, ref, create = m.pool, &m.at.pool, m.c.makePool
	}
	unknown := false // whether it was made
	thing := func() made { return made{Kind: kind, Parent: parent.Value, Ref: ref.Value} }
	return step{name: "make " + strings.ToLower(kind),
		do: func(ctx context.Context) (err error) {
			*ref, err = create(ctx, parent, m.project)
			unknown = unknownOutcome(err)
			m.rec.note(thing())
			return err
		},
		done: func(ctx context.Context) bool {
			found, err := m.c.child(ctx, parent, kind, m.project)
			if err != nil {
				return false
			}
			*ref, unknown = found, false
			m.rec.note(thing())
			return ref.Value != ""
		},
		undo: func(ctx context.Context) error {
			if ref.Value == "" && !unknown {
				return nil
			}
			gone, err := m.c.removeMade(ctx, m.project, thing())
			m.kept = m.kept || err != nil || !gone
			return err
		}}
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
