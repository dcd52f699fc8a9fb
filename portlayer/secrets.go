package portlayer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// secretNames gives the names of NAME=value. No error holds a value.
func secretNames(secrets []string) ([]string, error) {
	var names []string
	for i, s := range secrets {
		name, _, ok := strings.Cut(s, "=")
		if !ok {
			return nil, errs.New(errs.Invalid, "", "secrets", "entry %d is not NAME=value", i)
		}
		names = append(names, name)
	}
	if err := guestinfo.CheckSecrets(secrets, names); err != nil {
		return nil, errs.New(errs.Invalid, "", "secrets", "%w", err)
	}
	return names, nil
}

// checkSecrets refuses what of a request for secrets cannot be done.
func (c *creation) checkSecrets() (err error) {
	if len(c.Secrets) == 0 {
		return nil
	}
	if !c.Start {
		return errs.New(errs.Invalid, "", "secrets", "secrets are handed to a running guest and kept nowhere else until then").WithHint("create it with start")
	}
	c.secretNames, err = secretNames(c.Secrets)
	return err
}

// DeliverSecrets gives a container that waits for its secrets their values,
// NAME=value. One that does not wait is a Conflict.
func (l *Layer) DeliverSecrets(ctx context.Context, ref string, secrets []string) (*Container, error) {
	const step = "deliver secrets"
	if _, err := secretNames(secrets); err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	out, err := l.onContainer(ctx, "container.secrets", step, ref, func(ctx context.Context, vm *vmprovision.VM) (any, error) {
		st := current(vm, l.know.of(vm.ID))
		switch {
		case vm.Spec == nil || len(vm.Spec.Secrets) == 0:
			return nil, errs.New(errs.Conflict, "", "", "it has no secrets")
		case vm.Power != vmprovision.PoweredOn:
			return nil, errs.New(errs.Conflict, "", "", "it does not run").WithHint("start it; its guest asks for the secrets if it has not kept them")
		case st != nil && st.Reason != guestinfo.ReasonAwaitingSecrets && st.Phase != guestinfo.PhaseStarting:
			return nil, errs.New(errs.Conflict, "", "", "it does not wait for secrets: it has them")
		}
		if err := guestinfo.CheckSecrets(secrets, vm.Spec.Secrets); err != nil {
			return nil, errs.New(errs.Invalid, "", "secrets", "%w", err)
		}
		now, err := l.deliver(ctx, vm.ID, secrets)
		if err != nil {
			return nil, err
		}
		return l.container(now), nil
	})
	if err != nil {
		return nil, err
	}
	return out.(*Container), nil
}

// deliver waits for the guest's key, seals the secrets to it, and takes the
// sealed text away when the guest has acknowledged it, or has not within
// Limits.Secrets.
func (l *Layer) deliver(ctx context.Context, id string, secrets []string) (*vmprovision.VM, error) {
	limit := l.lim.Secrets
	if vm, ok := l.p.Get(id); ok && awaitsSysprep(&vm) { // it asks when that is over
		limit += guestinfo.SysprepTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	vm, err := l.awaitGuest(ctx, id, fmt.Sprintf("the guest did not ask for its secrets within %v", limit), func(st *guestinfo.Status) bool { return st.SecretsKey != "" })
	if err != nil {
		return nil, err
	}
	values, sum, err := guestinfo.SealSecrets(vm.Status.SecretsKey, id, secrets)
	if err != nil {
		return nil, err
	}
	if err := l.p.SetGuestInfo(ctx, id, values); err != nil {
		return nil, errs.Wrap(err, "write sealed secrets", "")
	}
	vm, err = l.awaitGuest(ctx, id, fmt.Sprintf("the guest did not acknowledge its secrets within %v", limit), func(st *guestinfo.Status) bool { return st.SecretsSum == sum })
	for key := range values {
		values[key] = ""
	}
	last, end := context.WithTimeout(context.WithoutCancel(ctx), l.lim.Settle)
	defer end()
	if wipe := l.p.SetGuestInfo(last, id, values); wipe != nil && !errs.Is(wipe, errs.NotFound) {
		err = errors.Join(err, errs.New(errs.KindOf(wipe), "wipe sealed secrets", "", "the sealed text stays in the VM's settings until it is powered off: %w", wipe))
	}
	return vm, err
}

// awaitGuest waits until the running guest's report is what ok wants.
func (l *Layer) awaitGuest(ctx context.Context, id, late string, ok func(*guestinfo.Status) bool) (*vmprovision.VM, error) {
	report := func(vm *vmprovision.VM) *guestinfo.Status { return current(vm, l.know.of(vm.ID)) }
	over := func(vm *vmprovision.VM) bool {
		st := report(vm)
		return vm.Power == vmprovision.PoweredOff || st != nil && (st.Phase == guestinfo.PhaseFailed || st.Phase == guestinfo.PhaseExited)
	}
	vm, err := l.p.Wait(ctx, id, func(vm *vmprovision.VM) bool {
		if vm == nil {
			return true
		}
		st := report(vm)
		return st != nil && ok(st) || over(vm)
	})
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return nil, errs.New(errs.Unavailable, "", "", "%s", late).WithHint("try again; is the template's agent of this version?")
	case err != nil:
		return nil, err
	case vm == nil:
		return nil, errs.New(errs.NotFound, "", "", "the VM was removed meanwhile")
	}
	if st := report(vm); st == nil || !ok(st) {
		return nil, errs.New(errs.Conflict, "", "", "it ended before it had its secrets: %s", printable(l.stateOf(vm).Message, 200))
	}
	return vm, nil
}

// handOver delivers the secrets of a container that was just made and started. One
// that does not get them is removed again: nobody has the values who could go on.
func (l *Layer) handOver(ctx context.Context, c *creation, vm *vmprovision.VM) (*vmprovision.VM, error) {
	now, err := l.deliver(ctx, vm.ID, c.Secrets)
	if err != nil {
		return nil, l.takeBack(ctx, vm, errs.Wrap(err, "deliver secrets", "container "+c.Name))
	}
	return now, nil
}

// secretsMessage says what a container that waits for secrets waits for.
func secretsMessage(spec *guestinfo.Spec) string {
	if spec == nil {
		return "the guest waits for secrets"
	}
	var flags []string
	for _, n := range spec.Secrets {
		flags = append(flags, "--secret "+n)
	}
	return "the guest waits for its secrets; if no request is delivering them, do: berth secrets CONTAINER " + strings.Join(flags, " ")
}

// secretsTimeout is the default of Limits.Secrets: a Windows may take minutes
// to start.
const secretsTimeout = 10 * time.Minute
