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

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
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
)

var (
	volumeNameRE = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$`)
	volumeIDRE   = regexp.MustCompile(`^[0-9a-f]{32}$`)
	volumeFileRE = regexp.MustCompile(`^(disk|snap)-[a-z0-9_.-]{1,96}\.vmdk$`)
)

// announcement says who makes a volume, so that what was cut short is told from
// what another daemon works on.
type announcement struct {
	Owner    string    `json:"owner"`
	Instance string    `json:"instance"`
	Name     string    `json:"name"`
	Since    time.Time `json:"since"`
}

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
	case v.Capacity <= 0 || v.Generation < 1 || !volumeFileRE.MatchString(v.Disk):
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

// commit writes a volume's marker.
func (d *Datastore) commitVolume(ctx context.Context, v Volume) error {
	data, err := v.encode()
	if err != nil {
		return err
	}
	return d.WriteFile(ctx, v.file(volumeMarker), data)
}

// CreateVolume brings a volume's disk onto a datastore and commits it. A name
// that any datastore has, in whatever case, is an Exists error.
func (c *Client) CreateVolume(ctx context.Context, s VolumeSpec) (Volume, error) {
	const step = "create volume"
	if !volumeNameRE.MatchString(s.Name) || !volumeIDRE.MatchString(s.ID) {
		return Volume{}, errs.New(errs.Invalid, step, clipText(s.Name), "a volume needs an id and a name of letters, digits, _ . -")
	}
	d, err := c.store(s.Datastore)
	if err != nil {
		return Volume{}, err
	}
	kind := c.volumeBacking()
	v := Volume{Version: volumeVersion, ID: s.ID, Name: s.Name, Project: s.Project, Labels: s.Labels, Owner: c.cfg.Owner, Capacity: s.Capacity,
		Created: time.Now().UTC().Truncate(time.Second), DiskGUID: s.DiskGUID, Partition: s.Partition, Generation: 1, Disk: "disk-1.vmdk",
		Backing: kind.Reason, Datastore: d.name}
	defer c.flights.begin(d.path(volumeFolder(v.Name)))()
	w := &volumeWork{c: c, d: d, v: v}
	err = workflow(ctx, step, v.object(),
		step_("announce", w.announce, w.withdraw),
		step_("import disk", func(ctx context.Context) error {
			err := d.ImportDisk(ctx, v.file(v.Disk), s.Capacity, s.Length, s.Body, nil)
			w.imported = err == nil
			return err
		}, w.deleteDisk),
		step_("register disk", func(ctx context.Context) error { return w.register(ctx, kind) }, w.unregister),
		step_("commit", func(ctx context.Context) error { return d.commitVolume(ctx, w.v) },
			func(ctx context.Context) error { return d.Delete(ctx, v.file(volumeMarker)) }),
	)
	if err != nil {
		return Volume{}, err
	}
	if err := w.withdrawFile(trace.Detach(ctx)); err != nil {
		trace.Log(ctx).Warn("announcement of a volume stays until gc", zap.String("volume", v.Name), zap.Error(err))
	}
	return w.v, nil
}

// step_ is a step without a time limit of its own.
func step_(name string, do, undo func(context.Context) error) step {
	return step{name: name, do: do, undo: undo}
}

// volumeWork is the state of a workflow on one volume.
type volumeWork struct {
	c        *Client
	d        *Datastore
	v        Volume
	imported bool
}

func (w *volumeWork) making() string { return w.v.file(makingPrefix + w.v.ID + ".json") }

// announce refuses a name that is taken and says that this daemon makes it.
func (w *volumeWork) announce(ctx context.Context) error {
	switch old, err := w.c.Volume(ctx, w.v.Name); {
	case err == nil:
		return errs.New(errs.Exists, "", w.v.object(), "there is one, on datastore %s", old.Datastore)
	case !errs.Is(err, errs.NotFound):
		return err
	}
	data, err := json.Marshal(announcement{w.c.cfg.Owner, w.c.cfg.Instance, w.v.Name, time.Now().UTC()})
	if err != nil {
		return errs.New(errs.Internal, "", w.v.object(), "%w", err)
	}
	return w.d.WriteFile(ctx, w.making(), data)
}

func (w *volumeWork) withdrawFile(ctx context.Context) error { return w.d.Delete(ctx, w.making()) }

// withdraw takes the announcement back, and the folder if nothing else is in it.
func (w *volumeWork) withdraw(ctx context.Context) error {
	if err := w.withdrawFile(ctx); err != nil {
		return err
	}
	return w.d.deleteEmpty(ctx, volumeFolder(w.v.Name))
}

// deleteEmpty removes a folder in which nothing is.
func (d *Datastore) deleteEmpty(ctx context.Context, folder string) error {
	list, err := d.List(ctx, folder)
	if err != nil || len(list) > 0 {
		return err
	}
	return d.Delete(ctx, folder)
}

// deleteDisk undoes an import of this workflow's own, never another's disk of
// the same name.
func (w *volumeWork) deleteDisk(ctx context.Context) error {
	if !w.imported {
		return nil
	}
	return w.d.DeleteDisk(ctx, w.v.file(w.v.Disk))
}

// RemoveVolume deletes a volume with its snapshots. The marker goes first: what
// is left when the rest fails is no volume any more, and debris; when the disk
// itself cannot be deleted, the volume is put back.
func (c *Client) RemoveVolume(ctx context.Context, v Volume) error {
	d, err := c.store(v.Datastore)
	if err != nil {
		return err
	}
	defer c.flights.begin(d.path(volumeFolder(v.Name)))()
	w := &volumeWork{c: c, d: d, v: v, imported: true}
	deleted := false
	return workflow(ctx, "remove volume", v.object(),
		step_("look again", w.lookAgain, nil),
		step_("remove marker", func(ctx context.Context) error { return d.Delete(ctx, v.file(volumeMarker)) },
			func(ctx context.Context) error {
				if deleted {
					return nil
				}
				return d.commitVolume(ctx, w.v)
			}),
		step_("delete disk", func(ctx context.Context) error {
			err := w.drop(ctx, v)
			deleted = err == nil
			return err
		}, nil),
		step_("delete snapshots", func(ctx context.Context) error {
			for _, s := range v.Snapshots {
				if err := d.DeleteDisk(ctx, v.file(s.File)); err != nil {
					return err
				}
			}
			return nil
		}, nil),
		step_("delete folder", func(ctx context.Context) error { return d.Delete(ctx, volumeFolder(v.Name)) }, nil),
	)
}

// lookAgain makes sure that the volume is the one that the caller has judged.
func (w *volumeWork) lookAgain(ctx context.Context) error {
	now, err := w.d.readVolume(ctx, volumeFolder(w.v.Name))
	if err != nil {
		return err
	}
	if now.ID != w.v.ID || now.Generation != w.v.Generation || len(now.Snapshots) != len(w.v.Snapshots) {
		return errs.New(errs.Conflict, "", w.v.object(), "somebody changed it meanwhile").WithHint("try again")
	}
	w.v = now
	return nil
}

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

// halfMade says why a folder without a marker is debris, or "".
func (c *Client) halfMade(ctx context.Context, d *Datastore, folder string, files []imagestore.FileInfo, now time.Time) (string, error) {
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
		reason = "a volume that was never finished"
	}
	return reason, nil
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
			if err := d.DeleteDisk(ctx, path.Join(folder, f.Name)); err != nil {
				return err
			}
		}
	}
	return d.Delete(ctx, folder)
}
