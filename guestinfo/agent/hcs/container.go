package hcs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"berth/internal/errs"
)

// How long the service may take.
const (
	systemTimeout  = 4 * time.Minute
	processTimeout = time.Minute
	queryTimeout   = 10 * time.Second
	exitTimeout    = time.Minute // for the notice of an end that was forced
)

// Container has its layers and its network attached. Programs are started in it
// one after the other, each in a compute system of its own: what it leaves
// behind in memory ends with it, what it writes to disk stays.
type Container struct {
	h       Host
	c       Config
	scratch *mountedScratch
	network *attachment
}

// Open attaches what [Host.Prepare] has made.
func (h Host) Open(ctx context.Context, c Config) (*Container, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	scratch, err := h.mount(ctx, c)
	if err != nil {
		return nil, err
	}
	network, err := h.connect(c)
	if err != nil {
		return nil, errors.Join(err, scratch.close(ctx))
	}
	return &Container{h: h, c: c, scratch: scratch, network: network}, nil
}

// Volume is the root of the container's C: as the VM sees it.
func (c *Container) Volume() string { return c.scratch.volume }

// Close detaches everything. No program may run.
func (c *Container) Close(ctx context.Context) error {
	return errors.Join(c.network.close(ctx), c.scratch.close(ctx))
}

// Run is a compute system with the program that it was started for.
type Run struct {
	h      Host
	system System
	main   *Running

	stopped chan struct{} // closed when the compute system has
	once    sync.Once

	handles sync.RWMutex // held for reading while they are in use
	closed  bool
	beside  []*Running
}

// use does something with the handles, unless they are closed.
func (r *Run) use(limit time.Duration, begin func(Operation) error) (string, error) {
	r.handles.RLock()
	defer r.handles.RUnlock()
	if r.closed {
		return "", ErrSystemStopped
	}
	return r.h.operate(limit, begin)
}

// operate begins something and waits for its outcome.
func (h Host) operate(limit time.Duration, begin func(Operation) error) (string, error) {
	op, err := h.Compute.CreateOperation()
	if err != nil {
		return "", err
	}
	defer h.Compute.CloseOperation(op)
	if err := begin(op); err != nil {
		return "", err
	}
	return h.Compute.WaitForOperationResult(op, limit)
}

// Start makes a compute system, starts it, and starts the program in it. What
// it made it takes away again when one of these fails.
func (c *Container) Start(ctx context.Context, p Program) (*Run, error) {
	r := &Run{h: c.h, main: newRunning(c.h), stopped: make(chan struct{})}
	doc := text(c.c.document(c.scratch.volume, c.network.namespace))
	// The one before it may take a moment to be forgotten.
	err := again(ctx, 10, time.Second, func() error { return r.create(c.c.ID, doc) }, ErrSystemExists)
	if err != nil {
		return nil, wrap("create container", err)
	}
	if err := r.h.Compute.SetComputeSystemCallback(r.system, r.systemEvent); err != nil {
		return nil, errors.Join(wrap("listen to container", err), r.end())
	}
	if _, err := r.h.operate(systemTimeout, func(op Operation) error { return r.h.Compute.StartComputeSystem(r.system, op) }); err != nil {
		return nil, errors.Join(wrap("start container", err), r.end())
	}
	if err := r.main.start(r.system, p); err != nil {
		return nil, errors.Join(wrap("start program", err), r.stop(0), r.end())
	}
	return r, nil
}

func (r *Run) create(id, doc string) error {
	_, err := r.h.operate(systemTimeout, func(op Operation) (err error) {
		r.system, err = r.h.Compute.CreateComputeSystem(id, doc, op)
		return err
	})
	if err != nil && r.system != 0 {
		r.h.Compute.CloseComputeSystem(r.system)
		r.system = 0
	}
	return err
}

func (r *Run) systemEvent(e Event) {
	switch e.Type {
	case EventSystemExited:
		r.over(ErrTerminated)
	case EventServiceDisconnect:
		r.over(ErrServiceDisconnect)
	}
}

// over ends all waiting: nothing will come any more.
func (r *Run) over(why error) {
	r.once.Do(func() { close(r.stopped) })
	r.main.end(0, why)
}

// Main is the program that the compute system was started for.
func (r *Run) Main() *Running { return r.main }

// Exec starts another program beside the first. It ends with the compute system
// at the latest.
func (r *Run) Exec(p Program) (*Running, error) {
	r.handles.Lock()
	defer r.handles.Unlock()
	if r.closed {
		return nil, wrap("start program", ErrSystemStopped)
	}
	x := newRunning(r.h)
	if err := x.start(r.system, p); err != nil {
		x.close()
		return nil, wrap("start program", err)
	}
	r.beside = append(r.beside, x)
	return x, nil
}

// Finish waits for the program's end, ends its compute system, and gives the
// exit code. An end by force has the code of Windows' own terminated programs.
func (r *Run) Finish(grace time.Duration) (uint32, error) {
	code, err := r.main.Wait()
	stopErr := r.stop(grace)
	return code, errors.Join(err, stopErr, r.end())
}

// Shutdown tells the container's programs that Windows shuts down. That it has
// stopped already is no error.
func (r *Run) Shutdown() error {
	_, err := r.use(queryTimeout, func(op Operation) error { return r.h.Compute.ShutDownComputeSystem(r.system, op) })
	if err == nil || gone(err) || Is(err, ErrOperationPending, ErrOperationTimeout) {
		return nil // it is on its way
	}
	return wrap("shut down container", err)
}

// Terminate ends the container at once.
func (r *Run) Terminate() error {
	_, err := r.use(exitTimeout, func(op Operation) error { return r.h.Compute.TerminateComputeSystem(r.system, op) })
	if err == nil || gone(err) || Is(err, ErrOperationPending, ErrOperationTimeout) {
		return nil // the notice of its end is what counts
	}
	return wrap("end container", err)
}

// stop brings the compute system to its end: in peace within the grace period,
// by force after it. It is over when the service says so.
func (r *Run) stop(grace time.Duration) error {
	shut := r.Shutdown()
	if shut == nil {
		select {
		case <-r.stopped:
			return nil
		case <-time.After(grace):
		}
	}
	if err := r.Terminate(); err != nil {
		return errors.Join(shut, err)
	}
	select {
	case <-r.stopped:
		return nil
	case <-time.After(exitTimeout):
		return errs.New(errs.Unavailable, "end container", "", "no notice of its end within %v", exitTimeout)
	}
}

// end closes the handles; a compute system that still runs ends with its last.
func (r *Run) end() error {
	r.handles.Lock()
	defer r.handles.Unlock()
	if r.closed {
		return nil
	}
	r.closed = true
	all := []error{r.main.close()}
	for _, x := range r.beside {
		x.end(0, ErrTerminated) // with its container
		all = append(all, x.close())
	}
	r.h.Compute.CloseComputeSystem(r.system)
	return errors.Join(all...)
}

// Statistics is what a container uses.
type Statistics struct {
	CPUNanos, CommitBytes, WorkingSet, ReadBytes, WrittenBytes uint64
	Processes                                                  uint32
}

// Statistics asks the service, which answers while the container runs.
func (r *Run) Statistics() (Statistics, error) {
	res, err := r.use(queryTimeout, func(op Operation) error {
		return r.h.Compute.GetComputeSystemProperties(r.system, op, `{"PropertyTypes":["Statistics","ProcessList"]}`)
	})
	if err != nil {
		return Statistics{}, wrap("ask for statistics", err)
	}
	var p struct {
		Statistics struct {
			Processor struct{ TotalRuntime100ns uint64 }
			Memory    struct{ MemoryUsageCommitBytes, MemoryUsagePrivateWorkingSetBytes uint64 }
			Storage   struct{ ReadSizeBytes, WriteSizeBytes uint64 }
		}
		ProcessList []struct{}
	}
	if err := json.Unmarshal([]byte(res), &p); err != nil {
		return Statistics{}, errs.New(errs.Corrupt, "ask for statistics", "", "%w", fmt.Errorf("%.200q: %w", res, err))
	}
	s := p.Statistics
	return Statistics{CPUNanos: 100 * s.Processor.TotalRuntime100ns, CommitBytes: s.Memory.MemoryUsageCommitBytes,
		WorkingSet: s.Memory.MemoryUsagePrivateWorkingSetBytes, ReadBytes: s.Storage.ReadSizeBytes, WrittenBytes: s.Storage.WriteSizeBytes,
		Processes: uint32(len(p.ProcessList))}, nil
}
