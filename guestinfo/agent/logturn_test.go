package agent

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
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
	// An answer that came late is taken at the next wait, without another request.
	h.turn, h.files = 1, append(h.files, strings.Builder{})
	if turns.next(nil); turns.turn != 1 || turns.allowed != size || len(h.asked) != 8 {
		t.Errorf("turn %d, %d allowed, asked %v", turns.turn, turns.allowed, h.asked)
	}
	// One line that is larger than a file goes into one of its own.
	if n := (&logTurns{size: 10, allowed: 10}).fits([]byte(strings.Repeat("y", 30) + "\nz\n")); n != 31 {
		t.Errorf("%d bytes of a long line fit", n)
	}
}
