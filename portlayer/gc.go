package portlayer

import (
	"context"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
)

// Debris is one thing that gc removes, or would.
type Debris struct {
	Kind    string // "vm", "disk", "file", "folder", "baked image", "reservation"
	Object  string
	Reason  string
	Bytes   int64
	Removed bool
	Err     error // why it could not be removed
}

// GC removes what no finished workflow accounts for: VMs and files of
// vmprovision, image disks without a commit marker, baked images whose image or
// template is gone and that no container is linked to, and what is reserved of a
// quota and will not be taken. With dryRun it only says so. One thing that cannot be removed keeps nothing else from it.
func (l *Layer) GC(ctx context.Context, dryRun bool) ([]Debris, error) {
	const step = "gc"
	out, err := l.ops.run(ctx, "gc", "", func(ctx context.Context, _ *Operation) (any, error) {
		all := []Debris{}
		orphans, err := l.orphans(ctx)
		if err != nil {
			return nil, errs.Wrap(err, step, "baked images")
		}
		for _, b := range orphans {
			d := Debris{Kind: "baked image", Object: b.vm.Name, Reason: b.reason}
			if !dryRun {
				d.Err = l.p.Destroy(ctx, b.vm.ID)
				d.Removed = d.Err == nil
			}
			all = append(all, d)
		}
		found, err := l.p.Debris(ctx)
		if err != nil {
			return nil, errs.Wrap(err, step, "vSphere")
		}
		for _, f := range found {
			d := Debris{Kind: f.Kind, Object: f.Object, Reason: f.Reason}
			if !dryRun {
				d.Err = l.p.Collect(ctx, f)
				d.Removed = d.Err == nil
			}
			all = append(all, d)
		}
		reserved, err := l.reservationDebris(ctx, dryRun)
		if err != nil {
			return nil, errs.Wrap(err, step, "reservations")
		}
		all = append(all, reserved...)
		disks, err := l.images.GC(ctx, dryRun)
		for _, f := range disks {
			all = append(all, Debris{Kind: "disk", Object: "[" + f.Datastore + "] " + f.Path, Reason: f.Reason, Bytes: f.Bytes, Removed: !dryRun && err == nil})
		}
		if err != nil {
			return nil, errs.Wrap(err, step, "images")
		}
		return all, nil
	})
	if err != nil {
		return nil, err
	}
	return out.([]Debris), nil
}

// orphan is a baked image that nobody can ask for any more.
type orphan struct {
	bakedVM
	reason string
}

// orphans lists the baked images that no create would find, and that no
// container is linked to.
func (l *Layer) orphans(ctx context.Context) ([]orphan, error) {
	imgs, err := l.imagesOfBaked(ctx)
	if err != nil {
		return nil, err
	}
	ts, err := l.templates.load(ctx, true)
	if err != nil {
		return nil, err
	}
	wanted := map[string]bool{}
	images := map[string]bool{}
	for _, img := range imgs {
		images[img.ID] = true
		for _, t := range ts {
			for _, m := range t.Modes {
				wanted[bakedID(img.ID, img.BaseChainID, t.forMode(guestinfo.Mode(m)))] = true
			}
		}
	}
	var out []orphan
	for _, b := range l.baked() {
		if wanted[b.vm.ID] || len(l.bakedUsers(b.vm.ID)) > 0 {
			continue
		}
		reason := "its template was unregistered or registered anew"
		if !images[b.meta.ImageID] {
			reason = "its image is gone"
		}
		// A template file that cannot be read may be the one it stands on.
		if images[b.meta.ImageID] && len(l.templates.unreadable()) > 0 {
			continue
		}
		out = append(out, orphan{b, reason})
	}
	return out, nil
}

// imagesOfBaked lists the images that this daemon knows, and those of baked
// images that another daemon has pulled since: a list is from memory, and what
// it lacks is asked for by its id before anybody calls it gone.
func (l *Layer) imagesOfBaked(ctx context.Context) ([]*imagestore.Image, error) {
	imgs, err := l.images.List(ctx)
	if err != nil {
		return nil, err
	}
	asked := map[string]bool{}
	for _, img := range imgs {
		asked[img.ID] = true
	}
	for _, b := range l.baked() {
		if asked[b.meta.ImageID] {
			continue
		}
		asked[b.meta.ImageID] = true
		img, err := l.images.Get(ctx, b.meta.ImageID)
		switch {
		case err == nil:
			imgs = append(imgs, img)
		case !errs.Is(err, errs.NotFound):
			return nil, err
		}
	}
	return imgs, nil
}

// Usage is what lies on one datastore.
type Usage struct {
	imagestore.Usage
	Volumes     int
	VolumeBytes int64 // that the disks of volumes and their snapshots may grow to
}

// Usage is what images, volumes and debris take, per datastore.
func (l *Layer) Usage(ctx context.Context) ([]Usage, error) {
	images, err := l.images.Usage(ctx)
	if err != nil {
		return nil, errs.Wrap(err, "usage", "images")
	}
	if err := l.catalogue.load(ctx, false); err != nil {
		return nil, errs.Wrap(err, "usage", "volumes")
	}
	out := make([]Usage, 0, len(images))
	for _, i := range images {
		u := Usage{Usage: i}
		for _, v := range l.catalogue.all() {
			if v.Datastore != i.Datastore {
				continue
			}
			u.Volumes++
			u.VolumeBytes += takes(v, l.now())
		}
		out = append(out, u)
	}
	return out, nil
}
