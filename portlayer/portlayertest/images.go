package portlayertest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"berth/imagestore"
	"berth/internal/errs"
)

// Images is an image store in memory; what Registry holds can be pulled.
type Images struct {
	Registry map[string]*imagestore.Image // by reference

	mu      sync.Mutex
	images  map[string]*imagestore.Image // by id
	unseen  map[string]bool              // ids
	debris  []imagestore.Debris
	pulls   int
	fault   error
	gate    chan struct{}
	last    imagestore.PullRequest
	checked imagestore.CheckRequest
	damage  map[string][]string // of disks, by id
}

// NewImages makes an empty store.
func NewImages() *Images {
	return &Images{Registry: map[string]*imagestore.Image{}, images: map[string]*imagestore.Image{}}
}

// Image makes an image of a Windows build; n makes its digests its own.
func Image(ref, osVersion string, n int) *imagestore.Image {
	digest := func(kind byte) string { return fmt.Sprintf("sha256:%063d%c", n, kind) }
	return &imagestore.Image{
		Version: 1, ID: digest('a'), Digest: digest('b'), References: []string{ref}, OSVersion: osVersion, Architecture: "amd64",
		Created: time.Unix(1700000000, 0).UTC(), Pulled: time.Unix(1700000000+int64(n), 0).UTC(), ChainID: digest('c'),
		Config:    imagestore.ImageConfig{Entrypoint: []string{`C:\app\server.exe`}, Cmd: []string{"--port", "80"}, Env: []string{"PATH=C:\\app", "Mode=prod"}, ExposedPorts: []string{"80/tcp"}},
		Datastore: "ds1", DiskPath: fmt.Sprintf("images/%d/disk.vmdk", n), DiskGUID: "9F0C0D2E-0000-4000-8000-000000000001", PartitionGUID: "9F0C0D2E-0000-4000-8000-000000000002",
		DiskDigest: digest('d'), DiskBytes: 1 << 20, Capacity: 1 << 30,
	}
}

// Add puts an image there as if it had been pulled.
func (s *Images) Add(img *imagestore.Image) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.images[img.ID] = img
}

// Fail makes the next pull fail.
func (s *Images) Fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = err
}

// held waits while somebody holds the images.
func held(ctx context.Context, gate chan struct{}) error {
	if gate == nil {
		return nil
	}
	select {
	case <-gate:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Hold keeps pulls and saves waiting until release is called.
func (s *Images) Hold() (release func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	gate := make(chan struct{})
	s.gate = gate
	return sync.OnceFunc(func() { close(gate) })
}

// Pulls is how many pulls there were, Last the latest request.
func (s *Images) Pulls() (n int, last imagestore.PullRequest) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pulls, s.last
}

// SetDebris says what GC finds.
func (s *Images) SetDebris(d ...imagestore.Debris) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.debris = d
}

// Pull gets an image from Registry.
func (s *Images) Pull(ctx context.Context, r imagestore.PullRequest, progress func(imagestore.Progress)) (*imagestore.Image, error) {
	s.mu.Lock()
	s.pulls++
	s.last = r
	img, fault, gate := s.Registry[r.Reference], s.fault, s.gate
	s.fault = nil
	s.mu.Unlock()
	progress(imagestore.Progress{Phase: "resolve"})
	if err := held(ctx, gate); err != nil {
		return nil, errs.Wrap(err, "pull", r.Reference)
	}
	switch {
	case fault != nil:
		return nil, fault
	case img == nil:
		return nil, errs.New(errs.NotFound, "resolve", r.Reference, "the registry has no such tag")
	}
	for i := int64(1); i <= 4; i++ {
		progress(imagestore.Progress{Phase: "download", Layer: "sha256:layer", Current: i * 100, Total: 400})
	}
	s.Add(img)
	progress(imagestore.Progress{Phase: "done"})
	return img, nil
}

// List gives every image.
func (s *Images) List(context.Context) ([]*imagestore.Image, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []*imagestore.Image
	for _, img := range s.images {
		if !s.unseen[img.ID] {
			out = append(out, img)
		}
	}
	slices.SortFunc(out, func(a, b *imagestore.Image) int { return strings.Compare(a.ID, b.ID) })
	return out, nil
}

// PulledElsewhere makes an image as it is when another daemon has pulled it: no
// list has it until it is asked for by name.
func (s *Images) PulledElsewhere(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.unseen == nil {
		s.unseen = map[string]bool{}
	}
	s.unseen[id] = true
}

// Get finds an image by reference or id.
func (s *Images) Get(_ context.Context, ref string) (*imagestore.Image, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, img := range s.images {
		if img.ID == ref || slices.Contains(img.References, ref) {
			delete(s.unseen, img.ID)
			return img, nil
		}
	}
	return nil, errs.New(errs.NotFound, "find image", ref, "no such image")
}

// Remove removes a reference, and the image with its last one.
func (s *Images) Remove(ctx context.Context, ref string, force bool, users func(*imagestore.Image) []string) ([]string, error) {
	img, err := s.Get(ctx, ref)
	if err != nil {
		return nil, err
	}
	if len(img.References) > 1 && ref != img.ID && !force {
		s.mu.Lock()
		defer s.mu.Unlock()
		left := *img
		left.References = slices.DeleteFunc(slices.Clone(img.References), func(r string) bool { return r == ref })
		s.images[img.ID] = &left
		return []string{"untagged " + ref}, nil
	}
	if u := users(img); len(u) > 0 {
		return nil, errs.New(errs.Conflict, "remove image", ref, "used by %s", strings.Join(u, ", "))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.images, img.ID)
	return []string{"untagged " + ref, "deleted " + img.ID}, nil
}

// Usage counts.
func (s *Images) Usage(context.Context) ([]imagestore.Usage, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return []imagestore.Usage{{Datastore: "ds1", Images: len(s.images), Bytes: int64(len(s.images)) << 20, Capacity: 1 << 40, Free: 1 << 39}}, nil
}

// GC gives what tests set, and drops it unless dry.
func (s *Images) GC(_ context.Context, dryRun bool) ([]imagestore.Debris, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.debris
	if !dryRun {
		s.debris = nil
	}
	return d, nil
}

// Preview says what is in Registry.
func (s *Images) Preview(_ context.Context, r imagestore.PullRequest) (*imagestore.Preview, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last = r
	img := s.Registry[r.Reference]
	if img == nil {
		return nil, errs.New(errs.NotFound, "resolve", r.Reference, "the registry has no such tag")
	}
	return &imagestore.Preview{Reference: r.Reference, ID: img.ID, Digest: img.Digest, OSVersion: img.OSVersion, Template: "core", Datastore: img.Datastore, DiskPath: img.DiskPath,
		Layers:     []imagestore.PreviewLayer{{LayerInfo: imagestore.LayerInfo{Digest: "sha256:base", Size: 1000, Provided: true}}, {LayerInfo: imagestore.LayerInfo{Digest: "sha256:app", Size: 100}}},
		FetchBytes: 100, DiskBytes: 200, Free: 1 << 39}, nil
}

// Save gives an archive with nothing in it.
func (s *Images) Save(ctx context.Context, ref string, _ imagestore.SaveOptions, progress func(imagestore.Progress)) (*imagestore.Bundle, error) {
	s.mu.Lock()
	gate := s.gate
	s.mu.Unlock()
	progress(imagestore.Progress{Phase: "read", Layer: "disk", Current: 100, Total: 200})
	if err := held(ctx, gate); err != nil {
		return nil, err
	}
	if _, err := s.Get(ctx, ref); err != nil {
		return nil, err
	}
	return &imagestore.Bundle{Name: ref, Size: 1024}, nil
}

// Check finds that every disk of debris is damaged, and every image's sound.
func (s *Images) Check(_ context.Context, r imagestore.CheckRequest, progress func(imagestore.Progress)) (*imagestore.CheckReport, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	progress(imagestore.Progress{Phase: "check", Message: "records"})
	s.checked = r
	rep := &imagestore.CheckReport{}
	for _, d := range s.debris {
		rep.Faults = append(rep.Faults, imagestore.Fault{Datastore: d.Datastore, Path: d.Path, Problem: d.Reason})
	}
	for _, m := range s.images {
		if !r.RecordsOnly && (r.Image == "" || r.Image == m.ID) {
			rep.Disks = append(rep.Disks, imagestore.DiskCheck{Datastore: m.Datastore, Path: m.DiskPath, Images: m.References, Read: m.DiskBytes, Capacity: m.Capacity, Findings: s.damage[m.ID]})
		}
	}
	return rep, nil
}

// Damage makes a check find something in an image's disk.
func (s *Images) Damage(id string, findings ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.damage == nil {
		s.damage = map[string][]string{}
	}
	s.damage[id] = findings
}

// Checked is what the latest check was asked for.
func (s *Images) Checked() imagestore.CheckRequest {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.checked
}
