package agent

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"berth/guestinfo"
)

// Setup tells how far Windows is with making the machine another one.
type Setup interface {
	// SetupPending says what sysprep has not come to yet; "" is that all is done.
	SetupPending() (string, error)
}

// setupPause is between two looks at how far Windows is.
const setupPause = time.Second

// takeIdentity gives the machine its name, or waits until sysprep has made it
// another machine. false says that the entrypoint must not start, as the status does.
func (a *agent) takeIdentity(stop context.Context, c *container) bool {
	switch {
	case a.spec.NewSID:
		if !a.awaitSysprep(stop, c) {
			return false
		}
	case a.spec.Hostname != "":
		note, err := a.Machine.SetHostname(a.spec.Hostname)
		if err != nil {
			note = fmt.Sprintf("host name %s cannot be set: %v", a.spec.Hostname, err)
		}
		if note != "" {
			a.Log("%s", note)
		}
	default:
		return true
	}
	name := a.Machine.Hostname()
	a.report.note(func(s *guestinfo.Status) { s.Hostname = name })
	return true
}

// awaitSysprep waits for the end of sysprep, over which Windows starts anew more
// than once: every time the agent begins here again. Of a machine on which it is
// over it costs one look.
func (a *agent) awaitSysprep(stop context.Context, c *container) bool {
	if a.Setup == nil {
		c.finish(guestinfo.PhaseFailed, ReasonSysprepFailed, "this agent cannot tell how far sysprep is")
		return false
	}
	timeout := a.SysprepTimeout
	if timeout <= 0 {
		timeout = guestinfo.SysprepTimeout
	}
	limit := c.after(timeout)
	for said := ""; ; {
		pending, err := a.Setup.SetupPending()
		if err != nil {
			pending = err.Error()
		}
		if pending == "" {
			break
		}
		if pending != said {
			said = pending
			a.Log("waiting for sysprep: %s", pending)
			a.report.update(func(s *guestinfo.Status) {
				s.Reason, s.Message = guestinfo.ReasonAwaitingSysprep, "waiting for sysprep: "+pending
			})
		}
		select {
		case <-c.after(setupPause):
		case <-limit:
			c.finish(guestinfo.PhaseFailed, ReasonSysprepFailed, fmt.Sprintf("%v after the start of Windows: %s", timeout, pending))
			return false
		case <-stop.Done():
			// Sysprep itself starts Windows anew: only an order is an end.
			if errors.Is(context.Cause(stop), errOrder) {
				c.finish(guestinfo.PhaseExited, ReasonStopped, "stopped while sysprep was at work")
			}
			return false
		}
	}
	a.report.update(func(s *guestinfo.Status) { s.Reason, s.Message = "", "" })
	return true
}

// sidOf reads a machine's SID from the value V of its account domain, at the end
// of which are the three numbers that are the machine's own (Mark Russinovich,
// "The Machine SID Duplication Myth").
func sidOf(v []byte) (string, error) {
	const own = 12
	if len(v) < own {
		return "", fmt.Errorf("%d bytes hold no SID", len(v))
	}
	n := v[len(v)-own:]
	return fmt.Sprintf("S-1-5-21-%d-%d-%d", binary.LittleEndian.Uint32(n), binary.LittleEndian.Uint32(n[4:]), binary.LittleEndian.Uint32(n[8:])), nil
}
