package vmprovision_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/soap"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/credential"
	"berth/vmprovision/vcsimtest"
)

func TestConfigurationIsChecked(t *testing.T) {
	good := vmprovision.Config{URL: "https://127.0.0.1:1/sdk", Credential: credential.NewPassword("u", credential.Text("p")), Owner: "o", Instance: "i"}
	for name, change := range map[string]func(*vmprovision.Config){
		"no url":          func(c *vmprovision.Config) { c.URL = "" },
		"http":            func(c *vmprovision.Config) { c.URL = "http://vc/sdk" },
		"credentials":     func(c *vmprovision.Config) { c.URL = "https://u:p@vc/sdk" },
		"no credential":   func(c *vmprovision.Config) { c.Credential = nil },
		"no owner":        func(c *vmprovision.Config) { c.Owner = "" },
		"owner":           func(c *vmprovision.Config) { c.Owner = "a b" },
		"instance":        func(c *vmprovision.Config) { c.Instance = "a/b" },
		"folder":          func(c *vmprovision.Config) { c.Folder = "/x" },
		"datastorefolder": func(c *vmprovision.Config) { c.DatastoreFolder = "../x" },
		"guestRPC":        func(c *vmprovision.Config) { c.GuestRPC = "closed" },
		"timeout":         func(c *vmprovision.Config) { c.TaskTimeout = -1 },
	} {
		cfg := good
		change(&cfg)
		if _, err := vmprovision.Connect(context.Background(), cfg, nil); !errs.Is(err, errs.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestServerMustBeTrusted(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	ca, err := s.Server.CertificateFile()
	if err != nil {
		t.Fatal(err)
	}
	try := func(change func(*vmprovision.Config)) error {
		cfg := config(s)
		cfg.Insecure = false
		change(&cfg)
		c, err := vmprovision.Connect(ctxOf(t), cfg, nil)
		if err == nil {
			err = c.Close()
		}
		return err
	}
	wantKind(t, try(func(*vmprovision.Config) {}), errs.Denied)
	wantKind(t, try(func(c *vmprovision.Config) { c.Thumbprint = strings.Repeat("AA:", 19) + "AA" }), errs.Denied)
	wantKind(t, try(func(c *vmprovision.Config) { c.CAFile = "/does/not/exist" }), errs.Invalid)
	for name, change := range map[string]func(*vmprovision.Config){
		"ca":     func(c *vmprovision.Config) { c.CAFile = ca },
		"sha1":   func(c *vmprovision.Config) { c.Thumbprint = soap.ThumbprintSHA1(s.Server.Certificate()) },
		"sha256": func(c *vmprovision.Config) { c.Thumbprint = soap.ThumbprintSHA256(s.Server.Certificate()) },
	} {
		if err := try(change); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWrongPasswordIsDeniedAndNeverShown(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	core, logs := observer.New(zap.DebugLevel)
	cfg := config(s)
	const wrong = "not-the-secret"
	cfg.Credential = credential.NewPassword(vcsimtest.User, credential.Text(wrong))
	_, err := vmprovision.Connect(ctxOf(t), cfg, zap.New(core))
	wantKind(t, err, errs.Denied)
	js, merr := json.Marshal(cfg)
	if merr != nil {
		t.Fatal(merr)
	}
	text := err.Error() + fmt.Sprintf("%v %+v", cfg, &cfg) + string(js)
	for _, e := range logs.All() {
		text += e.Message + fmt.Sprint(e.ContextMap())
	}
	if strings.Contains(text, wrong) {
		t.Errorf("the password is in %q", text)
	}
}

func TestPlacesMustExistAndBeUnambiguous(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	for name, tc := range map[string]struct {
		change func(*vmprovision.Config)
		kind   errs.Kind
	}{
		"datacenter": {func(c *vmprovision.Config) { c.Datacenter = "nowhere" }, errs.NotFound},
		"cluster":    {func(c *vmprovision.Config) { c.Cluster = "nowhere" }, errs.NotFound},
		"pool":       {func(c *vmprovision.Config) { c.ResourcePool = "nowhere" }, errs.NotFound},
		"datastore":  {func(c *vmprovision.Config) { c.Datastores = []string{"nowhere"} }, errs.NotFound},
	} {
		cfg := config(s)
		tc.change(&cfg)
		_, err := vmprovision.Connect(ctxOf(t), cfg, nil)
		if !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), "nowhere") {
			t.Errorf("%s: %v", name, err)
		}
	}
	cfg := config(s)
	cfg.Datastores, cfg.ResourcePool, cfg.Folder = nil, "DC0_C0_RP1", "a/b/c"
	if len(s.Model.Map().All("ResourcePool")) < 2 {
		cfg.ResourcePool = ""
	}
	c := connect(t, cfg)
	list, err := c.Datastores(ctxOf(t))
	if err != nil || len(list) != 2 || !list[0].Default || list[1].Default {
		t.Errorf("datastores are %+v, %v", list, err)
	}
}

func TestExpiredSessionIsRenewed(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	s.EndSessions()
	if _, err := c.Clone(ctxOf(t), cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	if n := c.Calls()["Login"]; n != 2 {
		t.Errorf("%d logins, want 2", n)
	}
}

func TestSessionEndsWhileATaskRuns(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	release := s.Hold()
	seen := c.Calls()["ModifyListView"]
	done := make(chan error, 1)
	go func() {
		_, err := c.Clone(ctxOf(t), cloneSpec(b, "k1"))
		done <- err
	}()
	waitCalls(t, c, "ModifyListView", seen+1, done)
	s.EndSessions()
	// Something must be said for the loss to be noticed before the collector's wait ends.
	if _, err := c.Datastores(ctxOf(t)); err != nil {
		t.Fatal(err)
	}
	release()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if _, ok := c.Get("k1"); !ok {
		t.Error("the container is not in the inventory")
	}
}

// waitCalls yields until a method was called n times or the work is done.
func waitCalls(t testing.TB, c *vmprovision.Client, method string, n int, done chan error) {
	t.Helper()
	ctx := ctxOf(t)
	for c.Calls()[method] < n && len(done) == 0 {
		if ctx.Err() != nil {
			t.Fatalf("%s was not called", method)
		}
		if _, err := c.Datastores(ctx); err != nil { // a round trip takes its time
			t.Fatal(err)
		}
	}
}

func TestInventorySurvivesARestartOfVCenter(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	s.Stop()
	if _, ok := c.Get("k1"); !ok {
		t.Error("the inventory was lost with the connection")
	}
	_, err := c.Datastores(ctx)
	wantKind(t, err, errs.Unavailable)
	s.Resume()
	if _, err := c.Clone(ctx, cloneSpec(b, "k2")); err != nil {
		t.Fatal(err)
	}
	s.Do(s.VM("c-k1").PowerOff(ctx))
	if _, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.Power == vmprovision.PoweredOff }); err != nil {
		t.Fatal(err)
	}
}

func TestCloseEndsWaitsAndWatches(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c, err := vmprovision.Connect(ctxOf(t), config(s), nil)
	if err != nil {
		t.Fatal(err)
	}
	changes := c.Watch(context.Background())
	waited := make(chan error, 1)
	go func() {
		_, err := c.Wait(context.Background(), "nobody", func(vm *vmprovision.VM) bool { return vm != nil })
		waited <- err
	}()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	wantKind(t, <-waited, errs.Unavailable)
	for range changes { // ends
	}
	if _, open := <-c.Watch(context.Background()); open {
		t.Error("a watch of a closed client is open")
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}
