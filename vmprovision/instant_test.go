package vmprovision_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// freezing is a configuration that keeps frozen parents.
func freezing(s *vcsimtest.Sim, most int) vmprovision.Config {
	s.SetAPIVersion("8.0.3.0")
	cfg := config(s)
	cfg.FrozenParents = most
	return cfg
}

func parents(c *vmprovision.Client) []*vmprovision.VM { return c.ListRole(vmprovision.RoleParent) }

func TestInstantCloneIsOneMutatingCall(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 1))
	ctx := ctxOf(t)
	for i := range 4 {
		before := c.Calls()
		id := fmt.Sprintf("k%d", i)
		vm, err := c.Clone(ctx, cloneSpec(b, id))
		if err != nil {
			t.Fatal(err)
		}
		if vm.Placed.Clone != vmprovision.CloneInstant || !strings.Contains(vm.Placed.Reason, "of a frozen parent") || len(parents(c)) != 1 || vm.Parent != parents(c)[0].ID {
			t.Errorf("clone %d: placed %+v, parent %q", i, vm.Placed, vm.Parent)
		}
		if vm.Power != vmprovision.PoweredOn || vm.Role != vmprovision.RoleContainer || vm.Spec == nil || vm.Spec.ID != id || vm.Spec.Clock == nil {
			t.Errorf("clone %d is %+v", i, vm)
		}
		n, names := mutating(before, c.Calls())
		if want := map[bool]int{true: 2, false: 1}[i == 0]; n != want { // the first makes the parent
			t.Errorf("clone %d made %d mutating calls: %v", i, n, names)
		}
		if all := foreground(before, c.Calls()); i > 0 && (len(all) != 2 || all["InstantClone_Task"] != 1 || all["ModifyListView"] != 1) {
			t.Errorf("clone %d made calls %v", i, all)
		}
	}
	// A request that an instant clone cannot be is linked, and says why.
	spec := cloneSpec(b, "big")
	spec.CPUs = 4
	if vm, err := c.Clone(ctx, spec); err != nil || vm.Placed.Clone != vmprovision.CloneLinked || !strings.Contains(vm.Placed.Reason, "4 CPUs are asked for") {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	spec = cloneSpec(b, "never")
	spec.CPUs, spec.Placement.Clone = 4, vmprovision.CloneInstant
	if _, err := c.Clone(ctx, spec); !errs.Is(err, errs.Unsupported) {
		t.Errorf("an instant clone of another size: %v", err)
	}
	spec = cloneSpec(b, "copy")
	spec.Placement.Clone = vmprovision.CloneDirect
	if vm, err := c.Clone(ctx, spec); err != nil || vm.Placed.Clone != vmprovision.CloneDirect {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	if n := collectAll(t, c); n != 0 {
		t.Errorf("%d pieces of debris", n)
	}
}

func TestManyWhoWantOneParentMakeOne(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	cfg := freezing(s, 1)
	c, b := baked(t, s, cfg)
	cfg.Instance = "daemon-2"
	other := connect(t, cfg)
	ctx := ctxOf(t)
	var wg sync.WaitGroup
	for i := range 8 {
		from := []*vmprovision.Client{c, other}[i%2]
		wg.Go(func() {
			spec := cloneSpec(b, fmt.Sprintf("k%d", i))
			spec.Placement.Clone = vmprovision.CloneInstant
			if vm, err := from.Clone(ctx, spec); err != nil || vm.Placed.Clone != vmprovision.CloneInstant {
				t.Errorf("clone %d: %+v, %v", i, vm.Placed, err)
			}
		})
	}
	wg.Wait()
	if p := parents(c); len(p) != 1 || !p[0].Frozen || p[0].Baked != b.ID {
		t.Errorf("parents %+v", p)
	}
}

// With room for one parent the second image's takes its place, unless it has
// clones: then the clone is linked, or refused if it was to be instant.
func TestFrozenParentsAreBounded(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 1))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "one")); err != nil {
		t.Fatal(err)
	}
	first := parents(c)[0]
	b2 := bake(t, c, "b2")
	vm, err := c.Clone(ctx, cloneSpec(b2, "two"))
	if err != nil || vm.Placed.Clone != vmprovision.CloneLinked || !strings.Contains(vm.Placed.Reason, "all 1 frozen parents") {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	spec := cloneSpec(b2, "three")
	spec.Placement.Clone = vmprovision.CloneInstant
	if _, err := c.Clone(ctx, spec); !errs.Is(err, errs.Quota) {
		t.Errorf("the error is %v", err)
	}
	if err := c.Destroy(ctx, stop(t, c, "one")); err != nil {
		t.Fatal(err)
	}
	if vm, err = c.Clone(ctx, spec); err != nil || vm.Placed.Clone != vmprovision.CloneInstant {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	if p := parents(c); len(p) != 1 || p[0].ID == first.ID || p[0].Baked != b2.ID {
		t.Errorf("parents %+v", p)
	}
	if _, err := c.Clone(ctx, cloneSpec(b2, "four")); err != nil {
		t.Fatal(err)
	}
}

func TestParentGoesWithItsBakedImage(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 2))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "one")); err != nil {
		t.Fatal(err)
	}
	if err := c.Destroy(ctx, b.ID); !errs.Is(err, errs.Conflict) {
		t.Errorf("a baked image with a container is removed: %v", err)
	}
	if len(parents(c)) != 1 {
		t.Error("the refused removal took the parent")
	}
	if err := c.Destroy(ctx, stop(t, c, "one")); err != nil {
		t.Fatal(err)
	}
	if err := c.Destroy(ctx, b.ID); err != nil {
		t.Fatal(err)
	}
	if got := s.Names(); len(got) != 1 || got[0] != vcsimtest.Template {
		t.Errorf("VMs %v", got)
	}
	if f := s.Files(vcsimtest.Datastore, "berth/logs"); len(f) != 0 {
		t.Errorf("logs %v", f)
	}
}

// A parent that lost its use is debris; one with clones never is.
func TestUselessParentsAreCollected(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 2))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "one")); err != nil {
		t.Fatal(err)
	}
	p := parents(c)[0]
	s.Crash(p.Name)
	off := func(vm *vmprovision.VM) bool { return vm == nil || vm.Power == vmprovision.PoweredOff }
	if _, err := c.Wait(ctx, p.ID, off); err != nil {
		t.Fatal(err)
	}
	if n := collectAll(t, c); n != 0 {
		t.Errorf("%d pieces of debris although it has a clone", n)
	}
	vm, err := c.Clone(ctx, cloneSpec(b, "two"))
	if err != nil || vm.Placed.Clone != vmprovision.CloneLinked || !strings.Contains(vm.Placed.Reason, "not frozen any more") {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	for _, id := range []string{"one", "two"} {
		if err := c.Destroy(ctx, stop(t, c, id)); err != nil {
			t.Fatal(err)
		}
	}
	if n := collectAll(t, c); n != 1 || len(parents(c)) != 0 {
		t.Errorf("%d pieces of debris, parents %v", n, parents(c))
	}
}

// The call that makes a parent and the one that clones it fail once with every
// class of fault: what there is afterwards is what was there before.
func TestInstantCloneBearsEveryFault(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 1))
	ctx := ctxOf(t)
	spec := cloneSpec(b, "one")
	spec.Placement.Clone = vmprovision.CloneLinked // makes the folders on the datastore
	if _, err := c.Clone(ctx, spec); err != nil {
		t.Fatal(err)
	}
	try := func(method string) {
		t.Helper()
		vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
		for name, fault := range faultClasses() {
			what := method + " fails with " + name
			spec := cloneSpec(b, "two")
			spec.Placement.Clone = vmprovision.CloneInstant
			s.FailOnce(method, 0, fault)
			_, err := c.Clone(ctx, spec)
			s.ClearFaults()
			if err == nil || errs.KindOf(err) == errs.Internal {
				t.Errorf("%s: error is %v", what, err)
			}
			wantSame(t, what, s, vms, files)
		}
	}
	try("CloneVM_Task")
	if _, err := c.Clone(ctx, func() vmprovision.CloneSpec {
		x := cloneSpec(b, "kept")
		x.Placement.Clone = vmprovision.CloneInstant
		return x
	}()); err != nil {
		t.Fatal(err)
	}
	try("InstantClone_Task")
	if n := collectAll(t, c); n != 0 {
		t.Errorf("%d pieces of debris", n)
	}
}

// A larger C: makes a copy, in the same one call: a disk with a parent cannot be
// expanded. A smaller one is refused.
func TestLargerDiskIsACopy(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 1))
	ctx := ctxOf(t)
	have, err := c.DiskBytes(ctx, b.Ref, b.Snapshot)
	if err != nil {
		t.Fatal(err)
	}
	before := c.Calls()
	spec := cloneSpec(b, "big")
	spec.DiskBytes = have + 1<<30
	vm, err := c.Clone(ctx, spec)
	if err != nil || vm.Placed.Clone != vmprovision.CloneDirect || !strings.Contains(vm.Placed.Reason, "expands no disk that has a parent") {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("%d mutating calls: %v", n, names)
	}
	var size int64
	for _, d := range s.Config(vm.Name).Hardware.Device {
		if disk, ok := d.(*types.VirtualDisk); ok {
			size += disk.CapacityInBytes
		}
	}
	if size != have+1<<30 {
		t.Errorf("its disks have %d bytes, the image's %d", size, have)
	}
	for name, edit := range map[string]func(*vmprovision.CloneSpec){
		"smaller": func(s *vmprovision.CloneSpec) { s.DiskBytes = have - 1<<20 },
		"instant": func(s *vmprovision.CloneSpec) { s.DiskBytes, s.Placement.Clone = have+1<<30, vmprovision.CloneInstant },
	} {
		spec := cloneSpec(b, name)
		edit(&spec)
		if _, err := c.Clone(ctx, spec); !errs.Is(err, errs.Unsupported) {
			t.Errorf("%s: %v", name, err)
		}
	}
	spec = cloneSpec(b, "linked")
	spec.DiskBytes, spec.Placement.Clone = have+1<<30, vmprovision.CloneLinked
	if _, err := c.Clone(ctx, spec); err == nil || !strings.Contains(err.Error(), "expands no disk") {
		t.Errorf("linked: %v", err)
	}
}

// A guest that cannot be frozen is reported with its reason, once in a while.
func TestGuestThatDoesNotFreeze(t *testing.T) {
	s := vcsimtest.Start(t, func(g *vcsimtest.Guest) {
		if g.Spec != nil && g.Spec.Role == guestinfo.RoleParent {
			g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseFailed, Reason: "FreezeFailed", Message: "no such command", Agent: "test"})
			return
		}
		vcsimtest.Honest(g)
	})
	c, b := baked(t, s, freezing(s, 1))
	ctx := ctxOf(t)
	for _, id := range []string{"one", "two"} {
		before := c.Calls()["CloneVM_Task"]
		vm, err := c.Clone(ctx, cloneSpec(b, id))
		if err != nil || vm.Placed.Clone != vmprovision.CloneLinked || !strings.Contains(vm.Placed.Reason, "no such command") {
			t.Errorf("%s: %+v, %v", id, vm.Placed, err)
		}
		if tries, want := c.Calls()["CloneVM_Task"]-before, map[string]int{"one": 2, "two": 1}[id]; tries != want {
			t.Errorf("%s took %d clones, want %d", id, tries, want)
		}
	}
	if p := parents(c); len(p) != 0 {
		t.Errorf("parents %+v", p)
	}
	if n := collectAll(t, c); n != 0 {
		t.Errorf("%d pieces of debris", n)
	}
	spec := cloneSpec(b, "asked")
	spec.Placement.Clone = vmprovision.CloneInstant
	if _, err := c.Clone(ctx, spec); !errs.Is(err, errs.Unsupported) {
		t.Errorf("the error is %v", err)
	}
}

// A vCenter without instant clones is not asked for what tells of them: it
// would refuse the whole list of properties.
func TestVCenterWithoutInstantClones(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	cfg := freezing(s, 1)
	s.SetAPIVersion("6.5")
	c, b := baked(t, s, cfg)
	spec := cloneSpec(b, "one")
	if vm, err := c.Clone(ctxOf(t), spec); err != nil || vm.Placed.Clone != vmprovision.CloneLinked || !strings.Contains(vm.Placed.Reason, "this is 6.5") {
		t.Errorf("%+v, %v", vm.Placed, err)
	}
	spec = cloneSpec(b, "two")
	spec.Placement.Clone = vmprovision.CloneInstant
	if _, err := c.Clone(ctxOf(t), spec); !errs.Is(err, errs.Unsupported) {
		t.Errorf("the error is %v", err)
	}
	s.SetProperty("c-one", "runtime.instantCloneFrozen", true)
	if vm, _ := c.Get("one"); vm.Frozen {
		t.Error("the property was watched")
	}
}
