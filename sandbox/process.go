package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"berth/guestinfo"
)

// marker is the environment variable that every process of a guest inherits.
const marker = guestinfo.SandboxMark + "="

// markerOf is the beginning of the marker of all guests below a sandbox's folder.
func markerOf(dir string) string { return marker + dir + "/" }

// cgroup is one guest's control group (version 2): it counts the guest's CPU
// time and kills all of it at once. The path "" is none: then processes are
// found by their marker.
type cgroup struct{ path string }

// cgroupRoot finds where control groups can be made; "" where they cannot.
func cgroupRoot() string {
	b, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(b)) {
		before, after, ok := strings.Cut(line, " - ")
		f := strings.Fields(before)
		if !ok || len(f) < 5 || !strings.HasPrefix(after, "cgroup2 ") {
			continue
		}
		probe := filepath.Join(f[4], "berth-probe-"+randomText(4))
		if os.Mkdir(probe, 0o755) != nil {
			continue
		}
		_, err := os.Stat(filepath.Join(probe, "cgroup.kill"))
		if os.Remove(probe) == nil && err == nil {
			return f[4]
		}
	}
	return ""
}

// pids are the group's processes.
func (g *cgroup) pids() ([]int, error) {
	b, err := os.ReadFile(filepath.Join(g.path, "cgroup.procs"))
	if err != nil {
		return nil, err
	}
	var out []int
	for _, f := range strings.Fields(string(b)) {
		if n, err := strconv.Atoi(f); err == nil {
			out = append(out, n)
		}
	}
	return out, nil
}

// kill ends every process of the group and waits until none is left.
func (g *cgroup) kill(ctx context.Context) error {
	if err := os.WriteFile(filepath.Join(g.path, "cgroup.kill"), []byte("1"), 0); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	}
	return until(ctx, func() (bool, error) {
		p, err := g.pids()
		// A thread that entered a wait just then can miss the group's signal, and
		// the group does not send it twice; one to the process wakes it.
		for _, pid := range p {
			_ = syscall.Kill(pid, syscall.SIGKILL) // it may have ended by now
		}
		return len(p) == 0, err
	})
}

// removeTree kills and removes a group with its children.
func (g *cgroup) removeTree(ctx context.Context) error {
	children, err := filepath.Glob(filepath.Join(g.path, "*", "cgroup.procs"))
	if err != nil {
		return err
	}
	var all []error
	for _, c := range children {
		all = append(all, (&cgroup{filepath.Dir(c)}).removeTree(ctx))
	}
	all = append(all, g.kill(ctx))
	// Processes that are dying are listed no more but still keep the group busy.
	all = append(all, until(ctx, func() (bool, error) {
		err := os.Remove(g.path)
		switch {
		case err == nil, errors.Is(err, fs.ErrNotExist):
			return true, nil
		case errors.Is(err, syscall.EBUSY):
			return false, nil
		}
		return false, err
	}))
	return errors.Join(all...)
}

// cpuNanos is the CPU time that the group has used, the ended included.
func (g *cgroup) cpuNanos() (uint64, error) {
	b, err := os.ReadFile(filepath.Join(g.path, "cpu.stat"))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(b)) {
		if v, ok := strings.CutPrefix(line, "usage_usec "); ok {
			n, err := strconv.ParseUint(strings.TrimSpace(v), 10, 64)
			return n * 1000, err
		}
	}
	return 0, fmt.Errorf("%s: no usage_usec", g.path)
}

// until asks every few milliseconds; it ends with ctx or after 20 seconds.
func until(ctx context.Context, done func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
	defer cancel()
	t := time.NewTicker(3 * time.Millisecond)
	defer t.Stop()
	for {
		ok, err := done()
		if ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-t.C:
		}
	}
}

// marked finds the processes whose environment has a variable that begins so.
func marked(prefix string) []int {
	files, err := filepath.Glob("/proc/[0-9]*/environ")
	if err != nil {
		return nil
	}
	var out []int
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			continue // it has ended, or is somebody else's
		}
		for v := range bytes.SplitSeq(b, []byte{0}) {
			if bytes.HasPrefix(v, []byte(prefix)) {
				if n, err := strconv.Atoi(filepath.Base(filepath.Dir(f))); err == nil && n != os.Getpid() {
					out = append(out, n)
				}
				break
			}
		}
	}
	return out
}

// killMarked ends those processes and waits until none is left.
func killMarked(ctx context.Context, prefix string) error {
	return until(ctx, func() (bool, error) {
		pids := marked(prefix)
		for _, p := range pids {
			if err := syscall.Kill(p, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
				return false, err
			}
		}
		return len(pids) == 0, nil
	})
}

// memoryOf sums what processes use of the machine's memory: their own pages,
// and their share of common ones.
func memoryOf(pids []int) int64 {
	var sum int64
	for _, p := range pids {
		b, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", p))
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(b)) {
			if v, ok := strings.CutPrefix(line, "Pss:"); ok {
				n, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(v), " kB"), 10, 64)
				if err == nil {
					sum += n << 10
				}
				break
			}
		}
	}
	return sum
}

// ticksOf sums the CPU time of living processes and their ended children.
func ticksOf(pids []int) uint64 {
	const nanosPerTick = 10_000_000 // USER_HZ is 100 on every Linux that Go runs on
	var sum uint64
	for _, p := range pids {
		b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p))
		if err != nil {
			continue
		}
		_, rest, _ := strings.Cut(string(b), ") ")
		f := strings.Fields(rest)
		for i := 11; i < 15 && i < len(f); i++ { // utime stime cutime cstime
			n, err := strconv.ParseUint(f[i], 10, 64)
			if err == nil {
				sum += n * nanosPerTick
			}
		}
	}
	return sum
}

// ioOf sums what processes read and wrote.
func ioOf(pids []int) (read, written uint64) {
	for _, p := range pids {
		b, err := os.ReadFile(fmt.Sprintf("/proc/%d/io", p))
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(b)) {
			k, v, _ := strings.Cut(strings.TrimSpace(line), ": ")
			n, err := strconv.ParseUint(v, 10, 64)
			switch {
			case err != nil:
			case k == "read_bytes":
				read += n
			case k == "write_bytes":
				written += n
			}
		}
	}
	return read, written
}
