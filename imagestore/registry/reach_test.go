package registry

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"berth/internal/errs"
)

func TestReachOf(t *testing.T) {
	for s, want := range map[string]reach{
		"8.8.8.8": reachPublic, "2606:4700::1111": reachPublic, "172.32.0.1": reachPublic, "::ffff:8.8.8.8": reachPublic,
		"10.1.2.3": reachPrivate, "172.16.0.1": reachPrivate, "172.31.255.255": reachPrivate, "192.168.1.1": reachPrivate, "100.64.0.1": reachPrivate, "fd12::1": reachPrivate,
		"127.0.0.1": reachLoopback, "127.255.0.1": reachLoopback, "::1": reachLoopback, "::ffff:127.0.0.1": reachLoopback, "64:ff9b::7f00:1": reachLoopback, "::127.0.0.1": reachLoopback,
		"169.254.169.254": reachForbidden, "::ffff:169.254.169.254": reachForbidden, "64:ff9b::a9fe:a9fe": reachForbidden, "2002:a9fe:a9fe::1": reachForbidden,
		"fe80::1": reachForbidden, "fe80::1%eth0": reachForbidden, "0.0.0.0": reachForbidden, "::": reachForbidden, "255.255.255.255": reachForbidden, "224.0.0.1": reachForbidden,
		"ff02::1": reachForbidden, "100.100.100.200": reachForbidden, "fd00:ec2::254": reachForbidden,
	} {
		if got := reachOf(netip.MustParseAddr(s)); got != want {
			t.Errorf("%s is %v, want %v", s, got, want)
		}
	}
}

func TestNamesThatStandForInside(t *testing.T) {
	for _, host := range []string{"localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "[::1]", "10.0.0.1", "metadata.google.internal", "169.254.169.254",
		"[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "2130706433", "0x7f000001", "127.1", "0177.0.0.1", "0x7f.0.0.0x1", "127.0.0.1.", "0XA9FEA9FE."} {
		if checkName(host, reachPublic) == nil {
			t.Errorf("%s passes for public", host)
		}
	}
	for _, host := range []string{"cdn.example.com", "1.example.com", "8.8.8.8", "0x7f.example", "b2.0xcafe.io"} {
		if err := checkName(host, reachPublic); err != nil {
			t.Error(err)
		}
	}
}

func TestHostListed(t *testing.T) {
	list := []string{"a.example", "b.example:8443", "*.c.example"}
	for host, want := range map[string]bool{
		"a.example": true, "a.example:444": true, "x.a.example": false, "b.example:8443": true, "b.example": false, "b.example:443": false,
		"x.c.example": true, "x.y.c.example:1": true, "c.example": false, "xc.example": false, "": false,
	} {
		if got := hostListed(host, list); got != want {
			t.Errorf("%q: %v", host, got)
		}
	}
}

// foreignSite is a registry that lacks its image's one layer, which names urls.
func foreignSite(t *testing.T, blob []byte, urls ...string) (*site, *fake, *Image) {
	t.Helper()
	f := newFake()
	l := fakeLayer{mediaDockerForeignLayer, blob}
	cfg := winConfig(t, "10.0.20348.1", l)
	m := fakeManifest{SchemaVersion: 2, MediaType: mediaDockerManifest, Config: fakeDescriptor{MediaType: mediaDockerConfig, Digest: f.blob(cfg), Size: int64(len(cfg))}}
	m.Layers = []fakeDescriptor{{MediaType: l.mediaType, Digest: sha256Digest(blob), Size: int64(len(blob)), URLs: urls}}
	f.doc("1", mediaDockerManifest, mustJSON(t, m))
	s := newSite(t, f)
	s.opts.Limits.Retries = 1
	img, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	return s, f, img
}

func TestForeignLayers(t *testing.T) {
	t.Parallel()
	blob := randomBytes(t, 2<<20)
	seen := &witness{next: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/blob":
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(blob))
		case "/inward":
			http.Redirect(w, r, "http://169.254.169.254/", http.StatusFound)
		case "/aside":
			http.Redirect(w, r, "http://evil.example/", http.StatusFound)
		default:
			http.NotFound(w, r)
		}
	})}
	store := httptest.NewServer(seen)
	defer store.Close()
	su, err := url.Parse(store.URL)
	must(t, err)
	allowed := Registry{ForeignHosts: []string{su.Host}, PrivateHosts: []string{su.Host}}
	cases := []struct {
		name string
		urls []string
		reg  Registry
		kind errs.Kind
		says string
	}{
		{"allowed", []string{store.URL + "/blob"}, allowed, errs.Internal, ""},
		{"the second URL has it", []string{store.URL + "/missing", store.URL + "/blob"}, allowed, errs.Internal, ""},
		{"not listed", []string{store.URL + "/blob"}, Registry{}, errs.Denied, "`foreignHosts` option"},
		{"listed, but loopback", []string{store.URL + "/blob"}, Registry{ForeignHosts: []string{su.Host}}, errs.Denied, "`privateHosts` option"},
		{"file", []string{"file:///etc/passwd"}, allowed, errs.Denied, "none"},
		{"file with a host", []string{"file://" + su.Host + "/etc/passwd"}, allowed, errs.Denied, "scheme"},
		{"data", []string{"data:text/plain,x"}, allowed, errs.Denied, "none"},
		{"credentials", []string{"http://u:p@" + su.Host + "/blob"}, allowed, errs.Denied, "credentials"},
		{"garbage", []string{"http://%zz"}, allowed, errs.Denied, "none"},
		{"redirect to metadata", []string{store.URL + "/inward"}, allowed, errs.Denied, "169.254.169.254"},
		{"redirect to a host not listed", []string{store.URL + "/aside"}, allowed, errs.Denied, "evil.example"},
		{"nowhere", nil, allowed, errs.NotFound, "404"},
		{"missing everywhere", []string{store.URL + "/missing"}, allowed, errs.NotFound, "404"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			s, _, img := foreignSite(t, blob, tc.urls...)
			tc.reg.PlainHTTP = true
			s.opts.Registries = map[string]Registry{s.host: tc.reg}
			s.opts.DockerConfig = dockerConfigFor(t, s.host)
			s.opts.CacheDir = t.TempDir()
			path, err := s.client(t).Fetch(context.Background(), img, img.Layers[0], nil)
			wantErr(t, err, tc.kind, tc.says)
			if err == nil {
				if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, blob) {
					t.Fatal("other bytes", err)
				}
			}
		})
	}
	if got := seen.saw(); len(got) > 0 {
		t.Fatalf("the foreign host got %v", got)
	}
}

// A name that resolves inward must be caught when it is dialled: the name
// itself is above suspicion.
func TestRebindingIsCaughtWhenDialling(t *testing.T) {
	ep, err := newEndpoint("r.example", url.URL{Scheme: "https", Host: "r.example"}, Registry{}, Options{Limits: fastLimits().withDefaults()})
	must(t, err)
	dial := ep.dialWithin(func() reach { return reachPublic })
	for _, addr := range []string{"127.0.0.1:80", "localhost:80", "[::1]:80", "169.254.169.254:80", "10.0.0.1:80"} {
		conn, err := dial(context.Background(), "tcp", addr)
		if err == nil {
			_ = conn.Close()
			t.Errorf("%s was dialled", addr)
			continue
		}
		if k := classify(err, "").kind; k != errs.Denied {
			t.Errorf("%s: %v (%v)", addr, err, k)
		}
	}
}

func TestPublicRegistryCannotRedirectInward(t *testing.T) {
	ep, err := newEndpoint("r.example", url.URL{Scheme: "http", Host: "r.example"}, Registry{}, Options{Limits: fastLimits().withDefaults()})
	must(t, err)
	inside := httptest.NewServer(http.NotFoundHandler())
	defer inside.Close()
	req := httptest.NewRequest(http.MethodGet, inside.URL, nil)
	if _, err := ep.RoundTrip(req); err == nil || classify(err, "").kind != errs.Denied {
		t.Fatal(err)
	}
	ep.reach.Store(uint32(reachLoopback)) // the registry turned out to be on this machine
	res, err := ep.RoundTrip(req)
	must(t, err)
	discard(res)
	ep.close()
}

func TestMirrors(t *testing.T) {
	t.Parallel()
	blob := randomBytes(t, 2<<20)
	l := dockerLayer(blob)
	publish := func() *fake {
		f := newFake()
		f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
		return f
	}
	isBlob := func(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, sha256Digest(blob)) }
	cases := []struct {
		name       string
		mirror     func() http.Handler
		prefix     string
		fromMirror bool
	}{
		{"serves", func() http.Handler { return publish() }, "", true},
		{"serves below a path", func() http.Handler { return http.StripPrefix("/hub/proxy", publish()) }, "/hub/proxy", true},
		{"is empty", func() http.Handler { return newFake() }, "", false},
		{"is down", func() http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(502) })
		}, "", false},
		{"wants a login", func() http.Handler {
			return challenged(newFake(), `Basic realm="m"`, func(string) bool { return false })
		}, "", false},
		{"serves other bytes", func() http.Handler {
			f := publish()
			f.before = func(w http.ResponseWriter, r *http.Request) bool {
				if isBlob(r) {
					http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(make([]byte, len(blob))))
				}
				return isBlob(r)
			}
			return f
		}, "", false},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			var homeBlobs atomic.Int64
			home := publish()
			home.before = func(_ http.ResponseWriter, r *http.Request) bool {
				if isBlob(r) {
					homeBlobs.Add(1)
				}
				return false
			}
			mirror, s := newSite(t, tc.mirror()), newSite(t, home)
			s.opts.Registries = map[string]Registry{s.host: {PlainHTTP: true, Mirrors: []string{mirror.srv.URL + tc.prefix}}}
			s.opts.DockerConfig = dockerConfigFor(t, s.host)
			c := s.client(t)
			img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
			must(t, err)
			path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
			must(t, err)
			if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, blob) {
				t.Fatal("other bytes", err)
			}
			if (homeBlobs.Load() == 0) != tc.fromMirror {
				t.Fatalf("the registry itself was asked for the blob %d times", homeBlobs.Load())
			}
		})
	}
	for _, m := range []string{"mirror.example", "ftp://m.example", "https://u:p@m.example", "https://m.example?x=1", "://"} {
		if _, err := New(Options{CacheDir: t.TempDir(), Registries: map[string]Registry{"r.example": {Mirrors: []string{m}}}}); !errs.Is(err, errs.Invalid) || strings.Contains(fmt.Sprint(err), "u:p") {
			t.Errorf("%s: %v", m, err)
		}
	}
}

func TestProxy(t *testing.T) {
	blob := randomBytes(t, 2<<20)
	l := dockerLayer(blob)
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	var through atomic.Int64
	refuse := atomic.Bool{}
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		through.Add(1)
		if refuse.Load() || r.Method == http.MethodConnect {
			w.WriteHeader(http.StatusProxyAuthRequired)
			return
		}
		f.ServeHTTP(w, r)
	}))
	defer proxy.Close()
	pu, err := url.Parse(proxy.URL)
	must(t, err)
	pu.User = url.UserPassword("proxyuser", "proxypass")
	o := Options{
		CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{"plain.example": {PlainHTTP: true}},
		Proxy: func(*http.Request) (*url.URL, error) { return pu, nil },
	}
	c, err := New(o)
	must(t, err)
	defer c.Close()
	img, err := c.Resolve(context.Background(), "plain.example/app:1", Want{})
	must(t, err)
	_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	if through.Load() == 0 {
		t.Fatal("the proxy was passed by")
	}
	_, err = c.Resolve(context.Background(), "secure.example/app:1", Want{})
	wantErr(t, err, errs.Denied, "HTTPS_PROXY")
	refuse.Store(true)
	_, err = c.Resolve(context.Background(), "plain.example/app:1", Want{})
	wantErr(t, err, errs.Denied, "HTTPS_PROXY")
	if strings.Contains(err.Error(), "proxypass") {
		t.Fatal(err)
	}
}
