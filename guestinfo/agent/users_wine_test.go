//go:build linux

package agent

import (
	"os"
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
)

// Wine would take every name and password for its only account's: the agent does
// not ask it.
func TestWineRefusesUsers(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec(`C:\app\program.exe`, "out=never")
	s.Process.User = `NT SERVICE\W3SVC`
	h.setSpec(s)
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonUserUnsupported || !strings.Contains(st.Message, `NT SERVICE\W3SVC`) || !strings.Contains(st.Message, "Wine") {
		t.Errorf("%+v", st)
	}
	if lines := consoleLines(t, g.com1); len(lines) > 0 {
		t.Errorf("it ran: %q", lines)
	}
}

// The administrator of an image finds what the image has put into its profile.
func TestWineContainerAdministratorsHome(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	home := g.path("users", "ContainerAdministrator")
	if err := os.MkdirAll(home, 0o755); err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(home)
	s := containerSpec(`C:\app\program.exe`, "env=USERPROFILE", "env=TEMP", "env=APPDATA")
	s.Process.User = "ContainerAdministrator"
	s.Process.Env = []string{`appdata=D:\x`}
	h.setSpec(s)
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	lines := consoleLines(t, g.com1)
	for _, want := range []string{`stdout:USERPROFILE=C:\Users\ContainerAdministrator`, `stdout:TEMP=C:\Users\ContainerAdministrator\AppData\Local\Temp`, `stdout:APPDATA=D:\x`} {
		if !slices.Contains(lines, want) {
			t.Errorf("no %q in %q", want, lines)
		}
	}
	if _, err := os.Stat(home + "/AppData/Local/Temp"); err != nil {
		t.Error(err)
	}
}
