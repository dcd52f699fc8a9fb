package guestinfo

import "fmt"

// DiskUse is how full a volume is, in bytes, as the entrypoint sees it.
type DiskUse struct {
	Volume string `json:"volume,omitempty"` // the name of one of the spec's volumes; "" is C:
	Size   uint64 `json:"size"`             // of C: less what its quota keeps from it
	Free   uint64 `json:"free"`
}

// DiskFloor is how many bytes a quota of C: leaves free when it is set: Windows
// needs some.
const DiskFloor = 256 << 20

func (s *Status) checkDisks() error {
	if len(s.Disks) > maxMounts+1 {
		return fmt.Errorf("disks: %d of them, at most %d are allowed", len(s.Disks), maxMounts+1)
	}
	for i, d := range s.Disks {
		if len(d.Volume) > maxVolumeName {
			return fmt.Errorf("disks[%d].volume: %d bytes, at most %d are allowed", i, len(d.Volume), maxVolumeName)
		}
		if d.Size > maxCounter || d.Free > d.Size {
			return fmt.Errorf("disks[%d]: %d bytes free of %d", i, d.Free, d.Size)
		}
		s.Disks[i].Volume = clean(d.Volume)
	}
	return nil
}
