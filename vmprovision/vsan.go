package vmprovision

import (
	"context"
	"path"
	"strings"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// On vSAN a folder at the top of a datastore is an object of its own: only the
// namespace manager makes it, and devices must name it by its id. All paths of
// Berth's therefore go through that id as soon as it is known.

// folder is the name of Berth's folder on the datastore, or what it is reached
// by: on vSAN the id of the object that it lies in.
func (d *Datastore) folder() string {
	if root := d.root.Load(); root != nil {
		return *root
	}
	return d.c.cfg.DatastoreFolder
}

// topFolder parts the configured folder into the one at the top and the rest.
func (d *Datastore) topFolder() (top, below string) {
	top, below, _ = strings.Cut(d.c.cfg.DatastoreFolder, "/")
	return top, below
}

// through remembers by which object the folder is reached, given its address.
func (d *Datastore) through(url string) {
	_, below := d.topFolder()
	root := path.Join(path.Base(strings.TrimRight(url, "/")), below)
	d.root.Store(&root)
}

// findObject resolves the top folder's object; one that is not there yet is no
// error. It is one call, at the start.
func (d *Datastore) findObject(ctx context.Context) error {
	if !objects(d.kind) || d.c.vim.ServiceContent.DatastoreNamespaceManager == nil {
		return nil
	}
	top, _ := d.topFolder()
	dc := d.c.site.dc.Reference()
	res, err := methods.ConvertNamespacePathToUuidPath(ctx, d.c.vim, &types.ConvertNamespacePathToUuidPath{
		This: *d.c.vim.ServiceContent.DatastoreNamespaceManager, Datacenter: &dc, NamespaceUrl: strings.TrimRight(d.url, "/") + "/" + top})
	if err = vimError(err, "find folder", joinDatastorePath(d.name, top)); isNotFound(err) {
		return nil
	}
	if err == nil {
		d.through(res.Returnval)
	}
	return err
}

// makeObject makes the top folder on vSAN. Elsewhere the folder is made with
// what lies in it.
func (d *Datastore) makeObject(ctx context.Context) error {
	if !objects(d.kind) {
		return nil
	}
	top, _ := d.topFolder()
	object := joinDatastorePath(d.name, top)
	if d.c.vim.ServiceContent.DatastoreNamespaceManager == nil {
		return errs.New(errs.Unsupported, "make folder", object, "vSphere has no namespace manager, which folders on %s need", d.kind)
	}
	res, err := methods.CreateDirectory(ctx, d.c.vim, &types.CreateDirectory{
		This: *d.c.vim.ServiceContent.DatastoreNamespaceManager, Datastore: d.ref, DisplayName: top})
	switch err = vimError(err, "make folder", object); {
	case errs.Is(err, errs.Exists):
		return d.findObject(ctx)
	case err != nil:
		return err
	}
	d.through(res.Returnval)
	return nil
}
