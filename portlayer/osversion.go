package portlayer

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"berth/imagestore"
	"berth/internal/errs"
)

// osVersion is "major.minor.build.revision" as numbers.
type osVersion [4]int

// parseOSVersion reads "10.0.20348[.2582]".
func parseOSVersion(s string) (v osVersion, ok bool) {
	parts := strings.Split(s, ".")
	if len(parts) < 3 || len(parts) > 4 {
		return v, false
	}
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n < 0 || len(p) > 9 {
			return v, false
		}
		v[i] = n
	}
	return v, true
}

// sameBuild says whether two versions differ in the revision alone.
func (v osVersion) sameBuild(o osVersion) bool { return v[0] == o[0] && v[1] == o[1] && v[2] == o[2] }

// templateFor picks the template for an image: the one asked for, or the best
// fit. An image fits a template of its own build that provides its base
// layers. Among several wins one whose revision is not below the image's, then
// the nearest revision, then the name.
func (l *Layer) templateFor(ctx context.Context, img *imagestore.Image, want string) (*Template, error) {
	const step = "choose template"
	iv, ok := parseOSVersion(img.OSVersion)
	if !ok {
		return nil, errs.New(errs.Unsupported, step, imageName(img), "the image's OS version %q is none", clip(img.OSVersion, 40))
	}
	if want != "" {
		t, err := l.templates.get(ctx, want)
		if err != nil {
			return nil, errs.Wrap(err, step, imageName(img))
		}
		if why := misfit(img, iv, t); why != "" {
			return nil, errs.New(errs.Unsupported, step, imageName(img), "template %s: %s", t.Name, why)
		}
		return t, nil
	}
	ts, err := l.templates.list(ctx)
	if err != nil {
		return nil, errs.Wrap(err, step, imageName(img))
	}
	var fit []*Template
	var why []string
	for _, t := range ts {
		if w := misfit(img, iv, t); w != "" {
			why = append(why, fmt.Sprintf("%s (%s): %s", t.Name, t.OSVersion, w))
		} else {
			fit = append(fit, t)
		}
	}
	if len(fit) == 0 {
		e := errs.New(errs.Unsupported, step, imageName(img), "no registered template fits an image of build %s: %s", img.OSVersion, pick(some(why), "there are none"))
		return nil, e.WithHint("register a template of build %d.%d.%d", iv[0], iv[1], iv[2])
	}
	slices.SortStableFunc(fit, func(a, b *Template) int { return rank(iv, a) - rank(iv, b) })
	return fit[0], nil
}

// misfit says why an image cannot be baked on a template, or "".
func misfit(img *imagestore.Image, iv osVersion, t *Template) string {
	tv, ok := parseOSVersion(t.OSVersion)
	switch {
	case !ok || !tv.sameBuild(iv):
		return fmt.Sprintf("it has build %s, the image needs %d.%d.%d", t.OSVersion, iv[0], iv[1], iv[2])
	case !t.provides(img):
		return "it does not provide the base layers that were left out of the image's disk (" + clip(img.BaseChainID, 19) + "…)"
	}
	return ""
}

// rank orders fitting templates; smaller is better. A revision below the
// image's costs more than any distance above.
func rank(iv osVersion, t *Template) int {
	tv, _ := parseOSVersion(t.OSVersion)
	if d := tv[3] - iv[3]; d >= 0 {
		return d
	}
	return 1<<30 + iv[3] - tv[3]
}
