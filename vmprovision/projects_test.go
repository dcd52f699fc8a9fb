package vmprovision_test

import (
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// TestProjects makes a project's folder and pool with its first container, once
// however many ask, and removes them when they are empty and only those.
func TestProjects(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	cfg := config(s)
	c, b := baked(t, s, cfg)
	in := func(id, project string) vmprovision.CloneSpec {
		spec := cloneSpec(b, id)
		spec.Project = project
		return spec
	}
	if _, err := c.Clone(ctxOf(t), in("bad", "Not a name")); !errs.Is(err, errs.Invalid) {
		t.Errorf("%v", err)
	}
	before := c.Calls()
	var wg sync.WaitGroup
	for _, id := range []string{"s1", "s2", "s3"} {
		wg.Go(func() {
			vm, err := c.Clone(ctxOf(t), in(id, "shop"))
			if err != nil || vm.Project != "shop" || vm.Placed.Clone != vmprovision.CloneLinked || vm.Placed.Cluster != vcsimtest.Cluster || vm.Placed.Datastore != vcsimtest.Datastore {
				t.Errorf("%v: %+v", err, vm)
			}
		})
	}
	wg.Wait()
	after := c.Calls()
	for method, want := range map[string]int{"CreateFolder": 1, "CreateResourcePool": 1, "CloneVM_Task": 3} {
		if n := after[method] - before[method]; n != want {
			t.Errorf("%d calls of %s, want %d", n, method, want)
		}
	}
	folder, pool := s.Folder("shop"), s.Pool("shop")
	if got := s.Children(folder.Reference()); len(got) != 3 {
		t.Errorf("the folder holds %v", got)
	}
	if got := s.Children(pool); len(got) != 3 {
		t.Errorf("the pool holds %v", got)
	}
	// From now on a container is one mutating call.
	before = c.Calls()
	if _, err := c.Clone(ctxOf(t), in("s4", "shop")); err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("%d mutating calls: %v", n, names)
	}
	// Those of no project lie in Berth's own folder.
	if vm, err := c.Clone(ctxOf(t), in("d1", "")); err != nil || vm.Project != vmprovision.DefaultProject {
		t.Errorf("%v %+v", err, vm)
	}
	// Another daemon finds what is there.
	second := connect(t, cfg)
	before = second.Calls()
	if _, err := second.Clone(ctxOf(t), in("s5", "shop")); err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, second.Calls()); n != 1 {
		t.Errorf("%d mutating calls of the second daemon: %v", n, names)
	}

	debris := func() []string { return debrisOf(t, c, "project") }
	age(t, s, "berth/projects/shop.json")
	if got := debris(); len(got) != 0 {
		t.Errorf("a project with VMs is debris: %v", got)
	}
	for _, id := range []string{"s1", "s2", "s3", "s4", "s5"} {
		if err := c.PowerOff(ctxOf(t), id); err != nil {
			t.Fatal(err)
		}
		if err := c.Destroy(ctxOf(t), id); err != nil {
			t.Fatal(err)
		}
	}
	if got := debris(); !slices.Equal(got, []string{"shop"}) {
		t.Fatalf("debris: %v", got)
	}
	// What somebody else put into the folder keeps it, and is never touched.
	s.Do(folder.CreateVM(t.Context(), types.VirtualMachineConfigSpec{Name: "foreign", GuestId: "otherGuest", Files: &types.VirtualMachineFileInfo{VmPathName: "[" + vcsimtest.Datastore + "]"}}, s.PoolObject(), nil))
	shop := vmprovision.Debris{Kind: "project", Object: "shop"}
	wantKind(t, c.Collect(ctxOf(t), shop), errs.Conflict)
	if !slices.Contains(s.Names(), "foreign") {
		t.Fatal("another's VM was removed")
	}
	s.Do(s.VM("foreign").Destroy(t.Context()))
	if err := c.Collect(ctxOf(t), shop); err != nil {
		t.Fatal(err)
	}
	if got := s.Children(s.Folder("berth").Reference()); slices.Contains(got, "shop") {
		t.Errorf("the folder is still there: %v", got)
	}
	if got := debris(); len(got) != 0 {
		t.Errorf("debris: %v", got)
	}
	// Both daemons make it anew, also the one that remembers what is gone.
	for _, by := range []struct {
		c  *vmprovision.Client
		id string
	}{{second, "s6"}, {c, "s7"}} {
		if vm, err := by.c.Clone(ctxOf(t), in(by.id, "shop")); err != nil || vm.Project != "shop" {
			t.Errorf("%s: %v", by.id, err)
		}
	}
}

// TestProjectsOfOthers leaves folders alone that Berth found and did not make.
func TestProjectsOfOthers(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	if _, err := s.Folder("berth").CreateFolder(t.Context(), "shop"); err != nil {
		t.Fatal(err)
	}
	spec := cloneSpec(b, "s1")
	spec.Project, spec.PowerOn = "shop", false
	if _, err := c.Clone(ctxOf(t), spec); err != nil {
		t.Fatal(err)
	}
	if err := c.Destroy(ctxOf(t), "s1"); err != nil {
		t.Fatal(err)
	}
	age(t, s, "berth/projects/shop.json")
	if err := c.Collect(ctxOf(t), vmprovision.Debris{Kind: "project", Object: "shop"}); err != nil {
		t.Fatal(err)
	}
	if got := s.Children(s.Folder("berth").Reference()); !slices.Contains(got, "shop") {
		t.Errorf("the admin's folder is gone: %v", got)
	}
	if s.Pool("shop").Value != "" {
		t.Error("Berth's pool is still there")
	}
	// A VM of the project's name is in the way, and is named.
	spec = cloneSpec(b, "blocker")
	spec.Name, spec.PowerOn = "blocked", false
	if _, err := c.Clone(ctxOf(t), spec); err != nil {
		t.Fatal(err)
	}
	spec = cloneSpec(b, "s2")
	spec.Project = "blocked"
	_, err := c.Clone(ctxOf(t), spec)
	wantKind(t, err, errs.Conflict)
}

// TestStoragePolicy asks vSphere's policy service.
func TestStoragePolicy(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	spec := cloneSpec(b, "p1")
	spec.Placement.StoragePolicy = "no such policy"
	_, err := c.Clone(ctxOf(t), spec)
	wantKind(t, err, errs.NotFound)
	spec.Placement.StoragePolicy = "VM Encryption Policy"
	before := c.Calls()
	vm, err := c.Clone(ctxOf(t), spec)
	if err != nil || vm.Placed.StoragePolicy != "VM Encryption Policy" {
		t.Fatalf("%v %+v", err, vm.Placed)
	}
	if n := c.Calls()["PbmCheckRequirements"] - before["PbmCheckRequirements"]; n != 1 {
		t.Errorf("%d questions to the policy service", n)
	}
	spec = cloneSpec(b, "p2")
	spec.Placement.StoragePolicy, spec.Placement.Datastore = "VM Encryption Policy", "LocalDS_1"
	if vm, err = c.Clone(ctxOf(t), spec); err != nil || vm.Datastore != "LocalDS_1" || vm.Placed.Datastore != "LocalDS_1" {
		t.Errorf("%v %+v", err, vm.Placed)
	}
	if n := c.Calls()["PbmCheckRequirements"] - before["PbmCheckRequirements"]; n != 1 {
		t.Errorf("%d questions to the policy service for two containers", n)
	}
}

// debrisOf lists debris of a kind.
func debrisOf(t *testing.T, c *vmprovision.Client, kind string) (out []string) {
	t.Helper()
	list, err := c.Debris(ctxOf(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range list {
		if d.Kind == kind {
			out = append(out, d.Object)
		}
	}
	return out
}

// age makes a file two hours old.
func age(t *testing.T, s *vcsimtest.Sim, file string) {
	t.Helper()
	old := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(filepath.Join(s.Dir(vcsimtest.Datastore), file), old, old); err != nil {
		t.Fatal(err)
	}
}
