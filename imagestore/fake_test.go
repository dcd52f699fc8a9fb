package imagestore_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/imagetest"
	"berth/imagestore/registry"
	"berth/internal/errs"
)

const typeGzip = "application/vnd.oci.image.layer.v1.tar+gzip"

// fakeRegistry serves images whose blobs lie in a folder. It counts, and can
// hold up or damage what it fetches.
type fakeRegistry struct {
	t   testing.TB
	dir string

	mu       sync.Mutex
	images   map[string]*registry.Image
	fetched  map[string]int
	resolved int
	pinned   map[string]int
	dropped  []string
	pruned   []string
	hold     func(ctx context.Context, digest string) error // in Fetch; may be nil
}

func newRegistry(t testing.TB) *fakeRegistry {
	return &fakeRegistry{t: t, dir: t.TempDir(), images: map[string]*registry.Image{}, fetched: map[string]int{}, pinned: map[string]int{}}
}

// blob makes a layer with one file and stores it.
func (f *fakeRegistry) blob(name, content string) imagetest.Blob {
	f.t.Helper()
	b, err := imagetest.Make(func(w *imagetest.Writer) { w.File("Files/"+name, []byte(content)) })
	if err != nil {
		f.t.Fatal(err)
	}
	f.store(b.Digest, b.Gzip)
	return b
}

func (f *fakeRegistry) store(digest string, b []byte) {
	f.t.Helper()
	if err := os.WriteFile(f.path(digest), b, 0o600); err != nil {
		f.t.Fatal(err)
	}
}

func (f *fakeRegistry) path(digest string) string { return filepath.Join(f.dir, digest[7:]) }

// push makes an image of layers under a reference; entry tells configs apart.
func (f *fakeRegistry) push(ref, osVersion, entry string, layers ...imagetest.Blob) *registry.Image {
	f.t.Helper()
	r, err := registry.ParseReference(ref, "")
	if err != nil {
		f.t.Fatal(err)
	}
	config, err := json.Marshal(map[string]any{"os": "windows", "architecture": "amd64", "os.version": osVersion,
		"config": map[string]any{"Entrypoint": []string{entry}, "Env": []string{"A=b"}, "ExposedPorts": map[string]any{"80/tcp": map[string]any{}}}})
	if err != nil {
		f.t.Fatal(err)
	}
	img := &registry.Image{Reference: r.String(), Repository: r.Repository(), Config: config, ConfigDigest: imagetest.Digest(config), OSVersion: osVersion, Architecture: "amd64"}
	var ids []string
	for _, l := range layers {
		ids = append(ids, l.DiffID)
	}
	for i, id := range registry.ChainIDs(ids) {
		img.Layers = append(img.Layers, registry.Layer{MediaType: typeGzip, Digest: layers[i].Digest, DiffID: ids[i], ChainID: id, Size: int64(len(layers[i].Gzip))})
	}
	img.Manifest, img.MediaType = fmt.Append(nil, "manifest of ", img.ConfigDigest, ids), "application/vnd.oci.image.manifest.v1+json"
	img.Digest = imagetest.Digest(img.Manifest)
	img.IndexDigest = img.Digest
	f.mu.Lock()
	defer f.mu.Unlock()
	f.images[img.Reference] = img
	return img
}

func (f *fakeRegistry) Resolve(_ context.Context, ref string, _ registry.Want) (*registry.Image, error) {
	r, err := registry.ParseReference(ref, "")
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.resolved++
	if img := f.images[r.String()]; img != nil {
		c := *img
		return &c, nil
	}
	return nil, errs.New(errs.NotFound, "resolve", ref, "no such tag")
}

func (f *fakeRegistry) Fetch(ctx context.Context, _ *registry.Image, l registry.Layer, progress func(registry.Progress)) (string, error) {
	f.mu.Lock()
	f.fetched[l.Digest]++
	hold := f.hold
	if f.pinned[l.Digest] == 0 {
		f.t.Errorf("%s is fetched without a pin", l.Digest)
	}
	f.mu.Unlock()
	progress(registry.Progress{Done: l.Size / 2})
	if hold != nil {
		if err := hold(ctx, l.Digest); err != nil {
			return "", err
		}
	}
	progress(registry.Progress{Done: l.Size})
	return f.path(l.Digest), ctx.Err()
}

func (f *fakeRegistry) Pin(d string)   { f.mu.Lock(); f.pinned[d]++; f.mu.Unlock() }
func (f *fakeRegistry) Unpin(d string) { f.mu.Lock(); f.pinned[d]--; f.mu.Unlock() }
func (f *fakeRegistry) Drop(d string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.dropped = append(f.dropped, d)
	return nil
}
func (f *fakeRegistry) Path(d string) (string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.fetched[d] == 0 {
		return "", errs.New(errs.NotFound, "find cached blob", d, "it is not here")
	}
	return f.path(d), nil
}
func (f *fakeRegistry) Usage() (int64, error) { return 4711, nil }
func (f *fakeRegistry) Prune(maxBytes int64, maxAge time.Duration) (int64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pruned = append(f.pruned, fmt.Sprint(maxBytes, " ", maxAge))
	return 0, nil
}

// settled fails when a pin was left behind.
func (f *fakeRegistry) settled() {
	f.t.Helper()
	f.mu.Lock()
	defer f.mu.Unlock()
	for d, n := range f.pinned {
		if n != 0 {
			f.t.Errorf("%s has %d pins", d, n)
		}
	}
}

func (f *fakeRegistry) fetches() (n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, k := range f.fetched {
		n += k
	}
	return n
}

// site is a store on a local datastore with a registry.
type site struct {
	t     testing.TB
	dir   *datastoretest.Dir
	ds    *datastoretest.Faulty
	reg   *fakeRegistry
	store *imagestore.Store
	spool string
	now   *atomic.Int64 // Unix seconds
	owner string
	bases []imagestore.Base
	base  imagetest.Blob // what the template provides
}

const osVersion = "10.0.20348.2582"

func newSite(t testing.TB) *site {
	t.Helper()
	s := &site{t: t, dir: datastoretest.NewDir("ds1", t.TempDir()), reg: newRegistry(t), spool: t.TempDir(), now: &atomic.Int64{}, owner: "one"}
	s.now.Store(1_700_000_000)
	s.ds = datastoretest.NewFaulty(s.dir)
	s.base = s.reg.blob("Windows/base.dll", "base")
	s.bases = []imagestore.Base{{Template: "core", OSVersion: osVersion, ChainIDs: []string{s.base.DiffID}}}
	s.reopen()
	return s
}

func (s *site) options() imagestore.Options {
	return imagestore.Options{Datastores: []imagestore.Datastore{s.ds}, Registry: s.reg, Cache: s.reg, Owner: s.owner, Compression: imagestore.CompressionStored, Disk: imagestore.DiskOptions{SpoolDir: s.spool, Workers: 1},
		Poll: time.Millisecond, Now: func() time.Time { return time.Unix(s.now.Add(1), 0) }}
}

// reopen starts the daemon again.
func (s *site) reopen() {
	s.t.Helper()
	st, err := imagestore.Open(context.Background(), s.options())
	if err != nil {
		s.t.Fatal(err)
	}
	s.store = st
}

func (s *site) request(ref string) imagestore.PullRequest {
	return imagestore.PullRequest{Reference: ref, Bases: s.bases}
}

func (s *site) pull(ref string) *imagestore.Image {
	s.t.Helper()
	m, err := s.store.Pull(context.Background(), s.request(ref), nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return m
}

// files lists everything on the datastore, sorted.
func (s *site) files() []string {
	s.t.Helper()
	var out []string
	root := s.dir.Path("")
	err := filepath.WalkDir(root, func(p string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(root, p)
			out = append(out, rel)
		}
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	slices.Sort(out)
	return out
}

// clean fails when anything is on the datastore or spooled.
func (s *site) clean() {
	s.t.Helper()
	if f := s.files(); len(f) != 0 {
		s.t.Errorf("left on the datastore: %v", f)
	}
	s.noSpool()
}

func (s *site) noSpool() {
	s.t.Helper()
	if left, err := os.ReadDir(s.spool); err != nil || len(left) != 0 {
		s.t.Errorf("left in the spool: %v, %v", left, err)
	}
	s.reg.settled()
}

func (s *site) gc() []imagestore.Debris {
	s.t.Helper()
	d, err := s.store.GC(context.Background(), false)
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}

// check reads everything back and gives what is wrong, as "path: problem".
func (s *site) check() ([]string, error) { return s.checkWith(imagestore.CheckRequest{}) }

func (s *site) checkWith(r imagestore.CheckRequest) (found []string, err error) {
	rep, err := s.store.Check(context.Background(), r, nil)
	if err != nil {
		return nil, err
	}
	for _, f := range rep.Faults {
		found = append(found, f.Path+": "+f.Problem)
	}
	for _, d := range rep.Disks {
		if d.Unread != nil {
			found = append(found, d.Path+": unread: "+d.Unread.Error())
		}
		for _, f := range d.Findings {
			found = append(found, d.Path+": "+f)
		}
	}
	return found, nil
}

func (s *site) list() []*imagestore.Image {
	s.t.Helper()
	l, err := s.store.List(context.Background())
	if err != nil {
		s.t.Fatal(err)
	}
	return l
}

// same compares images as JSON.
func same(t testing.TB, a, b any) {
	t.Helper()
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	if !bytes.Equal(x, y) {
		t.Errorf("differ:\n%s\n%s", x, y)
	}
}
