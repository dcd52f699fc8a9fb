package imagestore_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/tarball"

	"berth/imagestore"
)

// origins names the files with manifests and configs on the datastore.
func (w *wire) origins() []string {
	w.t.Helper()
	found, err := filepath.Glob(w.dir.Path("images/*/origin-*.json"))
	if err != nil {
		w.t.Fatal(err)
	}
	return found
}

// drop takes an image's layers out of the cache.
func (w *wire) drop(m *imagestore.Image) {
	w.t.Helper()
	for _, l := range m.Layers {
		if err := os.RemoveAll(filepath.Join(w.cache, "blobs", "sha256", l.Digest[7:])); err != nil {
			w.t.Fatal(err)
		}
	}
}

// What came in a file, a folder or an archive of docker's is saved again at a
// site that reaches no registry, as long as the layers are in the cache.
func TestSavedAgainWithoutItsSource(t *testing.T) {
	here, there := newWire(t), newWire(t)
	ref := here.push("1", here.layer("a", "a"), here.layer("b", "b"))
	m, err := here.pull(ref)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(there.local, "web.tar")
	here.save(ref, false, file)
	carried := read(t, file)

	dir := filepath.Join(there.local, "web")
	img, err := layout.ImageIndexFromPath(unpacked(t, file, dir))
	if err != nil {
		t.Fatal(err)
	}
	h, err := img.IndexManifest()
	if err != nil {
		t.Fatal(err)
	}
	inner, err := img.Image(h.Manifests[0].Digest)
	if err != nil {
		t.Fatal(err)
	}
	docker := filepath.Join(there.local, "docker.tar")
	tag, err := name.NewTag("localhost/web:1")
	if err != nil {
		t.Fatal(err)
	}
	if err := tarball.WriteToFile(docker, tag, inner); err != nil {
		t.Fatal(err)
	}

	for _, source := range []string{"oci-archive:" + file, "oci-layout:" + dir, "docker-archive:" + docker} {
		there := newWire(t)
		kind, path, _ := strings.Cut(source, ":")
		mine := filepath.Join(there.local, "source")
		if err := os.Rename(path, mine); err != nil {
			t.Fatal(err)
		}
		got, err := there.pull(kind + ":" + mine)
		if err != nil || got.ID != m.ID {
			t.Fatalf("%s: %+v, %v", kind, got, err)
		}
		if err := os.RemoveAll(mine); err != nil {
			t.Fatal(err)
		}
		again := filepath.Join(there.local, "again.tar")
		there.save(m.ID, true, again)
		if kind == "oci-archive" && !bytes.Equal(read(t, again), carried) {
			t.Errorf("%s: saved again, it is another file", kind)
		}
		third := newWire(t)
		onward := filepath.Join(third.local, "again.tar")
		if err := os.Rename(again, onward); err != nil {
			t.Fatal(err)
		}
		if last, err := third.pull("oci-archive:" + onward); err != nil || last.ID != m.ID || last.DiskDigest != got.DiskDigest {
			t.Errorf("%s: carried on: %+v, %v", kind, last, err)
		}
		there.drop(got)
		_, err = there.store.Save(context.Background(), m.ID, imagestore.SaveOptions{}, nil)
		if err == nil || !strings.Contains(err.Error(), "not in the blob cache") || !strings.Contains(err.Error(), got.Layers[0].Digest) || !strings.Contains(err.Error(), got.Layers[1].Digest) {
			t.Errorf("%s: without its layers: %v", kind, err)
		}
	}

	// Where the registry is reached, missing layers come from it, and a manifest
	// that was damaged on the datastore, too.
	here.drop(m)
	here.save(ref, false, filepath.Join(here.local, "fetched.tar"))
	kept := here.origins()
	if len(kept) != 1 {
		t.Fatalf("%v", kept)
	}
	for what, damage := range map[string]func([]byte) []byte{
		"cut short": func(b []byte) []byte { return b[:len(b)/2] },
		"of another image": func([]byte) []byte {
			other := newWire(t)
			if _, err := other.pull(other.push("2", other.layer("c", "c"))); err != nil {
				t.Fatal(err)
			}
			return read(t, other.origins()[0])
		},
		"too large": func([]byte) []byte { return make([]byte, 7<<20) },
	} {
		if err := os.WriteFile(kept[0], damage(read(t, kept[0])), 0o600); err != nil {
			t.Fatal(err)
		}
		again := filepath.Join(here.local, "again.tar")
		here.save(ref, false, again)
		if !bytes.Equal(read(t, again), carried) {
			t.Errorf("%s: it is another file", what)
		}
	}
}

// unpacked unpacks a tar with another program.
func unpacked(t *testing.T, file, dir string) string {
	t.Helper()
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("tar", "-xf", file, "-C", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

// What an image was made from goes with it; what a crash left is debris after a while.
func TestOriginGoesWithItsImage(t *testing.T) {
	w := newWire(t)
	m, err := w.pull(w.push("1", w.layer("a", "a")))
	if err != nil {
		t.Fatal(err)
	}
	kept := w.origins()
	if len(kept) != 1 {
		t.Fatalf("%v", kept)
	}
	orphan := filepath.Join(filepath.Dir(kept[0]), "origin-"+strings.Repeat("ab", 16)+".json")
	if err := os.WriteFile(orphan, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if found, err := w.store.GC(context.Background(), true); err != nil || len(found) != 0 {
		t.Errorf("its image may be about to come: %v, %v", found, err)
	}
	old := time.Now().Add(-time.Hour)
	if err := os.Chtimes(orphan, old, old); err != nil {
		t.Fatal(err)
	}
	found, err := w.store.GC(context.Background(), false)
	if err != nil || len(found) != 1 || !strings.HasSuffix(found[0].Path, filepath.Base(orphan)) || found[0].Reason != "its image is gone" {
		t.Errorf("%v, %v", found, err)
	}
	if left := w.origins(); len(left) != 1 || left[0] != kept[0] {
		t.Errorf("%v", left)
	}
	if _, err := w.store.Remove(context.Background(), m.ID, false, nil); err != nil {
		t.Fatal(err)
	}
	if left := w.origins(); len(left) != 0 {
		t.Errorf("%v", left)
	}
}
