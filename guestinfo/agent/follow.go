package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Applier makes a part of a changed spec true while the entrypoint runs.
type Applier interface {
	// Name says which part, in one word.
	Name() string
	// Apply makes next true where now was. It is called from one goroutine, with
	// ever higher generations of the same spec; after an error it is called again
	// with the same two, so that what it has done already must do no harm.
	Apply(ctx context.Context, now, next guestinfo.Spec) error
}

// applyTimeout bounds the appliers' work on one generation.
const applyTimeout = 2 * time.Minute

// follow looks at the spec's generation once in every interval, until ctx is
// done. A higher one is read whole, handed to the appliers in order, and
// acknowledged in the status when all of them have applied it; what keeps it
// from that is in the status meanwhile.
func (a *agent) follow(ctx context.Context, every time.Duration, appliers []Applier) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	now, said := a.spec, ""
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		next, err := a.newer(ctx, now)
		if err == nil && next.Generation > now.Generation {
			err = apply(ctx, appliers, now, next)
		}
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			if text := err.Error(); text != said {
				said = text
				a.Log("newer spec: %v", err)
				a.report.update(func(s *guestinfo.Status) { s.Update = text })
			}
		case next.Generation > now.Generation || said != "":
			now, said = next, ""
			a.Log("spec generation %d is obeyed", now.Generation)
			a.report.update(func(s *guestinfo.Status) { s.Generation, s.Update = now.Generation, "" })
		}
	}
}

// newer gives the spec of now, or the one that replaces it. One with another
// id, role or mode is not a change of this one and is refused.
func (a *agent) newer(ctx context.Context, now guestinfo.Spec) (guestinfo.Spec, error) {
	value, ok, err := a.channel.Get(ctx, guestinfo.SpecKey)
	if err != nil || !ok {
		return now, err
	}
	if gen, ok := guestinfo.Generation(value); !ok || gen <= now.Generation {
		return now, nil
	}
	next, err := readSpec(ctx, a.channel)
	switch {
	case errs.Is(err, errs.Corrupt), errs.Is(err, errs.NotFound):
		return now, fmt.Errorf("the spec is half-written or damaged: %w", err)
	case err != nil:
		return now, err
	case next.ID != now.ID || next.Role != now.Role || next.Mode != now.Mode:
		return now, fmt.Errorf("generation %d is another machine's spec: %s %s, mode %s", next.Generation, next.Role, next.ID, next.Mode)
	}
	return next, nil
}

// apply runs every applier, so that one that fails keeps no other from its part.
func apply(ctx context.Context, appliers []Applier, now, next guestinfo.Spec) error {
	ctx, cancel := context.WithTimeout(ctx, applyTimeout)
	defer cancel()
	var all []error
	for _, p := range appliers {
		if err := p.Apply(ctx, now, next); err != nil {
			all = append(all, fmt.Errorf("generation %d, %s: %w", next.Generation, p.Name(), err))
		}
	}
	return errors.Join(all...)
}
