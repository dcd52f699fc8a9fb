package vmprovision

import (
	"context"
	"net/url"
	"slices"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// Kinds of volume backings.
const (
	BackingFCD  = "fcd"  // a First Class Disk: vCenter knows it, and spares it when a VM is deleted
	BackingVMDK = "vmdk" // a virtual disk that only Berth knows
)

// VolumeBacking is what new volumes are made as, and why.
type VolumeBacking struct {
	Kind   string
	Reason string // a sentence
}

// volumeBacking is the one decision between First Class Disks and plain ones.
func (c *Client) volumeBacking() VolumeBacking {
	content := c.vim.ServiceContent
	switch {
	case c.cfg.VolumeBacking == BackingVMDK:
		return VolumeBacking{BackingVMDK, "the configuration asks for plain virtual disks"}
	case content.VStorageObjectManager == nil || content.VStorageObjectManager.Type != "VcenterVStorageObjectManager":
		return VolumeBacking{BackingVMDK, content.About.FullName + " offers no First Class Disks"}
	}
	return VolumeBacking{BackingFCD, content.About.FullName + " offers First Class Disks"}
}

// register makes the imported disk a First Class Disk, if that was decided, and
// tells vCenter to keep it when a VM that has it is deleted.
func (w *volumeWork) register(ctx context.Context, b VolumeBacking) error {
	if b.Kind != BackingFCD {
		return nil
	}
	id, err := w.c.registerFCD(ctx, w.d, w.v.file(w.v.Disk), "berth-"+w.v.Name)
	w.v.FCD = id
	return err
}

func (c *Client) registerFCD(ctx context.Context, d *Datastore, p, name string) (string, error) {
	manager := *c.vim.ServiceContent.VStorageObjectManager
	u := d.fileURL(p)
	u.RawQuery = url.Values{"dcPath": {c.site.dc.InventoryPath}, "dsName": {d.name}}.Encode()
	res, err := methods.RegisterDisk(ctx, c.vim, &types.RegisterDisk{This: manager, Path: u.String(), Name: name})
	var id string
	switch err = vimError(err, "register disk", d.path(p)); {
	case err == nil:
		id = res.Returnval.Config.Id.Id
	case unknownOutcome(err):
		// The answer was lost, perhaps not the registration.
		if id = c.findFCD(ctx, d, p); id == "" {
			return "", err
		}
	default:
		return "", err
	}
	_, err = methods.SetVStorageObjectControlFlags(ctx, c.vim, &types.SetVStorageObjectControlFlags{
		This: manager, Id: types.ID{Id: id}, Datastore: d.ref, ControlFlags: []string{string(types.VslmVStorageObjectControlFlagKeepAfterDeleteVm)}})
	return id, vimError(err, "protect disk", d.path(p))
}

// findFCD finds the First Class Disk whose file lies at p; "" is none, or not known.
func (c *Client) findFCD(ctx context.Context, d *Datastore, p string) string {
	manager := *c.vim.ServiceContent.VStorageObjectManager
	list, err := methods.ListVStorageObject(ctx, c.vim, &types.ListVStorageObject{This: manager, Datastore: d.ref})
	if err != nil {
		return ""
	}
	for _, id := range slices.Backward(list.Returnval) { // the newest are likely the last
		res, err := methods.RetrieveVStorageObject(ctx, c.vim, &types.RetrieveVStorageObject{This: manager, Id: id, Datastore: d.ref})
		if err != nil {
			continue
		}
		if b, ok := res.Returnval.Config.Backing.(types.BaseBaseConfigInfoFileBackingInfo); ok && sameFile(b.GetBaseConfigInfoFileBackingInfo().FilePath, d.path(p)) {
			return id.Id
		}
	}
	return ""
}

// unregister undoes register: the disk is deleted with its registration.
func (w *volumeWork) unregister(ctx context.Context) error {
	if w.v.FCD == "" {
		return nil
	}
	return w.d.dropFCD(ctx, w.v.FCD, w.v.DiskPath(), w.v.object())
}

// deleteFCD deletes a First Class Disk; missing is no error, but that its file is
// missing is one.
func (c *Client) deleteFCD(ctx context.Context, d *Datastore, id, object string) error {
	_, err := c.run(ctx, "delete disk", object, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.DeleteVStorageObject_Task(ctx, c.vim, &types.DeleteVStorageObject_Task{
			This: *c.vim.ServiceContent.VStorageObjectManager, Id: types.ID{Id: id}, Datastore: d.ref})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.NotFound](err) {
		return nil
	}
	return err
}

// drop deletes a volume's disk as what it is. A disk that vCenter does not know
// as a First Class Disk any more, since somebody removed its registration, is
// deleted as a plain one.
func (w *volumeWork) drop(ctx context.Context, v Volume) error {
	if v.FCD != "" && w.c.vim.ServiceContent.VStorageObjectManager != nil {
		err := w.d.dropFCD(ctx, v.FCD, v.DiskPath(), v.object())
		if err != nil && !errs.Is(err, errs.Invalid) {
			return err
		}
	}
	return w.d.deleteDisk(ctx, v.DiskPath())
}

// dropFCD deletes a First Class Disk, of which somebody may have deleted the files
// at p. vCenter keeps listing that one until a deletion finds a disk: an empty one
// takes its place for it. When that fails nothing of the disk is left but the entry
// in vCenter's list, which costs nothing and keeps nobody from anything. A
// reconciliation of that list would take out what others have there, too, where it
// cannot be reached at the moment.
func (d *Datastore) dropFCD(ctx context.Context, id, p, object string) error {
	err := d.c.deleteFCD(ctx, d, id, object)
	if !isFault[*types.FileNotFound](err) {
		return err
	}
	if err = d.putEmptyDisk(ctx, p); err == nil {
		err = d.c.deleteFCD(ctx, d, id, object)
	}
	if err != nil {
		trace.Log(ctx).Warn("vCenter lists a First Class Disk whose files somebody deleted, until the datastore's inventory is reconciled",
			zap.String("disk", id), zap.String("file", d.path(p)), zap.Error(err))
	}
	return nil
}

// putEmptyDisk makes a small disk at p, in place of what is left of one.
func (d *Datastore) putEmptyDisk(ctx context.Context, p string) error {
	if err := d.delete(ctx, p); err != nil {
		return err
	}
	dc := d.c.site.dc.Reference()
	_, err := d.c.run(ctx, "make disk", d.path(p), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.CreateVirtualDisk_Task(ctx, d.c.vim, &types.CreateVirtualDisk_Task{
			This: *d.c.vim.ServiceContent.VirtualDiskManager, Name: d.path(p), Datacenter: &dc,
			Spec: &types.FileBackedVirtualDiskSpec{CapacityKb: 1 << 10, VirtualDiskSpec: types.VirtualDiskSpec{
				DiskType: string(types.VirtualDiskTypeThin), AdapterType: string(types.VirtualDiskAdapterTypeLsiLogic)}}})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}

// deleteVolumeDisk deletes a disk of which no volume knows what it is.
func (d *Datastore) deleteVolumeDisk(ctx context.Context, p string) error {
	if d.c.vim.ServiceContent.VStorageObjectManager != nil {
		if id := d.c.findFCD(ctx, d, p); id != "" {
			if err := d.dropFCD(ctx, id, p, d.path(p)); err != nil {
				return err
			}
		}
	}
	return d.deleteDisk(ctx, p)
}

// extend grows a volume's disk as what it is.
func (w *volumeWork) extend(ctx context.Context, capacity int64) error {
	if w.v.FCD != "" && w.c.vim.ServiceContent.VStorageObjectManager != nil {
		err := w.c.extendFCD(ctx, w.d, w.v, capacity)
		if err == nil || !errs.Is(err, errs.Invalid) {
			return err
		}
	}
	file, dc := w.d.path(w.v.file(w.v.Disk)), w.c.site.dc.Reference()
	_, err := w.c.run(ctx, "extend disk", file, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.ExtendVirtualDisk_Task(ctx, w.c.vim, &types.ExtendVirtualDisk_Task{
			This: *w.c.vim.ServiceContent.VirtualDiskManager, Name: file, Datacenter: &dc, NewCapacityKb: capacity >> 10, EagerZero: types.NewBool(false)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}

func (c *Client) extendFCD(ctx context.Context, d *Datastore, v Volume, capacity int64) error {
	_, err := c.run(ctx, "extend disk", v.object(), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.ExtendDisk_Task(ctx, c.vim, &types.ExtendDisk_Task{
			This: *c.vim.ServiceContent.VStorageObjectManager, Id: types.ID{Id: v.FCD}, Datastore: d.ref, NewCapacityInMB: capacity >> 20})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}
