package sandbox

import (
	"context"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
)

// order is what Tools would pass to Windows.
func (g *guest) order(what guestinfo.Order) {
	g.mu.Lock()
	g.asked = what
	g.mu.Unlock()
	select {
	case g.orders <- what:
	default: // one waits already
	}
}

// caller is who speaks for a guest: the guest's administrators, whom it can tell
// by the second token, or anybody else in it.
type caller struct {
	*guest
	privileged bool
}

// Allows implements guestinfo.Guard as a host does: what a VM's settings demand
// is looked up for each command.
func (c caller) Allows(cmd string) bool {
	if c.privileged {
		return true
	}
	v, _ := c.s.infoGet(c.plan.ref, guestinfo.AuthKey(cmd))
	return !strings.EqualFold(v, "TRUE")
}

// Get implements guestinfo.Handler.
func (g *guest) Get(_ context.Context, key string) (string, bool) {
	g.toolsRun()
	if fork := g.forked(); fork != nil {
		v, ok := fork[key]
		return v, ok
	}
	return g.s.infoGet(g.plan.ref, key)
}

// Set implements guestinfo.Handler.
func (g *guest) Set(_ context.Context, key, value string) error {
	g.toolsRun()
	if g.forked() != nil {
		return nil // its parent said that already
	}
	if err := g.s.infoSet(g.plan.ref, key, value); err != nil {
		return err
	}
	if key == guestinfo.StatusKey {
		g.named(value)
	}
	return nil
}

// Halt implements guestinfo.Handler.
func (g *guest) Halt(context.Context) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	select {
	case <-g.halted:
	default:
		close(g.halted)
	}
	return nil
}

// WaitOrder implements guestinfo.Handler.
func (g *guest) WaitOrder(ctx context.Context) (guestinfo.Order, error) {
	g.toolsRun()
	select {
	case o := <-g.orders:
		return o, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// Capability implements guestinfo.Handler.
func (g *guest) Capability(context.Context, string) { g.toolsRun() }

// toolsRun shows, once, that Windows is up.
func (g *guest) toolsRun() {
	g.once.Do(func() {
		name := strings.ToUpper(g.plan.name)
		g.s.post(g.plan.ref, func(c *simulator.Context, vm *simulator.VirtualMachine) {
			showTools(c, vm, name[:min(len(name), 15)], g.addr.String())
		})
	})
}

// named shows the host name that the guest reports.
func (g *guest) named(status string) {
	st, err := guestinfo.DecodeStatus(func(key string) (string, bool) { return status, key == guestinfo.StatusKey })
	if err != nil || st.Hostname == "" {
		return // not Tools' business
	}
	g.s.post(g.plan.ref, func(c *simulator.Context, vm *simulator.VirtualMachine) {
		if vm.Guest.HostName != st.Hostname && vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOn {
			c.Update(vm, []types.PropertyChange{{Name: "guest.hostName", Val: st.Hostname}, {Name: "summary.guest.hostName", Val: st.Hostname}})
		}
	})
}

// showTools shows a VM whose VMware Tools have come up.
func showTools(c *simulator.Context, vm *simulator.VirtualMachine, host, addr string) {
	if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn {
		return
	}
	net := append([]types.GuestNicInfo{}, vm.Guest.Net...)
	if len(net) > 0 {
		net[0].IpAddress, net[0].Connected = []string{addr}, true
	}
	green := types.ManagedEntityStatusGreen
	ok := types.VirtualMachineToolsStatusToolsOk
	c.Update(vm, []types.PropertyChange{
		{Name: "guest.toolsStatus", Val: ok}, {Name: "guest.toolsRunningStatus", Val: toolsRunning},
		{Name: "guest.hostName", Val: host}, {Name: "guest.ipAddress", Val: addr}, {Name: "guest.net", Val: net},
		{Name: "guest.guestState", Val: string(types.VirtualMachineGuestStateRunning)},
		{Name: "guest.guestOperationsReady", Val: false},
		{Name: "guestHeartbeatStatus", Val: green}, {Name: "summary.quickStats.guestHeartbeatStatus", Val: green},
		{Name: "summary.guest.toolsStatus", Val: ok}, {Name: "summary.guest.toolsRunningStatus", Val: toolsRunning},
		{Name: "summary.guest.hostName", Val: host}, {Name: "summary.guest.ipAddress", Val: addr},
	})
}
