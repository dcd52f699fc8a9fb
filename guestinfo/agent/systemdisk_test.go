//go:build linux

package agent

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"berth/guestinfo"
)

type extender struct {
	err  error
	done int
}

func (e *extender) Extend() (string, error) { e.done++; return "a note", e.err }

// C: is extended before the entrypoint starts, when the spec wants it; without
// the space that was asked for it does not start.
func TestDiskIsFilledFirst(t *testing.T) {
	for name, c := range map[string]struct {
		bytes  int64
		by     *extender
		done   int
		phase  guestinfo.Phase
		reason string
	}{
		"not asked for": {0, &extender{}, 0, guestinfo.PhaseExited, ""},
		"asked for":     {64 << 30, &extender{}, 1, guestinfo.PhaseExited, ""},
		"refused":       {64 << 30, &extender{err: errors.New("another partition is behind it")}, 1, guestinfo.PhaseFailed, ReasonDiskNotExtended},
		"no way":        {64 << 30, nil, 0, guestinfo.PhaseFailed, ReasonDiskNotExtended},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			s := containerSpec(programPath(t), "exit=0")
			s.ConsolePort, s.DiskBytes = filepath.Join(t.TempDir(), "com1.log"), c.bytes
			h.setSpec(s)
			o := linuxOptions(t, h)
			if c.by != nil {
				o.Extender = c.by
			}
			if err := Run(context.Background(), o); err != nil {
				t.Fatal(err)
			}
			h.awaitHalt()
			if st := h.last(); st.Phase != c.phase || st.Reason != c.reason || c.reason != "" && !strings.Contains(st.Message, "68719476736") {
				t.Errorf("%+v", st)
			}
			if c.by != nil && c.by.done != c.done {
				t.Errorf("extended %d times", c.by.done)
			}
		})
	}
}
