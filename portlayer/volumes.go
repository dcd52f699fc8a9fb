package portlayer

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// defaultVolume is the size of a volume that asks for none.
const defaultVolume = 10 << 30

// VolumeRequest asks for an empty volume.
type VolumeRequest struct {
	Name      string
	Size      int64 // bytes, rounded up to 1 MiB; 0 is 10 GiB
	Datastore string
	Project   string
	Labels    map[string]string
}

// VolumeInfo is a volume and who has it.
type VolumeInfo struct {
	vmprovision.Volume
	Users   []VolumeUser
	Problem string // why its marker cannot be read: name and datastore are all that is known then
}

// VolumeUser is a container that has a volume.
type VolumeUser struct {
	ID, Name string
	Target   string
	ReadOnly bool
	State    Status
	off      bool
}

// CreateVolume makes a volume.
func (l *Layer) CreateVolume(ctx context.Context, r VolumeRequest) (*VolumeInfo, error) {
	const step = "create volume"
	if err := checkName("volume", r.Name); err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	if err := checkLabels(r.Labels); err != nil {
		return nil, errs.Wrap(err, step, "volume "+r.Name)
	}
	if r.Size == 0 {
		r.Size = defaultVolume
	}
	r.Project = pick(r.Project, vmprovision.DefaultProject)
	size, err := volumeSize(r.Size)
	if err == nil {
		err = vmprovision.CheckProject(r.Project)
	}
	if err != nil {
		return nil, errs.Wrap(err, step, "volume "+r.Name)
	}
	return l.onVolume(ctx, "create", step, r.Name, func(ctx context.Context) (vmprovision.Volume, error) {
		release, err := l.volumes.change(r.Name)
		if err != nil {
			return vmprovision.Volume{}, err
		}
		defer release()
		id := newID()
		admitted, err := l.admitVolume(ctx, id, r.Project, size)
		if err != nil {
			return vmprovision.Volume{}, err
		}
		var made *vmprovision.Volume
		defer func() { admitted(made) }()
		disk, guids, err := imagestore.BuildVolume(ctx, imagestore.VolumeRequest{ID: id, Label: r.Name, Capacity: size})
		if err != nil {
			return vmprovision.Volume{}, err
		}
		body := disk.Open()
		v, err := l.p.CreateVolume(ctx, vmprovision.VolumeSpec{
			ID: id, Name: r.Name, Project: r.Project, Labels: r.Labels, Datastore: r.Datastore, Capacity: disk.Capacity(),
			DiskGUID: guids.Disk, Partition: guids.Partition, Length: disk.Length(), Body: body,
		})
		if err = errors.Join(err, body.Close(), disk.Close()); err != nil {
			return v, err
		}
		if err = l.confirmVolume(ctx, &v); err == nil {
			made = &v
		}
		return v, err
	})
}

// volumeSize rounds a size up to 1 MiB and refuses what no volume has.
func volumeSize(n int64) (int64, error) {
	if n < imagestore.MinVolumeBytes || n > imagestore.MaxVolumeBytes {
		return 0, errs.New(errs.Invalid, "", "size", "%d bytes are not in %d..%d", n, int64(imagestore.MinVolumeBytes), int64(imagestore.MaxVolumeBytes))
	}
	return (n + 1<<20 - 1) >> 20 << 20, nil
}

// onVolume runs an operation that leaves a volume, and tells of it.
func (l *Layer) onVolume(ctx context.Context, action, step, name string, do func(context.Context) (vmprovision.Volume, error)) (*VolumeInfo, error) {
	out, err := l.ops.run(ctx, "volume."+action, name, func(ctx context.Context, o *Operation) (any, error) {
		v, err := do(ctx)
		if err != nil {
			return nil, errs.Wrap(err, step, "volume "+clip(name, 80))
		}
		l.events.add(Event{Type: "volume", Action: action, Object: v.ID, Name: v.Name, Operation: o.ID(), labels: v.Labels,
			Attributes: map[string]string{"datastore": v.Datastore, "project": v.Project}})
		return &VolumeInfo{Volume: v, Users: l.volumeUsers(v.ID)}, nil
	})
	if err != nil {
		return nil, err
	}
	return out.(*VolumeInfo), nil
}

// Volumes lists volumes by name, and if none are picked those that cannot be read.
func (l *Layer) Volumes(ctx context.Context, project string, labels []string) ([]*VolumeInfo, error) {
	if err := l.catalogue.load(ctx, false); err != nil {
		return nil, errs.Wrap(err, "list volumes", "")
	}
	users := l.allVolumeUsers()
	out := []*VolumeInfo{}
	for _, v := range l.catalogue.all() {
		if (project == "" || volumeProject(v) == project) && hasLabels(v.Labels, labels) {
			out = append(out, &VolumeInfo{Volume: *v, Users: users[v.ID]})
		}
	}
	if project == "" && len(labels) == 0 {
		for _, b := range l.catalogue.broken() {
			out = append(out, &VolumeInfo{Volume: vmprovision.Volume{Name: b.Name, Datastore: b.Datastore}, Problem: printable(b.Err.Error(), 512)})
		}
	}
	slices.SortFunc(out, func(a, b *VolumeInfo) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return out, nil
}

// Volume finds a volume by its name.
func (l *Layer) Volume(ctx context.Context, name string) (*VolumeInfo, error) {
	v, err := l.catalogue.find(ctx, name)
	if err != nil {
		return nil, errs.Wrap(err, "find volume", "")
	}
	return &VolumeInfo{Volume: v, Users: l.volumeUsers(v.ID)}, nil
}

// RemoveVolume deletes a volume that no container has.
func (l *Layer) RemoveVolume(ctx context.Context, name string) error {
	_, err := l.removeVolume(ctx, name)
	return err
}

// removeVolume is RemoveVolume, and notes what of the volume was gone before.
func (l *Layer) removeVolume(ctx context.Context, name string) (notes []string, err error) {
	_, err = l.changeVolume(ctx, "remove", "remove volume", name, anyUser, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
		notes, err = l.p.RemoveVolume(ctx, v)
		if err != nil {
			l.catalogue.expire()
			return v, err
		}
		l.catalogue.drop(v.ID)
		return v, nil
	})
	return notes, err
}

// ResizeVolume grows a volume that is not open.
func (l *Layer) ResizeVolume(ctx context.Context, name string, size int64) (*VolumeInfo, error) {
	n, err := volumeSize(size)
	if err != nil {
		return nil, errs.Wrap(err, "resize volume", "volume "+clip(name, 80))
	}
	return l.changeVolume(ctx, "resize", "resize volume", name, openUser, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
		return l.growing(ctx, v, n-v.Capacity, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
			return l.p.ResizeVolume(ctx, v, n)
		})
	})
}

// SnapshotVolume copies a volume that nobody writes to now.
func (l *Layer) SnapshotVolume(ctx context.Context, name, snapshot string) (*VolumeInfo, error) {
	return l.changeVolume(ctx, "snapshot", "snapshot volume", name, writingUser, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
		return l.growing(ctx, v, v.Capacity, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
			return l.p.SnapshotVolume(ctx, v, snapshot)
		})
	})
}

// RemoveVolumeSnapshot deletes a snapshot.
func (l *Layer) RemoveVolumeSnapshot(ctx context.Context, name, snapshot string) error {
	none := func(VolumeUser) bool { return false }
	_, err := l.changeVolume(ctx, "removeSnapshot", "remove snapshot", name, none, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
		return l.growing(ctx, v, 0, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
			return l.p.RemoveVolumeSnapshot(ctx, v, snapshot)
		})
	})
	return err
}

// RevertVolume gives a volume that no container has the content of a snapshot.
func (l *Layer) RevertVolume(ctx context.Context, name, snapshot string) (*VolumeInfo, error) {
	return l.changeVolume(ctx, "revert", "revert volume", name, anyUser, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
		// It may grow back to what it was when the snapshot was taken.
		more := int64(0)
		for _, s := range v.Snapshots {
			if strings.EqualFold(s.Name, snapshot) {
				more = s.Capacity - v.Capacity
			}
		}
		return l.growing(ctx, v, more, func(ctx context.Context, v vmprovision.Volume) (vmprovision.Volume, error) {
			return l.p.RevertVolume(ctx, v, snapshot)
		})
	})
}

// growing does something to a volume that makes it take more of its project's
// storage, or less. A disk does not shrink: where there is a quota, the more is
// reserved first, for other daemons to see.
func (l *Layer) growing(ctx context.Context, v vmprovision.Volume, more int64, do func(context.Context, vmprovision.Volume) (vmprovision.Volume, error)) (vmprovision.Volume, error) {
	admitted, err := l.admitVolume(ctx, v.ID, volumeProject(&v), max(more, 0))
	if err != nil {
		return v, err
	}
	if more > 0 && l.projectConfig(volumeProject(&v)).Quota.Storage != nil {
		// A change that takes longer would go on when others do not count it any more.
		bounded, cancel := context.WithTimeout(ctx, l.lim.Growth)
		defer cancel()
		ctx = bounded
		since := l.now()
		if v, err = l.p.ReserveVolume(ctx, v, vmprovision.Reservation{Bytes: more, By: l.cfg.Instance, Since: since, Until: since.Add(2 * l.lim.Growth)}); err != nil {
			admitted(nil)
			return v, err
		}
		admitted(&v) // what is reserved is counted by now
		if err := l.contend(ctx, demand{volumeProject(&v), v.ID, Use{Storage: more}}); err != nil {
			return v, l.unreserve(ctx, v, err)
		}
	}
	now, err := do(ctx, v)
	if err != nil {
		if v.Reserved > 0 {
			err = l.unreserve(ctx, v, err)
		}
		admitted(nil)
		return now, err
	}
	admitted(&now)
	return now, nil
}

// unreserve takes back what was reserved for a change that is not to be.
func (l *Layer) unreserve(ctx context.Context, v vmprovision.Volume, reason error) error {
	undo, cancel := context.WithTimeout(trace.Detach(ctx), 2*l.lim.Settle)
	defer cancel()
	now, err := l.p.ReserveVolume(undo, v, vmprovision.Reservation{})
	if err != nil {
		l.catalogue.expire()
		return errs.New(errs.KindOf(reason), "", "", "%w; %d MiB stay reserved until %s, the volume's next change or gc: %w", reason, v.Reserved>>20, instant(v.Until), err)
	}
	l.catalogue.put(&now)
	return reason
}

// Which users of a volume stand in the way of a change.
func anyUser(VolumeUser) bool       { return true }
func openUser(u VolumeUser) bool    { return !u.off }
func writingUser(u VolumeUser) bool { return !u.off && !u.ReadOnly }

// changeVolume runs a change of a volume while no container in the making can
// take it, unless one of its users stands in the way.
func (l *Layer) changeVolume(ctx context.Context, action, step, name string, inTheWay func(VolumeUser) bool, do func(context.Context, vmprovision.Volume) (vmprovision.Volume, error)) (*VolumeInfo, error) {
	return l.onVolume(ctx, action, step, name, func(ctx context.Context) (vmprovision.Volume, error) {
		release, err := l.volumes.change(name)
		if err != nil {
			return vmprovision.Volume{}, err
		}
		defer release()
		v, err := l.p.Volume(ctx, name)
		if err != nil {
			return v, err
		}
		for _, u := range l.volumeUsers(v.ID) {
			if inTheWay(u) {
				return v, errs.New(errs.Conflict, "", "", "container %s has it at %s and is %s", u.Name, u.Target, u.State).WithHint("%s", remedy(u))
			}
		}
		return do(ctx, v)
	})
}

func remedy(u VolumeUser) string {
	if u.off {
		return "berth rm " + u.Name
	}
	return "berth stop " + u.Name
}

// allVolumeUsers lists the containers of every volume by the volume's id, from
// the live inventory.
func (l *Layer) allVolumeUsers() map[string][]VolumeUser {
	users := map[string][]VolumeUser{}
	for _, vm := range l.containerVMs() {
		m, err := l.metaOf(vm)
		if err != nil || len(m.Volumes) == 0 {
			continue
		}
		s := l.stateOf(vm)
		for _, v := range m.Volumes {
			users[v.ID] = append(users[v.ID], VolumeUser{ID: vm.ID, Name: m.Name, Target: v.Target, ReadOnly: v.ReadOnly, State: s.Status, off: vm.Power == vmprovision.PoweredOff})
		}
	}
	return users
}

func (l *Layer) volumeUsers(id string) []VolumeUser { return l.allVolumeUsers()[id] }
