package portlayer

import (
	"context"
	"strings"
	"sync"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// VolumeMount is a volume in a container.
type VolumeMount struct {
	Volume   string // name
	Target   string // absolute folder on C:
	ReadOnly bool
}

// volumeMeta is what a container remembers of a volume: it has the volume for
// as long as its VM is there.
type volumeMeta struct {
	ID       string `json:"id"`
	Name     string `json:"name"`
	Target   string `json:"target"`
	ReadOnly bool   `json:"readOnly,omitempty"`
}

// checkVolumes refuses mounts that no guest could make.
func checkVolumes(mounts []VolumeMount) error {
	if len(mounts) > vmprovision.MaxVolumes {
		return errs.New(errs.Invalid, "", "volumes", "%d volumes, a container can have %d", len(mounts), vmprovision.MaxVolumes)
	}
	for i, m := range mounts {
		if err := checkName("volume", m.Volume); err != nil {
			return err
		}
		if err := guestinfo.CheckTarget(m.Target); err != nil {
			return errs.New(errs.Invalid, "", "volume "+m.Volume, "%w", err)
		}
		for _, o := range mounts[:i] {
			if strings.EqualFold(o.Volume, m.Volume) {
				return errs.New(errs.Invalid, "", "volume "+m.Volume, "it is asked for twice")
			}
			a, b := strings.ToLower(o.Target)+`\`, strings.ToLower(m.Target)+`\`
			if strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
				return errs.New(errs.Invalid, "", "volume "+m.Volume, "its target %s and %s of volume %s lie in each other", m.Target, o.Target, o.Volume)
			}
		}
	}
	return nil
}

// takeVolumes finds a container's volumes and claims them until the live
// inventory shows the container. Who has a volume to write has it alone.
func (l *Layer) takeVolumes(ctx context.Context, c *creation) (release func(), err error) {
	var releases []func()
	all := func() {
		for _, r := range releases {
			r()
		}
	}
	defer func() {
		if err != nil {
			all()
		}
	}()
	c.attach = nil
	for _, m := range c.Volumes {
		r, err := l.volumes.take(m.Volume, c.Name, m.ReadOnly)
		if err != nil {
			return nil, err
		}
		releases = append(releases, r)
		v, err := l.p.Volume(ctx, m.Volume)
		if err != nil {
			return nil, err
		}
		for _, u := range l.volumeUsers(v.ID) {
			if !u.ReadOnly || !m.ReadOnly {
				return nil, inUse(m, u.Name, u.ReadOnly)
			}
		}
		c.attach = append(c.attach, vmprovision.AttachVolume{Volume: v, ReadOnly: m.ReadOnly})
	}
	return all, nil
}

// inUse refuses a volume that another container has.
func inUse(m VolumeMount, holder string, holderReads bool) error {
	e := errs.New(errs.Conflict, "", "volume "+m.Volume, "container %s has it to write", holder)
	if holderReads {
		e = errs.New(errs.Conflict, "", "volume "+m.Volume, "container %s has it to read, so that nobody can have it to write", holder)
		return e.WithHint("ask for it read-only, or remove that container")
	}
	return e.WithHint("remove that container; a volume can be read by many only when nobody writes to it")
}

// volumeSpecs are the mounts as the guest is told of them.
func (c *creation) volumeSpecs() []guestinfo.VolumeMount {
	var out []guestinfo.VolumeMount
	for i, a := range c.attach {
		out = append(out, guestinfo.VolumeMount{Name: a.Volume.Name, DiskGUID: a.Volume.DiskGUID, PartitionGUID: a.Volume.Partition,
			Target: c.Volumes[i].Target, ReadOnly: a.ReadOnly})
	}
	return out
}

func (c *creation) volumeMetas() []volumeMeta {
	var out []volumeMeta
	for i, a := range c.attach {
		out = append(out, volumeMeta{ID: a.Volume.ID, Name: a.Volume.Name, Target: c.Volumes[i].Target, ReadOnly: a.ReadOnly})
	}
	return out
}

// volumeClaims keep what this process does with volumes at one time apart:
// containers in the making, and changes. Another daemon's are seen when its
// container is; that two daemons give one volume to two writers at the same
// moment is found out by vSphere, which does not open a disk for writing twice.
type volumeClaims struct {
	mu sync.Mutex
	m  map[string]*volumeClaim // by name in lower case
}

type volumeClaim struct {
	writer   string          // container in the making
	readers  map[string]bool // containers in the making
	changing bool
}

func newVolumeClaims() *volumeClaims { return &volumeClaims{m: map[string]*volumeClaim{}} }

func (c *volumeClaims) of(name string) (string, *volumeClaim) {
	k := strings.ToLower(name)
	if c.m[k] == nil {
		c.m[k] = &volumeClaim{readers: map[string]bool{}}
	}
	return k, c.m[k]
}

// drop forgets a claim that nobody has; c.mu is held.
func (c *volumeClaims) drop(k string) {
	if v := c.m[k]; v != nil && v.writer == "" && len(v.readers) == 0 && !v.changing {
		delete(c.m, k)
	}
}

// take claims a volume for a container in the making.
func (c *volumeClaims) take(name, container string, readOnly bool) (release func(), err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, v := c.of(name)
	defer c.drop(k)
	m := VolumeMount{Volume: name, ReadOnly: readOnly}
	switch {
	case v.changing:
		return nil, errs.New(errs.Conflict, "", "volume "+name, "it is being made, changed or removed").WithHint("try again")
	case v.writer != "":
		return nil, inUse(m, v.writer+" (being created)", false)
	case !readOnly && len(v.readers) > 0:
		for r := range v.readers {
			return nil, inUse(m, r+" (being created)", true)
		}
	}
	if readOnly {
		v.readers[container] = true
	} else {
		v.writer = container
	}
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if readOnly {
			delete(v.readers, container)
		} else {
			v.writer = ""
		}
		c.drop(k)
	}, nil
}

// change claims a volume for a change of it.
func (c *volumeClaims) change(name string) (release func(), err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, v := c.of(name)
	defer c.drop(k)
	if v.changing || v.writer != "" || len(v.readers) > 0 {
		what := "it is being made, changed or removed"
		if !v.changing {
			what = "a container with it is being created"
		}
		return nil, errs.New(errs.Conflict, "", "", "%s", what).WithHint("try again")
	}
	v.changing = true
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		v.changing = false
		c.drop(k)
	}, nil
}
