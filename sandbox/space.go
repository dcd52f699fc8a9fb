package sandbox

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// space is the datastore's capacity, and the sizes of layers that cannot change.
type space struct {
	capacity int64
	mu       sync.Mutex
	frozen   map[string]int64
}

// errNoSpace ends a write that does not fit.
var errNoSpace = errors.New("datastore: no space left")

// used sums what the datastore's files and the guests' layers occupy.
func (s *Sandbox) used() int64 {
	n := diskUsage(s.datastoreDir())
	fixed, open := s.disks.layers()
	for _, dir := range open {
		n += layerUsage(dir)
	}
	s.space.mu.Lock()
	defer s.space.mu.Unlock()
	sizes := make(map[string]int64, len(fixed))
	for _, dir := range fixed {
		size, ok := s.space.frozen[dir]
		if !ok {
			size = layerUsage(dir)
		}
		sizes[dir] = size
		n += size
	}
	s.space.frozen = sizes
	return n
}

// diskUsage sums the blocks of a folder's files.
func diskUsage(dir string) (n int64) {
	// Files that vanish while they are counted count nothing.
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return nil
		}
		if fi, err := d.Info(); err == nil {
			if st, ok := fi.Sys().(*syscall.Stat_t); ok {
				n += st.Blocks * 512
			}
		}
		return nil
	})
	return n
}

// recount makes the datastore say how much of it is free.
func (s *Sandbox) recount(c *simulator.Context) {
	free := max(s.space.capacity-s.used(), 0)
	ds, ok := c.Map.Get(s.ds).(*simulator.Datastore)
	if !ok {
		return
	}
	c.WithLock(ds, func() {
		if ds.Summary.Capacity == s.space.capacity && ds.Summary.FreeSpace == free {
			return
		}
		ds.Info.GetDatastoreInfo().FreeSpace = free
		ds.Info.GetDatastoreInfo().MaxFileSize = s.space.capacity
		c.Update(ds, []types.PropertyChange{
			{Name: "summary.capacity", Val: s.space.capacity},
			{Name: "summary.freeSpace", Val: free},
		})
	})
}

// budget is what a writer may still write.
type budget struct {
	s    *Sandbox
	left int64 // until what lies on the disk is counted again
}

// take asks for n more bytes.
func (b *budget) take(n int64) error {
	const most = 16 << 20
	if b.left < n {
		free := b.s.space.capacity - b.s.used()
		if n > free {
			return errNoSpace
		}
		b.left = max(n, min(free, most))
	}
	b.left -= n
	return nil
}

// copyWithin copies and stops with errNoSpace when the datastore is full.
func (s *Sandbox) copyWithin(dst io.Writer, src io.Reader) (int64, error) {
	return io.Copy(&limitedWriter{dst, &budget{s: s}}, src)
}

type limitedWriter struct {
	w io.Writer
	b *budget
}

func (l *limitedWriter) Write(p []byte) (int, error) {
	if err := l.b.take(int64(len(p))); err != nil {
		return 0, err
	}
	return l.w.Write(p)
}

// fileFault maps an operating system's error to vSphere's fault about a file.
func fileFault(file string, err error) types.BaseMethodFault {
	ff := types.FileFault{File: file}
	switch {
	case errors.Is(err, errNoSpace), errors.Is(err, syscall.ENOSPC):
		return &types.NoDiskSpace{FileFault: ff, Datastore: DatastoreName}
	case errors.Is(err, os.ErrNotExist):
		return &types.FileNotFound{FileFault: ff}
	case errors.Is(err, os.ErrExist):
		return &types.FileAlreadyExists{FileFault: ff}
	}
	return &types.CannotAccessFile{FileFault: ff}
}

type datastoreOverlay struct {
	*simulator.Datastore
	s *Sandbox
}

func (o *datastoreOverlay) RefreshDatastore(c *simulator.Context, _ *types.RefreshDatastore) soap.HasFault {
	o.s.recount(c)
	return &methods.RefreshDatastoreBody{Res: &types.RefreshDatastoreResponse{}}
}

func (o *datastoreOverlay) RefreshDatastoreStorageInfo(c *simulator.Context, _ *types.RefreshDatastoreStorageInfo) soap.HasFault {
	o.s.recount(c)
	return &methods.RefreshDatastoreStorageInfoBody{Res: &types.RefreshDatastoreStorageInfoResponse{}}
}
