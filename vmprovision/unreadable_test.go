package vmprovision_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// A VM whose configuration vSphere cannot read stays the container that it is, in
// the daemon that knew it. Nothing is done to it, and nothing is taken away that it
// might need, until vSphere can.
func TestUnreadableVMKeepsItsIdentity(t *testing.T) {
	for _, state := range []types.VirtualMachineConnectionState{
		types.VirtualMachineConnectionStateOrphaned, types.VirtualMachineConnectionStateInvalid, types.VirtualMachineConnectionStateInaccessible,
	} {
		t.Run(string(state), func(t *testing.T) {
			s := vcsimtest.Start(t, vcsimtest.Honest)
			c, b := baked(t, s, config(s))
			ctx := ctxOf(t)
			was, err := c.Clone(ctx, cloneSpec(b, "k1"))
			if err != nil {
				t.Fatal(err)
			}
			found := s.Lose(was.Name, state)
			now, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm == nil || vm.Connection == string(state) })
			if err != nil || now == nil {
				t.Fatalf("%+v %v", now, err)
			}
			if now.ID != "k1" || now.Role != was.Role || now.Meta != was.Meta || now.Spec == nil || now.Console != was.Console || now.CPUs != was.CPUs {
				t.Errorf("%+v\nbecame\n%+v", was, *now)
			}
			for what, do := range map[string]func() error{
				"destroy": func() error { return c.Destroy(ctx, "k1") },
				"update":  func() error { return c.Update(ctx, "k1", vmprovision.UpdateSpec{CPUs: 2}) },
				"bake's":  func() error { return c.Destroy(ctx, b.ID) },
			} {
				if err := do(); !errs.Is(err, errs.Conflict) || strings.Contains(err.Error(), "extraConfig") {
					t.Errorf("%s: %v", what, err)
				}
			}
			vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
			if n := collectAll(t, c); n != 0 {
				t.Errorf("%d pieces of debris", n)
			}
			wantSame(t, "gc", s, vms, files)

			// A daemon that has not known it looks for no debris and removes nothing
			// that it might need.
			other := connect(t, config(s))
			if _, err := other.Debris(ctx); !errs.Is(err, errs.Unavailable) || !strings.Contains(err.Error(), was.Name) {
				t.Errorf("debris: %v", err)
			}
			wantKind(t, other.Destroy(ctx, b.ID), errs.Unavailable)

			found()
			for _, c := range []*vmprovision.Client{c, other} {
				if _, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm != nil && vm.Connection == "connected" }); err != nil {
					t.Fatal(err)
				}
			}
			if err := c.PowerOff(ctx, "k1"); err != nil {
				t.Fatal(err)
			}
			if err := c.Destroy(ctx, "k1"); err != nil {
				t.Fatal(err)
			}
			if slices.Contains(s.Names(), was.Name) {
				t.Error("it was not removed")
			}
		})
	}
}
