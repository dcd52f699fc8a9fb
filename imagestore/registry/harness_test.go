package registry

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/docker/distribution/configuration"
	"github.com/docker/distribution/registry/handlers"
	_ "github.com/docker/distribution/registry/storage/driver/inmemory"
	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"
	"github.com/sirupsen/logrus"
)

// quietRegistry is the real distribution registry as a handler.
func quietRegistry(t testing.TB, change func(*configuration.Configuration)) http.Handler {
	t.Helper()
	logrus.SetOutput(io.Discard)
	logrus.SetLevel(logrus.PanicLevel)
	cfg := &configuration.Configuration{Storage: configuration.Storage{"inmemory": configuration.Parameters{}, "maintenance": configuration.Parameters{
		"uploadpurging": map[any]any{"enabled": false},
	}}}
	cfg.Log.Level = "panic"
	cfg.Log.AccessLog.Disabled = true
	cfg.HTTP.Secret = "for tests"
	if change != nil {
		change(cfg)
	}
	return handlers.NewApp(context.Background(), cfg)
}

// fastLimits keep failing tests short.
func fastLimits() Limits {
	return Limits{
		Retries: 3, Backoff: time.Millisecond, MaxBackoff: 5 * time.Millisecond, MaxRetryAfter: 2 * time.Second,
		StallTimeout: 700 * time.Millisecond, HeaderTimeout: 2 * time.Second, ConnectTimeout: 5 * time.Second,
		Parallel: 4, ParallelAbove: 1 << 20, RangeBytes: 1 << 20,
	}
}

// patientLimits are for tests that count what was asked for: on a slow machine
// a request that is given up would be asked for twice.
func patientLimits() Limits {
	l := fastLimits()
	l.StallTimeout, l.HeaderTimeout, l.ConnectTimeout = time.Minute, time.Minute, time.Minute
	return l
}

// site is a registry over plain HTTP with a client for it.
type site struct {
	host string
	srv  *httptest.Server
	opts Options
}

// newSite serves h and prepares options that reach it.
func newSite(t testing.TB, h http.Handler) *site {
	t.Helper()
	srv := httptest.NewUnstartedServer(h)
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	srv.Start()
	t.Cleanup(srv.Close)
	u, err := url.Parse(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	return &site{host: u.Host, srv: srv, opts: Options{
		CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{u.Host: {PlainHTTP: true}},
	}}
}

func (s *site) client(t testing.TB) *Client {
	t.Helper()
	c, err := New(s.opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func randomBytes(t testing.TB, n int) []byte {
	t.Helper()
	b := make([]byte, n)
	if _, err := rand.Read(b); err != nil {
		t.Fatal(err)
	}
	return b
}

// tarOf is a layer tar with one file.
func tarOf(t testing.TB, name string, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(content)), Typeflag: tar.TypeReg}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gz(t testing.TB, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.NoCompression) // the contents are random
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func layerOf(t testing.TB, size int) v1.Layer {
	t.Helper()
	blob := gz(t, tarOf(t, "Files/data.bin", randomBytes(t, size)))
	l, err := tarball.LayerFromOpener(func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(blob)), nil })
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// winImage is an image of go-containerregistry's making.
func winImage(t testing.TB, osVersion string, features []string, layers ...v1.Layer) v1.Image {
	t.Helper()
	img := empty.Image
	cfg, err := img.ConfigFile()
	if err != nil {
		t.Fatal(err)
	}
	cfg = cfg.DeepCopy()
	cfg.OS, cfg.Architecture, cfg.OSVersion, cfg.OSFeatures = "windows", "amd64", osVersion, features
	cfg.Created = v1.Time{Time: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	cfg.Config.Cmd = []string{"app.exe"}
	out, err := mutate.ConfigFile(img, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if out, err = mutate.AppendLayers(out, layers...); err != nil {
		t.Fatal(err)
	}
	return out
}

func push(t testing.TB, ref string, what remote.Taggable, opts ...remote.Option) {
	t.Helper()
	r, err := name.ParseReference(ref, name.Insecure)
	if err != nil {
		t.Fatal(err)
	}
	switch w := what.(type) {
	case v1.ImageIndex:
		err = remote.WriteIndex(r, w, opts...)
	case v1.Image:
		err = remote.Write(r, w, opts...)
	default:
		err = fmt.Errorf("cannot push a %T", what)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// fake is a registry whose documents and blobs are given as bytes, so that it
// can serve what a real one refuses.
type fake struct {
	mu     sync.Mutex
	docs   map[string]fakeDoc // "tag" or digest
	blobs  map[string][]byte
	before func(w http.ResponseWriter, r *http.Request) bool // true: answered
	ranges map[string][]span                                 // blob digest → ranges served
	hits   map[string]int                                    // path → requests
}

type fakeDoc struct {
	mediaType string
	raw       []byte
}

func newFake() *fake {
	return &fake{docs: map[string]fakeDoc{}, blobs: map[string][]byte{}, ranges: map[string][]span{}, hits: map[string]int{}}
}

func (f *fake) doc(tag, mediaType string, raw []byte) v1.Hash {
	f.mu.Lock()
	defer f.mu.Unlock()
	d := sha256Digest(raw)
	f.docs[d] = fakeDoc{mediaType, raw}
	if tag != "" {
		f.docs[tag] = fakeDoc{mediaType, raw}
	}
	h, _ := v1.NewHash(d)
	return h
}

func (f *fake) blob(raw []byte) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	d := sha256Digest(raw)
	f.blobs[d] = raw
	return d
}

func (f *fake) count(path string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.hits[path]
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	f.hits[r.URL.Path]++
	before := f.before
	f.mu.Unlock()
	if before != nil && before(w, r) {
		return
	}
	i := strings.LastIndex(r.URL.Path, "/")
	id := r.URL.Path[i+1:]
	f.mu.Lock()
	doc, isDoc := f.docs[id]
	blob, isBlob := f.blobs[id]
	f.mu.Unlock()
	switch {
	case strings.HasSuffix(r.URL.Path[:i], "/manifests") && isDoc:
		w.Header().Set("Content-Type", doc.mediaType)
		w.Header().Set("Docker-Content-Digest", sha256Digest(doc.raw))
		_, _ = w.Write(doc.raw)
	case strings.HasSuffix(r.URL.Path[:i], "/blobs") && isBlob:
		w.Header().Set("Content-Type", "application/octet-stream")
		cw := &countingWriter{ResponseWriter: w}
		http.ServeContent(cw, r, "", time.Time{}, bytes.NewReader(blob))
		f.served(id, r, cw.n)
	default:
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusNotFound)
		_, _ = io.WriteString(w, `{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}`)
	}
}

type countingWriter struct {
	http.ResponseWriter
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.ResponseWriter.Write(p)
	c.n += int64(n)
	return n, err
}

// served notes what was written of a blob; n counts bytes handed to the kernel.
func (f *fake) served(id string, r *http.Request, n int64) {
	var from int64
	if h := r.Header.Get("Range"); h != "" {
		_, _ = fmt.Sscanf(h, "bytes=%d-", &from)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.ranges[id] = append(f.ranges[id], span{from, from + n})
}

// image publishes a hand-made image under tag and gives its manifest's parts.
func (f *fake) image(t testing.TB, tag string, config []byte, layers ...fakeLayer) fakeManifest {
	t.Helper()
	m := fakeManifest{SchemaVersion: 2, MediaType: string(types.DockerManifestSchema2)}
	m.Config = fakeDescriptor{MediaType: mediaDockerConfig, Digest: f.blob(config), Size: int64(len(config))}
	for _, l := range layers {
		m.Layers = append(m.Layers, fakeDescriptor{MediaType: l.mediaType, Digest: f.blob(l.raw), Size: int64(len(l.raw))})
	}
	f.doc(tag, m.MediaType, mustJSON(t, m))
	return m
}

type fakeLayer struct {
	mediaType string
	raw       []byte
}

type fakeDescriptor struct {
	MediaType string        `json:"mediaType"`
	Digest    string        `json:"digest"`
	Size      int64         `json:"size"`
	URLs      []string      `json:"urls,omitempty"`
	Platform  *fakePlatform `json:"platform,omitempty"`
}

type fakePlatform struct {
	OS         string   `json:"os"`
	Arch       string   `json:"architecture"`
	OSVersion  string   `json:"os.version,omitempty"`
	OSFeatures []string `json:"os.features,omitempty"`
}

type fakeManifest struct {
	SchemaVersion int              `json:"schemaVersion"`
	MediaType     string           `json:"mediaType,omitempty"`
	Config        fakeDescriptor   `json:"config"`
	Layers        []fakeDescriptor `json:"layers"`
}

type fakeIndex struct {
	SchemaVersion int              `json:"schemaVersion"`
	MediaType     string           `json:"mediaType,omitempty"`
	Manifests     []fakeDescriptor `json:"manifests"`
}

func mustJSON(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// winConfig is a config for a build with one diff ID per layer.
func winConfig(t testing.TB, osVersion string, layers ...fakeLayer) []byte {
	t.Helper()
	ids := []string{}
	for _, l := range layers {
		ids = append(ids, sha256Digest(append([]byte("tar of "), l.raw...)))
	}
	return mustJSON(t, map[string]any{
		"os": "windows", "architecture": "amd64", "os.version": osVersion, "created": "2026-01-02T03:04:05Z",
		"rootfs": map[string]any{"type": "layers", "diff_ids": ids},
	})
}

func dockerLayer(raw []byte) fakeLayer { return fakeLayer{mediaDockerLayer, raw} }
