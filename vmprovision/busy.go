package vmprovision

import (
	"context"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/pace"
)

// busyWait bounds how long a call is made again that vSphere refuses because it is
// at another task of the same object: that of a clone goes on for a moment after
// the clone shows in the inventory, and of what others do, such as a vMotion, Berth
// need not know.
const busyWait = 30 * time.Second

// whileBusy makes a call again as long as its object is busy. A refused call has
// done nothing.
func whileBusy(ctx context.Context, call func() error) error {
	ctx, cancel := context.WithTimeout(ctx, busyWait)
	defer cancel()
	for n := 0; ; n++ {
		err := call()
		if !isBusy(err) || pace.Pause(ctx, backoff(n)) != nil {
			return err
		}
	}
}

// isBusy reports whether vSphere names a task that has to end first.
func isBusy(err error) bool {
	f, ok := faultOf(err).(*types.TaskInProgress)
	return ok && f.Task.Value != ""
}
