package registry

import (
	"context"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"berth/internal/errs"
)

const maxErrorBody = 64 << 10

// refusal turns a status outside 200–299 into an error and closes the body. It
// gives nil, with the body untouched, for success.
func refusal(res *http.Response) error {
	if res.StatusCode >= 200 && res.StatusCode < 300 {
		return nil
	}
	defer discard(res)
	e := &statusError{status: res.StatusCode, after: retryAfter(res.Header, time.Now())}
	if t := mediaType(res.Header); t == "application/json" || t == "application/vnd.api+json" {
		b, err := io.ReadAll(io.LimitReader(res.Body, maxErrorBody))
		var doc struct {
			Errors []struct{ Code, Message string }
		}
		if err == nil && json.Unmarshal(b, &doc) == nil && len(doc.Errors) > 0 {
			e.code, e.message = oneLine(doc.Errors[0].Code, 64), oneLine(doc.Errors[0].Message, 200)
		}
	}
	return e
}

// oneLine makes a peer's text fit for a log line.
func oneLine(s string, limit int) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == 0xfffd || (r >= 0x80 && r < 0xa0) {
			return ' '
		}
		return r
	}, s)
	if len(s) > limit {
		s = strings.ToValidUTF8(s[:limit], "") + "…"
	}
	return s
}

// discard closes a body whose rest nobody wants; a short one is read so that
// its connection can be used again.
func discard(res *http.Response) {
	_, _ = io.CopyN(io.Discard, res.Body, 4<<10) // only to spare a connection
	_ = res.Body.Close()
}

func mediaType(h http.Header) string {
	t, _, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		return ""
	}
	return strings.ToLower(t)
}

// limitedBody fails when its reader holds more than left bytes.
type limitedBody struct {
	rc   io.ReadCloser
	left int64
	what string
}

// Read gives a Corrupt fault past the limit.
func (b *limitedBody) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, permanent(errs.Corrupt, "%s is too large", b.what)
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.rc.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return 0, permanent(errs.Corrupt, "%s is too large", b.what)
	}
	return n, err
}

// Close closes the reader.
func (b *limitedBody) Close() error { return b.rc.Close() }

// watchdog cancels a transfer that brings fewer than StallBytes in any
// StallTimeout: a stalled peer and one that drips alike.
type watchdog struct {
	cancel context.CancelCauseFunc
	got    atomic.Int64
	seen   int64
	limits Limits
	timer  *time.Timer
}

// watch derives the context of one transfer. stop must be called at its end.
func watch(ctx context.Context, l Limits) (_ context.Context, w *watchdog, stop func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	w = &watchdog{cancel: cancel, limits: l}
	// The response header has a timeout of its own, and so have dialling and TLS
	// for each of up to six hops; the watch begins with the body.
	return ctx, w, func() {
		if w.timer != nil {
			w.timer.Stop()
		}
		cancel(context.Canceled)
	}
}

// body begins to watch and gives the watched reader.
func (w *watchdog) body(r io.Reader) io.Reader {
	armed := make(chan struct{})
	w.timer = time.AfterFunc(w.limits.StallTimeout, func() {
		<-armed // w.timer is set
		now := w.got.Load()
		if now-w.seen < w.limits.StallBytes {
			w.cancel(transient(errs.Unavailable, "the transfer stalled: %d bytes in %s", now-w.seen, w.limits.StallTimeout))
			return
		}
		w.seen = now
		w.timer.Reset(w.limits.StallTimeout)
	})
	close(armed)
	return &watchedReader{r, w}
}

type watchedReader struct {
	r io.Reader
	w *watchdog
}

// Read counts what arrives.
func (r *watchedReader) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	r.w.got.Add(int64(n))
	return n, err
}

// cause prefers the watchdog's reason over the cancellation that it led to.
func cause(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if f, ok := context.Cause(ctx).(*fault); ok {
		return f
	}
	return err
}
