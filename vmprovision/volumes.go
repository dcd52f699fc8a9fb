package vmprovision

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"go.uber.org/zap"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
)

// announcement says who makes or removes a volume, so that what was cut short is
// told from what another daemon works on, and from a volume whose marker somebody
// has deleted.
type announcement struct {
	Owner    string    `json:"owner"`
	Instance string    `json:"instance"`
	Name     string    `json:"name"`
	Since    time.Time `json:"since"`
	Removing bool      `json:"removing,omitempty"`
}

// CreateVolume brings a volume's disk onto a datastore and commits it. A name
// that any datastore has, in whatever case, is an Exists error.
func (c *Client) CreateVolume(ctx context.Context, s VolumeSpec) (Volume, error) {
	const what = "create volume"
	if !volumeNameRE.MatchString(s.Name) || !volumeIDRE.MatchString(s.ID) {
		return Volume{}, errs.New(errs.Invalid, what, clipText(s.Name), "a volume needs an id and a name of letters, digits, _ . -")
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
	err = c.workflow(ctx, what, v.object(),
		step{name: "announce", do: w.announce, undo: w.withdraw},
		step{name: "import disk", do: func(ctx context.Context) error {
			err := d.ImportDisk(ctx, v.file(v.Disk), s.Capacity, s.Length, s.Body, nil)
			w.imported = err == nil
			return err
		}, undo: w.deleteDisk},
		step{name: "register disk", do: func(ctx context.Context) error { return w.register(ctx, kind) }, undo: w.unregister},
		step{name: "commit", do: func(ctx context.Context) error { return d.commitVolume(ctx, w.v) },
			undo: func(ctx context.Context) error { return d.delete(ctx, v.file(volumeMarker)) }},
		step{name: "withdraw", do: func(ctx context.Context) error {
			// The volume is there: an announcement that stays is debris, no failure.
			if err := w.withdrawFile(trace.Detach(ctx)); err != nil {
				trace.Log(ctx).Warn("announcement of a volume stays until gc", zap.String("volume", v.Name), zap.Error(err))
			}
			return nil
		}},
	)
	if err != nil {
		return Volume{}, err
	}
	return w.v, nil
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
	if err := w.d.lostMarker(ctx, volumeFolder(w.v.Name)); !errs.Is(err, errs.NotFound) {
		return err // what has a disk there is somebody's data
	}
	return w.announceAs(ctx, false)
}

func (w *volumeWork) announceAs(ctx context.Context, removing bool) error {
	data, err := json.Marshal(announcement{w.c.cfg.Owner, w.c.cfg.Instance, w.v.Name, time.Now().UTC(), removing})
	if err != nil {
		return errs.New(errs.Internal, "", w.v.object(), "%w", err)
	}
	return w.d.WriteFile(ctx, w.making(), data)
}

func (w *volumeWork) withdrawFile(ctx context.Context) error { return w.d.delete(ctx, w.making()) }

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
	return d.delete(ctx, folder)
}

// deleteDisk undoes an import of this workflow's own, never another's disk of
// the same name.
func (w *volumeWork) deleteDisk(ctx context.Context) error {
	if !w.imported {
		return nil
	}
	return w.d.deleteDisk(ctx, w.v.DiskPath())
}

// RemoveVolume deletes a volume with its snapshots. The marker goes first: what
// is left when the rest fails is no volume any more, and debris; when the disk
// itself is still there, the volume is put back. Disks that somebody has deleted
// already are in nobody's way: the notes name them.
func (c *Client) RemoveVolume(ctx context.Context, v Volume) (notes []string, err error) {
	d, err := c.store(v.Datastore)
	if err != nil {
		return nil, err
	}
	defer c.flights.begin(d.path(volumeFolder(v.Name)))()
	w := &volumeWork{c: c, d: d, v: v}
	err = c.workflow(ctx, "remove volume", v.object(),
		step{name: "look again", do: func(ctx context.Context) error {
			if err := c.legible("", ""); err != nil {
				return err
			}
			if err := w.lookAgain(ctx); err != nil {
				return err
			}
			notes, err = w.missing(ctx)
			return err
		}},
		step{name: "announce", do: func(ctx context.Context) error { return w.announceAs(ctx, true) }, undo: w.withdrawFile},
		step{name: "remove marker", do: func(ctx context.Context) error { return d.delete(ctx, v.file(volumeMarker)) },
			done: d.gone(v.file(volumeMarker)), undo: w.restore},
		step{name: "delete disk", do: func(ctx context.Context) error { return w.drop(ctx, v) }, done: d.gone(v.DiskPath())},
		step{name: "delete snapshots", do: func(ctx context.Context) error {
			for _, s := range v.Snapshots {
				if err := d.deleteDisk(ctx, v.file(s.File)); err != nil {
					return err
				}
			}
			return nil
		}},
		step{name: "delete folder", do: func(ctx context.Context) error { return d.delete(ctx, volumeFolder(v.Name)) }, done: d.gone(volumeFolder(v.Name))},
	)
	for _, note := range notes {
		trace.Log(ctx).Warn("a volume was not whole when it was removed", zap.String("volume", v.Name), zap.String("note", note))
	}
	return notes, err
}

// missing notes what a volume should have and has not.
func (w *volumeWork) missing(ctx context.Context) (notes []string, err error) {
	files, err := w.d.List(ctx, volumeFolder(w.v.Name))
	if err != nil {
		return nil, err
	}
	gone := func(name string) bool {
		return !slices.ContainsFunc(files, func(f imagestore.FileInfo) bool { return f.Name == name })
	}
	if gone(w.v.Disk) {
		notes = append(notes, "its disk "+w.d.path(w.v.DiskPath())+" was gone already")
	}
	for _, s := range w.v.Snapshots {
		if gone(s.File) {
			notes = append(notes, "the copy "+w.d.path(w.v.file(s.File))+" of its snapshot "+s.Name+" was gone already")
		}
	}
	return notes, nil
}

// restore puts a volume back whose disk is still there.
func (w *volumeWork) restore(ctx context.Context) error {
	there, err := w.d.exists(ctx, w.v.DiskPath())
	if err != nil || !there {
		return err
	}
	return w.d.commitVolume(ctx, w.v)
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
