package vmprovision

import (
	"context"
	"encoding/json"
	"path"
	"strings"
	"time"

	"berth/imagestore"
	"berth/internal/errs"
)

// debrisVolumes names folders that hold no volume although nobody makes one,
// and files of volumes that their markers do not know.
func (c *Client) debrisVolumes(ctx context.Context, d *Datastore, now time.Time) ([]found, error) {
	folders, err := d.List(ctx, volumesFolder)
	if err != nil {
		return nil, err
	}
	var out []found
	for _, f := range folders {
		folder := path.Join(volumesFolder, f.Name)
		if !f.Dir || c.flights.has(d.path(folder)) {
			continue
		}
		v, err := d.readVolume(ctx, folder)
		missing := errs.Is(err, errs.NotFound)
		switch {
		case err != nil && !missing && !errs.Is(err, errs.Corrupt) && !errs.Is(err, errs.Unsupported):
			return nil, err
		case err != nil && !missing:
			continue // somebody must look at it: it may hold data
		}
		files, err := d.List(ctx, folder)
		if err != nil {
			return nil, err
		}
		if missing {
			if reason, err := c.halfMade(ctx, d, folder, files, now); err != nil {
				return nil, err
			} else if reason != "" {
				out = append(out, found{Debris: Debris{Kind: debrisVolume, Object: d.path(folder), Reason: reason}, store: d, file: folder})
			}
			continue
		}
		out = append(out, c.strays(d, v, files, now)...)
	}
	return out, nil
}

// halfMade says why a folder without a marker is debris, or "". One with a disk that
// no announcement explains is none: somebody has deleted its marker, and the disk
// may be all that there is of the data. The list of volumes names it.
func (c *Client) halfMade(ctx context.Context, d *Datastore, folder string, files []imagestore.FileInfo, now time.Time) (string, error) {
	if bereft(files) {
		return "", nil
	}
	reason := "a volume that was removed in part"
	for _, f := range files {
		if f.Name == volumeMarker {
			return "", nil // of another owner, or written this moment
		}
		if !strings.HasPrefix(f.Name, makingPrefix) {
			continue
		}
		data, err := d.get(ctx, path.Join(folder, f.Name), 4096)
		if errs.Is(err, errs.NotFound) {
			return "", nil
		} else if err != nil {
			return "", err
		}
		var a announcement
		if json.Unmarshal(data, &a) == nil && (a.Owner != c.cfg.Owner || a.Instance != c.cfg.Instance && now.Sub(f.Modified) < 2*c.cfg.BakeTimeout) {
			return "", nil // its daemon may still work on it
		}
		if !a.Removing {
			reason = "a volume that was never finished"
		}
	}
	return reason, nil
}

// bereft says whether a volume's files are those of one that has lost its marker.
func bereft(files []imagestore.FileInfo) bool {
	disk := false
	for _, f := range files {
		if f.Name == volumeMarker || strings.HasPrefix(f.Name, makingPrefix) {
			return false
		}
		disk = disk || volumeFileRE.MatchString(f.Name)
	}
	return disk
}

// strays are files in a volume's folder that no finished workflow accounts for.
func (c *Client) strays(d *Datastore, v Volume, files []imagestore.FileInfo, now time.Time) []found {
	known := map[string]bool{volumeMarker: true, v.Disk: true}
	for _, s := range v.Snapshots {
		known[s.File] = true
	}
	var out []found
	for _, f := range files {
		disk := volumeFileRE.MatchString(f.Name)
		if f.Dir || known[f.Name] || strings.HasSuffix(f.Name, "-flat.vmdk") || !disk && !strings.HasPrefix(f.Name, makingPrefix) || now.Sub(f.Modified) < tmpAge {
			continue
		}
		x := d.found(v.file(f.Name), "a file of volume "+v.Name+" that no finished step accounts for")
		if disk {
			x.Kind = debrisDisk
		}
		out = append(out, x)
	}
	return out
}

// removeVolumeFolder deletes what a volume that is none left: disks as disks.
func (d *Datastore) removeVolumeFolder(ctx context.Context, folder string) error {
	files, err := d.List(ctx, folder)
	if err != nil {
		return err
	}
	for _, f := range files {
		if f.Name == volumeMarker {
			return errs.New(errs.Conflict, "collect", d.path(folder), "it has become a volume")
		}
	}
	for _, f := range files {
		if volumeFileRE.MatchString(f.Name) && !strings.HasSuffix(f.Name, "-flat.vmdk") {
			if err := d.deleteVolumeDisk(ctx, path.Join(folder, f.Name)); err != nil {
				return err
			}
		}
	}
	return d.delete(ctx, folder)
}
