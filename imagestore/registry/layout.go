package registry

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/docker/distribution/manifest/manifestlist"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"berth/internal/errs"
)

// annotationName is where containerd and what follows it note a whole reference.
const annotationName = "io.containerd.image.name"

// annotationIndex is where Berth notes of an image the index that was signed.
const annotationIndex = "berth.image.index"

// What `cosign save` notes of an entry, in place of a name: there is one image,
// or index, and perhaps its signatures.
const (
	annotationKind = "kind"
	kindImage      = "dev.cosignproject.cosign/image"
	kindSignatures = "dev.cosignproject.cosign/sigs"
	kindAttested   = "dev.cosignproject.cosign/atts"
)

// ociLayout is a source in the form of the OCI image layout specification.
type ociLayout struct {
	files  memberSet
	limits Limits
	local  Local

	raw     []byte // index.json
	entries []layoutEntry
}

// layoutEntry is one entry of index.json.
type layoutEntry struct {
	MediaType   string            `json:"mediaType"`
	Digest      string            `json:"digest"`
	Size        int64             `json:"size"`
	Annotations map[string]string `json:"annotations"`

	ArtifactType string `json:"artifactType"`
}

func (e layoutEntry) names() []string {
	var out []string
	for _, key := range []string{annotationName, v1.AnnotationRefName} {
		if n := e.Annotations[key]; n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// signature tells entries that hold an image's signatures.
func (e layoutEntry) signature() bool {
	if k := e.Annotations[annotationKind]; k == kindSignatures || k == kindAttested {
		return true
	}
	return isSignatureArtifact(e.ArtifactType) || slices.ContainsFunc(e.names(), func(n string) bool {
		n = n[strings.LastIndex(n, ":")+1:]
		return checkDigest(strings.Replace(n, "sha256-", digestPrefix, 1)) == nil || strings.HasPrefix(n, "sha256-") && (strings.HasSuffix(n, ".sig") || strings.HasSuffix(n, ".att") || strings.HasSuffix(n, ".sbom"))
	})
}

// top finds what the source's name means: one manifest, or several of one name,
// which make an index. It says under which reference the layout has it.
func (o *ociLayout) top(ctx context.Context) (doc *document, claimed string, err error) {
	if err := o.load(); err != nil {
		return nil, "", err
	}
	if o.local.Digest != "" {
		for _, e := range o.entries {
			if e.Digest == o.local.Digest && len(e.names()) > 0 {
				claimed = e.names()[0]
			}
		}
		doc, err = o.manifest(ctx, o.local.Digest, -1)
		return doc, claimed, err
	}
	var fit []layoutEntry
	names := map[string]bool{}
	for _, e := range o.entries {
		if e.signature() {
			continue
		}
		for _, n := range e.names() {
			names[n] = true
		}
		if o.local.Name == "" || slices.Contains(e.names(), o.local.Name) {
			fit = append(fit, e)
		}
	}
	switch {
	case len(fit) == 0 && o.local.Name == "":
		return nil, "", permanent(errs.NotFound, "the layout holds no image")
	case len(fit) == 0:
		return nil, "", permanent(errs.NotFound, "the layout holds no image called %s", oneLine(o.local.Name, 200)).withHint("it has %s", some(names))
	case len(fit) > 1 && o.local.Name == "" && len(names) > 1:
		return nil, "", permanent(errs.Invalid, "the layout holds several images").withHint("say which: it has %s", some(names))
	}
	if n := fit[0].names(); len(n) > 0 {
		claimed = n[0]
	}
	if len(fit) == 1 {
		doc, err = o.manifest(ctx, fit[0].Digest, fit[0].Size)
		return doc, claimed, err
	}
	return o.several(fit), claimed, nil
}

// several makes an index of the entries of one name.
func (o *ociLayout) several(fit []layoutEntry) *document {
	all := &manifestlist.ManifestList{}
	doc := &document{mediaType: v1.MediaTypeImageIndex, digest: sha256Digest(o.raw), raw: o.raw, index: true}
	if json.Unmarshal(o.raw, all) != nil {
		return doc // load has decoded it: it has no entries that fit here
	}
	for _, m := range all.Manifests {
		if slices.ContainsFunc(fit, func(e layoutEntry) bool { return e.Digest == m.Digest.String() }) {
			doc.entries = append(doc.entries, m)
		}
	}
	return doc
}

// some lists names for a message.
func some(names map[string]bool) string {
	var out []string
	for n := range names {
		out = append(out, oneLine(n, 100))
	}
	slices.Sort(out)
	if len(out) > 8 {
		out = append(out[:8], "…")
	}
	if len(out) == 0 {
		return "no names"
	}
	return strings.Join(out, ", ")
}

// load reads the marker and the index of the layout.
func (o *ociLayout) load() error {
	raw, err := readMember(o.files, v1.ImageLayoutFile, 4096)
	if err != nil {
		return err
	}
	var head v1.ImageLayout
	if _, err := scanJSON(raw); err != nil {
		return permanent(err.kind, "%s: %w", v1.ImageLayoutFile, err)
	}
	if err := json.Unmarshal(raw, &head); err != nil || !strings.HasPrefix(head.Version, "1.") {
		return permanent(errs.Unsupported, "the layout has the version %q, not 1", oneLine(head.Version, 40))
	}
	if o.raw, err = readMember(o.files, v1.ImageIndexFile, o.limits.ManifestBytes); err != nil {
		return err
	}
	if _, err := scanDocument(v1.MediaTypeImageIndex, o.raw); err != nil {
		return err
	}
	var index struct {
		Manifests []layoutEntry `json:"manifests"`
	}
	if err := json.Unmarshal(o.raw, &index); err != nil {
		return permanent(errs.Corrupt, "%s cannot be decoded: %w", v1.ImageIndexFile, err)
	}
	if len(index.Manifests) > o.limits.IndexEntries {
		return permanent(errs.Quota, "the layout has more than %d entries", o.limits.IndexEntries)
	}
	o.entries = index.Manifests
	return nil
}

func (o *ociLayout) name() string { return o.local.String() }

// tagged looks a tag up among the names, whole references included. Signatures
// that `cosign save` put there have no name; whose they are is in them.
func (o *ociLayout) tagged(ctx context.Context, tag string) (*document, error) {
	for _, e := range o.entries {
		saved := strings.HasSuffix(tag, ".sig") && e.Annotations[annotationKind] == kindSignatures
		if saved || slices.ContainsFunc(e.names(), func(n string) bool { return n == tag || strings.HasSuffix(n, ":"+tag) }) {
			return o.manifest(ctx, e.Digest, e.Size)
		}
	}
	return nil, permanent(errs.NotFound, "the layout has no %s", tag)
}

// parents is the index that the manifest's entry names.
func (o *ociLayout) parents(ctx context.Context, dgst string) (out []*document, err error) {
	for _, e := range o.entries {
		index := e.Annotations[annotationIndex]
		if e.Digest != dgst || index == "" {
			continue
		}
		doc, err := o.manifest(ctx, index, -1)
		if err != nil {
			return nil, err
		}
		if !doc.lists(dgst) {
			return nil, permanent(errs.Corrupt, "the layout says that the image is from %s, which does not list it", doc.digest)
		}
		out = append(out, doc)
	}
	return out, nil
}

// manifest reads and verifies a manifest. A layout notes no Content-Type: it is
// what the document calls itself, or else what its members show.
func (o *ociLayout) manifest(ctx context.Context, dgst string, size int64) (*document, error) {
	raw, err := o.blob(ctx, dgst, size, o.limits.ManifestBytes)
	if err != nil {
		return nil, err
	}
	keys, ferr := scanJSON(raw)
	if ferr != nil {
		return nil, ferr
	}
	var head struct {
		MediaType string `json:"mediaType"`
	}
	if err := json.Unmarshal(raw, &head); err != nil {
		return nil, permanent(errs.Corrupt, "the manifest cannot be decoded: %w", err)
	}
	t := head.MediaType
	switch {
	case t == "" && keys["manifests"]:
		t = v1.MediaTypeImageIndex
	case t == "":
		t = v1.MediaTypeImageManifest
	}
	return decodeDocument(t, raw)
}

func (o *ociLayout) small(ctx context.Context, dgst string, size int64) ([]byte, error) {
	return o.blob(ctx, dgst, size, size)
}

// blob reads and verifies a blob into memory.
func (o *ociLayout) blob(ctx context.Context, dgst string, size, limit int64) ([]byte, error) {
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	name, err := layoutBlob(dgst)
	if err != nil {
		return nil, err
	}
	raw, err := readMember(o.files, name, limit)
	if err != nil {
		return nil, err
	}
	if got := sha256Digest(raw); got != dgst || size >= 0 && int64(len(raw)) != size {
		return nil, permanent(errs.Corrupt, "%s has %d bytes of digest %s, its descriptor says %d bytes", name, len(raw), got, size)
	}
	return raw, nil
}

// layoutBlob is where a layout has a blob.
func layoutBlob(dgst string) (string, error) {
	if err := checkDigest(dgst); err != nil {
		return "", err
	}
	return v1.ImageBlobsDir + "/sha256/" + strings.TrimPrefix(dgst, digestPrefix), nil
}
