package imagestore_test

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"

	"berth/imagestore"
	"berth/internal/errs"
)

// save writes an image's archive below where another site may read.
func (w *wire) save(ref string, all bool, to string) {
	w.t.Helper()
	w.saveAs(ref, imagestore.SaveOptions{AllLayers: all}, to)
}

// saveAs writes an image's archive and gives the last report of each phase and
// layer.
func (w *wire) saveAs(ref string, o imagestore.SaveOptions, to string) map[string]imagestore.Progress {
	w.t.Helper()
	var mu sync.Mutex
	last := map[string]imagestore.Progress{}
	b, err := w.store.Save(context.Background(), ref, o, func(p imagestore.Progress) {
		mu.Lock()
		defer mu.Unlock()
		last[p.Phase+" "+p.Layer] = p
	})
	if err != nil {
		w.t.Fatal(err)
	}
	f, err := os.Create(to)
	if err != nil {
		w.t.Fatal(err)
	}
	n, err := b.WriteTo(f)
	if err := errors.Join(err, f.Close(), b.Close()); err != nil || n != b.Size {
		w.t.Fatalf("%d bytes of %d, %v", n, b.Size, err)
	}
	return last
}

func diffID(t *testing.T, l v1.Layer) string {
	t.Helper()
	d, err := l.DiffID()
	if err != nil {
		t.Fatal(err)
	}
	return d.String()
}

// An image is carried in a file to a site that reaches no registry, and becomes
// the same disk there.
func TestImageCarriedToAnotherSite(t *testing.T) {
	here, there := newWire(t), newWire(t)
	base := here.layer("Windows/base.dll", "base")
	core := imagestore.Base{Template: "core", OSVersion: osVersion, ChainIDs: []string{diffID(t, base)}}
	ref := here.push("1", base, here.layer("app/app.exe", "program"))
	m, err := here.pull(ref, core)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(there.local, "web.tar")
	here.save(ref, false, file)
	got, err := there.pull("oci-archive:"+file, core)
	if err != nil {
		t.Fatal(err)
	}
	if got.ID != m.ID || got.Digest != m.Digest || got.DiskDigest != m.DiskDigest || got.DiskGUID != m.DiskGUID || got.References[0] != ref {
		t.Errorf("%+v\nwas\n%+v", got, m)
	}
	if by, err := there.store.Get(context.Background(), ref); err != nil || by.ID != m.ID {
		t.Errorf("by its reference: %+v, %v", by, err)
	}
	for _, l := range got.Layers {
		if n := there.downloads(l.Digest); n != 0 {
			t.Errorf("the registry was asked %d times for %s", n, l.Digest)
		}
	}
	a, b := read(t, here.dir.Path(m.DiskPath)), read(t, there.dir.Path(got.DiskPath))
	if !bytes.Equal(a, b) {
		t.Error("the disks differ")
	}
	// A site whose template provides nothing needs what was left out, and is told so.
	other := imagestore.Base{Template: "bare", OSVersion: osVersion}
	if _, err := there.pull("oci-archive:"+file, other); !errs.Is(err, errs.NotFound) || !strings.Contains(err.Error(), "all layers") {
		t.Errorf("without the base: %v", err)
	}
	whole := filepath.Join(there.local, "whole.tar")
	here.save(m.ID, true, whole)
	if _, err := there.pull("oci-archive:"+whole, other); err != nil {
		t.Error(err)
	}
	again := filepath.Join(there.local, "again.tar")
	here.save(m.ID, true, again)
	if !bytes.Equal(read(t, whole), read(t, again)) {
		t.Error("saved twice, it is another file")
	}
	if _, err := here.store.Save(context.Background(), "nothing:1", imagestore.SaveOptions{}, nil); !errs.Is(err, errs.NotFound) {
		t.Errorf("%v", err)
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// What Save writes is a layout to others: skopeo copies it, and tar lists it.
func TestSavedImageIsALayout(t *testing.T) {
	w := newWire(t)
	ref := w.push("1", w.layer("a", "a"), w.layer("b", "b"))
	m, err := w.pull(ref)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(w.local, "a.tar")
	w.save(ref, false, file)
	names := map[string]int64{}
	for r := tar.NewReader(bytes.NewReader(read(t, file))); ; {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		names[h.Name] = h.Size
	}
	for _, l := range m.Layers {
		if names["blobs/sha256/"+l.Digest[7:]] != l.Size {
			t.Errorf("%s is not in %v", l.Digest, names)
		}
	}
	skopeo, err := exec.LookPath("skopeo")
	if err != nil {
		t.Skip("skopeo is not there; run `make deps`")
	}
	to := filepath.Join(w.local, "copy")
	if out, err := exec.Command(skopeo, "--override-os", "windows", "copy", "--insecure-policy", "oci-archive:"+file, "oci:"+to+":1").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	got, err := w.pull("oci-layout:" + to + ":1")
	if err != nil || got.DiskDigest != m.DiskDigest || got.ID != m.ID {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestPreviewChangesNothing(t *testing.T) {
	w := newWire(t)
	base := w.layer("Windows/base.dll", "base")
	bases := []imagestore.Base{{Template: "core", OSVersion: osVersion, ChainIDs: []string{diffID(t, base)}}}
	ref := w.push("1", base, w.layer("app/app.exe", "program"))
	r := imagestore.PullRequest{Reference: ref, Bases: bases}
	v, err := w.store.Preview(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	if v.Present || v.Template != "core" || v.Datastore != "ds1" || len(v.Layers) != 2 || !v.Layers[0].Provided || v.Layers[1].Provided || v.Layers[1].Cached ||
		v.FetchBytes != v.Layers[1].Size || v.DiskBytes < v.FetchBytes || v.Free <= 0 {
		t.Errorf("%+v", v)
	}
	if l, err := os.ReadDir(w.dir.Path("")); err != nil && !errors.Is(err, os.ErrNotExist) || len(l) != 0 {
		t.Errorf("the datastore holds %v, %v", l, err)
	}
	for _, l := range v.Layers {
		if n := w.downloads(l.Digest); n != 0 {
			t.Errorf("the layer %s was fetched", l.Digest)
		}
	}
	m, err := w.pull(ref, bases...)
	if err != nil {
		t.Fatal(err)
	}
	v, err = w.store.Preview(context.Background(), r)
	if err != nil || !v.Present || v.FetchBytes != 0 || v.DiskBytes != 0 || !v.Layers[1].Cached || v.DiskPath != m.DiskPath || v.ID != m.ID {
		t.Errorf("%+v, %v", v, err)
	}
	for what, c := range map[string]struct {
		r    imagestore.PullRequest
		kind errs.Kind
	}{
		"no template":  {imagestore.PullRequest{Reference: ref}, errs.Unsupported},
		"other build":  {imagestore.PullRequest{Reference: ref, Bases: bases, OSVersion: "10.0.17763"}, errs.Unsupported},
		"no tag":       {imagestore.PullRequest{Reference: ref + "0", Bases: bases}, errs.NotFound},
		"no datastore": {imagestore.PullRequest{Reference: ref, Bases: bases, Datastore: "x"}, errs.NotFound},
	} {
		if _, err := w.store.Preview(context.Background(), c.r); !errs.Is(err, c.kind) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestPullFromALayout(t *testing.T) {
	w := newWire(t)
	ref := w.push("1", w.layer("a", "a"))
	m, err := w.pull(ref)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(w.local, "apps")
	if _, err := layout.Write(dir, empty.Index); err != nil {
		t.Fatal(err)
	}
	if _, err := w.pull("oci-layout:" + dir); !errs.Is(err, errs.NotFound) {
		t.Errorf("an empty layout: %v", err)
	}
	_, err = w.store.Pull(context.Background(), imagestore.PullRequest{Reference: "oci-layout:" + dir, Policy: imagestore.PullNever, Bases: []imagestore.Base{{Template: "core", OSVersion: osVersion}}}, nil)
	if !errs.Is(err, errs.Invalid) {
		t.Errorf("never: %v", err)
	}
	if _, err := w.pull("oci-layout:/etc"); !errs.Is(err, errs.Denied) {
		t.Errorf("elsewhere: %v", err)
	}
	if l, err := w.store.List(context.Background()); err != nil || len(l) != 1 || l[0].ID != m.ID {
		t.Errorf("%v, %v", l, err)
	}
}

// A disk is carried with its image: a site that trusts it makes none from the
// layers, and a damaged one is never committed.
func TestDiskCarriedToAnotherSite(t *testing.T) {
	here := newWire(t)
	base := here.layer("Windows/base.dll", "base")
	core := imagestore.Base{Template: "core", OSVersion: osVersion, ChainIDs: []string{diffID(t, base)}}
	ref := here.push("1", base, here.layer("app/app.exe", "program"))
	m, err := here.pull(ref, core)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "web.tar")
	here.drop(m)
	last := here.saveAs(ref, imagestore.SaveOptions{Disk: true}, file)
	for what, total := range map[string]int64{"verify " + m.Layers[1].Digest: m.Layers[1].Size, "read " + strings.Split(m.DiskPath, "/")[1]: m.DiskBytes} {
		if p := last[what]; p.Total != total || p.Current != total {
			t.Errorf("%s of %d: %+v in %v", what, total, p, last)
		}
	}
	archive, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	disk, err := os.ReadFile(here.dir.Path(m.DiskPath))
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(archive, disk)
	if at < 0 {
		t.Fatal("the disk is not in the archive")
	}
	load := func(edit func([]byte), trust bool, bases ...imagestore.Base) (*wire, *imagestore.Image, string, error) {
		there := newWire(t)
		b := bytes.Clone(archive)
		edit(b)
		path := filepath.Join(there.local, "web.tar")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		r := imagestore.PullRequest{Reference: "oci-archive:" + path, Bases: bases}
		if trust {
			r.DiskFrom = path
		}
		var phases []string
		got, err := there.store.Pull(context.Background(), r, func(p imagestore.Progress) { phases = append(phases, p.Phase) })
		return there, got, strings.Join(phases, " "), err
	}
	there, got, phases, err := load(func([]byte) {}, true, core)
	if err != nil || got.DiskPath != m.DiskPath || got.DiskDigest != m.DiskDigest || strings.Contains(phases, "write") {
		t.Fatalf("%+v, %v, by %v", got, err, phases)
	}
	rep, err := there.store.Check(context.Background(), imagestore.CheckRequest{Deep: true}, nil)
	if err != nil || len(rep.Faults) != 0 || len(rep.Disks) != 1 || !rep.Disks[0].Sound() {
		t.Errorf("%+v, %v", rep, err)
	}
	if _, _, phases, err = load(func([]byte) {}, false, core); err != nil || !strings.Contains(phases, "write") {
		t.Errorf("without trust it is made: %v by %v", err, phases)
	}
	other := imagestore.Base{Template: "bare", OSVersion: osVersion}
	if _, _, _, err = load(func([]byte) {}, true, other); !errs.Is(err, errs.NotFound) {
		t.Errorf("for another template the layers are needed, of which the base's is not there: %v", err)
	}
	for what, edit := range map[string]func([]byte){
		"a grain":  func(b []byte) { b[at+65_536+40] ^= 1 },
		"its end":  func(b []byte) { clear(b[at+len(disk)-512*3 : at+len(disk)]) },
		"a record": func(b []byte) { b[bytes.Index(b, []byte("\"content\":\"sha256:"))+20] ^= 1 },
	} {
		there, _, _, err := load(edit, true, core)
		if !errs.Is(err, errs.Corrupt) {
			t.Errorf("%s damaged: %v", what, err)
		}
		if l, lerr := there.store.List(context.Background()); lerr != nil || len(l) != 0 {
			t.Errorf("%s damaged, and there is an image: %v, %v", what, l, lerr)
		}
	}
	// A damaged disk is not saved.
	disk[65_536+40] ^= 1
	if err := os.WriteFile(here.dir.Path(m.DiskPath), disk, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := here.store.Save(context.Background(), ref, imagestore.SaveOptions{Disk: true}, nil); !errs.Is(err, errs.Corrupt) {
		t.Errorf("%v", err)
	}
}
