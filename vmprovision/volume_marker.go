package vmprovision

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"strings"
	"time"

	"berth/internal/errs"
)

// A volume's folder, volumes/<name in lower case>/, holds:
//
//	making-<id>.json        somebody is making it; see announcement
//	disk-<generation>.vmdk  its disk
//	snap-<name>-<id>.vmdk   a snapshot
//	volume.json             the commit marker, a Volume; written last
const (
	volumesFolder = "volumes"
	volumeMarker  = "volume.json"
	makingPrefix  = "making-"
	volumeVersion = 1
	volumeLimit   = 256 << 10 // bytes of a marker
	maxVolumes    = 100_000   // read of one datastore
	markersAtOnce = 8

	// markerSettled is the age from which a marker's time and size tell whether it was
	// written again: times may be whole seconds, and are those of another clock.
	markerSettled = 5 * time.Minute
)

var (
	volumeNameRE = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$`)
	volumeIDRE   = regexp.MustCompile(`^[0-9a-f]{32}$`)
	volumeFileRE = regexp.MustCompile(`^(disk|snap)-[a-z0-9_.-]{1,96}\.vmdk$`)
)

func volumeFolder(name string) string { return path.Join(volumesFolder, strings.ToLower(name)) }

func (v Volume) file(name string) string { return path.Join(volumeFolder(v.Name), name) }

// DiskPath is where the disk lies below Berth's folder on its datastore.
func (v Volume) DiskPath() string { return v.file(v.Disk) }

// object names a volume in errors.
func (v Volume) object() string { return "volume " + v.Name }

func (v Volume) encode() ([]byte, error) {
	b, err := json.Marshal(v)
	switch {
	case err != nil:
		return nil, errs.New(errs.Internal, "write volume", v.object(), "%w", err)
	case len(b) > volumeLimit:
		return nil, errs.New(errs.Quota, "write volume", v.object(), "its description takes %d bytes, %d are allowed", len(b), volumeLimit).WithHint("use fewer labels or snapshots")
	}
	return append(b, '\n'), nil
}

// decodeVolume reads a marker strictly: its names lead to files that are
// deleted and attached.
func decodeVolume(data []byte, folder string) (Volume, error) {
	bad := func(format string, args ...any) (Volume, error) {
		return Volume{}, errs.New(errs.Corrupt, "read volume", folder, format, args...)
	}
	var v Volume
	d := json.NewDecoder(bytes.NewReader(data))
	if err := d.Decode(&v); err != nil {
		return bad("%w", err)
	}
	switch {
	case v.Version > volumeVersion:
		return Volume{}, errs.New(errs.Unsupported, "read volume", folder, "version %d was written by a newer Berth", v.Version)
	case v.Version < 1 || !volumeIDRE.MatchString(v.ID) || !volumeNameRE.MatchString(v.Name) || volumeFolder(v.Name) != folder:
		return bad("it is not of this volume")
	case v.Capacity <= 0 || v.Reserved < 0 || v.Generation < 1 || !volumeFileRE.MatchString(v.Disk):
		return bad("its values are impossible")
	}
	for _, s := range v.Snapshots {
		if !volumeNameRE.MatchString(s.Name) || !volumeFileRE.MatchString(s.File) || s.File == v.Disk {
			return bad("it has an impossible snapshot")
		}
	}
	return v, nil
}

// readVolume reads one marker; a volume of another site's is NotFound.
func (d *Datastore) readVolume(ctx context.Context, folder string) (Volume, error) {
	data, err := d.get(ctx, path.Join(folder, volumeMarker), volumeLimit+1)
	if err != nil {
		return Volume{}, err
	}
	v, err := decodeVolume(data, folder)
	if err != nil {
		return v, err
	}
	if v.Owner != d.c.cfg.Owner {
		return Volume{}, errs.New(errs.NotFound, "read volume", d.path(folder), "it belongs to owner %q", v.Owner)
	}
	v.Datastore = d.name
	return v, nil
}

// Volume finds a volume by its name, as it is on its datastore now.
func (c *Client) Volume(ctx context.Context, name string) (Volume, error) {
	if !volumeNameRE.MatchString(name) {
		return Volume{}, errs.New(errs.NotFound, "find volume", "volume "+clipText(name), "there is no such volume")
	}
	for _, ds := range c.site.order {
		v, err := c.stores[ds].readVolume(ctx, volumeFolder(name))
		if err == nil || !errs.Is(err, errs.NotFound) {
			return v, err
		}
	}
	return Volume{}, errs.New(errs.NotFound, "find volume", "volume "+name, "there is no such volume").WithHint("berth volume create %s", name)
}

func clipText(s string) string { return fmt.Sprintf("%.80s", s) }

// commit writes a volume's marker.
func (d *Datastore) commitVolume(ctx context.Context, v Volume) error {
	data, err := v.encode()
	if err != nil {
		return err
	}
	return d.WriteFile(ctx, v.file(volumeMarker), data)
}
