package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// startPairs is how many starts of each kind are compared.
const startPairs = 40

// start measures the way to the entrypoint's first act: from the moment when
// the agent begins to run, beside the same program started bare; and with the
// agent's own process, beside a trivial program that starts the same program.
// The prefix' server runs all the time.
func (g *guestBench) start(ctx context.Context) error {
	defer ahead()()
	warm, err := g.resident(ctx, "warm", g.wine.Command(ctx, benchProgram, "wait", mark("warm")))
	if err != nil {
		return err
	}
	defer end(warm)
	var bare, launched, whole, own []float64
	var ofBare, ofLaunched []float64
	for i := range startPairs + 2 {
		b, err := g.timed(ctx, "bare"+strconv.Itoa(i), "mark")
		if err != nil {
			return err
		}
		l, err := g.timed(ctx, "launched"+strconv.Itoa(i), "launch")
		if err != nil {
			return err
		}
		w, o, err := g.timedAgent(ctx, "agent"+strconv.Itoa(i))
		if err != nil {
			return err
		}
		if i < 2 {
			continue // they fill caches
		}
		bare, launched, whole, own = append(bare, b), append(launched, l), append(whole, w), append(own, o)
		ofBare, ofLaunched = append(ofBare, o/b), append(ofLaunched, w/l)
	}
	g.b.add(row{Name: "guest: agent's start to entrypoint's start", Value: median(own), Unit: "ms"}.
		beside("the same program bare", median(bare), median(ofBare)).below(1.2))
	g.b.add(row{Name: "guest: the same, with the start of the agent's process", Value: median(whole), Unit: "ms"}.
		beside("a bare program that starts the same program", median(launched), median(ofLaunched)))
	return nil
}

// ahead lets this thread's children run before all other work of the machine,
// where that is allowed: else it would be measured too.
func ahead() (restore func()) {
	runtime.LockOSThread()
	const fifo, other = 1, 0
	_ = unix.SchedSetAttr(0, &unix.SchedAttr{Size: unix.SizeofSchedAttr, Policy: fifo, Priority: 1}, 0)
	return func() {
		_ = unix.SchedSetAttr(0, &unix.SchedAttr{Size: unix.SizeofSchedAttr, Policy: other}, 0)
		runtime.UnlockOSThread()
	}
}

// timed gives the milliseconds until a program has made its mark.
func (g *guestBench) timed(ctx context.Context, name, order string) (float64, error) {
	cmd := g.wine.Command(ctx, benchProgram, order, mark(name))
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	err := g.made(ctx, name)
	took := time.Since(begin)
	if e := cmd.Wait(); err == nil {
		err = e
	}
	return took.Seconds() * 1000, err
}

// timedAgent gives the milliseconds from the start of the agent's process, and
// from the agent's own first words, to the entrypoint's mark.
func (g *guestBench) timedAgent(ctx context.Context, name string) (whole, own float64, err error) {
	cmd, err := g.agent(ctx, "mark", mark(name))
	if err != nil {
		return 0, 0, err
	}
	words, err := cmd.StderrPipe()
	if err != nil {
		return 0, 0, err
	}
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, 0, err
	}
	r := bufio.NewReader(words)
	first, err := r.ReadString('\n')
	spoke := time.Now()
	if err == nil && !strings.Contains(first, "starts") {
		err = fmt.Errorf("the agent's first words are %q", first)
	}
	rest := make(chan error, 1)
	go func() { _, err := io.Copy(io.Discard, r); rest <- err }()
	if err == nil {
		err = g.made(ctx, name)
	}
	over := time.Now()
	for _, f := range []func() error{func() error { return <-rest }, cmd.Wait} {
		if e := f(); err == nil {
			err = e
		}
	}
	return over.Sub(begin).Seconds() * 1000, over.Sub(spoke).Seconds() * 1000, err
}

// resident starts a command and waits for the mark of the program that stays.
func (g *guestBench) resident(ctx context.Context, name string, cmd *exec.Cmd) (*exec.Cmd, error) {
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	if err := g.made(ctx, name); err != nil {
		end(cmd)
		return nil, err
	}
	return cmd, nil
}

// end kills a program.
func end(cmd *exec.Cmd) {
	_ = cmd.Process.Kill() // ended already, perhaps
	if err := cmd.Wait(); err != nil && cmd.ProcessState == nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
	}
}
