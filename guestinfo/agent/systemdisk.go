package agent

import (
	"errors"
	"fmt"

	"berth/guestinfo"
)

// Extender lets C: fill its disk.
type Extender interface {
	// Extend makes the volume of C: as large as its disk allows. A note is a
	// sentence on why there was nothing to do.
	Extend() (note string, err error)
}

// fillDisk lets C: fill a disk that is larger than the template's; without the
// space that was asked for the entrypoint does not start.
func (a *agent) fillDisk(c *container) bool {
	if a.spec.DiskBytes == 0 {
		return true
	}
	note, err := "", errors.New("this agent cannot extend the system volume")
	if a.Extender != nil {
		note, err = a.Extender.Extend()
	}
	if err != nil {
		c.finish(guestinfo.PhaseFailed, ReasonDiskNotExtended, fmt.Sprintf("C: is to fill a disk of %d bytes: %v", a.spec.DiskBytes, err))
		return false
	}
	if note != "" {
		a.Log("C: %s", note)
	}
	return true
}
