package agent

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

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
// that a console would start. Where that cannot be done, Ctrl+Break has to do.
func (p *jobProcess) Interrupt() error {
	if p.signal == guestinfo.StopKill {
		return p.Terminate()
	}
	p.mu.Lock()
	p.asked = true
	p.mu.Unlock()
	event := consoleEvents[p.signal]
	if event != windows.CTRL_BREAK_EVENT {
		err := p.inject(event)
		if err != nil && p.consoleBreak() == nil {
			return nil
		}
		return err
	}
	err := p.consoleBreak()
	if err == nil {
		return nil
	}
	if other := p.inject(event); other != nil {
		return errors.Join(err, other)
	}
	return nil
}

// consoleBreak sends Ctrl+Break to the entrypoint's group.
func (p *jobProcess) consoleBreak() error {
	if processGroup(p.signal) == 0 {
		return errNoConsole
	}
	return windows.GenerateConsoleCtrlEvent(windows.CTRL_BREAK_EVENT, p.pid)
}

// inject gives an event to every process that can have it, the entrypoint last:
// children may end with it. That one of them cannot have it is an error.
func (p *jobProcess) inject(event uint32) error {
	var failed []error
	for _, pid := range append(slices.DeleteFunc(p.members(), func(pid uint32) bool { return pid == p.pid }), p.pid) {
		if err := callCtrlRoutine(pid, event); err != nil && !errors.Is(err, errEnded) {
			failed = append(failed, fmt.Errorf("%s: process %d: %w", cmp.Or(p.signal, guestinfo.StopBreak), pid, err))
		}
	}
	return errors.Join(failed...)
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
	if inSandbox() || s == guestinfo.StopC {
		return 0
	}
	return windows.CREATE_NEW_PROCESS_GROUP
}

// Why a process gets no event.
var (
	errEnded = errors.New("it has ended")
	err32Bit = errors.New("it is a 32-bit program, in which the routine is elsewhere")
)

// callCtrlRoutine runs kernelbase!CtrlRoutine in a thread of another process.
// The DLL has the same address in all processes of a boot that have its bits.
func callCtrlRoutine(pid, event uint32) error {
	if err := procCtrlRoutine.Find(); err != nil {
		return err
	}
	const access = windows.PROCESS_CREATE_THREAD | windows.SYNCHRONIZE | windows.PROCESS_QUERY_INFORMATION | windows.PROCESS_VM_OPERATION | windows.PROCESS_VM_READ | windows.PROCESS_VM_WRITE
	h, err := windows.OpenProcess(access, false, pid)
	if errors.Is(err, windows.ERROR_INVALID_PARAMETER) {
		return errEnded
	}
	if err != nil {
		return err
	}
	defer windows.CloseHandle(h)
	if isConsoleHost(h) { // it goes with those whose console it is
		return nil
	}
	var narrow bool
	if err := windows.IsWow64Process(h, &narrow); err != nil || narrow {
		return cmp.Or(err, err32Bit)
	}
	thread, _, err := procCreateRemoteThread.Call(uintptr(h), 0, 0, procCtrlRoutine.Addr(), uintptr(event), 0, 0)
	if thread == 0 {
		if ended, _ := waitProcess(h, 0); ended {
			return errEnded
		}
		return err
	}
	return windows.CloseHandle(windows.Handle(thread))
}

// isConsoleHost says whether a process is one of those that Windows starts for
// consoles, in the job of the program that wants one.
func isConsoleHost(h windows.Handle) bool {
	var name [1024]uint16
	n := uint32(len(name))
	if windows.QueryFullProcessImageName(h, 0, &name[0], &n) != nil {
		return false
	}
	return strings.HasSuffix(strings.ToLower(windows.UTF16ToString(name[:n])), `\system32\conhost.exe`)
}
