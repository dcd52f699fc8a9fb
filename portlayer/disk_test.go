package portlayer

import (
	"testing"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// TestDiskSize asks for sizes of C: and looks at what is refused, what the guest
// is told, and what is remembered.
func TestDiskSize(t *testing.T) {
	s := newSite(t).baked()
	image := s.create(CreateRequest{}).Disk
	if image == 0 {
		t.Fatal("the image's size is not known")
	}
	for name, c := range map[string]struct {
		r    CreateRequest
		kind errs.Kind
	}{
		"below 0":      {CreateRequest{Disk: -1}, errs.Invalid},
		"not whole":    {CreateRequest{Disk: image + 1}, errs.Invalid},
		"beyond VMDKs": {CreateRequest{Disk: 63 << 40}, errs.Invalid},
		"linked":       {CreateRequest{Disk: 2 * image, Placement: vmprovision.Placement{Clone: vmprovision.CloneLinked}}, errs.Invalid},
		"instant":      {CreateRequest{Disk: 2 * image, Start: true, Placement: vmprovision.Placement{Clone: vmprovision.CloneInstant}}, errs.Invalid},
		"contained":    {CreateRequest{Disk: 2 * image, Mode: guestinfo.ModeContained}, errs.Unsupported},
		"contained 2":  {CreateRequest{Disk: image / 2, Mode: guestinfo.ModeContained}, errs.Unsupported},
		"no method":    {CreateRequest{Placement: vmprovision.Placement{Clone: "copy"}}, errs.Invalid},
		"not to run":   {CreateRequest{Placement: vmprovision.Placement{Clone: vmprovision.CloneInstant}}, errs.Invalid},
	} {
		c.r.Image = webRef
		if _, err := s.Create(s.ctx, c.r); !errs.Is(err, c.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
	same := s.create(CreateRequest{Disk: image})
	if same.Disk != image || same.VM.Spec.DiskBytes != 0 {
		t.Errorf("as large as the image's: %d, the guest is told %d", same.Disk, same.VM.Spec.DiskBytes)
	}
	big := s.create(CreateRequest{Disk: 2 * image})
	if big.Disk != 2*image || big.VM.Spec.DiskBytes != 2*image {
		t.Errorf("%d, the guest is told %d", big.Disk, big.VM.Spec.DiskBytes)
	}
	for _, how := range []vmprovision.CloneMethod{"", vmprovision.CloneLinked, vmprovision.CloneInstant} {
		small := s.create(CreateRequest{Disk: image / 2, Start: true, Placement: vmprovision.Placement{Clone: how}})
		if spec := small.VM.Spec; small.Disk != image/2 || spec.DiskBytes != 0 || spec.DiskQuota != image/2 {
			t.Errorf("a quota with clone %q: %d, the guest is told %d and %d", how, small.Disk, spec.DiskBytes, spec.DiskQuota)
		}
	}
}

// TestDiskUpdate holds a container that runs to another size of C:, in one call
// that the project's quota of storage admits first.
func TestDiskUpdate(t *testing.T) {
	const g = int64(1) << 30
	s := newSite(t, quotas(map[string]Quota{vmprovision.DefaultProject: {Storage: ptr(30 * g)}})).baked()
	web := s.create(CreateRequest{Name: "web", Disk: 10 * g, Start: true})
	generation := web.VM.Spec.Generation
	before := s.p.Mutations()
	for _, size := range []int64{20 * g, 5 * g, 30 * g} {
		generation++
		got, err := s.Update(s.ctx, "web", UpdateRequest{Disk: size})
		if err != nil {
			t.Fatal(err)
		}
		if got.Disk != size || got.VM.Spec.DiskQuota != size || got.VM.Spec.Generation != generation {
			t.Errorf("asked for %d: %d, the guest is told %d in generation %d", size, got.Disk, got.VM.Spec.DiskQuota, got.VM.Spec.Generation)
		}
		if p := s.project(vmprovision.DefaultProject); p.Used.Storage != size {
			t.Errorf("the project uses %d", p.Used.Storage)
		}
	}
	if n := s.p.Mutations() - before; n != 3 {
		t.Errorf("three updates made %d mutating calls", n)
	}
	if _, err := s.Update(s.ctx, "web", UpdateRequest{Disk: 30 * g}); err != nil || s.p.Mutations()-before != 3 {
		t.Errorf("the size that it has: %v, %d calls", err, s.p.Mutations()-before)
	}
	_, err := s.Update(s.ctx, "web", UpdateRequest{Disk: 31 * g})
	wantKind(t, err, errs.Quota, "storage: 30720 MiB used and 1024 MiB asked for, of 30720 MiB")
	for _, size := range []int64{-1, g + 1, 63 << 40} {
		_, err := s.Update(s.ctx, "web", UpdateRequest{Disk: size})
		wantKind(t, err, errs.Invalid, "disk")
	}
	s.p.Change(web.ID, func(vm *vmprovision.VM) {
		spec := *vm.Spec
		spec.Mode = guestinfo.ModeContained
		vm.Spec = &spec
	})
	_, err = s.Update(s.ctx, "web", UpdateRequest{Disk: 20 * g})
	wantKind(t, err, errs.Unsupported, "contained")
	if n := s.p.Mutations() - before; n != 3 {
		t.Errorf("refused after %d calls", n-3)
	}
}
