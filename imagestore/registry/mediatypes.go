package registry

import (
	"slices"
	"strings"

	"github.com/docker/distribution/manifest/manifestlist"
	"github.com/docker/distribution/manifest/schema2"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"berth/internal/errs"
)

// Media types that the imported packages do not name.
const (
	mediaDockerLayerZstd     = "application/vnd.docker.image.rootfs.diff.tar.zstd"
	mediaDockerForeignPlain  = "application/vnd.docker.image.rootfs.foreign.diff.tar"
	mediaNondistributable    = "application/vnd.oci.image.layer.nondistributable.v1.tar"
	mediaSchema1             = "application/vnd.docker.distribution.manifest.v1+json"
	mediaSchema1Signed       = "application/vnd.docker.distribution.manifest.v1+prettyjws"
	mediaHTML                = "text/html"
	suffixGzip, suffixZstd   = "+gzip", "+zstd"
	mediaEncrypted           = "+encrypted"
	mediaDockerConfig        = schema2.MediaTypeImageConfig
	mediaDockerForeignLayer  = schema2.MediaTypeForeignLayer
	mediaDockerLayer         = schema2.MediaTypeLayer
	mediaDockerLayerPlain    = schema2.MediaTypeUncompressedLayer
	mediaDockerManifest      = schema2.MediaTypeManifest
	mediaDockerManifestIndex = manifestlist.MediaTypeManifestList
)

func indexTypes() []string { return []string{v1.MediaTypeImageIndex, mediaDockerManifestIndex} }
func imageTypes() []string { return []string{v1.MediaTypeImageManifest, mediaDockerManifest} }

// Compression says how a layer of a media type is compressed: "gzip", "zstd" or
// "" for a plain tar. ok is false for types that are no layer Berth can read.
func Compression(mediaType string) (compression string, ok bool) {
	switch mediaType {
	case mediaDockerLayer, mediaDockerForeignLayer:
		return "gzip", true
	case mediaDockerLayerZstd:
		return "zstd", true
	case mediaDockerLayerPlain, mediaDockerForeignPlain:
		return "", true
	}
	base, compression := mediaType, ""
	if b, found := strings.CutSuffix(mediaType, suffixGzip); found {
		base, compression = b, "gzip"
	} else if b, found := strings.CutSuffix(mediaType, suffixZstd); found {
		base, compression = b, "zstd"
	}
	return compression, base == v1.MediaTypeImageLayer || base == mediaNondistributable
}

// Foreign reports whether a layer of a media type may lie elsewhere than in the
// image's registry.
func Foreign(mediaType string) bool {
	return mediaType == mediaDockerForeignLayer || mediaType == mediaDockerForeignPlain || strings.HasPrefix(mediaType, mediaNondistributable)
}

// checkManifestType judges the Content-Type of a manifest answer.
func checkManifestType(t string) *fault {
	switch {
	case slices.Contains(indexTypes(), t), slices.Contains(imageTypes(), t):
		return nil
	case t == mediaSchema1, t == mediaSchema1Signed:
		return permanent(errs.Unsupported, "the image has a schema 1 manifest, a format that was withdrawn in 2017").
			withHint("push the image again with a current tool")
	case t == mediaHTML:
		return permanent(errs.Unavailable, "a web page answers instead of a registry").
			withHint("a proxy or a login page stands between; check the registry's address and the HTTP proxy")
	case t == "":
		return permanent(errs.Corrupt, "the manifest came without a Content-Type")
	}
	return permanent(errs.Unsupported, "the manifest is of type %s, which is no image", oneLine(t, 100))
}

func checkLayerType(t string) *fault {
	if _, ok := Compression(t); ok {
		return nil
	}
	if strings.Contains(t, mediaEncrypted) {
		return permanent(errs.Unsupported, "the layer is encrypted (%s)", oneLine(t, 100))
	}
	return permanent(errs.Unsupported, "the layer is of type %s", oneLine(t, 100))
}
