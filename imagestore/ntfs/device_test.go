package ntfs_test

import (
	"errors"
	"syscall"
	"testing"

	"berth/imagestore/ntfs"
	"berth/imagestore/ntfs/internal/voltest"
)

// fullDevice has no space from the n-th write on.
type fullDevice struct {
	voltest.Memory
	left int
}

func (d *fullDevice) WriteAt(p []byte, off int64) (int, error) {
	if d.left--; d.left < 0 {
		return 0, syscall.ENOSPC
	}
	return d.Memory.WriteAt(p, off)
}

// TestDeviceFailsAtEveryWrite runs out of space at every write there is: the
// error comes through, and no volume is called finished.
func TestDeviceFailsAtEveryWrite(t *testing.T) {
	nodes := voltest.Small()
	const plenty = 1 << 30
	d := &fullDevice{left: plenty}
	if _, err := voltest.Write(d, voltest.Options(), nodes); err != nil {
		t.Fatal(err)
	}
	writes := plenty - d.left
	for n := range writes {
		sum, err := voltest.Write(&fullDevice{left: n}, voltest.Options(), nodes)
		if !errors.Is(err, syscall.ENOSPC) || sum != (ntfs.Summary{}) {
			t.Fatalf("write %d of %d fails: %+v, %v", n, writes, sum, err)
		}
	}
	if writes < 5 {
		t.Errorf("only %d writes", writes)
	}
}
