package portlayer

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/vmprovision"
)

func quotas(q map[string]Quota) func(*Config) {
	return func(c *Config) {
		c.Projects = map[string]ProjectConfig{}
		for name, quota := range q {
			c.Projects[name] = ProjectConfig{Quota: quota}
		}
	}
}

// TestQuotaRefusesBeforeAnythingIsMade asks for more of each kind than there is:
// nothing is baked, cloned or written.
func TestQuotaRefusesBeforeAnythingIsMade(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{
		"vms": {VMs: ptr(int64(0))}, "cpus": {CPUs: ptr(int64(3))}, "memory": {Memory: ptr(int64(1 << 30))}, "storage": {Storage: ptr(int64(39 << 30))},
		AnyProject: {VMs: ptr(int64(1))},
	}))
	before := s.p.Mutations()
	for project, said := range map[string]string{
		"vms":     "VMs: 0 used and 1 asked for, of 0",
		"cpus":    "vCPUs: 0 used and 4 asked for, of 3",
		"memory":  "memory: 0 MiB used and 2048 MiB asked for, of 1024 MiB",
		"storage": "storage: 0 MiB used and 40960 MiB asked for, of 39936 MiB",
	} {
		_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Project: project, Resources: Resources{CPUs: 4, MemoryMB: 2048}, Start: true})
		wantKind(t, err, errs.Quota, "project "+project, said)
	}
	if n := s.p.Mutations() - before; n != 0 {
		t.Errorf("%d mutating calls for refused containers", n)
	}
	// What the request leaves open is the template's.
	if c := s.create(CreateRequest{Project: "cpus"}); c.Project != "cpus" || c.VM.Project != "cpus" {
		t.Errorf("%+v", c)
	}
	_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Project: "cpus"})
	wantKind(t, err, errs.Quota, "vCPUs: 2 used and 2 asked for, of 3")
	// A project that the configuration does not name has the quota of "*".
	c := s.create(CreateRequest{Project: "other"})
	_, err = s.Create(s.ctx, CreateRequest{Image: webRef, Project: "other"})
	wantKind(t, err, errs.Quota, "project other")
	if err := s.Remove(s.ctx, c.ID, true); err != nil {
		t.Fatal(err)
	}
	s.create(CreateRequest{Project: "other"})
	for _, name := range []string{"Shop", "a b", "-a", "a/b", "é"} {
		_, err = s.Create(s.ctx, CreateRequest{Image: webRef, Project: name})
		wantKind(t, err, errs.Invalid, "project")
	}
}

// TestQuotaOfCreatesAtOnce lets twenty ask for five places.
func TestQuotaOfCreatesAtOnce(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {VMs: ptr(int64(5))}})).baked()
	release := s.p.Hold("Clone")
	var wg sync.WaitGroup
	errors := make(chan error, 20)
	for range 20 {
		wg.Go(func() {
			_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Project: "shop"})
			errors <- err
		})
	}
	for range 15 { // while nothing is made yet
		wantKind(t, <-errors, errs.Quota, "5 used and 1 asked for, of 5")
	}
	if p := s.project("shop"); p.Used.VMs != 5 {
		t.Errorf("%+v are promised", p.Used)
	}
	release()
	wg.Wait()
	for range 5 {
		if err := <-errors; err != nil {
			t.Error(err)
		}
	}
	if p := s.project("shop"); p.Used != (Use{5, 10, 5 * 4096 << 20, 5 * 40 << 30}) || *p.Quota.VMs != 5 {
		t.Errorf("%+v", p)
	}
	s.ledger.mu.Lock()
	defer s.ledger.mu.Unlock()
	if len(s.ledger.promised) != 0 {
		t.Errorf("promises stay: %v", s.ledger.promised)
	}
}

// TestQuotaAfterAFailure gives a promise back.
func TestQuotaAfterAFailure(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {VMs: ptr(int64(1))}})).baked()
	s.p.Fail("Clone", errs.New(errs.Unavailable, "clone", "x", "no"))
	if _, err := s.Create(s.ctx, CreateRequest{Image: webRef, Project: "shop"}); !errs.Is(err, errs.Unavailable) {
		t.Fatal(err)
	}
	s.p.Fail("DiskBytes", errs.New(errs.NotFound, "read devices", "x", "gone"))
	s.create(CreateRequest{Project: "shop"})
	if got := fmt.Sprint(s.project("shop").Used, s.project("default").Used); got != "{1 2 4294967296 0} {0 0 0 0}" {
		t.Error(got)
	}
	if cs, _, err := s.Containers(Filter{Project: "shop"}); err != nil || len(cs) != 1 {
		t.Error(len(cs), err)
	}
	if cs, _, err := s.Containers(Filter{Project: "default"}); err != nil || len(cs) != 0 {
		t.Error(len(cs), err)
	}
}

// Volumes and their snapshots take their project's storage, are shown with it, and
// are refused before anything is made.
func TestQuotaCountsVolumes(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {Storage: ptr(int64(41 << 30))}})).baked()
	make := func(name string, size int64) error {
		_, err := s.CreateVolume(s.ctx, VolumeRequest{Name: name, Project: "shop", Size: size})
		return err
	}
	if err := make("data", 512<<20); err != nil {
		t.Fatal(err)
	}
	if p := s.project("shop"); p.Used != (Use{Storage: 512 << 20}) || p.Volumes != 1 || p.VolumeStorage != 512<<20 {
		t.Errorf("%+v", p)
	}
	s.create(CreateRequest{Project: "shop"}) // 40 GiB
	calls := s.p.Mutations()
	wantKind(t, make("more", 513<<20), errs.Quota, "storage", "41472 MiB used and 513 MiB asked for, of 41984 MiB")
	if _, err := s.SnapshotVolume(s.ctx, "data", "full"); err != nil {
		t.Error(err)
	}
	calls += 2 // the snapshot, and what it reserves first
	_, err := s.SnapshotVolume(s.ctx, "data", "too much")
	wantKind(t, err, errs.Quota, "storage")
	_, err = s.ResizeVolume(s.ctx, "data", 600<<20)
	wantKind(t, err, errs.Quota, "88 MiB asked for")
	_, err = s.Create(s.ctx, CreateRequest{Image: webRef, Project: "shop"})
	wantKind(t, err, errs.Quota, "41984 MiB used and 40960 MiB asked for")
	if n := s.p.Mutations() - calls; n != 0 {
		t.Errorf("%d mutating calls for what is refused", n)
	}
	if err := s.RemoveVolumeSnapshot(s.ctx, "data", "full"); err != nil {
		t.Fatal(err)
	}
	if v, err := s.ResizeVolume(s.ctx, "data", 1<<30); err != nil || v.Project != "shop" {
		t.Error(v, err)
	}
	if p := s.project("shop"); p.Used.Storage != 41<<30 || p.VolumeStorage != 1<<30 {
		t.Errorf("%+v", p)
	}
	if err := s.Layer.RemoveVolume(s.ctx, "data"); err != nil {
		t.Fatal(err)
	}
	if p := s.project("shop"); p.Used.Storage != 40<<30 || p.Volumes != 0 {
		t.Errorf("%+v", p)
	}
	// One that names no project belongs to the default one; one of a bad name to none.
	_, err = s.CreateVolume(s.ctx, VolumeRequest{Name: "x", Project: "No!"})
	wantKind(t, err, errs.Invalid, "project")
	s.volume("mine")
	if p := s.project(vmprovision.DefaultProject); p.Volumes != 1 || p.Used.Storage != 32<<20 {
		t.Errorf("%+v", p)
	}
	// What cannot be counted is not admitted.
	s.p.Fail("Volumes", errs.New(errs.Unavailable, "list", "x", "no"))
	wantKind(t, make("data", 32<<20), errs.Unavailable, "volume data")
}

// Volumes of other daemons count when the list is read again.
func TestVolumesOfOtherDaemonsCount(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {Storage: ptr(int64(1 << 30))}}), func(c *Config) { c.Limits.TemplateRefresh = time.Nanosecond }).baked()
	other, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := other.CreateVolume(s.ctx, VolumeRequest{Name: "theirs", Project: "shop", Size: 900 << 20}); err != nil {
		t.Fatal(err)
	}
	_, err = s.CreateVolume(s.ctx, VolumeRequest{Name: "mine", Project: "shop", Size: 200 << 20})
	wantKind(t, err, errs.Quota, "900 MiB used")
	if p := s.project("shop"); p.Volumes != 1 {
		t.Errorf("%+v", p)
	}
}

// TestQuotaOfAnUpdate refuses what a container would have beyond the quota, and
// lets it shrink.
func TestQuotaOfAnUpdate(t *testing.T) {
	s := newSite(t, quotas(map[string]Quota{"shop": {CPUs: ptr(int64(4)), Memory: ptr(int64(5 << 30))}})).baked()
	c := s.create(CreateRequest{Project: "shop"})
	_, err := s.Update(s.ctx, c.ID, UpdateRequest{Resources: Resources{CPUs: 5}})
	wantKind(t, err, errs.Quota, "vCPUs: 2 used and 3 asked for, of 4")
	_, err = s.Update(s.ctx, c.ID, UpdateRequest{Resources: Resources{MemoryMB: 8192}})
	wantKind(t, err, errs.Quota, "memory")
	if _, err = s.Update(s.ctx, c.ID, UpdateRequest{Resources: Resources{CPUs: 4, MemoryMB: 2048}}); err != nil {
		t.Fatal(err)
	}
	if u := s.project("shop").Used; u.CPUs != 4 || u.Memory != 2<<30 {
		t.Errorf("%+v", u)
	}
}

func (s *site) project(name string) Project {
	s.t.Helper()
	list, err := s.Projects(s.ctx)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, p := range list {
		if p.Name == name {
			return p
		}
	}
	return Project{}
}

func TestProjectConfigurationThatCannotBeMeant(t *testing.T) {
	for name, edit := range map[string]func(*Config){
		"name":   quotas(map[string]Quota{"Shop!": {}}),
		"quota":  quotas(map[string]Quota{"shop": {CPUs: ptr(int64(-1))}}),
		"vmName": func(c *Config) { c.VMName = "{project}" },
	} {
		cfg := Config{Provisioner: portlayertest.NewProvisioner(), Images: portlayertest.NewImages()}
		edit(&cfg)
		if _, err := New(cfg); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestVMNames gives VMs the names that the template asks for, and new ones when
// containers are renamed.
func TestVMNames(t *testing.T) {
	s := newSite(t, func(c *Config) { c.VMName = "{project}-{name}-{shortid}" }).baked()
	c := s.create(CreateRequest{Name: "web", Project: "shop", Placement: vmprovision.Placement{Datastore: "ds2"}})
	if want := "shop-web-" + c.ID[:12]; c.Name != "web" || c.VM.Name != want {
		t.Errorf("container %q has VM %q, want %q", c.Name, c.VM.Name, want)
	}
	if c.VM.Placed.Datastore != "ds2" {
		t.Errorf("%+v", c.VM.Placed)
	}
	for _, word := range []string{"web", webRef, "Project: shop", s.image.Digest, c.ID} {
		if !contains(c.VM.Annotation, word) {
			t.Errorf("the annotation does not say %q: %s", word, c.VM.Annotation)
		}
	}
	c, err := s.Rename(s.ctx, "web", "shop-front")
	if want := "shop-shop-front-" + c.ID[:12]; err != nil || c.VM.Name != want || c.Name != "shop-front" {
		t.Errorf("%v: %q %q", err, c.VM.Name, c.Name)
	}
}
