package agent

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"

	"berth/guestinfo"
	"berth/guestinfo/agent/hcs"
	"berth/internal/errs"
)

// The reasons of failures of the network, as guestinfo.Status.Reason names them.
const (
	ReasonNetworkNotReady    = "NetworkNotReady"    // a NIC was not up, addressed or resolved in time
	ReasonNetworkFailed      = "NetworkFailed"      // the network could not be set as the spec wants it
	ReasonAddressInUse       = "AddressInUse"       // another machine has a static address
	ReasonPortMappingFailed  = "PortMappingFailed"  // a port could not be forwarded
	ReasonFirewallRuleFailed = "FirewallRuleFailed" // a port could not be let in
)

// Stack is the operating system's network as far as the agent changes it.
type Stack interface {
	// Adapters lists the Ethernet adapters, in the order of the system's own.
	Adapters() ([]Adapter, error)
	// Do makes one change of an adapter. A note is a sentence on what this system
	// cannot do and the container can do without.
	Do(a Adapter, c Change) (note string, err error)
}

// Adapter is an Ethernet adapter as it is now.
type Adapter struct {
	Index     uint32 // of the interface
	GUID      string // "{…}"
	Name      string
	MAC       string // "00:50:56:01:02:03"
	Up        bool
	DHCP      bool
	Addresses []Address
	Gateways  []netip.Addr
	DNS       []netip.Addr
	Search    []string // that were set, not those that DHCP gave
}

// Address is one of an adapter's addresses.
type Address struct {
	netip.Prefix
	Tentative bool // it is still being looked whether another machine has it
	Duplicate bool // another machine has it
}

// Verb is what a [Change] does.
type Verb string

// The verbs, in the order in which they are done.
const (
	StopDHCP      Verb = "stop DHCP"
	RemoveRoute   Verb = "remove default route"
	RemoveAddress Verb = "remove address"
	UseDHCP       Verb = "use DHCP"
	AddAddress    Verb = "add address"
	AddRoute      Verb = "add default route"
	SetDNS        Verb = "set DNS"
)

// Change is one change of an adapter.
type Change struct {
	Verb    Verb
	Address netip.Prefix // of RemoveAddress and AddAddress
	Gateway netip.Addr   // of the routes
	Servers []netip.Addr // of SetDNS
	Search  []string     // of SetDNS
}

// planNIC is what turns have into what want asks for.
func planNIC(want guestinfo.NIC, have Adapter) []Change {
	var out []Change
	address, err := netip.ParsePrefix(want.Address)
	gateway, gwErr := netip.ParseAddr(want.Gateway)
	switch {
	case err != nil && !have.DHCP:
		out = append(out, Change{Verb: UseDHCP}) // and with it go the addresses that were set
	case err == nil:
		if have.DHCP {
			out = append(out, Change{Verb: StopDHCP})
		}
		for _, g := range have.Gateways {
			if g.Is4() == address.Addr().Is4() && (gwErr != nil || g != gateway) {
				out = append(out, Change{Verb: RemoveRoute, Gateway: g})
			}
		}
		there := false
		for _, a := range have.Addresses {
			switch {
			case a.Prefix == address:
				there = true
			case a.Addr().Is4() == address.Addr().Is4() && !a.Addr().IsLinkLocalUnicast():
				out = append(out, Change{Verb: RemoveAddress, Address: a.Prefix})
			}
		}
		if !there {
			out = append(out, Change{Verb: AddAddress, Address: address})
		}
		if gwErr == nil && !slices.Contains(have.Gateways, gateway) {
			out = append(out, Change{Verb: AddRoute, Gateway: gateway})
		}
	}
	servers := parseAddrs(want.DNS)
	if len(servers) > 0 && !slices.Equal(servers, have.DNS) || len(want.Search) > 0 && !slices.Equal(want.Search, have.Search) {
		out = append(out, Change{Verb: SetDNS, Servers: servers, Search: want.Search})
	}
	return out
}

func parseAddrs(list []string) []netip.Addr {
	var out []netip.Addr
	for _, s := range list {
		if a, err := netip.ParseAddr(s); err == nil {
			out = append(out, a)
		}
	}
	return out
}

// pairNICs finds the adapter of every NIC: by its MAC, or the only one there is.
func pairNICs(nics []guestinfo.NIC, have []Adapter) ([]Adapter, error) {
	out := make([]Adapter, len(nics))
	for i, n := range nics {
		at := slices.IndexFunc(have, func(a Adapter) bool { return n.MAC != "" && strings.EqualFold(a.MAC, n.MAC) })
		if n.MAC == "" && len(have) == 1 {
			at = 0
		}
		switch {
		case at < 0 && n.MAC == "":
			return nil, fmt.Errorf("there are %d Ethernet adapters, and the NIC without a MAC could be any", len(have))
		case at < 0:
			return nil, fmt.Errorf("there is no Ethernet adapter with MAC %s", n.MAC)
		}
		out[i] = have[at]
	}
	return out, nil
}

// errDuplicate is a static address that another machine has.
var errDuplicate = errors.New("another machine has the address")

// waits says what a NIC still waits for; nil is nothing.
func waits(want guestinfo.NIC, a Adapter) error {
	name := fmt.Sprintf("adapter %s (%s)", a.Name, a.MAC)
	if !a.Up {
		return fmt.Errorf("%s is not connected", name)
	}
	static, err := netip.ParsePrefix(want.Address)
	ready := false
	for _, x := range a.Addresses {
		mine := err == nil && x.Prefix == static || err != nil && x.Addr().IsGlobalUnicast()
		switch {
		case mine && x.Duplicate:
			return fmt.Errorf("%s: %s: %w", name, x.Prefix, errDuplicate)
		case mine && !x.Tentative:
			ready = true
		}
	}
	if !ready {
		return fmt.Errorf("%s has no address that is ready, but %s", name, addressList(a.Addresses))
	}
	for _, s := range parseAddrs(want.DNS) {
		if !slices.Contains(a.DNS, s) {
			return fmt.Errorf("%s does not have the DNS server %s yet", name, s)
		}
	}
	return nil
}

func addressList(list []Address) string {
	if len(list) == 0 {
		return "none"
	}
	var out []string
	for _, a := range list {
		s := a.String()
		if a.Tentative {
			s += " (being checked)"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// Network makes the guest's network what the spec wants it to be. It is the
// [Applier] of the spec's network.
type Network struct {
	Stack    Stack
	Firewall Firewall
	Proxies  Proxies
	HostsAt  string // path of the hosts file
	Log      func(format string, args ...any)

	// inside says that the entrypoint has a network of its own behind this one,
	// which forwards its ports by itself.
	inside bool

	mu     sync.Mutex
	spec   guestinfo.Spec // that was obeyed last
	notes  []string
	status []guestinfo.NICStatus
	among  []string // the machine's addresses when status was told last; nil: it has to be looked again
}

// enter makes n the network of a contained entrypoint, whose hosts file is its
// own. It comes before everything else.
func (n *Network) enter(hostsAt string) { n.inside, n.HostsAt = true, hostsAt }

// adapters are the machine's own: not the one that containers are behind.
func (n *Network) adapters() ([]Adapter, error) {
	have, err := n.Stack.Adapters()
	return slices.DeleteFunc(have, func(a Adapter) bool {
		return slices.ContainsFunc(a.Addresses, func(x Address) bool { return hcs.Subnet().Contains(x.Addr()) })
	}), err
}

// Name implements [Applier].
func (*Network) Name() string { return "network" }

// Prepare makes the network ready for an entrypoint, and waits until it is.
func (n *Network) Prepare(ctx context.Context, spec guestinfo.Spec) error {
	want := spec.Network
	if want == nil {
		return nil
	}
	n.obeys(spec)
	if err := n.configure(want.NICs); err != nil {
		return &StartError{ReasonNetworkFailed, err}
	}
	if err := n.wait(ctx, want); err != nil {
		reason := ReasonNetworkNotReady
		if errors.Is(err, errDuplicate) {
			reason = ReasonAddressInUse
		}
		return &StartError{reason, err}
	}
	if err := writeHosts(n.HostsAt, want.Hosts); err != nil {
		return &StartError{ReasonNetworkFailed, err}
	}
	return n.openPorts(spec.ID, want.Ports)
}

// Apply implements [Applier]: addresses, DNS and names are changed in place.
func (n *Network) Apply(ctx context.Context, now, next guestinfo.Spec) error {
	if next.Network == nil {
		return nil
	}
	n.obeys(next)
	if err := n.configure(next.Network.NICs); err != nil {
		return err
	}
	if err := writeHosts(n.HostsAt, next.Network.Hosts); err != nil {
		return err
	}
	var old []guestinfo.Port
	if now.Network != nil {
		old = now.Network.Ports
	}
	if slices.Equal(old, next.Network.Ports) {
		return nil
	}
	if n.inside {
		return errs.New(errs.Unsupported, "change ports", next.ID, "a container's ports are fixed while it runs").WithHint("restart the container")
	}
	if err := n.closePorts(now.ID, old); err != nil {
		return err
	}
	return n.openPorts(next.ID, next.Network.Ports)
}

// Remove takes away what is not Windows' own: rules, forwards and names.
func (n *Network) Remove() error {
	spec := n.obeyed()
	if spec.Network == nil {
		return nil
	}
	return errors.Join(n.closePorts(spec.ID, spec.Network.Ports), writeHosts(n.HostsAt, nil))
}

func (n *Network) obeys(spec guestinfo.Spec) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.spec, n.among = spec, nil
}

func (n *Network) obeyed() guestinfo.Spec {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.spec
}

func (n *Network) configure(nics []guestinfo.NIC) error {
	if len(nics) == 0 {
		return nil
	}
	have, err := n.adapters()
	if err != nil {
		return err
	}
	paired, err := pairNICs(nics, have)
	if err != nil {
		return err
	}
	for i, nic := range nics {
		for _, c := range planNIC(nic, paired[i]) {
			note, err := n.Stack.Do(paired[i], c)
			if err != nil {
				return fmt.Errorf("adapter %s: %s: %w", paired[i].Name, c.Verb, err)
			}
			n.note(note)
		}
	}
	return nil
}

// Every this long the adapters are looked at while one is not ready.
const (
	gatePause   = 100 * time.Millisecond
	gateDefault = 60 * time.Second
)

// wait returns when every NIC is up, addressed, and has its DNS servers. A
// duplicate address does not become better with time. Without NICs in the spec
// the adapters that are connected are waited for, but their lack of an address
// is not the container's failure.
func (n *Network) wait(ctx context.Context, want *guestinfo.Network) error {
	limit := gateDefault
	if want.Wait > 0 {
		limit = time.Duration(want.Wait) * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for {
		err := n.ready(want.NICs)
		if err == nil || errors.Is(err, errDuplicate) {
			return err
		}
		t := time.NewTimer(gatePause)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			if len(want.NICs) == 0 {
				n.note(fmt.Sprintf("the entrypoint starts although %v", err))
				return nil
			}
			return fmt.Errorf("the network was not ready within %v: %w", limit, err)
		}
	}
}

func (n *Network) ready(nics []guestinfo.NIC) error {
	have, err := n.adapters()
	if err != nil {
		return err
	}
	if len(nics) == 0 {
		have = slices.DeleteFunc(have, func(a Adapter) bool { return !a.Up })
		nics = make([]guestinfo.NIC, len(have))
	} else if have, err = pairNICs(nics, have); err != nil {
		return err
	}
	var status []guestinfo.NICStatus
	for i, nic := range nics {
		if n.noted(string(SetDNS)) {
			nic.DNS = nil // this system cannot have them, and said so
		}
		if err := waits(nic, have[i]); err != nil {
			return err
		}
		s := guestinfo.NICStatus{MAC: have[i].MAC}
		for _, a := range have[i].Addresses {
			if a.Addr().IsGlobalUnicast() {
				s.Addresses = append(s.Addresses, a.Addr().String())
			}
		}
		status = append(status, s)
	}
	n.mu.Lock()
	n.status = status
	n.mu.Unlock()
	return nil
}

// note keeps a sentence for the status, once.
func (n *Network) note(text string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if text != "" && !slices.Contains(n.notes, text) && len(n.notes) < 16 {
		n.notes = append(n.notes, text)
		n.Log("network: %s", text)
	}
}

func (n *Network) noted(about string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.ContainsFunc(n.notes, func(s string) bool { return strings.HasPrefix(s, about) })
}

// report fills in what a status says of the network now. Adapters are costly to
// list: they are looked at again when an address of the machine has changed.
func (n *Network) report(s *guestinfo.Status) {
	if want := n.obeyed().Network; want != nil && n.moved(s.Addresses) {
		err := n.ready(want.NICs) // what is not ready now keeps its last report
		n.mu.Lock()
		if n.among = nil; err == nil {
			n.among = append([]string{}, s.Addresses...)
		}
		n.mu.Unlock()
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	s.NICs, s.NetworkNotes = n.status, slices.Clone(n.notes)
}

// moved says whether the NICs may have other addresses than were told last.
func (n *Network) moved(addresses []string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.among == nil || !slices.Equal(n.among, addresses)
}
