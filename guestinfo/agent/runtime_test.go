//go:build linux

package agent

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/guestinfo/agent/hcs"
	"berth/guestinfo/agent/hcs/hcstest"
)

// buffer is a writer that a test may read meanwhile.
type buffer struct {
	mu   sync.Mutex
	b    bytes.Buffer
	more chan struct{}
}

func newBuffer() *buffer { return &buffer{more: make(chan struct{}, 1)} }

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	select {
	case b.more <- struct{}{}:
	default:
	}
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// await waits until the output holds a text.
func (b *buffer) await(t *testing.T, text string) {
	t.Helper()
	limit := time.After(patience)
	for !strings.Contains(b.String(), text) {
		select {
		case <-b.more:
		case <-limit:
			t.Fatalf("no %q in %q", text, b.String())
		}
	}
}

// launch describes one run of testdata/program.
func launch(t *testing.T, args ...string) (Launch, *buffer, *buffer) {
	out, errOut := newBuffer(), newBuffer()
	p := guestinfo.Process{Args: append([]string{programPath(t)}, args...), Env: []string{"GREETING=hi there"}, WorkDir: t.TempDir()}
	return Launch{Process: p, Env: p.Env, Stdout: out, Stderr: errOut}, out, errOut
}

// suite is what every runtime owes.
func suite(t *testing.T, r Runtime) {
	t.Run("runs to its end", func(t *testing.T) {
		l, out, errOut := launch(t, "out=hello", "err=trouble", "env=GREETING", "dir", "args", `a b\`, `q"q`, "part=no newline", "exit=3")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		if p.PID() == 0 {
			t.Error("no process number")
		}
		code, err := p.Wait()
		if err != nil || code != 3 {
			t.Errorf("code %d, %v", code, err)
		}
		for _, want := range []string{"hello\n", "GREETING=hi there\n", "dir " + l.Process.WorkDir + " <nil>\n", `"a b\\" "q\"q"`, "no newline"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("no %q in %q", want, out)
			}
		}
		if errOut.String() != "trouble\n" {
			t.Errorf("%q", errOut)
		}
		if _, err := p.Resources(); err != nil {
			t.Error("resources of one that has ended:", err)
		}
	})
	t.Run("makes the working directory", func(t *testing.T) {
		l, out, _ := launch(t, "dir")
		l.Process.WorkDir = filepath.Join(l.Process.WorkDir, "made", "for it")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		if code, err := p.Wait(); code != 0 || err != nil || !strings.Contains(out.String(), "made/for it <nil>") {
			t.Errorf("%d, %v, %q", code, err, out)
		}
	})
	t.Run("again and again", func(t *testing.T) {
		for i := range 3 {
			l, out, _ := launch(t, "out=again", "exit=1")
			p, err := r.Start(l)
			if err != nil {
				t.Fatalf("start %d: %v", i, err)
			}
			if code, err := p.Wait(); code != 1 || err != nil || out.String() != "again\n" {
				t.Errorf("start %d: %d, %v, %q", i, code, err, out)
			}
		}
	})
	t.Run("carries much output", func(t *testing.T) {
		l, out, _ := launch(t, "flood=3000000")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		if code, err := p.Wait(); code != 0 || err != nil || len(out.String()) < 3_000_000 {
			t.Errorf("%d, %v, %d bytes", code, err, len(out.String()))
		}
	})
	t.Run("is asked to end", func(t *testing.T) {
		l, out, _ := launch(t, "signal=7")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		out.await(t, "waiting")
		if res, err := p.Resources(); err != nil || res.Processes == 0 {
			t.Errorf("%+v, %v", res, err)
		}
		if err := p.Interrupt(); err != nil {
			t.Error(err)
		}
		if code, err := p.Wait(); code != 7 || err != nil {
			t.Errorf("%d, %v", code, err)
		}
		if err := p.Terminate(); err != nil && !strings.Contains(err.Error(), "finished") {
			t.Error("of one that has ended:", err)
		}
	})
	t.Run("leaves what it started time to end", func(t *testing.T) {
		l, out, _ := launch(t, "start=heir", "signal=7")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		out.await(t, "waiting")
		out.await(t, "heir waits")
		if err := p.Interrupt(); err != nil {
			t.Error(err)
		}
		if code, err := p.Wait(); code != 7 || err != nil || !strings.Contains(out.String(), "heir ends") {
			t.Errorf("%d, %v, %q", code, err, out)
		}
	})
	t.Run("is ended with all it started", func(t *testing.T) {
		l, out, _ := launch(t, "child", "deaf")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		out.await(t, "deaf")
		out.await(t, "child runs")
		if err := p.Interrupt(); err != nil {
			t.Error(err)
		}
		if err := p.Terminate(); err != nil {
			t.Error(err)
		}
		if code, err := p.Wait(); code == 0 || err != nil { // Wait ends only when the child has let go of the output
			t.Errorf("%d, %v", code, err)
		}
	})
	t.Run("runs others beside it", func(t *testing.T) {
		l, out, _ := launch(t, "signal=0")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		out.await(t, "waiting")
		l2, out2, _ := launch(t, "out=beside", "exit=2")
		x, err := p.Exec(l2)
		if err != nil {
			t.Fatal(err)
		}
		if code, err := x.Wait(); code != 2 || err != nil || out2.String() != "beside\n" {
			t.Errorf("%d, %v, %q", code, err, out2)
		}
		if err := p.Interrupt(); err != nil {
			t.Error(err)
		}
		if code, err := p.Wait(); code != 0 || err != nil {
			t.Errorf("%d, %v", code, err)
		}
		if _, err := p.Exec(l2); err == nil {
			t.Error("beside one that has ended")
		}
	})
	t.Run("leaves no orphans", func(t *testing.T) {
		l, out, _ := launch(t, "child", "out=parent ends", "exit=5")
		p, err := r.Start(l)
		if err != nil {
			t.Fatal(err)
		}
		if code, err := p.Wait(); code != 5 || err != nil || !strings.Contains(out.String(), "parent ends") {
			t.Errorf("%d, %v, %q", code, err, out)
		}
	})
	t.Run("says what it cannot start", func(t *testing.T) {
		l, _, _ := launch(t)
		l.Process.Args = []string{"/no/such/program"}
		_, err := r.Start(l)
		if se := (*StartError)(nil); !errors.As(err, &se) || se.Reason != ReasonEntrypointNotFound {
			t.Error(err)
		}
		l, _, _ = launch(t)
		l.Process.User = "no-such-user"
		_, err = r.Start(l)
		if se := (*StartError)(nil); !errors.As(err, &se) || se.Reason != ReasonUserUnsupported && se.Reason != ReasonUserNotFound {
			t.Error(err)
		}
	})
}

func TestNativeRuntime(t *testing.T) { suite(t, Native{}) }

const fakeLayer = `C:\ProgramData\berth\image`

// fakeContainers is a Windows with containers.
func fakeContainers(t *testing.T, f *hcstest.Fake) Containers {
	dir := t.TempDir()
	return Containers{
		Volumes:  filepath.Join(dir, "volumes"),
		MemoryMB: func() (uint64, error) { return 2048, nil },
		Inside: func(_, path string) string {
			return filepath.Join(dir, "inside", filepath.Base(strings.ReplaceAll(path, `\`, "/")))
		},
		Load:    func(log func(string, ...any)) (hcs.Host, error) { return f.Host(log), nil },
		Layer:   func(context.Context, guestinfo.Bake, guestinfo.Endpoint) (string, error) { return fakeLayer, nil },
		Scratch: filepath.Join(dir, "scratch.vhdx"),
	}
}

func containedSpec(args ...string) guestinfo.Spec {
	s := containerSpec(args...)
	s.Mode = guestinfo.ModeContained
	s.Contained = &guestinfo.Contained{Image: *bakeSpec().Bake, MemoryMB: 256, CPUMaximum: 5000}
	s.Network = &guestinfo.Network{Ports: []guestinfo.Port{{Protocol: "tcp", Container: 80, Published: 8080}}}
	return s
}

func bakeContainedSpec() guestinfo.Spec {
	s := bakeSpec()
	s.Mode = guestinfo.ModeContained
	return s
}

func TestContainedRuntime(t *testing.T) {
	f := hcstest.New(fakeLayer)
	c := fakeContainers(t, f)
	if err := c.prepare(t.Context(), bakeContainedSpec(), guestinfo.Endpoint{}, t.Logf); err != nil {
		t.Fatal(err)
	}
	r, err := c.open(t.Context(), containedSpec("x"), guestinfo.Endpoint{}, t.Logf)
	if err != nil {
		t.Fatal(err)
	}
	suite(t, r)
	if err := r.Close(context.Background()); err != nil {
		t.Error(err)
	}
	for _, l := range f.Left() {
		t.Error(l)
	}
}

// A VM's two lives in mode contained, with the sandbox's channel: the bake makes
// the scratch, the container runs on it, restarts by its policy, and gives
// everything back.
func TestContainedRoles(t *testing.T) {
	f := hcstest.New(fakeLayer)
	c := fakeContainers(t, f)
	run := func(s guestinfo.Spec) (guestinfo.Status, []string) {
		h := newHost(t)
		s.ConsolePort = filepath.Join(t.TempDir(), "com1.log")
		h.setSpec(s)
		o := linuxOptions(t, h)
		o.Containers = c
		if err := Run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		h.awaitHalt()
		if h.last().ExitCode == nil {
			return h.last(), nil
		}
		return h.last(), consoleLines(t, s.ConsolePort)
	}
	if st, _ := run(bakeContainedSpec()); st.Phase != guestinfo.PhaseBaked || st.Bake == nil || st.Bake.Hash != "" {
		t.Fatalf("%+v", st)
	}
	s := containedSpec(programPath(t), "out=inside", "exit=4")
	s.Restart = guestinfo.Restart{Policy: guestinfo.RestartOnFailure, Max: 1}
	st, lines := run(s)
	if st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 4 || st.Restarts != 1 {
		t.Errorf("%+v", st)
	}
	if strings.Join(lines, ",") != "stdout:inside,stdout:inside" {
		t.Errorf("%q", lines)
	}
	f.Layers[fakeLayer] = false
	if st, _ := run(containedSpec(programPath(t))); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonImageMismatch {
		t.Errorf("an image of another Windows: %+v", st)
	}
	for _, l := range f.Left() {
		t.Error(l)
	}
}
