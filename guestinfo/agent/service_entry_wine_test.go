//go:build linux

package agent

import (
	"os"
	"strings"
	"testing"

	"berth/guestinfo"
)

// A Windows service as the entrypoint: it gets its arguments, is stopped through
// the service control manager, and its own code is the container's. Its
// environment is where Windows looks for it; Wine does not hand it on.
func TestWineServiceEntrypoint(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	buildProgram(t, "windows", g.path("app"), "berth/tests/fixtures/programs/service", "service.exe")
	log := g.path("service.log")
	text := func() string { b, _ := os.ReadFile(log); return string(b) } // none is ""
	g.must(`C:\app\service.exe`, "install", "berthfixture")
	defer func() { g.must(`C:\app\service.exe`, "remove", "berthfixture") }()
	s := containerSpec("service:berthfixture", `C:\service.log`, "two")
	s.Process.Env = []string{"GREETING=hi there", "OTHER=1"}
	h.setSpec(s)
	wait := g.run()
	if st := h.phase(guestinfo.PhaseRunning); st.PID == 0 {
		t.Errorf("%+v", st)
	}
	h.await("counted", func(s guestinfo.Status) bool { return s.Resources != nil && s.Resources.WorkingSet > 0 })
	awaitText(t, text, `begins ["C:\\service.log" "two"]`)
	if out := g.must("reg", "query", `HKLM\System\CurrentControlSet\Services\berthfixture`, "/v", "Environment"); !strings.Contains(out, `GREETING=hi there\0OTHER=1`) || !strings.Contains(out, "REG_MULTI_SZ") {
		t.Errorf("the service's environment is %s", out)
	}
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped || st.ExitCode == nil || *st.ExitCode != 7 {
		t.Errorf("%+v", st)
	}
	if !strings.Contains(text(), "stops") {
		t.Errorf("the service says %q", text())
	}
}

// One whose process ends without a word has its process' exit code.
func TestWineServiceEntrypointCrashes(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	buildProgram(t, "windows", g.path("app"), "berth/tests/fixtures/programs/service", "service.exe")
	g.must(`C:\app\service.exe`, "install", "berthcrash")
	defer func() { g.must(`C:\app\service.exe`, "remove", "berthcrash") }()
	word := g.path("crash.now")
	defer os.Remove(word)
	s := containerSpec("service:berthcrash", `C:\crash.log`, "crash", `C:\crash.now`)
	h.setSpec(s)
	wait := g.run()
	h.phase(guestinfo.PhaseRunning)
	g.write(word, "")
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 9 {
		t.Errorf("%+v", st)
	}
}

func TestWineServiceEntrypointIsMissing(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	h.setSpec(containerSpec("service:no-such-service"))
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonServiceNotFound {
		t.Errorf("%+v", st)
	}
}
