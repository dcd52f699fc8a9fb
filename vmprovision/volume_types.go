package vmprovision

import (
	"io"
	"time"
)

// Volume is a named disk that outlives containers. It is the content of the
// commit marker beside its disk: a folder without one is no volume.
type Volume struct {
	Version   int               `json:"version"`
	ID        string            `json:"id"` // 32 hex digits
	Name      string            `json:"name"`
	Project   string            `json:"project,omitempty"`
	Labels    map[string]string `json:"labels,omitempty"`
	Owner     string            `json:"owner"`    // the site's owner id
	Capacity  int64             `json:"capacity"` // bytes of the disk
	Created   time.Time         `json:"created"`
	DiskGUID  string            `json:"diskGUID"`      // of the GPT, upper case without braces
	Partition string            `json:"partitionGUID"` // of the NTFS volume

	// Generation counts the disks that the volume has had: a revert makes a
	// new one, and Disk names the one that counts.
	Generation int              `json:"generation"`
	Disk       string           `json:"disk"`          // file in the volume's folder
	FCD        string           `json:"fcd,omitempty"` // id of the First Class Disk; "" is a plain VMDK
	Backing    string           `json:"backing"`       // why it is one or the other
	Snapshots  []VolumeSnapshot `json:"snapshots,omitempty"`

	Reserved   int64     `json:"reserved,omitempty"`   // bytes that it is about to grow by, for a resize, snapshot or revert under way
	ReservedBy string    `json:"reservedBy,omitempty"` // the daemon
	Since      time.Time `json:"since,omitzero"`       // when it asked for them last
	Until      time.Time `json:"until,omitzero"`       // when they are nobody's any more; markers of earlier builds have none

	Datastore string `json:"-"` // where the marker was found
}

// Reservation is what a volume is about to grow by. Whoever reserves is done, or
// gives up, before Until.
type Reservation struct {
	Bytes        int64
	By           string // the daemon
	Since, Until time.Time
}

// oldReservation is how long a reservation lasts of which nobody has said it.
const oldReservation = 24 * time.Hour

// Reservation is what the volume is about to grow by; zero is nothing.
func (v Volume) Reservation() Reservation {
	if v.Reserved == 0 {
		return Reservation{}
	}
	r := Reservation{v.Reserved, v.ReservedBy, v.Since, v.Until}
	if r.Until.IsZero() {
		r.Until = r.Since.Add(oldReservation)
	}
	return r
}

// BrokenVolume is a volume's folder whose marker cannot be read: it may hold data,
// and is left alone until somebody has looked at it.
type BrokenVolume struct {
	Name      string // of the folder: the volume's in lower case
	Datastore string
	Err       error // Corrupt, or Unsupported: written by a newer Berth
}

// VolumeSnapshot is a whole copy of a volume's disk at one time.
type VolumeSnapshot struct {
	Name     string    `json:"name"`
	File     string    `json:"file"` // in the volume's folder
	Created  time.Time `json:"created"`
	Capacity int64     `json:"capacity"` // bytes
}

// VolumeSpec asks for a volume made of a finished disk.
type VolumeSpec struct {
	ID        string
	Name      string
	Project   string
	Labels    map[string]string
	Datastore string // "" is the default one
	Capacity  int64  // bytes
	DiskGUID  string
	Partition string

	Length int64     // bytes of Body
	Body   io.Reader // a stream-optimised VMDK of Capacity bytes
}

// AttachVolume asks for a volume's disk on a container VM.
type AttachVolume struct {
	Volume   Volume
	ReadOnly bool
}
