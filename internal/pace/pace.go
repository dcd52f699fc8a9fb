// Package pace spreads work over time. What may not enter: what the work is.
package pace

import (
	"context"
	"io"
	"sync"
	"time"
)

// Pause waits for d or the context's end, whose error it gives.
func Pause(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// Pacer keeps all who use it to one rate together.
type Pacer struct {
	rate int64

	mu   sync.Mutex
	next time.Time // when the next byte may come
}

// New gives a pacer of rate bytes a second; 0 is no bound.
func New(rate int64) *Pacer { return &Pacer{rate: rate} }

// Wait takes n bytes' share of the time and waits until it has passed, or gives
// the context's error.
func (p *Pacer) Wait(ctx context.Context, n int) error {
	if p.rate <= 0 {
		return nil
	}
	return Pause(ctx, p.reserve(n, time.Now()))
}

// reserve takes n bytes' share of the time from now on, and says how long to
// wait before the next ones.
func (p *Pacer) reserve(n int, now time.Time) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.next.Before(now) {
		p.next = now
	}
	p.next = p.next.Add(time.Duration(float64(n) / float64(p.rate) * float64(time.Second)))
	return p.next.Sub(now)
}

// Reader makes the reading of r keep to the rate.
func (p *Pacer) Reader(ctx context.Context, r io.Reader) io.Reader {
	if p.rate <= 0 {
		return r
	}
	return &reader{ctx: ctx, r: r, p: p}
}

type reader struct {
	ctx context.Context
	r   io.Reader
	p   *Pacer
}

// Read gives at most an eighth of a second's bytes at once, so that all take
// turns.
func (r *reader) Read(b []byte) (int, error) {
	if most := max(r.p.rate/8, 512); int64(len(b)) > most {
		b = b[:most]
	}
	n, err := r.r.Read(b)
	if n > 0 {
		if perr := r.p.Wait(r.ctx, n); perr != nil && err == nil {
			err = perr
		}
	}
	return n, err
}
