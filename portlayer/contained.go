package portlayer

import (
	"strings"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
)

// forMode is the template as it is baked for a mode: an image is baked anew for
// each, for the two bakes do different things.
func (t *Template) forMode(m guestinfo.Mode) *Template {
	out := *t
	out.mode = m
	return &out
}

func (t *Template) bakeMode() guestinfo.Mode {
	if t.mode == "" {
		return guestinfo.ModeNative
	}
	return t.mode
}

// checkContained refuses an image whose disk is not a whole Windows: a
// container's layers are all that it has.
func checkContained(img *imagestore.Image) error {
	if img.BaseChainID == "" {
		return nil
	}
	return errs.New(errs.Unsupported, "", "mode", "mode contained needs the whole image on its disk; that of %s lacks the base layers, which a template provides", imageName(img)).
		WithHint("register the template for mode contained without chain ids, and pull the image for it")
}

// contained tells the guest of the image disk that stays attached, and of the
// limits that are not the VM's own. Memory is the VM's, less what the guest keeps
// for Windows.
func contained(img *imagestore.Image, io IOLimits) *guestinfo.Contained {
	return &guestinfo.Contained{IOPSMaximum: uint64(io.MaxIOPS), BandwidthMaximum: uint64(io.MaxBandwidth), Image: guestinfo.Bake{
		DiskGUID: strings.ToUpper(img.DiskGUID), PartitionGUID: strings.ToUpper(img.PartitionGUID), ImageDigest: img.Digest}}
}

// IOLimits bound what a container in mode contained reads and writes on its
// disk; 0 is no bound.
type IOLimits struct {
	MaxIOPS      int64 // operations a second
	MaxBandwidth int64 // bytes a second
}

func (l IOLimits) check(m guestinfo.Mode) error {
	switch {
	case l.MaxIOPS < 0 || l.MaxIOPS > 10_000_000 || l.MaxBandwidth < 0:
		return errs.New(errs.Invalid, "", "io", "limits of %d operations and %d bytes a second make no sense", l.MaxIOPS, l.MaxBandwidth)
	case l != IOLimits{} && m != guestinfo.ModeContained:
		return errs.New(errs.Unsupported, "", "io", "Windows limits the input and output of containers, and mode native has none").
			WithHint("use mode contained, or a storage policy with such a limit: --storage-policy")
	}
	return nil
}
