package imagestore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"path"
	"strings"
	"sync"
	"sync/atomic"

	"berth/guestinfo"
	"berth/imagestore/layer"
	"berth/imagestore/ntfs"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
)

// layoutVersion names the way from layers to bytes. It is part of a disk's
// identity: raise it when the same layers give other bytes.
const layoutVersion = "4"

// BuildRequest asks for an image disk.
type BuildRequest struct {
	Layers      []LayerBlob // on the disk, lowest first
	BaseChainID string      // of what the template provides below them; "" is nothing
	Limits      Limits
	Unpack      layer.Limits // of what the layers hold
	Disk        DiskOptions
	Spool       *vmdk.Spool // room set aside for the compressed disk; nil is to be found on the way
	// Progress gets the bytes of a layer's blob that were decoded so far. It
	// is called often, by one goroutine at a time, and must not block. May be nil.
	Progress func(digest string, done, total int64)
}

// DiskOptions say how a disk is written. They change its compression, its
// free space and where it waits, never its files.
type DiskOptions struct {
	SpoolDir   string // for the compressed disk until it is uploaded; "" is the system's
	SpoolBytes int64  // its greatest length; 0 is 2 TiB
	Level      int    // of deflate, 1 to 9; 0 is 1; vmdk.Stored
	Workers    int    // that deflate; 0 is one per CPU
	FreeBytes  int64  // free space on the volume; 0 is 32 MiB; FreeNone
}

// FreeNone is the [DiskOptions.FreeBytes] of a volume without free space.
const FreeNone = -1

// defaultFree is free space for what Windows makes on a volume when it mounts
// it: files in $Extend, a journal, System Volume Information. Grains that
// nobody writes cost nothing.
const defaultFree = 32 << 20

// freeBytes is the free space to leave.
func (o DiskOptions) freeBytes() int64 {
	switch {
	case o.FreeBytes == 0:
		return defaultFree
	case o.FreeBytes == FreeNone:
		return 0
	}
	return o.FreeBytes
}

// spoolRoom is how much the compressed disk of layers of so many compressed
// bytes is expected to take. Deflate at its fastest, grain by grain, makes
// Windows' files a sixth longer than gzip does; the spool asks for more if that
// is not enough.
func (o DiskOptions) spoolRoom(compressed int64) int64 {
	n := compressed + compressed/4 + 8<<20
	if o.Level == vmdk.Stored {
		n = compressed*expansion + 8<<20
	}
	if o.SpoolBytes > 0 {
		n = min(n, o.SpoolBytes)
	}
	return n
}

// BuildInfo is what is to be remembered of a disk.
type BuildInfo struct {
	DiskGUID, PartitionGUID string
	ContentBytes            int64 // file and stream bytes below \Files
	Entries                 int64 // names below \Files
	VolumeBytes             int64
	PopulatedBytes          int64 // of the grains that are not zero: what a thin disk takes
	Stats                   layer.Stats
}

// identity gives what all names of a disk are derived from: the layers on it
// and what lies below them.
func identity(baseChainID string, diffIDs []string) []string {
	return append([]string{"berth image disk", layoutVersion, baseChainID}, diffIDs...)
}

// BuildDisk flattens layers onto a new disk. Every layer is read once, decoded
// and hashed to its end; the disk is returned only if all were what their diff
// IDs say. The same layers above the same base give the same volume and the
// same disk around it, byte for byte, whatever the workers; the VMDK's bytes, and
// so its digest, depend on the level of compression as well. The caller closes
// the disk.
//
// Errors: Corrupt and Quota name the layer, and where known entry and offset;
// Unsupported names a layer type; Quota also when the spool is full.
func BuildDisk(ctx context.Context, r BuildRequest) (*vmdk.Disk, *guestinfo.DiskManifest, BuildInfo, error) {
	fail := func(err error) (*vmdk.Disk, *guestinfo.DiskManifest, BuildInfo, error) {
		return nil, nil, BuildInfo{}, errs.Wrap(err, "build disk", "")
	}
	b := newBuilder(ctx, r)
	w, err := vmdk.NewWriter(vmdk.Options{
		Spool: r.Spool, SpoolDir: r.Disk.SpoolDir, SpoolBytes: r.Disk.SpoolBytes, Level: r.Disk.Level, Workers: r.Disk.Workers,
		HeadBytes: vmdk.PartitionOffset + ntfs.HeadBytes, Content: b.guid("content"),
	})
	if err != nil {
		return fail(err)
	}
	defer w.Abort()
	volume, manifest, err := b.fill(w.Offset(vmdk.PartitionOffset))
	if err != nil {
		return fail(err)
	}
	if err := b.partition(w, volume.VolumeBytes); err != nil {
		return fail(err)
	}
	d, err := w.Finish(vmdk.Capacity(volume.VolumeBytes))
	if err != nil {
		return fail(err)
	}
	b.info.VolumeBytes, b.info.PopulatedBytes = volume.VolumeBytes, d.Populated()
	return d, manifest, b.info, nil
}

// builder makes one disk.
type builder struct {
	ctx     context.Context
	r       BuildRequest
	limits  Limits
	diffIDs []string
	total   atomic.Int64
	info    BuildInfo

	mu   sync.Mutex
	open []*layerReader // all that were opened, for their verdicts
}

func newBuilder(ctx context.Context, r BuildRequest) *builder {
	b := &builder{ctx: ctx, r: r, limits: r.Limits.withDefaults()}
	for _, l := range r.Layers {
		b.diffIDs = append(b.diffIDs, l.DiffID)
	}
	b.info.DiskGUID, b.info.PartitionGUID = b.guid("disk").String(), b.guid("partition").String()
	return b
}

// guid derives one of the disk's identifiers.
func (b *builder) guid(purpose string) vmdk.GUID {
	return vmdk.DeriveGUID(append(identity(b.r.BaseChainID, b.diffIDs), purpose)...)
}

// fill writes the volume.
func (b *builder) fill(dev io.WriterAt) (ntfs.Summary, *guestinfo.DiskManifest, error) {
	none := ntfs.Summary{}
	serial := b.guid("volume")
	v, err := ntfs.New(dev, ntfs.Options{
		Label: "Berth", Serial: be64(serial[:8]), HiddenSectors: vmdk.PartitionOffset / vmdk.SectorSize,
		FreeBytes: b.r.Disk.freeBytes(), Created: volumeTime(),
	})
	if err != nil {
		return none, nil, err
	}
	res, err := b.flatten(v)
	if err != nil {
		return none, nil, err
	}
	b.info.ContentBytes, b.info.Entries, b.info.Stats = int64(res.Bytes), int64(res.Entries), res.Stats
	m := b.manifest(res)
	if err := addManifest(v, m); err != nil {
		return none, nil, err
	}
	if wholeImage(m) {
		if err := addLayout(v); err != nil {
			return none, nil, err
		}
	}
	sum, err := v.Close()
	return sum, m, err
}

// volumeTime is on everything that no layer gives a time: part of no layer, it
// must be the same for ever.
func volumeTime() ntfs.Time { return ntfs.FromUnix(1577836800, 0) } // 2020-01-01

// flatten puts the layers on the volume. What is wrong with a layer's bytes as
// a whole goes before what they made the flattener stumble over.
func (b *builder) flatten(v layer.Volume) (*layer.Result, error) {
	var sources []layer.Source
	for _, l := range b.r.Layers {
		sources = append(sources, layer.Source{Name: l.Digest, Open: func() (io.ReadCloser, error) { return b.openLayer(l) }})
	}
	res, err := layer.Flatten(b.ctx, sources, v, layer.Options{Limits: b.r.Unpack, BaseProvided: b.r.BaseChainID != "", ScratchDir: b.r.Disk.SpoolDir})
	verdict := b.verdict()
	switch {
	case b.ctx.Err() != nil:
		return nil, context.Cause(b.ctx)
	case verdict != nil:
		return nil, verdict
	case err != nil:
		return nil, err
	case len(b.open) != len(b.r.Layers):
		return nil, errs.New(errs.Internal, "flatten", "", "%d of %d layers were read", len(b.open), len(b.r.Layers))
	}
	return res, nil
}

// openLayer starts to decode a layer and keeps its reader for the verdict.
func (b *builder) openLayer(l LayerBlob) (io.ReadCloser, error) {
	var report func(int64)
	if b.r.Progress != nil {
		report = func(done int64) { b.r.Progress(l.Digest, done, l.Size) }
	}
	r, err := openLayer(b.ctx, l, b.limits, &b.total, report)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.open = append(b.open, r)
	return r, nil
}

// verdict closes what is still open and joins what is wrong with the layers.
func (b *builder) verdict() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	var all []error
	for _, r := range b.open {
		all = append(all, r.Close())
	}
	return errors.Join(all...)
}

// manifest describes the disk to the guest.
func (b *builder) manifest(res *layer.Result) *guestinfo.DiskManifest {
	m := &guestinfo.DiskManifest{
		Version: guestinfo.DiskManifestVersion, BaseChainID: b.r.BaseChainID, DiffIDs: append([]string{}, b.diffIDs...),
		Entries: res.Entries, Bytes: res.Bytes, Whiteouts: res.Whiteouts, Opaque: res.Opaque, Hives: res.Hives, Merged: res.Merged, Implied: res.Implied,
	}
	for _, l := range res.BaseLinks {
		m.Links = append(m.Links, guestinfo.BaseLink{Path: l.Path, Target: l.Target})
	}
	return m
}

// addManifest writes \berth\manifest.json.
func addManifest(v *ntfs.Writer, m *guestinfo.DiskManifest) error {
	text, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return errs.New(errs.Internal, "write manifest", guestinfo.DiskManifestPath, "%w", err)
	}
	data, err := v.Data(int64(len(text)), bytes.NewReader(text))
	if err != nil {
		return err
	}
	meta := ntfs.Meta{Created: volumeTime(), Modified: volumeTime(), Changed: volumeTime(), Accessed: volumeTime()}
	parent, dir := v.Root(), path.Dir(guestinfo.DiskManifestPath)
	for _, name := range strings.Split(dir, "/") {
		id, err := v.Dir(meta)
		if err != nil {
			return err
		}
		if err := v.Link(parent, name, id); err != nil {
			return err
		}
		parent = id
	}
	id, err := v.File(meta)
	if err != nil {
		return err
	}
	if err := v.Stream(id, "", data); err != nil {
		return err
	}
	return v.Link(parent, path.Base(guestinfo.DiskManifestPath), id)
}

// wholeImage is whether the disk can be the one layer of a container.
func wholeImage(m *guestinfo.DiskManifest) bool {
	for _, h := range m.Merged {
		if h.Unmerged != "" {
			return false
		}
	}
	return m.BaseChainID == "" && len(m.Merged) > 0
}

// addLayout writes \layout, by which Windows knows a base layer: its hives lie
// beside Files, and its scratch is a virtual disk. (hcsshim, package cim, for
// layers that it makes without the service)
func addLayout(v *ntfs.Writer) error {
	const text = "vhd-with-hives\n"
	data, err := v.Data(int64(len(text)), strings.NewReader(text))
	if err != nil {
		return err
	}
	id, err := v.File(ntfs.Meta{Created: volumeTime(), Modified: volumeTime(), Changed: volumeTime(), Accessed: volumeTime()})
	if err != nil {
		return err
	}
	if err := v.Stream(id, "", data); err != nil {
		return err
	}
	return v.Link(v.Root(), guestinfo.DiskLayout, id)
}

// partition writes both copies of the partition table around the volume.
func (b *builder) partition(w *vmdk.Writer, volumeBytes int64) error {
	t := vmdk.Table{Disk: b.guid("disk"), Partition: b.guid("partition"), Name: "Berth image"}
	if err := t.WriteBackup(w, volumeBytes); err != nil {
		return err
	}
	return t.WritePrimary(w, volumeBytes)
}

func be64(b []byte) (n uint64) {
	for _, c := range b {
		n = n<<8 | uint64(c)
	}
	return n
}
