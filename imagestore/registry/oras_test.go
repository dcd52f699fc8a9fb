package registry

import (
	"context"
	"io"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"oras.land/oras-go/v2"
	"oras.land/oras-go/v2/registry/remote"

	"berth/internal/errs"
)

// orasRepository is a repository as oras sees it.
func orasRepository(t *testing.T, name string) *remote.Repository {
	t.Helper()
	repo, err := remote.NewRepository(name)
	must(t, err)
	repo.PlainHTTP, repo.SkipReferrersGC = true, true // the registry deletes nothing
	return repo
}

// orasPushes has oras make a manifest around an image's config and layers, and push it.
func orasPushes(t *testing.T, c *Client, want v1.Image, open, host string) {
	t.Helper()
	ctx := context.Background()
	repo := orasRepository(t, open+"/oras/app")
	config, err := want.RawConfigFile()
	must(t, err)
	o := oras.PackManifestOptions{}
	desc, err := oras.PushBytes(ctx, repo, ocispec.MediaTypeImageConfig, config)
	must(t, err)
	o.ConfigDescriptor = &desc
	layers, err := want.Layers()
	must(t, err)
	for _, l := range layers {
		r, err := l.Compressed()
		must(t, err)
		raw, err := io.ReadAll(r)
		must(t, err)
		d, err := oras.PushBytes(ctx, repo, ocispec.MediaTypeImageLayerGzip, raw)
		must(t, err)
		o.Layers = append(o.Layers, d)
	}
	m, err := oras.PackManifest(ctx, repo, oras.PackManifestVersion1_1, "", o)
	must(t, err)
	must(t, repo.Tag(ctx, m, "1"))
	img, err := c.Resolve(ctx, host+"/oras/app:1", Want{Builds: []string{"10.0.20348.1"}})
	must(t, err)
	if img.Digest != m.Digest.String() {
		t.Errorf("%s, oras pushed %s", img.Digest, m.Digest)
	}
	sameLayers(t, c, img, want)
}

// A signature that oras attaches to an image is found at a registry that has no
// referrers API, where oras keeps the index with the image's tag, and at one
// that has it.
func TestBundleAttachedByOras(t *testing.T) {
	t.Parallel()
	keys := t.TempDir()
	key := keyPair(t, keys, "p256")
	for what, host := range map[string]string{
		"without the API": programV3(t, t.TempDir(), ""),
		"with the API":    newSite(t, referring()).host,
	} {
		push(t, host+"/team/app:1", winImage(t, "10.0.20348.2582", nil, layerOf(t, 100)))
		c, err := New(Options{
			CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{host: {PlainHTTP: true}},
			Policy: policyOf(t, keys, "default: reject\nrepositories:\n- match: "+host+"/team/*\n  keys: [p256.pub]\n"),
		})
		must(t, err)
		defer c.Close()
		ctx := context.Background()
		if _, err := c.Resolve(ctx, host+"/team/app:1", Want{}); !errs.Is(err, errs.Denied) {
			t.Fatalf("%s, unsigned: %v", what, err)
		}
		repo := orasRepository(t, host+"/team/app")
		image, err := repo.Resolve(ctx, "1")
		must(t, err)
		for _, b := range [][]byte{
			[]byte("{}"), // somebody's, and none
			envelopeOf(t, statementFor(image.Digest.String()), func(m []byte) string { return sign(t, key, m) }),
		} {
			blob, err := oras.PushBytes(ctx, repo, mediaBundle, b)
			must(t, err)
			_, err = oras.PackManifest(ctx, repo, oras.PackManifestVersion1_1, mediaBundle, oras.PackManifestOptions{Subject: &image, Layers: []ocispec.Descriptor{blob}})
			must(t, err)
		}
		img, err := c.Resolve(ctx, host+"/team/app:1", Want{})
		if err != nil || img.Digest != image.Digest.String() {
			t.Errorf("%s, signed: %v", what, err)
		}
	}
}
