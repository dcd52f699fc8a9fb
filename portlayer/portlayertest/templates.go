package portlayertest

import (
	"context"
	"fmt"

	"berth/internal/errs"
	"berth/vmprovision"
)

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
