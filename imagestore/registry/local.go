package registry

import (
	"cmp"
	"context"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	v1 "github.com/opencontainers/image-spec/specs-go/v1"
	"go.uber.org/zap"

	"berth/internal/errs"
)

// The kinds of local sources, as they begin a reference.
const (
	kindLayout        = "oci-layout"     // a folder of the OCI image layout specification
	kindLayoutArchive = "oci-archive"    // a tar of such a folder
	kindDockerArchive = "docker-archive" // what `docker save` writes
)

// Local names an image in a folder or file on this machine. Only sources below
// [Options.LocalSources] are read.
type Local struct {
	Kind   string // "oci-layout", "oci-archive" (or what it holds instead) or "docker-archive"
	Path   string // absolute
	Name   string // tag or reference inside; "" is the only image there
	Digest string // of the manifest inside; "" goes by Name
}

// String is how the source is written.
func (l Local) String() string {
	s := l.Kind + ":" + l.Path
	if l.Name != "" {
		s += ":" + l.Name
	}
	if l.Digest != "" {
		s += "@" + l.Digest
	}
	return s
}

// ParseLocal reads "oci-layout:DIR[:tag|@sha256:…]", "oci-archive:FILE[:tag|@…]"
// and "docker-archive:FILE[:reference]". It gives nil for what does not begin
// so, which may be a reference to a registry, and an Invalid error for what
// does and is none: paths are absolute and have no colon.
func ParseLocal(s string) (*Local, error) {
	kind, rest, ok := strings.Cut(s, ":")
	if !ok || (kind != kindLayout && kind != kindLayoutArchive && kind != kindDockerArchive) {
		return nil, nil
	}
	// A registry whose host is called so has a port, and then a path.
	if port, _, slash := strings.Cut(rest, "/"); slash && port != "" && strings.Trim(port, "0123456789") == "" {
		return nil, nil
	}
	shown := strconv.QuoteToASCII(oneLine(s, 200))
	invalid := func(format string, args ...any) (*Local, error) {
		return nil, errs.New(errs.Invalid, "parse reference", shown, format, args...).WithHint("write %s:/absolute/path[:tag]", kind)
	}
	if len(s) > maxReference {
		return invalid("it is longer than %d bytes", maxReference)
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			return invalid("byte %d is a control character", i)
		}
	}
	l := &Local{Kind: kind}
	rest, l.Digest, _ = strings.Cut(rest, "@sha256:")
	if l.Digest != "" {
		l.Digest = digestPrefix + l.Digest
		if err := checkDigest(l.Digest); err != nil || kind == kindDockerArchive {
			return invalid("%q is no digest of a manifest in it", oneLine(l.Digest, 100))
		}
	}
	var named bool
	l.Path, l.Name, named = strings.Cut(rest, ":")
	if named && l.Name == "" {
		return invalid("nothing follows the last colon")
	}
	if !filepath.IsAbs(l.Path) {
		return invalid("the path %q is not absolute", oneLine(l.Path, 200))
	}
	l.Path = filepath.Clean(l.Path)
	return l, nil
}

// reference is the name that an image of the source gets: the one asked for if
// it is a whole reference, else the one that the source has for it, else
// localhost/ and the name of the file with the tag.
func (l Local) reference(claimed string) (Ref, error) {
	for _, name := range []string{l.Name, claimed} {
		if first, _, ok := strings.Cut(name, "/"); ok && looksLikeHost(first) {
			if r, err := ParseReference(name, ""); err == nil && r.Digest == "" {
				return r, nil
			}
		}
	}
	base := strings.ToLower(path.Base(filepath.ToSlash(l.Path)))
	base = strings.TrimSuffix(strings.TrimSuffix(base, ".tar"), ".oci")
	clean := strings.FieldsFunc(base, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	name := "localhost/" + strings.Join(clean, "-")
	if tag := cmp.Or(l.Name, claimed); tag != "" && !strings.ContainsAny(tag, "/:@") {
		name += ":" + tag
	}
	return ParseReference(name, "")
}

// localSource is where the layers of a resolved image lie.
type localSource struct {
	Local
	client  *Client
	members map[string]string // layer digest → name inside, where that does not follow from the digest
}

// has reports whether a member is there; what is wrong with it shows when it is read.
func has(all memberSet, name string) bool {
	m, err := all.open(name)
	if err == nil {
		err = m.close()
	}
	return err == nil
}

// resolveLocal is Resolve for a source on this machine.
func (c *Client) resolveLocal(ctx context.Context, l Local, want Want) (img *Image, err error) {
	const step = "resolve"
	if f := want.validate(); f != nil {
		return nil, export(f, step, l.String(), "")
	}
	ctx, op := c.begin(ctx, step, zap.String("image", l.String()))
	defer func() { op.End(err) }()
	defer func() { err = export(err, step, l.String(), "") }()
	files, err := c.openLocal(ctx, l)
	if err != nil {
		return nil, err
	}
	defer func() { _ = files.close() }() // only read from
	var from shelf
	var doc *document
	var claimed string
	src := &localSource{Local: l, client: c}
	if l.Kind == kindDockerArchive || l.Kind == kindLayoutArchive && !has(files, v1.ImageLayoutFile) {
		a := &dockerArchive{files: files, limits: c.options.Limits, local: l}
		from = a
		doc, claimed, err = a.top(ctx)
		src.members = a.members
	} else {
		o := &ociLayout{files: files, limits: c.options.Limits, local: l}
		from = o
		doc, claimed, err = o.top(ctx)
	}
	if err != nil {
		return nil, err
	}
	r, err := l.reference(claimed)
	if err != nil {
		return nil, err
	}
	img, err = c.resolveDocument(ctx, from, doc, r, want)
	if err != nil {
		return nil, err
	}
	img.local = src
	return img, nil
}
