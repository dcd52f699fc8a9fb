package portlayer

import (
	"context"

	"berth/guestinfo"
	"berth/vmprovision"
)

// gate bounds what vSphere is asked to do at once. Each class of work has a lane
// of its own: clones, starts and removals never keep a stop waiting, and a bake
// keeps nobody waiting but bakes. A place is held for one vSphere task, never for a
// grace period.
type gate struct {
	Provisioner
	clones, starts, stops, edits, removals, bakes *lane
}

func newGate(p Provisioner, now Clock, l Limits) *gate {
	control := func(name string) *lane { return newLane(name, now, l.Controls, l.Waiting) }
	return &gate{
		Provisioner: p,
		clones:      newLane("clones", now, l.Clones, l.Waiting),
		starts:      control("starts"), stops: control("stops"), edits: control("changes"), removals: control("removals"),
		bakes: newSteadyLane("bakes", now, l.Bakes, l.Waiting),
	}
}

// lanes are all of them, for metrics.
func (g *gate) lanes() []*lane {
	return []*lane{g.clones, g.starts, g.stops, g.edits, g.removals, g.bakes}
}

func (g *gate) Bake(ctx context.Context, b vmprovision.BakeSpec, progress func(guestinfo.Status)) (vmprovision.VM, error) {
	leave, err := g.bakes.enter(ctx, "bake")
	if err != nil {
		return vmprovision.VM{}, err
	}
	vm, err := g.Provisioner.Bake(ctx, b, progress)
	leave(err)
	return vm, err
}

func (g *gate) Clone(ctx context.Context, c vmprovision.CloneSpec) (vmprovision.VM, error) {
	leave, err := g.clones.enter(ctx, "clone")
	if err != nil {
		return vmprovision.VM{}, err
	}
	vm, err := g.Provisioner.Clone(ctx, c)
	leave(err)
	return vm, err
}

// through does one piece of work in its turn.
func through(ctx context.Context, l *lane, what string, do func() error) error {
	leave, err := l.enter(ctx, what)
	if err != nil {
		return err
	}
	err = do()
	leave(err)
	return err
}

func (g *gate) PowerOn(ctx context.Context, id string) error {
	return through(ctx, g.starts, "power on", func() error { return g.Provisioner.PowerOn(ctx, id) })
}

func (g *gate) PowerOff(ctx context.Context, id string) error {
	return through(ctx, g.stops, "power off", func() error { return g.Provisioner.PowerOff(ctx, id) })
}

func (g *gate) ShutdownGuest(ctx context.Context, id string) error {
	return through(ctx, g.stops, "shut down", func() error { return g.Provisioner.ShutdownGuest(ctx, id) })
}

func (g *gate) SetGuestInfo(ctx context.Context, id string, values map[string]string) error {
	return through(ctx, g.edits, "set guestinfo", func() error { return g.Provisioner.SetGuestInfo(ctx, id, values) })
}

func (g *gate) NextConsole(ctx context.Context, id string, turn uint64) error {
	return through(ctx, g.edits, "begin a new log file", func() error { return g.Provisioner.NextConsole(ctx, id, turn) })
}

func (g *gate) CurbLog(ctx context.Context, id string) error {
	return through(ctx, g.edits, "curb log", func() error { return g.Provisioner.CurbLog(ctx, id) })
}

func (g *gate) Rename(ctx context.Context, id, name, meta string) error {
	return through(ctx, g.edits, "rename", func() error { return g.Provisioner.Rename(ctx, id, name, meta) })
}

func (g *gate) Update(ctx context.Context, id string, u vmprovision.UpdateSpec) error {
	return through(ctx, g.edits, "update", func() error { return g.Provisioner.Update(ctx, id, u) })
}

func (g *gate) Destroy(ctx context.Context, id string) error {
	return through(ctx, g.removals, "destroy", func() error { return g.Provisioner.Destroy(ctx, id) })
}

func (g *gate) CreateVolume(ctx context.Context, s vmprovision.VolumeSpec) (v vmprovision.Volume, err error) {
	err = through(ctx, g.edits, "create volume", func() error { v, err = g.Provisioner.CreateVolume(ctx, s); return err })
	return v, err
}

func (g *gate) RemoveVolume(ctx context.Context, v vmprovision.Volume) (notes []string, err error) {
	err = through(ctx, g.removals, "remove volume", func() error {
		notes, err = g.Provisioner.RemoveVolume(ctx, v)
		return err
	})
	return notes, err
}
