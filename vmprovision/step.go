package vmprovision

import (
	"context"
	"errors"
	"fmt"
	"time"

	"berth/internal/errs"
	"berth/internal/trace"
)

// undoTimeout bounds the undoing of one step.
const undoTimeout = 5 * time.Minute

// step is one part of a workflow. undo may be nil. It is also called when do
// itself failed, since half of it may have happened: it must bear finding
// nothing to undo.
type step struct {
	name    string
	timeout time.Duration // 0 is none of its own
	do      func(context.Context) error
	undo    func(context.Context) error
}

// workflow does steps in order. When one fails, it and those before it are
// undone in reverse, also if the caller has gone; what could not be undone is
// named in the error and is debris.
func workflow(ctx context.Context, name, object string, steps ...step) (err error) {
	ctx, op := trace.Begin(ctx, name)
	defer func() { op.End(err) }()
	for i, s := range steps {
		if err = s.run(ctx, object); err == nil {
			continue
		}
		left := undo(ctx, steps[:i+1])
		if left == nil {
			return errs.Wrap(err, name+": "+s.name, object)
		}
		e := errs.New(errs.KindOf(err), name+": "+s.name, object, "%w; not undone: %w", err, left)
		return e.WithHint("gc finds and removes what was left")
	}
	return nil
}

func (s step) run(ctx context.Context, object string) (err error) {
	if err := ctx.Err(); err != nil {
		return vimError(err, s.name, object)
	}
	ctx, op := trace.Begin(ctx, s.name)
	defer func() { op.End(err) }()
	if s.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.timeout)
		defer cancel()
	}
	return s.do(ctx)
}

func undo(ctx context.Context, steps []step) error {
	var left []error
	for i := len(steps) - 1; i >= 0; i-- {
		s := steps[i]
		if s.undo == nil {
			continue
		}
		err := step{name: "undo " + s.name, timeout: undoTimeout, do: s.undo}.run(trace.Detach(ctx), "")
		if err != nil {
			left = append(left, fmt.Errorf("%s: %w", s.name, err))
		}
	}
	return errors.Join(left...)
}
