package portlayer

import (
	"context"
	"strconv"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/vmprovision"
)

// watcher turns changes of the live inventory into events. What it compares
// are states, not changes: one that it missed shows in the next look.
type watcher struct {
	l       *Layer
	changes <-chan vmprovision.Change
	seen    map[string]view
	asking  sync.WaitGroup // questions where a VM has gone
}

// view is what of a container makes events.
type view struct {
	name    string
	status  Status
	started time.Time // of the entrypoint
	over    bool
	on      bool
	restart int // of the entrypoint, by the guest
	ref     string
	drifts  drifts
	health  string
	check   guestinfo.HealthState
	streak  int
	curb    vmprovision.LogCurb
	file    int // of the log
	disks   []DiskUse
	pressed map[string]bool // paths of disks that are short of space
	labels  map[string]string
	attrs   map[string]string
}

// newWatcher begins to watch, until ctx ends. What is there now makes no events.
func newWatcher(ctx context.Context, l *Layer) *watcher {
	w := &watcher{l: l, changes: l.p.Watch(ctx), seen: map[string]view{}}
	for _, vm := range l.containerVMs() {
		l.know.see(vm, vm.Power == vmprovision.PoweredOn)
		l.observe(vm)
		v := w.view(vm)
		v.pressed, _ = pressed(nil, v.disks)
		w.seen[vm.ID] = v
	}
	return w
}

// run follows the inventory until ctx ends, or the inventory does.
func (w *watcher) run(ctx context.Context) {
	// Silence is no change: states are looked at by the clock too.
	tick := time.NewTicker(max(w.l.lim.AgentSilent/10, time.Second))
	defer tick.Stop()
	defer w.asking.Wait()
	w.all(ctx) // what went off while no daemon ran
	for {
		select {
		case <-ctx.Done():
			return
		case c, ok := <-w.changes:
			if !ok {
				return
			}
			w.take(ctx, c)
		case <-tick.C:
			w.all(ctx)
		}
	}
}

// observe tells of a container as it is now those who keep track of networks.
func (l *Layer) observe(vm *vmprovision.VM) {
	l.net.see(vm)
	l.discovery.see(vm)
}

// take looks at what a change is about as it is now; an empty kind means that
// changes were lost.
func (w *watcher) take(ctx context.Context, c vmprovision.Change) {
	if c.Template != nil {
		w.asking.Go(func() { w.l.templateDrift(ctx, *c.Template) })
		return
	}
	var id string
	switch {
	case c.New != nil:
		id = c.New.ID
	case c.Old != nil:
		id = c.Old.ID
	}
	if c.Kind == "" || id == "" {
		w.all(ctx)
		return
	}
	vm, ok := w.l.p.Get(id)
	if !ok {
		w.gone(ctx, id)
	} else if vm.Role == vmprovision.RoleContainer {
		w.look(ctx, &vm)
	}
}

// all compares everything.
func (w *watcher) all(ctx context.Context) {
	there := map[string]bool{}
	for _, vm := range w.l.containerVMs() {
		there[vm.ID] = true
		w.look(ctx, vm)
	}
	for id := range w.seen {
		if !there[id] {
			w.gone(ctx, id)
		}
	}
}

func (w *watcher) view(vm *vmprovision.VM) view {
	m, err := w.l.metaOf(vm)
	s := w.l.stateOf(vm)
	v := view{name: m.Name, status: s.Status, over: s.Over(), on: vm.Power == vmprovision.PoweredOn, health: s.Health, labels: m.Labels,
		restart: s.Restarts, ref: vm.Ref, drifts: driftsOf(vm), curb: vm.LogCurb, file: vm.LogFile,
		disks: diskUse(vm, current(vm, w.l.know.of(vm.ID)))}
	if s.StartedAt != nil {
		v.started = *s.StartedAt
	}
	if s.Check != nil {
		v.check, v.streak = s.Check.State, s.Check.Streak
	}
	v.attrs = map[string]string{"status": string(s.Status)}
	if err == nil {
		v.attrs["image"] = m.Image
	}
	if s.Reason != "" {
		v.attrs["reason"] = s.Reason
	}
	if s.ExitCode != nil {
		v.attrs["exitCode"] = strconv.FormatUint(uint64(*s.ExitCode), 10)
	}
	return v
}

// look compares a container with what it was.
func (w *watcher) look(ctx context.Context, vm *vmprovision.VM) {
	old, known := w.seen[vm.ID]
	ours, op := true, ""
	if reachable(vm) {
		ours, op = w.l.know.see(vm, old.on)
	}
	now := w.view(vm)
	if !reachable(vm) {
		now.on = old.on // until vSphere sees it again
	}
	var short []DiskUse
	now.pressed, short = pressed(old.pressed, now.disks)
	w.seen[vm.ID] = now
	w.l.observe(vm)
	add := func(action string, attrs map[string]string) {
		w.l.events.add(Event{Type: "container", Action: action, Object: vm.ID, Name: now.name, Attributes: attrs, Operation: op, labels: now.labels})
	}
	if !known {
		attrs := map[string]string{"image": now.attrs["image"]}
		for k, v := range now.labels {
			attrs["label."+k] = v
		}
		add("create", attrs)
		old = view{name: now.name, status: StatusCreated, over: true}
	}
	if old.name != now.name {
		add("rename", map[string]string{"from": old.name})
	}
	if known && !ours {
		what := "powerOff"
		if now.on {
			what = "powerOn"
		}
		add("outOfBand", map[string]string{"what": what})
	}
	if known {
		for _, attrs := range drifted(old.drifts, now.drifts, old.on == now.on, w.l.know.wanted(vm.ID)) {
			add("outOfBand", attrs)
		}
	}
	if attrs := overflowed(old, now); attrs != nil && known {
		add("logOverflow", attrs)
	}
	if now.restart > old.restart && known {
		add("restart", map[string]string{"count": strconv.Itoa(now.restart), "exitCode": now.attrs["exitCode"]})
	}
	// A run that began since the last look, even if it is over by now.
	began := !now.started.IsZero() && !now.started.Equal(old.started)
	if began {
		add("start", map[string]string{"image": now.attrs["image"]})
	}
	if now.check != "" && (now.check != old.check || began) {
		add("health_status", map[string]string{"health": string(now.check), "streak": strconv.Itoa(now.streak)})
	}
	for _, d := range short {
		add("diskPressure", d.pressure())
	}
	if now.over && now.status != StatusCreated && (!old.over || began) {
		add("exit", now.attrs)
	}
	if (old.on || began) && !now.on {
		add("stop", now.attrs)
	}
	if now.health != old.health && now.health != "" && (old.health != "" || now.health == "unhealthy") {
		add("health", map[string]string{"health": now.health, "reason": now.attrs["reason"]})
	}
	w.l.revive(ctx, vm)
	w.turnLog(ctx, vm)
}

// gone notes that a container is no longer there. If that was not our doing,
// vSphere is asked once where its VM is.
func (w *watcher) gone(ctx context.Context, id string) {
	w.l.net.gone(id)
	w.l.discovery.gone(id)
	old, known := w.seen[id]
	if !known {
		return
	}
	delete(w.seen, id)
	if ours, op := w.l.know.expectsRemoval(id); ours {
		w.farewell(id, old, op, nil)
		return
	}
	w.asking.Go(func() {
		what := map[string]string{"what": "destroy"}
		if parent, gone, err := w.l.p.Left(ctx, old.ref); err != nil {
			w.l.log.Warn("where a VM has gone is not known", zap.String("id", id), zap.Error(err))
		} else if !gone {
			what = map[string]string{"what": "moveOut", "from": old.drifts.folder, "to": parent}
		}
		w.farewell(id, old, "", what)
	})
}

// farewell tells of a container's end; outOfBand is nil when it was our doing.
func (w *watcher) farewell(id string, old view, op string, outOfBand map[string]string) {
	add := func(action string, attrs map[string]string) {
		w.l.events.add(Event{Type: "container", Action: action, Object: id, Name: old.name, Attributes: attrs, Operation: op, labels: old.labels})
	}
	reason := pick(w.l.know.of(id).cause, ReasonKilled)
	if outOfBand != nil {
		add("outOfBand", outOfBand)
		reason = ReasonRemoved
	}
	// Its last change may have been power-off, and was not looked at any more.
	if !old.over {
		add("exit", map[string]string{"status": string(StatusExited), "reason": reason, "image": old.attrs["image"]})
	}
	if old.on {
		add("stop", map[string]string{"status": string(StatusExited), "reason": reason, "image": old.attrs["image"]})
	}
	w.l.know.forget(id)
	w.l.metas.Delete(id)
	add("destroy", nil)
}
