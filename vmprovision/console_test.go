package vmprovision_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
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
		before := c.Calls()
		if err := c.NextConsole(ctx, "k1", uint64(turn+1)); err != nil {
			t.Fatal(err)
		}
		for m, n := range c.Calls() {
			if d := n - before[m]; vmprovision.Mutates(m) && d != want[m] {
				t.Errorf("turn %d: %d × %s, want %d", turn, d, m, want[m])
			}
		}
		vm, _ := c.Get("k1")
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
	if left, err := filepath.Glob(filepath.Join(logs, "*.log")); err != nil || len(left) != 0 {
		t.Errorf("left: %v %v", left, err)
	}
}

func serialFileOf(t *testing.T, s *vcsimtest.Sim, vm string) string {
	t.Helper()
	devices, err := s.VM(vm).Device(ctxOf(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range devices {
		if p, ok := d.(*types.VirtualSerialPort); ok {
			return p.Backing.(*types.VirtualSerialPortFileBackingInfo).FileName
		}
	}
	return ""
}
