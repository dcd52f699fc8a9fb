package vmprovision_test

import (
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// One reconfiguration changes size, allocation, metadata and spec; what vSphere
// would refuse is refused before anything is sent.
func TestUpdateIsOneReconfiguration(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	vm, err := c.Clone(ctx, cloneSpec(b, "k1"))
	if err != nil {
		t.Fatal(err)
	}
	spec := *vm.Spec
	spec.Generation, spec.Restart.Policy = 2, "always"
	limit := int64(1500)
	u := vmprovision.UpdateSpec{Disk: 1 << 20, CPUs: vm.CPUs + 1, MemoryMB: vm.MemoryMB + 512, CPU: &vmprovision.Allocation{Limit: &limit},
		OldMeta: vm.Meta, Meta: `{"name":"changed"}`, Spec: &spec}

	refused := func(what string, u vmprovision.UpdateSpec, kind errs.Kind, says string) {
		t.Helper()
		before := c.Calls()
		err := c.Update(ctx, "k1", u)
		if !errs.Is(err, kind) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", what, err)
		}
		if n, names := mutating(before, c.Calls()); n != 0 {
			t.Errorf("%s: refused after %v", what, names)
		}
	}
	refused("no hot-add", u, errs.Conflict, "cpuHotAddEnabled")
	disk, err := c.DiskBytes(ctx, vm.Ref, "")
	if err != nil {
		t.Fatal(err)
	}
	refused("more than C:'s disk", vmprovision.UpdateSpec{Disk: disk + 1<<20, Spec: &spec}, errs.Unsupported, "by the clone that makes it")
	stale := u
	stale.OldMeta = "{}"
	refused("changed meanwhile", stale, errs.Conflict, "somebody else")
	wantKind(t, c.Update(ctx, "nobody", u), errs.NotFound)

	yes := true
	s.Do(s.VM("c-k1").Reconfigure(ctx, types.VirtualMachineConfigSpec{CpuHotAddEnabled: &yes, MemoryHotAddEnabled: &yes}))
	refused("less memory", vmprovision.UpdateSpec{MemoryMB: vm.MemoryMB - 4}, errs.Conflict, "cannot be taken")
	before := c.Calls()
	if err := c.Update(ctx, "k1", u); err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("an update made %v", names)
	}
	now, _ := c.Get("k1")
	if now.CPUs != u.CPUs || now.MemoryMB != u.MemoryMB || now.Meta != u.Meta || now.Spec.Generation != 2 || now.Spec.Restart.Policy != "always" {
		t.Errorf("the VM is %+v, its spec %+v", now, now.Spec)
	}
	if a := s.Config("c-k1").CpuAllocation; a == nil || a.Limit == nil || *a.Limit != limit {
		t.Errorf("CPU allocation is %+v", a)
	}
	if err := c.Update(ctx, "k1", vmprovision.UpdateSpec{CPU: &vmprovision.Allocation{}}); err != nil {
		t.Fatal(err)
	}
	if a := s.Config("c-k1").CpuAllocation; *a.Limit != -1 {
		t.Errorf("CPU allocation is %+v after its limit was taken away", a)
	}
	stop(t, c, "k1")
	if err := c.Update(ctx, "k1", vmprovision.UpdateSpec{CPUs: 1, MemoryMB: 64}); err != nil {
		t.Errorf("a VM that is off takes any size: %v", err)
	}
}

// A VM that left the folder is somewhere, or it is gone.
func TestWhatLeftIsLookedFor(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c := connect(t, config(s))
	ref := s.VM(vcsimtest.Template).Reference().Value
	if parent, gone, err := c.Left(ctxOf(t), ref); err != nil || gone || parent != s.Folder("vm").Reference().Value {
		t.Errorf("%q, gone %v, %v", parent, gone, err)
	}
	if _, gone, err := c.Left(ctxOf(t), "vm-99999"); err != nil || !gone {
		t.Errorf("gone %v, %v", gone, err)
	}
}

// What happens to a template is told, though it is outside of Berth's folder, and
// also after the collector was made anew.
func TestTemplatesAreFollowed(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c := connect(t, config(s))
	ctx := ctxOf(t)
	changes := c.Watch(ctx)
	ref := s.VM(vcsimtest.Template).Reference().Value
	for range 2 {
		if err := c.Follow(ctx, ref); err != nil {
			t.Fatal(err)
		}
	}
	if n := c.Calls()["ResetListView"]; n != 1 {
		t.Errorf("the same set again costs a call: %d", n)
	}
	next := func(what string) {
		t.Helper()
		for {
			select {
			case ch := <-changes:
				if ch.Kind == vmprovision.TemplateChanged {
					if ch.Template.Ref != ref || ch.Template.What != what {
						t.Errorf("told %+v, want %s", ch.Template, what)
					}
					return
				}
			case <-ctx.Done():
				t.Fatalf("%s was not told", what)
			}
		}
	}
	// The first values are no change: wait until they are known.
	for c.FollowedValues(ref) < 3 {
		if _, err := c.Datastores(ctx); err != nil {
			t.Fatal(err)
		}
	}
	before := c.Calls()
	s.Do(s.VM(vcsimtest.Template).CreateSnapshot(ctx, "theirs", "", false, false))
	next("snapshot")
	s.EndSessions()
	if _, err := c.Datastores(ctx); err != nil { // the loss is noticed
		t.Fatal(err)
	}
	s.SetProperty(vcsimtest.Template, "name", "renamed")
	next("rename")
	if n, names := mutating(before, c.Calls()); n != 0 {
		t.Errorf("followed by %v", names)
	}
}
