//go:build linux

package ntfs_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"berth/imagestore/ntfs"
	"berth/internal/errs"
)

// TestAnyReparseTag writes reparse points of filters that a volume knows
// nothing of: Windows' compression, deduplication, container layers, app
// aliases, OneDrive. Their buffers come back as they were, and $Reparse has them.
func TestAnyReparseTag(t *testing.T) {
	tags := []uint32{0x80000017, 0x80000013, 0x80000018, 0x90001018, 0xA000001F, 0xA0000027, 0x8000001B, 0x9000001A, 0x80000014, 0xC000001C}
	buffer := func(tag uint32, n int) []byte {
		b := binary.LittleEndian.AppendUint32(nil, tag)
		b = binary.LittleEndian.AppendUint16(b, uint16(n))
		return append(append(b, 0, 0), bytes.Repeat([]byte{byte(tag)}, n)...)
	}
	path := filepath.Join(t.TempDir(), "v.img")
	f := must(os.Create(path))
	defer f.Close()
	w := must(ntfs.New(f, ntfs.Options{FreeBytes: 1 << 20}))
	for i, tag := range tags {
		id := must(w.File(ntfs.Meta{Reparse: buffer(tag, 16+i*500)}))
		check(w.Link(w.Root(), fmt.Sprintf("%x", tag), id))
	}
	const largest = 16<<10 - 8
	check(w.Link(w.Root(), "largest", must(w.File(ntfs.Meta{Reparse: buffer(0x80000017, largest)}))))
	for _, n := range []int{largest + 1, 65528} {
		if _, err := w.File(ntfs.Meta{Reparse: buffer(0x80000017, n)}); !errs.Is(err, errs.Invalid) && !errs.Is(err, errs.Quota) {
			t.Errorf("a buffer of %d bytes: %v", n, err)
		}
	}
	sum := must(w.Close())
	checkVolume(t, f, sum)
	dir := mount(t, path, "ro,streams_interface=windows")
	for i, tag := range tags {
		if got := xattr(t, filepath.Join(dir, fmt.Sprintf("%x", tag)), "system.ntfs_reparse_data"); !bytes.Equal(got, buffer(tag, 16+i*500)) {
			t.Errorf("%x: %d bytes", tag, len(got))
		}
	}
}
