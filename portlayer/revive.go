package portlayer

import (
	"context"
	"strconv"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/vmprovision"
)

// ReasonHostFailure is why the daemon powers a container on.
const ReasonHostFailure = "HostFailure"

// revivalMost is the longest time between two tries to bring one container back.
const revivalMost = time.Hour

// revivalSettled is how long a revived container runs until earlier failures are
// forgotten.
const revivalSettled = 10 * time.Minute

// revival is how far this daemon has come with bringing a container back.
type revival struct {
	due     time.Time // of the next try; zero is none
	tries   int
	running bool
}

// revivable decides whether a container that is off should be on although nobody
// asks for it. vSphere itself remembers whether a VM went off in order
// (runtime.cleanPowerOff): an admin's power-off, a stop through any daemon and the
// guest's own shutdown are in order and are obeyed, whatever the policy. The loss
// of a host, or of the VM's process, is not.
//
//	power off, went off …            guest said last      no   on-failure[:n]  always  unless-stopped
//	in order, or not known           anything             no   no              no      no
//	not in order                     starting, running    no   if restarts<n   yes     yes
//	not in order                     stopping             no   no              no      no
//	not in order                     exited, failed       no   no              no      no
//	not in order                     nothing              no   no              no      no
//	on, suspended, not connected     anything             no   no              no      no
//
// A guest that had reported its end for good is not run again: its own agent has
// obeyed the policy before. One that never reported was perhaps never started.
func revivable(vm *vmprovision.VM) bool {
	st := vm.Status
	switch {
	case vm.Role != vmprovision.RoleContainer, vm.Spec == nil, vm.Power != vmprovision.PoweredOff, !vm.Unclean:
		return false
	case vm.Connection != "connected":
		return false
	case st == nil || st.ID != vm.ID || st.Phase != guestinfo.PhaseStarting && st.Phase != guestinfo.PhaseRunning:
		return false
	}
	switch r := vm.Spec.Restart; r.Policy {
	case guestinfo.RestartAlways, guestinfo.RestartUnlessStopped:
		return true
	case guestinfo.RestartOnFailure:
		return r.Max == 0 || st.Restarts < r.Max
	}
	return false
}

// revive powers a container on that a failure of its host has switched off, after
// a while in which vSphere HA may do so, and ever later if it fails again. Another
// daemon may be faster: one that is on already is what was wanted.
func (l *Layer) revive(ctx context.Context, vm *vmprovision.VM) {
	if !l.know.turn(vm, l.lim.ReviveDelay) {
		return
	}
	_, err := l.ops.start(ctx, "container.revive", vm.ID, func(ctx context.Context, _ *Operation) (any, error) {
		defer l.know.revived(vm.ID)
		now, ok := l.p.Get(vm.ID)
		if !ok || !revivable(&now) {
			return nil, nil
		}
		c, err := l.start(ctx, &now)
		if err != nil {
			return nil, err
		}
		l.events.add(Event{Type: "container", Action: "restart", Object: vm.ID, Name: c.Name, Operation: opID(ctx), labels: c.Labels,
			Attributes: map[string]string{"reason": ReasonHostFailure, "count": strconv.Itoa(l.know.tries(vm.ID))}})
		return c, nil
	})
	if err != nil {
		l.know.revived(vm.ID)
		l.log.Warn("a container cannot be brought back", zap.String("id", vm.ID), zap.Error(err))
	}
}

// turn says whether a container is to be powered on now. If so, revived must be
// called when that was tried.
func (k *knowledge) turn(vm *vmprovision.VM, delay time.Duration) (now bool) {
	wanted := revivable(vm)
	k.change(vm.ID, func(m *memory) {
		r, at := &m.revival, k.now()
		switch {
		case !wanted:
			r.due = time.Time{}
			if vm.Power == vmprovision.PoweredOn && !vm.Booted.IsZero() && at.Sub(vm.Booted) > revivalSettled {
				r.tries = 0
			}
		case r.running:
		case r.due.IsZero():
			r.due = at.Add(min(delay<<min(r.tries, 16), max(delay, revivalMost)))
		case !at.Before(r.due):
			now, r.running = true, true
			r.due, r.tries = time.Time{}, r.tries+1
		}
	})
	return now
}

func (k *knowledge) revived(id string) { k.change(id, func(m *memory) { m.revival.running = false }) }

func (k *knowledge) tries(id string) int {
	k.mu.Lock()
	defer k.mu.Unlock()
	if m := k.m[id]; m != nil {
		return m.revival.tries
	}
	return 0
}
