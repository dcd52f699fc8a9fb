package hcs

import (
	"encoding/json"
	"errors"
	"io"
	"sync"
)

// Running is a program in a compute system.
type Running struct {
	h       Host
	process Process
	info    ProcessInfo

	exited chan struct{} // closed when it has ended
	once   sync.Once
	code   uint32 // valid then, as is broken
	broken error

	handles sync.RWMutex // held for reading while they are in use
	closed  bool
}

func newRunning(h Host) *Running { return &Running{h: h, exited: make(chan struct{})} }

// TerminatedCode is the exit code of a program that was ended from outside.
const TerminatedCode = 0xC000013A

// start starts a program and listens to its end.
func (r *Running) start(s System, p Program) error {
	op, err := r.h.Compute.CreateOperation()
	if err != nil {
		return err
	}
	defer r.h.Compute.CloseOperation(op)
	if r.process, err = r.h.Compute.CreateProcess(s, text(p.parameters()), op); err != nil {
		return err
	}
	if r.info, _, err = r.h.Compute.WaitForOperationResultAndProcessInfo(op, processTimeout); err != nil {
		return err
	}
	if err := r.h.Compute.SetProcessCallback(r.process, r.event); err != nil {
		return err
	}
	// It may have ended before anybody listened.
	status, err := r.h.operate(queryTimeout, func(op Operation) error { return r.h.Compute.GetProcessProperties(r.process, op) })
	if err == nil {
		r.status(status)
	} else if !Is(err, ErrProcessStopped) {
		return err
	}
	return nil
}

func (r *Running) event(e Event) {
	switch e.Type {
	case EventProcessExited:
		r.status(e.Data)
	case EventServiceDisconnect:
		r.end(0, ErrServiceDisconnect)
	}
}

// status is what the service says of a process.
func (r *Running) status(data string) {
	var s struct {
		Exited         bool
		ExitCode       uint32
		LastWaitResult int32
	}
	if err := json.Unmarshal([]byte(data), &s); err == nil && s.Exited {
		r.end(s.ExitCode, Result(uint32(s.LastWaitResult)))
	}
}

// end tells those who wait, once.
func (r *Running) end(code uint32, err error) {
	r.once.Do(func() {
		r.code, r.broken = code, err
		close(r.exited)
	})
}

// PID is the program's number in this Windows.
func (r *Running) PID() uint32 { return r.info.PID }

// Output gives the program's pipes, which end with it and its children.
func (r *Running) Output() (stdout, stderr io.ReadCloser) { return r.info.Stdout, r.info.Stderr }

// Exited is closed when the program has ended.
func (r *Running) Exited() <-chan struct{} { return r.exited }

// Wait waits for the program's end. One that its container took along has the
// code of Windows' own terminated programs.
func (r *Running) Wait() (uint32, error) {
	<-r.exited
	if Is(r.broken, ErrTerminated) {
		return TerminatedCode, nil
	}
	return r.code, r.broken
}

// Terminate ends this program alone.
func (r *Running) Terminate() error {
	r.handles.RLock()
	defer r.handles.RUnlock()
	if r.closed {
		return nil
	}
	_, err := r.h.operate(queryTimeout, func(op Operation) error { return r.h.Compute.TerminateProcess(r.process, op) })
	if err == nil || gone(err) || Is(err, ErrOperationPending, ErrOperationTimeout) {
		return nil
	}
	return wrap("end program", err)
}

// Close gives up what belongs to a program that has ended.
func (r *Running) Close() error { return r.close() }

func (r *Running) close() error {
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
	return errors.Join(all...)
}
