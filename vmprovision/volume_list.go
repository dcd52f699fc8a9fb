package vmprovision

import (
	"context"
	"path"

	"golang.org/x/sync/errgroup"

	"berth/internal/errs"
)

// Volumes reads every volume, by name. A marker that cannot be read is named in
// broken and hides no other.
func (c *Client) Volumes(ctx context.Context) (list []Volume, broken []string, err error) {
	for _, name := range c.site.order {
		d := c.stores[name]
		folders, err := d.List(ctx, volumesFolder)
		if err != nil {
			return nil, nil, err
		}
		if len(folders) > maxVolumes {
			return nil, nil, errs.New(errs.Quota, "list volumes", d.path(volumesFolder), "%d folders, at most %d are read", len(folders), maxVolumes)
		}
		found := make([]Volume, len(folders))
		failed := make([]error, len(folders))
		g, gctx := errgroup.WithContext(ctx)
		g.SetLimit(markersAtOnce)
		for i, f := range folders {
			if !f.Dir {
				continue
			}
			g.Go(func() error {
				found[i], failed[i] = d.readVolume(gctx, path.Join(volumesFolder, f.Name))
				return gctx.Err()
			})
		}
		if err := g.Wait(); err != nil {
			return nil, nil, vimError(err, "list volumes", d.name)
		}
		for i := range found {
			switch err := failed[i]; {
			case err == nil && found[i].ID != "":
				list = append(list, found[i])
			case errs.Is(err, errs.Corrupt), errs.Is(err, errs.Unsupported):
				broken = append(broken, d.path(volumesFolder, folders[i].Name)+": "+err.Error())
			case err != nil && !errs.Is(err, errs.NotFound):
				return nil, nil, err
			}
		}
	}
	return list, broken, nil
}
