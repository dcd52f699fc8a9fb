package agent

import (
	"bytes"
	"context"
	"math"
	"sync"
	"time"

	"berth/guestinfo"
)

// logTurns keeps the files of a console's log to a size: it asks the host for
// a new file when the one in use is full. Only the goroutine that writes the
// log uses it.
type logTurns struct {
	size     int64
	ask      func(turn uint64)                     // tells the host that the guest waits
	obeyed   func(context.Context) (uint64, error) // the host's last turn
	log      func(format string, args ...any)
	poll     time.Duration
	patience time.Duration // of one wait

	turn    uint64 // the last one that the host obeyed
	known   bool   // turn was read
	written int64  // since then
	allowed int64  // written until the next look for a new file
	vain    int64  // written when a wait was in vain: the next one is at twice that
}

// Bounds of a wait for the host.
const (
	turnPoll     = 100 * time.Millisecond
	turnPatience = 10 * time.Second
)

// newLogTurns is nil where the spec has no bound.
func (a *agent) newLogTurns() *logTurns {
	s := a.spec.LogSize
	if s == nil {
		return nil
	}
	return &logTurns{size: s.Bytes, allowed: s.Bytes, poll: turnPoll, patience: turnPatience, log: a.Log,
		ask: func(turn uint64) { a.report.update(func(s *guestinfo.Status) { s.LogTurn = turn }) },
		obeyed: func(ctx context.Context) (uint64, error) {
			v, _, err := a.channel.Get(ctx, guestinfo.LogKey)
			return guestinfo.ParseLogTurn(v), err
		}}
}

// fits gives how many bytes of whole lines may be written before a wait.
func (t *logTurns) fits(lines []byte) int {
	if t == nil || int64(len(lines)) <= t.allowed-t.written {
		return len(lines)
	}
	room := max(0, t.allowed-t.written)
	n := bytes.LastIndexByte(lines[:room], '\n') + 1
	if n == 0 && t.written == 0 { // no file can be smaller than a line
		n = bytes.IndexByte(lines, '\n') + 1
	}
	return n
}

func (t *logTurns) wrote(n int) {
	if t != nil {
		t.written += int64(n)
	}
}

// next waits for a new file. When none comes in time, or end is closed, the old
// one is written on, with a look from time to time whether the host has given a
// new one unasked.
func (t *logTurns) next(end <-chan struct{}) {
	ctx, cancel := context.WithTimeout(context.Background(), t.patience)
	var over sync.WaitGroup
	defer over.Wait()
	defer cancel()
	over.Go(func() {
		select {
		case <-end:
			cancel()
		case <-ctx.Done():
		}
	})
	if t.vain > 0 && t.written < 2*t.vain {
		t.look(ctx)
		return
	}
	if now, ok := t.wait(ctx); ok {
		t.begin(now)
		return
	}
	t.ask(t.turn) // the host must not change the file while it is written to
	t.vain = t.written
	t.allowed = t.written + t.size
	select {
	case <-end:
		t.allowed = math.MaxInt64
	default:
		t.log("console: no new file for the log within %v: the old one grows to %d bytes", t.patience, 2*t.vain)
	}
}

// look begins a new file if the host has given one, and lets the old one grow if not.
func (t *logTurns) look(ctx context.Context) {
	now, err := t.obeyed(ctx)
	if err == nil && t.known && now > t.turn {
		t.begin(now)
		return
	}
	t.allowed = min(t.written+t.size, 2*t.vain)
}

// begin is what to do in a new file.
func (t *logTurns) begin(turn uint64) {
	t.turn, t.written, t.allowed, t.vain = turn, 0, t.size, 0
}

// wait gives the host's turn once the file is a new one.
func (t *logTurns) wait(ctx context.Context) (turn uint64, ok bool) {
	tick := time.NewTicker(t.poll)
	defer tick.Stop()
	asked := false
	for {
		now, err := t.obeyed(ctx)
		if err == nil && !t.known { // of an agent before this one
			t.turn, t.known = now, true
		}
		if err == nil && now > t.turn {
			return now, true
		}
		if t.known && !asked {
			t.ask(t.turn + 1)
			asked = true
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return 0, false
		}
	}
}
