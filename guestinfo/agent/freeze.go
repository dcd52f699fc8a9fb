package agent

import (
	"context"
	"fmt"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// ReasonFreezeFailed is the reason of PhaseFailed when a parent was not frozen.
const ReasonFreezeFailed = "FreezeFailed"

// Waker puts right what a machine that was frozen and cloned still believes.
type Waker interface {
	// Wake takes over the hardware addresses that the clone's NICs have got, and
	// moves a clock that stood still to now; a zero time leaves it alone. Notes are
	// sentences on what could not be done.
	Wake(now time.Time) (notes []string)
}

// wakeTimeout is how long a spec may take to appear in a clone that woke.
const wakeTimeout = 30 * time.Second

// freeze makes this machine a frozen parent. It returns in an instant clone
// alone, with the clone's own spec; everything before the freeze has happened
// once, for all clones. In the parent it ends with an error or not at all.
func (o Options) freeze(ctx context.Context, c guestinfo.Channel, parent guestinfo.Spec) (guestinfo.Spec, error) {
	const step = "freeze"
	r := newReporter(c, guestinfo.Status{Generation: parent.Generation, ID: parent.ID, Phase: guestinfo.PhaseFreezing,
		Agent: o.Version, OS: o.Machine.OSVersion()}, 0, o.Log)
	f, ok := c.(guestinfo.Freezer)
	if !ok {
		return parent, notFrozen(r, errs.New(errs.Unsupported, step, parent.ID, "this channel's host freezes nobody"))
	}
	if err := r.sendOnce(ctx); err != nil {
		return parent, errs.Wrap(err, step, parent.ID)
	}
	o.Log("asking to be frozen")
	frozen := f.Freeze(ctx)
	spec, err := o.awaken(ctx, c, parent, frozen)
	if err != nil {
		return parent, notFrozen(r, err)
	}
	o.Log("woke as a clone of %s", parent.ID)
	if o.Waker != nil {
		now := time.Time{}
		if spec.Clock != nil {
			now = *spec.Clock
		}
		for _, note := range o.Waker.Wake(now) {
			o.Log("wake: %s", note)
		}
	}
	return spec, nil
}

// awaken reads the spec until it is another machine's than the parent's: then
// this is a clone, whatever the freeze answered.
func (o Options) awaken(ctx context.Context, c guestinfo.Channel, parent guestinfo.Spec, frozen error) (guestinfo.Spec, error) {
	limit, cancel := context.WithTimeout(ctx, wakeTimeout)
	defer cancel()
	for {
		spec, err := readSpec(limit, c)
		switch {
		case err == nil && spec.ID != parent.ID && spec.Role == guestinfo.RoleContainer:
			return spec, nil
		case err == nil && frozen != nil:
			return spec, frozen // the same spec: nobody was frozen
		case err == nil:
			err = fmt.Errorf("the spec is %s %q still", spec.Role, spec.ID)
		}
		select {
		case <-time.After(100 * time.Millisecond):
		case <-limit.Done():
			return guestinfo.Spec{}, errs.New(errs.Unavailable, "wake", parent.ID, "%w", err)
		}
	}
}

// notFrozen tells the host that nobody can be cloned from this machine.
func notFrozen(r *reporter, cause error) error {
	ctx, cancel := context.WithTimeout(context.Background(), flushGrace)
	defer cancel()
	r.update(func(s *guestinfo.Status) {
		s.Phase, s.Reason, s.Message = guestinfo.PhaseFailed, ReasonFreezeFailed, cause.Error()
	})
	r.sendLast(ctx)
	return cause
}
