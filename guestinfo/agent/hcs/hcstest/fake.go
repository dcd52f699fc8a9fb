//go:build linux

package hcstest

import (
	"fmt"
	"os"
	"sync"
	"time"

	"berth/guestinfo/agent/hcs"
)

// Fake is a Windows with the Containers feature.
type Fake struct {
	// Layers are the folders that are layers, by path, and true if they are of
	// this Windows.
	Layers map[string]bool
	// BusyDetaches is how often the layers cannot be detached after a container's end.
	BusyDetaches int
	// SlowVolume is how often a new volume is not there yet.
	SlowVolume int

	mu         sync.Mutex
	calls      []string
	documents  []string // of compute systems
	settings   []string // of endpoints
	wrong      []string
	next       uintptr
	ops        map[hcs.Operation]*operation
	systems    map[hcs.System]*system
	processes  map[hcs.Process]*process
	vhds       map[hcs.VHD]*disk
	disks      map[string]*disk
	networks   map[string]bool
	endpoints  map[string]endpoint
	namespaces map[string]map[string]bool
	dead       bool
	running    sync.WaitGroup
}

// New makes one that knows layers.
func New(layers ...string) *Fake {
	f := &Fake{Layers: map[string]bool{}, ops: map[hcs.Operation]*operation{}, systems: map[hcs.System]*system{}, processes: map[hcs.Process]*process{},
		vhds: map[hcs.VHD]*disk{}, disks: map[string]*disk{}, networks: map[string]bool{}, endpoints: map[string]endpoint{}, namespaces: map[string]map[string]bool{}}
	for _, l := range layers {
		f.Layers[l] = true
	}
	return f
}

// Host gives the three DLLs.
func (f *Fake) Host(log func(string, ...any)) hcs.Host {
	return hcs.Host{Compute: compute{f}, Storage: storage{f}, Network: network{f}, Log: log}
}

// Calls are the names of the exports that were called, in order. Waiting for and
// closing of operations is left out.
func (f *Fake) Calls() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string{}, f.calls...)
}

// Documents are those of the compute systems that were made, in order.
func (f *Fake) Documents() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string{}, f.documents...)
}

// Endpoints are the settings of the endpoints that were made, in order.
func (f *Fake) Endpoints() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string{}, f.settings...)
}

// Left says what was not given back, and what no caller may do whatever the
// answer is.
func (f *Fake) Left() []string {
	f.running.Wait()
	f.mu.Lock()
	defer f.mu.Unlock()
	out := append([]string{}, f.wrong...)
	count := func(what string, n int) {
		if n > 0 {
			out = append(out, fmt.Sprintf("%d %s left", n, what))
		}
	}
	count("operations", len(f.ops))
	count("compute systems", len(f.systems))
	count("processes", len(f.processes))
	count("virtual disks open", len(f.vhds))
	count("endpoints", len(f.endpoints))
	count("namespaces", len(f.namespaces))
	for path, d := range f.disks {
		if d.attached || d.filter != "" {
			out = append(out, path+" is still attached")
		}
	}
	return out
}

// Disconnect is the end of the service.
func (f *Fake) Disconnect() {
	f.mu.Lock()
	f.dead = true
	var hear []func(hcs.Event)
	for _, s := range f.systems {
		hear = append(hear, s.hear)
	}
	for _, p := range f.processes {
		hear = append(hear, p.hear)
	}
	f.mu.Unlock()
	for _, h := range hear {
		if h != nil {
			h(hcs.Event{Type: hcs.EventServiceDisconnect})
		}
	}
}

// called writes a call down.
func (f *Fake) called(name string) { f.calls = append(f.calls, name) }

func (f *Fake) handle() uintptr { f.next++; return f.next }

func (f *Fake) misuse(format string, args ...any) {
	f.wrong = append(f.wrong, fmt.Sprintf(format, args...))
}

// operation is one HCS_OPERATION.
type operation struct {
	begun   bool
	done    chan struct{}
	result  string
	info    hcs.ProcessInfo
	process bool
	err     error
	waited  bool
}

// begin takes an operation into use; the caller holds f.mu.
func (f *Fake) begin(op hcs.Operation) (*operation, error) {
	o := f.ops[op]
	switch {
	case f.dead:
		return nil, hcs.ErrServiceDisconnect
	case o == nil:
		return nil, hcs.ErrInvalidHandle
	case o.begun:
		return nil, hcs.ErrOperationStarted
	}
	o.begun = true
	return o, nil
}

// finish gives an operation its outcome, as the service does: some time later.
func (f *Fake) finish(o *operation, result string, err error) {
	f.running.Go(func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		o.result, o.err = result, err
		close(o.done)
	})
}

type compute struct{ f *Fake }

func (c compute) CreateOperation() (hcs.Operation, error) {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	op := hcs.Operation(c.f.handle())
	c.f.ops[op] = &operation{done: make(chan struct{})}
	return op, nil
}

func (c compute) CloseOperation(op hcs.Operation) {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	o := c.f.ops[op]
	switch {
	case o == nil:
		c.f.misuse("an operation is closed twice")
	case o.begun && !o.waited && !c.f.dead:
		c.f.misuse("an operation is closed whose outcome nobody has looked at")
	}
	delete(c.f.ops, op)
}

func (c compute) wait(op hcs.Operation, limit time.Duration) (*operation, error) {
	c.f.mu.Lock()
	o := c.f.ops[op]
	begun := o != nil && o.begun
	c.f.mu.Unlock()
	switch {
	case o == nil:
		return nil, hcs.ErrInvalidHandle
	case !begun:
		return nil, hcs.ErrOperationNotStarted
	}
	select {
	case <-o.done:
	case <-time.After(limit):
		return nil, hcs.ErrOperationTimeout
	}
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	o.waited = true
	return o, o.err
}

func (c compute) WaitForOperationResult(op hcs.Operation, limit time.Duration) (string, error) {
	o, err := c.wait(op, limit)
	if err != nil {
		return "", err
	}
	return o.result, nil
}

func (c compute) WaitForOperationResultAndProcessInfo(op hcs.Operation, limit time.Duration) (hcs.ProcessInfo, string, error) {
	o, err := c.wait(op, limit)
	switch {
	case err != nil:
		return hcs.ProcessInfo{}, "", err
	case !o.process:
		return hcs.ProcessInfo{}, "", hcs.HResult(0x8037011D) // no process information
	}
	return o.info, o.result, nil
}

// exists is whether a file is there; layers and scratches are looked at.
func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
