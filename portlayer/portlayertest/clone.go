package portlayertest

import (
	"context"
	"fmt"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

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
