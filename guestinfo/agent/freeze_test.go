//go:build linux

package agent

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
)

func parentSpec() guestinfo.Spec {
	return guestinfo.Spec{Version: 1, Generation: 1, ID: "parent-1", Role: guestinfo.RoleParent, Mode: guestinfo.ModeNative}
}

// woken records how an agent woke.
type woken struct{ times []time.Time }

func (w *woken) Wake(now time.Time) []string {
	w.times = append(w.times, now)
	return []string{"a note"}
}

// An instant clone goes on behind the freeze of its parent: with its own spec,
// its own reports, and a clock that is put right. An error that came for the
// parent does not matter.
func TestCloneWakesWithItsOwnSpec(t *testing.T) {
	for name, answer := range map[string]error{"frozen": nil, "the answer was the parent's": errors.New("channel is gone")} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			h.setSpec(parentSpec())
			clock := time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
			s := containerSpec(programPath(t), "out=awake", "exit=3")
			s.ConsolePort, s.Clock = filepath.Join(t.TempDir(), "com1.log"), &clock
			var said guestinfo.Status
			h.frozen = func(context.Context) error {
				said = h.last()
				h.become(s)
				return answer
			}
			o := linuxOptions(t, h)
			w := &woken{}
			o.Waker = w
			if err := Run(context.Background(), o); err != nil {
				t.Fatal(err)
			}
			h.awaitHalt()
			if said.ID != "parent-1" || said.Phase != guestinfo.PhaseFreezing || said.Agent != "test" {
				t.Errorf("before it froze it said %+v", said)
			}
			if st := h.last(); st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 3 || st.ID != s.ID || st.Generation != s.Generation {
				t.Errorf("the clone's status is %+v", st)
			}
			if got := consoleLines(t, s.ConsolePort); !slices.Equal(got, []string{"stdout:awake"}) {
				t.Errorf("console %q", got)
			}
			if len(w.times) != 1 || !w.times[0].Equal(clock) {
				t.Errorf("woken with %v", w.times)
			}
		})
	}
}

func TestParentThatIsNotFrozenFails(t *testing.T) {
	h := newHost(t)
	h.setSpec(parentSpec())
	if err := Run(context.Background(), linuxOptions(t, h)); !errs.Is(err, errs.Unsupported) {
		t.Errorf("the error is %v", err)
	}
	if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonFreezeFailed || st.ID != "parent-1" {
		t.Errorf("status %+v", st)
	}
}

// A half-written spec is waited for; a container's status before it is no sign.
func TestCloneWaitsForAWholeSpec(t *testing.T) {
	h := newHost(t)
	h.setSpec(parentSpec())
	h.frozen = func(context.Context) error {
		s := containerSpec(programPath(t), "exit=0")
		s.ConsolePort = filepath.Join(t.TempDir(), "com1.log")
		h.mu.Lock()
		h.values[guestinfo.SpecKey] = "berth1 2 0/2 half"
		h.mu.Unlock()
		go func() {
			<-time.After(50 * time.Millisecond)
			h.become(s)
		}()
		return nil
	}
	if err := Run(context.Background(), linuxOptions(t, h)); err != nil {
		t.Fatal(err)
	}
	h.awaitHalt()
}
