package agent

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"berth/guestinfo"
)

// Native runs entrypoints as plain processes in job objects of this Windows.
type Native struct{}

// drainLimit is how long output may take to arrive after the job has ended.
const drainLimit = 5 * time.Second

// Start implements [Runtime].
func (Native) Start(l Launch) (Process, error) {
	if name, args, ok := guestinfo.ServiceEntrypoint(l.Process.Args); ok {
		return enterService(l, name, args)
	}
	who, err := logOn(l)
	if err != nil {
		return nil, err
	}
	return launch(l, who, nil)
}

// Exec implements [Process]: the program gets a job object within p's, and is
// the entrypoint's user.
func (p *jobProcess) Exec(l Launch) (Process, error) {
	who, err := p.user(l)
	if err != nil {
		return nil, err
	}
	return launch(l, who, p.adopt)
}

// user is the entrypoint's; a service's is not the agent's to lend.
func (p *jobProcess) user(l Launch) (*logon, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.who == nil {
		return logOn(l)
	}
	who, err := p.who.borrow()
	if p.ended {
		err = os.ErrProcessDone
	}
	if err != nil {
		return nil, &StartError{ReasonStartFailed, errors.Join(err, who.close())}
	}
	return who, nil
}

// adopt puts a process into p's job object.
func (p *jobProcess) adopt(h windows.Handle) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ended {
		return os.ErrProcessDone
	}
	return windows.AssignProcessToJobObject(p.job, h)
}

// launch starts a process as a user, whom it logs off when that fails or has
// ended; adopt, which may be nil, puts it into an outer job object first.
func launch(l Launch, who *logon, adopt func(windows.Handle) error) (Process, error) {
	p, err := launchAs(l, who, adopt)
	if err != nil {
		return nil, &StartError{err.Reason, errors.Join(err.Err, who.close())}
	}
	return p, nil
}

func launchAs(l Launch, who *logon, adopt func(windows.Handle) error) (*jobProcess, *StartError) {
	dir, err := makeWorkDir(l.Process.WorkDir)
	if err != nil {
		return nil, &StartError{ReasonWorkDirUnusable, err}
	}
	l.Env = MergeEnv(who.env, l.Env)
	line := guestinfo.CommandLine(l.Process.Args, l.Process.ArgsEscaped)
	path, tried := search{dir: dir, system: systemDirs(), env: l.Env, isFile: isFile}.Find(line)
	if path == "" {
		return nil, &StartError{ReasonEntrypointNotFound, fmt.Errorf("no executable %q in the working directory, the system directories or PATH", tried)}
	}
	if err := guestinfo.CheckCommandLine(line); err != nil {
		return nil, &StartError{ReasonStartFailed, err}
	}
	p, err := startInJob(path, line, dir, l, who, adopt)
	if err != nil {
		return nil, &StartError{ReasonStartFailed, fmt.Errorf("%s: %w", path, err)}
	}
	return p, nil
}

func makeWorkDir(dir string) (string, error) {
	dir = absolute(strings.ReplaceAll(dir, "/", `\`), `C:\`)
	if len(dir) > 3 {
		dir = strings.TrimRight(dir, `\`)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	return dir, nil
}

func systemDirs() []string {
	var dirs []string
	if d, err := windows.GetSystemDirectory(); err == nil {
		dirs = append(dirs, d)
	}
	if d, err := windows.GetWindowsDirectory(); err == nil {
		dirs = append(dirs, d)
	}
	return dirs
}

func isFile(path string) bool {
	i, err := os.Stat(path)
	return err == nil && !i.IsDir()
}

// jobProcess is an entrypoint and its job object.
type jobProcess struct {
	pid     uint32
	handle  windows.Handle
	who     *logon // closed when the process has ended
	signal  guestinfo.StopSignal
	outputs sync.WaitGroup
	readers []*os.File
	reading []windows.Handle // of readers

	mu    sync.Mutex // guards job
	job   windows.Handle
	last  guestinfo.Resources
	asked bool // to end
	ended bool
}

// startInJob creates the process suspended, puts it into a new job object that
// ends with the agent, and lets it run.
func startInJob(path, line, dir string, l Launch, who *logon, adopt func(windows.Handle) error) (_ *jobProcess, err error) {
	var undo []func()
	defer func() {
		if err != nil {
			for _, f := range undo {
				f()
			}
		}
	}()
	p := &jobProcess{who: who, signal: l.Process.StopSignal}
	if p.job, err = newJob(); err != nil {
		return nil, fmt.Errorf("job object: %w", err)
	}
	undo = append(undo, func() { windows.CloseHandle(p.job) })

	stdin, err := openNul()
	if err != nil {
		return nil, fmt.Errorf("NUL: %w", err)
	}
	defer windows.CloseHandle(stdin)
	var children [2]windows.Handle
	for i := range children {
		var h windows.Handle
		if h, children[i], err = outputPipe(); err != nil {
			return nil, fmt.Errorf("pipe: %w", err)
		}
		r := os.NewFile(uintptr(h), "entrypoint output")
		p.readers, p.reading = append(p.readers, r), append(p.reading, h)
		defer windows.CloseHandle(children[i])
		undo = append(undo, func() { r.Close() })
	}
	info, err := createSuspended(path, line, dir, l, who.token, [3]windows.Handle{stdin, children[0], children[1]})
	if err != nil {
		return nil, err
	}
	defer windows.CloseHandle(info.Thread)
	p.handle, p.pid = info.Process, info.ProcessId
	undo = append(undo, func() {
		_ = windows.TerminateProcess(info.Process, 1)
		windows.CloseHandle(info.Process)
	})
	if adopt != nil {
		if err = adopt(info.Process); err != nil {
			return nil, fmt.Errorf("assign to the entrypoint's job object: %w", err)
		}
	}
	if err = windows.AssignProcessToJobObject(p.job, info.Process); err != nil {
		return nil, fmt.Errorf("assign to job object: %w", err)
	}
	if _, err = windows.ResumeThread(info.Thread); err != nil {
		return nil, fmt.Errorf("resume: %w", err)
	}
	for i, w := range []io.Writer{l.Stdout, l.Stderr} {
		r := p.readers[i]
		p.outputs.Go(func() {
			buf := make([]byte, 64<<10)
			// The pipe's end and its closing in Wait are the two ways out; the
			// writers, which feed the console, do not fail.
			_, _ = io.CopyBuffer(onlyWriter{w}, onlyReader{r}, buf)
		})
	}
	return p, nil
}

// onlyReader and onlyWriter keep io.CopyBuffer on its buffer.
type (
	onlyReader struct{ io.Reader }
	onlyWriter struct{ io.Writer }
)

func newJob() (windows.Handle, error) {
	job, err := windows.CreateJobObject(nil, nil)
	if err != nil {
		return 0, err
	}
	info := windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION{}
	info.BasicLimitInformation.LimitFlags = windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
	_, err = windows.SetInformationJobObject(job, windows.JobObjectExtendedLimitInformation, uintptr(unsafe.Pointer(&info)), uint32(unsafe.Sizeof(info)))
	if err != nil {
		windows.CloseHandle(job)
		return 0, err
	}
	return job, nil
}

func inheritable() *windows.SecurityAttributes {
	sa := &windows.SecurityAttributes{InheritHandle: 1}
	sa.Length = uint32(unsafe.Sizeof(*sa))
	return sa
}

func openNul() (windows.Handle, error) {
	return windows.CreateFile(windows.StringToUTF16Ptr("NUL"), windows.GENERIC_READ,
		windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE, inheritable(), windows.OPEN_EXISTING, 0, 0)
}

// outputPipe makes a pipe whose write end a child may inherit.
func outputPipe() (r, w windows.Handle, err error) {
	if err := windows.CreatePipe(&r, &w, inheritable(), 64<<10); err != nil {
		return 0, 0, err
	}
	if err := windows.SetHandleInformation(r, windows.HANDLE_FLAG_INHERIT, 0); err != nil {
		windows.CloseHandle(r)
		windows.CloseHandle(w)
		return 0, 0, err
	}
	return r, w, nil
}

// createSuspended passes on exactly the three handles. The child leads a
// process group of its own, so that a console event can be sent to it alone.
// Token 0 is the agent's own.
func createSuspended(path, line, dir string, l Launch, token windows.Token, std [3]windows.Handle) (*windows.ProcessInformation, error) {
	list, err := windows.NewProcThreadAttributeList(1)
	if err != nil {
		return nil, err
	}
	defer list.Delete()
	err = list.Update(windows.PROC_THREAD_ATTRIBUTE_HANDLE_LIST, unsafe.Pointer(&std[0]), unsafe.Sizeof(std))
	if err != nil {
		return nil, err
	}
	si := windows.StartupInfoEx{ProcThreadAttributeList: list.List()}
	si.Cb = uint32(unsafe.Sizeof(si))
	si.Flags = windows.STARTF_USESTDHANDLES
	si.StdInput, si.StdOutput, si.StdErr = std[0], std[1], std[2]
	path16, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	line16, err := windows.UTF16PtrFromString(line)
	if err != nil {
		return nil, err
	}
	dir16, err := windows.UTF16PtrFromString(dir)
	if err != nil {
		return nil, err
	}
	block, err := envBlock(l.Env)
	if err != nil {
		return nil, err
	}
	flags := windows.CREATE_SUSPENDED | windows.CREATE_UNICODE_ENVIRONMENT | windows.EXTENDED_STARTUPINFO_PRESENT | processGroup(l.Process.StopSignal)
	var info windows.ProcessInformation
	if token == 0 {
		err = windows.CreateProcess(path16, line16, nil, nil, true, flags, &block[0], dir16, &si.StartupInfo, &info)
		return &info, err
	}
	// "" is a window station of the user's own: to the agent's, the user has no right.
	if si.Desktop, err = windows.UTF16PtrFromString(""); err != nil {
		return nil, err
	}
	err = windows.CreateProcessAsUser(token, path16, line16, nil, nil, true, flags, &block[0], dir16, &si.StartupInfo, &info)
	return &info, err
}

// envBlock is NAME=value NUL … NUL NUL in UTF-16.
func envBlock(env []string) ([]uint16, error) {
	var b []uint16
	for _, e := range env {
		u, err := windows.UTF16FromString(e)
		if err != nil {
			return nil, fmt.Errorf("environment: %w", err)
		}
		b = append(b, u...)
	}
	if len(b) == 0 {
		b = append(b, 0)
	}
	return append(b, 0), nil
}

func (p *jobProcess) PID() uint32 { return p.pid }

// Wait implements [Process]. The entrypoint's exit code is taken before what it
// has left behind is ended.
func (p *jobProcess) Wait() (uint32, error) {
	defer windows.CloseHandle(p.handle)
	if _, err := windows.WaitForSingleObject(p.handle, windows.INFINITE); err != nil {
		return 0, err
	}
	var code uint32
	codeErr := windows.GetExitCodeProcess(p.handle, &code)
	awaitHeirs(p.hasHeirs)
	last, resErr := p.Resources()
	termErr := p.Terminate()
	drainErr := p.drain()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended, p.last = true, last
	return code, errors.Join(codeErr, resErr, termErr, drainErr, windows.CloseHandle(p.job), p.who.close())
}

// hasHeirs says whether processes are left of those that were asked to end. A
// completion port of the job would say when none is, but would have to be read
// for as long as the entrypoint runs.
func (p *jobProcess) hasHeirs() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.asked {
		return false
	}
	acc, err := p.accounting()
	return err == nil && acc.ActiveProcesses > 0
}

// drain waits for the pipes' ends. When somebody outside the job holds one, the
// pending reads are cancelled.
func (p *jobProcess) drain() error {
	done := make(chan struct{})
	go func() { p.outputs.Wait(); close(done) }()
	limit := time.NewTimer(drainLimit)
	defer limit.Stop()
	select {
	case <-done:
	case <-limit.C:
		for _, h := range p.reading {
			_ = windows.CancelIoEx(h, nil) // not found: it has just ended
		}
		<-done
	}
	var err error
	for _, r := range p.readers {
		err = errors.Join(err, r.Close())
	}
	return err
}

// terminatedCode is what processes end with that the agent ends, as after
// Ctrl+C.
const terminatedCode = 0xC000013A

func (p *jobProcess) Terminate() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ended {
		return nil
	}
	return windows.TerminateJobObject(p.job, terminatedCode)
}
