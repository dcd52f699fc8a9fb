package trace

import (
	"context"
	"errors"
	"testing"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
)

func TestStepsCarryTheOperationsID(t *testing.T) {
	core, logs := observer.New(zap.DebugLevel)
	ctx, root := Root(context.Background(), zap.New(core), "pull", zap.String("image", "app:1"))
	sctx, step := Begin(ctx, "fetch")
	if ID(sctx) != root.ID || step.Parent != root {
		t.Fatalf("step has id %q, root %q", ID(sctx), root.ID)
	}
	step.End(errors.New("boom"))
	root.End(nil)
	if n := logs.FilterField(zap.String("op", root.ID)).FilterField(zap.String("image", "app:1")).Len(); n != 3 {
		t.Fatalf("%d of 3 lines name the operation", n)
	}
}

func TestBeginWithoutAnOperation(t *testing.T) {
	ctx, op := Begin(context.Background(), "alone")
	if ID(ctx) == "" || op.Parent != nil {
		t.Fatal("a step without an operation becomes one")
	}
	op.End(nil)
}

func TestDetachOutlivesCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	ctx, _ = Root(ctx, nil, "x")
	cancel()
	d := Detach(ctx)
	if d.Err() != nil || ID(d) == "" {
		t.Fatal("detached context must live and keep its id")
	}
}
