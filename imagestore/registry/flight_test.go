package registry

import (
	"bytes"
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/internal/errs"
)

func TestManyCallersOneDownload(t *testing.T) {
	blob := randomBytes(t, 6<<20)
	f := newFake()
	l := dockerLayer(blob)
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	s := newSite(t, f)
	first, second := s.client(t), s.client(t) // two daemons on one cache
	img, err := first.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	var wg sync.WaitGroup
	failures := make(chan error, 128)
	for i := range 64 {
		for _, c := range []*Client{first, second} {
			wg.Go(func() {
				last := int64(-1)
				path, err := c.Fetch(context.Background(), img, img.Layers[0], func(p Progress) {
					n := p.Done
					if n < last {
						t.Errorf("caller %d: progress went from %d to %d", i, last, n)
					}
					last = n
				})
				if err == nil && last != int64(len(blob)) {
					t.Errorf("caller %d: progress ended at %d", i, last)
				}
				if err == nil {
					_, err = os.Stat(path)
				}
				failures <- err
			})
		}
	}
	wg.Wait()
	close(failures)
	for err := range failures {
		must(t, err)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if n := spans(f.ranges[img.Layers[0].Digest]).total(); n != int64(len(blob)) {
		t.Fatalf("128 callers cost %d bytes for a blob of %d", n, len(blob))
	}
	if left, err := os.ReadDir(filepath.Join(s.opts.CacheDir, "partial")); err != nil || len(left) > 0 {
		t.Fatalf("left in quarantine: %v (%v)", left, err)
	}
}

func TestOneCallerLeavesOthersStay(t *testing.T) {
	t.Parallel()
	b := newBreaking(t, 4<<20)
	s := newSite(t, b.fake)
	s.opts.Limits.StallTimeout = 500 * time.Millisecond
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	b.run(2 << 20)
	ctx, cancel := context.WithCancel(context.Background())
	left := make(chan error, 1)
	go func() { _, err := c.Fetch(ctx, img, img.Layers[0], nil); left <- err }()
	<-b.stuck
	stayed := make(chan error, 1)
	entered := make(chan struct{}, 1024)
	go func() {
		_, err := c.Fetch(context.Background(), img, img.Layers[0], func(Progress) { entered <- struct{}{} })
		stayed <- err
	}()
	<-entered
	cancel()
	if err := <-left; !errs.Is(err, errs.Canceled) {
		t.Fatal(err)
	}
	b.left.Store(1 << 30) // the stalled ranges are given up and fetched anew
	must(t, <-stayed)
}

func TestDeadlineIsUnavailable(t *testing.T) {
	t.Parallel()
	b := newBreaking(t, 2<<20)
	s := newSite(t, b.fake)
	s.opts.Limits.StallTimeout = time.Minute
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	b.run(1 << 20)
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	if _, err := c.Fetch(ctx, img, img.Layers[0], nil); !errs.Is(err, errs.Unavailable) {
		t.Fatal(err)
	}
}

// The same digest under another repository must not fail because the first
// repository's registry does.
func TestFlightOfAnotherRepositoryDoesNotDecide(t *testing.T) {
	blob := randomBytes(t, 100_000)
	l := dockerLayer(blob)
	f := newFake()
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	gate, entered := make(chan struct{}), make(chan struct{}, 8)
	f.before = func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasPrefix(r.URL.Path, "/v2/bad/blobs/") && strings.HasSuffix(r.URL.Path, sha256Digest(blob)) {
			entered <- struct{}{}
			<-gate
			w.WriteHeader(http.StatusForbidden)
			return true
		}
		return false
	}
	s := newSite(t, f)
	c := s.client(t)
	bad, err := c.Resolve(context.Background(), s.host+"/bad:1", Want{})
	must(t, err)
	good, err := c.Resolve(context.Background(), s.host+"/good:1", Want{})
	must(t, err)
	badEnd, goodEnd := make(chan error, 1), make(chan error, 1)
	go func() { _, err := c.Fetch(context.Background(), bad, bad.Layers[0], nil); badEnd <- err }()
	<-entered
	joined := make(chan struct{}, 1024)
	go func() {
		path, err := c.Fetch(context.Background(), good, good.Layers[0], func(Progress) { joined <- struct{}{} })
		if err == nil {
			got, rerr := os.ReadFile(path)
			if err = rerr; err == nil && !bytes.Equal(got, blob) {
				t.Error("other bytes")
			}
		}
		goodEnd <- err
	}()
	<-joined
	close(gate)
	if err := <-badEnd; !errs.Is(err, errs.Denied) {
		t.Fatal(err)
	}
	must(t, <-goodEnd)
}

func TestClosedClient(t *testing.T) {
	f := newFake()
	l := dockerLayer([]byte("layer"))
	f.image(t, "1", winConfig(t, "10.0.20348.1", l), l)
	s := newSite(t, f)
	c := s.client(t)
	img, err := c.Resolve(context.Background(), s.host+"/app:1", Want{})
	must(t, err)
	c.Close()
	if _, err := c.Fetch(context.Background(), img, img.Layers[0], nil); !errs.Is(err, errs.Canceled) {
		t.Fatal(err)
	}
}
