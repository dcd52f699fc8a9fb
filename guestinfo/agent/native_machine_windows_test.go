package agent

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"

	"berth/guestinfo"
)

func (s *shared) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// await waits until the output holds a text.
func (s *shared) await(t *testing.T, text string) {
	t.Helper()
	limit := time.After(3 * time.Minute)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !strings.Contains(s.text(), text) {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatalf("no %q in %q", text, s.text())
		}
	}
}

// TestNativeStop asks a console program and its child to end by every event.
// BERTH_STOP_PROGRAM is testdata/program for 64 bits, BERTH_STOP_PROGRAM32 for 32,
// which hears Ctrl+Break whatever it was to hear, and nothing where that is not
// allowed for.
func TestNativeStop(t *testing.T) {
	wide, narrow := needs(t, "BERTH_STOP_PROGRAM"), needs(t, "BERTH_STOP_PROGRAM32")
	for _, tc := range []struct {
		signal        guestinfo.StopSignal
		wide, narrow  string // as Go names the events
		narrowRefused bool
	}{
		{guestinfo.StopDefault, "interrupt", "interrupt", false},
		{guestinfo.StopBreak, "interrupt", "interrupt", false},
		{guestinfo.StopC, "interrupt", "", true},
		{guestinfo.StopClose, "terminated", "interrupt", false},
		{guestinfo.StopLogoff, "terminated", "interrupt", false},
		{guestinfo.StopShutdown, "terminated", "interrupt", false},
	} {
		for program, word := range map[string]string{wide: tc.wide, narrow: tc.narrow} {
			t.Run(fmt.Sprintf("%s/%s", filepath.Base(program), tc.signal), func(t *testing.T) {
				var out shared
				p, err := Native{}.Start(Launch{Process: guestinfo.Process{Args: []string{program, "start=heir", "signal=7"}, StopSignal: tc.signal}, Stdout: &out, Stderr: &out})
				if err != nil {
					t.Fatal(err)
				}
				out.await(t, "waiting")
				out.await(t, "heir waits")
				err = p.Interrupt()
				if word == "" {
					if err == nil {
						t.Error("it was asked, by what it cannot hear")
					}
					if err := p.Terminate(); err != nil {
						t.Error(err)
					}
				} else if err != nil {
					t.Error(err)
				}
				code, err := p.Wait()
				if word != "" && (code != 7 || !strings.Contains(out.text(), "signal "+word) || !strings.Contains(out.text(), "heir ends")) || err != nil {
					t.Errorf("code %d, %v, %q", code, err, out.text())
				}
			})
		}
	}
}

// TestNativeMount puts the volume of a disk into a folder, twice, takes it away,
// and then gives it for reading alone. BERTH_MOUNT is DISK;PARTITION;FOLDER, with
// upper-case GUIDs without braces.
func TestNativeMount(t *testing.T) {
	v := strings.Split(needs(t, "BERTH_MOUNT"), ";")
	volume := guestinfo.VolumeMount{Name: "test", DiskGUID: v[0], PartitionGUID: v[1], Target: v[2]}
	file := filepath.Join(volume.Target, "by-the-agent")
	mount := func() {
		t.Helper()
		if note, err := NewMounter().Mount(t.Context(), volume); err != nil || note != "" {
			t.Fatalf("%q, %v", note, err)
		}
	}
	unmount := func() {
		t.Helper()
		if err := NewMounter().Unmount(t.Context(), volume); err != nil {
			t.Error(err)
		}
		if list, err := os.ReadDir(volume.Target); err != nil || len(list) != 0 {
			t.Errorf("the folder holds %v, %v", list, err)
		}
	}
	mount()
	mount() // by an agent that starts anew
	if err := os.WriteFile(file, []byte("hello"), 0o600); err != nil {
		t.Error(err)
	}
	unmount()
	if err := os.WriteFile(file, []byte("in the way"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := NewMounter().Mount(t.Context(), volume); err == nil {
		t.Error("mounted over a file")
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	volume.ReadOnly = true
	mount()
	if b, err := os.ReadFile(file); err != nil || string(b) != "hello" {
		t.Errorf("%q, %v", b, err)
	}
	if err := os.WriteFile(file, nil, 0o600); !errors.Is(err, windows.ERROR_WRITE_PROTECT) {
		t.Errorf("written although it is for reading: %v", err)
	}
	unmount()
}

// TestNativePorts opens a port and forwards another to it. netsh says what there
// is, and a connection comes through.
func TestNativePorts(t *testing.T) {
	needs(t, "BERTH_NATIVE_PORTS")
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	const published = 18079
	container := uint16(l.Addr().(*net.TCPAddr).Port)
	ports := []guestinfo.Port{{Container: container, Published: published, Protocol: "tcp"}, {Container: 18053, Published: 18053, Protocol: "udp"}}
	netsh := func(want bool, text string, args ...string) {
		t.Helper()
		out, err := exec.Command("netsh", args...).CombinedOutput() // fails where there is no such rule
		if strings.Contains(string(out), text) != want {
			t.Errorf("netsh %q: %v, %s", args, err, out)
		}
	}
	judge := func(want bool) {
		t.Helper()
		netsh(want, fmt.Sprint(published), "interface", "portproxy", "show", "v4tov4")
		for _, r := range []string{"tcp " + fmt.Sprint(published), "tcp " + fmt.Sprint(container), "udp 18053"} {
			netsh(want, "Berth native-test "+r, "advfirewall", "firewall", "show", "rule", "name=Berth native-test "+r)
		}
	}
	n := SystemNetwork(t.Logf)
	if err := n.openPorts("native-test", ports); err != nil {
		t.Fatal(err)
	}
	judge(true)
	if err := n.openPorts("native-test", ports); err != nil { // by an agent that starts anew
		t.Error(err)
	}
	through, err := net.DialTimeout("tcp4", fmt.Sprintf("127.0.0.1:%d", published), time.Minute)
	if err != nil {
		t.Error(err)
	} else {
		through.Close()
		if c, err := l.Accept(); err != nil {
			t.Error(err)
		} else {
			c.Close()
		}
	}
	if err := n.closePorts("native-test", ports); err != nil {
		t.Error(err)
	}
	judge(false)
}

// TestNativeName gives the machine a name, as each clone gets its own: programs
// see it at once, and Windows takes it over at its next start. The script looks
// that the old one is back.
func TestNativeName(t *testing.T) {
	name := needs(t, "BERTH_NATIVE_NAME")
	old := System{}.Hostname()
	defer func() {
		if note, err := (System{}).SetHostname(old); err != nil || note != "" {
			t.Errorf("back to %s: %q, %v", old, note, err)
		}
	}()
	if note, err := (System{}).SetHostname(name); err != nil || note != "" {
		t.Fatalf("%q, %v", note, err)
	}
	if now := (System{}).Hostname(); !strings.EqualFold(now, name) {
		t.Errorf("the agent sees %s", now)
	}
	for what, args := range map[string][]string{"hostname": {"hostname.exe"}, "a shell": {"cmd.exe", "/c", "hostname"}} {
		if out, err := exec.Command(args[0], args[1:]...).Output(); err != nil || !strings.EqualFold(strings.TrimSpace(string(out)), name) {
			t.Errorf("%s says %q, %v", what, out, err)
		}
	}
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, `SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName`, registry.QUERY_VALUE)
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	if next, _, err := k.GetStringValue("ComputerName"); err != nil || !strings.EqualFold(next, name) {
		t.Errorf("at its next start Windows is %q, %v", next, err)
	}
}
