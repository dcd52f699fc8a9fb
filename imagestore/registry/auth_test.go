package registry

import (
	"bytes"
	"context"
	"crypto"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/docker/distribution/configuration"
	_ "github.com/docker/distribution/registry/auth/htpasswd"
	_ "github.com/docker/distribution/registry/auth/token"
	_ "github.com/docker/distribution/registry/storage/driver/filesystem"
	"github.com/docker/libtrust"
	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
	"golang.org/x/crypto/bcrypt"

	"berth/internal/errs"
)

const (
	testUser     = "puller"
	testPassword = "correct-horse-battery"
)

// dockerConfigFor writes a docker config with one login.
func dockerConfigFor(t testing.TB, host string) string {
	t.Helper()
	auth := base64.StdEncoding.EncodeToString([]byte(testUser + ":" + testPassword))
	return writeConfig(t, map[string]any{"auths": map[string]any{host: map[string]string{"auth": auth}}})
}

func writeConfig(t testing.TB, cfg any) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.json")
	must(t, os.WriteFile(path, mustJSON(t, cfg), 0o600))
	return path
}

// tokenServer signs tokens that the distribution registry accepts.
type tokenServer struct {
	key    libtrust.PrivateKey
	chain  string
	bundle string
	issued atomic.Int64
}

func newTokenServer(t testing.TB) *tokenServer {
	a := newAuthority(t)
	c := a.issue(t, func(x *x509.Certificate) { x.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageAny} })
	key, err := libtrust.FromCryptoPrivateKey(c.PrivateKey)
	must(t, err)
	return &tokenServer{key: key, chain: base64.StdEncoding.EncodeToString(c.Certificate[0]), bundle: a.file}
}

func (s *tokenServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	user, pass, _ := r.BasicAuth()
	if user != testUser || pass != testPassword {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	access := []map[string]any{}
	for _, scope := range r.URL.Query()["scope"] {
		if p := strings.Split(scope, ":"); len(p) == 3 {
			access = append(access, map[string]any{"type": p[0], "name": p[1], "actions": strings.Split(p[2], ",")})
		}
	}
	enc := func(v any) string { b, _ := json.Marshal(v); return base64.RawURLEncoding.EncodeToString(b) }
	now := time.Now().Unix()
	payload := enc(map[string]any{"typ": "JWT", "alg": "ES256", "x5c": []string{s.chain}}) + "." + enc(map[string]any{
		"iss": "issuer", "sub": user, "aud": "service", "exp": now + 300, "nbf": now - 10, "iat": now, "jti": fmt.Sprint(s.issued.Add(1)), "access": access,
	})
	sig, _, err := s.key.Sign(strings.NewReader(payload), crypto.SHA256)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	_, _ = w.Write([]byte(`{"token":"` + payload + "." + base64.RawURLEncoding.EncodeToString(sig) + `","expires_in":300}`))
}

func TestRealRegistryWithTokensAndTLS(t *testing.T) {
	t.Parallel()
	ca, tokens := newAuthority(t), newTokenServer(t)
	auth := serveTLS(t, tokens, &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}})
	disk := configuration.Storage{"filesystem": configuration.Parameters{"rootdirectory": t.TempDir()}, "maintenance": configuration.Parameters{"uploadpurging": map[any]any{"enabled": false}}}
	open := newSite(t, quietRegistry(t, func(c *configuration.Configuration) { c.Storage = disk }))
	reg := serveTLS(t, quietRegistry(t, func(c *configuration.Configuration) {
		c.Storage = disk
		c.Auth = configuration.Auth{"token": configuration.Parameters{"realm": auth.URL + "/token", "service": "service", "issuer": "issuer", "rootcertbundle": tokens.bundle}}
	}), &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}})
	host := reg.Listener.Addr().String()
	want := winImage(t, "10.0.20348.1", nil, layerOf(t, 2<<20))
	push(t, open.host+"/team/app:1", want) // the pushing library refuses token endpoints on loopback

	core, logs := observer.New(zap.DebugLevel)
	o := Options{CacheDir: t.TempDir(), Limits: fastLimits(), DockerConfig: dockerConfigFor(t, host), Registries: map[string]Registry{host: {CA: []string{ca.file}}}, Log: zap.New(core)}
	c, err := New(o)
	must(t, err)
	defer c.Close()
	before := tokens.issued.Load()
	img, err := c.Resolve(context.Background(), host+"/team/app:1", Want{Builds: []string{"10.0.20348.1"}})
	must(t, err)
	sameImage(t, c, img, want)
	if n := tokens.issued.Load() - before; n != 1 {
		t.Errorf("%d tokens for one pull", n)
	}

	o.DockerConfig = ""
	anonymous, err := New(o)
	must(t, err)
	defer anonymous.Close()
	_, err = anonymous.Resolve(context.Background(), host+"/team/app:1", Want{})
	wantErr(t, err, errs.Denied, "log in to "+host)
	secretFree(t, logs, err)
}

// secretFree looks for the password, and for anything that looks like it, in
// logs and errors.
func secretFree(t *testing.T, logs *observer.ObservedLogs, errors ...error) {
	t.Helper()
	var b strings.Builder
	for _, e := range logs.All() {
		fmt.Fprintln(&b, e.Message, e.ContextMap())
	}
	for _, err := range errors {
		fmt.Fprintf(&b, "%v %+v", err, err)
	}
	for _, secret := range []string{testPassword, base64.StdEncoding.EncodeToString([]byte(testUser + ":" + testPassword)), "eyJ", "Signature="} {
		if strings.Contains(b.String(), secret) {
			t.Fatalf("%q is in: %s", secret, b.String())
		}
	}
}

func TestRealRegistryWithBasicAuthAndClientCertificate(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t)
	hash, err := bcrypt.GenerateFromPassword([]byte(testPassword), bcrypt.MinCost)
	must(t, err)
	htpasswd := filepath.Join(t.TempDir(), "htpasswd")
	must(t, os.WriteFile(htpasswd, []byte(testUser+":"+string(hash)+"\n"), 0o600))
	reg := serveTLS(t, quietRegistry(t, func(c *configuration.Configuration) {
		c.Auth = configuration.Auth{"htpasswd": configuration.Parameters{"realm": "registry", "path": htpasswd}}
	}), &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}, ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: ca.pool()})
	host := reg.Listener.Addr().String()
	cert, key := files(t, ca.issue(t, nil))
	pair, err := tls.LoadX509KeyPair(cert, key)
	must(t, err)
	trusting := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: ca.pool(), Certificates: []tls.Certificate{pair}}}
	defer trusting.CloseIdleConnections()
	want := winImage(t, "10.0.20348.1", nil, layerOf(t, 2<<20))
	push(t, host+"/app:1", want, remote.WithTransport(trusting), remote.WithAuth(&authn.Basic{Username: testUser, Password: testPassword}))
	pull := func(r Registry, config string) error {
		c, err := New(Options{CacheDir: t.TempDir(), Limits: fastLimits(), DockerConfig: config, Registries: map[string]Registry{host: r}})
		must(t, err)
		defer c.Close()
		img, err := c.Resolve(context.Background(), host+"/app:1", Want{})
		if err == nil {
			sameImage(t, c, img, want)
		}
		return err
	}
	full := Registry{CA: []string{ca.file}, Cert: cert, Key: key}
	must(t, pull(full, dockerConfigFor(t, host)))
	must(t, pull(Registry{Insecure: true, Cert: cert, Key: key}, dockerConfigFor(t, "https://"+host+"/v2/")))
	wantErr(t, pull(full, ""), errs.Denied, "log in")
	wantErr(t, pull(full, dockerConfigFor(t, "other.example")), errs.Denied, "log in")
	wantErr(t, pull(full, dockerConfigFor(t, host+"/some/repo")), errs.Denied, "log in")
	wantErr(t, pull(Registry{CA: []string{ca.file}}, dockerConfigFor(t, host)), errs.Unavailable, "client certificate")
	wantErr(t, pull(Registry{Cert: cert, Key: key}, dockerConfigFor(t, host)), errs.Denied, "`ca` option")
}

func TestCertificatesThatAreNoGood(t *testing.T) {
	ca := newAuthority(t)
	for name, tc := range map[string]struct {
		cfg  func() *tls.Config
		kind errs.Kind
		says string
	}{
		"expired": {func() *tls.Config {
			return &tls.Config{Certificates: []tls.Certificate{ca.issue(t, func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) })}}
		}, errs.Denied, "expired"},
		"other name": {func() *tls.Config {
			return &tls.Config{Certificates: []tls.Certificate{ca.issue(t, func(c *x509.Certificate) { c.IPAddresses = nil })}}
		}, errs.Denied, "certificate"},
		"TLS 1.0": {func() *tls.Config {
			return &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS10}
		}, errs.Unavailable, "TLS version"},
	} {
		t.Run(name, func(t *testing.T) {
			srv := serveTLS(t, newFake(), tc.cfg())
			host := srv.Listener.Addr().String()
			c, err := New(Options{CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{host: {CA: []string{ca.file}}}})
			must(t, err)
			defer c.Close()
			_, err = c.Resolve(context.Background(), host+"/app:1", Want{})
			wantErr(t, err, tc.kind, tc.says)
		})
	}
}

// witness notes what credentials reached a host.
type witness struct {
	mu   sync.Mutex
	seen []string
	next http.Handler
}

func (w *witness) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<16))
	w.mu.Lock()
	for _, h := range []string{"Authorization", "Cookie", "Proxy-Authorization"} {
		if v := r.Header.Get(h); v != "" {
			w.seen = append(w.seen, h+": "+v)
		}
	}
	if bytes.Contains(body, []byte(testPassword)) {
		w.seen = append(w.seen, "body: "+string(body))
	}
	if r.TLS != nil && len(r.TLS.PeerCertificates) > 0 {
		w.seen = append(w.seen, "a client certificate")
	}
	w.mu.Unlock()
	w.next.ServeHTTP(rw, r)
}

func (w *witness) saw() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.seen
}

// challenged wraps a registry that wants a bearer token of realm, or Basic.
func challenged(next http.Handler, challenge string, accept func(string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if accept(r.Header.Get("Authorization")) {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("WWW-Authenticate", challenge)
		w.WriteHeader(http.StatusUnauthorized)
	})
}

func TestRedirectTargetGetsNoCredentials(t *testing.T) {
	ca := newAuthority(t)
	blob := randomBytes(t, 3<<20)
	store := &witness{next: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(blob))
	})}
	cdn := serveTLS(t, store, &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}, ClientAuth: tls.RequestClientCert})
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	f.before = func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, sha256Digest(blob)) {
			http.Redirect(w, r, cdn.URL+"/x?Signature=secret", http.StatusTemporaryRedirect)
			return true
		}
		return false
	}
	basic := func(a string) bool { return strings.HasPrefix(a, "Basic ") }
	reg := serveTLS(t, challenged(f, `Basic realm="r"`, basic), &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}, ClientAuth: tls.RequireAnyClientCert})
	host := reg.Listener.Addr().String()
	cert, key := files(t, ca.issue(t, nil))
	core, logs := observer.New(zap.DebugLevel)
	c, err := New(Options{CacheDir: t.TempDir(), Limits: fastLimits(), DockerConfig: dockerConfigFor(t, host), Log: zap.New(core), Registries: map[string]Registry{host: {CA: []string{ca.file}, Cert: cert, Key: key}}})
	must(t, err)
	defer c.Close()
	img, err := c.Resolve(context.Background(), host+"/app:1", Want{})
	must(t, err)
	_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	if seen := store.saw(); len(seen) > 0 {
		t.Fatalf("the redirect's target got %v", seen)
	}
	cdn.Close()
	must(t, c.Cache().Drop(img.Layers[0].Digest))
	_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	wantErr(t, err, errs.Unavailable, "")
	secretFree(t, logs, err)
}

// tokenHost answers any request for a token with tok.
func tokenHost(tok string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprintf(w, `{"token":%q,"expires_in":300}`, tok)
	})
}

func TestTokenEndpointsGetCredentialsOnlyWhenTrusted(t *testing.T) {
	ca := newAuthority(t)
	asTLS := &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}}
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1"))
	bearer := func(a string) bool { return a == "Bearer tok" }
	elsewhere := func(u string) string { return strings.Replace(u, "127.0.0.1", "localhost", 1) }
	cases := []struct {
		name             string
		regTLS, tokenTLS bool
		other            bool // the token endpoint's host has another name
		change           func(r *Registry, tokenHost string)
		gets             bool
		kind             errs.Kind
		says             string
	}{
		{name: "verified TLS, other host", regTLS: true, tokenTLS: true, other: true, gets: true},
		{name: "unverified TLS, other host", regTLS: true, tokenTLS: true, other: true, change: func(r *Registry, _ string) { r.Insecure = true }},
		{name: "https to http", regTLS: true, kind: errs.Denied, says: "https to http"},
		{name: "plain HTTP, same host name", gets: true},
		{name: "plain HTTP, other host", other: true},
		{name: "plain HTTP, other host, listed", other: true, gets: true, change: func(r *Registry, h string) { r.TokenHosts = []string{h} }},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			w := &witness{next: tokenHost("tok")}
			var token *httptest.Server
			if tc.tokenTLS {
				token = serveTLS(t, w, asTLS.Clone())
			} else {
				token = newSite(t, w).srv
			}
			realm := token.URL
			if tc.other {
				realm = elsewhere(realm)
			}
			h := challenged(f, fmt.Sprintf(`Bearer realm="%s/token",service="s",scope="repository:app:pull"`, realm), bearer)
			var reg *httptest.Server
			r := Registry{CA: []string{ca.file}}
			if tc.regTLS {
				reg = serveTLS(t, h, asTLS.Clone())
			} else {
				reg, r.PlainHTTP = newSite(t, h).srv, true
			}
			if tc.change != nil {
				tc.change(&r, strings.TrimPrefix(strings.TrimPrefix(realm, "http://"), "https://"))
			}
			host := reg.Listener.Addr().String()
			c, err := New(Options{CacheDir: t.TempDir(), Limits: fastLimits(), DockerConfig: dockerConfigFor(t, host), Registries: map[string]Registry{host: r}})
			must(t, err)
			defer c.Close()
			_, err = c.Resolve(context.Background(), host+"/app:1", Want{})
			wantErr(t, err, tc.kind, tc.says)
			if got := len(w.saw()) > 0; got != tc.gets {
				t.Fatalf("the token endpoint got %v", w.saw())
			}
		})
	}
}

func TestBadTokenEndpoints(t *testing.T) {
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1"))
	huge := strings.Repeat("x", 1<<20)
	cases := []struct {
		name  string
		realm string // "" is the handler's own server
		h     http.Handler
		kind  errs.Kind
		says  string
	}{
		{"metadata address", "http://169.254.169.254/token", nil, errs.Denied, "link-local"},
		{"no URL", "not a url", nil, errs.Denied, "no URL"},
		{"credentials in it", "http://a:b@127.0.0.1/x", nil, errs.Denied, "credentials"},
		{"another scheme", "ftp://127.0.0.1/x", nil, errs.Denied, "scheme"},
		{"huge token", "", tokenHost(huge), errs.Unavailable, "too large"},
		{"no token", "", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("{}")) }), errs.Unavailable, "token"},
		{"refused", "", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(401) }), errs.Denied, "401"},
		{"down for now", "", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) }), errs.Unavailable, "503"},
		{"redirects", "", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		}), errs.Unavailable, "307"},
		{"token never accepted", "", tokenHost("wrong"), errs.Denied, "log in"},
		{"token with a line break", "", tokenHost("a\r\nX-Evil: 1"), errs.Unavailable, ""},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			realm := tc.realm
			if realm == "" {
				realm = newSite(t, tc.h).srv.URL + "/token"
			}
			s := newSite(t, challenged(f, `Bearer realm="`+realm+`",service="s"`, func(a string) bool { return a == "Bearer tok" }))
			s.opts.DockerConfig = dockerConfigFor(t, s.host)
			_, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
			wantErr(t, err, tc.kind, tc.says)
			if n := f.count("/v2/app/manifests/1"); n > 40 {
				t.Fatalf("%d requests", n)
			}
		})
	}
}

func TestTokenExpiresInTheMiddle(t *testing.T) {
	blob := randomBytes(t, 8<<20)
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	var issued, used atomic.Int64
	token := newSite(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		used.Store(0)
		_, _ = fmt.Fprintf(w, `{"token":"tok%d"}`, issued.Add(1))
	}))
	h := challenged(f, `Bearer realm="`+token.srv.URL+`/token",service="s"`, func(a string) bool {
		return a == fmt.Sprintf("Bearer tok%d", issued.Load()) && used.Add(1) <= 5
	})
	s := newSite(t, h)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, blob) {
		t.Fatal("other bytes", err)
	}
	if issued.Load() < 2 {
		t.Fatal("the token never expired")
	}
}
