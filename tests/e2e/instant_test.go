package e2e

import (
	"strings"
	"testing"
)

// TestInstantClones runs real programs in instant clones of one frozen parent,
// looks at what is said of them, and leaves nothing.
func TestInstantClones(t *testing.T) {
	if realVar("URL") != "" {
		t.Skip("the daemon's configuration for a real vCenter keeps no frozen parents")
	}
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)
	web := s.refs["web"]
	p.must(t, "pull", "-q", "--bake", web)

	ids := []string{}
	for _, greeting := range []string{"guten-tag", "salve"} {
		id := p.must(t, "run", "-d", "--clone", "instant", "--name", "instant-"+greeting, "-e", "GREETING="+greeting, web)
		if body := p.get(t, id); !strings.Contains(body, greeting) {
			t.Errorf("%s answers %q", greeting, body)
		}
		if placed := p.must(t, "inspect", "--format", "{{.placement.clone}}: {{.placement.reason}}", id); placed != "instant: of a frozen parent beside the baked image's disk" {
			t.Errorf("placed %q", placed)
		}
		ids = append(ids, id)
	}
	if a, b := p.must(t, "inspect", "--format", "{{.addresses}}", ids[0]), p.must(t, "inspect", "--format", "{{.addresses}}", ids[1]); a == b {
		t.Errorf("both have the addresses %s", a)
	}
	parents := func() []string {
		return strings.Fields(s.govc(t, "find", "/", "-type", "m", "-name", "berth-parent-*"))
	}
	if n := parents(); len(n) != 1 {
		t.Errorf("frozen parents: %v", n)
	}
	if info := p.must(t, "system", "info"); !strings.Contains(info, "Frozen      1 of at most 2 parents of instant clones, with 2.0 GiB of memory") {
		t.Errorf("system info says\n%s", info)
	}

	// What an instant clone cannot have is refused by name; a parent in use is no debris.
	if _, text, code := p.berth(t, "run", "-d", "--clone", "instant", "--cpus", "4", web); code == 0 || !strings.Contains(text, "4 CPUs are asked for, and the parent runs with 2") {
		t.Errorf("exit %d, %s", code, text)
	}
	if _, text, code := p.berth(t, "create", "--clone", "instant", web); code == 0 || !strings.Contains(text, "runs from the first") {
		t.Errorf("exit %d, %s", code, text)
	}
	if out := p.must(t, "system", "gc", "--dry-run"); strings.Contains(out, "berth-parent-") {
		t.Errorf("gc would remove\n%s", out)
	}

	// A stopped instant clone starts again as any VM does.
	p.must(t, "stop", ids[0])
	p.must(t, "start", ids[0])
	if body := p.get(t, ids[0]); !strings.Contains(body, "guten-tag") {
		t.Errorf("after a start it answers %q", body)
	}

	p.must(t, "rm", "-f", ids[0], ids[1])
	p.must(t, "rmi", web)
	if n := parents(); len(n) != 0 {
		t.Errorf("frozen parents are left: %v", n)
	}
	s.same(t, p, before)
}
