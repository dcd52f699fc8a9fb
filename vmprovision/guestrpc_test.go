package vmprovision_test

import (
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/vmprovision/vcsimtest"
)

// The settings of a guest's channel travel with the one call that makes its VM.
func TestGuestRPCOfClones(t *testing.T) {
	const get, set, limit = "guest_rpc.rpci.auth.cmd.info-get", "guest_rpc.rpci.auth.cmd.info-set", "tools.setInfo.sizeLimit"
	for mode, want := range map[string]string{"": "", "open": "", "authenticated": "TRUE"} {
		s := vcsimtest.Start(t, vcsimtest.Honest)
		cfg := config(s)
		cfg.GuestRPC = mode
		c, b := baked(t, s, cfg)
		before := c.Calls()
		if _, err := c.Clone(ctxOf(t), cloneSpec(b, "k1")); err != nil {
			t.Fatal(err)
		}
		if n, names := mutating(before, c.Calls()); n != 1 {
			t.Errorf("%q: %v", mode, names)
		}
		for _, vm := range []string{"baked-b1", "c-k1"} {
			got := map[string]string{}
			for _, o := range s.Config(vm).ExtraConfig {
				got[o.GetOptionValue().Key], _ = o.GetOptionValue().Value.(string)
			}
			if got[get] != want || got[set] != want || got[limit] != "1048576" {
				t.Errorf("%q: %s has %q %q %q", mode, vm, got[get], got[set], got[limit])
			}
		}
	}
}

// A template that demands more is not loosened.
func TestGuestRPCOfATemplateStays(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	const set = "guest_rpc.rpci.auth.cmd.info-set"
	s.Do(s.VM(vcsimtest.Template).Reconfigure(t.Context(), types.VirtualMachineConfigSpec{ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: set, Value: "TRUE"}}}))
	c, b := baked(t, s, config(s))
	if _, err := c.Clone(ctxOf(t), cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	for _, o := range s.Config("c-k1").ExtraConfig {
		if v := o.GetOptionValue(); v.Key == set && v.Value != "TRUE" {
			t.Errorf("%v", v)
		}
	}
}
