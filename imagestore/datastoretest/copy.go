package datastoretest

import (
	"context"
	"io/fs"
	"os"

	"berth/imagestore"
	"berth/internal/errs"
)

// CopyDisk copies a disk from another folder.
func (d *Dir) CopyDisk(ctx context.Context, from imagestore.Datastore, path string) error {
	other, ok := from.(*Dir)
	if !ok {
		return errs.New(errs.Unsupported, "copy disk", path, "%s is no folder", from.Name())
	}
	source, err := other.resolve(ctx, path)
	if err != nil {
		return err
	}
	full, err := d.resolve(ctx, path)
	if err != nil {
		return err
	}
	f, err := os.Open(source)
	if err != nil {
		return wrap(err, "copy disk", path)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return wrap(err, "copy disk", path)
	}
	if _, err := os.Lstat(full); err == nil {
		return wrap(fs.ErrExist, "copy disk", path)
	}
	return wrap(d.store(full, info.Size(), &contextReader{ctx, f}, nil), "copy disk", path)
}
