package agent

import (
	"net"
	"net/netip"
)

// addresses are the unicast addresses of all interfaces that others can reach:
// neither loopback nor link-local ones.
func addresses() []string {
	list, err := net.InterfaceAddrs()
	if err != nil {
		return nil
	}
	var out []string
	for _, a := range list {
		p, err := netip.ParsePrefix(a.String())
		if err != nil {
			continue
		}
		if ip := p.Addr().Unmap(); ip.IsGlobalUnicast() {
			out = append(out, ip.String())
		}
	}
	return out
}
