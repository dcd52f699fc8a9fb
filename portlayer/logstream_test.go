package portlayer

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/vmprovision"
)

// lateHost plays a guest that writes a log in small pieces, and a host that puts
// the next file behind its port at any moment after it was asked: at a line's end,
// amid a line, or when the guest is off. Whoever asks for anything finds that the
// two have gone on meanwhile; chance says how.
type lateHost struct {
	Provisioner
	rnd   *rand.Rand
	holds bool   // the guest's port goes on with the file that it was opened with
	log   string // all that the guest writes
	keep  int

	done          int // bytes of log that are written
	before, after int // the reader looked for the tail
	files         [][]byte
	opened        int  // the file that the guest has begun, or is to begin next
	begun, asked  bool // the guest has written since; has asked for the next file
	off           bool
	shown         int // newest file by the inventory
}

func (h *lateHost) lineEnd() bool { return h.done == 0 || h.log[h.done-1] == '\n' }

// goOn takes a few steps.
func (h *lateHost) goOn() {
	for range h.rnd.IntN(4) {
		switch newest := len(h.files) - 1; h.rnd.IntN(6) {
		case 0: // the guest waits for a file, and may have it write on in vain
			h.asked = h.asked || h.begun && h.lineEnd()
		case 1:
			if h.asked && newest == h.opened {
				h.files = append(h.files, nil)
				if old := newest + 1 - h.keep; old >= 0 {
					h.files[old] = nil
				}
			}
		case 2:
			if !h.off && h.lineEnd() && newest > h.opened {
				h.opened, h.begun, h.asked = newest, false, false
			}
		case 3:
			h.shown = min(h.shown+1, newest)
		default:
			h.write()
		}
	}
}

func (h *lateHost) write() {
	to := len(h.files) - 1
	if h.holds {
		to = h.opened
	}
	n := min(1+h.rnd.IntN(60), len(h.log)-h.done)
	if end := strings.IndexByte(h.log[h.done:], '\n') + 1; end > 0 && h.rnd.IntN(2) == 0 {
		n = min(n, end)
	}
	h.files[to] = append(h.files[to], h.log[h.done:h.done+n]...)
	h.done += n
	h.begun = h.begun || n > 0
	if n == 0 && !h.off {
		h.off, h.shown = true, len(h.files)-1 // changes are shown in their order
	}
}

func (h *lateHost) Get(id string) (vmprovision.VM, bool) {
	h.goOn()
	vm := vmprovision.VM{ID: id, Power: vmprovision.PoweredOn, LogFile: h.shown,
		Spec:   &guestinfo.Spec{LogSize: &guestinfo.LogSize{Bytes: guestinfo.MinLogBytes, Files: h.keep}},
		Status: &guestinfo.Status{ID: id, Phase: guestinfo.PhaseRunning}}
	if h.off {
		vm.Power, vm.Status.Phase = vmprovision.PoweredOff, guestinfo.PhaseExited
	}
	return vm, true
}

func (h *lateHost) Console(_ context.Context, _ string, n int, offset, limit int64) ([]byte, int64, error) {
	h.goOn()
	if n >= len(h.files) {
		return nil, 0, nil
	}
	size := int64(len(h.files[n]))
	return slices.Clone(h.files[n][min(offset, size):min(offset+limit, size)]), size, nil
}

func (h *lateHost) Wait(ctx context.Context, _ string, _ func(*vmprovision.VM) bool) (*vmprovision.VM, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// read reads the log as r asks.
func (h *lateHost) read(t *testing.T, r LogRequest) (got []string) {
	t.Helper()
	h.files = make([][]byte, 1)
	l := &Layer{p: &gate{Provisioner: h}, now: time.Now, know: newKnowledge(time.Now, 0), lim: Limits{LineBytes: 1 << 16, LogPoll: time.Microsecond}}
	s := &logScan{l: l, ctx: t.Context(), id: "a", req: r, heads: map[guestinfo.Stream]int64{}, emit: func(l guestinfo.LogLine) error {
		got = append(got, show(l))
		return nil
	}}
	for range h.rnd.IntN(1 + h.rnd.IntN(200)) { // some of it is there already
		h.goOn()
	}
	h.before = len(bytes.Join(h.files[:h.shown+1], nil)) // what the inventory tells of
	if r.Tail >= 0 {
		if err := s.seek(r.Tail); err != nil {
			t.Fatal(err)
		}
	}
	h.after = h.done
	if err := s.run(func() error { return nil }); err != nil {
		t.Fatal(err)
	}
	return got
}

// tailAt is the first line of a tail of what was written by then. Of no lines at
// all it is the first that begins after that.
func (h *lateHost) tailAt(done int, tail int64) int {
	whole := strings.Count(h.log[:done], "\n")
	switch {
	case tail < 0:
		return 0
	case tail == 0 && !strings.HasSuffix("\n"+h.log[:done], "\n"):
		return whole + 1
	}
	return max(0, whole-int(tail))
}

// Whatever moment the host's answers come at, a log that is followed has every
// line once, one that is read up to now is its beginning, and a tail its end.
func TestLogWhateverTheHostsTiming(t *testing.T) {
	var text strings.Builder
	var want []string
	for i := range 60 {
		line := fmt.Sprint(i, " ", strings.Repeat("y", i*7%90))
		want = append(want, "out:"+line)
		fmt.Fprintf(&text, "2026-01-01T00:00:00Z stdout F %s\n", line)
	}
	whole := text.String()
	cut := strings.TrimRight(whole, "y\n") // switched off within its last line
	lines := strings.Join(want, "\n")
	turns := 0
	for seed := range uint64(3000) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		h := &lateHost{rnd: rnd, holds: seed%2 == 0, log: whole, keep: guestinfo.MaxLogFiles}
		want := want
		if seed%3 == 0 {
			h.log = cut
			want = append(slices.Clone(want[:59]), strings.TrimRight(want[59], "y"))
		}
		r := LogRequest{Tail: int64(rnd.IntN(8)) - 1, Follow: true, Stdout: true}
		bad := ""
		switch seed % 5 {
		case 0: // up to now
			r.Tail, r.Follow = -1, false
			if got := h.read(t, r); len(got) > len(want) || !slices.Equal(got, want[:len(got)]) {
				bad = strings.Join(got, "\n")
			}
		case 1: // what is not kept is passed over, in whole lines
			h.keep = 2
			got := h.read(t, r)
			at := -1
			for _, line := range got {
				if i := slices.Index(want, line); i <= at {
					bad = "in disorder or not whole: " + line
				} else {
					at = i
				}
			}
			if len(got) > 0 && at != len(want)-1 || len(got) == 0 && r.Tail != 0 {
				bad = "without the end:\n" + strings.Join(got, "\n")
			}
		default:
			got := h.read(t, r)
			first := len(want) - len(got)
			if first < h.tailAt(h.before, r.Tail) || first > h.tailAt(h.after, r.Tail) || !slices.Equal(got, want[first:]) {
				bad = strings.Join(got, "\n")
			}
		}
		if bad != "" {
			t.Fatalf("seed %d, %+v, files %q:\n got %s\nwant %s", seed, r, h.files, bad, lines)
		}
		turns += len(h.files) - 1
	}
	if turns < 10_000 {
		t.Errorf("only %d turns", turns)
	}
}
