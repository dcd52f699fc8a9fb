//go:build linux

package agent

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"berth/guestinfo"
)

// record is what a start does to its machine, in order.
type record struct {
	mu   sync.Mutex
	done []string
}

func (r *record) note(format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.done = append(r.done, fmt.Sprintf(format, args...))
}

type recordedMachine struct {
	System
	*record
}

func (m recordedMachine) SetHostname(name string) (string, error) {
	m.note("name %s", name)
	return "", nil
}

func (m recordedMachine) OpenConsole(port string) (io.WriteCloser, error) {
	return m.System.OpenConsole(port)
}

type recordedStack struct {
	Stack
	*record
}

func (s recordedStack) Do(a Adapter, c Change) (string, error) {
	s.note("network %s", c.Verb)
	return s.Stack.Do(a, c)
}

type recordedPorts struct {
	Firewall
	*record
}

func (p recordedPorts) Allow(r FirewallRule) (string, error) {
	p.note("let in %s %d", r.Protocol, r.Port)
	return p.Firewall.Allow(r)
}

type recordedMounter struct{ *record }

func (m recordedMounter) Mount(_ context.Context, v guestinfo.VolumeMount) (string, error) {
	m.note("mount %s", v.Name)
	return "", nil
}

func (m recordedMounter) Unmount(context.Context, guestinfo.VolumeMount) error { return nil }

type recordedRuntime struct {
	Runtime
	*record
}

func (r recordedRuntime) Start(l Launch) (Process, error) {
	r.note("start, %s", lookupEnv(l.Env, "GREETING"))
	return r.Runtime.Start(l)
}

// A container's start does what its spec says, in this order, and nothing else:
// what takes long was done when its image was baked.
func TestStartDoesOnlyThis(t *testing.T) {
	const guid = "11111111-2222-3333-4444-555555555555"
	h := newHost(t)
	s := containerSpec(programPath(t), "exit=0")
	s.ConsolePort = filepath.Join(t.TempDir(), "com1.log")
	s.Hostname, s.Process.Env = "WEB", []string{"GREETING=hello"}
	s.Volumes = []guestinfo.VolumeMount{{Name: "data", DiskGUID: guid, PartitionGUID: guid, Target: `C:\data`}}
	s.Network = &guestinfo.Network{NICs: []guestinfo.NIC{{MAC: macA, Address: "10.1.0.10/24", DNS: []string{"10.1.0.53"}}},
		Ports: []guestinfo.Port{{Container: 80, Published: 80, Protocol: "tcp"}}}
	h.setSpec(s)
	r := &record{}
	l, n, _ := newLab(t, nic(macA))
	n.Stack, n.Firewall = recordedStack{l, r}, recordedPorts{l, r}
	o := linuxOptions(t, h)
	o.Machine, o.Network, o.Mounter, o.Runtime = recordedMachine{record: r}, n, recordedMounter{r}, recordedRuntime{Native{}, r}
	o.Open = func(ctx context.Context) (guestinfo.Channel, error) {
		c, err := h.e.Dial(ctx)
		return struct {
			guestinfo.Channel
			guestinfo.Host
		}{c, c}, err // without the sandbox's volumes
	}
	if err := Run(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	h.awaitHalt()
	want := []string{"name WEB", "network " + fmt.Sprint(StopDHCP), "network " + fmt.Sprint(AddAddress), "network " + fmt.Sprint(SetDNS), "let in tcp 80", "mount data", "start, hello"}
	end := slices.Index(r.done, "start, hello") + 1 // afterwards it is taken away
	if !slices.Equal(r.done[:end], want) {
		t.Errorf("\n got %q\nwant %q", r.done, want)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 0 {
		t.Errorf("%+v", st)
	}
}

// Both of the host's orders end the entrypoint in peace, and what is no order is
// passed over.
func TestOrders(t *testing.T) {
	for _, order := range []guestinfo.Order{guestinfo.OrderShutdown, guestinfo.OrderReboot} {
		t.Run(string(order), func(t *testing.T) {
			h := newHost(t)
			log, _, end := start(t, h, containerSpec(programPath(t), "signal=7"))
			waitLine(t, log, "stdout:waiting")
			h.orders <- "dance"
			h.orders <- order
			h.awaitHalt()
			if err := end(); err != nil {
				t.Error(err)
			}
			if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped || st.ExitCode == nil || *st.ExitCode != 7 {
				t.Errorf("%+v", st)
			}
		})
	}
}
