package sandbox

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"
)

// layer is one copy-on-write step of a guest's C:. A layer with a child never
// changes again.
type layer struct {
	dir    string // has "upper", and "work" while it may be written
	parent *layer // nil is the bottom: the prefix
	users  int    // disks and child layers
}

// disk is a virtual disk of the datastore that stems from a template: its
// content is a layer, not the bytes of its flat file.
type disk struct {
	file   string // "[ds] dir/x.vmdk"
	parent *disk  // as vSphere sees it: of a linked clone or of what follows a snapshot
	layer  *layer
}

// diskTable has the disks with layers by their path.
type diskTable struct {
	mu sync.Mutex
	m  map[string]*disk
}

func (t *diskTable) get(file string) *disk {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.m[file]
}

func (t *diskTable) put(d *disk) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.m == nil {
		t.m = map[string]*disk{}
	}
	t.m[d.file] = d
	d.layer.users++
}

func (t *diskTable) move(from, to string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if d := t.m[from]; d != nil {
		delete(t.m, from)
		d.file = to
		t.m[to] = d
	}
}

// child makes a layer above l.
func (t *diskTable) child(l *layer, dir string) *layer {
	t.mu.Lock()
	defer t.mu.Unlock()
	l.users++
	return &layer{dir: dir, parent: l}
}

// layers are the folders of layers that cannot change any more, and of those
// that guests may write to.
func (t *diskTable) layers() (fixed, open []string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	below := map[*layer]bool{}
	for _, d := range t.m {
		for l := d.layer.parent; l != nil && !below[l]; l = l.parent {
			below[l] = true
		}
	}
	for l := range below {
		fixed = append(fixed, l.dir)
	}
	for _, d := range t.m {
		if !below[d.layer] {
			open = append(open, d.layer.dir)
		}
	}
	return fixed, open
}

// children are the disks whose parent is file.
func (t *diskTable) children(file string) []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []string
	for _, d := range t.m {
		if d.parent != nil && d.parent.file == file {
			out = append(out, d.file)
		}
	}
	slices.Sort(out)
	return out
}

// below are the disks in a folder of the datastore.
func (t *diskTable) below(dir string) []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []string
	for f := range t.m {
		if strings.HasPrefix(f, strings.TrimSuffix(dir, "/")+"/") {
			out = append(out, f)
		}
	}
	return out
}

// remove forgets a disk and deletes the layers that nobody needs any more.
func (t *diskTable) remove(file string) error {
	t.mu.Lock()
	d := t.m[file]
	delete(t.m, file)
	var gone []string
	if d != nil {
		for l := d.layer; l != nil; l = l.parent {
			if l.users--; l.users > 0 {
				break
			}
			gone = append(gone, l.dir)
		}
	}
	t.mu.Unlock()
	for _, dir := range gone {
		if err := removeLayer(dir); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sandbox) layersDir() string { return filepath.Join(s.dir, "guests", "layers") }

// newLayerDir makes the folders of a new layer.
func (s *Sandbox) newLayerDir() (string, error) {
	dir := filepath.Join(s.layersDir(), randomText(8))
	for _, d := range []string{"upper", "work"} {
		if err := os.MkdirAll(filepath.Join(dir, d), 0o755); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// linkDisk makes file a child of parent.
func (s *Sandbox) linkDisk(file string, parent *disk) error {
	dir, err := s.newLayerDir()
	if err != nil {
		return err
	}
	s.disks.put(&disk{file: file, parent: parent, layer: s.disks.child(parent.layer, dir)})
	return nil
}

// hostPath is where a datastore path lies on this machine. It cannot leave the
// datastore.
func (s *Sandbox) hostPath(dsPath string) (string, types.BaseMethodFault) {
	var p object.DatastorePath
	if !p.FromString(dsPath) {
		return "", &types.InvalidDatastorePath{DatastorePath: dsPath}
	}
	if p.Datastore != DatastoreName {
		return "", &types.InvalidDatastorePath{InvalidDatastore: types.InvalidDatastore{Name: p.Datastore}, DatastorePath: dsPath}
	}
	return s.underDatastore(p.Path), nil
}

func (s *Sandbox) underDatastore(p string) string {
	return filepath.Join(s.datastoreDir(), filepath.FromSlash(path.Clean("/"+p)))
}

// flatName is the content file of a descriptor's path.
func flatName(vmdk string) string { return strings.TrimSuffix(vmdk, ".vmdk") + "-flat.vmdk" }

// diskFile is the file behind a device that is a virtual disk.
func diskFile(d types.BaseVirtualDevice) (*types.VirtualDiskFlatVer2BackingInfo, bool) {
	x, ok := d.(*types.VirtualDisk)
	if !ok {
		return nil, false
	}
	b, ok := x.Backing.(*types.VirtualDiskFlatVer2BackingInfo)
	return b, ok
}

// attachedDisks are the disk files of a VM's devices, in order.
func attachedDisks(devices []types.BaseVirtualDevice) []string {
	var out []string
	for _, d := range devices {
		if b, ok := diskFile(d); ok && b.FileName != "" {
			out = append(out, b.FileName)
		}
	}
	return out
}

// writtenDisks are those to which what a guest writes stays.
func writtenDisks(devices []types.BaseVirtualDevice) []string {
	var out []string
	for _, d := range devices {
		if b, ok := diskFile(d); ok && b.FileName != "" && !strings.HasSuffix(b.DiskMode, "nonpersistent") {
			out = append(out, b.FileName)
		}
	}
	return out
}
