package vmprovision

import (
	"context"
	"path"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/imagestore"
	"berth/internal/errs"
)

// CopyDisk makes the disk at p a copy of that at p on another datastore of the
// same vCenter; vSphere moves the bytes. It never overwrites.
func (d *Datastore) CopyDisk(ctx context.Context, from imagestore.Datastore, p string) error {
	p, err := filePath(p)
	if err != nil {
		return err
	}
	source, ok := from.(*Datastore)
	if !ok || source.c != d.c {
		return errs.New(errs.Unsupported, "copy disk", d.path(p), "%s is not a datastore of this vSphere", from.Name())
	}
	return d.copyFrom(ctx, source.path(p), p)
}

// copyDisk makes the disk at to a copy of that at from. It never overwrites.
func (d *Datastore) copyDisk(ctx context.Context, from, to string) error {
	return d.copyFrom(ctx, d.path(from), to)
}

func (d *Datastore) copyFrom(ctx context.Context, from, p string) error {
	if err := d.prepare(ctx); err != nil {
		return err
	}
	if err := d.free(ctx, p); err != nil {
		return err
	}
	if err := d.mkdir(ctx, path.Dir(p)); err != nil {
		return err
	}
	dc := d.c.site.dc.Reference()
	_, err := d.c.run(ctx, "copy disk", d.path(p), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.CopyVirtualDisk_Task(ctx, d.c.vim, &types.CopyVirtualDisk_Task{
			This: *d.c.vim.ServiceContent.VirtualDiskManager, SourceName: from, SourceDatacenter: &dc,
			DestName: d.path(p), DestDatacenter: &dc, Force: types.NewBool(false)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}
