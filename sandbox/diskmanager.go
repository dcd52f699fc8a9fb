package sandbox

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// diskManager is vSphere's VirtualDiskManager with files that hold something,
// locks, and a full disk.
type diskManager struct {
	*simulator.VirtualDiskManager
	s *Sandbox
}

func (m *diskManager) run(c *simulator.Context, name string, do func() types.BaseMethodFault) types.ManagedObjectReference {
	return simulator.CreateTask(m, name, func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		f := do()
		m.s.recount(c)
		return nil, f
	}).Run(c)
}

// DeleteVirtualDiskTask deletes a disk that nothing else needs.
func (m *diskManager) DeleteVirtualDiskTask(c *simulator.Context, r *types.DeleteVirtualDisk_Task) soap.HasFault {
	ref := m.run(c, "deleteVirtualDisk", func() types.BaseMethodFault {
		if f := m.s.locked(r.Name); f != nil {
			return f
		}
		return m.s.deleteDisk(r.Name)
	})
	return &methods.DeleteVirtualDisk_TaskBody{Res: &types.DeleteVirtualDisk_TaskResponse{Returnval: ref}}
}

// MoveVirtualDiskTask renames a disk with its content.
func (m *diskManager) MoveVirtualDiskTask(c *simulator.Context, r *types.MoveVirtualDisk_Task) soap.HasFault {
	ref := m.run(c, "moveVirtualDisk", func() types.BaseMethodFault {
		if f := m.s.locked(r.SourceName); f != nil {
			return f
		}
		return m.s.transfer(r.SourceName, r.DestName, r.Force, os.Rename, m.s.disks.move)
	})
	return &methods.MoveVirtualDisk_TaskBody{Res: &types.MoveVirtualDisk_TaskResponse{Returnval: ref}}
}

// CopyVirtualDiskTask copies a disk with its content; one that stems from a
// template is refused, as its content is not in its files.
func (m *diskManager) CopyVirtualDiskTask(c *simulator.Context, r *types.CopyVirtualDisk_Task) soap.HasFault {
	ref := m.run(c, "copyVirtualDisk", func() types.BaseMethodFault {
		if m.s.disks.get(r.SourceName) != nil {
			return &types.NotSupported{}
		}
		if m.s.machines.written(r.SourceName) {
			return &types.FileLocked{FileFault: types.FileFault{File: r.SourceName}}
		}
		return m.s.transfer(r.SourceName, r.DestName, r.Force, m.s.copyFile, func(string, string) {})
	})
	return &methods.CopyVirtualDisk_TaskBody{Res: &types.CopyVirtualDisk_TaskResponse{Returnval: ref}}
}

// ExtendVirtualDiskTask grows a disk that nobody has open; its content follows
// when a guest has it next.
func (m *diskManager) ExtendVirtualDiskTask(c *simulator.Context, r *types.ExtendVirtualDisk_Task) soap.HasFault {
	ref := m.run(c, "extendVirtualDisk", func() types.BaseMethodFault {
		if f := m.s.locked(r.Name); f != nil {
			return f
		}
		_, f := result(c, m.VirtualDiskManager.ExtendVirtualDiskTask(c, r))
		return f
	})
	return &methods.ExtendVirtualDisk_TaskBody{Res: &types.ExtendVirtualDisk_TaskResponse{Returnval: ref}}
}

// locked gives the fault of a disk that another one builds upon, or that a
// running VM or an export has open.
func (s *Sandbox) locked(file string) types.BaseMethodFault {
	if len(s.disks.children(file)) == 0 && !s.machines.open(file, types.ManagedObjectReference{}) && !s.leases.exporting(file) {
		return nil
	}
	return &types.FileLocked{FileFault: types.FileFault{File: file}}
}

// deleteDisk removes descriptor, content and layer.
func (s *Sandbox) deleteDisk(file string) types.BaseMethodFault {
	p, f := s.hostPath(file)
	if f != nil {
		return f
	}
	if err := os.Remove(p); err != nil {
		return fileFault(file, err)
	}
	if err := os.Remove(flatName(p)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fileFault(file, err)
	}
	if err := s.disks.remove(file); err != nil {
		return fileFault(file, err)
	}
	return nil
}

// transfer moves or copies both files of a disk.
func (s *Sandbox) transfer(from, to string, force *bool, file func(from, to string) error, then func(from, to string)) types.BaseMethodFault {
	src, f := s.hostPath(from)
	if f != nil {
		return f
	}
	dst, f := s.hostPath(to)
	if f != nil {
		return f
	}
	if path.Ext(dst) != ".vmdk" {
		return &types.InvalidDatastorePath{DatastorePath: to}
	}
	for _, p := range []string{src, flatName(src), filepath.Dir(dst)} {
		if _, err := os.Stat(p); err != nil {
			if p == filepath.Dir(dst) {
				return fileFault(to, err)
			}
			return fileFault(from, err)
		}
	}
	if _, err := os.Stat(dst); err == nil && (force == nil || !*force) {
		return fileFault(to, fs.ErrExist)
	}
	if err := file(flatName(src), flatName(dst)); err != nil {
		return fileFault(to, err)
	}
	if err := file(src, dst); err != nil {
		return fileFault(to, errors.Join(err, os.Remove(flatName(dst))))
	}
	// The descriptor names its content file.
	text, err := os.ReadFile(dst)
	if err == nil {
		named := strings.ReplaceAll(string(text), filepath.Base(flatName(src)), filepath.Base(flatName(dst)))
		err = os.WriteFile(dst, []byte(named), 0o644)
	}
	if err != nil {
		return fileFault(to, err)
	}
	then(from, to)
	return nil
}

// copyFile copies within the datastore's capacity. What reads as zeros and takes
// no space takes none in the copy.
func (s *Sandbox) copyFile(from, to string) error {
	fi, err := os.Stat(from)
	if err != nil {
		return err
	}
	if st, ok := fi.Sys().(*syscall.Stat_t); ok && s.used()+st.Blocks*512 > s.space.capacity {
		return errNoSpace
	}
	return run(s.ctx, "cp", "--sparse=always", "--reflink=auto", from, to)
}

// dsPath writes a datastore path.
func dsPath(p string) string {
	return (&object.DatastorePath{Datastore: DatastoreName, Path: p}).String()
}

type fileOverlay struct {
	*simulator.FileManager
	s *Sandbox
}

// DeleteDatastoreFileTask refuses what a running VM or a linked clone needs.
func (o *fileOverlay) DeleteDatastoreFileTask(c *simulator.Context, r *types.DeleteDatastoreFile_Task) soap.HasFault {
	ref := simulator.CreateTask(o.FileManager, "deleteDatastoreFile", func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		return nil, o.s.deletePath(c, r.Name)
	}).Run(c)
	return &methods.DeleteDatastoreFile_TaskBody{Res: &types.DeleteDatastoreFile_TaskResponse{Returnval: ref}}
}

// MakeDirectory tells a folder that exists from one that cannot be made.
func (o *fileOverlay) MakeDirectory(c *simulator.Context, r *types.MakeDirectory) soap.HasFault {
	p, f := o.s.hostPath(r.Name)
	if f == nil {
		if _, err := os.Stat(p); err == nil {
			f = fileFault(r.Name, fs.ErrExist)
		}
	}
	if f != nil {
		return &methods.MakeDirectoryBody{Fault_: simulator.Fault("", f)}
	}
	return o.FileManager.MakeDirectory(c, r)
}

// deletePath deletes a file or a folder of the datastore.
func (s *Sandbox) deletePath(c *simulator.Context, name string) types.BaseMethodFault {
	p, f := s.hostPath(name)
	if f != nil {
		return f
	}
	if p == s.datastoreDir() {
		return &types.CannotDeleteFile{FileFault: types.FileFault{File: name}}
	}
	if _, err := os.Stat(p); err != nil {
		return fileFault(name, err)
	}
	disks := append(s.disks.below(name), s.machines.openBelow(name)...)
	if s.disks.get(name) != nil {
		disks = append(disks, name)
	}
	for _, d := range disks {
		if f := s.locked(d); f != nil {
			return f
		}
	}
	if err := os.RemoveAll(p); err != nil {
		return fileFault(name, err)
	}
	for _, d := range disks {
		if err := s.disks.remove(d); err != nil {
			return fileFault(d, err)
		}
	}
	s.recount(c)
	return nil
}
