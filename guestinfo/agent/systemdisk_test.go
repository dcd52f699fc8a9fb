//go:build linux

package agent

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"berth/guestinfo"
)

// volume plays C:.
type volume struct {
	mu               sync.Mutex
	size, used, held int64
	extended, set    int
	broken           error // of every change
}

func (v *volume) Extend() (string, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.extended++
	return "a note", v.broken
}

func (v *volume) Space() (size, free int64, err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.size, v.size - v.used - v.held, nil
}

func (v *volume) Reserved() (int64, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.held, nil
}

func (v *volume) Reserve(n int64) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.broken != nil {
		return v.broken
	}
	v.held = n
	v.set++
	return nil
}

// C: is extended before the entrypoint starts, when the spec wants it; without
// the space that was asked for it does not start.
func TestDiskIsFilledFirst(t *testing.T) {
	for name, c := range map[string]struct {
		bytes  int64
		by     *volume
		done   int
		phase  guestinfo.Phase
		reason string
	}{
		"not asked for": {0, &volume{}, 0, guestinfo.PhaseExited, ""},
		"asked for":     {64 << 30, &volume{}, 1, guestinfo.PhaseExited, ""},
		"refused":       {64 << 30, &volume{broken: errors.New("another partition is behind it")}, 1, guestinfo.PhaseFailed, ReasonDiskNotExtended},
		"no way":        {64 << 30, nil, 0, guestinfo.PhaseFailed, ReasonDiskNotExtended},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			s := containerSpec(programPath(t), "exit=0")
			s.ConsolePort, s.DiskBytes = filepath.Join(t.TempDir(), "com1.log"), c.bytes
			h.setSpec(s)
			o := linuxOptions(t, h)
			if c.by != nil {
				o.SystemDisk = c.by
			}
			if err := Run(context.Background(), o); err != nil {
				t.Fatal(err)
			}
			h.awaitHalt()
			if st := h.last(); st.Phase != c.phase || st.Reason != c.reason || c.reason != "" && !strings.Contains(st.Message, "68719476736") {
				t.Errorf("%+v", st)
			}
			if c.by != nil && c.by.extended != c.done {
				t.Errorf("extended %d times", c.by.extended)
			}
		})
	}
}

// A quota is what C: holds and has free together. The reserve is made larger
// only over what is free, less the floor, and smaller always.
func TestQuotaReserves(t *testing.T) {
	const g = int64(1) << 30
	for name, c := range map[string]struct {
		v     *volume
		quota int64
		held  int64
		sets  int
		fails string
	}{
		"none":                         {&volume{size: 40 * g, used: 10 * g}, 0, 0, 0, ""},
		"none any more":                {&volume{size: 40 * g, used: 10 * g, held: 20 * g}, 0, 0, 1, ""},
		"first":                        {&volume{size: 40 * g, used: 10 * g}, 20 * g, 20 * g, 1, ""},
		"again":                        {&volume{size: 40 * g, used: 10 * g, held: 20 * g}, 20 * g, 20 * g, 0, ""},
		"again although it is full":    {&volume{size: 40 * g, used: 20 * g, held: 20 * g}, 20 * g, 20 * g, 0, ""},
		"more":                         {&volume{size: 40 * g, used: 20 * g, held: 20 * g}, 30 * g, 10 * g, 1, ""},
		"less":                         {&volume{size: 40 * g, used: 10 * g, held: 10 * g}, 20 * g, 20 * g, 1, ""},
		"less than it holds":           {&volume{size: 40 * g, used: 25 * g}, 20 * g, 0, 0, "at least"},
		"what it holds":                {&volume{size: 40 * g, used: 20 * g}, 20 * g, 0, 0, "at least"},
		"what it holds and the least":  {&volume{size: 40 * g, used: 20*g - guestinfo.DiskFloor}, 20 * g, 20 * g, 1, ""},
		"more, but less than it holds": {&volume{size: 40 * g, used: 28 * g, held: 12 * g}, 28*g + 1<<20, 12*g - 1<<20, 1, ""},
		"all of it":                    {&volume{size: 40 * g, used: 10 * g}, 40 * g, 0, 0, ""},
		"more than there is":           {&volume{size: 40 * g, used: 10 * g, held: g}, 60 * g, 0, 1, ""},
		"part of a MiB":                {&volume{size: 40*g - 4096, used: 10 * g}, 20 * g, 20 * g, 1, ""},
		"volume that takes none":       {&volume{size: 40 * g, used: 10 * g, broken: errors.New("not in this volume")}, 20 * g, 0, 0, "not in this volume"},
	} {
		v := c.v
		err := keepQuota(v, c.quota)
		if (err != nil) != (c.fails != "") || err != nil && !strings.Contains(err.Error(), c.fails) {
			t.Errorf("%s: %v", name, err)
		}
		if v.held != c.held || v.set != c.sets {
			t.Errorf("%s: %d bytes are reserved, in %d changes", name, v.held, v.set)
		}
	}
}

// The quota stands before the entrypoint starts, and follows the spec while it
// runs. One that cannot be had is told, and had as soon as it can be.
func TestQuotaFollowsTheSpec(t *testing.T) {
	const g = int64(1) << 30
	v := &volume{size: 40 * g, used: 10 * g}
	h := newHost(t)
	s := containerSpec(programPath(t), "signal=0")
	s.ConsolePort, s.DiskQuota = filepath.Join(t.TempDir(), "com1.log"), 20*g
	h.setSpec(s)
	o := linuxOptions(t, h)
	o.SystemDisk = v
	ended := make(chan error, 1)
	go func() { ended <- Run(context.Background(), o) }()
	h.phase(guestinfo.PhaseRunning)
	holds := func(want int64) {
		t.Helper()
		if n, err := v.Reserved(); err != nil || n != want {
			t.Errorf("%d bytes are reserved, want %d, %v", n, want, err)
		}
	}
	holds(20 * g)
	next := func(quota int64) func(guestinfo.Status) bool {
		s.Generation++
		s.DiskQuota = quota
		h.setSpec(s)
		gen := s.Generation
		return func(st guestinfo.Status) bool { return st.Generation == gen }
	}
	h.await("larger", next(30*g))
	holds(10 * g)
	obeyed := next(5 * g)
	st := h.await("too small", func(st guestinfo.Status) bool { return st.Update != "" })
	if !strings.Contains(st.Update, "disk: ") || !strings.Contains(st.Update, "holds 10240 MiB") {
		t.Errorf("the guest says %q", st.Update)
	}
	holds(10 * g)
	v.mu.Lock()
	v.used = g // files were deleted
	v.mu.Unlock()
	h.await("obeyed after all", obeyed)
	holds(35 * g)
	h.await("none", next(0))
	holds(0)
	h.orders <- guestinfo.OrderShutdown
	h.awaitHalt()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// Without its quota a container does not start.
func TestQuotaThatCannotBeHeld(t *testing.T) {
	for name, disk := range map[string]SystemDisk{
		"C: holds more": &volume{size: 40 << 30, used: 30 << 30}, "no way": nil,
	} {
		h := newHost(t)
		s := containerSpec(programPath(t), "out=ran")
		s.ConsolePort, s.DiskQuota = filepath.Join(t.TempDir(), "com1.log"), 20<<30
		h.setSpec(s)
		o := linuxOptions(t, h)
		o.SystemDisk = disk
		if err := Run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		h.awaitHalt()
		if st := h.last(); st.Phase != guestinfo.PhaseFailed || st.Reason != ReasonDiskQuota {
			t.Errorf("%s: %+v", name, st)
		}
	}
}
