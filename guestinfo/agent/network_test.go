//go:build linux

package agent

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"berth/guestinfo"
)

// lab is a stack, a firewall and proxies that do what they are told.
type lab struct {
	mu       sync.Mutex
	adapters []Adapter
	did      []string
	rules    map[string]FirewallRule
	looked   func(n int, l *lab) // before look number n
	looks    int
	broken   Verb
}

func (l *lab) Adapters() ([]Adapter, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.looks++
	if l.looked != nil {
		l.looked(l.looks, l)
	}
	return slices.Clone(l.adapters), nil
}

func (l *lab) Do(a Adapter, c Change) (string, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.did = append(l.did, strings.TrimSpace(fmt.Sprint(c.Verb, " ", change(c))))
	if c.Verb == l.broken {
		return "", errors.New("the driver is ill")
	}
	for i := range l.adapters {
		x := &l.adapters[i]
		if x.MAC != a.MAC {
			continue
		}
		switch c.Verb {
		case StopDHCP, UseDHCP:
			x.DHCP = c.Verb == UseDHCP
		case AddAddress:
			x.Addresses = append(slices.Clone(x.Addresses), Address{Prefix: c.Address})
		case RemoveAddress:
			x.Addresses = slices.DeleteFunc(slices.Clone(x.Addresses), func(y Address) bool { return y.Prefix == c.Address })
		case AddRoute:
			x.Gateways = append(slices.Clone(x.Gateways), c.Gateway)
		case RemoveRoute:
			x.Gateways = slices.DeleteFunc(slices.Clone(x.Gateways), func(g netip.Addr) bool { return g == c.Gateway })
		case SetDNS:
			x.DNS, x.Search = c.Servers, c.Search
		}
	}
	return "", nil
}

func change(c Change) string {
	switch c.Verb {
	case AddAddress, RemoveAddress:
		return c.Address.String()
	case AddRoute, RemoveRoute:
		return c.Gateway.String()
	case SetDNS:
		return fmt.Sprint(c.Servers, c.Search)
	}
	return ""
}

func (l *lab) Allow(r FirewallRule) (string, error) {
	l.rules[r.Name] = r
	return "", nil
}
func (l *lab) Remove(name string) error { delete(l.rules, name); return nil }

type forwards map[uint16]uint16

func (f forwards) Set(p, c uint16) error    { f[p] = c; return nil }
func (f forwards) Remove(p, c uint16) error { delete(f, p); return nil }

func nic(mac string, addresses ...string) Adapter {
	a := Adapter{Name: "Ethernet", MAC: mac, Up: true, DHCP: true}
	for _, s := range addresses {
		a.Addresses = append(a.Addresses, Address{Prefix: netip.MustParsePrefix(s)})
	}
	return a
}

const (
	macA = "00:50:56:00:00:0a"
	macB = "00:50:56:00:00:0b"
)

func newLab(t *testing.T, adapters ...Adapter) (*lab, *Network, forwards) {
	l, f := &lab{adapters: adapters, rules: map[string]FirewallRule{}}, forwards{}
	return l, &Network{Stack: l, Firewall: l, Proxies: f, HostsAt: filepath.Join(t.TempDir(), "etc", "hosts"), Log: t.Logf}, f
}

// TestPlanLeadsToItsGoal: doing the plan leaves nothing to do, whatever there was.
func TestPlanLeadsToItsGoal(t *testing.T) {
	set := nic(macA, "10.1.0.9/24", "fe80::1/64")
	set.DHCP, set.Gateways, set.DNS = false, []netip.Addr{netip.MustParseAddr("10.1.0.1")}, []netip.Addr{netip.MustParseAddr("10.0.0.53")}
	for name, tc := range map[string]struct {
		want guestinfo.NIC
		have Adapter
		did  string
	}{
		"dhcp as it is":       {guestinfo.NIC{}, nic(macA, "10.1.0.9/24"), ""},
		"dhcp again":          {guestinfo.NIC{}, set, "use DHCP"},
		"static on dhcp":      {guestinfo.NIC{Address: "10.2.0.7/16", Gateway: "10.2.0.1", DNS: []string{"10.0.0.53"}, Search: []string{"shop.test"}}, nic(macA, "10.1.0.9/24", "fe80::1/64"), "stop DHCP, remove address 10.1.0.9/24, add address 10.2.0.7/16, add default route 10.2.0.1, set DNS [10.0.0.53] [shop.test]"},
		"another static":      {guestinfo.NIC{Address: "10.1.0.10/24", Gateway: "10.1.0.1"}, set, "remove address 10.1.0.9/24, add address 10.1.0.10/24"},
		"without its gateway": {guestinfo.NIC{Address: "10.1.0.9/24"}, set, "remove default route 10.1.0.1"},
		"all there":           {guestinfo.NIC{Address: "10.1.0.9/24", Gateway: "10.1.0.1", DNS: []string{"10.0.0.53"}}, set, ""},
		"six beside four":     {guestinfo.NIC{Address: "fd00::7/64"}, set, "add address fd00::7/64"},
	} {
		l, n, _ := newLab(t, tc.have)
		for range 2 {
			if err := n.configure([]guestinfo.NIC{tc.want}); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if got := strings.Join(l.did, ", "); got != tc.did {
			t.Errorf("%s: did %q, want %q", name, got, tc.did)
		}
	}
}

// IPv6 alone is an address; an address of one's own making is none.
func TestGateTakesIPv6Alone(t *testing.T) {
	_, n, _ := newLab(t, nic(macA, "fe80::1/64", "169.254.7.7/16", "2001:db8::9/64"))
	if err := n.Prepare(t.Context(), guestinfo.Spec{ID: "c1", Network: &guestinfo.Network{Wait: 1, NICs: []guestinfo.NIC{{}}}}); err != nil {
		t.Error(err)
	}
	var st guestinfo.Status
	if n.report(&st); len(st.NICs) != 1 || !slices.Equal(st.NICs[0].Addresses, []string{"2001:db8::9"}) {
		t.Errorf("reports %+v", st.NICs)
	}
}

// Reports list the adapters again when an address has come or gone, or the spec is
// another one, and else not: an idle container costs its machine nothing.
func TestReportsLookAtAdaptersWhenAddressesChange(t *testing.T) {
	l, n, _ := newLab(t, nic(macA, "10.1.0.9/24"))
	spec := guestinfo.Spec{ID: "c1", Network: &guestinfo.Network{Wait: 1, NICs: []guestinfo.NIC{{}}}}
	if err := n.Prepare(t.Context(), spec); err != nil {
		t.Fatal(err)
	}
	start := l.looks
	for i, step := range []struct {
		addresses []string
		spec      bool
		looks     int
	}{{[]string{"10.1.0.9"}, false, 1}, {[]string{"10.1.0.9"}, false, 1}, {nil, false, 2}, {nil, false, 2},
		{[]string{"10.1.0.9"}, false, 3}, {[]string{"10.1.0.9"}, true, 4}} {
		if step.spec {
			n.obeys(spec)
		}
		if n.report(&guestinfo.Status{Addresses: step.addresses}); l.looks-start != step.looks {
			t.Errorf("step %d: %d looks, want %d", i, l.looks-start, step.looks)
		}
	}
	l.adapters[0].Up = false
	n.report(&guestinfo.Status{})
	if n.report(&guestinfo.Status{}); l.looks-start != 6 {
		t.Errorf("%d looks at an adapter that is down, want 6", l.looks-start)
	}
}

func TestGateWaitsForWhatTheSpecNeeds(t *testing.T) {
	spec := func(n guestinfo.Network) guestinfo.Spec {
		n.Wait = 1
		return guestinfo.Spec{ID: "c1", Network: &n}
	}
	// The address is looked at until nobody else has it.
	l, n, _ := newLab(t, nic(macA))
	l.looked = func(look int, l *lab) {
		for i := range l.adapters[0].Addresses {
			l.adapters[0].Addresses[i].Tentative = look < 4
		}
	}
	if err := n.Prepare(t.Context(), spec(guestinfo.Network{NICs: []guestinfo.NIC{{Address: "10.1.0.9/24"}}})); err != nil || l.looks < 4 {
		t.Errorf("%v after %d looks", err, l.looks)
	}
	var st guestinfo.Status
	if n.report(&st); len(st.NICs) != 1 || st.NICs[0].MAC != macA || !slices.Equal(st.NICs[0].Addresses, []string{"10.1.0.9"}) {
		t.Errorf("reports %+v", st.NICs)
	}
	for name, tc := range map[string]struct {
		adapters []Adapter
		net      guestinfo.Network
		edit     func(*lab)
		reason   string
		word     string
	}{
		"not connected":  {[]Adapter{nic(macA, "10.1.0.9/24")}, guestinfo.Network{NICs: []guestinfo.NIC{{}}}, func(l *lab) { l.adapters[0].Up = false }, ReasonNetworkNotReady, "not connected"},
		"no DHCP server": {[]Adapter{nic(macA, "169.254.1.1/16", "fe80::1/64")}, guestinfo.Network{NICs: []guestinfo.NIC{{}}}, nil, ReasonNetworkNotReady, "169.254.1.1"},
		"duplicate": {[]Adapter{nic(macA)}, guestinfo.Network{NICs: []guestinfo.NIC{{Address: "10.1.0.9/24"}}}, func(l *lab) {
			l.looked = func(_ int, l *lab) {
				for i := range l.adapters[0].Addresses {
					l.adapters[0].Addresses[i].Duplicate = true
				}
			}
		}, ReasonAddressInUse, "another machine"},
		"which of two": {[]Adapter{nic(macA), nic(macB)}, guestinfo.Network{NICs: []guestinfo.NIC{{}}}, nil, ReasonNetworkFailed, "2 Ethernet adapters"},
		"no such MAC":  {[]Adapter{nic(macA)}, guestinfo.Network{NICs: []guestinfo.NIC{{MAC: macB}}}, nil, ReasonNetworkFailed, macB},
		"broken":       {[]Adapter{nic(macA)}, guestinfo.Network{NICs: []guestinfo.NIC{{Address: "10.1.0.9/24"}}}, func(l *lab) { l.broken = AddAddress }, ReasonNetworkFailed, "the driver is ill"},
		"UDP forward":  {[]Adapter{nic(macA, "10.1.0.9/24")}, guestinfo.Network{Ports: []guestinfo.Port{{Container: 53, Published: 54, Protocol: "udp"}}}, nil, ReasonPortMappingFailed, "TCP only"},
	} {
		l, n, _ := newLab(t, tc.adapters...)
		if tc.edit != nil {
			tc.edit(l)
		}
		err := n.Prepare(t.Context(), spec(tc.net))
		var se *StartError
		if !errors.As(err, &se) || se.Reason != tc.reason || !strings.Contains(err.Error(), tc.word) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Without NICs in the spec nothing fails for want of an address, but it is said.
	_, n, _ = newLab(t, nic(macA))
	if err := n.Prepare(t.Context(), spec(guestinfo.Network{})); err != nil || !n.noted("the entrypoint starts although") {
		t.Errorf("%v, notes %q", err, n.notes)
	}
	// A stop ends the wait.
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, n, _ = newLab(t, nic(macA))
	if err := n.Prepare(ctx, guestinfo.Spec{Network: &guestinfo.Network{NICs: []guestinfo.NIC{{}}}}); err == nil {
		t.Error("a stopped wait is a success")
	}
}

// TestNetworkIsAppliedAndRemoved: two NICs by MAC, names, rules and forwards;
// a newer spec changes them in place, and the end takes away what was made.
func TestNetworkIsAppliedAndRemoved(t *testing.T) {
	l, n, f := newLab(t, nic(macB, "10.2.0.5/24"), nic(macA, "10.1.0.9/24"))
	theirs := []byte("# theirs\r\n127.0.0.1 localhost\r\n")
	if err := os.MkdirAll(filepath.Dir(n.HostsAt), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(n.HostsAt, theirs, 0o644); err != nil {
		t.Fatal(err)
	}
	one := guestinfo.Spec{ID: "c1", Generation: 1, Network: &guestinfo.Network{
		NICs:  []guestinfo.NIC{{MAC: strings.ToUpper(macA), Address: "10.1.0.10/24"}, {MAC: macB}},
		Hosts: []guestinfo.HostLine{{Address: "10.1.0.20", Names: []string{"db", "store"}}},
		Ports: []guestinfo.Port{{Container: 80, Published: 8080, Protocol: "tcp"}, {Container: 53, Published: 53, Protocol: "udp"}},
	}}
	if err := n.Prepare(t.Context(), one); err != nil {
		t.Fatal(err)
	}
	if got := l.adapters[1].Addresses; len(got) != 1 || got[0].String() != "10.1.0.10/24" || len(l.adapters[0].Addresses) != 1 {
		t.Errorf("adapters %+v", l.adapters)
	}
	if len(l.rules) != 3 || f[8080] != 80 {
		t.Errorf("rules %v, forwards %v", l.rules, f)
	}
	two := one
	net := *one.Network
	two.Generation, two.Network = 2, &net
	net.Hosts = []guestinfo.HostLine{{Address: "10.1.0.21", Names: []string{"db"}}}
	net.Ports = []guestinfo.Port{{Container: 443, Published: 443, Protocol: "tcp"}}
	if err := n.Apply(t.Context(), one, two); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(n.HostsAt)
	if err != nil || !bytes.HasPrefix(b, theirs) || !bytes.Contains(b, []byte("10.1.0.21\tdb\r\n")) || bytes.Contains(b, []byte("10.1.0.20")) {
		t.Errorf("hosts file %q, %v", b, err)
	}
	if len(l.rules) != 1 || len(f) != 0 {
		t.Errorf("rules %v, forwards %v", l.rules, f)
	}
	if err := n.Remove(); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(n.HostsAt); err != nil || !bytes.Equal(b, theirs) || len(l.rules) != 0 {
		t.Errorf("left %q, %v, rules %v", b, err, l.rules)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(n.HostsAt), "*")); err != nil || len(left) != 1 {
		t.Errorf("files %q %v", left, err)
	}
}

func FuzzHostsFileKeepsOthersBytes(f *testing.F) {
	block := hostsBegin + "\r\n10.0.0.1\tx\r\n" + hostsEnd + "\r\n"
	for _, s := range []string{"", "a", "127.0.0.1 localhost\n", "a\r\n" + block + "b", block + block, hostsBegin, hostsBegin + "\nlost\n" + block, hostsEnd + "\n" + hostsBegin + "\r\nx"} {
		f.Add([]byte(s))
	}
	lines := []guestinfo.HostLine{{Address: "10.0.0.9", Names: []string{"db", "store"}}}
	f.Fuzz(func(t *testing.T, old []byte) {
		with := mergeHosts(old, lines)
		if again := mergeHosts(with, lines); !bytes.Equal(with, again) {
			t.Fatalf("twice is not once: %q, %q", with, again)
		}
		if n := bytes.Count(with, []byte("10.0.0.9\tdb store\r\n")); n < 1 {
			t.Fatalf("no lines in %q", with)
		}
		if !bytes.Contains(old, []byte("# Berth:")) {
			bare := mergeHosts(with, nil)
			if !bytes.Equal(bare, old) && !bytes.Equal(bare, append(bytes.Clone(old), "\r\n"...)) {
				t.Fatalf("%q became %q", old, bare)
			}
			if !bytes.HasPrefix(with, old) {
				t.Fatalf("%q does not begin as %q", with, old)
			}
		}
	})
}
