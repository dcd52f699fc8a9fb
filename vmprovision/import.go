package vmprovision

import (
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"net/http"
	"path"
	"sync"
	"sync/atomic"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// Of the lease through which a disk is sent or fetched.
const (
	importPrefix = "berth-import-"
	streamVMDK   = "application/x-vnd.vmware-streamVmdk"
	abortCause   = "transfer failed"
)

// ImportDisk makes the disk at path from a stream-optimised VMDK of length
// bytes for a disk of capacity bytes, all or nothing: a temporary VM receives
// the disk by a lease, the route that every type of datastore supports, and the
// disk is moved into Berth's folder when it is whole.
func (d *Datastore) ImportDisk(ctx context.Context, p string, capacity, length int64, vmdk io.Reader, progress func(int64)) error {
	p, err := filePath(p)
	if err != nil {
		return err
	}
	if capacity <= 0 || length <= 0 || path.Ext(p) != ".vmdk" {
		return errs.New(errs.Invalid, "import disk", d.path(p), "capacity %d and length %d must be positive and the name end in .vmdk", capacity, length)
	}
	id := randomID()
	defer d.c.flights.begin(id)()
	in := &importing{d: d, c: d.c, id: id, to: p, capacity: capacity, body: &diskBody{r: vmdk, length: length, progress: progress}}
	in.lease = nfcLease{c: d.c, name: in.name()}
	return d.c.workflow(ctx, "import disk", d.path(p),
		step{name: "prepare datastore", do: func(ctx context.Context) error { return d.makeRoom(ctx, p) }},
		step{name: "open lease", do: in.open, undo: in.discard},
		step{name: "upload", do: in.upload},
		step{name: "detach disk", do: in.detach, undo: in.deleteSource},
		step{name: "move disk", do: func(ctx context.Context) error { return d.moveDisk(ctx, in.file, p) },
			done: func(ctx context.Context) bool { there, err := d.exists(ctx, p); return err == nil && there }},
		step{name: "remove VM", do: func(ctx context.Context) error {
			// The disk is where it belongs: a temporary VM that stays is debris, no failure.
			if err := in.discard(trace.Detach(ctx)); err != nil {
				trace.Log(ctx).Warn("temporary VM of an import stays until gc", zap.String("vm", in.name()), zap.Error(err))
			}
			return nil
		}},
	)
}

// importing is the state of one import.
type importing struct {
	d        *Datastore
	c        *Client
	id, to   string
	capacity int64
	body     *diskBody

	lease nfcLease
	file  string // datastore path of the disk after it was detached
}

func (in *importing) name() string { return in.c.importNames() + in.id }

// importNames begins the names of this site's temporary VMs and so of their
// folders, which carry no other mark.
func (c *Client) importNames() string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(c.cfg.Owner)) // never fails
	return fmt.Sprintf("%s%08x-", importPrefix, h.Sum32())
}

// open asks for a VM with one disk and waits until the lease is ready.
func (in *importing) open(ctx context.Context) error {
	folder := in.c.site.folder.Reference()
	res, err := methods.ImportVApp(ctx, in.c.vim, &types.ImportVApp{
		This: in.c.site.pool, Folder: &folder, Spec: &types.VirtualMachineImportSpec{ConfigSpec: in.spec()}})
	if err != nil {
		return vimError(err, "import VM", in.name())
	}
	in.lease.ref = res.Returnval
	return in.lease.ready(ctx)
}

func (in *importing) spec() types.VirtualMachineConfigSpec {
	return in.c.carrier(in.name(), in.id, in.d.name, &types.VirtualDisk{CapacityInKB: (in.capacity + 1023) / 1024, VirtualDevice: types.VirtualDevice{
		Backing: &types.VirtualDiskFlatVer2BackingInfo{
			DiskMode: string(types.VirtualDiskModePersistent), ThinProvisioned: types.NewBool(true)},
	}}, types.VirtualDeviceConfigSpecFileOperationCreate)
}

// carrier is the configuration of a temporary VM that carries one disk.
func (c *Client) carrier(name, id, datastore string, disk *types.VirtualDisk, file types.VirtualDeviceConfigSpecFileOperation) types.VirtualMachineConfigSpec {
	disk.Key, disk.ControllerKey, disk.UnitNumber = keyDisk, keySCSI, types.NewInt32(0)
	scsi := &types.VirtualLsiLogicController{}
	scsi.Key, scsi.SharedBus = keySCSI, types.VirtualSCSISharingNoSharing
	return types.VirtualMachineConfigSpec{
		Name: name, GuestId: string(types.VirtualMachineGuestOsIdentifierOtherGuest64), NumCPUs: 1, MemoryMB: 128,
		Annotation: "Berth carries a disk through this VM and removes it.",
		Files:      &types.VirtualMachineFileInfo{VmPathName: "[" + datastore + "]"},
		ExtraConfig: []types.BaseOptionValue{
			option(KeyOwner, c.cfg.Owner), option(KeyRole, string(RoleImport)), option(KeyID, id), option(KeyInstance, c.cfg.Instance)},
		DeviceChange: []types.BaseVirtualDeviceConfigSpec{
			change(types.VirtualDeviceConfigSpecOperationAdd, scsi),
			&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, FileOperation: file, Device: disk},
		},
	}
}

// upload sends the VMDK.
func (in *importing) upload(ctx context.Context) error {
	return in.lease.transfer(ctx, in.body.length, in.body.sent.Load, in.post)
}

// post sends the body with its exact length. A failure of the body's source is
// that source's error, not the network's.
func (in *importing) post(ctx context.Context, target string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, target, in.body)
	if err != nil {
		return errs.New(errs.Internal, "", in.name(), "%w", err)
	}
	req.ContentLength = in.body.length
	req.Header.Set("Content-Type", streamVMDK)
	res, err := in.c.soap.Client.Do(req)
	if cause := in.body.failure(); cause != nil {
		if err == nil {
			closeBody(res)
		}
		return vimError(cause, "read disk", in.d.path(in.to))
	}
	if err != nil {
		return vimError(err, "upload disk", in.d.path(in.to))
	}
	defer closeBody(res)
	if res.StatusCode != http.StatusOK && res.StatusCode != http.StatusCreated {
		return in.d.statusError(res, in.to)
	}
	if n := in.body.sent.Load(); n != in.body.length {
		return errs.New(errs.Corrupt, "upload disk", in.d.path(in.to), "%d of %d bytes were taken", n, in.body.length)
	}
	return nil
}

// detach takes the disk off the temporary VM, whose removal then spares it.
func (in *importing) detach(ctx context.Context) error {
	vm, err := in.c.inspect(ctx, in.lease.info.Entity.Value)
	if err != nil {
		return err
	}
	if vm == nil || !in.c.mine(vm, in.id, RoleImport) {
		return errs.New(errs.Conflict, "", in.name(), "the temporary VM was deleted or changed")
	}
	var disks []*types.VirtualDisk
	for _, dev := range vm.devices {
		if disk, ok := dev.(*types.VirtualDisk); ok {
			disks = append(disks, disk)
		}
	}
	if len(disks) != 1 {
		return errs.New(errs.Internal, "", in.name(), "the temporary VM has %d disks", len(disks))
	}
	file, _ := diskFile(disks[0])
	if err := in.c.reconfigure(ctx, "detach disk", &vm.vm, types.VirtualMachineConfigSpec{DeviceChange: removeDisks(disks)}); err != nil {
		return err
	}
	in.file = file
	return nil
}

// deleteSource removes a detached disk that was not moved.
func (in *importing) deleteSource(ctx context.Context) error {
	if in.file == "" {
		return nil
	}
	return in.c.deleteDisk(ctx, in.file)
}

// discard ends the lease, which removes the VM while it is not complete, and
// removes the VM if it is.
func (in *importing) discard(ctx context.Context) error {
	in.lease.abort(ctx)
	return in.c.discardVM(ctx, in.c.site.folder.Reference(), in.name(), in.id, RoleImport)
}

// diskBody counts what is read of the body and remembers why reading failed.
type diskBody struct {
	r        io.Reader
	length   int64
	progress func(int64)
	sent     atomic.Int64

	mu  sync.Mutex
	err error
}

func (s *diskBody) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	total := s.sent.Add(int64(n))
	if s.progress != nil && n > 0 {
		s.progress(total)
	}
	if err == io.EOF && total < s.length {
		err = errs.New(errs.Corrupt, "read disk", "", "it ends after %d of %d bytes", total, s.length)
	}
	if err != nil && err != io.EOF {
		s.mu.Lock()
		s.err = err
		s.mu.Unlock()
	}
	return n, err
}

func (s *diskBody) failure() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}
