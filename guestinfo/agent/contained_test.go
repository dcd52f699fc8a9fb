//go:build linux

package agent

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/guestinfo/agent/hcs/hcstest"
)

// folders mounts volumes as plain folders.
type folders struct{ mounts }

func (f *folders) Mount(ctx context.Context, v guestinfo.VolumeMount) (string, error) {
	note, err := f.mounts.Mount(ctx, v)
	if err != nil {
		return note, err
	}
	return note, os.MkdirAll(v.Target, 0o755)
}

// A contained entrypoint has the spec's limits, volumes, ports and names, and the
// VM's own network stays out of the way of its.
func TestContainedIsWhatTheSpecSays(t *testing.T) {
	f := hcstest.New(fakeLayer)
	c := fakeContainers(t, f)
	if err := c.prepare(t.Context(), bakeContainedSpec(), guestinfo.Endpoint{}, t.Logf); err != nil {
		t.Fatal(err)
	}
	h := newHost(t)
	hosts := c.Inside("", `etc\hosts`)
	const data, manuals = "11111111-2222-3333-4444-555555555555", "66666666-7777-8888-9999-AAAAAAAAAAAA"
	s := containedSpec("/bin/sh", "-c", "cat "+hosts)
	s.Contained = &guestinfo.Contained{Image: s.Contained.Image, CPUMaximum: 5000, IOPSMaximum: 500, BandwidthMaximum: 1 << 20}
	s.Volumes = []guestinfo.VolumeMount{
		{Name: "data", DiskGUID: data, PartitionGUID: data, Target: `C:\data`},
		{Name: "manuals", DiskGUID: manuals, PartitionGUID: manuals, Target: `C:\app\manuals`, ReadOnly: true},
	}
	s.Network = &guestinfo.Network{
		NICs:  []guestinfo.NIC{{Address: "10.1.0.9/24", DNS: []string{"10.0.0.53"}, Search: []string{"shop.test"}}},
		Hosts: []guestinfo.HostLine{{Address: "10.1.0.20", Names: []string{"db"}}},
		Ports: []guestinfo.Port{{Container: 80, Published: 8080, Protocol: "tcp"}, {Container: 53, Published: 54, Protocol: "udp"}},
	}
	s.ConsolePort = filepath.Join(t.TempDir(), "com1.log")
	h.setSpec(s)
	l, n, forwarded := newLab(t, nic(macA), nic("00:15:5d:00:00:01", "172.29.240.1/28"))
	rules := watched{rules: l.rules}
	n.Firewall = &rules
	m := &folders{}
	o := linuxOptions(t, h)
	o.Containers, o.Network, o.Mounter = c, n, m
	o.Open = func(ctx context.Context) (guestinfo.Channel, error) {
		ch, err := h.e.Dial(ctx)
		return struct {
			guestinfo.Channel
			guestinfo.Host
		}{ch, ch}, err // without the sandbox's volumes
	}
	if err := Run(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 0 {
		t.Fatalf("%+v", st)
	}
	if lines := consoleLines(t, s.ConsolePort); !slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, "stdout:10.1.0.20\tdb") }) {
		t.Errorf("the container's hosts file: %q", lines)
	}
	if b, err := os.ReadFile(hosts); err != nil || strings.Contains(string(b), "10.1.0.20") {
		t.Errorf("hosts file afterwards: %q, %v", b, err)
	}
	if len(forwarded) != 0 || len(l.rules) != 0 || !slices.Equal(rules.allowed, []string{"tcp 8080", "udp 54"}) {
		t.Errorf("forwards %v, rules left %v, rules made %q", forwarded, l.rules, rules.allowed)
	}
	if got := strings.Join(m.calls, ","); got != "mount data,mount manuals,unmount manuals,unmount data" {
		t.Error(got)
	}
	checkDocument(t, f, c)
	for _, l := range f.Left() {
		t.Error(l)
	}
}

// watched is a firewall that remembers what it let in.
type watched struct {
	rules   map[string]FirewallRule
	allowed []string
}

func (w *watched) Allow(r FirewallRule) (string, error) {
	w.rules[r.Name] = r
	w.allowed = append(w.allowed, strings.TrimPrefix(r.Name, "Berth web-1 "))
	return "", nil
}

func (w *watched) Remove(name string) error { delete(w.rules, name); return nil }

// checkDocument reads what the service was given, by the schema's own names.
func checkDocument(t *testing.T, f *hcstest.Fake, c Containers) {
	t.Helper()
	var d struct {
		Container struct {
			Memory            struct{ SizeInMB int }
			Processor         map[string]int
			Storage           struct{ QoS map[string]int }
			MappedDirectories []struct {
				HostPath, ContainerPath string
				ReadOnly                bool
			}
		}
	}
	if err := json.Unmarshal([]byte(f.Documents()[0]), &d); err != nil {
		t.Fatal(err)
	}
	k := d.Container
	if k.Memory.SizeInMB != 1536 || len(k.Processor) != 1 || k.Processor["Maximum"] != 5000 || k.Storage.QoS["IopsMaximum"] != 500 || k.Storage.QoS["BandwidthMaximum"] != 1<<20 {
		t.Errorf("limits %+v", k)
	}
	if m := k.MappedDirectories; len(m) != 2 || m[0].ContainerPath != `C:\data` || m[0].ReadOnly || m[1].ContainerPath != `C:\app\manuals` || !m[1].ReadOnly ||
		filepath.Dir(m[0].HostPath) != c.Volumes || m[0].HostPath == m[1].HostPath {
		t.Errorf("mappings %+v", k.MappedDirectories)
	}
	for _, want := range []string{`"ServerList":["10.0.0.53"]`, `"Search":["shop.test"]`, `"Protocol":6,"InternalPort":80,"ExternalPort":8080`, `"Protocol":17,"InternalPort":53,"ExternalPort":54`} {
		if e := f.Endpoints()[0]; !strings.Contains(e, want) {
			t.Errorf("no %s in %s", want, e)
		}
	}
}

// When a volume cannot be had, there is no container.
func TestContainedWithoutItsVolume(t *testing.T) {
	f := hcstest.New(fakeLayer)
	c := fakeContainers(t, f)
	if err := c.prepare(t.Context(), bakeContainedSpec(), guestinfo.Endpoint{}, t.Logf); err != nil {
		t.Fatal(err)
	}
	before := len(f.Calls())
	const guid = "11111111-2222-3333-4444-555555555555"
	h := newHost(t)
	s := containedSpec(programPath(t))
	s.Volumes = []guestinfo.VolumeMount{{Name: "data", DiskGUID: guid, PartitionGUID: guid, Target: `C:\data`}}
	h.setSpec(s)
	o := linuxOptions(t, h)
	o.Containers = c // and the sandbox's host, which has no volumes
	if err := Run(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonVolumeUnusable || !strings.Contains(st.Message, "data") {
		t.Errorf("%+v", st)
	}
	if more := f.Calls()[before:]; len(more) > 0 {
		t.Errorf("called %q", more)
	}
}

func TestContainedMemory(t *testing.T) {
	for all, want := range map[uint64]uint64{1024: 768, 2048: 1536, 4096: 3584, 65536: 65024} {
		c := Containers{MemoryMB: func() (uint64, error) { return all, nil }}
		s := containedSpec("x")
		s.Contained.MemoryMB = 0
		c.Layer = func(context.Context, guestinfo.Bake, guestinfo.Endpoint) (string, error) { return fakeLayer, nil }
		if k, err := c.configure(t.Context(), s, s.Contained.Image, guestinfo.Endpoint{}); err != nil || k.MemoryMB != want {
			t.Errorf("of %d MiB: %d, %v", all, k.MemoryMB, err)
		}
		s.Contained.MemoryMB = 256
		if k, err := c.configure(t.Context(), s, s.Contained.Image, guestinfo.Endpoint{}); err != nil || k.MemoryMB != 256 {
			t.Errorf("as asked for: %d, %v", k.MemoryMB, err)
		}
	}
}
