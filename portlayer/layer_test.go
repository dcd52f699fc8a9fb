package portlayer

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/vmprovision"
)

const (
	build   = "10.0.20348.2582"
	webRef  = "registry.example.com/shop/web:1"
	chainA  = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	chainB  = "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
	factsOK = `{"osVersion":"10.0.20348.2582","edition":"ServerDatacenterCore","agent":"0.1.0","modes":["native"],"chainIDs":["` + chainA + `"],"later":1}`
)

// site is a layer on fakes with one template and one image.
type site struct {
	*Layer
	t        testing.TB
	ctx      context.Context
	p        *portlayertest.Provisioner
	images   *portlayertest.Images
	tvm      vmprovision.TemplateVM
	image    *imagestore.Image
	template *Template
}

func quick() Limits {
	return Limits{
		AgentSilent: time.Minute, BakeStall: 100 * time.Millisecond, StopSlack: 10 * time.Millisecond, ShutdownMargin: 200 * time.Millisecond,
		Settle: 5 * time.Second, LogPoll: 5 * time.Millisecond, EventHeartbeat: 20 * time.Millisecond, TemplateRefresh: time.Hour,
	}
}

func newSite(t testing.TB, edit ...func(*Config)) *site {
	t.Helper()
	p, images := portlayertest.NewProvisioner(), portlayertest.NewImages()
	cfg := Config{Provisioner: p, Images: images, Version: "test", Limits: quick()}
	for _, e := range edit {
		e(&cfg)
	}
	l, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- l.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	s := &site{Layer: l, t: t, ctx: ctx, p: p, images: images}
	s.tvm = p.AddTemplate("ltsc2022", func(vm *vmprovision.TemplateVM) { vm.ExtraConfig[FactsKey] = factsOK })
	if s.template, err = l.RegisterTemplate(ctx, TemplateRequest{VM: "ltsc2022"}); err != nil {
		t.Fatal(err)
	}
	s.image = portlayertest.Image(webRef, build, 1)
	images.Add(s.image)
	return s
}

// baked bakes the image so that creates find it.
func (s *site) baked() *site {
	s.t.Helper()
	if _, err := s.ensureBaked(s.ctx, s.image, s.template, nil); err != nil {
		s.t.Fatal(err)
	}
	return s
}

func (s *site) create(r CreateRequest) *Container {
	s.t.Helper()
	if r.Image == "" {
		r.Image = webRef
	}
	c, err := s.Create(s.ctx, r)
	if err != nil {
		s.t.Fatal(err)
	}
	return c
}

// copy puts another container like that of an id into the inventory.
func (s *site) copy(id string, i int) string {
	s.t.Helper()
	vm, _ := s.p.Get(id)
	vm.ID, vm.Name, vm.Ref = fmt.Sprintf("%032x", i), fmt.Sprint("copy-", i), fmt.Sprint("vm-copy-", i)
	var m containerMeta
	if err := json.Unmarshal([]byte(vm.Meta), &m); err != nil {
		s.t.Fatal(err)
	}
	m.Name, m.Created = vm.Name, m.Created.Add(time.Duration(i))
	meta, err := encodeMeta(m, 1<<20)
	if err != nil {
		s.t.Fatal(err)
	}
	st := *vm.Status
	st.ID, vm.Meta, vm.Status = vm.ID, meta, &st
	s.p.Put(vm)
	return vm.ID
}

// wantKind fails unless err is of kind k and says every word.
func wantKind(t *testing.T, err error, k errs.Kind, words ...string) {
	t.Helper()
	if !errs.Is(err, k) {
		t.Fatalf("got %v (%v), want kind %v", err, errs.KindOf(err), k)
	}
	for _, w := range words {
		if !contains(err.Error(), w) {
			t.Errorf("error %q does not say %q", err, w)
		}
	}
}

func contains(s, sub string) bool {
	for i := 0; i+len(sub) <= len(s); i++ {
		if s[i:i+len(sub)] == sub {
			return true
		}
	}
	return false
}

// eventually waits until cond holds; the test's deadline is the limit.
func eventually(t *testing.T, what string, cond func() bool) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	limit := time.After(20 * time.Second)
	for !cond() {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatalf("never: %s", what)
		}
	}
}

func TestCreateIsOneMutatingCall(t *testing.T) {
	s := newSite(t).baked()
	before, remote := s.p.Mutations(), s.p.Remote()
	c := s.create(CreateRequest{Name: "web-1", Start: true, Labels: map[string]string{"tier": "front"}})
	if n := s.p.Mutations() - before; n != 1 || s.p.Calls("Clone") != 1 {
		t.Errorf("create with start made %d mutating calls, %d clones", n, s.p.Calls("Clone"))
	}
	if n := s.p.Remote() - remote; n != 1 {
		t.Errorf("create made %d calls to vSphere", n)
	}
	if c.State.Status != StatusRunning || c.Name != "web-1" || c.Hostname != "web-1" || c.VM.Power != vmprovision.PoweredOn {
		t.Errorf("container is %+v", c)
	}
	if got, _ := json.Marshal([]any{c.Entrypoint, c.Cmd, c.Labels, c.Ports, c.ImageID == s.image.ID}); string(got) != `[["C:\\app\\server.exe"],["--port","80"],{"tier":"front"},[{"container":80,"published":80,"protocol":"tcp"}],true]` {
		t.Errorf("container says %s", got)
	}

	remote = s.p.Remote()
	if _, _, err := s.Containers(Filter{}); err != nil {
		t.Error(err)
	}
	if _, err := s.Container("web-1"); err != nil {
		t.Error(err)
	}
	s.p.Exit(c.ID, 3)
	r, err := s.Layer.Wait(s.ctx, "web-1", WaitNotRunning)
	if err != nil || r.ExitCode == nil || *r.ExitCode != 3 {
		t.Errorf("wait: %+v, %v", r, err)
	}
	if err := s.Logs(s.ctx, "web-1", LogRequest{Tail: -1, Stdout: true}, func(guestinfo.LogLine) error { return nil }, func() error { return nil }); err != nil {
		t.Error(err)
	}
	if n := s.p.Remote() - remote; n != 0 {
		t.Errorf("list, inspect, wait and logs made %d calls to vSphere", n)
	}
}

func TestManyCreatesBakeOnce(t *testing.T) {
	s := newSite(t)
	release := s.p.Hold("Bake")
	const n = 64
	errc := make(chan error, n)
	for range n {
		go func() {
			_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Start: true})
			errc <- err
		}()
	}
	eventually(t, "all creates under way", func() bool {
		waiting := 0
		for _, o := range s.Operations() {
			if o.Kind == "container.create" && o.State == OpRunning {
				waiting++
			}
		}
		return waiting == n
	})
	release()
	for range n {
		if err := <-errc; err != nil {
			t.Error(err)
		}
	}
	if got := s.p.Calls("Bake"); got != 1 {
		t.Errorf("%d bakes", got)
	}
	names := map[string]bool{}
	cs, _, err := s.Containers(Filter{})
	if err != nil || len(cs) != n {
		t.Fatalf("%d containers, %v", len(cs), err)
	}
	for _, c := range cs {
		names[c.Name] = true
	}
	if len(names) != n {
		t.Errorf("%d names for %d containers", len(names), n)
	}
}

func TestCreateRefuses(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "taken"})
	grace := -time.Second
	long := make([]string, 257)
	two, one := int64(2), int64(1)
	for i, c := range []struct {
		r     CreateRequest
		kind  errs.Kind
		words []string
	}{
		{CreateRequest{Image: "nope:1"}, errs.NotFound, []string{"nope:1", "berth pull nope:1"}},
		{CreateRequest{Image: webRef, Name: "TAKEN"}, errs.Exists, []string{"TAKEN"}},
		{CreateRequest{Image: webRef, Name: "a b"}, errs.Invalid, []string{`"a b"`}},
		{CreateRequest{Image: webRef, Name: "-a"}, errs.Invalid, nil},
		{CreateRequest{Image: webRef, Mode: guestinfo.ModeContained}, errs.Unsupported, []string{"not registered for mode contained", "only for native"}},
		{CreateRequest{Image: webRef, Mode: "odd"}, errs.Invalid, []string{"odd"}},
		{CreateRequest{Image: webRef, Hostname: "12345"}, errs.Invalid, []string{"digits"}},
		{CreateRequest{Image: webRef, Hostname: "sixteen-letters-"}, errs.Invalid, nil},
		{CreateRequest{Image: webRef, Template: "nope"}, errs.NotFound, []string{"template nope"}},
		{CreateRequest{Image: webRef, Restart: guestinfo.Restart{Policy: "sometimes"}}, errs.Invalid, []string{"sometimes"}},
		{CreateRequest{Image: webRef, Restart: guestinfo.Restart{Policy: "always", Max: 3}}, errs.Invalid, []string{"on-failure"}},
		{CreateRequest{Image: webRef, StopGrace: &grace}, errs.Invalid, nil},
		{CreateRequest{Image: webRef, Env: []string{"NOVALUE"}}, errs.Invalid, []string{"NOVALUE"}},
		{CreateRequest{Image: webRef, WorkingDir: "app"}, errs.Invalid, []string{"absolute"}},
		{CreateRequest{Image: webRef, WorkingDir: `\\server\share`}, errs.Invalid, []string{"network"}},
		{CreateRequest{Image: webRef, WorkingDir: `C:\a?`}, errs.Invalid, nil},
		{CreateRequest{Image: webRef, Cmd: long}, errs.Invalid, []string{"256"}},
		{CreateRequest{Image: webRef, Labels: map[string]string{"": "x"}}, errs.Invalid, nil},
		{CreateRequest{Image: webRef, Resources: Resources{CPUs: 999}}, errs.Invalid, []string{"768"}},
		{CreateRequest{Image: webRef, Resources: Resources{MemoryMB: 5}}, errs.Invalid, []string{"multiple"}},
		{CreateRequest{Image: webRef, Resources: Resources{CPU: vmprovision.Allocation{Limit: &one, Reservation: &two}}}, errs.Invalid, []string{"reservation"}},
	} {
		before := s.p.Mutations()
		_, err := s.Create(s.ctx, c.r)
		if !errs.Is(err, c.kind) {
			t.Errorf("%d: %v, want %v", i, err, c.kind)
			continue
		}
		wantKind(t, err, c.kind, append(c.words, createStep)...)
		if s.p.Mutations() != before {
			t.Errorf("%d: vSphere was changed", i)
		}
	}
}

func TestCreateErrorsOfVSphere(t *testing.T) {
	s := newSite(t)
	full := errs.New(errs.Quota, "clone", "vm x", "the datastore is full").WithFault("NoDiskSpace")
	s.p.Fail("Bake", errs.New(errs.Denied, "bake", "folder", "no permission").WithFault("NoPermission"))
	_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Name: "a"})
	wantKind(t, err, errs.Denied, "NoPermission", createStep)
	s.baked()
	s.p.Fail("Clone", full)
	_, err = s.Create(s.ctx, CreateRequest{Image: webRef, Name: "a"})
	wantKind(t, err, errs.Quota, "NoDiskSpace")
	if p := errs.ToProblem(err, "op"); p.Fault != "NoDiskSpace" || p.Step != createStep {
		t.Errorf("problem %+v", p)
	}
	// The name is free again, and a generated name that is taken by a VM which
	// is not Berth's is replaced by another.
	s.create(CreateRequest{Name: "a"})
	s.p.Fail("Clone", errs.New(errs.Exists, "clone", "", "taken").WithFault("DuplicateName"))
	s.create(CreateRequest{})
	s.p.Fail("Clone", errs.New(errs.Exists, "clone", "", "taken").WithFault("DuplicateName"))
	_, err = s.Create(s.ctx, CreateRequest{Image: webRef, Name: "b"})
	wantKind(t, err, errs.Exists, "DuplicateName")
}

func TestCreateIsCanceled(t *testing.T) {
	s := newSite(t).baked()
	s.p.Hold("Clone")
	ctx, cancel := context.WithCancel(s.ctx)
	errc := make(chan error, 1)
	go func() {
		_, err := s.Create(ctx, CreateRequest{Image: webRef, Name: "gone"})
		errc <- err
	}()
	eventually(t, "the clone begins", func() bool { return s.p.Calls("Clone") == 1 })
	cancel()
	wantKind(t, <-errc, errs.Canceled)

	go func() {
		_, err := s.Create(s.ctx, CreateRequest{Image: webRef, Name: "gone"})
		errc <- err
	}()
	eventually(t, "the clone begins", func() bool { return s.p.Calls("Clone") == 2 })
	for _, o := range s.Operations() {
		if o.State == OpRunning {
			if i, err := s.CancelOperation(s.ctx, o.ID); err != nil || i.State != OpCanceled {
				t.Errorf("cancel: %+v, %v", i, err)
			}
		}
	}
	wantKind(t, <-errc, errs.Canceled)
}

func TestContainersOfAnEarlierDaemon(t *testing.T) {
	s := newSite(t).baked()
	c := s.create(CreateRequest{Name: "web-1", Start: true, Labels: map[string]string{"a": "b"}})
	next, err := New(Config{Provisioner: s.p, Images: s.images, Limits: quick()})
	if err != nil {
		t.Fatal(err)
	}
	defer next.Close()
	got, err := next.Container("web-1")
	if err != nil || got.ID != c.ID || got.Labels["a"] != "b" || got.State.Status != StatusRunning {
		t.Fatalf("%+v, %v", got, err)
	}
	if r, err := next.Stop(s.ctx, c.ID[:8], nil); err != nil || r.How != StopGuest || r.ExitCode == nil || *r.ExitCode != 0 {
		t.Errorf("stop: %+v, %v", r, err)
	}
	if err := next.Remove(s.ctx, "web-1", false); err != nil {
		t.Error(err)
	}
	if len(s.containerVMs()) != 0 {
		t.Error("the VM is still there")
	}
}
