package agent

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"berth/guestinfo"
)

// turner plays the host behind a port: what is written goes into its last file,
// and every opening finds that one.
type turner struct {
	mu    sync.Mutex
	files []strings.Builder
	turn  uint64
	deaf  bool
	asked []uint64
}

type turnerPort struct {
	t *turner
	n int
}

func (p turnerPort) Write(b []byte) (int, error) {
	p.t.mu.Lock()
	defer p.t.mu.Unlock()
	return p.t.files[p.n].Write(b)
}

func (turnerPort) Close() error { return nil }

func (t *turner) open() (io.WriteCloser, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return turnerPort{t, len(t.files) - 1}, nil
}

func (t *turner) ask(turn uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.asked = append(t.asked, turn)
	if !t.deaf && turn == t.turn+1 {
		t.turn, t.files = turn, append(t.files, strings.Builder{})
	}
}

func (t *turner) obeyed(context.Context) (uint64, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.turn, nil
}

// A log goes on in a new file before one grows beyond its bound; no line is lost,
// doubled or cut, whatever the agent before has left.
func TestLogTurns(t *testing.T) {
	const size, lines = 2000, 500
	h := &turner{files: make([]strings.Builder, 1), turn: 7}
	c := newConsole(h.open, t.Logf)
	c.turns = &logTurns{size: size, allowed: size, ask: h.ask, obeyed: h.obeyed, log: t.Logf, poll: time.Millisecond, patience: time.Minute}
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { c.run(ctx, time.Minute) })
	for i := range lines {
		say(c, fmt.Sprint(i, strings.Repeat("x", i%300)))
	}
	cancel()
	wg.Wait()
	if c.droppedBytes() != 0 {
		t.Errorf("%d bytes dropped", c.droppedBytes())
	}
	next := 0
	for n := range h.files {
		text := h.files[n].String()
		if len(text) > size || n < len(h.files)-1 && len(text) < size/2 {
			t.Errorf("file %d has %d bytes", n, len(text))
		}
		r := guestinfo.NewLogReader(strings.NewReader(text))
		for {
			l, err := r.Next()
			if err != nil {
				break
			}
			if next == 0 && len(l.Text) == 0 {
				continue // the newline that an agent begins with
			}
			if want := fmt.Sprint(next, strings.Repeat("x", next%300)); string(l.Text) != want {
				t.Fatalf("file %d: %q where line %d should be", n, l.Text, next)
			}
			next++
		}
	}
	// What the end of the agent cuts off grows on in the last file instead.
	if next != lines || len(h.files) < 10 {
		t.Errorf("%d lines in %d files", next, len(h.files))
	}
}

// A host that does not answer has the log grow on in its old file, and is asked
// less and less often.
func TestLogTurnsInVain(t *testing.T) {
	const size = 1000
	h := &turner{files: make([]strings.Builder, 1), deaf: true}
	turns := &logTurns{size: size, allowed: size, ask: h.ask, obeyed: h.obeyed, log: t.Logf, poll: time.Millisecond, patience: 5 * time.Millisecond}
	c := newConsole(h.open, t.Logf)
	c.turns = turns
	port := &reopener{open: c.open, log: t.Logf}
	line := []byte(strings.Repeat("x", 99) + "\n")
	for range 100 {
		if left := c.write(port, line, nil); left != 0 {
			t.Fatal(left)
		}
	}
	if n := h.files[0].Len(); n != 100*len(line) {
		t.Errorf("%d bytes", n)
	}
	if fmt.Sprint(h.asked) != "[1 0 1 0 1 0 1 0]" { // at 1000, 2000, 4000 and 8000 bytes
		t.Errorf("asked %v", h.asked)
	}
	if turns.allowed-turns.written > size {
		t.Errorf("the next look is after %d bytes", turns.allowed-turns.written)
	}
	// An answer that came late, or unasked, is taken at the next look, without another request.
	h.turn, h.files = 1, append(h.files, strings.Builder{})
	if turns.next(nil); turns.turn != 1 || turns.allowed != size || len(h.asked) != 8 {
		t.Errorf("turn %d, %d allowed, asked %v", turns.turn, turns.allowed, h.asked)
	}
	// One line that is larger than a file goes into one of its own.
	if n := (&logTurns{size: 10, allowed: 10}).fits([]byte(strings.Repeat("y", 30) + "\nz\n")); n != 31 {
		t.Errorf("%d bytes of a long line fit", n)
	}
}

// lateTurner plays a host that answers a request after a number of events, each
// a byte that the guest writes or a look at the answer, whether the guest still
// waits by then or not.
type lateTurner struct {
	holds bool // a port goes on with the file that it was opened with
	after int

	files     [][]byte
	turn      uint64
	requested uint64
	events    int // until the answer
}

func (h *lateTurner) event() {
	if h.requested == h.turn {
		return
	}
	if h.events--; h.events == 0 {
		h.turn, h.files = h.turn+1, append(h.files, nil)
	}
}

func (h *lateTurner) ask(turn uint64) {
	if turn == h.turn+1 && turn != h.requested {
		h.requested, h.events = turn, h.after
	}
}

func (h *lateTurner) obeyed(context.Context) (uint64, error) {
	h.event()
	return h.turn, nil
}

type lateTurnerPort struct {
	*lateTurner
	opened int
}

func (p lateTurnerPort) Write(b []byte) (int, error) {
	for _, c := range b {
		p.event()
		n := len(p.files) - 1
		if p.holds {
			n = p.opened
		}
		p.files[n] = append(p.files[n], c)
	}
	return len(b), nil
}

func (lateTurnerPort) Close() error { return nil }

// Whenever the host answers, even amid a line after the guest has given up: the
// files, one after the other, are what was written, the log goes on in new files,
// and a port that holds its file is left at a line's end.
func TestLogTurnsWheneverAnswered(t *testing.T) {
	const size = 200
	for after := range 450 { // a wait has a hundred looks
		for _, holds := range []bool{false, true} {
			synctest.Test(t, func(t *testing.T) {
				h := &lateTurner{holds: holds, after: after + 1, files: make([][]byte, 1)}
				open := func() (io.WriteCloser, error) { return lateTurnerPort{h, len(h.files) - 1}, nil }
				c := newConsole(open, t.Logf)
				c.turns = &logTurns{size: size, allowed: size, ask: h.ask, obeyed: h.obeyed, log: func(string, ...any) {}, poll: turnPoll, patience: turnPatience}
				port := &reopener{open: open, log: t.Logf}
				var want []byte
				for i := range 60 {
					line := fmt.Appendf(nil, "%d %s\n", i, strings.Repeat("x", i%40))
					want = append(want, line...)
					if left := c.write(port, line, nil); left != 0 {
						t.Fatal(left)
					}
				}
				if got := bytes.Join(h.files, nil); !bytes.Equal(got, want) || len(h.files) < 3 {
					t.Errorf("answered after %d: %d files %q", h.after, len(h.files), got)
				}
				for n, f := range h.files {
					if holds && len(f) > 0 && f[len(f)-1] != '\n' {
						t.Errorf("answered after %d: file %d ends with %q", h.after, n, f)
					}
					// What follows a late answer is not counted again before it is seen.
					if len(f) > 8*size {
						t.Errorf("answered after %d: file %d has %d bytes", h.after, n, len(f))
					}
				}
			})
		}
	}
}
