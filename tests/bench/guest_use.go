package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"berth/guestinfo"
)

// Sizes of what the agent carries.
const (
	idleFor    = 30 * time.Second
	writeRate  = 10_000_000 // bytes a second
	writeBytes = 10 * writeRate
	floodRate  = 1 << 40 // as fast as it goes
)

// use is what a process has used.
type use struct {
	cpu     time.Duration
	rss     int64 // bytes in memory, shared ones too
	private int64 // of these, its alone
}

func usedBy(pid int) (use, error) {
	var u use
	tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	if err != nil {
		return u, err
	}
	for _, t := range tasks {
		b, err := os.ReadFile(t)
		if err != nil {
			continue // the thread has ended
		}
		var ns int64
		if _, err := fmt.Sscan(string(b), &ns); err != nil {
			return u, err
		}
		u.cpu += time.Duration(ns)
	}
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
	if err != nil {
		return u, err
	}
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		if len(f) != 3 || f[2] != "kB" {
			continue
		}
		kb, err := strconv.ParseInt(f[1], 10, 64)
		if err != nil {
			return u, err
		}
		switch f[0] {
		case "Rss:":
			u.rss = kb << 10
		case "Private_Clean:", "Private_Dirty:":
			u.private += kb << 10
		}
	}
	return u, nil
}

const mib = 1 << 20

// idle measures an agent whose entrypoint does nothing, beside a trivial program
// that waits: what that one uses is Go's and Wine's.
func (g *guestBench) idle(ctx context.Context) error {
	floor, err := g.resident(ctx, "floor", g.wine.Command(ctx, benchProgram, "wait", mark("floor")))
	if err != nil {
		return err
	}
	defer end(floor)
	agent, err := g.agent(ctx, "wait", mark("idle"))
	if err != nil {
		return err
	}
	if agent, err = g.resident(ctx, "idle", agent); err != nil {
		return err
	}
	defer end(agent)
	if err := g.host.reported(ctx); err != nil { // what the start has put off is done
		return err
	}
	var at [2][2]use
	for i, wait := range []time.Duration{2 * time.Second, idleFor} { // the first lets the start be over
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
		for j, cmd := range []*exec.Cmd{agent, floor} {
			if at[i][j], err = usedBy(cmd.Process.Pid); err != nil {
				return err
			}
		}
	}
	const peer = "a trivial Go program that waits"
	ms := func(j int) float64 { return (at[1][j].cpu - at[0][j].cpu).Seconds() * 1000 / idleFor.Seconds() }
	g.b.add(row{Name: "guest: CPU of an idle agent", Value: ms(0), Unit: "ms a second"}.atMost(1))
	g.b.add(row{Name: "guest: CPU of " + peer, Value: ms(1), Unit: "ms a second"})
	now, base := at[1][0], at[1][1]
	g.b.add(row{Name: "guest: resident memory of an idle agent", Value: float64(now.rss) / mib, Unit: "MiB"}.
		against(peer, float64(base.rss)/mib).atMost(30))
	g.b.add(row{Name: "guest: of it, pages that it alone has", Value: float64(now.private) / mib, Unit: "MiB"}.
		against(peer, float64(base.private)/mib))
	return nil
}

// output measures a program that writes 10 MB/s, beside the same program with a
// file as its output.
func (g *guestBench) output(ctx context.Context) error {
	for _, o := range []struct {
		name string
		rate int64
	}{{"of 10 MB/s", writeRate}, {"as fast as it goes", floodRate}} {
		n := int64(writeBytes)
		file, err := g.intoFile(ctx, n, o.rate)
		if err != nil {
			return err
		}
		took, most, dropped, err := g.throughAgent(ctx, n, o.rate)
		if err != nil {
			return err
		}
		mbs := func(d time.Duration) float64 { return float64(n) / 1e6 / d.Seconds() }
		r := row{Name: "guest: output " + o.name + " through the agent", Value: mbs(took), Unit: "MB/s"}.against("the same program into a file", mbs(file))
		memory := row{Name: "guest: most resident memory meanwhile", Value: float64(most) / mib, Unit: "MiB"}
		if o.rate == writeRate {
			r, memory = r.atLeast(0.98), memory.atMost(30)
		}
		g.b.add(r)
		g.b.add(memory)
		g.b.add(row{Name: "guest: of it dropped", Value: float64(dropped), Unit: "bytes"})
	}
	return nil
}

func (g *guestBench) intoFile(ctx context.Context, n, rate int64) (time.Duration, error) {
	f, err := os.Create(filepath.Join(filepath.Dir(g.console), "plain.log"))
	if err != nil {
		return 0, err
	}
	name := fmt.Sprintf("file%d", rate)
	cmd := g.wine.Command(ctx, benchProgram, "write", mark(name), fmt.Sprint(n), fmt.Sprint(rate))
	cmd.Stdout = f
	if err := errors.Join(cmd.Run(), f.Close(), os.Remove(f.Name())); err != nil {
		return 0, err
	}
	return g.told(name)
}

// throughAgent gives the time that the program needed, the most memory that the
// agent had, and the bytes that it dropped.
func (g *guestBench) throughAgent(ctx context.Context, n, rate int64) (took time.Duration, most int64, dropped uint64, err error) {
	if err := os.Truncate(g.console, 0); err != nil {
		return 0, 0, 0, err
	}
	name := fmt.Sprintf("agent%d", rate)
	cmd, err := g.agent(ctx, "write", mark(name), fmt.Sprint(n), fmt.Sprint(rate))
	if err != nil {
		return 0, 0, 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, 0, 0, err
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	look := time.NewTicker(100 * time.Millisecond)
	defer look.Stop()
	for over := false; !over; {
		select {
		case err = <-done:
			over = true
		case <-look.C:
			if u, err := usedBy(cmd.Process.Pid); err == nil {
				most = max(most, u.rss)
			}
		}
	}
	var s guestinfo.Status
	if err == nil {
		s, err = g.host.status()
	}
	if err == nil && (s.ExitCode == nil || *s.ExitCode != 0) {
		err = fmt.Errorf("the program failed: %+v", s)
	}
	if err != nil {
		return 0, 0, 0, err
	}
	took, err = g.told(name)
	return took, most, s.Dropped, err
}

// told is the time that a writing program measured.
func (g *guestBench) told(name string) (time.Duration, error) {
	b, err := os.ReadFile(filepath.Join(g.folder, name))
	if err != nil {
		return 0, err
	}
	ns, err := strconv.ParseInt(string(b), 10, 64)
	return time.Duration(ns), err
}
