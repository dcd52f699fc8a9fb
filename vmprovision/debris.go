package vmprovision

import (
	"context"
	"path"
	"strings"
	"time"

	"berth/imagestore"
	"berth/internal/errs"
)

// Kinds of debris.
const (
	debrisVM     = "vm"
	debrisFile   = "file"
	debrisFolder = "folder"
	debrisDisk   = "disk"
	debrisVolume = "volume" // the folder of one

	debrisProject = "project"
)

// tmpAge is how old another daemon's half-written file must be to be debris.
const tmpAge = time.Hour

// found is debris with what its removal needs.
type found struct {
	Debris
	vm    *VM
	store *Datastore
	file  string // relative to Berth's folder; of a folder: its name at the datastore's root
}

// Debris names VMs and files of Berth's that no finished workflow accounts for
// and nobody works on: VMs of bakes and imports that were cut short, logs
// without a VM, and files that were never moved into place. What another daemon
// began is debris only when it must have given up.
func (c *Client) Debris(ctx context.Context) ([]Debris, error) {
	list, err := c.debris(ctx)
	if err != nil {
		return nil, err
	}
	var out []Debris
	for _, f := range list {
		out = append(out, f.Debris)
	}
	return out, nil
}

func (c *Client) debris(ctx context.Context) ([]found, error) {
	if err := c.Settle(ctx); err != nil { // what goes on is no debris, and what it leaves is
		return nil, err
	}
	if err := c.legible("look for debris", ""); err != nil {
		return nil, err
	}
	now, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	// Files come first: the inventory is at least as new as a task's end, so
	// that a VM which made its log before is in it.
	files, err := c.debrisFiles(ctx, now)
	if err != nil {
		return nil, err
	}
	var out []found
	for _, vm := range append(c.List(), c.imports()...) {
		if reason := c.debrisReason(&vm, now); reason != "" {
			out = append(out, found{Debris: Debris{Kind: debrisVM, Object: vmObject(&vm), Reason: reason}, vm: &vm})
		}
	}
	projects, err := c.debrisProjects(ctx, now)
	if err != nil {
		return nil, err
	}
	return append(append(out, files...), projects...), nil
}

// debrisReason says why a VM is debris, or "".
func (c *Client) debrisReason(vm *VM, now time.Time) string {
	var what string
	switch {
	case vm.Role == RoleBaking:
		what = "a bake that did not end"
	case vm.Role == RoleBaked && vm.Snapshot == "":
		what = "a baked image without its snapshot"
	case vm.Role == RoleImport:
		what = "an import or a reading of a disk that did not end"
	case vm.Role == RoleParent:
		what = c.parentDebris(vm)
	}
	switch {
	case what == "", c.flights.has(vm.ID):
		return ""
	case vm.Instance == c.cfg.Instance:
		return what
	case vm.Created.IsZero() || now.Sub(vm.Created) < 2*c.cfg.BakeTimeout:
		return "" // its daemon may still work on it
	}
	return what + ", begun by daemon " + vm.Instance
}

func (c *Client) debrisFiles(ctx context.Context, now time.Time) ([]found, error) {
	var out []found
	for _, name := range c.site.order {
		store := c.stores[name]
		mine, err := store.mine(ctx)
		if err != nil {
			return nil, err
		}
		if !mine {
			continue
		}
		volumes, err := c.debrisVolumes(ctx, store, now)
		if err != nil {
			return nil, err
		}
		out = append(out, volumes...)
		folders, err := store.search(ctx, "["+name+"]", c.importNames()+"*")
		if err != nil {
			return nil, err
		}
		for _, f := range folders {
			if f.Dir && !c.importing(store, f.Name) {
				out = append(out, found{store: store, file: f.Name, Debris: Debris{
					Kind: debrisFolder, Object: joinDatastorePath(name, f.Name), Reason: "the folder of an import or a reading whose VM is gone"}})
			}
		}
		logs, err := store.List(ctx, logsFolder)
		if err != nil {
			return nil, err
		}
		tmp, err := store.List(ctx, tmpFolder)
		if err != nil {
			return nil, err
		}
		for _, f := range logs {
			if reason := c.debrisLog(store, f); reason != "" {
				out = append(out, store.found(path.Join(logsFolder, f.Name), reason))
			}
		}
		for _, f := range tmp {
			if reason := c.debrisTmp(store, f, now); reason != "" {
				out = append(out, store.found(path.Join(tmpFolder, f.Name), reason))
			}
		}
	}
	return out, nil
}

// importing reports whether a temporary VM lives, or will, in that folder.
func (c *Client) importing(d *Datastore, folder string) bool {
	if c.flights.has(strings.TrimPrefix(folder, c.importNames())) {
		return true
	}
	for _, vm := range c.imports() {
		if ds, file, ok := splitDatastorePath(vm.VMX); ok && ds == d.name && path.Dir(file) == folder {
			return true
		}
	}
	return false
}

// removeImport deletes the folder of an import: its disks as disks first.
func (d *Datastore) removeImport(ctx context.Context, folder string) error {
	at := joinDatastorePath(d.name, folder)
	files, err := d.search(ctx, at, "*.vmdk")
	if err != nil {
		return err
	}
	for _, f := range files {
		if strings.HasSuffix(f.Name, "-flat.vmdk") {
			continue
		}
		if err := d.c.deleteDisk(ctx, joinDatastorePath(d.name, folder, f.Name)); err != nil {
			return err
		}
	}
	return d.c.deleteFile(ctx, at)
}

func (d *Datastore) found(file, reason string) found {
	return found{Debris: Debris{Kind: debrisFile, Object: d.path(file), Reason: reason}, store: d, file: file}
}

// mine reports whether Berth's folder is on the datastore and marked as this
// site's. It makes nothing.
func (d *Datastore) mine(ctx context.Context) (bool, error) {
	if d.prepared.Load() {
		return true, nil
	}
	o, err := d.marker(ctx)
	if errs.Is(err, errs.NotFound) {
		return false, nil
	}
	return err == nil && o == d.c.cfg.Owner, err
}

func (c *Client) debrisLog(d *Datastore, f imagestore.FileInfo) string {
	id, n, ok := parseConsoleName(f.Name)
	if f.Dir || !ok || c.flights.has(id) {
		return ""
	}
	vm := c.get(id)
	if vm == nil || vm.Console != d.path(logsFolder, consoleName(id, vm.LogFile)) {
		return "a log without its VM"
	}
	// A file with a higher number may be on its way behind the serial port.
	if oldest, _ := vm.LogFiles(); n < oldest {
		return "a log's file that is not kept any more"
	}
	return ""
}

func (c *Client) debrisTmp(d *Datastore, f imagestore.FileInfo, now time.Time) string {
	if f.Dir || c.flights.has(d.path(tmpFolder, f.Name)) {
		return ""
	}
	// Names are <instance>-<16 hex digits>.
	if cut := len(f.Name) - 17; cut > 0 && f.Name[:cut] == c.cfg.Instance || now.Sub(f.Modified) > tmpAge {
		return "a file that was never moved into place"
	}
	return ""
}

// Collect removes debris. Whether it still is debris, and Berth's, is looked at
// anew; what is gone already is no error.
func (c *Client) Collect(ctx context.Context, d Debris) error {
	list, err := c.debris(ctx)
	if err != nil {
		return err
	}
	for _, f := range list {
		if f.Kind != d.Kind || f.Object != d.Object {
			continue
		}
		return c.change(ctx, "collect", f.Object, func(ctx context.Context) error { return c.collect(ctx, f) }, nil)
	}
	return nil
}

func (c *Client) collect(ctx context.Context, f found) error {
	switch f.Kind {
	case debrisFolder:
		return f.store.removeImport(ctx, f.file)
	case debrisFile:
		return f.store.delete(ctx, f.file)
	case debrisProject:
		return c.collectProject(ctx, f.file)
	case debrisDisk:
		return f.store.deleteVolumeDisk(ctx, f.file)
	case debrisVolume:
		return f.store.removeVolumeFolder(ctx, f.file)
	}
	if err := c.discardRef(ctx, f.vm.Ref, f.vm.ID, f.vm.Role); err != nil || f.vm.Role != RoleImport {
		return err
	}
	// A disk that was detached and not moved yet lies in the VM's folder still.
	ds, file, ok := splitDatastorePath(f.vm.VMX)
	if store := c.stores[ds]; ok && store != nil && strings.HasPrefix(path.Dir(file), c.importNames()) {
		return store.removeImport(ctx, path.Dir(file))
	}
	return nil
}
