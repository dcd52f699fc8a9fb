package hcs

import (
	"errors"
	"syscall"
	"unsafe"

	"github.com/Microsoft/go-winio/vhd"
	"golang.org/x/sys/windows"
)

// computeStorage is computestorage.dll, with virtdisk.dll.
type computeStorage struct{ format, mountPath, initialize, attach, detach *windows.LazyProc }

func newComputeStorage() computeStorage {
	dll := windows.NewLazySystemDLL("computestorage.dll")
	return computeStorage{format: dll.NewProc("HcsFormatWritableLayerVhd"), mountPath: dll.NewProc("HcsGetLayerVhdMountPath"),
		initialize: dll.NewProc("HcsInitializeWritableLayer"), attach: dll.NewProc("HcsAttachLayerStorageFilter"),
		detach: dll.NewProc("HcsDetachLayerStorageFilter")}
}

// win32 gives errors of virtdisk.dll the form that the others have.
func win32(err error) error {
	var e syscall.Errno
	if errors.As(err, &e) && e != 0 {
		return errors.Join(HResult(0x80070000|uint32(e)&0xFFFF), err)
	}
	return err
}

func (computeStorage) CreateVirtualDisk(path string, bytes uint64) error {
	h, err := vhd.CreateVirtualDisk(path, vhd.VirtualDiskAccessNone, vhd.CreateVirtualDiskFlagNone, &vhd.CreateVirtualDiskParameters{
		Version: 2, Version2: vhd.CreateVersion2{MaximumSize: bytes, BlockSizeInBytes: 1 << 20}})
	if err != nil {
		return win32(err)
	}
	return syscall.CloseHandle(h)
}

func (computeStorage) OpenVirtualDisk(path string) (VHD, error) {
	h, err := vhd.OpenVirtualDisk(path, vhd.VirtualDiskAccessNone, vhd.OpenVirtualDiskFlagNone)
	return VHD(h), win32(err)
}

func (computeStorage) CloseVirtualDisk(h VHD) error {
	return win32(syscall.CloseHandle(syscall.Handle(h)))
}

func (computeStorage) AttachVirtualDisk(h VHD) error {
	return win32(vhd.AttachVirtualDisk(syscall.Handle(h), vhd.AttachVirtualDiskFlagNoDriveLetter, &vhd.AttachVirtualDiskParameters{Version: 2}))
}

func (computeStorage) DetachVirtualDisk(h VHD) error {
	return win32(vhd.DetachVirtualDisk(syscall.Handle(h)))
}

// lastWithDevice is the last build that wants the handle of the attached
// device rather than that of the virtual disk.
const lastWithDevice = 17763

func (s computeStorage) FormatWritableLayerVhd(h VHD) (err error) {
	if windows.RtlGetVersion().BuildNumber > lastWithDevice {
		return refusal(s.format.Call(uintptr(h)))
	}
	if err := s.AttachVirtualDisk(h); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.DetachVirtualDisk(h)) }()
	path, err := vhd.GetVirtualDiskPhysicalPath(syscall.Handle(h))
	if err != nil {
		return win32(err)
	}
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	d, err := windows.CreateFile(name, windows.GENERIC_READ|windows.GENERIC_WRITE, windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		return win32(err)
	}
	return errors.Join(refusal(s.format.Call(uintptr(d))), windows.CloseHandle(d))
}

func (s computeStorage) GetLayerVhdMountPath(h VHD) (string, error) {
	var out *uint16
	err := refusal(s.mountPath.Call(uintptr(h), uintptr(unsafe.Pointer(&out))))
	volume := taken(out, localFree)
	if err == nil && volume == "" {
		err = ErrNotReady // not there yet
	}
	return volume, err
}

func (s computeStorage) InitializeWritableLayer(volume, data string) error {
	v, err := utf16(volume)
	if err != nil {
		return err
	}
	d, err := utf16(data)
	if err != nil {
		return err
	}
	none := uint16(0) // no options, as an empty text
	return refusal(s.initialize.Call(ptr(v), ptr(d), ptr(&none)))
}

func (s computeStorage) AttachLayerStorageFilter(volume, data string) error {
	v, err := utf16(volume)
	if err != nil {
		return err
	}
	d, err := utf16(data)
	if err != nil {
		return err
	}
	return refusal(s.attach.Call(ptr(v), ptr(d)))
}

func (s computeStorage) DetachLayerStorageFilter(volume string) error {
	v, err := utf16(volume)
	if err != nil {
		return err
	}
	return refusal(s.detach.Call(ptr(v)))
}
