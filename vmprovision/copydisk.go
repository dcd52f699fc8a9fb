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
	return d.c.workflow(ctx, "copy disk", d.path(p),
		step{name: "prepare datastore", do: func(ctx context.Context) error { return d.makeRoom(ctx, p) }},
		d.copyStep(source.path(p), p),
	)
}

// makeRoom prepares the datastore for a disk at p, where nothing must lie yet.
func (d *Datastore) makeRoom(ctx context.Context, p string) error {
	if err := d.prepare(ctx); err != nil {
		return err
	}
	if err := d.free(ctx, p); err != nil {
		return err
	}
	return d.mkdir(ctx, path.Dir(p))
}

// copyStep makes the disk at p, where nothing lay, a copy of that at the
// datastore path from. It never overwrites.
func (d *Datastore) copyStep(from, p string) step {
	others := false // somebody else was faster
	return step{name: "copy disk", do: func(ctx context.Context) error {
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
		others = errs.Is(err, errs.Exists)
		return err
	}, undo: func(ctx context.Context) error {
		if others {
			return nil
		}
		return d.deleteDisk(ctx, p)
	}}
}
