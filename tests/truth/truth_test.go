package truth

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/portlayer"
	"berth/portlayer/portlayertest"
	"berth/vmprovision"
	"berth/vmprovision/credential"
	"berth/vmprovision/vcsimtest"
)

const image = "images/aa/disk.vmdk"

// site is a simulated vCenter with a daemon's rooms on it.
type site struct {
	*vcsimtest.Sim
	t     *testing.T
	ctx   context.Context
	vs    *vmprovision.Client
	layer *portlayer.Layer
	baked vmprovision.VM
}

// newSite starts a vCenter and a first daemon with a baked image.
func newSite(t *testing.T) *site {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	t.Cleanup(cancel)
	s := &site{Sim: vcsimtest.Start(t, vcsimtest.Honest), t: t, ctx: ctx}
	s.WriteDisk("berth/" + image)
	s.vs, s.layer = s.daemon("daemon-1")
	tmpl, err := s.vs.FindTemplate(ctx, vcsimtest.Template)
	if err != nil {
		t.Fatal(err)
	}
	s.baked, err = s.vs.Bake(ctx, vmprovision.BakeSpec{
		ID: "b1", Name: "baked-b1", Template: tmpl, Datastore: vcsimtest.Datastore, Disk: image, Meta: `{}`, Timeout: 30 * time.Second,
		Spec: guestinfo.Spec{Version: 1, Generation: 1, ID: "b1", Role: guestinfo.RoleBake, Mode: guestinfo.ModeNative, Restart: guestinfo.Restart{Policy: "no"},
			Bake: &guestinfo.Bake{DiskGUID: "11111111-2222-3333-4444-555555555555", PartitionGUID: "66666666-7777-8888-9999-AAAAAAAAAAAA",
				ImageDigest: "sha256:" + strings.Repeat("0", 64)}},
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// daemon starts the rooms of one more daemon of the same site.
func (s *site) daemon(instance string, edit ...func(*portlayer.Config)) (*vmprovision.Client, *portlayer.Layer) {
	s.t.Helper()
	vs, err := vmprovision.Connect(s.ctx, vmprovision.Config{
		URL: s.URL, Credential: credential.NewPassword(vcsimtest.User, credential.Text(vcsimtest.Password)), Insecure: true, Cluster: vcsimtest.Cluster,
		Datastores: []string{vcsimtest.Datastore}, Network: vcsimtest.Network, Owner: "site-a", Instance: instance,
	}, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	cfg := portlayer.Config{Provisioner: vs, Images: portlayertest.NewImages(), Limits: portlayer.Limits{AgentSilent: 10 * time.Second, ReviveDelay: time.Millisecond}}
	for _, e := range edit {
		e(&cfg)
	}
	layer, err := portlayer.New(cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- layer.Run(ctx) }()
	s.t.Cleanup(func() {
		cancel()
		<-done
		layer.Close()
		vs.Close()
	})
	return vs, layer
}

// waitFor asks until ok holds.
func (s *site) waitFor(ok func() bool) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	ctx, cancel := context.WithTimeout(s.ctx, time.Minute)
	defer cancel()
	for !ok() {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// run makes a running container past the port layer.
func (s *site) run(id, policy string) {
	s.t.Helper()
	_, err := s.vs.Clone(s.ctx, vmprovision.CloneSpec{
		ID: id, Name: id, Baked: s.baked, PowerOn: true,
		Meta: fmt.Sprintf(`{"version":1,"name":%q,"image":"r/web:1","imageID":"","digest":"","template":"","baked":"b1","created":"2026-01-01T00:00:00Z","resources":{"cpu":{},"memory":{}}}`, id),
		Spec: guestinfo.Spec{Version: 1, Generation: 1, ID: id, Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative,
			Restart: guestinfo.Restart{Policy: policy}, ConsolePort: "COM1", Process: &guestinfo.Process{Args: []string{`C:\app.exe`}}},
	})
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.vs.Wait(s.ctx, id, func(vm *vmprovision.VM) bool {
		return vm != nil && vm.Status != nil && vm.Power == vmprovision.PoweredOn
	}); err != nil {
		s.t.Fatal(err)
	}
}

// told waits for an event of a container and gives its attributes.
func told(ctx context.Context, t *testing.T, l *portlayer.Layer, id, action, what string) map[string]string {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	var found map[string]string
	var all []string
	oldest := time.Unix(1, 0)
	err := l.Events(ctx, portlayer.EventFilter{Follow: true, Since: oldest, Containers: []string{id}}, func(e portlayer.Event) error {
		all = append(all, e.Action+" "+e.Attributes["what"])
		if e.Action == action && (what == "" || e.Attributes["what"] == what) {
			found = e.Attributes
			if found == nil {
				found = map[string]string{}
			}
			cancel()
		}
		return nil
	}, func() error { return nil })
	if err != nil || found == nil {
		t.Fatalf("no event %s %s of %s (%v), but %q", action, what, id, err, all)
	}
	return found
}

func mutations(vs *vmprovision.Client) (n int) {
	for m, k := range vs.Calls() {
		if vmprovision.Mutates(m) {
			n += k
		}
	}
	return n
}

// Whatever an admin does to a container's VM is told as what it is, and no daemon
// changes anything because of it, whatever the restart policy.
func TestWhatAdminsDoIsToldAndNeverFought(t *testing.T) {
	s := newSite(t)
	other, otherLayer := s.daemon("daemon-2")
	vm := func(id string) *object.VirtualMachine { return s.VM(id) }
	for i, tc := range []struct {
		name string
		do   func(id string)
		what string
		says map[string]string
	}{
		{"power off", func(id string) { s.Do(vm(id).PowerOff(s.ctx)) }, "powerOff", nil},
		{"suspend", func(id string) { s.Do(vm(id).Suspend(s.ctx)) }, "powerOff", nil},
		{"rename", func(id string) { s.Do(vm(id).Rename(s.ctx, "their-name")) }, "rename", map[string]string{"to": "their-name"}},
		{"vMotion", func(id string) { s.Migrate(id) }, "vMotion", nil},
		{"move within", func(id string) {
			sub, err := s.Folder("berth").CreateFolder(s.ctx, "shop")
			if err != nil {
				t.Fatal(err)
			}
			ref := sub.Reference()
			s.SetProperty(id, "parent", &ref) // the simulator moves without telling
		}, "move", nil},
		{"snapshot", func(id string) { s.Do(vm(id).CreateSnapshot(s.ctx, "theirs", "", false, false)) }, "snapshot", nil},
		{"CPUs", func(id string) { s.SetProperty(id, "config.hardware.numCPU", int32(7)) }, "cpus", map[string]string{"to": "7"}},
		{"memory", func(id string) { s.SetProperty(id, "config.hardware.memoryMB", int32(5120)) }, "memoryMB", map[string]string{"to": "5120"}},
		{"unregister", func(id string) {
			s.Do(vm(id).PowerOff(s.ctx))
			if err := vm(id).Unregister(s.ctx); err != nil {
				t.Fatal(err)
			}
		}, "destroy", nil},
		{"delete", func(id string) { s.Do(vm(id).PowerOff(s.ctx)); s.Do(vm(id).Destroy(s.ctx)) }, "destroy", nil},
		{"orphaned", func(id string) {
			s.SetProperty(id, "runtime.connectionState", types.VirtualMachineConnectionStateOrphaned)
		}, "connection", map[string]string{"to": "orphaned"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			id := fmt.Sprintf("c%d", i)
			s.run(id, "always")
			if _, err := other.Wait(s.ctx, id, func(vm *vmprovision.VM) bool { return vm != nil && vm.Power == vmprovision.PoweredOn }); err != nil {
				t.Fatal(err)
			}
			told(s.ctx, t, s.layer, id, "create", "")
			told(s.ctx, t, otherLayer, id, "create", "")
			before := mutations(s.vs) + mutations(other)
			tc.do(id)
			for _, l := range []*portlayer.Layer{s.layer, otherLayer} {
				attrs := told(s.ctx, t, l, id, "outOfBand", tc.what)
				for k, v := range tc.says {
					if attrs[k] != v {
						t.Errorf("told %v, want %s=%s", attrs, k, v)
					}
				}
			}
			if n := mutations(s.vs) + mutations(other) - before; n != 0 {
				t.Errorf("%d mutating calls answer what an admin did", n)
			}
		})
	}
}

// A container that its host's failure switched off is powered on by a daemon, also
// by one that was not there when it happened; what went off in order stays off.
func TestHostFailureIsRepaired(t *testing.T) {
	s := newSite(t)
	for _, c := range []struct{ id, policy string }{{"lost", "always"}, {"once", "no"}, {"switched", "unless-stopped"}} {
		s.run(c.id, c.policy)
		told(s.ctx, t, s.layer, c.id, "create", "")
	}
	s.Crash("lost")
	s.Crash("once")
	s.Do(s.VM("switched").PowerOff(s.ctx))
	for _, id := range []string{"once", "switched"} {
		if _, err := s.vs.Wait(s.ctx, id, func(vm *vmprovision.VM) bool { return vm.Power == vmprovision.PoweredOff }); err != nil {
			t.Fatal(err)
		}
	}
	back := func(l *portlayer.Layer, id string) {
		t.Helper()
		attrs := told(s.ctx, t, l, id, "restart", "")
		if attrs["reason"] != portlayer.ReasonHostFailure || attrs["count"] != "1" {
			t.Errorf("restart tells %v", attrs)
		}
		if vm, _ := s.vs.Get(id); vm.Power != vmprovision.PoweredOn {
			t.Errorf("%s is %s", id, vm.Power)
		}
	}
	back(s.layer, "lost")
	for _, id := range []string{"once", "switched"} {
		if vm, _ := s.vs.Get(id); vm.Power != vmprovision.PoweredOff {
			t.Errorf("%s is %s", id, vm.Power)
		}
	}
}

func TestHostFailureWhileNoDaemonRan(t *testing.T) {
	s := newSite(t)
	s.run("lost", "unless-stopped")
	told(s.ctx, t, s.layer, "lost", "create", "")
	if err := s.layer.Close(); err != nil {
		t.Fatal(err)
	}
	// The first daemon's port layer has ended: it starts no operation any more.
	s.Crash("lost")
	_, second := s.daemon("daemon-2")
	if attrs := told(s.ctx, t, second, "lost", "restart", ""); attrs["reason"] != portlayer.ReasonHostFailure {
		t.Errorf("restart tells %v", attrs)
	}
}
