package registry

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/docker/distribution"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"berth/internal/errs"
)

// imageConfig is what of an image's config resolving needs.
type imageConfig struct {
	OS           string   `json:"os"`
	Architecture string   `json:"architecture"`
	OSVersion    string   `json:"os.version"`
	OSFeatures   []string `json:"os.features"`
	Created      string   `json:"created"`
	RootFS       struct {
		Type    string   `json:"type"`
		DiffIDs []string `json:"diff_ids"`
	} `json:"rootfs"`
}

func (c *imageConfig) created() time.Time {
	t, err := time.Parse(time.RFC3339Nano, c.Created)
	if err != nil {
		return time.Time{} // reproducible builds leave it out or empty
	}
	return t.UTC()
}

// decodeConfig decodes a config and checks it against itself.
func decodeConfig(raw []byte) (*imageConfig, error) {
	if _, err := scanJSON(raw); err != nil {
		return nil, err
	}
	cfg := &imageConfig{}
	if err := json.Unmarshal(raw, cfg); err != nil {
		return nil, permanent(errs.Corrupt, "the image config cannot be decoded: %w", err)
	}
	if cfg.OS == "" || cfg.Architecture == "" {
		return nil, permanent(errs.Corrupt, "the image config names no operating system or no architecture")
	}
	if cfg.RootFS.Type != "layers" {
		return nil, permanent(errs.Corrupt, "the image config's rootfs is of type %q, not layers", oneLine(cfg.RootFS.Type, 40))
	}
	for i, d := range cfg.RootFS.DiffIDs {
		if err := checkDigest(d); err != nil {
			return nil, permanent(errs.Corrupt, "diff_ids[%d]: %w", i, err)
		}
	}
	return cfg, nil
}

// checkImage holds an image manifest against the limits before anything that
// it names is fetched.
func (l Limits) checkImage(doc *document) *fault {
	switch doc.config.MediaType {
	case mediaDockerConfig, v1.MediaTypeImageConfig:
	default:
		return permanent(errs.Unsupported, "the manifest's config is of type %s: this is no container image", oneLine(doc.config.MediaType, 100))
	}
	if err := checkDescriptor(doc.config, l.ConfigBytes); err != nil {
		return &fault{kind: err.kind, err: permanent(err.kind, "the config: %w", err), hint: err.hint}
	}
	if len(doc.layers) > l.Layers {
		return permanent(errs.Unsupported, "the image has %d layers, more than the limit of %d", len(doc.layers), l.Layers)
	}
	var total int64
	sizes := map[string]int64{}
	for i, d := range doc.layers {
		if err := l.checkLayer(d); err != nil {
			return &fault{kind: err.kind, err: permanent(err.kind, "layer %d: %w", i, err), hint: err.hint}
		}
		if n, again := sizes[d.Digest.String()]; again && n != d.Size {
			return permanent(errs.Corrupt, "layer %d: %s is said to have %d and %d bytes", i, d.Digest, n, d.Size)
		}
		sizes[d.Digest.String()] = d.Size
		if total += d.Size; total > l.ImageBytes {
			return permanent(errs.Quota, "the image's layers have more than %d bytes", l.ImageBytes)
		}
	}
	return nil
}

func (l Limits) checkLayer(d distribution.Descriptor) *fault {
	if err := checkDescriptor(d, l.BlobBytes); err != nil {
		return err
	}
	if err := checkLayerType(d.MediaType); err != nil {
		return err
	}
	if len(d.URLs) > maxURLs || slices.ContainsFunc(d.URLs, func(u string) bool { return len(u) > maxURLLength }) {
		return permanent(errs.Corrupt, "it names more than %d URLs, or one of more than %d bytes", maxURLs, maxURLLength)
	}
	return nil
}

// checkDescriptor refuses digests and sizes that cannot be true, and sizes
// above limit.
func checkDescriptor(d distribution.Descriptor, limit int64) *fault {
	if err := checkDigest(d.Digest.String()); err != nil {
		kind := errs.Corrupt
		if err.kind == errs.Unsupported {
			kind = errs.Unsupported
		}
		return permanent(kind, "%w", err)
	}
	if d.Size <= 0 {
		return permanent(errs.Corrupt, "%s is said to have %d bytes", d.Digest, d.Size)
	}
	if d.Size > limit {
		return permanent(errs.Quota, "%s is said to have %d bytes, more than the limit of %d", d.Digest, d.Size, limit)
	}
	return nil
}
