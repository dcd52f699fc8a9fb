//go:build linux

package agent

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

func linuxOptions(t *testing.T, h *host) Options {
	return Options{
		Version: "test",
		Open:    func(ctx context.Context) (guestinfo.Channel, error) { return h.e.Dial(ctx) },
		Machine: System{}, Runtime: Native{}, Baker: NewBaker(), Log: t.Logf,
	}
}

// program is testdata/program for Linux, built once.
var program = sync.OnceValues(func() (string, error) { return os.MkdirTemp("", "berth-program-*") })

func programPath(t *testing.T) string {
	t.Helper()
	dir, err := program()
	if err != nil {
		t.Fatal(err)
	}
	p := filepath.Join(dir, "program")
	if _, err := os.Stat(p); err != nil {
		buildProgram(t, "linux", dir, "./testdata/program", "program")
	}
	return p
}

// start runs the agent on Linux and gives its log's path, its stop and its end.
func start(t *testing.T, h *host, s guestinfo.Spec) (log string, stop context.CancelFunc, end func() error) {
	t.Helper()
	log = filepath.Join(t.TempDir(), "com1.log")
	s.ConsolePort = log
	h.setSpec(s)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Run(ctx, linuxOptions(t, h)) }()
	end = sync.OnceValue(func() error { return <-done })
	t.Cleanup(func() { cancel(); _ = end() })
	return log, cancel, end
}

func TestContainerRunsOnce(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "out=hello", "err=trouble", "env=X", "part=no newline", "exit=3")
	s.Process.Env = []string{"X=1", "x=2"}
	s.Process.WorkDir = filepath.Join(t.TempDir(), "made", "for it")
	log, _, end := start(t, h, s)
	if err := end(); err != nil {
		t.Fatal(err)
	}
	h.awaitHalt()
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 3 || st.ID != "web-1" || st.Generation != 3 || st.Restarts != 0 || st.FinishedAt == nil {
		t.Errorf("%+v", st)
	}
	lines := consoleLines(t, log)
	slices.Sort(lines)
	want := []string{"stderr:trouble", "stdout:X=2", "stdout:hello", "stdout:no newline"}
	if !slices.Equal(lines, want) {
		t.Errorf("%q, want %q", lines, want)
	}
	if _, err := os.Stat(s.Process.WorkDir); err != nil {
		t.Error(err)
	}
}

func TestContainerFailuresHaveReasons(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o755); err != nil {
		t.Fatal(err)
	}
	for reason, change := range map[string]func(*guestinfo.Spec){
		ReasonEntrypointNotFound: func(s *guestinfo.Spec) { s.Process.Args = []string{"no-such-program"} },
		ReasonWorkDirUnusable:    func(s *guestinfo.Spec) { s.Process.WorkDir = filepath.Join(file, "below") },
		ReasonUserUnsupported:    func(s *guestinfo.Spec) { s.Process.User = "ContainerUser" },
		ReasonStartFailed:        func(s *guestinfo.Spec) { s.Process.Args = []string{file} },
	} {
		h := newHost(t)
		s := containerSpec(programPath(t), "exit=0")
		s.Restart.Policy = guestinfo.RestartAlways // a failed start is not repeated
		change(&s)
		_, _, end := start(t, h, s)
		if err := end(); err != nil {
			t.Error(reason, err)
		}
		h.awaitHalt()
		if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != reason || st.Message == "" || st.ExitCode != nil {
			t.Errorf("%s: %+v", reason, st)
		}
	}
}

func TestContainedModeIsRefusedByName(t *testing.T) {
	for _, role := range []guestinfo.Role{guestinfo.RoleContainer, guestinfo.RoleBake} {
		h := newHost(t)
		s := containedSpec("x")
		if s.Role = role; role == guestinfo.RoleBake {
			s.Bake, s.Process, s.Contained = &s.Contained.Image, nil, nil
		}
		_, _, end := start(t, h, s)
		h.awaitHalt()
		if err := end(); err != nil {
			t.Error(err)
		}
		if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonModeUnsupported || !strings.Contains(st.Message, "Host Compute Service") {
			t.Errorf("%s: %+v", role, st)
		}
	}
}

func TestContainerRestartsByPolicy(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "out=try", "exit=4")
	s.Restart = guestinfo.Restart{Policy: guestinfo.RestartOnFailure, Max: 2}
	log, _, end := start(t, h, s)
	if err := end(); err != nil {
		t.Fatal(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.Restarts != 2 || *st.ExitCode != 4 {
		t.Errorf("%+v", st)
	}
	if lines := consoleLines(t, log); len(lines) != 3 {
		t.Errorf("%q", lines)
	}
}

// The pauses grow until one is long enough to be reported; a stop ends it.
func TestRestartsBackOff(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "exit=4")
	s.Restart.Policy = guestinfo.RestartAlways
	_, _, end := start(t, h, s)
	h.await("back-off", func(s guestinfo.Status) bool {
		return s.Reason == ReasonRestartBackoff && s.Phase == guestinfo.PhaseStarting
	})
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := end(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped {
		t.Errorf("%+v", st)
	}
}

// An admin's stop of the service: the entrypoint ends, the VM goes on.
func TestStopFromWithin(t *testing.T) {
	h := newHost(t)
	log, stop, end := start(t, h, containerSpec(programPath(t), "signal=7"))
	waitLine(t, log, "stdout:waiting")
	stop()
	if err := end(); err != nil {
		t.Fatal(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped || *st.ExitCode != 7 {
		t.Errorf("%+v", st)
	}
	select {
	case <-h.halted:
		t.Error("halted")
	default:
	}
	if l := consoleLines(t, log); !slices.Contains(l, "stdout:signal terminated") {
		t.Errorf("%q", l)
	}
}

func TestStopEndsTheWholeGroup(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "child", "deaf")
	s.StopGrace = 0
	log, _, end := start(t, h, s)
	waitLine(t, log, "stdout:deaf")
	waitLine(t, log, "stdout:child runs")
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := end(); err != nil {
		t.Fatal(err)
	}
	if st := h.last(); st.Reason != ReasonKilled || *st.ExitCode != 137 {
		t.Errorf("%+v", st)
	}
}

func TestVMStaysWhenTheSpecSaysSo(t *testing.T) {
	h := newHost(t)
	s := containerSpec(programPath(t), "exit=0")
	s.ShutdownVM = false
	_, _, end := start(t, h, s)
	h.phase(guestinfo.PhaseExited)
	first := h.last().Sequence
	h.await("heartbeat", func(s guestinfo.Status) bool { return s.Phase == guestinfo.PhaseExited && s.Sequence > first+1 })
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := end(); err != nil {
		t.Error(err)
	}
}

func TestAgentWaitsForItsSpec(t *testing.T) {
	h := newHost(t)
	h.values[guestinfo.SpecKey] = "garbage" // as when it is half written
	o := linuxOptions(t, h)
	tries := 0
	o.Open = func(ctx context.Context) (guestinfo.Channel, error) {
		if tries++; tries == 1 {
			return nil, errs.New(errs.Unavailable, "open", "", "not yet")
		}
		return h.e.Dial(ctx)
	}
	waiting := make(chan struct{}, 100)
	o.Log = func(f string, a ...any) { t.Logf(f, a...); waiting <- struct{}{} }
	done := make(chan error, 1)
	go func() { done <- Run(context.Background(), o) }()
	<-waiting // not yet
	<-waiting // garbage
	s := containerSpec(programPath(t), "exit=0")
	s.ConsolePort = filepath.Join(t.TempDir(), "log")
	h.setSpec(s)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	h.awaitHalt()
}

func TestAgentGivesUp(t *testing.T) {
	h := newHost(t)
	h.values[guestinfo.SpecKey] = "garbage"
	o := linuxOptions(t, h)
	o.SpecTimeout = 3 * time.Second
	if err := Run(context.Background(), o); !errs.Is(err, errs.Corrupt) {
		t.Errorf("%v", err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonSpecUnreadable {
		t.Errorf("%+v", st)
	}
	o.Open = guestinfo.Open
	if err := Run(context.Background(), o); !errs.Is(err, errs.Unsupported) {
		t.Errorf("%v", err)
	}
}

// A host that refuses reports for a while loses none of the end.
func TestReportsOutliveRefusals(t *testing.T) {
	h := newHost(t)
	h.refuse = errors.New("Permission denied")
	_, _, end := start(t, h, containerSpec(programPath(t), "exit=5"))
	go func() {
		time.AfterFunc(500*time.Millisecond, func() { h.mu.Lock(); h.refuse = nil; h.mu.Unlock() })
	}()
	if err := end(); err != nil {
		t.Fatal(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || *st.ExitCode != 5 {
		t.Errorf("%+v", st)
	}
}

func TestRestartDelays(t *testing.T) {
	always := guestinfo.Restart{Policy: guestinfo.RestartAlways}
	var r restarts
	var got []string
	for range 12 {
		d, ok := r.next(always, 0, time.Second)
		if !ok {
			t.Fatal("ended")
		}
		got = append(got, d.String())
	}
	if s := strings.Join(got, " "); s != "100ms 200ms 400ms 800ms 1.6s 3.2s 6.4s 12.8s 25.6s 51.2s 1m0s 1m0s" {
		t.Error(s)
	}
	if d, _ := r.next(always, 0, steadyRun); d != firstDelay {
		t.Error("a steady run does not reset the delay:", d)
	}
	for _, tc := range []struct {
		policy string
		max    int
		code   uint32
		runs   int
	}{
		{"no", 0, 1, 0}, {"", 0, 1, 0}, {"on-failure", 0, 0, 0}, {"on-failure", 3, 1, 3}, {"on-failure", 0, 0xC0000135, 20}, {"unless-stopped", 1, 0, 20},
	} {
		var r restarts
		n := 0
		for n < 20 {
			if _, ok := r.next(guestinfo.Restart{Policy: tc.policy, Max: tc.max}, tc.code, 0); !ok {
				break
			}
			n++
		}
		if n != tc.runs {
			t.Errorf("%+v: %d restarts", tc, n)
		}
	}
}

// mounts is a Mounter that notes what it is asked for.
type mounts struct {
	mu    sync.Mutex
	calls []string
	fail  string // the target that cannot be mounted
}

func (m *mounts) note(what string, v guestinfo.VolumeMount) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.calls = append(m.calls, what+" "+v.Name)
}

func (m *mounts) Mount(_ context.Context, v guestinfo.VolumeMount) (string, error) {
	m.note("mount", v)
	if v.Target == m.fail {
		return "", errs.New(errs.Conflict, "mount volume", v.Target, "the folder is not empty")
	}
	return "", nil
}

func (m *mounts) Unmount(_ context.Context, v guestinfo.VolumeMount) error {
	m.note("unmount", v)
	return nil
}

// Volumes are in place before the entrypoint starts and are taken away after
// it; when one cannot be, none is and nothing starts.
func TestVolumesAroundTheEntrypoint(t *testing.T) {
	const guid = "11111111-2222-3333-4444-555555555555"
	for _, c := range []struct {
		mounter *mounts
		phase   guestinfo.Phase
		calls   string
	}{
		{&mounts{}, guestinfo.PhaseExited, "mount a,mount b,unmount b,unmount a"},
		{&mounts{fail: `C:\b`}, guestinfo.PhaseFailed, "mount a,mount b,unmount a"},
		{nil, guestinfo.PhaseFailed, ""},
	} {
		h := newHost(t)
		s := containerSpec(programPath(t), "out=hello", "exit=0")
		s.ConsolePort = filepath.Join(t.TempDir(), "com1.log")
		for _, name := range []string{"a", "b"} {
			s.Volumes = append(s.Volumes, guestinfo.VolumeMount{Name: name, DiskGUID: guid, PartitionGUID: guid, Target: `C:\` + name})
		}
		h.setSpec(s)
		o := linuxOptions(t, h)
		o.Open = func(ctx context.Context) (guestinfo.Channel, error) {
			c, err := h.e.Dial(ctx)
			return struct {
				guestinfo.Channel
				guestinfo.Host
			}{c, c}, err // without the sandbox's volumes
		}
		if c.mounter != nil {
			o.Mounter = c.mounter
		}
		if err := Run(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		st := h.last()
		if st.Phase != c.phase || c.phase == guestinfo.PhaseFailed && (st.Reason != ReasonVolumeUnusable || st.PID != 0 || st.ExitCode != nil) {
			t.Errorf("%+v", st)
		}
		if c.mounter != nil && strings.Join(c.mounter.calls, ",") != c.calls {
			t.Errorf("%v, want %s", c.mounter.calls, c.calls)
		}
	}
	// A host that has volumes for its guest is asked, and may refuse.
	h := newHost(t)
	s := containerSpec(programPath(t), "exit=0")
	s.Volumes = []guestinfo.VolumeMount{{Name: "a", DiskGUID: guid, PartitionGUID: guid, Target: `C:\a`}}
	_, _, end := start(t, h, s)
	if err := end(); err != nil {
		t.Fatal(err)
	}
	if st := h.last(); st.Reason != ReasonVolumeUnusable || !strings.Contains(st.Message, "Unknown command") {
		t.Errorf("%+v", st)
	}
}
