package portlayer

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// Attachment asks for one NIC.
type Attachment struct {
	Network string   // a network, or the name or path of a port group; "" is the site's or the template's
	Address string   // "" is DHCP, or chosen from the pool
	MAC     string   // "" is chosen
	Aliases []string // further names on this network
}

// NetworkRequest is what a create says about networks.
type NetworkRequest struct {
	Networks   []Attachment
	DNS        []string
	Search     []string
	ExtraHosts []string // "name:address"
	Ports      []guestinfo.Port
	App        string
}

// networkMeta is what Berth remembers of a container's networks beside its spec.
type networkMeta struct {
	Attached   []attachedMeta `json:"attached,omitempty"` // as the spec's NICs
	DNS        []string       `json:"dns,omitempty"`
	Search     []string       `json:"search,omitempty"`
	ExtraHosts []string       `json:"extraHosts,omitempty"`
}

type attachedMeta struct {
	Name    string   `json:"name"`
	Asked   bool     `json:"asked,omitempty"` // for this very address
	Aliases []string `json:"aliases,omitempty"`
}

// portGroupID marks networks that are port groups named directly.
const portGroupID = "portgroup:"

// attached is what a container in the making is given.
type attached struct {
	nics []vmprovision.NIC
	spec guestinfo.Network
	meta networkMeta
}

// Bounds of what a request says about networks.
const (
	maxAliases    = 32
	maxExtraHosts = 1024
)

// check refuses what is wrong with the request alone.
func (r *NetworkRequest) check() error {
	bad := func(what, format string, args ...any) error { return errs.New(errs.Invalid, "", what, format, args...) }
	if len(r.Networks) > guestinfo.MaxNICs {
		return bad("networks", "%d of them, a VM can have %d NICs", len(r.Networks), guestinfo.MaxNICs)
	}
	for i, a := range r.Networks {
		at := fmt.Sprintf("networks[%d]", i)
		switch {
		case len(a.Network) > 255:
			return bad(at+".network", "the name has %d bytes, 255 are allowed", len(a.Network))
		case a.Network == "" && i > 0:
			return bad(at+".network", "only the first NIC may leave its network open")
		case len(a.Aliases) > maxAliases:
			return bad(at+".aliases", "%d of them, %d are allowed", len(a.Aliases), maxAliases)
		}
		for _, name := range a.Aliases {
			if !guestinfo.DomainName(name) {
				return bad(at+".aliases", "%q is not a host name", clip(name, 60))
			}
		}
		if a.MAC != "" {
			mac, err := net.ParseMAC(a.MAC)
			if err != nil || len(mac) != 6 || mac[0]&1 != 0 {
				return bad(at+".mac", "%q is not the address of one Ethernet adapter", clip(a.MAC, 40))
			}
			r.Networks[i].MAC = mac.String()
		}
	}
	if len(r.ExtraHosts) > maxExtraHosts {
		return bad("extraHosts", "%d of them, %d are allowed", len(r.ExtraHosts), maxExtraHosts)
	}
	for _, h := range r.ExtraHosts {
		if _, err := parseExtraHost(h); err != nil {
			return err
		}
	}
	if r.App != "" {
		if err := checkName("app", r.App); err != nil {
			return err
		}
	}
	return checkResolver(r.DNS, r.Search)
}

// parseExtraHost reads "name:address"; an IPv6 address has colons of its own.
func parseExtraHost(s string) (guestinfo.HostLine, error) {
	name, address, _ := strings.Cut(s, ":")
	a, err := netip.ParseAddr(strings.Trim(address, "[]"))
	if err != nil || a.Zone() != "" || a.IsUnspecified() || a.IsMulticast() || !guestinfo.DomainName(name) {
		return guestinfo.HostLine{}, errs.New(errs.Invalid, "", "extraHosts", "%q is not name:address", clip(s, 80))
	}
	return guestinfo.HostLine{Address: a.String(), Names: []string{name}}, nil
}

// declaredPorts lays a request's ports over those that the image exposes
// ("80/tcp"); a request's port replaces the image's of the same number. Windows
// itself forwards TCP alone; in front of a contained one is a NAT, which forwards
// both.
func declaredPorts(mode guestinfo.Mode, exposed []string, request []guestinfo.Port) ([]guestinfo.Port, error) {
	var out []guestinfo.Port
	published := map[string]bool{}
	own := map[string]bool{}
	for _, p := range request {
		if p.Published == 0 {
			p.Published = p.Container
		}
		if p.Protocol == "" {
			p.Protocol = "tcp"
		}
		key := fmt.Sprintf("%d/%s", p.Published, p.Protocol)
		switch {
		case p.Container == 0 || p.Protocol != "tcp" && p.Protocol != "udp":
			return nil, errs.New(errs.Invalid, "", "ports", "%s is not a TCP or UDP port", clip(p.String(), 60))
		case p.Protocol == "udp" && p.Published != p.Container && mode != guestinfo.ModeContained:
			return nil, errs.New(errs.Unsupported, "", "ports", "%s: Windows forwards no UDP", p).WithHint("publish the UDP port under its own number, or use mode contained")
		case published[key]:
			return nil, errs.New(errs.Invalid, "", "ports", "%s is published twice", key)
		}
		published[key], own[fmt.Sprintf("%d/%s", p.Container, p.Protocol)] = true, true
		out = append(out, p)
	}
	for _, e := range exposed {
		number, protocol, _ := strings.Cut(strings.ToLower(e), "/")
		n, err := strconv.ParseUint(number, 10, 16)
		p := guestinfo.Port{Container: uint16(n), Published: uint16(n), Protocol: pick(protocol, "tcp")}
		// What an image says that is no port is nothing to declare.
		if err != nil || n == 0 || p.Protocol != "tcp" && p.Protocol != "udp" || own[p.String()] || published[p.String()] {
			continue
		}
		published[p.String()] = true
		out = append(out, p)
	}
	if len(out) > guestinfo.MaxPorts {
		return nil, errs.New(errs.Invalid, "", "ports", "%d of them, %d are allowed", len(out), guestinfo.MaxPorts)
	}
	return out, nil
}

// attach finds a container's networks and claims addresses and MACs. The claims
// hold until the VM is seen, or until release.
func (l *Layer) attach(ctx context.Context, c *creation) (release func(), err error) {
	defer func() {
		if err != nil {
			l.net.release(c.id)
		}
	}()
	out := &attached{meta: networkMeta{DNS: c.DNS, Search: c.Search, ExtraHosts: c.ExtraHosts}}
	if out.spec.Ports, err = declaredPorts(c.Mode, c.img.Config.ExposedPorts, c.NetworkRequest.Ports); err != nil {
		return nil, err
	}
	for _, a := range c.Networks {
		n, err := l.networkFor(ctx, a.Network)
		if err != nil {
			return nil, err
		}
		if err := l.net.join(n, c.id); err != nil {
			return nil, err
		}
		nic := guestinfo.NIC{Network: n.ID, MAC: a.MAC, DNS: pickAll(c.DNS, n.DNS), Search: pickAll(c.Search, n.Search)}
		if nic.Address, err = l.claimAddress(n, c.id, a.Address); err != nil {
			return nil, err
		}
		if nic.Address != "" {
			nic.Gateway = n.Gateway
		}
		if a.MAC != "" || len(c.Networks) > 1 {
			// A guest tells several NICs apart by their MACs alone, and those that
			// vSphere chooses are known after the clone only.
			if nic.MAC, err = l.net.takeMAC(c.id, a.MAC); err != nil {
				return nil, err
			}
		}
		out.nics = append(out.nics, vmprovision.NIC{Network: n.Ref, MAC: nic.MAC})
		out.spec.NICs = append(out.spec.NICs, nic)
		out.meta.Attached = append(out.meta.Attached, attachedMeta{Name: n.Name, Asked: a.Address != "", Aliases: a.Aliases})
	}
	c.attached = out
	return func() { l.net.release(c.id) }, nil
}

// networkFor finds a network by id or name, or takes the name as a port group's.
func (l *Layer) networkFor(ctx context.Context, name string) (*Network, error) {
	if name != "" {
		n, ok, err := l.networks.find(ctx, name)
		if ok || err != nil {
			return n, err
		}
		for _, b := range l.networks.unreadable() {
			if strings.HasPrefix(b, networkID(name)) {
				return nil, errs.New(errs.Corrupt, "", "network "+name, "its document cannot be read: %s", b).WithHint("create the network anew, or remove the file")
			}
		}
	}
	return &Network{ID: portGroupID + name, Name: name, Ref: name, Addressing: AddressingDHCP}, nil
}

// claimAddress gives the address, with the length of its prefix, that a
// container has on a network; "" leaves it to DHCP.
func (l *Layer) claimAddress(n *Network, id, want string) (string, error) {
	bad := func(format string, args ...any) (string, error) {
		return "", errs.New(errs.Invalid, "", "network "+n.Name, format, args...)
	}
	if n.Addressing == AddressingDHCP {
		if want != "" {
			return bad("the DHCP server chooses the addresses on %s, so that %s cannot be asked for", pick(n.Name, "it"), clip(want, 64))
		}
		return "", nil
	}
	plan, err := n.plan()
	if err != nil {
		return "", err
	}
	if want == "" {
		if n.Addressing == AddressingStatic {
			return bad("addressing is static: name the container's address")
		}
		a, err := l.net.give(n, plan, id)
		if err != nil {
			return "", err
		}
		return netip.PrefixFrom(a, plan.subnet.Bits()).String(), nil
	}
	a, err := netip.ParseAddr(want)
	if err != nil {
		return bad("%q is not an address", clip(want, 64))
	}
	if !plan.allows(a) {
		return bad("%s is not an address of %s that a container may have", a, plan.subnet)
	}
	if err := l.net.take(n, id, a); err != nil {
		return "", err
	}
	return netip.PrefixFrom(a, plan.subnet.Bits()).String(), nil
}

// AttachedNIC is a container's NIC as its spec and its guest have it.
type AttachedNIC struct {
	Attachment
	NetworkID string   // "" is a port group
	Addresses []string // that the guest says it has
}

// attachedNICs describes a container's NICs.
func attachedNICs(vm *vmprovision.VM, m networkMeta) []AttachedNIC {
	if vm.Spec == nil || vm.Spec.Network == nil {
		return nil
	}
	var out []AttachedNIC
	for i, nic := range vm.Spec.Network.NICs {
		x := AttachedNIC{Attachment: Attachment{MAC: nic.MAC}, NetworkID: nic.Network}
		if strings.HasPrefix(nic.Network, portGroupID) {
			x.NetworkID = ""
		}
		x.Address, _, _ = strings.Cut(nic.Address, "/")
		if i < len(m.Attached) {
			x.Network, x.Aliases = m.Attached[i].Name, m.Attached[i].Aliases
		}
		x.Addresses = guestAddresses(vm, i)
		if x.MAC == "" && len(vm.MACs) == 1 {
			x.MAC = vm.MACs[0]
		}
		out = append(out, x)
	}
	return out
}

// guestAddresses are what a running guest says of its NIC number i.
func guestAddresses(vm *vmprovision.VM, i int) []string {
	switch {
	case vm.Power != vmprovision.PoweredOn:
		return nil
	case vm.Status != nil && vm.Status.ID == vm.ID && i < len(vm.Status.NICs):
		return vm.Status.NICs[i].Addresses
	case i == 0 && len(vm.Spec.Network.NICs) == 1:
		return slices.Clone(addresses(vm))
	}
	return nil
}
