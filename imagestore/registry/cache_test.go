package registry

import (
	"bytes"
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"berth/internal/errs"
)

// stocked is a cache with blobs of 1000 bytes, the first used longest ago.
func stocked(t *testing.T, n int) (*Cache, []string) {
	t.Helper()
	c, err := openCache(t.TempDir(), 0)
	must(t, err)
	var digests []string
	for i := range n {
		raw := bytes.Repeat([]byte{byte(i)}, 1000)
		d := sha256Digest(raw)
		must(t, os.WriteFile(c.blobPath(d), raw, 0o600))
		used := time.Now().Add(time.Duration(i-n) * time.Hour)
		must(t, os.Chtimes(c.blobPath(d), used, used))
		digests = append(digests, d)
	}
	return c, digests
}

func present(c *Cache, digests []string) string {
	s := ""
	for _, d := range digests {
		if _, err := c.Path(d); err == nil {
			s += "1"
		} else {
			s += "0"
		}
	}
	return s
}

func TestPrune(t *testing.T) {
	cases := []struct {
		name  string
		bytes int64
		age   time.Duration
		pin   int // -1 is none
		want  string
	}{
		{"nothing to do", -1, 0, -1, "1111"},
		{"to two", 2999, 0, -1, "0011"},
		{"exact fit", 4000, 0, -1, "1111"},
		{"all", 0, 0, -1, "0000"},
		{"older than 2.5 hours", -1, 150 * time.Minute, -1, "0011"},
		{"pinned stays", 1000, 0, 0, "1000"},
		{"pinned stays though old", -1, time.Minute, 1, "0100"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			c, digests := stocked(t, 4)
			if tc.pin >= 0 {
				c.Pin(digests[tc.pin])
				c.Pin(digests[tc.pin])
				c.Unpin(digests[tc.pin])
			}
			freed, err := c.Prune(tc.bytes, tc.age)
			must(t, err)
			if got := present(c, digests); got != tc.want {
				t.Fatalf("left %s, want %s", got, tc.want)
			}
			n, err := c.Usage()
			if err != nil || n+freed != 4000 {
				t.Fatalf("%d used, %d freed, %v", n, freed, err)
			}
		})
	}
}

func TestPruneLeavesWhatIsBeingFetched(t *testing.T) {
	c, err := openCache(t.TempDir(), 0)
	must(t, err)
	p, err := openPartial(context.Background(), c.partialPath(someDigest, 10), someDigest, 10, nil)
	must(t, err)
	if _, err := c.Prune(0, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(p.dir); err != nil {
		t.Fatal("another holder's quarantine was pruned", err)
	}
	must(t, p.close())
	if _, err := c.Prune(0, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(p.dir); !os.IsNotExist(err) {
		t.Fatal("an abandoned quarantine stayed", err)
	}
}

func TestCachePathIsStrict(t *testing.T) {
	c, digests := stocked(t, 1)
	if p, err := c.Path(digests[0]); err != nil || filepath.Dir(p) != c.blobs() {
		t.Fatal(p, err)
	}
	for in, kind := range map[string]errs.Kind{
		someDigest: errs.NotFound, "": errs.Invalid, "sha256:../../x": errs.Invalid, "../x": errs.Invalid, "sha512:" + digests[0][7:]: errs.Unsupported,
	} {
		if _, err := c.Path(in); !errs.Is(err, kind) {
			t.Errorf("%q: %v", in, err)
		}
		if err := c.Drop(in); kind != errs.NotFound && !errs.Is(err, kind) {
			t.Errorf("drop %q: %v", in, err)
		}
	}
	must(t, c.Drop(digests[0]))
	must(t, c.Drop(digests[0]))
}

func TestCacheFolderMustBeUsable(t *testing.T) {
	if _, err := New(Options{}); !errs.Is(err, errs.Invalid) {
		t.Error(err)
	}
	file := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(file, nil, 0o600))
	if _, err := New(Options{CacheDir: filepath.Join(file, "x")}); err == nil {
		t.Error("a cache below a file")
	}
}

func TestDamagedCachedBlobIsFetchedAnew(t *testing.T) {
	blob := randomBytes(t, 100_000)
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	s := newSite(t, f)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	must(t, os.Truncate(path, 10))
	path, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, blob) {
		t.Fatal("other bytes", err)
	}
	lying := img.Layers[0]
	lying.Size--
	if _, err := c.Fetch(context.Background(), img, lying, nil); !errs.Is(err, errs.Corrupt) {
		t.Fatal(err)
	}
	if _, err := c.Cache().Path(img.Layers[0].Digest); err != nil {
		t.Fatal("a lie about its size removed a good blob", err)
	}
}

func TestCacheLimit(t *testing.T) {
	f := newFake()
	var layers []fakeLayer
	for range 3 {
		layers = append(layers, dockerLayer(randomBytes(t, 100_000)))
	}
	f.image(t, "1", winConfig(t, "10.0.20348.1", layers...), layers...)
	s := newSite(t, f)
	s.opts.Limits.CacheBytes = 250_000
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	fetch := func(i int) error {
		_, err := c.Fetch(context.Background(), img, img.Layers[i], nil)
		return err
	}
	must(t, fetch(0))
	must(t, fetch(1))
	must(t, fetch(2))
	if _, err := c.Cache().Path(img.Layers[0].Digest); !errs.Is(err, errs.NotFound) {
		t.Fatal("the blob used longest ago did not make way", err)
	}
	c.Cache().Pin(img.Layers[1].Digest)
	c.Cache().Pin(img.Layers[2].Digest)
	wantErr(t, fetch(0), errs.Quota, "does not fit")
	if n, err := c.Cache().Usage(); err != nil || n > 250_000 {
		t.Fatal(n, err)
	}
}

func TestFullDisk(t *testing.T) {
	blob := randomBytes(t, 4<<20)
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	s := newSite(t, f)
	s.opts.CacheDir = smallDisk(t)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	wantErr(t, err, errs.Quota, "free space")
	if n := f.count("/v2/app/blobs/" + img.Layers[0].Digest); n > 0 {
		t.Fatalf("%d requests for a blob that has no room", n)
	}
}

func TestDiskFillsUpDuringFetch(t *testing.T) {
	blob := randomBytes(t, 600_000)
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	s := newSite(t, f)
	s.opts.CacheDir = smallDisk(t)
	greedy := filepath.Join(s.opts.CacheDir, "greedy")
	f.before = func(_ http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, sha256Digest(blob)) {
			// It ends with the disk's room, which is what it is for.
			_ = os.WriteFile(greedy, make([]byte, 1<<20), 0o600)
		}
		return false
	}
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	_, err = c.Fetch(context.Background(), img, img.Layers[0], nil)
	wantErr(t, err, errs.Quota, "no space left")
	must(t, os.Remove(greedy))
	f.mu.Lock()
	f.before = nil
	f.mu.Unlock()
	path, err := c.Fetch(context.Background(), img, img.Layers[0], nil)
	must(t, err)
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, blob) {
		t.Fatal("other bytes", err)
	}
}
