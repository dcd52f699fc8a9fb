package portlayertest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// Provisioner is a vSphere in memory.
type Provisioner struct {
	// OnPowerOn and OnShutdown play the guest, without any lock held. Nil
	// guests report running at once, and exit with 0 and go off when asked to.
	OnPowerOn  func(vm vmprovision.VM)
	OnShutdown func(vm vmprovision.VM)
	// OnGuestInfo plays what a guest does when its keys have changed.
	OnGuestInfo func(vm vmprovision.VM)

	mu        sync.Mutex
	vms       map[string]*vmprovision.VM
	templates map[string]*vmprovision.TemplateVM
	volumes   map[string]vmprovision.Volume // by name in lower case
	files     map[string][]byte
	consoles  map[string][][]byte          // files, the oldest first
	guest     map[string]map[string]string // guestinfo keys by VM
	counters  map[string]vmprovision.Counters
	debris    []vmprovision.Debris
	networks  []vmprovision.NetworkInfo
	instance  string
	calls     map[string]int
	faults    map[string][]error
	gates     map[string]chan struct{}
	watchers  map[chan vmprovision.Change]struct{}
	changed   chan struct{}
	moved     map[string]string // ref → folder, of VMs that left
	versions  map[string]uint64 // number of the latest change, by VM
	version   uint64
	next      int
	about     vmprovision.About
}

// NewProvisioner makes an empty site with one datastore.
func NewProvisioner() *Provisioner {
	return &Provisioner{
		vms: map[string]*vmprovision.VM{}, versions: map[string]uint64{}, templates: map[string]*vmprovision.TemplateVM{}, files: map[string][]byte{},
		consoles: map[string][][]byte{}, guest: map[string]map[string]string{}, counters: map[string]vmprovision.Counters{}, moved: map[string]string{}, calls: map[string]int{}, faults: map[string][]error{},
		gates: map[string]chan struct{}{}, watchers: map[chan vmprovision.Change]struct{}{}, changed: make(chan struct{}),
		about: vmprovision.About{Product: "vCenter in memory", APIVersion: "8.0.3.0", InstanceUUID: "00000000-0000-0000-0000-000000000001", Sandbox: true},
	}
}

// Mutating are the methods that change vSphere.
var Mutating = []string{"Bake", "Clone", "PowerOn", "PowerOff", "ShutdownGuest", "Rename", "SetGuestInfo", "Update", "Destroy", "Collect", "WriteFile", "DeleteFile",
	"CreateVolume", "RemoveVolume", "ResizeVolume", "SnapshotVolume", "RemoveVolumeSnapshot", "RevertVolume"}

// call counts a call, waits at a gate, and gives the fault that a test set.
func (p *Provisioner) call(ctx context.Context, method string) error {
	p.mu.Lock()
	p.calls[method]++
	gate := p.gates[method]
	var err error
	if f := p.faults[method]; len(f) > 0 {
		err, p.faults[method] = f[0], f[1:]
	}
	p.mu.Unlock()
	if gate != nil {
		select {
		case <-gate:
		case <-ctx.Done():
			return errs.Wrap(ctx.Err(), method, "")
		}
	}
	if err == nil && ctx.Err() != nil {
		return errs.Wrap(ctx.Err(), method, "")
	}
	return err
}

// Fail makes the next call of a method fail, and the one after with the next error.
func (p *Provisioner) Fail(method string, err ...error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults[method] = append(p.faults[method], err...)
}

// Hold keeps calls of a method waiting until release is called.
func (p *Provisioner) Hold(method string) (release func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	gate := make(chan struct{})
	p.gates[method] = gate
	return sync.OnceFunc(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.gates, method)
		close(gate)
	})
}

// Calls is how often a method was called.
func (p *Provisioner) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

// Mutations counts the calls that change vSphere.
func (p *Provisioner) Mutations() int {
	n := 0
	for _, m := range Mutating {
		n += p.Calls(m)
	}
	return n
}

// Remote counts the calls that vSphere would have to answer.
func (p *Provisioner) Remote() int {
	n := p.Mutations()
	for _, m := range []string{"FindTemplate", "Counters", "Datastores", "ListFiles", "ReadFile", "Debris"} {
		n += p.Calls(m)
	}
	return n
}

// SetInstance names the daemon that clones are made by from now on.
func (p *Provisioner) SetInstance(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.instance = name
}

// AddTemplate puts a Windows VM there that can be registered.
func (p *Provisioner) AddTemplate(name string, edit func(*vmprovision.TemplateVM)) vmprovision.TemplateVM {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.next++
	t := vmprovision.TemplateVM{
		Ref: fmt.Sprintf("vm-%d", p.next), Name: name, Path: "/DC0/vm/" + name, InstanceUUID: fmt.Sprintf("00000000-0000-0000-0000-%012d", p.next),
		Power: vmprovision.PoweredOff, Snapshot: fmt.Sprintf("snapshot-%d", p.next), GuestID: "windows2019srvNext_64Guest", GuestFamily: "windowsGuest",
		ToolsStatus: "toolsNotRunning", ToolsVersion: "12389", CPUs: 2, MemoryMB: 4096, NICs: 1, Datastore: "ds1",
		Disks:       []vmprovision.TemplateDisk{{File: "[ds1] " + name + "/disk.vmdk", CapacityKB: 40 << 20, Backing: "VirtualDiskFlatVer2BackingInfo"}},
		ExtraConfig: map[string]string{},
	}
	if edit != nil {
		edit(&t)
	}
	p.templates[t.Ref] = &t
	return t
}

// ChangeTemplate edits a template's VM, as an admin would.
func (p *Provisioner) ChangeTemplate(ref string, edit func(*vmprovision.TemplateVM)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	edit(p.templates[ref])
}

// update changes one VM and tells the watchers; p.mu is held.
func (p *Provisioner) update(id string, next *vmprovision.VM) {
	old := p.vms[id]
	c := vmprovision.Change{Kind: vmprovision.VMChanged, Old: old, New: next}
	switch {
	case next == nil && old == nil:
		return
	case next == nil:
		c.Kind = vmprovision.VMRemoved
		delete(p.vms, id)
	case old == nil:
		c.Kind = vmprovision.VMAdded
		p.vms[id] = next
	default:
		p.vms[id] = next
	}
	p.version++
	p.versions[id] = p.version
	for w := range p.watchers {
		select {
		case w <- c:
		default: // the receiver lags: the oldest goes, a sign comes
			for len(w) > cap(w)/2 {
				select {
				case <-w:
				default:
				}
			}
			w <- vmprovision.Change{} // nobody else sends: there is room
		}
	}
	close(p.changed)
	p.changed = make(chan struct{})
}

// Change edits a VM behind Berth's back.
func (p *Provisioner) Change(id string, edit func(*vmprovision.VM)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	old := p.vms[id]
	if old == nil {
		return
	}
	vm := *old
	edit(&vm)
	p.update(id, &vm)
}

// Put adds a VM as another daemon would.
func (p *Provisioner) Put(vm vmprovision.VM) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.update(vm.ID, &vm)
}

// Delete removes a VM behind Berth's back.
func (p *Provisioner) Delete(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.update(id, nil)
}

// MoveOut takes a VM out of Berth's folder.
func (p *Provisioner) MoveOut(id, folder string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if vm := p.vms[id]; vm != nil {
		p.moved[vm.Ref] = folder
		p.update(id, nil)
	}
}

// Left says where a VM is that was moved, or that it is gone.
func (p *Provisioner) Left(ctx context.Context, ref string) (parent string, gone bool, err error) {
	if err := p.call(ctx, "Left"); err != nil {
		return "", false, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	parent, moved := p.moved[ref]
	return parent, !moved, nil
}

// Follow is only counted.
func (p *Provisioner) Follow(ctx context.Context, _ ...string) error { return p.call(ctx, "Follow") }

// Tell sends a change that is of no VM in Berth's folder.
func (p *Provisioner) Tell(c vmprovision.Change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for w := range p.watchers {
		w <- c
	}
}

// SetDebris says what Debris finds.
func (p *Provisioner) SetDebris(d ...vmprovision.Debris) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.debris = d
}

// About describes the site.
func (p *Provisioner) About() vmprovision.About { return p.about }

// Datastores gives the one datastore.
func (p *Provisioner) Datastores(ctx context.Context) ([]vmprovision.DatastoreInfo, error) {
	if err := p.call(ctx, "Datastores"); err != nil {
		return nil, err
	}
	return []vmprovision.DatastoreInfo{{Name: "ds1", Type: "VMFS", Capacity: 1 << 40, Free: 1 << 39, Accessible: true, Default: true}}, nil
}

// List gives every VM, in the order of ids.
func (p *Provisioner) List() []vmprovision.VM {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := make([]vmprovision.VM, 0, len(p.vms))
	for _, id := range slices.Sorted(maps.Keys(p.vms)) {
		out = append(out, *p.vms[id])
	}
	return out
}

// ListRole gives the VMs of one role, in the order of ids.
func (p *Provisioner) ListRole(role vmprovision.VMRole) []*vmprovision.VM {
	var out []*vmprovision.VM
	for _, vm := range p.List() {
		if vm.Role == role {
			out = append(out, &vm)
		}
	}
	return out
}

// Get finds a VM.
func (p *Provisioner) Get(id string) (vmprovision.VM, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if vm := p.vms[id]; vm != nil {
		return *vm, true
	}
	return vmprovision.VM{}, false
}

// Since gives the VMs that have changed after a mark, and never forgets a change.
func (p *Provisioner) Since(mark uint64) (changed map[string]*vmprovision.VM, next uint64, whole bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	changed = map[string]*vmprovision.VM{}
	for id, v := range p.versions {
		if v > mark {
			changed[id] = p.vms[id]
		}
	}
	return changed, p.version, false
}

// Wait waits for cond; a VM that is not there yet may come.
func (p *Provisioner) Wait(ctx context.Context, id string, cond func(*vmprovision.VM) bool) (*vmprovision.VM, error) {
	p.mu.Lock()
	p.calls["Wait"]++
	p.mu.Unlock()
	for {
		p.mu.Lock()
		vm, changed := p.vms[id], p.changed
		p.mu.Unlock()
		if cond(vm) {
			return vm, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, errs.Wrap(ctx.Err(), "wait for vm", id)
		}
	}
}

// Watch sends changes until ctx ends.
func (p *Provisioner) Watch(ctx context.Context) <-chan vmprovision.Change {
	w := make(chan vmprovision.Change, 64)
	p.mu.Lock()
	p.watchers[w] = struct{}{}
	p.mu.Unlock()
	context.AfterFunc(ctx, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.watchers, w)
		close(w)
	})
	return w
}

// DiskBytes is 40 GiB of every VM that is there.
func (p *Provisioner) DiskBytes(ctx context.Context, ref, _ string) (int64, error) {
	if err := p.call(ctx, "DiskBytes"); err != nil {
		return 0, err
	}
	return 40 << 30, nil
}

// FindTemplate finds a VM by name, path or managed object id.
func (p *Provisioner) FindTemplate(ctx context.Context, ref string) (vmprovision.TemplateVM, error) {
	if err := p.call(ctx, "FindTemplate"); err != nil {
		return vmprovision.TemplateVM{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, t := range p.templates {
		if t.Ref == ref || t.Name == ref || t.Path == ref {
			return *t, nil
		}
	}
	return vmprovision.TemplateVM{}, errs.New(errs.NotFound, "find template", "vm "+ref, "no such VM")
}

// FindNetwork finds a port group that tests added with [Provisioner.AddNetwork].
func (p *Provisioner) FindNetwork(ctx context.Context, name string) (vmprovision.NetworkInfo, error) {
	if err := p.call(ctx, "FindNetwork"); err != nil {
		return vmprovision.NetworkInfo{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, n := range p.networks {
		if n.Name == name || n.Path == name {
			return n, nil
		}
	}
	return vmprovision.NetworkInfo{}, errs.New(errs.NotFound, "find network", name, "no such network")
}

// AddNetwork puts a distributed port group there.
func (p *Provisioner) AddNetwork(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.networks = append(p.networks, vmprovision.NetworkInfo{Name: name, Path: "/DC0/network/" + name, Kind: "distributed",
		Ref: fmt.Sprintf("DistributedVirtualPortgroup:dvportgroup-%d", len(p.networks)+1)})
}

// Bake makes a baked image in two steps: the VM is seen baking, then baked.
func (p *Provisioner) Bake(ctx context.Context, b vmprovision.BakeSpec, progress func(guestinfo.Status)) (vmprovision.VM, error) {
	p.mu.Lock()
	if _, there := p.vms[b.ID]; there {
		p.calls["Bake"]++
		p.mu.Unlock()
		return vmprovision.VM{}, errs.New(errs.Exists, "bake", b.Name, "there is a VM of that id").WithFault("DuplicateName")
	}
	vm := p.newVM(b.ID, b.Name, vmprovision.RoleBaking, b.Meta, b.Annotation, b.Spec)
	p.update(b.ID, vm)
	p.mu.Unlock()
	if err := p.call(ctx, "Bake"); err != nil {
		p.Delete(b.ID) // undone
		return vmprovision.VM{}, err
	}
	if progress != nil {
		progress(guestinfo.Status{ID: b.ID, Phase: guestinfo.PhaseBaking, Bake: &guestinfo.BakeStatus{Entries: 5, Total: 10}})
	}
	p.Change(b.ID, func(vm *vmprovision.VM) { vm.Role, vm.Snapshot = vmprovision.RoleBaked, "snapshot-b"+b.ID })
	out, _ := p.Get(b.ID)
	return out, nil
}

// newVM makes a VM that is off; p.mu is held.
func (p *Provisioner) newVM(id, name string, role vmprovision.VMRole, meta, note string, spec guestinfo.Spec) *vmprovision.VM {
	p.next++
	return &vmprovision.VM{
		Ref: fmt.Sprintf("vm-%d", p.next), ID: id, Role: role, Name: name, Meta: meta, Annotation: note,
		InstanceUUID: fmt.Sprintf("00000000-0000-0000-0001-%012d", p.next), VMX: "[ds1] " + name + "/" + name + ".vmx", Datastore: "ds1",
		Power: vmprovision.PoweredOff, Connection: "connected", Host: "host-1", Created: time.Now(), Tools: "guestToolsNotRunning", Heartbeat: "gray",
		MACs: []string{fmt.Sprintf("00:50:56:00:%02x:%02x", p.next>>8&0xff, p.next&0xff)}, CPUs: 2, MemoryMB: 4096, Spec: &spec,
	}
}

// Clone makes a container VM, on if asked for.
func (p *Provisioner) Clone(ctx context.Context, c vmprovision.CloneSpec) (vmprovision.VM, error) {
	if err := p.call(ctx, "Clone"); err != nil {
		return vmprovision.VM{}, err
	}
	p.mu.Lock()
	for _, vm := range p.vms {
		if strings.EqualFold(vm.Name, c.Name) {
			p.mu.Unlock()
			return vmprovision.VM{}, errs.New(errs.Exists, "clone", c.Name, "the name is taken").WithFault("DuplicateName")
		}
	}
	baked := p.vms[c.Baked.ID]
	if baked == nil || baked.Role != vmprovision.RoleBaked || baked.Snapshot == "" {
		p.mu.Unlock()
		return vmprovision.VM{}, errs.New(errs.NotFound, "clone", c.Baked.Name, "no baked image with a snapshot").WithFault("ManagedObjectNotFound")
	}
	vm := p.newVM(c.ID, c.Name, vmprovision.RoleContainer, c.Meta, c.Annotation, c.Spec)
	vm.Baked, vm.Project, vm.Instance = c.Baked.ID, c.Project, p.instance
	vm.Placed = vmprovision.Placed{Clone: vmprovision.CloneMethod(pick(string(c.Placement.Clone), string(vmprovision.CloneLinked))), Reason: "in memory", Group: c.Placement.Group,
		Cluster: c.Placement.Cluster, Datastore: pick(c.Placement.Datastore, "ds1"), StoragePolicy: c.Placement.StoragePolicy}
	if c.CPUs > 0 {
		vm.CPUs = c.CPUs
	}
	if c.MemoryMB > 0 {
		vm.MemoryMB = c.MemoryMB
	}
	if c.PowerOn {
		setPower(vm, vmprovision.PoweredOn)
	}
	p.update(c.ID, vm)
	p.mu.Unlock()
	if c.PowerOn {
		p.booted(*vm)
	}
	out, ok := p.Get(c.ID)
	if !ok {
		out = *vm
	}
	return out, nil
}

func (p *Provisioner) booted(vm vmprovision.VM) {
	if p.OnPowerOn != nil {
		p.OnPowerOn(vm)
		return
	}
	p.Report(vm.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, PID: 100})
}

// must finds a VM in a power state.
func (p *Provisioner) must(step, id string, want ...vmprovision.PowerState) (vmprovision.VM, error) {
	vm, ok := p.Get(id)
	if !ok {
		return vm, errs.New(errs.NotFound, step, id, "no such VM").WithFault("ManagedObjectNotFound")
	}
	if !slices.Contains(want, vm.Power) {
		return vm, errs.New(errs.Conflict, step, vm.Name, "the VM is %s", vm.Power).WithFault("InvalidPowerState")
	}
	return vm, nil
}

// Counters gives the samples that tests set, of VMs that are on.
func (p *Provisioner) Counters(ctx context.Context, ids ...string) (map[string]vmprovision.Counters, error) {
	if err := p.call(ctx, "Counters"); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	out := map[string]vmprovision.Counters{}
	for _, id := range ids {
		if c, ok := p.counters[id]; ok && p.vms[id] != nil && p.vms[id].Power == vmprovision.PoweredOn {
			out[id] = c
		}
	}
	return out, nil
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
