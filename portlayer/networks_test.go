package portlayer

import (
	"fmt"
	"math/rand/v2"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/vmprovision"
)

// pool makes a network with a pool on the site's port group.
func (s *site) pool(name, subnet string, ranges ...string) *Network {
	s.t.Helper()
	s.p.AddNetwork("pg-" + name)
	n, err := s.CreateNetwork(s.ctx, Network{Name: name, PortGroup: "pg-" + name, Addressing: AddressingPool, Subnet: subnet, Ranges: ranges,
		DNS: []string{"10.0.0.53"}, Search: []string{"shop.test"}})
	if err != nil {
		s.t.Fatal(err)
	}
	return n
}

// addressOf is a container's one address by its spec.
func addressOf(t *testing.T, c *Container) netip.Addr {
	t.Helper()
	if len(c.Networks) != 1 {
		t.Fatalf("container %s has NICs %+v", c.Name, c.Networks)
	}
	a, err := netip.ParseAddr(c.Networks[0].Address)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestNetworkIsCheckedAndKept(t *testing.T) {
	s := newSite(t).baked()
	s.p.AddNetwork("VLAN 12")
	for name, tc := range map[string]struct {
		n    Network
		kind errs.Kind
	}{
		"no port group":         {Network{Name: "n", PortGroup: "nowhere"}, errs.NotFound},
		"bad name":              {Network{Name: "-n", PortGroup: "VLAN 12"}, errs.Invalid},
		"dhcp with subnet":      {Network{Name: "n", PortGroup: "VLAN 12", Subnet: "10.1.0.0/24"}, errs.Invalid},
		"pool without subnet":   {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingPool}, errs.Invalid},
		"static with ranges":    {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingStatic, Subnet: "10.1.0.0/24", Ranges: []string{"10.1.0.5"}}, errs.Invalid},
		"gateway elsewhere":     {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingPool, Subnet: "10.1.0.0/24", Gateway: "10.2.0.1"}, errs.Invalid},
		"range elsewhere":       {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingPool, Subnet: "10.1.0.0/24", Ranges: []string{"10.1.0.9-10.1.1.2"}}, errs.Invalid},
		"range backwards":       {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingPool, Subnet: "10.1.0.0/24", Ranges: []string{"10.1.0.9-10.1.0.2"}}, errs.Invalid},
		"nothing left":          {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingPool, Subnet: "10.1.0.0/30", Exclude: []string{"10.1.0.1-10.1.0.2"}}, errs.Invalid},
		"too large":             {Network{Name: "n", PortGroup: "VLAN 12", Addressing: AddressingPool, Subnet: "fd00::/64"}, errs.Invalid},
		"DNS that is no server": {Network{Name: "n", PortGroup: "VLAN 12", DNS: []string{"dns.test"}}, errs.Invalid},
		"search":                {Network{Name: "n", PortGroup: "VLAN 12", Search: []string{"a b"}}, errs.Invalid},
		"addressing":            {Network{Name: "n", PortGroup: "VLAN 12", Addressing: "magic"}, errs.Invalid},
	} {
		if _, err := s.CreateNetwork(s.ctx, tc.n); !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
	n, err := s.CreateNetwork(s.ctx, Network{Name: "front", PortGroup: "VLAN 12", Addressing: AddressingPool, Subnet: "10.1.2.0/29", Gateway: "10.1.2.1", Exclude: []string{"10.1.2.3"}})
	if err != nil {
		t.Fatal(err)
	}
	// A preflight reads these three of the file, without asking a daemon.
	document, err := s.p.ReadFile(s.ctx, networksDir+"/"+n.ID+".json", networkLimit)
	for _, part := range []string{`"document":{`, `"name":"front"`, `"portGroup":"` + n.PortGroup + `"`, `"ref":"` + n.Ref + `"`} {
		if err != nil || n.Ref == "" || !strings.Contains(string(document), part) {
			t.Errorf("%s is not in %s, %v", part, document, err)
		}
	}
	if _, err := s.CreateNetwork(s.ctx, Network{Name: "Front", PortGroup: "VLAN 12"}); !errs.Is(err, errs.Exists) {
		t.Errorf("the same name in other letters: %v", err)
	}
	_, err = s.CreateNetwork(s.ctx, Network{Name: "again", PortGroup: "VLAN 12", Addressing: AddressingStatic, Subnet: "10.1.0.0/16"})
	wantKind(t, err, errs.Conflict, "front")

	// Another daemon on the same vSphere reads it.
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	got, err := other.Network(s.ctx, "FRONT")
	if err != nil || got.ID != n.ID || got.Ref != n.Ref || got.Kind != "distributed" || got.PortGroup != "/DC0/network/VLAN 12" || got.Size != 4 {
		t.Errorf("%+v, %v", got, err)
	}
	// A container keeps it from being removed; damage is named, not read over.
	c := s.create(CreateRequest{Name: "web", NetworkRequest: NetworkRequest{Networks: []Attachment{{Network: "front"}}}})
	wantKind(t, s.RemoveNetwork(s.ctx, "front"), errs.Conflict, "web")
	if err := s.Remove(s.ctx, c.ID, true); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the address is free", func() bool {
		i, err := s.Network(s.ctx, "front")
		return err == nil && i.Used == 0 && len(i.Containers) == 0
	})
	file := networksDir + "/" + n.ID + ".json"
	doc, _ := s.p.File(file)
	s.p.PutFile(file, []byte(strings.Replace(string(doc), "10.1.2.1", "10.1.2.2", 1)))
	s.networks.mu.Lock()
	s.networks.due.expire()
	s.networks.mu.Unlock()
	_, err = s.Create(s.ctx, CreateRequest{Image: webRef, NetworkRequest: NetworkRequest{Networks: []Attachment{{Network: "front"}}}})
	wantKind(t, err, errs.Corrupt, "checksum")
	s.p.PutFile(file, doc)
	s.networks.mu.Lock()
	s.networks.due.expire()
	s.networks.mu.Unlock()
	if err := s.RemoveNetwork(s.ctx, "front"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Network(s.ctx, "front"); !errs.Is(err, errs.NotFound) {
		t.Errorf("after its removal: %v", err)
	}
}

func TestPoolArithmetic(t *testing.T) {
	for _, tc := range []struct {
		n    Network
		want string // all that the pool gives
	}{
		{Network{Subnet: "10.0.0.0/29"}, "10.0.0.1 10.0.0.2 10.0.0.3 10.0.0.4 10.0.0.5 10.0.0.6"},
		{Network{Subnet: "10.0.0.0/29", Gateway: "10.0.0.1", Exclude: []string{"10.0.0.3-10.0.0.4", "10.0.0.4-10.0.0.5"}}, "10.0.0.2 10.0.0.6"},
		{Network{Subnet: "10.0.0.0/31"}, "10.0.0.0 10.0.0.1"},
		{Network{Subnet: "10.0.0.9/24", Ranges: []string{"10.0.0.250-10.0.0.255", "10.0.0.0", "10.0.0.7 - 10.0.0.8", "10.0.0.8"}}, "10.0.0.7 10.0.0.8 10.0.0.250 10.0.0.251 10.0.0.252 10.0.0.253 10.0.0.254"},
		{Network{Subnet: "fd00::/126"}, "fd00::1 fd00::2 fd00::3"},
		{Network{Subnet: "fd00::/64", Ranges: []string{"fd00::fffe-fd00::1:1"}, Exclude: []string{"fd00::ffff"}}, "fd00::fffe fd00::1:0 fd00::1:1"},
	} {
		tc.n.Addressing = AddressingPool
		p, err := tc.n.plan()
		if err != nil {
			t.Errorf("%+v: %v", tc.n, err)
			continue
		}
		var got []string
		for i := range p.total() {
			a := p.at(i)
			got = append(got, a.String())
			if !p.allows(a) {
				t.Errorf("%+v gives %s and does not allow it", tc.n, a)
			}
		}
		if s := strings.Join(got, " "); s != tc.want {
			t.Errorf("%+v gives %s, want %s", tc.n, s, tc.want)
		}
	}
}

func TestContainerOnSeveralNetworks(t *testing.T) {
	s := newSite(t).baked()
	s.pool("back", "10.9.0.0/24")
	s.p.AddNetwork("pg-static")
	if _, err := s.CreateNetwork(s.ctx, Network{Name: "fixed", PortGroup: "pg-static", Addressing: AddressingStatic, Subnet: "10.8.0.0/16", Gateway: "10.8.0.1"}); err != nil {
		t.Fatal(err)
	}
	before := s.p.Mutations()
	c := s.create(CreateRequest{Name: "web", Start: true, NetworkRequest: NetworkRequest{
		Networks: []Attachment{{Network: "back", Aliases: []string{"shop"}}, {Network: "fixed", Address: "10.8.0.7", MAC: "00-50-56-00-00-AA"}, {Network: "some port group"}},
		Search:   []string{"x.test"}, ExtraHosts: []string{"gate:10.8.0.1", "six:[fd00::1]"},
		Ports: []guestinfo.Port{{Container: 80, Published: 8080}, {Container: 53, Protocol: "udp"}},
	}})
	if n := s.p.Mutations() - before; n != 1 {
		t.Errorf("%d mutating calls", n)
	}
	nics := c.VM.Spec.Network.NICs
	if len(nics) != 3 || nics[1].Address != "10.8.0.7/16" || nics[1].Gateway != "10.8.0.1" || nics[1].MAC != "00:50:56:00:00:aa" || nics[2].Address != "" {
		t.Fatalf("%+v", nics)
	}
	for _, n := range nics {
		if !strings.HasPrefix(n.MAC, "00:50:56:") || !slices.Equal(n.Search, []string{"x.test"}) {
			t.Errorf("NIC %+v", n)
		}
	}
	if !slices.Equal(nics[0].DNS, []string{"10.0.0.53"}) || len(nics[1].DNS) != 0 {
		t.Errorf("DNS servers %v, %v", nics[0].DNS, nics[1].DNS)
	}
	if got := fmt.Sprint(c.Ports); got != "[8080->80/tcp 53/udp]" {
		t.Errorf("ports %s", got) // the image's 80/tcp is replaced
	}
	if got := fmt.Sprint(c.VM.Spec.Network.Hosts); got != "[{10.8.0.1 [gate]} {fd00::1 [six]}]" {
		t.Errorf("hosts %s", got)
	}
	if c.Networks[0].Network != "back" || c.Networks[0].NetworkID == "" || c.Networks[2].NetworkID != "" || !slices.Equal(c.Networks[0].Aliases, []string{"shop"}) {
		t.Errorf("attachments %+v", c.Networks)
	}
	for name, tc := range map[string]struct {
		r    NetworkRequest
		kind errs.Kind
		word string
	}{
		"address in use":      {NetworkRequest{Networks: []Attachment{{Network: "fixed", Address: "10.8.0.7"}}}, errs.Conflict, "10.8.0.7"},
		"MAC in use":          {NetworkRequest{Networks: []Attachment{{Network: "fixed", Address: "10.8.0.9", MAC: "00:50:56:00:00:AA"}}}, errs.Conflict, "00:50:56:00:00:aa"},
		"the gateway's":       {NetworkRequest{Networks: []Attachment{{Network: "fixed", Address: "10.8.0.1"}}}, errs.Invalid, "10.8.0.1"},
		"outside":             {NetworkRequest{Networks: []Attachment{{Network: "fixed", Address: "10.9.0.9"}}}, errs.Invalid, "10.8.0.0/16"},
		"static without":      {NetworkRequest{Networks: []Attachment{{Network: "fixed"}}}, errs.Invalid, "static"},
		"address by DHCP":     {NetworkRequest{Networks: []Attachment{{Network: "pg", Address: "10.1.1.1"}}}, errs.Invalid, "DHCP"},
		"multicast MAC":       {NetworkRequest{Networks: []Attachment{{MAC: "01:00:5e:00:00:01"}}}, errs.Invalid, "mac"},
		"alias":               {NetworkRequest{Networks: []Attachment{{Aliases: []string{"a b"}}}}, errs.Invalid, "aliases"},
		"host":                {NetworkRequest{ExtraHosts: []string{"db"}}, errs.Invalid, "name:address"},
		"UDP forwarded":       {NetworkRequest{Ports: []guestinfo.Port{{Container: 53, Published: 54, Protocol: "udp"}}}, errs.Unsupported, "UDP"},
		"port twice":          {NetworkRequest{Ports: []guestinfo.Port{{Container: 80, Published: 8080}, {Container: 81, Published: 8080}}}, errs.Invalid, "8080/tcp"},
		"second without name": {NetworkRequest{Networks: []Attachment{{Network: "back"}, {}}}, errs.Invalid, "networks[1]"},
	} {
		used := s.Layer.net.used(networkID("fixed"))
		_, err := s.Create(s.ctx, CreateRequest{Image: webRef, NetworkRequest: tc.r})
		if !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), tc.word) {
			t.Errorf("%s: %v", name, err)
		}
		if now := s.Layer.net.used(networkID("fixed")); now != used {
			t.Errorf("%s: %d addresses are used, before %d", name, now, used)
		}
	}
}

// TestPoolRunsOut: the last address is given, then a Quota error names the
// network; a failed clone and a removal give theirs back.
func TestPoolRunsOut(t *testing.T) {
	s := newSite(t).baked()
	s.pool("tiny", "10.7.0.0/29", "10.7.0.2-10.7.0.4")
	r := CreateRequest{Image: webRef, NetworkRequest: NetworkRequest{Networks: []Attachment{{Network: "tiny"}}}}
	s.p.Fail("Clone", errs.New(errs.Unavailable, "clone", "", "no host"))
	if _, err := s.Create(s.ctx, r); !errs.Is(err, errs.Unavailable) {
		t.Fatal(err)
	}
	var all []*Container
	for range 3 {
		all = append(all, s.create(r))
	}
	clones := s.p.Calls("Clone")
	_, err := s.Create(s.ctx, r)
	wantKind(t, err, errs.Quota, "tiny")
	if s.p.Calls("Clone") != clones {
		t.Error("a clone was made although no address is free")
	}
	if err := s.Remove(s.ctx, all[1].ID, true); err != nil {
		t.Fatal(err)
	}
	eventually(t, "an address is free", func() bool { return s.Layer.net.used(networkID("tiny")) == 2 })
	if got, want := addressOf(t, s.create(r)), addressOf(t, all[1]); got != want {
		t.Errorf("the free address is %s, given was %s", want, got)
	}
}

// TestNoAddressTwice creates and removes at random from many goroutines, with
// daemons that come and go, and never sees one daemon give an address twice.
func TestNoAddressTwice(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Instance = "one" }).baked()
	s.p.SetInstance("one")
	s.pool("busy", "10.6.0.0/26") // 62 addresses
	l := s.Layer
	for round := range 4 {
		if round > 0 { // a restart: everything is rebuilt from the inventory
			next, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick(), Instance: "one"})
			if err != nil {
				t.Fatal(err)
			}
			done := make(chan error, 1)
			go func() { done <- next.Run(s.ctx) }()
			t.Cleanup(func() {
				next.Close()
				<-done
			})
			l = next
		}
		var wg sync.WaitGroup
		for g := range 8 {
			wg.Go(func() {
				rnd := rand.New(rand.NewPCG(uint64(round), uint64(g)))
				var mine []string
				for range 12 {
					if len(mine) > 3 || len(mine) > 0 && rnd.IntN(3) == 0 {
						i := rnd.IntN(len(mine))
						if err := l.Remove(s.ctx, mine[i], true); err != nil {
							t.Error(err)
						}
						mine = slices.Delete(mine, i, i+1)
						continue
					}
					c, err := l.Create(s.ctx, CreateRequest{Image: webRef, Start: rnd.IntN(2) == 0, NetworkRequest: NetworkRequest{Networks: []Attachment{{Network: "busy"}}}})
					if errs.Is(err, errs.Quota) {
						continue
					}
					if err != nil {
						t.Error(err)
						return
					}
					mine = append(mine, c.ID)
					unique(t, s.p)
				}
			})
		}
		wg.Wait()
	}
	unique(t, s.p)
}

// unique fails when two VMs have one address.
func unique(t *testing.T, p *portlayertest.Provisioner) {
	t.Helper()
	seen := map[string]string{}
	for _, vm := range p.List() {
		if vm.Spec == nil || vm.Spec.Network == nil {
			continue
		}
		for _, n := range vm.Spec.Network.NICs {
			if other := seen[n.Address]; n.Address != "" && other != "" {
				t.Errorf("%s and %s have %s", other, vm.ID, n.Address)
			}
			seen[n.Address] = vm.ID
		}
	}
}

// TestTwoDaemonsOneAddress: two daemons give the same address at once; the
// younger container is given another one by the daemon that made it, or is taken
// away when it asked for that very address.
func TestTwoDaemonsOneAddress(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Instance = "one" }).baked()
	s.p.SetInstance("one")
	n := s.pool("pool", "10.5.0.0/24")
	c := s.create(CreateRequest{Name: "mine", Start: true, NetworkRequest: NetworkRequest{Networks: []Attachment{{Network: "pool"}}}})
	taken := c.VM.Spec.Network.NICs[0].Address
	put := func(id, address string, created time.Time) {
		meta, err := encodeMeta(containerMeta{Version: metaVersion, Name: id, App: "x"}, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		s.p.Put(vmprovision.VM{ID: id, Role: vmprovision.RoleContainer, Name: id, Meta: meta, Instance: "two", Created: created, Power: vmprovision.PoweredOn,
			Spec: &guestinfo.Spec{Version: 1, Generation: 1, ID: id, Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative,
				Process: &guestinfo.Process{Args: []string{"x"}}, Network: &guestinfo.Network{NICs: []guestinfo.NIC{{Network: n.ID, Address: address}}}}})
	}
	// A younger one of the other daemon loses: this daemon leaves both alone.
	put("younger", taken, time.Now().Add(time.Hour))
	eventually(t, "the conflict is told", func() bool {
		evs, _, _ := s.events.after(0, 1000)
		return slices.ContainsFunc(evs, func(e Event) bool { return e.Action == "addressConflict" })
	})
	if vm, _ := s.p.Get(c.ID); vm.Spec.Network.NICs[0].Address != taken || vm.Spec.Generation != 1 {
		t.Errorf("the winner was changed: %+v", vm.Spec.Network)
	}
	s.p.Delete("younger")
	// An older one wins: this daemon's container is given another address.
	put("older", taken, time.Now().Add(-time.Hour))
	eventually(t, "another address", func() bool { vm, _ := s.p.Get(c.ID); return vm.Spec.Network.NICs[0].Address != taken })
	vm, _ := s.p.Get(c.ID)
	if vm.Spec.Generation != 2 {
		t.Errorf("generation %d", vm.Spec.Generation)
	}
	unique(t, s.p)
	// One that asked for its address is taken away, and its caller hears of it.
	release := s.p.Hold("Clone")
	got := make(chan error, 1)
	go func() {
		_, err := s.Create(s.ctx, CreateRequest{Name: "asks", Image: webRef, Start: true, NetworkRequest: NetworkRequest{Networks: []Attachment{{Network: "pool", Address: "10.5.0.200"}}}})
		got <- err
	}()
	eventually(t, "the clone has begun", func() bool { return s.p.Calls("Clone") == 2 })
	put("faster", "10.5.0.200/24", time.Now().Add(-time.Hour))
	eventually(t, "the other's is known", func() bool {
		return s.net.taken(netPlace{n.ID, netip.MustParseAddr("10.5.0.200")}, "asks") && len(s.net.members(n.ID)) == 3
	})
	release()
	wantKind(t, <-got, errs.Conflict, "10.5.0.200")
	for _, vm := range s.p.List() {
		if vm.Name == "asks" {
			t.Error("the loser is still there")
		}
	}
}
