package registry

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"berth/internal/errs"
)

func TestRetryAfterIsObeyed(t *testing.T) {
	t.Parallel()
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1"))
	var mu sync.Mutex
	var refused time.Time
	var early bool
	f.before = func(w http.ResponseWriter, r *http.Request) bool {
		mu.Lock()
		defer mu.Unlock()
		if refused.IsZero() {
			refused = time.Now()
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
			return true
		}
		early = early || time.Since(refused) < time.Second-50*time.Millisecond
		return false
	}
	s := newSite(t, f)
	c := s.client(t)
	_, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	mu.Lock()
	defer mu.Unlock()
	if early {
		t.Fatal("the registry was asked again before the time it named")
	}
}

func TestRetryAfterHeader(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for v, want := range map[string]time.Duration{
		"": 0, "0": 0, "7": 7 * time.Second, " 7 ": 7 * time.Second, "-1": 0, "soon": 0,
		"99999999999999999999999":       365 * 24 * time.Hour,
		"Thu, 01 Jan 2026 00:00:30 GMT": 30 * time.Second,
		"Thu, 01 Jan 2015 00:00:30 GMT": 0,
		"Thu, 01 Jan 2099 00:00:30 GMT": 365 * 24 * time.Hour,
	} {
		if got := retryAfter(http.Header{"Retry-After": {v}}, now); got != want {
			t.Errorf("%q: %s, want %s", v, got, want)
		}
	}
}

func TestTransfersAreBounded(t *testing.T) {
	t.Parallel()
	f := newFake()
	var layers []fakeLayer
	for range 12 {
		layers = append(layers, dockerLayer(randomBytes(t, 3<<20)))
	}
	f.image(t, "1", winConfig(t, "10.0.20348.1", layers...), layers...)
	var now, most atomic.Int64
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := now.Add(1)
		defer now.Add(-1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		f.ServeHTTP(w, r)
	})
	s := newSite(t, h)
	s.opts.Limits.PerRegistry = 3
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	var wg sync.WaitGroup
	for _, l := range img.Layers {
		wg.Go(func() {
			if _, err := c.Fetch(context.Background(), img, l, nil); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	// A handler may still be returning when the client, which has its bytes,
	// sends the next request on another connection.
	if most.Load() > 2*3 {
		t.Fatalf("%d requests at a time", most.Load())
	}
}

// The bound on all registries together holds where none of them is at its own.
func TestTransfersOfAllRegistriesAreBounded(t *testing.T) {
	t.Parallel()
	var now, most atomic.Int64
	opts := Options{CacheDir: t.TempDir(), Limits: fastLimits(), Registries: map[string]Registry{}}
	opts.Limits.Concurrent = 2
	var refs []string
	for range 4 {
		f := newFake()
		var layers []fakeLayer
		for range 3 {
			layers = append(layers, dockerLayer(randomBytes(t, 500_000)))
		}
		f.image(t, "1", winConfig(t, "10.0.20348.1", layers...), layers...)
		s := newSite(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			n := now.Add(1)
			defer now.Add(-1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			f.ServeHTTP(w, r)
		}))
		opts.Registries[s.host] = Registry{PlainHTTP: true}
		refs = append(refs, s.host+"/app:1")
	}
	c, err := New(opts)
	must(t, err)
	defer c.Close()
	var wg sync.WaitGroup
	for _, ref := range refs {
		img, err := c.Resolve(context.Background(), ref, Want{})
		must(t, err)
		for _, l := range img.Layers {
			wg.Go(func() {
				if _, err := c.Fetch(context.Background(), img, l, nil); err != nil {
					t.Error(err)
				}
			})
		}
	}
	wg.Wait()
	if most.Load() > 2*2 { // as above
		t.Fatalf("%d requests at a time", most.Load())
	}
}

// At a byte a second a layer does not come before its caller gives up.
func TestLayersKeepToTheRate(t *testing.T) {
	t.Parallel()
	f := newFake()
	l := dockerLayer(randomBytes(t, 5000))
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	s := newSite(t, f)
	s.opts.Limits.BytesPerSecond, s.opts.Limits.StallTimeout = 1, time.Minute
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if _, err := c.Fetch(ctx, img, img.Layers[0], nil); !errs.Is(err, errs.Unavailable) {
		t.Fatal(err)
	}
	if n := f.count("/v2/app/blobs/" + img.Layers[0].Digest); n != 1 {
		t.Fatalf("%d requests", n)
	}
}

func TestCallersEndReachesTheTokenRequest(t *testing.T) {
	f := newFake()
	asked := make(chan struct{}, 8)
	token := newSite(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		asked <- struct{}{}
		<-r.Context().Done()
	}))
	s := newSite(t, challenged(f, `Bearer realm="`+token.srv.URL+`/token",service="s"`, func(string) bool { return false }))
	c := s.client(t)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 2)
	go func() { _, err := c.Resolve(ctx, s.host+"/app:1", Want{}); ended <- err }()
	<-asked
	go func() { _, err := c.Resolve(ctx, s.host+"/app:2", Want{}); ended <- err }() // waits behind the first
	cancel()
	for range 2 {
		if err := <-ended; !errs.Is(err, errs.Canceled) {
			t.Fatal(err)
		}
	}
}

func TestLimitsAreChecked(t *testing.T) {
	if _, err := New(Options{CacheDir: t.TempDir(), Limits: Limits{Retries: -1}}); !errs.Is(err, errs.Invalid) || !strings.Contains(err.Error(), "Retries") {
		t.Fatal(err)
	}
	for name, r := range map[string]Registry{
		"missing ca": {CA: []string{"/nonexistent"}}, "ca without certificate": {CA: []string{os.DevNull}}, "missing key": {Cert: "/nonexistent", Key: "/nonexistent"},
	} {
		if _, err := New(Options{CacheDir: t.TempDir(), Registries: map[string]Registry{"r.example": r}}); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// zeros serves a blob that nobody has to store, in ranges.
type zeros struct {
	*fake
	digest string
	size   int
}

func (z zeros) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !strings.HasSuffix(r.URL.Path, z.digest) {
		z.fake.ServeHTTP(w, r)
		return
	}
	from, to := wanted(r, z.size)
	partHeader(w, from, to, z.size)
	buf := make([]byte, 1<<20)
	for from < to {
		n, err := w.Write(buf[:min(len(buf), to-from)])
		if err != nil {
			return
		}
		from += n
	}
}

// The digest is that of 2 GiB of zeros, by sha256sum.
const (
	zeroBytes  = 2 << 30
	zeroDigest = "sha256:a7c744c13cc101ed66c29f672f92455547889cc586ce6d44fe76ae824958ea51"
)

func TestLargeBlobNeedsLittleMemory(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("2 GiB are fetched and verified")
	}
	if _, err := os.Stat("/proc/self/status"); err != nil {
		t.Skip("memory is read from /proc, which needs Linux")
	}
	s := newSite(t, zeros{newFake(), zeroDigest, zeroBytes})
	img := &Image{Repository: s.host + "/app", Layers: []Layer{{MediaType: mediaDockerLayer, Digest: zeroDigest, Size: zeroBytes}}}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), helperEnv+"="+string(mustJSON(t, fetchJob{s.host, s.opts.CacheDir, img})))
	out, err := cmd.Output()
	must(t, err)
	var peak int64
	sc := bufio.NewScanner(strings.NewReader(string(out)))
	for sc.Scan() {
		_, _ = fmt.Sscanf(sc.Text(), "VmHWM: %d kB", &peak)
	}
	if peak == 0 || peak > 256<<10 {
		t.Fatalf("the fetching process took %d KiB: %s", peak, out)
	}
	t.Logf("%d MiB with %d KiB", zeroBytes>>20, peak)
}
