package portlayer

import (
	"fmt"
	"testing"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// A template that declares both modes bakes an image for each by itself; the
// guest of a contained one is told of the disk, and gets it.
func TestModeContained(t *testing.T) {
	s := newSite(t).baked()
	s.p.AddTemplate("both", func(vm *vmprovision.TemplateVM) { vm.ExtraConfig[FactsKey] = factsOK })
	both, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: "both", Modes: []string{"native", "contained"}})
	if err != nil {
		t.Fatal(err)
	}
	s.image.BaseChainID = ""
	native := s.create(CreateRequest{Name: "n", Template: "both"})
	inside := s.create(CreateRequest{Name: "c", Template: "both", Mode: guestinfo.ModeContained})
	again := s.create(CreateRequest{Name: "c2", Template: "both", Mode: guestinfo.ModeContained})
	if native.Baked == inside.Baked || inside.Baked != again.Baked || s.p.Calls("Bake") != 3 {
		t.Errorf("baked %s, %s, %s in %d bakes", native.Baked, inside.Baked, again.Baked, s.p.Calls("Bake"))
	}
	vm, _ := s.p.Get(inside.ID)
	k := vm.Spec.Contained
	if inside.Mode != guestinfo.ModeContained || vm.Spec.Mode != guestinfo.ModeContained || k == nil || k.Image.DiskGUID != s.image.DiskGUID || k.Image.ImageDigest != s.image.Digest {
		t.Errorf("%+v, contained %+v", vm.Spec, k)
	}
	if vm, _ := s.p.Get(native.ID); vm.Spec.Contained != nil {
		t.Errorf("native: %+v", vm.Spec.Contained)
	}
	if b, _ := s.p.Get(inside.Baked); b.Spec.Mode != guestinfo.ModeContained || b.Spec.Role != guestinfo.RoleBake {
		t.Errorf("bake: %+v", b.Spec)
	}
	s.volume("data")
	bounded := s.create(CreateRequest{Name: "c3", Template: "both", Mode: guestinfo.ModeContained, IO: IOLimits{MaxIOPS: 500, MaxBandwidth: 1 << 20},
		Volumes: []VolumeMount{{Volume: "data", Target: `C:\data`}}})
	if vm, _ := s.p.Get(bounded.ID); vm.Spec.Contained.IOPSMaximum != 500 || vm.Spec.Contained.BandwidthMaximum != 1<<20 || len(vm.Spec.Volumes) != 1 || bounded.IO.MaxIOPS != 500 {
		t.Errorf("%+v, contained %+v", vm.Spec, vm.Spec.Contained)
	}
	// In front of it is a NAT that forwards UDP, too, which Windows itself does not.
	dns := NetworkRequest{Ports: []guestinfo.Port{{Container: 53, Published: 5353, Protocol: "udp"}, {Container: 53, Published: 5353}}}
	named := s.create(CreateRequest{Name: "c4", Template: "both", Mode: guestinfo.ModeContained, NetworkRequest: dns})
	if vm, _ := s.p.Get(named.ID); fmt.Sprint(vm.Spec.Network.Ports) != "[5353->53/udp 5353->53/tcp 80/tcp]" {
		t.Errorf("ports %v", vm.Spec.Network.Ports)
	}
	if _, err := s.Create(s.ctx, CreateRequest{Name: "n4", Image: webRef, Template: "both", NetworkRequest: dns}); !errs.Is(err, errs.Unsupported) {
		t.Errorf("native: %v", err)
	}
	orphans, err := s.orphans(s.ctx)
	if err != nil || len(orphans) != 0 {
		t.Errorf("gc wants %+v, %v", orphans, err)
	}
	s.image.BaseChainID = both.ID
	if err := checkContained(s.image); !errs.Is(err, errs.Unsupported) {
		t.Errorf("an image without its base: %v", err)
	}
}
