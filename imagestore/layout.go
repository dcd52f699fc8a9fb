package imagestore

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// What the store keeps on a datastore, relative to Berth's folder:
//
//	images/<disk>/disk.vmdk          the image disk
//	images/<disk>/disk.json          its commit marker: written after the disk is whole
//	images/<disk>/image-<id>.json    one image that uses it, with its references
//	images/<disk>/origin-<id>.json   that image's manifest and config, as they came
//	images/<disk>/inflight.json      a lease of the daemon that is at work there
//
// <disk> is derived from the layers on the disk and from the chain ID below
// them, so that images which differ in their config alone share it; <id> is the
// start of the config's digest. An image is there if both its own file and the
// disk's marker are. Everything else in a folder of that name, unless a living
// lease protects it, is debris.
const (
	imagesDir   = "images"
	diskFile    = "disk.vmdk"
	markerFile  = "disk.json"
	leaseFile   = "inflight.json"
	imagePrefix = "image-"
	imageSuffix = ".json"

	originPrefix = "origin-" // then as an image's file
	nameHex      = 32        // digits of <disk> and <id>
)

// diskID names the disk of those layers above that base.
func diskID(baseChainID string, diffIDs []string) string {
	h := sha256.New()
	for _, p := range identity(baseChainID, diffIDs) {
		s := sha256.Sum256([]byte(p))
		h.Write(s[:])
	}
	return hex.EncodeToString(h.Sum(nil))[:nameHex]
}

func diskDir(id string) string { return imagesDir + "/" + id }

func diskPath(id string) string { return diskDir(id) + "/" + diskFile }

func markerPath(id string) string { return diskDir(id) + "/" + markerFile }

func leasePath(id string) string { return diskDir(id) + "/" + leaseFile }

// imageFile names an image's file by the digest of its config.
func imageFile(configDigest string) string {
	return imagePrefix + strings.TrimPrefix(configDigest, "sha256:")[:nameHex] + imageSuffix
}

func imagePath(disk, configDigest string) string {
	return diskDir(disk) + "/" + imageFile(configDigest)
}

func originPath(disk, configDigest string) string {
	return diskDir(disk) + "/" + originFile(configDigest)
}

func originFile(configDigest string) string {
	return originPrefix + strings.TrimPrefix(imageFile(configDigest), imagePrefix)
}

// imageOf names the image's file to which the file of an origin belongs.
func imageOf(name string) (image string, ok bool) {
	rest, ok := strings.CutPrefix(name, originPrefix)
	return imagePrefix + rest, ok && isImageFile(imagePrefix+rest)
}

// isDiskID tells the store's folders from others, which it never touches.
func isDiskID(s string) bool { return len(s) == nameHex && isHex(s) }

func isImageFile(name string) bool {
	s, ok := strings.CutPrefix(name, imagePrefix)
	s, suffixed := strings.CutSuffix(s, imageSuffix)
	return ok && suffixed && len(s) == nameHex && isHex(s)
}

func isHex(s string) bool { return strings.Trim(s, "0123456789abcdef") == "" }

// isDigest accepts "sha256:" and 64 hex digits alone.
func isDigest(s string) bool {
	h, ok := strings.CutPrefix(s, "sha256:")
	return ok && len(h) == 64 && isHex(h)
}
