package portlayer

import (
	"context"
	"errors"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// Start powers a container on; one that is on stays as it is.
func (l *Layer) Start(ctx context.Context, ref string) (*Container, error) {
	const step = "start container"
	out, err := l.onContainer(ctx, "container.start", step, ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		return l.start(ctx, vm)
	})
	if err != nil {
		return nil, err
	}
	return out.(*Container), nil
}

// opID is the id of the operation that ctx belongs to.
func opID(ctx context.Context) string { return trace.ID(ctx) }

func (l *Layer) start(ctx context.Context, vm *vmprovision.VM) (*Container, error) {
	// A VM whose entrypoint has just ended is on its way down: it can be
	// started when it is off.
	if s := l.stateOf(vm); vm.Power == vmprovision.PoweredOn {
		if s.Status != StatusExited && s.Status != StatusFailed || s.Reason == ReasonAgentSilent {
			return l.container(vm), nil
		}
		if err := l.awaitOff(ctx, vm.ID, l.lim.ShutdownMargin); err != nil {
			return nil, err
		}
	}
	old := vm
	if vm.Power == vmprovision.Suspended {
		old = nil // it goes on where it was, and its report holds
	}
	defer l.know.willStart(vm.ID, opID(ctx), old)()
	if err := l.p.PowerOn(ctx, vm.ID); err != nil {
		return nil, err
	}
	if seen := l.settle(ctx, vm.ID, func(v *vmprovision.VM) bool {
		return v == nil || v.Power == vmprovision.PoweredOn || keyOf(v.Status) != keyOf(vm.Status)
	}); seen != nil {
		vm = seen
	}
	return l.container(vm), nil
}

// onContainer runs an operation on the container that ref names.
func (l *Layer) onContainer(ctx context.Context, kind, step, ref string, do func(context.Context, *vmprovision.VM) (any, error)) (any, error) {
	vm, err := l.find(ref)
	if err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	return l.ops.run(ctx, kind, vm.ID, func(ctx context.Context, _ *Operation) (any, error) {
		out, err := do(ctx, vm)
		if err != nil {
			return nil, errs.Wrap(err, step, "container "+l.nameOf(vm))
		}
		return out, nil
	})
}

// StopHow says how a container came to its end.
type StopHow string

// The ways.
const (
	StopAlready StopHow = "alreadyStopped"
	StopGuest   StopHow = "guestShutdown" // the guest shut itself down
	StopExpired StopHow = "graceExpired"  // powered off after the grace period
	StopNoTools StopHow = "noTools"       // powered off at once: VMware Tools do not run
)

// StopResult is how a stop went.
type StopResult struct {
	How      StopHow
	Took     time.Duration
	ExitCode *uint32
}

// Stop asks the guest to shut down and powers the VM off when the entrypoint
// has not ended within the grace period; nil is the container's own. Once the
// entrypoint has ended, Windows gets Limits.ShutdownMargin for its own shutdown.
func (l *Layer) Stop(ctx context.Context, ref string, grace *time.Duration) (StopResult, error) {
	const step = "stop container"
	if grace != nil && (*grace < 0 || *grace > 24*time.Hour) {
		return StopResult{}, errs.New(errs.Invalid, step, "grace", "%v is not in 0..24h", *grace)
	}
	out, err := l.onContainer(ctx, "container.stop", step, ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		begin := l.now()
		how, err := l.stop(ctx, vm, grace)
		if err != nil {
			return nil, err
		}
		r := StopResult{How: how, Took: l.now().Sub(begin)}
		if now, ok := l.p.Get(vm.ID); ok {
			r.ExitCode = l.stateOf(&now).ExitCode
		}
		return r, nil
	})
	if err != nil {
		return StopResult{}, err
	}
	return out.(StopResult), nil
}

// stop brings a VM down in good order.
func (l *Layer) stop(ctx context.Context, vm *vmprovision.VM, grace *time.Duration) (StopHow, error) {
	if vm.Power == vmprovision.PoweredOff {
		return StopAlready, nil
	}
	g := l.lim.StopGrace
	if vm.Spec != nil {
		g = time.Duration(vm.Spec.StopGrace) * time.Second
	}
	if grace != nil {
		g = *grace
	}
	defer l.know.willStop(vm.ID, opID(ctx), ReasonStopped)()
	how := StopExpired
	if vm.Power == vmprovision.Suspended {
		how, g = StopNoTools, 0 // nobody is awake to be asked
	}
	if g > 0 {
		err := l.p.ShutdownGuest(ctx, vm.ID)
		switch {
		case err == nil:
			ended, err := l.awaitEnd(ctx, vm, g+l.lim.StopSlack)
			if err != nil {
				return "", err
			}
			if ended {
				return StopGuest, nil
			}
		case l.isOff(vm.ID):
			return StopGuest, nil // it went down between two looks
		case vsphereFault(err) == "ToolsUnavailable" && ctx.Err() == nil: // a lost answer is no reason to cut the power
			trace.Log(ctx).Info("guest shutdown is not possible, powering off", zap.String("vm", vm.Name), zap.Error(err))
			how = StopNoTools
		default:
			return "", err
		}
	}
	why := ReasonStopped
	if how == StopExpired {
		why = ReasonGraceExceeded
	}
	return how, l.powerOff(ctx, vm.ID, why)
}

// awaitEnd waits for the entrypoint's end within grace, and then for the VM to
// go off. It tells whether the VM is off.
func (l *Layer) awaitEnd(ctx context.Context, vm *vmprovision.VM, grace time.Duration) (off bool, err error) {
	before := keyOf(vm.Status)
	ended := func(v *vmprovision.VM) bool {
		st := current(v, l.know.of(v.ID))
		return st != nil && (st.Phase == guestinfo.PhaseExited || st.Phase == guestinfo.PhaseFailed) && (keyOf(st) != before || l.stateOf(vm).Over())
	}
	gctx, cancel := context.WithTimeout(ctx, grace)
	defer cancel()
	now, err := l.p.Wait(gctx, vm.ID, func(v *vmprovision.VM) bool {
		return v == nil || v.Power == vmprovision.PoweredOff || ended(v)
	})
	switch {
	case err != nil && ctx.Err() != nil:
		return false, ctx.Err()
	case errors.Is(gctx.Err(), context.DeadlineExceeded):
		return false, nil
	case err != nil:
		return false, err
	case now == nil:
		return false, errs.New(errs.NotFound, "", "", "the VM was removed meanwhile")
	case now.Power == vmprovision.PoweredOff:
		return true, nil
	}
	switch err := l.awaitOff(ctx, vm.ID, l.lim.ShutdownMargin); {
	case err == nil:
		return true, nil
	case ctx.Err() != nil:
		return false, ctx.Err()
	case errs.Is(err, errs.Unavailable):
		return false, nil
	default:
		return false, err
	}
}

// awaitOff waits for a VM to go off; after most it is an Unavailable error.
func (l *Layer) awaitOff(ctx context.Context, id string, most time.Duration) error {
	wctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	vm, err := l.p.Wait(wctx, id, func(v *vmprovision.VM) bool { return v == nil || v.Power == vmprovision.PoweredOff })
	switch {
	case err != nil && ctx.Err() == nil && wctx.Err() != nil:
		return errs.New(errs.Unavailable, "wait for power-off", "", "the VM is still on after %v", most)
	case err != nil:
		return errs.Wrap(err, "wait for power-off", "")
	case vm == nil:
		return errs.New(errs.NotFound, "wait for power-off", "", "the VM was removed meanwhile")
	}
	return nil
}

// powerOff cuts the power. A VM that is off already is what was asked for.
func (l *Layer) powerOff(ctx context.Context, id, why string) error {
	l.know.because(id, why)
	if err := l.p.PowerOff(ctx, id); err != nil && !l.isOff(id) {
		return err
	}
	l.settle(ctx, id, func(v *vmprovision.VM) bool { return v == nil || v.Power == vmprovision.PoweredOff })
	return nil
}

// isOff says whether the inventory shows the VM and shows it off.
func (l *Layer) isOff(id string) bool {
	vm, ok := l.p.Get(id)
	return ok && vm.Power == vmprovision.PoweredOff
}

// Kill powers a container off at once. One that is off is a Conflict.
func (l *Layer) Kill(ctx context.Context, ref string) error {
	_, err := l.onContainer(ctx, "container.kill", "kill container", ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		if vm.Power == vmprovision.PoweredOff {
			return nil, errs.New(errs.Conflict, "", "", "it does not run")
		}
		defer l.know.willStop(vm.ID, opID(ctx), ReasonKilled)()
		if err := l.powerOff(ctx, vm.ID, ReasonKilled); err != nil {
			return nil, err
		}
		m, _ := l.metaOf(vm) // for the labels alone
		l.events.add(Event{Type: "container", Action: "kill", Object: vm.ID, Name: l.nameOf(vm), Operation: opID(ctx), labels: m.Labels})
		return nil, nil
	})
	return err
}

// Restart stops a container, if it runs, and starts it.
func (l *Layer) Restart(ctx context.Context, ref string, grace *time.Duration) (*Container, error) {
	const step = "restart container"
	if grace != nil && (*grace < 0 || *grace > 24*time.Hour) {
		return nil, errs.New(errs.Invalid, step, "grace", "%v is not in 0..24h", *grace)
	}
	out, err := l.onContainer(ctx, "container.restart", step, ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		if _, err := l.stop(ctx, vm, grace); err != nil {
			return nil, err
		}
		now, ok := l.p.Get(vm.ID)
		if !ok {
			return nil, errs.New(errs.NotFound, "", "", "the VM was removed meanwhile")
		}
		return l.start(ctx, &now)
	})
	if err != nil {
		return nil, err
	}
	return out.(*Container), nil
}

// Remove removes a container and its VM. One that runs needs force, which
// powers it off first; one whose entrypoint has ended may finish its shutdown.
func (l *Layer) Remove(ctx context.Context, ref string, force bool) error {
	_, err := l.onContainer(ctx, "container.remove", "remove container", ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		defer l.know.willGo(vm.ID, opID(ctx))()
		err := l.destroy(ctx, vm, force)
		if err != nil && !errs.Is(err, errs.NotFound) {
			return nil, err
		}
		// NotFound: another daemon was quicker, which the inventory shows soon.
		l.settle(ctx, vm.ID, func(v *vmprovision.VM) bool { return v == nil })
		if _, there := l.p.Get(vm.ID); there && err != nil {
			return nil, err
		}
		return nil, nil
	})
	return err
}

func (l *Layer) destroy(ctx context.Context, vm *vmprovision.VM, force bool) error {
	if vm.Power != vmprovision.PoweredOff {
		if err := l.down(ctx, vm, force); err != nil {
			return err
		}
	}
	return l.p.Destroy(ctx, vm.ID)
}

// down brings a VM down that is to be removed.
func (l *Layer) down(ctx context.Context, vm *vmprovision.VM, force bool) error {
	s := l.stateOf(vm)
	if !force && !s.Over() {
		return errs.New(errs.Conflict, "", "", "it is %s", s.Status).WithHint("stop it first, or use force")
	}
	if !force && s.Reason != ReasonAgentSilent {
		err := l.awaitOff(ctx, vm.ID, l.lim.ShutdownMargin)
		if err == nil || ctx.Err() != nil || !errs.Is(err, errs.Unavailable) {
			return err
		}
	}
	return l.powerOff(ctx, vm.ID, ReasonKilled)
}
