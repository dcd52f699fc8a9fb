package portlayer

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"berth/vmprovision"
)

// roster is the list of containers: in its order, by name, by the start of an id,
// and what each project uses. It follows the live inventory. Every reading takes in
// first what has changed since the one before: it shows what the inventory shows,
// and costs what has changed, not what there is.
type roster struct {
	source changes
	read   func(*vmprovision.VM) (containerMeta, error)
	now    Clock

	mu      sync.Mutex
	mark    uint64
	byID    map[string]*entry
	order   entries // newest first
	ids     entries // by id
	names   map[string][]*entry
	uses    map[string]Use    // by project
	growing map[string]*entry // those with more reserved than they have
}

// changes is where a roster learns what has changed; see Provisioner.
type changes interface {
	Since(mark uint64) (changed map[string]*vmprovision.VM, next uint64, whole bool)
}

// entry is one container as it was when its VM changed last. Nothing of it changes
// but what is remembered of how it is shown.
type entry struct {
	place
	name    string // folded
	project string
	use     Use
	asked   place     // when it asked for what it takes
	until   time.Time // when use is less than it is now, since what was reserved will not come; zero is never
	vm      *vmprovision.VM
	shown   atomic.Pointer[picture]
}

// entries are sorted.
type entries struct {
	list    []*entry
	compare func(a, b *entry) int
}

func byPlace(a, b *entry) int { return a.compare(b.place) }
func byID(a, b *entry) int    { return cmp.Compare(a.id, b.id) }

// put adds an entry, or takes the place of one that is equal.
func (s *entries) put(e *entry) {
	n, there := slices.BinarySearchFunc(s.list, e, s.compare)
	if there {
		s.list[n] = e
		return
	}
	s.list = slices.Insert(s.list, n, e)
}

func (s *entries) drop(e *entry) {
	if n, there := slices.BinarySearchFunc(s.list, e, s.compare); there {
		s.list = slices.Delete(s.list, n, n+1)
	}
}

func newRoster(source changes, read func(*vmprovision.VM) (containerMeta, error), now Clock) *roster {
	r := &roster{source: source, read: read, now: now}
	r.clear()
	return r
}

func (r *roster) clear() {
	r.byID, r.names, r.uses, r.growing = map[string]*entry{}, map[string][]*entry{}, map[string]Use{}, map[string]*entry{}
	r.order, r.ids = entries{compare: byPlace}, entries{compare: byID}
}

// catchUp takes in what the inventory knows by now. r.mu is held.
func (r *roster) catchUp() {
	changed, mark, whole := r.source.Since(r.mark)
	r.mark = mark
	if whole {
		r.fill(changed)
	} else {
		for id, vm := range changed {
			r.take(id, vm)
		}
	}
	r.lapse()
}

// lapse takes back what was reserved and will not come any more.
func (r *roster) lapse() {
	for _, old := range r.growing {
		if r.now().Before(old.until) {
			continue
		}
		now := r.entryOf(old.vm)
		r.enter(now)
		r.leave(old)
		r.order.put(now)
		r.ids.put(now)
	}
}

// fill begins anew, and keeps the entries of VMs that are the same.
func (r *roster) fill(vms map[string]*vmprovision.VM) {
	old := r.byID
	r.clear()
	for id, vm := range vms {
		if vm.Role != vmprovision.RoleContainer {
			continue
		}
		e := old[id]
		if e == nil || e.vm != vm {
			e = r.entryOf(vm)
		}
		r.enter(e)
		r.order.list = append(r.order.list, e)
	}
	r.ids.list = slices.Clone(r.order.list)
	slices.SortFunc(r.order.list, byPlace)
	slices.SortFunc(r.ids.list, byID)
}

// take makes vm the container of that id; nil is none.
func (r *roster) take(id string, vm *vmprovision.VM) {
	old := r.byID[id]
	if old != nil && old.vm == vm {
		return
	}
	var now *entry
	if vm != nil && vm.Role == vmprovision.RoleContainer {
		now = r.entryOf(vm)
	}
	// The new entry comes before the old one goes: no key that both have is dropped
	// and made again, which would cost a map of thousands a rehash now and then.
	if now != nil {
		r.enter(now)
	}
	if old != nil {
		r.leave(old)
		if now == nil || now.place.compare(old.place) != 0 {
			r.order.drop(old)
		}
		if now == nil {
			r.ids.drop(old)
		}
	}
	if now != nil {
		r.order.put(now)
		r.ids.put(now)
	}
}

func (r *roster) entryOf(vm *vmprovision.VM) *entry {
	m, _ := r.read(vm) // what cannot be read has the VM's own name and time
	e := &entry{place: place{m.Created, vm.ID}, name: strings.ToLower(m.Name), vm: vm, project: projectOf(vm),
		use: Use{VMs: 1, CPUs: int64(vm.CPUs), Memory: vm.MemoryMB << 20, Storage: m.Storage}}
	e.asked = e.place
	g := m.Grown
	if g == nil {
		return e
	}
	if e.asked.created = g.Since; g.pending() && r.now().Before(g.until()) {
		e.until = g.until()
		e.use.CPUs, e.use.Memory = max(e.use.CPUs, int64(g.CPUs)), max(e.use.Memory, g.MemoryMB<<20)
	}
	return e
}

func (r *roster) enter(e *entry) {
	r.byID[e.id] = e
	r.names[e.name] = append(r.names[e.name], e)
	r.uses[e.project] = r.uses[e.project].plus(e.use)
	if !e.until.IsZero() {
		r.growing[e.id] = e
	}
}

func (r *roster) leave(e *entry) {
	if r.byID[e.id] == e {
		delete(r.byID, e.id)
	}
	if r.growing[e.id] == e {
		delete(r.growing, e.id)
	}
	if r.names[e.name] = slices.DeleteFunc(r.names[e.name], func(o *entry) bool { return o == e }); len(r.names[e.name]) == 0 {
		delete(r.names, e.name)
	}
	if r.uses[e.project] = r.uses[e.project].minus(e.use); r.uses[e.project].VMs == 0 {
		delete(r.uses, e.project)
	}
}

// named is the container of a name; case does not count, as in vSphere. Of several
// it is the oldest.
func (r *roster) named(name string) *entry {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	all := r.names[strings.ToLower(name)]
	if len(all) == 0 {
		return nil
	}
	return slices.MaxFunc(all, byPlace)
}

// beginning are the containers whose ids begin so, by id.
func (r *roster) beginning(prefix string) []*entry {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	n, _ := slices.BinarySearchFunc(r.ids.list, prefix, func(e *entry, p string) int { return cmp.Compare(e.id, p) })
	end := n
	for end < len(r.ids.list) && strings.HasPrefix(r.ids.list[end].id, prefix) {
		end++
	}
	return slices.Clone(r.ids.list[n:end])
}

// after are the first n containers that stand after a place, all of them if n is
// 0; the zero place is before the first.
func (r *roster) after(p place, n int) []*entry {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	rest := r.order.list
	if p != (place{}) {
		i, there := slices.BinarySearchFunc(rest, p, func(e *entry, p place) int { return e.compare(p) })
		if there {
			i++
		}
		rest = rest[i:]
	}
	if n > 0 && n < len(rest) {
		rest = rest[:n]
	}
	return slices.Clone(rest)
}

// count is how many containers there are.
func (r *roster) count() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	return len(r.byID)
}

// used is what the containers of each project take, and which of some containers
// are among them.
func (r *roster) used(of []string) (uses map[string]Use, among map[string]bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	among = map[string]bool{}
	for _, id := range of {
		among[id] = r.byID[id] != nil
	}
	return maps.Clone(r.uses), among
}

// demand is what a container takes, and when it asked for it; a container that is
// not there takes nothing.
func (r *roster) demand(id string) (asked place, own Use) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	if e := r.byID[id]; e != nil {
		return e.asked, e.use
	}
	return place{}, Use{}
}

// standing is what the containers of a project take: all of them, and those that
// asked for it before somebody.
func (r *roster) standing(project string, asked place) (all, before Use) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.catchUp()
	for _, e := range r.order.list {
		if e.project == project && e.asked.compare(asked) > 0 { // newest first
			before = before.plus(e.use)
		}
	}
	return r.uses[project], before
}
