package registry

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/docker/distribution/registry/client/auth"
	"github.com/docker/distribution/registry/client/auth/challenge"
	"github.com/docker/distribution/registry/client/transport"
	"golang.org/x/sync/semaphore"

	"berth/internal/errs"
)

const maxToken = 16 << 10 // bytes of a bearer token; more does not fit common header limits

// session is one repository at one endpoint with its authorisation. It is a
// RoundTripper: requests to the endpoint carry credentials or a token, requests
// to where it redirects do not.
type session struct {
	ep    *endpoint
	path  string // the repository
	creds credentials
	since time.Time // creds were looked up; guarded by Client.mu

	// gate serialises authorising, so that many requests ask for one token. It
	// guards what follows; waiting for it ends with the waiter's context.
	gate      *semaphore.Weighted
	authorize transport.RequestModifier // replaced when a token is refused
	round     int                       // counts replacements
	asking    context.Context           // of the request that is being authorised
}

func newSession(ep *endpoint, path string, creds credentials) *session {
	s := &session{ep: ep, path: path, creds: creds, gate: semaphore.NewWeighted(1)}
	s.authorize = s.answering(nil)
	return s
}

// answering builds what answers the challenges of refusal, which may be nil.
// Each refusal gets a fresh token handler, and so a fresh token.
func (s *session) answering(refusal *http.Response) transport.RequestModifier {
	if s.creds.registryToken != "" {
		return transport.NewHeaderRequestModifier(http.Header{"Authorization": {"Bearer " + s.creds.registryToken}})
	}
	manager := challenge.NewSimpleManager()
	if refusal != nil {
		root := *refusal.Request.URL
		if i := strings.Index(root.Path, "/v2/"); i >= 0 {
			root.Path = root.Path[:i+len("/v2/")]
		}
		at := *refusal
		at.Request = &http.Request{URL: &root}
		// Only a missing request makes AddResponse fail.
		_ = manager.AddResponse(&at)
	}
	store := credentialStore{s}
	tokens := auth.NewTokenHandlerWithOptions(auth.TokenHandlerOptions{
		Transport:   tokenTransport{s},
		Credentials: store,
		ClientID:    "berth",
		Scopes:      []auth.Scope{auth.RepositoryScope{Repository: s.path, Actions: []string{"pull"}}},
	})
	return auth.NewAuthorizer(manager, tokens, auth.NewBasicHandler(store))
}

// renewals is how often one request may ask for a fresh token: once for its own
// expired one, once more if requests beside it used the fresh one up.
const renewals = 2

// RoundTrip sends req; a 401 of the endpoint itself is answered with a fresh
// authorisation.
func (s *session) RoundTrip(req *http.Request) (*http.Response, error) {
	for n := 0; ; n++ {
		out, round, err := s.authorized(req)
		if err != nil {
			return nil, err
		}
		res, err := s.ep.RoundTrip(out)
		if err != nil || res.StatusCode != http.StatusUnauthorized || !s.ep.isHome(req.URL) || n == renewals {
			return res, err
		}
		known, err := s.judge(challenge.ResponseChallenges(res))
		if err != nil || !known {
			if err != nil {
				discard(res)
				res = nil
			}
			return res, err
		}
		err = s.renew(req.Context(), res, round)
		discard(res)
		if err != nil {
			return nil, err
		}
	}
}

// authorized gives a copy of req with what its host wants to see, and the round
// of the authorisation. It asks for a token when there is none yet.
func (s *session) authorized(req *http.Request) (*http.Request, int, error) {
	ctx := req.Context()
	if err := s.gate.Acquire(ctx, 1); err != nil {
		return nil, 0, err
	}
	defer s.gate.Release(1)
	out := req.Clone(ctx)
	out.Header.Set("User-Agent", userAgent)
	s.asking = ctx
	err := s.authorize.ModifyRequest(out)
	s.asking = nil
	return out, s.round, err
}

// judge says whether a challenge can be answered, and refuses token endpoints
// that requests may not go to.
func (s *session) judge(cs []challenge.Challenge) (known bool, err error) {
	for _, c := range cs {
		switch c.Scheme {
		case "bearer":
			if err := s.checkRealm(c.Parameters["realm"]); err != nil {
				return false, err
			}
			known = true
		case "basic":
			known = true
		}
	}
	return known, nil
}

// renew replaces the authorisation unless another request did so since round.
func (s *session) renew(ctx context.Context, refusal *http.Response, round int) error {
	if err := s.gate.Acquire(ctx, 1); err != nil {
		return err
	}
	defer s.gate.Release(1)
	if s.round == round {
		s.authorize, s.round = s.answering(refusal), round+1
	}
	return nil
}

// checkRealm judges a token endpoint before anything is sent there.
func (s *session) checkRealm(realm string) error {
	u, err := url.Parse(realm)
	if err != nil || u.Host == "" || len(realm) > 4096 {
		return permanent(errs.Denied, "%s names a token endpoint that is no URL", s.ep.name)
	}
	if s.ep.isHome(u) {
		return nil
	}
	return s.ep.checkAway(u, reach(s.ep.reach.Load()))
}

// trusted reports whether credentials may go to the token endpoint u.
func (s *session) trusted(u *url.URL) bool {
	switch {
	case s.ep.isHome(u):
		return true
	case s.ep.base.Scheme == "https" && !s.ep.config.Insecure:
		return u.Scheme == "https"
	}
	return hostOnly(u.Host) == hostOnly(s.ep.base.Host) || hostListed(strings.ToLower(u.Host), s.ep.config.TokenHosts)
}

// credentialStore hands the session's credentials to distribution's handlers,
// for the URLs that may have them.
type credentialStore struct{ s *session }

// Basic gives user and password for the registry itself or its token endpoint.
func (c credentialStore) Basic(u *url.URL) (string, string) {
	if !c.s.trusted(u) {
		return "", ""
	}
	return c.s.creds.username, c.s.creds.password
}

// RefreshToken gives the identity token for the token endpoint.
func (c credentialStore) RefreshToken(u *url.URL, _ string) string {
	if !c.s.trusted(u) {
		return ""
	}
	return c.s.creds.identityToken
}

// SetRefreshToken drops what the endpoint offers: Berth stores no credentials.
func (c credentialStore) SetRefreshToken(*url.URL, string, string) {}

// tokenTransport carries the token handler's requests. It lives below the
// session's gate.
type tokenTransport struct{ s *session }

// RoundTrip keeps the Authorization header, for the handler's credentials were
// chosen for this very URL; follows no redirects, for they were not; and bounds
// the answer.
func (t tokenTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	ep := t.s.ep
	rt := http.RoundTripper(ep.home)
	if !ep.isHome(req.URL) {
		if err := ep.checkAway(req.URL, reach(ep.reach.Load())); err != nil {
			return nil, err
		}
		rt = ep.away
	}
	// The handler's own context brings its timeout, the request's its end.
	ctx, cancel := context.WithCancelCause(req.Context())
	asking := t.s.asking
	stop := context.AfterFunc(asking, func() { cancel(context.Cause(asking)) })
	res, err := rt.RoundTrip(req.WithContext(ctx))
	if err == nil {
		err = refusal(res)
	}
	if err != nil {
		stop()
		cancel(nil)
		return nil, err
	}
	res.Body = &tokenBody{
		limitedBody: limitedBody{rc: res.Body, left: 2 * maxToken, what: "the token endpoint's answer"},
		end:         func() { stop(); cancel(nil) },
	}
	return res, nil
}

// tokenBody ends its request's context when it is closed.
type tokenBody struct {
	limitedBody
	end func()
}

// Close closes the body.
func (b *tokenBody) Close() error {
	defer b.end()
	return b.limitedBody.Close()
}

type sessionKey struct {
	ep   *endpoint
	path string
}

const (
	maxSessions   = 256
	credentialAge = time.Minute // how long a credential helper's answer is used again
	userAgent     = "berth"
)

// session gives the repository's session at ep. Its credentials are those that
// the docker config had within the last minute; a refusal ends that at once.
func (c *Client) session(ctx context.Context, ep *endpoint, path string) (*session, error) {
	k := sessionKey{ep, path}
	c.mu.Lock()
	s, ok := c.sessions[k]
	fresh := ok && time.Since(s.since) < credentialAge
	c.mu.Unlock()
	if fresh {
		return s, nil
	}
	creds, err := loadCredentials(ctx, c.options.DockerConfig, ep.name, c.options.Limits.HelperTimeout)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if s, ok := c.sessions[k]; ok && s.creds == creds {
		s.since = time.Now()
		return s, nil
	}
	if len(c.sessions) >= maxSessions {
		clear(c.sessions) // they only save token requests
	}
	s = newSession(ep, path, creds)
	s.since = time.Now()
	c.sessions[k] = s
	return s, nil
}

// doubt makes the next request look credentials up again when err is a refusal:
// somebody may log in meanwhile.
func (c *Client) doubt(s *session, err error) {
	if err == nil || classify(err, s.ep.name).kind != errs.Denied {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	s.since = time.Time{}
}
