package portlayer

import (
	"strings"
	"testing"

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
