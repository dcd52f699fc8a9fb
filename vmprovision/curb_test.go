package vmprovision_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// A guest that never asks for a new log file is given one, and disconnected when
// that is overfull, too; its next start finds a new file. To look for it costs one
// listing, however many containers there are.
func TestGuestThatFloodsItsLog(t *testing.T) {
	for name, refused := range map[string]bool{"by files": false, "where a port takes no file while its VM runs": true} {
		t.Run(name, func(t *testing.T) {
			s := vcsimtest.Start(t, vcsimtest.Honest)
			c, b := baked(t, s, config(s))
			ctx := ctxOf(t)
			for _, id := range []string{"k1", "quiet", "unbound"} {
				spec := cloneSpec(b, id)
				if id != "unbound" {
					spec.Spec.LogSize = &guestinfo.LogSize{Bytes: guestinfo.MinLogBytes, Files: 2}
				}
				if _, err := c.Clone(ctx, spec); err != nil {
					t.Fatal(err)
				}
			}
			logs := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/logs")
			write := func(name string, bytes int) {
				t.Helper()
				if err := os.WriteFile(filepath.Join(logs, name), make([]byte, bytes), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			const most = vmprovision.LogExcess * guestinfo.MinLogBytes
			overfull := func(want ...string) {
				t.Helper()
				before := c.Calls()
				got, err := c.Overfull(ctx)
				if err != nil || !slices.Equal(got, want) {
					t.Errorf("overfull are %v, %v; want %v", got, err, want)
				}
				if n := c.Calls()["SearchDatastore_Task"] - before["SearchDatastore_Task"]; n != 1 {
					t.Errorf("%d listings", n)
				}
			}
			curb := func(want vmprovision.LogCurb, file string, connected bool) {
				t.Helper()
				if err := c.CurbLog(ctx, "k1"); err != nil {
					t.Fatal(err)
				}
				if _, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm.LogCurb == want }); err != nil {
					t.Fatal(err)
				}
				port(t, s, "c-k1", file, connected)
			}
			write("k1.log", most)
			write("quiet.log", 10)
			write("unbound.log", 10*most)
			write("gone.log", 10*most)
			overfull()
			wantKind(t, c.CurbLog(ctx, "unbound"), errs.Denied)
			wantKind(t, c.CurbLog(ctx, "nobody"), errs.NotFound)
			write("k1.log", most+1)
			overfull("k1")
			last := "k1.log"
			if refused {
				s.FailOnce("ReconfigVM_Task", 0, &types.InvalidPowerState{RequestedState: types.VirtualMachinePowerStatePoweredOff, ExistingState: types.VirtualMachinePowerStatePoweredOn})
			} else {
				last = "k1.1.log"
				curb(vmprovision.LogNewFile, last, true)
				overfull()
				write(last, most+1)
				overfull("k1")
			}
			curb(vmprovision.LogDisconnected, last, false)
			overfull()
			if err := c.CurbLog(ctx, "k1"); err != nil { // another daemon's
				t.Error(err)
			}
			vm := stop(t, c, "k1")
			if err := c.PowerOn(ctx, "k1"); err != nil {
				t.Fatal(err)
			}
			after, err := c.Wait(ctx, "k1", func(now *vmprovision.VM) bool { return now.Power == vmprovision.PoweredOn })
			if err != nil || after.LogCurb != vmprovision.LogFree {
				t.Errorf("%q, %v", after.LogCurb, err)
			}
			known, _ := c.Get(vm)
			port(t, s, "c-k1", fmt.Sprintf("k1.%d.log", known.LogFile), true)
			if fmt.Sprintf("k1.%d.log", known.LogFile) == last {
				t.Errorf("it goes on in %s", last)
			}
			overfull()
		})
	}
}

// port compares what is behind a VM's serial port.
func port(t *testing.T, s *vcsimtest.Sim, vm, file string, connected bool) {
	t.Helper()
	if got, want := serialFileOf(t, s, vm), fmt.Sprintf("[%s] berth/logs/%s", vcsimtest.Datastore, file); got != want {
		t.Errorf("%s writes to %q, want %q", vm, got, want)
	}
	if c := serialOf(t, s, vm).Connectable; c == nil || c.Connected != connected || c.StartConnected != connected {
		t.Errorf("%s: connected %+v", vm, c)
	}
}
