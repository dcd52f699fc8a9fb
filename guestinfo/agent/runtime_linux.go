package agent

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"berth/guestinfo"
	"berth/internal/procgroup"
)

// Native runs entrypoints as plain processes. On Linux, where the agent's logic
// is tested, a process group takes the place of the job object.
type Native struct{}

// Start implements [Runtime]. Args are used as they are.
func (Native) Start(l Launch) (Process, error) {
	if u := l.Process.User; u != "" {
		return nil, &StartError{ReasonUserUnsupported, fmt.Errorf("user %q: only the agent's own account is supported", u)}
	}
	if name, _, ok := guestinfo.ServiceEntrypoint(l.Process.Args); ok {
		return nil, &StartError{ReasonServiceNotFound, fmt.Errorf("service %s: services exist on Windows only", name)}
	}
	dir := l.Process.WorkDir
	if dir == "" {
		dir = "/"
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, &StartError{ReasonWorkDirUnusable, err}
	}
	l.Env = MergeEnv(os.Environ(), l.Env)
	path, err := lookPath(l.Process.Args[0], dir, lookupEnv(l.Env, "PATH"))
	if err != nil {
		return nil, &StartError{ReasonEntrypointNotFound, err}
	}
	cmd := &exec.Cmd{Path: path, Args: l.Process.Args, Env: l.Env, Dir: dir, Stdout: l.Stdout, Stderr: l.Stderr,
		SysProcAttr: &syscall.SysProcAttr{Setpgid: true}, WaitDelay: 2 * time.Second}
	if err := cmd.Start(); err != nil {
		return nil, &StartError{ReasonStartFailed, err}
	}
	return &groupProcess{cmd: cmd, ask: posixSignals[l.Process.StopSignal]}, nil
}

func lookPath(name, dir, path string) (string, error) {
	list := []string{""}
	if !strings.Contains(name, "/") {
		list = filepath.SplitList(path)
	}
	for _, d := range list {
		p := filepath.Join(d, name)
		if !filepath.IsAbs(p) {
			p = filepath.Join(dir, p)
		}
		if i, err := os.Stat(p); err == nil && i.Mode().IsRegular() && i.Mode()&0o111 != 0 {
			return p, nil
		}
	}
	return "", fmt.Errorf("%q: %w", name, fs.ErrNotExist)
}

// posixSignals take the place of console events.
var posixSignals = map[guestinfo.StopSignal]syscall.Signal{
	guestinfo.StopDefault: syscall.SIGTERM, guestinfo.StopShutdown: syscall.SIGTERM, guestinfo.StopC: syscall.SIGINT, guestinfo.StopBreak: syscall.SIGQUIT,
	guestinfo.StopClose: syscall.SIGHUP, guestinfo.StopLogoff: syscall.SIGTERM, guestinfo.StopKill: syscall.SIGKILL,
}

type groupProcess struct {
	cmd *exec.Cmd
	ask syscall.Signal

	mu    sync.Mutex
	asked bool // to end
	ended bool // the group's id may belong to others now
}

// Exec starts l in a group of its own; its caller ends it.
func (p *groupProcess) Exec(l Launch) (Process, error) {
	p.mu.Lock()
	ended := p.ended
	p.mu.Unlock()
	if ended {
		return nil, &StartError{ReasonStartFailed, os.ErrProcessDone}
	}
	return Native{}.Start(l)
}

func (p *groupProcess) PID() uint32 { return uint32(p.cmd.Process.Pid) }

// Wait implements [Process]. Until cmd.Wait, the group has its id for sure.
func (p *groupProcess) Wait() (uint32, error) {
	pid := p.cmd.Process.Pid
	for {
		if err := unix.Waitid(unix.P_PID, pid, nil, unix.WEXITED|unix.WNOWAIT, nil); err == nil || !errors.Is(err, unix.EINTR) {
			break // cmd.Wait has the same error
		}
	}
	awaitHeirs(p.hasHeirs)
	err := p.cmd.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
	// What is left of the group still has the id.
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	state := p.cmd.ProcessState
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) && !errors.Is(err, exec.ErrWaitDelay) {
		return 0, err
	}
	if ws := state.Sys().(syscall.WaitStatus); ws.Signaled() {
		return 128 + uint32(ws.Signal()), nil
	}
	return uint32(state.ExitCode()), nil
}

func (p *groupProcess) hasHeirs() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked && procgroup.Alive(p.cmd.Process.Pid)
}

func (p *groupProcess) Interrupt() error {
	p.mu.Lock()
	p.asked = true
	p.mu.Unlock()
	return p.signal(p.ask)
}

func (p *groupProcess) Terminate() error { return p.signal(syscall.SIGKILL) }

func (p *groupProcess) signal(s syscall.Signal) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ended {
		return os.ErrProcessDone
	}
	return syscall.Kill(-p.cmd.Process.Pid, s)
}

// Resources counts the ended process' time only.
func (p *groupProcess) Resources() (guestinfo.Resources, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.ended {
		return guestinfo.Resources{Processes: 1}, nil
	}
	s := p.cmd.ProcessState
	return guestinfo.Resources{CPUNanos: uint64(s.UserTime() + s.SystemTime())}, nil
}
