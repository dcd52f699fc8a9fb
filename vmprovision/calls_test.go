package vmprovision_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

func TestOneMutatingCallPerContainer(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	for i := range 3 {
		before := c.Calls()
		if _, err := c.Clone(ctx, cloneSpec(b, fmt.Sprintf("k%d", i))); err != nil {
			t.Fatal(err)
		}
		n, names := mutating(before, c.Calls())
		if n != 1 {
			t.Errorf("clone %d made %d mutating calls: %v", i, n, names)
		}
		if all := foreground(before, c.Calls()); i > 0 && len(all) != 2 { // CloneVM_Task, ModifyListView
			t.Errorf("clone %d made calls %v", i, all)
		}
	}
	before := c.Calls()
	if err := c.Destroy(ctx, stop(t, c, "k0")); err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 3 { // PowerOff, Destroy, the log's deletion
		t.Errorf("stop and removal made %d mutating calls: %v", n, names)
	}
}

func stop(t testing.TB, c *vmprovision.Client, id string) string {
	t.Helper()
	if err := c.PowerOff(ctxOf(t), id); err != nil {
		t.Fatal(err)
	}
	return id
}

func TestReadsCostVSphereNothing(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx, cancel := context.WithCancel(ctxOf(t))
	before := c.Calls()
	changes := c.Watch(ctx)
	for range 100 {
		if len(c.List()) != 1 {
			t.Fatal("the baked VM is not listed")
		}
		if _, ok := c.Get(b.ID); !ok {
			t.Fatal("the baked VM is not found")
		}
		if _, err := c.Wait(ctx, b.ID, func(vm *vmprovision.VM) bool { return vm != nil }); err != nil {
			t.Fatal(err)
		}
		_ = c.About()
	}
	cancel()
	for range changes { // ends
	}
	if after := foreground(before, c.Calls()); len(after) != 0 {
		t.Errorf("reading made calls %v", after)
	}
}

func TestSixtyFourClonesAtOnce(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	before := c.Calls()
	const n = 64
	errs := make(chan error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, err := c.Clone(ctx, cloneSpec(b, fmt.Sprintf("k%d", i)))
			errs <- err
		}()
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
	all := foreground(before, c.Calls())
	if all["CloneVM_Task"] != n {
		t.Errorf("calls %v", all)
	}
	// How many tasks share a call depends on the machine; more than one call
	// for each there never is, and nothing but looking up the network once.
	if all["ModifyListView"] > n || len(all) > 3 || all["RetrievePropertiesEx"] > 8 {
		t.Errorf("calls %v", all)
	}
	for i := range n {
		vm, ok := c.Get(fmt.Sprintf("k%d", i))
		if !ok || vm.Name != fmt.Sprintf("c-k%d", i) || vm.Power != vmprovision.PoweredOn {
			t.Errorf("container %d is %+v", i, vm)
		}
	}
}

// A restart of the daemon costs a number of calls that does not grow with the
// number of containers.
func TestRestartCostsAConstantNumberOfCalls(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	count := func() int {
		other := connect(t, config(s))
		n := 0
		for m, k := range other.Calls() {
			if m != "WaitForUpdatesEx" { // one for each hundred objects
				n += k
			}
		}
		if got, want := len(other.List()), len(c.List()); got != want {
			t.Errorf("the second daemon sees %d VMs, the first %d", got, want)
		}
		if m, names := mutating(nil, other.Calls()); m != 0 {
			t.Errorf("a restart changed something: %v", names)
		}
		return n
	}
	few := count()
	for i := range 20 {
		spec := cloneSpec(b, fmt.Sprintf("k%d", i))
		spec.PowerOn = false
		if _, err := c.Clone(ctxOf(t), spec); err != nil {
			t.Fatal(err)
		}
	}
	if many := count(); many != few {
		t.Errorf("%d calls with 1 VM, %d with 21", few, many)
	}
}

func BenchmarkClone(b *testing.B) {
	s := vcsimtest.Start(b, vcsimtest.Honest)
	c, image := baked(b, s, config(s))
	before := c.Calls()
	b.ResetTimer()
	for i := range b.N {
		if _, err := c.Clone(context.Background(), cloneSpec(image, fmt.Sprintf("k%d", i))); err != nil {
			b.Fatal(err)
		}
	}
	b.StopTimer()
	changing, _ := mutating(before, c.Calls())
	total := 0
	for _, k := range foreground(before, c.Calls()) {
		total += k
	}
	b.ReportMetric(float64(changing)/float64(b.N), "mutating-calls/op")
	b.ReportMetric(float64(total)/float64(b.N), "calls/op")
}
