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
		"smaller":      {CreateRequest{Disk: 1 << 20}, errs.Unsupported},
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
}
