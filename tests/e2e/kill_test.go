package e2e

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"
)

// TestKillAtEveryStep ends the daemon with SIGKILL at each step of a pull, a
// bake, a create and a remove, starts another, and demands the old or the new
// state: what is listed works, what is not is cleared by gc, and the same work
// succeeds when it is done again.
func TestKillAtEveryStep(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute or two")
	}
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	before := s.inventory(t)

	var steps []string
	var mu sync.Mutex
	p.log.each(func(line string) {
		if step := begun(line); step != "" {
			mu.Lock()
			defer mu.Unlock()
			if !slices.Contains(steps, step) {
				steps = append(steps, step)
			}
		}
	})
	s.life(t, p, true)
	mu.Lock()
	recorded := slices.Clone(steps)
	mu.Unlock()
	s.same(t, p, before)
	if len(recorded) < 8 {
		t.Fatalf("only %d steps in the log: %q", len(recorded), recorded)
	}
	t.Logf("%d steps: %q", len(recorded), recorded)

	for _, step := range recorded {
		t.Run(strings.ReplaceAll(step, " ", "-"), func(t *testing.T) {
			victim := s.serve(t)
			var once sync.Once
			reached := make(chan struct{})
			victim.log.each(func(line string) {
				if begun(line) == step {
					once.Do(func() { victim.cmd.Process.Kill(); close(reached) })
				}
			})
			s.life(t, victim, false)
			select {
			case <-reached:
			default:
				t.Fatalf("the step was not reached again\n%s", victim.log)
			}
			<-victim.done

			next := s.serve(t)
			var images []struct{ ID string }
			if err := json.Unmarshal([]byte(next.must(t, "images", "--json")), &images); err != nil {
				t.Fatal(err)
			}
			next.must(t, "ps", "-a")
			next.must(t, "system", "gc")
			if _, _, code := next.berth(t, "inspect", "victim"); code == 0 {
				next.must(t, "rm", "-f", "victim")
			}
			s.life(t, next, true)
			s.same(t, next, before)
		})
	}
}

// begun is the step that a line of the daemon's log says to begin.
func begun(line string) string {
	var l struct {
		Msg  string `json:"msg"`
		Step string `json:"step"`
	}
	if json.Unmarshal([]byte(line), &l) != nil || l.Msg != l.Step+" begins" {
		return ""
	}
	return l.Step
}

// life pulls and bakes an image, runs a container to its end and removes both.
// When must is false every command may fail.
func (s *site) life(t *testing.T, p *process, must bool) {
	t.Helper()
	for _, c := range []struct {
		code int
		args []string
	}{
		{0, []string{"pull", "-q", "--bake", s.refs["job"]}},
		{0, []string{"create", "--name", "victim", s.refs["job"]}},
		{0, []string{"start", "victim"}},
		{0, []string{"wait", "victim"}},
		{0, []string{"rm", "victim"}},
		{0, []string{"rmi", s.refs["job"]}},
	} {
		out, text, code := p.berth(t, c.args...)
		if must && code != c.code {
			t.Fatalf("berth %s: exit %d\n%s%s\n%s", strings.Join(c.args, " "), code, out, text, p.log)
		}
	}
}

// same demands that vSphere holds what it held before, after gc.
func (s *site) same(t *testing.T, p *process, before []string) {
	t.Helper()
	p.must(t, "system", "gc")
	if after := s.inventory(t); !slices.Equal(before, after) {
		t.Errorf("inventory and datastore are not what they were:\nbefore %q\nafter  %q", before, after)
	}
}
