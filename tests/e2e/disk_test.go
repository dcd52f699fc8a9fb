package e2e

import (
	"fmt"
	"strings"
	"testing"
)

// TestDiskOfC runs a program on a larger C:, which is a copy of the image's
// disk; and a SID of its own, which the sandbox has not.
func TestDiskOfC(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	job := s.refs["job"]
	p.must(t, "pull", "-q", job)
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

// TestQuotaOfC has a program fill C: up to the quota, of which it gets no byte
// more until the quota is raised while it waits. A quota that C: does not fit
// into keeps the container from starting; none is larger than the disk.
func TestQuotaOfC(t *testing.T) {
	if realVar("URL") != "" {
		t.Skip("the sizes are for a C: as small as the sandbox's")
	}
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	job := s.refs["job"]
	p.must(t, "pull", "-q", job)
	const name, small = "e2e-quota-c", "e2e-small-c"
	_, text, code := p.berth(t, "run", "--name", small, "--disk", "64m", job)
	if code == 0 || !strings.Contains(text, "is too small") && !strings.Contains(text, "gave C: no size") {
		t.Errorf("a quota of 64 MiB: exit %d, %s", code, text)
	}
	p.must(t, "rm", small)
	if strings.Contains(text, "gave C: no size") {
		t.Skip("this machine gives no file system a size: ", text)
	}
	p.must(t, "run", "-d", "--name", name, "--disk", "320m", job, "fill", `C:\fill`, "400")
	defer func() { p.must(t, "rm", "--force", name); p.must(t, "rmi", job) }()
	eventually(t, "C: is full", func() bool { return strings.Contains(p.must(t, "logs", name), "full at ") })
	_, rest, _ := strings.Cut(p.must(t, "logs", name), "full at ")
	var full int
	if _, err := fmt.Sscan(rest, &full); err != nil || full > 320 || full < 256 {
		t.Errorf("with 320 MiB C: is full at %d, %v", full, err)
	}
	disk := func() (size, free int64) {
		out := p.must(t, "inspect", "--format", `{{range .guest.disks}}{{.path}} {{printf "%.0f %.0f" .size .free}}{{end}}`, name)
		if _, err := fmt.Sscanf(out, "C: %d %d", &size, &free); err != nil && strings.TrimSpace(out) != "" {
			t.Errorf("inspect says of C: %q", out)
		}
		return size, free
	}
	eventually(t, "inspect shows a full C:", func() bool { size, free := disk(); return size > 312<<20 && size <= 320<<20 && free < 8<<20 })
	pressures := func() int {
		return strings.Count(p.must(t, "events", "--no-follow", "--filter", "container="+name, "--filter", "action=diskPressure", "--json"), `"disk":"C:"`)
	}
	eventually(t, "an event tells that C: is full", func() bool { return pressures() == 1 })
	if out := p.must(t, "stats", "--no-stream", name); !strings.Contains(out, "C: USED / SIZE") || !strings.Contains(out, " MiB / 3") {
		t.Errorf("stats print\n%s", out)
	}
	if _, text, code := p.berth(t, "update", "--disk", "300m", name); code != 5 || !strings.Contains(text, "already") {
		t.Errorf("less than C: holds: exit %d, %s", code, text)
	}
	if _, text, code := p.berth(t, "update", "--disk", "50g", name); code == 0 || !strings.Contains(text, "ask for at most") {
		t.Errorf("more than the disk: exit %d, %s", code, text)
	}
	p.must(t, "update", "--disk", "480m", name)
	eventually(t, "the program ends", func() bool { return strings.Contains(p.must(t, "logs", name), "has 400 MiB") })
	if got := p.must(t, "inspect", "--format", `{{printf "%.0f" .disk}}`, name); strings.TrimSpace(got) != "503316480" {
		t.Errorf("inspect says %q", got)
	}
}
