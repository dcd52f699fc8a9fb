package agent

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

// Advanced is Windows Defender Firewall with Advanced Security, through its COM
// interface: the registry below it is not meant to be written by others, and
// what is written there takes effect at a restart only.
type Advanced struct{}

// Classes and interfaces of netfw.h.
var (
	clsidPolicy = windows.GUID{Data1: 0xE2B3C97F, Data2: 0x6AE1, Data3: 0x41AC, Data4: [8]byte{0x81, 0x7A, 0xF6, 0xF9, 0x21, 0x66, 0xD7, 0xDD}}
	iidPolicy   = windows.GUID{Data1: 0x98325047, Data2: 0xC671, Data3: 0x4174, Data4: [8]byte{0x8D, 0x81, 0xDE, 0xFC, 0xD3, 0xF0, 0x31, 0x86}}
	clsidRule   = windows.GUID{Data1: 0x2C5BC43E, Data2: 0x3369, Data3: 0x4C33, Data4: [8]byte{0xAB, 0x0C, 0xBE, 0x94, 0x69, 0x67, 0x7A, 0xF4}}
	iidRule     = windows.GUID{Data1: 0xAF230D27, Data2: 0xBABA, Data3: 0x4E42, Data4: [8]byte{0xAC, 0xED, 0xF5, 0x24, 0xF2, 0x2C, 0xFC, 0xE2}}

	ole32           = windows.NewLazySystemDLL("ole32.dll")
	procCoCreate    = ole32.NewProc("CoCreateInstance")
	oleaut32        = windows.NewLazySystemDLL("oleaut32.dll")
	procAllocString = oleaut32.NewProc("SysAllocString")
	procFreeString  = oleaut32.NewProc("SysFreeString")
)

// Places of the methods in their interfaces' tables (netfw.h).
const (
	methodRelease = 2

	policyGetRules = 18

	rulesAdd    = 8
	rulesRemove = 9

	rulePutName        = 8
	rulePutDescription = 10
	rulePutProtocol    = 16
	rulePutLocalPorts  = 18
	rulePutDirection   = 28
	rulePutEnabled     = 34
	rulePutGrouping    = 36
	rulePutProfiles    = 38
	rulePutAction      = 42
)

// comObject is a COM interface: a pointer to a pointer to its table.
type comObject struct{ table *[64]uintptr }

func (o *comObject) call(method int, args ...uintptr) error {
	r, _, _ := syscall.SyscallN(o.table[method], append([]uintptr{uintptr(unsafe.Pointer(o))}, args...)...)
	if int32(r) < 0 {
		return fmt.Errorf("HRESULT 0x%08X: %w", uint32(r), syscall.Errno(uint32(r)))
	}
	return nil
}

func (o *comObject) release() { _ = o.call(methodRelease) } // gives a count, not a result

func create(class, iface *windows.GUID) (*comObject, error) {
	var o *comObject
	const inProcess = 1 // CLSCTX_INPROC_SERVER
	r, _, _ := procCoCreate.Call(uintptr(unsafe.Pointer(class)), 0, inProcess, uintptr(unsafe.Pointer(iface)), uintptr(unsafe.Pointer(&o)))
	if int32(r) < 0 || o == nil {
		return nil, fmt.Errorf("CoCreateInstance: HRESULT 0x%08X", uint32(r))
	}
	return o, nil
}

// text calls a method with a BSTR.
func (o *comObject) text(method int, s string) error {
	p, err := windows.UTF16PtrFromString(s)
	if err != nil {
		return err
	}
	b, _, _ := procAllocString.Call(uintptr(unsafe.Pointer(p)))
	if b == 0 {
		return windows.ERROR_NOT_ENOUGH_MEMORY
	}
	defer procFreeString.Call(b)
	return o.call(method, b)
}

// withRules does something with the firewall's list of rules.
func withRules(do func(rules *comObject) error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	const alreadyInitialized = 1 // S_FALSE
	if err := windows.CoInitializeEx(0, windows.COINIT_MULTITHREADED); err != nil && !errors.Is(err, syscall.Errno(alreadyInitialized)) {
		return fmt.Errorf("CoInitializeEx: %w", err)
	}
	defer windows.CoUninitialize()
	policy, err := create(&clsidPolicy, &iidPolicy)
	if err != nil {
		return fmt.Errorf("firewall policy: %w", err)
	}
	defer policy.release()
	var rules *comObject
	if err := policy.call(policyGetRules, uintptr(unsafe.Pointer(&rules))); err != nil || rules == nil {
		return fmt.Errorf("firewall rules: %w", err)
	}
	defer rules.release()
	return do(rules)
}

// Allow implements [Firewall].
func (f Advanced) Allow(r FirewallRule) (string, error) {
	if inSandbox() {
		return "Wine has no firewall: every port is open", nil
	}
	return "", withRules(func(rules *comObject) error {
		// Rules need not have names of their own: an older one goes first.
		if err := rules.text(rulesRemove, r.Name); err != nil && !errors.Is(err, hresult(windows.ERROR_FILE_NOT_FOUND)) {
			return fmt.Errorf("remove the older rule: %w", err)
		}
		rule, err := create(&clsidRule, &iidRule)
		if err != nil {
			return fmt.Errorf("firewall rule: %w", err)
		}
		defer rule.release()
		const tcp, udp, in, allow, everyProfile, yes = 6, 17, 1, 1, 0x7fffffff, 0xffff
		protocol := uintptr(tcp)
		if r.Protocol == "udp" {
			protocol = udp
		}
		for _, step := range []func() error{
			func() error { return rule.text(rulePutName, r.Name) },
			func() error { return rule.text(rulePutDescription, "A port that this container declares.") },
			func() error { return rule.text(rulePutGrouping, "Berth") },
			func() error { return rule.call(rulePutProtocol, protocol) }, // before the ports
			func() error { return rule.text(rulePutLocalPorts, strconv.Itoa(int(r.Port))) },
			func() error { return rule.call(rulePutDirection, in) },
			func() error { return rule.call(rulePutProfiles, everyProfile) },
			func() error { return rule.call(rulePutAction, allow) },
			func() error { return rule.call(rulePutEnabled, yes) },
		} {
			if err := step(); err != nil {
				return err
			}
		}
		return rules.call(rulesAdd, uintptr(unsafe.Pointer(rule)))
	})
}

// Remove implements [Firewall].
func (Advanced) Remove(name string) error {
	if inSandbox() {
		return nil
	}
	return withRules(func(rules *comObject) error {
		if err := rules.text(rulesRemove, name); err != nil && !errors.Is(err, hresult(windows.ERROR_FILE_NOT_FOUND)) {
			return err
		}
		return nil
	})
}

// hresult is HRESULT_FROM_WIN32.
func hresult(e syscall.Errno) syscall.Errno { return 0x80070000 | e&0xffff }
