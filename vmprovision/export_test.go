package vmprovision_test

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// Each step of a reading fails once: nothing stays, or gc removes what does,
// and never the disk.
func TestReadDiskLeavesNothingButTheDisk(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	d := datastore(t, c, "")
	ctx := ctxOf(t)
	data := bytes.Repeat([]byte("vmdk"), 1000)
	const disk = "images/x/disk.vmdk"
	if err := d.ImportDisk(ctx, disk, 1<<20, int64(len(data)), bytes.NewReader(data), nil); err != nil {
		t.Fatal(err)
	}
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	read := func(what string, want errs.Kind) {
		t.Helper()
		var got bytes.Buffer
		err := d.ReadDisk(ctx, disk, &got)
		s.ClearFaults()
		if want != errs.Internal && (!errs.Is(err, want) || !strings.Contains(err.Error(), "read disk: ")) {
			t.Errorf("%s: %v", what, err)
		}
		if want == errs.Internal && (err != nil || !bytes.Equal(got.Bytes(), data)) {
			t.Errorf("%s: %d bytes, %v", what, got.Len(), err)
		}
	}
	for _, tc := range []struct {
		method string
		fault  types.BaseMethodFault
		kind   errs.Kind
	}{
		{"SearchDatastore_Task", &types.InaccessibleDatastore{}, errs.Unavailable},
		{"CreateVM_Task", &types.NoPermission{PrivilegeId: "VirtualMachine.Inventory.Create"}, errs.Denied},
		{"ExportVm", &types.NoPermission{PrivilegeId: "VApp.Export"}, errs.Denied},
		{"RetrievePropertiesEx", &types.HostCommunication{}, errs.Unavailable},
		{"HttpNfcLeaseComplete", &types.Timedout{}, errs.Unavailable},
	} {
		s.FailOnce(tc.method, 0, tc.fault)
		read(tc.method, tc.kind)
		collectAll(t, c)
		wantSame(t, tc.method, s, vms, files)
	}
	// A VM that could not be removed is debris, and its disk is not.
	s.FailOnce("Destroy_Task", 0, &types.TaskInProgress{})
	read("Destroy_Task", errs.Internal)
	if len(s.Names()) != len(vms)+1 {
		t.Errorf("VMs: %v", s.Names())
	}
	if n := collectAll(t, c); n != 1 {
		t.Errorf("%d pieces of debris, want the temporary VM", n)
	}
	wantSame(t, "undo failed", s, vms, files)
	read("at the end", errs.Internal)
}

// The VM that carries a disk is Berth's, never runs and cannot change the disk.
func TestReadDiskAttachesWithoutWriting(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	d := datastore(t, c, "")
	ctx := ctxOf(t)
	const disk = "images/x/disk.vmdk"
	if err := d.ImportDisk(ctx, disk, 1<<20, 4, strings.NewReader("vmdk"), nil); err != nil {
		t.Fatal(err)
	}
	before := s.Names()
	looked := false
	look := writer(func(p []byte) (int, error) {
		for _, name := range s.Names() {
			if slices.Contains(before, name) {
				continue
			}
			looked = true
			cfg := s.Config(name)
			marks := map[string]any{}
			for _, o := range cfg.ExtraConfig {
				marks[o.GetOptionValue().Key] = o.GetOptionValue().Value
			}
			if marks[vmprovision.KeyOwner] != config(s).Owner || marks[vmprovision.KeyRole] != string(vmprovision.RoleImport) {
				t.Errorf("marks %v", marks)
			}
			for _, dev := range cfg.Hardware.Device {
				if v, ok := dev.(*types.VirtualDisk); ok {
					if b := v.Backing.(*types.VirtualDiskFlatVer2BackingInfo); b.DiskMode != "independent_nonpersistent" {
						t.Errorf("the disk is %s", b.DiskMode)
					}
				}
			}
		}
		if debris, err := c.Debris(context.Background()); err != nil || len(debris) != 0 {
			t.Errorf("a reading under way is debris: %v, %v", debris, err)
		}
		return len(p), nil
	})
	if err := d.ReadDisk(ctx, disk, look); err != nil || !looked {
		t.Errorf("%v, looked %v", err, looked)
	}
	if n := c.Calls()["PowerOnVM_Task"]; n != 0 {
		t.Errorf("%d VMs were started", n)
	}
	if err := d.ReadDisk(ctx, "images/none/disk.vmdk", io.Discard); !errs.Is(err, errs.NotFound) {
		t.Errorf("%v", err)
	}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }
