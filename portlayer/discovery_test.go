package portlayer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"berth/guestinfo"
)

// hosts is a container's block as "name=address,…".
func (s *site) hosts(id string) string {
	vm, ok := s.p.Get(id)
	if !ok || vm.Spec == nil || vm.Spec.Network == nil {
		return "?"
	}
	var out []string
	for _, h := range vm.Spec.Network.Hosts {
		out = append(out, strings.Join(h.Names, "+")+"="+h.Address)
	}
	return strings.Join(out, ",")
}

// TestAppFindsItsTiersByName: containers of one app on one network are in each
// other's hosts blocks; others are not; ends and renames are followed; and
// nothing is changed while nothing happens.
func TestAppFindsItsTiersByName(t *testing.T) {
	s := newSite(t, func(c *Config) {
		c.Limits.DiscoveryGather, c.Limits.DiscoveryGap = time.Millisecond, 5*time.Millisecond
	}).baked()
	s.pool("back", "10.4.0.0/24")
	s.pool("other", "10.3.0.0/24")
	on := func(network string, aliases ...string) NetworkRequest {
		return NetworkRequest{App: "shop", Networks: []Attachment{{Network: network, Aliases: aliases}}}
	}
	db := s.create(CreateRequest{Name: "db", Start: true, NetworkRequest: on("back", "store")})
	web := s.create(CreateRequest{Name: "web", Hostname: "front", Start: true, NetworkRequest: on("back")})
	far := s.create(CreateRequest{Name: "far", Start: true, NetworkRequest: on("other")})
	alien := on("back")
	alien.App = "blog"
	s.create(CreateRequest{Name: "alien", Start: true, NetworkRequest: alien})
	dbAt, webAt := addressOf(t, db).String(), addressOf(t, web).String()
	if got := s.hosts(web.ID); got != "db+store="+dbAt {
		t.Errorf("web was created with %q", got)
	}
	eventually(t, "db finds web", func() bool { return s.hosts(db.ID) == "web+front="+webAt })
	if got := s.hosts(far.ID); got != "" {
		t.Errorf("a container on another network finds %q", got)
	}
	// By DHCP the guest's word counts, for itself and where nobody has the address.
	s.p.AddNetwork("lan")
	lan := NetworkRequest{App: "lan", Networks: []Attachment{{Network: "lan"}}}
	a := s.create(CreateRequest{Name: "a", Start: true, NetworkRequest: lan})
	b := s.create(CreateRequest{Name: "b", Start: true, NetworkRequest: lan})
	for _, lie := range []string{"127.0.0.1", "169.254.1.1", "224.0.0.1", "0.0.0.0"} {
		s.p.Report(b.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, NICs: []guestinfo.NICStatus{{Addresses: []string{lie}}}})
	}
	s.p.Report(b.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, NICs: []guestinfo.NICStatus{{Addresses: []string{"127.0.0.1", "10.2.0.8"}}}})
	eventually(t, "a finds b", func() bool { return s.hosts(a.ID) == "b=10.2.0.8" })
	if got := s.hosts(b.ID); got != "" {
		t.Errorf("b finds %q although a never said where it is", got)
	}
	if _, err := s.Rename(s.ctx, web.ID, "shopfront"); err != nil {
		t.Fatal(err)
	}
	eventually(t, "db finds it by its new name", func() bool { return s.hosts(db.ID) == "shopfront+front="+webAt })
	// Heartbeats alone change nothing.
	updates := s.p.Calls("Update")
	for range 20 {
		s.p.Report(web.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning})
	}
	if err := s.Kill(s.ctx, web.ID); err != nil {
		t.Fatal(err)
	}
	eventually(t, "db finds nobody", func() bool { return s.hosts(db.ID) == "" })
	if n := s.p.Calls("Update") - updates; n != 1 {
		t.Errorf("%d reconfigurations for one change", n)
	}
}

// TestManyStartsAreFewReconfigurations: an app of many containers that appear
// at once is brought up to date in rounds, not for every one of them.
func TestManyStartsAreFewReconfigurations(t *testing.T) {
	s := newSite(t, func(c *Config) {
		c.Limits.DiscoveryGather, c.Limits.DiscoveryGap = 300*time.Millisecond, 300*time.Millisecond
	}).baked()
	s.pool("back", "10.4.0.0/23")
	const many = 60
	var ids []string
	for i := range many {
		ids = append(ids, s.create(CreateRequest{Name: fmt.Sprintf("w%d", i), Start: true, NetworkRequest: NetworkRequest{App: "big", Networks: []Attachment{{Network: "back"}}}}).ID)
	}
	eventually(t, "everybody finds everybody", func() bool {
		for _, id := range ids {
			if strings.Count(s.hosts(id), "=") != many-1 {
				return false
			}
		}
		return true
	})
	if n := s.p.Calls("Update"); n >= many*many/4 {
		t.Errorf("%d reconfigurations for %d containers", n, many)
	}
}
