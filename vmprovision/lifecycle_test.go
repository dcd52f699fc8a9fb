package vmprovision_test

import (
	"testing"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

func TestLifeOfABakedImageAndAContainer(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	before, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	c, b := baked(t, s, config(s))
	if b.Role != vmprovision.RoleBaked || b.Snapshot == "" || b.Power != vmprovision.PoweredOff {
		t.Fatalf("baked VM is %+v", b)
	}
	for _, d := range s.Config(b.Name).Hardware.Device {
		if f := d.GetVirtualDevice(); f.Key < 0 {
			t.Errorf("device %d was left with its temporary key", f.Key)
		}
	}
	ctx := ctxOf(t)
	vm, err := c.Clone(ctx, cloneSpec(b, "k1"))
	if err != nil {
		t.Fatal(err)
	}
	if vm.Power != vmprovision.PoweredOn || vm.Baked != b.ID || vm.Meta != `{"name":"k1"}` || vm.Spec == nil || vm.Spec.ID != "k1" {
		t.Fatalf("container is %+v", vm)
	}
	running, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool {
		return vm != nil && vm.Status != nil && vm.Status.Phase == guestinfo.PhaseRunning && vm.Tools == "guestToolsRunning"
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(running.Addresses) != 1 || running.Addresses[0] != "192.0.2.7" || running.Hostname != "guest" {
		t.Errorf("guest is at %q, named %q", running.Addresses, running.Hostname)
	}
	wantKind(t, c.Destroy(ctx, "k1"), errs.Conflict)
	wantKind(t, c.Destroy(ctx, b.ID), errs.Conflict)
	if err := c.Rename(ctx, "k1", "renamed", `{"name":"renamed"}`); err != nil {
		t.Fatal(err)
	}
	if got, _ := c.Get("k1"); got.Name != "renamed" || got.Meta != `{"name":"renamed"}` {
		t.Errorf("after the renaming the VM is %q, %q", got.Name, got.Meta)
	}
	if err := c.ShutdownGuest(ctx, "k1"); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.Power == vmprovision.PoweredOff }); err != nil {
		t.Fatal(err)
	}
	for range 2 { // what is so already is no error
		if err := c.PowerOn(ctx, "k1"); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if err := c.PowerOff(ctx, "k1"); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Destroy(ctx, "k1"); err != nil {
		t.Fatal(err)
	}
	if _, there := c.Get("k1"); there {
		t.Error("the removed container is still listed")
	}
	wantKind(t, c.Destroy(ctx, "k1"), errs.NotFound)
	if err := c.Destroy(ctx, b.ID); err != nil {
		t.Fatal(err)
	}
	if got := s.Names(); len(got) != len(before) {
		t.Errorf("VMs are %v, were %v", got, before)
	}
	left := s.Files(vcsimtest.Datastore, "")
	if want := len(files) + 3; len(left) != want { // owner.json and the image's two files
		t.Errorf("%d files, want %d: %v", len(left), want, left)
	}
}
