package agent

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"

	"berth/guestinfo"
)

var (
	advapi32                     = windows.NewLazySystemDLL("advapi32.dll")
	procInitiateSystemShutdownEx = advapi32.NewProc("InitiateSystemShutdownExW")
	procSetComputerNameEx        = kernel32.NewProc("SetComputerNameExW")
)

// System is this Windows.
type System struct{}

// Hostname implements [Machine].
func (System) Hostname() string {
	name, err := os.Hostname()
	if err != nil {
		return ""
	}
	return name
}

// SetHostname sets the DNS host name, and with it the NetBIOS name, for the next
// start of Windows, and has it shown at once: programs that ask from now on, the
// entrypoint among them, get the new one. What Windows itself has taken over at
// its start, the names of local accounts for instance, keeps the template's
// until then. Wine reads everything anew every time.
func (s System) SetHostname(name string) (string, error) {
	if strings.EqualFold(s.Hostname(), name) {
		return "", nil
	}
	if inSandbox() {
		return "", showName(name)
	}
	name16, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return "", err
	}
	const physicalDNSHostname = 5
	if ok, _, err := procSetComputerNameEx.Call(physicalDNSHostname, uintptr(unsafe.Pointer(name16))); ok == 0 {
		return "", err
	}
	if err := showName(name); err != nil {
		return fmt.Sprintf("host name %s takes effect at the next start of Windows: %v", name, err), nil
	}
	return "", nil
}

// showName writes where GetComputerNameEx looks: the key of the NetBIOS name,
// which Windows fills at its start, and the DNS host name of now.
func showName(name string) error {
	netBIOS := strings.ToUpper(name)
	values := []struct{ path, value, text string }{
		{`System\CurrentControlSet\Control\ComputerName\ActiveComputerName`, "ComputerName", netBIOS},
		{`System\CurrentControlSet\Services\Tcpip\Parameters`, "Hostname", name},
	}
	if inSandbox() {
		values[0].text = name
		values = append(values, struct{ path, value, text string }{`System\CurrentControlSet\Control\ComputerName\ComputerName`, "ComputerName", name})
	}
	for _, v := range values {
		k, _, err := registry.CreateKey(registry.LOCAL_MACHINE, v.path, registry.SET_VALUE)
		if err != nil {
			return err
		}
		if err := errors.Join(k.SetStringValue(v.value, v.text), k.Close()); err != nil {
			return err
		}
	}
	return nil
}

// OSVersion implements [Machine]; the revision is the registry's UBR.
func (System) OSVersion() string {
	v := windows.RtlGetVersion()
	var ubr uint64
	if k, err := registry.OpenKey(registry.LOCAL_MACHINE, `SOFTWARE\Microsoft\Windows NT\CurrentVersion`, registry.QUERY_VALUE); err == nil {
		ubr, _, _ = k.GetIntegerValue("UBR") // 0 where there is none, as under Wine
		k.Close()
	}
	return fmt.Sprintf("%d.%d.%d.%d", v.MajorVersion, v.MinorVersion, v.BuildNumber, ubr)
}

// WatchAddresses implements [Machine].
func (System) WatchAddresses() (list func() []string, end func()) {
	var w *addressWatch
	list = func() []string {
		if w == nil { // not before the first report, so that the entrypoint does not wait for it
			w = newAddressWatch()
		}
		return w.addresses()
	}
	return list, func() {
		if w != nil {
			w.close()
		}
	}
}

// Shutdown implements [Machine].
func (System) Shutdown() error { return endWindows("Berth: the container has ended", 0) }

// Restart implements [Machine].
func (System) Restart() error { return endWindows("Berth: the image's registry is taken over", 1) }

func endWindows(why string, reboot uintptr) error {
	if err := enablePrivileges("SeShutdownPrivilege"); err != nil {
		return err
	}
	const planned = 0x80000000 // SHTDN_REASON_FLAG_PLANNED
	text := windows.StringToUTF16Ptr(why)
	if ok, _, err := procInitiateSystemShutdownEx.Call(0, uintptr(unsafe.Pointer(text)), 0, 1, reboot, planned); ok == 0 {
		return fmt.Errorf("InitiateSystemShutdownEx: %w", err)
	}
	return nil
}

// enablePrivileges switches privileges on in the process' token.
func enablePrivileges(names ...string) error {
	var token windows.Token
	if err := windows.OpenProcessToken(windows.CurrentProcess(), windows.TOKEN_ADJUST_PRIVILEGES|windows.TOKEN_QUERY, &token); err != nil {
		return err
	}
	defer token.Close()
	for _, name := range names {
		p := windows.Tokenprivileges{PrivilegeCount: 1}
		p.Privileges[0].Attributes = windows.SE_PRIVILEGE_ENABLED
		if err := windows.LookupPrivilegeValue(nil, windows.StringToUTF16Ptr(name), &p.Privileges[0].Luid); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := windows.AdjustTokenPrivileges(token, false, &p, 0, nil, nil); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// OpenConsole implements [Machine]. The port has no speed in a VM; what matters
// is that a write returns when nobody reads. Under Wine a port may be a plain
// file, which has no settings and is appended to.
func (System) OpenConsole(port string) (io.WriteCloser, error) {
	if port == "" {
		port = "COM1"
	}
	name, err := windows.UTF16PtrFromString(`\\.\` + port)
	if err != nil {
		return nil, err
	}
	h, err := windows.CreateFile(name, windows.GENERIC_WRITE|windows.GENERIC_READ, 0, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", port, err)
	}
	var dcb windows.DCB
	dcb.DCBlength = uint32(unsafe.Sizeof(dcb))
	if err := windows.GetCommState(h, &dcb); err != nil {
		if _, err := windows.Seek(h, 0, io.SeekEnd); err != nil {
			windows.CloseHandle(h)
			return nil, fmt.Errorf("%s is neither a serial port nor a file: %w", port, err)
		}
		return os.NewFile(uintptr(h), port), nil
	}
	if err := configurePort(h, &dcb); err != nil {
		windows.CloseHandle(h)
		return nil, fmt.Errorf("%s: %w", port, err)
	}
	return serialPort{h}, nil
}

func configurePort(h windows.Handle, dcb *windows.DCB) error {
	const binary = 1 // and no flow control
	dcb.BaudRate, dcb.ByteSize, dcb.Parity, dcb.StopBits, dcb.Flags = 115200, 8, 0, 0, binary
	if err := windows.SetCommState(h, dcb); err != nil {
		return err
	}
	return windows.SetCommTimeouts(h, &windows.CommTimeouts{WriteTotalTimeoutConstant: 1000})
}

// serialPort writes with the driver's timeouts: a write may be short.
type serialPort struct{ h windows.Handle }

func (s serialPort) Write(b []byte) (int, error) {
	var n uint32
	err := windows.WriteFile(s.h, b, &n, nil)
	return int(n), err
}

// Close waits until the port has sent what it holds.
func (s serialPort) Close() error {
	return errors.Join(windows.FlushFileBuffers(s.h), windows.CloseHandle(s.h))
}

func inSandbox() bool { return guestinfo.InSandbox() }
