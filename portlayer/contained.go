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

// contained tells the guest of the image disk that stays attached.
func contained(img *imagestore.Image) *guestinfo.Contained {
	return &guestinfo.Contained{Image: guestinfo.Bake{
		DiskGUID: strings.ToUpper(img.DiskGUID), PartitionGUID: strings.ToUpper(img.PartitionGUID), ImageDigest: img.Digest}}
}
