package imagestore

import "time"

// Image is one materialised image: an image disk on a datastore and what is
// needed to run it. It is the content of the image's file beside its disk.
type Image struct {
	Version    int      `json:"version"`
	ID         string   `json:"id"`         // config digest, "sha256:…"
	Digest     string   `json:"digest"`     // manifest digest, "sha256:…"
	References []string `json:"references"` // "host/repo:tag" and "host/repo@sha256:…" that named it when pulled

	OSVersion    string    `json:"osVersion"` // "10.0.20348.2582"
	OSFeatures   []string  `json:"osFeatures,omitempty"`
	Architecture string    `json:"architecture"`
	Created      time.Time `json:"created"`
	Pulled       time.Time `json:"pulled"`

	ChainID     string      `json:"chainID"`               // of all layers
	BaseChainID string      `json:"baseChainID,omitempty"` // what the template must provide; "" is nothing
	Layers      []LayerInfo `json:"layers"`                // lowest first
	Config      ImageConfig `json:"config"`

	Datastore     string `json:"datastore"`
	DiskPath      string `json:"diskPath"` // relative to Berth's folder
	DiskGUID      string `json:"diskGUID"`
	PartitionGUID string `json:"partitionGUID"`
	DiskDigest    string `json:"diskDigest"`   // of the stream-optimised VMDK as imported: it depends on the compression, the disk in it does not
	DiskBytes     int64  `json:"diskBytes"`    // length of that VMDK
	Capacity      int64  `json:"capacity"`     // bytes of the virtual disk
	ContentBytes  int64  `json:"contentBytes"` // file and stream bytes on the volume
	Entries       int64  `json:"entries"`      // names on the volume
}

// LayerInfo is one layer of an image.
type LayerInfo struct {
	MediaType string `json:"mediaType"`
	Digest    string `json:"digest"`
	DiffID    string `json:"diffID"`
	Size      int64  `json:"size"`               // compressed bytes
	Provided  bool   `json:"provided,omitempty"` // by the template: neither fetched nor on the disk
}

// ImageConfig is what of an image's config a container needs.
type ImageConfig struct {
	Entrypoint   []string          `json:"entrypoint,omitempty"`
	Cmd          []string          `json:"cmd,omitempty"`
	ArgsEscaped  bool              `json:"argsEscaped,omitempty"`
	Shell        []string          `json:"shell,omitempty"`
	Env          []string          `json:"env,omitempty"`
	WorkingDir   string            `json:"workingDir,omitempty"`
	User         string            `json:"user,omitempty"`
	ExposedPorts []string          `json:"exposedPorts,omitempty"` // "80/tcp", sorted
	Volumes      []string          `json:"volumes,omitempty"`
	Labels       map[string]string `json:"labels,omitempty"`
	StopSignal   string            `json:"stopSignal,omitempty"`
	Healthcheck  *HealthCheck      `json:"healthcheck,omitempty"` // Docker's addition to the specification
}

// HealthCheck is how an image wants to be asked whether it is well: Test is
// "NONE", "CMD" with a program and its arguments, or "CMD-SHELL" with a command;
// none is the base image's. Zero times (nanoseconds) and retries are the default.
type HealthCheck struct {
	Test          []string      `json:"test,omitempty"`
	Interval      time.Duration `json:"interval,omitempty"`
	Timeout       time.Duration `json:"timeout,omitempty"`
	StartPeriod   time.Duration `json:"startPeriod,omitempty"`
	StartInterval time.Duration `json:"startInterval,omitempty"`
	Retries       int           `json:"retries,omitempty"`
}

// Base is what one registered template provides, as resolving and layer
// skipping need it.
type Base struct {
	Template  string   // its name
	OSVersion string   // "10.0.20348.2582"
	ChainIDs  []string // chain IDs of base layers that its C: stands in for
}

// PullPolicy says when a registry is asked.
type PullPolicy string

// The policies.
const (
	PullAlways  PullPolicy = "always"  // resolve again; the disk is reused when the digest is the same
	PullMissing PullPolicy = "missing" // only when no image of that reference is here
	PullNever   PullPolicy = "never"
)

// PullRequest asks for an image on a datastore.
type PullRequest struct {
	Reference string     // as typed: "app", "host:5000/app:1", "host/app@sha256:…", or a registry.Local
	OSVersion string     // wanted build "10.0.20348[.n]"; "" is the best fit for Bases
	Datastore string     // "" is the default
	Policy    PullPolicy // "" is PullAlways
	Bases     []Base     // the registered templates
	// DiskFrom is an archive of [Store.Save] on this machine whose disk is used
	// instead of one made from the layers, if it is for the same layers and
	// template base. That its content is what those layers give is its maker's
	// word alone. "" makes the disk.
	DiskFrom string
}

// Progress is one report of a pull. Reports of one layer carry its digest.
type Progress struct {
	Phase   string `json:"phase"` // "resolve", "wait", "download", "verify", "write", "upload", "copy", "read", "check", "commit", "done"
	Layer   string `json:"layer,omitempty"`
	Current int64  `json:"current,omitempty"` // bytes
	Total   int64  `json:"total,omitempty"`   // bytes; 0 is unknown
	Message string `json:"message,omitempty"`
}

// Usage is what images take on one datastore.
type Usage struct {
	Datastore string `json:"datastore"`
	Images    int    `json:"images"`
	Bytes     int64  `json:"bytes"`  // of committed image disks
	Debris    int64  `json:"debris"` // of what gc would remove
	Cache     int64  `json:"cache"`  // of blobs in the local cache
	Capacity  int64  `json:"capacity"`
	Free      int64  `json:"free"`
}

// Debris is one thing that gc removes, or would.
type Debris struct {
	Datastore string `json:"datastore"`
	Path      string `json:"path"`
	Bytes     int64  `json:"bytes"`
	Reason    string `json:"reason"`
}
