package sandbox

import (
	"io"
	"net/http"
	"os"
	"slices"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// leaseTable has the NFC leases, which belong to sessions.
type leaseTable struct {
	mu sync.Mutex
	m  map[types.ManagedObjectReference]openLease
}

// openLease is one lease; an export has the disks that it reads.
type openLease struct {
	*simulator.HttpNfcLease
	exports []string
}

func (t *leaseTable) put(l *simulator.HttpNfcLease, exports []string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.m == nil {
		t.m = map[types.ManagedObjectReference]openLease{}
	}
	t.m[l.Self] = openLease{l, exports}
}

func (t *leaseTable) get(ref types.ManagedObjectReference) *simulator.HttpNfcLease {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.m[ref].HttpNfcLease
}

// drop ends a lease and tells whether it was for an export.
func (t *leaseTable) drop(ref types.ManagedObjectReference) (exports bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.m[ref]
	delete(t.m, ref)
	return l.exports != nil
}

// exporting reports whether a lease reads a disk.
func (t *leaseTable) exporting(file string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, l := range t.m {
		if slices.Contains(l.exports, file) {
			return true
		}
	}
	return false
}

// ExportVm opens a lease through which a VM's disks can be fetched. Only disks
// that were uploaded have bytes: one that stems from a template is refused.
func (o *vmOverlay) ExportVm(c *simulator.Context, _ *types.ExportVm) soap.HasFault {
	vm := o.VirtualMachine
	fail := func(f types.BaseMethodFault) soap.HasFault {
		return &methods.ExportVmBody{Fault_: simulator.Fault("", f)}
	}
	if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff {
		return fail(&types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: vm.Runtime.PowerState})
	}
	disks := attachedDisks(vm.Config.Hardware.Device)
	for _, d := range disks {
		p, f := o.s.hostPath(d)
		if f != nil {
			return fail(f)
		}
		if o.s.disks.get(d) != nil {
			return fail(&types.NotSupported{})
		}
		if _, err := os.Stat(flatName(p)); err != nil {
			return fail(fileFault(d, err))
		}
	}
	// The simulator exports snapshots alone; a VM without one looks the same.
	now := &simulator.VirtualMachineSnapshot{}
	now.Vm, now.Config = vm.Self, *vm.Config
	b, ok := now.ExportSnapshot(c, &types.ExportSnapshot{}).(*methods.ExportSnapshotBody)
	if !ok || b.Res == nil {
		return fail(&types.InvalidState{})
	}
	l, ok := c.Session.Get(b.Res.Returnval).(*simulator.HttpNfcLease)
	if !ok {
		return fail(&types.InvalidState{})
	}
	o.s.leases.put(l, disks)
	return &methods.ExportVmBody{Res: &types.ExportVmResponse{Returnval: b.Res.Returnval}}
}

// downloadDisk is an NFC download: the stream-optimised VMDK that was uploaded,
// in chunks, as vSphere sends what it makes while it sends it.
func (s *Sandbox) downloadDisk(w http.ResponseWriter, r *http.Request) {
	_, file, _ := s.leaseDisk(r.PathValue("lease"), r.PathValue("target"))
	if file == "" {
		http.Error(w, "no such lease", http.StatusNotFound)
		return
	}
	s.rules.count("NfcGET")
	if f := s.rules.fail("NfcGET", []string{r.PathValue("target")}); f != nil {
		http.Error(w, "fault", http.StatusInternalServerError)
		return
	}
	f, err := os.Open(file)
	if err != nil {
		http.Error(w, "cannot read", http.StatusInternalServerError)
		return
	}
	defer f.Close()
	w.Header().Set("Content-Type", "application/x-vnd.vmware-streamVmdk")
	w.WriteHeader(http.StatusOK)
	if _, err := io.Copy(w, f); err != nil {
		panic(http.ErrAbortHandler) // without the last chunk the client knows
	}
}
