//go:build linux

package agent

import (
	"slices"
	"testing"

	"berth/guestinfo"
)

// The agent reads from the registry how far sysprep is, whose work is played here:
// a new SID in the account database, then the phases of Windows' setup, with a
// start of Windows between them.
func TestWineAwaitsSysprep(t *testing.T) {
	const (
		accounts = `HKLM\SAM\SAM\Domains\Account`
		phases   = `HKLM\SYSTEM\Setup`
		state    = `HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Setup\State`
		noted    = `HKLM\SOFTWARE\Berth`
	)
	h := newHost(t)
	g := newGuest(t, h, "")
	set := func(key, value, kind, data string) {
		t.Helper()
		g.must("reg", "add", key, "/v", value, "/t", kind, "/d", data, "/f")
	}
	defer func() { // the prefix is all tests'
		g.must("reg", "delete", `HKLM\SAM\SAM`, "/f")
		g.must("reg", "delete", noted, "/f")
		g.must("reg", "delete", phases, "/v", "SystemSetupInProgress", "/f")
		g.must("reg", "delete", phases, "/v", "OOBEInProgress", "/f")
	}()
	set(accounts, "V", "REG_BINARY", "0000000011111111010000000200000003000000")
	set(state, "ImageState", "REG_SZ", setupDone)
	s := containerSpec(`C:\app\program.exe`, "host", "exit=3")
	s.NewSID, s.Hostname = true, "WEB-SID"
	h.setSpec(s)
	wait := g.run()
	// All of Windows' setup is over in the image: only the SID tells.
	h.await("the SID is the image's", awaitsSysprep("SID still"))
	set(phases, "SystemSetupInProgress", "REG_DWORD", "1")
	set(accounts, "V", "REG_BINARY", "00000000111111110a0000000b0000000c000000")
	h.await("specialize", awaitsSysprep("SystemSetupInProgress"))
	g.stopServer() // Windows goes down, and comes up with the next program
	_ = wait()     // killed
	h.become(s)
	set(phases, "OOBEInProgress", "REG_DWORD", "1")
	set(state, "ImageState", "REG_SZ", "IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE")
	set(phases, "SystemSetupInProgress", "REG_DWORD", "0")
	wait = g.run()
	h.await("out-of-box experience", awaitsSysprep("OOBEInProgress"))
	set(phases, "OOBEInProgress", "REG_DWORD", "0")
	h.await("the image's state", awaitsSysprep("IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE"))
	if st := h.last(); st.PID != 0 {
		t.Errorf("the entrypoint runs: %+v", st)
	}
	set(state, "ImageState", "REG_SZ", setupDone)
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 3 {
		t.Errorf("%+v", st)
	}
	if lines := consoleLines(t, g.com1); slices.Contains(lines, "stdout:host WEB-SID <nil>") {
		t.Errorf("the agent has set the name that sysprep sets: %q", lines)
	}
}

const setupDone = "IMAGE_STATE_COMPLETE"
