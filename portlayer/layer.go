package portlayer

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/vmprovision"
)

// Layer is the port layer: every API call is one of its methods. It keeps no
// state that vSphere does not hold, except running operations, the latest
// events and words about why something happened.
type Layer struct {
	cfg    Config
	log    *zap.Logger
	now    Clock
	lim    Limits
	p      *gate
	images Images
	ctx    context.Context // of all background work; ends with Close
	cancel context.CancelFunc

	ops       *operations
	events    *eventLog
	watcher   *watcher
	know      *knowledge
	reserved  *reservations
	ledger    *ledger
	catalogue *volumeCatalogue
	naming    *naming
	volumes   *volumeClaims
	templates *templateStore
	networks  *shelf[Network]
	net       *netIndex
	discovery *discovery
	pulls     *lane
	answers   *answers

	began    time.Time
	roster   *roster
	metas    sync.Map     // container id → *decoded
	requests atomic.Int64 // HTTP requests under way

	mu    sync.Mutex
	bakes map[string]*Operation // by baked image id, while they run
}

// New makes a layer; [Layer.Run] must run for events and for the reasons of
// power-offs, the rest works without.
func New(cfg Config) (*Layer, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	names, err := newNaming(cfg.VMName)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	l := &Layer{
		cfg: cfg, log: cfg.Log, now: cfg.Clock, lim: cfg.Limits, images: cfg.Images, ctx: ctx, cancel: cancel,
		p:        newGate(cfg.Provisioner, cfg.Clock, cfg.Limits),
		events:   newEventLog(cfg.Clock, cfg.Limits.Events),
		know:     newKnowledge(cfg.Clock, cfg.Limits.Settle),
		reserved: newReservations(),
		ledger:   newLedger(),
		naming:   names,
		volumes:  newVolumeClaims(),
		pulls:    newSteadyLane("pulls", cfg.Clock, cfg.Limits.Pulls, cfg.Limits.Waiting),
		bakes:    map[string]*Operation{},
	}
	l.began = l.now()
	l.roster = newRoster(l.p, l.metaOf, cfg.Clock)
	l.ops = newOperations(ctx, cfg.Log, cfg.Clock, cfg.Limits)
	l.templates = newTemplateStore(l.p, cfg.Clock, cfg.Limits.TemplateRefresh)
	l.catalogue = newVolumeCatalogue(l.p, cfg.Clock, cfg.Limits.TemplateRefresh)
	l.networks = newNetworkShelf(l.p, cfg.Clock, cfg.Limits.TemplateRefresh)
	l.net, l.discovery = newNetIndex(cfg.Instance), newDiscovery(l)
	l.answers = newAnswers(cfg.Clock, cfg.Limits.Idempotent, cfg.Limits.IdempotentT)
	l.watcher = newWatcher(ctx, l)
	return l, nil
}

// Run follows the live inventory until ctx ends; it is called once. That the inventory ends first
// is an Unavailable error.
func (l *Layer) Run(ctx context.Context) error {
	outer := ctx
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(l.ctx, cancel)
	defer stop()
	var beside sync.WaitGroup
	beside.Go(func() { l.discovery.run(ctx) })
	beside.Go(func() { l.curbLogs(ctx) })
	l.watcher.run(ctx)
	cancel()
	beside.Wait()
	if outer.Err() == nil && l.ctx.Err() == nil {
		return errs.New(errs.Unavailable, "follow the inventory", "", "the connection to vSphere was closed")
	}
	return nil
}

// Close cancels every operation, waits until they have undone what they did,
// and ends the streams.
func (l *Layer) Close() error {
	l.cancel()
	l.ops.close()
	return nil
}

// After the layer is closed, a stream ends as if its client had gone.
func (l *Layer) while(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	stop := context.AfterFunc(l.ctx, cancel)
	return ctx, func() { stop(); cancel() }
}

// Info is what the daemon drives.
type Info struct {
	About      vmprovision.About
	Datastores []vmprovision.DatastoreInfo
	Templates  int
	Images     int
	Containers int
	Running    int
	Parents    int   // frozen parents of instant clones
	Frozen     int64 // bytes of memory that they keep
}

// Info asks vSphere for its datastores and counts the rest.
func (l *Layer) Info(ctx context.Context) (Info, error) {
	i := Info{About: l.p.About()}
	var err error
	if i.Datastores, err = l.p.Datastores(ctx); err != nil {
		return i, errs.Wrap(err, "info", "datastores")
	}
	ts, err := l.templates.list(ctx)
	if err != nil {
		return i, err
	}
	imgs, err := l.images.List(ctx)
	if err != nil {
		return i, errs.Wrap(err, "info", "images")
	}
	i.Templates, i.Images = len(ts), len(imgs)
	for _, vm := range l.containerVMs() {
		i.Containers++
		if vm.Power == vmprovision.PoweredOn {
			i.Running++
		}
	}
	for _, vm := range l.vms(vmprovision.RoleParent) {
		i.Parents++
		i.Frozen += vm.MemoryMB << 20
	}
	return i, nil
}

// Version is the build's version and commit.
func (l *Layer) Version() (version, commit string) { return l.cfg.Version, l.cfg.Commit }

// containerVMs lists the VMs that are containers.
func (l *Layer) containerVMs() []*vmprovision.VM { return l.vms(vmprovision.RoleContainer) }

func (l *Layer) vms(role vmprovision.VMRole) []*vmprovision.VM {
	return l.p.ListRole(role)
}

// settle waits until the live inventory shows what a call has done. The call
// has succeeded by then: an inventory that lags is worth a log line, not a
// failure.
func (l *Layer) settle(ctx context.Context, id string, cond func(*vmprovision.VM) bool) *vmprovision.VM {
	ctx, cancel := context.WithTimeout(ctx, l.lim.Settle)
	defer cancel()
	vm, err := l.p.Wait(ctx, id, cond)
	if err != nil {
		l.log.Warn("the live inventory lags", zap.String("id", id), zap.Error(err))
		return nil
	}
	return vm
}

// until gives a context that ends at t by the layer's clock.
func (l *Layer) until(ctx context.Context, t time.Time) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, t.Sub(l.now()))
}
