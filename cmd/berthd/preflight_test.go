package main

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"go.uber.org/zap/zaptest"

	"berth/internal/errs"
	"berth/portlayer"
	"berth/sandbox"
	"berth/vmprovision"
)

// preflightSite is a sandbox without guests, and a configuration file for it.
func preflightSite(t *testing.T) (sb *sandbox.Sandbox, cfg *config, path string) {
	t.Helper()
	sb, err := sandbox.Start(t.Context(), sandbox.Options{Dir: t.TempDir(), Guests: sandbox.GuestsNone, NoRegistry: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := sb.Close(); err != nil {
			t.Error(err)
		}
	})
	if cfg, path, err = sandboxConfig(&sandboxFlags{}, sb); err != nil {
		t.Fatal(err)
	}
	return sb, cfg, path
}

// preflighted runs the command and reads its JSON.
func preflighted(t *testing.T, path string) (out preflightResult, err error) {
	t.Helper()
	text, err := runPreflight(t, "--config", path, "--json")
	if jsonErr := json.Unmarshal([]byte(text), &out); jsonErr != nil || out.Report == nil {
		t.Fatalf("%v: %v in %q", err, jsonErr, text)
	}
	return out, err
}

func runPreflight(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out strings.Builder
	c := newRoot()
	c.SetOut(&out)
	c.SetArgs(append([]string{"preflight"}, args...))
	err := c.ExecuteContext(t.Context())
	return out.String(), err
}

func TestPreflight(t *testing.T) {
	sb, cfg, path := preflightSite(t)
	sb.ResetCalls()
	res, err := preflighted(t, path)
	if err != nil {
		t.Fatalf("%v\n%+v", err, res.Gaps())
	}
	for _, f := range res.Findings {
		if !f.OK && f.Check != "template" { // none is registered yet
			t.Errorf("%+v", f)
		}
	}
	for m, n := range sb.Calls() {
		if vmprovision.Mutates(m) || m == "FolderPUT" || m == "FolderDELETE" {
			t.Errorf("a preflight made %d calls of %s", n, m)
		}
	}

	// Registered templates are read as the port layer writes them.
	d, err := newDaemon(t.Context(), cfg, zaptest.NewLogger(t))
	if err != nil {
		t.Fatal(err)
	}
	name := sb.TemplateNames()[0]
	_, err = d.layer.RegisterTemplate(t.Context(), portlayer.TemplateRequest{VM: name})
	if closed := d.close(); err != nil || closed != nil {
		t.Fatal(err, closed)
	}
	if res, err = preflighted(t, path); err != nil {
		t.Fatalf("%v\n%+v", err, res.Gaps())
	}
	for _, want := range []vmprovision.Finding{{Check: "template", Object: name}, {Check: "privilege", Object: "VM as template " + name}} {
		if !slices.ContainsFunc(res.Findings, func(f vmprovision.Finding) bool { return f.OK && f.Check == want.Check && f.Object == want.Object }) {
			t.Errorf("nothing good is said of %s %s: %+v", want.Check, want.Object, res.Findings)
		}
	}
}

func TestPreflightNamesMissingPrivileges(t *testing.T) {
	sb, _, path := preflightSite(t)
	sb.Deny("VirtualMachine.Interact.PowerOn")
	res, err := preflighted(t, path)
	if !errs.Is(err, errs.Denied) || errs.KindOf(err).ExitCode() != 7 {
		t.Fatalf("error %v", err)
	}
	gaps := res.Gaps()
	if len(gaps) != 1 || gaps[0].Privilege != "VirtualMachine.Interact.PowerOn" || !strings.HasPrefix(gaps[0].Object, "VM folder /") ||
		!strings.Contains(gaps[0].Message, "CloneVM_Task, InstantClone_Task, PowerOnVM_Task") || !strings.Contains(gaps[0].Hint, "propagating") {
		t.Errorf("%+v", gaps)
	}
	text, err := runPreflight(t, "--config", path)
	if !errs.Is(err, errs.Denied) || !strings.Contains(text, "error    privilege VM folder /DC0/vm") || !strings.Contains(text, "ON ") {
		t.Errorf("%v\n%s", err, text)
	}

	// Every privilege that is printed is asked for, and named when it is missing:
	// those of templates where one is registered.
	for _, p := range vmprovision.Privileges() {
		sb.ClearRules()
		sb.Deny(p.ID)
		if p.On == vmprovision.OnTemplate || p.On == vmprovision.OnTemplateVM || p.On == vmprovision.OnNetwork || p.ID == "Datastore.Browse" {
			continue // no template, no network is configured; without Browse even the looking fails, below
		}
		rep, err := preflighted(t, path)
		named := slices.ContainsFunc(rep.Findings, func(f vmprovision.Finding) bool {
			return f.Privilege == p.ID && strings.HasPrefix(f.Object, string(p.On)+" ") && f.Hint != ""
		})
		// A privilege may be optional on one object and needed on another.
		needed := slices.ContainsFunc(vmprovision.Privileges(), func(q vmprovision.Privilege) bool { return q.ID == p.ID && !q.Optional })
		if !named || (err == nil) == needed {
			t.Errorf("%s on %s: named %v, error %v", p.ID, p.On, named, err)
		}
	}
	sb.ClearRules()
	sb.Deny("Datastore.Browse")
	if rep, err := preflighted(t, path); !errs.Is(err, errs.Denied) || !slices.ContainsFunc(rep.Findings, func(f vmprovision.Finding) bool { return f.Privilege == "Datastore.Browse" }) {
		t.Errorf("%v: %+v", err, rep.Gaps())
	}
}

func TestPreflightPrints(t *testing.T) {
	text, err := runPreflight(t, "--print") // no configuration, no vCenter
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range vmprovision.Privileges() {
		if !strings.Contains(text, p.ID) || !strings.Contains(text, string(p.On)) {
			t.Errorf("%s on %s is not printed", p.ID, p.On)
		}
	}
	for _, want := range []string{"govc role.create berth-resource-pool Resource.AssignVMToPool VApp.Import\n", "#   optional on resource pool: Resource.CreatePool Resource.DeletePool\n",
		"# cluster and hosts: the role ReadOnly\n", "# vCenter: the role ReadOnly\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing:\n%s", want, text)
		}
	}
	text, err = runPreflight(t, "--print", "--json")
	var res preflightResult
	if err != nil || json.Unmarshal([]byte(text), &res) != nil || len(res.Privileges) != len(vmprovision.Privileges()) {
		t.Errorf("%v: %s", err, text)
	}
}

func TestPreflightOfWhatDoesNotAnswer(t *testing.T) {
	sb, _, path := preflightSite(t)
	if err := sb.Close(); err != nil {
		t.Fatal(err)
	}
	res, err := preflighted(t, path)
	if !errs.Is(err, errs.Unavailable) || len(res.Findings) != 1 || res.Findings[0].Check != "connect" {
		t.Errorf("%v: %+v", err, res.Findings)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	c := newRoot()
	c.SetOut(new(strings.Builder))
	c.SetArgs([]string{"preflight", "--config", path})
	if err := c.ExecuteContext(ctx); !errs.Is(err, errs.Canceled) {
		t.Error(err)
	}
}
