package agent

import (
	"errors"

	"golang.org/x/sys/windows/registry"

	"berth/internal/errs"
)

// forgetIdentity removes by what a network or an update server would take all
// clones for one machine; Windows makes each anew. The machine's name is set at
// every container's start. Its SID stays the template's, and is noted as that of
// the image: only sysprep changes it, in a container that asks for it.
func forgetIdentity() error {
	for _, v := range []struct{ key, value string }{
		{`SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters`, "Dhcpv6DUID"},
		{`SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate`, "SusClientId"},
		{`SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate`, "SusClientIdValidation"},
	} {
		k, err := registry.OpenKey(registry.LOCAL_MACHINE, v.key, registry.SET_VALUE|registry.WOW64_64KEY)
		if err == nil {
			err = k.DeleteValue(v.value)
			k.Close()
		}
		if err != nil && !errors.Is(err, registry.ErrNotExist) {
			return errs.New(errs.Unavailable, "generalise", v.key+`\`+v.value, "%w", err)
		}
	}
	sid, err := machineSID()
	if errors.Is(err, registry.ErrNotExist) { // Wine has no account database
		return nil
	}
	if err == nil {
		err = noteImageSID(sid)
	}
	return errs.Wrap(err, "note the image's SID", "")
}
