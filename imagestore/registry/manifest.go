package registry

import (
	"context"
	"io"
	"net/http"
	"slices"

	"bytes"

	"github.com/docker/distribution"
	"github.com/docker/distribution/manifest/manifestlist"
	"github.com/docker/distribution/manifest/ocischema"
	"github.com/docker/distribution/manifest/schema2"
	"github.com/docker/distribution/registry/client"
	"github.com/opencontainers/go-digest"

	"berth/internal/errs"
)

const (
	maxURLs      = 16
	maxURLLength = 2048
)

// document is a manifest or index that was verified against its digest.
type document struct {
	mediaType string
	digest    string
	raw       []byte

	entries []manifestlist.ManifestDescriptor // of an index
	config  distribution.Descriptor           // of an image
	layers  []distribution.Descriptor
	index   bool
}

// fetchManifest gets and verifies the manifest of a tag or a digest; exactly
// one of them is used, the digest first. size is what a descriptor claims, or -1.
func (c *Client) fetchManifest(ctx context.Context, s *session, tag, dgst string, size int64) (*document, error) {
	var doc *document
	err := c.retry(ctx, s.ep, func() error {
		var err error
		doc, err = c.manifestOnce(ctx, s, tag, dgst, size)
		return err
	})
	return doc, err
}

func (c *Client) manifestOnce(ctx context.Context, s *session, tag, dgst string, size int64) (*document, error) {
	release, err := c.acquire(ctx, s.ep)
	if err != nil {
		return nil, err
	}
	defer release()
	ctx, dog, stop := watch(ctx, c.options.Limits)
	defer stop()
	named, err := (Ref{Path: s.path}).named()
	if err != nil {
		return nil, err
	}
	answer := &manifestTransport{ctx: ctx, rt: s, dog: dog, limit: c.options.Limits.ManifestBytes, want: dgst}
	repo, err := client.NewRepository(named, s.ep.base.String(), answer)
	if err != nil {
		return nil, permanent(errs.Invalid, "%w", err)
	}
	service, err := repo.Manifests(ctx)
	if err != nil {
		return nil, permanent(errs.Internal, "%w", err)
	}
	options := []distribution.ManifestServiceOption{distribution.WithManifestMediaTypes(acceptedManifests())}
	if dgst == "" {
		options = append(options, distribution.WithTag(tag))
	}
	m, err := service.Get(ctx, digest.Digest(dgst), options...)
	if err != nil {
		return nil, cause(ctx, answer.explain(err))
	}
	doc, err := shape(m, answer.contentType, answer.raw)
	if err != nil {
		return nil, err
	}
	if size >= 0 && int64(len(doc.raw)) != size {
		return nil, permanent(errs.Corrupt, "the manifest %s has %d bytes, its descriptor says %d", doc.digest, len(doc.raw), size)
	}
	return doc, nil
}

// manifestTransport stands between distribution's client and the session: it
// adds the context, bounds and keeps the raw answer, and verifies it before any
// of it is decoded.
type manifestTransport struct {
	ctx   context.Context
	rt    http.RoundTripper
	dog   *watchdog
	limit int64
	want  string // digest; "" for a tag
	hops  int

	contentType string
	raw         []byte
	read        bool
}

// RoundTrip passes redirects on and reads everything else itself.
func (t *manifestTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	if t.hops++; t.hops > 6 {
		return nil, permanent(errs.Unavailable, "%w", errTooManyRedirects)
	}
	res, err := t.rt.RoundTrip(req.WithContext(t.ctx))
	if err != nil {
		return nil, err
	}
	switch res.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return res, nil
	}
	if err := refusal(res); err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }() // it was read, or its error is the answer
	t.contentType = mediaType(res.Header)
	if err := checkManifestType(t.contentType); err != nil {
		return nil, err
	}
	if err := plainEncoding(res); err != nil {
		return nil, err
	}
	t.raw, err = io.ReadAll(&limitedBody{rc: io.NopCloser(t.dog.body(res.Body)), left: t.limit, what: "the manifest"})
	if err != nil {
		return nil, cause(t.ctx, err)
	}
	if err := verifyManifest(t.raw, t.want, res.Header); err != nil {
		return nil, err
	}
	if _, err := scanDocument(t.contentType, t.raw); err != nil {
		return nil, err
	}
	t.read = true
	res.Body = io.NopCloser(bytes.NewReader(t.raw))
	return res, nil
}

// explain gives an error of distribution's decoder its kind: by then the bytes
// are those that the digest names, so that they are at fault.
func (t *manifestTransport) explain(err error) error {
	if t.read {
		return permanent(errs.Corrupt, "the manifest cannot be decoded: %w", err)
	}
	return err
}

// plainEncoding refuses bodies that are not the bytes that digests speak of.
func plainEncoding(res *http.Response) error {
	if e := res.Header.Get("Content-Encoding"); e != "" && e != "identity" {
		return transient(errs.Corrupt, "the answer is %s-encoded though that was not asked for", oneLine(e, 40)).
			withHint("a proxy between Berth and the registry alters answers")
	}
	return nil
}

// verifyManifest holds raw against the digest asked for and against the
// registry's own claim.
func verifyManifest(raw []byte, want string, h http.Header) error {
	got := sha256Digest(raw)
	if want != "" && got != want {
		return transient(errs.Corrupt, "the manifest's digest is %s, asked for was %s", got, want)
	}
	claim := h.Get("Docker-Content-Digest")
	if claim == "" {
		return nil
	}
	if err := checkDigest(claim); err != nil {
		return permanent(errs.Corrupt, "the registry's Docker-Content-Digest %q is no digest", oneLine(claim, 100))
	}
	if claim != got {
		return transient(errs.Corrupt, "the registry says that the manifest's digest is %s, it is %s", claim, got)
	}
	return nil
}

// scanDocument checks the JSON and that it is what its Content-Type says, and
// not manifest and index at once.
func scanDocument(contentType string, raw []byte) (index bool, _ error) {
	keys, err := scanJSON(raw)
	if err != nil {
		return false, err
	}
	image := keys["config"] || keys["layers"] || keys["fslayers"]
	index = slices.Contains(indexTypes(), contentType)
	switch {
	case keys["manifests"] && image:
		return false, permanent(errs.Corrupt, "the document is a manifest and an index at once")
	case index && !keys["manifests"]:
		return false, permanent(errs.Corrupt, "the document is served as an index and is none")
	case !index && (!keys["config"] || !keys["layers"]):
		return false, permanent(errs.Corrupt, "the document is served as a manifest and is none")
	}
	return index, nil
}

// decodeDocument decodes raw as what contentType says; the digest was checked.
func decodeDocument(contentType string, raw []byte) (*document, error) {
	if err := checkManifestType(contentType); err != nil {
		return nil, err
	}
	if _, err := scanDocument(contentType, raw); err != nil {
		return nil, err
	}
	m, _, err := distribution.UnmarshalManifest(contentType, raw)
	if err != nil {
		return nil, permanent(errs.Corrupt, "the manifest cannot be decoded: %w", err)
	}
	return shape(m, contentType, raw)
}

// shape takes what Berth uses out of distribution's types.
func shape(m distribution.Manifest, contentType string, raw []byte) (*document, error) {
	doc := &document{mediaType: contentType, digest: sha256Digest(raw), raw: raw}
	switch m := m.(type) {
	case *manifestlist.DeserializedManifestList:
		doc.index, doc.entries = true, m.Manifests
	case *schema2.DeserializedManifest:
		doc.config, doc.layers = m.Config, m.Layers
	case *ocischema.DeserializedManifest:
		doc.config, doc.layers = m.Config, m.Layers
	default:
		return nil, permanent(errs.Unsupported, "manifests of type %s are not supported", contentType)
	}
	return doc, nil
}
