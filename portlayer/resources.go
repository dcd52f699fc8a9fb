package portlayer

import (
	"strings"

	"berth/internal/errs"
	"berth/vmprovision"
)

// Resources are a container VM's size and its share of the host. CPU
// allocation is in MHz, memory in MB; zero and nil keep the template's.
type Resources struct {
	CPUs     int32
	MemoryMB int64
	CPU      vmprovision.Allocation
	Memory   vmprovision.Allocation
}

// vSphere's bounds of a VM.
const (
	maxCPUs     = 768
	minMemoryMB = 4
	maxMemoryMB = 24 << 20 // 24 TB
	maxShares   = 1_000_000
)

func (r Resources) check() error {
	bad := func(what, format string, args ...any) error { return errs.New(errs.Invalid, "", what, format, args...) }
	switch {
	case r.CPUs < 0 || r.CPUs > maxCPUs:
		return bad("cpu.count", "%d is not in 1..%d", r.CPUs, maxCPUs)
	case r.MemoryMB != 0 && (r.MemoryMB < minMemoryMB || r.MemoryMB > maxMemoryMB):
		return bad("memory.size", "%d MB is not in %d..%d MB", r.MemoryMB, minMemoryMB, maxMemoryMB)
	case r.MemoryMB%4 != 0:
		return bad("memory.size", "%d MB is not a multiple of 4 MB, as vSphere wants", r.MemoryMB)
	}
	for _, a := range []struct {
		name string
		vmprovision.Allocation
	}{{"cpu", r.CPU}, {"memory", r.Memory}} {
		switch {
		case a.Shares != nil && (*a.Shares < 1 || *a.Shares > maxShares):
			return bad(a.name+".shares", "%d is not in 1..%d", *a.Shares, maxShares)
		case a.Limit != nil && *a.Limit < -1:
			return bad(a.name+".limit", "%d is neither -1 nor an amount", *a.Limit)
		case a.Reservation != nil && *a.Reservation < 0:
			return bad(a.name+".reservation", "%d is below 0", *a.Reservation)
		case a.Limit != nil && *a.Limit >= 0 && a.Reservation != nil && *a.Reservation > *a.Limit:
			return bad(a.name+".reservation", "the reservation %d is above the limit %d", *a.Reservation, *a.Limit)
		}
	}
	if r.MemoryMB > 0 && r.Memory.Reservation != nil && *r.Memory.Reservation > r.MemoryMB {
		return bad("memory.reservation", "the reservation %d MB is above the size %d MB", *r.Memory.Reservation, r.MemoryMB)
	}
	return nil
}

// Bounds of labels.
const (
	maxLabels     = 128
	maxLabelKey   = 256
	maxLabelValue = 4096
)

func checkLabels(labels map[string]string) error {
	bad := func(format string, args ...any) error { return errs.New(errs.Invalid, "", "labels", format, args...) }
	if len(labels) > maxLabels {
		return bad("%d labels, %d are allowed", len(labels), maxLabels)
	}
	for k, v := range labels {
		switch {
		case k == "" || len(k) > maxLabelKey:
			return bad("key %q does not have 1 to %d bytes", clip(k, 60), maxLabelKey)
		case strings.ContainsAny(k, "=\x00\n\r"):
			return bad("key %q contains =, NUL or a line break", clip(k, 60))
		case len(v) > maxLabelValue:
			return bad("the value of %q has %d bytes, %d are allowed", clip(k, 60), len(v), maxLabelValue)
		}
	}
	return nil
}
