package vmprovision_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// TestCloneHasTheNICsAskedFor: several NICs, on networks named by name and by
// managed object, come with the one clone.
func TestCloneHasTheNICsAskedFor(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	pg, err := c.FindNetwork(ctxOf(t), vcsimtest.Portgroup)
	if err != nil || pg.Kind != "distributed" || !strings.HasPrefix(pg.Ref, "DistributedVirtualPortgroup:") || pg.Name != vcsimtest.Portgroup {
		t.Fatalf("%+v, %v", pg, err)
	}
	std, err := c.FindNetwork(ctxOf(t), "/DC0/network/"+vcsimtest.Network)
	if err != nil || std.Kind != "standard" {
		t.Fatalf("%+v, %v", std, err)
	}
	if _, err := c.FindNetwork(ctxOf(t), "nowhere"); !errs.Is(err, errs.NotFound) {
		t.Error(err)
	}
	spec := cloneSpec(b, "n3")
	spec.NICs = []vmprovision.NIC{{Network: std.Ref, MAC: "00:50:56:00:00:01"}, {Network: pg.Ref, MAC: "00:50:56:00:00:02"}, {Network: vcsimtest.Network, MAC: "00:50:56:00:00:03"}}
	before := c.Calls()
	vm, err := c.Clone(ctxOf(t), spec)
	if err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("mutating calls %v", names)
	}
	var got []string
	for _, d := range s.Config(vm.Name).Hardware.Device {
		if card, ok := d.(types.BaseVirtualEthernetCard); ok {
			got = append(got, fmt.Sprintf("%s %T", card.GetVirtualEthernetCard().MacAddress, card.GetVirtualEthernetCard().Backing))
		}
	}
	const standard, distributed = "*types.VirtualEthernetCardNetworkBackingInfo", "*types.VirtualEthernetCardDistributedVirtualPortBackingInfo"
	want := []string{"00:50:56:00:00:01 " + standard, "00:50:56:00:00:02 " + distributed, "00:50:56:00:00:03 " + standard}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("NICs are %q, want %q", got, want)
	}
}

// TestUpdateReplacesTheSpec: a longer spec and then a shorter one replace
// the VM's; a generation that does not follow is a Conflict.
func TestUpdateReplacesTheSpec(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	spec := cloneSpec(b, "s1")
	if _, err := c.Clone(ctxOf(t), spec); err != nil {
		t.Fatal(err)
	}
	long, meta := spec.Spec, `{"name":"other"}`
	long.Generation = 2
	long.Network = &guestinfo.Network{}
	for i := range 4000 {
		long.Network.Hosts = append(long.Network.Hosts, guestinfo.HostLine{Address: fmt.Sprintf("10.0.%d.%d", i/250, 1+i%250), Names: []string{fmt.Sprintf("host-%d", i)}})
	}
	before := c.Calls()
	if err := c.Update(ctxOf(t), "s1", vmprovision.UpdateSpec{Spec: &long, OldMeta: spec.Meta, Meta: meta}); err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("mutating calls %v", names)
	}
	vm, _ := c.Get("s1")
	if vm.Spec == nil || vm.Spec.Generation != 2 || len(vm.Spec.Network.Hosts) != 4000 || vm.Meta != meta {
		t.Fatalf("spec %+v, meta %q", vm.Spec, vm.Meta)
	}
	if err := c.Update(ctxOf(t), "s1", vmprovision.UpdateSpec{Spec: &long}); !errs.Is(err, errs.Conflict) {
		t.Errorf("the same generation again: %v", err)
	}
	short := spec.Spec
	short.Generation = 3
	if err := c.Update(ctxOf(t), "s1", vmprovision.UpdateSpec{Spec: &short}); err != nil {
		t.Fatal(err)
	}
	parts := 0
	for _, o := range s.Config("c-s1").ExtraConfig {
		if v := o.GetOptionValue(); strings.HasPrefix(v.Key, guestinfo.SpecKey) && v.Value != "" {
			parts++
		}
	}
	if vm, _ := c.Get("s1"); parts != 1 || vm.Spec == nil || vm.Spec.Network != nil || vm.Meta != meta {
		t.Errorf("%d parts are left, spec %+v", parts, vm.Spec)
	}
}

// A segment of NSX is a network like any other: found by name, and what a
// clone's NICs are put on.
func TestNICOnAnOpaqueNetwork(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	s.AddOpaqueNetwork("segment-7", "ls-7")
	c, b := baked(t, s, config(s))
	info, err := c.FindNetwork(ctxOf(t), "segment-7")
	if err != nil || info.Kind != "opaque" || !strings.HasPrefix(info.Ref, "OpaqueNetwork:") {
		t.Fatalf("%+v, %v", info, err)
	}
	spec := cloneSpec(b, "n1")
	spec.NICs = []vmprovision.NIC{{Network: vcsimtest.Network}, {Network: info.Ref}, {Network: "segment-7"}}
	if _, err := c.Clone(ctxOf(t), spec); err != nil {
		t.Fatal(err)
	}
	pg, err := c.FindNetwork(ctxOf(t), vcsimtest.Portgroup)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, d := range s.Config("c-n1").Hardware.Device {
		card, ok := d.(types.BaseVirtualEthernetCard)
		if !ok {
			continue
		}
		carried, ok := card.GetVirtualEthernetCard().Backing.(*types.VirtualEthernetCardDistributedVirtualPortBackingInfo)
		if ok && "DistributedVirtualPortgroup:"+carried.Port.PortgroupKey == pg.Ref {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d NICs are on the port group that carries the segment", n)
	}
}
