package sandbox

import (
	"sync"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

// meter measures what a guest uses.
type meter struct {
	mu      sync.Mutex
	boot    time.Time
	samples []sample // the last realtime+1, one a second

}

// sample is what a guest has used since its boot.
type sample struct {
	at     time.Time
	cpu    uint64 // ns
	rx, tx uint64
	rd, wr uint64
}

// begin starts the clock, once.
func (m *meter) begin(g *guest) {
	m.mu.Lock()
	first := m.boot.IsZero()
	if first {
		m.boot = time.Now()
		m.samples = []sample{{at: m.boot}}
	}
	m.mu.Unlock()
	if !first {
		return
	}
	at := time.Now().UTC()
	g.s.post(g.plan.ref, func(c *simulator.Context, vm *simulator.VirtualMachine) {
		c.Update(vm, []types.PropertyChange{{Name: "runtime.bootTime", Val: &at}, {Name: "summary.runtime.bootTime", Val: &at}})
	})
}

// pids are the guest's processes.
func (g *guest) pids() []int {
	if g.group != nil && g.group.path != "" {
		p, err := g.group.pids()
		if err != nil {
			return nil // the guest has ended
		}
		return p
	}
	return marked(g.mark + "guest")
}

func (g *guest) read() sample {
	x := sample{at: time.Now()}
	pids := g.pids()
	if g.group.path != "" {
		if n, err := g.group.cpuNanos(); err == nil {
			x.cpu = n
		}
	} else {
		x.cpu = ticksOf(pids)
	}
	if g.ns != nil {
		x.rx, x.tx = g.ns.traffic()
	}
	x.rd, x.wr = ioOf(pids)
	return x
}

// sample takes one, and every fifth time shows vSphere's quick statistics.
func (m *meter) sample(g *guest) {
	x := g.read()
	m.mu.Lock()
	m.samples = append(m.samples, x)
	if over := len(m.samples) - realtime - 1; over > 0 {
		m.samples = m.samples[over:]
	}
	quick := x.at.Sub(m.boot)/time.Second%5 == 0
	m.mu.Unlock()
	if quick {
		u := g.usage()
		g.s.post(g.plan.ref, func(c *simulator.Context, vm *simulator.VirtualMachine) { showQuickStats(c, vm, u) })
	}
}

// usage is the average since the oldest sample kept; it measures anew.
func (g *guest) usage() usage {
	m := &g.meter
	m.mu.Lock()
	if m.boot.IsZero() {
		m.mu.Unlock()
		return usage{}
	}
	first, boot := m.samples[0], m.boot
	m.mu.Unlock()
	now := g.read()
	sec := max(now.at.Sub(first.at).Seconds(), 0.001)
	rate := func(a, b uint64) float64 {
		if b < a {
			return 0 // a process has ended and took its count along
		}
		return float64(b-a) / sec
	}
	return usage{cpu: rate(first.cpu, now.cpu) / 1e9, memory: memoryOf(g.pids()), rx: rate(first.rx, now.rx), tx: rate(first.tx, now.tx),
		rd: rate(first.rd, now.rd), wr: rate(first.wr, now.wr), uptime: now.at.Sub(boot), heartbeat: realtime}
}

func showQuickStats(c *simulator.Context, vm *simulator.VirtualMachine, u usage) {
	if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn {
		return
	}
	q := vm.Summary.QuickStats
	q.OverallCpuUsage, q.OverallCpuDemand = int32(u.cpu*coreMHz), int32(u.cpu*coreMHz)
	q.GuestMemoryUsage, q.HostMemoryUsage = int32(u.memory>>20), int32(u.memory>>20)
	q.UptimeSeconds = int32(u.uptime.Seconds())
	c.Update(vm, []types.PropertyChange{{Name: "summary.quickStats", Val: q}})
}
