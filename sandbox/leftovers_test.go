package sandbox

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// childDir names the folder of a sandbox that this test's own program is to
// run, as another process, until it is killed.
const childDir = "BERTH_SANDBOX_TEST_CHILD"

// runChild is that other process: it starts a guest, says so, and waits.
func runChild(dir string) error {
	ctx := context.Background()
	s, err := Start(ctx, Options{Dir: dir, Guests: GuestsWine, AgentExe: os.Getenv(childDir + "_AGENT")})
	if err != nil {
		return err
	}
	c, err := govmomi.NewClient(ctx, s.VSphereLogin(), true)
	if err != nil {
		return err
	}
	finder := find.NewFinder(c.Client)
	vm, err := finder.VirtualMachine(ctx, "/"+DatacenterName+"/vm/"+s.TemplateNames()[0])
	if err != nil {
		return err
	}
	task, err := vm.PowerOn(ctx)
	if err != nil {
		return err
	}
	if err := task.Wait(ctx); err != nil {
		return err
	}
	err = until(ctx, func() (bool, error) {
		g := s.machines.guestOf(vm.Reference())
		return g != nil && len(marked(markerOf(dir))) > 1, nil
	})
	if err != nil {
		return err
	}
	fmt.Println("ready")
	select {} // the parent kills
}

// TestKilledSandbox starts a sandbox where another one was killed.
func TestKilledSandbox(t *testing.T) {
	agent := filepath.Join(windowsPrograms(t), "berth-agent.exe")
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childDir+"="+dir, childDir+"_AGENT="+agent)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "ready\n" {
		_ = cmd.Process.Kill() // it may have ended by itself
		t.Fatalf("child: %q %v", line, err)
	}
	if _, err := Start(t.Context(), Options{Dir: dir, Guests: GuestsNone}); !errs.Is(err, errs.Conflict) {
		t.Errorf("two sandboxes in one folder: %v", err)
	}
	var left leftovers
	b, err := os.ReadFile(filepath.Join(dir, "leftovers.json"))
	if err == nil {
		err = json.Unmarshal(b, &left)
	}
	if err != nil {
		t.Fatal(err)
	}
	cable := bridgeIndex(left.Bridge)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed
	if len(marked(markerOf(dir))) == 0 {
		t.Error("the killed sandbox left no process: nothing is tested")
	}
	x := newSite(t, Options{Dir: dir})
	if p := marked(markerOf(dir)); len(p) > 0 {
		t.Errorf("processes: %v", p)
	}
	if m, err := mountsBelow(dir); err != nil || len(m) > 0 {
		t.Errorf("mounts: %v %v", m, err)
	}
	if _, err := os.Stat(left.Cgroup); !os.IsNotExist(err) {
		t.Errorf("%s is there: %v", left.Cgroup, err)
	}
	switch bridgeIndex(left.Bridge) {
	case "":
		if ns, err := filepath.Glob("/run/netns/" + left.Bridge + "-*"); err != nil || len(ns) > 0 {
			t.Errorf("namespaces: %v %v", ns, err)
		}
	case cable:
		t.Errorf("the bridge %s is there", left.Bridge)
	}
	x.mustClone(x.tpl, "works", func(s *types.VirtualMachineCloneSpec) { s.PowerOn = true })
}

// TestCloseWithGuests closes a sandbox whose guests run.
func TestCloseWithGuests(t *testing.T) {
	agent := filepath.Join(windowsPrograms(t), "berth-agent.exe")
	dir := t.TempDir()
	s, err := Start(t.Context(), Options{Dir: dir, AgentExe: agent})
	if err != nil {
		t.Fatal(err)
	}
	bridge, group := s.state.now.Bridge, s.state.now.Cgroup
	x := &site{Sandbox: s, t: t}
	x.c = x.login()
	vm, err := find.NewFinder(x.c.Client).VirtualMachine(t.Context(), "/DC0/vm/"+s.TemplateNames()[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := x.done(vm.PowerOn(t.Context())); err != nil {
		t.Fatal(err)
	}
	if err := until(t.Context(), func() (bool, error) { return len(marked(markerOf(dir))) > 1, nil }); err != nil {
		t.Fatal(err)
	}
	cable := bridgeIndex(bridge)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if p := marked(markerOf(dir)); len(p) > 0 {
		t.Errorf("processes: %v", p)
	}
	if m, err := mountsBelow(dir); err != nil || len(m) > 0 {
		t.Errorf("mounts: %v %v", m, err)
	}
	if _, err := os.Stat(group); group != "" && !os.IsNotExist(err) {
		t.Errorf("%s is there: %v", group, err)
	}
	if i := bridgeIndex(bridge); i != "" && i == cable {
		t.Errorf("the bridge %s is there", bridge)
	}
}

// bridgeIndex tells a bridge from another of the same name, which a sandbox of
// another test may make as soon as the name is free; "" is none.
func bridgeIndex(name string) string {
	b, err := os.ReadFile("/sys/class/net/" + name + "/ifindex")
	if err != nil {
		return ""
	}
	return string(b)
}

func TestPreflight(t *testing.T) {
	for _, m := range Preflight() {
		if m.What == "" || m.Why == "" || m.Remedy == "" {
			t.Errorf("%+v says too little", m)
		}
	}
	t.Setenv("PATH", t.TempDir())
	found := map[string]string{}
	for _, m := range Preflight() {
		found[m.What] = m.Remedy
	}
	for what, remedy := range map[string]string{"qemu-storage-daemon": "qemu-system-common", "ntfs-3g": "ntfs-3g", "ip": "iproute2", "fusermount3": "fuse3"} {
		if found[what] != "apt-get install -y --no-install-recommends "+remedy {
			t.Errorf("%s: %q", what, found[what])
		}
	}
	if _, err := Start(t.Context(), Options{AgentExe: "x"}); !errs.Is(err, errs.Unsupported) {
		t.Errorf("start without tools: %v", err)
	}
}
