package vmprovision

import (
	"context"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/internal/trace"
)

const (
	sweepers   = 8               // logs that are deleted at once
	sweepGrace = 5 * time.Second // that a client which is closed leaves them
)

// sweeps delete what removed VMs leave beside them, after who removed them has his
// answer. What is cut off is a log without its VM: gc finds it.
type sweeps struct {
	running context.Context // of the client
	slots   chan struct{}

	mu   sync.Mutex
	n    int
	idle chan struct{} // closed while nothing is left to do
}

func newSweeps(running context.Context) *sweeps {
	s := &sweeps{running: running, slots: make(chan struct{}, sweepers), idle: make(chan struct{})}
	close(s.idle)
	return s
}

// start does one thing, until the client is closed, with ctx' operation.
func (s *sweeps) start(ctx context.Context, do func(context.Context)) {
	s.mu.Lock()
	if s.n++; s.n == 1 {
		s.idle = make(chan struct{})
	}
	s.mu.Unlock()
	ctx, cancel := context.WithCancel(trace.Detach(ctx))
	release := context.AfterFunc(s.running, cancel)
	go func() {
		defer s.done()
		defer cancel()
		defer release()
		s.slots <- struct{}{}
		defer func() { <-s.slots }()
		do(ctx)
	}()
}

func (s *sweeps) done() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.n--; s.n == 0 {
		close(s.idle)
	}
}

// settled is closed when nothing is left of what was started before.
func (s *sweeps) settled() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.idle
}

// Settle waits until the logs of VMs that were removed are gone, too, or were given up.
func (c *Client) Settle(ctx context.Context) error {
	select {
	case <-c.sweeps.settled():
		return nil
	case <-ctx.Done():
		return vimError(ctx.Err(), "remove logs", "")
	}
}

// sweepConsoles deletes the log of a removed VM. Nobody waits for it: a log that
// stays is debris, no failure.
func (c *Client) sweepConsoles(ctx context.Context, vm *VM) {
	if vm.Console == "" {
		return
	}
	landed := c.flights.begin(vm.ID)
	c.sweeps.start(ctx, func(ctx context.Context) {
		defer landed()
		c.tryRemoveConsoles(ctx, vm)
	})
}

func (c *Client) tryRemoveConsoles(ctx context.Context, vm *VM) {
	if err := c.removeConsoles(ctx, vm); err != nil {
		trace.Log(ctx).Warn("the log of a removed VM stays until gc", zap.String("log", vm.Console), zap.Error(err))
	}
}
