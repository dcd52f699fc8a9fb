package agent

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
)

// port is a serial port that a test can block and break.
type port struct {
	mu     sync.Mutex
	data   bytes.Buffer
	gate   chan struct{} // nil: open
	fail   int           // writes that fail after half
	opened int
}

func (p *port) Write(b []byte) (int, error) {
	if p.gate != nil {
		<-p.gate
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.fail > 0 {
		p.fail--
		n, _ := p.data.Write(b[:len(b)/2])
		return n, errors.New("port broke")
	}
	return p.data.Write(b)
}

func (p *port) Close() error { return nil }

func startConsole(t *testing.T, p *port, limit int) (c *console, stop func()) {
	c = newConsole(func() (io.WriteCloser, error) { p.opened++; return p, nil }, t.Logf)
	c.limit = limit
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { c.run(ctx, 10*time.Second) })
	return c, func() { cancel(); wg.Wait() }
}

func say(c *console, text string) {
	c.line(guestinfo.LogLine{Time: time.Now(), Stream: guestinfo.Stdout, Text: []byte(text)})
}

func TestConsoleWritesEverythingInOrder(t *testing.T) {
	p := &port{}
	c, stop := startConsole(t, p, queueBytes)
	for i := range 1000 {
		say(c, fmt.Sprint("line ", i))
	}
	stop()
	lines := strings.Split(strings.TrimSpace(p.data.String()), "\n")
	if len(lines) != 1000 || !strings.HasSuffix(lines[999], " line 999") || c.droppedBytes() != 0 {
		t.Errorf("%d lines, %d dropped", len(lines), c.droppedBytes())
	}
}

// A stuck port: the program is not blocked, memory does not grow, and what is
// lost is counted and told.
func TestConsoleDropsRatherThanBlocks(t *testing.T) {
	p := &port{gate: make(chan struct{})}
	c, stop := startConsole(t, p, 10_000)
	text := strings.Repeat("x", 936)
	for range 1000 {
		say(c, text)
	}
	if n := len(c.queue); n > 10_000 {
		t.Errorf("queue holds %d bytes", n)
	}
	dropped := c.droppedBytes()
	if dropped < 900*936 || dropped%936 != 0 {
		t.Errorf("%d dropped", dropped)
	}
	close(p.gate)
	for full := true; full; { // until there is room again
		say(c, "y")
		c.mu.Lock()
		full = c.dropping
		c.mu.Unlock()
	}
	say(c, "after")
	stop()
	out := p.data.String()
	if !strings.Contains(out, "bytes of output were dropped\n") || !strings.HasSuffix(out, " after\n") {
		t.Errorf("%.300q", out[max(0, len(out)-300):])
	}
}

func TestConsoleReopensABrokenPort(t *testing.T) {
	p := &port{fail: 2}
	c, stop := startConsole(t, p, queueBytes)
	say(c, "hello")
	stop()
	if !strings.HasSuffix(p.data.String(), "hello\n") || p.opened < 2 || c.droppedBytes() != 0 {
		t.Errorf("%q, opened %d times, %d dropped", p.data.String(), p.opened, c.droppedBytes())
	}
}

// An agent that follows one which was ended amid a line begins a line of its own.
func TestConsoleAfterAnAgentThatWasCutOff(t *testing.T) {
	p := &port{}
	for _, text := range []string{"the first", "the second"} {
		c, stop := startConsole(t, p, queueBytes)
		say(c, text)
		stop()
		p.data.Truncate(p.data.Len() - 4)
	}
	c, stop := startConsole(t, p, queueBytes)
	say(c, "the third")
	stop()
	var got []string
	r := guestinfo.NewLogReader(&p.data)
	for l, err := r.Next(); err == nil; l, err = r.Next() {
		if l.Stream == guestinfo.Stdout {
			got = append(got, string(l.Text))
		}
	}
	if strings.Join(got, ",") != "the fi,the sec,the third" {
		t.Errorf("%q", got)
	}
}
