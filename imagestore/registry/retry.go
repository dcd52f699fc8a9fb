package registry

import (
	"context"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"

	"berth/internal/errs"
	"berth/internal/pace"
)

// retry repeats fn while its faults are transient, at most Limits.Retries times.
func (c *Client) retry(ctx context.Context, ep *endpoint, fn func() error) error {
	for n := 0; ; n++ {
		err := fn()
		if err == nil {
			return nil
		}
		f := settle(ctx, classify(err, ep.name))
		if !f.retry || n >= c.options.Limits.Retries {
			return f
		}
		if err := c.backoff(ctx, ep, f, n); err != nil {
			return err
		}
	}
}

// settle lets the end of ctx outrank what it broke.
func settle(ctx context.Context, f *fault) *fault {
	if ctx.Err() == nil {
		return f
	}
	cause := context.Cause(ctx)
	return &fault{kind: errs.KindOf(ctx.Err()), err: cause}
}

// backoff waits before repetition n (from 0): exponential, jittered between
// half and whole, and as long as the server asked for, within limits.
func (c *Client) backoff(ctx context.Context, ep *endpoint, f *fault, n int) error {
	l := c.options.Limits
	d := l.MaxBackoff
	if n < 32 && l.Backoff<<n > 0 {
		d = min(d, l.Backoff<<n)
	}
	d = d/2 + rand.N(d/2+1)
	if f.after > l.MaxRetryAfter {
		g := *f
		g.retry, g.hint = false, ep.name+" asks to be left alone for "+f.after.String()+"; try again then"
		return &g
	}
	if f.after > 0 {
		d = max(d, f.after)
		ep.hold(time.Now().Add(f.after))
	}
	if err := pace.Pause(ctx, d); err != nil {
		return settle(ctx, classify(err, ep.name))
	}
	return nil
}

// retryAfter reads the header: seconds or an HTTP date. What is absurdly far is
// given as a year, so that limits can refuse it.
func retryAfter(h http.Header, now time.Time) time.Duration {
	const year = 365 * 24 * time.Hour
	v := strings.TrimSpace(h.Get("Retry-After"))
	if v == "" {
		return 0
	}
	if strings.Trim(v, "0123456789") == "" {
		n, err := strconv.ParseInt(v, 10, 64)
		if err != nil || n > int64(year/time.Second) {
			return year
		}
		return time.Duration(n) * time.Second
	}
	at, err := http.ParseTime(v)
	if err != nil {
		return 0
	}
	return min(max(at.Sub(now), 0), year)
}
