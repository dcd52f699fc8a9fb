package imagestore

import (
	"context"
	"sync"
)

// flights runs one piece of work per key for any number of callers. Every
// caller sees the progress of the whole; one that gives up leaves the others
// their work, and the last to give up ends it.
type flights[T any] struct {
	mu sync.Mutex
	m  map[string]*flight[T]
}

// flight is one piece of work under way.
type flight[T any] struct {
	cancel context.CancelFunc
	done   chan struct{} // closed after val and err are set
	val    T
	err    error

	mu       sync.Mutex
	subs     map[*subscriber]struct{}
	finished bool // no caller may join
	seen     reports
}

// subscriber is one caller that waits. Reports are coalesced for it, so that a
// slow caller holds up nobody and costs bounded memory.
type subscriber struct {
	wake    chan struct{}
	pending reports
}

// reports keeps the latest report of each phase and layer in the order of
// their first appearance.
type reports struct {
	list []Progress
	at   map[[2]string]int
}

// maxReports bounds what is kept: phases times layers of any image.
const maxReports = 4096

func (r *reports) add(p Progress) {
	k := [2]string{p.Phase, p.Layer}
	if i, ok := r.at[k]; ok {
		r.list[i] = p
		return
	}
	if len(r.list) >= maxReports {
		return
	}
	if r.at == nil {
		r.at = map[[2]string]int{}
	}
	r.at[k] = len(r.list)
	r.list = append(r.list, p)
}

// take empties r.
func (r *reports) take() []Progress {
	l := r.list
	*r = reports{}
	return l
}

// do joins the work of that key or starts it. fn gets a context that ends when
// the last caller has given up or fn is through; progress, which may be nil, is
// called by this goroutine alone. A caller who gives up last returns only when
// fn has, so that its undoing is over.
func (f *flights[T]) do(ctx context.Context, key string, progress func(Progress), fn func(context.Context, func(Progress)) (T, error)) (T, error) {
	for {
		if err := ctx.Err(); err != nil {
			var none T
			return none, err
		}
		fl, sub := f.join(ctx, key, fn)
		if sub != nil {
			return fl.wait(ctx, sub, progress)
		}
		select { // it is ending; then there is room for a new one
		case <-fl.done:
		case <-ctx.Done():
		}
	}
}

// join subscribes to the flight of that key, made if need be. The subscriber is
// nil when the flight takes nobody any more.
func (f *flights[T]) join(ctx context.Context, key string, fn func(context.Context, func(Progress)) (T, error)) (*flight[T], *subscriber) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if fl := f.m[key]; fl != nil {
		return fl, fl.subscribe()
	}
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	fl := &flight[T]{cancel: cancel, done: make(chan struct{}), subs: map[*subscriber]struct{}{}}
	sub := fl.subscribe()
	if f.m == nil {
		f.m = map[string]*flight[T]{}
	}
	f.m[key] = fl
	go func() { // owned by its callers: the last one waits for done
		defer close(fl.done)
		defer cancel()
		fl.val, fl.err = fn(run, fl.report)
		fl.mu.Lock()
		fl.finished = true
		fl.mu.Unlock()
		f.mu.Lock()
		delete(f.m, key)
		f.mu.Unlock()
	}()
	return fl, sub
}

// subscribe adds a caller and shows it what was reported so far.
func (fl *flight[T]) subscribe() *subscriber {
	fl.mu.Lock()
	defer fl.mu.Unlock()
	if fl.finished {
		return nil
	}
	s := &subscriber{wake: make(chan struct{}, 1)}
	for _, p := range fl.seen.list {
		s.pending.add(p)
	}
	s.wake <- struct{}{}
	fl.subs[s] = struct{}{}
	return s
}

// report hands p to every caller; it never blocks.
func (fl *flight[T]) report(p Progress) {
	fl.mu.Lock()
	defer fl.mu.Unlock()
	fl.seen.add(p)
	for s := range fl.subs {
		s.pending.add(p)
		select {
		case s.wake <- struct{}{}:
		default:
		}
	}
}

// leave removes a caller; the last one ends the work.
func (fl *flight[T]) leave(s *subscriber) (last bool) {
	fl.mu.Lock()
	defer fl.mu.Unlock()
	delete(fl.subs, s)
	if len(fl.subs) > 0 {
		return false
	}
	fl.finished = true
	fl.cancel()
	return true
}

// wait delivers progress until the work is through or ctx ends.
func (fl *flight[T]) wait(ctx context.Context, s *subscriber, progress func(Progress)) (T, error) {
	deliver := func() {
		fl.mu.Lock()
		list := s.pending.take()
		fl.mu.Unlock()
		for _, p := range list {
			if progress != nil {
				progress(p)
			}
		}
	}
	for {
		select {
		case <-s.wake:
			deliver()
		case <-fl.done:
			deliver()
			return fl.val, fl.err
		case <-ctx.Done():
			if fl.leave(s) {
				<-fl.done
			}
			var none T
			return none, ctx.Err()
		}
	}
}
