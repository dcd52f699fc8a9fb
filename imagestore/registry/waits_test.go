package registry

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
)

// Whoever watches a download that does not move learns what it waits for.
func TestProgressSaysWhatIsWaitedFor(t *testing.T) {
	t.Parallel()
	f := newFake()
	layer := dockerLayer(randomBytes(t, 5000))
	f.image(t, "1", winConfig(t, "10.0.20348.1", layer), layer)
	s := newSite(t, f)
	c := s.client(t)
	ctx := context.Background()
	img, err := c.Resolve(ctx, s.host+"/app:1", Want{})
	must(t, err)
	l := img.Layers[0]
	var refused atomic.Bool
	f.mu.Lock()
	f.before = func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, l.Digest) || !refused.CompareAndSwap(false, true) {
			return false
		}
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusTooManyRequests)
		return true
	}
	f.mu.Unlock()
	// Another process holds the blob at first.
	held, err := openPartial(ctx, c.cache.partialPath(l.Digest, l.Size), l.Digest, l.Size, nil)
	must(t, err)
	var seen []Progress
	_, err = c.Fetch(ctx, img, l, func(p Progress) {
		seen = append(seen, p)
		if held != nil {
			must(t, held.close())
			held = nil
		}
	})
	must(t, err)
	if len(seen) < 3 || !strings.Contains(seen[0].Waits, "another process") {
		t.Fatalf("%+v", seen)
	}
	var why string
	for _, p := range seen[1:] {
		why += p.Waits
	}
	if !strings.Contains(why, s.host) || !strings.Contains(why, "429") {
		t.Errorf("%+v", seen)
	}
	if last := seen[len(seen)-1]; last != (Progress{Done: l.Size}) {
		t.Errorf("%+v", last)
	}
}
