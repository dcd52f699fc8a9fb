package vmprovision

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// maxSnapshots bounds the copies of one volume.
const maxSnapshots = 32

// changeVolume runs steps on a volume that nobody else of this process touches
// meanwhile.
func (c *Client) changeVolume(ctx context.Context, name string, v Volume, steps func(*volumeWork) []step) (Volume, error) {
	d, err := c.store(v.Datastore)
	if err != nil {
		return v, err
	}
	defer c.flights.begin(d.path(volumeFolder(v.Name)))()
	w := &volumeWork{c: c, d: d, v: v}
	err = c.workflow(ctx, name, v.object(), append([]step{{name: "look again", do: w.lookAgain}}, steps(w)...)...)
	return w.v, err
}

// commitStep writes what w.v has become, which takes up what was reserved for it;
// its undo writes what it was.
func (w *volumeWork) commitStep(edit func(*Volume)) step {
	var old Volume
	return step{name: "commit", do: func(ctx context.Context) error {
		old = w.v
		w.v.Snapshots, w.v.Reserved, w.v.ReservedBy, w.v.Until = slices.Clone(w.v.Snapshots), 0, "", time.Time{}
		edit(&w.v)
		return w.d.commitVolume(ctx, w.v)
	}, undo: func(ctx context.Context) error {
		w.v = old
		return w.d.commitVolume(ctx, old)
	}, left: "do it again, or look at the volume with berth volume inspect"}
}

// ReserveVolume notes in a volume's marker that it is about to grow by some bytes,
// so that other daemons count them before it does; none takes that back. What a
// daemon that was killed has reserved ends by itself, or with the volume's next change.
func (c *Client) ReserveVolume(ctx context.Context, v Volume, r Reservation) (Volume, error) {
	return c.changeVolume(ctx, "reserve storage", v, func(w *volumeWork) []step {
		return []step{w.commitStep(func(v *Volume) {
			if r.Bytes > 0 {
				v.Reserved, v.ReservedBy, v.Since, v.Until = r.Bytes, r.By, r.Since.UTC(), r.Until.UTC()
			}
		})}
	})
}

// ResizeVolume grows a volume's disk; a guest extends the file system at its
// next start. Growing cannot be undone: the marker is written before it. A
// resize to the size that a volume has finishes one that was cut short.
func (c *Client) ResizeVolume(ctx context.Context, v Volume, capacity int64) (Volume, error) {
	if capacity < v.Capacity || capacity%(1<<20) != 0 {
		return v, errs.New(errs.Invalid, "resize volume", v.object(), "%d bytes are not whole MiB above its %d", capacity, v.Capacity).WithHint("a volume can only grow")
	}
	return c.changeVolume(ctx, "resize volume", v, func(w *volumeWork) []step {
		return []step{
			w.commitStep(func(v *Volume) { v.Capacity = capacity }),
			{name: "extend disk", do: func(ctx context.Context) error { return w.extend(ctx, capacity) }},
		}
	})
}

// SnapshotVolume copies a volume's disk. The disk must not be open for writing:
// vSphere refuses to copy one that is.
func (c *Client) SnapshotVolume(ctx context.Context, v Volume, name string) (Volume, error) {
	const what = "snapshot volume"
	switch {
	case !volumeNameRE.MatchString(name):
		return v, errs.New(errs.Invalid, what, clipText(name), "a snapshot's name has letters, digits, _ . -")
	case len(v.Snapshots) >= maxSnapshots:
		return v, errs.New(errs.Quota, what, v.object(), "it has %d snapshots", len(v.Snapshots)).WithHint("remove one first")
	case v.snapshot(name) >= 0:
		return v, errs.New(errs.Exists, what, v.object()+" snapshot "+name, "there is one")
	}
	s := VolumeSnapshot{Name: name, File: fmt.Sprintf("snap-%s-%s.vmdk", strings.ToLower(name), randomID()), Created: time.Now().UTC().Truncate(time.Second), Capacity: v.Capacity}
	return c.changeVolume(ctx, what, v, func(w *volumeWork) []step {
		return []step{
			w.d.copyStep(w.d.path(v.DiskPath()), v.file(s.File)),
			w.commitStep(func(v *Volume) { v.Snapshots = append(v.Snapshots, s) }),
		}
	})
}

// snapshot finds a snapshot by its name, in whatever case; -1 is none.
func (v Volume) snapshot(name string) int {
	return slices.IndexFunc(v.Snapshots, func(s VolumeSnapshot) bool { return strings.EqualFold(s.Name, name) })
}

func (v Volume) mustSnapshot(step, name string) (VolumeSnapshot, error) {
	i := v.snapshot(name)
	if i < 0 {
		return VolumeSnapshot{}, errs.New(errs.NotFound, step, v.object()+" snapshot "+clipText(name), "there is none of that name")
	}
	return v.Snapshots[i], nil
}

// RemoveVolumeSnapshot deletes a snapshot. It leaves the marker first: a copy
// that stays is debris, not a snapshot that cannot be reverted to.
func (c *Client) RemoveVolumeSnapshot(ctx context.Context, v Volume, name string) (Volume, error) {
	const what = "remove snapshot"
	s, err := v.mustSnapshot(what, name)
	if err != nil {
		return v, err
	}
	return c.changeVolume(ctx, what, v, func(w *volumeWork) []step {
		return []step{
			w.commitStep(func(v *Volume) { i := v.snapshot(name); v.Snapshots = slices.Delete(v.Snapshots, i, i+1) }),
			{name: "delete copy", do: func(ctx context.Context) error { return w.d.deleteDisk(ctx, v.file(s.File)) }, done: w.d.gone(v.file(s.File))},
		}
	})
}

// RevertVolume gives a volume the content of a snapshot: a copy of it becomes
// the volume's disk by one write of the marker, and the old disk is deleted.
// Nobody may have the volume attached: a VM knows its disk by the file's name.
func (c *Client) RevertVolume(ctx context.Context, v Volume, name string) (Volume, error) {
	const what = "revert volume"
	s, err := v.mustSnapshot(what, name)
	if err == nil {
		err = c.legible(what, v.object())
	}
	if err != nil {
		return v, err
	}
	old, next := v, v
	next.Generation++
	next.Disk, next.Capacity, next.FCD = fmt.Sprintf("disk-%d.vmdk", next.Generation), s.Capacity, ""
	kind := VolumeBacking{Kind: BackingVMDK}
	if v.FCD != "" {
		kind.Kind = BackingFCD
	}
	return c.changeVolume(ctx, what, v, func(w *volumeWork) []step {
		fresh := &volumeWork{c: c, d: w.d, v: next}
		return []step{
			w.d.copyStep(w.d.path(v.file(s.File)), next.DiskPath()),
			{name: "register disk", do: func(ctx context.Context) error { return fresh.register(ctx, kind) }, undo: fresh.unregister},
			w.commitStep(func(v *Volume) {
				v.Generation, v.Disk, v.Capacity, v.FCD = next.Generation, next.Disk, next.Capacity, fresh.v.FCD
			}),
			{name: "delete old disk", do: func(ctx context.Context) error {
				// The volume has its new disk: an old one that stays is debris, no failure.
				if err := w.drop(trace.Detach(ctx), old); err != nil {
					trace.Log(ctx).Warn("the old disk of a volume stays until gc", zap.String("volume", v.Name), zap.Error(err))
				}
				return nil
			}},
		}
	})
}
