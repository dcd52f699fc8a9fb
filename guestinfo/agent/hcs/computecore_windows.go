package hcs

import (
	"errors"
	"io"
	"sync"
	"time"
	"unsafe"

	"github.com/Microsoft/go-winio"
	"golang.org/x/sys/windows"
)

// computeCore is computecore.dll.
type computeCore struct {
	createOperation, closeOperation, wait, waitProcess        *windows.LazyProc
	createSystem, closeSystem, systemCallback, start          *windows.LazyProc
	shutDown, terminate, systemProperties                     *windows.LazyProc
	createProcess, closeProcess, processCallback, processInfo *windows.LazyProc
	terminateProcess                                          *windows.LazyProc

	callback uintptr // one for all: Windows never frees them
	mu       sync.Mutex
	next     uintptr
	hearers  map[uintptr]func(Event)
	of       map[uintptr][]uintptr // hearers by handle
}

func newComputeCore() *computeCore {
	dll := windows.NewLazySystemDLL("computecore.dll")
	c := &computeCore{
		createOperation: dll.NewProc("HcsCreateOperation"), closeOperation: dll.NewProc("HcsCloseOperation"),
		wait: dll.NewProc("HcsWaitForOperationResult"), waitProcess: dll.NewProc("HcsWaitForOperationResultAndProcessInfo"),
		createSystem: dll.NewProc("HcsCreateComputeSystem"), closeSystem: dll.NewProc("HcsCloseComputeSystem"),
		systemCallback: dll.NewProc("HcsSetComputeSystemCallback"), start: dll.NewProc("HcsStartComputeSystem"),
		shutDown: dll.NewProc("HcsShutDownComputeSystem"), terminate: dll.NewProc("HcsTerminateComputeSystem"),
		systemProperties: dll.NewProc("HcsGetComputeSystemProperties"), createProcess: dll.NewProc("HcsCreateProcess"),
		closeProcess: dll.NewProc("HcsCloseProcess"), processCallback: dll.NewProc("HcsSetProcessCallback"),
		processInfo: dll.NewProc("HcsGetProcessProperties"), terminateProcess: dll.NewProc("HcsTerminateProcess"),
		hearers: map[uintptr]func(Event){}, of: map[uintptr][]uintptr{},
	}
	c.callback = windows.NewCallback(c.event)
	return c
}

// nativeEvent is HCS_EVENT.
type nativeEvent struct {
	Type      uint32
	Data      *uint16
	Operation uintptr
}

// event is called by the service, with the number of a hearer as its context.
func (c *computeCore) event(e *nativeEvent, context uintptr) uintptr {
	c.mu.Lock()
	hear := c.hearers[context]
	c.mu.Unlock()
	if hear != nil && e != nil {
		ev := Event{Type: EventType(e.Type)}
		if e.Data != nil {
			ev.Data = windows.UTF16PtrToString(e.Data)
		}
		hear(ev)
	}
	return 0
}

// listen registers a hearer with one of the two exports for that.
func (c *computeCore) listen(p *windows.LazyProc, handle uintptr, hear func(Event)) error {
	c.mu.Lock()
	c.next++
	n := c.next
	c.hearers[n] = hear
	c.of[handle] = append(c.of[handle], n)
	c.mu.Unlock()
	return refusal(p.Call(handle, 0, n, c.callback))
}

// forget drops a closed handle's hearers.
func (c *computeCore) forget(handle uintptr) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, n := range c.of[handle] {
		delete(c.hearers, n)
	}
	delete(c.of, handle)
}

func (c *computeCore) CreateOperation() (Operation, error) {
	r, _, err := c.createOperation.Call(0, 0)
	if r == 0 {
		return 0, err
	}
	return Operation(r), nil
}

func (c *computeCore) CloseOperation(op Operation) { _, _, _ = c.closeOperation.Call(uintptr(op)) } // has no result

func milliseconds(d time.Duration) uintptr { return uintptr(d / time.Millisecond) }

func (c *computeCore) WaitForOperationResult(op Operation, limit time.Duration) (string, error) {
	var out *uint16
	err := refusal(c.wait.Call(uintptr(op), milliseconds(limit), uintptr(unsafe.Pointer(&out))))
	return taken(out, localFree), err
}

// nativeInfo is HCS_PROCESS_INFORMATION.
type nativeInfo struct {
	PID, _                uint32
	Stdin, Stdout, Stderr windows.Handle
}

func (c *computeCore) WaitForOperationResultAndProcessInfo(op Operation, limit time.Duration) (ProcessInfo, string, error) {
	var n nativeInfo
	var out *uint16
	err := refusal(c.waitProcess.Call(uintptr(op), milliseconds(limit), uintptr(unsafe.Pointer(&n)), uintptr(unsafe.Pointer(&out))))
	text := taken(out, localFree)
	if err != nil {
		return ProcessInfo{}, text, err
	}
	info := ProcessInfo{PID: n.PID}
	var all []error
	pipe := func(h windows.Handle) io.ReadWriteCloser {
		if h == 0 {
			return nil
		}
		f, err := winio.NewOpenFile(h) // opened for overlapped reads and writes
		if err != nil {
			all = append(all, err, windows.CloseHandle(h))
			return nil
		}
		return f
	}
	if p := pipe(n.Stdin); p != nil {
		info.Stdin = p
	}
	if p := pipe(n.Stdout); p != nil {
		info.Stdout = p
	}
	if p := pipe(n.Stderr); p != nil {
		info.Stderr = p
	}
	return info, text, errors.Join(all...)
}

func (c *computeCore) CreateComputeSystem(id, document string, op Operation) (System, error) {
	name, err := utf16(id)
	if err != nil {
		return 0, err
	}
	doc, err := utf16(document)
	if err != nil {
		return 0, err
	}
	var h System
	err = refusal(c.createSystem.Call(ptr(name), ptr(doc), uintptr(op), 0, uintptr(unsafe.Pointer(&h))))
	return h, err
}

func (c *computeCore) CloseComputeSystem(s System) {
	_, _, _ = c.closeSystem.Call(uintptr(s)) // has no result
	c.forget(uintptr(s))
}

func (c *computeCore) SetComputeSystemCallback(s System, hear func(Event)) error {
	return c.listen(c.systemCallback, uintptr(s), hear)
}

func (c *computeCore) StartComputeSystem(s System, op Operation) error {
	return refusal(c.start.Call(uintptr(s), uintptr(op), 0))
}

func (c *computeCore) ShutDownComputeSystem(s System, op Operation) error {
	return refusal(c.shutDown.Call(uintptr(s), uintptr(op), 0))
}

func (c *computeCore) TerminateComputeSystem(s System, op Operation) error {
	return refusal(c.terminate.Call(uintptr(s), uintptr(op), 0))
}

func (c *computeCore) GetComputeSystemProperties(s System, op Operation, query string) error {
	q, err := utf16(query)
	if err != nil {
		return err
	}
	return refusal(c.systemProperties.Call(uintptr(s), uintptr(op), ptr(q)))
}

func (c *computeCore) CreateProcess(s System, parameters string, op Operation) (Process, error) {
	doc, err := utf16(parameters)
	if err != nil {
		return 0, err
	}
	var h Process
	err = refusal(c.createProcess.Call(uintptr(s), ptr(doc), uintptr(op), 0, uintptr(unsafe.Pointer(&h))))
	return h, err
}

func (c *computeCore) CloseProcess(p Process) {
	_, _, _ = c.closeProcess.Call(uintptr(p)) // has no result
	c.forget(uintptr(p))
}

func (c *computeCore) SetProcessCallback(p Process, hear func(Event)) error {
	return c.listen(c.processCallback, uintptr(p), hear)
}

func (c *computeCore) GetProcessProperties(p Process, op Operation) error {
	return refusal(c.processInfo.Call(uintptr(p), uintptr(op), 0))
}

func (c *computeCore) TerminateProcess(p Process, op Operation) error {
	return refusal(c.terminateProcess.Call(uintptr(p), uintptr(op), 0))
}
