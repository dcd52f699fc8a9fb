package agent

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"berth/guestinfo"
)

// container runs an entrypoint for as long as its policy wants it.
type container struct {
	spec     guestinfo.Spec
	password string // of the spec's user
	runtime  Runtime
	console  *console
	report   *reporter
	log      func(format string, args ...any)
	now      func() time.Time
	after    func(time.Duration) <-chan time.Time

	mu      sync.Mutex
	process Process // nil while none runs
}

// flushPause is how long an unfinished line waits for its end.
const flushPause = 500 * time.Millisecond

// run returns when the entrypoint has ended for good or, after stop is done,
// when it has been ended.
func (c *container) run(stop context.Context) {
	var again restarts
	for {
		started := c.now()
		code, how := c.once(stop)
		if how != endedItself {
			return
		}
		delay, ok := again.next(c.spec.Restart, code, c.now().Sub(started))
		if !ok {
			c.finish(guestinfo.PhaseExited, "", fmt.Sprintf("the entrypoint ended with code %d", int32(code)))
			return
		}
		c.report.update(func(s *guestinfo.Status) {
			s.Phase, s.Reason = guestinfo.PhaseStarting, ReasonRestartBackoff
			s.Message = fmt.Sprintf("the entrypoint ended with code %d and starts again in %v", int32(code), delay)
			s.Restarts = again.count
		})
		select {
		case <-c.after(delay):
		case <-stop.Done():
			c.finish(guestinfo.PhaseExited, ReasonStopped, "stopped between two starts")
			return
		}
	}
}

func (c *container) finish(phase guestinfo.Phase, reason, message string) {
	c.log("%s %s: %s", phase, reason, message)
	c.report.update(func(s *guestinfo.Status) { s.Phase, s.Reason, s.Message = phase, reason, message })
}

// ending is how one run of the entrypoint came to its end.
type ending int

const (
	neverStarted ending = iota
	endedItself
	wasEnded
)

// once runs the entrypoint once. For all endings but endedItself the status is
// final.
func (c *container) once(stop context.Context) (code uint32, how ending) {
	out, closeOut := c.stream(guestinfo.Stdout)
	errOut, closeErr := c.stream(guestinfo.Stderr)
	p, err := c.runtime.Start(c.launch(*c.spec.Process, out, errOut))
	if err != nil {
		closeOut()
		closeErr()
		reason := ReasonStartFailed
		if se := (*StartError)(nil); errors.As(err, &se) {
			reason = se.Reason
		}
		c.finish(guestinfo.PhaseFailed, reason, err.Error())
		return 0, neverStarted
	}
	c.begun(p)
	unwatch := c.watchHealth(p)

	type result struct {
		code uint32
		err  error
	}
	done := make(chan result, 1)
	go func() {
		code, err := p.Wait()
		done <- result{code, err}
	}()
	var r result
	how = endedItself
	var reason, message string
	select {
	case r = <-done:
		unwatch()
	case <-stop.Done():
		how = wasEnded
		unwatch()
		c.report.update(func(s *guestinfo.Status) { s.Phase, s.Reason, s.Message = guestinfo.PhaseStopping, "", "" })
		reason, message = c.stop(p, func(limit <-chan time.Time) bool {
			select {
			case r = <-done:
				return true
			case <-limit:
				return false
			}
		})
		if reason == ReasonKilled {
			r = <-done
		}
	}
	closeOut()
	closeErr()
	c.ended(r.code, r.err)
	if how == wasEnded {
		c.finish(guestinfo.PhaseExited, reason, message)
	}
	return r.code, how
}

// stop asks, waits for the grace period, and ends the job.
func (c *container) stop(p Process, ended func(limit <-chan time.Time) bool) (reason, message string) {
	grace := time.Duration(c.spec.StopGrace) * time.Second
	asked := "asked to end"
	if err := p.Interrupt(); err != nil {
		asked = fmt.Sprintf("could not be asked to end (%v)", err)
		c.log("the entrypoint %s", asked)
	}
	if ended(c.after(grace)) {
		return ReasonStopped, "the entrypoint was " + asked
	}
	if err := p.Terminate(); err != nil {
		c.log("terminate: %v", err)
	}
	return ReasonKilled, fmt.Sprintf("the entrypoint was %s, did not end within %v with all that it started, and was terminated", asked, grace)
}

// begun and ended keep the status in step with the process.
func (c *container) begun(p Process) {
	c.mu.Lock()
	c.process = p
	c.mu.Unlock()
	at := c.now().UTC()
	c.report.updateSettled(func(s *guestinfo.Status) {
		s.Phase, s.Reason, s.Message = guestinfo.PhaseRunning, "", ""
		s.PID, s.StartedAt, s.FinishedAt, s.ExitCode = p.PID(), &at, nil, nil
	})
	c.log("entrypoint runs as process %d", p.PID())
}

func (c *container) ended(code uint32, err error) {
	c.mu.Lock()
	p := c.process
	c.process = nil
	c.mu.Unlock()
	if err != nil {
		c.log("wait: %v", err)
	}
	res, resErr := p.Resources()
	at := c.now().UTC()
	c.report.update(func(s *guestinfo.Status) {
		s.PID, s.FinishedAt, s.ExitCode, s.Health = 0, &at, &code, nil
		if resErr == nil {
			s.Resources = &res
		}
	})
}

// resources asks the running process, if there is one.
func (c *container) resources() (guestinfo.Resources, bool) {
	c.mu.Lock()
	p := c.process
	c.mu.Unlock()
	if p == nil {
		return guestinfo.Resources{}, false
	}
	r, err := p.Resources()
	return r, err == nil
}

// launch is one start of a program of the container.
func (c *container) launch(p guestinfo.Process, stdout, stderr io.Writer) Launch {
	l := Launch{Process: p, Password: c.password, Stdout: stdout, Stderr: stderr}
	if c.spec.Hostname != "" {
		l.Env = []string{"COMPUTERNAME=" + c.spec.Hostname}
	}
	l.Env = append(l.Env, p.Env...)
	return l
}

// stream gives a writer whose lines go to the console, and its end.
func (c *container) stream(name guestinfo.Stream) (*lineWriter, func()) {
	w := &lineWriter{splitter: guestinfo.NewLogSplitter(name, c.now, c.console.line)}
	return w, w.close
}

// lineWriter makes a LogSplitter safe for the timer that shows an unfinished
// line after a pause.
type lineWriter struct {
	mu       sync.Mutex
	splitter *guestinfo.LogSplitter
	timer    *time.Timer
	closed   bool
}

func (w *lineWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	n, err := w.splitter.Write(p)
	if w.timer == nil {
		w.timer = time.AfterFunc(flushPause, w.flush)
	} else {
		w.timer.Reset(flushPause)
	}
	return n, err
}

func (w *lineWriter) flush() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.closed {
		w.splitter.Flush()
	}
}

func (w *lineWriter) close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.timer != nil {
		w.timer.Stop()
	}
	w.splitter.Close()
	w.closed = true
}
