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
