package agent

import (
	"fmt"
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

// VaultPath is where the agent keeps secrets.
func VaultPath() string {
	dir := os.Getenv("ProgramData")
	if dir == "" {
		dir = `C:\ProgramData`
	}
	return dir + `\berth\secrets`
}

// noUI forbids questions to a user who is not there.
const noUI = windows.CRYPTPROTECT_UI_FORBIDDEN

func blob(b []byte) *windows.DataBlob {
	return &windows.DataBlob{Size: uint32(len(b)), Data: unsafe.SliceData(b)}
}

// taken copies what the data protection API gave and frees it.
func taken(out *windows.DataBlob) ([]byte, error) {
	b := append([]byte{}, unsafe.Slice(out.Data, out.Size)...)
	_, err := windows.LocalFree(windows.Handle(unsafe.Pointer(out.Data)))
	return b, err
}

func protect(b []byte) ([]byte, error) {
	var out windows.DataBlob
	if err := windows.CryptProtectData(blob(b), nil, nil, 0, nil, noUI, &out); err != nil {
		return nil, fmt.Errorf("CryptProtectData: %w", err)
	}
	return taken(&out)
}

func unprotect(b []byte) ([]byte, error) {
	if len(b) == 0 {
		return nil, nil
	}
	var out windows.DataBlob
	if err := windows.CryptUnprotectData(blob(b), nil, nil, 0, nil, noUI, &out); err != nil {
		return nil, fmt.Errorf("CryptUnprotectData: %w", err)
	}
	return taken(&out)
}

// createPrivate makes a file for SYSTEM and the administrators alone.
func createPrivate(path string) (*os.File, error) {
	return openPrivate(path, "D:P(A;;FA;;;SY)(A;;FA;;;BA)", windows.GENERIC_WRITE, windows.CREATE_ALWAYS, windows.FILE_ATTRIBUTE_NORMAL)
}

// openPrivate opens a file that nobody else has open. One that it makes has the
// security descriptor.
func openPrivate(path, descriptor string, access, how, flags uint32) (*os.File, error) {
	sd, err := windows.SecurityDescriptorFromString(descriptor)
	if err != nil {
		return nil, err
	}
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	sa := &windows.SecurityAttributes{SecurityDescriptor: sd}
	sa.Length = uint32(unsafe.Sizeof(*sa))
	h, err := windows.CreateFile(name, access, 0, sa, how, flags, 0)
	if err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(h), path), nil
}
