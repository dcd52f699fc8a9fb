package sandbox

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/session"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// site is a sandbox and a client that an admin would use.
type site struct {
	*Sandbox
	t      *testing.T
	c      *govmomi.Client
	finder *find.Finder
	dc     *object.Datacenter
	ds     *object.Datastore
	pool   *object.ResourcePool
	folder *object.Folder
	tpl    *object.VirtualMachine
}

func newSite(t *testing.T, opt Options) *site {
	t.Helper()
	if opt.Guests == "" {
		opt.Guests = GuestsNone
	}
	if opt.Dir == "" {
		opt.Dir = t.TempDir()
	}
	s, err := Start(t.Context(), opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	x := &site{Sandbox: s, t: t}
	x.c = x.login()
	ctx := t.Context()
	x.finder = find.NewFinder(x.c.Client)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	x.dc, err = x.finder.Datacenter(ctx, DatacenterName)
	must(err)
	x.finder.SetDatacenter(x.dc)
	x.ds, err = x.finder.Datastore(ctx, DatastoreName)
	must(err)
	x.pool, err = x.finder.ResourcePool(ctx, ClusterName+"/Resources")
	must(err)
	folders, err := x.dc.Folders(ctx)
	must(err)
	x.folder = folders.VmFolder
	x.tpl, err = x.finder.VirtualMachine(ctx, s.TemplateNames()[0])
	must(err)
	return x
}

// login makes a client that trusts the sandbox's own certificate and nothing else.
func (x *site) login() *govmomi.Client {
	x.t.Helper()
	sc := soap.NewClient(x.VSphereLogin(), false)
	if err := sc.SetRootCAs(x.CAFile()); err != nil {
		x.t.Fatal(err)
	}
	vc, err := vim25.NewClient(x.t.Context(), sc)
	if err != nil {
		x.t.Fatal(err)
	}
	c := &govmomi.Client{Client: vc, SessionManager: session.NewManager(vc)}
	if err := c.Login(x.t.Context(), x.VSphereLogin().User); err != nil {
		x.t.Fatal(err)
	}
	x.t.Cleanup(func() { _ = c.Logout(context.Background()) }) // the session may have been ended by the test
	return c
}

func (x *site) vm(ref types.ManagedObjectReference) mo.VirtualMachine {
	x.t.Helper()
	var vm mo.VirtualMachine
	if err := x.c.RetrieveOne(x.t.Context(), ref, nil, &vm); err != nil {
		x.t.Fatal(err)
	}
	return vm
}

// clone makes a linked clone of a VM's current snapshot.
func (x *site) clone(src *object.VirtualMachine, name string, edit func(*types.VirtualMachineCloneSpec)) (*object.VirtualMachine, error) {
	x.t.Helper()
	pool := x.pool.Reference()
	spec := types.VirtualMachineCloneSpec{Location: types.VirtualMachineRelocateSpec{DiskMoveType: childDisk, Pool: &pool}}
	if s := x.vm(src.Reference()).Snapshot; s != nil {
		spec.Snapshot = s.CurrentSnapshot
	}
	if edit != nil {
		edit(&spec)
	}
	task, err := src.Clone(x.t.Context(), x.folder, name, spec)
	if err != nil {
		return nil, err
	}
	r, err := task.WaitForResult(x.t.Context())
	if err != nil {
		return nil, err
	}
	return object.NewVirtualMachine(x.c.Client, r.Result.(types.ManagedObjectReference)), nil
}

func (x *site) mustClone(src *object.VirtualMachine, name string, edit func(*types.VirtualMachineCloneSpec)) *object.VirtualMachine {
	x.t.Helper()
	vm, err := x.clone(src, name, edit)
	if err != nil {
		x.t.Fatal(err)
	}
	return vm
}

// done waits for a task.
func (x *site) done(task *object.Task, err error) error {
	x.t.Helper()
	if err != nil {
		return err
	}
	return task.Wait(x.t.Context())
}

func TestStart(t *testing.T) {
	x := newSite(t, Options{Templates: []Template{{Name: "win", Info: TemplateInfo{OSVersion: "10.0.20348.1", Edition: "ServerCore", ChainIDs: []string{"sha256:a"}}}}})
	about := x.c.ServiceContent.About
	if !strings.Contains(about.FullName, "Berth sandbox") || !strings.Contains(about.Name, "Berth sandbox") {
		t.Errorf("about: %+v", about)
	}
	vm := x.vm(x.tpl.Reference())
	if vm.Snapshot == nil || vm.Guest.ToolsVersion == "" || vm.Config.GuestId != "windows2019srvNext_64Guest" || vm.Config.Firmware != "efi" {
		t.Errorf("template: %+v", vm.Config)
	}
	info, err := x.GuestInfo("win", TemplateKey)
	if err != nil || !strings.Contains(info, `"sha256:a"`) || !strings.Contains(info, `"osVersion":"10.0.20348.1"`) {
		t.Errorf("template info: %s %v", info, err)
	}
	if err := x.SetTemplateBase("10.0.20348.1", []string{"sha256:b"}); err != nil {
		t.Fatal(err)
	}
	if got := extraConfig(&mo.VirtualMachine{Config: x.vm(x.tpl.Reference()).Config})[TemplateKey]; !strings.Contains(got, `"sha256:b"`) {
		t.Errorf("template info: %s", got)
	}
	if err := x.SetTemplateBase("10.0.1.1", nil); err == nil {
		t.Error("a base was set of a template that is not there")
	}
	var ds mo.Datastore
	if err := x.c.RetrieveOne(t.Context(), x.ds.Reference(), []string{"summary"}, &ds); err != nil {
		t.Fatal(err)
	}
	if ds.Summary.Capacity != 64<<30 || ds.Summary.FreeSpace >= ds.Summary.Capacity || ds.Summary.FreeSpace < 63<<30 {
		t.Errorf("datastore: %+v", ds.Summary)
	}
}

// files lists what lies on the datastore and the guests' layers.
func (x *site) files() string {
	x.t.Helper()
	var out []string
	for _, dir := range []string{x.datastoreDir(), x.layersDir()} {
		err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
			if err == nil && p != dir {
				out = append(out, strings.TrimPrefix(p, x.dir))
			}
			return err
		})
		if err != nil && !os.IsNotExist(err) {
			x.t.Fatal(err)
		}
	}
	return strings.Join(out, "\n")
}

// TestCloseWhileClientsWait closes a sandbox on which a collector waits for
// updates that never come.
func TestCloseWhileClientsWait(t *testing.T) {
	s, err := Start(t.Context(), Options{Dir: t.TempDir(), Guests: GuestsNone})
	if err != nil {
		t.Fatal(err)
	}
	x := &site{Sandbox: s, t: t}
	c := x.login()
	waits := make(chan error, 1)
	begun := make(chan struct{})
	go func() {
		n := 0
		waits <- property.Wait(t.Context(), property.DefaultCollector(c.Client), s.dc, []string{"name"}, func([]types.PropertyChange) bool {
			if n++; n == 1 {
				close(begun)
			}
			return false
		})
	}()
	<-begun
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if err := <-waits; err == nil {
		t.Error("the wait ended well")
	}
}
