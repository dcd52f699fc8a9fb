package registry

import (
	"context"
	"crypto/sha256"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// fileServer serves one blob from a file, as a registry on a disk would.
type fileServer struct {
	*fake
	path string
}

func (f fileServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.URL.Path, "/blobs/") && strings.HasSuffix(f.path, r.URL.Path[strings.LastIndex(r.URL.Path, ":")+1:]) {
		file, err := os.Open(f.path)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		defer func() { _ = file.Close() }()
		w.Header().Set("Content-Type", "application/octet-stream")
		http.ServeContent(w, r, "", time.Time{}, file)
		return
	}
	f.fake.ServeHTTP(w, r)
}

const benchBytes = 256 << 20

func benchSite(b *testing.B) (*site, *Image) {
	b.Helper()
	blob := make([]byte, benchBytes)
	for i := 0; i < len(blob); i += 4096 {
		blob[i], blob[i+1], blob[i+2] = byte(i>>12), byte(i>>20), byte(i>>28)
	}
	f := newFake()
	l := dockerLayer(blob)
	f.image(b, "1", winConfig(b, "10.0.20348.1", l), l)
	d := sha256Digest(blob)
	path := filepath.Join(b.TempDir(), strings.TrimPrefix(d, digestPrefix))
	must(b, os.WriteFile(path, blob, 0o600))
	delete(f.blobs, d)
	s := newSite(b, fileServer{f, path})
	s.opts.Limits = Limits{}
	img, err := s.client(b).Resolve(context.Background(), s.host+"/app:1", Want{})
	must(b, err)
	return s, img
}

// BenchmarkFetch is fetch, verify and commit of one large blob; ratio compares
// it with the plain stream into a hash that is the limit, taken in turns so that
// both meet the same machine.
func BenchmarkFetch(b *testing.B) {
	s, img := benchSite(b)
	c := s.client(b)
	b.SetBytes(benchBytes)
	var ours, plain time.Duration
	b.ResetTimer()
	for range b.N {
		begin := time.Now()
		_, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
		must(b, err)
		ours += time.Since(begin)
		b.StopTimer()
		must(b, c.Cache().Drop(img.Layers[0].Digest))
		begin = time.Now()
		res, err := http.Get(s.srv.URL + "/v2/app/blobs/" + img.Layers[0].Digest)
		must(b, err)
		h := sha256.New()
		_, err = io.Copy(h, res.Body)
		must(b, err)
		must(b, res.Body.Close())
		plain += time.Since(begin)
		b.StartTimer()
	}
	b.ReportMetric(plain.Seconds()/ours.Seconds(), "ratio")
	b.ReportMetric(float64(benchBytes)*float64(b.N)/plain.Seconds()/1e6, "limit-MB/s")
}

func BenchmarkScanManifest(b *testing.B) {
	m := fakeManifest{SchemaVersion: 2, MediaType: mediaDockerManifest, Config: desc(mediaDockerConfig, 10)}
	for range 100 {
		m.Layers = append(m.Layers, desc(mediaDockerLayer, 10))
	}
	raw := mustJSON(b, m)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := decodeDocument(mediaDockerManifest, raw); err != nil {
			b.Fatal(err)
		}
	}
}
