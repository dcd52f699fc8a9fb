package registry

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

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
	t.Parallel()
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
	for _, size := range []int{50_000, 1_700_000} { // one stream, ranges
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
	t.Parallel()
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
