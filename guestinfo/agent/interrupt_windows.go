package agent

import (
	"cmp"
	"errors"
	"fmt"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

var (
	kernel32               = windows.NewLazySystemDLL("kernel32.dll")
	kernelBase             = windows.NewLazySystemDLL("kernelbase.dll")
	procAllocConsole       = kernel32.NewProc("AllocConsole")
	procGetConsoleCP       = kernel32.NewProc("GetConsoleCP")
	procCreateRemoteThread = kernel32.NewProc("CreateRemoteThread")
	procCtrlRoutine        = kernelBase.NewProc("CtrlRoutine")
)

// Interrupt asks the entrypoint and its children to end, by Ctrl+Break unless the
// spec wants another event. Ctrl+Break goes through the console, to the process
// group. Where there is none, always under Wine, and for the other events, which
// a console sends to nobody but itself, it starts in each process the routine
// that a console would start.
func (p *jobProcess) Interrupt() error {
	if p.signal == guestinfo.StopKill {
		return p.Terminate()
	}
	p.mu.Lock()
	p.asked = true
	p.mu.Unlock()
	err := errNoConsole
	if processGroup(p.signal) != 0 {
		err = windows.GenerateConsoleCtrlEvent(windows.CTRL_BREAK_EVENT, p.pid)
	}
	if err == nil {
		return nil
	}
	event := consoleEvents[p.signal]
	for _, pid := range p.members() {
		if pid != p.pid {
			_ = callCtrlRoutine(pid, event) // a child may have no console, or have ended
		}
	}
	if err2 := callCtrlRoutine(p.pid, event); err2 != nil {
		return fmt.Errorf("%s: %w", cmp.Or(p.signal, guestinfo.StopBreak), errors.Join(err, err2))
	}
	return nil
}

// consoleEvents are the events of SetConsoleCtrlHandler's handlers.
var consoleEvents = map[guestinfo.StopSignal]uint32{
	guestinfo.StopDefault: windows.CTRL_BREAK_EVENT, guestinfo.StopBreak: windows.CTRL_BREAK_EVENT, guestinfo.StopC: windows.CTRL_C_EVENT,
	guestinfo.StopClose: windows.CTRL_CLOSE_EVENT, guestinfo.StopLogoff: windows.CTRL_LOGOFF_EVENT, guestinfo.StopShutdown: windows.CTRL_SHUTDOWN_EVENT,
}

var errNoConsole = errors.New("no console")

// processGroup is what makes a child the leader of a group that Ctrl+Break can be
// sent to. A process of such a group is deaf to Ctrl+C, and under Wine to all.
func processGroup(s guestinfo.StopSignal) uint32 {
	if inSandbox() || s != guestinfo.StopDefault && s != guestinfo.StopBreak {
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
