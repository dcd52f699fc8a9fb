package vmprovision

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

func taskRef(i int) types.ManagedObjectReference {
	return types.ManagedObjectReference{Type: "Task", Value: fmt.Sprintf("task-%d", i)}
}

// waiting starts n waits and returns when the table knows them all.
func waiting(t *testing.T, tt *taskTable, n int) []chan error {
	t.Helper()
	ends := make([]chan error, n)
	for i := range n {
		ends[i] = make(chan error, 1)
		go func() {
			_, err := tt.wait(t.Context(), taskRef(i))
			ends[i] <- err
		}()
	}
	for known := 0; known < n; <-tt.kick {
		tt.mu.Lock()
		known = len(tt.waiting)
		tt.mu.Unlock()
		if known == n {
			break
		}
	}
	return ends
}

func TestManyTasksGoIntoOneCall(t *testing.T) {
	tt := newTaskTable()
	ends := waiting(t, tt, 100)
	add, remove := tt.batch()
	if len(add) != 100 || len(remove) != 0 {
		t.Fatalf("%d to add, %d to remove", len(add), len(remove))
	}
	if add, remove := tt.batch(); len(add)+len(remove) != 0 {
		t.Errorf("%d and %d are told twice", len(add), len(remove))
	}
	for i := range 50 {
		tt.update(types.TaskInfo{Task: taskRef(i), State: types.TaskInfoStateRunning})
		tt.update(types.TaskInfo{Task: taskRef(i), State: types.TaskInfoStateSuccess})
		if err := <-ends[i]; err != nil {
			t.Error(err)
		}
	}
	if add, remove := tt.batch(); len(add)+len(remove) != 0 {
		t.Errorf("a few finished tasks cost a call: %d, %d", len(add), len(remove))
	}
	tt.restart() // a new, empty view
	if add, remove := tt.batch(); len(add) != 50 || len(remove) != 0 {
		t.Errorf("after a restart %d to add, %d to remove", len(add), len(remove))
	}
	tt.update(types.TaskInfo{Task: taskRef(50), State: types.TaskInfoStateError,
		Error: &types.LocalizedMethodFault{Fault: &types.FileLocked{}}})
	if err := vimError(<-ends[50], "", ""); !errs.Is(err, errs.Conflict) {
		t.Errorf("a failed task's error is %v", err)
	}
	tt.lost(taskRef(51))
	if err := <-ends[51]; !unknownOutcome(err) {
		t.Errorf("a lost task's error is %v", err)
	}
	tt.close()
	for _, end := range ends[52:] {
		if err := <-end; !errs.Is(err, errs.Unavailable) {
			t.Errorf("after the end: %v", err)
		}
	}
	if _, err := tt.wait(t.Context(), taskRef(1000)); !errs.Is(err, errs.Unavailable) {
		t.Errorf("a closed table waits: %v", err)
	}
}

func TestLoneCallerDoesNotWaitForOthers(t *testing.T) {
	tt := newTaskTable()
	end := tt.begin("clone VM")
	if w := tt.window(time.Now()); w != 0 {
		t.Errorf("alone it waits %v", w)
	}
	defer tt.begin("clone VM")(true)
	if w := tt.window(time.Now()); w <= 0 || w > gatherMost {
		t.Errorf("with another it waits %v", w)
	}
	if w := tt.window(time.Time{}); w != 0 {
		t.Errorf("long after the last call it waits %v", w)
	}
	end(true)
	if w := tt.window(time.Now()); w != 0 {
		t.Errorf("alone again it waits %v", w)
	}
}

func TestAbandonedTaskIsTakenOutOfTheView(t *testing.T) {
	tt := newTaskTable()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := tt.wait(ctx, taskRef(1)); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if add, _ := tt.batch(); len(add) != 0 {
		t.Errorf("nobody waits for %v", add)
	}
}

// A task that shows in the inventory when it is done costs the view nothing, unless
// it does not show.
func TestShownTaskStaysOutOfTheView(t *testing.T) {
	tt := newTaskTable()
	shown := make(chan struct{})
	done := make(chan error, 2)
	begin := func(i int, grace time.Duration) {
		t.Helper()
		go func() {
			_, err := tt.waitShown(t.Context(), taskRef(i), shown, grace)
			done <- err
		}()
		<-tt.kick
	}
	begin(1, time.Hour)
	if in, never := tt.due(); never || in <= time.Minute {
		t.Errorf("a task that may show is due in %v, %t", in, never)
	}
	if add, _ := tt.batch(); len(add) != 0 {
		t.Errorf("the view is told of %v", add)
	}
	begin(2, 0)
	if in, never := tt.due(); never || in != 0 {
		t.Errorf("a task that cannot show is due in %v, %t", in, never)
	}
	if add, _ := tt.batch(); len(add) != 1 || add[0] != taskRef(2) {
		t.Errorf("the view is told of %v", add)
	}
	tt.restart() // perhaps the inventory has missed it
	if add, _ := tt.batch(); len(add) != 2 {
		t.Errorf("after a restart the view is told of %v", add)
	}
	tt.update(types.TaskInfo{Task: taskRef(2), State: types.TaskInfoStateError, Error: &types.LocalizedMethodFault{Fault: &types.NoDiskSpace{}}})
	if err := vimError(<-done, "", ""); !errs.Is(err, errs.Quota) {
		t.Errorf("a failed task's error is %v", err)
	}
	close(shown)
	if err := <-done; err != nil {
		t.Errorf("a task that showed: %v", err)
	}
	if in, never := tt.due(); !never {
		t.Errorf("something is due in %v", in)
	}
}

// Tasks are given time to show by how long their kind has taken.
func TestGraceFollowsWhatTasksTake(t *testing.T) {
	tt := newTaskTable()
	end := tt.begin("clone VM")
	defer tt.begin("clone VM")(true)
	if g := tt.grace("clone VM"); g != 0 {
		t.Errorf("before one has ended it is %v", g)
	}
	end(true)
	tt.paces["clone VM"].usual = time.Second
	if g := tt.grace("clone VM"); g != 0 {
		t.Errorf("for a lone caller it is %v", g)
	}
	defer tt.begin("power on")(true)
	if g := tt.grace("clone VM"); g != graceTimes*time.Second {
		t.Errorf("with others it is %v", g)
	}
	if g := tt.grace("power on"); g != 0 {
		t.Errorf("of another kind it is %v", g)
	}
	tt.paces["clone VM"].usual = time.Hour
	if g := tt.grace("clone VM"); g != graceMost {
		t.Errorf("for slow tasks it is %v", g)
	}
	if w := tt.window(time.Now()); w <= 0 || w > gatherMost {
		t.Errorf("callers wait %v for each other", w)
	}
	tt.paces["power on"].usual = 8 * time.Millisecond
	if w := tt.window(time.Now()); w > 2*time.Millisecond {
		t.Errorf("a quick task waits %v for slow ones", w)
	}
}
