package sandbox

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/guestinfo"
)

// bootPlan is what a guest's boot needs of its VM, read when it is switched on.
type bootPlan struct {
	ref    types.ManagedObjectReference
	name   string
	disk   *disk         // C:
	bytes  int64         // of C:, when the guest is to count them; 0 is a folder of the host
	images []plannedDisk // image disks and volumes
	serial string        // file of COM1; "" is none
	macs   []string      // of the NICs, in the order of the devices
}

// bootPlan reads a VM that has a disk which stems from a template. The caller
// holds the VM's lock.
func (s *Sandbox) bootPlan(vm *mo.VirtualMachine) (bootPlan, bool) {
	b := bootPlan{ref: vm.Self, name: vm.Name}
	for _, d := range vm.Config.Hardware.Device {
		if f, ok := serialFile(d); ok && b.serial == "" {
			if p, fault := s.hostPath(f); fault == nil {
				b.serial = p
			}
		}
		if nic, ok := d.(types.BaseVirtualEthernetCard); ok {
			b.macs = append(b.macs, nic.GetVirtualEthernetCard().MacAddress)
		}
		f, ok := diskFile(d)
		if !ok {
			continue
		}
		if x := s.disks.get(f.FileName); x != nil && b.disk == nil {
			b.disk = x
			if hasQuota(vm) {
				b.bytes = d.(*types.VirtualDisk).CapacityInBytes
			}
		} else if p, fault := s.hostPath(f.FileName); x == nil && fault == nil {
			b.images = append(b.images, plannedDisk{flatName(p), !strings.HasSuffix(f.DiskMode, "nonpersistent")})
		}
	}
	return b, b.disk != nil
}

// hasQuota says whether the guest is told to hold C: to a size.
func hasQuota(vm *mo.VirtualMachine) bool {
	info := extraConfig(vm)
	spec, err := guestinfo.DecodeSpec(func(key string) (string, bool) { v, ok := info[key]; return v, ok })
	return err == nil && spec.DiskQuota > 0
}

// guest is one power cycle of a living VM.
type guest struct {
	s      *Sandbox
	plan   bootPlan
	cancel context.CancelFunc
	done   chan struct{} // closed when nothing of it is left

	halted chan struct{}        // closed when the guest says that it has ended
	orders chan guestinfo.Order // at most one waits
	once   sync.Once
	asked  guestinfo.Order // the last order; guarded by mu
	mu     sync.Mutex

	fork   map[string]string // what it reads until it asks to be frozen; nil: what its VM has; guarded by mu
	frozen bool              // guarded by mu

	dir   string
	group *cgroup
	ns    *netns
	addr  netip.Addr
	mark  string
	meter meter

	volumes map[string]*guestVolume // by partition GUID; guarded by mu from the agent's start on
}

func newGuest(s *Sandbox, b bootPlan, cancel context.CancelFunc) *guest {
	return &guest{s: s, plan: b, cancel: cancel, done: make(chan struct{}), halted: make(chan struct{}),
		orders: make(chan guestinfo.Order, 1), asked: guestinfo.OrderShutdown}
}

// run is the guest's whole life.
func (g *guest) run(ctx context.Context) {
	var closers []func(context.Context) error
	log := g.s.log.With(zap.String("vm", g.plan.name))
	err := g.boot(ctx, func(c func(context.Context) error) { closers = append(closers, c) })
	halted := false
	select {
	case <-g.halted:
		halted = true
	default:
	}
	if err != nil && ctx.Err() == nil {
		log.Error("sandbox: guest", zap.Error(err))
	}
	clean := context.WithoutCancel(ctx)
	for i := len(closers) - 1; i >= 0; i-- {
		if err := closers[i](clean); err != nil {
			log.Error("sandbox: guest's end", zap.Error(err))
		}
	}
	if halted && ctx.Err() == nil {
		g.mu.Lock()
		what := g.asked
		g.mu.Unlock()
		g.s.wg.Go(func() { g.s.obey(g.plan.ref, what) })
	}
	close(g.done)
}

// boot makes the guest and returns when it has ended or cannot begin. What it
// makes is handed to undo, in order.
func (g *guest) boot(ctx context.Context, undo func(func(context.Context) error)) error {
	h := g.s.guests
	g.dir = filepath.Join(h.dir, g.plan.ref.Value)
	c := filepath.Join(g.dir, "c")
	if err := os.MkdirAll(c, 0o755); err != nil {
		return err
	}
	undo(func(context.Context) error { return os.RemoveAll(g.dir) })
	if err := g.mountC(ctx, c); err != nil {
		return err
	}
	undo(func(context.Context) error { return unmount(c) })
	g.mark = markerOf(g.s.dir) + g.plan.ref.Value + "/"
	g.group = &cgroup{}
	if h.group.path != "" {
		g.group.path = filepath.Join(h.group.path, g.plan.ref.Value+"-"+randomText(3))
		if err := os.Mkdir(g.group.path, 0o755); err != nil {
			return err
		}
		undo(g.group.removeTree)
	} else {
		undo(func(ctx context.Context) error { return killMarked(ctx, g.mark+"guest") })
	}
	image, err := g.mountVolumes(ctx, undo)
	if err != nil {
		return err
	}
	volume, err := g.imageDrive(c, image, undo)
	if err != nil {
		return err
	}
	undo(g.unlinkVolumes)
	if h.net != nil {
		if g.ns, err = h.net.add(ctx, first(g.plan.macs)); err != nil {
			return err
		}
		g.addr = g.ns.addr
		undo(g.ns.remove)
		if err := g.cable(ctx); err != nil {
			return err
		}
	} else {
		g.addr = h.loopback()
	}
	// The guest's processes end before its network and its disks go.
	undo(func(ctx context.Context) error {
		if g.group.path != "" {
			return g.group.kill(ctx)
		}
		return killMarked(ctx, g.mark+"guest")
	})
	token, privileged := randomText(24), randomText(24)
	h.register(token, caller{g, false})
	h.register(privileged, caller{g, true})
	undo(func(context.Context) error { h.forget(token); h.forget(privileged); return nil })
	if err := g.configure(c, guestinfo.Endpoint{Address: h.rpci.Addr().String(), Token: token, Privileged: privileged, ImageVolume: volume, SizedC: g.plan.bytes > 0}); err != nil {
		return err
	}
	return g.live(ctx, c)
}

// mountC stacks the disk's layers above the prefix.
func (g *guest) mountC(ctx context.Context, at string) error {
	l := g.plan.disk.layer
	if g.plan.bytes > 0 {
		if err := sizeLayer(ctx, l.dir, g.plan.bytes); err != nil {
			return err
		}
	}
	var lower []string
	for p := l.parent; p != nil; p = p.parent {
		lower = append(lower, filepath.Join(p.dir, "upper"))
	}
	lower = append(lower, g.s.guests.prefix)
	return mountOverlay(ctx, g.s.guests.fuse, lower, filepath.Join(l.dir, "upper"), filepath.Join(l.dir, "work"), at)
}

// imageDrive gives a bake's image disk a drive letter.
func (g *guest) imageDrive(c, volume string, undo func(func(context.Context) error)) (string, error) {
	const drive = "d:"
	if volume == "" {
		return "", nil
	}
	link := filepath.Join(c, "dosdevices", drive)
	if err := os.Remove(link); err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	if err := os.Symlink(volume, link); err != nil {
		return "", err
	}
	undo(func(context.Context) error { return os.Remove(link) })
	return drive, nil
}

// configure tells the guest where its host and its serial port are.
func (g *guest) configure(c string, e guestinfo.Endpoint) error {
	dir := filepath.Join(c, "drive_c", "ProgramData", "berth")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "sandbox-endpoint"), []byte(e.Text()), 0o600); err != nil {
		return err
	}
	if g.plan.serial == "" {
		return nil
	}
	f, err := os.OpenFile(filepath.Join(c, "system.reg"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(f, "\n[Software\\\\Wine\\\\Ports] %d\n\"COM1\"=\"%s\"\n", time.Now().Unix(),
		strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(g.plan.serial))
	return errors.Join(err, f.Close())
}

// connectCOM1 makes a file what the next program that opens COM1 writes to, and
// gives the file that it was.
func (g *guest) connectCOM1(file string) (old string, err error) {
	if err := makeSerialFile(file); err != nil {
		return "", err
	}
	link := filepath.Join(g.dir, "c", "dosdevices", "com1")
	if old, err = os.Readlink(link); err != nil {
		return "", err
	}
	if err := os.Symlink(file, link+".new"); err != nil {
		return "", err
	}
	return old, os.Rename(link+".new", link)
}

// live runs the agent until the guest halts or is switched off. An agent that
// breaks is started again, as its service's recovery would.
func (g *guest) live(ctx context.Context, c string) error {
	const restarts = 3
	env := wineEnv(c, g.mark+"guest")
	for n := 0; ; n++ {
		name, args := g.ns.command(g.s.guests.wine, `C:\Program Files\Berth\berth-agent.exe`, "run")
		d, err := startDaemon(g.group, env, name, args...)
		if err != nil {
			return err
		}
		g.meter.begin(g)
		err = g.watch(ctx, d)
		if err == nil || ctx.Err() != nil {
			return g.end(ctx, env)
		}
		g.s.log.Warn("sandbox: agent ended", zap.String("vm", g.plan.name), zap.Error(err), zap.String("log", d.output()))
		if n == restarts {
			<-ctx.Done() // Windows runs on without its agent
			return nil
		}
		t := time.NewTimer(time.Second)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			return nil
		}
	}
}

// watch waits for the agent's end and measures meanwhile. nil is a guest that
// has halted.
func (g *guest) watch(ctx context.Context, d *daemon) error {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	halted := g.halted
	var patience <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-t.C:
			g.meter.sample(g)
		case <-halted:
			halted = nil
			timer := time.NewTimer(10 * time.Second) // for the agent to go by itself
			defer timer.Stop()
			patience = timer.C
		case <-patience:
			return nil
		case <-d.done:
			select {
			case <-g.halted:
				return nil
			default:
				return fmt.Errorf("agent ended without a halt: %w", errors.Join(d.err))
			}
		}
	}
}

// end lets a guest that has halted write its registry. One that is switched off
// loses what it had not written, as on real hardware.
func (g *guest) end(ctx context.Context, env []string) error {
	if ctx.Err() != nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	return endWine(ctx, g.s.guests.wine, env)
}
