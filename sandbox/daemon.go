package sandbox

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"
)

// daemon is a process that the sandbox has started and must end.
type daemon struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
	err  error         // how; after done

	mu  sync.Mutex
	out bytes.Buffer // the end of what it said
}

// maxOutput bounds what is kept of a process' output.
const maxOutput = 32 << 10

// Write keeps the last of a process' output.
func (d *daemon) Write(p []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.out.Write(p)
	if over := d.out.Len() - maxOutput; over > 0 {
		d.out.Next(over)
	}
	return len(p), nil
}

func (d *daemon) output() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.out.String()
}

// startDaemon starts a program in a control group, if there is one.
func startDaemon(group *cgroup, env []string, name string, args ...string) (*daemon, error) {
	d := &daemon{cmd: exec.Command(name, args...), done: make(chan struct{})}
	d.cmd.Stdout, d.cmd.Stderr, d.cmd.Env = d, d, env
	// What outlives the program, as wineserver does, may hold its output open.
	d.cmd.WaitDelay = 100 * time.Millisecond
	d.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if group != nil && group.path != "" {
		f, err := os.Open(group.path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		d.cmd.SysProcAttr.UseCgroupFD, d.cmd.SysProcAttr.CgroupFD = true, int(f.Fd())
	}
	if err := d.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	go func() {
		d.err = d.cmd.Wait()
		close(d.done)
	}()
	return d, nil
}

// stop asks the process to end, then makes it.
func (d *daemon) stop(ctx context.Context) error {
	if d == nil {
		return nil
	}
	for _, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		if err := d.cmd.Process.Signal(sig); err != nil {
			break // it has ended
		}
		t := time.NewTimer(3 * time.Second)
		select {
		case <-d.done:
		case <-t.C:
		case <-ctx.Done():
		}
		t.Stop()
	}
	<-d.done
	return nil
}
