package agent

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

// A small binding of event tracing: evntrace.h, evntcons.h and tdh.h, as a
// 64-bit Windows lays their structures out.
var (
	tdh                   = windows.NewLazySystemDLL("tdh.dll")
	procStartTrace        = advapi32.NewProc("StartTraceW")
	procControlTrace      = advapi32.NewProc("ControlTraceW")
	procEnableTrace       = advapi32.NewProc("EnableTraceEx2")
	procOpenTrace         = advapi32.NewProc("OpenTraceW")
	procProcessTrace      = advapi32.NewProc("ProcessTrace")
	procCloseTrace        = advapi32.NewProc("CloseTrace")
	procTdhEventInfo      = tdh.NewProc("TdhGetEventInformation")
	procTdhEnumerate      = tdh.NewProc("TdhEnumerateProviders")
	errWrongProvider      = errors.New("no provider of this machine has that name: see logman query providers, or give its GUID")
	errNoTracingUnderWine = errors.New("there is no event tracing under Wine")
)

const (
	etwSessionPrefix = "berth-log-"
	etwMaxProviders  = 8 << 20 // bytes of the machine's list of providers

	wnodeTracedGUID   = 0x20000
	traceRealTime     = 0x100
	traceEventRecord  = 0x10000000
	traceQuery        = 0
	traceStop         = 1
	traceFlush        = 3
	enableProvider    = 1
	invalidTrace      = ^uintptr(0)
	etwBufferKB       = 64
	etwBuffers        = 32
	etwPropertiesSize = 120
)

// eventTraceProperties is EVENT_TRACE_PROPERTIES with room for the session's name.
type eventTraceProperties struct {
	wnodeSize     uint32
	_             uint32
	_, _          uint64
	guid          windows.GUID
	clientContext uint32 // 2: system time
	wnodeFlags    uint32
	bufferSize    uint32 // KB
	minBuffers    uint32
	maxBuffers    uint32
	_             uint32
	mode          uint32
	flushTimer    uint32 // seconds
	_, _, _, _    uint32
	eventsLost    uint32
	_, _          uint32
	realTimeLost  uint32 // buffers
	_             uintptr
	logFileName   uint32
	loggerName    uint32
	name          [128]uint16
}

func newTraceProperties() *eventTraceProperties {
	p := &eventTraceProperties{clientContext: 2, wnodeFlags: wnodeTracedGUID, bufferSize: etwBufferKB, minBuffers: 4, maxBuffers: etwBuffers,
		mode: traceRealTime, flushTimer: 1, loggerName: etwPropertiesSize}
	p.wnodeSize = uint32(unsafe.Sizeof(*p))
	return p
}

// eventTraceLogfile is EVENT_TRACE_LOGFILEW.
type eventTraceLogfile struct {
	logFileName *uint16
	loggerName  *uint16
	_           int64
	_           uint32
	mode        uint32
	_           [88 + 280]byte // EVENT_TRACE, TRACE_LOGFILE_HEADER
	_           uintptr
	_, _, _, _  uint32
	callback    uintptr
	_           uint64
	_           uintptr
}

// eventRecord is EVENT_RECORD.
type eventRecord struct {
	_          [8]uint16 // Size … ProcessId
	timeStamp  uint64
	provider   windows.GUID
	id         uint16
	_, _       uint8
	level      uint8
	_          uint8
	_          uint16
	_          uint64
	_          uint64
	_          windows.GUID
	_          uint32
	_          uint16
	dataLength uint16
	_          uintptr
	data       *byte
	_          uintptr
}

// etwSession is a real-time session of one provider.
type etwSession struct {
	source  guestinfo.LogSource
	name    *uint16
	handle  uint64
	trace   uintptr
	send    func(time.Time, string)
	log     func(format string, args ...any)
	info    []byte
	unknown uint64 // events that TDH could not describe
}

// openETW starts a session that nobody else has; one of that name is what an
// agent left that was ended.
func openETW(src guestinfo.LogSource, send func(time.Time, string), log func(string, ...any)) (func(context.Context), error) {
	if inSandbox() {
		return nil, errNoTracingUnderWine
	}
	guid, err := providerGUID(src.Provider)
	if err != nil {
		return nil, err
	}
	s := &etwSession{source: src, send: send, log: log, info: make([]byte, 64<<10)}
	if s.name, err = windows.UTF16PtrFromString(etwSessionPrefix + src.Name); err != nil {
		return nil, err
	}
	s.control(traceStop) // none is what should be
	p := newTraceProperties()
	if e, _, _ := procStartTrace.Call(uintptr(unsafe.Pointer(&s.handle)), uintptr(unsafe.Pointer(s.name)), uintptr(unsafe.Pointer(p))); e != 0 {
		return nil, fmt.Errorf("start a trace session: %w", windows.Errno(e))
	}
	level := src.Level
	if level == 0 {
		level = guestinfo.MaxTraceLevel
	}
	if e, _, _ := procEnableTrace.Call(uintptr(s.handle), uintptr(unsafe.Pointer(&guid)), enableProvider, uintptr(level), uintptr(src.Keywords), 0, 0, 0); e != 0 {
		s.control(traceStop)
		return nil, fmt.Errorf("enable provider %s: %w", src.Provider, windows.Errno(e))
	}
	f := &eventTraceLogfile{loggerName: s.name, mode: traceRealTime | traceEventRecord, callback: windows.NewCallback(s.event)}
	var openErr error
	if s.trace, _, openErr = procOpenTrace.Call(uintptr(unsafe.Pointer(f))); s.trace == invalidTrace {
		s.control(traceStop)
		return nil, fmt.Errorf("open the trace session: %w", openErr)
	}
	return s.run, nil
}

// run sends events until ctx is done, and then those that are there. Whatever
// was lost on the way is counted at the end.
func (s *etwSession) run(ctx context.Context) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if e, _, _ := procProcessTrace.Call(uintptr(unsafe.Pointer(&s.trace)), 1, 0, 0); e != 0 && windows.Errno(e) != windows.ERROR_CANCELLED {
			s.log("log source %s: ProcessTrace: %v", s.source.Name, windows.Errno(e))
		}
	}()
	lost := uint32(0)
	tell := func(p *eventTraceProperties) {
		if p != nil && p.eventsLost > lost {
			s.send(time.Now(), fmt.Sprintf("berth-agent: %d events were lost", p.eventsLost-lost))
			lost = p.eventsLost
		}
	}
	look := time.NewTicker(10 * time.Second)
	defer look.Stop()
	for over := false; !over; {
		select {
		case <-look.C:
			tell(s.control(traceQuery))
		case <-ctx.Done():
			over = true
		case <-done: // somebody ended the session
			over = true
		}
	}
	s.control(traceFlush)
	tell(s.control(traceStop)) // ProcessTrace returns when it has delivered the rest
	<-done
	_, _, _ = procCloseTrace.Call(s.trace)
	if s.unknown > 0 {
		s.log("log source %s: %d events came without a description", s.source.Name, s.unknown)
	}
}

// control gives the session's counts, or nil when there is none.
func (s *etwSession) control(code uintptr) *eventTraceProperties {
	p := newTraceProperties()
	if e, _, _ := procControlTrace.Call(0, uintptr(unsafe.Pointer(s.name)), uintptr(unsafe.Pointer(p)), code); e != 0 {
		return nil
	}
	return p
}

// event is called by ProcessTrace, on its thread.
func (s *etwSession) event(r *eventRecord) uintptr {
	e := etwEvent{provider: s.source.Provider, id: r.id, level: r.level}
	if r.data != nil {
		e.data = unsafe.Slice(r.data, r.dataLength)
	}
	size := uint32(len(s.info))
	if code, _, _ := procTdhEventInfo.Call(uintptr(unsafe.Pointer(r)), 0, 0, uintptr(unsafe.Pointer(&s.info[0])), uintptr(unsafe.Pointer(&size))); code == 0 {
		e.info = s.info[:min(int(size), len(s.info))]
	} else {
		s.unknown++
	}
	s.send(etwTime(r.timeStamp), e.line())
	return 0
}

// providerGUID reads a GUID, or finds that of a name.
func providerGUID(provider string) (windows.GUID, error) {
	if strings.HasPrefix(provider, "{") {
		return windows.GUIDFromString(provider)
	}
	var size uint32
	_, _, _ = procTdhEnumerate.Call(0, uintptr(unsafe.Pointer(&size))) // tells the size
	for range 3 {                                                      // the list may grow meanwhile
		if size == 0 || size > etwMaxProviders {
			return windows.GUID{}, fmt.Errorf("the machine's list of providers has %d bytes", size)
		}
		list := make([]byte, size)
		code, _, _ := procTdhEnumerate.Call(uintptr(unsafe.Pointer(&list[0])), uintptr(unsafe.Pointer(&size)))
		switch windows.Errno(code) {
		case 0:
			b, ok := etwProvider(list, provider)
			if !ok {
				return windows.GUID{}, errWrongProvider
			}
			g := windows.GUID{Data1: binary.LittleEndian.Uint32(b[:]), Data2: binary.LittleEndian.Uint16(b[4:]), Data3: binary.LittleEndian.Uint16(b[6:])}
			copy(g.Data4[:], b[8:])
			return g, nil
		case windows.ERROR_INSUFFICIENT_BUFFER:
		default:
			return windows.GUID{}, fmt.Errorf("list the machine's providers: %w", windows.Errno(code))
		}
	}
	return windows.GUID{}, errors.New("the machine's list of providers changes all the time")
}
