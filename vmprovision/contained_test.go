package vmprovision_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/vmprovision/vcsimtest"
)

// A container's image disk comes with the one clone, is never written to, is
// shared by containers, and stays when they go.
func TestImageDiskOfAContainer(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	before := s.Files(vcsimtest.Datastore, "berth")
	for _, id := range []string{"k1", "k2"} {
		spec := cloneSpec(b, id)
		spec.ImageDisk, spec.PowerOn = disk, false
		spec.Spec.Mode = guestinfo.ModeContained
		spec.Spec.Contained = &guestinfo.Contained{Image: guestinfo.Bake{DiskGUID: "11111111-2222-3333-4444-555555555555", PartitionGUID: "66666666-7777-8888-9999-AAAAAAAAAAAA"}}
		vm, err := c.Clone(ctx, spec)
		if err != nil {
			t.Fatal(err)
		}
		var modes []string
		for _, d := range s.Config(vm.Name).Hardware.Device {
			v, ok := d.(*types.VirtualDisk)
			if !ok {
				continue
			}
			if back, ok := v.Backing.(*types.VirtualDiskFlatVer2BackingInfo); ok && strings.HasSuffix(back.FileName, disk) {
				modes = append(modes, back.DiskMode)
			}
		}
		if !slices.Equal(modes, []string{string(types.VirtualDiskModeIndependent_nonpersistent)}) {
			t.Errorf("image disks %q", modes)
		}
	}
	for _, id := range []string{"k1", "k2"} {
		if err := c.Destroy(ctx, id); err != nil {
			t.Error(err)
		}
	}
	if after := s.Files(vcsimtest.Datastore, "berth"); !slices.ContainsFunc(after, func(f string) bool { return strings.HasSuffix(f, disk) }) || len(after) < len(before) {
		t.Errorf("before %q, after %q", before, after)
	}
}
