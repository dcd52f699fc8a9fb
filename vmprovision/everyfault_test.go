package vmprovision_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// faultClasses are the classes of faults that vSphere answers with. The end of a
// session is not among them: it is mended, see TestExpiredSessionIsRenewed.
func faultClasses() map[string]types.BaseMethodFault {
	return map[string]types.BaseMethodFault{
		"InvalidPowerState": &types.InvalidPowerState{RequestedState: "poweredOn", ExistingState: "suspended"},
		"ConcurrentAccess":  &types.ConcurrentAccess{}, "TaskInProgress": &types.TaskInProgress{},
		"InsufficientResources": &types.InsufficientResourcesFault{}, "NoPermission": &types.NoPermission{PrivilegeId: "X"},
		"FileLocked": &types.FileLocked{}, "FileAlreadyExists": &types.FileAlreadyExists{}, "NoDiskSpace": &types.NoDiskSpace{},
		"HostNotConnected": &types.HostNotConnected{}, "InaccessibleDatastore": &types.InaccessibleDatastore{},
		"DuplicateName": &types.DuplicateName{Name: "x"}, "NotEnoughLicenses": &types.NotEnoughLicenses{},
		"TooManyConcurrentNativeClones": &types.TooManyConcurrentNativeClones{}, "Timedout": &types.Timedout{}, "SystemError": &types.SystemError{},
	}
}

// Every call that changes a container's VM fails once with every class of fault:
// the error is classified and names the fault, and inventory and datastore are
// what they were.
func TestEveryChangeBearsEveryFault(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	on, err := c.Clone(ctx, cloneSpec(b, "on"))
	if err != nil {
		t.Fatal(err)
	}
	spec := cloneSpec(b, "off")
	spec.PowerOn = false
	if _, err := c.Clone(ctx, spec); err != nil {
		t.Fatal(err)
	}
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	n := 0
	for _, op := range []struct {
		method string
		do     func(context.Context) error
	}{
		{"CloneVM_Task", func(ctx context.Context) error {
			n++
			_, err := c.Clone(ctx, cloneSpec(b, fmt.Sprintf("n%d", n)))
			return err
		}},
		{"PowerOnVM_Task", func(ctx context.Context) error { return c.PowerOn(ctx, "off") }},
		{"PowerOffVM_Task", func(ctx context.Context) error { return c.PowerOff(ctx, "on") }},
		{"ShutdownGuest", func(ctx context.Context) error { return c.ShutdownGuest(ctx, "on") }},
		{"ReconfigVM_Task", func(ctx context.Context) error {
			return c.Update(ctx, "on", vmprovision.UpdateSpec{OldMeta: on.Meta, Meta: "{}"})
		}},
		{"ReconfigVM_Task", func(ctx context.Context) error { return c.Rename(ctx, "off", "other", "{}") }},
		{"Destroy_Task", func(ctx context.Context) error { return c.Destroy(ctx, "off") }},
		{"RetrievePropertiesEx", func(ctx context.Context) error { return c.Destroy(ctx, "off") }},
		{"RetrievePropertiesEx", func(ctx context.Context) error {
			return c.Update(ctx, "on", vmprovision.UpdateSpec{OldMeta: on.Meta, Meta: "{}"})
		}},
	} {
		for name, fault := range faultClasses() {
			what := op.method + " fails with " + name
			s.FailOnce(op.method, 0, fault)
			err := op.do(ctx)
			s.ClearFaults()
			if err == nil || errs.KindOf(err) == errs.Internal {
				t.Errorf("%s: error is %v", what, err)
			}
			wantSame(t, what, s, vms, files)
			if vm, _ := c.Get("on"); vm.Power != vmprovision.PoweredOn || vm.Meta != on.Meta {
				t.Fatalf("%s: the running container is %+v", what, vm)
			}
		}
	}
	if n := collectAll(t, c); n != 0 {
		t.Errorf("%d pieces of debris", n)
	}
}
