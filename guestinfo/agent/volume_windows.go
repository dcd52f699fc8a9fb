package agent

import (
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Device control codes and sizes of winioctl.h.
const (
	ioctlDiskGetDriveLayoutEx   = 0x70050
	ioctlDiskGetPartitionInfoEx = 0x70048
	ioctlDiskGetAttributes      = 0x700F0
	ioctlDiskSetAttributes      = 0x7C0F4
	ioctlDiskUpdateProperties   = 0x70140

	partitionStyleGPT = 1
	diskOffline       = 1
	diskReadOnly      = 2
	maxDisks          = 64
	driveLayoutBytes  = 48 + 144*128
	partitionBytes    = 144

	volumeTimeout = 60 * time.Second
	volumePause   = 100 * time.Millisecond
)

// diskAttributes are DISK_ATTRIBUTE_* to set on a disk, among those of mask.
type diskAttributes struct{ value, mask uint64 }

// findVolume brings the image disk online and gives its volume's root.
func findVolume(ctx context.Context, b guestinfo.Bake) (string, error) {
	_, root, err := findDisk(ctx, "image disk", b.DiskGUID, b.PartitionGUID, diskAttributes{mask: diskOffline})
	return root, err
}

// findDisk brings a disk online and gives its device and its volume's root. A
// disk that was just attached takes a moment to appear.
func findDisk(ctx context.Context, what, diskGUID, partition string, attributes diskAttributes) (disk, root string, err error) {
	limit, cancel := context.WithTimeout(ctx, volumeTimeout)
	defer cancel()
	for {
		disk, seen, err := bringOnline(diskGUID, attributes)
		if err == nil {
			var root string
			if root, err = volumeOf(partition); err == nil && root != "" {
				return disk, root, nil
			}
		}
		select {
		case <-time.After(volumePause):
		case <-limit.Done():
			if err == nil {
				err = fmt.Errorf("no volume of that partition; disks seen: %s", strings.Join(seen, ", "))
			}
			return "", "", errs.New(errs.NotFound, "find "+what, partition, "%w", err)
		}
	}
}

// bringOnline sets attributes of the disk of a GPT disk GUID, which a server's
// SAN policy may have left offline. It gives the GUIDs of all disks.
func bringOnline(guid string, attributes diskAttributes) (disk string, seen []string, err error) {
	for n := range maxDisks {
		name := fmt.Sprintf(`\\.\PhysicalDrive%d`, n)
		h, err := openDevice(name, windows.GENERIC_READ|windows.GENERIC_WRITE)
		if err != nil {
			continue
		}
		id, err := diskGUID(h)
		if err == nil {
			seen = append(seen, id)
			if id == guid {
				err = setAttributes(h, attributes)
			}
		}
		windows.CloseHandle(h)
		if id == guid {
			return name, seen, err
		}
	}
	return "", seen, errs.New(errs.NotFound, "find disk", guid, "no such disk; seen: %s", strings.Join(seen, ", "))
}

func openDevice(path string, access uint32) (windows.Handle, error) {
	p, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return 0, err
	}
	return windows.CreateFile(p, access, windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE, nil, windows.OPEN_EXISTING, 0, 0)
}

func control(h windows.Handle, code uint32, in, out []byte) (uint32, error) {
	var inPtr, outPtr *byte
	if len(in) > 0 {
		inPtr = &in[0]
	}
	if len(out) > 0 {
		outPtr = &out[0]
	}
	var n uint32
	err := windows.DeviceIoControl(h, code, inPtr, uint32(len(in)), outPtr, uint32(len(out)), &n, nil)
	return n, err
}

// guidText is upper case without braces.
func guidText(b []byte) string {
	g := *(*windows.GUID)(unsafe.Pointer(&b[0]))
	return strings.ToUpper(strings.Trim(g.String(), "{}"))
}

// diskGUID reads DRIVE_LAYOUT_INFORMATION_EX; "" is a disk without a GPT.
func diskGUID(h windows.Handle) (string, error) {
	b := make([]byte, driveLayoutBytes)
	n, err := control(h, ioctlDiskGetDriveLayoutEx, nil, b)
	if err != nil || n < 24 || binary.LittleEndian.Uint32(b) != partitionStyleGPT {
		return "", err
	}
	return guidText(b[8:24]), nil
}

// setAttributes sets attributes until the next start.
func setAttributes(h windows.Handle, want diskAttributes) error {
	get := make([]byte, 16) // GET_DISK_ATTRIBUTES: version, reserved, attributes
	if _, err := control(h, ioctlDiskGetAttributes, nil, get); err != nil {
		return err
	}
	if binary.LittleEndian.Uint64(get[8:])&want.mask == want.value {
		return nil
	}
	set := make([]byte, 40) // SET_DISK_ATTRIBUTES: version, persist, attributes, mask
	binary.LittleEndian.PutUint32(set, uint32(len(set)))
	binary.LittleEndian.PutUint64(set[8:], want.value)
	binary.LittleEndian.PutUint64(set[16:], want.mask)
	if _, err := control(h, ioctlDiskSetAttributes, set, nil); err != nil {
		return fmt.Errorf("bring disk online: %w", err)
	}
	_, err := control(h, ioctlDiskUpdateProperties, nil, nil)
	return err
}

// volumeOf gives the root of the volume of a GPT partition, "" when there is
// none (yet).
func volumeOf(partition string) (string, error) {
	name := make([]uint16, windows.MAX_PATH+1)
	find, err := windows.FindFirstVolume(&name[0], uint32(len(name)))
	if err != nil {
		return "", err
	}
	defer windows.FindVolumeClose(find)
	for {
		root := windows.UTF16ToString(name)
		if id, err := partitionGUID(strings.TrimSuffix(root, `\`)); err == nil && id == partition {
			return root, nil
		}
		if err := windows.FindNextVolume(find, &name[0], uint32(len(name))); err == windows.ERROR_NO_MORE_FILES {
			return "", nil
		} else if err != nil {
			return "", err
		}
	}
}

// partitionGUID reads PARTITION_INFORMATION_EX of a volume's device.
func partitionGUID(device string) (string, error) {
	h, err := openDevice(device, windows.GENERIC_READ)
	if err != nil {
		return "", err
	}
	defer windows.CloseHandle(h)
	b := make([]byte, partitionBytes)
	n, err := control(h, ioctlDiskGetPartitionInfoEx, nil, b)
	if err != nil || n < 64 || binary.LittleEndian.Uint32(b) != partitionStyleGPT {
		return "", err
	}
	return guidText(b[48:64]), nil
}
