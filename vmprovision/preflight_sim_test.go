package vmprovision

import (
	"context"
	"fmt"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision/credential"
	"berth/vmprovision/vcsimtest"
)

// simulated is a configuration that trusts the simulator's certificate.
func simulated(s *vcsimtest.Sim) Config {
	return Config{URL: s.URL, Credential: credential.NewPassword(vcsimtest.User, credential.Text(vcsimtest.Password)), Thumbprint: soap.ThumbprintSHA256(s.Server.Certificate()),
		Cluster: vcsimtest.Cluster, Datastores: []string{vcsimtest.Datastore}, Network: vcsimtest.Network, Owner: "site-a", Instance: "preflight"}
}

// looked runs a preflight and shows that it changed nothing.
func looked(t *testing.T, s *vcsimtest.Sim, cfg Config) Report {
	t.Helper()
	p, err := newPreflight(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	files := s.Files(vcsimtest.Datastore, "")
	if err := p.check(ctx); err != nil {
		t.Fatal(err)
	}
	if got := s.Files(vcsimtest.Datastore, ""); !slices.Equal(got, files) {
		t.Errorf("files were %v, are %v", files, got)
	}
	rows := rowsByMethod(t)
	if p.c.sess != nil {
		for m := range p.c.Calls() {
			if _, ok := rows[m]; !ok || Mutates(m) {
				t.Errorf("a preflight calls %s", m)
			}
		}
	}
	return p.rep
}

// gapsOf lists check and object of what is no warning and not well.
func gapsOf(r Report) (out []string) {
	for _, f := range r.Gaps() {
		out = append(out, f.Check+" "+f.Object)
	}
	return out
}

func TestPreflightOfAPlainSimulator(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	for _, network := range []string{vcsimtest.Network, vcsimtest.Portgroup, ""} {
		cfg := simulated(s)
		cfg.Network = network
		rep := looked(t, s, cfg)
		if err := rep.Err(); err != nil {
			t.Errorf("network %q: %v\n%+v", network, err, rep.Gaps())
		}
		checks := map[string]int{}
		for _, f := range rep.Findings {
			checks[f.Check]++
			if (f.Check == "certificate" || f.Check == "clock") && !f.OK {
				t.Errorf("%+v", f)
			}
		}
		want := []string{"connect", "certificate", "certificate validity", "login", "clock", "datacenter", "resource pool", "hosts", "datastore",
			"datastore folder", "VM folder", "template", "privilege"}
		if network != "" {
			want = append(want, "network")
		}
		for _, c := range want {
			if checks[c] == 0 {
				t.Errorf("network %q: nothing is said of %s", network, c)
			}
		}
	}
	if rep, err := Preflight(t.Context(), simulated(s)); err != nil || rep.Err() != nil || rep.User != vcsimtest.User {
		t.Errorf("%v, %v, user %q", err, rep.Err(), rep.User)
	}
}

// TestPreflightOfALivingSite looks at a site on which Berth has worked.
func TestPreflightOfALivingSite(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	cfg := simulated(s)
	c, err := Connect(t.Context(), cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	vm, err := c.FindTemplate(t.Context(), vcsimtest.Template)
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, doc string) {
		t.Helper()
		if err := c.WriteFile(t.Context(), "templates/"+name, []byte(doc)); err != nil {
			t.Fatal(err)
		}
	}
	write("good.json", `{"version":1,"template":{"name":"good","ref":"`+vm.Ref+`","instanceUUID":"`+vm.InstanceUUID+`","snapshot":"`+vm.Snapshot+`"}}`)
	rep := looked(t, s, cfg)
	if err := rep.Err(); err != nil {
		t.Error(err)
	}
	for _, want := range []string{"VM as template good", "VM folder /DC0/vm/berth", "datastore LocalDS_0"} {
		if !slices.ContainsFunc(rep.Findings, func(f Finding) bool { return f.Check == "privilege" && f.Object == want && f.OK }) {
			t.Errorf("no privilege was asked for on %s: %+v", want, rep.Findings)
		}
	}
	if slices.ContainsFunc(rep.Findings, func(f Finding) bool { return strings.HasPrefix(f.Object, string(OnParent)) }) {
		t.Error("the folder is there and Folder.Create was asked for")
	}
	s.Do(s.VM(vcsimtest.Template).PowerOn(t.Context()))
	if got := gapsOf(looked(t, s, cfg)); !slices.Equal(got, []string{"template good"}) {
		t.Errorf("a running template: %v", got)
	}
	s.Do(s.VM(vcsimtest.Template).PowerOff(t.Context()))
	write("gone.json", `{"template":{"name":"gone","ref":"vm-99999","instanceUUID":"x"}}`)
	write("text.json", `text`)
	if got := gapsOf(looked(t, s, cfg)); !slices.Equal(got, []string{"template gone", "template [LocalDS_0] berth/templates/text.json"}) {
		t.Errorf("%v", got)
	}
	cfg.Owner = "site-b"
	if got := gapsOf(looked(t, s, cfg)); len(got) == 0 || got[0] != "datastore folder [LocalDS_0] berth" {
		t.Errorf("%v", got)
	}
}

// Networks that were given a name are looked at by the port group that they were
// made with, and the privilege is asked for on each.
func TestPreflightOfNamedNetworks(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	cfg := simulated(s)
	cfg.Network = ""
	c, err := Connect(t.Context(), cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	document := func(name, portGroup, ref string) {
		t.Helper()
		doc := fmt.Sprintf(`{"version":1,"checksum":"x","document":{"name":%q,"portGroup":%q,"ref":%q}}`, name, portGroup, ref)
		if err := c.WriteFile(t.Context(), "networks/"+name+".json", []byte(doc)); err != nil {
			t.Fatal(err)
		}
	}
	for name, portGroup := range map[string]string{"plain": vcsimtest.Network, "back": vcsimtest.Portgroup} {
		found, err := c.FindNetwork(t.Context(), portGroup)
		if err != nil {
			t.Fatal(err)
		}
		document(name, found.Path, found.Ref)
	}
	rep := looked(t, s, cfg)
	if err := rep.Err(); err != nil {
		t.Error(err)
	}
	for check, want := range map[string]string{"network": "back", "privilege": "network back, port group /DC0/network/" + vcsimtest.Portgroup} {
		if !slices.ContainsFunc(rep.Findings, func(f Finding) bool { return f.Check == check && f.Object == want && f.OK }) {
			t.Errorf("nothing is said of %s %s: %+v", check, want, rep.Findings)
		}
	}
	// A name is no proof: this port group has been deleted, and its name given to another.
	document("gone", "/DC0/network/"+vcsimtest.Portgroup, "DistributedVirtualPortgroup:dvportgroup-9999")
	if err := c.WriteFile(t.Context(), "networks/text.json", []byte("text")); err != nil {
		t.Fatal(err)
	}
	rep = looked(t, s, cfg)
	if got := gapsOf(rep); !slices.Equal(got, []string{"network gone", "network [LocalDS_0] berth/networks/text.json"}) {
		t.Fatalf("%v", got)
	}
	if f := rep.Gaps()[0]; !strings.Contains(f.Message, "dvportgroup-9999") || !strings.Contains(f.Hint, "berth network rm gone") || f.Kind != errs.NotFound.String() {
		t.Errorf("%+v", f)
	}
}

func TestPreflightNamesGaps(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	for _, tt := range []struct {
		name   string
		change func(*Config)
		gaps   []string
		kind   errs.Kind
	}{
		{"network", func(c *Config) { c.Network = "nowhere" }, []string{"network nowhere"}, errs.NotFound},
		{"datacenter", func(c *Config) { c.Datacenter = "DC9" }, []string{"datacenter DC9"}, errs.NotFound},
		{"cluster", func(c *Config) { c.Cluster = "C9" }, []string{"resource pool C9"}, errs.NotFound},
		{"further cluster", func(c *Config) { c.Clusters = []string{"C8"} }, []string{"cluster C8"}, errs.NotFound},
		{"pool", func(c *Config) { c.ResourcePool = "P9" }, []string{"resource pool P9"}, errs.NotFound},
		{"datastore", func(c *Config) { c.Datastores = []string{"D9"} }, []string{"datastore D9"}, errs.NotFound},
		{"two of them", func(c *Config) { c.Datastores, c.Network = []string{"D9"}, "nowhere" }, []string{"datastore D9", "network nowhere"}, errs.NotFound},
		{"certificate", func(c *Config) { c.Thumbprint = "" }, []string{"certificate " + s.Server.URL.Host}, errs.Denied},
		{"password", func(c *Config) { c.Credential = credential.NewPassword(vcsimtest.User, credential.Text("wrong")) }, []string{"login " + s.Server.URL.Host}, errs.Denied},
		{"unreachable", func(c *Config) { c.URL = "https://" + closed.Addr().String() + "/sdk" }, []string{"connect " + closed.Addr().String()}, errs.Unavailable},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := simulated(s)
			tt.change(&cfg)
			rep := looked(t, s, cfg)
			if got := gapsOf(rep); !slices.Equal(got, tt.gaps) || !errs.Is(rep.Err(), tt.kind) {
				t.Errorf("gaps %v, error %v", got, rep.Err())
			}
			for _, f := range rep.Gaps() {
				if f.Message == "" || f.Hint == "" {
					t.Errorf("%+v", f)
				}
			}
		})
	}
}

func TestPreflightRefusesWhatCannotBeTried(t *testing.T) {
	if _, err := Preflight(t.Context(), Config{URL: "ftp://x"}); !errs.Is(err, errs.Invalid) {
		t.Error(err)
	}
	s := vcsimtest.Start(t, nil)
	cfg := simulated(s)
	cfg.CAFile = "/nowhere/ca.pem"
	if _, err := Preflight(t.Context(), cfg); !errs.Is(err, errs.Invalid) {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Preflight(ctx, simulated(s)); !errs.Is(err, errs.Canceled) {
		t.Error(err)
	}
}

// TestPreflightWithoutTheAnswer counts a privilege that vCenter says nothing of
// as missing.
func TestPreflightWithoutTheAnswer(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	s.FailOnce("HasUserPrivilegeOnEntities", 0, &types.NoPermission{PrivilegeId: "System.View"})
	rep := looked(t, s, simulated(s))
	if got := gapsOf(rep); !slices.Equal(got, []string{"privilege vCenter"}) || !errs.Is(rep.Err(), errs.Denied) {
		t.Errorf("%v, %v", got, rep.Err())
	}
	if f := judgePrivileges("u", target{on: OnNetwork, object: "n"}, privilegesOn(OnNetwork), nil); len(f) != len(privilegesOn(OnNetwork)) || f[0].OK {
		t.Errorf("%+v", f)
	}
}
