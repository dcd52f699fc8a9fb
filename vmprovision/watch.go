package vmprovision

import (
	"context"
	"sync"
)

// watch is one receiver of changes with what it has not read yet.
type watch struct {
	mu     sync.Mutex
	queue  []Change
	kick   chan struct{}
	closed chan struct{}
}

func (w *watch) push(c Change) {
	w.mu.Lock()
	if len(w.queue) >= watchBuffer {
		// The oldest half goes; the empty change in front says so.
		kept := w.queue[len(w.queue)-watchBuffer/2:]
		w.queue = append(append(make([]Change, 0, watchBuffer), Change{}), kept...)
	}
	w.queue = append(w.queue, c)
	w.mu.Unlock()
	select {
	case w.kick <- struct{}{}:
	default:
	}
}

func (w *watch) pop() (Change, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.queue) == 0 {
		return Change{}, false
	}
	c := w.queue[0]
	w.queue = w.queue[1:]
	return c, true
}

// Watch sends every change from now on, until ctx ends or the client closes;
// then the channel is closed. A receiver that lags loses the oldest changes and
// gets one with an empty Kind in their place.
func (i *inventory) Watch(ctx context.Context) <-chan Change {
	out := make(chan Change)
	w := &watch{kick: make(chan struct{}, 1), closed: make(chan struct{})}
	i.mu.Lock()
	if i.closed {
		i.mu.Unlock()
		close(out)
		return out
	}
	i.watches[w] = struct{}{}
	i.mu.Unlock()
	go i.pump(ctx, w, out)
	return out
}

// pump is owned by ctx and by the inventory's end, whichever comes first.
func (i *inventory) pump(ctx context.Context, w *watch, out chan<- Change) {
	defer close(out)
	defer func() {
		i.mu.Lock()
		delete(i.watches, w)
		i.mu.Unlock()
	}()
	for {
		c, ok := w.pop()
		if !ok {
			select {
			case <-w.kick:
				continue
			case <-ctx.Done():
			case <-w.closed:
			}
			return
		}
		select {
		case out <- c:
		case <-ctx.Done():
			return
		case <-w.closed:
			return
		}
	}
}

// close ends every Wait and Watch.
func (i *inventory) close() {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.closed {
		return
	}
	i.closed = true
	for w := range i.watches {
		close(w.closed)
	}
	for _, set := range i.waiters {
		for w := range set {
			close(w.kick)
		}
	}
	i.waiters = map[string]map[*waiter]struct{}{} // nothing is pushed to a closed channel
}
