package registry

import (
	"bytes"
	"context"
	"crypto/tls"
	"net/http"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"berth/internal/errs"
)

// A registry that is spoken to over TLS cannot send the client to plain HTTP,
// neither for a manifest nor for a blob: nothing is asked there.
func TestRedirectFromHTTPSToHTTP(t *testing.T) {
	t.Parallel()
	ca := newAuthority(t)
	for _, what := range []string{"manifest", "blob"} {
		blob := randomBytes(t, 3<<20)
		f := newFake()
		l := dockerLayer(blob)
		f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
		var asked atomic.Int64
		plain := newSite(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			f.ServeHTTP(w, r)
		}))
		reg := serveTLS(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if what == "manifest" && strings.Contains(r.URL.Path, "/manifests/") || strings.HasSuffix(r.URL.Path, sha256Digest(blob)) {
				http.Redirect(w, r, "http://"+plain.host+r.URL.Path, http.StatusTemporaryRedirect)
				return
			}
			f.ServeHTTP(w, r)
		}), &tls.Config{Certificates: []tls.Certificate{ca.issue(t, nil)}})
		host := reg.Listener.Addr().String()
		c, err := New(Options{CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{host: {CA: []string{ca.file}}}})
		must(t, err)
		defer c.Close()
		img, err := c.Resolve(context.Background(), host+"/app:1", Want{})
		if what == "blob" {
			must(t, err)
			_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
		}
		wantErr(t, err, errs.Denied, "from https to http")
		if n := asked.Load(); n != 0 {
			t.Errorf("%s: %d requests over plain HTTP", what, n)
		}
	}
}

// What the registry has under the digest changes, at the same length, while a
// fetch is interrupted: the two halves never become a blob, and when the right
// bytes are there again, they do.
func TestResumeAfterTheContentChanged(t *testing.T) {
	t.Parallel()
	right, wrong := randomBytes(t, 8<<20), randomBytes(t, 8<<20)
	f := newFake()
	l := dockerLayer(right)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	var content atomic.Pointer[[]byte]
	content.Store(&right)
	var whole atomic.Bool
	stuck := make(chan struct{}, 64)
	f.before = func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, sha256Digest(right)) {
			return false
		}
		if from, _ := wanted(r, len(right)); from >= 2<<20 && !whole.Load() {
			stuck <- struct{}{}
			<-r.Context().Done()
			return true
		}
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(*content.Load()))
		return true
	}
	s := newSite(t, f)
	s.opts.Limits.StallTimeout, s.opts.Limits.HeaderTimeout = time.Minute, time.Minute
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		_, err := c.Fetch(ctx, img, img.Layers[0], nil)
		ended <- err
	}()
	for range s.opts.Limits.Parallel { // those that had the first two ranges are beyond them
		<-stuck
	}
	cancel()
	if err := <-ended; !errs.Is(err, errs.Canceled) {
		t.Fatalf("interrupted: %v", err)
	}
	c.Close()
	if done := journalled(t, s.opts.CacheDir, right); done.total() == 0 {
		t.Fatal("nothing was kept to go on from")
	}
	whole.Store(true)
	content.Store(&wrong)
	c = s.client(t)
	_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	wantErr(t, err, errs.Corrupt, "")
	if _, err := c.Cache().Path(img.Layers[0].Digest); !errs.Is(err, errs.NotFound) {
		t.Errorf("a blob of two halves is in the cache: %v", err)
	}
	content.Store(&right)
	path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	got, err := os.ReadFile(path)
	must(t, err)
	if !bytes.Equal(got, right) {
		t.Error("the blob differs")
	}
}
