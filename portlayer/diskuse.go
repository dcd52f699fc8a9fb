package portlayer

import (
	"fmt"
	"math/bits"
	"strconv"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/swagger/models"
	"berth/vmprovision"
)

// DiskUse is how full C: or a volume is, by the guest's own count.
type DiskUse struct {
	Path   string // "C:", or the volume's folder
	Volume string // name
	Size   int64  // bytes
	Free   int64
}

// diskUse reads a report's disks. A guest names its own: of others nothing is
// believed.
func diskUse(vm *vmprovision.VM, st *guestinfo.Status) (out []DiskUse) {
	if st == nil || vm.Spec == nil || len(st.Disks) == 0 {
		return nil
	}
	told := map[string]guestinfo.DiskUse{}
	for _, d := range st.Disks {
		told[d.Volume] = d
	}
	add := func(path, volume string) {
		if d, ok := told[volume]; ok {
			out = append(out, DiskUse{Path: path, Volume: volume, Size: int64(d.Size), Free: int64(d.Free)})
		}
	}
	add("C:", "")
	for _, v := range vm.Spec.Volumes {
		add(v.Target, v.Name)
	}
	return out
}

// percent is how much of it is used.
func (d DiskUse) percent() int64 {
	if d.Size <= 0 {
		return 0
	}
	hi, lo := bits.Mul64(uint64(d.Size-d.Free), 100) // may be beyond 64 bits
	p, _ := bits.Div64(hi, lo, uint64(d.Size))
	return int64(p)
}

// A disk is short of space from the first percentage on, until it is below the
// second.
const (
	pressureFrom  = 90
	pressureUntil = 85
)

// pressed are the disks, by path, that are short of space now; was are those that
// were at the last look. A disk that is not reported keeps what it was.
func pressed(was map[string]bool, disks []DiskUse) (now map[string]bool, began []DiskUse) {
	for path := range was {
		now = with(now, path)
	}
	for _, d := range disks {
		switch p := d.percent(); {
		case p >= pressureFrom && !was[d.Path]:
			now = with(now, d.Path)
			began = append(began, d)
		case p < pressureUntil && was[d.Path]:
			delete(now, d.Path)
		}
	}
	return now, began
}

func with(set map[string]bool, key string) map[string]bool {
	if set == nil {
		set = map[string]bool{}
	}
	set[key] = true
	return set
}

// pressure is the event's account of a disk.
func (d DiskUse) pressure() map[string]string {
	return map[string]string{"disk": d.Path, "volume": d.Volume, "size": strconv.FormatInt(d.Size, 10), "free": strconv.FormatInt(d.Free, 10), "used": fmt.Sprintf("%d%%", d.percent())}
}

func diskUseModels(disks []DiskUse) []*models.DiskUse {
	var out []*models.DiskUse
	for _, d := range disks {
		out = append(out, &models.DiskUse{Path: &d.Path, Volume: d.Volume, Size: &d.Size, Free: &d.Free})
	}
	return out
}

// fitsUse refuses a C: that is smaller than what the guest says that it holds
// already; where it says nothing it will judge itself.
func (l *Layer) fitsUse(vm *vmprovision.VM, bytes int64) error {
	for _, d := range diskUse(vm, current(vm, l.know.of(vm.ID))) {
		least := d.Size - d.Free + guestinfo.DiskFloor
		if d.Volume == "" && bytes < d.Size && bytes < least {
			return errs.New(errs.Conflict, "", "disk", "C: holds %d MiB already, and %d MiB are to stay free", (d.Size-d.Free)>>20, guestinfo.DiskFloor>>20).
				WithHint("ask for at least %d MiB, or delete files first", (least-1)>>20+1)
		}
	}
	return nil
}
