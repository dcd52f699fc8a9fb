package sandbox

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"berth/guestinfo"
)

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// cable plugs the VM's further NICs in and gives every NIC the static address
// that its spec asks for: Wine has no function by which a guest could set one.
// The address that the sandbox's own DHCP gave stays beside it, since the guest
// reaches its host by it.
func (g *guest) cable(ctx context.Context) error {
	devices := map[string]string{strings.ToLower(first(g.plan.macs)): "eth0"}
	for i, mac := range g.plan.macs {
		if i == 0 {
			continue
		}
		dev := fmt.Sprintf("eth%d", i)
		if err := g.ns.plug(ctx, dev, i, mac); err != nil {
			return err
		}
		devices[strings.ToLower(mac)] = dev
	}
	spec, err := guestinfo.DecodeSpec(func(key string) (string, bool) { return g.s.infoGet(g.plan.ref, key) })
	if err != nil || spec.Network == nil {
		return nil // the agent says what is wrong with a spec
	}
	for i, nic := range spec.Network.NICs {
		address, err := netip.ParsePrefix(nic.Address)
		dev := devices[strings.ToLower(nic.MAC)]
		if nic.MAC == "" {
			dev = "eth0"
		}
		if err != nil || dev == "" {
			continue
		}
		if err := g.ns.assign(ctx, dev, address); err != nil {
			return err
		}
		if i == 0 {
			g.addr = address.Addr()
		}
	}
	return nil
}

// plug adds a device to the namespace, with an address of the sandbox's DHCP.
func (n *netns) plug(ctx context.Context, dev string, number int, mac string) error {
	slot := n.net.take()
	if slot < 0 {
		return fmt.Errorf("%d NICs are on %s already", maxGuests, n.net.bridge)
	}
	n.more = append(n.more, slot)
	host := fmt.Sprintf("%sv%dn%d", n.net.bridge, n.n, number)
	n.cables = append(n.cables, host)
	for _, args := range [][]string{
		{"link", "add", host, "type", "veth", "peer", "name", dev, "netns", n.name, "address", mac},
		{"link", "set", host, "master", n.net.bridge, "up"},
		{"-n", n.name, "addr", "add", n.net.address(slot).String() + "/22", "dev", dev},
		{"-n", n.name, "link", "set", dev, "up"},
	} {
		if err := run(ctx, "ip", args...); err != nil {
			return err
		}
	}
	return nil
}

// assign adds a static address, and a way to it for the host.
func (n *netns) assign(ctx context.Context, dev string, address netip.Prefix) error {
	if err := run(ctx, "ip", "-n", n.name, "addr", "replace", address.String(), "dev", dev); err != nil {
		return err
	}
	if netip.PrefixFrom(n.net.gateway, 22).Masked().Contains(address.Addr()) {
		return nil
	}
	route := netip.PrefixFrom(address.Addr(), address.Addr().BitLen()).String()
	n.routes = append(n.routes, route)
	return run(ctx, "ip", "route", "replace", route, "dev", n.net.bridge)
}

// unplug undoes plug and assign, as far as the namespace's end does not.
func (n *netns) unplug(ctx context.Context) error {
	var all []error
	for _, r := range slices.Backward(n.routes) {
		all = append(all, run(ctx, "ip", "route", "del", r, "dev", n.net.bridge))
	}
	for _, c := range slices.Backward(n.cables) {
		all = append(all, removeLink(ctx, c))
	}
	return errors.Join(all...)
}
