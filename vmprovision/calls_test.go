package vmprovision_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
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
	settle(t, c)
	after := c.Calls()
	if n, names := mutating(before, after); n != 3 { // PowerOff, Destroy; behind the caller's back the log's deletion
		t.Errorf("stop and removal made %d mutating calls: %v", n, names)
	}
}

// settle waits for what goes on after removals.
func settle(t testing.TB, c *vmprovision.Client) {
	t.Helper()
	if err := c.Settle(ctxOf(t)); err != nil {
		t.Fatal(err)
	}
}

// Who removes a container waits for the VM's end alone: not for its log's, which
// lies elsewhere and here cannot be deleted before.
func TestRemovalIsOneCall(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	const n = 20
	for i := range n {
		spec := cloneSpec(b, fmt.Sprintf("k%d", i))
		spec.PowerOn = false
		if _, err := c.Clone(ctx, spec); err != nil {
			t.Fatal(err)
		}
	}
	removed := make(chan struct{})
	s.Intercept(func(call vcsimtest.Call) (f vcsimtest.Fate) {
		if call.Method == "DeleteDatastoreFile_Task" {
			f.Before = func() { <-removed }
		}
		return f
	})
	before := c.Calls()
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			if err := c.Destroy(ctx, fmt.Sprintf("k%d", i)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if at := c.Calls()["Destroy_Task"] - before["Destroy_Task"]; at != n {
		t.Errorf("%d VMs were destroyed", at)
	}
	close(removed)
	settle(t, c)
	s.Intercept(nil)
	if got, names := mutating(before, c.Calls()); got != 2*n {
		t.Errorf("%d mutating calls: %v", got, names)
	}
	if left := s.Files(vcsimtest.Datastore, "berth/logs"); len(left) != 0 {
		t.Errorf("left: %v", left)
	}
	if found := collectAll(t, c); found != 0 {
		t.Errorf("%d pieces of debris", found)
	}
}

// A log that cannot be deleted is no failure of the removal, and debris.
func TestLogThatStaysIsDebris(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	if _, err := c.Clone(ctxOf(t), cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.Dir(vcsimtest.Datastore), "berth/logs/k1.log"), []byte("a line"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.Intercept(func(call vcsimtest.Call) (f vcsimtest.Fate) {
		if call.Method == "DeleteDatastoreFile_Task" {
			f.Fault = &types.FileLocked{}
		}
		return f
	})
	if err := c.Destroy(ctxOf(t), stop(t, c, "k1")); err != nil {
		t.Fatal(err)
	}
	settle(t, c)
	s.Intercept(nil)
	if n := collectAll(t, c); n != 1 {
		t.Errorf("%d pieces of debris, want the log", n)
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

// Many clones at once share what is not their one call: all calls together, the
// collector's waiting among them, are at most half a call more for each.
func TestSixtyFourClonesAtOnce(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	const n = 64
	var specs []vmprovision.CloneSpec
	for i := range n {
		specs = append(specs, cloneSpec(b, fmt.Sprintf("k%d", i)))
	}
	before := c.Calls()
	for id, err := range clones(t, c, n, specs...) {
		t.Errorf("%s: %v", id, err)
	}
	after, total := c.Calls(), 0
	for m, k := range after {
		total += k - before[m]
	}
	all := foreground(before, after)
	// Beside clones and waiting: the view of tasks, and looking up the network once.
	if all["CloneVM_Task"] != n || total > n+n/2 || len(all) > 3 || all["RetrievePropertiesEx"] > 8 {
		t.Errorf("%d calls: %v, and %d waits for updates", total, all, after["WaitForUpdatesEx"]-before["WaitForUpdatesEx"])
	}
	for i := range n {
		vm, ok := c.Get(fmt.Sprintf("k%d", i))
		if !ok || vm.Name != fmt.Sprintf("c-k%d", i) || vm.Power != vmprovision.PoweredOn {
			t.Errorf("container %d is %+v", i, vm)
		}
	}
}

// clones makes containers, at most wide at once, and gives what failed, by id.
func clones(t testing.TB, c *vmprovision.Client, wide int, specs ...vmprovision.CloneSpec) map[string]error {
	t.Helper()
	var (
		mu     sync.Mutex
		wg     sync.WaitGroup
		failed = map[string]error{}
		work   = make(chan vmprovision.CloneSpec)
		ctx    = ctxOf(t)
	)
	for range wide {
		wg.Go(func() {
			for s := range work {
				if _, err := c.Clone(ctx, s); err != nil {
					mu.Lock()
					failed[s.ID] = err
					mu.Unlock()
				}
			}
		})
	}
	for _, s := range specs {
		work <- s
	}
	close(work)
	wg.Wait()
	return failed
}

// A clone that fails as a task, while others show that they are done, fails with
// its task's fault.
func TestFailuresAmongManyClonesAreHeard(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	if _, err := c.Clone(ctxOf(t), cloneSpec(b, "first")); err != nil {
		t.Fatal(err)
	}
	var specs []vmprovision.CloneSpec
	for i := range 20 {
		spec := cloneSpec(b, fmt.Sprintf("k%d", i))
		if i%5 == 4 {
			spec.Name = "c-first"
		}
		specs = append(specs, spec)
	}
	failed := clones(t, c, 8, specs...)
	for _, spec := range specs {
		err := failed[spec.ID]
		_, there := c.Get(spec.ID)
		switch {
		case spec.Name == "c-"+spec.ID:
			if err != nil || !there {
				t.Errorf("%s: %v", spec.ID, err)
			}
		case !errs.Is(err, errs.Exists) || there:
			t.Errorf("%s has another's name: %v", spec.ID, err)
		}
	}
}

// A restart of the daemon costs a number of calls that does not grow with the
// number of containers, even if there are more than vCenter puts into one answer of
// its collector.
func TestRestartCostsAConstantNumberOfCalls(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	count := func() int {
		other := connect(t, config(s))
		n := 0
		for m, k := range other.Calls() {
			if m != "WaitForUpdatesEx" { // the wait for the first change, begun or not
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
	var specs []vmprovision.CloneSpec
	for i := range 101 {
		spec := cloneSpec(b, fmt.Sprintf("k%d", i))
		spec.PowerOn = false
		specs = append(specs, spec)
	}
	for id, err := range clones(t, c, 16, specs...) {
		t.Fatalf("%s: %v", id, err)
	}
	if many := count(); many != few {
		t.Errorf("%d calls with 1 VM, %d with 102", few, many)
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
