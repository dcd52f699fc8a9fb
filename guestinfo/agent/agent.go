package agent

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Options is what an agent works with.
type Options struct {
	Version string // of this binary
	Open    func(context.Context) (guestinfo.Channel, error)
	Machine Machine
	Runtime Runtime
	Baker   Baker
	Vault   Vault // nil keeps no secrets over a restart
	// Containers runs mode contained.
	Containers Containers
	Mounter    Mounter // of volumes; nil refuses them
	Log        func(format string, args ...any)

	SystemDisk SystemDisk // C:; nil refuses a spec that wants something of it
	// Space is what the volume of a folder has, and what of it is free, in bytes;
	// nil measures no disk.
	Space func(folder string) (size, free int64, err error)

	Setup Setup // of Windows; nil refuses a spec that waits for it

	Waker Waker // of an instant clone; nil puts nothing right

	// Network makes the guest's network; nil leaves it alone.
	Network *Network

	// Appliers make a changed spec true while the entrypoint runs, in this order.
	Appliers []Applier

	// SpecTimeout bounds the wait for a channel and a spec; 0 is ten minutes.
	SpecTimeout time.Duration

	// SysprepTimeout bounds the wait for Setup; 0 is guestinfo.SysprepTimeout.
	SysprepTimeout time.Duration
}

// flushGrace bounds the last report and the rest of the log.
const flushGrace = 5 * time.Second

// errOrder is the cause of a stop that the host asked for.
var errOrder = errors.New("the host asks the guest to shut down")

// errNoSpec is the cause of an end before anything has begun.
var errNoSpec = errors.New("no spec")

// Run does what the spec says and returns when that is done. When ctx is done,
// the entrypoint is ended within the grace period first.
func Run(ctx context.Context, o Options) error {
	if o.SpecTimeout <= 0 {
		o.SpecTimeout = 10 * time.Minute
	}
	channel, spec, err := o.await(ctx)
	if channel != nil {
		defer channel.Close()
	}
	if err != nil {
		return fmt.Errorf("%w: %w", errNoSpec, err)
	}
	o.Log("spec %s generation %d: role %s, mode %s", spec.ID, spec.Generation, spec.Role, spec.Mode)
	if spec.Role == guestinfo.RoleParent {
		if spec, err = o.freeze(ctx, channel, spec); err != nil {
			return err
		}
		o.Log("spec %s generation %d: role %s, mode %s", spec.ID, spec.Generation, spec.Role, spec.Mode)
	}
	a := &agent{Options: o, channel: channel, spec: spec}
	return a.run(ctx)
}

// await opens the channel and reads the spec, again and again until it has one.
func (o Options) await(ctx context.Context) (guestinfo.Channel, guestinfo.Spec, error) {
	const step = "wait for spec"
	limit, cancel := context.WithTimeout(ctx, o.SpecTimeout)
	defer cancel()
	var channel guestinfo.Channel
	var last string
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		var spec guestinfo.Spec
		var err error
		if channel == nil {
			channel, err = o.Open(limit)
		}
		if err == nil {
			if spec, err = readSpec(limit, channel); err == nil {
				return channel, spec, nil
			}
		}
		if errs.Is(err, errs.Unsupported) {
			return channel, spec, errs.Wrap(err, step, "")
		}
		if err.Error() != last {
			last = err.Error()
			o.Log("waiting for a spec: %v", err)
		}
		select {
		case <-time.After(pause):
		case <-limit.Done():
			if ctx.Err() == nil && channel != nil && errs.Is(err, errs.Corrupt) {
				o.reportUnreadable(channel, err)
			}
			return channel, spec, errs.New(errs.KindOf(err), step, "", "gave up: %w", err)
		}
	}
}

// reportUnreadable tells the host, as far as that is possible without a spec.
func (o Options) reportUnreadable(c guestinfo.Channel, cause error) {
	ctx, cancel := context.WithTimeout(context.Background(), flushGrace)
	defer cancel()
	r := newReporter(c, guestinfo.Status{Phase: guestinfo.PhaseFailed, Reason: ReasonSpecUnreadable, Message: cause.Error(),
		Agent: o.Version, OS: o.Machine.OSVersion()}, 0, o.Log)
	r.sendLast(ctx)
}

// readSpec reads the spec once.
func readSpec(ctx context.Context, c guestinfo.Channel) (guestinfo.Spec, error) {
	var failed error
	spec, err := guestinfo.DecodeSpec(func(key string) (string, bool) {
		v, ok, err := c.Get(ctx, key)
		if err != nil && failed == nil {
			failed = err
		}
		return v, ok
	})
	if failed != nil {
		return spec, failed
	}
	return spec, err
}

// agent is a run with a spec.
type agent struct {
	Options
	channel guestinfo.Channel
	spec    guestinfo.Spec
	report  *reporter
}

func (a *agent) run(ctx context.Context) error {
	stop, cancelStop := context.WithCancelCause(ctx)
	defer cancelStop(nil)
	heartbeat := time.Duration(a.spec.Heartbeat) * time.Second
	a.report = newReporter(a.channel, guestinfo.Status{
		Generation: a.spec.Generation, ID: a.spec.ID, Phase: guestinfo.PhaseStarting,
		Agent: a.Version,
	}, heartbeat, a.Log)
	a.report.introduce = func(s *guestinfo.Status) {
		s.OS, s.Hostname = a.Machine.OSVersion(), cmp.Or(s.Hostname, a.Machine.Hostname())
	}

	// Reports and orders outlive the stop: their own end comes last.
	rest, endRest := context.WithCancel(context.WithoutCancel(ctx))
	var wg sync.WaitGroup
	defer wg.Wait()
	defer endRest()
	if h, ok := a.channel.(guestinfo.Host); ok {
		wg.Go(func() { a.obey(rest, h, cancelStop) })
	}
	switch {
	case a.spec.Mode == guestinfo.ModeContained:
		return a.contained(stop, rest, endRest, &wg)
	case a.spec.Role == guestinfo.RoleBake:
		return a.bake(stop, rest, endRest, &wg)
	default:
		a.contain(stop, rest, &wg)
	}
	return a.halt(stop, endRest, &wg)
}

// contain runs the entrypoint, and then waits for a stop unless the VM is to
// end with it.
func (a *agent) contain(stop, rest context.Context, wg *sync.WaitGroup) {
	con := newConsole(nil, a.Log)
	con.turns = a.newLogTurns()
	con.open = func() (io.WriteCloser, error) { return a.Machine.OpenConsole(a.spec.ConsolePort) }
	c := &container{spec: a.spec, runtime: a.Runtime, console: con, report: a.report,
		log: a.Log, now: time.Now, after: time.After}
	addresses, endWatch := a.Machine.WatchAddresses()
	disks := &gauge{every: a.report.interval, now: time.Now}
	a.report.refresh = func(s *guestinfo.Status) {
		s.Addresses, s.Dropped = addresses(), con.droppedBytes()
		if a.Network != nil {
			a.Network.report(s)
		}
		if r, ok := c.resources(); ok {
			s.Resources = &r
		}
		s.Disks = disks.use()
	}
	wg.Go(func() {
		a.report.run(rest, flushGrace)
		endWatch()
	})
	logs, endLogs := context.WithCancel(rest)
	var flushed sync.WaitGroup
	flushed.Go(func() { con.run(logs, flushGrace) })

	if a.takeIdentity(stop, c) && a.prepareDisk(c) && a.giveSecrets(stop, c) && a.connect(stop, c) {
		if unmount, err := a.mountVolumes(stop, a.ownVolumes()); err != nil {
			a.volumesFailed(stop, err)
			a.disconnect()
		} else {
			a.measureDisks(disks)
			a.followed(stop, rest, c, con)
			disks.measure()
			unmount()
		}
	}
	endLogs()
	flushed.Wait()
	a.report.update(func(*guestinfo.Status) {}) // what the last lines cost
	if !a.spec.ShutdownVM {
		<-stop.Done()
	}
}

// ownVolumes are those that the entrypoint sees where the machine has them; a
// contained one has its own view, and they are in it already.
func (a *agent) ownVolumes() []guestinfo.VolumeMount {
	if a.spec.Mode == guestinfo.ModeContained {
		return nil
	}
	return a.spec.Volumes
}

// followed runs the container with its log sources.
func (a *agent) followed(stop, rest context.Context, c *container, con *console) {
	end, err := (sources{con, a.Log, time.Now}).start(a.spec.Logs)
	if err != nil {
		c.finish(guestinfo.PhaseFailed, ReasonLogSourceUnsupported, err.Error())
		a.disconnect()
		return
	}
	a.live(stop, rest, c)
	end()
}

// connect makes the network ready for the entrypoint; without it the entrypoint
// does not start.
func (a *agent) connect(stop context.Context, c *container) bool {
	if a.Network == nil {
		return true
	}
	err := a.Network.Prepare(stop, a.spec)
	var why *StartError
	switch {
	case err == nil:
		return true
	case stop.Err() != nil:
		c.finish(guestinfo.PhaseExited, ReasonStopped, "stopped before the network was ready")
	case errors.As(err, &why):
		c.finish(guestinfo.PhaseFailed, why.Reason, err.Error())
	default:
		c.finish(guestinfo.PhaseFailed, ReasonNetworkFailed, err.Error())
	}
	a.disconnect()
	return false
}

func (a *agent) disconnect() {
	if a.Network == nil {
		return
	}
	if err := a.Network.Remove(); err != nil {
		a.Log("network: %v", err)
	}
}

// live runs the entrypoint, and obeys newer specs as long as it runs.
func (a *agent) live(stop, rest context.Context, c *container) {
	appliers := a.Appliers
	if a.SystemDisk != nil {
		appliers = append([]Applier{diskQuota{a.SystemDisk}}, appliers...)
	}
	if a.Network != nil {
		appliers = append([]Applier{a.Network}, appliers...)
	}
	following, end := context.WithCancel(rest)
	var done sync.WaitGroup
	done.Go(func() { a.follow(following, a.report.interval, appliers) })
	c.run(stop)
	end()
	done.Wait()
	a.disconnect()
}

// obey waits for the host's orders until ctx is done; a moment after the agent's
// start, as the first report does.
func (a *agent) obey(ctx context.Context, h guestinfo.Host, stop context.CancelCauseFunc) {
	select {
	case <-time.After(settleTime):
	case <-ctx.Done():
		return
	}
	for {
		order, err := h.WaitOrder(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			a.Log("waiting for orders: %v", err)
			select {
			case <-time.After(time.Second):
			case <-ctx.Done():
				return
			}
		case order == guestinfo.OrderShutdown || order == guestinfo.OrderReboot:
			a.Log("order: %s", order)
			stop(errOrder)
			return
		default:
			a.Log("unknown order %q", order)
		}
	}
}

// halt sends the last report and switches the machine off, unless the agent
// was stopped from within the guest: then somebody else is doing that, or
// nobody wants it.
func (a *agent) halt(stop context.Context, endRest context.CancelFunc, wg *sync.WaitGroup) error {
	endRest()
	wg.Wait()
	if stop.Err() != nil && !errors.Is(context.Cause(stop), errOrder) {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(stop), 30*time.Second)
	defer cancel()
	var err error
	if h, ok := a.channel.(guestinfo.Host); ok {
		err = h.Halt(ctx)
	} else {
		err = a.Machine.Shutdown()
	}
	if err == nil {
		a.Log("the machine is being switched off")
		return nil
	}
	a.report.update(func(s *guestinfo.Status) {
		s.Message = fmt.Sprintf("%s; the machine cannot be switched off: %v", s.Message, err)
	})
	a.report.sendLast(ctx)
	return errs.Wrap(err, "shut down", a.spec.ID)
}
