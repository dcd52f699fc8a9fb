package portlayer

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/vmprovision"
)

// truth is a source of changes whose truth is a map.
type truth struct {
	vms     map[string]*vmprovision.VM
	changed map[string]*vmprovision.VM // since the last question
	mark    uint64
	forgets bool // the next answer is whole
}

func newTruth() *truth {
	return &truth{vms: map[string]*vmprovision.VM{}, changed: map[string]*vmprovision.VM{}}
}

func (s *truth) Since(mark uint64) (map[string]*vmprovision.VM, uint64, bool) {
	changed, whole := s.changed, s.forgets
	if s.changed, s.forgets = map[string]*vmprovision.VM{}, false; whole {
		changed = s.vms
	}
	s.mark++
	return changed, s.mark, whole
}

func (s *truth) set(id string, vm *vmprovision.VM) {
	if s.changed[id] = vm; vm == nil {
		delete(s.vms, id)
	} else {
		s.vms[id] = vm
	}
}

// metaByHand takes a container's name and time from its VM.
func metaByHand(vm *vmprovision.VM) (containerMeta, error) {
	return containerMeta{Name: vm.Name, Created: vm.Created, Storage: 7}, nil
}

// Whatever changes, the roster reads as a naive sort of the containers does.
func TestRosterIsASortOfTheContainers(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 5))
	src := newTruth()
	r := newRoster(src, metaByHand, time.Now)
	start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for round := range 400 {
		for range rnd.IntN(6) {
			id := fmt.Sprintf("%02x", rnd.IntN(80))
			if rnd.IntN(4) == 0 {
				src.set(id, nil)
				continue
			}
			vm := &vmprovision.VM{ID: id, Role: vmprovision.RoleContainer, Name: []string{"Web", "wEb", "db", "x"}[rnd.IntN(4)],
				Project: fmt.Sprint(rnd.IntN(3)), CPUs: int32(rnd.IntN(4)), MemoryMB: 4, Created: start.Add(time.Duration(rnd.IntN(20)) * time.Second)}
			if rnd.IntN(8) == 0 {
				vm.Role = vmprovision.RoleBaked
			}
			src.set(id, vm)
		}
		src.forgets = rnd.IntN(20) == 0

		var want []*vmprovision.VM
		uses := map[string]Use{}
		for _, vm := range src.vms {
			if vm.Role == vmprovision.RoleContainer {
				want = append(want, vm)
				uses[vm.Project] = uses[vm.Project].plus(Use{1, int64(vm.CPUs), 4 << 20, 7})
			}
		}
		slices.SortFunc(want, func(a, b *vmprovision.VM) int {
			return cmp.Or(b.Created.Compare(a.Created), cmp.Compare(a.ID, b.ID))
		})
		if got := vmsOf(r.after(place{}, 0)); !slices.Equal(got, want) {
			t.Fatalf("round %d: %d containers in this order, want %d in another", round, len(got), len(want))
		}
		var from place
		var pages []*vmprovision.VM
		for {
			some := r.after(from, 7)
			pages = append(pages, vmsOf(some)...)
			if len(some) < 7 {
				break
			}
			from = some[6].place
		}
		if !slices.Equal(pages, want) {
			t.Fatalf("round %d: pages are not the list", round)
		}
		prefix := fmt.Sprintf("%x", rnd.IntN(16))
		begin := slices.DeleteFunc(slices.Clone(want), func(vm *vmprovision.VM) bool { return !strings.HasPrefix(vm.ID, prefix) })
		slices.SortFunc(begin, func(a, b *vmprovision.VM) int { return cmp.Compare(a.ID, b.ID) })
		if got := vmsOf(r.beginning(prefix)); !slices.Equal(got, begin) {
			t.Fatalf("round %d: %d ids begin with %s, want %d", round, len(got), prefix, len(begin))
		}
		var web *vmprovision.VM // the oldest
		for _, vm := range want {
			if strings.EqualFold(vm.Name, "web") {
				web = vm
			}
		}
		if got := r.named("WEB"); (got == nil) != (web == nil) || got != nil && got.vm != web {
			t.Fatalf("round %d: another container is found by name", round)
		}
		used, among := r.used([]string{"00", "01"})
		if fmt.Sprint(used) != fmt.Sprint(uses) {
			t.Fatalf("round %d: projects use %v, want %v", round, used, uses)
		}
		for id, there := range among {
			if vm := src.vms[id]; there != (vm != nil && vm.Role == vmprovision.RoleContainer) {
				t.Fatalf("round %d: %s is there: %v", round, id, there)
			}
		}
	}
}

func vmsOf(list []*entry) (vms []*vmprovision.VM) {
	for _, e := range list {
		vms = append(vms, e.vm)
	}
	return vms
}

// What a change, a look-up and a page cost does not depend on how many containers
// there are.
func TestRosterCostsWhatHasChanged(t *testing.T) {
	cost := func(n int) float64 {
		src := newTruth()
		r := newRoster(src, metaByHand, time.Now)
		vm := func(k int) *vmprovision.VM {
			return &vmprovision.VM{ID: fmt.Sprintf("%05d", k), Role: vmprovision.RoleContainer, Name: fmt.Sprintf("c%d", k), Created: time.Unix(int64(k), 0)}
		}
		for k := range n {
			src.set(vm(k).ID, vm(k))
		}
		r.after(place{}, 1)
		again := vm(5) // outside of what is counted: fmt's pool forgets at random under the race detector
		return testing.AllocsPerRun(100, func() {
			changed := *again
			src.set("00005", &changed)
			if len(r.after(place{}, 5)) != 5 || r.named("c7") == nil || len(r.beginning("00003")) != 1 {
				t.Error("a container is not found")
			}
		})
	}
	if few, many := cost(20), cost(10_000); many > few {
		t.Errorf("%v allocations among 20 containers, %v among 10000", few, many)
	}
}
