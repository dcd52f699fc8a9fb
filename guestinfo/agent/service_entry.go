package agent

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"berth/guestinfo"
)

// servicePoll is how often a service is asked for its state. The end of its
// process, where it has one of its own, is seen at once.
const servicePoll = 500 * time.Millisecond

// servicePatience is how many looks the service control manager gets to notice
// that a service's process has ended.
const servicePatience = 6

// serviceStopLimit bounds the wait for a service that has to stop because it
// runs with another environment.
const serviceStopLimit = 2 * time.Minute

// Exit codes with a meaning of their own, as winerror.h has them.
const (
	errorServiceSpecific = 1066 // see the service's own code
	errorProcessAborted  = 1067 // the process ended without a word
)

// serviceState is what the service control manager says of a service.
type serviceState struct {
	stopped         bool
	pid             uint32
	win32, specific uint32 // exit codes, once it has stopped
}

// serviceControl is one service of a service control manager.
type serviceControl interface {
	state() (serviceState, error)
	// environment is the service's own variables, NAME=value.
	environment() ([]string, error)
	setEnvironment([]string) error
	start(args []string) error
	// stop asks the service to stop, and first what depends on it.
	stop() error
	// hold takes the service's process into a job object when it is its alone.
	hold(pid uint32) (held, error)
	close() error
}

// held is a service's process.
type held interface {
	// wait blocks until the process has ended, at most for limit.
	wait(limit time.Duration) (ended bool, code uint32)
	exec(Launch) (Process, error)
	terminate() error
	resources() (guestinfo.Resources, error)
	// release ends what the process has left behind.
	release() error
}

// serviceProcess is a service as an entrypoint.
type serviceProcess struct {
	name    string
	control serviceControl
	process held
	pid     uint32
}

// startService gives a service the container's variables, above those that it
// has, and starts it. One that runs already stays as it is when it has them,
// and is started anew when it has not.
func startService(c serviceControl, name string, args, env []string, after func(time.Duration) <-chan time.Time) (_ *serviceProcess, err error) {
	defer func() {
		if err != nil {
			err = errors.Join(err, c.close())
		}
	}()
	old, err := c.environment()
	if err != nil {
		return nil, fmt.Errorf("environment: %w", err)
	}
	merged := MergeEnv(old, env)
	changed := !slices.Equal(merged, MergeEnv(old, nil))
	if changed {
		if err := c.setEnvironment(merged); err != nil {
			return nil, fmt.Errorf("environment: %w", err)
		}
	}
	st, err := c.state()
	if err == nil && !st.stopped && changed {
		if err = c.stop(); err == nil {
			st, err = awaitStopped(c, after)
		}
	}
	if err != nil {
		return nil, err
	}
	if st.stopped {
		if err := c.start(args); err != nil {
			return nil, fmt.Errorf("start: %w", err)
		}
		if st, err = c.state(); err != nil {
			return nil, err
		}
	}
	p := &serviceProcess{name: name, control: c, pid: st.pid}
	if st.pid == 0 {
		return p, nil
	}
	if p.process, err = c.hold(st.pid); err != nil {
		if now, e := c.state(); e == nil && now.stopped {
			return p, nil // it has ended meanwhile
		}
		return nil, fmt.Errorf("process %d: %w", st.pid, err)
	}
	return p, nil
}

// awaitStopped waits until a service that was asked to stop has done so.
func awaitStopped(c serviceControl, after func(time.Duration) <-chan time.Time) (serviceState, error) {
	limit := after(serviceStopLimit)
	for {
		st, err := c.state()
		if err != nil || st.stopped {
			return st, err
		}
		select {
		case <-after(servicePoll):
		case <-limit:
			return st, fmt.Errorf("it runs without the container's environment and did not stop within %v", serviceStopLimit)
		}
	}
}

func (p *serviceProcess) PID() uint32 { return p.pid }

// Wait implements [Process]: the exit code is the service's own, or its
// process' when that ended without a word.
func (p *serviceProcess) Wait() (uint32, error) {
	var process exitOf
	for late := 0; ; {
		if p.process != nil && !process.known {
			process.known, process.code = p.process.wait(servicePoll)
		} else {
			<-time.After(servicePoll)
		}
		st, err := p.control.state()
		if process.known && !st.stopped {
			if late++; late > servicePatience { // a manager that does not watch its processes: Wine's
				st.stopped, st.win32 = true, errorProcessAborted
			}
		}
		if err != nil || st.stopped {
			code := process.of(st)
			if p.process != nil {
				err = errors.Join(err, p.process.release())
			}
			return code, errors.Join(err, p.control.close())
		}
	}
}

// exitOf is a process' end, if it was seen.
type exitOf struct {
	known bool
	code  uint32
}

func (e exitOf) of(st serviceState) uint32 {
	switch {
	case st.win32 == errorServiceSpecific:
		return st.specific
	case st.win32 == errorProcessAborted && e.known:
		return e.code
	}
	return st.win32
}

// Interrupt asks the service to stop.
func (p *serviceProcess) Interrupt() error { return p.control.stop() }

// Terminate ends the service's process, if that is its alone.
func (p *serviceProcess) Terminate() error {
	if p.process == nil {
		return fmt.Errorf("service %s has no process", p.name)
	}
	return p.process.terminate()
}

// Exec implements [Process].
func (p *serviceProcess) Exec(l Launch) (Process, error) {
	if p.process == nil {
		return nil, &StartError{ReasonStartFailed, fmt.Errorf("service %s has no process", p.name)}
	}
	return p.process.exec(l)
}

// Resources implements [Process].
func (p *serviceProcess) Resources() (guestinfo.Resources, error) {
	if p.process == nil {
		return guestinfo.Resources{}, nil
	}
	return p.process.resources()
}
