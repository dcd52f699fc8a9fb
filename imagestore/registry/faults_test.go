package registry

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/v1/types"

	"berth/internal/errs"
)

// blobFault misbehaves on requests for the layer's blob. n counts them from 1.
type blobFault func(w http.ResponseWriter, r *http.Request, n int, blob []byte) bool

// wanted is the first byte that a request asks for, and the last plus one.
func wanted(r *http.Request, size int) (from, to int) {
	to = size
	if h := r.Header.Get("Range"); h != "" {
		_, _ = fmt.Sscanf(h, "bytes=%d-%d", &from, &to)
		to++
	}
	return from, to
}

// partHeader makes a correct 206 answer's header.
func partHeader(w http.ResponseWriter, from, to, size int) {
	w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, to-1, size))
	w.Header().Set("Content-Length", strconv.Itoa(to-from))
	w.WriteHeader(http.StatusPartialContent)
}

// hijack takes the connection over.
func hijack(w http.ResponseWriter) (net.Conn, io.Writer) {
	conn, buf, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(err)
	}
	_ = buf.Flush()
	return conn, conn
}

func TestBlobFaults(t *testing.T) {
	always := func(f func(w http.ResponseWriter, r *http.Request, blob []byte)) blobFault {
		return func(w http.ResponseWriter, r *http.Request, _ int, blob []byte) bool { f(w, r, blob); return true }
	}
	once := func(f blobFault) blobFault {
		return func(w http.ResponseWriter, r *http.Request, n int, blob []byte) bool {
			return n == 1 && f(w, r, n, blob)
		}
	}
	truncated := always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
		from, to := wanted(r, len(blob))
		if r.Header.Get("Range") != "" {
			partHeader(w, from, to, len(blob))
		} else {
			w.Header().Set("Content-Length", strconv.Itoa(len(blob)))
		}
		_, _ = w.Write(blob[from : from+(to-from)/2])
		http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	})
	reset := func(w http.ResponseWriter, r *http.Request, _ int, blob []byte) bool {
		conn, out := hijack(w)
		_, _ = fmt.Fprintf(out, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", len(blob))
		_, _ = out.Write(blob[:len(blob)/3])
		if tcp, ok := conn.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0) // RST, not FIN
		}
		_ = conn.Close()
		return true
	}
	cases := []struct {
		name  string
		fault blobFault
		kind  errs.Kind // Internal: the fetch succeeds
		says  string
	}{
		{"1 truncated with the right Content-Length, once", once(truncated), errs.Internal, ""},
		{"1 nothing but the header, always", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			w.Header().Set("Content-Length", strconv.Itoa(len(blob)))
			w.WriteHeader(200)
			http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		}), errs.Corrupt, "short"},
		{"2 longer body, announced", always(func(w http.ResponseWriter, _ *http.Request, blob []byte) {
			w.Header().Set("Content-Length", strconv.Itoa(len(blob)+1))
			_, _ = w.Write(append(bytes.Clone(blob), 'x'))
		}), errs.Corrupt, "its descriptor says"},
		{"2 longer body, chunked", always(func(w http.ResponseWriter, _ *http.Request, blob []byte) {
			w.WriteHeader(200)
			http.NewResponseController(w).Flush()
			_, _ = w.Write(append(bytes.Clone(blob), 'x'))
		}), errs.Corrupt, "goes on"},
		{"3 Content-Length too small", always(func(w http.ResponseWriter, _ *http.Request, blob []byte) {
			w.Header().Set("Content-Length", strconv.Itoa(len(blob)-1))
			_, _ = w.Write(blob[:len(blob)-1])
		}), errs.Corrupt, "its descriptor says"},
		{"4 HTML login page", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, "<html>sign in</html>")
		}), errs.Unavailable, "web page"},
		{"5 redirect loop", always(func(w http.ResponseWriter, r *http.Request, _ []byte) {
			http.Redirect(w, r, r.URL.Path, http.StatusTemporaryRedirect)
		}), errs.Unavailable, "redirects"},
		{"5 redirect to metadata", always(func(w http.ResponseWriter, r *http.Request, _ []byte) {
			http.Redirect(w, r, "http://169.254.169.254/latest/meta-data", http.StatusFound)
		}), errs.Denied, "link-local"},
		{"5 redirect to a file", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(http.StatusFound)
		}), errs.Denied, "scheme"},
		{"6 401 loop", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			w.WriteHeader(http.StatusUnauthorized)
		}), errs.Denied, "log in"},
		{"6 403", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) { w.WriteHeader(http.StatusForbidden) }), errs.Denied, "403"},
		{"7 429 with an absurd Retry-After", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.Header().Set("Retry-After", "99999999999999999999")
			w.WriteHeader(http.StatusTooManyRequests)
		}), errs.Unavailable, "left alone"},
		{"7 503 with a Retry-After far in the future", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.Header().Set("Retry-After", "Fri, 31 Dec 2199 23:59:59 GMT")
			w.WriteHeader(http.StatusServiceUnavailable)
		}), errs.Unavailable, "left alone"},
		{"7 429 once with Retry-After 0", once(func(w http.ResponseWriter, _ *http.Request, _ int, _ []byte) bool {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusTooManyRequests)
			return true
		}), errs.Internal, ""},
		{"7 500 always", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) { w.WriteHeader(500) }), errs.Unavailable, "500"},
		{"8 ranges ignored", always(func(w http.ResponseWriter, _ *http.Request, blob []byte) {
			w.Header().Set("Content-Length", strconv.Itoa(len(blob)))
			_, _ = w.Write(blob)
		}), errs.Internal, ""},
		{"ranges: 8 wrong Content-Range", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, to := wanted(r, len(blob))
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from+1, to, len(blob)))
			w.WriteHeader(http.StatusPartialContent)
			_, _ = w.Write(blob[from:to])
		}), errs.Corrupt, "Content-Range"},
		{"ranges: 8 one byte at a time", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, _ := wanted(r, len(blob))
			partHeader(w, from, from+1, len(blob))
			_, _ = w.Write(blob[from : from+1])
		}), errs.Corrupt, "only 1 bytes"},
		{"ranges: 8 another total size", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, to := wanted(r, len(blob))
			partHeader(w, from, to, len(blob)+1)
			_, _ = w.Write(blob[from:to])
		}), errs.Corrupt, "sizes differ"},
		{"ranges: 8 several ranges", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) {
			w.Header().Set("Content-Type", "multipart/byteranges; boundary=x")
			w.WriteHeader(http.StatusPartialContent)
		}), errs.Corrupt, "several ranges"},
		{"ranges: 8 206 for other bytes", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, to := wanted(r, len(blob))
			partHeader(w, from, to, len(blob))
			_, _ = w.Write(make([]byte, to-from))
		}), errs.Corrupt, "have the digest"},
		{"small: 206 without being asked", func(w http.ResponseWriter, r *http.Request, _ int, blob []byte) bool {
			from, to := wanted(r, len(blob))
			if from > 0 || to < len(blob) {
				return false
			}
			partHeader(w, 0, len(blob), len(blob))
			_, _ = w.Write(blob)
			return true
		}, errs.Corrupt, "whole blob"},
		{"8 416 always", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) { w.WriteHeader(416) }), errs.Corrupt, "416"},
		{"ranges: 8 shorter than asked for", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, to := wanted(r, len(blob))
			to = min(to, from+100_000)
			partHeader(w, from, to, len(blob))
			_, _ = w.Write(blob[from:to])
		}), errs.Internal, ""},
		{"ranges: 9 stall after some bytes", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, to := wanted(r, len(blob))
			partHeader(w, from, to, len(blob))
			_, _ = w.Write(blob[from : from+10])
			http.NewResponseController(w).Flush()
			<-r.Context().Done()
		}), errs.Unavailable, "stalled"},
		{"9 reset in the middle, once", once(reset), errs.Internal, ""},
		{"ranges: 10 chunked with trailers", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			from, to := wanted(r, len(blob))
			w.Header().Set("Trailer", "X-Sum")
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, to-1, len(blob)))
			w.WriteHeader(http.StatusPartialContent)
			http.NewResponseController(w).Flush()
			_, _ = w.Write(blob[from:to])
			w.Header().Set("X-Sum", "1")
		}), errs.Internal, ""},
		{"10 gzip Content-Encoding", always(func(w http.ResponseWriter, _ *http.Request, blob []byte) {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			_, _ = z.Write(blob)
			_ = z.Close()
		}), errs.Corrupt, "gzip-encoded"},
		{"11 bytes of another blob", always(func(w http.ResponseWriter, r *http.Request, blob []byte) {
			other := bytes.Repeat([]byte{7}, len(blob))
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(other))
		}), errs.Corrupt, "have the digest"},
		{"12 407 from a proxy", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) { w.WriteHeader(407) }), errs.Denied, "HTTP_PROXY"},
		{"12 404", always(func(w http.ResponseWriter, _ *http.Request, _ []byte) { w.WriteHeader(404) }), errs.NotFound, "404"},
	}
	for _, size := range []int{50_000, 3_500_000} { // one stream, ranges
		blob := randomBytes(t, size)
		for _, tc := range cases {
			if (size < 1<<20 && strings.HasPrefix(tc.name, "ranges:")) || (size > 1<<20 && strings.HasPrefix(tc.name, "small:")) {
				continue // they concern requests for ranges, or for whole blobs
			}
			t.Run(fmt.Sprintf("%s, %d bytes", tc.name, size), func(t *testing.T) {
				t.Parallel()
				testBlobFault(t, blob, tc.fault, tc.kind, tc.says)
			})
		}
	}
}

func testBlobFault(t *testing.T, blob []byte, fault blobFault, kind errs.Kind, says string) {
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	dgst := sha256Digest(blob)
	var n atomic.Int64
	f.before = func(w http.ResponseWriter, r *http.Request) bool {
		return strings.HasSuffix(r.URL.Path, dgst) && fault(w, r, int(n.Add(1)), blob)
	}
	s := newSite(t, f)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	if err != nil {
		t.Fatal(err)
	}
	path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
	if kind == errs.Internal {
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, blob) {
			t.Fatalf("other bytes, or %v", err)
		}
		return
	}
	if !errs.Is(err, kind) || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), dgst) {
		t.Fatalf("got %v (%v), want %v with %q and the blob's name", err, errs.KindOf(err), kind, says)
	}
	if entries, err := os.ReadDir(filepath.Join(s.opts.CacheDir, "blobs", "sha256")); err != nil || len(entries) > 0 {
		t.Fatalf("a failed fetch left %v in the cache (%v)", entries, err)
	}
	if n.Load() > 60 {
		t.Fatalf("%d requests: that is not bounded", n.Load())
	}
}

func TestDrippingBodyIsCut(t *testing.T) {
	blob := randomBytes(t, 50_000)
	testBlobFault(t, blob, func(w http.ResponseWriter, r *http.Request, _ int, blob []byte) bool {
		from, to := wanted(r, len(blob))
		if r.Header.Get("Range") != "" {
			partHeader(w, from, to, len(blob))
		}
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for i := from; i < to; i++ {
			select {
			case <-r.Context().Done():
				return true
			case <-tick.C:
			}
			_, _ = w.Write(blob[i : i+1])
			http.NewResponseController(w).Flush()
		}
		return true
	}, errs.Unavailable, "stalled")
}

func TestManifestFaults(t *testing.T) {
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
