package guestinfo

import (
	"fmt"
	"net"
	"net/netip"
	"regexp"
	"strings"
)

// Network is how the guest meets its networks. No NICs means those of the
// template, as Windows finds them.
type Network struct {
	NICs  []NIC      `json:"nics,omitempty"` // every NIC of the VM, in the order of its devices
	Hosts []HostLine `json:"hosts,omitempty"`
	Ports []Port     `json:"ports,omitempty"`
	// Wait bounds the time, in seconds, that NICs may take to be up, addressed
	// and to have their DNS servers before the entrypoint starts; 0 is 60.
	Wait int `json:"waitSeconds,omitempty"`
}

// NIC is one network adapter.
type NIC struct {
	Network string `json:"network,omitempty"` // the host's id of the network; means nothing to the guest
	// MAC tells the adapter, "00:50:56:01:02:03". It may be empty when the VM has
	// one NIC only: vSphere chooses the address of such a NIC during the clone.
	MAC     string   `json:"mac,omitempty"`
	Address string   `json:"address,omitempty"` // "10.1.2.3/24"; "" is DHCP
	Gateway string   `json:"gateway,omitempty"` // default route; only with Address
	DNS     []string `json:"dns,omitempty"`     // servers in order; none keeps DHCP's
	Search  []string `json:"search,omitempty"`  // domains in order
}

// HostLine is one line of the managed block in the guest's hosts file.
type HostLine struct {
	Address string   `json:"address"`
	Names   []string `json:"names"`
}

// Port is a port that the container declares: the firewall lets it in, and when
// the two numbers differ the published one is forwarded to the container's.
type Port struct {
	Container uint16 `json:"container"`
	Published uint16 `json:"published"`
	Protocol  string `json:"protocol"` // "tcp" or "udp"
}

// String is "8080->80/tcp", or "80/tcp".
func (p Port) String() string {
	if p.Published == p.Container {
		return fmt.Sprintf("%d/%s", p.Container, p.Protocol)
	}
	return fmt.Sprintf("%d->%d/%s", p.Published, p.Container, p.Protocol)
}

// Bounds of a network's members.
const (
	MaxNICs    = 10 // of a vSphere VM
	MaxPorts   = 256
	maxHosts   = 8192
	maxNames   = 64
	maxServers = 16
	maxDomains = 32
	maxWait    = 3600
)

var domainRE = regexp.MustCompile(`^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})?(\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})?)*$`)

// DomainName reports whether s can stand in a hosts file or a search list.
func DomainName(s string) bool { return len(s) <= 253 && domainRE.MatchString(s) }

func (n *Network) validate() error {
	switch {
	case n == nil:
		return nil
	case len(n.NICs) > MaxNICs:
		return fmt.Errorf("network.nics: %d of them, at most %d", len(n.NICs), MaxNICs)
	case len(n.Hosts) > maxHosts:
		return fmt.Errorf("network.hosts: %d lines, at most %d", len(n.Hosts), maxHosts)
	case len(n.Ports) > MaxPorts:
		return fmt.Errorf("network.ports: %d of them, at most %d", len(n.Ports), MaxPorts)
	case n.Wait < 0 || n.Wait > maxWait:
		return fmt.Errorf("network.waitSeconds: %d is not in 0..%d", n.Wait, maxWait)
	}
	seen := map[string]bool{}
	for i, nic := range n.NICs {
		if err := nic.validate(); err != nil {
			return fmt.Errorf("network.nics[%d].%w", i, err)
		}
		if nic.MAC == "" && len(n.NICs) > 1 {
			return fmt.Errorf("network.nics[%d].mac: missing although there are several NICs", i)
		}
		if mac := strings.ToLower(nic.MAC); mac != "" && seen[mac] {
			return fmt.Errorf("network.nics[%d].mac: %s is given twice", i, mac)
		} else {
			seen[mac] = true
		}
	}
	for i, h := range n.Hosts {
		if err := h.validate(); err != nil {
			return fmt.Errorf("network.hosts[%d].%w", i, err)
		}
	}
	for i, p := range n.Ports {
		if p.Container == 0 || p.Published == 0 || p.Protocol != "tcp" && p.Protocol != "udp" {
			return fmt.Errorf("network.ports[%d]: %s is not a TCP or UDP port", i, clip(p.String(), 60))
		}
	}
	return nil
}

func (n NIC) validate() error {
	if err := text("network", n.Network, 0, maxID); err != nil {
		return err
	}
	if n.MAC != "" {
		if mac, err := net.ParseMAC(n.MAC); err != nil || len(mac) != 6 {
			return fmt.Errorf("mac: %q is not an Ethernet address", clip(n.MAC, 40))
		}
	}
	if n.Address == "" && n.Gateway != "" {
		return fmt.Errorf("gateway: needs an address beside it")
	}
	if n.Address != "" {
		p, err := netip.ParsePrefix(n.Address)
		if err != nil || !usable(p.Addr()) {
			return fmt.Errorf("address: %q is not an address with its prefix length", clip(n.Address, 60))
		}
		if n.Gateway != "" {
			if g, err := netip.ParseAddr(n.Gateway); err != nil || !usable(g) || g.Is4() != p.Addr().Is4() || g == p.Addr() {
				return fmt.Errorf("gateway: %q is no router for %s", clip(n.Gateway, 60), p)
			}
		}
	}
	if len(n.DNS) > maxServers || len(n.Search) > maxDomains {
		return fmt.Errorf("dns: %d servers and %d domains, at most %d and %d", len(n.DNS), len(n.Search), maxServers, maxDomains)
	}
	for i, s := range n.DNS {
		if a, err := netip.ParseAddr(s); err != nil || a.Zone() != "" || a.IsUnspecified() || a.IsMulticast() {
			return fmt.Errorf("dns[%d]: %q is not an address", i, clip(s, 60))
		}
	}
	for i, s := range n.Search {
		if !DomainName(s) {
			return fmt.Errorf("search[%d]: %q is not a domain", i, clip(s, 60))
		}
	}
	return nil
}

func (h HostLine) validate() error {
	if a, err := netip.ParseAddr(h.Address); err != nil || a.Zone() != "" || a.IsUnspecified() || a.IsMulticast() {
		return fmt.Errorf("address: %q is not an address", clip(h.Address, 60))
	}
	if len(h.Names) == 0 || len(h.Names) > maxNames {
		return fmt.Errorf("names: %d of them, want 1 to %d", len(h.Names), maxNames)
	}
	for _, name := range h.Names {
		if !DomainName(name) {
			return fmt.Errorf("names: %q is not a host name", clip(name, 60))
		}
	}
	return nil
}

// usable is an address that a machine can have.
func usable(a netip.Addr) bool {
	return a.IsValid() && a.Zone() == "" && !a.IsUnspecified() && !a.IsMulticast() && !a.IsLoopback() && !a.Is4In6()
}

// NICStatus is what the guest says of one of its NICs, in the order of
// [Network.NICs].
type NICStatus struct {
	MAC       string   `json:"mac,omitempty"`
	Addresses []string `json:"addresses,omitempty"`
}

// checkNICs refuses what no agent writes.
func (s *Status) checkNICs() error {
	if len(s.NICs) > MaxNICs {
		return fmt.Errorf("nics: %d of them, at most %d are allowed", len(s.NICs), MaxNICs)
	}
	for i := range s.NICs {
		n := &s.NICs[i]
		if n.MAC != "" {
			mac, err := net.ParseMAC(n.MAC)
			if err != nil || len(mac) != 6 {
				return fmt.Errorf("nics[%d].mac: not an Ethernet address", i)
			}
			n.MAC = mac.String()
		}
		if len(n.Addresses) > maxAddresses {
			return fmt.Errorf("nics[%d].addresses: %d of them, at most %d are allowed", i, len(n.Addresses), maxAddresses)
		}
		for j, a := range n.Addresses {
			ip, err := netip.ParseAddr(a)
			if err != nil || len(a) > 64 {
				return fmt.Errorf("nics[%d].addresses[%d]: not an IP address", i, j)
			}
			n.Addresses[j] = ip.WithZone("").String()
		}
	}
	return nil
}
