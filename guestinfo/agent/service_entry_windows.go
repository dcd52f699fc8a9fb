package agent

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
	"golang.org/x/sys/windows/svc"
	"golang.org/x/sys/windows/svc/mgr"

	"berth/guestinfo"
)

// enterService starts the service that an entrypoint names.
func enterService(l Launch, name string, args []string) (Process, error) {
	if u, err := guestinfo.ParseUser(l.Process.User); err != nil || u.Kind != guestinfo.UserAgent && u.Kind != guestinfo.UserSystem {
		return nil, &StartError{ReasonUserUnsupported, fmt.Errorf("user %q: a service has an account of its own, which sc.exe config sets in the image", l.Process.User)}
	}
	if err := guestinfo.CheckServiceName(name); err != nil {
		return nil, &StartError{ReasonServiceNotFound, err}
	}
	c, err := openService(name)
	if err != nil {
		reason := ReasonStartFailed
		if errors.Is(err, windows.ERROR_SERVICE_DOES_NOT_EXIST) {
			reason = ReasonServiceNotFound
		}
		return nil, &StartError{reason, fmt.Errorf("service %s: %w", name, err)}
	}
	p, err := startService(c, name, args, l.Process.Env, time.After)
	if err != nil {
		return nil, &StartError{ReasonStartFailed, fmt.Errorf("service %s: %w", name, err)}
	}
	return p, nil
}

// controlledService is a service of this Windows.
type controlledService struct {
	name    string
	manager *mgr.Mgr

	mu      sync.Mutex // guards service
	service *mgr.Service
}

func openService(name string) (*controlledService, error) {
	m, err := mgr.Connect()
	if err != nil {
		return nil, err
	}
	s, err := m.OpenService(name)
	if err != nil {
		return nil, errors.Join(err, m.Disconnect())
	}
	return &controlledService{name: name, manager: m, service: s}, nil
}

// use runs f on the service unless it is closed.
func (c *controlledService) use(f func(*mgr.Service) error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.service == nil {
		return windows.ERROR_SERVICE_NOT_ACTIVE
	}
	return f(c.service)
}

func (c *controlledService) close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.service == nil {
		return nil
	}
	err := errors.Join(c.service.Close(), c.manager.Disconnect())
	c.service = nil
	return err
}

func (c *controlledService) state() (out serviceState, err error) {
	err = c.use(func(s *mgr.Service) error {
		st, err := s.Query()
		out = serviceState{stopped: st.State == svc.Stopped, pid: st.ProcessId, win32: st.Win32ExitCode, specific: st.ServiceSpecificExitCode}
		return err
	})
	return out, err
}

func (c *controlledService) key(access uint32) (registry.Key, error) {
	return registry.OpenKey(registry.LOCAL_MACHINE, `SYSTEM\CurrentControlSet\Services\`+c.name, access)
}

// environmentValue is the value in which the service control manager finds a
// service's own variables.
const environmentValue = "Environment"

func (c *controlledService) environment() ([]string, error) {
	k, err := c.key(registry.QUERY_VALUE)
	if err != nil {
		return nil, err
	}
	defer k.Close() // read only
	env, _, err := k.GetStringsValue(environmentValue)
	if errors.Is(err, registry.ErrNotExist) {
		return nil, nil
	}
	return env, err
}

func (c *controlledService) setEnvironment(env []string) error {
	k, err := c.key(registry.SET_VALUE)
	if err != nil {
		return err
	}
	return errors.Join(k.SetStringsValue(environmentValue, env), k.Close())
}

func (c *controlledService) start(args []string) error {
	return c.use(func(s *mgr.Service) error {
		err := s.Start(args...)
		if errors.Is(err, windows.ERROR_SERVICE_ALREADY_RUNNING) {
			return nil // by its trigger, meanwhile
		}
		return err
	})
}

func (c *controlledService) stop() error {
	var dependents []string
	err := c.use(func(s *mgr.Service) (err error) {
		dependents, err = s.ListDependentServices(svc.Active)
		return err
	})
	for _, name := range dependents {
		if e := c.stopOther(name); e != nil {
			err = errors.Join(err, fmt.Errorf("dependent service %s: %w", name, e))
		}
	}
	stop := c.use(func(s *mgr.Service) error {
		_, err := s.Control(svc.Stop)
		if errors.Is(err, windows.ERROR_SERVICE_NOT_ACTIVE) {
			return nil
		}
		return err
	})
	if stop == nil {
		return nil // whatever the others said
	}
	return errors.Join(stop, err)
}

// stopOther asks another service to stop.
func (c *controlledService) stopOther(name string) error {
	s, err := c.manager.OpenService(name)
	if err != nil {
		return err
	}
	_, err = s.Control(svc.Stop)
	if errors.Is(err, windows.ERROR_SERVICE_NOT_ACTIVE) {
		err = nil
	}
	return errors.Join(err, s.Close())
}

// hold implements [serviceControl]. A process that several services share is
// only watched: a job object would end them all.
func (c *controlledService) hold(pid uint32) (held, error) {
	var alone bool
	if err := c.use(func(s *mgr.Service) error {
		var t windows.SERVICE_STATUS_PROCESS
		var needed uint32
		err := windows.QueryServiceStatusEx(s.Handle, windows.SC_STATUS_PROCESS_INFO, (*byte)(unsafe.Pointer(&t)), uint32(unsafe.Sizeof(t)), &needed)
		alone = t.ServiceType&windows.SERVICE_WIN32_OWN_PROCESS != 0
		return err
	}); err != nil {
		return nil, err
	}
	const watch = windows.SYNCHRONIZE | windows.PROCESS_QUERY_INFORMATION
	access := uint32(watch)
	if alone {
		access |= windows.PROCESS_SET_QUOTA | windows.PROCESS_TERMINATE
	}
	h, err := windows.OpenProcess(access, false, pid)
	if errors.Is(err, windows.ERROR_INVALID_PARAMETER) {
		return goneProcess{}, nil
	}
	if err != nil {
		return nil, err
	}
	if !alone {
		return &sharedProcess{handle: h}, nil
	}
	job, err := newJob()
	if err == nil {
		if err = windows.AssignProcessToJobObject(job, h); err != nil {
			windows.CloseHandle(job)
		}
	}
	if err != nil {
		// One that is about to end is taken into no job, but has an exit code.
		if ended, _ := waitProcess(h, drainLimit); ended {
			return &sharedProcess{handle: h}, nil
		}
		windows.CloseHandle(h)
		return nil, fmt.Errorf("job object: %w", err)
	}
	return &ownProcess{&jobProcess{pid: pid, handle: h, job: job}}, nil
}

// ownProcess is a process that a service has for itself.
type ownProcess struct{ job *jobProcess }

func (p *ownProcess) wait(limit time.Duration) (bool, uint32) {
	return waitProcess(p.job.handle, limit)
}

func waitProcess(h windows.Handle, limit time.Duration) (ended bool, code uint32) {
	if e, err := windows.WaitForSingleObject(h, uint32(limit.Milliseconds())); err != nil || e != windows.WAIT_OBJECT_0 {
		return false, 0
	}
	return windows.GetExitCodeProcess(h, &code) == nil, code
}

func (p *ownProcess) exec(l Launch) (Process, error)          { return p.job.Exec(l) }
func (p *ownProcess) terminate() error                        { return p.job.Terminate() }
func (p *ownProcess) resources() (guestinfo.Resources, error) { return p.job.Resources() }

// release ends what the process has started. The process itself, whose service
// has just said that it has stopped, gets a moment to end.
func (p *ownProcess) release() error {
	p.wait(drainLimit)
	last, err := p.job.Resources()
	err = errors.Join(err, p.job.Terminate())
	p.job.mu.Lock()
	defer p.job.mu.Unlock()
	p.job.ended, p.job.last = true, last
	return errors.Join(err, windows.CloseHandle(p.job.job), windows.CloseHandle(p.job.handle))
}

// sharedProcess is a process of several services, svchost.exe for instance.
type sharedProcess struct{ handle windows.Handle }

func (p *sharedProcess) wait(limit time.Duration) (bool, uint32) { return waitProcess(p.handle, limit) }

// exec starts a program in a job object of its own: there is none to join.
func (p *sharedProcess) exec(l Launch) (Process, error) { return Native{}.Start(l) }

func (p *sharedProcess) terminate() error {
	return errors.New("the service shares its process with others, which would end too")
}

func (p *sharedProcess) resources() (guestinfo.Resources, error) { return guestinfo.Resources{}, nil }

func (p *sharedProcess) release() error { return windows.CloseHandle(p.handle) }

// goneProcess has ended before it could be watched: nobody can tell its code.
type goneProcess struct{}

func (goneProcess) wait(time.Duration) (bool, uint32) { return true, errorProcessAborted }

func (goneProcess) exec(Launch) (Process, error) {
	return nil, &StartError{ReasonStartFailed, os.ErrProcessDone}
}

func (goneProcess) terminate() error { return nil }

func (goneProcess) resources() (guestinfo.Resources, error) { return guestinfo.Resources{}, nil }

func (goneProcess) release() error { return nil }
