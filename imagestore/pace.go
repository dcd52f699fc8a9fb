package imagestore

import (
	"context"
	"time"
)

// pacer spreads bytes over time. One goroutine uses it.
type pacer struct {
	rate int64     // bytes a second; 0 is no bound
	next time.Time // when the next bytes may come
}

func newPacer(rate int64) *pacer { return &pacer{rate: rate} }

// wait takes n bytes' share of the time.
func (p *pacer) wait(ctx context.Context, n int) error {
	if p.rate <= 0 {
		return nil
	}
	now := time.Now()
	if p.next.Before(now) {
		p.next = now
	}
	p.next = p.next.Add(time.Duration(float64(n) / float64(p.rate) * float64(time.Second)))
	return pause(ctx, p.next.Sub(now))
}
