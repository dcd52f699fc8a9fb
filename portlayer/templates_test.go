package portlayer

import (
	"strings"
	"testing"
	"time"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/portlayer/portlayertest"
	"berth/vmprovision"
)

func TestRegisterTemplateFromFacts(t *testing.T) {
	s := newSite(t)
	got := s.template
	if got.Name != "ltsc2022" || got.OSVersion != build || got.Agent != "0.1.0" || got.Edition != "ServerDatacenterCore" ||
		len(got.Modes) != 1 || got.Modes[0] != "native" || len(got.ChainIDs) != 1 || got.Snapshot == "" || got.MemoryMB != 4096 {
		t.Errorf("%+v", got)
	}
	// Another daemon, and another look, read the same from the datastore.
	next, err := New(Config{Provisioner: s.p, Images: s.images})
	if err != nil {
		t.Fatal(err)
	}
	defer next.Close()
	for _, ref := range []string{"ltsc2022", "LTSC2022", got.ID} {
		if again, err := next.Template(s.ctx, ref); err != nil || again.ID != got.ID || !again.Registered.Equal(got.Registered) {
			t.Errorf("%s: %+v, %v", ref, again, err)
		}
	}
	over, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: s.tvm.Path, Name: "ltsc2022", OSVersion: "10.0.20348.3000", ChainIDs: []string{chainB, chainB}})
	if err != nil || over.OSVersion != "10.0.20348.3000" || len(over.ChainIDs) != 1 || over.ChainIDs[0] != chainB || over.Agent != "0.1.0" || over.ID != got.ID {
		t.Errorf("overridden: %+v, %v", over, err)
	}
	if ts, err := s.Templates(s.ctx); err != nil || len(ts) != 1 {
		t.Errorf("%d templates, %v", len(ts), err)
	}
}

func TestRegisterTemplateNamesEveryGap(t *testing.T) {
	s := newSite(t)
	for _, c := range []struct {
		name  string
		edit  func(*vmprovision.TemplateVM)
		req   TemplateRequest
		kind  errs.Kind
		words []string
	}{
		{"bad", func(vm *vmprovision.TemplateVM) {
			vm.Power, vm.Snapshot, vm.GuestID, vm.GuestFamily = vmprovision.PoweredOn, "", "debian12_64Guest", "linuxGuest"
			vm.ToolsStatus, vm.ToolsVersion = "toolsNotInstalled", ""
			vm.Disks[0].Backing = "VirtualDiskRawDiskMappingVer1BackingInfo"
		}, TemplateRequest{}, errs.Unsupported, []string{"7 things", "poweredOn", "no snapshot", "debian12_64Guest", "Tools", "RawDiskMapping", "OS build", "berth-agent"}},
		{"nodisk", func(vm *vmprovision.TemplateVM) { vm.Disks = nil }, TemplateRequest{OSVersion: build, Agent: "1"}, errs.Unsupported, []string{"it has no disk"}},
		{"secret", func(vm *vmprovision.TemplateVM) {
			vm.TPM, vm.Encrypted, vm.ISOs, vm.Disks[0].Missing = true, true, []string{"[ds] iso/windows.iso"}, true
		}, TemplateRequest{OSVersion: build, Agent: "1"}, errs.Unsupported, []string{"4 things", "virtual TPM", "encrypted", "[ds] iso/windows.iso", "is not there"}},
		{"orphan", func(vm *vmprovision.TemplateVM) { vm.Connection, vm.Disks = "orphaned", nil }, TemplateRequest{OSVersion: build, Agent: "1"}, errs.Unsupported, []string{"it is orphaned"}},
		{"facts", func(vm *vmprovision.TemplateVM) { vm.ExtraConfig[FactsKey] = "{" }, TemplateRequest{OSVersion: build, Agent: "1"}, errs.Unsupported, []string{FactsKey}},
		{"bigfacts", func(vm *vmprovision.TemplateVM) { vm.ExtraConfig[FactsKey] = strings.Repeat(" ", 1<<20) }, TemplateRequest{OSVersion: build, Agent: "1"}, errs.Unsupported, []string{"1048576"}},
		{"version", nil, TemplateRequest{OSVersion: "Windows 11", Agent: "1"}, errs.Unsupported, []string{"Windows 11"}},
		{"mode", nil, TemplateRequest{OSVersion: build, Agent: "1", Modes: []string{"odd"}}, errs.Unsupported, []string{"odd"}},
		{"chain", nil, TemplateRequest{OSVersion: build, Agent: "1", ChainIDs: []string{"sha256:xyz"}}, errs.Unsupported, []string{"sha256:xyz"}},
		{"a name with spaces", nil, TemplateRequest{OSVersion: build, Agent: "1"}, errs.Invalid, []string{"give it a name"}},
		{"taken", nil, TemplateRequest{OSVersion: build, Agent: "1", Name: "ltsc2022"}, errs.Exists, []string{"ltsc2022"}},
	} {
		vm := s.p.AddTemplate(c.name, c.edit)
		c.req.VM = vm.Ref
		_, err := s.RegisterTemplate(s.ctx, c.req)
		if !errs.Is(err, c.kind) {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		wantKind(t, err, c.kind, c.words...)
	}
	_, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: "nope"})
	wantKind(t, err, errs.NotFound, "nope", "register template")
	_, err = s.RegisterTemplate(s.ctx, TemplateRequest{VM: "ltsc2022", Name: "other"})
	wantKind(t, err, errs.Exists, "registered already, as ltsc2022")
	// A template without a snapshot that is marked as such is good.
	s.p.AddTemplate("marked", func(vm *vmprovision.TemplateVM) { vm.Snapshot, vm.IsTemplate = "", true })
	if _, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: "marked", OSVersion: "10.0.17763", Agent: "1"}); err != nil {
		t.Error(err)
	}
}

func TestUnregisterTemplate(t *testing.T) {
	s := newSite(t).baked()
	based := portlayertest.Image("based:1", build, 7)
	based.BaseChainID = chainA
	s.images.Add(based)
	wantKind(t, s.UnregisterTemplate(s.ctx, "ltsc2022", false), errs.Conflict, "baked image berth-baked-", "image based:1", "force")
	if err := s.UnregisterTemplate(s.ctx, "ltsc2022", true); err != nil {
		t.Fatal(err)
	}
	wantKind(t, s.UnregisterTemplate(s.ctx, "ltsc2022", true), errs.NotFound)
	_, err := s.Create(s.ctx, CreateRequest{Image: webRef})
	wantKind(t, err, errs.Unsupported, build, "there are none")
	// The baked image that nobody can ask for any more is debris.
	if d, err := s.GC(s.ctx, true); err != nil || len(d) != 1 || d[0].Kind != "baked image" || d[0].Removed {
		t.Errorf("%+v, %v", d, err)
	}
	if d, err := s.GC(s.ctx, false); err != nil || len(d) != 1 || !d[0].Removed || len(s.Layer.baked()) != 0 {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestTemplateFilesAreNotTrusted(t *testing.T) {
	s := newSite(t)
	good, ok := s.p.File(templatePath(s.template.ID))
	if !ok {
		t.Fatal("no template file")
	}
	for name, b := range map[string]string{
		"edited":    strings.Replace(string(good), "20348.2582", "20348.9999", 1),
		"cut":       string(good[:len(good)/2]),
		"unknown":   strings.Replace(string(good), `"version":1`, `"version":1,"x":2`, 1),
		"newer":     strings.Replace(string(good), `"version":1`, `"version":2`, 1),
		"twice":     string(good) + string(good),
		"not JSON":  "\x00\x01",
		"too large": strings.Repeat("x", templateLimit+1),
	} {
		s.p.PutFile("templates/x.json", []byte(b))
		ts, err := s.Layer.templates.load(s.ctx, true)
		if err != nil || len(ts) != 1 || ts[0].ID != s.template.ID {
			t.Errorf("%s: %d templates, %v", name, len(ts), err)
		}
		if u := s.Layer.templates.unreadable(); len(u) != 1 || !strings.HasPrefix(u[0], "x.json: ") {
			t.Errorf("%s: unreadable: %v", name, u)
		}
		_, err = s.Template(s.ctx, "gone")
		wantKind(t, err, errs.NotFound, "x.json")
	}
	// Round trip.
	back, err := decodeTemplate(good)
	if err != nil || back.OSVersion != build {
		t.Errorf("%+v, %v", back, err)
	}
}

func FuzzDecodeTemplate(f *testing.F) {
	b, err := encodeTemplate(&Template{ID: "x", Name: "y", OSVersion: build, Registered: time.Unix(0, 0).UTC()})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"version":1,"checksum":"sha256:","template":{}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := decodeTemplate(b)
		if err == nil && (got.ID == "" || got.Name == "") {
			t.Errorf("accepted %+v", got)
		}
	})
}

func FuzzDecodeMeta(f *testing.F) {
	f.Add(`{"version":1,"name":"a","created":"2026-01-01T00:00:00Z","resources":{"cpu":{},"memory":{}}}`)
	f.Add(`{"version":2}`)
	f.Fuzz(func(t *testing.T, s string) {
		var m containerMeta
		if err := decodeMeta(s, 48<<10, &m); err == nil && (m.Version != metaVersion || len(s) > 48<<10) {
			t.Errorf("accepted %+v", m)
		}
	})
}

func TestTemplateFor(t *testing.T) {
	s := newSite(t)
	add := func(name, version string, chains ...string) {
		s.p.AddTemplate(name, nil)
		if _, err := s.RegisterTemplate(s.ctx, TemplateRequest{VM: name, OSVersion: version, Agent: "1", ChainIDs: chains}); err != nil {
			t.Fatal(err)
		}
	}
	add("older", "10.0.20348.999", chainA)
	add("newer", "10.0.20348.10000", chainA)
	add("w2019", "10.0.17763.5000", chainB)
	for _, c := range []struct {
		os, base, want, got string
		kind                errs.Kind
		words               []string
	}{
		{"10.0.20348.2582", "", "", "ltsc2022", 0, nil},
		{"10.0.20348.9", "", "", "older", 0, nil},
		// By number: 10000 is above 2583 although "1" is below "2".
		{"10.0.20348.2583", "", "", "newer", 0, nil},
		{"10.0.20348.99999", "", "", "newer", 0, nil},
		{"10.0.17763.1", "", "", "w2019", 0, nil},
		{"10.0.17763.1", chainB, "", "w2019", 0, nil},
		{"10.0.20348.1", chainA, "", "older", 0, nil},
		{"10.0.20348.1", chainB, "", "", errs.Unsupported, []string{"base layers", "w2019 (10.0.17763.5000)"}},
		{"10.0.26100.1", "", "", "", errs.Unsupported, []string{"10.0.26100", "ltsc2022 (10.0.20348.2582)", "register a template"}},
		{"10.0.20348.1", "", "NEWER", "newer", 0, nil},
		{"10.0.20348.1", "", "w2019", "", errs.Unsupported, []string{"w2019", "10.0.17763"}},
		{"10.0.20348.1", "", "none", "", errs.NotFound, []string{"none"}},
		{"Windows", "", "", "", errs.Unsupported, []string{"Windows"}},
	} {
		got, err := s.templateFor(s.ctx, &imagestore.Image{ID: "sha256:1", OSVersion: c.os, BaseChainID: c.base}, c.want)
		if c.kind != 0 {
			wantKind(t, err, c.kind, c.words...)
		} else if err != nil || got.Name != c.got {
			t.Errorf("%s %s %s: %v, %v; want %s", c.os, c.base, c.want, got, err, c.got)
		}
	}
}
