package portlayer

import (
	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// maxDisk is what a VMDK can have: 62 TiB.
const maxDisk = 62 << 40

// checkDisk refuses a size of C: that no container can have.
func checkDisk(bytes int64, mode guestinfo.Mode) error {
	switch {
	case bytes == 0:
		return nil
	case bytes < 0 || bytes > maxDisk || bytes%(1<<20) != 0:
		return errs.New(errs.Invalid, "", "disk", "%d bytes are not whole MiB up to 62 TiB", bytes)
	case mode == guestinfo.ModeContained:
		return errs.New(errs.Unsupported, "", "disk", "mode contained gives its container a disk of Windows' own choice").WithHint("use mode native, or a volume")
	}
	return nil
}

// sizeDisk judges the size of C: by the image's, of which unknown says why it
// could not be read. A larger one is a larger disk; a smaller one is the same
// disk, which the guest holds to a quota.
func (c *creation) sizeDisk(unknown error) error {
	switch {
	case c.Disk == 0:
		return nil
	case unknown != nil:
		return errs.Wrap(unknown, "size C:", "disk")
	case c.Disk > c.storage:
		if m := c.Placement.Clone; m == vmprovision.CloneLinked || m == vmprovision.CloneInstant {
			return errs.New(errs.Invalid, "", "disk", "a %s clone has its parent's disk of %d MiB, which cannot be expanded", m, c.storage>>20).WithHint("ask for clone direct or auto, or for no more than that")
		}
	case c.Disk < c.storage:
		c.quota, c.storage, c.Disk = c.Disk, c.Disk, 0
		return nil
	default:
		c.Disk = 0
		return nil
	}
	c.storage = c.Disk
	return nil
}
