package imagestore

import (
	"archive/tar"
	"context"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"
	"go.uber.org/zap"

	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/internal/trace"
)

// Bundle is an image as one file: a tar of an OCI image layout, from which a
// site without a registry, or another tool, can take it. From the same layers
// every site makes the same disk, for its own templates; the disk itself goes
// with it if that is asked for.
type Bundle struct {
	Name string // the image's reference
	Size int64  // of the tar, in bytes

	members []bundleMember
	release func()
}

// bundleMember is one file of the tar: bytes, a blob in the cache, or a spool.
type bundleMember struct {
	name string
	size int64
	data []byte
	path string
	file io.ReaderAt
}

// SaveOptions say what else than the layers on its disk goes with an image.
type SaveOptions struct {
	AllLayers bool // those that a template provides
	Disk      bool // the disk, for a site that trusts whoever saved it
}

// Save brings together what an image is made of: its manifest and config, and
// the layers on its disk; if asked for also those that a template provides, and
// the disk, read back from its datastore and compared with what was recorded
// when it was made. Nobody is asked if the layers are in the cache; the others are
// fetched again from where the image was pulled. progress may be nil, and
// is called by several goroutines. Close must be called. Errors: NotFound for the image, and those of a pull.
func (s *Store) Save(ctx context.Context, ref string, o SaveOptions, progress func(Progress)) (b *Bundle, err error) {
	ctx, op := trace.Begin(ctx, "save image", zap.String("image", ref))
	defer func() { op.End(err) }()
	defer func() { err = errs.Wrap(err, "save image", ref) }()
	if progress == nil {
		progress = func(Progress) {}
	}
	m, err := s.Get(ctx, ref)
	if err != nil {
		return nil, err
	}
	img, err := s.recall(ctx, m)
	if img == nil && err == nil {
		img, err = s.resolveAgain(ctx, m)
	}
	if err != nil {
		return nil, err
	}
	b = &Bundle{Name: m.ID}
	if name := s.named(m, ref); name != "" {
		b.Name = name
	} else if len(m.References) > 0 {
		b.Name = m.References[0]
	}
	var layers []registry.Layer
	for i, l := range img.Layers {
		again := slices.ContainsFunc(layers, func(x registry.Layer) bool { return x.Digest == l.Digest })
		if !again && (o.AllLayers || !m.Layers[i].Provided) {
			layers = append(layers, l)
			s.o.Cache.Pin(l.Digest)
		}
	}
	b.release = sync.OnceFunc(func() {
		for _, l := range layers {
			s.o.Cache.Unpin(l.Digest)
		}
	})
	err = s.gather(ctx, b, m, img, layers, progress)
	if err == nil && o.Disk {
		err = s.gatherDisk(ctx, b, m, progress)
	}
	if err != nil {
		b.release()
		return nil, err
	}
	b.Size += 1024 // the end mark
	return b, nil
}

// resolveAgain asks for exactly the manifest that the image was pulled by.
func (s *Store) resolveAgain(ctx context.Context, m *Image) (*registry.Image, error) {
	i := slices.IndexFunc(m.References, func(r string) bool { return strings.HasSuffix(r, "@"+m.Digest) })
	if i < 0 {
		return nil, errs.New(errs.Conflict, "find manifest", m.ID, "no reference of the image names its manifest %s any more", m.Digest).WithHint("pull it again first")
	}
	img, err := s.o.Registry.Resolve(ctx, m.References[i], registry.Want{})
	if errs.Is(err, errs.Denied) {
		if by := s.resolveByIndex(ctx, m); by != nil {
			return by, nil
		}
	}
	if err != nil {
		return nil, errs.Wrap(err, "find manifest", m.References[i])
	}
	if img.ConfigDigest != m.ID || len(img.Layers) != len(m.Layers) {
		return nil, errs.New(errs.Corrupt, "find manifest", m.References[i], "its config is %s, that of the image was %s", img.ConfigDigest, m.ID)
	}
	return img, nil
}

// resolveByIndex asks for the manifest by the indexes that list it: a policy may
// demand a signature that only one of them has. It gives nil if none leads there.
func (s *Store) resolveByIndex(ctx context.Context, m *Image) *registry.Image {
	for _, r := range m.References {
		if !strings.Contains(r, "@") || strings.HasSuffix(r, "@"+m.Digest) {
			continue
		}
		img, err := s.o.Registry.Resolve(ctx, r, registry.Want{OSVersion: m.OSVersion})
		if err == nil && img.Digest == m.Digest {
			return img
		}
	}
	return nil
}

// gather finds the layers and lists the tar's members.
func (s *Store) gather(ctx context.Context, b *Bundle, m *Image, img *registry.Image, layers []registry.Layer, report func(Progress)) error {
	paths, err := s.locate(ctx, m, img, layers, report)
	if err != nil {
		return err
	}
	marker, err := json.Marshal(v1.ImageLayout{Version: v1.ImageLayoutVersion})
	if err != nil {
		return errs.New(errs.Internal, "encode layout", b.Name, "%w", err)
	}
	top := v1.Index{Versioned: specs.Versioned{SchemaVersion: 2}, MediaType: v1.MediaTypeImageIndex, Manifests: []v1.Descriptor{{
		MediaType: img.MediaType, Digest: digest.Digest(img.Digest), Size: int64(len(img.Manifest)),
		Annotations: map[string]string{v1.AnnotationRefName: b.Name, "io.containerd.image.name": b.Name},
		Platform:    &v1.Platform{OS: "windows", Architecture: img.Architecture, OSVersion: img.OSVersion, OSFeatures: img.OSFeatures},
	}}}
	proof := img.Signature.Carry(&top)
	index, err := json.Marshal(top)
	if err != nil {
		return errs.New(errs.Internal, "encode layout", b.Name, "%w", err)
	}
	b.add(bundleMember{name: v1.ImageLayoutFile, data: marker}, bundleMember{name: v1.ImageIndexFile, data: index},
		bundleMember{name: blobName(img.Digest), data: img.Manifest}, bundleMember{name: blobName(img.ConfigDigest), data: img.Config})
	for _, blob := range proof {
		b.add(bundleMember{name: blobName(contentDigest(blob)), data: blob})
	}
	for i, l := range layers {
		b.add(bundleMember{name: blobName(l.Digest), path: paths[i], size: l.Size})
	}
	return nil
}

func blobName(digest string) string {
	return v1.ImageBlobsDir + "/sha256/" + strings.TrimPrefix(digest, "sha256:")
}

// add appends members that are not there yet and counts their length in the tar: a header of one
// block, for sizes beyond 8 GiB in base 256, and the content in whole blocks.
func (b *Bundle) add(all ...bundleMember) {
	for _, m := range all {
		if slices.ContainsFunc(b.members, func(x bundleMember) bool { return x.name == m.name }) {
			continue
		}
		if m.data != nil {
			m.size = int64(len(m.data))
		}
		b.members = append(b.members, m)
		b.Size += 512 + (m.size+511)/512*512
	}
}

// Close lets the cache prune the layers again.
func (b *Bundle) Close() error {
	if b.release != nil {
		b.release()
	}
	return nil
}

// WriteTo writes the tar. The same image gives the same bytes.
func (b *Bundle) WriteTo(w io.Writer) (int64, error) {
	out := &countingWriter{w: w}
	t := tar.NewWriter(out)
	for _, m := range b.members {
		h := &tar.Header{Name: m.name, Mode: 0o644, Size: m.size, Typeflag: tar.TypeReg, ModTime: time.Unix(0, 0), Format: tar.FormatGNU}
		if err := t.WriteHeader(h); err != nil {
			return out.n, errs.New(errs.KindOf(err), "write archive", m.name, "%w", err)
		}
		if err := m.copy(t); err != nil {
			return out.n, errs.Wrap(err, "write archive", m.name)
		}
	}
	if err := t.Close(); err != nil {
		return out.n, errs.New(errs.KindOf(err), "write archive", b.Name, "%w", err)
	}
	return out.n, nil
}

func (m bundleMember) copy(w io.Writer) error {
	switch {
	case m.file != nil:
		_, err := io.CopyN(w, io.NewSectionReader(m.file, 0, m.size), m.size)
		return err
	case m.path == "":
		_, err := w.Write(m.data)
		return err
	}
	f, err := os.Open(m.path)
	if err != nil {
		return errs.New(errs.Internal, "open blob", m.name, "%w", err)
	}
	defer f.Close()
	_, err = io.CopyN(w, f, m.size)
	return err
}

// countingWriter counts what it passes on.
type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}
