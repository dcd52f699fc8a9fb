package agent

import (
	"errors"
	"fmt"

	"berth/guestinfo"
)

// Firewall lets declared ports in. Rules are told by their names.
type Firewall interface {
	// Allow adds a rule, or replaces the one of that name. A note is a sentence on
	// why none is needed here.
	Allow(r FirewallRule) (note string, err error)
	// Remove takes a rule away; none is no error.
	Remove(name string) error
}

// FirewallRule lets one port in, from everywhere and in every profile.
type FirewallRule struct {
	Name     string
	Protocol string // "tcp" or "udp"
	Port     uint16
}

// Proxies forward TCP ports of this machine to other ports of it.
type Proxies interface {
	// Set forwards a port, on every address, to another one.
	Set(published, container uint16) error
	// Remove ends a forward to that port; another one's is left alone.
	Remove(published, container uint16) error
}

// rulesFor are the firewall's rules of a container's declared ports: those that
// others connect to, and those that the program listens on where it does so on
// this machine's own network.
func (n *Network) rulesFor(id string, ports []guestinfo.Port) []FirewallRule {
	var out []FirewallRule
	seen := map[string]bool{}
	for _, p := range ports {
		numbers := []uint16{p.Container, p.Published}
		if n.inside {
			numbers = numbers[1:]
		}
		for _, number := range numbers {
			key := fmt.Sprintf("%s %d", p.Protocol, number)
			if !seen[key] {
				seen[key] = true
				out = append(out, FirewallRule{Name: fmt.Sprintf("Berth %s %s", id, key), Protocol: p.Protocol, Port: number})
			}
		}
	}
	return out
}

// forwards are the ports that this machine must forward. Those of a contained
// entrypoint come with its endpoint; a second listener would only be in the way.
func (n *Network) forwards(ports []guestinfo.Port) []guestinfo.Port {
	var out []guestinfo.Port
	for _, p := range ports {
		if p.Published != p.Container && !n.inside {
			out = append(out, p)
		}
	}
	return out
}

// openPorts sets rules and forwards. They are set again at every start: an agent
// that was killed leaves its own behind.
func (n *Network) openPorts(id string, ports []guestinfo.Port) error {
	for _, r := range n.rulesFor(id, ports) {
		note, err := n.Firewall.Allow(r)
		if err != nil {
			return &StartError{ReasonFirewallRuleFailed, fmt.Errorf("let %s port %d in: %w", r.Protocol, r.Port, err)}
		}
		n.note(note)
	}
	for _, p := range n.forwards(ports) {
		if p.Protocol != "tcp" {
			return &StartError{ReasonPortMappingFailed, fmt.Errorf("forward %s: Windows forwards TCP only", p)}
		}
		if err := n.Proxies.Set(p.Published, p.Container); err != nil {
			return &StartError{ReasonPortMappingFailed, fmt.Errorf("forward %s: %w", p, err)}
		}
	}
	return nil
}

// closePorts takes away what openPorts set.
func (n *Network) closePorts(id string, ports []guestinfo.Port) error {
	var all []error
	for _, p := range n.forwards(ports) {
		all = append(all, n.Proxies.Remove(p.Published, p.Container))
	}
	for _, r := range n.rulesFor(id, ports) {
		all = append(all, n.Firewall.Remove(r.Name))
	}
	return errors.Join(all...)
}
