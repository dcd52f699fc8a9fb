package guestinfo

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// InSandbox reports whether this Windows is Wine, which alone has this export.
func InSandbox() bool {
	return windows.NewLazySystemDLL("ntdll.dll").NewProc("wine_get_version").Find() == nil
}

func toolsProgram() (string, bool) {
	p := filepath.Join(os.Getenv("ProgramFiles"), "VMware", "VMware Tools", "vmtoolsd.exe")
	_, err := os.Stat(p)
	return p, err == nil
}
