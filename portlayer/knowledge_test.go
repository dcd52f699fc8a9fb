package portlayer

import (
	"testing"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

// A guest whose clock is a day behind vSphere's has ended when it says so while the
// daemon looks on; what it said before its VM was powered on is of another run.
func TestEndIsKnownWhateverTheGuestsClock(t *testing.T) {
	now := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	report := func(n uint64) *guestinfo.Status {
		return &guestinfo.Status{ID: "a", Sequence: n, Phase: guestinfo.PhaseExited, Time: now.AddDate(0, 0, -1)}
	}
	for name, tc := range map[string]struct {
		before, then *guestinfo.Status
		want         Status
	}{
		"ends":                  {nil, report(2), StatusExited},
		"ended in its last run": {report(1), report(1), StatusStarting},
		"ends again":            {report(1), report(2), StatusExited},
	} {
		k := newKnowledge(func() time.Time { return now }, time.Minute)
		vm := vmprovision.VM{ID: "a", Power: vmprovision.PoweredOff, Status: tc.before}
		k.see(&vm, false)
		vm.Power, vm.Booted = vmprovision.PoweredOn, now
		k.see(&vm, false)
		vm.Status = tc.then
		k.see(&vm, true)
		if s := derive(&vm, k.of("a"), now, time.Minute); s.Status != tc.want {
			t.Errorf("%s: %s, want %s", name, s.Status, tc.want)
		}
	}
}

// What vSphere says of the power of a VM that it cannot reach ends no run.
func TestUnreachableVMIsNotSeenOff(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Start: true})
	s.wantEvents("create start")
	s.p.Change(ct.ID, func(vm *vmprovision.VM) { vm.Connection, vm.Power = "inaccessible", vmprovision.PoweredOff })
	if got, err := s.Container(ct.ID); err != nil || got.State.Status != StatusUnknown || got.State.Over() {
		t.Errorf("%+v %v", got.State, err)
	}
	s.p.Change(ct.ID, func(vm *vmprovision.VM) { vm.Connection, vm.Power = "connected", vmprovision.PoweredOn })
	s.p.SetPower(ct.ID, vmprovision.PoweredOff) // that it told, and nothing before it
	s.wantEvents("create start outOfBand(powerOff) exit(OutOfBand) stop(OutOfBand)")
}
