package sandbox

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/binary"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vmware/govmomi/nfc"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// sparseVMDK is the head of a stream-optimised VMDK and n more bytes: what the
// sandbox looks at before it stores the rest as it comes.
func sparseVMDK(capacity int64, n int) []byte {
	var b bytes.Buffer
	_ = binary.Write(&b, binary.LittleEndian, sparseHeader{0x564d444b, 3, 1<<16 | 1<<17 | 1, uint64(capacity / 512)}) // a buffer takes all
	return append(b.Bytes(), bytes.Repeat([]byte{0x5a}, n)...)
}

// lease begins the import of a VM with one disk.
func (x *site) lease(name string, capacityKB int64) *nfc.Lease {
	x.t.Helper()
	unit := int32(0)
	spec := &types.VirtualMachineImportSpec{ConfigSpec: types.VirtualMachineConfigSpec{
		Name: name, GuestId: "otherGuest64", Files: &types.VirtualMachineFileInfo{VmPathName: dsPath("")},
		DeviceChange: []types.BaseVirtualDeviceConfigSpec{
			&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, Device: &types.ParaVirtualSCSIController{
				VirtualSCSIController: types.VirtualSCSIController{SharedBus: types.VirtualSCSISharingNoSharing,
					VirtualController: types.VirtualController{VirtualDevice: types.VirtualDevice{Key: -101}}}}},
			&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, FileOperation: types.VirtualDeviceConfigSpecFileOperationCreate,
				Device: &types.VirtualDisk{CapacityInKB: capacityKB, VirtualDevice: types.VirtualDevice{Key: -102, ControllerKey: -101, UnitNumber: &unit,
					Backing: &types.VirtualDiskFlatVer2BackingInfo{DiskMode: "persistent", ThinProvisioned: types.NewBool(true)}}}},
		}}}
	l, err := x.pool.ImportVApp(x.t.Context(), spec, x.folder, nil)
	if err != nil {
		x.t.Fatal(err)
	}
	return l
}

func (x *site) upload(l *nfc.Lease, data []byte) (types.ManagedObjectReference, error) {
	x.t.Helper()
	ctx := x.t.Context()
	info, err := l.Wait(ctx, nil)
	if err != nil {
		x.t.Fatal(err)
	}
	// Lease.Upload needs an updater, and races with itself.
	return info.Entity, x.c.Upload(ctx, bytes.NewReader(data), info.Items[0].URL, &soap.Upload{Method: http.MethodPost, ContentLength: int64(len(data))})
}

func TestImportDisk(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	data := sparseVMDK(1<<20, 5000)
	l := x.lease("tmp", 1024)
	ref, err := x.upload(l, data)
	if err != nil {
		t.Fatal(err)
	}
	if m, err := l.GetManifest(ctx); err != nil || len(m) != 1 || m[0].Size != int64(len(data)) {
		t.Errorf("manifest %+v %v", m, err)
	}
	if err := l.Complete(ctx); err != nil {
		t.Fatal(err)
	}
	file := diskBacking(t, x.vm(ref)).FileName
	fm, dm := object.NewFileManager(x.c.Client), object.NewVirtualDiskManager(x.c.Client)
	if err := fm.MakeDirectory(ctx, dsPath("berth/images/i"), x.dc, true); err != nil {
		t.Fatal(err)
	}
	to := dsPath("berth/images/i/disk.vmdk")
	if err := x.done(dm.MoveVirtualDisk(ctx, file, x.dc, dsPath("nowhere/disk.vmdk"), x.dc, false)); !isFault[*types.FileNotFound](err) {
		t.Errorf("moved into a folder that is not there: %v", err)
	}
	if err := x.done(dm.MoveVirtualDisk(ctx, file, x.dc, to, x.dc, false)); err != nil {
		t.Fatal(err)
	}
	if err := x.done(object.NewVirtualMachine(x.c.Client, ref).Destroy(ctx)); err != nil {
		t.Fatal(err)
	}
	copied := dsPath("berth/images/i/copy.vmdk")
	if err := x.done(dm.CopyVirtualDisk(ctx, to, x.dc, copied, x.dc, nil, false)); err != nil {
		t.Fatal(err)
	}
	if err := x.done(dm.CopyVirtualDisk(ctx, to, x.dc, copied, x.dc, nil, false)); !isFault[*types.FileAlreadyExists](err) {
		t.Errorf("copied over another: %v", err)
	}
	for _, name := range []string{"disk", "copy"} {
		got, err := os.ReadFile(filepath.Join(x.datastoreDir(), "berth/images/i", name+"-flat.vmdk"))
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s: %d bytes, want %d: %v", name, len(got), len(data), err)
		}
		desc, err := os.ReadFile(filepath.Join(x.datastoreDir(), "berth/images/i", name+".vmdk"))
		if err != nil || !strings.Contains(string(desc), `"`+name+`-flat.vmdk"`) {
			t.Errorf("descriptor: %s %v", desc, err)
		}
	}
	for _, d := range []string{to, copied} {
		if err := x.done(dm.DeleteVirtualDisk(ctx, d, x.dc)); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.done(dm.DeleteVirtualDisk(ctx, to, x.dc)); !isFault[*types.FileNotFound](err) {
		t.Errorf("deleted twice: %v", err)
	}
	if f := x.files(); strings.Contains(f, ".vmdk\n") && strings.Contains(f, "/tmp/") || strings.Contains(f, "disk.vmdk") {
		t.Errorf("left over:\n%s", f)
	}
}

// TestImportRefused: a lease whose upload is no disk, or does not fit, is in error.
func TestImportRefused(t *testing.T) {
	x := newSite(t, Options{Capacity: 1 << 20})
	ctx := t.Context()
	for name, tc := range map[string]struct {
		data []byte
		want string
	}{
		"raw bytes":      {bytes.Repeat([]byte{1}, 4096), "InvalidFormat"},
		"larger disk":    {sparseVMDK(1<<30, 10), "InvalidFormat"},
		"datastore full": {sparseVMDK(1<<20, 2<<20), "NoDiskSpace"},
		"nothing":        {nil, "InvalidFormat"},
	} {
		t.Run(name, func(t *testing.T) {
			l := x.lease("tmp "+name, 1024)
			ref, err := x.upload(l, tc.data)
			if err == nil {
				t.Error("the upload was taken")
			}
			var m mo.HttpNfcLease
			if err := x.c.RetrieveOne(ctx, l.Reference(), []string{"state", "error"}, &m); err != nil {
				t.Fatal(err)
			}
			if m.State != types.HttpNfcLeaseStateError || m.Error == nil || !strings.HasSuffix(typeName(m.Error.Fault), tc.want) {
				t.Errorf("lease %s %+v", m.State, m.Error)
			}
			if err := l.Abort(ctx, nil); err != nil {
				t.Error(err)
			}
			if err := x.c.RetrieveOne(ctx, ref, []string{"name"}, &mo.VirtualMachine{}); err == nil {
				t.Error("the VM of an aborted lease is there")
			}
		})
	}
}

func TestFolder(t *testing.T) {
	x := newSite(t, Options{Capacity: 8 << 20})
	ctx := t.Context()
	put := func(p, text string) error {
		return x.ds.Upload(ctx, strings.NewReader(text), p, &soap.Upload{Method: http.MethodPut, ContentLength: int64(len(text))})
	}
	get := func(p string) string {
		r, _, err := x.ds.Download(ctx, p, nil)
		if err != nil {
			return err.Error()
		}
		defer r.Close()
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	if err := put("berth/x.json", "one"); err != nil {
		t.Fatal(err)
	}
	if err := put("berth/x.json", "two"); err != nil {
		t.Fatal(err)
	}
	if got := get("berth/x.json"); got != "two" {
		t.Errorf("read %q", got)
	}
	if err := put("berth/large", strings.Repeat("x", 9<<20)); err == nil {
		t.Error("a full datastore took a file")
	}
	var ds mo.Datastore
	if err := x.c.RetrieveOne(ctx, x.ds.Reference(), []string{"summary.freeSpace", "summary.capacity"}, &ds); err != nil {
		t.Fatal(err)
	}
	if ds.Summary.FreeSpace > 1<<20 || ds.Summary.Capacity != 8<<20 {
		t.Errorf("free %d of %d", ds.Summary.FreeSpace, ds.Summary.Capacity)
	}

	u, _, err := x.ds.ServiceTicket(ctx, "berth/x.json", http.MethodGet)
	if err != nil {
		t.Fatal(err)
	}
	plain := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	defer plain.CloseIdleConnections()
	do := func(method string, edit func(*http.Request)) int {
		r, err := http.NewRequestWithContext(ctx, method, u.String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if edit != nil {
			edit(r)
		}
		res, err := plain.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		return res.StatusCode
	}
	cookie := func(r *http.Request) {
		for _, c := range x.c.Jar.Cookies(x.c.URL()) {
			r.AddCookie(c)
		}
	}
	for _, tc := range []struct {
		name, method string
		edit         func(*http.Request)
		want         int
	}{
		{"no session", "GET", nil, 401}, {"wrong password", "GET", func(r *http.Request) { r.SetBasicAuth(x.User, "no") }, 401},
		{"password", "GET", func(r *http.Request) { r.SetBasicAuth(x.User, x.Password) }, 200}, {"session", "GET", cookie, 200},
		{"range", "GET", func(r *http.Request) { cookie(r); r.Header.Set("Range", "bytes=1-") }, 206},
		{"past the end", "GET", func(r *http.Request) { cookie(r); r.Header.Set("Range", "bytes=3-") }, 416},
		{"head", "HEAD", cookie, 200}, {"delete without a session", "DELETE", nil, 401}, {"delete", "DELETE", cookie, 204}, {"deleted", "DELETE", cookie, 404},
		{"gone", "GET", cookie, 404}, {"escape", "GET", func(r *http.Request) { cookie(r); r.URL.Path = "/folder/a/..%2f..%2fca.pem" }, 400},
		{"other datastore", "GET", func(r *http.Request) { cookie(r); r.URL.RawQuery = "dcPath=DC0&dsName=nope" }, 404},
	} {
		if got := do(tc.method, tc.edit); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.name, got, tc.want)
		}
	}
	if _, err := os.Stat(filepath.Join(x.datastoreDir(), "berth/x.json")); !os.IsNotExist(err) {
		t.Errorf("the deleted file is there: %v", err)
	}
	if err := x.ExpireSessions(); err != nil {
		t.Fatal(err)
	}
	if got := do("GET", cookie); got != 401 {
		t.Errorf("ended session: %d", got)
	}
	if _, err := x.folder.Children(context.WithoutCancel(ctx)); !isFault[*types.NotAuthenticated](err) {
		t.Errorf("ended session: %v", err)
	}
}

func TestBrowse(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	b, err := x.ds.Browser(ctx)
	if err != nil {
		t.Fatal(err)
	}
	// Without a pattern the plain simulator finds nothing; without a spec it dies.
	for _, spec := range []*types.HostDatastoreBrowserSearchSpec{nil, {}} {
		task, err := b.SearchDatastore(ctx, dsPath("windows-ltsc2022"), spec)
		if err != nil {
			t.Fatal(err)
		}
		r, err := task.WaitForResult(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Result.(types.HostDatastoreBrowserSearchResults); len(got.File) == 0 {
			t.Error("no files")
		}
	}
	fm := object.NewFileManager(x.c.Client)
	if err := fm.MakeDirectory(ctx, dsPath("a"), x.dc, false); err != nil {
		t.Fatal(err)
	}
	if err := fm.MakeDirectory(ctx, dsPath("a"), x.dc, true); !isFault[*types.FileAlreadyExists](err) {
		t.Errorf("made twice: %v", err)
	}
	for _, tc := range []struct {
		path string
		want func(error) bool
	}{
		{dsPath("a"), func(err error) bool { return err == nil }},
		{dsPath("a "), isFault[*types.FileNotFound]}, // the same folder, gone by now
		{dsPath(""), isFault[*types.CannotDeleteFile]},
		{dsPath("../x"), isFault[*types.FileNotFound]},
	} {
		if err := x.done(fm.DeleteDatastoreFile(ctx, tc.path, x.dc)); !tc.want(err) {
			t.Errorf("delete %q: %v", tc.path, err)
		}
	}
}
