package agent

import (
	"context"
	"errors"
	"fmt"

	"berth/guestinfo"
	"berth/internal/errs"
)

// SystemDisk is the operating system's part of C:.
type SystemDisk interface {
	// Extend makes the volume of C: as large as its disk allows. A note is a
	// sentence on why there was nothing to do.
	Extend() (note string, err error)
	// Space is what the volume has, and what of it anybody may still use, in bytes.
	Space() (size, free int64, err error)
	// Reserved is what Reserve keeps now, of this agent or of one before it.
	Reserved() (int64, error)
	// Reserve keeps as many bytes of the volume from everybody, administrators
	// included, without writing them, as long as the agent runs; 0 gives all of
	// them back. After an error it keeps what it kept before.
	Reserve(bytes int64) error
}

// prepareDisk lets C: fill a disk that is larger than the template's, and holds
// it to its quota; without that the entrypoint does not start.
func (a *agent) prepareDisk(c *container) bool {
	if a.SystemDisk == nil {
		a.SystemDisk = noSystemDisk{}
	}
	if a.spec.DiskBytes > 0 {
		note, err := a.SystemDisk.Extend()
		if err != nil {
			c.finish(guestinfo.PhaseFailed, ReasonDiskNotExtended, fmt.Sprintf("C: is to fill a disk of %d bytes: %v", a.spec.DiskBytes, err))
			return false
		}
		if note != "" {
			a.Log("C: %s", note)
		}
	}
	if err := keepQuota(a.SystemDisk, a.spec.DiskQuota); err != nil {
		c.finish(guestinfo.PhaseFailed, ReasonDiskQuota, err.Error())
		return false
	}
	return true
}

// keepQuota makes what C: holds and what it has free together quota bytes: the
// rest is reserved. A quota of 0 is none. What C: holds already is no reason to
// give up a reserve, only not to make a larger one.
func keepQuota(d SystemDisk, quota int64) error {
	const step = "hold C: to its quota"
	held, err := d.Reserved()
	if err != nil {
		return errs.Wrap(err, step, "reserve")
	}
	if quota == 0 && held == 0 {
		return nil
	}
	var want int64
	if quota > 0 {
		size, free, err := d.Space()
		if err != nil {
			return errs.Wrap(err, step, "")
		}
		want = (max(size-quota, 0) + 1<<20 - 1) >> 20 << 20
		if least := size - held - free + guestinfo.DiskFloor; want > held && quota < least {
			return errs.New(errs.Conflict, step, "", "C: holds %d MiB already and needs %d MiB free, so that a quota of %d MiB is too small", (least-guestinfo.DiskFloor)>>20, guestinfo.DiskFloor>>20, quota>>20).
				WithHint("ask for at least %d MiB, or delete files first", (least-1)>>20+1)
		}
	}
	if want == held {
		return nil
	}
	if err := d.Reserve(want); err != nil {
		return errs.New(errs.KindOf(err), step, "", "reserve %d MiB of C:: %w", want>>20, err)
	}
	return nil
}

// diskQuota is the [Applier] of a changed quota.
type diskQuota struct{ disk SystemDisk }

func (diskQuota) Name() string { return "disk" }

func (q diskQuota) Apply(_ context.Context, _, next guestinfo.Spec) error {
	return keepQuota(q.disk, next.DiskQuota)
}

// noSystemDisk is the C: of an agent that has no way to it.
type noSystemDisk struct{}

func (noSystemDisk) Extend() (string, error) {
	return "", errors.New("this agent cannot extend the system volume")
}

func (noSystemDisk) Space() (size, free int64, err error) {
	return 0, 0, errs.New(errs.Unsupported, "", "", "this agent has no way to the system volume")
}

func (noSystemDisk) Reserved() (int64, error) { return 0, nil }

func (noSystemDisk) Reserve(int64) error {
	return errs.New(errs.Unsupported, "", "", "this agent has no way to the system volume")
}
