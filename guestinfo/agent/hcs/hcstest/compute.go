//go:build linux

package hcstest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"

	"berth/guestinfo/agent/hcs"
)

// computeSystem is the part of schema 2 that a process-isolated container has.
// (schema reference; unknown members are refused)
type computeSystem struct {
	Owner                             string
	SchemaVersion                     struct{ Major, Minor int }
	ShouldTerminateOnLastHandleClosed bool
	Container                         *struct {
		GuestOs *struct{ HostName string }
		Storage *struct {
			Layers []layer
			Path   string
			QoS    *struct{ IopsMaximum, BandwidthMaximum uint64 }
		}
		MappedDirectories []struct {
			HostPath, ContainerPath string
			ReadOnly                bool
		}
		Memory     *struct{ SizeInMB uint64 }
		Processor  *struct{ Count, Maximum, Weight uint32 }
		Networking *struct {
			AllowUnqualifiedDnsQuery bool
			DnsSearchList            string
			Namespace                string
		}
		RegistryChanges *struct {
			AddValues []struct {
				Key               struct{ Hive, Name string }
				Name, StringValue string
				Type              string
			}
		}
	}
}

type layer struct{ Id, Path string }

var (
	volumeRE = regexp.MustCompile(`^\\\\\?\\Volume\{[0-9a-f-]{36}\}\\$`)
	guidRE   = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)
)

// strict reads a document that may hold nothing unknown.
func strict(text string, v any) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil || d.More() {
		return hcs.ErrInvalidJSON
	}
	return nil
}

type state int

const (
	created state = iota
	running
	stopped
)

// system is one compute system.
type system struct {
	id    string
	doc   computeSystem
	disk  *disk
	state state
	hear  func(hcs.Event)
	down  bool // a shutdown is under way
	procs map[*process]bool
}

// check is what the service finds wrong with a document.
func (f *Fake) check(doc *computeSystem) (*disk, error) {
	c := doc.Container
	switch {
	case doc.SchemaVersion.Major != 2 || doc.SchemaVersion.Minor < 1 || doc.Owner == "" || c == nil || c.Storage == nil:
		return nil, hcs.ErrInvalidJSON
	case len(c.Storage.Layers) == 0:
		f.dead = true // it does not survive this
		return nil, hcs.ErrServiceDisconnect
	case !volumeRE.MatchString(c.Storage.Path):
		return nil, hcs.ErrInvalid
	}
	if p := c.Processor; p != nil {
		set := 0
		for _, n := range []uint32{p.Count, p.Maximum, p.Weight} {
			if n > 0 {
				set++
			}
		}
		if set != 1 || p.Maximum > 10000 || p.Weight > 10000 {
			return nil, hcs.ErrInvalid
		}
	}
	if m := c.Memory; m != nil && m.SizeInMB == 0 {
		return nil, hcs.ErrInvalid
	}
	for _, m := range c.MappedDirectories {
		if !exists(m.HostPath) {
			return nil, hcs.ErrFileNotFound
		}
	}
	if c.RegistryChanges != nil {
		for _, v := range c.RegistryChanges.AddValues {
			if v.Type != "String" || v.Key.Hive != "System" && v.Key.Hive != "Software" {
				return nil, hcs.ErrInvalidJSON
			}
		}
	}
	if n := c.Networking; n != nil && n.Namespace != "" && f.namespaces[n.Namespace] == nil {
		return nil, hcs.ErrNotFound
	}
	for _, d := range f.disks {
		if d.attached && d.volume == c.Storage.Path {
			return d, f.layers(d, c.Storage.Layers)
		}
	}
	return nil, hcs.ErrPathNotFound
}

func (c compute) CreateComputeSystem(id, document string, op hcs.Operation) (hcs.System, error) {
	f := c.f
	f.mu.Lock()
	defer f.mu.Unlock()
	f.called("HcsCreateComputeSystem")
	o, err := f.begin(op)
	if err != nil {
		return 0, err
	}
	s := &system{id: id, procs: map[*process]bool{}}
	for _, other := range f.systems {
		if other.id == id {
			f.finish(o, "", hcs.ErrSystemExists)
			return 0, nil
		}
	}
	if err := strict(document, &s.doc); err != nil {
		f.finish(o, "", err)
		return 0, nil
	}
	if s.disk, err = f.check(&s.doc); err != nil {
		f.finish(o, "", err)
		return 0, nil
	}
	h := hcs.System(f.handle())
	f.systems[h] = s
	f.finish(o, "", nil)
	return h, nil
}

func (c compute) CloseComputeSystem(h hcs.System) {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsCloseComputeSystem")
	s := c.f.systems[h]
	if s == nil {
		c.f.misuse("a compute system is closed that is not open")
		return
	}
	delete(c.f.systems, h)
	if s.doc.ShouldTerminateOnLastHandleClosed && s.state == running {
		c.f.kill(s)
	}
}

func (c compute) SetComputeSystemCallback(h hcs.System, hear func(hcs.Event)) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.called("HcsSetComputeSystemCallback")
	s := c.f.systems[h]
	switch {
	case s == nil:
		return hcs.ErrInvalidHandle
	case s.hear != nil:
		return hcs.ErrCallbackSet
	}
	s.hear = hear
	return nil
}

// on begins an operation on a system; the caller holds f.mu.
func (f *Fake) on(h hcs.System, op hcs.Operation, name string) (*system, *operation, error) {
	f.called(name)
	o, err := f.begin(op)
	if err != nil {
		return nil, nil, err
	}
	s := f.systems[h]
	if s == nil {
		o.begun = false
		return nil, nil, hcs.ErrInvalidHandle
	}
	return s, o, nil
}

func (c compute) StartComputeSystem(h hcs.System, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsStartComputeSystem")
	if err != nil {
		return err
	}
	switch {
	case s.state != created:
		err = hcs.ErrInvalidState
	case s.disk.filter == "":
		err = hcs.ErrNoFilter
	default:
		for _, l := range s.doc.Container.Storage.Layers {
			if !c.f.Layers[l.Path] {
				err = hcs.ErrImageMismatch
			}
		}
	}
	if err == nil {
		s.state, s.disk.busy = running, c.f.BusyDetaches
		s.disk.used = true
	}
	c.f.finish(o, "", err)
	return nil
}

func (c compute) ShutDownComputeSystem(h hcs.System, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsShutDownComputeSystem")
	if err != nil {
		return err
	}
	switch s.state {
	case created:
		err = hcs.ErrInvalidState
	case stopped:
		err = hcs.ErrSystemStopped
	default:
		s.down = true
		for p := range s.procs {
			_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGTERM) // it may have ended
		}
		if len(s.procs) == 0 {
			c.f.stop(s)
		}
	}
	c.f.finish(o, "", err)
	return nil
}

func (c compute) TerminateComputeSystem(h hcs.System, op hcs.Operation) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsTerminateComputeSystem")
	if err != nil {
		return err
	}
	if s.state == stopped {
		err = hcs.ErrSystemStopped
	} else {
		c.f.kill(s)
	}
	c.f.finish(o, "", err)
	return nil
}

func (c compute) GetComputeSystemProperties(h hcs.System, op hcs.Operation, query string) error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	s, o, err := c.f.on(h, op, "HcsGetComputeSystemProperties")
	if err != nil {
		return err
	}
	var q struct{ PropertyTypes []string }
	if err := strict(query, &q); err != nil {
		c.f.finish(o, "", err)
		return nil
	}
	if s.state != running {
		c.f.finish(o, "", hcs.ErrSystemStopped)
		return nil
	}
	list := strings.TrimSuffix(strings.Repeat(`{"ProcessId":1},`, len(s.procs)), ",")
	c.f.finish(o, `{"Id":"x","Statistics":{"Processor":{"TotalRuntime100ns":20000000},"Memory":{"MemoryUsageCommitBytes":4096,`+
		`"MemoryUsagePrivateWorkingSetBytes":2048},"Storage":{"ReadSizeBytes":7,"WriteSizeBytes":9}},"ProcessList":[`+list+`]}`, nil)
	return nil
}

// kill ends a system's processes by force; the caller holds f.mu.
func (f *Fake) kill(s *system) {
	for p := range s.procs {
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) // it may have ended
	}
	s.down = true
	if len(s.procs) == 0 {
		f.stop(s)
	}
}

// stop is a system's end; the caller holds f.mu.
func (f *Fake) stop(s *system) {
	if s.state == stopped {
		return
	}
	s.state, s.disk.used = stopped, false
	if s.hear != nil {
		hear := s.hear
		f.running.Go(func() { hear(hcs.Event{Type: hcs.EventSystemExited, Data: `{"Status":0,"ExitType":"GracefulExit"}`}) })
	}
}

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

// reap waits for a process' end and tells of it. Its children live on until the
// system ends.
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
	delete(p.s.procs, p)
	last := p.s.down && len(p.s.procs) == 0
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) // what it left, which a real system ends at its own end
	f.mu.Unlock()
	if hear != nil {
		hear(hcs.Event{Type: hcs.EventProcessExited, Data: p.status})
	}
	if last {
		f.mu.Lock()
		f.stop(p.s)
		f.mu.Unlock()
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

// split takes a command line apart as CommandLineToArgvW does.
func split(line string) []string {
	var args []string
	var b bytes.Buffer
	quoted, any := false, false
	for i := 0; i < len(line); {
		n := 0
		for i+n < len(line) && line[i+n] == '\\' {
			n++
		}
		if i+n < len(line) && line[i+n] == '"' && n > 0 {
			b.WriteString(strings.Repeat(`\`, n/2))
			i += n
			if n%2 == 1 {
				b.WriteByte('"')
				i++
			}
			any = true
			continue
		}
		if n > 0 {
			b.WriteString(strings.Repeat(`\`, n))
			i, any = i+n, true
			continue
		}
		switch c := line[i]; {
		case c == '"':
			quoted, any = !quoted, true
		case (c == ' ' || c == '\t') && !quoted:
			if any {
				args, any = append(args, b.String()), false
				b.Reset()
			}
		default:
			b.WriteByte(c)
			any = true
		}
		i++
	}
	if any {
		args = append(args, b.String())
	}
	return args
}
