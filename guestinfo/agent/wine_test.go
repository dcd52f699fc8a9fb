//go:build linux

package agent

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"berth/guestinfo"
	"berth/internal/fwddll"
)

const wine64 = "/usr/lib/wine/wine64"

// wine is one prefix for all tests under Wine; making it takes some seconds.
var wine struct {
	once   sync.Once
	prefix string
	err    error
	log    []byte
}

func TestMain(m *testing.M) {
	code := m.Run()
	if wine.prefix != "" {
		stop := exec.Command("/usr/lib/wine/wineserver", "-k", "-w")
		stop.Env = append(os.Environ(), "WINEPREFIX="+wine.prefix)
		_ = stop.Run() // there may be none to stop
		_ = os.RemoveAll(filepath.Dir(wine.prefix))
	}
	if dir, err := program(); err == nil {
		_ = os.RemoveAll(dir)
	}
	os.Exit(code)
}

// guest is a Windows with the agent in it.
type guest struct {
	t      *testing.T
	prefix string
	com1   string
}

func newGuest(t *testing.T, h *host, imageVolume string) *guest {
	t.Helper()
	if testing.Short() {
		t.Skip("needs a Wine prefix")
	}
	if _, err := os.Stat(wine64); err != nil {
		t.Skip("needs wine64: make deps")
	}
	wine.once.Do(makePrefix)
	if wine.err != nil {
		t.Fatalf("wine prefix: %v\n%s", wine.err, wine.log)
	}
	g := &guest{t: t, prefix: wine.prefix, com1: filepath.Join(t.TempDir(), "com1.log")}
	buildProgram(t, "windows", g.path("Program Files", "Berth"), "berth/cmd/berth-agent", "berth-agent.exe")
	buildProgram(t, "windows", g.path("app"), "./testdata/program", "program.exe")
	h.e.ImageVolume = imageVolume
	g.write(g.path("ProgramData", "berth", "sandbox-endpoint"), h.e.Text())
	g.write(g.com1, "")
	g.mapCOM1()
	return g
}

// mapCOM1 puts the port into the registry's file, for which no server may run.
func (g *guest) mapCOM1() {
	g.t.Helper()
	g.stopServer()
	f, err := os.OpenFile(filepath.Join(g.prefix, "system.reg"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		g.t.Fatal(err)
	}
	_, err = fmt.Fprintf(f, "\n[Software\\\\Wine\\\\Ports] 1700000000\n\"COM1\"=\"%s\"\n", g.com1)
	if err = errors.Join(err, f.Close()); err != nil {
		g.t.Fatal(err)
	}
}

// stopServer ends everything in the prefix.
func (g *guest) stopServer() {
	stop := exec.Command("/usr/lib/wine/wineserver", "-k", "-w")
	stop.Env = append(os.Environ(), "WINEPREFIX="+g.prefix)
	_ = stop.Run() // there may be none to stop
}

func makePrefix() {
	dir, err := os.MkdirTemp("", "berth-wine-*")
	if err != nil {
		wine.err = err
		return
	}
	wine.prefix = filepath.Join(dir, "pfx")
	for _, args := range [][]string{{"wineboot", "-u"}, {"winecfg", "-v", "win10"}} {
		if wine.log, wine.err = wineCmd(wine.prefix, args...).CombinedOutput(); wine.err != nil {
			return
		}
	}
	dll, err := fwddll.BcryptPrimitives()
	if err == nil {
		err = os.WriteFile(filepath.Join(wine.prefix, "drive_c/windows/system32", fwddll.BcryptPrimitivesName), dll, 0o644)
	}
	wine.err = err
}

func wineCmd(prefix string, args ...string) *exec.Cmd {
	cmd := exec.Command(wine64, args...)
	cmd.Env = append(cmd.Env, "PATH="+os.Getenv("PATH"), "HOME="+os.TempDir(), "LANG=C.UTF-8", "WINEPREFIX="+prefix, "WINEDEBUG=-all", "WINEDLLOVERRIDES=mscoree,mshtml=")
	return cmd
}

func (g *guest) path(elem ...string) string {
	return filepath.Join(append([]string{g.prefix, "drive_c"}, elem...)...)
}

func (g *guest) write(path, text string) {
	g.t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		g.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		g.t.Fatal(err)
	}
}

// run starts the agent in the foreground and gives a function that waits for
// its end.
func (g *guest) run() (wait func() error) {
	g.t.Helper()
	cmd := wineCmd(g.prefix, `C:\Program Files\Berth\berth-agent.exe`, "run")
	var log bytes.Buffer
	cmd.Stderr, cmd.Stdout = &log, &log
	if err := cmd.Start(); err != nil {
		g.t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	var once sync.Once
	var result error
	wait = func() error { once.Do(func() { result = <-done }); return result }
	g.t.Cleanup(func() {
		_ = cmd.Process.Kill() // ended already when the test went well
		_ = wait()
		if g.t.Failed() {
			g.t.Logf("agent:\n%s", log.Bytes())
		}
	})
	return wait
}

func containerSpec(args ...string) guestinfo.Spec {
	return guestinfo.Spec{
		Version: 1, Generation: 3, ID: "web-1", Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative,
		Process: &guestinfo.Process{Args: args}, Restart: guestinfo.Restart{Policy: "no"},
		StopGrace: 600, ConsolePort: "COM1", Heartbeat: 1, ShutdownVM: true,
	}
}

func TestWineContainer(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec(`C:\app\program.exe`, "out=hello", "err=trouble", "env=GREETING", "env=computername", "env=ProgramData", "env=WINEPREFIX", "env=LANG", "host", "dir", "args", "a b\\", `q"q`, "alloc=20000000", "burn=200", "exit=3")
	s.Process.Env = []string{"greeting=hi there", "EMPTY="}
	s.Process.WorkDir = `C:\made\for\it`
	s.Hostname = "WEB-ONE"
	h.setSpec(s)
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 3 || st.Generation != 3 || st.ID != "web-1" {
		t.Errorf("%+v", st)
	}
	if st.StartedAt == nil || st.FinishedAt == nil || st.Resources == nil || st.Resources.CPUNanos == 0 || !strings.HasPrefix(st.OS, "10.0.") || st.Dropped != 0 {
		t.Errorf("%+v %+v", st, st.Resources)
	}
	lines := consoleLines(t, g.com1)
	for _, want := range []string{
		"stdout:hello", "stderr:trouble", "stdout:GREETING=hi there", "stdout:computername=WEB-ONE", `stdout:ProgramData=C:\ProgramData`, "stdout:WINEPREFIX=", "stdout:LANG=", "stdout:host WEB-ONE <nil>",
		`stdout:dir C:\made\for\it <nil>`, "stdout:20000000",
	} {
		if want != "stdout:20000000" && !slices.Contains(lines, want) {
			t.Errorf("no line %q in %q", want, lines)
		}
	}
	if !slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, `"a b\\" "q\"q"`) }) {
		t.Errorf("arguments changed: %q", lines)
	}
}

func TestWineStopIsGraceful(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	h.setSpec(containerSpec(`C:\app\program.exe`, "signal=7"))
	wait := g.run()
	if st := h.phase(guestinfo.PhaseRunning); st.PID == 0 {
		t.Errorf("%+v", st)
	}
	waitLine(t, g.com1, "stdout:waiting")
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped || st.ExitCode == nil || *st.ExitCode != 7 {
		t.Errorf("%+v", st)
	}
	if lines := consoleLines(t, g.com1); !slices.Contains(lines, "stdout:signal interrupt") {
		t.Errorf("%q", lines)
	}
}

func TestWineStopEndsAtTheGracePeriod(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec(`C:\app\program.exe`, "child", "deaf")
	s.StopGrace = 1
	h.setSpec(s)
	wait := g.run()
	waitLine(t, g.com1, "stdout:deaf")
	waitLine(t, g.com1, "stdout:child runs")
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.Reason != ReasonKilled || st.ExitCode == nil || *st.ExitCode != terminated {
		t.Errorf("%+v", st)
	}
}

// exec runs a program in the guest and gives its output. That goes to a file:
// Wine's own processes would keep a pipe open.
func (g *guest) exec(args ...string) (string, error) {
	g.t.Helper()
	out, err := os.Create(filepath.Join(g.t.TempDir(), "output"))
	if err != nil {
		g.t.Fatal(err)
	}
	defer out.Close()
	ctx, cancel := context.WithTimeout(g.t.Context(), patience)
	defer cancel()
	cmd := wineCmd(g.prefix, args...)
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Start(); err != nil {
		g.t.Fatal(err)
	}
	stop := context.AfterFunc(ctx, func() { _ = cmd.Process.Kill() })
	err = cmd.Wait()
	stop()
	b, _ := os.ReadFile(out.Name())
	return string(b), err
}

func (g *guest) must(args ...string) string {
	g.t.Helper()
	out, err := g.exec(args...)
	if err != nil && strings.Contains(out, "wine client error") { // it met the server of the program before, which just ended
		out, err = g.exec(args...)
	}
	if err != nil {
		g.t.Fatalf("%q: %v\n%s", args, err, out)
	}
	return out
}

// The agent as a Windows service: installed, started with the system, stopped
// by an administrator, removed.
func TestWineService(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	const exe = `C:\Program Files\Berth\berth-agent.exe`
	g.must(exe, "install")
	g.must(exe, "install") // an update
	g.stopServer()         // Windows goes down and, with the next program, comes up
	// Only now: Windows may have come up between the two installations already.
	h.setSpec(containerSpec(`C:\app\program.exe`, "out=as a service", "signal=7"))
	up := wineCmd(g.prefix, `C:\app\program.exe`, "sleep=600000")
	if err := up.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = up.Process.Kill()
		_ = up.Wait() // killed
	}()
	waitLine(t, g.com1, "stdout:waiting")
	if st := h.phase(guestinfo.PhaseRunning); st.PID == 0 {
		t.Errorf("%+v", st)
	}
	if out := g.must("sc", "query", ServiceName); !strings.Contains(out, "RUNNING") {
		t.Errorf("%s", out)
	}
	if out := g.must(exe, "status"); !strings.Contains(out, "running as process ") {
		t.Errorf("status prints %q", out)
	}
	g.must("net", "stop", ServiceName)
	st := h.phase(guestinfo.PhaseExited)
	if st.Reason != ReasonStopped || st.ExitCode == nil || *st.ExitCode != 7 {
		t.Errorf("%+v", st)
	}
	waitLine(t, g.com1, "stdout:signal interrupt") // the log's end may come after the last status
	g.must(exe, "uninstall")
	eventually(t, "service removed", func() bool { // once its process has ended
		_, err := g.exec("sc", "query", ServiceName)
		return err != nil
	})
	if out, err := g.exec(exe, "status"); err == nil {
		t.Errorf("status of no service: %s", out)
	}
	select {
	case <-h.halted:
		t.Error("an administrator's stop switched the machine off")
	default:
	}
}

// Wine has no Host Compute Service, and the agent says so.
func TestWineRefusesContained(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	h.setSpec(containedSpec(`C:\app\program.exe`))
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonModeUnsupported || !strings.Contains(st.Message, "Wine") {
		t.Errorf("%+v", st)
	}
}

// A program is asked to end by the event that its container wants, and so are
// its children.
func TestWineStopSignal(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec("cmd", "/S", "/C", `C:\app\program.exe signal=7`)
	s.Process.StopSignal = guestinfo.StopShutdown
	h.setSpec(s)
	wait := g.run()
	waitLine(t, g.com1, "stdout:waiting")
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if lines := consoleLines(t, g.com1); !slices.Contains(lines, "stdout:signal terminated") {
		t.Errorf("%q", lines)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped {
		t.Errorf("%+v", st)
	}
}

// What the entrypoint leaves behind when it is asked to end has the rest of the
// grace period, and no more.
func TestWineStopLeavesChildrenTheirTime(t *testing.T) {
	for _, tc := range []struct {
		child, begins string
		grace         int
		reason, ends  string
	}{
		{"heir", "stdout:heir waits", 600, ReasonStopped, "stdout:heir ends"},
		{"deaf", "stdout:deaf", 1, ReasonKilled, "stdout:deaf"},
	} {
		t.Run(tc.child, func(t *testing.T) {
			h := newHost(t)
			g := newGuest(t, h, "")
			s := containerSpec(`C:\app\program.exe`, "start="+tc.child, "signal=7")
			s.StopGrace = tc.grace
			h.setSpec(s)
			wait := g.run()
			waitLine(t, g.com1, "stdout:waiting")
			waitLine(t, g.com1, tc.begins)
			h.orders <- guestinfo.OrderShutdown
			h.awaitHalt()
			if err := wait(); err != nil {
				t.Error(err)
			}
			if lines := consoleLines(t, g.com1); !slices.Contains(lines, tc.ends) {
				t.Errorf("%q", lines)
			}
			st := h.last()
			if st.Phase != guestinfo.PhaseExited || st.Reason != tc.reason || st.ExitCode == nil {
				t.Errorf("%+v", st)
			} else if tc.reason == ReasonStopped && *st.ExitCode != 7 {
				t.Errorf("%+v", st)
			}
		})
	}
}

// Programs end as they like: at once, with an NTSTATUS for a code, and leaving
// children behind.
func TestWineExitCodes(t *testing.T) {
	for _, tc := range []struct {
		args []string
		code uint32
	}{
		{nil, 0},
		{[]string{"child", "exit=-1073741510"}, 0xC000013A},
	} {
		h := newHost(t)
		g := newGuest(t, h, "")
		h.setSpec(containerSpec(append([]string{`C:\app\program.exe`}, tc.args...)...))
		wait := g.run()
		h.awaitHalt()
		if err := wait(); err != nil {
			t.Error(err)
		}
		if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != "" || st.ExitCode == nil || *st.ExitCode != tc.code {
			t.Errorf("%q: %+v", tc.args, st)
		}
	}
}
