package portlayer

import (
	"fmt"
	"math"
	"testing"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// reports has the container's guest report disks, and a restart, which makes an
// event: so that a test knows that the report was looked at.
func (s *site) reports(id string, disks ...guestinfo.DiskUse) {
	s.t.Helper()
	s.p.Change(id, func(vm *vmprovision.VM) {
		st := *vm.Status
		st.Sequence++
		st.Restarts++
		st.Time = st.Time.Add(1)
		st.Disks = disks
		vm.Status = &st
	})
}

// The guest names C: and its volumes; what it says of others is not shown.
func TestDiskUseIsOfItsOwnDisks(t *testing.T) {
	vm := &vmprovision.VM{Spec: &guestinfo.Spec{Volumes: []guestinfo.VolumeMount{{Name: "data", Target: `C:\data`}, {Name: "logs", Target: `C:\logs`}}}}
	got := diskUse(vm, &guestinfo.Status{Disks: []guestinfo.DiskUse{{Volume: "logs", Size: 8, Free: 4}, {Volume: "another's", Size: 1}, {Size: 10, Free: 1}, {Size: 10, Free: 2}}})
	if want := `[{C:  10 2} {C:\logs logs 8 4}]`; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
	for _, st := range []*guestinfo.Status{nil, {}} {
		if got := diskUse(vm, st); got != nil {
			t.Errorf("of %+v: %v", st, got)
		}
	}
	for d, want := range map[DiskUse]int64{{}: 0, {Size: 100, Free: 10}: 90, {Size: 100, Free: 100}: 0, {Size: math.MaxInt64}: 100, {Size: math.MaxInt64, Free: math.MaxInt64 / 2}: 50, {Size: 3, Free: 1}: 66} {
		if got := d.percent(); got != want {
			t.Errorf("%+v is %d %%, want %d", d, got, want)
		}
	}
}

// One event tells that a disk is short of space, and another one only after it
// was not; each disk counts for itself.
func TestDiskPressure(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "web", Start: true})
	s.wantEvents("create start")
	c := func(percent uint64) guestinfo.DiskUse { return guestinfo.DiskUse{Size: 1000, Free: 1000 - 10*percent} }
	seen := "create start"
	for _, step := range []struct {
		percent uint64
		event   bool
	}{{89, false}, {90, true}, {97, false}, {86, false}, {91, false}, {84, false}, {100, true}} {
		s.reports(ct.ID, c(step.percent))
		if seen += " restart"; step.event {
			seen += " diskPressure"
		}
		s.wantEvents(seen)
		if got, err := s.Container("web"); err != nil || len(got.Disks) != 1 || got.Disks[0].percent() != int64(step.percent) {
			t.Errorf("at %d %%: %+v, %v", step.percent, got.Disks, err)
		}
	}
	s.reports(ct.ID) // says nothing for once
	s.wantEvents(seen + " restart")
	s.reports(ct.ID, c(95))
	s.wantEvents(seen + " restart restart")
	stats, err := s.Stats(s.ctx, []string{"web"})
	if err != nil || len(stats) != 1 || len(stats[0].Disks) != 1 || stats[0].Disks[0].Path != "C:" {
		t.Errorf("%+v, %v", stats, err)
	}
}

// A C: smaller than what is in it is refused before anything is changed, where
// the guest has said what that is.
func TestDiskUpdateBelowUse(t *testing.T) {
	const g = int64(1) << 30
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "web", Start: true, Disk: 20 * g})
	s.wantEvents("create start")
	s.reports(ct.ID, guestinfo.DiskUse{Size: uint64(20 * g), Free: uint64(5 * g)})
	before := s.p.Mutations()
	_, err := s.Update(s.ctx, "web", UpdateRequest{Disk: 15 * g})
	wantKind(t, err, errs.Conflict, "C: holds 15360 MiB already", "at least 15616 MiB")
	if n := s.p.Mutations() - before; n != 0 {
		t.Errorf("refused after %d calls", n)
	}
	for _, size := range []int64{16 * g, 24 * g} {
		if _, err := s.Update(s.ctx, "web", UpdateRequest{Disk: size}); err != nil {
			t.Errorf("%d: %v", size, err)
		}
	}
}
