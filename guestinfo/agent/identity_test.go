//go:build linux

package agent

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
)

// setup says what is pending.
type setup struct {
	mu      sync.Mutex
	pending string
	fails   error
}

func (s *setup) SetupPending() (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pending, s.fails
}

func (s *setup) set(pending string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pending = pending
}

// named counts what the agent does to the machine's name.
type named struct {
	Machine
	names int
}

func (n *named) SetHostname(string) (string, error) { n.names++; return "", nil }

const old = "the SID is old"

// sysprepSpec is of a container that waits for sysprep.
func sysprepSpec(t *testing.T) guestinfo.Spec {
	s := containerSpec(programPath(t), "exit=0")
	s.ConsolePort, s.NewSID, s.Hostname = filepath.Join(t.TempDir(), "com1.log"), true, "WEB-1"
	return s
}

// Of a machine that is not to be another one nobody waits for sysprep; one that is
// keeps the name that sysprep gave it. What takes too long is named.
func TestIdentity(t *testing.T) {
	for name, c := range map[string]struct {
		ask    bool
		by     *setup
		names  int
		phase  guestinfo.Phase
		reason string
	}{
		"not asked for": {by: &setup{pending: old}, names: 1, phase: guestinfo.PhaseExited},
		"over":          {ask: true, by: &setup{}, phase: guestinfo.PhaseExited},
		"for ever":      {ask: true, by: &setup{pending: old}, phase: guestinfo.PhaseFailed, reason: ReasonSysprepFailed},
		"unreadable":    {ask: true, by: &setup{fails: errors.New(old + ", or not")}, phase: guestinfo.PhaseFailed, reason: ReasonSysprepFailed},
		"no way":        {ask: true, phase: guestinfo.PhaseFailed, reason: ReasonSysprepFailed},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			s := sysprepSpec(t)
			s.NewSID = c.ask
			h.setSpec(s)
			o := linuxOptions(t, h)
			m := &named{Machine: o.Machine}
			o.Machine, o.SysprepTimeout = m, time.Millisecond
			if c.by != nil {
				o.Setup = c.by
			}
			if err := Run(context.Background(), o); err != nil {
				t.Fatal(err)
			}
			h.awaitHalt()
			st := h.last()
			if st.Phase != c.phase || st.Reason != c.reason || m.names != c.names {
				t.Errorf("named %d times: %+v", m.names, st)
			}
			if c.reason != "" && c.by != nil && !strings.Contains(st.Message, old) {
				t.Errorf("the end does not say what it waited for: %+v", st)
			}
		})
	}
}

func awaitsSysprep(what string) func(guestinfo.Status) bool {
	return func(s guestinfo.Status) bool {
		return s.Phase == guestinfo.PhaseStarting && s.Reason == guestinfo.ReasonAwaitingSysprep && strings.Contains(s.Message, what)
	}
}

// Sysprep starts Windows anew under the agent, which is no end of the container;
// an order of the host's is.
func TestStopsDuringSysprep(t *testing.T) {
	for name, order := range map[string]bool{"Windows starts anew": false, "an order": true} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			s := sysprepSpec(t)
			h.setSpec(s)
			o, by := linuxOptions(t, h), &setup{pending: old}
			o.Setup = by
			ctx, reboot := context.WithCancel(context.Background())
			defer reboot()
			run := func(ctx context.Context) chan error {
				done := make(chan error, 1)
				go func() { done <- Run(ctx, o) }()
				return done
			}
			done := run(ctx)
			h.await("waiting", awaitsSysprep(old))
			if order {
				h.orders <- guestinfo.OrderShutdown
			} else {
				reboot()
			}
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			if order {
				h.awaitHalt()
				if st := h.last(); st.Phase != guestinfo.PhaseExited || st.Reason != ReasonStopped {
					t.Errorf("%+v", st)
				}
				return
			}
			if st := h.last(); !awaitsSysprep(old)(st) {
				t.Errorf("%+v", st)
			}
			h.become(s) // the next start of Windows
			by.set("OOBE")
			done = run(context.Background())
			h.await("waiting for the next phase", awaitsSysprep("OOBE"))
			by.set("")
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			h.awaitHalt()
			if st := h.last(); st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 0 {
				t.Errorf("%+v", st)
			}
		})
	}
}

func TestSIDOfAnAccountDomain(t *testing.T) {
	v := append(make([]byte, 40), 1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 1, 0, 0)
	if sid, err := sidOf(v); err != nil || sid != "S-1-5-21-1-4294967295-256" {
		t.Errorf("%q, %v", sid, err)
	}
	if sid, err := sidOf(v[:11]); err == nil {
		t.Errorf("11 bytes give %q", sid)
	}
}
