package portlayer

import (
	"context"
	"sync"
	"time"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// OperationState is how far an operation is.
type OperationState string

// The states; the last three are final.
const (
	OpQueued   OperationState = "queued"
	OpRunning  OperationState = "running"
	OpDone     OperationState = "done"
	OpFailed   OperationState = "failed"
	OpCanceled OperationState = "canceled"
)

// Final says whether an operation in that state has ended.
func (s OperationState) Final() bool { return s == OpDone || s == OpFailed || s == OpCanceled }

// Progress is one report of an operation.
type Progress struct {
	Sequence uint64 // from 1, without gaps
	Time     time.Time
	Phase    string
	Object   string // the part that it is about, a layer's digest for instance
	Current  int64  // bytes or entries
	Total    int64  // 0 is unknown
	Message  string
}

// OperationInfo is an operation at one instant.
type OperationInfo struct {
	ID       string
	Kind     string // "image.pull", "image.bake", "container.create", …
	Object   string
	State    OperationState
	Started  time.Time
	Ended    time.Time // zero until then
	Progress *Progress // the latest
	Err      error     // when failed or canceled
	Result   any       // when done: *imagestore.Image, Container, …
}

// Operation is one long piece of work. Its reports are kept in a bounded
// history; whoever follows it reads at his own speed and keeps nobody waiting.
type Operation struct {
	now     Clock
	cancel  context.CancelFunc
	keep    int
	parcels chan *parcel // of a save: to the one who fetches it

	mu      sync.Mutex
	info    OperationInfo
	history []Progress
	next    uint64        // sequence of the next report
	changed chan struct{} // closed at every change
	done    chan struct{} // closed at the end
}

// ID is the operation's id.
func (o *Operation) ID() string { return o.Info().ID }

// Info is the operation now.
func (o *Operation) Info() OperationInfo {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.info
}

// Done is closed when the operation has ended, its undo included.
func (o *Operation) Done() <-chan struct{} { return o.done }

// Cancel asks the operation to stop and undo.
func (o *Operation) Cancel() { o.cancel() }

// running says that a queued operation has got its turn.
func (o *Operation) running() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.info.State = OpRunning
	o.wake()
}

// wake lets every follower look again; o.mu is held.
func (o *Operation) wake() {
	close(o.changed)
	o.changed = make(chan struct{})
}

// report adds p to the history. A report of the same phase and object replaces
// its predecessor when that is the last one: bytes counted up are one line.
func (o *Operation) report(p Progress) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.info.State.Final() {
		return
	}
	p.Sequence, p.Time = o.next, o.now()
	o.next++
	p.Message = clip(p.Message, 1024)
	if n := len(o.history); n > 0 && o.history[n-1].Phase == p.Phase && o.history[n-1].Object == p.Object {
		o.history[n-1] = p
	} else {
		if n >= o.keep {
			o.history = append(o.history[:0], o.history[n-o.keep+1:]...)
		}
		o.history = append(o.history, p)
	}
	o.info.Progress = &p
	o.wake()
}

// end sets the result; work that ended because its context was canceled is
// canceled, not failed.
func (o *Operation) end(result any, err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.info.Ended = o.now()
	switch {
	case err == nil:
		o.info.State, o.info.Result = OpDone, result
	case errs.Is(err, errs.Canceled):
		o.info.State, o.info.Err = OpCanceled, err
	default:
		o.info.State, o.info.Err = OpFailed, err
	}
	o.wake()
	close(o.done)
}

// Since gives the reports after a sequence number that are still known, the
// operation as it is now, and a channel that is closed at the next change.
func (o *Operation) Since(seq uint64) ([]Progress, OperationInfo, <-chan struct{}) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var out []Progress
	for _, p := range o.history {
		if p.Sequence > seq {
			out = append(out, p)
		}
	}
	return out, o.info, o.changed
}

// operations remembers the running operations and the latest ended ones.
type operations struct {
	base   context.Context // ends when the layer closes
	log    *zap.Logger
	now    Clock
	keep   int
	report int
	wg     sync.WaitGroup

	mu    sync.Mutex
	byID  map[string]*Operation
	order []*Operation // oldest first
	shut  bool
}

func newOperations(base context.Context, log *zap.Logger, now Clock, l Limits) *operations {
	return &operations{base: base, log: log, now: now, keep: l.Operations, report: l.Progress, byID: map[string]*Operation{}}
}

// open registers an operation. Its id is that of the request unless the request
// has one operation already.
func (s *operations) open(ctx context.Context, kind, object string, cancel context.CancelFunc) (*Operation, error) {
	id := trace.ID(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.shut {
		return nil, errs.New(errs.Unavailable, kind, object, "the daemon is shutting down")
	}
	if _, used := s.byID[id]; id == "" || used {
		id = trace.NewID()
	}
	o := &Operation{now: s.now, cancel: cancel, keep: s.report, next: 1, parcels: make(chan *parcel), changed: make(chan struct{}), done: make(chan struct{}),
		info: OperationInfo{ID: id, Kind: kind, Object: object, State: OpQueued, Started: s.now()}}
	s.byID[id] = o
	s.order = append(s.order, o)
	s.forget()
	s.wg.Add(1) // under mu, so that close cannot have begun to wait
	return o, nil
}

// forget drops the oldest ended operations beyond the limit; s.mu is held.
func (s *operations) forget() {
	ended := 0
	for _, o := range s.order {
		if o.Info().State.Final() {
			ended++
		}
	}
	kept := s.order[:0]
	for _, o := range s.order {
		if ended > s.keep && o.Info().State.Final() {
			ended--
			delete(s.byID, o.ID())
			continue
		}
		kept = append(kept, o)
	}
	clear(s.order[len(kept):])
	s.order = kept
}

// work is what an operation does. It reports through o and returns a result.
type work func(ctx context.Context, o *Operation) (any, error)

// start runs work in the background; it outlives the request that began it.
func (s *operations) start(ctx context.Context, kind, object string, do work) (*Operation, error) {
	bg, cancel := context.WithCancel(s.base)
	o, err := s.open(ctx, kind, object, cancel)
	if err != nil {
		cancel()
		return nil, err
	}
	bg, op := trace.RootID(bg, s.log, o.ID(), kind, zap.String("object", object))
	go func() {
		defer cancel()
		s.execute(bg, o, op, do)
	}()
	return o, nil
}

// run does work within the request: it ends when the client goes away, when
// the operation is canceled, or when the daemon stops.
func (s *operations) run(ctx context.Context, kind, object string, do work) (any, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(s.base, cancel)
	defer stop()
	o, err := s.open(ctx, kind, object, cancel)
	if err != nil {
		return nil, err
	}
	ctx, op := trace.RootID(ctx, s.log, o.ID(), kind, zap.String("object", object))
	o.running()
	s.execute(ctx, o, op, do)
	info := o.Info()
	return info.Result, info.Err
}

// execute does the work and records its end, a panic's too.
func (s *operations) execute(ctx context.Context, o *Operation, op *trace.Op, do work) {
	defer s.wg.Done()
	var result any
	err := func() (err error) {
		defer func() {
			if p := recover(); p != nil {
				s.log.Error("panic in an operation", zap.String("op", o.ID()), zap.Any("panic", p), zap.Stack("stack"))
				err = errs.New(errs.Internal, op.Name, "", "panic: %v", p)
			}
		}()
		result, err = do(ctx, o)
		return err
	}()
	op.End(err)
	o.end(result, err)
}

// list gives every known operation, oldest first.
func (s *operations) list() []OperationInfo {
	s.mu.Lock()
	all := append([]*Operation(nil), s.order...)
	s.mu.Unlock()
	out := make([]OperationInfo, len(all))
	for i, o := range all {
		out[i] = o.Info()
	}
	return out
}

func (s *operations) get(id string) (*Operation, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if o := s.byID[id]; o != nil {
		return o, nil
	}
	return nil, errs.New(errs.NotFound, "", "operation "+clip(id, 64), "there is no such operation, or it was forgotten")
}

// close lets no new operation begin and waits for the running ones, whose
// context the caller has ended.
func (s *operations) close() {
	s.mu.Lock()
	s.shut = true
	s.mu.Unlock()
	s.wg.Wait()
}

// Operations lists the running operations and the latest ended ones, oldest first.
func (l *Layer) Operations() []OperationInfo { return l.ops.list() }

// Operation finds an operation by its id.
func (l *Layer) Operation(id string) (*Operation, error) { return l.ops.get(id) }

// CancelOperation asks an operation to stop and waits until it has undone what
// it did. An operation that has ended is a Conflict.
func (l *Layer) CancelOperation(ctx context.Context, id string) (OperationInfo, error) {
	o, err := l.ops.get(id)
	if err != nil {
		return OperationInfo{}, err
	}
	if i := o.Info(); i.State.Final() {
		return i, errs.New(errs.Conflict, "cancel", "operation "+id, "it has ended already: %s", i.State)
	}
	o.Cancel()
	select {
	case <-o.Done():
		return o.Info(), nil
	case <-ctx.Done():
		return o.Info(), errs.Wrap(ctx.Err(), "cancel", "operation "+id)
	}
}
