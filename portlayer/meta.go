package portlayer

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
)

// metaVersion is the version of the documents in a VM's KeyMeta.
const metaVersion = 1

// containerMeta is what Berth remembers of a container beside its spec. It
// lives in the VM's extraConfig under vmprovision.KeyMeta and nowhere else.
type containerMeta struct {
	Version   int               `json:"version"`
	Name      string            `json:"name"`
	Image     string            `json:"image"`   // the reference as asked for
	ImageID   string            `json:"imageID"` // config digest
	Digest    string            `json:"digest"`  // manifest digest
	Template  string            `json:"template"`
	Baked     string            `json:"baked"` // id of the baked image
	Created   time.Time         `json:"created"`
	Labels    map[string]string `json:"labels,omitempty"`
	App       string            `json:"app,omitempty"`
	Net       networkMeta       `json:"net"`
	Resources resourcesMeta     `json:"resources"`
	Storage   int64             `json:"storage,omitempty"` // bytes that its disk may grow to
	Volumes   []volumeMeta      `json:"volumes,omitempty"`
	// Entrypoint is how many of the process' arguments are the entrypoint.
	Entrypoint int    `json:"entrypoint,omitempty"`
	Operation  string `json:"operation,omitempty"` // that created it

	Grown *growthMeta `json:"grown,omitempty"` // of a project with a quota
}

// growthMeta says when a container asked for more than it had and, as long as its
// VM has it not, what for.
type growthMeta struct {
	Since    time.Time `json:"since"`
	CPUs     int32     `json:"cpus,omitempty"`
	MemoryMB int64     `json:"memoryMB,omitempty"`
	By       string    `json:"by,omitempty"`   // the daemon
	Until    time.Time `json:"until,omitzero"` // when they are nobody's any more
}

// pending says whether there is more to come.
func (g *growthMeta) pending() bool { return g.CPUs != 0 || g.MemoryMB != 0 }

// until is when what is to come will not come any more; earlier builds did not say.
func (g *growthMeta) until() time.Time {
	if g.Until.IsZero() {
		return g.Since.Add(oldGrowth)
	}
	return g.Until
}

const oldGrowth = 24 * time.Hour

type resourcesMeta struct {
	CPUs     int32          `json:"cpus,omitempty"`
	MemoryMB int64          `json:"memoryMB,omitempty"`
	CPU      allocationMeta `json:"cpu"`
	Memory   allocationMeta `json:"memory"`
}

type allocationMeta struct {
	Shares      *int32 `json:"shares,omitempty"`
	Limit       *int64 `json:"limit,omitempty"`
	Reservation *int64 `json:"reservation,omitempty"`
}

func (r Resources) meta() resourcesMeta {
	return resourcesMeta{r.CPUs, r.MemoryMB, allocationMeta(r.CPU), allocationMeta(r.Memory)}
}

func (m resourcesMeta) resources() Resources {
	return Resources{m.CPUs, m.MemoryMB, vmprovision.Allocation(m.CPU), vmprovision.Allocation(m.Memory)}
}

// bakedMeta is KeyMeta of a baked image's VM.
type bakedMeta struct {
	Version     int       `json:"version"`
	ImageID     string    `json:"imageID"`
	Image       string    `json:"image"`
	Template    string    `json:"template"`
	TemplateID  string    `json:"templateID"`
	BaseChainID string    `json:"baseChainID,omitempty"`
	DiskDigest  string    `json:"diskDigest,omitempty"`
	Created     time.Time `json:"created"`
}

// encodeMeta writes a document of at most limit bytes.
func encodeMeta(v any, limit int) (string, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return "", errs.New(errs.Internal, "write metadata", "", "%w", err)
	}
	if len(b) > limit {
		return "", errs.New(errs.Quota, "write metadata", "", "the container's metadata takes %d bytes, %d are allowed", len(b), limit).WithHint("use fewer or shorter labels")
	}
	return string(b), nil
}

// decodeMeta reads a document strictly: an unknown version or member, or bytes
// after it, mean that another build or a hand wrote it.
func decodeMeta(doc string, limit int, into any) error {
	if len(doc) > limit {
		return fmt.Errorf("metadata takes %d bytes, %d are allowed", len(doc), limit)
	}
	var v struct {
		Version int `json:"version"`
	}
	if err := json.Unmarshal([]byte(doc), &v); err != nil {
		return fmt.Errorf("metadata is not JSON: %w", err)
	}
	if v.Version != metaVersion {
		return fmt.Errorf("metadata has version %d, this build reads %d", v.Version, metaVersion)
	}
	return decodeStrict([]byte(doc), into)
}

// decodeStrict reads exactly one JSON value without unknown members.
func decodeStrict(b []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("there is something after the document")
	}
	return nil
}

// bakedID names the baked image of an image on a template as it was registered:
// the same inputs give the same id in every daemon. A template whose snapshot
// or VM changed, or an image flattened above another base, is another one.
func bakedID(imageID, baseChainID string, t *Template) string {
	h := sha256.New()
	parts := []string{"berth baked image", imageID, baseChainID, t.Name, t.InstanceUUID, t.Snapshot}
	if t.mode == guestinfo.ModeContained {
		parts = append(parts, string(t.mode))
	}
	for _, s := range parts {
		fmt.Fprintf(h, "%d:%s;", len(s), s)
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// processOf is the spec's process, never nil.
func processOf(vm *vmprovision.VM) guestinfo.Process {
	if vm.Spec == nil || vm.Spec.Process == nil {
		return guestinfo.Process{}
	}
	return *vm.Spec.Process
}
