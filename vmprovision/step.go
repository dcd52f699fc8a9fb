package vmprovision

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// undoTimeout bounds the undoing of one step.
const undoTimeout = 5 * time.Minute

// step is one part of a workflow. Everything that changes vSphere is done in one.
type step struct {
	name    string
	timeout time.Duration // 0 is none of its own
	do      func(context.Context) error

	// done is asked when the answer to do was lost on its way: whether vSphere has
	// done it all the same. Nil is not known: the step has failed and is undone.
	done func(context.Context) bool

	// undo may be nil. It is also called when do itself failed, since half of it
	// may have happened: it must bear finding nothing to undo.
	undo func(context.Context) error

	// left says what is to be done about it when undo fails; "" is gc's work.
	left string
}

// workflows does workflows, and counts what became of their steps.
type workflows struct {
	mu sync.Mutex
	n  map[[2]string]*StepCount // by workflow and step
}

func newWorkflows() *workflows { return &workflows{n: map[[2]string]*StepCount{}} }

// run does steps in order. When one fails, it and those before it are
// undone in reverse, also if the caller has gone; what could not be undone is
// named in the error and is debris.
func (w *workflows) run(ctx context.Context, name, object string, steps ...step) (err error) {
	ctx, op := trace.Begin(ctx, name)
	defer func() { op.End(err) }()
	for i, s := range steps {
		if err = w.do(ctx, name, object, s); err == nil {
			continue
		}
		hint, left := w.undo(ctx, name, steps[:i+1])
		if left == nil {
			return errs.Wrap(err, titleOf(name, s.name), object)
		}
		e := errs.New(errs.KindOf(err), titleOf(name, s.name), object, "%w; not undone: %w", err, left)
		return e.WithHint("%s", hint)
	}
	return nil
}

// titleOf names a step of a workflow; one of a single step is its step.
func titleOf(workflow, step string) string {
	if workflow == step {
		return step
	}
	return workflow + ": " + step
}

func (w *workflows) do(ctx context.Context, workflow, object string, s step) error {
	began := time.Now()
	err := attempt(ctx, workflow, s.name, object, s.timeout, func(ctx context.Context) error {
		err := s.do(ctx)
		if s.done != nil && unknownOutcome(err) && ctx.Err() == nil && s.done(ctx) {
			trace.Log(ctx).Info("the answer was lost, and what was asked for is done", zap.Error(err))
			return nil
		}
		return err
	})
	w.note(workflow, s.name, func(c *StepCount) {
		c.Took += time.Since(began)
		if err == nil {
			c.Done++
		} else {
			c.Failed++
		}
	})
	return err
}

// attempt does one thing with a name, within its time.
func attempt(ctx context.Context, workflow, name, object string, timeout time.Duration, do func(context.Context) error) (err error) {
	if err := ctx.Err(); err != nil {
		return vimError(err, name, object)
	}
	ctx, op := trace.Begin(ctx, name)
	defer func() { op.End(err) }()
	ctx = context.WithValue(ctx, stepKey{}, titleOf(workflow, name))
	if timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, timeout)
		defer cancel()
	}
	return do(ctx)
}

type stepKey struct{}

// stepOf names the innermost step that ctx belongs to, as one word for vSphere's
// log: "create-volume.import-disk". It is "" outside of every workflow.
func stepOf(ctx context.Context) string {
	title, _ := ctx.Value(stepKey{}).(string)
	return strings.NewReplacer(": ", ".", " ", "-").Replace(title)
}

// undo undoes steps, the last first. It tells what is left and what to do about it.
func (w *workflows) undo(ctx context.Context, workflow string, steps []step) (hint string, left error) {
	var all []error
	var hints []string
	for _, s := range slices.Backward(steps) {
		if s.undo == nil {
			continue
		}
		err := attempt(trace.Detach(ctx), workflow, "undo "+s.name, "", undoTimeout, s.undo)
		w.note(workflow, s.name, func(c *StepCount) {
			if err == nil {
				c.Undone++
			} else {
				c.Left++
			}
		})
		if err == nil {
			continue
		}
		all = append(all, fmt.Errorf("%s: %w", s.name, err))
		if h := firstOf(s.left, "gc finds and removes what was left"); !slices.Contains(hints, h) {
			hints = append(hints, h)
		}
	}
	return strings.Join(hints, "; "), errors.Join(all...)
}

// StepCount is what became of one step of one workflow since the client began.
type StepCount struct {
	Workflow, Step string

	Done, Failed uint64
	Undone, Left uint64 // undone after a failure, its own or a later step's; and what could not be
	Took         time.Duration
}

func (w *workflows) note(workflow, step string, change func(*StepCount)) {
	key := [2]string{workflow, step}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.n[key] == nil {
		w.n[key] = &StepCount{Workflow: workflow, Step: step}
	}
	change(w.n[key])
}

// Steps counts what became of every step that was done, by workflow and step.
func (c *Client) Steps() []StepCount {
	c.flows.mu.Lock()
	defer c.flows.mu.Unlock()
	out := make([]StepCount, 0, len(c.flows.n))
	for _, n := range c.flows.n {
		out = append(out, *n)
	}
	slices.SortFunc(out, func(a, b StepCount) int {
		return cmp.Or(strings.Compare(a.Workflow, b.Workflow), strings.Compare(a.Step, b.Step))
	})
	return out
}

// workflow does a list of steps; see workflows.
func (c *Client) workflow(ctx context.Context, name, object string, steps ...step) error {
	return c.flows.run(ctx, name, object, steps...)
}

// change is a workflow of one step, of the same name.
func (c *Client) change(ctx context.Context, name, object string, do func(context.Context) error, done func(context.Context) bool) error {
	return c.workflow(ctx, name, object, step{name: name, do: do, done: done})
}
