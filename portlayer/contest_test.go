package portlayer

import (
	"context"
	"testing"
	"time"

	"berth/internal/errs"
	"berth/vmprovision"
)

// contested is a daemon with a quota of one VM, and two VMs that other daemons,
// which know of no quota, made; the older one first.
func contested(t *testing.T, wait time.Duration) (s *site, other *Layer, older, newer *Container) {
	t.Helper()
	s = newSite(t, quotas(map[string]Quota{"shop": {VMs: ptr(int64(1))}}), func(c *Config) { c.Limits.Contest = wait }).baked()
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := other.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, c := range []**Container{&older, &newer} {
		if *c, err = other.Create(s.ctx, CreateRequest{Image: webRef, Project: "shop", Start: true}); err != nil {
			t.Fatal(err)
		}
	}
	return s, other, older, newer
}

// Of two that are one too many, who was asked for later goes, and who was asked
// for first waits for that and stays.
func TestTheLaterOneGoes(t *testing.T) {
	s, _, older, newer := contested(t, time.Minute)
	stays := make(chan error, 1)
	go func() { stays <- s.confirm(s.ctx, older.VM) }()
	err := s.confirm(s.ctx, newer.VM)
	wantKind(t, err, errs.Quota, "project shop", "1 used and 1 asked for, of 1", "at the same moment", "try again")
	if err := <-stays; err != nil {
		t.Error(err)
	}
	if list, _, err := s.Containers(Filter{Project: "shop"}); err != nil || len(list) != 1 || list[0].ID != older.ID {
		t.Errorf("%v, %v", list, err)
	}
	// It is within its quota now, and another project has none.
	for _, c := range []*Container{older, s.create(CreateRequest{})} {
		if err := s.confirm(s.ctx, c.VM); err != nil {
			t.Error(err)
		}
	}
}

// Who was asked for first goes as well when the others were there before it, and
// have been told that they may stay.
func TestTheFirstOneGoesWhenNobodyElseDoes(t *testing.T) {
	s, _, older, newer := contested(t, 10*time.Millisecond)
	wantKind(t, s.confirm(s.ctx, older.VM), errs.Quota, "project shop")
	if err := s.confirm(s.ctx, newer.VM); err != nil {
		t.Error(err)
	}
}

// What cannot be taken back is named, and a request that ends takes it back too.
func TestTakingBack(t *testing.T) {
	s, _, older, newer := contested(t, time.Minute)
	s.p.Fail("Destroy", errs.New(errs.Unavailable, "destroy", "x", "no host answers"))
	wantKind(t, s.confirm(s.ctx, newer.VM), errs.Quota, "no host answers", shortID(newer.ID), "is left")
	ctx, cancel := context.WithCancel(s.ctx)
	cancel()
	wantKind(t, s.confirm(ctx, older.VM), errs.Canceled)
	if list, _, err := s.Containers(Filter{Project: "shop"}); err != nil || len(list) != 1 || list[0].ID != newer.ID {
		t.Errorf("%v, %v", list, err)
	}
}

// A volume that another daemon left no room for is removed again.
func TestTheLaterVolumeGoes(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {Storage: ptr(int64(1 << 30))}}))
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := s.CreateVolume(s.ctx, VolumeRequest{Name: "mine", Project: "shop", Size: 600 << 20}); err != nil {
		t.Fatal(err)
	}
	v, err := other.CreateVolume(s.ctx, VolumeRequest{Name: "theirs", Project: "shop", Size: 600 << 20})
	if err != nil {
		t.Fatal(err)
	}
	wantKind(t, s.confirmVolume(s.ctx, &v.Volume), errs.Quota, "600 MiB used and 600 MiB asked for, of 1024 MiB")
	if list, err := s.Volumes(s.ctx, "shop", nil); err != nil || len(list) != 1 || list[0].Name != "mine" {
		t.Errorf("%+v, %v", list, err)
	}
}

// A container that grows after another daemon took the room is put back, with all
// that was changed with it; from one that runs nothing was taken.
func TestTheLaterGrowthIsPutBack(t *testing.T) {
	for _, runs := range []bool{false, true} {
		s := newSite(t, quotas(map[string]Quota{"shop": {CPUs: ptr(int64(4))}})).baked()
		s.create(CreateRequest{Project: "shop", Start: true})
		c := s.create(CreateRequest{Project: "shop", Start: runs})
		grace, shares := time.Minute, int32(7)
		u, m, err := s.updateSpec(c.VM, UpdateRequest{StopGrace: &grace, Resources: Resources{CPUs: 3, MemoryMB: 8192, CPU: vmprovision.Allocation{Shares: &shares}}})
		if err != nil {
			t.Fatal(err)
		}
		_, err = s.grow(s.ctx, c.VM, *u, m, s.growth(c.VM, u))
		wantKind(t, err, errs.Quota, "vCPUs: 4 used and 1 asked for, of 4", "at the same moment")
		now, err := s.Container(c.ID)
		if err != nil || now.VM.CPUs != c.VM.CPUs || now.VM.MemoryMB != c.VM.MemoryMB || now.VM.Meta != c.VM.Meta || now.StopGrace != c.StopGrace {
			t.Errorf("runs %v: %+v, %v", runs, now, err)
		}
		if used := s.project("shop").Used.CPUs; used != 4 {
			t.Errorf("runs %v: %d CPUs are used", runs, used)
		}
		// What cannot be put back is named.
		if u, m, err = s.updateSpec(now.VM, UpdateRequest{Resources: Resources{CPUs: 3}}); err != nil {
			t.Fatal(err)
		}
		s.p.Fail("Update", nil, errs.New(errs.Unavailable, "update", "x", "no host answers"))
		_, err = s.grow(s.ctx, now.VM, *u, m, s.growth(now.VM, u))
		wantKind(t, err, errs.Quota, "no host answers", "is left", "berth update --cpus 2")
	}
}

// What a volume is to grow by is reserved, and given back when others were quicker
// or when it fails.
func TestTheLaterVolumeGrowthIsTakenBack(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {Storage: ptr(int64(1 << 30))}}), func(c *Config) { c.Limits.Contest = 10 * time.Millisecond })
	if _, err := s.CreateVolume(s.ctx, VolumeRequest{Name: "mine", Project: "shop", Size: 600 << 20}); err != nil {
		t.Fatal(err)
	}
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	v, err := s.p.Volume(s.ctx, "mine")
	if err != nil {
		t.Fatal(err)
	}
	if v, err = s.p.ReserveVolume(s.ctx, v, vmprovision.Reservation{Bytes: 400 << 20, Since: time.Now(), Until: time.Now().Add(time.Hour)}); err != nil {
		t.Fatal(err)
	}
	if _, err := other.CreateVolume(s.ctx, VolumeRequest{Name: "theirs", Project: "shop", Size: 100 << 20}); err != nil {
		t.Fatal(err)
	}
	err = s.contend(s.ctx, demand{"shop", v.ID, Use{Storage: 400 << 20}}) // it asked first, and nobody goes
	wantKind(t, s.unreserve(s.ctx, v, err), errs.Quota, "400 MiB asked for")
	s.p.Fail("ResizeVolume", errs.New(errs.Unavailable, "resize", "x", "no host answers"))
	_, err = s.ResizeVolume(s.ctx, "mine", 700<<20)
	wantKind(t, err, errs.Unavailable, "no host answers")
	if used := s.project("shop").Used.Storage; used != 700<<20 {
		t.Errorf("%d MiB are used", used>>20)
	}
}
