package agent

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

// openShared opens a file that others may go on writing, renaming and removing.
func openShared(path string) (*os.File, error) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := windows.CreateFile(name, windows.GENERIC_READ, windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE|windows.FILE_SHARE_DELETE, nil,
		windows.OPEN_EXISTING, windows.FILE_ATTRIBUTE_NORMAL, 0)
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: path, Err: err}
	}
	return os.NewFile(uintptr(h), path), nil
}

var (
	wevtapi          = windows.NewLazySystemDLL("wevtapi.dll")
	procEvtSubscribe = wevtapi.NewProc("EvtSubscribe")
	procEvtNext      = wevtapi.NewProc("EvtNext")
	procEvtRender    = wevtapi.NewProc("EvtRender")
	procEvtClose     = wevtapi.NewProc("EvtClose")
)

const (
	evtSubscribeToFutureEvents = 1
	evtRenderEventXML          = 1
	evtBatch                   = 32
	maxEventXML                = 256 << 10 // bytes of one event; it has at most 64 KiB of data
)

// subscription is a pull subscription to a channel of the event log.
type subscription struct {
	handle uintptr
	signal windows.Handle
	send   func(time.Time, string)
	log    func(format string, args ...any)
}

// openEvents subscribes to events from now on.
func openEvents(src guestinfo.LogSource, send func(time.Time, string), log func(string, ...any)) (func(context.Context), error) {
	if inSandbox() {
		return nil, errors.New("there are no subscriptions to the event log under Wine")
	}
	channel, err := windows.UTF16PtrFromString(src.Channel)
	if err != nil {
		return nil, err
	}
	query := src.Query
	if query == "" {
		query = "*"
	}
	query16, err := windows.UTF16PtrFromString(query)
	if err != nil {
		return nil, err
	}
	signal, err := windows.CreateEvent(nil, 1, 1, nil)
	if err != nil {
		return nil, err
	}
	h, _, err := procEvtSubscribe.Call(0, uintptr(signal), uintptr(unsafe.Pointer(channel)), uintptr(unsafe.Pointer(query16)), 0, 0, 0, evtSubscribeToFutureEvents)
	if h == 0 {
		windows.CloseHandle(signal)
		return nil, fmt.Errorf("subscribe to channel %s: %w", src.Channel, err)
	}
	return (&subscription{h, signal, send, log}).run, nil
}

// run sends events until ctx is done, and then those that are there.
func (s *subscription) run(ctx context.Context) {
	defer windows.CloseHandle(s.signal)
	defer func() { _, _, _ = procEvtClose.Call(s.handle) }()
	for over := false; !over; {
		over = ctx.Err() != nil
		if _, err := windows.WaitForSingleObject(s.signal, uint32(tailPoll.Milliseconds())); err != nil {
			s.log("event log: %v", err)
			return
		}
		if err := windows.ResetEvent(s.signal); err != nil {
			s.log("event log: %v", err)
			return
		}
		s.drain()
	}
}

func (s *subscription) drain() {
	var events [evtBatch]uintptr
	for {
		var n uint32
		ok, _, err := procEvtNext.Call(s.handle, evtBatch, uintptr(unsafe.Pointer(&events[0])), 0, 0, uintptr(unsafe.Pointer(&n)))
		if ok == 0 {
			if err != windows.ERROR_NO_MORE_ITEMS && err != windows.ERROR_TIMEOUT {
				s.log("event log: %v", err)
			}
			return
		}
		for _, e := range events[:n] {
			s.event(e)
			_, _, _ = procEvtClose.Call(e)
		}
	}
}

func (s *subscription) event(e uintptr) {
	buf := make([]uint16, maxEventXML/2)
	var used, count uint32
	if ok, _, err := procEvtRender.Call(0, e, evtRenderEventXML, uintptr(len(buf)*2), uintptr(unsafe.Pointer(&buf[0])), uintptr(unsafe.Pointer(&used)), uintptr(unsafe.Pointer(&count))); ok == 0 {
		s.log("event log: render: %v", err)
		return
	}
	var ev winEvent
	if err := xml.Unmarshal([]byte(windows.UTF16ToString(buf[:used/2])), &ev); err != nil {
		s.log("event log: %v", err)
		return
	}
	s.send(ev.line())
}
