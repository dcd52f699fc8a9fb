package agent

import (
	"encoding/binary"
	"fmt"
	"os"

	"golang.org/x/sys/windows"
)

// ioctlStorageGetDeviceNumber is IOCTL_STORAGE_GET_DEVICE_NUMBER of winioctl.h.
const ioctlStorageGetDeviceNumber = 0x2D1080

// Extend implements [Extender]. A partition behind that of C:, such as the
// recovery environment's, keeps it from growing: then it is an error.
func (System) Extend() (string, error) {
	if inSandbox() {
		return "is a folder of the sandbox's host, and has no size", nil
	}
	drive := os.Getenv("SystemDrive")
	if drive == "" {
		drive = "C:"
	}
	return "", extendDrive(drive)
}

// extendDrive lets the volume of a drive letter fill its disk.
func extendDrive(drive string) error {
	root := `\\.\` + drive
	h, err := openDevice(root, windows.GENERIC_READ)
	if err != nil {
		return err
	}
	number := make([]byte, 12) // STORAGE_DEVICE_NUMBER: type, device, partition
	_, err = control(h, ioctlStorageGetDeviceNumber, nil, number)
	windows.CloseHandle(h)
	if err != nil {
		return fmt.Errorf("find the disk of %s: %w", drive, err)
	}
	return extendVolume(fmt.Sprintf(`\\.\PhysicalDrive%d`, binary.LittleEndian.Uint32(number[4:])), root)
}
