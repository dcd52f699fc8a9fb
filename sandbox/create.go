package sandbox

import (
	"encoding/binary"
	"io"
	"os"
	"path"
	"path/filepath"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

func statFile(p string) (regular bool, err error) {
	fi, err := os.Stat(p)
	if err != nil {
		return false, err
	}
	return fi.Mode().IsRegular(), nil
}

type folderOverlay struct {
	*simulator.Folder
	s *Sandbox
}

// CreateVMTask refuses a name that is taken and what would end the simulator.
func (o *folderOverlay) CreateVMTask(c *simulator.Context, r *types.CreateVM_Task) soap.HasFault {
	ref := simulator.CreateTask(o.Folder, "createVm", func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		if f := o.s.checkCreate(c, o.Folder, &r.Config); f != nil {
			return nil, f
		}
		if c.Map.Get(r.Pool) == nil {
			return nil, &types.ManagedObjectNotFound{Obj: r.Pool}
		}
		if r.Host != nil && c.Map.Get(*r.Host) == nil {
			return nil, &types.ManagedObjectNotFound{Obj: *r.Host}
		}
		return result(c, o.Folder.CreateVMTask(c, r))
	}).Run(c)
	return &methods.CreateVM_TaskBody{Res: &types.CreateVM_TaskResponse{Returnval: ref}}
}

func (s *Sandbox) checkCreate(c *simulator.Context, folder *simulator.Folder, spec *types.VirtualMachineConfigSpec) types.BaseMethodFault {
	if spec.Files == nil {
		return &types.InvalidVmConfig{Property: "configSpec.files"}
	}
	if _, f := s.hostPath(spec.Files.VmPathName); f != nil {
		return f
	}
	var taken types.BaseMethodFault
	c.WithLock(folder, func() {
		if e := c.Map.FindByName(spec.Name, folder.ChildEntity); e != nil {
			taken = &types.DuplicateName{Name: spec.Name, Object: e.Reference()}
		}
	})
	if taken != nil {
		return taken
	}
	if f := checkConfig(spec, nil); f != nil {
		return f
	}
	return s.checkDevices(c, spec.DeviceChange)
}

type poolOverlay struct {
	*simulator.ResourcePool
	s *Sandbox
}

// ImportVApp remembers the lease, so that what is uploaded finds its disk.
func (o *poolOverlay) ImportVApp(c *simulator.Context, r *types.ImportVApp) soap.HasFault {
	spec, ok := r.Spec.(*types.VirtualMachineImportSpec)
	if !ok {
		return &methods.ImportVAppBody{Fault_: simulator.Fault("", &types.InvalidArgument{InvalidProperty: "spec"})}
	}
	folder, f := o.s.importFolder(c, r.Folder)
	if f == nil {
		f = o.s.checkCreate(c, folder, &spec.ConfigSpec)
	}
	if f == nil && r.Host != nil && c.Map.Get(*r.Host) == nil {
		f = &types.ManagedObjectNotFound{Obj: *r.Host}
	}
	if f != nil {
		return &methods.ImportVAppBody{Fault_: simulator.Fault("", f)}
	}
	b := o.ResourcePool.ImportVApp(c, r)
	if body, ok := b.(*methods.ImportVAppBody); ok && body.Res != nil {
		if l, ok := c.Session.Get(body.Res.Returnval).(*simulator.HttpNfcLease); ok {
			o.s.leases.put(l, nil)
		}
	}
	return b
}

func (s *Sandbox) importFolder(c *simulator.Context, ref *types.ManagedObjectReference) (*simulator.Folder, types.BaseMethodFault) {
	if ref == nil {
		dc, ok := c.Map.Get(s.dc).(*simulator.Datacenter)
		if !ok {
			return nil, &types.ManagedObjectNotFound{Obj: s.dc}
		}
		ref = &dc.VmFolder
	}
	f, ok := c.Map.Get(*ref).(*simulator.Folder)
	if !ok {
		return nil, &types.ManagedObjectNotFound{Obj: *ref}
	}
	return f, nil
}

type leaseOverlay struct {
	*simulator.HttpNfcLease
	s *Sandbox
}

// HttpNfcLeaseAbort removes the VM that the lease had made.
func (o *leaseOverlay) HttpNfcLeaseAbort(c *simulator.Context, r *types.HttpNfcLeaseAbort) soap.HasFault {
	var entity *types.ManagedObjectReference
	c.WithLock(o.HttpNfcLease, func() {
		if o.Info != nil {
			entity = &o.Info.Entity
		}
	})
	b := o.HttpNfcLease.HttpNfcLeaseAbort(c, r)
	if exports := o.s.leases.drop(r.This); exports || entity == nil {
		return b // a VM that is exported is not the lease's
	}
	if vm, ok := o.s.vm(*entity); ok {
		var f types.BaseMethodFault
		c.WithLock(vm, func() { f = o.s.destroy(c, vm) })
		if f != nil {
			return &methods.HttpNfcLeaseAbortBody{Fault_: simulator.Fault("", f)}
		}
	}
	return b
}

// HttpNfcLeaseComplete ends what may be sent or fetched.
func (o *leaseOverlay) HttpNfcLeaseComplete(c *simulator.Context, r *types.HttpNfcLeaseComplete) soap.HasFault {
	b := o.HttpNfcLease.HttpNfcLeaseComplete(c, r)
	o.s.leases.drop(r.This)
	return b
}

// leaseDisk finds the content file of a lease's upload by its target's name.
func (s *Sandbox) leaseDisk(id, target string) (lease *simulator.HttpNfcLease, file string, capacity int64) {
	ref := types.ManagedObjectReference{Type: "HttpNfcLease", Value: id}
	l := s.leases.get(ref)
	if l == nil {
		return nil, "", 0
	}
	c := s.newContext()
	var entity types.ManagedObjectReference
	c.WithLock(l, func() {
		if l.Info != nil {
			entity = l.Info.Entity
		}
	})
	vm, ok := s.vm(entity)
	if !ok {
		return l, "", 0
	}
	c.WithLock(vm, func() {
		for _, d := range vm.Config.Hardware.Device {
			b, ok := diskFile(d)
			if !ok || path.Base(b.FileName) != target {
				continue
			}
			if p, f := s.hostPath(b.FileName); f == nil {
				file, capacity = flatName(p), d.(*types.VirtualDisk).CapacityInKB<<10
			}
		}
	})
	return l, file, capacity
}

// failLease puts a lease into the state that a client meets after a failed upload.
func (s *Sandbox) failLease(l *simulator.HttpNfcLease, f types.BaseMethodFault) {
	c := s.newContext()
	c.WithLock(l, func() {
		c.Update(l, []types.PropertyChange{
			{Name: "state", Val: types.HttpNfcLeaseStateError},
			{Name: "error", Val: &types.LocalizedMethodFault{Fault: f, LocalizedMessage: "the upload failed"}},
		})
	})
}

// sparseHeader is the start of a stream-optimised VMDK: "KDMV", version 3,
// flags with "compressed" (bit 16), capacity in sectors.
type sparseHeader struct {
	Magic, Version, Flags uint32
	Capacity              uint64
}

// readSparseHeader tells whether bytes begin a stream-optimised VMDK of a capacity.
func readSparseHeader(r io.Reader, capacity int64) bool {
	var h sparseHeader
	if err := binary.Read(r, binary.LittleEndian, &h); err != nil {
		return false
	}
	return h.Magic == 0x564d444b && h.Version == 3 && h.Flags&(1<<16) != 0 && h.Capacity <= uint64(capacity)/512
}

// isSparse reports whether a disk's content is a VMDK of its own.
func isSparse(flat string) bool {
	f, err := os.Open(filepath.Clean(flat))
	if err != nil {
		return false
	}
	defer f.Close()
	return readSparseHeader(f, 1<<62)
}
