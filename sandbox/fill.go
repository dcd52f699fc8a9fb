package sandbox

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/vmware/govmomi/vim25/types"
)

// hasLayers reports whether one of the disks stems from a template.
func (s *Sandbox) hasLayers(devices []types.BaseVirtualDevice) bool {
	for _, f := range attachedDisks(devices) {
		if s.disks.get(f) != nil {
			return true
		}
	}
	return false
}

// fits tells whether a full copy of a disk's content has room.
func (s *Sandbox) fits(file string) types.BaseMethodFault {
	p, f := s.hostPath(file)
	if f != nil {
		return f
	}
	fi, err := os.Stat(flatName(p))
	if err != nil {
		return nil // a disk of which only the device exists has nothing to copy
	}
	if s.used()+fi.Size() > s.space.capacity {
		return fileFault(file, errNoSpace)
	}
	return nil
}

// fillDisk gives a clone's empty disk its content: a layer above the parent's,
// a copy of the parent's layer, or a copy of its bytes. A linked clone of bytes
// shares them by reading the parent's file, which the lock on it protects.
func (s *Sandbox) fillDisk(file, parent string, linked bool) types.BaseMethodFault {
	p := s.disks.get(parent)
	var err error
	switch {
	case p != nil && linked:
		err = s.linkDisk(file, p)
	case p != nil:
		err = s.copyLayer(file, p)
	default:
		err = s.copyContent(file, parent, linked)
	}
	if err != nil {
		return fileFault(file, err)
	}
	return nil
}

// copyLayer makes a disk with the same content as d that is nobody's child.
func (s *Sandbox) copyLayer(file string, d *disk) error {
	dir, err := s.newLayerDir()
	if err != nil {
		return err
	}
	// Only cp knows every attribute that overlayfs keeps in files.
	out, err := exec.CommandContext(s.ctx, "cp", "-a", "--reflink=auto", filepath.Join(d.layer.dir, "upper"), dir).CombinedOutput()
	if err != nil {
		return fmt.Errorf("copy layer: %w: %.200s", err, out)
	}
	below := &layer{dir: dir}
	if d.layer.parent != nil {
		below = s.disks.child(d.layer.parent, dir)
	}
	s.disks.put(&disk{file: file, layer: below})
	return nil
}

// copyContent copies a disk's bytes, or shares them by a hard link.
func (s *Sandbox) copyContent(file, parent string, linked bool) error {
	src, f := s.hostPath(parent)
	if f != nil {
		return os.ErrNotExist
	}
	dst, f := s.hostPath(file)
	if f != nil {
		return os.ErrNotExist
	}
	src, dst = flatName(src), flatName(dst)
	if fi, err := os.Stat(src); err != nil || fi.Size() == 0 {
		return nil
	}
	if !linked {
		return s.copyFile(src, dst)
	}
	if err := os.Remove(dst); err != nil && !os.IsNotExist(err) {
		return err
	}
	return os.Link(src, dst)
}
