package portlayer

import (
	"context"
	"sync/atomic"

	"golang.org/x/sync/semaphore"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// lane is a fair queue for one kind of work: first come, first served, at most
// size at once, at most waiting in the queue.
type lane struct {
	name    string
	sem     *semaphore.Weighted
	waiting atomic.Int64
	max     int64
	running atomic.Int64
}

func newLane(name string, size, waiting int) *lane {
	return &lane{name: name, sem: semaphore.NewWeighted(int64(size)), max: int64(waiting)}
}

// enter waits for a place. The queue's end is an Unavailable error at once:
// a client that is told so can come back, one that waits for ever cannot.
func (l *lane) enter(ctx context.Context) (leave func(), err error) {
	if !l.sem.TryAcquire(1) {
		if l.waiting.Add(1) > l.max {
			l.waiting.Add(-1)
			return nil, errs.New(errs.Unavailable, "wait for a turn", l.name, "%d requests are waiting already", l.max).WithHint("try again later")
		}
		err := l.sem.Acquire(ctx, 1)
		l.waiting.Add(-1)
		if err != nil {
			return nil, errs.Wrap(err, "wait for a turn", l.name)
		}
	}
	l.running.Add(1)
	return func() { l.running.Add(-1); l.sem.Release(1) }, nil
}

// gate bounds what vSphere is asked to do at once. Each kind of work has a lane
// of its own: clones never keep a stop waiting, and a bake keeps nobody waiting
// but bakes. A place is held for one vSphere task, never for a grace period.
type gate struct {
	Provisioner
	clones, controls, bakes *lane
}

func newGate(p Provisioner, l Limits) *gate {
	return &gate{
		Provisioner: p,
		clones:      newLane("clones", l.Clones, l.Waiting),
		controls:    newLane("power and removal", l.Controls, l.Waiting),
		bakes:       newLane("bakes", l.Bakes, l.Waiting),
	}
}

func (g *gate) Bake(ctx context.Context, b vmprovision.BakeSpec, progress func(guestinfo.Status)) (vmprovision.VM, error) {
	leave, err := g.bakes.enter(ctx)
	if err != nil {
		return vmprovision.VM{}, err
	}
	defer leave()
	return g.Provisioner.Bake(ctx, b, progress)
}

func (g *gate) Clone(ctx context.Context, c vmprovision.CloneSpec) (vmprovision.VM, error) {
	leave, err := g.clones.enter(ctx)
	if err != nil {
		return vmprovision.VM{}, err
	}
	defer leave()
	return g.Provisioner.Clone(ctx, c)
}

func (g *gate) control(ctx context.Context, do func() error) error {
	leave, err := g.controls.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	return do()
}

func (g *gate) PowerOn(ctx context.Context, id string) error {
	return g.control(ctx, func() error { return g.Provisioner.PowerOn(ctx, id) })
}

func (g *gate) PowerOff(ctx context.Context, id string) error {
	return g.control(ctx, func() error { return g.Provisioner.PowerOff(ctx, id) })
}

func (g *gate) ShutdownGuest(ctx context.Context, id string) error {
	return g.control(ctx, func() error { return g.Provisioner.ShutdownGuest(ctx, id) })
}

func (g *gate) Rename(ctx context.Context, id, name, meta string) error {
	return g.control(ctx, func() error { return g.Provisioner.Rename(ctx, id, name, meta) })
}

func (g *gate) Update(ctx context.Context, id string, u vmprovision.UpdateSpec) error {
	return g.control(ctx, func() error { return g.Provisioner.Update(ctx, id, u) })
}

func (g *gate) Destroy(ctx context.Context, id string) error {
	return g.control(ctx, func() error { return g.Provisioner.Destroy(ctx, id) })
}
