package registry

import (
	"context"
	"io"
	"time"

	"github.com/docker/distribution/manifest/manifestlist"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// Want says which of an image's variants is asked for.
type Want struct {
	OSVersion    string   // a build "10.0.20348" or a revision "10.0.20348.2582"; "" leaves the choice to Builds
	Builds       []string // os.versions of registered templates; empty means any build, the newest first
	Architecture string   // "" is amd64
}

// Image is a resolved image: manifest and config were verified by digest.
type Image struct {
	Reference    string // normalised "host/repo:tag", or "host/repo@sha256:…" if a digest was asked for
	Repository   string // "host/repo"
	Digest       string // of the image's manifest
	IndexDigest  string // what the reference names: the index's digest, or Digest when there is none
	ConfigDigest string
	Config       []byte // raw, at most Limits.ConfigBytes
	OSVersion    string // "10.0.20348.2582"; "" if neither config nor index says
	OSFeatures   []string
	Architecture string
	Created      time.Time  // zero if the config does not say
	Layers       []Layer    // lowest first
	MediaType    string     // of the manifest
	Manifest     []byte     // raw, at most Limits.ManifestBytes
	Signature    *Signature // that the policy demanded; nil if it demanded none, or it was not kept

	local *localSource // nil when a registry has the layers
}

// Layer is one layer of an image, not fetched yet.
type Layer struct {
	MediaType string
	Digest    string // of the blob, compressed as MediaType says
	DiffID    string // of the uncompressed tar
	ChainID   string // of this layer and those below
	Size      int64  // of the blob
	URLs      []string
}

// Resolve finds the variant of the image that fits want and gives it with its
// verified config. ref is a reference, or the name of a [Local] source. Errors are *errs.Error: Invalid for the reference, NotFound,
// Denied, Unavailable for the registry's answer, Corrupt for documents that are
// not what they claim to be, Unsupported when no variant fits or the image
// needs what Berth lacks, Quota for what exceeds a limit.
func (c *Client) Resolve(ctx context.Context, ref string, want Want) (img *Image, err error) {
	const step = "resolve"
	local, err := ParseLocal(ref)
	if err != nil {
		return nil, err
	}
	if local != nil {
		return c.resolveLocal(ctx, *local, want)
	}
	r, err := ParseReference(ref, c.options.DefaultRegistry)
	if err != nil {
		return nil, err
	}
	if f := want.validate(); f != nil {
		return nil, export(f, step, r.String(), r.Host)
	}
	ctx, op := c.begin(ctx, step, zap.String("image", r.String()))
	defer func() { op.End(err) }()
	endpoints, err := c.endpointsOf(r.Host)
	if err != nil {
		return nil, err
	}
	var last error
	for i, ep := range endpoints {
		img, last = c.resolveAt(ctx, ep, r, want)
		if last == nil {
			return img, nil
		}
		if ctx.Err() != nil {
			break
		}
		if i < len(endpoints)-1 {
			trace.Log(ctx).Warn("mirror failed", zap.String("mirror", ep.name), zap.Error(last))
		}
	}
	return nil, export(last, step, r.String(), r.Host)
}

// shelf is where a resolution finds its documents: a repository at one endpoint,
// or a local source.
type shelf interface {
	name() string // for messages
	// tagged gives the manifest of a tag.
	tagged(ctx context.Context, tag string) (*document, error)
	// manifest gives the manifest of a digest; size is what a descriptor claims, or -1.
	manifest(ctx context.Context, dgst string, size int64) (*document, error)
	// small gives a verified blob of size bytes, which were held against a limit.
	small(ctx context.Context, dgst string, size int64) ([]byte, error)
	// referrers lists what refers to the manifest of a digest.
	referrers(ctx context.Context, dgst string) ([]referrer, error)
	// parents gives indexes that list the manifest, where they are kept with it.
	parents(ctx context.Context, dgst string) ([]*document, error)
}

// remoteShelf is a repository at one endpoint.
type remoteShelf struct {
	c *Client
	s *session
}

func (r remoteShelf) name() string { return r.s.ep.name }

func (r remoteShelf) tagged(ctx context.Context, tag string) (*document, error) {
	return r.c.fetchManifest(ctx, r.s, tag, "", -1)
}

func (r remoteShelf) manifest(ctx context.Context, dgst string, size int64) (*document, error) {
	return r.c.fetchManifest(ctx, r.s, "", dgst, size)
}

func (r remoteShelf) small(ctx context.Context, dgst string, size int64) ([]byte, error) {
	return r.c.fetchSmall(ctx, r.s, dgst, size)
}

// parents are none: whoever wants an index to count names it.
func (r remoteShelf) parents(context.Context, string) ([]*document, error) { return nil, nil }

// resolver is one resolution from one shelf.
type resolver struct {
	limits Limits
	from   shelf
	want   Want

	seen    map[string]bool // indexes looked into
	entries int
	fetches int
}

func (c *Client) resolveAt(ctx context.Context, ep *endpoint, r Ref, want Want) (img *Image, err error) {
	s, err := c.session(ctx, ep, r.Path)
	if err != nil {
		return nil, err
	}
	defer func() { c.doubt(s, err) }()
	from := remoteShelf{c, s}
	var doc *document
	if r.Digest != "" {
		doc, err = from.manifest(ctx, r.Digest, -1)
	} else {
		doc, err = from.tagged(ctx, r.Tag)
	}
	if err != nil {
		return nil, err
	}
	return c.resolveDocument(ctx, from, doc, r, want)
}

// resolveDocument goes from the document that r names to the image, and holds
// it against the policy.
func (c *Client) resolveDocument(ctx context.Context, from shelf, doc *document, r Ref, want Want) (img *Image, err error) {
	res := &resolver{limits: c.options.Limits, from: from, want: want, seen: map[string]bool{}}
	if doc.index {
		img, err = res.fromIndex(ctx, doc)
	} else {
		img, err = res.fromManifest(ctx, doc, candidate{})
	}
	if err != nil {
		return nil, err
	}
	img.Reference, img.Repository, img.IndexDigest = r.String(), r.Repository(), doc.digest
	if err := c.options.Policy.check(ctx, from, doc, img); err != nil {
		return nil, err
	}
	return img, nil
}

// fromIndex picks the best entry. Entries that name no platform are looked into
// when no named one fits.
func (r *resolver) fromIndex(ctx context.Context, doc *document) (*Image, error) {
	all, err := r.collect(ctx, doc, 1, nil)
	if err != nil {
		return nil, err
	}
	if fit := r.want.choose(all); len(fit) > 0 {
		return r.follow(ctx, fit[0])
	}
	for _, c := range all {
		if !c.unnamed() {
			continue
		}
		if r.fetches++; r.fetches > r.limits.IndexFetches {
			break
		}
		img, err := r.follow(ctx, c)
		if err == nil || classify(err, r.from.name()).kind != errs.Unsupported {
			return img, err
		}
	}
	return nil, r.want.refuse(all)
}

// collect lists the images of an index and of the indexes inside it.
func (r *resolver) collect(ctx context.Context, doc *document, depth int, out []candidate) ([]candidate, error) {
	limits := r.limits
	r.seen[doc.digest] = true
	if r.entries += len(doc.entries); r.entries > limits.IndexEntries {
		return nil, permanent(errs.Quota, "the image's index has more than %d entries", limits.IndexEntries)
	}
	for i, e := range doc.entries {
		if err := checkDescriptor(e.Descriptor, limits.ManifestBytes); err != nil {
			return nil, &fault{kind: err.kind, err: permanent(err.kind, "index entry %d: %w", i, err), hint: err.hint}
		}
		switch e.MediaType {
		case indexTypes()[0], indexTypes()[1]:
			var err error
			if out, err = r.nested(ctx, e, depth, out); err != nil {
				return nil, err
			}
		case imageTypes()[0], imageTypes()[1]:
			if e.Platform.OS == "unknown" {
				continue // an attestation
			}
			out = append(out, candidate{
				os: e.Platform.OS, arch: e.Platform.Architecture, version: e.Platform.OSVersion, features: e.Platform.OSFeatures,
				digest: e.Digest.String(), size: e.Size, mediaType: e.MediaType, order: len(out),
			})
		}
	}
	return out, nil
}

func (r *resolver) nested(ctx context.Context, e manifestlist.ManifestDescriptor, depth int, out []candidate) ([]candidate, error) {
	limits := r.limits
	if r.seen[e.Digest.String()] || (e.Platform.OS != "" && e.Platform.OS != "windows") {
		return out, nil
	}
	if depth >= limits.IndexDepth {
		return nil, permanent(errs.Unsupported, "the image's indexes are nested deeper than %d", limits.IndexDepth)
	}
	if r.fetches++; r.fetches > limits.IndexFetches {
		return nil, permanent(errs.Quota, "the image's index holds more than %d indexes", limits.IndexFetches)
	}
	doc, err := r.from.manifest(ctx, e.Digest.String(), e.Size)
	if err != nil {
		return nil, err
	}
	if !doc.index {
		return nil, permanent(errs.Corrupt, "%s is listed as an index and is none", e.Digest)
	}
	return r.collect(ctx, doc, depth+1, out)
}

// follow fetches the manifest that an index entry names.
func (r *resolver) follow(ctx context.Context, entry candidate) (*Image, error) {
	doc, err := r.from.manifest(ctx, entry.digest, entry.size)
	if err != nil {
		return nil, err
	}
	if doc.index || doc.mediaType != entry.mediaType {
		return nil, permanent(errs.Corrupt, "%s is listed as %s and is %s", entry.digest, entry.mediaType, doc.mediaType)
	}
	return r.fromManifest(ctx, doc, entry)
}

// fromManifest fetches the config and assembles the image. entry is the index
// entry that led here; it is empty for a lone manifest.
func (r *resolver) fromManifest(ctx context.Context, doc *document, entry candidate) (*Image, error) {
	if err := r.limits.checkImage(doc); err != nil {
		return nil, err
	}
	raw, err := r.from.small(ctx, doc.config.Digest.String(), doc.config.Size)
	if err != nil {
		return nil, err
	}
	cfg, err := decodeConfig(raw)
	if err != nil {
		return nil, err
	}
	if err := r.agree(cfg, entry); err != nil {
		return nil, err
	}
	if len(cfg.RootFS.DiffIDs) != len(doc.layers) {
		return nil, permanent(errs.Corrupt, "the manifest has %d layers, the config %d diff_ids", len(doc.layers), len(cfg.RootFS.DiffIDs))
	}
	img := &Image{
		Digest: doc.digest, MediaType: doc.mediaType, Manifest: doc.raw, ConfigDigest: doc.config.Digest.String(), Config: raw,
		OSVersion: cfg.OSVersion, OSFeatures: cfg.OSFeatures, Architecture: cfg.Architecture, Created: cfg.created(),
	}
	if img.OSVersion == "" {
		img.OSVersion = entry.version
	}
	if len(img.OSFeatures) == 0 {
		img.OSFeatures = entry.features
	}
	chain := ChainIDs(cfg.RootFS.DiffIDs)
	for i, d := range doc.layers {
		img.Layers = append(img.Layers, Layer{
			MediaType: d.MediaType, Digest: d.Digest.String(), DiffID: cfg.RootFS.DiffIDs[i], ChainID: chain[i], Size: d.Size, URLs: d.URLs,
		})
	}
	return img, nil
}

// agree checks that the config is for what is wanted, and for what the index
// entry said it was for.
func (r *resolver) agree(cfg *imageConfig, entry candidate) error {
	is := candidate{os: cfg.OS, arch: cfg.Architecture, version: cfg.OSVersion, features: cfg.OSFeatures}
	if !entry.unnamed() {
		said, saidOK := parseBuild(entry.version)
		own, ownOK := parseBuild(cfg.OSVersion)
		if is.os != entry.os || is.arch != entry.arch || (saidOK && ownOK && !said.sameBuild(own)) {
			return permanent(errs.Corrupt, "the index lists %s as %s, its config says %s", entry.digest, entry, is)
		}
		if is.version == "" {
			is.version = entry.version
		}
	}
	// An explicit revision was matched against the entry when there is one.
	want := r.want
	if b, ok := parseBuild(want.OSVersion); ok && b.hasRevision && entry.version != "" {
		is.version = entry.version
	}
	if !want.match(&is) {
		return want.refuse([]candidate{is})
	}
	return nil
}

// fetchSmall gets a blob into memory and verifies it.
func (c *Client) fetchSmall(ctx context.Context, s *session, dgst string, size int64) ([]byte, error) {
	src, err := c.blobSource(s, dgst)
	if err != nil {
		return nil, err
	}
	var raw []byte
	err = c.retry(ctx, s.ep, func() error {
		release, err := c.acquire(ctx, s.ep)
		if err != nil {
			return err
		}
		defer release()
		ctx, dog, stop := watch(ctx, c.options.Limits)
		defer stop()
		res, err := src.get(ctx, 0, size, false)
		if err != nil {
			return err
		}
		defer discard(res)
		if err := checkWhole(res, size); err != nil {
			return err
		}
		raw, err = io.ReadAll(io.LimitReader(dog.body(res.Body), size+1))
		if err != nil {
			return cause(ctx, err)
		}
		if int64(len(raw)) != size || sha256Digest(raw) != dgst {
			return transient(errs.Corrupt, "the config blob is not what its descriptor says: %d bytes of digest %s, expected %d bytes of %s", len(raw), sha256Digest(raw), size, dgst)
		}
		return nil
	})
	return raw, err
}
