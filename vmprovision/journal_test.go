package vmprovision

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"testing"
	"time"

	"go.uber.org/zap"
)

// A reader that asks now and then knows what the inventory knows, however much
// has happened between two questions.
func TestSinceKeepsAReaderInStep(t *testing.T) {
	i := newInventory("site-a", zap.NewNop())
	rnd := rand.New(rand.NewPCG(1, 2))
	now := time.Now()
	mine, mark, wholes := map[string]*VM{}, uint64(0), 0
	for round := range 200 {
		n := rnd.IntN(40)
		if round%50 == 49 {
			n = 4 * journalSize
		}
		for range n {
			k := rnd.IntN(60)
			ref, id := fmt.Sprintf("vm-%d", k), fmt.Sprintf("id-%d", k/2) // two VMs of each id: one is a copy
			switch rnd.IntN(4) {
			case 0:
				i.remove(ref)
			default:
				i.update(ref, func(r *record) {
					*r = *seen(ref, id, RoleContainer, now.Add(time.Duration(k)*time.Second))
					r.apply("name", fmt.Sprint(rnd.IntN(1000)))
				})
			}
		}
		changed, next, whole := i.Since(mark)
		if whole {
			mine = map[string]*VM{}
			wholes++
		}
		for id, vm := range changed {
			if mine[id] = vm; vm == nil {
				delete(mine, id)
			}
		}
		if mark = next; !maps.Equal(mine, i.byID) {
			t.Fatalf("round %d: the reader knows %d VMs, the inventory %d", round, len(mine), len(i.byID))
		}
	}
	if wholes != 4 {
		t.Errorf("everything was read %d times", wholes)
	}
	if changed, _, whole := i.Since(mark); len(changed) != 0 || whole {
		t.Errorf("nothing has changed, and %d VMs are told of", len(changed))
	}
	if _, _, whole := i.Since(mark + 1); !whole {
		t.Error("a mark of another inventory is believed")
	}
}

// What one change costs does not depend on how many VMs there are.
func TestOneChangeCostsTheSameAmongMany(t *testing.T) {
	cost := func(n int) float64 {
		i := newInventory("site-a", zap.NewNop())
		records := map[string]*record{}
		for k := range n {
			ref := fmt.Sprintf("vm-%d", k)
			records[ref] = seen(ref, fmt.Sprintf("id-%d", k), RoleContainer, time.Unix(int64(k), 0))
		}
		i.replace(records)
		_, mark, _ := i.Since(0)
		name := 0
		return testing.AllocsPerRun(100, func() {
			name++
			i.update("vm-1", func(r *record) { r.vm.Name = fmt.Sprint("name-", name%10) })
			_, mark, _ = i.Since(mark)
		})
	}
	if few, many := cost(10), cost(10_000); many > few+1 {
		t.Errorf("a change makes %v allocations among 10 VMs, %v among 10000", few, many)
	}
}
