package e2e

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/go-openapi/runtime"
	httptransport "github.com/go-openapi/runtime/client"
	"github.com/go-openapi/strfmt"

	"berth/internal/errs"
	"berth/sandbox"
	"berth/swagger/client"
	"berth/swagger/client/system"
	"berth/tests/fixtures"
)

// site is one sandbox for all tests of the package: vSphere and registry in a
// process of their own, so that daemons can be killed while they live on.
type site struct {
	bin  string            // folder of the built programs
	dir  string            // the sandbox's
	env  map[string]string // what the sandbox says of itself
	refs map[string]string // image name → reference in its registry
	set  *fixtures.Set
}

var shared struct {
	once sync.Once
	site *site
	stop func()
	left bool // something could not be removed
	err  error
}

func TestMain(m *testing.M) {
	code := m.Run()
	if shared.stop != nil {
		shared.stop()
	}
	if shared.left {
		code = max(code, 1)
	}
	os.Exit(code)
}

// theSite starts the sandbox on first use; a machine that lacks its tools skips.
func theSite(t *testing.T) *site {
	t.Helper()
	if missing := sandbox.Preflight(); len(missing) > 0 && realVar("URL") == "" {
		t.Skipf("the sandbox needs what `make deps` installs: %v", missing)
	}
	shared.once.Do(func() { shared.site, shared.stop, shared.err = startSite() })
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	return shared.site
}

func startSite() (*site, func(), error) {
	dir, err := os.MkdirTemp("", "berth-e2e-")
	if err != nil {
		return nil, nil, err
	}
	s := &site{bin: filepath.Join(dir, "bin"), dir: filepath.Join(dir, "sandbox")}
	stop := func() { os.RemoveAll(dir) }
	if built := realVar("BIN"); built != "" {
		s.bin = built
	} else if err := s.build(); err != nil {
		return nil, stop, err
	}
	if realVar("URL") != "" {
		clean, err := s.startReal(dir)
		if err == nil {
			err = s.fill(dir)
		}
		return s, func() { clean(); os.RemoveAll(dir) }, err
	}
	env := filepath.Join(dir, "env")
	cmd := exec.Command(filepath.Join(s.bin, "berthd"), "sandbox", "--vsphere-only", "--dir", s.dir, "--env-file", env, "--agent", filepath.Join(s.bin, "berth-agent.exe"), "--log-level", "warn")
	log, err := os.Create(filepath.Join(dir, "sandbox.log"))
	if err != nil {
		return nil, stop, err
	}
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		return nil, stop, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	stop = func() {
		cmd.Process.Signal(syscall.SIGTERM)
		select {
		case <-ended:
		case <-time.After(time.Minute):
			cmd.Process.Kill()
		}
		os.RemoveAll(dir)
	}
	if err := waitFile(env, ended, 3*time.Minute); err != nil {
		b, _ := os.ReadFile(log.Name())
		return nil, stop, fmt.Errorf("the sandbox did not start: %w\n%s", err, b)
	}
	if s.env, err = readEnv(env); err != nil {
		return nil, stop, err
	}
	return s, stop, s.fill(dir)
}

// fill puts the fixtures into the registry.
func (s *site) fill(dir string) (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	if s.set, err = fixtures.Build(ctx, filepath.Join(dir, "fixtures")); err != nil {
		return err
	}
	s.refs, err = s.set.Push(ctx, s.env["BERTH_REGISTRY"])
	return err
}

// build makes the programs: the daemon with the race detector, as tests run.
func (s *site) build() error {
	for _, b := range []struct {
		name, pkg string
		env       []string
		flags     []string
	}{
		{"berthd", "berth/cmd/berthd", nil, []string{"-race"}},
		{"berth", "berth/cmd/berth", nil, nil},
		{"govc", "berth/tests/govc", nil, nil},
		{"berth-agent.exe", "berth/cmd/berth-agent", []string{"GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0"}, nil},
	} {
		args := append([]string{"build", "-o", filepath.Join(s.bin, b.name)}, b.flags...)
		cmd := exec.Command("go", append(args, b.pkg)...)
		cmd.Env = append(os.Environ(), b.env...)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", b.name, err, out)
		}
	}
	return nil
}

// waitFile waits until a file is there, or its maker has ended.
func waitFile(path string, ended <-chan error, limit time.Duration) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for end := time.After(limit); ; {
		if _, err := os.Stat(path); err == nil {
			return nil
		}
		select {
		case err := <-ended:
			return fmt.Errorf("it ended: %w", err)
		case <-end:
			return fmt.Errorf("not within %v", limit)
		case <-tick.C:
		}
	}
}

func readEnv(path string) (map[string]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	env := map[string]string{}
	for _, line := range strings.Split(string(b), "\n") {
		k, v, ok := strings.Cut(strings.TrimPrefix(line, "export "), "=")
		if ok {
			env[k] = strings.Trim(v, "'")
		}
	}
	return env, nil
}

// process is a running `berthd serve`.
type process struct {
	site *site
	host string
	api  *client.Berth
	cmd  *exec.Cmd
	done chan struct{}
	log  *tail
}

// serve starts a daemon on the site and waits until it answers. It is stopped
// with the test.
func (s *site) serve(t *testing.T) *process {
	t.Helper()
	sock := filepath.Join(t.TempDir(), "d.sock")
	p := &process{site: s, host: "unix://" + sock, done: make(chan struct{}), log: newTail()}
	p.cmd = exec.Command(filepath.Join(s.bin, "berthd"), "serve", "--config", s.env["BERTH_CONFIG"], "--listen", p.host, "--log-level", "debug")
	p.cmd.Stderr = p.log
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { p.cmd.Wait(); close(p.done) }()
	t.Cleanup(func() { p.stop(t) })
	rt := httptransport.NewWithClient("berthd", client.DefaultBasePath, []string{"http"}, &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", sock)
		},
	}})
	rt.Consumers[errs.ProblemType] = runtime.JSONConsumer()
	rt.Consumers["application/x-ndjson"] = runtime.ByteStreamConsumer()
	p.api = client.New(rt, strfmt.Default)
	for end := time.Now().Add(time.Minute); ; {
		if _, err := p.api.System.PingContext(t.Context(), &system.PingParams{}); err == nil {
			return p
		} else if time.Now().After(end) {
			t.Fatalf("the daemon does not answer: %v\n%s", err, p.log)
		}
		select {
		case <-p.done:
			t.Fatalf("the daemon ended\n%s", p.log)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// stop ends the daemon as an operator would.
func (p *process) stop(t *testing.T) {
	p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(30 * time.Second):
		t.Errorf("the daemon did not stop within 30 s of SIGTERM\n%s", p.log)
		p.cmd.Process.Signal(syscall.SIGQUIT)
		<-p.done
	}
	if t.Failed() {
		t.Logf("daemon's log:\n%s", p.log)
	}
	if strings.Contains(p.log.String(), "DATA RACE") {
		t.Errorf("the daemon raced:\n%s", p.log)
	}
}

// berth runs the command line against the daemon and returns what it printed
// and its exit code.
func (p *process) berth(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join(p.site.bin, "berth"), args...)
	cmd.Env = append(os.Environ(), "BERTH_HOST="+p.host)
	var out, errb bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errb
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatalf("berth %v: %v", args, err)
	}
	return out.String(), errb.String(), cmd.ProcessState.ExitCode()
}

// must runs the command line and demands success.
func (p *process) must(t *testing.T, args ...string) string {
	t.Helper()
	out, errText, code := p.berth(t, args...)
	if code != 0 {
		t.Fatalf("berth %s: exit %d\n%s%s", strings.Join(args, " "), code, out, errText)
	}
	return strings.TrimRight(out, "\n")
}

// govc runs the real govc against the site's vSphere.
func (s *site) govc(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join(s.bin, "govc"), args...)
	cmd.Env = os.Environ()
	for k, v := range s.env {
		if strings.HasPrefix(k, "GOVC_") {
			cmd.Env = append(cmd.Env, k+"="+v)
		}
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("govc %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// inventory is every VM and every datastore file that vSphere has.
func (s *site) inventory(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, out := range []string{s.govc(t, "find", "/", "-type", "m"), s.govc(t, "datastore.ls", "-R", "-a")} {
		dir := ""
		for sc := bufio.NewScanner(strings.NewReader(out)); sc.Scan(); {
			line := sc.Text()
			switch {
			case strings.HasSuffix(line, ":"):
				dir = strings.TrimSuffix(line, ":")
			case line == "fcd" && strings.HasPrefix(dir, "["):
				// vSphere's own catalogue of First Class Disks; it stays when they go.
			case line != "":
				all = append(all, strings.TrimPrefix(dir+"/"+line, "/"))
			}
		}
	}
	return all
}

// tail keeps what a process wrote, and wakes who waits for a line of it.
type tail struct {
	mu   sync.Mutex
	buf  bytes.Buffer
	subs []func(line string)
	part string
}

func newTail() *tail { return new(tail) }

func (l *tail) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.buf.Len() < 4<<20 {
		l.buf.Write(b)
	}
	l.part += string(b)
	for {
		line, rest, ok := strings.Cut(l.part, "\n")
		if !ok {
			return len(b), nil
		}
		l.part = rest
		for _, f := range l.subs {
			f(line)
		}
	}
}

// each calls f with every line to come.
func (l *tail) each(f func(string)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.subs = append(l.subs, f)
}

func (l *tail) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

var _ io.Writer = (*tail)(nil)
