package registry

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/v1/types"

	"berth/internal/errs"
)

func TestManifestFaults(t *testing.T) {
	t.Parallel()
	cfg := winConfig(t, "10.0.20348.1")
	good := mustJSON(t, fakeManifest{SchemaVersion: 2, MediaType: string(types.DockerManifestSchema2), Config: fakeDescriptor{
		MediaType: mediaDockerConfig, Digest: sha256Digest(cfg), Size: int64(len(cfg)),
	}, Layers: []fakeDescriptor{}})
	doc := func(w http.ResponseWriter, mt string, raw []byte) {
		w.Header().Set("Content-Type", mt)
		_, _ = w.Write(raw)
	}
	cases := []struct {
		name string
		ref  string // "" is ":1"
		fn   func(w http.ResponseWriter, r *http.Request)
		kind errs.Kind
		says string
	}{
		{"good", "", func(w http.ResponseWriter, _ *http.Request) { doc(w, mediaDockerManifest, good) }, errs.Internal, ""},
		{"11 lying digest header", "", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Docker-Content-Digest", sha256Digest([]byte("other")))
			doc(w, mediaDockerManifest, good)
		}, errs.Corrupt, "digest"},
		{"11 garbage digest header", "", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Docker-Content-Digest", "sha256:../../etc")
			doc(w, mediaDockerManifest, good)
		}, errs.Corrupt, "no digest"},
		{"11 other bytes for a digest", "@" + sha256Digest([]byte("other")), func(w http.ResponseWriter, _ *http.Request) {
			doc(w, mediaDockerManifest, good)
		}, errs.Corrupt, "asked for"},
		{"4 HTML", "", func(w http.ResponseWriter, _ *http.Request) { doc(w, "text/html", []byte("<html>")) }, errs.Unavailable, "web page"},
		{"15 content type of an index", "", func(w http.ResponseWriter, _ *http.Request) { doc(w, mediaDockerManifestIndex, good) }, errs.Corrupt, "index"},
		{"15 content type of an OCI manifest", "", func(w http.ResponseWriter, _ *http.Request) {
			doc(w, string(types.OCIManifestSchema1), good)
		}, errs.Corrupt, "mediaType"},
		{"15 no content type", "", func(w http.ResponseWriter, _ *http.Request) { w.Header()["Content-Type"] = nil; _, _ = w.Write(good) }, errs.Corrupt, "Content-Type"},
		{"15 schema 1", "", func(w http.ResponseWriter, _ *http.Request) { doc(w, mediaSchema1Signed, good) }, errs.Unsupported, "schema 1"},
		{"15 JSON", "", func(w http.ResponseWriter, _ *http.Request) { doc(w, "application/json", good) }, errs.Unsupported, "no image"},
		{"20 over 4 MiB", "", func(w http.ResponseWriter, _ *http.Request) {
			doc(w, mediaDockerManifest, append(bytes.Clone(good), bytes.Repeat([]byte(" "), 5<<20)...))
		}, errs.Corrupt, "too large"},
		{"1 truncated", "", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", strconv.Itoa(len(good)))
			w.Header().Set("Content-Type", mediaDockerManifest)
			_, _ = w.Write(good[:len(good)/2])
			http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		}, errs.Corrupt, "short"},
		{"9 stalled header", "", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, errs.Unavailable, "timeout"},
		{"9 stalled body", "", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", mediaDockerManifest)
			_, _ = w.Write(good[:5])
			http.NewResponseController(w).Flush()
			<-r.Context().Done()
		}, errs.Unavailable, "stalled"},
		{"10 gzip-encoded", "", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			doc(w, mediaDockerManifest, gz(t, good))
		}, errs.Corrupt, "gzip-encoded"},
		{"7 503", "", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) }, errs.Unavailable, "503"},
		{"6 401 without challenge", "", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(401) }, errs.Denied, "log in"},
		{"unknown tag", "", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(404)
			_, _ = io.WriteString(w, `{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest\r\nunknown"}]}`)
		}, errs.NotFound, "MANIFEST_UNKNOWN: manifest  unknown; check the image's name"},
		{"error body without end", "", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(404)
			for r.Context().Err() == nil {
				if _, err := w.Write(bytes.Repeat([]byte("x"), 1<<16)); err != nil {
					return
				}
			}
		}, errs.NotFound, "404"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			f := newFake()
			f.blob(cfg)
			f.before = func(w http.ResponseWriter, r *http.Request) bool {
				if strings.Contains(r.URL.Path, "/manifests/") {
					tc.fn(w, r)
					return true
				}
				return false
			}
			s := newSite(t, f)
			ref := ":1"
			if tc.ref != "" {
				ref = tc.ref
			}
			s.opts.Limits.HeaderTimeout = 700 * time.Millisecond
			_, err := s.client(t).Resolve(context.Background(), s.host+"/app"+ref, Want{})
			wantErr(t, err, tc.kind, tc.says)
		})
	}
}

// wantErr checks kind and text; kind Internal means no error.
func wantErr(t *testing.T, err error, kind errs.Kind, says string) {
	t.Helper()
	if kind == errs.Internal {
		if err != nil {
			t.Fatalf("%v (%v)", err, errs.KindOf(err))
		}
		return
	}
	if !errs.Is(err, kind) || !strings.Contains(err.Error(), says) {
		t.Fatalf("got %v (%v), want %v with %q", err, errs.KindOf(err), kind, says)
	}
}

func TestConfigBlobFaults(t *testing.T) {
	for name, tc := range map[string]struct {
		served []byte
		kind   errs.Kind
	}{
		"other bytes":  {[]byte("x"), errs.Corrupt},
		"nothing":      {nil, errs.Corrupt},
		"longer bytes": {bytes.Repeat([]byte("y"), 4096), errs.Corrupt},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFake()
			cfg := winConfig(t, "10.0.20348.1")
			f.image(t, "1", cfg)
			f.before = func(w http.ResponseWriter, r *http.Request) bool {
				if strings.HasSuffix(r.URL.Path, sha256Digest(cfg)) {
					_, _ = w.Write(tc.served)
					return true
				}
				return false
			}
			s := newSite(t, f)
			_, err := s.client(t).Resolve(context.Background(), s.host+"/app:1", Want{})
			wantErr(t, err, tc.kind, "")
		})
	}
}

func TestRegistryDown(t *testing.T) {
	t.Parallel()
	s := newSite(t, http.NotFoundHandler())
	c := s.client(t)
	s.srv.Close()
	_, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	wantErr(t, err, errs.Unavailable, "check that "+s.host+" is up")
	opts := s.opts
	opts.Registries = nil
	c2, err := New(opts)
	if err != nil {
		t.Fatal(err)
	}
	defer c2.Close()
	_, err = c2.Resolve(context.Background(), "no-such-registry.invalid/app:1", Want{})
	wantErr(t, err, errs.Unavailable, "resolve")
}

func TestTLSFaults(t *testing.T) {
	srv := httptest.NewUnstartedServer(newFake())
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	srv.StartTLS()
	defer srv.Close()
	host := srv.Listener.Addr().String()
	c, err := New(Options{CacheDir: t.TempDir(), Limits: fastLimits()})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_, err = c.Resolve(context.Background(), host+"/app:1", Want{})
	wantErr(t, err, errs.Denied, "`ca` option")

	plain := httptest.NewServer(newFake())
	defer plain.Close()
	_, err = c.Resolve(context.Background(), plain.Listener.Addr().String()+"/app:1", Want{})
	wantErr(t, err, errs.Unavailable, "`plainHTTP` option")
}
