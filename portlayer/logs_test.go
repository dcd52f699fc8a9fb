package portlayer

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// read collects what Logs sends, as "stream:text" with "+" for a piece.
func (s *site) read(r LogRequest) []string {
	s.t.Helper()
	var got []string
	err := s.Logs(s.ctx, "a", r, func(l guestinfo.LogLine) error {
		got = append(got, show(l))
		return nil
	}, func() error { return nil })
	if err != nil {
		s.t.Error(err)
	}
	return got
}

func show(l guestinfo.LogLine) string {
	plus := ""
	if l.Partial {
		plus = "+"
	}
	return string(l.Stream)[3:] + ":" + string(l.Text) + plus
}

func all() LogRequest { return LogRequest{Tail: -1, Stdout: true, Stderr: true} }

func TestLogs(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true})
	if got := s.read(all()); got != nil {
		t.Errorf("nothing was written, got %q", got)
	}
	s.p.Write(ct.ID, "BIOS says hello\r\n"+
		"2026-01-01T00:00:01Z stdout F one\r\n"+
		"2026-01-01T00:00:02Z stderr P tw\n"+
		"2026-01-01T00:00:03Z stdout F three\n"+
		"2026-01-01T00:00:04Z stderr F o\n"+
		strings.Repeat("x", 1<<20)+"\n"+
		"2026-01-01T00:00:05Z stdout F five\n"+
		"2026-01-01T00:00:06Z stdout F unfinis")
	at := func(sec int) time.Time { return time.Date(2026, 1, 1, 0, 0, sec, 0, time.UTC) }
	for _, c := range []struct {
		r    LogRequest
		want string
	}{
		{all(), "out:one err:tw+ out:three err:o out:five"},
		{LogRequest{Tail: -1, Stdout: true}, "out:one out:three out:five"},
		{LogRequest{Tail: -1, Stderr: true}, "err:tw+ err:o"},
		{LogRequest{Tail: -1, Stdout: true, Since: at(3)}, "out:three out:five"},
		{LogRequest{Tail: -1, Stdout: true, Until: at(3)}, "out:one"},
		{LogRequest{Tail: 0, Stdout: true, Stderr: true}, ""},
		{LogRequest{Tail: 1, Stdout: true, Stderr: true}, "out:five"},
		{LogRequest{Tail: 2, Stdout: true, Stderr: true}, "err:tw+ err:o out:five"},
		{LogRequest{Tail: 3, Stdout: true, Stderr: true}, "err:tw+ out:three err:o out:five"},
		{LogRequest{Tail: 99, Stdout: true, Stderr: true}, "out:one err:tw+ out:three err:o out:five"},
		{LogRequest{Tail: 1, Stdout: true, Until: at(5)}, "out:three"},
		{LogRequest{Tail: 5, Stdout: true, Since: at(4)}, "out:five"},
	} {
		if got := strings.Join(s.read(c.r), " "); got != c.want {
			t.Errorf("%+v:\n got %s\nwant %s", c.r, got, c.want)
		}
	}
	// Cut off within a line: once nothing more will come, it is given.
	s.p.SetPower(ct.ID, vmprovision.PoweredOff)
	if got := s.read(all()); got[len(got)-1] != "out:unfinis" {
		t.Errorf("got %q", got)
	}
	err := s.Logs(s.ctx, "a", LogRequest{}, nil, nil)
	wantKind(t, err, errs.Invalid)
	err = s.Logs(s.ctx, "nope", all(), nil, nil)
	wantKind(t, err, errs.NotFound)
	s.p.Fail("Console", errs.New(errs.Unavailable, "read", "ds1", "gone").WithFault("HostNotConnected"))
	err = s.Logs(s.ctx, "a", all(), nil, nil)
	wantKind(t, err, errs.Unavailable, "read log", "container a", "HostNotConnected")
}

// Lines of log sources stand among the entrypoint's, and within one of them.
func TestLogsBySource(t *testing.T) {
	s := newSite(t).baked()
	logs := []guestinfo.LogSource{{Name: "app", Kind: guestinfo.SourceFile, Path: `C:\app\*.log`}}
	ct := s.create(CreateRequest{Name: "a", Start: true, Logs: logs})
	if vm, _ := s.p.Get(ct.ID); !slices.Equal(vm.Spec.Logs, logs) || !slices.Equal(ct.Logs, logs) {
		t.Errorf("%+v %+v", vm.Spec, ct)
	}
	s.p.Write(ct.ID, "2026-01-01T00:00:01Z stdout F:app first\n"+
		"2026-01-01T00:00:02Z stdout P be\n"+
		"2026-01-01T00:00:03Z stdout F:app amid\n"+
		"2026-01-01T00:00:04Z stdout F gun\n"+
		"2026-01-01T00:00:05Z stdout F:sys last\n")
	for _, c := range []struct {
		tail    int64
		sources []string
		want    string
	}{
		{-1, nil, "out:first out:be+ out:amid out:gun out:last"},
		{-1, []string{"app"}, "out:first out:amid"},
		{1, []string{"app", "sys"}, "out:last"},
		{2, nil, "out:be+ out:gun out:last"},
		{3, nil, "out:be+ out:amid out:gun out:last"},
		{-1, []string{"none"}, ""},
	} {
		if got := strings.Join(s.read(LogRequest{Tail: c.tail, Stdout: true, Stderr: true, Sources: c.sources}), " "); got != c.want {
			t.Errorf("%+v:\n got %s", c, got)
		}
	}
	for _, bad := range []CreateRequest{
		{Image: webRef, Logs: []guestinfo.LogSource{{Name: "x", Kind: "etw"}}},
		{Image: webRef, Logs: append(logs, logs[0])},
		{Image: webRef, Logs: logs, Mode: guestinfo.ModeContained},
	} {
		kind := errs.Invalid
		if bad.Mode != "" {
			kind = errs.Unsupported
		}
		_, err := s.Create(s.ctx, bad)
		wantKind(t, err, kind, "logSources")
	}
}

// TestTailAgainstOracle compares tails of random logs with a plain reading of
// the whole log, which lies in one file or in many.
func TestTailAgainstOracle(t *testing.T) {
	s := newSite(t).baked()
	size, most := int64(1<<20), guestinfo.MaxLogFiles
	ct := s.create(CreateRequest{Name: "a", Start: true, LogLimit: LogLimit{&size, &most}})
	rnd := rand.New(rand.NewPCG(1, 2))
	turn := uint64(0)
	for round := range 40 {
		from := turn
		s.p.Discard(ct.ID)
		type piece struct {
			text string
			line int // number of the logical line by its end's place, -1 is unfinished
		}
		var pieces []piece
		var b strings.Builder
		open := map[string][]int{}
		ended := 0
		for i := range rnd.IntN(400) {
			stream := []string{"stdout", "stderr"}[rnd.IntN(2)]
			if rnd.IntN(20) == 0 {
				b.WriteString("noise\n")
				continue
			}
			tag, plus := "F", ""
			if rnd.IntN(3) == 0 {
				tag, plus = "P", "+"
			}
			text := fmt.Sprint(i, strings.Repeat("y", rnd.IntN(3000)))
			fmt.Fprintf(&b, "2026-01-01T00:00:00Z %s %s %s\n", stream, tag, text)
			if round%2 == 1 && rnd.IntN(10) == 0 && turn-from < guestinfo.MaxLogFiles-1 {
				s.p.Write(ct.ID, b.String())
				b.Reset()
				turn++
				if err := s.p.NextConsole(s.ctx, ct.ID, turn); err != nil {
					t.Fatal(err)
				}
			}
			open[stream] = append(open[stream], len(pieces))
			pieces = append(pieces, piece{stream[3:] + ":" + text + plus, -1})
			if tag == "F" {
				for _, p := range open[stream] {
					pieces[p].line = ended
				}
				ended++
				open[stream] = nil
			}
		}
		s.p.Write(ct.ID, b.String())
		n := rnd.IntN(ended + 2)
		first := ended - n
		var want []string
		for i, p := range pieces {
			// Pieces of a line that is not ended come along if they stand after
			// the first line's end.
			after := false
			for _, q := range pieces[:i] {
				after = after || n > 0 && q.line >= max(first, 0) && !strings.HasSuffix(q.text, "+")
			}
			if p.line >= first && p.line >= 0 && n > 0 || p.line < 0 && after || n > ended {
				want = append(want, p.text)
			}
		}
		got := s.read(LogRequest{Tail: int64(n), Stdout: true, Stderr: true})
		if n > ended {
			// All: unfinished heads before the first end are not asked for.
			got, want = trim(got), trim(want)
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Fatalf("round %d: tail %d of %d lines: got %d pieces, want %d", round, n, ended, len(got), len(want))
		}
	}
}

// trim drops unfinished pieces at the beginning.
func trim(list []string) []string {
	for len(list) > 0 && strings.HasSuffix(list[0], "+") {
		list = list[1:]
	}
	return list
}

// A guest that waits for a new file gets one, once, and whoever follows reads on
// in it; what is not kept is passed over.
func TestLogTurns(t *testing.T) {
	s := newSite(t, func(c *Config) { c.LogSize = &guestinfo.LogSize{Bytes: 1 << 20, Files: 2} }).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true})
	if ct.LogSize == nil || *ct.LogSize != (guestinfo.LogSize{Bytes: 1 << 20, Files: 2}) {
		t.Errorf("%+v", ct.LogSize)
	}
	running := guestinfo.Status{Phase: guestinfo.PhaseRunning}
	asks := func(turn uint64) {
		t.Helper()
		st := running
		st.LogTurn = turn
		before, _ := s.p.Get(ct.ID)
		s.p.Report(ct.ID, st)
		if turn == before.LogTurn+1 {
			eventually(t, "a new file", func() bool { vm, _ := s.p.Get(ct.ID); return vm.LogTurn == turn })
		}
	}
	f := s.follow(s.ctx, all())
	s.p.Write(ct.ID, "2026-01-01T00:00:01Z stdout F one\n")
	eventually(t, "the first line", func() bool { return f.text() == "out:one" })
	asks(1)
	s.p.WriteOld(ct.ID, "2026-01-01T00:00:01Z stdout F late\n") // the answer came late
	eventually(t, "what goes into the old file", func() bool { return f.text() == "out:one out:late" })
	s.p.Report(ct.ID, running)
	asks(1) // what is obeyed already
	s.p.Write(ct.ID, "2026-01-01T00:00:02Z stdout P tw\n")
	eventually(t, "the second line", func() bool { return f.text() == "out:one out:late out:tw+" })
	asks(2)
	s.p.Write(ct.ID, "2026-01-01T00:00:03Z stdout F o\n2026-01-01T00:00:04Z stdout F last\n")
	eventually(t, "the third line", func() bool { return f.text() == "out:one out:late out:tw+ out:o out:last" })
	for n, want := range map[int64]string{-1: "out:tw+ out:o out:last", 1: "out:last", 2: "out:tw+ out:o out:last", 9: "out:tw+ out:o out:last"} {
		if got := strings.Join(s.read(LogRequest{Tail: n, Stdout: true}), " "); got != want {
			t.Errorf("tail %d: %s, want %s", n, got, want)
		}
	}
	// Where something came between, the next look tries again.
	st := running
	st.LogTurn = 3
	before := s.p.Calls("NextConsole")
	s.p.Fail("NextConsole", errs.New(errs.Conflict, "begin", "a", "changed meanwhile").WithFault("ConcurrentAccess"))
	eventually(t, "another try", func() bool {
		s.p.Report(ct.ID, st)
		vm, _ := s.p.Get(ct.ID)
		return vm.LogTurn == 3
	})
	if n := s.p.Calls("NextConsole"); n != before+2 {
		t.Errorf("%d calls", n-before)
	}
	// What vSphere refuses is not tried again before the guest asks anew.
	s.p.Fail("NextConsole", errs.New(errs.Unsupported, "begin", "a", "not while it is on").WithFault("InvalidPowerState"))
	before = s.p.Calls("NextConsole")
	st.LogTurn = 4
	for range 5 {
		s.p.Report(ct.ID, st)
	}
	eventually(t, "the refused call", func() bool { return s.p.Calls("NextConsole") == before+1 })
	s.p.Exit(ct.ID, 0)
	if err := <-f.err; err != nil {
		t.Error(err)
	}
	if n := s.p.Calls("NextConsole"); n != before+1 {
		t.Errorf("%d calls for one request", n-before)
	}
}

// What a request says of its log's size goes before what the site says.
func TestLogSize(t *testing.T) {
	n := func(n int64) *int64 { return &n }
	files := 3
	for _, c := range []struct {
		site *guestinfo.LogSize
		r    LogLimit
		want *guestinfo.LogSize
		kind errs.Kind
	}{
		{want: nil},
		{site: &guestinfo.LogSize{Bytes: 1 << 20, Files: 2}, want: &guestinfo.LogSize{Bytes: 1 << 20, Files: 2}},
		{site: &guestinfo.LogSize{Bytes: 1 << 20, Files: 2}, r: LogLimit{Size: n(-1)}},
		{site: &guestinfo.LogSize{Bytes: 1 << 20, Files: 2}, r: LogLimit{Files: &files}, want: &guestinfo.LogSize{Bytes: 1 << 20, Files: 3}},
		{r: LogLimit{Size: n(1 << 17)}, want: &guestinfo.LogSize{Bytes: 1 << 17, Files: 1}},
		{r: LogLimit{Files: &files}, kind: errs.Invalid},
		{r: LogLimit{Size: n(0)}, kind: errs.Invalid},
		{r: LogLimit{Size: n(1000)}, kind: errs.Invalid},
	} {
		l := &Layer{cfg: Config{LogSize: c.site}}
		got, err := l.logSize(c.r)
		if c.kind != 0 {
			wantKind(t, err, c.kind, "logLimit")
		} else if err != nil || (got == nil) != (c.want == nil) || got != nil && *got != *c.want {
			t.Errorf("%+v of %+v: %+v %v", c.r, c.site, got, err)
		}
	}
}

// follower collects lines as they come.
type follower struct {
	mu    sync.Mutex
	lines []string
	idles int
	err   chan error
}

func (s *site) follow(ctx context.Context, r LogRequest) *follower {
	f := &follower{err: make(chan error, 1)}
	r.Follow = true
	go func() {
		f.err <- s.Logs(ctx, "a", r, func(l guestinfo.LogLine) error {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.lines = append(f.lines, show(l))
			return nil
		}, func() error {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.idles++
			return nil
		})
	}()
	return f
}

func (f *follower) text() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return strings.Join(f.lines, " ")
}

func TestFollow(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a"}) // not started: still to come
	f := s.follow(s.ctx, all())
	if _, err := s.Start(s.ctx, "a"); err != nil {
		t.Fatal(err)
	}
	s.p.Write(ct.ID, "2026-01-01T00:00:01Z stdout F one\n2026-01-01T00:00:02Z stdo")
	eventually(t, "the first line", func() bool { return f.text() == "out:one" })
	s.p.Write(ct.ID, "ut F two\n")
	eventually(t, "the second line", func() bool { return f.text() == "out:one out:two" })
	// The serial port's file is begun anew by a reboot.
	s.p.Truncate(ct.ID)
	eventually(t, "a look at the empty file", func() bool {
		f.mu.Lock()
		n := f.idles
		f.mu.Unlock()
		eventually(t, "two more looks", func() bool { f.mu.Lock(); defer f.mu.Unlock(); return f.idles > n+2 })
		return true
	})
	s.p.Write(ct.ID, "2026-01-01T00:00:03Z stderr F three\n")
	eventually(t, "the third line", func() bool { return f.text() == "out:one out:two err:three" })
	// What is written just before the end is not lost.
	s.p.Write(ct.ID, "2026-01-01T00:00:04Z stdout F last\n")
	s.p.Exit(ct.ID, 0)
	if err := <-f.err; err != nil || f.text() != "out:one out:two err:three out:last" {
		t.Errorf("%v: %s", err, f.text())
	}
	// Following what is over ends at once; so does following what is removed.
	if err := <-s.follow(s.ctx, all()).err; err != nil {
		t.Error(err)
	}
	if _, err := s.Start(s.ctx, "a"); err != nil {
		t.Fatal(err)
	}
	f = s.follow(s.ctx, LogRequest{Tail: 0, Stdout: true})
	eventually(t, "a first look", func() bool { f.mu.Lock(); defer f.mu.Unlock(); return f.idles > 0 })
	s.p.Delete(ct.ID)
	if err := <-f.err; err != nil {
		t.Error(err)
	}
}

func TestFollowEndsWithClientAndTime(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true})
	ctx, cancel := context.WithCancel(s.ctx)
	f := s.follow(ctx, all())
	cancel()
	wantKind(t, <-f.err, errs.Canceled)
	r := all()
	r.Until = time.Date(2026, 1, 1, 0, 0, 2, 0, time.UTC)
	f = s.follow(s.ctx, r)
	s.p.Write(ct.ID, "2026-01-01T00:00:01Z stdout F one\n2026-01-01T00:00:02Z stdout F two\n")
	if err := <-f.err; err != nil || f.text() != "out:one" {
		t.Errorf("%v: %s", err, f.text())
	}
}
