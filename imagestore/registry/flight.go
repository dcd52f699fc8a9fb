package registry

import (
	"context"
	"sync"

	"berth/internal/errs"
	"berth/internal/trace"
)

type flightKey struct {
	digest string
	size   int64
}

// flight is one download and all who wait for it.
type flight struct {
	from   string // whose repository or local source is asked
	cancel context.CancelFunc
	done   chan struct{} // closed after path and err are set
	path   string
	err    error

	callers int // guarded by Client.mu

	mu       sync.Mutex
	got      *Progress // nil before it is known
	watchers map[chan struct{}]struct{}
}

// join takes part in the blob's flight, or starts one that gets it.
func (c *Client) join(ctx context.Context, from string, l Layer, get func(context.Context, func(Progress)) (string, error)) (*flight, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, permanent(errs.Canceled, "the registry client is closed")
	}
	key := flightKey{l.Digest, l.Size}
	if f, ok := c.flights[key]; ok {
		f.callers++
		return f, nil
	}
	// The flight may outlive its first caller, but not the client.
	fctx, cancel := context.WithCancel(trace.Detach(ctx))
	stop := context.AfterFunc(c.ctx, cancel)
	f := &flight{from: from, cancel: cancel, done: make(chan struct{}), callers: 1, watchers: map[chan struct{}]struct{}{}}
	c.flights[key] = f
	c.wg.Go(func() {
		defer cancel()
		defer stop()
		path, err := get(fctx, f.report)
		c.mu.Lock()
		if c.flights[key] == f {
			delete(c.flights, key)
		}
		c.mu.Unlock()
		f.path, f.err = path, err
		close(f.done)
	})
	return f, nil
}

// leave gives up a flight; the last caller ends it and waits for its end.
func (c *Client) leave(f *flight, key flightKey) {
	c.mu.Lock()
	f.callers--
	last := f.callers == 0
	if last && c.flights[key] == f {
		delete(c.flights, key) // who comes now starts anew, behind the blob's lock
	}
	c.mu.Unlock()
	if last {
		f.cancel()
		<-f.done
	}
}

// await waits for the flight's end and passes its progress on.
func (c *Client) await(ctx context.Context, f *flight, key flightKey, progress func(Progress)) (string, error) {
	var news chan struct{}
	if progress != nil {
		news = make(chan struct{}, 1)
		f.watch(news)
		defer f.unwatch(news)
	}
	var shown *Progress
	show := func() {
		if p := f.progress(); progress != nil && p != nil && (shown == nil || *p != *shown) {
			shown = p
			progress(*p)
		}
	}
	for {
		select {
		case <-f.done:
			if f.err == nil {
				show()
			}
			c.leave(f, key)
			return f.path, f.err
		case <-news:
			show()
		case <-ctx.Done():
			c.leave(f, key)
			return "", settle(ctx, classify(ctx.Err(), ""))
		}
	}
}

// report notes how far the download is.
func (f *flight) report(p Progress) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.got = &p
	for w := range f.watchers {
		select {
		case w <- struct{}{}:
		default:
		}
	}
}

func (f *flight) progress() *Progress {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.got
}

func (f *flight) watch(w chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.watchers[w] = struct{}{}
	if f.got != nil {
		w <- struct{}{} // what is known already
	}
}

func (f *flight) unwatch(w chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.watchers, w)
}
