package agent

import (
	"context"
	"sync"
	"time"

	"berth/guestinfo"
)

// reporter owns the status: it sends every change, and the whole at least each
// heartbeat. Changes that come while one is being sent are sent together. The
// first report waits for what has just begun, unless something is to be told: it
// takes from an entrypoint that starts as much as its own start costs.
type reporter struct {
	channel guestinfo.Channel
	log     func(format string, args ...any)
	now     func() time.Time
	refresh func(*guestinfo.Status) // fills in what moves by itself; may be nil

	introduce func(*guestinfo.Status) // fills in what the machine is, before the first report; nil after it

	mu       sync.Mutex
	status   guestinfo.Status
	interval time.Duration

	kick   chan struct{}
	failed bool // the last send failed; only run touches it
}

const (
	defaultHeartbeat = 10 * time.Second
	sendTimeout      = 10 * time.Second
	settleTime       = 200 * time.Millisecond
)

func newReporter(c guestinfo.Channel, first guestinfo.Status, heartbeat time.Duration, log func(string, ...any)) *reporter {
	if heartbeat <= 0 {
		heartbeat = defaultHeartbeat
	}
	return &reporter{channel: c, log: log, now: time.Now, status: first, interval: heartbeat, kick: make(chan struct{}, 1)}
}

// update changes the status and has it sent soon.
func (r *reporter) update(change func(*guestinfo.Status)) {
	r.mu.Lock()
	change(&r.status)
	r.mu.Unlock()
	select {
	case r.kick <- struct{}{}:
	default:
	}
}

// updateSettled changes the status, and has it sent when what it tells of has had
// a moment for itself.
func (r *reporter) updateSettled(change func(*guestinfo.Status)) {
	r.note(change)
	time.AfterFunc(settleTime, func() { r.update(func(*guestinfo.Status) {}) })
}

// note changes the status; it goes out with the next report.
func (r *reporter) note(change func(*guestinfo.Status)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	change(&r.status)
}

// run sends until ctx is done, and then once more within grace.
func (r *reporter) run(ctx context.Context, grace time.Duration) {
	for pause := settleTime; ; pause = r.pause() {
		wait := time.NewTimer(pause)
		select {
		case <-r.kick:
		case <-wait.C:
		case <-ctx.Done():
			wait.Stop()
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
			defer cancel()
			r.sendLast(last)
			return
		}
		wait.Stop()
		// A report is not cut off by ctx: a host could take it for the newest
		// one when it arrives late on a connection that was given up.
		once, cancel := context.WithTimeout(context.WithoutCancel(ctx), sendTimeout)
		r.send(once)
		cancel()
	}
}

// pause is the time to the next report when nothing changes.
func (r *reporter) pause() time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.failed {
		return min(r.interval, time.Second)
	}
	return r.interval
}

// sendLast tries until it succeeds or ctx ends.
func (r *reporter) sendLast(ctx context.Context) {
	for {
		r.send(ctx)
		if !r.failed {
			return
		}
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
			return
		}
	}
}

func (r *reporter) send(ctx context.Context) {
	err := r.sendOnce(ctx)
	r.mu.Lock()
	if err != nil && !r.failed {
		r.log("status report fails: %v", err)
	}
	r.failed = err != nil
	r.mu.Unlock()
}

func (r *reporter) sendOnce(ctx context.Context) error {
	if introduce := r.introduce; introduce != nil {
		r.introduce = nil
		r.note(introduce)
	}
	r.mu.Lock()
	r.status.Sequence++
	r.status.Time = r.now().UTC()
	s := r.status
	r.mu.Unlock()
	if r.refresh != nil {
		r.refresh(&s)
	}
	kv, err := guestinfo.EncodeStatus(s)
	if err != nil {
		return err
	}
	for k, v := range kv {
		if err := r.channel.Set(ctx, k, v); err != nil {
			return err
		}
	}
	return nil
}
