package vmprovision_test

import (
	"context"
	"errors"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// What vSphere refuses because it is at another task of the VM is asked for again;
// what it refuses without naming one is not.
func TestCallsOfABusyVMAreMadeAgain(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	other := &types.TaskInProgress{Task: types.ManagedObjectReference{Type: "Task", Value: "task-of-others"}}
	vm, err := c.Clone(ctxOf(t), cloneSpec(b, "c1"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		method string
		do     func(context.Context) error
	}{
		{"PowerOffVM_Task", func(ctx context.Context) error { return c.PowerOff(ctx, vm.ID) }},
		{"PowerOnVM_Task", func(ctx context.Context) error { return c.PowerOn(ctx, vm.ID) }},
		{"ShutdownGuest", func(ctx context.Context) error {
			tools := func(vm *vmprovision.VM) bool { return vm.Tools == "guestToolsRunning" }
			off := func(vm *vmprovision.VM) bool { return vm.Power == vmprovision.PoweredOff }
			_, booted := c.Wait(ctx, vm.ID, tools)
			err := c.ShutdownGuest(ctx, vm.ID)
			_, ended := c.Wait(ctx, vm.ID, off)
			return errors.Join(booted, err, ended)
		}},
		{"ReconfigVM_Task", func(ctx context.Context) error { return c.Rename(ctx, vm.ID, "other", `{"name":"other"}`) }},
		{"Destroy_Task", func(ctx context.Context) error { return c.Destroy(ctx, vm.ID) }},
	} {
		t.Log(tc.method)
		if tc.method == "Destroy_Task" {
			s.FailOnce(tc.method, 0, &types.TaskInProgress{})
			wantKind(t, tc.do(ctxOf(t)), errs.Conflict)
			s.ClearFaults()
		}
		before := c.Calls()[tc.method]
		s.FailOnce(tc.method, 0, other)
		if err := tc.do(ctxOf(t)); err != nil {
			t.Errorf("%s: %v", tc.method, err)
		}
		if n := c.Calls()[tc.method] - before; n != 2 {
			t.Errorf("%d calls of %s, want one that is refused and another", n, tc.method)
		}
		s.ClearFaults()
	}
}
