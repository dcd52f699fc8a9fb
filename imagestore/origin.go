package imagestore

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"reflect"
	"strings"

	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/internal/trace"
)

// origin is what an image was made from beside its layers, as it came: with it
// the image can be saved where nobody can be asked for it again. It is content
// that its digests name, and these are in the image's own record.
type origin struct {
	Version   int    `json:"version"`
	MediaType string `json:"mediaType"` // of the manifest
	Manifest  []byte `json:"manifest"`
	Config    []byte `json:"config"`

	Signature *registry.Signature `json:"signature,omitempty"`
}

const (
	originVersion = 1
	kindOrigin    = "berth origin"
)

// keepOrigin writes manifest and config beside the image that is about to be
// committed. What would take more than a record may is not kept: then the
// image's source is asked when it is saved.
func (s *Store) keepOrigin(ctx context.Context, p *place, m *Image, img *registry.Image) error {
	data, err := encodeRecord(kindOrigin, origin{originVersion, img.MediaType, img.Manifest, img.Config, img.Signature})
	if err != nil {
		return err
	}
	path := originPath(m.disk(), m.ID)
	if len(data) > recordLimit {
		trace.Log(ctx).Info("manifest and config not kept", zap.String("image", m.ID), zap.Int("bytes", len(data)))
		return nil
	}
	if err := p.ds.WriteFile(ctx, path, data); err != nil {
		return errs.Wrap(err, "keep manifest and config", path)
	}
	return nil
}

// recall gives the image as it was resolved when it was pulled, without asking
// its source; nil if that was not kept or is damaged. Its layers can be looked
// up in the cache but not fetched.
func (s *Store) recall(ctx context.Context, m *Image) (*registry.Image, error) {
	p, err := s.place(m.Datastore)
	if err != nil {
		return nil, err
	}
	o, err := s.readOrigin(ctx, p, m)
	if errs.Is(err, errs.NotFound) { // an older Berth pulled it
		return nil, nil
	}
	if err != nil {
		return nil, passOver(ctx, err, originPath(m.disk(), m.ID))
	}
	img := &registry.Image{
		Digest: m.Digest, ConfigDigest: m.ID, MediaType: o.MediaType, Manifest: o.Manifest, Config: o.Config, Signature: o.Signature,
		OSVersion: m.OSVersion, OSFeatures: m.OSFeatures, Architecture: m.Architecture, Created: m.Created,
	}
	for _, l := range m.Layers {
		img.Layers = append(img.Layers, registry.Layer{MediaType: l.MediaType, Digest: l.Digest, DiffID: l.DiffID, Size: l.Size})
	}
	return img, nil
}

func (s *Store) readOrigin(ctx context.Context, p *place, m *Image) (*origin, error) {
	data, err := p.ds.ReadFile(ctx, originPath(m.disk(), m.ID), recordLimit)
	if err != nil {
		return nil, err
	}
	return decodeOrigin(data, m)
}

// decodeOrigin reads what was kept of m. Corrupt when it is not what m's digests name.
func decodeOrigin(data []byte, m *Image) (*origin, error) {
	var o origin
	if err := decodeRecord(kindOrigin, data, originVersion, &o); err != nil {
		return nil, err
	}
	if contentDigest(o.Manifest) != m.Digest || contentDigest(o.Config) != m.ID || o.MediaType == "" {
		return nil, errs.New(errs.Corrupt, "decode record", kindOrigin, "manifest or config are not those of the image")
	}
	return &o, nil
}

// proven tells whether the image's signature, if it came with one, was kept when
// it was pulled before.
func (s *Store) proven(ctx context.Context, p *place, m *Image, img *registry.Image) bool {
	if img.Signature == nil {
		return true
	}
	o, err := s.readOrigin(ctx, p, m)
	return err == nil && reflect.DeepEqual(o.Signature, img.Signature)
}

func contentDigest(b []byte) string {
	s := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(s[:])
}

// cached gives the path of a layer's blob in the cache, "" if it is not there.
func (s *Store) cached(l registry.Layer) (string, error) {
	path, err := s.o.Cache.Path(l.Digest)
	if errs.Is(err, errs.NotFound) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return "", nil
	case err != nil:
		return "", errs.New(errs.Internal, "look up blob", l.Digest, "%w", err)
	case info.Size() != l.Size:
		return "", nil // Fetch tells what is wrong with it
	}
	return path, nil
}

// locate gives the paths of the layers' blobs. Only if one is not in the cache
// is the image's source asked again.
func (s *Store) locate(ctx context.Context, m *Image, img *registry.Image, layers []registry.Layer, report func(Progress)) (paths []string, err error) {
	paths = make([]string, len(layers))
	var missing []string
	for i, l := range layers {
		if paths[i], err = s.cached(l); err != nil {
			return nil, err
		}
		if paths[i] == "" {
			missing = append(missing, l.Digest)
		}
	}
	if len(missing) == 0 {
		return paths, nil
	}
	if img.Repository == "" { // it was recalled
		if img, err = s.resolveAgain(ctx, m); err != nil {
			return nil, notCached(err, missing)
		}
	}
	g, gctx := errgroup.WithContext(ctx)
	for i, l := range layers {
		if paths[i] != "" {
			continue
		}
		g.Go(func() (err error) {
			paths[i], err = s.fetchLayer(gctx, img, l, report)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, notCached(err, missing)
	}
	return paths, nil
}

func notCached(err error, missing []string) error {
	return errs.New(errs.KindOf(err), "find layers", strings.Join(missing, ", "), "not in the blob cache, and not to be had where the image was pulled from: %w", err).
		WithHint("pull or load the image again from where it came, then save it")
}
