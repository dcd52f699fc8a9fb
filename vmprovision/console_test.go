package vmprovision_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// A guest that waits for a new log file gets it by one reconfiguration, and one
// deletion of the file that is not kept any more. With the VM go all its files.
func TestNextConsole(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	spec := cloneSpec(b, "k1")
	spec.Spec.LogSize = &guestinfo.LogSize{Bytes: guestinfo.MinLogBytes, Files: 2}
	for _, sp := range []vmprovision.CloneSpec{spec, cloneSpec(b, "unbound")} {
		if _, err := c.Clone(ctx, sp); err != nil {
			t.Fatal(err)
		}
	}
	logs := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/logs")
	write := func(name string, n int) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(logs, name), []byte(strings.Repeat("x", n)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	wantKind(t, c.NextConsole(ctx, "nobody", 1), errs.NotFound)
	wantKind(t, c.NextConsole(ctx, "unbound", 1), errs.Denied)
	write("k1.log", 10)
	wantKind(t, c.NextConsole(ctx, "k1", 1), errs.Denied) // a guest that lies about its log
	for turn, want := range []map[string]int{{"ReconfigVM_Task": 1}, {"ReconfigVM_Task": 1, "DeleteDatastoreFile_Task": 1}, {"ReconfigVM_Task": 1, "DeleteDatastoreFile_Task": 1}} {
		name := "k1.log"
		if turn > 0 {
			name = fmt.Sprintf("k1.%d.log", turn)
		}
		write(name, guestinfo.MinLogBytes)
		wantKind(t, c.NextConsole(ctx, "k1", uint64(turn+2)), errs.Conflict)
		asksForLog(t, s, "k1", 0)
		wantKind(t, c.NextConsole(ctx, "k1", uint64(turn+1)), errs.Conflict) // it has given up
		asksForLog(t, s, "k1", uint64(turn+1))
		before := c.Calls()
		if err := c.NextConsole(ctx, "k1", uint64(turn+1)); err != nil {
			t.Fatal(err)
		}
		for m, n := range c.Calls() {
			if d := n - before[m]; vmprovision.Mutates(m) && d != want[m] {
				t.Errorf("turn %d: %d × %s, want %d", turn, d, m, want[m])
			}
		}
		vm, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.LogTurn == uint64(turn+1) })
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("[%s] berth/logs/k1.%d.log", vcsimtest.Datastore, turn+1); vm.Console != want || vm.LogFile != turn+1 || vm.LogTurn != uint64(turn+1) {
			t.Errorf("the VM says %q, file %d, turn %d; want %q", vm.Console, vm.LogFile, vm.LogTurn, want)
		}
		if got := serialFileOf(t, s, "c-k1"); got != vm.Console {
			t.Errorf("the serial port writes to %q, want %q", got, vm.Console)
		}
	}
	if _, size, err := c.Console(ctx, "k1", 2, 0, 0); err != nil || size != guestinfo.MinLogBytes {
		t.Errorf("the file before has %d bytes: %v", size, err)
	}
	write("k1.3.log", 5)
	write("k1.1.log", 5) // a deletion that failed
	write("other.7.log", 5)
	d, err := c.Debris(ctx)
	if err != nil || len(d) != 2 {
		t.Errorf("debris is %v, %v", d, err)
	}
	for _, x := range d {
		if err := c.Collect(ctx, x); err != nil {
			t.Error(err)
		}
	}
	if err := c.Destroy(ctx, stop(t, c, "k1")); err != nil {
		t.Fatal(err)
	}
	settle(t, c)
	if left, err := filepath.Glob(filepath.Join(logs, "*.log")); err != nil || len(left) != 0 {
		t.Errorf("left: %v %v", left, err)
	}
}

// An instant clone begins with a file of its own, and goes on as any other.
func TestNextConsoleOfAnInstantClone(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 1))
	ctx := ctxOf(t)
	for _, id := range []string{"k1", "k2"} {
		spec := cloneSpec(b, id)
		spec.Spec.LogSize = &guestinfo.LogSize{Bytes: guestinfo.MinLogBytes, Files: 1}
		if vm, err := c.Clone(ctx, spec); err != nil || vm.Placed.Clone != vmprovision.CloneInstant {
			t.Fatalf("%+v, %v", vm.Placed, err)
		}
	}
	logs := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/logs")
	if err := os.WriteFile(filepath.Join(logs, "k1.log"), make([]byte, guestinfo.MinLogBytes), 0o600); err != nil {
		t.Fatal(err)
	}
	asksForLog(t, s, "k1", 1)
	if err := c.NextConsole(ctx, "k1", 1); err != nil {
		t.Fatal(err)
	}
	parent := c.ListRole(vmprovision.RoleParent)[0]
	for name, file := range map[string]string{"c-k1": "k1.1.log", "c-k2": "k2.log", parent.Name: parent.ID + ".log"} {
		if got, want := serialFileOf(t, s, name), fmt.Sprintf("[%s] berth/logs/%s", vcsimtest.Datastore, file); got != want {
			t.Errorf("%s writes to %q, want %q", name, got, want)
		}
	}
	if _, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.LogFile == 1 && vm.LogTurn == 1 }); err != nil {
		t.Error(err)
	}
	if left, err := filepath.Glob(filepath.Join(logs, "k1.*")); err != nil || len(left) != 0 { // nothing has written to the new file
		t.Errorf("left: %v %v", left, err)
	}
}

// asksForLog has a container's guest ask for a new log file; 0 withdraws that.
func asksForLog(t *testing.T, s *vcsimtest.Sim, id string, turn uint64) {
	t.Helper()
	values, err := guestinfo.EncodeStatus(guestinfo.Status{ID: id, Phase: guestinfo.PhaseRunning, Generation: 1, Sequence: turn + 10, LogTurn: turn})
	if err != nil {
		t.Fatal(err)
	}
	var spec types.VirtualMachineConfigSpec
	for k, v := range values {
		spec.ExtraConfig = append(spec.ExtraConfig, &types.OptionValue{Key: k, Value: v})
	}
	s.Do(s.VM("c-"+id).Reconfigure(ctxOf(t), spec))
}

func serialFileOf(t *testing.T, s *vcsimtest.Sim, vm string) string {
	t.Helper()
	return serialOf(t, s, vm).Backing.(*types.VirtualSerialPortFileBackingInfo).FileName
}

func serialOf(t *testing.T, s *vcsimtest.Sim, vm string) *types.VirtualSerialPort {
	t.Helper()
	devices, err := s.VM(vm).Device(ctxOf(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range devices {
		if p, ok := d.(*types.VirtualSerialPort); ok {
			return p
		}
	}
	t.Fatalf("%s has no serial port", vm)
	return nil
}

var changeVersion = regexp.MustCompile(`<changeVersion>([^<]+)<`)

// Two daemons that answer one guest: vSphere refuses the one that is later, by
// the version of what it has read, and the log has one new file, not two.
func TestNextConsoleOfTwoDaemons(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	spec := cloneSpec(b, "k1")
	spec.Spec.LogSize = &guestinfo.LogSize{Bytes: guestinfo.MinLogBytes, Files: 1}
	if _, err := c.Clone(ctx, spec); err != nil {
		t.Fatal(err)
	}
	cfg := config(s)
	cfg.Instance = "daemon-2"
	other := connect(t, cfg)
	logs := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/logs")
	if err := os.WriteFile(filepath.Join(logs, "k1.log"), make([]byte, guestinfo.MinLogBytes), 0o600); err != nil {
		t.Fatal(err)
	}
	asksForLog(t, s, "k1", 1)
	for _, d := range []*vmprovision.Client{c, other} {
		if _, err := d.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.Status != nil && vm.Status.LogTurn == 1 }); err != nil {
			t.Fatal(err)
		}
	}
	var first sync.Once
	s.Intercept(func(call vcsimtest.Call) (f vcsimtest.Fate) {
		if call.Method != "ReconfigVM_Task" {
			return f
		}
		first.Do(func() {
			s.Intercept(nil)
			if err := other.NextConsole(ctx, "k1", 1); err != nil {
				t.Error(err)
			}
			// What vSphere does and the simulator does not.
			now := s.Config("c-k1").ChangeVersion
			if m := changeVersion.FindStringSubmatch(call.Body); m == nil || m[1] == now {
				t.Errorf("the request is for %v, the VM has version %q", m, now)
			}
			f.Fault = &types.ConcurrentAccess{}
		})
		return f
	})
	wantKind(t, c.NextConsole(ctx, "k1", 1), errs.Conflict)
	vm, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.LogTurn == 1 })
	if err != nil || vm.LogFile != 1 {
		t.Errorf("file %d, %v", vm.LogFile, err)
	}
	wantKind(t, c.NextConsole(ctx, "k1", 1), errs.Denied) // the new file is empty
}
