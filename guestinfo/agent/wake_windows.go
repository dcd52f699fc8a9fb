package agent

import (
	"fmt"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var procSetSystemTime = kernel32.NewProc("SetSystemTime")

// guidDevClassNet is GUID_DEVCLASS_NET of devguid.h.
var guidDevClassNet = windows.GUID{Data1: 0x4d36e972, Data2: 0xe325, Data3: 0x11ce, Data4: [8]byte{0xbf, 0xc1, 0x08, 0x00, 0x2b, 0xe1, 0x03, 0x18}}

// clockSlack is how far a clone's clock may be behind without being moved.
const clockSlack = 2 * time.Second

// Wake implements [Waker]. In the sandbox no clock stood still, and Wine would
// set that of its host.
func (System) Wake(now time.Time) (notes []string) {
	if inSandbox() {
		return []string{"the sandbox started this clone's agent anew: it has its NICs and the time already"}
	}
	if err := setClock(now); err != nil {
		notes = append(notes, fmt.Sprintf("the clock is not set: %v", err))
	}
	if err := restartNICs(); err != nil {
		notes = append(notes, fmt.Sprintf("the NICs keep their parent's hardware addresses until they are restarted: %v", err))
	}
	return notes
}

func setClock(now time.Time) error {
	if now.IsZero() || time.Until(now) < clockSlack {
		return nil
	}
	if err := enablePrivileges("SeSystemtimePrivilege"); err != nil {
		return err
	}
	u := now.UTC()
	st := windows.Systemtime{Year: uint16(u.Year()), Month: uint16(u.Month()), DayOfWeek: uint16(u.Weekday()), Day: uint16(u.Day()),
		Hour: uint16(u.Hour()), Minute: uint16(u.Minute()), Second: uint16(u.Second()), Milliseconds: uint16(u.Nanosecond() / 1e6)}
	if ok, _, err := procSetSystemTime.Call(uintptr(unsafe.Pointer(&st))); ok == 0 {
		return err
	}
	return nil
}

// restartNICs restarts the devices of every NIC of the PCI bus, as Device
// Manager does after a change of a property: the driver reads its hardware
// address when it starts.
func restartNICs() error {
	set, err := windows.SetupDiGetClassDevsEx(&guidDevClassNet, "PCI", 0, windows.DIGCF_PRESENT, 0, "")
	if err != nil {
		return err
	}
	defer set.Close()
	for i := 0; ; i++ {
		dev, err := set.EnumDeviceInfo(i)
		if err == windows.ERROR_NO_MORE_ITEMS {
			return nil
		}
		if err != nil {
			return err
		}
		change := windows.PropChangeParams{
			ClassInstallHeader: *windows.MakeClassInstallHeader(windows.DIF_PROPERTYCHANGE),
			StateChange:        windows.DICS_PROPCHANGE, Scope: windows.DICS_FLAG_CONFIGSPECIFIC,
		}
		if err := set.SetClassInstallParams(dev, &change.ClassInstallHeader, uint32(unsafe.Sizeof(change))); err != nil {
			return err
		}
		if err := set.CallClassInstaller(windows.DIF_PROPERTYCHANGE, dev); err != nil {
			return err
		}
	}
}
