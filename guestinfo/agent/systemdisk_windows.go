package agent

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
	"berth/internal/errs"
)

// ioctlStorageGetDeviceNumber is IOCTL_STORAGE_GET_DEVICE_NUMBER of winioctl.h.
const ioctlStorageGetDeviceNumber = 0x2D1080

// NewSystemDisk is C: of this Windows.
func NewSystemDisk() SystemDisk {
	drive := os.Getenv("SystemDrive")
	if drive == "" {
		drive = "C:"
	}
	return &systemDisk{drive: drive, path: filepath.Join(filepath.Dir(VaultPath()), "reserve")}
}

// systemDisk reserves space of a drive with a file that takes it.
type systemDisk struct {
	drive string // "C:"
	path  string // of the file

	mu   sync.Mutex
	file *os.File // open without sharing: nobody can read, shorten or delete it
	none bool     // it was looked for, and there is none: nobody else makes one
}

// Extend implements [SystemDisk]. A partition behind that of C:, such as the
// recovery environment's, keeps it from growing: then it is an error.
func (d *systemDisk) Extend() (string, error) {
	if inSandbox() {
		return "has the size that the sandbox gave it, and no partition", nil
	}
	return "", extendDrive(d.drive)
}

// Space implements [SystemDisk]. In a sandbox C: may be a folder of the host,
// of whose space nothing may be taken.
func (d *systemDisk) Space() (size, free int64, err error) {
	if inSandbox() {
		if e, err := guestinfo.ReadEndpoint(guestinfo.EndpointFile); err != nil || !e.SizedC {
			return 0, 0, errs.New(errs.Unsupported, "", "", "the sandbox gave C: no size, for it had no quota when it was switched on").WithHint("stop and start the container")
		}
	}
	return SpaceOf(d.drive + `\`)
}

// SpaceOf is what the volume of a folder has, and what of it is free.
func SpaceOf(folder string) (size, free int64, err error) {
	name, err := windows.UTF16PtrFromString(folder)
	if err != nil {
		return 0, 0, err
	}
	var total, left uint64
	if err := windows.GetDiskFreeSpaceEx(name, nil, &total, &left); err != nil {
		return 0, 0, fmt.Errorf("GetDiskFreeSpaceEx %s: %w", folder, err)
	}
	return int64(total), int64(left), nil
}

// Reserved implements [SystemDisk].
func (d *systemDisk) Reserved() (int64, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.none {
		return 0, nil
	}
	if err := d.open(windows.OPEN_EXISTING); errors.Is(err, fs.ErrNotExist) {
		d.none = true
		return 0, nil
	} else if err != nil {
		return 0, err
	}
	return allocated(d.file)
}

// Reserve implements [SystemDisk]. NTFS takes the clusters of a longer file from
// what is free, and writes none of them: a thin disk does not grow.
func (d *systemDisk) Reserve(bytes int64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := os.MkdirAll(filepath.Dir(d.path), 0o755); err != nil {
		return err
	}
	if err := d.open(windows.OPEN_ALWAYS); err != nil {
		return err
	}
	if bytes == 0 {
		return d.remove()
	}
	before, err := d.file.Seek(0, 2)
	if err != nil {
		return err
	}
	err = d.file.Truncate(bytes)
	if err == nil {
		err = d.take(bytes)
	}
	switch {
	case err == nil:
		return nil
	case before == 0:
		return errors.Join(err, d.remove())
	}
	return errors.Join(err, d.file.Truncate(before))
}

// take sees to it that the file has its clusters. A file system that gives them
// to what is written alone, as that below Wine, is asked by the length of valid
// data.
func (d *systemDisk) take(bytes int64) error {
	n, err := allocated(d.file)
	if err == nil && n < bytes {
		if err = windows.SetFileValidData(windows.Handle(d.file.Fd()), bytes); err == nil {
			n, err = allocated(d.file)
		}
	}
	if err == nil && n < bytes {
		err = fmt.Errorf("%s has %d bytes and takes %d of the volume", d.path, bytes, n)
	}
	return err
}

// remove ends the reserve.
func (d *systemDisk) remove() error {
	err := errors.Join(d.file.Truncate(0), d.file.Close())
	d.file = nil
	err = errors.Join(err, os.Remove(d.path))
	d.none = err == nil
	return err
}

// open opens the file unless it is open: for SYSTEM alone, and without sharing.
// A link in its place is not followed.
func (d *systemDisk) open(how uint32) error {
	if d.file != nil {
		return nil
	}
	f, err := openPrivate(d.path, "D:P(A;;FA;;;SY)", windows.GENERIC_READ|windows.GENERIC_WRITE, how,
		windows.FILE_ATTRIBUTE_HIDDEN|windows.FILE_ATTRIBUTE_SYSTEM|windows.FILE_FLAG_OPEN_REPARSE_POINT)
	if err != nil {
		return &fs.PathError{Op: "open", Path: d.path, Err: err}
	}
	var info windows.ByHandleFileInformation
	err = windows.GetFileInformationByHandle(windows.Handle(f.Fd()), &info)
	if err == nil && (info.NumberOfLinks != 1 || info.FileAttributes&windows.FILE_ATTRIBUTE_REPARSE_POINT != 0) {
		err = errors.New("somebody has put a link there")
	}
	if err != nil {
		return &fs.PathError{Op: "open", Path: d.path, Err: errors.Join(err, f.Close())}
	}
	d.file, d.none = f, false
	return nil
}

// allocated is what a file takes of its volume: FILE_STANDARD_INFO of winbase.h.
func allocated(f *os.File) (int64, error) {
	var info struct {
		allocation, end    int64
		links              uint32
		deleted, directory bool
	}
	err := windows.GetFileInformationByHandleEx(windows.Handle(f.Fd()), windows.FileStandardInfo, (*byte)(unsafe.Pointer(&info)), uint32(unsafe.Sizeof(info)))
	return info.allocation, err
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
