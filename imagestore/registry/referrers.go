package registry

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"berth/internal/errs"
)

// What refers to a manifest is listed by the referrers API of the OCI
// distribution specification 1.1, or, at registries without it, by the index
// whose tag is the manifest's digest with a dash for the colon.
const (
	maxReferrers     = 1024 // of one manifest
	maxReferrerPages = 16
)

// referrer is a manifest that says it is about another one.
type referrer struct {
	MediaType    string `json:"mediaType"`
	Digest       string `json:"digest"`
	Size         int64  `json:"size"`
	ArtifactType string `json:"artifactType"`
}

// maySign tells referrers that are signatures, or of which the list does not
// say what they are: some registries give the type of an empty config instead.
func (r referrer) maySign() bool {
	return r.MediaType == v1.MediaTypeImageManifest &&
		(isSignatureArtifact(r.ArtifactType) || r.ArtifactType == "" || r.ArtifactType == v1.MediaTypeEmptyJSON)
}

func isSignatureArtifact(t string) bool { return t == mediaBundle || t == artifactCosign }

// referrersTag is the tag of the index that stands in for the API.
func referrersTag(dgst string) string { return strings.Replace(dgst, ":", "-", 1) }

// taggedReferrers reads the index that stands in for the API; none is no error.
func taggedReferrers(ctx context.Context, from shelf, dgst string) ([]referrer, error) {
	doc, err := from.tagged(ctx, referrersTag(dgst))
	if err != nil {
		if classify(err, from.name()).kind == errs.NotFound {
			return nil, nil
		}
		return nil, err
	}
	if !doc.index {
		return nil, permanent(errs.Corrupt, "the tag %s, which should list what refers to the image, is no index", referrersTag(dgst))
	}
	return decodeReferrers(doc.raw)
}

func decodeReferrers(index []byte) ([]referrer, error) {
	var m struct {
		Manifests []referrer `json:"manifests"`
	}
	if err := json.Unmarshal(index, &m); err != nil {
		return nil, permanent(errs.Corrupt, "the list of referrers cannot be decoded: %w", err)
	}
	if len(m.Manifests) > maxReferrers {
		return nil, tooManyReferrers()
	}
	return m.Manifests, nil
}

func tooManyReferrers() *fault {
	return permanent(errs.Quota, "more than %d manifests refer to the image", maxReferrers)
}

func (r remoteShelf) referrers(ctx context.Context, dgst string) ([]referrer, error) {
	found, err := r.c.fetchReferrers(ctx, r.s, dgst)
	if !lacksReferrers(err) {
		return found, err
	}
	return taggedReferrers(ctx, r, dgst)
}

// lacksReferrers tells a registry without the API: the specification has it
// answer 404, and some that are older refuse the path in other words.
func lacksReferrers(err error) bool {
	if err == nil {
		return false
	}
	var st *statusError
	if errors.As(err, &st) && st.status == http.StatusBadRequest {
		return true
	}
	kind := classify(err, "").kind
	return kind == errs.NotFound || kind == errs.Unsupported
}

// fetchReferrers asks for the list, page by page.
func (c *Client) fetchReferrers(ctx context.Context, s *session, dgst string) ([]referrer, error) {
	if err := checkDigest(dgst); err != nil {
		return nil, err
	}
	at := &url.URL{Scheme: s.ep.base.Scheme, Host: s.ep.base.Host, Path: strings.TrimSuffix(s.ep.base.Path, "/") + "/v2/" + s.path + "/referrers/" + dgst}
	var all []referrer
	for range maxReferrerPages {
		var found []referrer
		var next *url.URL
		err := c.retry(ctx, s.ep, func() (err error) {
			found, next, err = c.referrersOnce(ctx, s, at)
			return err
		})
		if err != nil {
			return nil, err
		}
		if all = append(all, found...); len(all) > maxReferrers {
			return nil, tooManyReferrers()
		}
		if next == nil {
			return all, nil
		}
		at = next
	}
	return nil, permanent(errs.Quota, "the list of what refers to the image has more than %d pages", maxReferrerPages)
}

// referrersOnce gets one page and where the next one is, nil after the last.
func (c *Client) referrersOnce(ctx context.Context, s *session, at *url.URL) ([]referrer, *url.URL, error) {
	release, err := c.acquire(ctx, s.ep)
	if err != nil {
		return nil, nil, err
	}
	defer release()
	ctx, dog, stop := watch(ctx, c.options.Limits)
	defer stop()
	src := &source{ep: s.ep, s: s, url: at.String(), client: &http.Client{Transport: s, CheckRedirect: checkRedirect}}
	res, err := src.get(ctx, 0, 0, false)
	if err != nil {
		return nil, nil, err
	}
	defer discard(res)
	if t := mediaType(res.Header); t != v1.MediaTypeImageIndex {
		return nil, nil, permanent(errs.Unsupported, "the list of referrers is of type %s", oneLine(t, 100))
	}
	raw, err := io.ReadAll(&limitedBody{rc: io.NopCloser(dog.body(res.Body)), left: c.options.Limits.ManifestBytes, what: "the list of referrers"})
	if err != nil {
		return nil, nil, cause(ctx, err)
	}
	if _, err := scanDocument(v1.MediaTypeImageIndex, raw); err != nil {
		return nil, nil, err
	}
	found, err := decodeReferrers(raw)
	if err != nil {
		return nil, nil, err
	}
	next, err := nextPage(at, res.Header)
	return found, next, err
}

// nextPage reads the Link header. It may change the query alone: credentials
// and requests go nowhere else on a registry's word.
func nextPage(at *url.URL, h http.Header) (*url.URL, error) {
	link := h.Get("Link")
	if link == "" {
		return nil, nil
	}
	target, rest, ok := strings.Cut(strings.TrimPrefix(strings.TrimSpace(link), "<"), ">")
	if rel := strings.ReplaceAll(rest, " ", ""); !ok || rel != `;rel="next"` && rel != ";rel=next" {
		return nil, nil
	}
	u, err := url.Parse(target)
	if err != nil || len(link) > maxURLLength {
		return nil, permanent(errs.Corrupt, "the list of referrers goes on at %q, which is no URL", oneLine(target, 100))
	}
	u = at.ResolveReference(u)
	if u.Path != at.Path || u.Host != at.Host || u.Scheme != at.Scheme || u.User != nil || u.RawQuery == at.RawQuery {
		return nil, permanent(errs.Denied, "the list of referrers goes on elsewhere: %s", oneLine(redactURL(u.String()), 200))
	}
	u.Fragment = ""
	return u, nil
}

// referrers are those among the layout's entries that name the manifest as
// their subject, and those of the index with its tag.
func (o *ociLayout) referrers(ctx context.Context, dgst string) ([]referrer, error) {
	out, err := taggedReferrers(ctx, o, dgst)
	if err != nil {
		return nil, err
	}
	for _, e := range o.entries {
		r := referrer{MediaType: e.MediaType, Digest: e.Digest, Size: e.Size, ArtifactType: e.ArtifactType}
		if !isSignatureArtifact(r.ArtifactType) || slices.Contains(out, r) {
			continue
		}
		doc, err := o.manifest(ctx, e.Digest, e.Size)
		if err != nil {
			return nil, err
		}
		var m struct {
			Subject struct {
				Digest string `json:"digest"`
			} `json:"subject"`
		}
		if json.Unmarshal(doc.raw, &m) == nil && m.Subject.Digest == dgst {
			out = append(out, r)
		}
	}
	return out, nil
}

// referrers are none: the form has no place for further manifests.
func (a *dockerArchive) referrers(context.Context, string) ([]referrer, error) { return nil, nil }

func (a *dockerArchive) parents(context.Context, string) ([]*document, error) { return nil, nil }
