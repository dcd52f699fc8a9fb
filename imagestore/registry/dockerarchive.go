package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"slices"

	"github.com/docker/distribution/manifest/schema2"

	"berth/internal/errs"
)

// dockerArchive is a source as `docker save` writes it: manifest.json lists for
// each image its config and its layers by the names of members. It has no
// manifest with a digest, so that one is made of what the members are: the same
// archive always gives the same.
type dockerArchive struct {
	files  memberSet
	limits Limits
	local  Local

	config  []byte
	members map[string]string // layer digest → member
}

type dockerEntry struct {
	Config   string
	RepoTags []string
	Layers   []string
}

// top reads the list and makes the manifest of the image that is meant.
func (a *dockerArchive) top(ctx context.Context) (doc *document, claimed string, err error) {
	raw, err := readMember(a.files, "manifest.json", a.limits.ManifestBytes)
	if err != nil {
		return nil, "", err
	}
	var list []dockerEntry
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, "", permanent(errs.Corrupt, "manifest.json cannot be decoded: %w", err)
	}
	e, claimed, err := a.choose(list)
	if err != nil {
		return nil, "", err
	}
	m, err := a.manifestOf(ctx, e)
	if err != nil {
		return nil, "", err
	}
	doc, err = decodeDocument(mediaDockerManifest, m)
	return doc, claimed, err
}

// choose finds the entry of the tag asked for, or the only one.
func (a *dockerArchive) choose(list []dockerEntry) (e dockerEntry, tag string, err error) {
	names := map[string]bool{}
	for _, e := range list {
		for _, t := range e.RepoTags {
			names[t] = true
			if a.local.Name != "" && sameReference(t, a.local.Name) {
				return e, t, nil
			}
		}
	}
	switch {
	case a.local.Name != "":
		return e, "", permanent(errs.NotFound, "the archive holds no image called %s", oneLine(a.local.Name, 200)).withHint("it has %s", some(names))
	case len(list) == 0:
		return e, "", permanent(errs.NotFound, "the archive holds no image")
	case len(list) > 1:
		return e, "", permanent(errs.Invalid, "the archive holds several images").withHint("say which: it has %s", some(names))
	case len(list[0].RepoTags) > 0:
		tag = list[0].RepoTags[0]
	}
	return list[0], tag, nil
}

func sameReference(a, b string) bool {
	x, err1 := ParseReference(a, "")
	y, err2 := ParseReference(b, "")
	return err1 == nil && err2 == nil && x == y
}

// manifestOf makes a manifest. A plain layer's digest is its diff ID, which the
// copy will prove; a compressed one's is taken from its bytes.
func (a *dockerArchive) manifestOf(ctx context.Context, e dockerEntry) ([]byte, error) {
	if len(e.Layers) > a.limits.Layers {
		return nil, permanent(errs.Unsupported, "the image has %d layers, more than the limit of %d", len(e.Layers), a.limits.Layers)
	}
	var err error
	if a.config, err = readMember(a.files, e.Config, a.limits.ConfigBytes); err != nil {
		return nil, err
	}
	cfg, err := decodeConfig(a.config)
	if err != nil {
		return nil, err
	}
	if len(cfg.RootFS.DiffIDs) != len(e.Layers) {
		return nil, permanent(errs.Corrupt, "the archive lists %d layers, the config %d diff_ids", len(e.Layers), len(cfg.RootFS.DiffIDs))
	}
	type descriptor struct {
		MediaType string `json:"mediaType"`
		Size      int64  `json:"size"`
		Digest    string `json:"digest"`
	}
	m := struct {
		SchemaVersion int          `json:"schemaVersion"`
		MediaType     string       `json:"mediaType"`
		Config        descriptor   `json:"config"`
		Layers        []descriptor `json:"layers"`
	}{2, schema2.MediaTypeManifest, descriptor{mediaDockerConfig, int64(len(a.config)), sha256Digest(a.config)}, []descriptor{}}
	a.members = map[string]string{}
	for i, name := range e.Layers {
		d := descriptor{Digest: cfg.RootFS.DiffIDs[i]}
		var dgst string
		if d.MediaType, d.Size, dgst, err = a.layer(ctx, name); err != nil {
			return nil, err
		}
		if dgst != "" {
			d.Digest = dgst
		}
		a.members[d.Digest] = name
		m.Layers = append(m.Layers, d)
	}
	return json.Marshal(m)
}

// layer looks at a layer's first bytes; dgst is "" for a plain tar.
func (a *dockerArchive) layer(ctx context.Context, name string) (mediaType string, size int64, dgst string, err error) {
	f, err := a.files.open(name)
	if err != nil {
		return "", 0, "", err
	}
	defer func() { _ = f.close() }() // only read from
	head := make([]byte, 6)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return "", 0, "", localFault(err, name)
	}
	head = head[:n]
	switch compressionOf(head) {
	case "":
		return mediaDockerLayerPlain, f.size, "", nil
	case "gzip":
		mediaType = mediaDockerLayer
	case "zstd":
		mediaType = mediaDockerLayerZstd
	default:
		return "", 0, "", permanent(errs.Unsupported, "the layer %s is compressed with %s", oneLine(name, 100), compressionOf(head))
	}
	if f.size > a.limits.BlobBytes {
		return "", 0, "", permanent(errs.Quota, "the layer %s has %d bytes, more than the limit of %d", oneLine(name, 100), f.size, a.limits.BlobBytes)
	}
	h := sha256.New()
	h.Write(head)
	if err := hashTo(ctx, h, f); err != nil {
		return "", 0, "", localFault(err, name)
	}
	return mediaType, f.size, digestPrefix + hex.EncodeToString(h.Sum(nil)), nil
}

// hashTo copies while ctx lives.
func hashTo(ctx context.Context, h hash.Hash, r io.Reader) error {
	_, err := io.CopyBuffer(h, untilDone{ctx, r}, make([]byte, copyBytes))
	if ctx.Err() != nil {
		return classify(ctx.Err(), "")
	}
	return err
}

// untilDone ends with its context.
type untilDone struct {
	ctx context.Context
	r   io.Reader
}

func (u untilDone) Read(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(p)
}

func (a *dockerArchive) name() string { return a.local.String() }

// tagged gives nothing: the form has no place for further manifests.
func (a *dockerArchive) tagged(_ context.Context, tag string) (*document, error) {
	return nil, permanent(errs.NotFound, "a docker archive has no %s", tag)
}

func (a *dockerArchive) manifest(_ context.Context, dgst string, _ int64) (*document, error) {
	return nil, permanent(errs.NotFound, "a docker archive has no %s", dgst)
}

func (a *dockerArchive) small(_ context.Context, dgst string, size int64) ([]byte, error) {
	if sha256Digest(a.config) != dgst || int64(len(a.config)) != size {
		return nil, permanent(errs.NotFound, "a docker archive has no %s", dgst)
	}
	return slices.Clone(a.config), nil
}
