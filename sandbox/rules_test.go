package sandbox

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/random"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
)

func typeName(v any) string { return fmt.Sprintf("%T", v) }

func TestFailTask(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	a := x.mustClone(x.tpl, "a", nil)
	x.FailTask("PowerOnVM_Task", "a*", &types.InsufficientResourcesFault{}, 1)
	x.FailTask("CloneVM_Task", "never", &types.InvalidState{}, -1)
	x.FailTask("QueryPerf", "*", &types.RuntimeFault{}, 1)
	task, err := a.PowerOn(ctx)
	if err != nil {
		t.Fatalf("the call faulted, not its task: %v", err)
	}
	if err := task.Wait(ctx); !isFault[*types.InsufficientResourcesFault](err) {
		t.Errorf("first: %v", err)
	}
	if err := x.done(a.PowerOn(ctx)); err != nil {
		t.Errorf("second: %v", err)
	}
	for range 2 {
		if _, err := x.clone(x.tpl, "never", nil); !isFault[*types.InvalidState](err) {
			t.Errorf("never: %v", err)
		}
	}
	x.mustClone(x.tpl, "always", nil)
	x.ClearRules()
	x.mustClone(x.tpl, "never", nil)
}

func TestDeny(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	a := x.mustClone(x.tpl, "a", nil)
	x.Deny("VirtualMachine.Interact.PowerOn")
	x.Deny("CreateSnapshotEx_Task")
	x.Deny("Datastore.FileManagement")
	if err := x.done(a.PowerOn(ctx)); !isFault[*types.NoPermission](err) {
		t.Errorf("power on: %v", err)
	}
	if err := x.ds.Upload(ctx, strings.NewReader("x"), "x", nil); err == nil || !strings.Contains(err.Error(), "403") {
		t.Errorf("upload: %v", err)
	}
	x.ClearRules()
	if err := x.done(a.PowerOn(ctx)); err != nil {
		t.Error(err)
	}
}

func TestDelayAndCalls(t *testing.T) {
	x := newSite(t, Options{})
	x.ResetCalls()
	x.Delay("CloneVM_Task", 50*time.Millisecond)
	begin := time.Now()
	x.mustClone(x.tpl, "a", nil)
	if took := time.Since(begin); took < 50*time.Millisecond {
		t.Errorf("took %s", took)
	}
	if n := x.Calls()["CloneVM_Task"]; n != 1 {
		t.Errorf("%d clones counted", n)
	}
}

func TestSessionTimeout(t *testing.T) {
	x := newSite(t, Options{SessionTimeout: "200ms"})
	idle, err := x.c.SessionManager.UserSession(t.Context())
	if err != nil || idle == nil {
		t.Fatalf("%v %v", idle, err)
	}
	// Another session, which is never idle, watches it end.
	busy := x.login()
	err = until(t.Context(), func() (bool, error) {
		r, err := methods.SessionIsActive(t.Context(), busy, &types.SessionIsActive{This: *busy.ServiceContent.SessionManager, SessionID: idle.Key, UserName: x.User})
		return err == nil && !r.Returnval, err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.folder.Children(t.Context()); !isFault[*types.NotAuthenticated](err) {
		t.Errorf("idle session: %v", err)
	}
}

func TestRegistry(t *testing.T) {
	x := newSite(t, Options{})
	img, err := random.Image(1000, 2)
	if err != nil {
		t.Fatal(err)
	}
	ref, err := name.ParseReference(x.RegistryHost()+"/test/image:1", name.Insecure)
	if err != nil {
		t.Fatal(err)
	}
	if err := remote.Write(ref, img, remote.WithContext(t.Context())); err != nil {
		t.Fatal(err)
	}
	got, err := remote.Image(ref, remote.WithContext(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	a, err := img.Digest()
	if err != nil {
		t.Fatal(err)
	}
	if b, err := got.Digest(); err != nil || a != b {
		t.Errorf("%s, want %s: %v", b, a, err)
	}
	res, err := http.Get("http://" + x.RegistryHost() + "/v2/")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != 200 {
		t.Error(res.Status)
	}
}

// TestGovc looks with VMware's own client, as an admin would.
func TestGovc(t *testing.T) {
	if testing.Short() {
		t.Skip("builds govc")
	}
	x := newSite(t, Options{})
	x.mustClone(x.tpl, "web", func(s *types.VirtualMachineCloneSpec) {
		s.Config = &types.VirtualMachineConfigSpec{Annotation: "of Berth", ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: "berth.id", Value: "42"}}}
	})
	govc := filepath.Join(t.TempDir(), "govc")
	if out, err := exec.Command("go", "build", "-o", govc, "berth/tests/govc").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run := func(args ...string) string {
		cmd := exec.CommandContext(t.Context(), govc, args...)
		cmd.Env = append(os.Environ(), "GOVC_URL="+x.VSphereURL(), "GOVC_USERNAME="+x.User, "GOVC_PASSWORD="+x.Password,
			"GOVC_TLS_CA_CERTS="+x.CAFile(), "GOVC_PERSIST_SESSION=false")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("govc %s: %v\n%s", args, err, out)
		}
		return string(out)
	}
	if out := run("about"); !strings.Contains(out, "Berth sandbox") {
		t.Errorf("about: %s", out)
	}
	if out := run("find", "/"+DatacenterName+"/vm", "-type", "m"); !strings.Contains(out, "/DC0/vm/web\n") {
		t.Errorf("find: %s", out)
	}
	var info struct {
		VirtualMachines []struct {
			Config struct {
				Annotation  string
				ExtraConfig []struct{ Key, Value string }
			}
		} `json:"virtualMachines"`
	}
	if err := json.Unmarshal([]byte(run("vm.info", "-json", "-e", "web")), &info); err != nil {
		t.Fatal(err)
	}
	found := false
	for _, o := range info.VirtualMachines[0].Config.ExtraConfig {
		found = found || o.Key == "berth.id" && o.Value == "42"
	}
	if !found || info.VirtualMachines[0].Config.Annotation != "of Berth" {
		t.Errorf("vm.info: %+v", info)
	}
	run("vm.power", "-on", "web")
	if out := run("vm.info", "web"); !strings.Contains(out, "poweredOn") {
		t.Errorf("vm.info: %s", out)
	}
}
