package hcs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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

// Close detaches everything. No program may run.
func (c *Container) Close(ctx context.Context) error {
	return errors.Join(c.network.close(ctx), c.scratch.close(ctx))
}

// Run is one program in its compute system.
type Run struct {
	h       Host
	system  System
	process Process
	info    ProcessInfo

	exited  chan struct{} // closed when the program has ended
	stopped chan struct{} // closed when the compute system has
	once    struct{ exit, stop sync.Once }
	mu      sync.Mutex // guards code and broken
	code    uint32
	broken  error // the service has gone away

	handles sync.RWMutex // held for reading while they are in use
	closed  bool
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
	r := &Run{h: c.h, exited: make(chan struct{}), stopped: make(chan struct{})}
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
	if err := r.startProcess(p); err != nil {
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

func (r *Run) startProcess(p Program) error {
	op, err := r.h.Compute.CreateOperation()
	if err != nil {
		return err
	}
	defer r.h.Compute.CloseOperation(op)
	if r.process, err = r.h.Compute.CreateProcess(r.system, text(p.parameters()), op); err != nil {
		return err
	}
	if r.info, _, err = r.h.Compute.WaitForOperationResultAndProcessInfo(op, processTimeout); err != nil {
		return err
	}
	if err := r.h.Compute.SetProcessCallback(r.process, r.processEvent); err != nil {
		return err
	}
	// It may have ended before anybody listened.
	status, err := r.h.operate(queryTimeout, func(op Operation) error { return r.h.Compute.GetProcessProperties(r.process, op) })
	if err == nil {
		r.processStatus(status)
	} else if !Is(err, ErrProcessStopped) {
		return err
	}
	return nil
}

// processStatus is what the service says of a process that has ended.
func (r *Run) processStatus(data string) {
	var s struct {
		Exited         bool
		ExitCode       uint32
		LastWaitResult int32
	}
	if err := json.Unmarshal([]byte(data), &s); err != nil || !s.Exited {
		return
	}
	r.once.exit.Do(func() {
		r.mu.Lock()
		r.code = s.ExitCode
		if s.LastWaitResult < 0 {
			r.broken = Result(uint32(s.LastWaitResult))
		}
		r.mu.Unlock()
		close(r.exited)
	})
}

func (r *Run) processEvent(e Event) {
	switch e.Type {
	case EventProcessExited:
		r.processStatus(e.Data)
	case EventServiceDisconnect:
		r.lost()
	}
}

func (r *Run) systemEvent(e Event) {
	switch e.Type {
	case EventSystemExited:
		r.once.stop.Do(func() { close(r.stopped) })
		r.once.exit.Do(func() { // with its container, whether it was told or not
			r.mu.Lock()
			r.broken = ErrTerminated
			r.mu.Unlock()
			close(r.exited)
		})
	case EventServiceDisconnect:
		r.lost()
	}
}

// lost ends all waiting: nothing will come any more.
func (r *Run) lost() {
	r.mu.Lock()
	r.broken = ErrServiceDisconnect
	r.mu.Unlock()
	r.once.exit.Do(func() { close(r.exited) })
	r.once.stop.Do(func() { close(r.stopped) })
}

// PID is the program's, in this Windows.
func (r *Run) PID() uint32 { return r.info.PID }

// Output gives the program's pipes, which end with it. The caller reads them to
// their ends before it calls Wait's result final.
func (r *Run) Output() (stdout, stderr io.ReadCloser) { return r.info.Stdout, r.info.Stderr }

// Exited is closed when the program has ended.
func (r *Run) Exited() <-chan struct{} { return r.exited }

// Finish waits for the program's end, ends its compute system, and gives the
// exit code. An end by force has the code of Windows' own terminated programs.
func (r *Run) Finish(grace time.Duration) (uint32, error) {
	<-r.exited
	stopErr := r.stop(grace)
	r.mu.Lock()
	code, broken := r.code, r.broken
	r.mu.Unlock()
	if Is(broken, ErrTerminated) {
		code, broken = TerminatedCode, nil
	}
	return code, errors.Join(broken, stopErr, r.end())
}

// TerminatedCode is the exit code of a program that was ended from outside.
const TerminatedCode = 0xC000013A

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
	var all []error
	for _, c := range []io.Closer{r.info.Stdin, r.info.Stdout, r.info.Stderr} {
		if c != nil {
			all = append(all, c.Close())
		}
	}
	if r.process != 0 {
		r.h.Compute.CloseProcess(r.process)
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
