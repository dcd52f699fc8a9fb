package e2e

import (
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/swagger/client/containers"
)

// TestTiersFindEachOther: two tiers on a network with a pool have the addresses
// that Berth gave, find each other by name in the hosts file, and learn of the
// end of one.
func TestTiersFindEachOther(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	p.must(t, "pull", "-q", "--bake", s.refs["web"])
	subnet := fmt.Sprintf("10.%d.%d", 100+rand.IntN(100), rand.IntN(256)) // other sandboxes share the machine
	p.must(t, "network", "create", "tiers", "--port-group", "DC0_DVPG0", "--subnet", subnet+".0/24", "--range", subnet+".10-"+subnet+".19")
	if _, text, code := p.berth(t, "network", "create", "tiers", "--port-group", "DC0_DVPG0"); code != 4 {
		t.Errorf("the same network again: exit %d, %s", code, text)
	}
	db := p.must(t, "run", "-d", "--name", "db", "--app", "shop", "--network", "tiers", "--ip", subnet+".17", "--network-alias", "store", "-e", "GREETING=rows", s.refs["web"])
	web := p.must(t, "run", "-d", "--name", "front", "--app", "shop", "--network", "tiers", "--add-host", "gate:192.0.2.1", s.refs["web"])
	at := p.must(t, "inspect", "front", "--format", "{{(index .networks 0).address}}")
	if !strings.HasPrefix(at, subnet+".1") || at == subnet+".17" {
		t.Errorf("front was given %q", at)
	}
	if ps := p.must(t, "ps"); !strings.Contains(ps, "80/tcp") {
		t.Errorf("no ports: %s", ps)
	}
	ask := func(address, name string) string {
		hc := &http.Client{Timeout: 10 * time.Second}
		res, err := hc.Get("http://" + address + "/ask/" + name)
		if err != nil {
			return err.Error()
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(io.LimitReader(res.Body, 1<<16))
		return string(b)
	}
	eventually(t, "front finds the store", func() bool { return strings.Contains(ask(at, "store"), subnet+".17 says: rows from") })
	eventually(t, "db finds front, which came later", func() bool { return strings.Contains(ask(subnet+".17", "front"), at+" says: hello from") })
	eventually(t, "the guest acknowledges", func() bool {
		c, err := p.api.Containers.GetContainerContext(t.Context(), &containers.GetContainerParams{Container: db})
		return err == nil && len(c.Payload.Networks) == 1 && slices.Contains(c.Payload.Networks[0].Addresses, subnet+".17")
	})
	if _, text, code := p.berth(t, "network", "rm", "tiers"); code != 5 || !strings.Contains(text, "front") {
		t.Errorf("rm of a network in use: exit %d, %s", code, text)
	}
	p.must(t, "rm", "-f", "db")
	eventually(t, "front no longer finds it", func() bool { return strings.Contains(ask(at, "store"), "not in the hosts file") })
	p.must(t, "rm", "-f", web)
	p.must(t, "network", "rm", "tiers")
	p.must(t, "rmi", s.refs["web"])
	p.must(t, "system", "gc") // waits for logs that are being deleted
	after := s.inventory(t)
	after = slices.DeleteFunc(after, func(f string) bool { return strings.HasSuffix(f, "berth/networks") })
	if !slices.Equal(before, after) {
		t.Errorf("inventory and datastore are not what they were:\nbefore %q\nafter  %q", before, after)
	}
}
