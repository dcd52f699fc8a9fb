package portlayer

import (
	"crypto/rand"
	"fmt"
	"hash/fnv"
	"net/netip"
	"slices"
	"strings"
	"sync"

	"berth/internal/errs"
	"berth/vmprovision"
)

// netPlace is an address on a network.
type netPlace struct {
	network string // id
	addr    netip.Addr
}

// netIndex knows who is on which network and who has which address. The truth
// is in the specs of the VMs in the live inventory, which it follows; beside
// them it holds what creates under way have been given. A look-up costs the
// same whether there are ten containers or ten thousand.
type netIndex struct {
	instance string

	mu       sync.Mutex
	holders  map[netPlace][]string     // ids of containers, one but for a conflict
	macs     map[string][]string       // ids by MAC, lower case
	on       map[string]map[string]int // network → id → NICs
	seen     map[string]netFacts       // by id
	reserved map[string]*claim         // creates under way, by id
	promised map[netPlace]string       // to ids of reserved
	macFor   map[string]string         // MAC → id of reserved
	next     map[string]uint64         // place of the pool to try next, by network
	closed   map[string]bool           // networks being removed
}

// netFacts is what the index took from one VM.
type netFacts struct {
	places   []netPlace
	macs     []string
	networks []string
}

// claim is what one create has been given.
type claim struct {
	places   []netPlace
	macs     []string
	networks []string
}

func newNetIndex(instance string) *netIndex {
	return &netIndex{
		instance: instance, holders: map[netPlace][]string{}, macs: map[string][]string{}, on: map[string]map[string]int{}, seen: map[string]netFacts{},
		reserved: map[string]*claim{}, promised: map[netPlace]string{}, macFor: map[string]string{}, next: map[string]uint64{}, closed: map[string]bool{},
	}
}

// factsOf reads a VM's spec.
func factsOf(vm *vmprovision.VM) (f netFacts) {
	if vm.Spec == nil || vm.Spec.Network == nil {
		return f
	}
	for _, n := range vm.Spec.Network.NICs {
		f.networks = append(f.networks, n.Network)
		if n.MAC != "" {
			f.macs = append(f.macs, strings.ToLower(n.MAC))
		}
		if p, err := netip.ParsePrefix(n.Address); err == nil {
			f.places = append(f.places, netPlace{n.Network, p.Addr()})
		}
	}
	return f
}

func (f netFacts) equal(o netFacts) bool {
	return slices.Equal(f.places, o.places) && slices.Equal(f.macs, o.macs) && slices.Equal(f.networks, o.networks)
}

// see takes a container as it is now, and ends its claim.
func (x *netIndex) see(vm *vmprovision.VM) {
	f := factsOf(vm)
	x.mu.Lock()
	defer x.mu.Unlock()
	if c := x.reserved[vm.ID]; c != nil && !slices.ContainsFunc(c.places, func(p netPlace) bool { return !slices.Contains(f.places, p) }) {
		x.unclaim(vm.ID) // the VM shows all that it was given
	}
	if old, ok := x.seen[vm.ID]; ok && old.equal(f) {
		return
	}
	x.drop(vm.ID)
	if len(f.networks) == 0 {
		return
	}
	x.seen[vm.ID] = f
	for _, p := range f.places {
		x.holders[p] = append(x.holders[p], vm.ID)
	}
	for _, m := range f.macs {
		x.macs[m] = append(x.macs[m], vm.ID)
	}
	for _, n := range f.networks {
		if x.on[n] == nil {
			x.on[n] = map[string]int{}
		}
		x.on[n][vm.ID]++
	}
}

// gone forgets a container: what it had is free.
func (x *netIndex) gone(id string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.drop(id)
}

func (x *netIndex) drop(id string) {
	f, ok := x.seen[id]
	if !ok {
		return
	}
	delete(x.seen, id)
	for _, p := range f.places {
		x.holders[p] = removed(x.holders[p], id)
		if len(x.holders[p]) == 0 {
			delete(x.holders, p)
		}
	}
	for _, m := range f.macs {
		x.macs[m] = removed(x.macs[m], id)
		if len(x.macs[m]) == 0 {
			delete(x.macs, m)
		}
	}
	for _, n := range f.networks {
		delete(x.on[n], id)
		if len(x.on[n]) == 0 {
			delete(x.on, n)
		}
	}
}

func removed(list []string, id string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == id })
}

// join claims a place on a network for a container in the making, so that the
// network is not removed under it.
func (x *netIndex) join(n *Network, id string) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closed[n.ID] {
		return errs.New(errs.Conflict, "", "network "+n.Name, "the network is being removed")
	}
	c := x.claim(id)
	c.networks = append(c.networks, n.ID)
	return nil
}

func (x *netIndex) claim(id string) *claim {
	c := x.reserved[id]
	if c == nil {
		c = &claim{}
		x.reserved[id] = c
	}
	return c
}

// take claims the address that is asked for.
func (x *netIndex) take(n *Network, id string, want netip.Addr) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	p := netPlace{n.ID, want}
	if other := x.holder(p); other != "" && other != id {
		return errs.New(errs.Conflict, "", "network "+n.Name, "container %s has %s", shortID(other), want).WithHint("choose another address, or none where the network has a pool")
	}
	x.promise(p, id)
	return nil
}

// give claims an address of the pool. Every daemon begins at a place of its own
// and goes on from where it was: two that work at once rarely meet, and an
// address that became free rests a while.
func (x *netIndex) give(n *Network, plan addressPlan, id string) (netip.Addr, error) {
	total := plan.total()
	x.mu.Lock()
	defer x.mu.Unlock()
	start, ok := x.next[n.ID]
	if !ok {
		h := fnv.New64a()
		fmt.Fprintf(h, "%s\x00%s", x.instance, n.ID)
		start = h.Sum64()
	}
	for i := range total {
		at := (start%total + i) % total
		p := netPlace{n.ID, plan.at(at)}
		if x.holder(p) == "" {
			x.next[n.ID] = at + 1
			x.promise(p, id)
			return p.addr, nil
		}
	}
	return netip.Addr{}, errs.New(errs.Quota, "", "network "+n.Name, "none of the %d addresses of network %s is free", total, n.Name).
		WithHint("remove containers, or create a network with a larger pool")
}

// holder is who has a place or will have it.
func (x *netIndex) holder(p netPlace) string {
	if ids := x.holders[p]; len(ids) > 0 {
		return ids[0]
	}
	return x.promised[p]
}

func (x *netIndex) promise(p netPlace, id string) {
	x.promised[p] = id
	c := x.claim(id)
	c.places = append(c.places, p)
}

// takeMAC claims a MAC; "" chooses one of the range that vSphere leaves to
// those who choose themselves: 00:50:56:00:00:00 to 3f:ff:ff.
func (x *netIndex) takeMAC(id, mac string) (string, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	given := mac != ""
	for attempt := 0; ; attempt++ {
		if !given {
			var b [3]byte
			_, _ = rand.Read(b[:]) // never fails
			mac = fmt.Sprintf("00:50:56:%02x:%02x:%02x", b[0]&0x3f, b[1], b[2])
		}
		if len(x.macs[mac]) == 0 && x.macFor[mac] == "" {
			x.macFor[mac] = id
			c := x.claim(id)
			c.macs = append(c.macs, mac)
			return mac, nil
		}
		if given {
			return "", errs.New(errs.Conflict, "", "mac "+mac, "container %s has this MAC", shortID(append(slices.Clone(x.macs[mac]), x.macFor[mac])[0]))
		}
		if attempt == 1000 {
			return "", errs.New(errs.Quota, "", "mac", "no free MAC was found")
		}
	}
}

// release ends a claim.
func (x *netIndex) release(id string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.unclaim(id)
}

func (x *netIndex) unclaim(id string) {
	c := x.reserved[id]
	if c == nil {
		return
	}
	delete(x.reserved, id)
	for _, p := range c.places {
		if x.promised[p] == id {
			delete(x.promised, p)
		}
	}
	for _, m := range c.macs {
		delete(x.macFor, m)
	}
}

// rivals are the other containers that have one of a container's addresses or
// MACs: another daemon gave them at the same time.
func (x *netIndex) rivals(id string) (out []string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	f := x.seen[id]
	for _, p := range f.places {
		out = append(out, removed(x.holders[p], id)...)
	}
	for _, m := range f.macs {
		out = append(out, removed(x.macs[m], id)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// used counts a network's addresses that somebody has or will have.
func (x *netIndex) used(network string) int {
	x.mu.Lock()
	defer x.mu.Unlock()
	n := 0
	for id := range x.on[network] {
		for _, p := range x.seen[id].places {
			if p.network == network {
				n++
			}
		}
	}
	for p := range x.promised {
		if p.network == network && len(x.holders[p]) == 0 {
			n++
		}
	}
	return n
}

// members are the ids of the containers on a network.
func (x *netIndex) members(network string) []string {
	x.mu.Lock()
	defer x.mu.Unlock()
	var out []string
	for id := range x.on[network] {
		out = append(out, id)
	}
	return out
}

// close keeps containers in the making off a network; it reports false when
// one is being made on it already.
func (x *netIndex) close(network string) (open func(), ok bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, c := range x.reserved {
		if slices.Contains(c.networks, network) {
			return func() {}, false
		}
	}
	if x.closed[network] {
		return func() {}, false
	}
	x.closed[network] = true
	return func() {
		x.mu.Lock()
		defer x.mu.Unlock()
		delete(x.closed, network)
	}, true
}
