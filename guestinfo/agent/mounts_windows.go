package agent

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
	"berth/internal/errs"
)

// Device control codes of winioctl.h, and offsets in their structures.
const (
	ioctlDiskGetLengthInfo = 0x7405C
	ioctlDiskGrowPartition = 0x7C0D0
	fsctlGetNtfsVolumeData = 0x90064
	fsctlExtendVolume      = 0x900F0

	sectorBytes   = 512
	gptTail       = 1 << 20 // kept free at a disk's end: the table's copy, and Windows' alignment
	ntfsDataBytes = 96      // NTFS_VOLUME_DATA_BUFFER
)

// NewMounter mounts volumes of this Windows.
func NewMounter() Mounter { return systemMounter{} }

// systemMounter finds disks by their GPT identifiers.
type systemMounter struct{}

// Mount implements [Mounter].
func (systemMounter) Mount(ctx context.Context, v guestinfo.VolumeMount) (note string, err error) {
	disk, root, err := findDisk(ctx, "volume's disk", v.DiskGUID, v.PartitionGUID, attributesOf(v.ReadOnly))
	if err != nil {
		return "", err
	}
	if !v.ReadOnly {
		if err := extendVolume(disk, root); err != nil {
			note = fmt.Sprintf("it keeps its size, although its disk may be larger: %v", err)
		}
	}
	return note, bindVolume(v.Target, root)
}

// attributesOf are a volume's disk attributes: online, and read-only or not.
func attributesOf(readOnly bool) diskAttributes {
	a := diskAttributes{mask: diskOffline | diskReadOnly}
	if readOnly {
		a.value = diskReadOnly
	}
	return a
}

// bindVolume makes a folder the volume's mount point.
func bindVolume(target, root string) error {
	at, err := windows.UTF16PtrFromString(target + `\`)
	if err != nil {
		return err
	}
	name := make([]uint16, windows.MAX_PATH+1)
	if windows.GetVolumeNameForVolumeMountPoint(at, &name[0], uint32(len(name))) == nil && strings.EqualFold(windows.UTF16ToString(name), root) {
		return nil
	}
	if err := os.MkdirAll(target, 0o755); err != nil {
		return errs.New(errs.Conflict, "make folder", target, "%w", err)
	}
	list, err := os.ReadDir(target)
	if err != nil {
		return errs.New(errs.Conflict, "read folder", target, "%w", err)
	}
	if len(list) > 0 {
		return errs.New(errs.Conflict, "mount volume", target, "the folder is not empty: %s is in it", list[0].Name())
	}
	to, err := windows.UTF16PtrFromString(root)
	if err == nil {
		err = windows.SetVolumeMountPoint(at, to)
	}
	if err != nil {
		return errs.New(errs.Unavailable, "mount volume", target, "%w", err)
	}
	return nil
}

// Unmount implements [Mounter].
func (systemMounter) Unmount(_ context.Context, v guestinfo.VolumeMount) error {
	at, err := windows.UTF16PtrFromString(v.Target + `\`)
	if err != nil {
		return err
	}
	name := make([]uint16, windows.MAX_PATH+1)
	if err := windows.GetVolumeNameForVolumeMountPoint(at, &name[0], uint32(len(name))); err != nil {
		return nil // it is none
	}
	var flush error
	if !v.ReadOnly {
		flush = flushVolume(windows.UTF16ToString(name))
	}
	if err := windows.DeleteVolumeMountPoint(at); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(flush, fmt.Errorf("%s: %w", v.Target, err))
	}
	return flush
}

// flushVolume writes everything that Windows still has of a volume.
func flushVolume(root string) error {
	h, err := openDevice(strings.TrimSuffix(root, `\`), windows.GENERIC_READ|windows.GENERIC_WRITE)
	if err != nil {
		return err
	}
	defer windows.CloseHandle(h)
	return windows.FlushFileBuffers(h)
}

// extendVolume lets a partition fill its disk, and NTFS its partition.
func extendVolume(disk, root string) error {
	volume, err := openDevice(strings.TrimSuffix(root, `\`), windows.GENERIC_READ|windows.GENERIC_WRITE)
	if err != nil {
		return err
	}
	defer windows.CloseHandle(volume)
	length, err := growPartition(disk, volume)
	if err != nil {
		return err
	}
	data := make([]byte, ntfsDataBytes)
	if _, err := control(volume, fsctlGetNtfsVolumeData, nil, data); err != nil {
		return fmt.Errorf("read NTFS' size: %w", err)
	}
	have, want := int64(binary.LittleEndian.Uint64(data[8:])), length/sectorBytes
	if want-have < gptTail/sectorBytes {
		return nil
	}
	in := make([]byte, 8)
	binary.LittleEndian.PutUint64(in, uint64(want))
	if _, err := control(volume, fsctlExtendVolume, in, nil); err != nil {
		return fmt.Errorf("extend NTFS from %d to %d sectors: %w", have, want, err)
	}
	return nil
}

// growPartition moves a partition's end to that of its disk and gives its
// length.
func growPartition(disk string, volume windows.Handle) (int64, error) {
	start, length, number, err := partitionPlace(volume)
	if err != nil {
		return 0, err
	}
	h, err := openDevice(disk, windows.GENERIC_READ|windows.GENERIC_WRITE)
	if err != nil {
		return 0, err
	}
	defer windows.CloseHandle(h)
	if _, err := control(h, ioctlDiskUpdateProperties, nil, nil); err != nil {
		return 0, fmt.Errorf("read the disk's size anew: %w", err)
	}
	size := make([]byte, 8)
	if _, err := control(h, ioctlDiskGetLengthInfo, nil, size); err != nil {
		return 0, fmt.Errorf("read the disk's size: %w", err)
	}
	more := (int64(binary.LittleEndian.Uint64(size)) - gptTail - start - length) / gptTail * gptTail
	if more <= 0 {
		return length, nil
	}
	in := make([]byte, 16) // DISK_GROW_PARTITION: number, bytes to grow by
	binary.LittleEndian.PutUint32(in, number)
	binary.LittleEndian.PutUint64(in[8:], uint64(more))
	if _, err := control(h, ioctlDiskGrowPartition, in, nil); err != nil {
		return 0, fmt.Errorf("grow the partition by %d bytes: %w", more, err)
	}
	if _, err := control(h, ioctlDiskUpdateProperties, nil, nil); err != nil {
		return 0, fmt.Errorf("read the partitions anew: %w", err)
	}
	_, length, _, err = partitionPlace(volume)
	return length, err
}

// partitionPlace reads PARTITION_INFORMATION_EX of a volume's device.
func partitionPlace(volume windows.Handle) (start, length int64, number uint32, err error) {
	b := make([]byte, partitionBytes)
	n, err := control(volume, ioctlDiskGetPartitionInfoEx, nil, b)
	if err != nil || n < 64 {
		return 0, 0, 0, fmt.Errorf("read the partition's place: %d bytes, %w", n, err)
	}
	return int64(binary.LittleEndian.Uint64(b[8:])), int64(binary.LittleEndian.Uint64(b[16:])), binary.LittleEndian.Uint32(b[24:]), nil
}
