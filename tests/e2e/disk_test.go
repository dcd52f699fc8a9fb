package e2e

import (
	"strings"
	"testing"
)

// TestDiskOfC runs a program on a larger C:, which is a copy of the image's
// disk, and is refused a smaller one; and a SID of its own, which the sandbox has not.
func TestDiskOfC(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	job := s.refs["job"]
	p.must(t, "pull", "-q", job)
	if _, text, code := p.berth(t, "run", "--rm", "--clone", "auto", "--disk", "1g", job); code == 0 || !strings.Contains(text, "none becomes smaller") {
		t.Errorf("a smaller C: exit %d, %s", code, text)
	}
	if _, text, code := p.berth(t, "run", "--rm", "--clone", "linked", "--disk", "48g", job); code == 0 || !strings.Contains(text, "cannot be expanded") {
		t.Errorf("a larger C: of a linked clone: exit %d, %s", code, text)
	}
	if realVar("URL") == "" {
		if _, text, code := p.berth(t, "run", "--rm", "--new-sid", job); code != 11 || !strings.Contains(text, "Wine, which has no sysprep") {
			t.Errorf("a SID of its own: exit %d, %s", code, text)
		}
	}
	const name = "e2e-large-c"
	_, text, code := p.berth(t, "run", "--name", name, "--clone", "auto", "--disk", "48g", job)
	if code != 3 { // what the program ends with
		t.Fatalf("exit %d, %s", code, text)
	}
	defer func() { p.must(t, "rm", name); p.must(t, "rmi", job) }()
	if got := p.must(t, "inspect", "--format", `{{printf "%.0f" .disk}} {{.placement.clone}}: {{.placement.reason}}`, name); !strings.HasPrefix(got, "51539607552 direct: C: is to be larger") {
		t.Errorf("inspect says %q", got)
	}
	vm := p.must(t, "inspect", "--format", "{{.vm.name}}", name)
	if disks := s.govc(t, "device.info", "-vm", vm, "disk-*"); !strings.Contains(disks, "50,331,648 KB") {
		t.Errorf("govc sees the disks\n%s", disks)
	}
}
