package imagestore

import (
	"context"
	"io"
	"strings"
	"unicode/utf16"

	"berth/imagestore/ntfs"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

// Bounds of a volume's disk, in bytes.
const (
	MinVolumeBytes = 32 << 20
	MaxVolumeBytes = 2<<40 - 1<<30 // what the NTFS writer lays out, less what NTFS needs for itself
)

// VolumeRequest asks for the disk of a new, empty volume.
type VolumeRequest struct {
	ID       string // of the volume: the disk's GUIDs are derived from it
	Label    string // of the file system; cut to NTFS' 32 UTF-16 units
	Capacity int64  // bytes of the disk; a multiple of 1 MiB
	Disk     DiskOptions
}

// VolumeGUIDs are the GPT identifiers by which a guest finds a volume's disk,
// upper case without braces.
type VolumeGUIDs struct{ Disk, Partition string }

// BuildVolume makes a disk with one empty NTFS volume. The same request gives
// the same bytes. The caller closes the disk.
func BuildVolume(ctx context.Context, r VolumeRequest) (*vmdk.Disk, VolumeGUIDs, error) {
	const step = "build volume"
	if r.Capacity < MinVolumeBytes || r.Capacity > MaxVolumeBytes || r.Capacity%(1<<20) != 0 {
		return nil, VolumeGUIDs{}, errs.New(errs.Invalid, step, r.Label, "%d bytes are not whole MiB between %d and %d", r.Capacity, int64(MinVolumeBytes), int64(MaxVolumeBytes))
	}
	free, err := emptyVolume(ctx, r)
	if err != nil {
		return nil, VolumeGUIDs{}, errs.Wrap(err, step, r.Label)
	}
	w, err := vmdk.NewWriter(vmdk.Options{
		SpoolDir: r.Disk.SpoolDir, SpoolBytes: r.Disk.SpoolBytes, Level: r.Disk.Level, Workers: r.Disk.Workers,
		HeadBytes: vmdk.PartitionOffset + ntfs.HeadBytes, Content: r.guid("content"),
	})
	if err != nil {
		return nil, VolumeGUIDs{}, errs.Wrap(err, step, r.Label)
	}
	defer w.Abort()
	sum, err := r.write(w.Offset(vmdk.PartitionOffset), free)
	t := vmdk.Table{Disk: r.guid("disk"), Partition: r.guid("partition"), Name: "Berth volume"}
	if err == nil {
		err = t.WriteBackup(w, sum.VolumeBytes)
	}
	if err == nil {
		err = t.WritePrimary(w, sum.VolumeBytes)
	}
	if err != nil {
		return nil, VolumeGUIDs{}, errs.Wrap(err, step, r.Label)
	}
	d, err := w.Finish(vmdk.Capacity(sum.VolumeBytes))
	if err != nil {
		return nil, VolumeGUIDs{}, errs.Wrap(err, step, r.Label)
	}
	return d, VolumeGUIDs{strings.ToUpper(t.Disk.String()), strings.ToUpper(t.Partition.String())}, nil
}

// emptyVolume finds how much free space gives a disk of the capacity asked for:
// what NTFS keeps for itself grows with the volume, in steps.
func emptyVolume(ctx context.Context, r VolumeRequest) (free int64, err error) {
	free = r.Capacity - 16<<20
	for range 16 {
		if err := ctx.Err(); err != nil {
			return 0, context.Cause(ctx)
		}
		sum, err := r.write(discard{}, free)
		if err != nil {
			return 0, err
		}
		off := r.Capacity - vmdk.Capacity(sum.VolumeBytes)
		if off == 0 {
			return free, nil
		}
		if free += off; free < 0 {
			break
		}
	}
	return 0, errs.New(errs.Internal, "", r.Label, "no layout has exactly %d bytes", r.Capacity)
}

// write lays the volume out.
func (r VolumeRequest) write(dev io.WriterAt, free int64) (ntfs.Summary, error) {
	serial := r.guid("volume")
	v, err := ntfs.New(dev, ntfs.Options{
		Label: label(r.Label), Serial: be64(serial[:8]), HiddenSectors: vmdk.PartitionOffset / vmdk.SectorSize,
		FreeBytes: free, Created: volumeTime(),
	})
	if err != nil {
		return ntfs.Summary{}, err
	}
	return v.Close()
}

// guid derives one of the disk's identifiers.
func (r VolumeRequest) guid(purpose string) vmdk.GUID {
	return vmdk.DeriveGUID("berth volume", r.ID, purpose)
}

// label cuts a name to what NTFS takes.
func label(s string) string {
	u := utf16.Encode([]rune(s))
	return string(utf16.Decode(u[:min(len(u), 32)]))
}

// discard is a device that keeps nothing.
type discard struct{}

func (discard) WriteAt(p []byte, _ int64) (int, error) { return len(p), nil }
