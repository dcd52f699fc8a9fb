package agent

import (
	"slices"
	"sync"
	"time"

	"berth/guestinfo"
)

// gauge measures how full disks are, at most once in an interval. What has
// hardly changed since it was told is told again as it was.
type gauge struct {
	every time.Duration
	now   func() time.Time

	mu    sync.Mutex
	disks []measured
	last  time.Time
	told  []guestinfo.DiskUse
}

// measured is a disk and how it is measured.
type measured struct {
	volume string // as guestinfo.DiskUse's
	space  func() (size, free int64, err error)
}

// measure replaces the disks that are measured. None keeps what was told last.
func (g *gauge) measure(disks ...measured) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.disks, g.last = disks, time.Time{}
}

// use is how full the disks are. One that cannot be measured is left out.
func (g *gauge) use() []guestinfo.DiskUse {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := g.now()
	if len(g.disks) == 0 || !g.last.IsZero() && now.Sub(g.last) < g.every {
		return g.told
	}
	g.last = now
	var out []guestinfo.DiskUse
	for _, d := range g.disks {
		size, free, err := d.space()
		if err != nil || size <= 0 {
			continue
		}
		u := guestinfo.DiskUse{Volume: d.volume, Size: uint64(size), Free: uint64(max(min(free, size), 0))}
		i := slices.IndexFunc(g.told, func(o guestinfo.DiskUse) bool { return o.Volume == u.Volume })
		if i >= 0 && alike(g.told[i], u) {
			u = g.told[i]
		}
		out = append(out, u)
	}
	g.told = out
	return out
}

// alike says whether the difference is below a hundredth, and below 64 MiB.
func alike(a, b guestinfo.DiskUse) bool {
	step := min(a.Size/100, 64<<20)
	return a.Size == b.Size && max(a.Free, b.Free)-min(a.Free, b.Free) < max(step, 1)
}

// systemSpace is C: as the entrypoint sees it: without its reserve.
func systemSpace(d SystemDisk) (size, free int64, err error) {
	held, err := d.Reserved()
	if err == nil {
		size, free, err = d.Space()
	}
	return size - held, free, err
}

// measureDisks has the report say how full C: and the volumes are.
func (a *agent) measureDisks(g *gauge) {
	if a.Space == nil {
		return
	}
	c := measured{space: func() (int64, int64, error) { return systemSpace(a.SystemDisk) }}
	if box, ok := a.Runtime.(*Contained); ok {
		c.space = func() (int64, int64, error) { return a.Space(box.volume()) }
	}
	disks := []measured{c}
	for _, v := range a.spec.Volumes {
		at := v.Target
		if a.spec.Mode == guestinfo.ModeContained {
			at = a.Containers.held(v).Target
		}
		disks = append(disks, measured{v.Name, func() (int64, int64, error) { return a.Space(at) }})
	}
	g.measure(disks...)
}
