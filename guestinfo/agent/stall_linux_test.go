package agent

import (
	"context"
	"io"
	"testing"

	"berth/guestinfo"
)

// stalled is a machine whose serial port takes nothing: as Windows' driver does,
// a write returns in the end, without having written.
type stalled struct {
	System
	tried chan struct{}
}

func (s stalled) OpenConsole(string) (io.WriteCloser, error) { return s, nil }

func (s stalled) Write([]byte) (int, error) {
	select {
	case s.tried <- struct{}{}:
	default:
	}
	return 0, nil
}

func (stalled) Close() error { return nil }

// A program that floods a serial port that has stalled runs to its end, and what
// could not be written is counted: all of it, for the port took nothing.
func TestStalledPortBlocksNoProgram(t *testing.T) {
	const wrote = 30_000_000 // far more than the console holds
	h := newHost(t)
	s := containerSpec(programPath(t), "flood=30000000", "exit=4")
	s.ConsolePort = "COM1"
	h.setSpec(s)
	o := linuxOptions(t, h)
	m := stalled{tried: make(chan struct{}, 1)}
	o.Machine = m
	if err := Run(context.Background(), o); err != nil {
		t.Error(err)
	}
	h.awaitHalt()
	st := h.last()
	if st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 4 {
		t.Errorf("%+v", st)
	}
	// Lines that were queued are counted with their times and tags.
	if text := uint64(wrote / 200 * 199); st.Dropped < text || st.Dropped > text+2*queueBytes {
		t.Errorf("%d bytes are said to be dropped of %d", st.Dropped, text)
	}
	select {
	case <-m.tried:
	default:
		t.Error("nobody wrote to the port")
	}
}
