package portlayer

import (
	"container/list"
	"context"
	"errors"
	"strings"
	"sync"
	"time"

	"berth/internal/errs"
)

// How a lane adapts: its limit is halved when vCenter says that it has too much to
// do, lowered a little when its answers take many times as long as they usually
// do, and grows by one for every round of answers that were quick.
const (
	shrinkRefused = 0.5
	shrinkCrowded = 0.8
	crowdedTimes  = 8               // of the usual time …
	crowdedLeast  = 2 * time.Second // … and at least this
	usualDecay    = 64              // answers until the usual time has mostly forgotten a quicker one
)

// lane is a fair queue for one class of work: first come, first served, at most
// maxWaiting in the queue, and at once as many as vCenter's answers allow, never
// more than most. Everything it keeps is bounded by these.
type lane struct {
	name       string
	now        Clock
	most       float64
	maxWaiting int
	steady     bool // its limit stays: what its work takes says nothing about crowding

	mu      sync.Mutex
	limit   float64
	running int
	queue   list.List                // of chan struct{}, closed when the turn has come
	usual   map[string]time.Duration // by kind of work
	lowered time.Time
}

func newLane(name string, now Clock, size, waiting int) *lane {
	return &lane{name: name, now: now, most: float64(size), limit: float64(size), maxWaiting: waiting, usual: map[string]time.Duration{}}
}

func newSteadyLane(name string, now Clock, size, waiting int) *lane {
	l := newLane(name, now, size, waiting)
	l.steady = true
	return l
}

// enter waits for a turn. The queue's end is an Unavailable error at once: a client
// that is told so can come back, one that waits for ever cannot. leave takes the
// work's error: it is what the lane learns from.
func (l *lane) enter(ctx context.Context, what string) (leave func(error), err error) {
	l.mu.Lock()
	if l.queue.Len() == 0 && l.free() {
		l.running++
		l.mu.Unlock()
		return l.leave(what), nil
	}
	if l.queue.Len() >= l.maxWaiting {
		l.mu.Unlock()
		return nil, errs.New(errs.Unavailable, "wait for a turn", l.name, "%d requests are waiting already", l.maxWaiting).WithHint("try again later")
	}
	turn := make(chan struct{})
	place := l.queue.PushBack(turn)
	l.mu.Unlock()
	select {
	case <-turn:
		return l.leave(what), nil
	case <-ctx.Done():
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case <-turn: // at the same moment
		l.running--
		l.grant()
	default:
		l.queue.Remove(place)
	}
	return nil, errs.Wrap(ctx.Err(), "wait for a turn", l.name)
}

// free says whether one more may run; l.mu is held.
func (l *lane) free() bool { return l.running < int(l.limit) }

// grant gives turns to those who wait longest; l.mu is held.
func (l *lane) grant() {
	for l.queue.Len() > 0 && l.free() {
		close(l.queue.Remove(l.queue.Front()).(chan struct{}))
		l.running++
	}
}

func (l *lane) leave(what string) func(error) {
	began := l.now()
	return func(err error) {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.running--
		if !l.steady {
			l.learn(what, began, err)
		}
		l.grant()
	}
}

// learn adapts the limit to how one piece of work went; l.mu is held. What began
// before the limit was lowered says nothing about the lower one.
func (l *lane) learn(what string, began time.Time, err error) {
	now := l.now()
	took := now.Sub(began)
	crowded := l.crowded(what, took)
	switch {
	case overloaded(err):
		if !began.Before(l.lowered) {
			l.lower(now, shrinkRefused)
		}
		return
	case err != nil:
		return
	case crowded:
		if !began.Before(l.lowered) {
			l.lower(now, shrinkCrowded)
		}
	default:
		l.limit = min(l.most, l.limit+1/l.limit)
	}
	if u := l.usual[what]; u == 0 || took < u {
		l.usual[what] = max(took, time.Millisecond)
	} else {
		l.usual[what] = u + (took-u)/usualDecay
	}
}

func (l *lane) lower(now time.Time, factor float64) {
	l.limit = max(1, l.limit*factor)
	l.lowered = now
}

func (l *lane) crowded(what string, took time.Duration) bool {
	usual := l.usual[what]
	return usual > 0 && took > crowdedLeast && took > crowdedTimes*usual
}

// load is how full the lane is.
func (l *lane) load() (running, waiting int, limit float64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.running, l.queue.Len(), l.limit
}

// vsphereFault is the name of the fault at the root of an error, or "".
func vsphereFault(err error) (fault string) {
	for e := err; e != nil; e = errors.Unwrap(e) {
		if be, ok := e.(*errs.Error); ok && be.Fault != "" {
			fault = be.Fault
		}
	}
	return fault
}

// overloaded says whether an error is vCenter's way to say that it, or a host, has
// too much to do: faults by name, and no answer in time at all.
func overloaded(err error) bool {
	if err == nil {
		return false
	}
	fault := vsphereFault(err)
	switch {
	case strings.HasPrefix(fault, "TooManyConcurrent"):
		return true
	}
	switch fault {
	case "NotEnoughLicenses", "LimitExceeded", "Timedout", "HostCommunication", "HostNotReachable", "SystemError":
		return true
	case "":
		return errors.Is(err, context.DeadlineExceeded) || strings.Contains(err.Error(), "503 ") && errs.Is(err, errs.Unavailable)
	}
	return false
}
