package portlayer

import (
	"context"
	"errors"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// WaitCondition says what a wait waits for.
type WaitCondition string

// The conditions.
const (
	WaitNotRunning WaitCondition = "not-running" // true at once for one that never ran
	WaitNextExit   WaitCondition = "next-exit"   // the end of this or the next run
	WaitRemoved    WaitCondition = "removed"
)

// WaitResult is how a wait ended.
type WaitResult struct {
	ExitCode *uint32 // nil: the entrypoint never reported one
	Status   Status
	Reason   string
	Message  string
}

// StatusRemoved is the state of a container that is gone.
const StatusRemoved Status = "removed"

// Wait waits until the condition holds. It costs vSphere nothing: the live
// inventory tells. A container that vanishes ends every wait.
func (l *Layer) Wait(ctx context.Context, ref string, cond WaitCondition) (WaitResult, error) {
	const step = "wait for container"
	switch cond {
	case "":
		cond = WaitNotRunning
	case WaitNotRunning, WaitNextExit, WaitRemoved:
	default:
		return WaitResult{}, errs.New(errs.Invalid, step, "condition", "condition %q is unknown; there are not-running, next-exit and removed", clip(string(cond), 40))
	}
	vm, err := l.find(ref)
	if err != nil {
		return WaitResult{}, errs.Wrap(err, step, "")
	}
	ctx, cancel := l.while(ctx)
	defer cancel()
	last := l.stateOf(vm)
	holds := l.holds(cond, vm)
	for {
		// Silence is no change of the inventory: time has to end the wait.
		wctx, stop := ctx, context.CancelFunc(func() {})
		if at, ok := silentAfter(vm, l.know.of(vm.ID), l.now(), l.lim.AgentSilent); ok && cond != WaitRemoved && l.now().Before(at) {
			wctx, stop = l.until(ctx, at.Add(time.Millisecond))
		}
		now, err := l.p.Wait(wctx, vm.ID, func(v *vmprovision.VM) bool { return v == nil || holds(v, &last) })
		timeout := errors.Is(wctx.Err(), context.DeadlineExceeded) && ctx.Err() == nil
		stop()
		switch {
		case err == nil && now == nil:
			return WaitResult{ExitCode: last.ExitCode, Status: StatusRemoved, Reason: ReasonRemoved, Message: "the container was removed"}, nil
		case err == nil:
			return WaitResult{last.ExitCode, last.Status, last.Reason, last.Message}, nil
		case !timeout:
			return WaitResult{}, errs.Wrap(err, step, "container "+l.nameOf(vm))
		}
		v, ok := l.p.Get(vm.ID)
		if !ok {
			continue // the next look says that it is gone
		}
		vm = &v
	}
}

// holds makes the condition as a function of the inventory. It leaves the state
// that it judged in last.
func (l *Layer) holds(cond WaitCondition, begin *vmprovision.VM) func(*vmprovision.VM, *State) bool {
	first := l.stateOf(begin)
	wasOver := first.Over()
	return func(v *vmprovision.VM, last *State) bool {
		s := l.stateOf(v)
		*last = s
		switch cond {
		case WaitNotRunning:
			return s.Over()
		case WaitNextExit:
			// A run that began and ended between two looks has another end.
			again := s.FinishedAt != nil && (first.FinishedAt == nil || !s.FinishedAt.Equal(*first.FinishedAt))
			if !s.Over() {
				wasOver = false
			}
			return s.Over() && s.Status != StatusCreated && (!wasOver || again)
		}
		return false
	}
}
