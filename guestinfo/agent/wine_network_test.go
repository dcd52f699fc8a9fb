//go:build linux

package agent

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
)

// TestWineNetwork: names reach the hosts file of a real prefix while the
// entrypoint runs and leave it with its end; what Wine has not is refused by
// name, or noted where nothing depends on it.
func TestWineNetwork(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	path := g.path("windows", "system32", "drivers", "etc", "hosts")
	theirs := []byte("# theirs\r\n192.0.2.9 printer\r\n")
	g.write(path, string(theirs))
	s := containerSpec(`C:\app\program.exe`, "signal=0")
	s.Heartbeat = 1
	s.Network = &guestinfo.Network{Wait: 1, Hosts: []guestinfo.HostLine{{Address: "192.0.2.1", Names: []string{"db", "store"}}},
		Ports: []guestinfo.Port{{Container: 80, Published: 80, Protocol: "tcp"}}}
	h.setSpec(s)
	wait := g.run()
	h.phase(guestinfo.PhaseRunning)
	block := func(line string) []byte {
		return append(bytes.Clone(theirs), hostsBegin+"\r\n"+line+"\r\n"+hostsEnd+"\r\n"...)
	}
	same := func(want []byte) {
		t.Helper()
		if b, err := os.ReadFile(path); err != nil || !bytes.Equal(b, want) {
			t.Errorf("hosts file %q, %v", b, err)
		}
	}
	same(block("192.0.2.1\tdb store"))
	h.await("that notes what Wine lacks", func(st guestinfo.Status) bool {
		return strings.Contains(strings.Join(st.NetworkNotes, " "), "Wine has no firewall")
	})
	below := func(st guestinfo.Status) bool {
		want := addresses()
		slices.Sort(want)
		slices.Sort(st.Addresses)
		return slices.Equal(st.Addresses, want)
	}
	h.await("of the addresses that the system below has", below)
	if os.Getuid() == 0 {
		const another = "198.51.100.77"
		ip := func(what string) {
			t.Helper()
			if out, err := exec.Command("ip", "addr", what, another+"/32", "dev", "lo").CombinedOutput(); err != nil {
				t.Fatalf("ip addr %s: %v\n%s", what, err, out)
			}
		}
		ip("add")
		h.await("of another address", func(st guestinfo.Status) bool { return slices.Contains(st.Addresses, another) })
		ip("del")
		from := h.last().Sequence
		h.await("of the addresses without it", func(st guestinfo.Status) bool { return st.Sequence > from && below(st) })
	}
	next := *s.Network
	next.Hosts = []guestinfo.HostLine{{Address: "192.0.2.2", Names: []string{"db"}}}
	s.Generation, s.Network = 4, &next
	h.setSpec(s)
	h.await("of generation 4", func(st guestinfo.Status) bool { return st.Generation == 4 })
	same(block("192.0.2.2\tdb"))
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	same(theirs)
}

func TestWineRefusesToForwardPorts(t *testing.T) {
	h := newHost(t)
	g := newGuest(t, h, "")
	s := containerSpec(`C:\app\program.exe`, "exit=0")
	s.Network = &guestinfo.Network{Wait: 1, Ports: []guestinfo.Port{{Container: 80, Published: 8080, Protocol: "tcp"}}}
	h.setSpec(s)
	wait := g.run()
	h.awaitHalt()
	if err := wait(); err != nil {
		t.Error(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonPortMappingFailed || !strings.Contains(st.Message, "8080->80/tcp") || st.PID != 0 {
		t.Errorf("%+v", st)
	}
}
