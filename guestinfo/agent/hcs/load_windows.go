package hcs

import (
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/internal/errs"
)

// Load finds the DLLs. A Windows without the Containers feature, and Wine, are
// Unsupported.
func Load(log func(format string, args ...any)) (Host, error) {
	c, s, n := newComputeCore(), newComputeStorage(), newComputeNetwork()
	for _, p := range []*windows.LazyProc{c.createSystem, s.initialize, n.createEndpoint} {
		if err := p.Find(); err != nil {
			return Host{}, errs.New(errs.Unsupported, "load host compute service", "", "%w", err).
				WithHint("install Windows' feature Containers in the template")
		}
	}
	return Host{Compute: c, Storage: s, Network: n, Log: log}, nil
}

// utf16 makes the argument of a call; "" is NULL.
func utf16(s string) (*uint16, error) {
	if s == "" {
		return nil, nil
	}
	return windows.UTF16PtrFromString(s)
}

// refusal makes an error of an export's return value.
func refusal(r, _ uintptr, _ error) error { return Result(uint32(r)) }

// taken gives a string that an export allocated, and frees it.
func taken(p *uint16, free func(unsafe.Pointer)) string {
	if p == nil {
		return ""
	}
	s := windows.UTF16PtrToString(p)
	free(unsafe.Pointer(p))
	return s
}

func localFree(p unsafe.Pointer) { _, _ = windows.LocalFree(windows.Handle(uintptr(p))) } // there is nobody to tell

func ptr(p *uint16) uintptr { return uintptr(unsafe.Pointer(p)) }
