package imagestore

import (
	"cmp"
	"slices"
	"strings"

	"berth/imagestore/registry"
	"berth/internal/errs"
)

// plan is what a pull has to make: which layers a template provides, and the
// disk that the others give.
type plan struct {
	img      *registry.Image
	config   ImageConfig
	base     Base
	provided int // of the lowest layers
	diskID   string
	diskFrom string // as PullRequest has it
}

// layers are those that go onto the disk.
func (p *plan) layers() []registry.Layer { return p.img.Layers[p.provided:] }

// compressed is what must be fetched, in bytes.
func (p *plan) compressed() (n int64) {
	for _, l := range p.layers() {
		n += l.Size
	}
	return n
}

func (p *plan) baseChainID() string {
	if p.provided == 0 {
		return ""
	}
	return p.img.Layers[p.provided-1].ChainID
}

func (p *plan) diffIDs() []string {
	ids := []string{}
	for _, l := range p.layers() {
		ids = append(ids, l.DiffID)
	}
	return ids
}

// newPlan chooses the template that saves most: of those whose Windows runs
// the image, the one that provides the longest run of lowest layers; then the
// image's own build, then the name.
func newPlan(img *registry.Image, bases []Base) (*plan, error) {
	config, err := parseConfig(img.Config)
	if err != nil {
		return nil, errs.Wrap(err, "read image config", img.ConfigDigest)
	}
	if !isDigest(img.Digest) || !isDigest(img.ConfigDigest) {
		return nil, errs.New(errs.Corrupt, "plan image", img.Reference, "manifest %.80q or config %.80q is no sha256 digest", img.Digest, img.ConfigDigest)
	}
	p := &plan{img: img, config: config, provided: -1}
	var exact bool
	for _, b := range bases {
		if img.OSVersion != "" && !registry.Compatible(b.OSVersion, img.OSVersion) {
			continue
		}
		n, same := providedBy(b, img.Layers), sameBuild(b.OSVersion, img.OSVersion)
		if p.provided < 0 || cmp.Or(cmp.Compare(n, p.provided), cmp.Compare(bit(same), bit(exact)), -cmp.Compare(b.Template, p.base.Template)) > 0 {
			p.base, p.provided, exact = b, n, same
		}
	}
	if p.provided < 0 {
		return nil, errs.New(errs.Unsupported, "choose template", img.Reference, "the image is for Windows %s; registered templates have %s", img.OSVersion, builds(bases)).
			WithHint("register a template of that build with `berth template register`, or pull a tag for a registered build")
	}
	p.diskID = diskID(p.baseChainID(), p.diffIDs())
	return p, nil
}

// providedBy counts the lowest layers that b stands in for.
func providedBy(b Base, layers []registry.Layer) int {
	for i := len(layers); i > 0; i-- {
		if slices.Contains(b.ChainIDs, layers[i-1].ChainID) {
			return i
		}
	}
	return 0
}

// sameBuild compares versions up to the build number.
func sameBuild(a, b string) bool {
	cut := func(s string) string {
		if parts := strings.Split(s, "."); len(parts) > 3 {
			return strings.Join(parts[:3], ".")
		}
		return s
	}
	return cut(a) == cut(b)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// builds lists the templates' versions for a message.
func builds(bases []Base) string {
	var out []string
	for _, b := range bases {
		out = append(out, b.OSVersion)
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), ", ")
}

// image makes the record of the pulled image; the disk's part is added later.
func (p *plan) image() *Image {
	m := &Image{
		Version: imageVersion, ID: p.img.ConfigDigest, Digest: p.img.Digest, References: p.references(),
		OSVersion: p.img.OSVersion, OSFeatures: p.img.OSFeatures, Architecture: p.img.Architecture, Created: p.img.Created,
		ChainID: chainID(p.img.Layers), BaseChainID: p.baseChainID(), Config: p.config, Layers: []LayerInfo{},
	}
	for i, l := range p.img.Layers {
		m.Layers = append(m.Layers, LayerInfo{MediaType: l.MediaType, Digest: l.Digest, DiffID: l.DiffID, Size: l.Size, Provided: i < p.provided})
	}
	return m
}

func chainID(layers []registry.Layer) string {
	if len(layers) == 0 {
		return ""
	}
	return layers[len(layers)-1].ChainID
}

// references are all names that the pulled image goes by, the one that was
// asked for first.
func (p *plan) references() []string {
	refs := []string{p.img.Reference, p.img.Repository + "@" + p.img.Digest}
	if p.img.IndexDigest != "" {
		refs = append(refs, p.img.Repository+"@"+p.img.IndexDigest)
	}
	slices.Sort(refs[1:])
	if i := slices.Index(refs[1:], refs[0]); i >= 0 {
		refs = slices.Delete(refs, i+1, i+2)
	}
	return slices.Compact(refs)
}
