package portlayer

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"berth/internal/errs"
)

// source is what a freshness is of: its readings end when the test says so.
type source struct {
	f      freshness
	begun  int
	kept   []int // readings, in the order in which they were kept
	answer map[int]chan error
}

func newSource() *source {
	return &source{f: freshness{now: time.Now, age: time.Minute}, answer: map[int]chan error{}}
}

// ask has somebody ask, who is told when it is fresh.
func (s *source) ask(ctx context.Context, now bool) <-chan error {
	done := make(chan error, 1)
	go func() {
		done <- s.f.ensure(ctx, now, func(ctx context.Context) (func(), error) {
			s.begun++
			n, answer := s.begun, make(chan error)
			s.answer[n] = answer
			select {
			case err := <-answer:
				return func() { s.kept = append(s.kept, n) }, err
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		})
	}()
	synctest.Wait()
	return done
}

func (s *source) want(t *testing.T, what string, begun int, kept ...int) {
	t.Helper()
	synctest.Wait()
	if s.begun != begun || len(s.kept) != len(kept) {
		t.Fatalf("%s: %d readings, kept %v, want %d and %v", what, s.begun, s.kept, begun, kept)
	}
	for i := range kept {
		if s.kept[i] != kept[i] {
			t.Fatalf("%s: kept %v, want %v", what, s.kept, kept)
		}
	}
}

// Whoever asks while a reading is under way shares it, and nobody reads while it is
// fresh.
func TestReadingIsShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newSource()
		var asked []<-chan error
		for range 50 {
			asked = append(asked, s.ask(t.Context(), false))
		}
		s.want(t, "50 at once", 1)
		s.answer[1] <- nil
		for _, done := range asked {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
		if err := <-s.ask(t.Context(), false); err != nil {
			t.Error(err)
		}
		s.want(t, "while it is fresh", 1, 1)
		time.Sleep(2 * time.Minute)
		done := s.ask(t.Context(), false)
		s.want(t, "when it is old", 2, 1)
		failure := errors.New("no")
		s.answer[2] <- failure
		if err := <-done; err != failure {
			t.Error(err)
		}
		done = s.ask(t.Context(), false)
		s.answer[3] <- nil
		if err := <-done; err != nil {
			t.Error(err)
		}
		s.want(t, "after a failure", 3, 1, 3)
	})
}

// A reading that began before what somebody knows of is not for him, and does not
// replace what a later one has read.
func TestReadingThatBeganTooEarly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newSource()
		early := s.ask(t.Context(), false)
		at := s.ask(t.Context(), true)
		s.want(t, "at once", 2)
		s.answer[2] <- nil
		if err := <-at; err != nil {
			t.Error(err)
		}
		s.answer[1] <- nil
		if err := <-early; err != nil {
			t.Error(err)
		}
		s.want(t, "the later ended first", 2, 2)
		early = s.ask(t.Context(), true)
		s.f.expire()
		s.answer[3] <- nil
		if err := <-early; err != nil || s.f.within(time.Hour) {
			t.Errorf("a reading is fresh that began before the change: %v", err)
		}
		late := s.ask(t.Context(), false)
		s.answer[4] <- nil
		if err := <-late; err != nil || !s.f.within(time.Hour) {
			t.Errorf("a reading is not fresh: %v", err)
		}
		s.want(t, "after the change", 4, 2, 3, 4)
	})
}

// A reader that gives up leaves the others to read for themselves; one that only
// waited goes alone.
func TestReaderGivesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newSource()
		mine, giveUp := context.WithCancel(t.Context())
		theirs, leave := context.WithCancel(t.Context())
		reader, waiter, goer := s.ask(mine, false), s.ask(t.Context(), false), s.ask(theirs, false)
		leave()
		if err := <-goer; !errs.Is(err, errs.Canceled) {
			t.Errorf("who went is told %v", err)
		}
		giveUp()
		if err := <-reader; !errors.Is(err, context.Canceled) {
			t.Errorf("who gave up is told %v", err)
		}
		s.want(t, "after one gave up", 2)
		s.answer[2] <- nil
		if err := <-waiter; err != nil {
			t.Error(err)
		}
		s.want(t, "in the end", 2, 2)
	})
}
