package vmprovision_test

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// label runs the labelling until the test ends.
func label(t *testing.T, c *vmprovision.Client, opt vmprovision.LabelOptions, wants func(vmprovision.VM) map[string]string) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); c.Label(ctx, opt, wants) }()
	t.Cleanup(func() { cancel(); <-done })
}

// until asks until ok holds.
func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for end := time.After(30 * time.Second); !ok(); {
		select {
		case <-tick.C:
		case <-end:
			t.Fatalf("never: %s", what)
		}
	}
}

func rest(before, after map[string]int) map[string]int {
	out := map[string]int{}
	for m, n := range after {
		if d := n - before[m]; d > 0 && (strings.HasPrefix(m, "REST ") || m == "SetField" || m == "AddCustomFieldDef" || m == "ReconfigureComputeResource_Task") {
			out[m] = d
		}
	}
	return out
}

// TestLabels puts tags and attributes on VMs in the background: a value is one
// call for all VMs that get it, and what is there already costs no writing.
func TestLabels(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	cfg := config(s)
	c, b := baked(t, s, cfg)
	wants := func(vm vmprovision.VM) map[string]string {
		return map[string]string{"project": vm.Project, "image": "registry.example.com/" + strings.Repeat("x", 300), "app": "", "note": vm.Meta}
	}
	for _, id := range []string{"l1", "l2", "l3"} {
		spec := cloneSpec(b, id)
		spec.PowerOn, spec.Meta = false, "same"
		if _, err := c.Clone(ctxOf(t), spec); err != nil {
			t.Fatal(err)
		}
	}
	before := c.Calls()
	label(t, c, vmprovision.LabelOptions{Tags: true, Attributes: true, Window: 10 * time.Millisecond}, wants)
	complete := func(id, note string) bool {
		tags, attributes := s.Labels("c-" + id)
		return tags["berth-project"] == "default" && len(tags["berth-image"]) > 200 && tags["berth-note"] == note && len(tags) == 3 &&
			attributes["berth.project"] == "default" && attributes["berth.note"] == note && len(attributes) == 3
	}
	// The simulator's VMs must not be read while it makes attributes.
	until(t, "the last attribute is set", func() bool { return c.Calls()["SetField"]-before["SetField"] == 9 })
	until(t, "all are labelled", func() bool { return complete("l1", "same") && complete("l2", "same") && complete("l3", "same") })
	got := rest(before, c.Calls())
	want := map[string]int{"REST login": 1, "REST list categories": 1, "REST create category": 3, "REST list tags": 3, "REST create tag": 3,
		"REST list attached tags": 1, "REST attach tag": 3, "AddCustomFieldDef": 3, "SetField": 9}
	if !maps.Equal(got, want) {
		t.Errorf("calls %v\nwant  %v", got, want)
	}
	// A daemon that starts anew finds everything as it is to be.
	second := connect(t, cfg)
	before = second.Calls()
	label(t, second, vmprovision.LabelOptions{Tags: true, Attributes: true, Window: 10 * time.Millisecond}, wants)
	until(t, "the second daemon has looked", func() bool { return rest(before, second.Calls())["REST list attached tags"] > 0 })
	// One changed value is taken off and put on; the category has one for each VM.
	s.Do(s.VM("c-l2").Reconfigure(t.Context(), types.VirtualMachineConfigSpec{ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: vmprovision.KeyMeta, Value: "other"}}}))
	until(t, "the change is followed", func() bool { return complete("l2", "other") })
	if !complete("l1", "same") {
		t.Error("another VM changed with it")
	}
	for m := range rest(before, second.Calls()) {
		if m == "REST create category" || m == "AddCustomFieldDef" {
			t.Errorf("the second daemon made what was there: %s", m)
		}
	}
}

// TestVMGroups puts VMs into a DRS group of the admin's, in one change for many.
func TestVMGroups(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	s.VMGroup("licensed", vcsimtest.Template)
	for _, id := range []string{"g1", "g2", "g3"} {
		spec := cloneSpec(b, id)
		spec.PowerOn = false
		if id != "g3" {
			spec.Placement.Group = "licensed"
		}
		if _, err := c.Clone(ctxOf(t), spec); err != nil {
			t.Fatal(err)
		}
	}
	before := c.Calls()
	label(t, c, vmprovision.LabelOptions{Window: 10 * time.Millisecond, Retry: 50 * time.Millisecond}, nil)
	until(t, "they are in the group", func() bool {
		return slices.Equal(s.GroupMembers("licensed"), []string{vcsimtest.Template, "c-g1", "c-g2"})
	})
	if got := rest(before, c.Calls()); !maps.Equal(got, map[string]int{"ReconfigureComputeResource_Task": 1}) {
		t.Errorf("calls %v", got)
	}
	// A group that is not there is not made, and keeps nobody else out.
	spec := cloneSpec(b, "g4")
	spec.PowerOn, spec.Placement.Group = false, "nowhere"
	vm, err := c.Clone(ctxOf(t), spec)
	if err != nil || vm.Placed.Group != "nowhere" {
		t.Fatalf("%v %+v", err, vm.Placed)
	}
	spec = cloneSpec(b, "g5")
	spec.PowerOn, spec.Placement.Group = false, "licensed"
	if _, err := c.Clone(ctxOf(t), spec); err != nil {
		t.Fatal(err)
	}
	until(t, "the other is in its group", func() bool { return slices.Contains(s.GroupMembers("licensed"), "c-g5") })
	s.VMGroup("nowhere")
	until(t, "the group came later", func() bool { return slices.Equal(s.GroupMembers("nowhere"), []string{"c-g4"}) })
}
