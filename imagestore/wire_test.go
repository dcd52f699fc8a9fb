package imagestore_test

import (
	"context"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	peer "github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/imagetest"
	"berth/imagestore/registry"
	"berth/internal/errs"
)

// The real client and its cache are what the store asks for.
var (
	_ imagestore.Registry  = (*registry.Client)(nil)
	_ imagestore.BlobCache = (*registry.Cache)(nil)
)

// wire is a store whose registry is another author's, spoken to over HTTP.
type wire struct {
	t     *testing.T
	host  string
	cache string
	local string // where archives and layouts may lie
	dir   *datastoretest.Dir
	store *imagestore.Store

	mu   sync.Mutex
	gets map[string]int // requests for blobs, by path
}

func newWire(t *testing.T) *wire { return newWireUnder(t, nil) }

// newWireUnder is a wire whose images the policy must let pass.
func newWireUnder(t *testing.T, policy *registry.Policy) *wire {
	t.Helper()
	w := &wire{t: t, cache: t.TempDir(), local: t.TempDir(), dir: datastoretest.NewDir("ds1", t.TempDir()), gets: map[string]int{}}
	other := peer.New(peer.Logger(log.New(io.Discard, "", 0)))
	srv := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && strings.Contains(r.URL.Path, "/blobs/sha256:") {
			w.mu.Lock()
			w.gets[r.URL.Path]++
			w.mu.Unlock()
		}
		other.ServeHTTP(rw, r)
	}))
	t.Cleanup(srv.Close)
	w.host = strings.TrimPrefix(srv.URL, "http://")
	client, err := registry.New(registry.Options{CacheDir: w.cache, LocalSources: []string{w.local}, Policy: policy, Registries: map[string]registry.Registry{w.host: {PlainHTTP: true}},
		Limits: registry.Limits{Retries: 1, Backoff: time.Millisecond}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	w.store, err = imagestore.Open(context.Background(), imagestore.Options{
		Datastores: []imagestore.Datastore{w.dir}, Registry: client, Cache: client.Cache(), Disk: imagestore.DiskOptions{SpoolDir: t.TempDir()},
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// push pushes an image of layers with the peer's client and gives its reference.
func (w *wire) push(tag string, layers ...v1.Layer) string {
	w.t.Helper()
	img, err := mutate.AppendLayers(mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON), layers...)
	if err != nil {
		w.t.Fatal(err)
	}
	c, err := img.ConfigFile()
	if err != nil {
		w.t.Fatal(err)
	}
	c = c.DeepCopy()
	c.OS, c.Architecture, c.OSVersion = "windows", "amd64", osVersion
	c.Config.Entrypoint = []string{"app.exe"}
	if img, err = mutate.ConfigFile(img, c); err != nil {
		w.t.Fatal(err)
	}
	ref := w.host + "/team/app:" + tag
	n, err := name.ParseReference(ref, name.Insecure)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := remote.Write(n, img); err != nil {
		w.t.Fatal(err)
	}
	return ref
}

// downloads counts the requests for a blob.
func (w *wire) downloads(digest string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.gets["/v2/team/app/blobs/"+digest]
}

// layer packs a Windows layer as the peer does.
func (w *wire) layer(name, content string) v1.Layer {
	w.t.Helper()
	b, err := imagetest.Make(func(t *imagetest.Writer) { t.File("Files/"+name, []byte(content)) })
	if err != nil {
		w.t.Fatal(err)
	}
	l, err := tarball.LayerFromOpener(func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(string(b.Tar))), nil }, tarball.WithMediaType(types.OCILayer))
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

func (w *wire) pull(ref string, bases ...imagestore.Base) (*imagestore.Image, error) {
	if bases == nil {
		bases = []imagestore.Base{{Template: "core", OSVersion: osVersion}}
	}
	return w.store.Pull(context.Background(), imagestore.PullRequest{Reference: ref, Bases: bases}, nil)
}

func TestPullOverTheWire(t *testing.T) {
	w := newWire(t)
	base := w.layer("Windows/base.dll", "base")
	id, err := base.DiffID()
	if err != nil {
		t.Fatal(err)
	}
	ref := w.push("1", base, w.layer("app/app.exe", "program"), w.layer("app/data.txt", "data"))
	m, err := w.pull(ref, imagestore.Base{Template: "core", OSVersion: osVersion, ChainIDs: []string{id.String()}})
	if err != nil {
		t.Fatal(err)
	}
	if m.BaseChainID != id.String() || m.OSVersion != osVersion || m.Entries != 3 || m.Config.Entrypoint[0] != "app.exe" {
		t.Errorf("%+v", m)
	}
	blob, err := base.Digest()
	if err != nil {
		t.Fatal(err)
	}
	found := false
	err = filepath.WalkDir(w.cache, func(p string, _ os.DirEntry, err error) error {
		found = found || strings.Contains(p, blob.Hex)
		return err
	})
	if err != nil || found {
		t.Errorf("the layer that the template provides was fetched (%v)", err)
	}
	if _, err := exec.LookPath("qemu-img"); err != nil {
		t.Skip("qemu-img is not installed; run make deps")
	}
	raw := filepath.Join(t.TempDir(), "raw")
	if out, err := exec.Command("qemu-img", "convert", "-f", "vmdk", "-O", "raw", w.dir.Path(m.DiskPath), raw).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if _, err := exec.LookPath("fls"); err != nil {
		t.Skip("sleuthkit is not installed; run make deps")
	}
	out, err := exec.Command("fls", "-o", "2048", "-f", "ntfs", "-r", "-p", raw).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "Files/app/app.exe") || strings.Contains(string(out), "base.dll") {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestManyPullsOverTheWire(t *testing.T) {
	w := newWire(t)
	var refs []string
	for _, tag := range []string{"1", "2", "3", "4", "5", "6", "7", "8"} {
		refs = append(refs, w.push(tag, w.layer("shared", "shared"), w.layer("app"+tag, tag)))
	}
	var wg sync.WaitGroup
	for i := range 64 {
		wg.Go(func() {
			if _, err := w.pull(refs[i%8]); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	l, err := w.store.List(context.Background())
	layers := map[string]bool{}
	for _, m := range l {
		for _, x := range m.Layers {
			layers[x.Digest] = true
			if n := w.downloads(x.Digest); n != 1 {
				t.Errorf("layer %s was downloaded %d times", x.Digest, n)
			}
		}
	}
	if len(layers) != 9 {
		t.Errorf("%d layers", len(layers))
	}
	if err != nil || len(l) != 8 {
		t.Errorf("%d images, %v", len(l), err)
	}
	if disks, err := os.ReadDir(w.dir.Path("images")); err != nil || len(disks) != 8 {
		t.Errorf("%d disks, %v", len(disks), err)
	}
}

func TestBadImagesOverTheWire(t *testing.T) {
	w := newWire(t)
	noTar := static.NewLayer([]byte("this is no tar"), types.OCIUncompressedLayer)
	gzipCalled := static.NewLayer([]byte("this is no gzip"), types.OCILayer)
	for name, tc := range map[string]struct {
		ref  string
		kind errs.Kind
	}{
		"unknown tag":    {w.host + "/team/app:none", errs.NotFound},
		"layer no tar":   {w.push("notar", noTar), errs.Corrupt},
		"layer no gzip":  {w.push("nogzip", gzipCalled), errs.Corrupt},
		"registry is no": {"127.0.0.1:1/app:1", errs.Unavailable},
	} {
		if _, err := w.pull(tc.ref); !errs.Is(err, tc.kind) {
			t.Errorf("%s: kind %v, %v", name, errs.KindOf(err), err)
		}
	}
	if _, err := w.pull(w.push("ok", w.layer("a", "a")), imagestore.Base{Template: "old", OSVersion: "10.0.17763.5"}); !errs.Is(err, errs.Unsupported) || !strings.Contains(err.Error(), "10.0.17763.5") || !strings.Contains(err.Error(), osVersion) {
		t.Errorf("no fitting build: %v", err)
	}
	if l, err := os.ReadDir(w.dir.Path("images")); err == nil && len(l) != 0 {
		t.Errorf("left on the datastore: %v", l)
	}
}
