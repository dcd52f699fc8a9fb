package agent

import (
	"errors"
	"fmt"

	"golang.org/x/sys/windows"
)

var (
	kernel32               = windows.NewLazySystemDLL("kernel32.dll")
	kernelBase             = windows.NewLazySystemDLL("kernelbase.dll")
	procAllocConsole       = kernel32.NewProc("AllocConsole")
	procGetConsoleCP       = kernel32.NewProc("GetConsoleCP")
	procCreateRemoteThread = kernel32.NewProc("CreateRemoteThread")
	procCtrlRoutine        = kernelBase.NewProc("CtrlRoutine")
)

// Interrupt sends Ctrl+Break to the entrypoint's process group. Where there is
// no console to send it through, and always under Wine, it starts in the
// entrypoint the routine that a console would start.
func (p *jobProcess) Interrupt() error {
	err := errNoConsole
	if !inSandbox() {
		err = windows.GenerateConsoleCtrlEvent(windows.CTRL_BREAK_EVENT, p.pid)
	}
	if err == nil {
		return nil
	}
	if err2 := callCtrlRoutine(p.pid, windows.CTRL_BREAK_EVENT); err2 != nil {
		return fmt.Errorf("ctrl+break: %w", errors.Join(err, err2))
	}
	return nil
}

var errNoConsole = errors.New("no console")

// processGroup is what makes a child the leader of a group that a console event
// can be sent to. Wine takes the flag for one that ignores such events for ever.
func processGroup() uint32 {
	if inSandbox() {
		return 0
	}
	return windows.CREATE_NEW_PROCESS_GROUP
}

// callCtrlRoutine runs kernelbase!CtrlRoutine in a thread of another process.
// The DLL has the same address in all processes of a boot.
func callCtrlRoutine(pid, event uint32) error {
	if err := procCtrlRoutine.Find(); err != nil {
		return err
	}
	const access = windows.PROCESS_CREATE_THREAD | windows.PROCESS_QUERY_INFORMATION | windows.PROCESS_VM_OPERATION | windows.PROCESS_VM_READ | windows.PROCESS_VM_WRITE
	h, err := windows.OpenProcess(access, false, pid)
	if err != nil {
		return err
	}
	defer windows.CloseHandle(h)
	thread, _, err := procCreateRemoteThread.Call(uintptr(h), 0, 0, procCtrlRoutine.Addr(), uintptr(event), 0, 0)
	if thread == 0 {
		return err
	}
	return windows.CloseHandle(windows.Handle(thread))
}
