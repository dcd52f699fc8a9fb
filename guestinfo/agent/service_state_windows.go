package agent

import (
	"errors"
	"fmt"
	"io"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/svc"
	"golang.org/x/sys/windows/svc/mgr"

	"berth/internal/errs"
)

// Status prints a line: the agent's version, and in a few words whether its
// service runs. It takes no administrator to ask. Without a service it is
// NotFound.
func Status(w io.Writer, version string) error {
	state, err := ownState()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, "berth-agent", version, state)
	return err
}

func ownState() (string, error) {
	const step = "query service"
	manager, err := windows.OpenSCManager(nil, nil, windows.SC_MANAGER_CONNECT)
	if err != nil {
		return "", errs.New(errs.Denied, step, ServiceName, "%w", err)
	}
	defer windows.CloseServiceHandle(manager)
	name, err := windows.UTF16PtrFromString(ServiceName)
	if err != nil {
		return "", errs.New(errs.Internal, step, ServiceName, "%w", err)
	}
	h, err := windows.OpenService(manager, name, windows.SERVICE_QUERY_STATUS)
	switch {
	case errors.Is(err, windows.ERROR_SERVICE_DOES_NOT_EXIST):
		return "", errs.New(errs.NotFound, step, ServiceName, "%w", err).WithHint("berth-agent install registers it")
	case err != nil:
		return "", errs.New(errs.Unavailable, step, ServiceName, "%w", err)
	}
	defer windows.CloseServiceHandle(h)
	st, err := (&mgr.Service{Name: ServiceName, Handle: h}).Query()
	if err != nil {
		return "", errs.New(errs.Unavailable, step, ServiceName, "%w", err)
	}
	switch st.State {
	case svc.Running:
		return fmt.Sprintf("running as process %d", st.ProcessId), nil
	case svc.StartPending:
		return "starting", nil
	case svc.StopPending:
		return "stopping", nil
	case svc.Stopped:
		return fmt.Sprintf("stopped, exit code %d", st.Win32ExitCode), nil
	}
	return fmt.Sprintf("state %d", st.State), nil
}

// startAtOnce takes back a delayed start, which somebody may have set: it would
// cost each container two minutes. Wine knows no delayed start.
func startAtOnce(s *mgr.Service) error {
	if inSandbox() {
		return nil
	}
	var off windows.SERVICE_DELAYED_AUTO_START_INFO
	return windows.ChangeServiceConfig2(s.Handle, windows.SERVICE_CONFIG_DELAYED_AUTO_START_INFO, (*byte)(unsafe.Pointer(&off)))
}

// preshutdownLimit is how long Windows waits for the agent when it shuts down.
// Its own ten seconds are shorter than most grace periods; a host that wants an
// end before this one's powers the machine off.
const preshutdownLimit = time.Hour

// endings lets the recovery actions count an end with an error for a failure,
// not only a crash, and gives the entrypoint time when Windows shuts down. Wine
// knows neither.
func endings(s *mgr.Service) error {
	if inSandbox() {
		return nil
	}
	if err := s.SetRecoveryActionsOnNonCrashFailures(true); err != nil {
		return fmt.Errorf("recovery actions after errors: %w", err)
	}
	limit := uint32(preshutdownLimit / time.Millisecond) // SERVICE_PRESHUTDOWN_INFO
	if err := windows.ChangeServiceConfig2(s.Handle, windows.SERVICE_CONFIG_PRESHUTDOWN_INFO, (*byte)(unsafe.Pointer(&limit))); err != nil {
		return fmt.Errorf("time for a shutdown: %w", err)
	}
	return nil
}
