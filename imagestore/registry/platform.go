package registry

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"berth/internal/errs"
)

// build is a Windows version, "10.0.BUILD[.REVISION]".
type build struct {
	major, minor, number uint32
	revision             uint32
	hasRevision          bool
}

// parseBuild reads "10.0.20348" or "10.0.20348.2582"; numbers are decimal
// without sign and fit 32 bits.
func parseBuild(s string) (build, bool) {
	parts := strings.Split(s, ".")
	if len(parts) < 3 || len(parts) > 4 {
		return build{}, false
	}
	var n [4]uint32
	for i, p := range parts {
		if p == "" || len(p) > 10 || strings.Trim(p, "0123456789") != "" {
			return build{}, false
		}
		v, err := strconv.ParseUint(p, 10, 32)
		if err != nil {
			return build{}, false
		}
		n[i] = uint32(v)
	}
	return build{n[0], n[1], n[2], n[3], len(parts) == 4}, true
}

func (b build) sameBuild(o build) bool {
	return b.major == o.major && b.minor == o.minor && b.number == o.number
}

// The builds at which Windows' rule of compatibility changes.
const (
	build2016 = 14393
	build2022 = 20348
	build2025 = 26100
)

// Compatible reports whether a Windows of version hostBuild can run an image of
// version imageBuild; both are "10.0.BUILD[.REVISION]". The rule is Microsoft's
// (hcsshim's osversion package and the version-compatibility page): major and
// minor must be equal; a host before 20348 wants its own build, and 14393 also
// its own revision; a later host takes images from the newest long-term build
// strictly older than itself (20348 or 26100; 20348 if none) up to its own.
func Compatible(hostBuild, imageBuild string) bool {
	h, ok := parseBuild(hostBuild)
	if !ok {
		return false
	}
	i, ok := parseBuild(imageBuild)
	return ok && h.runs(i)
}

func (b build) runs(image build) bool {
	if b.major != image.major || b.minor != image.minor {
		return false
	}
	if b.number < build2022 {
		if b.number != image.number {
			return false
		}
		return b.number != build2016 || !b.hasRevision || !image.hasRevision || b.revision == image.revision
	}
	lower := uint32(build2022)
	if b.number > build2025 {
		lower = build2025
	}
	return image.number >= lower && image.number <= b.number
}

// knownFeatures are the os.features that every VM of Berth's has.
var knownFeatures = []string{"win32k"}

// candidate is one image that an index offers, or a lone manifest.
type candidate struct {
	os, arch, version string
	features          []string
	digest            string
	size              int64
	mediaType         string
	order             int

	exact bool
	at    build
}

func (c candidate) unnamed() bool { return c.os == "" && c.arch == "" }

func (c candidate) String() string {
	s := c.os + "/" + c.arch
	if c.version != "" {
		s += " " + c.version
	}
	return s
}

func (w Want) arch() string {
	if w.Architecture == "" {
		return "amd64"
	}
	return w.Architecture
}

// validate refuses a want that could never be met because of its spelling.
func (w Want) validate() *fault {
	if w.OSVersion != "" {
		if _, ok := parseBuild(w.OSVersion); !ok {
			return permanent(errs.Invalid, "the OS version %q is not of the form 10.0.BUILD[.REVISION]", w.OSVersion)
		}
	}
	for _, b := range w.Builds {
		if _, ok := parseBuild(b); !ok {
			return permanent(errs.Invalid, "the template's OS version %q is not of the form 10.0.BUILD[.REVISION]", b)
		}
	}
	return nil
}

// match decides whether c fits w, and how well (c.exact, c.at). A candidate
// without a version fits everything, last.
func (w Want) match(c *candidate) bool {
	if c.os != "windows" || c.arch != w.arch() {
		return false
	}
	for _, f := range c.features {
		if !slices.Contains(knownFeatures, f) {
			return false
		}
	}
	if c.version == "" {
		return true
	}
	b, ok := parseBuild(c.version)
	if !ok {
		return false
	}
	c.at = b
	if w.OSVersion != "" {
		x, _ := parseBuild(w.OSVersion)
		c.exact = true
		return x.sameBuild(b) && (!x.hasRevision || x.revision == b.revision)
	}
	fits := len(w.Builds) == 0
	for _, t := range w.Builds {
		host, _ := parseBuild(t)
		if host.runs(b) {
			fits = true
			c.exact = c.exact || host.sameBuild(b)
		}
	}
	return fits
}

// choose orders the candidates that fit: exact builds first, then the higher
// build, then the higher revision (numbers, not strings), then list order.
func (w Want) choose(cs []candidate) []candidate {
	var fit []candidate
	for _, c := range cs {
		if w.match(&c) {
			fit = append(fit, c)
		}
	}
	slices.SortStableFunc(fit, func(a, b candidate) int {
		return cmp.Or(
			cmp.Compare(bit(b.exact), bit(a.exact)),
			cmp.Compare(b.at.number, a.at.number),
			cmp.Compare(b.at.revision, a.at.revision),
			cmp.Compare(a.order, b.order),
		)
	})
	return fit
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// refuse says why none of cs fits w.
func (w Want) refuse(cs []candidate) *fault {
	var oses, builds, arches, features []string
	for _, c := range cs {
		switch {
		case c.os != "windows":
			oses = append(oses, c.os+"/"+c.arch)
		case c.arch != w.arch():
			arches = append(arches, c.String())
		default:
			builds = append(builds, cmp.Or(c.version, "(no version)"))
			for _, f := range c.features {
				if !slices.Contains(knownFeatures, f) {
					features = append(features, f)
				}
			}
		}
	}
	switch {
	case len(builds) == 0 && len(arches) == 0:
		return permanent(errs.Unsupported, "the image is for %s, not for windows/%s", list(oses, "no named platform"), w.arch()).
			withHint("pull an image that was built for Windows")
	case len(builds) == 0:
		return permanent(errs.Unsupported, "the image is for %s, not for windows/%s", list(arches, ""), w.arch())
	case w.OSVersion != "":
		return permanent(errs.Unsupported, "the image offers Windows builds %s; asked for is %s", list(builds, ""), w.OSVersion).
			withHint("ask for a build that the image offers")
	case len(features) > 0:
		return permanent(errs.Unsupported, "the image offers Windows builds %s and wants the OS features %s; registered templates have %s",
			list(builds, ""), list(features, ""), list(w.Builds, "no build"))
	}
	return permanent(errs.Unsupported, "the image offers Windows builds %s; registered templates have %s",
		list(builds, ""), list(w.Builds, "no build")).
		withHint("register a template of a build that the image offers, or pull a tag for a registered build")
}

// list joins the distinct strings of ss for a message, at most twelve.
func list(ss []string, none string) string {
	ss = slices.Clone(ss)
	slices.Sort(ss)
	ss = slices.Compact(ss)
	if len(ss) == 0 {
		return none
	}
	more := ""
	if n := len(ss) - 12; n > 0 {
		ss, more = ss[:12], fmt.Sprintf(" and %d more", n)
	}
	for i, s := range ss {
		if len(s) > 64 {
			s = s[:64] + "…"
		}
		if q := strconv.QuoteToASCII(s); q != `"`+s+`"` {
			s = q
		}
		ss[i] = s
	}
	return strings.Join(ss, ", ") + more
}
