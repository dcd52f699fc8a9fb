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

// The digest is that of 256 MiB of zeros, by sha256sum.
const (
	zeroBytes  = 256 << 20
	zeroDigest = "sha256:a6d72ac7690f53be6ae46ba88506bd97302a093f7108472bd9efc3cefda06484"
)

func TestLargeBlobNeedsLittleMemory(t *testing.T) {
	t.Parallel()
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
	if peak == 0 || peak > 128<<10 {
		t.Fatalf("the fetching process took %d KiB: %s", peak, out)
	}
	t.Logf("%d MiB with %d KiB", zeroBytes>>20, peak)
}
