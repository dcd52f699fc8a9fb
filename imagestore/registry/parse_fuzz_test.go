package registry

import (
	"context"
	"net/http"
	"testing"
	"time"
)

// FuzzContentRange holds what is accepted against the request.
func FuzzContentRange(f *testing.F) {
	for _, s := range []string{"bytes 0-9/10", "bytes 5-9/*", "bytes 5-7/10", "bytes 9-5/10", "bytes 0-99999999999999999999/10", "items 0-1/2"} {
		f.Add(s, int64(0), int64(10), int64(10))
		f.Add(s, int64(5), int64(10), int64(10))
	}
	f.Fuzz(func(t *testing.T, h string, off, end, size int64) {
		if off < 0 || end <= off || size < end {
			return
		}
		res := &http.Response{StatusCode: http.StatusPartialContent, ContentLength: -1, Header: http.Header{"Content-Range": {h}}}
		if to, err := checkPart(res, off, end, size); err == nil && (to <= off || to > end) {
			t.Fatalf("%q for %d-%d of %d gives %d", h, off, end, size, to)
		}
	})
}

// FuzzDockerConfig looks for panics, and for credentials of one host that
// another would get.
func FuzzDockerConfig(f *testing.F) {
	f.Add([]byte(`{"auths":{"other.example":{"auth":"YTpi"},"https://r.example/v1/":{"username":"a"}}}`))
	f.Add([]byte(`{"auths":{"r.example/repo":{"auth":"YTpi"}}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		cfg, err := parseDockerConfig(raw)
		if err != nil {
			return
		}
		cfg.CredHelpers, cfg.CredsStore = nil, "" // run no programs
		got, err := cfg.find(context.Background(), "unguessable.example:4711", time.Second)
		if err != nil || got == (credentials{}) {
			return
		}
		for key := range cfg.Auths {
			if authHost(key) == "unguessable.example:4711" {
				return
			}
		}
		t.Fatalf("%s without an entry", got)
	})
}

// FuzzSpans compares the span arithmetic with a bitmap.
func FuzzSpans(f *testing.F) {
	f.Add([]byte{0, 5, 5, 5, 20, 3, 1, 1}, []byte{10, 4})
	f.Fuzz(func(t *testing.T, add, sub []byte) {
		var ss spans
		var bits [512]bool
		each := func(raw []byte, set bool) {
			for i := 0; i+1 < len(raw); i += 2 {
				s := span{int64(raw[i]), int64(raw[i]) + int64(raw[i+1])}
				if set {
					ss = ss.add(s)
				} else {
					ss = ss.remove(s)
				}
				for k := s.from; k < s.to; k++ {
					bits[k] = set
				}
			}
		}
		each(add, true)
		each(sub, false)
		var total, prefix, gap int64 = 0, -1, -1
		for k, on := range bits {
			if on {
				total++
				continue
			}
			if prefix < 0 {
				prefix, gap = int64(k), int64(k)
			}
		}
		g, ok := ss.firstGap(nil, int64(len(bits)), 7)
		if ss.total() != total || ss.prefix() != prefix || !ok || g.from != gap || g.len() > 7 || g.len() <= 0 {
			t.Fatalf("%v: total %d (%d), prefix %d (%d), gap %v (%d)", ss, ss.total(), total, ss.prefix(), prefix, g, gap)
		}
		for k := g.from; k < g.to; k++ {
			if bits[k] {
				t.Fatalf("%v: gap %v holds byte %d", ss, g, k)
			}
		}
	})
}
