package imagestore

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"strings"
	"time"

	"berth/internal/errs"
)

// recordLimit bounds every file of the store that is read, in bytes: an
// image's config may have 4 MiB.
const recordLimit = 6 << 20

// The versions of the records that this build writes.
const (
	imageVersion = 1
	diskVersion  = 2 // 1 had no content digest
)

// diskRecord is the content of a disk's commit marker.
type diskRecord struct {
	Version       int       `json:"version"`
	ID            string    `json:"id"`
	BaseChainID   string    `json:"baseChainID,omitempty"`
	DiffIDs       []string  `json:"diffIDs"` // on the disk, lowest first
	DiskGUID      string    `json:"diskGUID"`
	PartitionGUID string    `json:"partitionGUID"`
	DiskDigest    string    `json:"diskDigest"`
	DiskBytes     int64     `json:"diskBytes"`
	Content       string    `json:"content,omitempty"` // digest of the raw disk, as vmdk.Disk has it
	Capacity      int64     `json:"capacity"`
	Populated     int64     `json:"populated"`
	ContentBytes  int64     `json:"contentBytes"`
	Entries       int64     `json:"entries"`
	Owner         string    `json:"owner"` // the daemon that made it
	Made          time.Time `json:"made"`
}

// envelope wraps a record with the digest of its bytes, so that a file which a
// crash cut short or somebody edited is told from a good one.
type envelope struct {
	Kind   string          `json:"kind"`
	SHA256 string          `json:"sha256"` // of Body's bytes, hex
	Body   json.RawMessage `json:"body"`
}

const (
	kindDisk  = "berth disk"
	kindImage = "berth image"
	kindLease = "berth lease"
)

// encodeRecord makes a file of v.
func encodeRecord(kind string, v any) ([]byte, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, errs.New(errs.Internal, "encode record", kind, "%w", err)
	}
	sum := sha256.Sum256(body)
	out, err := json.Marshal(envelope{kind, hex.EncodeToString(sum[:]), body})
	if err != nil {
		return nil, errs.New(errs.Internal, "encode record", kind, "%w", err)
	}
	return append(out, '\n'), nil
}

// decodeRecord reads a file into v, which has a version of at most known.
// Corrupt when the file is damaged, Unsupported when a newer Berth wrote it.
func decodeRecord(kind string, data []byte, known int, v any) error {
	corrupt := func(format string, args ...any) error {
		return errs.New(errs.Corrupt, "decode record", kind, format, args...)
	}
	var e envelope
	if err := strictJSON(data, &e); err != nil {
		return corrupt("%w", err)
	}
	if sum := sha256.Sum256(e.Body); e.Kind != kind || hex.EncodeToString(sum[:]) != e.SHA256 {
		return corrupt("kind or checksum is wrong")
	}
	var head struct {
		Version int `json:"version"`
	}
	if err := json.Unmarshal(e.Body, &head); err != nil || head.Version < 1 {
		return corrupt("no version")
	}
	if head.Version > known {
		return errs.New(errs.Unsupported, "decode record", kind, "version %d was written by a newer Berth", head.Version)
	}
	if err := strictJSON(e.Body, v); err != nil {
		return corrupt("%w", err)
	}
	return nil
}

// strictJSON decodes one value with known fields only and nothing behind it.
func strictJSON(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errs.New(errs.Corrupt, "decode record", "", "data behind the end")
	}
	return nil
}

// decodeDisk reads the marker of the disk of that ID.
func decodeDisk(data []byte, id string) (*diskRecord, error) {
	var r diskRecord
	if err := decodeRecord(kindDisk, data, diskVersion, &r); err != nil {
		return nil, err
	}
	ok := r.ID == id && diskID(r.BaseChainID, r.DiffIDs) == id && isDigest(r.DiskDigest) && (isDigest(r.Content) || r.Version == 1 && r.Content == "") &&
		(r.BaseChainID == "" || isDigest(r.BaseChainID)) && r.DiskBytes > 0 && r.Capacity > 0 && r.Populated >= 0 && r.ContentBytes >= 0 && r.Entries >= 0
	if !ok {
		return nil, errs.New(errs.Corrupt, "decode record", kindDisk, "the marker is not of this disk, or its values are impossible")
	}
	return &r, nil
}

// decodeImage reads an image's file from the folder of disk on a datastore.
// What the disk's marker says goes before what the image repeats of it.
func decodeImage(data []byte, disk *diskRecord, datastore, name string) (*Image, error) {
	var m Image
	if err := decodeRecord(kindImage, data, imageVersion, &m); err != nil {
		return nil, err
	}
	if !isDigest(m.ID) || imageFile(m.ID) != name || !isDigest(m.Digest) || !isDigest(m.ChainID) {
		return nil, errs.New(errs.Corrupt, "decode record", kindImage, "the file is not of this image, or its digests are none")
	}
	for _, l := range m.Layers {
		if !isDigest(l.Digest) || !isDigest(l.DiffID) || l.Size < 0 {
			return nil, errs.New(errs.Corrupt, "decode record", kindImage, "a layer has no digest")
		}
	}
	for _, r := range m.References {
		if !isReference(r) {
			return nil, errs.New(errs.Corrupt, "decode record", kindImage, "%.200q is no reference", r)
		}
	}
	disk.describe(&m, datastore)
	return &m, nil
}

// isReference accepts host/path:tag and host/path@digest. The full grammar was
// checked when the record was made, with the default registry of that time.
func isReference(r string) bool {
	path, digest, byDigest := strings.Cut(r, "@")
	if byDigest {
		return path != "" && isDigest(digest)
	}
	return strings.LastIndex(r, ":") > max(strings.LastIndex(r, "/"), 0)
}

// describe writes what is known of the disk into an image that uses it.
func (r *diskRecord) describe(m *Image, datastore string) {
	m.Datastore, m.DiskPath = datastore, diskPath(r.ID)
	m.BaseChainID = r.BaseChainID
	m.DiskGUID, m.PartitionGUID = r.DiskGUID, r.PartitionGUID
	m.DiskDigest, m.DiskBytes, m.Capacity = r.DiskDigest, r.DiskBytes, r.Capacity
	m.ContentBytes, m.Entries = r.ContentBytes, r.Entries
}
