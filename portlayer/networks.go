package portlayer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/netip"
	"slices"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Addressing is how containers on a network get their addresses.
type Addressing string

// The ways of addressing.
const (
	AddressingDHCP   Addressing = "dhcp"
	AddressingStatic Addressing = "static" // every container names its own
	AddressingPool   Addressing = "pool"   // Berth chooses one that no container has
)

// Network is a name for a port group, with what containers on it need to know.
// One without an ID is a port group that was named directly: DHCP, and nothing
// more is known of it.
type Network struct {
	ID         string            `json:"id"`
	Name       string            `json:"name"`
	PortGroup  string            `json:"portGroup"` // inventory path when it was looked up
	Ref        string            `json:"ref"`       // vmprovision.NetworkInfo.Ref
	Kind       string            `json:"kind"`
	Addressing Addressing        `json:"addressing"`
	Subnet     string            `json:"subnet,omitempty"`
	Ranges     []string          `json:"ranges,omitempty"`
	Exclude    []string          `json:"exclude,omitempty"`
	Gateway    string            `json:"gateway,omitempty"`
	DNS        []string          `json:"dns,omitempty"`
	Search     []string          `json:"search,omitempty"`
	Labels     map[string]string `json:"labels,omitempty"`
	Created    time.Time         `json:"created"`
}

// Bounds of networks.
const (
	networksDir  = "networks"
	networkLimit = 256 << 10
	networksMax  = 1000
)

func newNetworkShelf(p Provisioner, now Clock, refresh time.Duration) *shelf[Network] {
	return &shelf[Network]{
		p: p, due: freshness{now: now, age: refresh}, dir: networksDir, what: "network", limit: networkLimit, most: networksMax,
		key:   func(n *Network) (string, string) { return n.ID, n.Name },
		check: (*Network).check,
	}
}

// check refuses what is wrong with a network alone.
func (n *Network) check() error {
	bad := func(what, format string, args ...any) error { return errs.New(errs.Invalid, "", what, format, args...) }
	if err := checkName("network", n.Name); err != nil {
		return err
	}
	if err := checkLabels(n.Labels); err != nil {
		return err
	}
	switch n.Addressing {
	case AddressingDHCP:
		if n.Subnet+n.Gateway != "" || len(n.Ranges)+len(n.Exclude) > 0 {
			return bad("addressing", "with dhcp, the DHCP server decides on subnet, ranges, exclusions and gateway")
		}
	case AddressingStatic, AddressingPool:
		if n.Addressing == AddressingStatic && len(n.Ranges) > 0 {
			return bad("ranges", "only a pool has ranges")
		}
		p, err := n.plan()
		if err != nil {
			return err
		}
		if n.Addressing == AddressingPool && p.free() == 0 {
			return bad("ranges", "no address is left for the pool")
		}
	default:
		return bad("addressing", "%q is unknown; there are dhcp, static and pool", clip(string(n.Addressing), 40))
	}
	return checkResolver(n.DNS, n.Search)
}

// checkResolver refuses servers and domains that no guest could use.
func checkResolver(dns, search []string) error {
	for _, s := range dns {
		if a, err := netip.ParseAddr(s); err != nil || a.Zone() != "" || a.IsUnspecified() || a.IsMulticast() {
			return errs.New(errs.Invalid, "", "dns", "%q is not the address of a server", clip(s, 60))
		}
	}
	for _, s := range search {
		if !guestinfo.DomainName(s) {
			return errs.New(errs.Invalid, "", "search", "%q is not a domain", clip(s, 60))
		}
	}
	return nil
}

// networkID is made of the name: two daemons that create the same network at
// once write the same file.
func networkID(name string) string {
	sum := sha256.Sum256([]byte("berth network " + strings.ToLower(name)))
	return hex.EncodeToString(sum[:16])
}

// CreateNetwork looks up a port group and remembers it under a name.
func (l *Layer) CreateNetwork(ctx context.Context, n Network) (*Network, error) {
	const step = "create network"
	if n.Addressing == "" {
		n.Addressing = AddressingDHCP
	}
	if err := n.check(); err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	out, err := l.ops.run(ctx, "network.create", n.Name, func(ctx context.Context, o *Operation) (any, error) {
		release, ok := l.reserved.name("network\x00"+n.Name, n.Name)
		if !ok {
			return nil, errs.New(errs.Exists, step, "network "+n.Name, "a network of that name is being created")
		}
		defer release()
		list, err := l.networks.load(ctx, true)
		if err != nil {
			return nil, errs.Wrap(err, step, n.Name)
		}
		n.ID, n.Created = networkID(n.Name), l.now().UTC().Truncate(time.Second)
		for _, other := range list {
			if other.ID == n.ID {
				return nil, errs.New(errs.Exists, step, "network "+n.Name, "there is a network of that name").WithHint("berth network inspect %s", n.Name)
			}
		}
		if len(list) >= networksMax {
			return nil, errs.New(errs.Quota, step, "network "+n.Name, "there are %d networks, %d are allowed", len(list), networksMax)
		}
		found, err := l.p.FindNetwork(ctx, pick(n.PortGroup, n.Name))
		if err != nil {
			return nil, errs.Wrap(err, step, "port group "+pick(n.PortGroup, n.Name))
		}
		n.PortGroup, n.Ref, n.Kind = found.Path, found.Ref, found.Kind
		if i := slices.IndexFunc(list, n.overlaps); i >= 0 {
			return nil, errs.New(errs.Conflict, step, "network "+n.Name, "network %s has addresses of %s on the same port group", list[i].Name, list[i].Subnet).
				WithHint("use that network, or a subnet that does not overlap with it")
		}
		if err := l.networks.put(ctx, &n); err != nil {
			return nil, errs.Wrap(err, step, n.Name)
		}
		l.events.add(Event{Type: "network", Action: "create", Object: n.ID, Name: n.Name, Operation: o.ID(), labels: n.Labels,
			Attributes: map[string]string{"portGroup": n.PortGroup, "addressing": string(n.Addressing)}})
		return &n, nil
	})
	if err != nil {
		return nil, err
	}
	return out.(*Network), nil
}

// overlaps says whether two networks have addresses in common on one port group.
func (n *Network) overlaps(other *Network) bool {
	a, err1 := netip.ParsePrefix(n.Subnet)
	b, err2 := netip.ParsePrefix(other.Subnet)
	return err1 == nil && err2 == nil && a.Overlaps(b) && n.Ref == other.Ref
}

// NetworkInfo is a network with who is on it.
type NetworkInfo struct {
	Network
	Size       int      // of the pool
	Used       int      // addresses that containers have, or will have in a moment
	Containers []string // names
}

func (l *Layer) networkInfo(n *Network) NetworkInfo {
	i := NetworkInfo{Network: *n, Used: l.net.used(n.ID)}
	if p, err := n.plan(); err == nil && n.Addressing == AddressingPool {
		i.Size = p.free()
	}
	for _, id := range l.net.members(n.ID) {
		if vm, ok := l.p.Get(id); ok {
			i.Containers = append(i.Containers, l.nameOf(&vm))
		}
	}
	slices.Sort(i.Containers)
	return i
}

// Networks lists the networks by name.
func (l *Layer) Networks(ctx context.Context) ([]NetworkInfo, error) {
	list, err := l.networks.load(ctx, false)
	if err != nil {
		return nil, err
	}
	out := []NetworkInfo{}
	for _, n := range list {
		out = append(out, l.networkInfo(n))
	}
	return out, nil
}

// Network finds a network by id or name.
func (l *Layer) Network(ctx context.Context, ref string) (NetworkInfo, error) {
	n, err := l.findNetwork(ctx, ref)
	if err != nil {
		return NetworkInfo{}, err
	}
	return l.networkInfo(n), nil
}

func (l *Layer) findNetwork(ctx context.Context, ref string) (*Network, error) {
	n, ok, err := l.networks.find(ctx, ref)
	if err != nil {
		return nil, err
	}
	if !ok {
		why := "no such network"
		if b := l.networks.unreadable(); len(b) > 0 {
			why += "; unreadable: " + some(b)
		}
		return nil, errs.New(errs.NotFound, "find network", "network "+clip(ref, 255), "%s", why).WithHint("berth network ls lists them, berth network create adds one")
	}
	return n, nil
}

// RemoveNetwork forgets a network on which no container is.
func (l *Layer) RemoveNetwork(ctx context.Context, ref string) error {
	const step = "remove network"
	_, err := l.ops.run(ctx, "network.remove", ref, func(ctx context.Context, o *Operation) (any, error) {
		n, err := l.findNetwork(ctx, ref)
		if err != nil {
			return nil, errs.Wrap(err, step, "")
		}
		release, ok := l.net.close(n.ID)
		defer release()
		if i := l.networkInfo(n); !ok || len(i.Containers) > 0 {
			return nil, errs.New(errs.Conflict, step, "network "+n.Name, "containers are on it: %s", pick(some(i.Containers), "being created")).WithHint("remove them first")
		}
		if err := l.networks.remove(ctx, n); err != nil {
			return nil, errs.Wrap(err, step, n.Name)
		}
		l.events.add(Event{Type: "network", Action: "remove", Object: n.ID, Name: n.Name, Operation: o.ID(), labels: n.Labels})
		return nil, nil
	})
	return err
}
