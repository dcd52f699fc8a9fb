package portlayertest

import (
	"context"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

// Report writes a guest's status; zero members are filled in.
func (p *Provisioner) Report(id string, st guestinfo.Status) {
	p.Change(id, func(vm *vmprovision.VM) {
		st.Version, st.ID = guestinfo.StatusVersion, pick(st.ID, id)
		if vm.Status != nil {
			st.Sequence = vm.Status.Sequence
			if st.StartedAt == nil {
				st.StartedAt = vm.Status.StartedAt
			}
		}
		st.Sequence++
		if st.Time.IsZero() {
			st.Time = time.Now()
		}
		if st.Phase == guestinfo.PhaseRunning && st.StartedAt == nil || st.Phase == guestinfo.PhaseRunning && vm.Status != nil && vm.Status.Phase != guestinfo.PhaseRunning {
			t := st.Time
			st.StartedAt = &t
		}
		if st.Phase == guestinfo.PhaseExited && st.FinishedAt == nil {
			t := st.Time
			st.FinishedAt = &t
		}
		vm.Status, vm.StatusErr = &st, ""
	})
}

// Exit plays an entrypoint's end: the guest reports, and shuts down.
func (p *Provisioner) Exit(id string, code uint32) {
	p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseExited, ExitCode: &code})
	p.SetPower(id, vmprovision.PoweredOff)
}

// SetPower switches a VM as an admin, or the guest, would.
func (p *Provisioner) SetPower(id string, s vmprovision.PowerState) {
	p.Change(id, func(vm *vmprovision.VM) { setPower(vm, s) })
}

func setPower(vm *vmprovision.VM, s vmprovision.PowerState) {
	vm.Power = s
	vm.Booted, vm.Tools, vm.Heartbeat = time.Time{}, "guestToolsNotRunning", "gray"
	if s == vmprovision.PoweredOn {
		vm.Booted, vm.Tools, vm.Heartbeat = time.Now(), "guestToolsRunning", "green"
	}
}

// Write appends to a VM's serial log.
func (p *Provisioner) Write(id, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f := p.console(id)
	*f = append(*f, text...)
}

// Truncate begins the last file of a VM's serial log anew.
func (p *Provisioner) Truncate(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	*p.console(id) = nil
}

// WriteOld appends to the file before the one in use, as a guest does that was
// given a new one late.
func (p *Provisioner) WriteOld(id, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := len(p.consoles[id]) - 2
	p.consoles[id][n] = append(p.consoles[id][n], text...)
}

// Discard empties all files of a VM's serial log.
func (p *Provisioner) Discard(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for n := range p.consoles[id] {
		p.consoles[id][n] = nil
	}
}

// console is the last file of a VM's serial log.
func (p *Provisioner) console(id string) *[]byte {
	if len(p.consoles[id]) == 0 {
		p.consoles[id] = make([][]byte, 1)
	}
	return &p.consoles[id][len(p.consoles[id])-1]
}

// SetCounters sets a VM's sample.
func (p *Provisioner) SetCounters(id string, c vmprovision.Counters) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c.ID = id
	p.counters[id] = c
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
