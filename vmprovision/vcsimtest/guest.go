package vcsimtest

import (
	"context"
	"sync"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
)

// Guest is a running VM as the function inside it sees it.
type Guest struct {
	Ref  types.ManagedObjectReference
	Spec *guestinfo.Spec // nil when the VM has none
	Ctx  context.Context // ends at power-off
	told chan struct{}   // what is set of the VM has changed
	svc  *simulator.Service
	seq  uint64
}

// guests starts a function for every VM that is powered on.
type guests struct {
	self    types.ManagedObjectReference
	svc     *simulator.Service
	program func(*Guest)

	mu      sync.Mutex
	running map[types.ManagedObjectReference]running
	wg      sync.WaitGroup
}

type running struct {
	end  context.CancelFunc
	told chan struct{}
}

func watchGuests(svc *simulator.Service, program func(*Guest)) *guests {
	g := &guests{
		self: types.ManagedObjectReference{Type: "VcsimtestGuests", Value: "guests"}, svc: svc, program: program,
		running: map[types.ManagedObjectReference]running{},
	}
	if program != nil {
		svc.Context.Map.AddHandler(g)
	}
	return g
}

// Reference, PutObject, UpdateObject and RemoveObject make guests a
// simulator.RegisterObject.
func (g *guests) Reference() types.ManagedObjectReference { return g.self }

// PutObject is part of simulator.RegisterObject.
func (g *guests) PutObject(*simulator.Context, mo.Reference) {}

// RemoveObject is part of simulator.RegisterObject.
func (g *guests) RemoveObject(_ *simulator.Context, ref types.ManagedObjectReference) { g.stop(ref) }

// UpdateObject is called under the VM's lock: it must not wait.
func (g *guests) UpdateObject(_ *simulator.Context, o mo.Reference, changes []types.PropertyChange) {
	ref := o.Reference()
	for _, c := range changes {
		if c.Name == "config.extraConfig" {
			g.tell(ref)
		}
		if state, ok := c.Val.(types.VirtualMachinePowerState); ok && c.Name == "runtime.powerState" {
			g.stop(ref)
			if state == types.VirtualMachinePowerStatePoweredOn {
				g.start(ref)
			}
		}
	}
}

func (g *guests) start(ref types.ManagedObjectReference) {
	ctx, cancel := context.WithCancel(context.Background())
	told := make(chan struct{}, 1)
	g.mu.Lock()
	g.running[ref] = running{cancel, told}
	g.mu.Unlock()
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		guest := &Guest{Ref: ref, Ctx: ctx, told: told, svc: g.svc}
		guest.Spec = guest.readSpec()
		g.program(guest)
	}()
}

func (g *guests) stop(ref types.ManagedObjectReference) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if r, ok := g.running[ref]; ok {
		r.end()
		delete(g.running, ref)
	}
}

func (g *guests) tell(ref types.ManagedObjectReference) {
	g.mu.Lock()
	defer g.mu.Unlock()
	select {
	case g.running[ref].told <- struct{}{}: // of one that does not run, nil
	default:
	}
}

func (g *guests) stopAll() {
	g.mu.Lock()
	for _, r := range g.running {
		r.end()
	}
	g.mu.Unlock()
	g.wg.Wait()
}

// with runs f under the VM's lock; a VM that is gone is skipped.
func (g *Guest) with(f func(*simulator.Context, *simulator.VirtualMachine)) {
	c := *g.svc.Context
	if vm, ok := c.Map.Get(g.Ref).(*simulator.VirtualMachine); ok {
		c.WithLock(vm, func() { f(&c, vm) })
	}
}

func (g *Guest) readSpec() *guestinfo.Spec {
	spec, err := guestinfo.DecodeSpec(g.values())
	if err != nil {
		return nil
	}
	return &spec
}

// values looks up what is set of the VM.
func (g *Guest) values() func(key string) (string, bool) {
	values := map[string]string{}
	g.with(func(_ *simulator.Context, vm *simulator.VirtualMachine) {
		for _, o := range vm.Config.ExtraConfig {
			if s, ok := o.GetOptionValue().Value.(string); ok {
				values[o.GetOptionValue().Key] = s
			}
		}
	})
	return func(k string) (string, bool) { v, ok := values[k]; return v, ok }
}

// secrets asks for the VM's secrets and waits until they are there; the sum is ""
// if it is switched off before.
func (g *Guest) secrets() (sum string) {
	key, err := guestinfo.NewSecretKey()
	if err != nil {
		panic(err)
	}
	g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseStarting, Reason: guestinfo.ReasonAwaitingSecrets, SecretsKey: key.Public(), Agent: "test"})
	for {
		if _, sum, err = guestinfo.OpenSecrets(key, g.Spec.ID, g.values()); err == nil {
			return sum
		}
		select {
		case <-g.told:
		case <-g.Ctx.Done():
			return ""
		}
	}
}

// Report writes a status.
func (g *Guest) Report(s guestinfo.Status) {
	g.seq++
	s.Sequence, s.Time = g.seq, time.Now()
	if s.Generation == 0 && g.Spec != nil {
		s.Generation = g.Spec.Generation
	}
	values, err := guestinfo.EncodeStatus(s)
	if err != nil {
		panic(err)
	}
	for k, v := range values {
		g.Set(k, v)
	}
}

// Set writes one guestinfo value.
func (g *Guest) Set(key, value string) {
	g.with(func(c *simulator.Context, vm *simulator.VirtualMachine) {
		list := make([]types.BaseOptionValue, 0, len(vm.Config.ExtraConfig)+1)
		for _, o := range vm.Config.ExtraConfig {
			if o.GetOptionValue().Key != key {
				list = append(list, o)
			}
		}
		list = append(list, &types.OptionValue{Key: key, Value: value})
		c.Update(vm, []types.PropertyChange{{Name: "config.extraConfig", Val: list}})
	})
}

// Tools makes VMware Tools run in the guest.
func (g *Guest) Tools(ip string) {
	g.with(func(c *simulator.Context, vm *simulator.VirtualMachine) {
		c.Update(vm, []types.PropertyChange{
			{Name: "guest.toolsRunningStatus", Val: string(types.VirtualMachineToolsRunningStatusGuestToolsRunning)},
			{Name: "guest.ipAddress", Val: ip},
			{Name: "guest.hostName", Val: "guest"},
		})
	})
}

// Freeze makes the VM stand still.
func (g *Guest) Freeze() {
	g.with(func(c *simulator.Context, vm *simulator.VirtualMachine) {
		c.Update(vm, []types.PropertyChange{{Name: "runtime.instantCloneFrozen", Val: true}})
	})
}

// PowerOff is the guest's own shutdown.
func (g *Guest) PowerOff() {
	g.with(func(c *simulator.Context, vm *simulator.VirtualMachine) {
		vm.PowerOffVMTask(c, &types.PowerOffVM_Task{This: g.Ref})
	})
}

// Honest is a guest that does what a good agent would: a bake is baked and
// shuts down, a container asks for its secrets and runs until it is powered off.
func Honest(g *Guest) {
	switch {
	case g.Spec == nil:
	case g.Spec.Role == guestinfo.RoleBake:
		g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseBaking, Agent: "test"})
		g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseBaked, Agent: "test", Bake: &guestinfo.BakeStatus{Hash: "sha256:00"}})
		g.PowerOff()
	case g.Spec.Role == guestinfo.RoleParent:
		g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseFreezing, Agent: "test"})
		g.Freeze()
	default:
		g.Tools("192.0.2.7")
		st := guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseRunning, Agent: "test"}
		if len(g.Spec.Secrets) > 0 {
			if st.SecretsSum = g.secrets(); st.SecretsSum == "" {
				return
			}
		}
		g.Report(st)
	}
}
