package vmprovision_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

func TestBakeReportsProgressAndLeavesTheDisk(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	s.WriteDisk("berth/" + disk)
	c := connect(t, config(s))
	var phases []guestinfo.Phase
	vm, err := c.Bake(ctxOf(t), bakeSpec(template(t, c), "b1"), func(st guestinfo.Status) { phases = append(phases, st.Phase) })
	if err != nil {
		t.Fatal(err)
	}
	if n := len(phases); n == 0 || phases[n-1] != guestinfo.PhaseBaked {
		t.Errorf("progress was %v", phases)
	}
	for _, d := range s.Config(vm.Name).Hardware.Device {
		if b, ok := d.GetVirtualDevice().Backing.(*types.VirtualDiskFlatVer2BackingInfo); ok && strings.Contains(b.FileName, "images/") {
			t.Errorf("the image disk is still attached: %s", b.FileName)
		}
	}
	if got := s.Files(vcsimtest.Datastore, "berth/images"); len(got) != 2 {
		t.Errorf("image files are %v", got)
	}
	_, err = c.Bake(ctxOf(t), bakeSpec(template(t, c), "b1"), nil)
	wantKind(t, err, errs.Exists)
}

// What guests can do wrong.
func TestBakeJudgesTheGuest(t *testing.T) {
	report := func(phase guestinfo.Phase) func(*vcsimtest.Guest) {
		return func(g *vcsimtest.Guest) {
			g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: phase, Reason: "HiveBroken", Message: "no luck", Agent: "test"})
			g.PowerOff()
		}
	}
	for name, tc := range map[string]struct {
		guest  func(*vcsimtest.Guest)
		giveUp string // "applies" or "reports": the caller does, as soon as the guest is waited for or reports
		kind   errs.Kind
		says   string
	}{
		"reports failure": {report(guestinfo.PhaseFailed), "", errs.Corrupt, "HiveBroken"},
		"never reports":   {func(*vcsimtest.Guest) {}, "applies", errs.Canceled, "apply image"},
		"is too slow": {func(g *vcsimtest.Guest) {
			g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseBaking, Agent: "t"})
		}, "reports", errs.Canceled, "apply image"},
		"writes no status": {func(g *vcsimtest.Guest) { g.Set(guestinfo.StatusKey, strings.Repeat("x", 1<<20)); g.PowerOff() }, "", errs.Corrupt, "cannot be read"},
		"reports for another": {func(g *vcsimtest.Guest) {
			g.Report(guestinfo.Status{ID: "other", Phase: guestinfo.PhaseBaked, Agent: "t"})
			g.PowerOff()
		}, "", errs.Unavailable, "never reported"},
	} {
		t.Run(name, func(t *testing.T) {
			s := vcsimtest.Start(t, tc.guest)
			s.WriteDisk("berth/" + disk)
			c := connect(t, config(s))
			if err := c.WriteFile(ctxOf(t), "warm", nil); err != nil {
				t.Fatal(err)
			}
			vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
			ctx, cancel := context.WithCancel(ctxOf(t))
			defer cancel()
			log := zaptest.NewLogger(t, zaptest.WrapOptions(zap.Hooks(func(e zapcore.Entry) error {
				if tc.giveUp == "applies" && e.Message == "apply image begins" {
					cancel()
				}
				return nil
			})))
			traced, _ := trace.Root(ctx, log, "test")
			_, err := c.Bake(traced, bakeSpec(template(t, c), "b1"), func(guestinfo.Status) {
				if tc.giveUp == "reports" {
					cancel()
				}
			})
			if !errs.Is(err, tc.kind) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("error is %v", err)
			}
			wantSame(t, name, s, vms, files)
			if n := collectAll(t, c); n != 0 {
				t.Errorf("%d pieces of debris", n)
			}
		})
	}
}

func TestBakeWhoseVMIsTakenAway(t *testing.T) {
	s := vcsimtest.Start(t, func(g *vcsimtest.Guest) {
		g.Report(guestinfo.Status{ID: g.Spec.ID, Phase: guestinfo.PhaseBaking, Agent: "t"})
	})
	s.WriteDisk("berth/" + disk)
	c := connect(t, config(s))
	vms := s.Names()
	_, err := c.Bake(ctxOf(t), bakeSpec(template(t, c), "b1"), func(guestinfo.Status) {
		vm := s.VM("baked-b1")
		s.Do(vm.PowerOff(context.Background()))
		if err := vm.Unregister(context.Background()); err != nil {
			t.Error(err)
		}
	})
	if !errs.Is(err, errs.Conflict) || !strings.Contains(err.Error(), "deleted") {
		t.Errorf("error is %v", err)
	}
	if got := s.Names(); fmt.Sprint(got) != fmt.Sprint(vms) {
		t.Errorf("VMs are %v", got)
	}
}

// Each call of a bake fails once with each kind of fault, and then once more
// together with the undo: inventory and datastore are as before, or gc makes
// them so.
func TestBakeUndoesEveryStep(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	s.WriteDisk("berth/" + disk)
	c := connect(t, config(s))
	if err := c.WriteFile(ctxOf(t), "warm", nil); err != nil {
		t.Fatal(err)
	}
	tmpl := template(t, c)
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	i := 0
	for _, method := range []string{"RetrievePropertiesEx", "CloneVM_Task", "ReconfigVM_Task", "CreateSnapshot_Task"} {
		for _, f := range []struct {
			fault types.BaseMethodFault
			kind  errs.Kind
		}{
			{&types.NoPermission{PrivilegeId: "X"}, errs.Denied}, {&types.FileLocked{}, errs.Conflict},
			{&types.HostNotConnected{}, errs.Unavailable},
		} {
			for _, undoFails := range []bool{false, true} {
				i++
				what := fmt.Sprintf("%s fails with %T, undo fails %v", method, f.fault, undoFails)
				s.FailOnce(method, 0, f.fault)
				if undoFails {
					s.FailOnce("Destroy_Task", 0, &types.ConcurrentAccess{})
				}
				_, err := c.Bake(ctxOf(t), bakeSpec(tmpl, fmt.Sprintf("b%d", i)), nil)
				s.ClearFaults()
				if !errs.Is(err, f.kind) {
					t.Errorf("%s: error is %v", what, err)
				}
				made := method == "ReconfigVM_Task" || method == "CreateSnapshot_Task"
				if undoFails && made && !strings.Contains(fmt.Sprint(err), "not undone: ") {
					t.Errorf("%s: what was left is not named: %v", what, err)
				}
				if n := collectAll(t, c); (n > 0) != (undoFails && made) {
					t.Errorf("%s: %d pieces of debris", what, n)
				}
				wantSame(t, what, s, vms, files)
			}
		}
	}
}

func TestBakeThatIsCancelledIsUndone(t *testing.T) {
	started := make(chan struct{}, 1)
	s := vcsimtest.Start(t, func(g *vcsimtest.Guest) { started <- struct{}{} })
	s.WriteDisk("berth/" + disk)
	c := connect(t, config(s))
	if err := c.WriteFile(ctxOf(t), "warm", nil); err != nil {
		t.Fatal(err)
	}
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	ctx, cancel := context.WithCancel(ctxOf(t))
	done := make(chan error, 1)
	go func() {
		_, err := c.Bake(ctx, bakeSpec(template(t, c), "b1"), nil)
		done <- err
	}()
	<-started
	cancel()
	wantKind(t, <-done, errs.Canceled)
	wantSame(t, "cancelled", s, vms, files)
}

// A task that cannot be cancelled is waited for, and what it made is removed.
func TestCloneThatIsCancelledIsUndone(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	vms, files := s.Names(), s.Files(vcsimtest.Datastore, "")
	release := s.Hold()
	s.FailOnce("CancelTask", 0, &types.NotSupported{})
	ctx, cancel := context.WithCancel(ctxOf(t))
	done := make(chan error, 1)
	before := c.Calls()
	go func() {
		_, err := c.Clone(ctx, cloneSpec(b, "k1"))
		done <- err
	}()
	waitCalls(t, c, "ModifyListView", before["ModifyListView"]+1, done)
	cancel()
	waitCalls(t, c, "CancelTask", before["CancelTask"]+1, done)
	release()
	wantKind(t, <-done, errs.Canceled)
	wantSame(t, "cancelled", s, vms, files)
}

func TestDeadDaemonsBakeIsDebris(t *testing.T) {
	started := make(chan struct{}, 1)
	s := vcsimtest.Start(t, func(g *vcsimtest.Guest) { started <- struct{}{} })
	s.WriteDisk("berth/" + disk)
	first, err := vmprovision.Connect(ctxOf(t), config(s), nil)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		_, err := first.Bake(ctxOf(t), bakeSpec(template(t, first), "b1"), nil)
		done <- err
	}()
	<-started
	if d, err := first.Debris(ctxOf(t)); err != nil || len(d) != 0 {
		t.Errorf("work in progress is debris: %v, %v", d, err)
	}
	cfg := config(s)
	cfg.Instance = "daemon-2"
	if d, err := connect(t, cfg).Debris(ctxOf(t)); err != nil || len(d) != 0 {
		t.Errorf("another daemon's work is debris: %v, %v", d, err)
	}
	s.Stop() // the daemon cannot undo any more
	if err := first.Close(); err != nil {
		wantKind(t, err, errs.Unavailable)
	}
	wantKind(t, <-done, errs.Unavailable)
	s.Resume()
	again := connect(t, config(s))
	if n := collectAll(t, again); n != 1 {
		t.Errorf("%d pieces of debris, want the VM of the bake", n)
	}
	if got := s.Names(); len(got) != 1 {
		t.Errorf("VMs are %v", got)
	}
}
