package portlayer

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/vmprovision"
)

func (s *site) pull(r PullRequest) OperationInfo {
	s.t.Helper()
	o, err := s.Pull(s.ctx, r)
	if err != nil {
		s.t.Fatal(err)
	}
	<-o.Done()
	return o.Info()
}

func TestPull(t *testing.T) {
	s := newSite(t)
	s.images.Registry["shop/db:2"] = portlayertest.Image("shop/db:2", build, 2)
	i := s.pull(PullRequest{Reference: "shop/db:2"})
	if i.State != OpDone || i.Result.(*imagestore.Image).References[0] != "shop/db:2" || i.Ended.IsZero() {
		t.Errorf("%+v", i)
	}
	_, req := s.images.Pulls()
	if req.Policy != imagestore.PullAlways || len(req.Bases) != 1 || req.Bases[0].Template != "ltsc2022" || req.Bases[0].ChainIDs[0] != chainA {
		t.Errorf("request %+v", req)
	}
	o, err := s.Operation(i.ID)
	if err != nil {
		t.Fatal(err)
	}
	// Bytes counted up are one report; phases stay in order.
	reports, _, _ := o.Since(0)
	var got []string
	for _, r := range reports {
		got = append(got, r.Phase)
	}
	if b, _ := json.Marshal(got); string(b) != `["queued","resolve","download","done"]` || reports[2].Current != 400 {
		t.Errorf("reports %s", b)
	}
	s.images.Fail(errs.New(errs.Denied, "resolve", "shop/x:1", "unauthorized").WithHint("docker login"))
	if i := s.pull(PullRequest{Reference: "shop/x:1"}); i.State != OpFailed || !errs.Is(i.Err, errs.Denied) {
		t.Errorf("%+v", i)
	}
	_, err = s.Pull(s.ctx, PullRequest{Reference: " "})
	wantKind(t, err, errs.Invalid)
	_, err = s.Pull(s.ctx, PullRequest{Reference: "a", Policy: "now"})
	wantKind(t, err, errs.Invalid, "now")
}

func TestPullIsQueuedAndCanceled(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.Pulls = 1 })
	s.images.Registry["a"] = portlayertest.Image("a", build, 2)
	defer s.images.Hold()()
	first, err := s.Pull(s.ctx, PullRequest{Reference: "a"})
	if err != nil {
		t.Fatal(err)
	}
	eventually(t, "the first runs", func() bool { n, _ := s.images.Pulls(); return n == 1 })
	// The request's end does not end the pull.
	ctx, cancel := context.WithCancel(s.ctx)
	second, err := s.Pull(ctx, PullRequest{Reference: "a"})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	eventually(t, "the second waits", func() bool { _, waiting, _ := s.pulls.load(); return waiting == 1 })
	if st := second.Info().State; st != OpQueued {
		t.Errorf("second is %s", st)
	}
	for _, o := range []*Operation{second, first} {
		i, err := s.CancelOperation(s.ctx, o.ID())
		if err != nil || i.State != OpCanceled {
			t.Errorf("%+v %v", i, err)
		}
		_, err = s.CancelOperation(s.ctx, o.ID())
		wantKind(t, err, errs.Conflict, "ended already")
	}
}

func TestRemoveImage(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "user-1"})
	_, err := s.RemoveImage(s.ctx, webRef, false)
	wantKind(t, err, errs.Conflict, "user-1")
	_, err = s.RemoveImage(s.ctx, webRef, true)
	wantKind(t, err, errs.Conflict, "user-1")
	// A create under way counts.
	if err := s.Remove(s.ctx, ct.ID, false); err != nil {
		t.Fatal(err)
	}
	release := s.p.Hold("Clone")
	got := make(chan error, 1)
	go func() {
		_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Name: "user-2"})
		got <- err
	}()
	eventually(t, "clone begins", func() bool { return s.p.Calls("Clone") == 2 })
	_, err = s.RemoveImage(s.ctx, webRef, false)
	wantKind(t, err, errs.Conflict, "user-2 (being created)")
	release()
	if err := <-got; err != nil {
		t.Error(err)
	}
	if err := s.Remove(s.ctx, "user-2", false); err != nil {
		t.Fatal(err)
	}
	removed, err := s.RemoveImage(s.ctx, webRef, false)
	if err != nil || len(removed) != 3 || len(s.p.List()) != 0 {
		t.Errorf("%q %v, %d VMs left", removed, err, len(s.p.List()))
	}
	_, err = s.RemoveImage(s.ctx, webRef, false)
	wantKind(t, err, errs.NotFound)
}

func TestRemoveImageExcludesCreate(t *testing.T) {
	s := newSite(t)
	users, release := s.reserved.remove(s.image.ID, func() []string { return nil })
	if len(users) != 0 {
		t.Fatal(users)
	}
	_, err := s.Create(s.ctx, CreateRequest{Image: webRef})
	wantKind(t, err, errs.Conflict, "being removed")
	release()
	s.create(CreateRequest{})
}

func TestUntagKeepsImage(t *testing.T) {
	s := newSite(t).baked()
	s.image.References = append(s.image.References, "alias:1")
	if _, err := s.RemoveImage(s.ctx, "alias:1", false); err != nil {
		t.Fatal(err)
	}
	if i, err := s.Image(s.ctx, webRef); err != nil || len(i.BakedOn()) != 1 {
		t.Errorf("%+v %v", i, err)
	}
}

// An image shows what its bakes say of their content.
func TestBakedImagesShowTheirInventory(t *testing.T) {
	s := newSite(t).baked()
	i, err := s.Image(s.ctx, webRef)
	if err != nil || len(i.Bakes) != 1 {
		t.Fatalf("%+v %v", i, err)
	}
	id := i.Bakes[0].ID
	s.p.Change(id, func(vm *vmprovision.VM) {
		vm.Status = &guestinfo.Status{ID: id, Phase: guestinfo.PhaseBaked, Bake: &guestinfo.BakeStatus{Hash: "sha256:aa\x1b[2J", Entries: 7}}
	})
	if i, err = s.Image(s.ctx, webRef); err != nil || i.Bakes[0].Entries != 7 || !strings.HasPrefix(i.Bakes[0].Inventory, "sha256:aa") || strings.Contains(i.Bakes[0].Inventory, "\x1b") || i.Bakes[0].Template != i.BakedOn()[0] {
		t.Errorf("%+v %v", i.Bakes, err)
	}
	m := imageModel(i)
	if len(m.Bakes) != 1 || *m.Bakes[0].ID != id || m.Bakes[0].Inventory == "" || m.Bakes[0].Entries != 7 {
		t.Errorf("%+v", m.Bakes)
	}
}

func TestForeignBake(t *testing.T) {
	for _, c := range []struct {
		name string
		act  func(*site, string)
		kind errs.Kind
		ok   bool
		mine int // bakes of ours
	}{
		{"finishes", func(s *site, id string) {
			s.p.Change(id, func(vm *vmprovision.VM) { vm.Role, vm.Snapshot = vmprovision.RoleBaked, "snapshot-x" })
		}, 0, true, 0},
		{"gives up", func(s *site, id string) { s.p.Delete(id) }, 0, true, 1},
		{"is dead, and ours of an earlier life", nil, 0, true, 1},
		{"is dead", func(*site, string) {}, errs.Conflict, false, 0},
	} {
		s := newSite(t)
		id := bakedID(s.image.ID, s.image.BaseChainID, s.template)
		s.p.Put(vmprovision.VM{ID: id, Ref: "vm-99", Name: "berth-baked-other", Role: vmprovision.RoleBaking, Power: vmprovision.PoweredOn})
		if c.act == nil {
			s.p.SetDebris(vmprovision.Debris{Kind: "vm", Object: "berth-baked-other (vm-99)", Reason: "a bake that did not end"})
			if s.baked(); s.p.Calls("Bake") != 1 || s.p.Calls("Collect") != 1 {
				t.Errorf("%s: %d bakes", c.name, s.p.Calls("Bake"))
			}
			continue
		}
		var said []Progress
		got := make(chan error, 1)
		go func() {
			_, err := s.ensureBaked(s.ctx, s.image, s.template, func(p Progress) { said = append(said, p) })
			got <- err
		}()
		eventually(t, "our bake waits", func() bool {
			ops := s.Operations()
			o, err := s.Operation(ops[len(ops)-1].ID)
			if err != nil {
				return false
			}
			r, _, _ := o.Since(0)
			return len(r) > 0
		})
		s.p.Report(id, guestinfo.Status{Phase: guestinfo.PhaseBaking, Bake: &guestinfo.BakeStatus{Entries: 1, Total: 2}})
		c.act(s, id)
		err := <-got
		if c.ok && err != nil || !c.ok && !errs.Is(err, c.kind) {
			t.Errorf("%s: %v", c.name, err)
		}
		if s.p.Calls("Bake") != c.mine {
			t.Errorf("%s: %d bakes", c.name, s.p.Calls("Bake"))
		}
		if len(said) == 0 {
			t.Errorf("%s: no progress", c.name)
		}
	}
}

func TestBakeOfAChangedTemplate(t *testing.T) {
	s := newSite(t)
	s.p.ChangeTemplate(s.tvm.Ref, func(vm *vmprovision.TemplateVM) { vm.Snapshot = "snapshot-patched" })
	_, err := s.Create(s.ctx, CreateRequest{Image: webRef})
	wantKind(t, err, errs.Conflict, "another one than was registered", "berth template register")
	if s.p.Calls("Bake") != 0 {
		t.Error("baked on a template that is not the registered one")
	}
	if _, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: "ltsc2022"}); err != nil {
		t.Fatal(err)
	}
	s.create(CreateRequest{})
	s.p.ChangeTemplate(s.tvm.Ref, func(vm *vmprovision.TemplateVM) { vm.Power = vmprovision.PoweredOn })
	other := portlayertest.Image("other:1", build, 5)
	s.images.Add(other)
	_, err = s.Create(s.ctx, CreateRequest{Image: "other:1"})
	wantKind(t, err, errs.Conflict, "poweredOn")
}

func TestGC(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "keeps-its-baked-image"})
	s.p.SetDebris(vmprovision.Debris{Kind: "vm", Object: "berth-x", Reason: "bake was never finished"}, vmprovision.Debris{Kind: "file", Object: "logs/y.log", Reason: "no such container"})
	s.images.SetDebris(imagestore.Debris{Datastore: "ds1", Path: "images/z", Bytes: 5, Reason: "no commit marker"})
	before := s.p.Mutations()
	d, err := s.GC(s.ctx, true)
	if err != nil || len(d) != 3 || s.p.Mutations() != before {
		t.Errorf("%+v %v", d, err)
	}
	s.p.Fail("Collect", errs.New(errs.Denied, "collect", "berth-x", "no").WithFault("NoPermission"))
	if d, err = s.GC(s.ctx, false); err != nil || len(d) != 3 || d[0].Removed || d[0].Err == nil || !d[1].Removed || !d[2].Removed {
		t.Errorf("%+v %v", d, err)
	}
	if d, err = s.GC(s.ctx, false); err != nil || len(d) != 1 || !d[0].Removed {
		t.Errorf("%+v %v", d, err)
	}
	if len(s.Layer.baked()) != 1 {
		t.Error("the baked image of a container is gone")
	}
}

// TestGCKeepsWhatAnotherDaemonBaked: this daemon's list of images is older than
// the other's pull and bake.
func TestGCKeepsWhatAnotherDaemonBaked(t *testing.T) {
	s := newSite(t).baked()
	imgs, err := s.images.List(s.ctx)
	if err != nil || len(imgs) == 0 {
		t.Fatalf("%v %v", imgs, err)
	}
	for _, img := range imgs {
		s.images.PulledElsewhere(img.ID)
	}
	if d, err := s.GC(s.ctx, false); err != nil || len(d) != 0 || len(s.Layer.baked()) != 1 {
		t.Errorf("%+v %v, %d baked images are left", d, err, len(s.Layer.baked()))
	}
}

// TestBakedWithoutSnapshotIsStillBaking: another daemon's bake has changed the
// role and takes its snapshot now.
func TestBakedWithoutSnapshotIsStillBaking(t *testing.T) {
	s := newSite(t)
	id := bakedID(s.image.ID, s.image.BaseChainID, s.template)
	s.p.Put(vmprovision.VM{ID: id, Ref: "vm-99", Name: "berth-baked-other", Role: vmprovision.RoleBaked, Power: vmprovision.PoweredOff})
	type answer struct {
		vm  *vmprovision.VM
		err error
	}
	got := make(chan answer, 1)
	go func() {
		vm, err := s.ensureBaked(s.ctx, s.image, s.template, nil)
		got <- answer{vm, err}
	}()
	s.p.Change(id, func(vm *vmprovision.VM) { vm.Snapshot = "snapshot-x" })
	if a := <-got; a.err != nil || a.vm.Snapshot != "snapshot-x" || s.p.Calls("Bake") != 0 {
		t.Errorf("%+v %v after %d bakes", a.vm, a.err, s.p.Calls("Bake"))
	}
}
