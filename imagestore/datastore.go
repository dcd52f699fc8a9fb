package imagestore

import (
	"context"
	"io"
	"time"
)

// Datastore is what the image store asks of a vSphere datastore. Paths are
// relative to Berth's folder on it ("images/<id>/disk.vmdk"); the
// implementation roots them, and refuses any that leaves the folder.
//
// Errors are *errs.Error: NotFound for what is missing, Quota when space runs
// out, Denied and Unavailable for the fault's cause. vmprovision implements it.
type Datastore interface {
	Name() string // the datastore's inventory name
	// Space gives capacity and free bytes.
	Space(ctx context.Context) (capacity, free int64, err error)
	// ImportDisk makes the disk at path from a stream-optimised VMDK of length
	// bytes for a disk of capacity bytes, all or nothing. An existing disk at
	// path is an Exists error. progress, if not nil, gets bytes sent so far.
	ImportDisk(ctx context.Context, path string, capacity, length int64, vmdk io.Reader, progress func(int64)) error
	// ReadDisk writes the disk at path to w as a stream-optimised VMDK. Its bytes
	// are of the datastore's making; the raw disk in it is the one that was
	// imported. w's own error is given as it is.
	ReadDisk(ctx context.Context, path string, w io.Writer) error
	// WriteFile makes or replaces a small file; a reader sees old or new bytes.
	WriteFile(ctx context.Context, path string, data []byte) error
	// ReadFile reads a file of at most limit bytes; a larger one is Corrupt.
	ReadFile(ctx context.Context, path string, limit int64) ([]byte, error)
	// List names what is directly in a folder; a missing folder is empty.
	List(ctx context.Context, dir string) ([]FileInfo, error)
	// Tree names what is in a folder and in the folders directly below it, by
	// path, in one call; a missing folder is empty.
	Tree(ctx context.Context, dir string) (map[string][]FileInfo, error)
	// DeleteDisk removes a virtual disk with all its extents; missing is no error.
	DeleteDisk(ctx context.Context, path string) error
	// Delete removes a file or a whole folder; missing is no error.
	Delete(ctx context.Context, path string) error
}

// FileInfo is one entry of a datastore folder.
type FileInfo struct {
	Name     string
	Dir      bool
	Size     int64
	Modified time.Time
}
