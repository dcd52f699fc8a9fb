package imagestore_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/imagetest"
	"berth/internal/errs"
)

func TestPullMakesAnImage(t *testing.T) {
	s := newSite(t)
	app := s.reg.blob("app.exe", "program")
	img := s.reg.push("host:5000/team/app:1", osVersion, "app.exe", s.base, app)
	var phases []string
	m, err := s.store.Pull(context.Background(), s.request("host:5000/team/app:1"), func(p imagestore.Progress) {
		if !slices.Contains(phases, p.Phase) {
			phases = append(phases, p.Phase)
		}
		if p.Phase != "wait" && p.Total > 0 && p.Current > p.Total {
			t.Errorf("%+v", p)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(phases, " "); got != "resolve download verify write upload commit done" {
		t.Errorf("phases %s", got)
	}
	if m.ID != img.ConfigDigest || m.BaseChainID != s.base.DiffID || m.ChainID != img.Layers[1].ChainID || m.Entries != 1 || m.ContentBytes != 7 || m.Config.Entrypoint[0] != "app.exe" || m.Config.ExposedPorts[0] != "80/tcp" {
		t.Errorf("%+v", m)
	}
	if want := []string{"host:5000/team/app:1", "host:5000/team/app@" + img.Digest}; !slices.Equal(m.References, want) {
		t.Errorf("references %v, want %v", m.References, want)
	}
	if s.reg.fetched[s.base.Digest] != 0 || s.reg.fetched[app.Digest] != 1 || !m.Layers[0].Provided || m.Layers[1].Provided {
		t.Errorf("fetched %v, layers %+v", s.reg.fetched, m.Layers)
	}
	disk, err := os.ReadFile(s.dir.Path(m.DiskPath))
	if err != nil || int64(len(disk)) != m.DiskBytes || fmt.Sprintf("sha256:%x", sha256.Sum256(disk)) != m.DiskDigest {
		t.Errorf("the disk is not what the image says: %v", err)
	}
	if tool, err := exec.LookPath("qemu-img"); err == nil {
		out, err := exec.Command(tool, "info", "-f", "vmdk", s.dir.Path(m.DiskPath)).CombinedOutput()
		if err != nil || !strings.Contains(string(out), fmt.Sprintf("(%d bytes)", m.Capacity)) {
			t.Errorf("qemu-img: %v\n%s", err, out)
		}
	}
	if f := s.files(); len(f) != 4 {
		t.Errorf("on the datastore: %v", f)
	}
	s.noSpool()

	s.reopen()
	same(t, s.list(), []*imagestore.Image{m})
	if d := s.gc(); len(d) != 0 {
		t.Errorf("debris %v", d)
	}
}

func TestGetByAnyName(t *testing.T) {
	s := newSite(t)
	a := s.reg.push("app", osVersion, "a", s.base, s.reg.blob("a", "a"))
	b := s.reg.push("host/team/b:2", osVersion, "b", s.base, s.reg.blob("b", "b"))
	s.pull("app")
	s.pull("host/team/b:2")
	for ref, want := range map[string]string{
		"app": a.ConfigDigest, "app:latest": a.ConfigDigest, "docker.io/library/app": a.ConfigDigest, "app@" + a.Digest: a.ConfigDigest,
		a.ConfigDigest: a.ConfigDigest, a.Digest: a.ConfigDigest, a.ConfigDigest[7:19]: a.ConfigDigest, a.ConfigDigest[:14]: a.ConfigDigest,
		"host/team/b:2": b.ConfigDigest, b.ConfigDigest[7:]: b.ConfigDigest,
	} {
		if m, err := s.store.Get(context.Background(), ref); err != nil || m.ID != want {
			t.Errorf("%s: %v", ref, err)
		}
	}
	for ref, kind := range map[string]errs.Kind{
		"app:2": errs.NotFound, "sha256:" + strings.Repeat("0", 64): errs.NotFound, "UPPER/Case": errs.Invalid, "": errs.Invalid, "fffe": errs.NotFound,
	} {
		if _, err := s.store.Get(context.Background(), ref); !errs.Is(err, kind) {
			t.Errorf("%q: %v", ref, err)
		}
	}
}

func TestGetIsAsCheapAsMemory(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("a", "a"))
	m := s.pull("app")
	s.ds.Fail(-1, false, false, nil)
	if _, err := s.store.Get(context.Background(), m.ID); err != nil {
		t.Fatal(err)
	}
	s.list()
	if calls := s.ds.Calls(); len(calls) != 0 {
		t.Errorf("remote calls %v", calls)
	}
}

func TestCallersCannotChangeMemory(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("a", "a"))
	m := s.pull("app")
	m.References[0], m.Layers[0].Digest = "gone", "gone"
	if again := s.list()[0]; again.References[0] == "gone" || again.Layers[0].Digest == "gone" {
		t.Error("memory follows what a caller did")
	}
}

func TestPolicies(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("a", "a"))
	with := func(p imagestore.PullPolicy) error {
		r := s.request("app")
		r.Policy = p
		_, err := s.store.Pull(context.Background(), r, nil)
		return err
	}
	if err := with(imagestore.PullNever); !errs.Is(err, errs.NotFound) || s.reg.resolved != 0 {
		t.Errorf("never, absent: %v", err)
	}
	if err := with("sometimes"); !errs.Is(err, errs.Invalid) {
		t.Errorf("unknown policy: %v", err)
	}
	for i, want := range []int{1, 1, 2, 2} {
		p := []imagestore.PullPolicy{imagestore.PullMissing, imagestore.PullMissing, imagestore.PullAlways, imagestore.PullNever}[i]
		if err := with(p); err != nil || s.reg.resolved != want {
			t.Errorf("%d %s: resolved %d times, %v", i, p, s.reg.resolved, err)
		}
	}
	if s.reg.fetches() != 1 {
		t.Errorf("fetched %v", s.reg.fetched)
	}
	// A template that does not provide the base makes the image missing.
	r := s.request("app")
	r.Policy, r.Bases = imagestore.PullMissing, []imagestore.Base{{Template: "bare", OSVersion: osVersion}}
	if m, err := s.store.Pull(context.Background(), r, nil); err != nil || m.BaseChainID != "" {
		t.Errorf("other template: %v", err)
	}
}

func TestChoosesTheTemplateThatSavesMost(t *testing.T) {
	s := newSite(t)
	mid, top := s.reg.blob("mid", "mid"), s.reg.blob("top", "top")
	img := s.reg.push("app", osVersion, "a", s.base, mid, top)
	chain := func(i int) string { return img.Layers[i].ChainID }
	for _, tc := range []struct {
		name  string
		bases []imagestore.Base
		want  string
	}{
		{"nothing provided", []imagestore.Base{{Template: "a", OSVersion: osVersion}}, ""},
		{"longest", []imagestore.Base{{Template: "a", OSVersion: osVersion, ChainIDs: []string{chain(0)}}, {Template: "b", OSVersion: osVersion, ChainIDs: []string{chain(0), chain(1)}}}, chain(1)},
		{"everything", []imagestore.Base{{Template: "a", OSVersion: osVersion, ChainIDs: []string{chain(2)}}}, chain(2)},
		{"longest does not run it", []imagestore.Base{{Template: "a", OSVersion: "10.0.17763.1", ChainIDs: []string{chain(1)}}, {Template: "b", OSVersion: "10.0.26100.1", ChainIDs: []string{chain(0)}}}, chain(0)},
		{"a diff ID is no chain ID", []imagestore.Base{{Template: "a", OSVersion: osVersion, ChainIDs: []string{mid.DiffID}}}, ""},
	} {
		r := s.request("app")
		r.Bases = tc.bases
		m, err := s.store.Pull(context.Background(), r, nil)
		if err != nil || m.BaseChainID != tc.want {
			t.Errorf("%s: base %q, %v", tc.name, m.BaseChainID, err)
		}
	}
	if n := s.reg.fetched[s.base.Digest]; n != 1 {
		t.Errorf("the base was fetched %d times; two disks need it, and they are the same", n)
	}
}

func TestNoTemplateFits(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base)
	r := s.request("app")
	r.Bases = nil
	if _, err := s.store.Pull(context.Background(), r, nil); !errs.Is(err, errs.Unsupported) || !strings.Contains(err.Error(), "berth template register") {
		t.Errorf("%v", err)
	}
	r.Bases = []imagestore.Base{{Template: "old", OSVersion: "10.0.17763.1"}, {Template: "older", OSVersion: "10.0.14393.1"}}
	if _, err := s.store.Pull(context.Background(), r, nil); !errs.Is(err, errs.Unsupported) || !strings.Contains(err.Error(), "10.0.14393.1, 10.0.17763.1") || !strings.Contains(err.Error(), osVersion) {
		t.Errorf("%v", err)
	}
	s.clean()
}

func TestRefusedRequests(t *testing.T) {
	s := newSite(t)
	for _, tc := range []struct {
		r    imagestore.PullRequest
		kind errs.Kind
	}{
		{imagestore.PullRequest{Reference: "no such/ref"}, errs.Invalid},
		{imagestore.PullRequest{Reference: "absent"}, errs.NotFound},
		{imagestore.PullRequest{Reference: "absent", Datastore: "elsewhere"}, errs.NotFound},
	} {
		tc.r.Bases = s.bases
		if _, err := s.store.Pull(context.Background(), tc.r, nil); !errs.Is(err, tc.kind) {
			t.Errorf("%+v: %v", tc.r, err)
		}
	}
	s.clean()
	for _, o := range []imagestore.Options{{}, {Datastores: []imagestore.Datastore{s.ds, s.ds}, Registry: s.reg, Cache: s.reg}} {
		if _, err := imagestore.Open(context.Background(), o); !errs.Is(err, errs.Invalid) {
			t.Errorf("%v", err)
		}
	}
}

func TestTagMoves(t *testing.T) {
	s := newSite(t)
	old := s.reg.push("app:1", osVersion, "old", s.base, s.reg.blob("old", "old"))
	s.pull("app:1")
	s.reg.push("app:1", osVersion, "new", s.base, s.reg.blob("new", "new"))
	m := s.pull("app:1")
	for range 2 { // in memory, and read again
		if got, err := s.store.Get(context.Background(), "app:1"); err != nil || got.ID != m.ID {
			t.Errorf("the tag names %v, %v", got, err)
		}
		got, err := s.store.Get(context.Background(), old.ConfigDigest)
		if err != nil || slices.Contains(got.References, "docker.io/library/app:1") || !slices.Contains(got.References, "docker.io/library/app@"+old.Digest) {
			t.Errorf("the old image has %v, %v", got, err)
		}
		s.reopen()
	}
}

func TestRemove(t *testing.T) {
	s := newSite(t)
	app := s.reg.blob("app", "app")
	s.reg.push("app:1", osVersion, "a", s.base, app)
	s.reg.push("app:2", osVersion, "a", s.base, app)
	s.reg.push("other/app:3", osVersion, "a", s.base, app)
	m := s.pull("app:1")
	s.pull("app:2")
	s.pull("other/app:3")
	ctx := context.Background()
	if _, err := s.store.Remove(ctx, m.ID, false, nil); !errs.Is(err, errs.Conflict) || !strings.Contains(err.Error(), "app:2") {
		t.Errorf("ID with several tags: %v", err)
	}
	users := func(*imagestore.Image) []string { return []string{"web-1", "web-2"} }
	done, err := s.store.Remove(ctx, "app:1", false, users) // only untags
	if err != nil || !slices.Equal(done, []string{"untagged: docker.io/library/app:1"}) {
		t.Errorf("%v, %v", done, err)
	}
	done, err = s.store.Remove(ctx, "app:2", false, users)
	if err != nil || !slices.Equal(done, []string{"untagged: docker.io/library/app:2", "untagged: docker.io/library/app@" + m.Digest}) {
		t.Errorf("%v, %v", done, err)
	}
	for _, force := range []bool{false, true} {
		if _, err := s.store.Remove(ctx, "other/app:3", force, users); !errs.Is(err, errs.Conflict) || !strings.Contains(err.Error(), "web-1, web-2") {
			t.Errorf("in use, force %v: %v", force, err)
		}
	}
	if _, err := s.store.Remove(ctx, m.ID, false, func(*imagestore.Image) []string { return nil }); err != nil {
		t.Error(err)
	}
	s.clean()
	if _, err := s.store.Remove(ctx, m.ID, false, nil); !errs.Is(err, errs.NotFound) {
		t.Errorf("again: %v", err)
	}
}

func TestForceRemovesAllTags(t *testing.T) {
	s := newSite(t)
	app := s.reg.blob("app", "app")
	s.reg.push("app:1", osVersion, "a", s.base, app)
	s.reg.push("app:2", osVersion, "a", s.base, app)
	m := s.pull("app:1")
	s.pull("app:2")
	if _, err := s.store.Remove(context.Background(), m.ID[7:20], true, nil); err != nil {
		t.Fatal(err)
	}
	s.clean()
}

func TestCorruptBlobGivesNoDisk(t *testing.T) {
	s := newSite(t)
	app := s.reg.blob("app", "app")
	s.reg.push("app", osVersion, "a", s.base, app)
	other, err := imagetest.Make(func(w *imagetest.Writer) { w.File("Files/evil", nil) })
	if err != nil {
		t.Fatal(err)
	}
	s.reg.store(app.Digest, other.Gzip)
	if _, err := s.store.Pull(context.Background(), s.request("app"), nil); !errs.Is(err, errs.Corrupt) || !strings.Contains(err.Error(), app.Digest) {
		t.Errorf("%v", err)
	}
	s.clean()
	if !slices.Contains(s.reg.dropped, app.Digest) {
		t.Error("the damaged blob stays in the cache")
	}
	s.reg.store(app.Digest, app.Gzip)
	s.pull("app")
}

// Docker writes one and the same empty layer for every step that changes no
// file; an image has it many times, and it is fetched once.
func TestEmptyLayersRepeat(t *testing.T) {
	s := newSite(t)
	empty, err := imagetest.Make(func(*imagetest.Writer) {})
	if err != nil {
		t.Fatal(err)
	}
	s.reg.store(empty.Digest, empty.Gzip)
	app := s.reg.blob("app.exe", "app")
	s.reg.push("app:1", osVersion, "a", s.base, empty, empty, app, empty)
	m := s.pull("app:1")
	if m.Entries != 1 || len(m.Layers) != 5 {
		t.Errorf("%+v", m)
	}
	if f, err := s.checkWith(imagestore.CheckRequest{Deep: true}); err != nil || len(f) != 0 {
		t.Errorf("%q, %v", f, err)
	}
}

func TestSpaceIsCheckedFirst(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	s.dir.SetSpace(1<<40, 256<<20)
	_, err := s.store.Pull(context.Background(), s.request("app"), nil)
	if !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), "ds1") || !strings.Contains(err.Error(), fmt.Sprint(256<<20)) || s.reg.fetches() != 0 {
		t.Errorf("fetched %v, %v", s.reg.fetched, err)
	}
	s.clean()
	// Room for what the blobs hint at, not for the disk.
	s.dir.SetSpace(1<<40, 256<<20+100_000)
	if _, err := s.store.Pull(context.Background(), s.request("app"), nil); !errs.Is(err, errs.Quota) {
		t.Errorf("%v", err)
	}
	s.clean()
}

// What one pull will take is not there for another.
func TestSpaceIsSetAside(t *testing.T) {
	s := newSite(t)
	s.reg.push("a", osVersion, "a", s.base, s.reg.blob("a", "a"))
	s.reg.push("b", osVersion, "b", s.base, s.reg.blob("b", "b"))
	v, err := s.store.Preview(context.Background(), s.request("a"))
	if err != nil {
		t.Fatal(err)
	}
	s.dir.SetSpace(1<<40, 256<<20+v.DiskBytes*3/2)
	begun, finish := make(chan struct{}), make(chan struct{})
	s.reg.hold = func(context.Context, string) error {
		close(begun)
		<-finish
		return nil
	}
	first := make(chan error)
	go func() { _, err := s.store.Pull(context.Background(), s.request("a"), nil); first <- err }()
	<-begun
	_, err = s.store.Pull(context.Background(), s.request("b"), nil)
	if !errs.Is(err, errs.Quota) || !strings.Contains(err.Error(), fmt.Sprintf("%d are set aside", 256<<20+v.DiskBytes)) || s.reg.fetches() != 1 {
		t.Errorf("%v, %d fetches", err, s.reg.fetches())
	}
	s.dir.SetSpace(1<<40, 1<<39)
	close(finish)
	if err := <-first; err != nil {
		t.Error(err)
	}
	s.reg.hold = nil
	s.pull("b")
}

func TestSeveralDatastores(t *testing.T) {
	s := newSite(t)
	second := datastoretest.NewDir("ds2", t.TempDir())
	o := s.options()
	o.Datastores = append(o.Datastores, second)
	var err error
	if s.store, err = imagestore.Open(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	r := s.request("app")
	r.Datastore = "ds2"
	there, err := s.store.Pull(context.Background(), r, nil)
	if err != nil || there.Datastore != "ds2" {
		t.Fatalf("%+v, %v", there, err)
	}
	if files := s.files(); len(files) != 0 {
		t.Errorf("on the other datastore: %v", files)
	}
	r.Datastore, r.Policy = "ds1", imagestore.PullMissing
	here, err := s.store.Pull(context.Background(), r, nil)
	if err != nil || here.Datastore != "ds1" || here.DiskDigest != there.DiskDigest {
		t.Fatalf("%+v, %v", here, err)
	}
	if got, err := s.store.Get(context.Background(), "app"); err != nil || got.Datastore != "ds1" {
		t.Errorf("the latest is on %s, %v", got.Datastore, err)
	}
	done, err := s.store.Remove(context.Background(), "app", false, nil)
	if err != nil || len(s.list()) != 0 || !slices.Contains(done, "deleted: [ds1] "+here.DiskPath) || !slices.Contains(done, "deleted: [ds2] "+there.DiskPath) {
		t.Errorf("%v, %v", done, err)
	}
	s.clean()
}

func TestUsage(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	s.pull("app")
	debris := "images/" + strings.Repeat("ab", 16) + "/disk.vmdk"
	if err := s.ds.WriteFile(context.Background(), debris, make([]byte, 1234)); err != nil {
		t.Fatal(err)
	}
	u, err := s.store.Usage(context.Background())
	if err != nil || len(u) != 1 || u[0].Images != 1 || u[0].Bytes == 0 || u[0].Debris != 1234 || u[0].Cache != 4711 || u[0].Capacity != 1<<40 {
		t.Errorf("%+v, %v", u, err)
	}
}

func TestBlobsAreRetainedAsConfigured(t *testing.T) {
	s := newSite(t)
	s.reg.push("app", osVersion, "a", s.base, s.reg.blob("app", "app"))
	for _, tc := range []struct {
		bytes int64
		age   time.Duration
		want  []string
	}{{0, 0, nil}, {100, 0, []string{"100 0s"}}, {0, time.Hour, []string{"-1 1h0m0s"}}} {
		o := s.options()
		o.CacheBytes, o.CacheAge = tc.bytes, tc.age
		st, err := imagestore.Open(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		s.store, s.reg.pruned = st, nil
		s.pull("app")
		if !slices.Equal(s.reg.pruned, tc.want) {
			t.Errorf("%+v: pruned %v", tc, s.reg.pruned)
		}
		if _, err := st.Remove(context.Background(), "app", false, nil); err != nil {
			t.Fatal(err)
		}
	}
}

var errGone = errs.New(errs.Unavailable, "talk to datastore", "ds1", "host is gone")

func TestOpenNeedsEveryDatastore(t *testing.T) {
	s := newSite(t)
	s.ds.Fail(0, false, true, errGone)
	if _, err := imagestore.Open(context.Background(), s.options()); !errors.Is(err, errGone) {
		t.Errorf("%v", err)
	}
}
