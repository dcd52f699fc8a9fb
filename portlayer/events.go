package portlayer

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"berth/internal/errs"
	"berth/internal/trace"
)

// Event is one thing that happened.
type Event struct {
	ID         string // resume token: "<epoch>-<number>"
	Time       time.Time
	Type       string // "container", "image", "template", "stream"
	Action     string // "create", "start", "exit", "stop", …
	Object     string // id
	Name       string
	Attributes map[string]string
	Operation  string // that caused it, "" when none of this daemon's did

	number uint64
	labels map[string]string
}

// eventLog keeps the latest events in a ring. Whoever reads has a number, not a
// queue: nobody can hold up anybody, and one who falls behind the ring is told.
type eventLog struct {
	now   Clock
	epoch string // of this start of the daemon
	max   int

	mu      sync.Mutex
	ring    []Event
	next    uint64 // number of the next event, from 1
	changed chan struct{}
}

func newEventLog(now Clock, size int) *eventLog {
	return &eventLog{now: now, epoch: trace.NewID(), max: size, next: 1, changed: make(chan struct{})}
}

// add appends an event.
func (e *eventLog) add(ev Event) {
	e.mu.Lock()
	defer e.mu.Unlock()
	ev.number, ev.Time = e.next, e.now().UTC()
	ev.ID = e.epoch + "-" + strconv.FormatUint(ev.number, 10)
	e.next++
	if len(e.ring) < e.max {
		e.ring = append(e.ring, ev)
	} else {
		e.ring[int((ev.number-1)%uint64(e.max))] = ev
	}
	close(e.changed)
	e.changed = make(chan struct{})
}

// after gives at most n events with numbers above num. lost says that some of
// them are no longer there.
func (e *eventLog) after(num uint64, n int) (evs []Event, lost bool, changed <-chan struct{}) {
	e.mu.Lock()
	defer e.mu.Unlock()
	oldest := e.next - uint64(len(e.ring))
	lost = num+1 < oldest
	for i := max(num+1, oldest); i < e.next && len(evs) < n; i++ {
		evs = append(evs, e.ring[int((i-1)%uint64(e.max))])
	}
	return evs, lost, e.changed
}

// oldest is the number before the first event that is still there.
func (e *eventLog) oldest() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.next - uint64(len(e.ring)) - 1
}

func (e *eventLog) last() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.next - 1
}

// EventFilter selects events; an empty member selects all.
type EventFilter struct {
	Follow     bool
	After      string // id of the last event seen
	Types      []string
	Actions    []string
	Containers []string // ids or names
	Labels     []string // "key" or "key=value", all of them
	Since      time.Time
	Until      time.Time
}

func (f EventFilter) match(e Event) bool {
	in := func(list []string, v string) bool { return len(list) == 0 || slices.Contains(list, v) }
	switch {
	case !in(f.Types, e.Type), !in(f.Actions, e.Action):
		return false
	case !f.Since.IsZero() && e.Time.Before(f.Since), !f.Until.IsZero() && !e.Time.Before(f.Until):
		return false
	case len(f.Containers) > 0 && (e.Type != "container" || !slices.ContainsFunc(f.Containers, func(c string) bool {
		return c == e.Object || strings.EqualFold(c, e.Name) || len(c) >= 4 && strings.HasPrefix(e.Object, c)
	})):
		return false
	}
	return hasLabels(e.labels, f.Labels)
}

// Events sends the events that match to emit. Without a position or a time to
// begin at, a stream that follows begins now, and one that does not gives all
// that is known. When it follows, heartbeat is called once its place is fixed,
// and whenever nothing was sent for a while. The
// stream ends with a Quota error when its reader is so slow that events are lost.
func (l *Layer) Events(ctx context.Context, f EventFilter, emit func(Event) error, heartbeat func() error) error {
	ctx, cancel := l.while(ctx)
	defer cancel()
	pos, reset := l.position(f)
	if reset {
		if err := emit(l.resetEvent()); err != nil {
			return err
		}
	}
	if !f.Until.IsZero() {
		var stop context.CancelFunc
		ctx, stop = l.until(ctx, f.Until)
		defer stop()
	}
	if f.Follow {
		if err := heartbeat(); err != nil {
			return err
		}
	}
	beat := time.NewTicker(l.lim.EventHeartbeat)
	defer beat.Stop()
	for first := true; ; first = false {
		evs, lost, changed := l.events.after(pos, 256)
		if lost && !first {
			return errs.New(errs.Quota, "send events", "", "the reader is too slow: events were lost").WithHint("list again, then follow anew")
		}
		for _, ev := range evs {
			pos = ev.number
			if f.match(ev) {
				if err := emit(ev); err != nil {
					return err
				}
			}
		}
		if len(evs) > 0 {
			continue
		}
		if !f.Follow {
			return nil
		}
		select {
		case <-changed:
		case <-beat.C:
			if err := heartbeat(); err != nil {
				return err
			}
		case <-ctx.Done():
			return nil
		}
	}
}

// position is the number to begin after, and whether the place asked for is not
// known: of another start of the daemon, or no longer kept.
func (l *Layer) position(f EventFilter) (pos uint64, reset bool) {
	if f.After == "" {
		if f.Follow && f.Since.IsZero() {
			return l.events.last(), false
		}
		return l.events.oldest(), false
	}
	epoch, num, _ := strings.Cut(f.After, "-")
	n, err := strconv.ParseUint(num, 10, 64)
	if epoch != l.events.epoch || err != nil || n > l.events.last() {
		return l.events.last(), true
	}
	if oldest := l.events.oldest(); n < oldest {
		return oldest, true
	}
	return n, false
}

// resetEvent tells a reader that it has missed something. Its id is a position
// to resume from.
func (l *Layer) resetEvent() Event {
	n := l.events.last()
	return Event{ID: l.events.epoch + "-" + strconv.FormatUint(n, 10), Time: l.now().UTC(), Type: "stream", Action: "reset", number: n}
}
