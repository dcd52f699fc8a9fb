package portlayer

import (
	"context"
	"maps"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// discovery keeps the hosts files of an app's containers in step: each finds
// the others that share a network with it by name. It follows the live
// inventory and costs nothing while nothing changes; changes are gathered, and
// a container whose lines differ is given a new spec in one reconfiguration.
type discovery struct {
	l *Layer

	mu      sync.Mutex
	members map[string]member              // by container id
	apps    map[string]map[string]struct{} // ids by app
	due     map[string]time.Time           // when an app is looked at again
	strange map[string]time.Time           // other daemons' containers, since when their lines differ
	rivalry map[string]bool                // containers whose address another has, to be given another
	told    map[string]bool                // rivalries that an event was made of
	kick    chan struct{}
}

// member is what discovery needs of a container.
type member struct {
	id, name, hostname, app, instance string
	on                                bool
	nets                              []membership
	extra                             []string
}

type membership struct {
	network string
	addr    netip.Addr // not valid while it is not known
	aliases []string
}

func newDiscovery(l *Layer) *discovery {
	return &discovery{l: l, members: map[string]member{}, apps: map[string]map[string]struct{}{}, due: map[string]time.Time{},
		strange: map[string]time.Time{}, rivalry: map[string]bool{}, told: map[string]bool{}, kick: make(chan struct{}, 1)}
}

// memberOf reads a container; a guest's word about its own address is taken only
// where no container has that address.
func (l *Layer) memberOf(vm *vmprovision.VM, m containerMeta) member {
	x := member{id: vm.ID, name: m.Name, app: m.App, instance: vm.Instance, on: vm.Power == vmprovision.PoweredOn, extra: m.Net.ExtraHosts}
	if vm.Spec == nil {
		return x
	}
	x.hostname = vm.Spec.Hostname
	if vm.Spec.Network == nil {
		return x
	}
	for i, nic := range vm.Spec.Network.NICs {
		s := membership{network: nic.Network}
		if i < len(m.Net.Attached) {
			s.aliases = m.Net.Attached[i].Aliases
		}
		if p, err := netip.ParsePrefix(nic.Address); err == nil {
			s.addr = p.Addr()
		} else {
			s.addr = l.reported(vm, nic.Network, i)
		}
		x.nets = append(x.nets, s)
	}
	return x
}

// reported is the first address that a guest says to have on a NIC and may have.
func (l *Layer) reported(vm *vmprovision.VM, network string, i int) netip.Addr {
	for _, s := range guestAddresses(vm, i) {
		a, err := netip.ParseAddr(s)
		if err == nil && a.IsGlobalUnicast() && !l.net.taken(netPlace{network, a}, vm.ID) {
			return a
		}
	}
	return netip.Addr{}
}

func (m member) equal(o member) bool {
	return m.name == o.name && m.hostname == o.hostname && m.app == o.app && m.on == o.on && slices.Equal(m.extra, o.extra) &&
		slices.EqualFunc(m.nets, o.nets, func(a, b membership) bool {
			return a.network == b.network && a.addr == b.addr && slices.Equal(a.aliases, b.aliases)
		})
}

// see takes a container as it is now.
func (d *discovery) see(vm *vmprovision.VM) {
	meta, err := d.l.metaOf(vm)
	if err != nil {
		d.gone(vm.ID)
		return
	}
	d.rivals(vm)
	if meta.App == "" {
		d.gone(vm.ID)
		return
	}
	now := d.l.memberOf(vm, meta)
	d.mu.Lock()
	defer d.mu.Unlock()
	old, known := d.members[vm.ID]
	if known && old.equal(now) {
		return
	}
	if known && old.app != now.app {
		d.leave(old)
	}
	d.members[vm.ID] = now
	if d.apps[now.app] == nil {
		d.apps[now.app] = map[string]struct{}{}
	}
	d.apps[now.app][vm.ID] = struct{}{}
	d.soon(now.app, d.l.lim.DiscoveryGather)
}

// gone forgets a container.
func (d *discovery) gone(id string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.rivalry, id)
	delete(d.told, id)
	delete(d.strange, id)
	if m, ok := d.members[id]; ok {
		d.leave(m)
	}
}

func (d *discovery) leave(m member) {
	delete(d.members, m.id)
	delete(d.apps[m.app], m.id)
	if len(d.apps[m.app]) == 0 {
		delete(d.apps, m.app)
		delete(d.due, m.app)
		return
	}
	d.soon(m.app, d.l.lim.DiscoveryGather)
}

// soon has an app looked at, not earlier than it is due already; d.mu is held.
func (d *discovery) soon(app string, after time.Duration) {
	if _, ok := d.due[app]; !ok {
		d.due[app] = time.Now().Add(after)
		d.wake()
	}
}

func (d *discovery) wake() {
	select {
	case d.kick <- struct{}{}:
	default:
	}
}

// lines are the hosts lines of a container, extra hosts first.
func (d *discovery) lines(self member) []guestinfo.HostLine {
	var out []guestinfo.HostLine
	for _, h := range self.extra {
		if line, err := parseExtraHost(h); err == nil {
			out = append(out, line)
		}
	}
	if self.app == "" {
		return out
	}
	d.mu.Lock()
	peers := make([]member, 0, len(d.apps[self.app]))
	for id := range d.apps[self.app] {
		if m := d.members[id]; id != self.id && m.on {
			peers = append(peers, m)
		}
	}
	d.mu.Unlock()
	slices.SortFunc(peers, func(a, b member) int { return strings.Compare(a.name+"\x00"+a.id, b.name+"\x00"+b.id) })
	for _, p := range peers {
		if line, ok := lineOf(self, p); ok && len(out) < maxHostLines {
			out = append(out, line)
		}
	}
	return out
}

// maxHostLines bounds a hosts block: an app of more containers is found in part.
const maxHostLines = 4096

// lineOf is how self finds peer: on the first of its own networks that both are on.
func lineOf(self, peer member) (guestinfo.HostLine, bool) {
	for _, mine := range self.nets {
		for _, its := range peer.nets {
			if its.network != mine.network || !its.addr.IsValid() {
				continue
			}
			line := guestinfo.HostLine{Address: its.addr.String()}
			for _, name := range append([]string{peer.name, peer.hostname}, its.aliases...) {
				same := func(s string) bool { return strings.EqualFold(s, name) }
				if guestinfo.DomainName(name) && !slices.ContainsFunc(line.Names, same) {
					line.Names = append(line.Names, name)
				}
			}
			return line, len(line.Names) > 0
		}
	}
	return guestinfo.HostLine{}, false
}

// run obeys until ctx ends.
func (d *discovery) run(ctx context.Context) {
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		wait := d.round(ctx)
		timer.Reset(wait)
		select {
		case <-ctx.Done():
			return
		case <-d.kick:
		case <-timer.C:
		}
	}
}

// round does what is due and gives the time until something else is.
func (d *discovery) round(ctx context.Context) time.Duration {
	now := time.Now()
	next := time.Hour
	d.mu.Lock()
	var apps []string
	for app, at := range d.due {
		if wait := at.Sub(now); wait > 0 {
			next = min(next, wait)
			continue
		}
		delete(d.due, app)
		apps = append(apps, app)
	}
	rivals := slices.Sorted(maps.Keys(d.rivalry))
	clear(d.rivalry)
	d.mu.Unlock()
	for _, id := range rivals {
		if err := d.l.readdress(ctx, id); err != nil && ctx.Err() == nil {
			d.l.log.Error("two containers have one address", zap.String("id", id), zap.Error(err))
		}
	}
	for _, app := range apps {
		d.app(ctx, app)
		next = min(next, d.l.lim.DiscoveryGap)
	}
	return next
}

// app brings the containers of one app up to date, a few at a time, and looks at
// the app again after a pause if it changed meanwhile or something failed.
func (d *discovery) app(ctx context.Context, app string) {
	d.mu.Lock()
	var list []member
	for id := range d.apps[app] {
		if m := d.members[id]; m.on {
			list = append(list, m)
		}
	}
	d.mu.Unlock()
	slots := make(chan struct{}, d.l.lim.DiscoveryAtOnce)
	var wg sync.WaitGroup
	var mu sync.Mutex
	again := false
	for _, m := range list {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		wg.Go(func() {
			defer func() { <-slots }()
			if !d.update(ctx, m) {
				mu.Lock()
				again = true
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	// Whatever came meanwhile waits for the pause, too.
	d.mu.Lock()
	defer d.mu.Unlock()
	_, changed := d.due[app]
	if (changed || again) && ctx.Err() == nil {
		d.due[app] = time.Now().Add(d.l.lim.DiscoveryGap)
	}
}

// update gives a container its lines; it reports whether they are as they
// should be. Another daemon's container is left to that daemon for a while.
func (d *discovery) update(ctx context.Context, m member) bool {
	vm, ok := d.l.p.Get(m.id)
	if !ok || vm.Spec == nil || vm.Power != vmprovision.PoweredOn {
		return true
	}
	var old []guestinfo.HostLine
	if vm.Spec.Network != nil {
		old = vm.Spec.Network.Hosts
	}
	lines := d.lines(m)
	same := slices.EqualFunc(old, lines, func(a, b guestinfo.HostLine) bool { return a.Address == b.Address && slices.Equal(a.Names, b.Names) })
	d.mu.Lock()
	since, noted := d.strange[m.id]
	switch {
	case same || m.instance == d.l.cfg.Instance:
		delete(d.strange, m.id)
	case !noted:
		since = time.Now()
		d.strange[m.id] = since
	}
	d.mu.Unlock()
	if same {
		return true
	}
	if m.instance != d.l.cfg.Instance && time.Since(since) < d.l.lim.DiscoveryStrange {
		return false
	}
	err := d.l.changeNetwork(ctx, &vm, func(n *guestinfo.Network) error { n.Hosts = lines; return nil })
	if err != nil && ctx.Err() == nil && !errs.Is(err, errs.NotFound) {
		d.l.log.Warn("names of an app are not up to date", zap.String("app", m.app), zap.String("id", m.id), zap.Error(err))
		return false
	}
	return true
}

// changeNetwork gives a container a spec of the next generation whose network
// edit has changed.
func (l *Layer) changeNetwork(ctx context.Context, vm *vmprovision.VM, edit func(*guestinfo.Network) error) error {
	if vm.Spec == nil {
		return errs.New(errs.Corrupt, "change network", "container "+vm.Name, "its spec cannot be read")
	}
	if trace.From(ctx) == nil {
		ctx, _ = trace.Root(ctx, l.log, "change network")
	}
	spec := *vm.Spec
	network := guestinfo.Network{}
	if spec.Network != nil {
		network = *spec.Network
	}
	network.NICs = slices.Clone(network.NICs)
	if err := edit(&network); err != nil {
		return err
	}
	spec.Network = &network
	spec.Generation++
	if err := l.p.Update(ctx, vm.ID, vmprovision.UpdateSpec{Spec: &spec}); err != nil {
		return errs.Wrap(err, "change network", "container "+vm.Name)
	}
	return nil
}
