package portlayertest

import (
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// Volume finds a volume by name.
func (p *Provisioner) Volume(ctx context.Context, name string) (vmprovision.Volume, error) {
	if err := p.call(ctx, "Volume"); err != nil {
		return vmprovision.Volume{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	v, ok := p.volumes[strings.ToLower(name)]
	if !ok {
		return v, errs.New(errs.NotFound, "find volume", "volume "+name, "there is no such volume").WithHint("berth volume create %s", name)
	}
	return v, nil
}

// Volumes gives all volumes.
func (p *Provisioner) Volumes(ctx context.Context) ([]vmprovision.Volume, []vmprovision.BrokenVolume, error) {
	if err := p.call(ctx, "Volumes"); err != nil {
		return nil, nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []vmprovision.Volume
	for _, v := range p.volumes {
		out = append(out, v)
	}
	slices.SortFunc(out, func(a, b vmprovision.Volume) int { return strings.Compare(a.Name, b.Name) })
	return out, p.brokenVolumes, nil
}

// BreakVolume puts a volume there that cannot be read.
func (p *Provisioner) BreakVolume(b vmprovision.BrokenVolume) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.brokenVolumes = append(p.brokenVolumes, b)
}

// LoseVolumeDisk takes a volume's disk away behind its back.
func (p *Provisioner) LoseVolumeDisk(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	v := p.volumes[strings.ToLower(name)]
	v.Disk = ""
	p.volumes[strings.ToLower(name)] = v
}

// CreateVolume reads the disk to its end and keeps the volume.
func (p *Provisioner) CreateVolume(ctx context.Context, s vmprovision.VolumeSpec) (vmprovision.Volume, error) {
	if err := p.call(ctx, "CreateVolume"); err != nil {
		return vmprovision.Volume{}, err
	}
	if n, err := io.Copy(io.Discard, s.Body); err != nil || n != s.Length {
		return vmprovision.Volume{}, errs.New(errs.Corrupt, "create volume", s.Name, "%d of %d bytes came: %w", n, s.Length, err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	k := strings.ToLower(s.Name)
	if _, ok := p.volumes[k]; ok {
		return vmprovision.Volume{}, errs.New(errs.Exists, "create volume", "volume "+s.Name, "there is one")
	}
	v := vmprovision.Volume{Version: 1, ID: s.ID, Name: s.Name, Project: s.Project, Labels: s.Labels, Capacity: s.Capacity, Created: time.Now(),
		DiskGUID: s.DiskGUID, Partition: s.Partition, Generation: 1, Disk: "disk-1.vmdk", Backing: "volumes in memory", Datastore: pick(s.Datastore, "ds1")}
	if p.volumes == nil {
		p.volumes = map[string]vmprovision.Volume{}
	}
	p.volumes[k] = v
	return v, nil
}

// change edits a volume that is still what its caller saw.
func (p *Provisioner) change(ctx context.Context, method string, v vmprovision.Volume, edit func(*vmprovision.Volume) error) (vmprovision.Volume, error) {
	if err := p.call(ctx, method); err != nil {
		return v, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	k := strings.ToLower(v.Name)
	now, ok := p.volumes[k]
	switch {
	case !ok:
		return v, errs.New(errs.NotFound, method, "volume "+v.Name, "there is no such volume")
	case now.ID != v.ID || now.Generation != v.Generation || len(now.Snapshots) != len(v.Snapshots):
		return v, errs.New(errs.Conflict, method, "volume "+v.Name, "somebody changed it meanwhile")
	}
	now.Snapshots, now.Reserved, now.ReservedBy, now.Until = slices.Clone(now.Snapshots), 0, "", time.Time{}
	if err := edit(&now); err != nil {
		return v, err
	}
	if p.volumes[k] = now; now.ID == "" {
		delete(p.volumes, k)
	}
	return now, nil
}

// RemoveVolume forgets a volume, and notes whether its disk was lost.
func (p *Provisioner) RemoveVolume(ctx context.Context, v vmprovision.Volume) (notes []string, err error) {
	_, err = p.change(ctx, "RemoveVolume", v, func(v *vmprovision.Volume) error {
		if v.ID = ""; v.Disk == "" {
			notes = []string{"its disk was gone already"}
		}
		return nil
	})
	return notes, err
}

// ReserveVolume notes what a volume is about to grow by.
func (p *Provisioner) ReserveVolume(ctx context.Context, v vmprovision.Volume, r vmprovision.Reservation) (vmprovision.Volume, error) {
	return p.change(ctx, "ReserveVolume", v, func(v *vmprovision.Volume) error {
		if r.Bytes > 0 {
			v.Reserved, v.ReservedBy, v.Since, v.Until = r.Bytes, r.By, r.Since, r.Until
		}
		return nil
	})
}

// ResizeVolume grows a volume.
func (p *Provisioner) ResizeVolume(ctx context.Context, v vmprovision.Volume, capacity int64) (vmprovision.Volume, error) {
	return p.change(ctx, "ResizeVolume", v, func(v *vmprovision.Volume) error {
		if capacity <= v.Capacity {
			return errs.New(errs.Invalid, "resize volume", v.Name, "a volume can only grow")
		}
		v.Capacity = capacity
		return nil
	})
}

func find(v *vmprovision.Volume, name string) int {
	return slices.IndexFunc(v.Snapshots, func(s vmprovision.VolumeSnapshot) bool { return strings.EqualFold(s.Name, name) })
}

// SnapshotVolume notes a snapshot.
func (p *Provisioner) SnapshotVolume(ctx context.Context, v vmprovision.Volume, name string) (vmprovision.Volume, error) {
	return p.change(ctx, "SnapshotVolume", v, func(v *vmprovision.Volume) error {
		if find(v, name) >= 0 {
			return errs.New(errs.Exists, "snapshot volume", name, "there is one")
		}
		v.Snapshots = append(v.Snapshots, vmprovision.VolumeSnapshot{Name: name, Created: time.Now(), Capacity: v.Capacity})
		return nil
	})
}

// RemoveVolumeSnapshot forgets a snapshot.
func (p *Provisioner) RemoveVolumeSnapshot(ctx context.Context, v vmprovision.Volume, name string) (vmprovision.Volume, error) {
	return p.change(ctx, "RemoveVolumeSnapshot", v, func(v *vmprovision.Volume) error {
		i := find(v, name)
		if i < 0 {
			return errs.New(errs.NotFound, "remove snapshot", name, "there is none")
		}
		v.Snapshots = slices.Delete(v.Snapshots, i, i+1)
		return nil
	})
}

// RevertVolume gives a volume a snapshot's size and a new disk.
func (p *Provisioner) RevertVolume(ctx context.Context, v vmprovision.Volume, name string) (vmprovision.Volume, error) {
	return p.change(ctx, "RevertVolume", v, func(v *vmprovision.Volume) error {
		i := find(v, name)
		if i < 0 {
			return errs.New(errs.NotFound, "revert volume", name, "there is none")
		}
		v.Generation++
		v.Capacity = v.Snapshots[i].Capacity
		return nil
	})
}
