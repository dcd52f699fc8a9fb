package portlayer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"berth/internal/errs"
	"berth/vmprovision"
)

// ProjectConfig is what the configuration says of a project.
type ProjectConfig struct {
	Quota Quota
	Group string // DRS VM group of its VMs; "" is none
}

// AnyProject is the key of the configuration for projects that it does not name.
const AnyProject = "*"

// Quota bounds what all containers and volumes of a project take together. Nil is no bound.
type Quota struct {
	VMs     *int64
	CPUs    *int64
	Memory  *int64 // bytes
	Storage *int64 // bytes that disks may grow to
}

// Use is what containers and volumes take.
type Use struct {
	VMs     int64
	CPUs    int64
	Memory  int64 // bytes
	Storage int64 // bytes that disks may grow to
}

func (u Use) plus(v Use) Use {
	return Use{u.VMs + v.VMs, u.CPUs + v.CPUs, u.Memory + v.Memory, u.Storage + v.Storage}
}

func (u Use) minus(v Use) Use {
	return Use{u.VMs - v.VMs, u.CPUs - v.CPUs, u.Memory - v.Memory, u.Storage - v.Storage}
}

// Project is a project with what it may take and what it takes.
type Project struct {
	Name  string
	Quota Quota
	Used  Use

	Volumes       int
	VolumeStorage int64 // bytes, part of Used.Storage
}

func (q Quota) unbounded() bool {
	return q.VMs == nil && q.CPUs == nil && q.Memory == nil && q.Storage == nil
}

// over names every bound that used and more together exceed.
func (q Quota) over(used, more Use) []string {
	var out []string
	for _, b := range []struct {
		what       string
		bound      *int64
		used, more int64
		shift      int
		unit       string
	}{
		{"VMs", q.VMs, used.VMs, more.VMs, 0, ""}, {"vCPUs", q.CPUs, used.CPUs, more.CPUs, 0, ""},
		{"memory", q.Memory, used.Memory, more.Memory, 20, " MiB"}, {"storage", q.Storage, used.Storage, more.Storage, 20, " MiB"},
	} {
		if b.bound != nil && b.more > 0 && b.used+b.more > *b.bound {
			out = append(out, fmt.Sprintf("%s: %d%s used and %d%s asked for, of %d%s", b.what, b.used>>b.shift, b.unit, b.more>>b.shift, b.unit, *b.bound>>b.shift, b.unit))
		}
	}
	return out
}

// ledger holds what is promised to work under way, and that neither the live
// inventory nor the list of volumes shows yet.
type ledger struct {
	mu       sync.Mutex
	promised map[string]promise // by container or volume id
}

type promise struct {
	project string
	use     Use
	grows   bool // on top of what is known of the container or volume
}

func newLedger() *ledger { return &ledger{promised: map[string]promise{}} }

// projectConfig is what the configuration says of a project.
func (l *Layer) projectConfig(name string) ProjectConfig {
	if c, ok := l.cfg.Projects[name]; ok {
		return c
	}
	return l.cfg.Projects[AnyProject]
}

// admit promises a project's container what it will take, or refuses it before
// anything is made. The promise holds until release is called: until the live
// inventory shows the VM. Other daemons do not see it: confirm looks again.
func (l *Layer) admit(id, project string, more Use) (release func(), err error) {
	return l.promise(id, promise{project: project, use: more})
}

// admitGrowth is admit for a container that is there and is to be changed.
func (l *Layer) admitGrowth(ctx context.Context, vm *vmprovision.VM, u *vmprovision.UpdateSpec) (release func(), err error) {
	more := l.growth(vm, u)
	if more.Storage > 0 && l.projectConfig(projectOf(vm)).Quota.Storage != nil {
		if err := l.catalogue.load(ctx, false); err != nil {
			return nil, errs.Wrap(err, "check the quota of storage", "project "+projectOf(vm))
		}
	}
	return l.promise(vm.ID, promise{project: projectOf(vm), use: more, grows: true})
}

// growth is what a container takes more than now when it is changed.
func (l *Layer) growth(vm *vmprovision.VM, u *vmprovision.UpdateSpec) Use {
	more := Use{CPUs: int64(max(u.CPUs-vm.CPUs, 0)), Memory: max(u.MemoryMB-vm.MemoryMB, 0) << 20}
	if m, err := l.metaOf(vm); err == nil && u.Disk != 0 {
		more.Storage = max(u.Disk-m.Storage, 0)
	}
	return more
}

func (l *Layer) promise(id string, p promise) (release func(), err error) {
	quota := l.projectConfig(p.project).Quota
	l.ledger.mu.Lock()
	defer l.ledger.mu.Unlock()
	if !quota.unbounded() {
		if over := quota.over(l.used()[p.project], p.use); len(over) > 0 {
			return nil, errs.New(errs.Quota, "", "project "+p.project, "the quota would be exceeded: %s", strings.Join(over, "; ")).
				WithHint("remove containers or volumes of the project, ask for less, or raise projects.%s in berthd's configuration", p.project)
		}
	}
	key := id
	if p.grows {
		key += " grows"
	}
	l.ledger.promised[key] = p
	return func() {
		l.ledger.mu.Lock()
		defer l.ledger.mu.Unlock()
		delete(l.ledger.promised, key)
	}, nil
}

// used sums up inventory and promises by project. l.ledger.mu is held. A
// container that the inventory shows already is not counted twice. Volumes are
// those of the last look at them.
func (l *Layer) used() map[string]Use {
	out, shown := l.roster.used(slices.Collect(maps.Keys(l.ledger.promised)))
	for id, p := range l.ledger.promised {
		if p.grows || !shown[id] {
			out[p.project] = out[p.project].plus(p.use)
		}
	}
	for _, v := range l.catalogue.all() {
		p := volumeProject(v)
		out[p] = out[p].plus(Use{Storage: takes(v, l.now())})
	}
	return out
}

// admitVolume promises a volume more of its project's storage, or refuses it
// before anything is made. release notes what the volume is by then; nil
// is that the change has failed.
func (l *Layer) admitVolume(ctx context.Context, id, project string, more int64) (release func(v *vmprovision.Volume), err error) {
	if l.projectConfig(project).Quota.Storage != nil {
		if err := l.catalogue.load(ctx, true); err != nil {
			return nil, err
		}
	}
	done, err := l.promise("volume "+id, promise{project: project, use: Use{Storage: more}, grows: true})
	if err != nil {
		return nil, err
	}
	return func(v *vmprovision.Volume) {
		if v != nil {
			l.catalogue.put(v)
		} else {
			l.catalogue.expire()
		}
		done()
	}, nil
}

// projectOf is a container's project; containers of earlier builds have none.
func projectOf(vm *vmprovision.VM) string { return pick(vm.Project, vmprovision.DefaultProject) }

// Projects lists the projects of the configuration, those that have containers
// or volumes or will, and the default one, by name.
func (l *Layer) Projects(ctx context.Context) ([]Project, error) {
	if err := l.catalogue.load(ctx, false); err != nil {
		return nil, errs.Wrap(err, "list projects", "")
	}
	l.ledger.mu.Lock()
	used := l.used()
	l.ledger.mu.Unlock()
	names := map[string]bool{vmprovision.DefaultProject: true}
	for name := range used {
		names[name] = true
	}
	for name := range l.cfg.Projects {
		names[name] = true
	}
	delete(names, AnyProject)
	projects := map[string]*Project{}
	for name := range names {
		projects[name] = &Project{Name: name, Quota: l.projectConfig(name).Quota, Used: used[name]}
	}
	for _, v := range l.catalogue.all() {
		if p := projects[volumeProject(v)]; p != nil {
			p.Volumes++
			p.VolumeStorage += takes(v, l.now())
		}
	}
	out := make([]Project, 0, len(projects))
	for _, name := range slices.Sorted(maps.Keys(projects)) {
		out = append(out, *projects[name])
	}
	return out, nil
}

// Project finds a project by its name.
func (l *Layer) Project(ctx context.Context, name string) (Project, error) {
	list, err := l.Projects(ctx)
	if err != nil {
		return Project{}, err
	}
	for _, p := range list {
		if p.Name == name {
			return p, nil
		}
	}
	return Project{}, errs.New(errs.NotFound, "find project", "project "+clip(name, 60), "no container, no volume and no configuration names it").WithHint("berth project ls")
}

// checkProjects refuses a configuration of projects that cannot be meant.
func checkProjects(projects map[string]ProjectConfig) error {
	for name, p := range projects {
		if name != AnyProject {
			if err := vmprovision.CheckProject(name); err != nil {
				return errs.New(errs.Invalid, "start the port layer", "projects", "%w", err)
			}
		}
		for _, b := range []*int64{p.Quota.VMs, p.Quota.CPUs, p.Quota.Memory, p.Quota.Storage} {
			if b != nil && *b < 0 {
				return errs.New(errs.Invalid, "start the port layer", "projects."+name, "a quota of %d is below 0", *b)
			}
		}
	}
	return nil
}
