package registry

import (
	"context"
	"io"
	"sync"
	"time"
)

// pacer spreads the bytes of all transfers over time.
type pacer struct {
	rate int64 // bytes a second; 0 is no bound

	mu   sync.Mutex
	next time.Time // when the next byte may come
}

// reserve takes n bytes' share of the time from now on, and says how long to
// wait before the next ones.
func (p *pacer) reserve(n int, now time.Time) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.next.Before(now) {
		p.next = now
	}
	p.next = p.next.Add(time.Duration(float64(n) / float64(p.rate) * float64(time.Second)))
	return p.next.Sub(now)
}

// body makes a transfer keep to the rate.
func (p *pacer) body(ctx context.Context, r io.Reader) io.Reader {
	if p.rate <= 0 {
		return r
	}
	return &paced{ctx: ctx, r: r, p: p}
}

type paced struct {
	ctx context.Context
	r   io.Reader
	p   *pacer
}

// Read gives at most an eighth of a second's bytes at once, so that transfers
// take turns.
func (r *paced) Read(b []byte) (int, error) {
	if most := max(r.p.rate/8, 512); int64(len(b)) > most {
		b = b[:most]
	}
	n, err := r.r.Read(b)
	if n > 0 {
		if perr := pause(r.ctx, r.p.reserve(n, time.Now())); perr != nil && err == nil {
			err = perr
		}
	}
	return n, err
}
