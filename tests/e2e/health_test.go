package e2e

import (
	"strings"
	"testing"
)

// TestHealth runs a check that fails once and then succeeds: the states, the
// events and the check's output reach the command line.
func TestHealth(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["web"])
	id := p.must(t, "run", "-d", "--name", "ailing", "--health-interval", "1s", "--health-retries", "1",
		"--health-cmd", `if exist C:\well (echo fine) else (echo not yet & echo x > C:\well & exit 5)`, s.refs["web"])
	eventually(t, "the container is healthy", func() bool {
		c := p.container(t, id)
		return c.Health != nil && *c.Health.State == "healthy"
	})
	c := p.container(t, id)
	if r := c.Health.Results; r[0].ExitCode != 5 || !strings.Contains(r[0].Output, "not yet") || !strings.Contains(r[len(r)-1].Output, "fine") {
		t.Errorf("results: %+v", r)
	}
	if out := p.must(t, "ps"); !strings.Contains(out, "running (healthy)") {
		t.Errorf("ps prints %s", out)
	}
	if out := p.must(t, "events", "--no-follow", "--filter", "container=ailing", "--filter", "action=health_status", "--json"); !strings.Contains(out, `"unhealthy"`) || !strings.Contains(out, `"healthy"`) {
		t.Errorf("events print %s", out)
	}
	p.must(t, "rm", "-f", "ailing")
	p.must(t, "rmi", s.refs["web"])
}
