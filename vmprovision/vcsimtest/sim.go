package vcsimtest

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/object"
	_ "github.com/vmware/govmomi/pbm/simulator" // the service of storage policies registers itself
	"github.com/vmware/govmomi/simulator"
	_ "github.com/vmware/govmomi/vapi/simulator" // so does tagging
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// Names in the simulated inventory.
const (
	User      = "berth@vsphere.local"
	Password  = "s3cret-password"
	Cluster   = "DC0_C0"
	Datastore = "LocalDS_0"
	Template  = "DC0_C0_RP0_VM0"
	Network   = "VM Network"
	Portgroup = "DC0_DVPG0"
)

// Sim is one simulated vCenter with a cluster of two hosts, two datastores and
// a template that has a snapshot.
type Sim struct {
	t      testing.TB
	Model  *simulator.Model
	Server *simulator.Server
	URL    string
	SSO    *SSO
	local  *vim25.Client // in process, past HTTP and session
	guests *guests
	calls  *intercept
	nfc    *nfc
}

// Start runs a simulator until the test ends. guest, if not nil, is what runs
// inside every VM that is powered on.
func Start(t testing.TB, guest func(*Guest)) *Sim {
	t.Helper()
	m := simulator.VPX()
	m.Host, m.ClusterHost, m.Machine, m.Datastore, m.Autostart = 0, 2, 1, 2, false
	if err := m.Create(); err != nil {
		t.Fatal(err)
	}
	s := &Sim{t: t, Model: m, SSO: newSSO()}
	s.calls = &intercept{s: s}
	s.guests = watchGuests(m.Service, guest)
	s.nfc = &nfc{s: s, leases: map[string]*simulator.HttpNfcLease{}}
	s.nfc.install()
	s.SSO.install(s)
	s.serve(&url.URL{Host: "127.0.0.1:0", User: url.UserPassword(User, Password)})
	t.Cleanup(func() {
		s.guests.stopAll()
		s.Server.Close()
		m.Remove()
	})
	var err error
	if s.local, err = vim25.NewClient(context.Background(), m.Service); err != nil {
		t.Fatal(err)
	}
	s.snapshot(s.VM(Template))
	return s
}

func (s *Sim) serve(at *url.URL) {
	s.Model.Service.TLS = new(tls.Config)
	s.Model.Service.RegisterEndpoints = true
	s.Model.Service.Listen = at
	s.Server = s.Model.Service.NewServer()
	u := *s.Server.URL
	u.User = nil
	s.URL = u.String()
}

// Stop ends all sessions and closes the server with every connection, as the
// end of vCenter's service does.
func (s *Sim) Stop() {
	s.t.Helper()
	s.EndSessions()
	s.Server.CloseClientConnections()
	s.Server.Close()
}

// Resume opens a stopped server again, at the same address.
func (s *Sim) Resume() {
	s.t.Helper()
	listener, err := net.Listen("tcp", s.Server.URL.Host)
	if err != nil {
		s.t.Fatal(err)
	}
	again := &http.Server{Handler: s.Model.Service.ServeMux, TLSConfig: s.Server.TLS.Clone()}
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := again.ServeTLS(listener, "", ""); !errors.Is(err, http.ErrServerClosed) {
			s.t.Errorf("serve again: %v", err)
		}
	}()
	s.t.Cleanup(func() {
		if err := again.Close(); err != nil {
			s.t.Error(err)
		}
		<-done
	})
}

// EndSessions makes every session of the clients under test invalid.
func (s *Sim) EndSessions() {
	s.t.Helper()
	ctx := context.Background()
	c, err := govmomi.NewClient(ctx, s.Server.URL, true)
	if err != nil {
		s.t.Fatal(err)
	}
	own, err := c.SessionManager.UserSession(ctx)
	if err != nil {
		s.t.Fatal(err)
	}
	var sm mo.SessionManager
	if err := c.RetrieveOne(ctx, c.SessionManager.Reference(), []string{"sessionList"}, &sm); err != nil {
		s.t.Fatal(err)
	}
	var keys []string
	for _, us := range sm.SessionList {
		if us.Key != own.Key {
			keys = append(keys, us.Key)
		}
	}
	if len(keys) > 0 {
		err = c.SessionManager.TerminateSession(ctx, keys)
	}
	if err == nil {
		err = c.Logout(ctx)
	}
	if err != nil {
		s.t.Fatal(err)
	}
}

// context is a fresh one: a context is the owner of locks.
func (s *Sim) context() *simulator.Context {
	c := *s.Model.Service.Context
	return &c
}

// Hold keeps every task that makes a VM from going on, until the result is
// called.
func (s *Sim) Hold() func() {
	s.t.Helper()
	ctx := s.context()
	for _, e := range s.Model.Map().All("ResourcePool") {
		if e.Entity().Name == "Resources" {
			return ctx.Map.AcquireLock(ctx, e)
		}
	}
	s.t.Fatal("no resource pool")
	return nil
}

// VM finds a VM by name, wherever it is.
func (s *Sim) VM(name string) *object.VirtualMachine {
	s.t.Helper()
	for _, e := range s.Model.Map().All("VirtualMachine") {
		if e.Entity().Name == name {
			return object.NewVirtualMachine(s.local, e.Entity().Self) // Reference would copy all of it, unlocked
		}
	}
	s.t.Fatalf("no VM %s", name)
	return nil
}

// Folder finds a VM folder by name.
func (s *Sim) Folder(name string) *object.Folder {
	s.t.Helper()
	for _, e := range s.Model.Map().All("Folder") {
		if e.Entity().Name == name {
			return object.NewFolder(s.local, e.Entity().Self)
		}
	}
	s.t.Fatalf("no folder %s", name)
	return nil
}

// Config is a VM's configuration as it is now.
func (s *Sim) Config(name string) (cfg types.VirtualMachineConfigInfo) {
	s.t.Helper()
	ctx := s.context()
	vm := ctx.Map.Get(s.VM(name).Reference()).(*simulator.VirtualMachine)
	ctx.WithLock(vm, func() { cfg = *vm.Config })
	return cfg
}

func (s *Sim) snapshot(vm *object.VirtualMachine) {
	s.t.Helper()
	s.Do(vm.CreateSnapshot(context.Background(), "base", "", false, false))
}

// Do waits for a task that the test started itself.
func (s *Sim) Do(task *object.Task, err error) {
	s.t.Helper()
	if err == nil {
		err = task.Wait(context.Background())
	}
	if err != nil {
		s.t.Fatal(err)
	}
}

// Names lists the VMs of the whole inventory.
func (s *Sim) Names() []string {
	var names []string
	for _, e := range s.Model.Map().All("VirtualMachine") {
		names = append(names, e.Entity().Name)
	}
	sort.Strings(names)
	return names
}

// Dir is a datastore's folder on this machine.
func (s *Sim) Dir(datastore string) string {
	for _, e := range s.Model.Map().All("Datastore") {
		ds := e.(*simulator.Datastore)
		if ds.Name == datastore {
			return ds.Summary.Url
		}
	}
	s.t.Fatalf("no datastore %s", datastore)
	return ""
}

// Files lists the files of a datastore below a folder, relative to it.
func (s *Sim) Files(datastore, below string) []string {
	s.t.Helper()
	root := filepath.Join(s.Dir(datastore), below)
	var out []string
	err := filepath.Walk(root, func(p string, info os.FileInfo, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err == nil && !info.IsDir() {
			out = append(out, strings.TrimPrefix(p, root+"/"))
		}
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return out
}

// WriteDisk puts a virtual disk with some content on the default datastore.
func (s *Sim) WriteDisk(path string) {
	s.t.Helper()
	file := filepath.Join(s.Dir(Datastore), path)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		s.t.Fatal(err)
	}
	flat := strings.TrimSuffix(file, ".vmdk") + "-flat.vmdk"
	text := "# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\ncreateType=\"vmfs\"\nRW 2048 VMFS \"" + filepath.Base(flat) + "\"\n"
	for name, data := range map[string]string{file: text, flat: "image"} {
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			s.t.Fatal(err)
		}
	}
}

// FailOnce makes the next call of a method answer with a fault.
func (s *Sim) FailOnce(method string, skip int, fault types.BaseMethodFault) {
	s.Model.Service.AddFaultRule(&simulator.FaultInjectionRule{
		MethodName: method, ObjectType: "*", ObjectName: "*", Probability: 1, FaultType: simulator.FaultTypeCustom,
		Fault: fault, Message: "injected", MaxCount: 1, SkipCount: skip, Enabled: true,
	})
}

// ClearFaults takes all rules back.
func (s *Sim) ClearFaults() { s.Model.Service.ClearFaultRules() }

// SetProperty sets a property of a VM as vSphere itself would, and tells watchers.
func (s *Sim) SetProperty(name, property string, value any) {
	s.t.Helper()
	ctx := s.context()
	vm := ctx.Map.Get(s.VM(name).Reference()).(*simulator.VirtualMachine)
	ctx.WithLock(vm, func() { ctx.Update(vm, []types.PropertyChange{{Name: property, Val: value}}) })
}

// Crash switches a VM off as the failure of its host does: not in order.
func (s *Sim) Crash(name string) {
	s.t.Helper()
	ctx := s.context()
	vm := ctx.Map.Get(s.VM(name).Reference()).(*simulator.VirtualMachine)
	s.guests.stop(vm.Self)
	ctx.WithLock(vm, func() {
		ctx.Update(vm, []types.PropertyChange{
			{Name: "runtime.cleanPowerOff", Val: false}, {Name: "runtime.powerState", Val: types.VirtualMachinePowerStatePoweredOff},
			{Name: "runtime.bootTime", Val: nil}, {Name: "summary.runtime.powerState", Val: types.VirtualMachinePowerStatePoweredOff},
		})
	})
}

// Lose takes a VM out of vCenter's reach: it is in another state of connection, said
// to be off, and has no configuration to read. What is returned brings it back.
func (s *Sim) Lose(name string, as types.VirtualMachineConnectionState) (found func()) {
	s.t.Helper()
	ctx := s.context()
	vm := ctx.Map.Get(s.VM(name).Reference()).(*simulator.VirtualMachine)
	become := func(changes ...types.PropertyChange) { ctx.WithLock(vm, func() { ctx.Update(vm, changes) }) }
	config, power := *vm.Config, vm.Runtime.PowerState
	// Who follows a part of the configuration is told of that part alone.
	become(types.PropertyChange{Name: "config.extraConfig"}, types.PropertyChange{Name: "config"},
		types.PropertyChange{Name: "runtime.connectionState", Val: as}, types.PropertyChange{Name: "runtime.powerState", Val: types.VirtualMachinePowerStatePoweredOff})
	return func() {
		become(types.PropertyChange{Name: "config", Val: config}, types.PropertyChange{Name: "config.extraConfig", Val: config.ExtraConfig},
			types.PropertyChange{Name: "runtime.connectionState", Val: types.VirtualMachineConnectionStateConnected}, types.PropertyChange{Name: "runtime.powerState", Val: power})
	}
}

// Migrate moves a VM to another host of the cluster.
func (s *Sim) Migrate(name string) {
	s.t.Helper()
	ctx := s.context()
	vm := ctx.Map.Get(s.VM(name).Reference()).(*simulator.VirtualMachine)
	for _, h := range ctx.Map.All("HostSystem") {
		if ref := h.Reference(); vm.Runtime.Host == nil || *vm.Runtime.Host != ref {
			s.SetProperty(name, "runtime.host", &ref)
			return
		}
	}
	s.t.Fatal("there is one host only")
}
