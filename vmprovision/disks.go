package vmprovision

import (
	"context"
	"path"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// DeleteDisk removes a virtual disk with all its extents; missing is no error.
func (d *Datastore) DeleteDisk(ctx context.Context, p string) error {
	p, err := filePath(p)
	if err != nil {
		return err
	}
	return d.c.change(ctx, "delete disk", d.path(p), func(ctx context.Context) error { return d.deleteDisk(ctx, p) }, d.gone(p))
}

// deleteDisk is DeleteDisk within a step; p is clean.
func (d *Datastore) deleteDisk(ctx context.Context, p string) error {
	return d.c.deleteDisk(ctx, d.path(p))
}

// deleteDisk removes the disk at a datastore path; missing is no error.
func (c *Client) deleteDisk(ctx context.Context, file string) error {
	dc := c.site.dc.Reference()
	_, err := c.run(ctx, "delete disk", file, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.DeleteVirtualDisk_Task(ctx, c.vim, &types.DeleteVirtualDisk_Task{
			This: *c.vim.ServiceContent.VirtualDiskManager, Name: file, Datacenter: &dc})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.FileNotFound](err) {
		return nil
	}
	return err
}

// deleteFile removes a file or folder at a datastore path; missing is no error.
func (c *Client) deleteFile(ctx context.Context, file string) error {
	dc := c.site.dc.Reference()
	_, err := c.run(ctx, "delete file", file, func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.DeleteDatastoreFile_Task(ctx, c.vim, &types.DeleteDatastoreFile_Task{
			This: *c.vim.ServiceContent.FileManager, Name: file, Datacenter: &dc})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if isFault[*types.FileNotFound](err) {
		return nil
	}
	return err
}

// moveDisk moves a disk with all its extents from a datastore path into Berth's
// folder. It never overwrites.
func (d *Datastore) moveDisk(ctx context.Context, from, to string) error {
	dc := d.c.site.dc.Reference()
	_, err := d.c.run(ctx, "move disk", d.path(to), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.MoveVirtualDisk_Task(ctx, d.c.vim, &types.MoveVirtualDisk_Task{
			This: *d.c.vim.ServiceContent.VirtualDiskManager, SourceName: from, SourceDatacenter: &dc,
			DestName: d.path(to), DestDatacenter: &dc, Force: types.NewBool(false)})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	return err
}

// exists reports whether a file is there.
func (d *Datastore) exists(ctx context.Context, p string) (bool, error) {
	list, err := d.List(ctx, path.Dir(p))
	if err != nil {
		return false, err
	}
	for _, f := range list {
		if f.Name == path.Base(p) {
			return true, nil
		}
	}
	return false, nil
}

// free refuses a path that something lies at.
func (d *Datastore) free(ctx context.Context, p string) error {
	there, err := d.exists(ctx, p)
	if err == nil && there {
		return errs.New(errs.Exists, "import disk", d.path(p), "there is a file already")
	}
	return err
}
