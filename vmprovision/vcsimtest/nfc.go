package vcsimtest

import (
	"context"
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/pace"
)

// nfc lets leases carry bytes, which the simulator throws away, and VMs be
// exported, which it cannot.
type nfc struct {
	s *Sim

	mu     sync.Mutex
	leases map[string]*simulator.HttpNfcLease
	hold   func() // called before a transfer goes on
}

// HoldTransfers keeps the transfers that begin from going on and from being
// answered, until release is called. stuck gets one value for each.
func (s *Sim) HoldTransfers() (stuck <-chan struct{}, release func()) {
	began, free := make(chan struct{}, 16), make(chan struct{})
	s.nfc.mu.Lock()
	defer s.nfc.mu.Unlock()
	s.nfc.hold = func() { began <- struct{}{}; <-free }
	return began, sync.OnceFunc(func() { close(free) })
}

// FailLeases brings every lease into error.
func (s *Sim) FailLeases(fault types.BaseMethodFault) {
	s.eachLease(func(c *simulator.Context, l *simulator.HttpNfcLease) {
		c.Update(l, []types.PropertyChange{
			{Name: "state", Val: types.HttpNfcLeaseStateError},
			{Name: "error", Val: types.LocalizedMethodFault{Fault: fault, LocalizedMessage: "failed"}}})
	})
}

// SuspendLeases waits until every lease is ready, and takes that back: it is as if
// they were still being prepared.
func (s *Sim) SuspendLeases(ctx context.Context) error {
	for {
		waiting := false
		s.eachLease(func(c *simulator.Context, l *simulator.HttpNfcLease) {
			if waiting = waiting || l.Info == nil; l.Info != nil {
				c.Update(l, []types.PropertyChange{{Name: "state", Val: types.HttpNfcLeaseStateInitializing}})
			}
		})
		if !waiting {
			return nil
		}
		if err := pace.Pause(ctx, time.Millisecond); err != nil {
			return err
		}
	}
}

func (s *Sim) eachLease(do func(*simulator.Context, *simulator.HttpNfcLease)) {
	c := s.context()
	for _, l := range s.nfc.all() {
		c.WithLock(l, func() { do(c, l) })
	}
}

func (n *nfc) all() []*simulator.HttpNfcLease {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Collect(maps.Values(n.leases))
}

// wait holds a transfer up, if that is asked for.
func (n *nfc) wait() {
	n.mu.Lock()
	hold := n.hold
	n.mu.Unlock()
	if hold != nil {
		hold()
	}
}

// install puts itself between client and simulator.
func (n *nfc) install() {
	n.s.Model.Map().Handler = n.overlay
	mux := http.NewServeMux()
	mux.HandleFunc("POST /nfc/{lease}/{target}", n.upload)
	mux.HandleFunc("GET /nfc/{lease}/{target}", n.download)
	n.s.Model.Service.ServeMux = mux
}

func (n *nfc) overlay(c *simulator.Context, m *simulator.Method) (mo.Reference, types.BaseMethodFault) {
	switch o := c.Map.Get(m.This).(type) {
	case *simulator.ResourcePool:
		if m.Name == "ImportVApp" {
			return &poolWithNFC{o, n}, nil
		}
	case *simulator.VirtualMachine:
		switch m.Name {
		case "ExportVm":
			return &vmWithNFC{o, n}, nil
		case "InstantClone_Task":
			return &instantVM{o}, nil
		}
	}
	return nil, nil
}

type poolWithNFC struct {
	*simulator.ResourcePool
	n *nfc
}

// ImportVApp remembers where the disk of the lease lies.
func (p *poolWithNFC) ImportVApp(c *simulator.Context, r *types.ImportVApp) soap.HasFault {
	b := p.ResourcePool.ImportVApp(c, r)
	if body, ok := b.(*methods.ImportVAppBody); ok && body.Res != nil {
		p.n.remember(c, body.Res.Returnval)
	}
	return b
}

type vmWithNFC struct {
	*simulator.VirtualMachine
	n *nfc
}

// ExportVm exports the VM as it would a snapshot of it.
func (v *vmWithNFC) ExportVm(c *simulator.Context, _ *types.ExportVm) soap.HasFault {
	now := &simulator.VirtualMachineSnapshot{}
	now.Vm, now.Config = v.Self, *v.Config
	b, ok := now.ExportSnapshot(c, &types.ExportSnapshot{}).(*methods.ExportSnapshotBody)
	if !ok || b.Res == nil {
		return &methods.ExportVmBody{Fault_: simulator.Fault("", &types.InvalidState{})}
	}
	v.n.remember(c, b.Res.Returnval)
	return &methods.ExportVmBody{Res: &types.ExportVmResponse{Returnval: b.Res.Returnval}}
}

func (n *nfc) remember(c *simulator.Context, ref types.ManagedObjectReference) {
	if l, ok := c.Session.Get(ref).(*simulator.HttpNfcLease); ok {
		n.mu.Lock()
		n.leases[ref.Value] = l
		n.mu.Unlock()
	}
}

// file is where the one disk of a lease's VM lies on this machine.
func (n *nfc) file(r *http.Request) string {
	n.mu.Lock()
	l := n.leases[r.PathValue("lease")]
	n.mu.Unlock()
	if l == nil {
		return ""
	}
	c := n.s.context()
	var entity types.ManagedObjectReference
	c.WithLock(l, func() {
		if l.Info != nil {
			entity = l.Info.Entity
		}
	})
	vm, ok := c.Map.Get(entity).(*simulator.VirtualMachine)
	if !ok {
		return ""
	}
	file := ""
	c.WithLock(vm, func() {
		for _, d := range vm.Config.Hardware.Device {
			var p object.DatastorePath
			disk, ok := d.(*types.VirtualDisk)
			if !ok {
				continue
			}
			if b, ok := disk.Backing.(*types.VirtualDiskFlatVer2BackingInfo); ok && p.FromString(b.FileName) {
				flat := strings.TrimSuffix(p.Path, ".vmdk") + "-flat.vmdk"
				file = filepath.Join(n.s.Dir(p.Datastore), filepath.FromSlash(flat))
			}
		}
	})
	return file
}

func (n *nfc) upload(w http.ResponseWriter, r *http.Request) {
	n.wait()
	f, err := os.Create(n.file(r))
	if err != nil {
		http.Error(w, "no such lease", http.StatusNotFound)
		return
	}
	defer f.Close()
	if _, err := io.Copy(f, r.Body); err != nil {
		http.Error(w, "cannot write", http.StatusInternalServerError)
	}
}

func (n *nfc) download(w http.ResponseWriter, r *http.Request) {
	n.wait()
	f, err := os.Open(n.file(r))
	if err != nil {
		http.Error(w, "no such lease", http.StatusNotFound)
		return
	}
	defer f.Close()
	w.WriteHeader(http.StatusOK) // in chunks, as vSphere
	if _, err := io.Copy(w, f); err != nil {
		panic(http.ErrAbortHandler)
	}
}
