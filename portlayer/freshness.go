package portlayer

import (
	"context"
	"sync"
	"time"

	"berth/internal/errs"
)

// freshness says when something that is kept of a list must be read again. Who needs
// it while it is being read waits for that reading and shares it.
type freshness struct {
	now Clock
	age time.Duration // at which it is read again

	mu     sync.Mutex
	begun  uint64    // readings
	kept   uint64    // the reading of which something is kept
	epoch  uint64    // how often what was read ceased to be true
	read   time.Time // when the reading began that is true still; zero is none
	flight *flight   // the reading under way that others may share
}

// flight is one reading.
type flight struct {
	number, epoch uint64
	began         time.Time
	done          chan struct{}
	err           error
	left          bool // its reader gave up: others read for themselves
}

// within says whether what is kept is not older than that.
func (f *freshness) within(age time.Duration) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.holds(age)
}

func (f *freshness) holds(age time.Duration) bool {
	return !f.read.IsZero() && f.now().Sub(f.read) < age
}

// expire has it read again by the next who needs it: what is kept, or is just being
// read, is no longer true.
func (f *freshness) expire() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.epoch++
	f.read, f.flight = time.Time{}, nil
}

// ensure returns when what is kept is fresh; with now, when it was read since the
// call. read gives what keeps what it has read, which is called unless a reading
// that began later is kept already.
func (f *freshness) ensure(ctx context.Context, now bool, read func(context.Context) (keep func(), err error)) error {
	for {
		r, own := f.join(now)
		switch {
		case r == nil:
			return nil
		case own:
			return f.fly(ctx, r, read)
		}
		select {
		case <-r.done:
			if !r.left {
				return r.err
			}
		case <-ctx.Done():
			return errs.Wrap(ctx.Err(), "", "")
		}
	}
}

// join gives the reading to wait for, or to make; nil if there is no need of one.
func (f *freshness) join(now bool) (r *flight, own bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !now && f.holds(f.age) {
		return nil, false
	}
	if !now && f.flight != nil {
		return f.flight, false
	}
	f.begun++
	f.flight = &flight{number: f.begun, epoch: f.epoch, began: f.now(), done: make(chan struct{})}
	return f.flight, true
}

func (f *freshness) fly(ctx context.Context, r *flight, read func(context.Context) (func(), error)) error {
	r.left = true // should read panic
	defer func() {
		f.mu.Lock()
		if f.flight == r {
			f.flight = nil
		}
		f.mu.Unlock()
		close(r.done)
	}()
	keep, err := read(ctx)
	r.err, r.left = err, err != nil && ctx.Err() != nil
	f.mu.Lock()
	defer f.mu.Unlock()
	if err != nil || r.number < f.kept {
		return err
	}
	f.kept = r.number
	if r.epoch == f.epoch {
		f.read = r.began
	}
	keep()
	return nil
}
