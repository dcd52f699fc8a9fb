package sandbox

import (
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
)

// maxGuestInfo is the sum of a VM's guest-written values, as VMX limits it
// (tools.setInfo.sizeLimit).
const maxGuestInfo = 1 << 20

func notFound(step, vm string) error {
	return errs.New(errs.NotFound, step, vm, "no such VM")
}

// infoGet is RPCI's info-get.
func (s *Sandbox) infoGet(ref types.ManagedObjectReference, key string) (string, bool) {
	s.machines.mu.Lock()
	defer s.machines.mu.Unlock()
	m := s.machines.m[ref]
	if m == nil {
		return "", false
	}
	v, ok := m.info[key]
	return v, ok
}

// infoSet is RPCI's info-set. The value is there for the guest at once and
// appears on the VM soon after.
func (s *Sandbox) infoSet(ref types.ManagedObjectReference, key, value string) error {
	const step = "set guestinfo"
	switch {
	case !strings.HasPrefix(key, "guestinfo.") || strings.Contains(key, "/"):
		return errs.New(errs.Denied, step, key, "Permission denied")
	case len(key)+len(value)+len("info-set  ") > guestinfo.MaxMessage:
		return errs.New(errs.Quota, step, key, "Message too large")
	}
	s.machines.mu.Lock()
	m := s.machines.of(ref)
	total := len(key) + len(value)
	for k := range m.wrote {
		if k != key {
			total += len(k) + len(m.info[k])
		}
	}
	if total > maxGuestInfo {
		s.machines.mu.Unlock()
		return errs.New(errs.Quota, step, key, "Over the size limit of %d bytes", maxGuestInfo)
	}
	// The map is replaced, not changed, by who reads the VM's own.
	next := make(map[string]string, len(m.info)+1)
	for k, v := range m.info {
		next[k] = v
	}
	next[key] = value
	m.info, m.wrote[key] = next, true
	s.machines.mu.Unlock()
	s.post(ref, func(c *simulator.Context, vm *simulator.VirtualMachine) {
		setExtraConfig(c, vm, map[string]string{key: value})
	})
	return nil
}
