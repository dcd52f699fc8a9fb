package portlayer

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
)

func TestResolveProcess(t *testing.T) {
	img := imagestore.ImageConfig{Entrypoint: []string{"entry", "e1"}, Cmd: []string{"cmd"}, ArgsEscaped: true, Env: []string{"Path=C:\\x", "A=1", "broken"}, WorkingDir: `C:\app`, User: "ContainerUser"}
	cmdOnly := imagestore.ImageConfig{Cmd: []string{`"C:\x y.exe" /z`}, ArgsEscaped: true}
	for i, c := range []struct {
		img   imagestore.ImageConfig
		r     processRequest
		args  string
		entry int
		esc   bool
	}{
		{img, processRequest{}, `["entry","e1","cmd"]`, 2, true},
		{img, processRequest{Cmd: []string{"x"}}, `["entry","e1","x"]`, 2, true},
		{img, processRequest{Cmd: []string{}}, `["entry","e1","cmd"]`, 2, true},
		{img, processRequest{Entrypoint: []string{"own"}}, `["own"]`, 1, false},
		{img, processRequest{Entrypoint: []string{"own"}, Cmd: []string{"x"}}, `["own","x"]`, 1, false},
		{img, processRequest{Entrypoint: []string{""}, Cmd: []string{"x"}}, `["x"]`, 0, false},
		{img, processRequest{Entrypoint: []string{}}, `["cmd"]`, 0, true},
		{cmdOnly, processRequest{}, `["\"C:\\x y.exe\" /z"]`, 0, true},
		{cmdOnly, processRequest{Cmd: []string{"a", "b"}}, `["a","b"]`, 0, false},
		{cmdOnly, processRequest{Entrypoint: []string{"a"}}, `["a"]`, 1, false},
	} {
		p, entry, err := resolveProcess(c.r, c.img)
		if err != nil {
			t.Errorf("%d: %v", i, err)
			continue
		}
		if b, _ := json.Marshal(p.Args); string(b) != c.args || entry != c.entry || p.ArgsEscaped != c.esc {
			t.Errorf("%d: %s, %d of them the entrypoint, escaped %v; want %s %d %v", i, b, entry, p.ArgsEscaped, c.args, c.entry, c.esc)
		}
	}
	p, _, err := resolveProcess(processRequest{Env: []string{"PATH=D:\\", "B=", "=C:=C:\\x"}, WorkingDir: "/data/x", User: "me"}, img)
	if err != nil || strings.Join(p.Env, "|") != `PATH=D:\|A=1|B=|=C:=C:\x` || p.WorkDir != `C:\data\x` || p.User != "me" {
		t.Errorf("%+v %v", p, err)
	}
	if p, _, err = resolveProcess(processRequest{}, img); err != nil || p.WorkDir != `C:\app` || p.User != "ContainerUser" {
		t.Errorf("%+v %v", p, err)
	}
	for _, r := range []processRequest{
		{Entrypoint: []string{""}},
		{Cmd: []string{"a\x00b"}}, {Cmd: []string{"a\xff"}}, {Cmd: []string{strings.Repeat("x", 40000)}},
		{Env: []string{"A"}}, {Env: []string{"="}}, {Env: []string{"A=\x00"}}, {User: "a\x00"},
		{WorkingDir: "C:x"}, {WorkingDir: `\\?\C:\x`}, {WorkingDir: "//server/x"}, {WorkingDir: "C:\\a\x01"}, {WorkingDir: `C:\` + strings.Repeat("x", 2000)},
	} {
		_, _, err := resolveProcess(r, img)
		if !errs.Is(err, errs.Invalid) {
			t.Errorf("%.60v: %v", r, err)
		}
	}
	_, _, err = resolveProcess(processRequest{}, imagestore.ImageConfig{})
	wantKind(t, err, errs.Invalid, "what to run")
}

func TestHostnames(t *testing.T) {
	for name, want := range map[string]string{"web-1": "web-1", "Web": "Web", "a": "a"} {
		if got := hostnameFor(name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	seen := map[string]string{}
	for _, name := range []string{"a_b", "a.b", "a-b", "12345", "12-34", "a-very-long-name-for-a-host", "a-very-long-name-for-another", "exactly-15-char", "exactly-16-chars", "x-", "x_", "0_"} {
		h := hostnameFor(name)
		if err := checkHostname(h); err != nil {
			t.Errorf("%s gives %s: %v", name, h, err)
		}
		if other, twice := seen[h]; twice {
			t.Errorf("%s and %s both give %s", name, other, h)
		}
		seen[h] = name
	}
	for _, bad := range []string{"", "sixteen-letters1", "-a", "a-", "123", "a_b", "a b", "ä"} {
		if checkHostname(bad) == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
}

func FuzzHostnameFor(f *testing.F) {
	f.Add("web_1")
	f.Add("123456789012345678")
	f.Fuzz(func(t *testing.T, name string) {
		if checkName("", name) != nil {
			return
		}
		if h := hostnameFor(name); checkHostname(h) != nil {
			t.Errorf("%q gives %q: %v", name, h, checkHostname(h))
		}
	})
}

func TestGeneratedNames(t *testing.T) {
	for i := range 200 {
		if n := generateName(i % 5); checkName("", n) != nil || checkHostname(hostnameFor(n)) != nil {
			t.Errorf("%q", n)
		}
	}
}

func TestFindContainers(t *testing.T) {
	s := newSite(t).baked()
	put := func(id, name string) {
		meta, err := encodeMeta(containerMeta{Version: 1, Name: name, Image: webRef, ImageID: s.image.ID, Labels: map[string]string{"tier": name}, Created: time.Now()}, 1<<16)
		if err != nil {
			t.Fatal(err)
		}
		s.p.Put(vmprovision.VM{ID: id, Role: vmprovision.RoleContainer, Name: name, Meta: meta, Power: vmprovision.PoweredOff, Connection: "connected"})
	}
	put("aabb0000000000000000000000000001", "one")
	put("aacc0000000000000000000000000002", "two")
	put("ddee0000000000000000000000000003", "aabb") // a name like an id
	for ref, want := range map[string]string{"one": "one", "ONE": "one", "aac": "two", "AACC": "two", "aabb": "aabb", "aabb0": "one", "d": "aabb", "aabb0000000000000000000000000001": "one"} {
		if c, err := s.Container(ref); err != nil || c.Name != want {
			t.Errorf("%s: %v %v", ref, c, err)
		}
	}
	_, err := s.Container("aa")
	wantKind(t, err, errs.Conflict, "aabb00000000 (one)", "aacc00000000 (two)")
	for _, ref := range []string{"", "x", "aabb00000000000000000000000000011", "../x"} {
		_, err := s.Container(ref)
		wantKind(t, err, errs.NotFound)
	}
	// Baked images are no containers.
	_, err = s.Container(s.Layer.baked()[0].vm.ID)
	wantKind(t, err, errs.NotFound)

	s.p.SetPower("aacc0000000000000000000000000002", vmprovision.PoweredOn)
	s.p.Report("aacc0000000000000000000000000002", guestinfo.Status{Phase: guestinfo.PhaseRunning})
	for _, c := range []struct {
		f    Filter
		want string
	}{
		{Filter{}, "aabb two one"},
		{Filter{Running: true}, "two"},
		{Filter{Running: true, Statuses: []Status{StatusCreated}}, "aabb one"},
		{Filter{Names: []string{"O"}}, "two one"},
		{Filter{Names: []string{"one", "aab"}}, "aabb one"},
		{Filter{Labels: []string{"tier"}}, "aabb two one"},
		{Filter{Labels: []string{"tier=one"}}, "one"},
		{Filter{Labels: []string{"tier=one", "tier=two"}}, ""},
		{Filter{Labels: []string{"none"}}, ""},
		{Filter{Image: webRef}, "aabb two one"},
		{Filter{Image: s.image.ID}, "aabb two one"},
		{Filter{Image: s.image.ID[7:20]}, "aabb two one"},
		{Filter{Image: "sha256:ff"}, ""},
		{Filter{IDs: []string{"AAB"}}, "one"},
	} {
		cs, _, err := s.Containers(c.f)
		var got []string
		for _, c := range cs {
			got = append(got, c.Name)
		}
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%+v: %v %v, want %s", c.f, got, err, c.want)
		}
	}
	_, _, err = s.Containers(Filter{Statuses: []Status{"odd"}})
	wantKind(t, err, errs.Invalid, "odd")
}

func TestContainerWithBrokenMetadata(t *testing.T) {
	s := newSite(t).baked()
	ct := s.create(CreateRequest{Name: "a", Start: true})
	for _, meta := range []string{"", "{", `{"version":9}`, `{"version":1,"x":1}`, strings.Repeat(" ", 1<<20)} {
		s.p.Change(ct.ID, func(vm *vmprovision.VM) { vm.Meta, vm.Name = meta, "by-hand" })
		c, err := s.Container("by-hand")
		if err != nil || c.ID != ct.ID || c.State.Status != StatusRunning || !strings.Contains(c.State.Message, "metadata") {
			t.Errorf("%.20q: %+v %v", meta, c, err)
		}
		_, err = s.Rename(s.ctx, "by-hand", "b")
		wantKind(t, err, errs.Corrupt)
	}
	// Nothing that it could need is removed.
	if _, err := s.RemoveImage(s.ctx, webRef, true); err != nil {
		t.Error(err)
	}
	if len(s.Layer.baked()) != 1 {
		t.Error("its baked image is gone")
	}
	if err := s.Remove(s.ctx, ct.ID, true); err != nil {
		t.Error(err)
	}
}

func TestRename(t *testing.T) {
	s := newSite(t).baked()
	s.create(CreateRequest{Name: "a", Start: true})
	s.create(CreateRequest{Name: "b"})
	before := s.p.Mutations()
	c, err := s.Rename(s.ctx, "a", "c")
	if err != nil || c.Name != "c" || c.VM.Name != "c" || s.p.Mutations() != before+1 {
		t.Errorf("%+v %v", c, err)
	}
	if c, err = s.Rename(s.ctx, "c", "C"); err != nil || c.Name != "C" {
		t.Errorf("%+v %v", c, err)
	}
	if _, err = s.Rename(s.ctx, "c", "C"); err != nil || s.p.Calls("Rename") != 2 {
		t.Errorf("%v, %d renames", err, s.p.Calls("Rename"))
	}
	_, err = s.Rename(s.ctx, "c", "B")
	wantKind(t, err, errs.Exists, "B")
	_, err = s.Rename(s.ctx, "c", "a b")
	wantKind(t, err, errs.Invalid)
	_, err = s.Rename(s.ctx, "nope", "x")
	wantKind(t, err, errs.NotFound)
	s.p.Fail("Rename", errs.New(errs.Exists, "rename", "vm", "taken").WithFault("DuplicateName"))
	_, err = s.Rename(s.ctx, "c", "x")
	wantKind(t, err, errs.Exists, "DuplicateName", "rename container")
	s.create(CreateRequest{Name: "a"}) // the old name is free
}

func TestStats(t *testing.T) {
	s := newSite(t).baked()
	a := s.create(CreateRequest{Name: "a", Start: true, Resources: Resources{MemoryMB: 512}})
	s.create(CreateRequest{Name: "b", Start: true})
	s.create(CreateRequest{Name: "off"})
	s.p.SetCounters(a.ID, vmprovision.Counters{CPUMHz: 700, CPUPct: 35})
	s.p.Report(a.ID, guestinfo.Status{Phase: guestinfo.PhaseRunning, Resources: &guestinfo.Resources{CPUNanos: 5, Processes: 2}})
	got, err := s.Stats(s.ctx, nil)
	if err != nil || len(got) != 2 || s.p.Calls("Counters") != 1 {
		t.Fatalf("%+v %v, %d calls", got, err, s.p.Calls("Counters"))
	}
	for _, x := range got {
		if x.Name == "a" && (x.VSphere == nil || x.VSphere.CPUMHz != 700 || x.Guest.Processes != 2 || x.MemoryLimit != 512<<20) || x.Name == "b" && x.VSphere != nil {
			t.Errorf("%+v", x)
		}
	}
	if got, err = s.Stats(s.ctx, []string{"off", "a", a.ID}); err != nil || len(got) != 2 || got[0].VSphere != nil {
		t.Errorf("%+v %v", got, err)
	}
	_, err = s.Stats(s.ctx, []string{"nope"})
	wantKind(t, err, errs.NotFound)
	_, err = s.Stats(s.ctx, make([]string, 1001))
	wantKind(t, err, errs.Invalid)
	n := 0
	err = s.StreamStats(s.ctx, []string{"a"}, time.Millisecond, func(x []Sample) error {
		if n++; n == 3 {
			return s.Remove(s.ctx, "a", true) // the stream ends with its last container
		}
		return nil
	})
	if err != nil || n != 3 {
		t.Errorf("%d samples, %v", n, err)
	}
}

func TestOperationsAreBounded(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Limits.Operations, c.Limits.Progress = 5, 4 })
	for i := range 20 {
		if _, err := s.ops.run(s.ctx, "x", fmt.Sprint(i), func(context.Context, *Operation) (any, error) { return i, nil }); err != nil {
			t.Error(err)
		}
	}
	ops := s.Operations()
	if len(ops) > 6 || ops[len(ops)-1].Object != "19" {
		t.Errorf("%d operations", len(ops))
	}
	_, err := s.Operation("nope")
	wantKind(t, err, errs.NotFound)
	o, err := s.ops.start(s.ctx, "y", "", func(_ context.Context, o *Operation) (any, error) {
		for i := range 100 {
			o.report(Progress{Phase: fmt.Sprint(i)})
		}
		panic("boom")
	})
	if err != nil {
		t.Fatal(err)
	}
	<-o.Done()
	reports, info, _ := o.Since(0)
	if len(reports) != 4 || reports[3].Phase != "99" || info.State != OpFailed || !errs.Is(info.Err, errs.Internal) {
		t.Errorf("%d reports, %+v", len(reports), info)
	}
}

func TestAnswersExpireAndAreBounded(t *testing.T) {
	now := time.Unix(0, 0)
	a := newAnswers(func() time.Time { return now }, 2, time.Minute)
	use := func(key string, done bool) (*answer, bool, error) {
		ans, own, err := a.begin(t.Context(), key, [32]byte{1})
		if own && done {
			a.finish(key, ans, 201, nil, nil, true)
		}
		return ans, own, err
	}
	one, own, err := use("one", true)
	if !own || err != nil {
		t.Fatal(own, err)
	}
	if again, own, _ := use("one", true); own || again != one {
		t.Error("not the same answer")
	}
	use("two", false)
	use("three", true) // one makes room: two is under way
	if _, own, _ := use("one", false); !own {
		t.Error("one was kept")
	}
	if _, _, err := use("four", false); !errs.Is(err, errs.Unavailable) {
		t.Errorf("got %v", err)
	}
	now = now.Add(2 * time.Minute)
	if a.order.Len() != 2 {
		t.Errorf("%d keys", a.order.Len())
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = a.begin(ctx, "two", [32]byte{1})
	wantKind(t, err, errs.Canceled)
	a.finish("two", a.byKey["two"], 500, nil, nil, false)
	if _, own, _ := use("two", true); !own {
		t.Error("an answer that was not kept was given")
	}
	now = now.Add(2 * time.Minute)
	if _, own, _ := use("two", true); !own {
		t.Error("an old answer was given")
	}
}

func TestConfigIsChecked(t *testing.T) {
	if _, err := New(Config{}); err == nil {
		t.Error("a layer of nothing was made")
	}
	s := newSite(t)
	if _, err := New(Config{Provisioner: s.p, Images: s.images, Limits: Limits{LineBytes: 5}}); !errs.Is(err, errs.Invalid) {
		t.Errorf("got %v", err)
	}
}
