package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// startPairs is how many starts of each kind are compared.
const startPairs = 40

// start measures the way from the agent's first words to the entrypoint's first
// act, beside that of a trivial Windows program that starts the same program: under
// Wine a process that Windows starts takes longer than one that comes from outside,
// which is beside it too. The prefix' server runs all the time.
func (g *guestBench) start(ctx context.Context) error {
	defer ahead()()
	warm, err := g.resident(ctx, "warm", g.wine.Command(ctx, benchProgram, "wait", mark("warm")))
	if err != nil {
		return err
	}
	defer end(warm)
	var bare, launch, agent pairs
	for i := range startPairs + 2 {
		n := strconv.Itoa(i)
		if err := bare.time(ctx, g, "bare"+n, g.wine.Command(ctx, benchProgram, "mark", mark("bare"+n)), false); err != nil {
			return err
		}
		if err := launch.time(ctx, g, "launch"+n, g.wine.Command(ctx, benchProgram, "launch", mark("launch"+n)), true); err != nil {
			return err
		}
		cmd, err := g.agent(ctx, "mark", mark("agent"+n))
		if err != nil {
			return err
		}
		if err := agent.time(ctx, g, "agent"+n, cmd, true); err != nil {
			return err
		}
		if i < 2 { // they fill caches
			bare, launch, agent = pairs{}, pairs{}, pairs{}
		}
	}
	g.b.add(row{Name: "guest: agent's start to entrypoint's start", Value: median(agent.own), Unit: "ms"}.
		beside("a trivial Windows program's to the same program's", median(launch.own), medianRatio(agent.own, launch.own)).below(1.2))
	g.b.add(row{Name: "guest: the same", Value: median(agent.own), Unit: "ms"}.
		beside("the same program started from outside of Wine", median(bare.whole), medianRatio(agent.own, bare.whole)))
	g.b.add(row{Name: "guest: the same, with the start of the agent's process", Value: median(agent.whole), Unit: "ms"}.
		beside("with the start of the trivial program's process", median(launch.whole), medianRatio(agent.whole, launch.whole)))
	return nil
}

// medianRatio is the median of what is n times of its pair.
func medianRatio(of, to []float64) float64 {
	ratios := make([]float64, len(of))
	for i := range of {
		ratios[i] = of[i] / to[i]
	}
	return median(ratios)
}

// ahead lets this program's threads and children run before all other work of
// the machine, where that is allowed: else it would be measured too.
func ahead() (restore func()) {
	const fifo, other = 1, 0
	schedule := func(policy, priority uint32) {
		threads, err := os.ReadDir("/proc/self/task")
		if err != nil {
			return
		}
		for _, t := range threads {
			if id, err := strconv.Atoi(t.Name()); err == nil {
				_ = unix.SchedSetAttr(id, &unix.SchedAttr{Size: unix.SizeofSchedAttr, Policy: policy, Priority: priority}, 0)
			}
		}
	}
	schedule(fifo, 1)
	return func() { schedule(other, 0) }
}

// pairs are the milliseconds until a program's mark was made: from the start of
// the first process, and from its first words.
type pairs struct{ whole, own []float64 }

// time runs a command that has a mark made, and that says first, if it speaks,
// that it starts. One that ends without its mark is an error.
func (p *pairs) time(ctx context.Context, g *guestBench, name string, cmd *exec.Cmd, speaks bool) error {
	words, err := cmd.StderrPipe()
	if err != nil {
		return err
	}
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		return err
	}
	r := bufio.NewReader(words)
	var first string
	if speaks {
		first, err = r.ReadString('\n')
	}
	spoke := time.Now()
	if speaks && err == nil && !strings.Contains(first, "starts") {
		err = fmt.Errorf("the first words of %s are %q", name, first)
	}
	waiting, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		_, err := io.Copy(io.Discard, r)
		ended <- errors.Join(err, cmd.Wait())
		cancel()
	}()
	if err == nil {
		err = g.made(waiting, name)
	}
	over := time.Now()
	if err := errors.Join(err, <-ended); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	p.whole, p.own = append(p.whole, over.Sub(begin).Seconds()*1000), append(p.own, over.Sub(spoke).Seconds()*1000)
	return nil
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
