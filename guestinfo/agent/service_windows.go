package agent

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/svc"
	"golang.org/x/sys/windows/svc/eventlog"
	"golang.org/x/sys/windows/svc/mgr"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Install registers this executable as a service that starts with Windows and
// is started again when it fails. An existing service is updated.
func Install() error {
	const step = "install service"
	exe, err := os.Executable()
	if err != nil {
		return errs.New(errs.Internal, step, ServiceName, "%w", err)
	}
	m, err := mgr.Connect()
	if err != nil {
		return errs.New(errs.Denied, step, ServiceName, "%w", err).WithHint("run as an administrator")
	}
	defer m.Disconnect()
	config := mgr.Config{
		DisplayName: "Berth guest agent",
		Description: "Prepares this virtual machine for its container image and runs the container's entrypoint.",
		StartType:   mgr.StartAutomatic,
	}
	s, err := m.OpenService(ServiceName)
	if err == nil {
		err = updateService(s, exe, config)
	} else {
		s, err = m.CreateService(ServiceName, exe, config, "run", "--service")
	}
	if err != nil {
		return errs.New(errs.Unavailable, step, ServiceName, "%w", err)
	}
	defer s.Close()
	if err := startAtOnce(s); err != nil {
		return errs.New(errs.Unavailable, step, ServiceName, "delayed start: %w", err)
	}
	again := func(d time.Duration) mgr.RecoveryAction {
		return mgr.RecoveryAction{Type: mgr.ServiceRestart, Delay: d}
	}
	if err := s.SetRecoveryActions([]mgr.RecoveryAction{again(time.Second), again(5 * time.Second), again(30 * time.Second)}, 600); err != nil {
		return errs.New(errs.Unavailable, step, ServiceName, "recovery actions: %w", err)
	}
	if err := endings(s); err != nil {
		return errs.New(errs.Unavailable, step, ServiceName, "%w", err)
	}
	// The source stays from an earlier installation.
	if err := eventlog.InstallAsEventCreate(ServiceName, eventlog.Error|eventlog.Warning|eventlog.Info); err != nil && !sourceExists(err) {
		return errs.New(errs.Unavailable, step, ServiceName, "event log: %w", err)
	}
	return nil
}

// sourceExists recognises the one error that the package has no value for.
func sourceExists(err error) bool {
	return strings.HasSuffix(err.Error(), "registry key already exists")
}

// updateService changes what may differ. It asks nothing: not every system can
// tell all of a service's settings.
func updateService(s *mgr.Service, exe string, want mgr.Config) error {
	line, err := windows.UTF16PtrFromString(guestinfo.CommandLine([]string{exe, "run", "--service"}, false))
	if err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(want.DisplayName)
	if err != nil {
		return err
	}
	return windows.ChangeServiceConfig(s.Handle, windows.SERVICE_NO_CHANGE, want.StartType, windows.SERVICE_NO_CHANGE, line, nil, nil, nil, nil, nil, name)
}

// Uninstall stops and removes the service. Without one it is NotFound.
func Uninstall() error {
	const step = "uninstall service"
	m, err := mgr.Connect()
	if err != nil {
		return errs.New(errs.Denied, step, ServiceName, "%w", err).WithHint("run as an administrator")
	}
	defer m.Disconnect()
	s, err := m.OpenService(ServiceName)
	if err != nil {
		return errs.New(errs.NotFound, step, ServiceName, "%w", err)
	}
	defer s.Close()
	// One that is stopping already takes no control, and goes when it has stopped.
	if _, err := s.Control(svc.Stop); err != nil && !errors.Is(err, windows.ERROR_SERVICE_NOT_ACTIVE) && !errors.Is(err, windows.ERROR_SERVICE_CANNOT_ACCEPT_CTRL) {
		return errs.New(errs.Unavailable, step, ServiceName, "stop: %w", err)
	}
	if err := s.Delete(); err != nil {
		return errs.New(errs.Unavailable, step, ServiceName, "%w", err)
	}
	if err := eventlog.Remove(ServiceName); err != nil && !errors.Is(err, windows.ERROR_FILE_NOT_FOUND) {
		return errs.New(errs.Unavailable, step, ServiceName, "event log: %w", err)
	}
	return nil
}

// RunService runs the agent for the service control manager, with its log in
// the event log, until it is done or is told to stop.
func RunService(o Options) error {
	events, err := eventlog.Open(ServiceName)
	if err != nil {
		return errs.New(errs.Unavailable, "run service", ServiceName, "event log: %w", err)
	}
	defer events.Close()
	o.Log = func(format string, args ...any) {
		// The event log is the last resort: there is nowhere to tell of its failure.
		_ = events.Info(1, fmt.Sprintf(format, args...))
	}
	ensureConsole(o.Log)
	if err := svc.Run(ServiceName, &service{options: o}); err != nil {
		return errs.New(errs.Unavailable, "run service", ServiceName, "%w", err)
	}
	return nil
}

// service answers the service control manager.
type service struct{ options Options }

// noSpecCode is the service's own exit code for "the host has not said what to do".
const noSpecCode = 1

// Execute implements svc.Handler. The service goes on running after the
// agent's work is done: its end would count as a failure, and what it has run
// would be run once more.
func (s *service) Execute(_ []string, requests <-chan svc.ChangeRequest, status chan<- svc.Status) (bool, uint32) {
	const accepts = svc.AcceptStop | svc.AcceptShutdown | svc.AcceptPreShutdown
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	done := make(chan error, 1)
	running := svc.Status{State: svc.Running, Accepts: accepts}
	status <- running
	go func() { done <- Run(ctx, s.options) }()
	alive := time.NewTicker(5 * time.Second)
	defer alive.Stop()
	for {
		select {
		case <-alive.C:
			if running.State == svc.StopPending { // a grace period may be long
				running.CheckPoint++
				status <- running
			}
		case err := <-done:
			if err != nil {
				s.options.Log("agent ends: %v", err)
			}
			done = nil
			if ctx.Err() != nil {
				status <- svc.Status{State: svc.StopPending}
				return false, 0
			}
			if errors.Is(err, errNoSpec) {
				// Nothing has been begun: the recovery actions start the agent anew.
				status <- svc.Status{State: svc.StopPending}
				return true, noSpecCode
			}
		case r := <-requests:
			switch r.Cmd {
			case svc.Interrogate:
				status <- running
			case svc.Stop, svc.Shutdown, svc.PreShutdown:
				s.options.Log("service control %d: stopping", r.Cmd)
				running = svc.Status{State: svc.StopPending, WaitHint: 30_000}
				status <- running
				cancel()
				if done == nil {
					return false, 0
				}
			}
		}
	}
}

// ensureConsole gives the agent a console, which its entrypoints inherit and
// through which they get Ctrl+Break. Wine without a display has none to give.
func ensureConsole(log func(string, ...any)) {
	if cp, _, _ := procGetConsoleCP.Call(); cp != 0 || inSandbox() {
		return
	}
	if ok, _, err := procAllocConsole.Call(); ok == 0 {
		log("no console: %v", err)
	}
}
