package guestinfo

import "testing"

func TestHostVariables(t *testing.T) {
	for variable, want := range map[string]bool{
		"WINEPREFIX=/tmp/x": true, "WINEUSERNAME=root": true, "LANG=C.UTF-8": true, SandboxMark + "=/x/y": true,
		"Path=C:\\windows": false, "windir=C:\\windows": false, "LANGUAGE=en": false, "BERTH_X=1": false, "": false,
	} {
		if got := HostVariable(variable); got != want {
			t.Errorf("%q is the host's: %t, want %t", variable, got, want)
		}
	}
}
