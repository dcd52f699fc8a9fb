package imagestore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

func TestFlightRunsOnceForAll(t *testing.T) {
	var f flights[int]
	var runs atomic.Int32
	begin, joined := make(chan struct{}), make(chan struct{}, 64)
	var wg sync.WaitGroup
	for range 64 {
		wg.Go(func() {
			once := sync.OnceFunc(func() { joined <- struct{}{} })
			v, err := f.do(context.Background(), "k", func(Progress) { once() }, func(_ context.Context, report func(Progress)) (int, error) {
				runs.Add(1)
				report(Progress{Phase: "resolve"})
				<-begin
				return 7, nil
			})
			if v != 7 || err != nil {
				t.Errorf("%d, %v", v, err)
			}
		})
	}
	for range 64 {
		<-joined // each saw a report, also those who came after it
	}
	close(begin)
	wg.Wait()
	if runs.Load() != 1 || len(f.m) != 0 {
		t.Errorf("%d runs, %d flights left", runs.Load(), len(f.m))
	}
}

func TestFlightsOfOtherKeysAreOthers(t *testing.T) {
	var f flights[string]
	var wg sync.WaitGroup
	for i := range 16 {
		key := fmt.Sprint(i)
		wg.Go(func() {
			if v, err := f.do(context.Background(), key, nil, func(context.Context, func(Progress)) (string, error) { return key, nil }); v != key || err != nil {
				t.Errorf("%q, %v", v, err)
			}
		})
	}
	wg.Wait()
}

func TestFlightSharesItsError(t *testing.T) {
	var f flights[int]
	broken := errors.New("broken")
	if _, err := f.do(context.Background(), "k", nil, func(context.Context, func(Progress)) (int, error) { return 1, broken }); err != broken {
		t.Errorf("%v", err)
	}
}

// TestNewCallerStartsAfresh joins while the last caller's cancel is ending the
// work: it must wait for that and then get work of its own.
func TestNewCallerStartsAfresh(t *testing.T) {
	var f flights[int]
	ctx, cancel := context.WithCancel(context.Background())
	ending, goOn := make(chan struct{}), make(chan struct{})
	first := make(chan error, 1)
	go func() {
		_, err := f.do(ctx, "k", nil, func(ctx context.Context, _ func(Progress)) (int, error) {
			cancel()
			<-ctx.Done()
			close(ending)
			<-goOn // the undoing
			return 0, ctx.Err()
		})
		first <- err
	}()
	<-ending
	second := make(chan int, 1)
	go func() {
		v, err := f.do(context.Background(), "k", nil, func(context.Context, func(Progress)) (int, error) { return 2, nil })
		if err != nil {
			t.Error(err)
		}
		second <- v
	}()
	select {
	case <-first:
		t.Error("the canceled caller returned before the undoing was over")
	case <-second:
		t.Error("the second caller did not wait for the undoing")
	default:
	}
	close(goOn)
	if err := <-first; !errors.Is(err, context.Canceled) {
		t.Errorf("first: %v", err)
	}
	if v := <-second; v != 2 {
		t.Errorf("second: %d", v)
	}
}

func TestFlightKeepsTheCallersValues(t *testing.T) {
	type key struct{}
	var f flights[any]
	v, err := f.do(context.WithValue(context.Background(), key{}, "op"), "k", nil, func(ctx context.Context, _ func(Progress)) (any, error) { return ctx.Value(key{}), nil })
	if v != "op" || err != nil {
		t.Errorf("%v, %v", v, err)
	}
}

func TestReportsAreCoalescedAndBounded(t *testing.T) {
	var r reports
	for i := range int64(100_000) {
		r.add(Progress{Phase: "download", Layer: fmt.Sprint(i % 5000), Current: i})
	}
	l := r.take()
	if len(l) != maxReports || l[3].Current != 95_003 || len(r.list) != 0 {
		t.Errorf("%d reports, the fourth %+v", len(l), l[3])
	}
}
