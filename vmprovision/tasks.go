package vmprovision

import (
	"cmp"
	"context"
	"sync"
	"time"

	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// removeAfter finished tasks are taken out of the view in one call, if no new
// task has taken them along before.
const removeAfter = 64

// taskTable knows which tasks somebody waits for, and how long tasks usually take.
// The collector's loop reports their ends; one goroutine brings the view of tasks
// up to date, many tasks in one call.
//
// A task that shows in the inventory when it is done, as a clone does, is put into
// the view only when it has not shown for a while: it failed, or is slow. That
// spares most clones the view. The other way, to follow TaskManager.recentTask or
// the recentTask of every VM, would spare the view as well, but would have vCenter
// send the progress of every user's tasks, or evaluate a traversal of every VM for
// each change; this costs the same however busy others are.
type taskTable struct {
	mu      sync.Mutex
	waiting map[types.ManagedObjectReference]*awaited
	remove  []types.ManagedObjectReference
	kick    chan struct{}
	closed  bool
	paces   map[string]*tempo // by step
}

// awaited is one task that somebody waits for.
type awaited struct {
	end       chan taskEnd
	may, must time.Time // from when on the view may hold it if it is told of others anyway, and from when on it must
	told      bool      // the view holds it
}

type taskEnd struct {
	info types.TaskInfo
	err  error
}

// tempo is how one kind of task goes.
type tempo struct {
	callers int           // at work now
	usual   time.Duration // from the call that starts one until its caller knows the end; 0 is unknown
}

func newTaskTable() *taskTable {
	return &taskTable{waiting: map[types.ManagedObjectReference]*awaited{}, kick: make(chan struct{}, 1), paces: map[string]*tempo{}}
}

// wait returns when the task has ended, with the task's own error if it failed.
func (t *taskTable) wait(ctx context.Context, ref types.ManagedObjectReference) (types.TaskInfo, error) {
	return t.waitShown(ctx, ref, nil, 0)
}

// waitShown returns as wait does, or without an error when shown is closed. The
// view is told of the task after grace.
func (t *taskTable) waitShown(ctx context.Context, ref types.ManagedObjectReference, shown <-chan struct{}, grace time.Duration) (types.TaskInfo, error) {
	now := time.Now()
	a := &awaited{end: make(chan taskEnd, 1), may: now.Add(grace / 2), must: now.Add(grace)}
	t.mu.Lock()
	if t.closed {
		t.mu.Unlock()
		return types.TaskInfo{}, errClosed("wait for task", ref.Value)
	}
	t.waiting[ref] = a
	t.mu.Unlock()
	t.wake()
	select {
	case end := <-a.end:
		if end.err == nil && end.info.State == types.TaskInfoStateError {
			end.err = taskError(end.info)
		}
		return end.info, end.err
	case <-shown:
		t.drop(ref)
		return types.TaskInfo{Task: ref, State: types.TaskInfoStateSuccess}, nil
	case <-ctx.Done():
		t.drop(ref)
		return types.TaskInfo{}, ctx.Err()
	}
}

func taskError(info types.TaskInfo) error {
	if info.Error == nil || info.Error.Fault == nil {
		return errs.New(errs.Internal, "", info.Task.Value, "task %s failed without a fault", info.DescriptionId)
	}
	return task.Error{LocalizedMethodFault: info.Error}
}

func (t *taskTable) wake() {
	select {
	case t.kick <- struct{}{}:
	default:
	}
}

// drop forgets a task that nobody waits for any longer.
func (t *taskTable) drop(ref types.ManagedObjectReference) { t.take(ref) }

// take ends the table's part in a task, and gives who waits for it, if anybody
// does.
func (t *taskTable) take(ref types.ManagedObjectReference) *awaited {
	t.mu.Lock()
	a := t.waiting[ref]
	delete(t.waiting, ref)
	if a != nil && a.told {
		t.remove = append(t.remove, ref)
	}
	many := len(t.remove) >= removeAfter
	t.mu.Unlock()
	if many {
		t.wake()
	}
	return a
}

// update takes what the collector says of a task.
func (t *taskTable) update(info types.TaskInfo) {
	if info.State == types.TaskInfoStateSuccess || info.State == types.TaskInfoStateError {
		t.end(info.Task, taskEnd{info: info})
	}
}

// lost says that vSphere no longer knows the task.
func (t *taskTable) lost(ref types.ManagedObjectReference) {
	t.end(ref, taskEnd{err: errs.New(errs.Unavailable, "wait for task", ref.Value,
		"vCenter no longer knows the task; whether it was done is unknown")})
}

func (t *taskTable) end(ref types.ManagedObjectReference, e taskEnd) {
	if a := t.take(ref); a != nil {
		a.end <- e
	}
}

// restart makes every awaited task one that must be told, to a new, empty view:
// what it would have shown by may be what was missed.
func (t *taskTable) restart() {
	t.mu.Lock()
	t.remove = nil
	now := time.Now()
	for _, a := range t.waiting {
		a.told, a.may, a.must = false, now, now
	}
	t.mu.Unlock()
	t.wake()
}

// How updates and the news for the view of tasks are gathered while several
// callers wait: for a part of what their tasks take, so that nobody waits much
// longer than he must, and a storm of tasks is no storm of calls.
const (
	gatherPart = 4 // of the usual time
	gatherMost = time.Second
	unknown    = time.Second // what a task takes, until one has ended
	usualDecay = 8           // ends until the usual time has mostly forgotten another
)

// How long a task may take to show what it has done, until it is followed itself.
const (
	graceTimes = 2 // of the usual time
	graceMost  = 10 * time.Second
)

// begin counts a caller that is about to start a task. The result is called when
// the task has ended; good says that it was done.
func (t *taskTable) begin(step string) (end func(good bool)) {
	began := time.Now()
	t.mu.Lock()
	defer t.mu.Unlock()
	p := t.paces[step]
	if p == nil {
		p = &tempo{}
		t.paces[step] = p
	}
	p.callers++
	return func(good bool) {
		t.mu.Lock()
		defer t.mu.Unlock()
		p.callers--
		if took := time.Since(began); good && p.usual == 0 {
			p.usual = took
		} else if good {
			p.usual += (took - p.usual) / usualDecay
		}
	}
}

// grace is how long a task of this kind is given to show in the inventory: nothing
// for a lone caller, so that he hears of a failure at once.
func (t *taskTable) grace(step string) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	p := t.paces[step]
	if p == nil || t.callers() < 2 {
		return 0
	}
	return min(graceTimes*p.usual, graceMost)
}

// callers are all that are at work; t.mu is held.
func (t *taskTable) callers() (n int) {
	for _, p := range t.paces {
		n += p.callers
	}
	return n
}

// window is how long to wait before the next call when the last one was then:
// nothing for a lone caller, a part of what the quickest task takes for several.
func (t *taskTable) window(last time.Time) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.callers() < 2 {
		return 0
	}
	gather := gatherMost
	for _, p := range t.paces {
		if p.callers > 0 {
			gather = min(gather, cmp.Or(p.usual, unknown)/gatherPart)
		}
	}
	return max(0, gather-time.Since(last))
}

// due says in how long the view must be told something; 0 is now, and never is
// that there is nothing to tell.
func (t *taskTable) due() (in time.Duration, never bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.remove) >= removeAfter {
		return 0, false
	}
	never = true
	for _, a := range t.waiting {
		if left := max(0, time.Until(a.must)); !a.told && (never || left < in) {
			in, never = left, false
		}
	}
	return in, never
}

// batch takes what the view must be told: nothing as long as no task is due and
// only a few finished ones are in it.
func (t *taskTable) batch() (add, remove []types.ManagedObjectReference) {
	if in, never := t.due(); never || in > 0 {
		return nil, nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	now := time.Now()
	for ref, a := range t.waiting {
		if !a.told && !now.Before(a.may) {
			a.told = true
			add = append(add, ref)
		}
	}
	remove, t.remove = t.remove, nil
	return add, remove
}

// close ends every wait.
func (t *taskTable) close() {
	t.mu.Lock()
	t.closed = true
	waiting := t.waiting
	t.waiting = map[types.ManagedObjectReference]*awaited{}
	t.mu.Unlock()
	for ref, a := range waiting {
		a.end <- taskEnd{err: errClosed("wait for task", ref.Value)}
	}
}
