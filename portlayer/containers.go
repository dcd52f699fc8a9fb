package portlayer

import (
	"context"
	"slices"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// Container is a container as the live inventory shows it.
type Container struct {
	ID       string
	Name     string
	Image    string // the reference that it was created from
	ImageID  string
	Digest   string
	Template string
	Baked    string // id of the baked image
	Mode     guestinfo.Mode
	Created  time.Time
	State    State

	Entrypoint []string
	Cmd        []string
	Env        []string
	WorkingDir string
	User       string
	UserSecret string // name
	StopSignal guestinfo.StopSignal
	IO         IOLimits
	Hostname   string
	Labels     map[string]string
	Restart    guestinfo.Restart
	StopGrace  time.Duration
	Check      *guestinfo.HealthCheck // of health; nil is none
	Logs       []guestinfo.LogSource
	LogSize    *guestinfo.LogSize // nil is no bound
	Secrets    []string           // names
	Resources  Resources
	NewSID     bool  // sysprep gave it, or gives it, a SID of its own
	Disk       int64 // bytes of C:, or that all disks may grow to where nobody named it; 0 is not known
	Project    string
	App        string
	Networks   []AttachedNIC
	DNS        []string
	Search     []string
	ExtraHosts []string
	Ports      []guestinfo.Port
	Volumes    []VolumeMount
	Disks      []DiskUse // by the guest's last report
	VM         *vmprovision.VM
}

// decoded is a container's metadata and the text that it was read from.
type decoded struct {
	text string
	meta containerMeta
	err  error
}

// metaOf reads a container's metadata. A text that was read before is not read
// again: most changes of a VM are not of its metadata. The labels are shared and
// must not be changed.
func (l *Layer) metaOf(vm *vmprovision.VM) (containerMeta, error) {
	d, ok := l.metas.Load(vm.ID)
	if !ok || d.(*decoded).text != vm.Meta {
		fresh := &decoded{text: vm.Meta}
		fresh.err = decodeMeta(vm.Meta, l.lim.MetaBytes, &fresh.meta)
		l.metas.Store(vm.ID, fresh)
		d = fresh
	}
	if err := d.(*decoded).err; err != nil {
		return containerMeta{Name: vm.Name, Created: vm.Created}, err
	}
	return d.(*decoded).meta, nil
}

// nameOf is a container's name; a VM whose metadata cannot be read has its own.
func (l *Layer) nameOf(vm *vmprovision.VM) string {
	m, _ := l.metaOf(vm) // the fallback holds the VM's name
	return m.Name
}

// stateOf derives a container's state now.
func (l *Layer) stateOf(vm *vmprovision.VM) State {
	return derive(vm, l.know.of(vm.ID), l.now(), l.lim.AgentSilent)
}

// container describes a VM as a container. Metadata that cannot be read costs
// the container its name and labels, not its place in the list.
func (l *Layer) container(vm *vmprovision.VM) *Container {
	return l.containerAt(vm, l.know.of(vm.ID), l.now())
}

// containerAt is container with what is known of it, at a time.
func (l *Layer) containerAt(vm *vmprovision.VM, k known, now time.Time) *Container {
	m, err := l.metaOf(vm)
	p := processOf(vm)
	c := &Container{
		ID: vm.ID, Name: m.Name, Image: m.Image, ImageID: m.ImageID, Digest: m.Digest, Template: m.Template, Baked: m.Baked,
		Created: m.Created, State: derive(vm, k, now, l.lim.AgentSilent), Env: p.Env, WorkingDir: p.WorkDir, User: p.User, UserSecret: p.UserSecret, StopSignal: p.StopSignal,
		Labels: m.Labels, Resources: m.Resources.resources(), Disk: m.Storage, Project: projectOf(vm), App: m.App, Networks: attachedNICs(vm, m.Net), DNS: m.Net.DNS, Search: m.Net.Search, ExtraHosts: m.Net.ExtraHosts, VM: vm,
	}
	if vm.Spec != nil && vm.Spec.Network != nil {
		c.Ports = vm.Spec.Network.Ports
	}
	for _, v := range m.Volumes {
		c.Volumes = append(c.Volumes, VolumeMount{v.Name, v.Target, v.ReadOnly})
	}
	c.Disks = diskUse(vm, current(vm, k))
	n := min(max(m.Entrypoint, 0), len(p.Args))
	c.Entrypoint, c.Cmd = p.Args[:n:n], p.Args[n:]
	if vm.Spec != nil {
		c.Mode, c.Hostname, c.Restart = vm.Spec.Mode, vm.Spec.Hostname, vm.Spec.Restart
		c.NewSID = vm.Spec.NewSID
		c.Check, c.Logs, c.LogSize, c.Secrets = vm.Spec.Health, vm.Spec.Logs, vm.Spec.LogSize, vm.Spec.Secrets
		c.StopGrace = time.Duration(vm.Spec.StopGrace) * time.Second
		if k := vm.Spec.Contained; k != nil {
			c.IO = IOLimits{int64(k.IOPSMaximum), int64(k.BandwidthMaximum)}
		}
	}
	if c.Resources.CPUs == 0 {
		c.Resources.CPUs = vm.CPUs
	}
	if c.Resources.MemoryMB == 0 {
		c.Resources.MemoryMB = vm.MemoryMB
	}
	if err != nil && c.State.Message == "" {
		c.State.Message = "its metadata cannot be read: " + printable(err.Error(), 256)
	}
	return c
}

// Filter selects containers; an empty member selects all.
type Filter struct {
	Running  bool     // only those that are not over
	Names    []string // part of a name, any of them
	Labels   []string // "key" or "key=value", all of them
	Statuses []Status // any of them
	Image    string   // reference or id of the image
	Project  string
	IDs      []string // prefixes of ids, any of them
	Limit    int      // of a page; 0 is all
	After    string   // the next of the page before
}

func (f Filter) match(c *Container) bool {
	if f.Running && len(f.Statuses) == 0 && c.State.Over() {
		return false
	}
	if len(f.Statuses) > 0 && !slices.Contains(f.Statuses, c.State.Status) {
		return false
	}
	has := func(list []string, ok func(string) bool) bool { return len(list) == 0 || slices.ContainsFunc(list, ok) }
	if !has(f.Names, func(n string) bool { return strings.Contains(strings.ToLower(c.Name), strings.ToLower(n)) }) {
		return false
	}
	if !has(f.IDs, func(p string) bool { return strings.HasPrefix(c.ID, strings.ToLower(p)) }) {
		return false
	}
	if f.Image != "" && f.Image != c.Image && f.Image != c.Digest && !idPrefix(c.ImageID, f.Image) {
		return false
	}
	if f.Project != "" && f.Project != c.Project {
		return false
	}
	return hasLabels(c.Labels, f.Labels)
}

// hasLabels says whether every "key" or "key=value" of want holds.
func hasLabels(labels map[string]string, want []string) bool {
	for _, w := range want {
		k, v, valued := strings.Cut(w, "=")
		got, ok := labels[k]
		if !ok || valued && got != v {
			return false
		}
	}
	return true
}

// idPrefix says whether p is a prefix of a digest, with or without algorithm.
func idPrefix(digest, p string) bool {
	_, hex, _ := strings.Cut(digest, ":")
	return strings.HasPrefix(digest, p) && strings.Contains(p, ":") || len(p) >= 4 && strings.HasPrefix(hex, p)
}

// byName finds the container of that name; case does not count, as in vSphere.
func (l *Layer) byName(name string) *vmprovision.VM {
	if e := l.roster.named(name); e != nil {
		return e.vm
	}
	return nil
}

// find finds a container by id, name, or unique prefix of an id, in that order.
func (l *Layer) find(ref string) (*vmprovision.VM, error) {
	if vm, ok := l.p.Get(ref); ok && vm.Role == vmprovision.RoleContainer {
		return &vm, nil
	}
	if vm := l.byName(ref); vm != nil {
		return vm, nil
	}
	var hits []*entry
	if p := strings.ToLower(ref); p != "" {
		hits = l.roster.beginning(p)
	}
	switch len(hits) {
	case 1:
		return hits[0].vm, nil
	case 0:
		return nil, errs.New(errs.NotFound, "find container", "container "+clip(ref, 255), "no such container")
	}
	var names []string
	for _, e := range hits {
		names = append(names, shortID(e.id)+" ("+l.nameOf(e.vm)+")")
	}
	return nil, errs.New(errs.Conflict, "find container", "container "+clip(ref, 255), "%d containers have ids that begin so: %s", len(hits), some(names)).WithHint("give more digits")
}

// Container finds a container by id, name, or unique prefix of an id.
func (l *Layer) Container(ref string) (*Container, error) {
	vm, err := l.find(ref)
	if err != nil {
		return nil, err
	}
	return l.container(vm), nil
}

// Rename gives a container and its VM another name.
func (l *Layer) Rename(ctx context.Context, ref, name string) (*Container, error) {
	const step = "rename container"
	if err := checkName("container", name); err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	vm, err := l.find(ref)
	if err != nil {
		return nil, errs.Wrap(err, step, "")
	}
	out, err := l.ops.run(ctx, "container.rename", vm.ID, func(ctx context.Context, _ *Operation) (any, error) {
		m, err := l.metaOf(vm)
		if err != nil {
			return nil, errs.New(errs.Corrupt, step, "container "+vm.Name, "%w", err)
		}
		if m.Name == name {
			return l.container(vm), nil
		}
		release, ok := l.reserved.name(name, vm.ID)
		if !ok {
			return nil, errs.New(errs.Exists, step, "container "+name, "a container of that name is being created")
		}
		defer release()
		if other := l.byName(name); other != nil && other.ID != vm.ID {
			return nil, errs.New(errs.Exists, step, "container "+name, "the name belongs to container %s", shortID(other.ID))
		}
		m.Name = name
		meta, err := encodeMeta(m, l.lim.MetaBytes)
		if err != nil {
			return nil, err
		}
		vmName := l.naming.vmName(projectOf(vm), name, vm.ID)
		l.know.willChange(vm.ID, opID(ctx), shape{name: vmName})
		if err := l.p.Rename(ctx, vm.ID, vmName, meta); err != nil {
			return nil, errs.Wrap(err, step, "container "+m.Name)
		}
		seen := l.settle(ctx, vm.ID, func(v *vmprovision.VM) bool { return v == nil || v.Meta == meta })
		if seen == nil {
			renamed := *vm
			renamed.Name, renamed.Meta = vmName, meta
			seen = &renamed
		}
		return l.container(seen), nil
	})
	if err != nil {
		return nil, err
	}
	return out.(*Container), nil
}
