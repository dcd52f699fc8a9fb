package agent

import (
	"context"
	"fmt"
	"sync"
	"time"

	"berth/guestinfo"
)

// sources carries a container's log sources to its console.
type sources struct {
	console *console
	log     func(format string, args ...any)
	now     func() time.Time
}

// start opens every source, so that nothing is missed that comes after it, and
// follows them until the function that it gives is called, which takes what is
// there by then. A source that this system does not have is an error.
func (s sources) start(list []guestinfo.LogSource) (end func(), err error) {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	end = func() { cancel(); wg.Wait() }
	for _, src := range list {
		run, err := s.open(src)
		if err != nil {
			end()
			return nil, fmt.Errorf("log source %s: %w", src.Name, err)
		}
		wg.Go(func() { run(ctx) })
	}
	return end, nil
}

func (s sources) open(src guestinfo.LogSource) (run func(context.Context), err error) {
	switch src.Kind {
	case guestinfo.SourceFile:
		t := newTailer(src.Path, s.splitter(src.Name), func(format string, args ...any) { s.log("log source "+src.Name+": "+format, args...) })
		return t.run, nil
	case guestinfo.SourceETW:
		return openETW(src, func(at time.Time, text string) { s.lines(src.Name, at, text) }, s.log)
	case guestinfo.SourceEventLog:
		return openEvents(src, func(at time.Time, text string) { s.lines(src.Name, at, text) }, s.log)
	}
	return nil, fmt.Errorf("kind %q is not known here", src.Kind)
}

// splitter makes whole lines of what is written to it. One that is too long is
// cut into several: its parts could not be told from those of other files.
func (s sources) splitter(name string) func() *guestinfo.LogSplitter {
	return func() *guestinfo.LogSplitter {
		return guestinfo.NewLogSplitter(guestinfo.Stdout, s.now, func(l guestinfo.LogLine) {
			l.Source, l.Partial = name, false
			s.console.line(l)
		})
	}
}

// lines sends a text that a source has as one piece.
func (s sources) lines(name string, at time.Time, text string) {
	w := guestinfo.NewLogSplitter(guestinfo.Stdout, func() time.Time { return at }, func(l guestinfo.LogLine) {
		l.Source, l.Partial = name, false
		s.console.line(l)
	})
	_, _ = w.Write([]byte(text)) // it never fails
	w.Close()
}
