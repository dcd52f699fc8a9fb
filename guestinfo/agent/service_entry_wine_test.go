//go:build linux

package agent

import (
	"os"
	"strings"
	"testing"

	"berth/guestinfo"
)

// A Windows service as the entrypoint: it gets the container's environment and
// its arguments, is stopped through the service control manager, and its own
// code is the container's. One that crashes is started again by the policy.
func TestWineServiceEntrypoint(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	buildProgram(t, "windows", g.path("app"), "berth/tests/fixtures/programs/service", "service.exe")
	log := g.path("service.log")
	text := func() string { b, _ := os.ReadFile(log); return string(b) } // none is ""
	g.must(`C:\app\service.exe`, "install", "berthfixture")
	t.Cleanup(func() { g.must(`C:\app\service.exe`, "remove", "berthfixture") })
	s := containerSpec("service:berthfixture", "one", "two")
	s.Process.Env = []string{"GREETING=hi there", `SERVICE_LOG=C:\service.log`}
	h.setSpec(s)
	wait := g.run()
	if st := h.phase(guestinfo.PhaseRunning); st.PID == 0 {
		t.Errorf("%+v", st)
	}
	h.await("counted", func(s guestinfo.Status) bool { return s.Resources != nil && s.Resources.WorkingSet > 0 })
	awaitText(t, text, "begins one two GREETING=hi there")
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

func TestWineServiceEntrypointCrashes(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	buildProgram(t, "windows", g.path("app"), "berth/tests/fixtures/programs/service", "service.exe")
	g.must(`C:\app\service.exe`, "install", "berthcrash")
	t.Cleanup(func() { g.must(`C:\app\service.exe`, "remove", "berthcrash") })
	s := containerSpec("service:berthcrash")
	s.Process.Env = []string{"CRASH=1"}
	s.Restart = guestinfo.Restart{Policy: guestinfo.RestartOnFailure, Max: 1}
	h.setSpec(s)
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Restarts != 1 || st.ExitCode == nil || *st.ExitCode != 9 {
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
