package vmprovision

import (
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

// taskTable knows which tasks somebody waits for. The collector's loop reports
// their ends; one goroutine brings the view of tasks up to date, many tasks in
// one call.
type taskTable struct {
	mu      sync.Mutex
	waiting map[types.ManagedObjectReference]chan taskEnd
	add     []types.ManagedObjectReference
	remove  []types.ManagedObjectReference
	kick    chan struct{}
	closed  bool
	callers int
}

type taskEnd struct {
	info types.TaskInfo
	err  error
}

func newTaskTable() *taskTable {
	return &taskTable{waiting: map[types.ManagedObjectReference]chan taskEnd{}, kick: make(chan struct{}, 1)}
}

// wait returns when the task has ended, with the task's own error if it failed.
func (t *taskTable) wait(ctx context.Context, ref types.ManagedObjectReference) (types.TaskInfo, error) {
	ch := make(chan taskEnd, 1)
	t.mu.Lock()
	if t.closed {
		t.mu.Unlock()
		return types.TaskInfo{}, errClosed("wait for task", ref.Value)
	}
	t.waiting[ref] = ch
	t.add = append(t.add, ref)
	t.mu.Unlock()
	t.wake()
	select {
	case end := <-ch:
		if end.err == nil && end.info.State == types.TaskInfoStateError {
			end.err = taskError(end.info)
		}
		return end.info, end.err
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
func (t *taskTable) drop(ref types.ManagedObjectReference) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, ok := t.waiting[ref]; ok {
		delete(t.waiting, ref)
		t.remove = append(t.remove, ref)
	}
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
	t.mu.Lock()
	ch, ok := t.waiting[ref]
	if ok {
		delete(t.waiting, ref)
		t.remove = append(t.remove, ref)
	}
	many := len(t.remove) >= removeAfter
	t.mu.Unlock()
	if ok {
		ch <- e
	}
	if many {
		t.wake()
	}
}

// restart makes every awaited task one to add, for a new, empty view.
func (t *taskTable) restart() {
	t.mu.Lock()
	t.add, t.remove = t.add[:0], t.remove[:0]
	for ref := range t.waiting {
		t.add = append(t.add, ref)
	}
	t.mu.Unlock()
	t.wake()
}

// The least time between two calls that tell the view of tasks what to hold
// grows with the number of callers at work.
const (
	gatherEach = 5 * time.Millisecond
	gatherMost = 250 * time.Millisecond
)

// begin counts a caller that is about to start a task; it calls the result when
// the task has ended.
func (t *taskTable) begin() func() {
	t.mu.Lock()
	t.callers++
	t.mu.Unlock()
	return func() {
		t.mu.Lock()
		t.callers--
		t.mu.Unlock()
	}
}

// window is how long to gather tasks before the view is told: nothing for a
// lone caller, so that it does not wait; some for many, so that a storm of tasks
// does not become a storm of calls.
func (t *taskTable) window(last time.Time) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.callers < 2 {
		return 0
	}
	return max(0, min(time.Duration(t.callers)*gatherEach, gatherMost)-time.Since(last))
}

// batch takes what the view must be told: nothing as long as only a few
// finished tasks are in it.
func (t *taskTable) batch() (add, remove []types.ManagedObjectReference) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.add) == 0 && len(t.remove) < removeAfter {
		return nil, nil
	}
	for _, ref := range t.add {
		if _, ok := t.waiting[ref]; ok {
			add = append(add, ref)
		}
	}
	remove = t.remove
	t.add, t.remove = nil, nil
	return add, remove
}

// close ends every wait.
func (t *taskTable) close() {
	t.mu.Lock()
	t.closed = true
	waiting := t.waiting
	t.waiting = map[types.ManagedObjectReference]chan taskEnd{}
	t.mu.Unlock()
	for ref, ch := range waiting {
		ch <- taskEnd{err: errClosed("wait for task", ref.Value)}
	}
}
