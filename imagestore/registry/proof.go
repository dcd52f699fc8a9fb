package registry

import (
	"context"
	"slices"

	"github.com/docker/distribution"
	"github.com/docker/distribution/manifest/manifestlist"
	"github.com/opencontainers/go-digest"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// maxKept bounds a signature with all that belongs to it, in bytes.
const maxKept = 1 << 20

// Signature is one that satisfied the policy, with all that it takes to show it
// where the registry is not reached.
type Signature struct {
	Index        []byte   `json:"index,omitempty"`        // the index that was signed and lists the image; none if the image's manifest was signed
	MediaType    string   `json:"mediaType"`              // of Manifest
	ArtifactType string   `json:"artifactType,omitempty"` // of Manifest when it refers to what it signs; "" when a tag names it
	Manifest     []byte   `json:"manifest"`
	Blobs        [][]byte `json:"blobs"` // those that Manifest names
}

// Carry puts the signature beside its image, the one entry of a layout's index,
// as `cosign save` does, and gives the blobs that the layout must hold. An index
// that was signed is no entry of its own: most of what it lists is not there.
func (s *Signature) Carry(index *v1.Index) (blobs [][]byte) {
	if s == nil {
		return nil
	}
	e := v1.Descriptor{MediaType: s.MediaType, Digest: digest.Digest(sha256Digest(s.Manifest)), Size: int64(len(s.Manifest)), ArtifactType: s.ArtifactType}
	if s.ArtifactType == "" {
		e.Annotations = map[string]string{annotationKind: kindSignatures}
	}
	of := index.Manifests[0].Annotations
	of[annotationKind] = kindImage
	blobs = append([][]byte{s.Manifest}, s.Blobs...)
	if s.Index != nil {
		of[annotationIndex] = sha256Digest(s.Index)
		blobs = append(blobs, s.Index)
	}
	index.Manifests = append(index.Manifests, e)
	return blobs
}

// proof is where a good signature was found.
type proof struct {
	subject  *document // what it signs
	doc      *document // that holds it
	artifact string    // type of doc when it refers to the subject
}

// keep gathers the proof for the image, so that it can be carried. What cannot
// be had, or is too much, is not kept: the image is none the worse for it.
func (p *proof) keep(ctx context.Context, from shelf, img *Image) error {
	s, err := p.gather(ctx, from, img)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		trace.Log(ctx).Warn("signature not kept", zap.String("image", img.Reference), zap.Error(err))
		return nil
	}
	img.Signature = s
	return nil
}

func (p *proof) gather(ctx context.Context, from shelf, img *Image) (*Signature, error) {
	s := &Signature{MediaType: p.doc.mediaType, ArtifactType: p.artifact, Manifest: p.doc.raw}
	if p.subject.digest != img.Digest {
		if !p.subject.lists(img.Digest) {
			return nil, permanent(errs.Unsupported, "the index that was signed lists the image in another index")
		}
		s.Index = p.subject.raw
	}
	left := maxKept - int64(len(s.Manifest)+len(s.Index))
	for _, d := range append([]distribution.Descriptor{p.doc.config}, p.doc.layers...) {
		if left -= d.Size; d.Size < 0 || left < 0 {
			return nil, permanent(errs.Quota, "it takes more than %d bytes", maxKept)
		}
		b, err := from.small(ctx, d.Digest.String(), d.Size)
		if err != nil {
			return nil, err
		}
		s.Blobs = append(s.Blobs, b)
	}
	return s, nil
}

// lists tells whether an index has an entry for the manifest.
func (d *document) lists(dgst string) bool {
	return slices.ContainsFunc(d.entries, func(e manifestlist.ManifestDescriptor) bool { return e.Digest.String() == dgst })
}
