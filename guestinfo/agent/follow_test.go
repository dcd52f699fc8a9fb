//go:build linux

package agent

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"berth/guestinfo"
)

// recorder is an applier that fails as often as told.
type recorder struct {
	mu    sync.Mutex
	fails int
	pairs [][2]uint64
}

func (r *recorder) Name() string { return "recorder" }

func (r *recorder) Apply(_ context.Context, now, next guestinfo.Spec) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pairs = append(r.pairs, [2]uint64{now.Generation, next.Generation})
	if r.fails > 0 {
		r.fails--
		return errors.New("not yet")
	}
	return nil
}

// TestFollowObeysNewerSpecs: a higher generation is applied and acknowledged
// while the entrypoint runs; a failure is said and tried again; somebody else's
// spec is not obeyed.
func TestFollowObeysNewerSpecs(t *testing.T) {
	h := newHost(t)
	spec := guestinfo.Spec{Version: 1, Generation: 4, ID: "c1", Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative, Heartbeat: 1,
		ConsolePort: filepath.Join(t.TempDir(), "com1"), Process: &guestinfo.Process{Args: []string{programPath(t), "signal=0"}}}
	h.setSpec(spec)
	r := &recorder{fails: 1}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		o := linuxOptions(t, h)
		o.Appliers = []Applier{r}
		done <- Run(ctx, o)
	}()
	h.phase(guestinfo.PhaseRunning)
	spec.Generation = 6
	h.setSpec(spec)
	h.await("with the failure", func(s guestinfo.Status) bool { return s.Generation == 4 && s.Update != "" })
	h.await("of generation 6", func(s guestinfo.Status) bool { return s.Generation == 6 && s.Update == "" })
	foreign := spec
	foreign.Generation, foreign.ID = 9, "c2"
	h.setSpec(foreign)
	h.await("that refuses a foreign spec", func(s guestinfo.Status) bool { return s.Generation == 6 && s.Update != "" })
	spec.Generation = 10
	h.setSpec(spec)
	h.await("of generation 10", func(s guestinfo.Status) bool { return s.Generation == 10 })
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	want := [][2]uint64{{4, 6}, {4, 6}, {6, 10}}
	if len(r.pairs) != len(want) {
		t.Fatalf("applied %v, want %v", r.pairs, want)
	}
	for i := range want {
		if r.pairs[i] != want[i] {
			t.Errorf("applied %v, want %v", r.pairs, want)
		}
	}
}
