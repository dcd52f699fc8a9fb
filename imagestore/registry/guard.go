package registry

import (
	"net"
	"net/netip"
	"slices"
	"strings"

	"berth/internal/errs"
)

// reach is how far into the site an address lies. A request that a registry
// caused may not reach further than the registry's own address.
type reach uint8

const (
	reachPublic    reach = iota
	reachPrivate         // RFC 1918, unique local, carrier-grade NAT
	reachLoopback        // this machine
	reachForbidden       // link-local, metadata services, multicast, unspecified
)

// table of prefixes that are not public, most forbidding first.
func reaches() []struct {
	prefix netip.Prefix
	reach  reach
} {
	p := netip.MustParsePrefix
	return []struct {
		prefix netip.Prefix
		reach  reach
	}{
		{p("0.0.0.0/8"), reachForbidden},
		{p("169.254.0.0/16"), reachForbidden},
		{p("100.100.100.200/32"), reachForbidden}, // metadata of a public cloud inside the NAT range
		{p("192.0.0.0/24"), reachForbidden},
		{p("192.0.2.0/24"), reachForbidden},
		{p("198.51.100.0/24"), reachForbidden},
		{p("203.0.113.0/24"), reachForbidden},
		{p("224.0.0.0/3"), reachForbidden},
		{p("127.0.0.0/8"), reachLoopback},
		{p("10.0.0.0/8"), reachPrivate},
		{p("172.16.0.0/12"), reachPrivate},
		{p("192.168.0.0/16"), reachPrivate},
		{p("198.18.0.0/15"), reachPrivate},
		{p("100.64.0.0/10"), reachPrivate},
		{p("::/128"), reachForbidden},
		{p("::1/128"), reachLoopback},
		{p("fd00:ec2::/32"), reachForbidden}, // metadata over IPv6
		{p("fe80::/10"), reachForbidden},
		{p("fec0::/10"), reachForbidden},
		{p("ff00::/8"), reachForbidden},
		{p("fc00::/7"), reachPrivate},
	}
}

// reachOf classifies an address. IPv4 inside IPv6 (mapped, NAT64, 6to4) counts
// as the IPv4 address that it leads to.
func reachOf(ip netip.Addr) reach {
	ip = embeddedIPv4(ip.Unmap().WithZone(""))
	for _, r := range reaches() {
		if r.prefix.Contains(ip) {
			return r.reach
		}
	}
	return reachPublic
}

func embeddedIPv4(ip netip.Addr) netip.Addr {
	if !ip.Is6() {
		return ip
	}
	b := ip.As16()
	switch {
	case netip.MustParsePrefix("64:ff9b::/96").Contains(ip):
		return netip.AddrFrom4([4]byte(b[12:16]))
	case netip.MustParsePrefix("2002::/16").Contains(ip):
		return netip.AddrFrom4([4]byte(b[2:6]))
	case netip.MustParsePrefix("::/96").Contains(ip) && ip != netip.IPv6Unspecified() && ip != netip.IPv6Loopback():
		return netip.AddrFrom4([4]byte(b[12:16]))
	}
	return ip
}

// checkAddr refuses ip when it lies further inside than limit allows.
func checkAddr(host string, ip netip.Addr, limit reach) error {
	if r := reachOf(ip); r > limit {
		return permanent(errs.Denied, "%s leads to %s, a %s address, where the registry may not send Berth", host, ip, r).
			withHint("if that is intended, name %s in the registry's `privateHosts` option", host)
	}
	return nil
}

func (r reach) String() string {
	return [...]string{"public", "private", "loopback", "link-local or reserved"}[r]
}

// checkName refuses names that stand for this machine or for a metadata
// service; they matter behind a proxy, which resolves names itself.
func checkName(host string, limit reach) error {
	if ip, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return checkAddr(host, ip, limit)
	}
	name := strings.TrimSuffix(strings.ToLower(host), ".")
	if name == "localhost" || strings.HasSuffix(name, ".localhost") {
		return checkAddr(host, netip.AddrFrom4([4]byte{127, 0, 0, 1}), limit)
	}
	if name == "metadata.google.internal" || name == "instance-data.ec2.internal" {
		return checkAddr(host, netip.AddrFrom4([4]byte{169, 254, 169, 254}), limit)
	}
	if numeric(name) {
		return permanent(errs.Denied, "%s is an address in a form that programs read differently", oneLine(host, 100)).
			withHint("write an IPv4 address as four decimal numbers")
	}
	return nil
}

// numeric tells an IPv4 address in one of its old forms (2130706433, 0x7f.1,
// 0177.0.0.1) from a name: no top-level domain is a number.
func numeric(name string) bool {
	last := name[strings.LastIndex(name, ".")+1:]
	if hex, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return last != "" && strings.Trim(last, "0123456789") == ""
}

// hostListed reports whether hostport ("host" or "host:port") is in list.
// An entry without port covers every port; "*.example.com" covers subdomains.
func hostListed(hostport string, list []string) bool {
	host := hostOnly(hostport)
	return slices.ContainsFunc(list, func(e string) bool {
		e = strings.ToLower(e)
		if e == hostport || e == host {
			return true
		}
		suffix, ok := strings.CutPrefix(e, "*")
		return ok && strings.HasPrefix(suffix, ".") && (strings.HasSuffix(host, suffix) || strings.HasSuffix(hostport, suffix))
	})
}

// hostOnly strips the port and lowers the case.
func hostOnly(hostport string) string {
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		hostport = h
	}
	return strings.ToLower(strings.Trim(hostport, "[]"))
}
