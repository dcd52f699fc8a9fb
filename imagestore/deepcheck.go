package imagestore

import (
	"context"
	"fmt"
	"io"

	"berth/guestinfo"
	"berth/imagestore/ntfs/ntfscheck"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

// maxManifest bounds a disk's manifest: every whiteout and link of 1,000,000
// entries fits.
const maxManifest = 512 << 20

// DeepReport is what a check of a whole image disk found.
type DeepReport struct {
	Findings    []string // what is wrong; none if the disk is sound
	More        int64    // findings beyond those listed
	VolumeBytes int64
	Records     int64 // of the MFT, in use
	Names       int64 // on the volume
	Manifest    *guestinfo.DiskManifest
}

// find adds a finding.
func (r *DeepReport) find(format string, args ...any) {
	r.Findings = append(r.Findings, fmt.Sprintf(format, args...))
}

// Err is nil if nothing was found, else Corrupt with the first finding.
func (r *DeepReport) Err(object string) error {
	if len(r.Findings) == 0 {
		return nil
	}
	return errs.New(errs.Corrupt, "check disk", object, "%d findings, the first: %s", int64(len(r.Findings))+r.More, r.Findings[0])
}

// CheckDisk checks an image disk in its form as a stream-optimised VMDK of size
// bytes: every grain that is in use unpacks, the partition table is what
// BuildDisk writes, and the volume passes [CheckVolume]. Damage is reported. An
// error means that the check could not be done.
func CheckDisk(ctx context.Context, r io.ReaderAt, size int64) (DeepReport, error) {
	d, err := vmdk.OpenReader(canceled{ctx, r}, size)
	if err != nil {
		return damage(ctx, DeepReport{}, err)
	}
	_, volume, err := vmdk.ReadTable(d, d.Capacity())
	if err != nil {
		return damage(ctx, DeepReport{}, err)
	}
	rep, err := CheckVolume(ctx, io.NewSectionReader(d, vmdk.PartitionOffset, volume), volume)
	if err != nil || len(rep.Findings) > 0 {
		return rep, err
	}
	// File data, too: what the volume's structure does not need was not read yet.
	if _, err := io.Copy(io.Discard, io.NewSectionReader(d, 0, d.Capacity())); err != nil {
		return damage(ctx, rep, err)
	}
	return rep, nil
}

// damage turns an error about the bytes into a finding.
func damage(ctx context.Context, rep DeepReport, err error) (DeepReport, error) {
	if ctx.Err() != nil {
		return rep, context.Cause(ctx)
	}
	if errs.Is(err, errs.Corrupt) {
		rep.find("%v", err)
		return rep, nil
	}
	return rep, errs.Wrap(err, "check disk", "")
}

// CheckVolume checks an image disk's volume of size bytes as strictly as
// package ntfscheck does, and that its manifest describes it: the names below
// \Files are as many as it says, and the registry deltas are there.
func CheckVolume(ctx context.Context, r io.ReaderAt, size int64) (DeepReport, error) {
	rep := DeepReport{VolumeBytes: size}
	found, tree, err := ntfscheck.CheckTree(canceled{ctx, r}, size, ntfscheck.Options{MaxFindings: 100})
	rep.Records, rep.Names, rep.More = found.Records, found.Names, found.More
	for _, f := range found.Findings {
		rep.find("%s", f)
	}
	if err != nil {
		return damage(ctx, rep, err)
	}
	if tree == nil {
		return rep, nil
	}
	if err := rep.checkManifest(tree); err != nil {
		return damage(ctx, rep, err)
	}
	return rep, nil
}

// checkManifest compares the manifest with the volume.
func (r *DeepReport) checkManifest(tree *ntfscheck.Tree) error {
	text, err := tree.ReadFile(guestinfo.DiskManifestPath, maxManifest)
	if errs.Is(err, errs.NotFound) || errs.Is(err, errs.Quota) || errs.Is(err, errs.Invalid) {
		r.find("manifest: %v", err)
		return nil
	} else if err != nil {
		return err
	}
	m := &guestinfo.DiskManifest{}
	if err := strictJSON(text, m); err != nil {
		r.find("manifest: %v", err)
		return nil
	}
	r.Manifest = m
	if m.Version != guestinfo.DiskManifestVersion {
		r.find("manifest: version %d", m.Version)
		return nil
	}
	names := int64(0)
	if _, _, err := tree.Stat(guestinfo.DiskFiles); err == nil {
		if names, err = tree.Names(guestinfo.DiskFiles); err != nil {
			return err
		}
	}
	if uint64(names) != m.Entries {
		r.find("manifest: %d names below \\Files, the volume has %d", m.Entries, names)
	}
	for _, h := range m.Hives {
		if _, dir, err := tree.Stat(h.Path); err != nil || dir {
			r.find("manifest: the registry delta %q is not there", h.Path)
		}
	}
	for _, h := range m.Merged {
		if _, dir, err := tree.Stat(h.Path); h.Unmerged == "" && (err != nil || dir) {
			r.find("manifest: the registry hive %q is not there", h.Path)
		}
	}
	return nil
}

// canceled is a file whose reads fail once its context has ended.
type canceled struct {
	ctx context.Context
	r   io.ReaderAt
}

// ReadAt reads from the file.
func (c canceled) ReadAt(p []byte, off int64) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.ReadAt(p, off)
}
