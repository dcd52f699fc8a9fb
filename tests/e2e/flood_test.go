package e2e

import (
	"fmt"
	"strings"
	"testing"

	"berth/swagger/client/containers"
)

// chatty's output: numbered lines, then one long line without an end.
const (
	floodLines = 100_000
	floodLast  = 5 * 20_000 // bytes
)

// TestFlood runs a container that writes as fast as it can. Its log is complete,
// or says how much of it is missing; it is bounded, its end can be read without
// the rest, and the flood does not keep the container from ending.
func TestFlood(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["chatty"])
	id := p.must(t, "run", "-d", "--name", "flood", s.refs["chatty"])
	defer func() {
		p.must(t, "rm", "-f", "flood")
		p.must(t, "rmi", s.refs["chatty"])
	}()
	if got := p.must(t, "wait", "flood"); got != "0" {
		t.Errorf("wait prints %q", got)
	}
	all := p.must(t, "logs", "-f", "flood")
	ok, err := p.api.Containers.GetContainerContext(t.Context(), &containers.GetContainerParams{Container: id})
	if err != nil {
		t.Fatal(err)
	}
	c := ok.Payload
	if *c.State != "exited" || c.ExitCode == nil || *c.ExitCode != 0 {
		t.Errorf("state %s, exit code %v, %s %s", *c.State, c.ExitCode, c.Reason, c.Message)
	}
	var dropped int64
	if c.Guest != nil {
		dropped = c.Guest.DroppedLogBytes
	}
	wrote := int64(floodLines*200 + floodLast)
	if kept := int64(len(all)); dropped == 0 && kept != wrote || dropped > 0 && kept > wrote {
		t.Errorf("the log has %d bytes of %d and %d are said to be dropped", kept, wrote, dropped)
	}
	lines := strings.Split(all, "\n")
	if dropped == 0 {
		for i, l := range lines[:len(lines)-1] {
			if !strings.HasPrefix(l, fmt.Sprintf("%08d .", i)) || len(l) != 199 {
				t.Fatalf("line %d is %q", i, l)
			}
		}
	}
	for _, n := range []int{1, 2, 500} {
		want := strings.Join(lines[len(lines)-n:], "\n")
		if got := p.must(t, "logs", "--tail", fmt.Sprint(n), "flood"); got != want {
			t.Errorf("tail %d: %d bytes, want %d", n, len(got), len(want))
		}
	}
}

// TestFloodTurns runs the same with a log of many small files. Who follows, and
// who reads at the end, sees every line once; of a log that keeps few files the
// end is there, and no more files than that.
func TestFloodTurns(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["chatty"])
	const lines = 20_000
	wrote := lines*200 + floodLast
	run := func(name string, files int) string {
		t.Helper()
		return p.must(t, "run", "-d", "--name", name, "-e", fmt.Sprint("LINES=", lines), "--log-opt", "max-size=512k", "--log-opt", fmt.Sprint("max-file=", files), s.refs["chatty"])
	}
	run("kept", 100)
	id := run("short", 2)
	defer func() {
		p.must(t, "rm", "-f", "kept", "short")
		p.must(t, "system", "gc") // waits for logs that are being deleted
		if left := s.govc(t, "datastore.ls", "berth/logs"); strings.Contains(left, id) {
			t.Errorf("left: %s", left)
		}
		p.must(t, "rmi", s.refs["chatty"])
	}()
	followed := p.must(t, "logs", "-f", "kept")
	p.must(t, "wait", "kept", "short")
	for what, all := range map[string]string{"followed": followed, "read": p.must(t, "logs", "kept")} {
		if len(all) != wrote {
			t.Errorf("%s: %d bytes of %d", what, len(all), wrote)
		}
		for i, l := range strings.SplitAfter(all, "\n") {
			if i < lines && (!strings.HasPrefix(l, fmt.Sprintf("%08d .", i)) || len(l) != 200) {
				t.Fatalf("%s: line %d is %q", what, i, l)
			}
		}
	}
	last := strings.Split(followed, "\n")
	for _, n := range []int{1, 2, 1000} { // 1000 lines are in two files
		if got, want := p.must(t, "logs", "--tail", fmt.Sprint(n), "kept"), strings.Join(last[len(last)-n:], "\n"); got != want {
			t.Errorf("tail %d: %d bytes, want %d", n, len(got), len(want))
		}
	}
	// What waits in the guest when its program ends goes into the last file, whatever its size.
	// It may begin amid a line, whose first piece went with a file. -f waits until the VM is off.
	end := p.must(t, "logs", "-f", "short")
	if !strings.HasSuffix(followed, end) || len(end) < 200_000 || len(end) > 3<<20 {
		t.Errorf("of a log that keeps two files %d bytes are there", len(end))
	}
	if n := strings.Count(s.govc(t, "datastore.ls", "berth/logs"), id); n != 2 {
		t.Errorf("%d files of a log that keeps two", n)
	}
}
