package e2e

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"berth/swagger/client/containers"
	"berth/swagger/models"
)

// TestDaemonRestart ends the daemon while containers run, in both ways, and
// demands that the next one knows them, goes on with their logs and stops them.
func TestDaemonRestart(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["web"])
	id := p.must(t, "run", "-d", "--name", "survivor", "--label", "app=shop", s.refs["web"])
	p.get(t, id)
	eventually(t, "the guest reports its start", func() bool { return p.container(t, id).Started != nil })
	before := p.container(t, id)
	for _, end := range []struct {
		name string
		by   func()
	}{
		{"stopped", func() { p.stop(t) }},
		{"killed", func() { p.cmd.Process.Kill(); <-p.done }},
	} {
		end.by()
		p = s.serve(t)
		if got := p.must(t, "ps", "--filter", "label=app=shop", "--format", "{{.id}} {{.state}}"); got != id+" running" {
			t.Errorf("after the daemon was %s: ps prints %q", end.name, got)
		}
		now := p.container(t, id)
		if *now.Name != "survivor" || now.Started == nil || now.Started.String() != before.Started.String() || now.Restarts != 0 {
			t.Errorf("after the daemon was %s: %+v, was %+v", end.name, now, before)
		}
		if out := p.must(t, "logs", "survivor"); strings.Count(out, "listens on") != 1 {
			t.Errorf("after the daemon was %s: logs print %q", end.name, out)
		}
		p.get(t, id)
	}

	// A log that is followed goes on to the container's end.
	lines := p.follow(t, id)
	if first := <-lines; !strings.Contains(first, "listens on") {
		t.Errorf("the log begins with %q", first)
	}
	p.must(t, "stop", "-t", "30", "survivor")
	for range lines {
	}
	if got := p.container(t, id); *got.State != "exited" || got.Reason != "" && strings.Contains(got.Reason, "OutOfBand") {
		t.Errorf("stopped: %s %s %s", *got.State, got.Reason, got.Message)
	}
	p.must(t, "rm", "survivor")
	p.must(t, "rmi", s.refs["web"])
}

// TestRestartPolicy: a container that fails is started again as often as its
// policy says, another daemon counts on, and a stop ends a policy of always.
func TestRestartPolicy(t *testing.T) {
	s := theSite(t)
	p := s.serve(t)
	p.register(t)
	p.must(t, "pull", "-q", "--bake", s.refs["crash"])
	id := p.must(t, "run", "-d", "--name", "retried", "--restart", "on-failure:2", s.refs["crash"])
	always := p.must(t, "run", "-d", "--name", "stubborn", "--restart", "always", s.refs["crash"])
	if got := p.must(t, "wait", "retried"); got != "2" {
		t.Errorf("wait prints %q", got)
	}
	eventually(t, "a second restart of what always restarts", func() bool { return p.container(t, always).Restarts >= 2 })

	p.stop(t)
	p = s.serve(t)
	c := p.container(t, id)
	if *c.State != "exited" || c.ExitCode == nil || *c.ExitCode != 2 || c.Restarts != 2 {
		t.Errorf("on-failure:2: %s, exit code %v, %d restarts, %s", *c.State, c.ExitCode, c.Restarts, c.Message)
	}
	if out, text, _ := p.berth(t, "logs", "retried"); strings.Count(out, "about to crash") != 3 {
		t.Errorf("one run and two restarts make three crashes, not\n%s%s", out, text)
	}
	if c := p.container(t, always); c.Restarts < 2 || *c.State == "exited" {
		t.Errorf("always: %s after %d restarts", *c.State, c.Restarts)
	}
	p.must(t, "stop", "-t", "20", "stubborn")
	if c := p.container(t, always); *c.State != "exited" {
		t.Errorf("always, stopped: %s %s", *c.State, c.Reason)
	}
	p.must(t, "rm", "retried", "stubborn")
	p.must(t, "rmi", s.refs["crash"])
}

// TestDaemonOutlivesItsLog: who reads the daemon's log may end before it.
func TestDaemonOutlivesItsLog(t *testing.T) {
	s := theSite(t)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	p := &process{site: s, host: "unix://" + filepath.Join(t.TempDir(), "d.sock"), done: make(chan struct{}), log: newTail()}
	p.cmd = exec.Command(filepath.Join(s.bin, "berthd"), "serve", "--config", s.env["BERTH_CONFIG"], "--listen", p.host)
	p.cmd.Stderr = w
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.Close()
	go func() { p.cmd.Wait(); close(p.done) }()
	defer p.stop(t)
	eventually(t, "an answer of the daemon", func() bool {
		_, _, code := p.berth(t, "ps")
		return code == 0
	})
	r.Close()
	for range 3 { // each makes a line in the log
		p.must(t, "ps", "-a")
	}
}

func (p *process) container(t *testing.T, id string) *models.Container {
	t.Helper()
	ok, err := p.api.Containers.GetContainerContext(t.Context(), &containers.GetContainerParams{Container: id})
	if err != nil {
		t.Fatal(err)
	}
	return ok.Payload
}

// follow sends the lines of a log until its end.
func (p *process) follow(t *testing.T, id string) <-chan string {
	t.Helper()
	pr, pw := io.Pipe()
	go func() {
		_, err := p.api.Containers.GetContainerLogsContext(t.Context(), &containers.GetContainerLogsParams{Container: id, Follow: ptr(true)}, pw)
		pw.CloseWithError(err)
	}()
	lines := make(chan string, 64)
	go func() {
		defer close(lines)
		for sc := bufio.NewScanner(pr); sc.Scan(); {
			var l models.LogLine
			if err := json.Unmarshal(sc.Bytes(), &l); err != nil || l.Text == nil {
				t.Errorf("the log sent %q", sc.Bytes())
				continue
			}
			lines <- *l.Text
		}
	}()
	return lines
}
