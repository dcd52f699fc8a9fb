package pace

import (
	"bytes"
	"context"
	"errors"
	"io"
	"testing"
	"time"
)

func TestPaceSharesTheRate(t *testing.T) {
	p := New(1000)
	now := time.Unix(1_700_000_000, 0)
	for i, want := range []time.Duration{250 * time.Millisecond, 500 * time.Millisecond, 750 * time.Millisecond, time.Second} {
		if d := p.reserve(250, now); d != want { // four transfers at one time
			t.Errorf("transfer %d waits %v, want %v", i, d, want)
		}
	}
	if d := p.reserve(500, now.Add(500*time.Millisecond)); d != time.Second {
		t.Errorf("behind the others: %v", d)
	}
	// What was not used is not saved up.
	if d := p.reserve(1000, now.Add(time.Hour)); d != time.Second {
		t.Errorf("after an hour: %v", d)
	}
}

func TestPacedReader(t *testing.T) {
	want := bytes.Repeat([]byte("berth"), 1000)
	p := New(1 << 30)
	got, err := io.ReadAll(p.Reader(context.Background(), bytes.NewReader(want)))
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	slow := New(1)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if n, err := slow.Reader(ctx, bytes.NewReader(want)).Read(make([]byte, 4096)); n != 512 || err == nil {
		t.Errorf("%d bytes, %v", n, err)
	}
	if b := New(0).Reader(ctx, bytes.NewReader(want)); b == nil {
		t.Error("no reader")
	} else if got, err := io.ReadAll(b); err != nil || !bytes.Equal(got, want) {
		t.Errorf("without a rate: %d bytes, %v", len(got), err)
	}
}

func TestWait(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	if err := errors.Join(Pause(ctx, 0), Pause(ctx, time.Nanosecond), New(0).Wait(ctx, 1<<40), New(1<<40).Wait(ctx, 1)); err != nil {
		t.Error(err)
	}
	cancel()
	for what, err := range map[string]error{"no pause": Pause(ctx, 0), "a pause": Pause(ctx, time.Hour), "a rate": New(1).Wait(ctx, 3600)} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
