package portlayer

import (
	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// maxDisk is what a VMDK can have: 62 TiB.
const maxDisk = 62 << 40

// checkDisk refuses a size of C: that no container can have.
func (c *creation) checkDisk() error {
	bad := func(kind errs.Kind, format string, args ...any) *errs.Error {
		return errs.New(kind, "", "disk", format, args...)
	}
	switch {
	case c.Disk == 0:
		return nil
	case c.Disk < 0 || c.Disk > maxDisk || c.Disk%(1<<20) != 0:
		return bad(errs.Invalid, "%d bytes are not whole MiB up to 62 TiB", c.Disk)
	case c.Mode == guestinfo.ModeContained:
		return bad(errs.Unsupported, "mode contained gives its container a disk of Windows' own choice").WithHint("use mode native, or a volume")
	case c.Placement.Clone == vmprovision.CloneLinked, c.Placement.Clone == vmprovision.CloneInstant:
		return bad(errs.Invalid, "a %s clone has its parent's disk, which cannot be expanded", c.Placement.Clone).WithHint("ask for clone direct or auto")
	}
	return nil
}

// sizeDisk judges the size of C: by the image's, of which unknown says why it
// could not be read.
func (c *creation) sizeDisk(unknown error) error {
	switch {
	case c.Disk == 0:
		return nil
	case unknown != nil:
		return errs.Wrap(unknown, "size C:", "disk")
	case c.Disk < c.storage:
		return errs.New(errs.Unsupported, "", "disk", "the image's disk has %d MiB, and none becomes smaller; a quota of NTFS would not bind administrators, and containers run as such", c.storage>>20).
			WithHint("ask for at least as much, or use a template with a smaller disk")
	case c.Disk == c.storage:
		c.Disk = 0
		return nil
	}
	c.storage = c.Disk
	return nil
}
