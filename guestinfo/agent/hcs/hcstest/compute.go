//go:build linux

package hcstest

import (
	"strings"
	"syscall"

	"berth/guestinfo/agent/hcs"
)

type state int

const (
	created state = iota
	running
	stopped
)

// system is one compute system.
type system struct {
	id    string
	doc   computeSystem
	disk  *disk
	state state
	hear  func(hcs.Event)
	down  bool // a shutdown is under way
	procs map[*process]bool
}

func (c compute) CreateComputeSystem(id, document string, op hcs.Operation) (hcs.System, error) {
	f := c.f
	f.mu.Lock()
	defer f.mu.Unlock()
	f.called("HcsCreateComputeSystem")
	o, err := f.begin(op)
	if err != nil {
		return 0, err
	}
	s := &system{id: id, procs: map[*process]bool{}}
	for _, other := range f.systems {
		if other.id == id {
			f.finish(o, "", hcs.ErrSystemExists)
			return 0, nil
		}
	}
	if err := strict(document, &s.doc); err != nil {
		f.finish(o, "", err)
		return 0, nil
	}
	if s.disk, err = f.check(&s.doc); err != nil {
		f.finish(o, "", err)
		return 0, nil
	}
	f.documents = append(f.documents, document)
	h := hcs.System(f.handle())
	f.systems[h] = s
	f.finish(o, "", nil)
	return h, nil
}

func (c compute) CloseComputeSystem(h hcs.System) {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsCloseComputeSystem")
	s := c.f.systems[h]
	if s == nil {
		c.f.misuse("a compute system is closed that is not open")
		return
	}
	delete(c.f.systems, h)
	if s.doc.ShouldTerminateOnLastHandleClosed && s.state == running {
		c.f.kill(s)
	}
}

func (c compute) SetComputeSystemCallback(h hcs.System, hear func(hcs.Event)) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsSetComputeSystemCallback")
	s := c.f.systems[h]
	switch {
	case s == nil:
		return hcs.ErrInvalidHandle
	case s.hear != nil:
		return hcs.ErrCallbackSet
	}
	s.hear = hear
	return nil
}

// on begins an operation on a system; the caller holds f.mu.
func (f *Fake) on(h hcs.System, op hcs.Operation, name string) (*system, *operation, error) {
	f.called(name)
	o, err := f.begin(op)
	if err != nil {
		return nil, nil, err
	}
	s := f.systems[h]
	if s == nil {
		o.begun = false
		return nil, nil, hcs.ErrInvalidHandle
	}
	return s, o, nil
}

func (c compute) StartComputeSystem(h hcs.System, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsStartComputeSystem")
	if err != nil {
		return err
	}
	switch {
	case s.state != created:
		err = hcs.ErrInvalidState
	case s.disk.filter == "":
		err = hcs.ErrNoFilter
	default:
		for _, l := range s.doc.Container.Storage.Layers {
			if !c.f.Layers[l.Path] {
				err = hcs.ErrImageMismatch
			}
		}
	}
	if err == nil {
		s.state, s.disk.busy = running, c.f.BusyDetaches
		s.disk.used = true
	}
	c.f.finish(o, "", err)
	return nil
}

func (c compute) ShutDownComputeSystem(h hcs.System, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsShutDownComputeSystem")
	if err != nil {
		return err
	}
	switch s.state {
	case created:
		err = hcs.ErrInvalidState
	case stopped:
		err = hcs.ErrSystemStopped
	default:
		s.down = true
		for p := range s.procs {
			_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGTERM) // it may have ended
		}
		if len(s.procs) == 0 {
			c.f.stop(s)
		}
	}
	c.f.finish(o, "", err)
	return nil
}

func (c compute) TerminateComputeSystem(h hcs.System, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsTerminateComputeSystem")
	if err != nil {
		return err
	}
	if s.state == stopped {
		err = hcs.ErrSystemStopped
	} else {
		c.f.kill(s)
	}
	c.f.finish(o, "", err)
	return nil
}

func (c compute) GetComputeSystemProperties(h hcs.System, op hcs.Operation, query string) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsGetComputeSystemProperties")
	if err != nil {
		return err
	}
	var q struct{ PropertyTypes []string }
	if err := strict(query, &q); err != nil {
		c.f.finish(o, "", err)
		return nil
	}
	if s.state != running {
		c.f.finish(o, "", hcs.ErrSystemStopped)
		return nil
	}
	list := strings.TrimSuffix(strings.Repeat(`{"ProcessId":1},`, len(s.procs)), ",")
	c.f.finish(o, `{"Id":"x","Statistics":{"Processor":{"TotalRuntime100ns":20000000},"Memory":{"MemoryUsageCommitBytes":4096,`+
		`"MemoryUsagePrivateWorkingSetBytes":2048},"Storage":{"ReadSizeBytes":7,"WriteSizeBytes":9}},"ProcessList":[`+list+`]}`, nil)
	return nil
}

// kill ends a system's processes by force; the caller holds f.mu.
func (f *Fake) kill(s *system) {
	for p := range s.procs {
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) // it may have ended
	}
	s.down = true
	if len(s.procs) == 0 {
		f.stop(s)
	}
}

// stop is a system's end; the caller holds f.mu.
func (f *Fake) stop(s *system) {
	if s.state == stopped {
		return
	}
	s.state, s.disk.used = stopped, false
	if s.hear != nil {
		hear := s.hear
		f.running.Go(func() { hear(hcs.Event{Type: hcs.EventSystemExited, Data: `{"Status":0,"ExitType":"GracefulExit"}`}) })
	}
}
