package layer

import (
	"io"

	"berth/imagestore/ntfs"
)

// Volume is what the flattener writes to; *ntfs.Writer is one. Data comes
// before the file it belongs to, and everything comes in an order that depends
// on the layers alone.
type Volume interface {
	Security(sd []byte) (ntfs.SecurityID, error)
	Data(size int64, r io.Reader) (ntfs.Data, error)
	Sparse(size int64, r io.Reader) (ntfs.Data, error)
	Root() ntfs.ID
	SetMeta(id ntfs.ID, m ntfs.Meta) error
	Dir(m ntfs.Meta) (ntfs.ID, error)
	File(m ntfs.Meta) (ntfs.ID, error)
	Stream(id ntfs.ID, name string, d ntfs.Data) error
	Link(parent ntfs.ID, name string, id ntfs.ID) error
}
