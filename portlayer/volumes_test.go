package portlayer

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
)

func (s *site) volume(name string) *VolumeInfo {
	s.t.Helper()
	v, err := s.CreateVolume(s.ctx, VolumeRequest{Name: name, Size: 32 << 20, Labels: map[string]string{"tier": name}})
	if err != nil {
		s.t.Fatal(err)
	}
	return v
}

func mount(volume string, readOnly bool) []VolumeMount {
	return []VolumeMount{{Volume: volume, Target: `C:\data`, ReadOnly: readOnly}}
}

// A volume is written to by one container or read by many, judged by the
// containers that are there, and goes when nobody has it.
func TestVolumeHolders(t *testing.T) {
	s := newSite(t).baked()
	v := s.volume("data")
	if v.Capacity != 32<<20 || len(v.DiskGUID) != 36 || len(v.Users) != 0 {
		t.Errorf("%+v", v)
	}
	writer := s.create(CreateRequest{Name: "writer", Volumes: mount("DATA", false), Start: true})
	if len(writer.Volumes) != 1 || writer.Volumes[0].Volume != "data" || writer.VM.Spec.Volumes[0].PartitionGUID != v.Partition {
		t.Errorf("%+v %+v", writer.Volumes, writer.VM.Spec.Volumes)
	}
	for _, readOnly := range []bool{true, false} {
		_, err := s.Create(s.ctx, CreateRequest{Name: "second", Image: webRef, Volumes: mount("data", readOnly)})
		wantKind(t, err, errs.Conflict, "writer", "data")
	}
	wantKind(t, s.Layer.RemoveVolume(s.ctx, "data"), errs.Conflict, "writer", `C:\data`, "berth stop writer")
	_, err := s.ResizeVolume(s.ctx, "data", 64<<20)
	wantKind(t, err, errs.Conflict, "writer")
	_, err = s.SnapshotVolume(s.ctx, "data", "x")
	wantKind(t, err, errs.Conflict, "writer")
	if _, err := s.Stop(s.ctx, "writer", nil); err != nil {
		t.Fatal(err)
	}
	// It is off: its disk can be copied and grown, but not given away.
	if v, err = s.SnapshotVolume(s.ctx, "data", "before"); err != nil || len(v.Snapshots) != 1 || len(v.Users) != 1 {
		t.Fatal(v, err)
	}
	if v, err = s.ResizeVolume(s.ctx, "data", 64<<20-1); err != nil || v.Capacity != 64<<20 {
		t.Fatal(v, err)
	}
	_, err = s.RevertVolume(s.ctx, "data", "before")
	wantKind(t, err, errs.Conflict, "writer", "berth rm writer")
	wantKind(t, s.Layer.RemoveVolume(s.ctx, "data"), errs.Conflict, "writer")
	if err := s.Remove(s.ctx, "writer", false); err != nil {
		t.Fatal(err)
	}
	if v, err = s.RevertVolume(s.ctx, "data", "before"); err != nil || v.Capacity != 32<<20 {
		t.Fatal(v, err)
	}
	for _, name := range []string{"r1", "r2"} {
		s.create(CreateRequest{Name: name, Volumes: mount("data", true), Start: true})
	}
	_, err = s.Create(s.ctx, CreateRequest{Name: "second", Image: webRef, Volumes: mount("data", false)})
	wantKind(t, err, errs.Conflict, "read-only")
	if _, err := s.SnapshotVolume(s.ctx, "data", "while-read"); err != nil {
		t.Error(err)
	}
	if list, err := s.Volumes(s.ctx, "", []string{"tier=data"}); err != nil || len(list) != 1 || len(list[0].Users) != 2 {
		t.Errorf("%+v %v", list, err)
	}
	for _, name := range []string{"r1", "r2"} {
		if err := s.Remove(s.ctx, name, true); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Layer.RemoveVolume(s.ctx, "data"); err != nil {
		t.Fatal(err)
	}
	_, err = s.Create(s.ctx, CreateRequest{Image: webRef, Volumes: mount("data", false)})
	wantKind(t, err, errs.NotFound, "berth volume create data")
	var actions []string
	err = s.Events(s.ctx, EventFilter{Types: []string{"volume"}}, func(e Event) error { actions = append(actions, e.Action); return nil }, func() error { return nil })
	if got := strings.Join(actions, " "); err != nil || got != "create snapshot resize revert snapshot remove" {
		t.Errorf("events are %s, %v", got, err)
	}
}

// Containers in the making hold their volumes before anybody can see them.
func TestVolumesOfContainersInTheMaking(t *testing.T) {
	s := newSite(t).baked()
	s.volume("data")
	release := s.p.Hold("Clone")
	done := make(chan error, 1)
	go func() {
		_, err := s.Create(s.ctx, CreateRequest{Name: "first", Image: webRef, Volumes: mount("data", false)})
		done <- err
	}()
	for s.p.Calls("Clone") == 0 {
		if _, err := s.Layer.Volume(s.ctx, "data"); err != nil {
			t.Fatal(err)
		}
	}
	_, err := s.Create(s.ctx, CreateRequest{Name: "second", Image: webRef, Volumes: mount("data", true)})
	wantKind(t, err, errs.Conflict, "first (being created)")
	wantKind(t, s.Layer.RemoveVolume(s.ctx, "data"), errs.Conflict, "being created")
	release()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	wantKind(t, s.Layer.RemoveVolume(s.ctx, "data"), errs.Conflict, "first")
	// One that fails lets go.
	s.volume("other")
	s.p.Fail("Clone", errs.New(errs.Quota, "clone", "", "no room"))
	_, err = s.Create(s.ctx, CreateRequest{Name: "third", Image: webRef, Volumes: mount("other", false)})
	wantKind(t, err, errs.Quota)
	if err := s.Layer.RemoveVolume(s.ctx, "other"); err != nil {
		t.Error(err)
	}
	if len(s.Layer.volumes.m) != 0 {
		t.Errorf("claims stay: %v", s.Layer.volumes.m)
	}
}

func TestVolumesThatCannotBe(t *testing.T) {
	s := newSite(t).baked()
	for _, r := range []VolumeRequest{{}, {Name: "a b"}, {Name: "a", Size: 1}, {Name: "a", Size: 1 << 50}, {Name: strings.Repeat("a", 64)}} {
		_, err := s.CreateVolume(s.ctx, r)
		wantKind(t, err, errs.Invalid)
	}
	s.volume("v1")
	s.volume("v2")
	_, err := s.CreateVolume(s.ctx, VolumeRequest{Name: "V1", Size: 32 << 20})
	wantKind(t, err, errs.Exists)
	for _, mounts := range [][]VolumeMount{
		{{Volume: "v1", Target: `C:\`}}, {{Volume: "v1", Target: `D:\x`}}, {{Volume: "v1", Target: `data`}}, {{Volume: "v1", Target: `C:\a\..\b`}},
		{{Volume: "v1", Target: `C:\Windows\x`}}, {{Volume: "v1", Target: `C:\a/b`}}, {{Volume: "v1", Target: `C:\con`}}, {{Volume: "v1", Target: `C:\a\`}},
		{{Volume: "v1", Target: `C:\a`}, {Volume: "V1", Target: `C:\b`}},
		{{Volume: "v1", Target: `C:\a`}, {Volume: "v2", Target: `c:\A\b`}},
		{{Volume: "v1", Target: `C:\a`}, {Volume: "v2", Target: `c:\A`}},
		make([]VolumeMount, vmprovision.MaxVolumes+1),
	} {
		_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Volumes: mounts})
		wantKind(t, err, errs.Invalid)
	}
	if s.p.Calls("Clone") != 0 {
		t.Error("something was cloned")
	}
}

// Lists and looks at volumes cost vSphere nothing within the age of the catalogue.
// What this daemon does is seen at once, what others do when the catalogue is read
// again, or when it is asked for by its name.
func TestVolumesAreKnown(t *testing.T) {
	var ahead atomic.Int64
	s := newSite(t, func(c *Config) { c.Clock = func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) } }).baked()
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	create := func(l *Layer, name string) {
		t.Helper()
		if _, err := l.CreateVolume(s.ctx, VolumeRequest{Name: name, Size: 32 << 20}); err != nil {
			t.Fatal(err)
		}
	}
	calls := func() int { return s.p.Calls("Volumes") + s.p.Calls("Volume") }
	want := func(what string, reads int, names ...string) {
		t.Helper()
		before := calls()
		list, err := s.Volumes(s.ctx, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, v := range list {
			got = append(got, v.Name)
		}
		if n := calls() - before; n != reads || !slices.Equal(got, names) {
			t.Errorf("%s: %v with %d reads, want %v with %d", what, got, n, names, reads)
		}
	}
	create(s.Layer, "a")
	want("first", 1, "a")
	want("second", 0, "a")
	before := calls()
	if _, err := s.Layer.Volume(s.ctx, "A"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Usage(s.ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Projects(s.ctx); err != nil {
		t.Fatal(err)
	}
	if n := calls() - before; n != 0 {
		t.Errorf("a look at a volume, usage and projects: %d reads", n)
	}

	create(s.Layer, "b")
	if _, err := s.ResizeVolume(s.ctx, "a", 48<<20); err != nil {
		t.Fatal(err)
	}
	want("after own changes", 0, "a", "b")
	if v, err := s.Layer.Volume(s.ctx, "a"); err != nil || v.Capacity != 48<<20 {
		t.Errorf("%+v %v", v, err)
	}
	if err := s.Layer.RemoveVolume(s.ctx, "b"); err != nil {
		t.Fatal(err)
	}
	want("after an own removal", 0, "a")

	create(other, "theirs")
	want("another's within the age", 0, "a")
	if v, err := s.Layer.Volume(s.ctx, "theirs"); err != nil || v.Name != "theirs" {
		t.Errorf("asked for by name: %+v %v", v, err)
	}
	want("once it is known of", 1, "a", "theirs")
	create(other, "more")
	ahead.Store(int64(2 * quick().TemplateRefresh))
	want("later", 1, "a", "more", "theirs")
	_, err = s.Layer.Volume(s.ctx, "none")
	wantKind(t, err, errs.NotFound, "berth volume create none")

	s.p.Fail("ResizeVolume", errs.New(errs.Unavailable, "resize volume", "a", "the answer was lost"))
	_, err = s.ResizeVolume(s.ctx, "a", 64<<20)
	wantKind(t, err, errs.Unavailable)
	want("after a failure", 1, "a", "more", "theirs")
}

// listing is a vSphere whose list of volumes comes when the test says so.
type listing struct {
	Provisioner
	begun chan chan []vmprovision.Volume // an answer to each that was begun
}

func (l listing) Volumes(context.Context) ([]vmprovision.Volume, []vmprovision.BrokenVolume, error) {
	answer := make(chan []vmprovision.Volume)
	l.begun <- answer
	return <-answer, nil, nil
}

// A list that was begun before an own change does not undo it, and one that was
// begun before another does not replace that.
func TestVolumesChangedDuringAList(t *testing.T) {
	p := listing{begun: make(chan chan []vmprovision.Volume)}
	c := newVolumeCatalogue(p, time.Now, time.Hour)
	vols := func(names ...string) (list []vmprovision.Volume) {
		for _, n := range names {
			list = append(list, vmprovision.Volume{ID: n, Name: n})
		}
		return list
	}
	// begin begins a list; end answers and waits for it.
	begin := func() (end func(names ...string)) {
		done := make(chan error)
		go func() { done <- c.load(t.Context(), true) }()
		answer := <-p.begun
		return func(names ...string) {
			t.Helper()
			answer <- vols(names...)
			if err := <-done; err != nil {
				t.Fatal(err)
			}
		}
	}
	want := func(names ...string) {
		t.Helper()
		if got := slices.Sorted(maps.Keys(c.all())); !slices.Equal(got, names) {
			t.Errorf("known are %v, want %v", got, names)
		}
	}
	begin()("a", "b")
	want("a", "b")
	end := begin()
	c.drop("a")
	c.put(&vmprovision.Volume{ID: "mine", Name: "mine"})
	want("b", "mine")
	end("a", "b", "theirs")
	want("b", "mine", "theirs")
	begin()("b", "mine") // begun after the own changes: the markers are right
	want("b", "mine")
	early, late := begin(), begin()
	late("b", "late")
	early("b")
	want("b", "late")
	end = begin()
	c.expire()
	end("b")
	if c.due.within(time.Hour) {
		t.Error("a list that was begun before a failed change is taken for one after it")
	}
	begin()("b", "c")
	want("b", "c")
}

// A volume whose marker cannot be read is shown by its name, and by a check.
func TestBrokenVolumesAreShown(t *testing.T) {
	s := newSite(t)
	if _, err := s.CreateVolume(s.ctx, VolumeRequest{Name: "sound", Labels: map[string]string{"a": "b"}}); err != nil {
		t.Fatal(err)
	}
	s.p.BreakVolume(vmprovision.BrokenVolume{Name: "data", Datastore: "ds1", Err: errs.New(errs.Corrupt, "read volume", "volumes/data", "unexpected end")})
	list, err := s.Volumes(s.ctx, "", nil)
	if err != nil || len(list) != 2 || list[0].Name != "data" || list[0].Datastore != "ds1" || !strings.Contains(list[0].Problem, "unexpected end") || list[1].Problem != "" {
		t.Errorf("%+v, %v", list, err)
	}
	if m := volumeModel(list[0]); m.Problem != list[0].Problem {
		t.Errorf("%+v", m)
	}
	for project, labels := range map[string][]string{"default": nil, "": {"a"}} { // nothing says what it is of
		if list, err := s.Volumes(s.ctx, project, labels); err != nil || len(list) != 1 || list[0].Name != "sound" {
			t.Errorf("%+v, %v", list, err)
		}
	}
	o, err := s.Check(s.ctx, imagestore.CheckRequest{})
	if err != nil {
		t.Fatal(err)
	}
	<-o.Done()
	r, ok := o.Info().Result.(*CheckReport)
	if !ok || len(r.Findings) != 1 || r.Findings[0].Kind != "volume" || r.Findings[0].Object != "[ds1] data" {
		t.Errorf("%+v", o.Info())
	}
}
