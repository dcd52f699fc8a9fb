package agent

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"sync"
	"time"

	"berth/guestinfo"
	"berth/guestinfo/agent/hcs"
	"berth/internal/errs"
)

// Containers is the operating system's part of mode contained. Nil members are
// a system that has none.
type Containers struct {
	// Load finds the Host Compute Service.
	Load func(log func(string, ...any)) (hcs.Host, error)
	// Layer gives the folder with the whole image of an image disk, which is the
	// same one every time.
	Layer func(ctx context.Context, image guestinfo.Bake, e guestinfo.Endpoint) (string, error)
	// Scratch is the file of the virtual disk for what containers write.
	Scratch string
	// Volumes is the folder in which the VM has the container's volumes.
	Volumes string
	// MemoryMB is what the machine has; nil leaves containers without a limit.
	MemoryMB func() (uint64, error)
	// Inside is a path of the container's C: below its volume.
	Inside func(volume, path string) string
}

// configure describes the one container of a VM, with what the VM's network
// gives it and the volumes that the VM holds for it.
func (c Containers) configure(ctx context.Context, s guestinfo.Spec, image guestinfo.Bake, e guestinfo.Endpoint) (hcs.Config, error) {
	layer, err := c.Layer(ctx, image, e)
	if err != nil {
		return hcs.Config{}, &StartError{ReasonDiskNotFound, err}
	}
	out := hcs.Config{ID: s.ID, Hostname: s.Hostname, Layers: []string{layer}, Scratch: c.Scratch}
	if err := c.limit(&out, s.Contained); err != nil {
		return hcs.Config{}, err
	}
	for _, v := range s.Volumes {
		out.Mounts = append(out.Mounts, hcs.Mount{Host: c.held(v).Target, Container: v.Target, ReadOnly: v.ReadOnly})
	}
	if n := s.Network; n != nil {
		for _, p := range n.Ports {
			out.Ports = append(out.Ports, hcs.Port{Protocol: p.Protocol, Inside: p.Container, Outside: p.Published})
		}
		for _, nic := range n.NICs {
			out.DNS, out.Search = append(out.DNS, nic.DNS...), append(out.Search, nic.Search...)
		}
	}
	return out, nil
}

// limit bounds what the container uses. Its memory is the machine's, less what
// Windows and the agent need to go on when it has used up the rest.
func (c Containers) limit(out *hcs.Config, k *guestinfo.Contained) error {
	if k == nil {
		return nil
	}
	out.MemoryMB, out.CPUs, out.CPUMaximum, out.CPUWeight = k.MemoryMB, k.CPUs, k.CPUMaximum, k.CPUWeight
	out.IOPSMaximum, out.BandwidthMaximum = k.IOPSMaximum, k.BandwidthMaximum
	if out.MemoryMB > 0 || c.MemoryMB == nil {
		return nil
	}
	all, err := c.MemoryMB()
	if err != nil {
		return errs.New(errs.Unavailable, "run contained", "", "the machine's memory is unknown: %w", err)
	}
	out.MemoryMB = all - min(all/4, keptMemoryMB)
	return nil
}

// keptMemoryMB is what a container leaves to the machine, or a quarter of what
// there is.
const keptMemoryMB = 512

// held is a volume in the place where the VM has it.
func (c Containers) held(v guestinfo.VolumeMount) guestinfo.VolumeMount {
	v.Target = filepath.Join(c.Volumes, v.PartitionGUID)
	return v
}

// host loads the service, by name refused where there is none.
func (c Containers) host(log func(string, ...any)) (hcs.Host, error) {
	if c.Load == nil || c.Layer == nil {
		return hcs.Host{}, &StartError{ReasonModeUnsupported, errs.New(errs.Unsupported, "run contained", "", "this system has no Host Compute Service")}
	}
	h, err := c.Load(log)
	if err != nil {
		return h, &StartError{ReasonModeUnsupported, err}
	}
	return h, nil
}

// prepare is the bake of mode contained: the image stays on its disk, and the
// scratch that containers start with is made.
func (c Containers) prepare(ctx context.Context, s guestinfo.Spec, e guestinfo.Endpoint, log func(string, ...any)) error {
	h, err := c.host(log)
	if err != nil {
		return err
	}
	config, err := c.configure(ctx, s, *s.Bake, e)
	if err != nil {
		return err
	}
	return h.Prepare(ctx, config)
}

// open attaches a container's disks and network. The caller closes the runtime.
func (c Containers) open(ctx context.Context, s guestinfo.Spec, e guestinfo.Endpoint, log func(string, ...any)) (*Contained, error) {
	h, err := c.host(log)
	if err != nil {
		return nil, err
	}
	config, err := c.configure(ctx, s, s.Contained.Image, e)
	if err != nil {
		return nil, err
	}
	box, err := h.Open(ctx, config)
	if err != nil {
		return nil, startError(err)
	}
	return &Contained{box: box, grace: stopLimit}, nil
}

// stopLimit is how long a container's own Windows may take to end when its
// entrypoint has.
const stopLimit = 30 * time.Second

// Contained runs entrypoints process-isolated, in a container of the image's
// own files, registry and accounts.
type Contained struct {
	box   *hcs.Container
	grace time.Duration
}

// volume is the root of the container's C: as the VM sees it.
func (c *Contained) volume() string { return c.box.Volume() }

// Close detaches disks and network; no entrypoint may run.
func (c *Contained) Close(ctx context.Context) error { return c.box.Close(ctx) }

// Start implements [Runtime]. The environment is the image's: the container's
// Windows adds its own, and has nothing of the VM's.
func (c *Contained) Start(l Launch) (Process, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if name, _, ok := guestinfo.ServiceEntrypoint(l.Process.Args); ok {
		return nil, &StartError{ReasonServiceNotFound, errs.New(errs.Unsupported, "run contained", name, "mode contained does not wait on a service").
			WithHint("use mode native, or an entrypoint that waits on it as ServiceMonitor.exe does")}
	}
	run, err := c.box.Start(ctx, containedProgram(l))
	if err != nil {
		return nil, startError(err)
	}
	p := &containedProcess{run: run, grace: c.grace, signal: l.Process.StopSignal}
	p.copyOutput(run.Main(), l)
	return p, nil
}

func containedProgram(l Launch) hcs.Program {
	return hcs.Program{CommandLine: guestinfo.CommandLine(l.Process.Args, l.Process.ArgsEscaped), WorkDir: l.Process.WorkDir, User: l.Process.User, Env: l.Process.Env}
}

// startError tells a refusal's reason.
func startError(err error) error {
	reason := ReasonStartFailed
	switch {
	case hcs.Is(err, hcs.ErrFileNotFound, hcs.ErrPathNotFound):
		reason = ReasonEntrypointNotFound
	case hcs.Is(err, hcs.ErrDirectory):
		reason = ReasonWorkDirUnusable
	case hcs.Is(err, hcs.ErrNoSuchUser):
		reason = ReasonUserNotFound
	case hcs.Is(err, hcs.ErrImageMismatch):
		reason = ReasonImageMismatch
	}
	return &StartError{reason, err}
}

// ReasonImageMismatch is an image of another Windows than the VM's, which
// process isolation does not run.
const ReasonImageMismatch = "ImageMismatch"

// outputs carries a program's output to its writers.
type outputs struct{ sync.WaitGroup }

func (o *outputs) copyOutput(r *hcs.Running, l Launch) {
	stdout, stderr := r.Output()
	// The pipes' ends are the way out; the writers, which feed the console, do
	// not fail.
	o.Go(func() { _, _ = io.Copy(l.Stdout, stdout) })
	o.Go(func() { _, _ = io.Copy(l.Stderr, stderr) })
}

// drain waits until all output has come, and for no longer than a child of the
// program may hold it; last then ends whatever does.
func (o *outputs) drain(last func() error) error {
	done := make(chan struct{})
	go func() { o.Wait(); close(done) }()
	limit := time.NewTimer(containedDrain)
	defer limit.Stop()
	select {
	case <-done:
	case <-limit.C:
	}
	err := last()
	<-done
	return err
}

// containedProcess is an entrypoint with its compute system.
type containedProcess struct {
	outputs
	run    *hcs.Run
	grace  time.Duration
	signal guestinfo.StopSignal

	mu   sync.Mutex
	last guestinfo.Resources
}

// PID implements [Process].
func (p *containedProcess) PID() uint32 { return p.run.Main().PID() }

// Wait implements [Process].
func (p *containedProcess) Wait() (uint32, error) {
	<-p.run.Main().Exited()
	_, resErr := p.Resources()
	if hcs.Is(resErr, hcs.ErrSystemStopped) {
		resErr = nil // it was ended with its container
	}
	var code uint32
	err := p.drain(func() (err error) {
		code, err = p.run.Finish(p.grace)
		return err
	})
	return code, errors.Join(resErr, err)
}

// Exec implements [Process]: the program runs in the same container.
func (p *containedProcess) Exec(l Launch) (Process, error) {
	r, err := p.run.Exec(containedProgram(l))
	if err != nil {
		return nil, startError(err)
	}
	x := &execProcess{r: r, of: p}
	x.copyOutput(r, l)
	return x, nil
}

// execProcess is a program beside an entrypoint.
type execProcess struct {
	outputs
	r  *hcs.Running
	of *containedProcess
}

// PID implements [Process].
func (x *execProcess) PID() uint32 { return x.r.PID() }

// Wait implements [Process].
func (x *execProcess) Wait() (uint32, error) {
	code, err := x.r.Wait()
	return code, errors.Join(err, x.drain(x.r.Close))
}

// Interrupt ends it: there is no asking one process of a container alone.
func (x *execProcess) Interrupt() error { return x.r.Terminate() }

// Terminate implements [Process].
func (x *execProcess) Terminate() error { return x.r.Terminate() }

// Exec implements [Process].
func (x *execProcess) Exec(l Launch) (Process, error) { return x.of.Exec(l) }

// Resources are the container's: the service counts nothing smaller.
func (x *execProcess) Resources() (guestinfo.Resources, error) { return x.of.Resources() }

// containedDrain is how long output may take to arrive after the entrypoint.
const containedDrain = 5 * time.Second

// Interrupt implements [Process]: the container's Windows shuts down, which tells
// every program so.
func (p *containedProcess) Interrupt() error {
	if p.signal == guestinfo.StopKill {
		return p.run.Terminate()
	}
	return p.run.Shutdown()
}

// Terminate implements [Process].
func (p *containedProcess) Terminate() error { return p.run.Terminate() }

// Resources implements [Process].
func (p *containedProcess) Resources() (guestinfo.Resources, error) {
	s, err := p.run.Statistics()
	p.mu.Lock()
	defer p.mu.Unlock()
	if err == nil {
		p.last = guestinfo.Resources{CPUNanos: s.CPUNanos, CommitBytes: s.CommitBytes, WorkingSet: s.WorkingSet,
			Processes: s.Processes, ReadBytes: s.ReadBytes, WrittenBytes: s.WrittenBytes}
		return p.last, nil
	}
	if p.last != (guestinfo.Resources{}) {
		return p.last, nil // what it used until it ended
	}
	return p.last, err
}
