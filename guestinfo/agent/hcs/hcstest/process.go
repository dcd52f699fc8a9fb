//go:build linux

package hcstest

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"berth/guestinfo/agent/hcs"
	"berth/internal/procgroup"
)

// process is one process of a system.
type process struct {
	s      *system
	cmd    *exec.Cmd
	hear   func(hcs.Event)
	status string // once it has ended
}

// processParameters is the schema's. (unknown members are refused)
type processParameters struct {
	ApplicationName, CommandLine, User, WorkingDirectory string
	Environment                                          map[string]string
	EmulateConsole                                       bool
	CreateStdInPipe, CreateStdOutPipe, CreateStdErrPipe  bool
}

func (c compute) CreateProcess(h hcs.System, text string, op hcs.Operation) (hcs.Process, error) {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsCreateProcess")
	if err != nil {
		return 0, err
	}
	refuse := func(err error) (hcs.Process, error) { c.f.finish(o, "", err); return 0, nil }
	var p processParameters
	switch err := strict(text, &p); {
	case err != nil:
		return refuse(err)
	case s.state == stopped:
		return refuse(hcs.ErrSystemStopped)
	case s.state != running:
		return refuse(hcs.ErrInvalidState)
	case p.User != "" && p.User != "ContainerAdministrator" && p.User != "ContainerUser":
		return refuse(hcs.ErrNoSuchUser)
	}
	run, info, err := spawn(p)
	if err != nil {
		return refuse(err)
	}
	run.s = s
	s.procs[run] = true
	o.info, o.process = info, true
	id := hcs.Process(c.f.handle())
	c.f.processes[id] = run
	c.f.running.Go(func() { c.f.reap(run) })
	c.f.finish(o, fmt.Sprintf(`{"ProcessId":%d}`, info.PID), nil)
	return id, nil
}

// spawn starts a program of this machine.
func spawn(p processParameters) (*process, hcs.ProcessInfo, error) {
	args := split(p.CommandLine)
	if len(args) == 0 {
		return nil, hcs.ProcessInfo{}, hcs.ErrInvalid
	}
	if !exists(args[0]) {
		return nil, hcs.ProcessInfo{}, hcs.ErrFileNotFound
	}
	cmd := exec.Command(args[0], args[1:]...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	for k, v := range p.Environment {
		cmd.Env = append(cmd.Env, k+"="+v)
	}
	if strings.HasPrefix(p.WorkingDirectory, "/") {
		cmd.Dir = p.WorkingDirectory
		_ = os.MkdirAll(cmd.Dir, 0o755) // the service makes it
	}
	var info hcs.ProcessInfo
	var ends []io.Closer
	pipe := func(want bool, to *io.Writer, from *io.ReadCloser) error {
		if !want {
			return nil
		}
		r, w, err := os.Pipe()
		if err != nil {
			return err
		}
		*to, *from = w, r
		ends = append(ends, w)
		return nil
	}
	if err := pipe(p.CreateStdOutPipe, &cmd.Stdout, &info.Stdout); err != nil {
		return nil, info, err
	}
	if err := pipe(p.CreateStdErrPipe, &cmd.Stderr, &info.Stderr); err != nil {
		return nil, info, err
	}
	err := cmd.Start()
	for _, e := range ends {
		_ = e.Close() // the child has its own
	}
	if err != nil {
		return nil, info, hcs.ErrDirectory
	}
	info.PID = uint32(cmd.Process.Pid)
	return &process{cmd: cmd}, info, nil
}

// reap waits for a process' end and tells of it, and then for the end of what it
// has left behind, which the system has until then.
func (f *Fake) reap(p *process) {
	_ = p.cmd.Wait() // its state says it
	ws := p.cmd.ProcessState.Sys().(syscall.WaitStatus)
	code := uint32(ws.ExitStatus())
	if ws.Signaled() {
		code = hcs.TerminatedCode
	}
	f.mu.Lock()
	p.status = fmt.Sprintf(`{"ProcessId":%d,"Exited":true,"ExitCode":%d,"LastWaitResult":0}`, p.cmd.Process.Pid, code)
	hear := p.hear
	f.mu.Unlock()
	if hear != nil {
		hear(hcs.Event{Type: hcs.EventProcessExited, Data: p.status})
	}
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for procgroup.Alive(p.cmd.Process.Pid) {
		<-look.C
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(p.s.procs, p)
	if p.s.down && len(p.s.procs) == 0 {
		f.stop(p.s)
	}
}

func (c compute) CloseProcess(h hcs.Process) {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsCloseProcess")
	if c.f.processes[h] == nil {
		c.f.misuse("a process is closed that is not open")
	}
	delete(c.f.processes, h)
}

func (c compute) SetProcessCallback(h hcs.Process, hear func(hcs.Event)) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsSetProcessCallback")
	p := c.f.processes[h]
	switch {
	case p == nil:
		return hcs.ErrInvalidHandle
	case p.hear != nil:
		return hcs.ErrCallbackSet
	}
	p.hear = hear
	return nil
}

func (c compute) GetProcessProperties(h hcs.Process, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsGetProcessProperties")
	o, err := c.f.begin(op)
	if err != nil {
		return err
	}
	p := c.f.processes[h]
	if p == nil {
		c.f.finish(o, "", hcs.ErrInvalidHandle)
		return nil
	}
	status := p.status
	if status == "" {
		status = `{"Exited":false}`
	}
	c.f.finish(o, status, nil)
	return nil
}

func (c compute) TerminateProcess(h hcs.Process, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsTerminateProcess")
	o, err := c.f.begin(op)
	if err != nil {
		return err
	}
	switch p := c.f.processes[h]; {
	case p == nil:
		err = hcs.ErrInvalidHandle
	case p.status != "":
		err = hcs.ErrProcessStopped
	default:
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) // it may have ended
	}
	c.f.finish(o, "", err)
	return nil
}
