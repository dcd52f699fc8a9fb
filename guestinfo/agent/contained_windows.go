package agent

import (
	"context"
	"errors"
	"os"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
	"berth/guestinfo/agent/hcs"
	"berth/internal/errs"
)

// Where a contained image is seen, and what its containers write.
const (
	containedLayer   = `C:\ProgramData\berth\image`
	containedScratch = `C:\ProgramData\berth\scratch.vhdx`
	containedVolumes = `C:\ProgramData\berth\volumes`
)

var procGlobalMemoryStatus = kernel32.NewProc("GlobalMemoryStatusEx")

// memoryStatus is MEMORYSTATUSEX.
type memoryStatus struct {
	Length, Load uint32
	Physical     uint64
	_            [6]uint64
}

// machineMemory gives the MiB of memory that Windows has.
func machineMemory() (uint64, error) {
	m := memoryStatus{}
	m.Length = uint32(unsafe.Sizeof(m))
	if ok, _, err := procGlobalMemoryStatus.Call(uintptr(unsafe.Pointer(&m))); ok == 0 {
		return 0, err
	}
	return m.Physical >> 20, nil
}

// NewContainers gives this Windows' containers.
func NewContainers() Containers {
	return Containers{Load: loadHCS, Layer: mountImage, Scratch: containedScratch, Volumes: containedVolumes, MemoryMB: machineMemory,
		Inside: func(volume, path string) string { return volume + path }}
}

func loadHCS(log func(string, ...any)) (hcs.Host, error) {
	if inSandbox() {
		return hcs.Host{}, errs.New(errs.Unsupported, "run contained", "", "the sandbox's guests run under Wine, which has no Host Compute Service").
			WithHint("use mode native, or a real vSphere")
	}
	if err := enablePrivileges("SeBackupPrivilege", "SeRestorePrivilege"); err != nil {
		return hcs.Host{}, err
	}
	return hcs.Load(log)
}

// mountImage shows the image disk's volume in one folder, which it must hold
// whole: Files, Hives with the merged hives, and the file layout.
func mountImage(ctx context.Context, image guestinfo.Bake, _ guestinfo.Endpoint) (string, error) {
	const step = "mount image disk"
	volume, err := findVolume(ctx, image)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(containedLayer, 0o700); err != nil {
		return "", errs.New(errs.Unavailable, step, containedLayer, "%w", err)
	}
	at, err := windows.UTF16PtrFromString(containedLayer + `\`)
	if err != nil {
		return "", errs.New(errs.Internal, step, containedLayer, "%w", err)
	}
	name, err := windows.UTF16PtrFromString(volume)
	if err != nil {
		return "", errs.New(errs.Internal, step, volume, "%w", err)
	}
	// A mount of an earlier start, perhaps of another volume.
	if err := windows.DeleteVolumeMountPoint(at); err != nil && !errors.Is(err, windows.ERROR_NOT_A_REPARSE_POINT) && !errors.Is(err, windows.ERROR_INVALID_PARAMETER) {
		return "", errs.New(errs.Unavailable, step, containedLayer, "remove the earlier mount: %w", err)
	}
	if err := windows.SetVolumeMountPoint(at, name); err != nil {
		return "", errs.New(errs.Unavailable, step, containedLayer, "%w", err)
	}
	for _, f := range []string{"layout", "Files", `Hives\SYSTEM_BASE`, `Hives\SOFTWARE_BASE`} {
		if _, err := os.Stat(containedLayer + `\` + f); err != nil {
			return "", errs.New(errs.Unsupported, step, image.ImageDigest, "the image disk is not whole: %w", err).
				WithHint("mode contained needs the image with its base layers on the disk")
		}
	}
	return containedLayer, nil
}
