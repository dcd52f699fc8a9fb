package registry

import (
	"bytes"
	"context"
	"io"
	"testing"
	"time"
)

func TestPaceSharesTheRate(t *testing.T) {
	p := &pacer{rate: 1000}
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

func TestPacedBody(t *testing.T) {
	want := randomBytes(t, 5000)
	p := &pacer{rate: 1 << 30}
	got, err := io.ReadAll(p.body(context.Background(), bytes.NewReader(want)))
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	slow := &pacer{rate: 1}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if n, err := slow.body(ctx, bytes.NewReader(want)).Read(make([]byte, 4096)); n != 512 || err == nil {
		t.Errorf("%d bytes, %v", n, err)
	}
	if b := (&pacer{}).body(ctx, bytes.NewReader(want)); b == nil {
		t.Error("no body")
	} else if got, err := io.ReadAll(b); err != nil || !bytes.Equal(got, want) {
		t.Errorf("without a rate: %d bytes, %v", len(got), err)
	}
}
