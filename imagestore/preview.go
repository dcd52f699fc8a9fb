package imagestore

import (
	"context"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// Preview is what a pull would do. Sizes are in bytes.
type Preview struct {
	Reference string // as the image would be called
	ID        string // config digest
	Digest    string // manifest digest
	OSVersion string
	Template  string // whose Windows runs it
	Datastore string
	DiskPath  string
	Present   bool // the disk is there already: nothing is fetched
	Layers    []PreviewLayer

	FetchBytes int64 // that the registry would send
	DiskBytes  int64 // that the disk is taken to need before its layers are read; 0 when it is there
	Free       int64 // on the datastore
}

// PreviewLayer is one layer of a preview.
type PreviewLayer struct {
	LayerInfo
	Cached bool // its blob is in the local cache
}

// Preview resolves an image as Pull does and changes nothing. Its errors are
// those of Pull before any layer is fetched.
func (s *Store) Preview(ctx context.Context, r PullRequest) (v *Preview, err error) {
	ctx, op := trace.Begin(ctx, "preview pull", zap.String("image", r.Reference), zap.String("datastore", r.Datastore))
	defer func() { op.End(err) }()
	defer func() { err = errs.Wrap(err, "preview pull", r.Reference) }()
	p, r, _, err := s.normalise(r)
	if err != nil {
		return nil, err
	}
	if len(r.Bases) == 0 {
		return nil, noTemplate(r)
	}
	pl, err := s.plan(ctx, r)
	if err != nil {
		return nil, err
	}
	m := pl.image()
	v = &Preview{Reference: pl.img.Reference, ID: m.ID, Digest: m.Digest, OSVersion: m.OSVersion, Template: pl.base.Template, Datastore: p.ds.Name(), DiskPath: diskPath(pl.diskID)}
	disk, err := s.load(ctx, p, pl.diskID)
	if err != nil {
		return nil, err
	}
	v.Present = disk != nil
	if _, v.Free, err = p.ds.Space(ctx); err != nil {
		return nil, errs.Wrap(err, "measure datastore", p.ds.Name())
	}
	if !v.Present {
		v.DiskBytes = pl.compressed() * expansion
	}
	for _, l := range m.Layers {
		x := PreviewLayer{LayerInfo: l}
		if _, err := s.o.Cache.Path(l.Digest); err == nil {
			x.Cached = true
		} else if !errs.Is(err, errs.NotFound) {
			return nil, err
		}
		if !l.Provided && !x.Cached && !v.Present {
			v.FetchBytes += l.Size
		}
		v.Layers = append(v.Layers, x)
	}
	return v, nil
}
