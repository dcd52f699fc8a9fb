package portlayer

import (
	"encoding/binary"
	"net/netip"
	"sort"
	"strings"

	"berth/internal/errs"
)

// maxPool is how many addresses a pool may have.
const maxPool = 65536

// span is a range of addresses, both ends included.
type span struct{ from, to netip.Addr }

// size counts a span's addresses; beyond 2^63 it does not count on.
func (s span) size() uint64 {
	a, b := s.from.As16(), s.to.As16()
	high := binary.BigEndian.Uint64(b[:8]) - binary.BigEndian.Uint64(a[:8])
	low := binary.BigEndian.Uint64(b[8:]) - binary.BigEndian.Uint64(a[8:])
	if binary.BigEndian.Uint64(b[8:]) < binary.BigEndian.Uint64(a[8:]) {
		high--
	}
	if high > 0 || low >= 1<<63 {
		return 1 << 63
	}
	return low + 1
}

// at is the address i places after the span's first.
func (s span) at(i uint64) netip.Addr {
	b := s.from.As16()
	low := binary.BigEndian.Uint64(b[8:])
	if low+i < low {
		binary.BigEndian.PutUint64(b[:8], binary.BigEndian.Uint64(b[:8])+1)
	}
	binary.BigEndian.PutUint64(b[8:], low+i)
	out := netip.AddrFrom16(b)
	if s.from.Is4() {
		out = out.Unmap()
	}
	return out
}

// addressPlan is which addresses of a network containers may have.
type addressPlan struct {
	subnet  netip.Prefix
	gateway netip.Addr
	spans   []span // of the pool, in order, without what nobody may have
	barred  []span // in order: gateway, exclusions, the subnet's own addresses
}

// plan reads a network's addressing. One by DHCP has none.
func (n *Network) plan() (addressPlan, error) {
	var p addressPlan
	bad := func(what, format string, args ...any) (addressPlan, error) {
		return p, errs.New(errs.Invalid, "", what, format, args...)
	}
	subnet, err := netip.ParsePrefix(n.Subnet)
	if err != nil || subnet.Addr().Is4In6() || subnet.Addr().IsMulticast() || subnet.Addr().IsLoopback() || subnet.IsSingleIP() {
		return bad("subnet", "%q is no subnet like 10.1.2.0/24", clip(n.Subnet, 64))
	}
	p.subnet = subnet.Masked()
	first, last := p.subnet.Addr(), lastOf(p.subnet)
	if p.subnet.Bits() < first.BitLen()-1 {
		p.barred = append(p.barred, span{first, first})
		if first.Is4() {
			p.barred = append(p.barred, span{last, last})
		}
	}
	if n.Gateway != "" {
		if p.gateway, err = netip.ParseAddr(n.Gateway); err != nil || !p.subnet.Contains(p.gateway) {
			return bad("gateway", "%q is not in %s", clip(n.Gateway, 64), p.subnet)
		}
		p.barred = append(p.barred, span{p.gateway, p.gateway})
	}
	for _, x := range n.Exclude {
		s, ok := parseSpan(x, p.subnet)
		if !ok {
			return bad("exclude", "%q is no address or range of %s", clip(x, 128), p.subnet)
		}
		p.barred = append(p.barred, s)
	}
	p.barred = merge(p.barred)
	if n.Addressing != AddressingPool {
		return p, nil
	}
	spans := []span{}
	for _, x := range n.Ranges {
		s, ok := parseSpan(x, p.subnet)
		if !ok {
			return bad("ranges", "%q is no address or range of %s", clip(x, 128), p.subnet)
		}
		spans = append(spans, s)
	}
	if len(spans) == 0 {
		spans = append(spans, span{first, last})
	}
	p.spans = without(merge(spans), p.barred)
	if total := p.total(); total > maxPool {
		return bad("ranges", "the pool has more than %d addresses; name ranges of fewer", maxPool)
	}
	return p, nil
}

func (p addressPlan) total() (n uint64) {
	for _, s := range p.spans {
		if n += s.size(); n > 1<<62 {
			return n
		}
	}
	return n
}

// free counts the addresses that the pool can give.
func (p addressPlan) free() int { return int(min(p.total(), maxPool)) }

// at is the pool's address number i.
func (p addressPlan) at(i uint64) netip.Addr {
	for _, s := range p.spans {
		if n := s.size(); i < n {
			return s.at(i)
		} else {
			i -= n
		}
	}
	return netip.Addr{}
}

// allows says whether a container may have an address that it asks for.
func (p addressPlan) allows(a netip.Addr) bool {
	i := sort.Search(len(p.barred), func(i int) bool { return !p.barred[i].to.Less(a) })
	return p.subnet.Contains(a) && a.Zone() == "" && (i == len(p.barred) || a.Less(p.barred[i].from))
}

// parseSpan reads "10.1.2.3" or "10.1.2.3-10.1.2.9" within a subnet.
func parseSpan(s string, in netip.Prefix) (span, bool) {
	from, to, ranged := strings.Cut(s, "-")
	if !ranged {
		to = from
	}
	a, err1 := netip.ParseAddr(strings.TrimSpace(from))
	b, err2 := netip.ParseAddr(strings.TrimSpace(to))
	return span{a, b}, err1 == nil && err2 == nil && in.Contains(a) && in.Contains(b) && !b.Less(a)
}

func lastOf(p netip.Prefix) netip.Addr {
	b := p.Addr().As16()
	bits := p.Bits()
	if p.Addr().Is4() {
		bits += 96
	}
	for i := bits; i < 128; i++ {
		b[i/8] |= 1 << (7 - i%8)
	}
	out := netip.AddrFrom16(b)
	if p.Addr().Is4() {
		out = out.Unmap()
	}
	return out
}

// merge puts spans in order and joins those that overlap.
func merge(list []span) []span {
	sort.Slice(list, func(i, j int) bool { return list[i].from.Less(list[j].from) })
	var out []span
	for _, s := range list {
		if n := len(out); n > 0 && !out[n-1].to.Less(s.from) {
			if out[n-1].to.Less(s.to) {
				out[n-1].to = s.to
			}
			continue
		}
		out = append(out, s)
	}
	return out
}

// without takes the barred spans out of others; both lists are merged.
func without(list, barred []span) []span {
	var out []span
	for _, s := range list {
		open := true
		for _, b := range barred {
			if b.to.Less(s.from) || s.to.Less(b.from) {
				continue
			}
			if s.from.Less(b.from) {
				out = append(out, span{s.from, b.from.Prev()})
			}
			if !b.to.Less(s.to) {
				open = false
				break
			}
			s.from = b.to.Next()
		}
		if open {
			out = append(out, s)
		}
	}
	return out
}
