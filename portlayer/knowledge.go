package portlayer

import (
	"sync"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

// knowledge is what this daemon remembers of each container: why it goes off,
// which report is old. Nothing depends on it but words and earlier verdicts.
type knowledge struct {
	now  Clock
	late time.Duration // how long after an operation its effect may show

	mu sync.Mutex
	m  map[string]*memory
}

type memory struct {
	known
	on, off, gone expectation
	revival       revival
	log           logTurn
	want          shape  // that operations of ours gave the VM
	why           string // the Reason of the expected power-off
	op            string // id of the latest operation
}

// expectation is that operations of ours have an effect: while they run, and
// until it shows or the inventory has had time to show it.
type expectation struct {
	running int
	shown   bool // while they ran
	until   time.Time
}

// show notes that the effect is there: nothing more is expected.
func (e *expectation) show() { e.shown, e.until = true, time.Time{} }

func (e *expectation) holds(now time.Time) bool { return e.running > 0 || now.Before(e.until) }

func newKnowledge(now Clock, late time.Duration) *knowledge {
	return &knowledge{now: now, late: late, m: map[string]*memory{}}
}

func (k *knowledge) of(id string) known {
	k.mu.Lock()
	defer k.mu.Unlock()
	if m := k.m[id]; m != nil {
		return m.known
	}
	return known{}
}

func (k *knowledge) change(id string, f func(*memory)) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.m[id] == nil {
		k.m[id] = &memory{}
	}
	f(k.m[id])
}

// forget drops what is known of a container that is gone.
func (k *knowledge) forget(id string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.m, id)
}

// expect begins an expectation of operation op; done ends the operation.
func (k *knowledge) expect(id, op string, which func(*memory) *expectation, also func(*memory)) (done func()) {
	k.change(id, func(m *memory) {
		e := which(m)
		e.running++
		e.shown = false
		m.op = op
		also(m)
	})
	return func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		if m := k.m[id]; m != nil {
			e := which(m)
			e.running--
			if !e.shown {
				e.until = k.now().Add(k.late)
			}
		}
	}
}

func onOf(m *memory) *expectation   { return &m.on }
func offOf(m *memory) *expectation  { return &m.off }
func goneOf(m *memory) *expectation { return &m.gone }

// willStart says that an operation powers the VM on: the report that it has now
// is that of an earlier run.
func (k *knowledge) willStart(id, op string, vm *vmprovision.VM) (done func()) {
	return k.expect(id, op, onOf, func(m *memory) {
		m.cause, m.why = "", ""
		if vm != nil {
			m.stale = keyOf(vm.Status)
		}
	})
}

// willStop says that an operation brings the VM down, and what it is if the
// guest does not say better.
func (k *knowledge) willStop(id, op, why string) (done func()) {
	return k.expect(id, op, offOf, func(m *memory) { m.why = why })
}

// shape is what of a VM an admin can change as well as Berth.
type shape struct {
	name     string
	cpus     int32
	memoryMB int64
}

func shapeOf(vm *vmprovision.VM) shape { return shape{vm.Name, vm.CPUs, vm.MemoryMB} }

// willChange says that operation op gives the VM another shape; zero members of
// it stay as they are.
func (k *knowledge) willChange(id, op string, to shape) {
	k.change(id, func(m *memory) {
		m.op, m.want.name = op, pick(to.name, m.want.name)
		if to.cpus != 0 {
			m.want.cpus = to.cpus
		}
		if to.memoryMB != 0 {
			m.want.memoryMB = to.memoryMB
		}
	})
}

// wanted gives the shape that operations of ours gave the VM last.
func (k *knowledge) wanted(id string) shape {
	k.mu.Lock()
	defer k.mu.Unlock()
	if m := k.m[id]; m != nil {
		return m.want
	}
	return shape{}
}

// willGo says that an operation removes the VM.
func (k *knowledge) willGo(id, op string) (done func()) {
	off := k.willStop(id, op, ReasonKilled)
	gone := k.expect(id, op, goneOf, func(*memory) {})
	return func() { off(); gone() }
}

// see takes note of the inventory's word on a VM that was on, or not, at the
// last look. It tells whether a change of power was ours, and whose.
func (k *knowledge) see(vm *vmprovision.VM, wasOn bool) (ours bool, op string) {
	ours = true
	k.change(vm.ID, func(m *memory) {
		now := k.now()
		isOn := vm.Power == vmprovision.PoweredOn
		if key := keyOf(vm.Status); key != m.report {
			m.report, m.reported = key, now
			if isOn && wasOn {
				m.ofRun = key
			}
		}
		switch {
		case isOn && !wasOn:
			ours, op = m.on.holds(now), m.op
			m.cause, m.reported, m.ofRun = "", now, statusKey{}
			m.on.show()
		case !isOn && wasOn:
			ours, op = m.off.holds(now), m.op
			m.cause = m.why
			m.off.show()
			switch {
			case ours:
			case goesByItself(vm):
				ours, op, m.cause = true, "", ""
			default:
				op, m.cause = "", ReasonOutOfBand
			}
		}
		m.wasOn = m.wasOn || isOn || wasOn
	})
	return ours, op
}

// goesByItself says whether the guest had reported its end, or that it stops:
// then it shut itself down and nobody pulled the plug.
func goesByItself(vm *vmprovision.VM) bool {
	st := vm.Status
	return st != nil && st.ID == vm.ID &&
		(st.Phase == guestinfo.PhaseExited || st.Phase == guestinfo.PhaseFailed || st.Phase == guestinfo.PhaseStopping)
}

// expectsRemoval says whether an operation of ours removes the VM, and which.
func (k *knowledge) expectsRemoval(id string) (ours bool, op string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	m := k.m[id]
	if m == nil || !m.gone.holds(k.now()) {
		return false, ""
	}
	return true, m.op
}

// because notes why an operation cuts the power, before the inventory shows it.
func (k *knowledge) because(id, why string) {
	k.change(id, func(m *memory) { m.cause, m.why = why, why })
}

// silentAfter is when a powered-on VM without a report counts as silent.
func silentAfter(vm *vmprovision.VM, k known, now time.Time, silent time.Duration) (time.Time, bool) {
	if vm == nil || vm.Power != vmprovision.PoweredOn {
		return time.Time{}, false
	}
	since := k.reported
	if since.IsZero() { // it is on, and about to be seen so
		since = now
	}
	return since.Add(silence(vm, silent)), true
}
