package portlayer

import (
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

// Quota bounds what all containers of a project take together. Nil is no bound.
type Quota struct {
	VMs     *int64
	CPUs    *int64
	Memory  *int64 // bytes
	Storage *int64 // bytes that disks may grow to
}

// Use is what containers take.
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

// ledger holds what is promised to work under way and that the live inventory
// does not show yet.
type ledger struct {
	mu       sync.Mutex
	promised map[string]promise // by container id
}

type promise struct {
	project string
	use     Use
	grows   bool // on top of what the inventory shows of the container
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
// inventory shows the VM.
//
// Two daemons see the same inventory and not each other's promises. Together
// they may exceed a quota by what both create within the same moment; neither
// admits anything more until that is under the quota again.
func (l *Layer) admit(id, project string, more Use) (release func(), err error) {
	return l.promise(id, promise{project: project, use: more})
}

// admitGrowth is admit for a container that is there and is to have that many
// CPUs and that much memory; 0 stays as it is.
func (l *Layer) admitGrowth(vm *vmprovision.VM, cpus int32, memoryMB int64) (release func(), err error) {
	more := Use{}
	if cpus > vm.CPUs {
		more.CPUs = int64(cpus - vm.CPUs)
	}
	if memoryMB > vm.MemoryMB {
		more.Memory = (memoryMB - vm.MemoryMB) << 20
	}
	return l.promise(vm.ID, promise{project: projectOf(vm), use: more, grows: true})
}

func (l *Layer) promise(id string, p promise) (release func(), err error) {
	quota := l.projectConfig(p.project).Quota
	l.ledger.mu.Lock()
	defer l.ledger.mu.Unlock()
	if !quota.unbounded() {
		if over := quota.over(l.used()[p.project], p.use); len(over) > 0 {
			return nil, errs.New(errs.Quota, "", "project "+p.project, "the quota would be exceeded: %s", strings.Join(over, "; ")).
				WithHint("remove containers of the project, ask for less, or raise projects.%s in berthd's configuration", p.project)
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
// container that the inventory shows already is not counted twice.
func (l *Layer) used() map[string]Use {
	out, shown := l.roster.used(slices.Collect(maps.Keys(l.ledger.promised)))
	for id, p := range l.ledger.promised {
		if p.grows || !shown[id] {
			out[p.project] = out[p.project].plus(p.use)
		}
	}
	return out
}

// projectOf is a container's project; containers of earlier builds have none.
func projectOf(vm *vmprovision.VM) string { return pick(vm.Project, vmprovision.DefaultProject) }

// Projects lists the projects of the configuration, those that have containers
// or will, and the default one, by name.
func (l *Layer) Projects() []Project {
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
	var out []Project
	for name := range names {
		out = append(out, Project{Name: name, Quota: l.projectConfig(name).Quota, Used: used[name]})
	}
	slices.SortFunc(out, func(a, b Project) int { return strings.Compare(a.Name, b.Name) })
	return out
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
