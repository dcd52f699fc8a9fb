package agent

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"berth/guestinfo"
)

// Bounds of the console's queue.
const (
	queueBytes = 2 << 20 // and as many again while they are being written
	writeBytes = 64 << 10
	// pushBack is how long a full queue may hold up a program at a time; after
	// that lines are dropped until half of the queue is free again.
	pushBack = 100 * time.Millisecond
)

// console carries log lines to a serial port. Programs write into a bounded
// queue that one goroutine empties: a slow or stuck port costs lines, counted,
// but never blocks a program for longer than pushBack.
type console struct {
	open func() (io.WriteCloser, error)
	log  func(format string, args ...any)
	now  func() time.Time
	// turns bound the log's files; nil is no bound.
	turns *logTurns

	mu       sync.Mutex
	queue    []byte
	spare    []byte // the other half of the double buffer
	limit    int
	begun    bool
	dropping bool
	turning  bool          // the writer waits for a new file: a full queue is no fault of the port
	lost     uint64        // bytes since the last line that told of a loss
	dropped  uint64        // bytes ever
	room     chan struct{} // closed and replaced when the queue shrinks
	more     chan struct{} // capacity 1
}

func newConsole(open func() (io.WriteCloser, error), log func(string, ...any)) *console {
	return &console{open: open, log: log, now: time.Now, limit: queueBytes, room: make(chan struct{}), more: make(chan struct{}, 1)}
}

// line queues one log line.
func (c *console) line(l guestinfo.LogLine) {
	c.mu.Lock()
	defer c.mu.Unlock()
	need := len(l.Text) + 128
	if len(c.queue)+need > c.limit && !c.dropping {
		c.waitRoom(need)
	}
	if len(c.queue)+need > c.limit || (c.dropping && len(c.queue) > c.limit/2) {
		c.dropping = true
		c.dropped += uint64(len(l.Text))
		c.lost += uint64(len(l.Text))
		return
	}
	c.dropping = false
	if !c.begun { // an agent before this one may have been ended amid a line
		c.queue, c.begun = append(c.queue, '\n'), true
	}
	if c.lost > 0 {
		c.queue = guestinfo.AppendLogLine(c.queue, guestinfo.LogLine{Time: l.Time, Stream: guestinfo.Stderr,
			Text: fmt.Appendf(nil, "berth-agent: %d bytes of output were dropped", c.lost)})
		c.lost = 0
	}
	c.queue = guestinfo.AppendLogLine(c.queue, l)
	c.wake()
}

// waitRoom gives up c.mu while it waits for the writer: pushBack, and as long as
// that one waits for a new file.
func (c *console) waitRoom(need int) {
	limit := time.NewTimer(pushBack)
	defer limit.Stop()
	for len(c.queue)+need > c.limit {
		room := c.room
		c.mu.Unlock()
		late := false
		select {
		case <-room:
		case <-limit.C:
			late = true
		}
		c.mu.Lock()
		if late && !c.turning {
			return
		}
		if late {
			limit.Reset(pushBack)
		}
	}
}

func (c *console) wake() {
	select {
	case c.more <- struct{}{}:
	default:
	}
}

// droppedBytes is how much output was lost.
func (c *console) droppedBytes() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.dropped
}

// run writes what is queued until ctx is done and the queue is empty, but not
// longer than grace after that.
func (c *console) run(ctx context.Context, grace time.Duration) {
	port := &reopener{open: c.open, log: c.log}
	defer port.Close()
	over, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	stop := context.AfterFunc(ctx, func() {
		late := time.AfterFunc(grace, end)
		context.AfterFunc(over, func() { late.Stop() })
	})
	defer stop()
	for {
		select {
		case <-c.more:
			c.drain(port, over.Done())
		case <-ctx.Done():
			c.drain(port, over.Done())
			return
		}
	}
}

// drain writes until the queue is empty. After end it makes no new attempt
// with what failed.
func (c *console) drain(port *reopener, end <-chan struct{}) {
	for {
		batch := c.take()
		if len(batch) == 0 {
			return
		}
		left := c.write(port, batch, end)
		c.mu.Lock()
		c.spare = batch[:0]
		c.dropped += uint64(left)
		c.lost += uint64(left)
		c.mu.Unlock()
	}
}

// write gives the number of bytes that could not be written before end.
func (c *console) write(port *reopener, lines []byte, end <-chan struct{}) int {
	for len(lines) > 0 {
		n := c.turns.fits(lines)
		if n == 0 {
			port.Close() // what it holds goes into the old file
			c.setTurning(true)
			c.turns.next(end)
			c.setTurning(false)
			continue
		}
		if left := port.write(lines[:n], end); left > 0 {
			return left + len(lines) - n
		}
		c.turns.wrote(n)
		lines = lines[n:]
	}
	return 0
}

func (c *console) setTurning(on bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.turning = on
}

// take swaps the queue for an empty one.
func (c *console) take() []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	batch := c.queue
	c.queue, c.spare = c.spare[:0], nil
	close(c.room)
	c.room = make(chan struct{})
	return batch
}

// reopener is a port that is opened when it is needed and again after an error.
type reopener struct {
	open func() (io.WriteCloser, error)
	log  func(string, ...any)
	w    io.WriteCloser
	bad  bool
}

// retryPort is the pause between two attempts with a broken port.
const retryPort = time.Second

// write gives the number of bytes that it could not write before end. Without
// an end it goes on for ever: the queue fills and lines are dropped there.
func (r *reopener) write(b []byte, end <-chan struct{}) int {
	for len(b) > 0 {
		n, err := r.try(b)
		b = b[n:]
		if err == nil {
			r.bad = false
			continue
		}
		if !r.bad {
			r.log("console: %v", err)
		}
		r.bad = true
		t := time.NewTimer(retryPort)
		select {
		case <-t.C:
		case <-end:
			t.Stop()
			return len(b)
		}
	}
	return 0
}

func (r *reopener) try(b []byte) (int, error) {
	if r.w == nil {
		w, err := r.open()
		if err != nil {
			return 0, err
		}
		r.w = w
	}
	n, err := r.w.Write(b[:min(len(b), writeBytes)])
	if err == nil && n == 0 {
		err = io.ErrNoProgress
	}
	if err != nil && err != io.ErrNoProgress {
		r.Close()
	}
	return n, err
}

// Close closes the port.
func (r *reopener) Close() {
	if r.w != nil {
		if err := r.w.Close(); err != nil {
			r.log("console: close: %v", err)
		}
		r.w = nil
	}
}
