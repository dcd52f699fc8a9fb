package portlayer

import (
	"context"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// Sample is what a container uses: by vSphere's count and by the guest's own,
// side by side, because they answer different questions.
type Sample struct {
	ID          string
	Name        string
	Time        time.Time
	Status      Status
	VSphere     *vmprovision.Counters // nil: no sample yet, or the VM is off
	Guest       *guestinfo.Resources  // nil: the guest reports none
	Disks       []DiskUse             // by the guest's own count
	MemoryLimit int64                 // bytes of the VM
}

// maxStats is how many containers one request may name.
const maxStats = 1000

// Stats takes one sample of each container named, or of all that are on. One
// call asks vSphere for all of them.
func (l *Layer) Stats(ctx context.Context, refs []string) ([]Sample, error) {
	const step = "read counters"
	vms, err := l.statsOf(refs)
	if err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	var on []string
	for _, vm := range vms {
		if vm.Power == vmprovision.PoweredOn {
			on = append(on, vm.ID)
		}
	}
	var counters map[string]vmprovision.Counters
	if len(on) > 0 {
		if counters, err = l.p.Counters(ctx, on...); err != nil {
			return nil, errs.Wrap(err, step, "")
		}
	}
	out := make([]Sample, 0, len(vms))
	for _, vm := range vms {
		s := Sample{ID: vm.ID, Name: l.nameOf(vm), Time: l.now().UTC(), Status: l.stateOf(vm).Status, MemoryLimit: vm.MemoryMB << 20}
		if c, ok := counters[vm.ID]; ok {
			s.VSphere = &c
			if !c.Time.IsZero() {
				s.Time = c.Time.UTC()
			}
		}
		if st := current(vm, l.know.of(vm.ID)); st != nil {
			s.Guest, s.Disks = st.Resources, diskUse(vm, st)
		}
		out = append(out, s)
	}
	return out, nil
}

func (l *Layer) statsOf(refs []string) ([]*vmprovision.VM, error) {
	if len(refs) > maxStats {
		return nil, errs.New(errs.Invalid, "", "container", "%d containers, %d are allowed", len(refs), maxStats)
	}
	var out []*vmprovision.VM
	if len(refs) == 0 {
		for _, vm := range l.containerVMs() {
			if vm.Power == vmprovision.PoweredOn {
				out = append(out, vm)
			}
		}
		return out, nil
	}
	seen := map[string]bool{}
	for _, ref := range refs {
		vm, err := l.find(ref)
		if err != nil {
			return nil, err
		}
		if !seen[vm.ID] {
			seen[vm.ID] = true
			out = append(out, vm)
		}
	}
	return out, nil
}

// StreamStats repeats Stats until ctx ends. Containers named that vanish
// meanwhile are left out; when none is left the stream ends.
func (l *Layer) StreamStats(ctx context.Context, refs []string, every time.Duration, emit func([]Sample) error) error {
	if every <= 0 {
		every = l.lim.StatsInterval
	}
	ctx, cancel := l.while(ctx)
	defer cancel()
	vms, err := l.statsOf(refs)
	if err != nil {
		return errs.Wrap(err, "read counters", "")
	}
	var ids []string
	if len(refs) > 0 {
		for _, vm := range vms {
			ids = append(ids, vm.ID)
		}
	}
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if len(refs) > 0 {
			if ids = l.alive(ids); len(ids) == 0 {
				return nil
			}
		}
		s, err := l.Stats(ctx, ids)
		if errs.Is(err, errs.NotFound) {
			continue // removed between two looks
		}
		if err != nil {
			return err
		}
		if err := emit(s); err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// alive keeps the ids that are still in the inventory.
func (l *Layer) alive(ids []string) []string {
	var out []string
	for _, id := range ids {
		if _, ok := l.p.Get(id); ok {
			out = append(out, id)
		}
	}
	return out
}
