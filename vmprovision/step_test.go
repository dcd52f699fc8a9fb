package vmprovision

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"berth/internal/errs"
)

// Whichever step fails, it and those before it are undone, last first.
func TestWorkflowUndoesInReverse(t *testing.T) {
	for fails := range 4 {
		var log []string
		var steps []step
		for i := range 3 {
			steps = append(steps, step{name: fmt.Sprint("s", i),
				do: func(context.Context) error {
					log = append(log, fmt.Sprint("do", i))
					if i == fails {
						return errs.New(errs.Quota, "", "", "full")
					}
					return nil
				},
				undo: func(ctx context.Context) error {
					log = append(log, fmt.Sprint("undo", i))
					return ctx.Err()
				},
			})
		}
		err := newWorkflows().run(t.Context(), "make", "thing", steps...)
		want := [][]string{{"do0", "undo0"}, {"do0", "do1", "undo1", "undo0"}, {"do0", "do1", "do2", "undo2", "undo1", "undo0"}, {"do0", "do1", "do2"}}[fails]
		if fmt.Sprint(log) != fmt.Sprint(want) {
			t.Errorf("step %d fails: %v, want %v", fails, log, want)
		}
		if (err == nil) != (fails == 3) || err != nil && (!errs.Is(err, errs.Quota) || !strings.HasPrefix(err.Error(), fmt.Sprintf("make: s%d: thing: ", fails))) {
			t.Errorf("step %d fails: error is %v", fails, err)
		}
	}
}

func TestWorkflowUndoesAfterItsCallerIsGone(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	undone := false
	err := newWorkflows().run(ctx, "make", "thing",
		step{name: "first", do: func(context.Context) error { cancel(); return nil },
			undo: func(ctx context.Context) error { undone = ctx.Err() == nil; return ctx.Err() }},
		step{name: "second", do: func(context.Context) error { t.Error("done after the caller had gone"); return nil }},
	)
	if !undone || !errs.Is(err, errs.Canceled) {
		t.Errorf("undone %v, error %v", undone, err)
	}
}

func TestWorkflowNamesWhatIsLeft(t *testing.T) {
	broken := errs.New(errs.Conflict, "destroy", "vm-1", "locked")
	err := newWorkflows().run(t.Context(), "make", "thing",
		step{name: "first", do: func(context.Context) error { return nil }, undo: func(context.Context) error { return broken }},
		step{name: "second", do: func(context.Context) error { return errs.New(errs.Denied, "", "", "no") }},
	)
	if !errs.Is(err, errs.Denied) || !strings.Contains(err.Error(), "vm-1") || !strings.Contains(err.Error(), "gc") {
		t.Errorf("error is %v", err)
	}
}
