package sandbox

import (
	"context"
	"crypto/tls"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
)

// These tests are about vendor.patches/: each fails, hangs or ends the process
// with the simulator as it was released.

func plainSimulator(t *testing.T, vms int) (*simulator.Model, *govmomi.Client) {
	t.Helper()
	m := simulator.VPX()
	m.Machine, m.Autostart = vms, false
	if err := m.Create(); err != nil {
		t.Fatal(err)
	}
	m.Service.TLS = new(tls.Config)
	s := m.Service.NewServer()
	t.Cleanup(func() { s.Close(); m.Remove() })
	c, err := govmomi.NewClient(t.Context(), s.URL, true)
	if err != nil {
		t.Fatal(err)
	}
	return m, c
}

func simulatedVMs(m *simulator.Model) []types.ManagedObjectReference {
	var refs []types.ManagedObjectReference
	for _, e := range m.Map().All("VirtualMachine") {
		refs = append(refs, e.Reference())
	}
	return refs
}

// listFilter makes a collector that follows what is in a list view.
func listFilter(t *testing.T, c *govmomi.Client, v types.ManagedObjectReference, kind string, paths ...string) *property.Collector {
	t.Helper()
	pc, err := property.DefaultCollector(c.Client).Create(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	_, err = pc.CreateFilter(t.Context(), types.CreateFilter{Spec: types.PropertyFilterSpec{
		ObjectSet: []types.ObjectSpec{{Obj: v, Skip: types.NewBool(true), SelectSet: []types.BaseSelectionSpec{
			&types.TraversalSpec{Type: "ListView", Path: "view"}}}},
		PropSet: []types.PropertySpec{{Type: kind, PathSet: paths}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return pc
}

// updates reads until the batch is complete or, with wait 0, nothing is left.
func updates(ctx context.Context, t *testing.T, c *govmomi.Client, pc *property.Collector, version *string, wait int32) []types.ObjectUpdate {
	t.Helper()
	var all []types.ObjectUpdate
	for {
		r, err := methods.WaitForUpdatesEx(ctx, c, &types.WaitForUpdatesEx{This: pc.Reference(), Version: *version,
			Options: &types.WaitOptions{MaxWaitSeconds: types.NewInt32(wait)}})
		if err != nil {
			t.Fatal(err)
		}
		if r.Returnval == nil {
			return all
		}
		*version = r.Returnval.Version
		for _, f := range r.Returnval.FilterSet {
			all = append(all, f.ObjectSet...)
		}
		if r.Returnval.Truncated == nil || !*r.Returnval.Truncated {
			return all
		}
	}
}

// TestSimulatorListView modifies a list view while a collector waits for it:
// the released simulator takes two locks in opposite orders.
func TestSimulatorListView(t *testing.T) {
	m, c := plainSimulator(t, 4)
	ctx := t.Context()
	vms := simulatedVMs(m)
	lv, err := view.NewManager(c.Client).CreateListView(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	pc := listFilter(t, c, lv.Reference(), "Task", "info")

	const rounds, writers = 40, 8
	finished := make(chan types.ManagedObjectReference, rounds*writers)
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range rounds {
				vm := object.NewVirtualMachine(c.Client, vms[w%len(vms)])
				task, err := vm.Reconfigure(ctx, types.VirtualMachineConfigSpec{Annotation: fmt.Sprint(i)})
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := lv.Add(ctx, []types.ManagedObjectReference{task.Reference()}); err != nil {
					t.Error(err)
					return
				}
				finished <- task.Reference()
			}
		})
	}
	seen := map[types.ManagedObjectReference]bool{}
	version := ""
	for len(seen) < rounds*writers && !t.Failed() {
		for _, u := range updates(ctx, t, c, pc, &version, 5) {
			for _, p := range u.ChangeSet {
				if i, ok := p.Val.(types.TaskInfo); ok && i.State == types.TaskInfoStateSuccess {
					seen[u.Obj] = true
				}
			}
		}
	}
	wg.Wait()
	close(finished)
	for ref := range finished {
		if !seen[ref] {
			t.Errorf("%s never seen as finished", ref)
		}
	}
}

// TestSimulatorListViewMembers checks what a collector hears when members come
// and go: each once, and nothing again about those that stay.
func TestSimulatorListViewMembers(t *testing.T) {
	m, c := plainSimulator(t, 3)
	ctx := t.Context()
	vms := simulatedVMs(m)[:3]
	lv, err := view.NewManager(c.Client).CreateListView(ctx, vms[:2])
	if err != nil {
		t.Fatal(err)
	}
	pc := listFilter(t, c, lv.Reference(), "VirtualMachine", "name")
	version := ""
	if got := updates(ctx, t, c, pc, &version, 5); len(got) != 2 {
		t.Fatalf("first update: %d objects, want 2", len(got))
	}
	if _, err := methods.ModifyListView(ctx, c, &types.ModifyListView{This: lv.Reference(), Add: vms[2:], Remove: vms[:1]}); err != nil {
		t.Fatal(err)
	}
	got := map[types.ManagedObjectReference]types.ObjectUpdateKind{}
	for len(got) < 2 {
		for _, u := range updates(ctx, t, c, pc, &version, 5) {
			got[u.Obj] = u.Kind
		}
	}
	want := map[types.ManagedObjectReference]types.ObjectUpdateKind{
		vms[2]: types.ObjectUpdateKindEnter, vms[0]: types.ObjectUpdateKindLeave}
	for ref, kind := range want {
		if got[ref] != kind {
			t.Errorf("%s: %q, want %q", ref, got[ref], kind)
		}
	}
	if len(got) != len(want) {
		t.Errorf("updates of %v, want %v", got, want)
	}
}

// TestSimulatorConcurrentClones clones from several VMs into one folder at
// once: the released simulator meets a VM without a name and panics.
func TestSimulatorConcurrentClones(t *testing.T) {
	m, c := plainSimulator(t, 8)
	ctx := t.Context()
	src := simulatedVMs(m)
	folder := object.NewFolder(c.Client, *m.Map().Get(src[0]).(*simulator.VirtualMachine).Parent)
	var wg sync.WaitGroup
	for i := range 32 {
		wg.Go(func() {
			task, err := object.NewVirtualMachine(c.Client, src[i%len(src)]).Clone(ctx, folder, fmt.Sprintf("clone-%d", i), types.VirtualMachineCloneSpec{})
			if err == nil {
				err = task.Wait(ctx)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

// TestSimulatorUpdateCost compares what one batch of updates costs with few and
// with many watched VMs. The released simulator reads all of them per update.
func TestSimulatorUpdateCost(t *testing.T) {
	cost := func(n int) uint64 {
		m, c := plainSimulator(t, n/2) // the model has two pools
		ctx := t.Context()
		vms := simulatedVMs(m)
		lv, err := view.NewManager(c.Client).CreateListView(ctx, vms)
		if err != nil {
			t.Fatal(err)
		}
		pc := listFilter(t, c, lv.Reference(), "VirtualMachine", "name", "config.extraConfig", "config.hardware.device")
		version := ""
		for got := 0; got < len(vms); {
			got += len(updates(ctx, t, c, pc, &version, 5))
		}
		vm := object.NewVirtualMachine(c.Client, vms[0])
		for i := range 20 {
			task, err := vm.Reconfigure(ctx, types.VirtualMachineConfigSpec{ExtraConfig: []types.BaseOptionValue{
				&types.OptionValue{Key: "guestinfo.n", Value: fmt.Sprint(i)}}})
			if err == nil {
				err = task.Wait(ctx)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		var a, b runtime.MemStats
		runtime.ReadMemStats(&a)
		updates(ctx, t, c, pc, &version, 5)
		runtime.ReadMemStats(&b)
		return b.TotalAlloc - a.TotalAlloc
	}
	few, many := cost(8), cost(64)
	if many > 3*few {
		t.Errorf("20 updates among 64 VMs allocate %d bytes, among 8 VMs %d", many, few)
	}
}
