package registry

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"github.com/distribution/reference"
	v2 "github.com/docker/distribution/registry/api/v2"
	"github.com/opencontainers/go-digest"

	"berth/internal/errs"
)

// source is where a blob can be had.
type source struct {
	ep     *endpoint
	client *http.Client
	url    string
	s      *session // nil for a foreign URL
}

// blobSource is the blob in the session's repository.
func (c *Client) blobSource(s *session, dgst string) (*source, error) {
	if err := checkDigest(dgst); err != nil {
		return nil, err
	}
	named, err := (Ref{Path: s.path}).named()
	if err != nil {
		return nil, err
	}
	canonical, err := reference.WithDigest(named, digest.Digest(dgst))
	if err != nil {
		return nil, permanent(errs.Invalid, "%w", err)
	}
	ub, err := v2.NewURLBuilderFromString(s.ep.base.String(), false)
	if err != nil {
		return nil, permanent(errs.Internal, "%w", err)
	}
	u, err := ub.BuildBlobURL(canonical)
	if err != nil {
		return nil, permanent(errs.Internal, "%w", err)
	}
	return &source{ep: s.ep, url: u, s: s, client: &http.Client{Transport: s, CheckRedirect: checkRedirect}}, nil
}

// foreignSource is the blob at one of its own URLs; no credentials go there.
func (c *Client) foreignSource(ep *endpoint, raw string) (*source, error) {
	shown := oneLine(redactURL(raw), 200)
	u, err := url.Parse(raw)
	if err != nil || len(raw) > maxURLLength || u.Host == "" || u.Opaque != "" {
		return nil, permanent(errs.Denied, "the foreign layer's URL is none: %s", shown)
	}
	if err := ep.checkForeign(u); err != nil {
		return nil, err
	}
	return &source{ep: ep, url: u.String(), client: &http.Client{Transport: foreignTransport{ep}, CheckRedirect: checkRedirect}}, nil
}

func (ep *endpoint) checkForeign(u *url.URL) error {
	host := strings.ToLower(u.Host)
	switch {
	case u.Scheme != "https" && u.Scheme != "http":
		return permanent(errs.Denied, "a foreign layer's URL has the scheme %q", oneLine(u.Scheme, 20))
	case u.User != nil:
		return permanent(errs.Denied, "a foreign layer's URL has credentials in it")
	case !hostListed(host, ep.config.ForeignHosts):
		return permanent(errs.Denied, "a foreign layer lies at %s, which is not allowed", oneLine(u.Host, 100)).
			withHint("if it may be fetched from there, name the host in the `foreignHosts` option of %s", ep.name)
	case hostListed(host, ep.config.PrivateHosts):
		return nil
	}
	return checkName(u.Hostname(), reachPublic)
}

type foreignTransport struct{ ep *endpoint }

// RoundTrip holds every hop against the same rules.
func (t foreignTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := t.ep.checkForeign(req.URL); err != nil {
		return nil, err
	}
	if ref := req.Response; ref != nil && ref.Request != nil && ref.Request.URL.Scheme == "https" && req.URL.Scheme == "http" {
		return nil, permanent(errs.Denied, "%s redirects from https to http", ref.Request.URL.Host)
	}
	out := req.Clone(req.Context())
	out.Header.Del("Referer")
	return t.ep.foreign.RoundTrip(out)
}

// get asks for the bytes [off, end) of the blob, with a Range header if ranged.
// The answer has a success status.
func (s *source) get(ctx context.Context, off, end int64, ranged bool) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url, nil)
	if err != nil {
		return nil, permanent(errs.Internal, "%w", err)
	}
	req.Header.Set("User-Agent", userAgent)
	req.Header.Set("Accept-Encoding", "identity")
	if ranged {
		req.Header.Set("Range", fmt.Sprintf("bytes=%d-%d", off, end-1))
	}
	res, err := s.client.Do(req)
	if err != nil {
		return nil, err
	}
	if err := refusal(res); err != nil {
		return nil, err
	}
	if err := checkBlobHeader(res); err != nil {
		discard(res)
		return nil, err
	}
	return res, nil
}

func checkBlobHeader(res *http.Response) error {
	switch t := mediaType(res.Header); t {
	case mediaHTML:
		return transient(errs.Unavailable, "a web page answers instead of a blob").
			withHint("a proxy or a login page stands between; check the registry's address and the HTTP proxy")
	case "multipart/byteranges":
		return transient(errs.Corrupt, "the answer has several ranges")
	}
	return plainEncoding(res)
}

// checkWhole judges an answer that should be the whole blob.
func checkWhole(res *http.Response, size int64) error {
	if res.StatusCode != http.StatusOK {
		return transient(errs.Corrupt, "the answer to a request for a whole blob is HTTP %d", res.StatusCode)
	}
	if n := res.ContentLength; n >= 0 && n != size {
		return transient(errs.Corrupt, "the registry's blob has %d bytes, its descriptor says %d", n, size)
	}
	return nil
}

var contentRange = regexp.MustCompile(`^bytes ([0-9]{1,19})-([0-9]{1,19})/([0-9]{1,19}|\*)$`)

// checkPart judges an answer to a request for [off, end) of a blob of size
// bytes and gives the end of what it brings: a server may give less.
func checkPart(res *http.Response, off, end, size int64) (int64, error) {
	h := res.Header.Get("Content-Range")
	bad := func(why string) (int64, error) {
		return 0, transient(errs.Corrupt, "asked for bytes %d-%d of %d, the answer has Content-Range %q: %s", off, end-1, size, oneLine(h, 80), why)
	}
	if res.StatusCode != http.StatusPartialContent {
		return bad("its status is " + strconv.Itoa(res.StatusCode))
	}
	m := contentRange.FindStringSubmatch(h)
	if m == nil {
		return bad("it cannot be read")
	}
	from, err1 := strconv.ParseInt(m[1], 10, 64)
	last, err2 := strconv.ParseInt(m[2], 10, 64)
	if err1 != nil || err2 != nil || from != off || last < from || last >= end {
		return bad("these are other bytes")
	}
	if m[3] != "*" && m[3] != strconv.FormatInt(size, 10) {
		return bad("the sizes differ")
	}
	if n := res.ContentLength; n >= 0 && n != last-from+1 {
		return bad("the length does not fit")
	}
	return last + 1, nil
}
