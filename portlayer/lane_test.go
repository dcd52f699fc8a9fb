package portlayer

import (
	"context"
	"fmt"
	"testing"
	"time"

	"berth/internal/errs"
)

// lot is a lane with a clock that a test sets.
type lot struct {
	*lane
	at time.Time
}

func newLot(size, waiting int) *lot {
	o := &lot{at: time.Unix(1_000_000, 0)}
	o.lane = newLane("test", func() time.Time { return o.at }, size, waiting)
	return o
}

// work does one piece of work that takes a while and ends with err.
func (o *lot) work(t *testing.T, took time.Duration, err error) {
	t.Helper()
	leave, e := o.enter(t.Context(), "work")
	if e != nil {
		t.Fatal(e)
	}
	o.at = o.at.Add(took)
	leave(err)
}

func (o *lot) atOnce() int {
	_, _, limit := o.load()
	return int(limit)
}

func busy(fault string) error { return errs.New(errs.Quota, "clone VM", "x", "no").WithFault(fault) }

func TestLaneAdaptsToAnswers(t *testing.T) {
	for _, fault := range []string{"TooManyConcurrentNativeClones", "NotEnoughLicenses", "Timedout", "HostCommunication", "LimitExceeded"} {
		o := newLot(32, 8)
		for _, want := range []int{16, 8, 4, 2, 1, 1} {
			o.work(t, time.Second, errs.Wrap(busy(fault), "create", "y"))
			if got := o.atOnce(); got != want {
				t.Errorf("%s: %d at once, want %d", fault, got, want)
			}
		}
		for range 600 {
			o.work(t, time.Second, nil)
		}
		if got := o.atOnce(); got != 32 {
			t.Errorf("%s: %d at once after 600 quick answers", fault, got)
		}
	}
	o := newLot(32, 8)
	for _, err := range []error{busy("DuplicateName"), busy("NoPermission"), busy("NoDiskSpace"), errs.New(errs.Canceled, "", "", "x"), context.Canceled} {
		o.work(t, time.Second, err)
	}
	if got := o.atOnce(); got != 32 {
		t.Errorf("%d at once after errors that are nobody's load", got)
	}
	o.work(t, time.Minute, errs.New(errs.Unavailable, "", "", "%w", context.DeadlineExceeded))
	if got := o.atOnce(); got != 16 {
		t.Errorf("%d at once after a call that was not answered", got)
	}
}

func TestLaneAdaptsToLatency(t *testing.T) {
	o := newLot(32, 8)
	for range 20 {
		o.work(t, time.Second, nil)
	}
	o.work(t, 7*time.Second, nil) // slow, not crowded
	if got := o.atOnce(); got != 32 {
		t.Errorf("%d at once", got)
	}
	for range 5 {
		o.work(t, 30*time.Second, nil)
	}
	if got := o.atOnce(); got != 10 {
		t.Errorf("%d at once after five slow answers", got)
	}
	// Work that is slow by nature is usual after a while.
	for range 2000 {
		o.work(t, 30*time.Second, nil)
	}
	if got := o.atOnce(); got != 32 {
		t.Errorf("%d at once when slow is usual", got)
	}
}

// Many that began together and are refused together lower the limit once.
func TestOneCrowdLowersOnce(t *testing.T) {
	o := newLot(32, 8)
	var leaves []func(error)
	for range 32 {
		leave, err := o.enter(t.Context(), "work")
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leave)
	}
	o.at = o.at.Add(time.Second)
	for _, leave := range leaves {
		leave(busy("TooManyConcurrentNativeClones"))
	}
	if got := o.atOnce(); got != 16 {
		t.Errorf("%d at once", got)
	}
}

func TestLaneIsFairAndBounded(t *testing.T) {
	o := newLot(1, 3)
	leave, err := o.enter(t.Context(), "first")
	if err != nil {
		t.Fatal(err)
	}
	order := make(chan string, 3)
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan error, 1)
	for i, name := range []string{"a", "gone", "b"} {
		go func() {
			c := t.Context()
			if name == "gone" {
				c = ctx
			}
			leave, err := o.enter(c, name)
			if err != nil {
				gone <- err
				return
			}
			order <- name
			leave(nil)
		}()
		eventually(t, "it waits", func() bool { _, waiting, _ := o.load(); return waiting == i+1 })
	}
	_, err = o.enter(t.Context(), "too many")
	wantKind(t, err, errs.Unavailable, "waiting already")
	cancel()
	wantKind(t, <-gone, errs.Canceled)
	leave(nil)
	if got := <-order + <-order; got != "ab" {
		t.Errorf("turns came as %s", got)
	}
	eventually(t, "all have left", func() bool { running, waiting, _ := o.load(); return running+waiting == 0 })
}

// Five hundred creates at once are all done, however slow, and neither a stop nor a
// removal waits for one of them.
func TestFiveHundredCreatesStarveNobody(t *testing.T) {
	s := newSite(t).baked()
	for _, n := range []string{"stops", "goes"} {
		s.create(CreateRequest{Name: n, Start: n == "stops"})
	}
	before := s.p.Calls("Clone")
	release := s.p.Hold("Clone")
	const n = 500
	got := make(chan error, n)
	for i := range n {
		go func() {
			_, err := s.Create(s.ctx, CreateRequest{Name: fmt.Sprintf("c%d", i), Image: webRef})
			got <- err
		}()
	}
	eventually(t, "all wait", func() bool { running, waiting, _ := s.Layer.p.clones.load(); return running+waiting == n })
	if at := s.p.Calls("Clone") - before; at != s.Layer.lim.Clones {
		t.Errorf("%d clones at once", at)
	}
	if _, err := s.Stop(s.ctx, "stops", nil); err != nil {
		t.Error(err)
	}
	if err := s.Remove(s.ctx, "goes", false); err != nil {
		t.Error(err)
	}
	if s.p.Calls("Clone")-before != s.Layer.lim.Clones {
		t.Error("the stop waited for clones")
	}
	release()
	for range n {
		if err := <-got; err != nil {
			t.Error(err)
		}
	}
}
