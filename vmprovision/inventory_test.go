package vmprovision

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
)

// seen is a record of one of Berth's VMs.
func seen(ref, id string, role VMRole, created time.Time) *record {
	r := newRecord(ref)
	r.apply("config.extraConfig", types.ArrayOfOptionValue{OptionValue: []types.BaseOptionValue{
		option(KeyOwner, "site-a"), option(KeyID, id), option(KeyRole, string(role))}})
	r.apply("config.createDate", created)
	return r
}

func drain(ch <-chan Change, n int) (kinds []string) {
	for range n {
		c := <-ch
		kinds = append(kinds, string(c.Kind))
	}
	return kinds
}

func TestInventoryTellsTheDifferenceAfterARelist(t *testing.T) {
	i := newInventory("site-a", zap.NewNop())
	ch := i.Watch(t.Context())
	now := time.Now()
	i.replace(map[string]*record{"vm-1": seen("vm-1", "a", RoleContainer, now), "vm-2": seen("vm-2", "b", RoleContainer, now)})
	if got := drain(ch, 2); fmt.Sprint(got) != "[added added]" {
		t.Error(got)
	}
	changed := seen("vm-1", "a", RoleContainer, now)
	changed.apply("name", "renamed")
	i.replace(map[string]*record{"vm-1": changed, "vm-3": seen("vm-3", "c", RoleContainer, now)})
	counts := map[string]int{}
	for _, k := range drain(ch, 3) {
		counts[k]++
	}
	if counts["added"] != 1 || counts["changed"] != 1 || counts["removed"] != 1 {
		t.Error(counts)
	}
	i.replace(i.records) // the same again tells nothing
	i.remove("vm-3")
	if got := drain(ch, 1); got[0] != string(VMRemoved) {
		t.Error(got)
	}
}

// Somebody clones a container by hand: the copy carries its id and must not
// take its place.
func TestCopyDoesNotReplaceTheOriginal(t *testing.T) {
	i := newInventory("site-a", zap.NewNop())
	first, later := time.Now(), time.Now().Add(time.Hour)
	for _, order := range [][]string{{"vm-5", "vm-10"}, {"vm-10", "vm-5"}} {
		i.replace(map[string]*record{})
		for _, ref := range order {
			created := first
			if ref == "vm-10" {
				created = later
			}
			i.update(ref, func(r *record) { *r = *seen(ref, "a", RoleContainer, created) })
		}
		if vm, _ := i.Get("a"); vm.Ref != "vm-5" || len(i.List()) != 1 {
			t.Errorf("order %v: %q is listed", order, vm.Ref)
		}
		i.remove("vm-5")
		if vm, _ := i.Get("a"); vm.Ref != "vm-10" {
			t.Errorf("order %v: after the original has gone, %q is listed", order, vm.Ref)
		}
	}
}

func TestLaggingWatchIsToldToListAgain(t *testing.T) {
	w := &watch{kick: make(chan struct{}, 1)}
	for n := range watchBuffer * 3 {
		w.push(Change{Kind: VMAdded, New: &VM{ID: fmt.Sprint(n)}})
	}
	if len(w.queue) > watchBuffer+1 {
		t.Errorf("%d changes are kept", len(w.queue))
	}
	first, _ := w.pop()
	if first.Kind != "" {
		t.Errorf("the first change is %+v, want the sign of a loss", first)
	}
	last := Change{}
	for c, ok := w.pop(); ok; c, ok = w.pop() {
		if c.Kind == "" {
			t.Error("a second sign of a loss")
		}
		last = c
	}
	if last.New.ID != fmt.Sprint(watchBuffer*3-1) {
		t.Errorf("the newest change is %s", last.New.ID)
	}
}

// lister is a vCenter whose collector answers with a set, then with those that
// follow a version, and that has every VM as a name alone where one is read by itself.
type lister struct {
	set   *types.UpdateSet
	after map[string]*types.UpdateSet // after a version that is none of them nothing changes
	calls []string
}

func (l *lister) RoundTrip(ctx context.Context, req, res soap.HasFault) error {
	l.calls = append(l.calls, methodName(req))
	switch b := res.(type) {
	case *methods.WaitForUpdatesExBody:
		set := l.after[req.(*methods.WaitForUpdatesExBody).Req.Version]
		if set == nil {
			<-ctx.Done()
			return ctx.Err()
		}
		b.Res = &types.WaitForUpdatesExResponse{Returnval: set}
	case *methods.CheckForUpdatesBody:
		b.Res = &types.CheckForUpdatesResponse{Returnval: l.set}
	case *methods.RetrievePropertiesExBody:
		b.Res = &types.RetrievePropertiesExResponse{Returnval: &types.RetrieveResult{}}
		for _, o := range req.(*methods.RetrievePropertiesExBody).Req.SpecSet[0].ObjectSet {
			b.Res.Returnval.Objects = append(b.Res.Returnval.Objects, types.ObjectContent{Obj: o.Obj, PropSet: []types.DynamicProperty{{Name: "name", Val: "read anew"}}})
		}
	}
	return nil
}

// What the collector answers first is the inventory, in one call: what is not in it
// is gone, what lost a property has it no more. Then it tells of changes.
func TestListIsTheInventory(t *testing.T) {
	i := newInventory("site-a", zap.NewNop())
	vc := &lister{}
	h := &hub{vim: &vim25.Client{RoundTripper: vc}, inv: i, tasks: newTaskTable(), follows: newFollows(i), log: zap.NewNop()}
	list := func(want string, o ...types.ObjectUpdate) {
		t.Helper()
		vc.set, vc.calls = &types.UpdateSet{Version: "7", FilterSet: []types.PropertyFilterUpdate{{ObjectSet: o}}}, nil
		version, err := h.list(t.Context(), &channel{})
		if got := fmt.Sprint(vc.calls); err != nil || version != "7" || got != want {
			t.Fatalf("version %q, calls %s, want %s: %v", version, got, want, err)
		}
	}
	enter := func(ref, id string, also ...types.PropertyChange) types.ObjectUpdate {
		return types.ObjectUpdate{Kind: types.ObjectUpdateKindEnter, Obj: vmRef(ref), ChangeSet: append(also, types.PropertyChange{
			Name: "config.extraConfig", Op: types.PropertyChangeOpAssign, Val: types.ArrayOfOptionValue{OptionValue: []types.BaseOptionValue{
				option(KeyOwner, "site-a"), option(KeyID, id), option(KeyRole, string(RoleContainer))}}})}
	}
	files := types.PropertyChange{Name: "config.files.vmPathName", Op: types.PropertyChangeOpAssign, Val: "[ds] a/a.vmx"}
	note := types.PropertyChange{Name: "config.annotation", Op: types.PropertyChangeOpAssign, Val: "a note"}
	list("[CheckForUpdates]", enter("vm-1", "a", files, note), enter("vm-2", "b", files))
	if vm, ok := i.Get("a"); !ok || vm.Annotation != "a note" || len(i.List()) != 2 {
		t.Errorf("the first list gives %+v of %d", vm, len(i.List()))
	}
	// A VM that has no files yet is read once more.
	list("[CheckForUpdates RetrievePropertiesEx]", enter("vm-1", "a", files), enter("vm-4", "d"))
	if vm, ok := i.Get("a"); !ok || vm.Annotation != "" || len(i.List()) != 2 {
		t.Errorf("the second list gives %+v of %d", vm, len(i.List()))
	}
	if vm, ok := i.Get("d"); !ok || vm.Name != "read anew" {
		t.Errorf("a VM without files is %+v", vm)
	}
	// A part of a property is no basis: the VM is read anew.
	change := func(fs types.PropertyFilterUpdate) []types.ManagedObjectReference {
		return h.apply(&types.UpdateSet{FilterSet: []types.PropertyFilterUpdate{fs}}, i)
	}
	part := types.ObjectUpdate{Kind: types.ObjectUpdateKindModify, Obj: vmRef("vm-1"), ChangeSet: []types.PropertyChange{{
		Name: `config.extraConfig["guestinfo.x"]`, Op: types.PropertyChangeOpAdd, Val: option("guestinfo.x", "y")}}}
	if refresh := change(types.PropertyFilterUpdate{ObjectSet: []types.ObjectUpdate{part}}); len(refresh) != 1 || refresh[0] != vmRef("vm-1") {
		t.Errorf("to read anew: %v", refresh)
	}
	// What leaves, or is missing because it is gone, is gone.
	change(types.PropertyFilterUpdate{ObjectSet: []types.ObjectUpdate{{Kind: types.ObjectUpdateKindLeave, Obj: vmRef("vm-4")}},
		MissingSet: []types.MissingObject{{Obj: vmRef("vm-1"), Fault: types.LocalizedMethodFault{Fault: &types.ManagedObjectNotFound{}}}}})
	if left := i.List(); len(left) != 0 {
		t.Errorf("VMs that are gone are listed: %+v", left)
	}
	// vCenter may answer nothing where there is nothing.
	vc.set = nil
	if version, err := h.list(t.Context(), &channel{}); version != "" || err != nil || len(i.List()) != 0 {
		t.Errorf("an empty folder is version %q, %v", version, err)
	}
}

// An answer that is truncated goes on in the next, after which nothing is missing.
func TestTruncatedUpdatesGoOn(t *testing.T) {
	i := newInventory("site-a", zap.NewNop())
	part := func(version string, truncated bool, refs ...string) *types.UpdateSet {
		var fs types.PropertyFilterUpdate
		for _, ref := range refs {
			fs.ObjectSet = append(fs.ObjectSet, types.ObjectUpdate{Kind: types.ObjectUpdateKindModify, Obj: vmRef(ref), ChangeSet: []types.PropertyChange{{
				Name: "name", Op: types.PropertyChangeOpAssign, Val: "changed " + version}}})
		}
		return &types.UpdateSet{Version: version, Truncated: &truncated, FilterSet: []types.PropertyFilterUpdate{fs}}
	}
	i.replace(records{"vm-1": seen("vm-1", "a", RoleContainer, time.Now()), "vm-2": seen("vm-2", "b", RoleContainer, time.Now())})
	vc := &lister{after: map[string]*types.UpdateSet{"1": part("2", true, "vm-1"), "2": part("3", false, "vm-2")}}
	h := &hub{vim: &vim25.Client{RoundTripper: vc}, inv: i, tasks: newTaskTable(), follows: newFollows(i), log: zap.NewNop(), ready: make(chan struct{})}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- h.pump(ctx, &channel{}, "1") }()
	for id, name := range map[string]string{"a": "changed 2", "b": "changed 3"} {
		if _, err := i.Wait(ctx, id, func(vm *VM) bool { return vm.Name == name }); err != nil {
			t.Error(err)
		}
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	h.wg.Wait()
	select {
	case <-h.ready:
	default:
		t.Error("the inventory is not ready")
	}
}

// One change among many costs what it costs among few.
func TestOneChangeAmongManyCostsTheSame(t *testing.T) {
	cost := func(n int) float64 {
		i := newInventory("site-a", zap.NewNop())
		all := records{}
		for k := range n {
			ref := fmt.Sprintf("vm-%d", k)
			all[ref] = seen(ref, fmt.Sprintf("id%d", k), RoleContainer, time.Now())
		}
		i.replace(all)
		h := &hub{inv: i, tasks: newTaskTable(), follows: newFollows(i), log: zap.NewNop()}
		name := 0
		return testing.AllocsPerRun(100, func() {
			name++
			h.apply(&types.UpdateSet{FilterSet: []types.PropertyFilterUpdate{{ObjectSet: []types.ObjectUpdate{{
				Kind: types.ObjectUpdateKindModify, Obj: vmRef("vm-7"), ChangeSet: []types.PropertyChange{{Name: "name", Val: fmt.Sprint("n", name)}}}}}}}, i)
		})
	}
	if few, many := cost(10), cost(10_000); many > few+1 {
		t.Errorf("%v allocations among 10, %v among 10000", few, many)
	}
}

func TestStatusIsHostile(t *testing.T) {
	status := func(s guestinfo.Status) string {
		values, err := guestinfo.EncodeStatus(s)
		if err != nil {
			t.Fatal(err)
		}
		return values[guestinfo.StatusKey]
	}
	good := status(guestinfo.Status{ID: "a", Phase: guestinfo.PhaseRunning, Generation: 1, Sequence: 7})
	for name, tc := range map[string]struct {
		value string
		set   bool
		says  string
	}{
		"good":      {good, true, ""},
		"none":      {"", false, ""},
		"inherited": {status(guestinfo.Status{ID: "b", Phase: guestinfo.PhaseBaked}), false, ""},
		"huge":      {strings.Repeat("x", 1<<20), false, "allowed"},
		"binary":    {"\x00\xff\xfe", false, "begin"},
		"truncated": {good[:len(good)-5], false, "checksum"},
	} {
		r := seen("vm-1", "a", RoleContainer, time.Now())
		r.apply("config.extraConfig", types.ArrayOfOptionValue{OptionValue: []types.BaseOptionValue{
			option(KeyOwner, "site-a"), option(KeyID, "a"), option(KeyRole, string(RoleContainer)), option(guestinfo.StatusKey, tc.value)}})
		vm := r.value()
		if (vm.Status != nil) != tc.set || (vm.StatusErr == "") != (tc.says == "") || !strings.Contains(vm.StatusErr, tc.says) {
			t.Errorf("%s: status %+v, error %q", name, vm.Status, vm.StatusErr)
		}
	}
}

// Of the documents only the one that has changed is read again; whose status it is
// depends on the VM's id as well.
func TestReportLeavesTheSpec(t *testing.T) {
	r := newRecord("vm-1")
	set := func(id, hostname string, sequence uint64) VM {
		spec, err := guestinfo.EncodeSpec(guestinfo.Spec{Generation: 1, ID: "a", Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative, Hostname: hostname,
			Process: &guestinfo.Process{Args: []string{"app.exe"}}, Restart: guestinfo.Restart{Policy: "no"}, ConsolePort: "COM1"})
		if err != nil {
			t.Fatal(err)
		}
		status, err := guestinfo.EncodeStatus(guestinfo.Status{ID: "a", Phase: guestinfo.PhaseRunning, Generation: 1, Sequence: sequence})
		if err != nil {
			t.Fatal(err)
		}
		options := []types.BaseOptionValue{option(KeyID, id)}
		for _, document := range []map[string]string{spec, status} {
			for k, v := range document {
				options = append(options, option(k, v))
			}
		}
		r.apply("config.extraConfig", types.ArrayOfOptionValue{OptionValue: options})
		return r.vm
	}
	first := set("a", "one", 1)
	if first.Spec == nil || first.Status == nil || first.Spec.Hostname != "one" || first.Status.Sequence != 1 {
		t.Fatalf("%+v", first)
	}
	reported := set("a", "one", 2)
	if reported.Spec != first.Spec || reported.Status.Sequence != 2 || first.Status.Sequence != 1 {
		t.Errorf("after a report: %+v", reported)
	}
	changed := set("a", "two", 2)
	if changed.Status != reported.Status || changed.Spec.Hostname != "two" {
		t.Errorf("after another spec: %+v", changed)
	}
	if other := set("b", "two", 2); other.Status != nil {
		t.Errorf("of another VM: %+v", other)
	}
}

func TestGuestsAddressesAreSorted(t *testing.T) {
	r := newRecord("vm-1")
	r.apply("runtime.powerState", types.VirtualMachinePowerStatePoweredOn)
	r.apply("guest.ipAddress", "fe80::1")
	r.apply("guest.net", types.ArrayOfGuestNicInfo{GuestNicInfo: []types.GuestNicInfo{
		{MacAddress: "00:50:56:01:02:03", IpAddress: []string{"fe80::1", "2001:db8::1", "not an address", "169.254.1.1", "192.0.2.1"}}}})
	if got := fmt.Sprint(r.value().Addresses); got != "[192.0.2.1 2001:db8::1 fe80::1 169.254.1.1]" {
		t.Error(got)
	}
	r.apply("runtime.powerState", types.VirtualMachinePowerStatePoweredOff)
	if vm := r.value(); vm.Addresses != nil || vm.Tools != "guestToolsNotRunning" || len(vm.MACs) != 1 {
		t.Errorf("off: %+v", vm)
	}
}

func TestNewestSampleWinsWhicheverOrder(t *testing.T) {
	add := map[int32]func(*Counters, int64){
		1: func(c *Counters, v int64) { c.CPUMHz += v },
		2: func(c *Counters, v int64) { c.DiskRead += v },
	}
	series := func(id int32, instance, v string) types.PerfMetricSeriesCSV {
		return types.PerfMetricSeriesCSV{PerfMetricSeries: types.PerfMetricSeries{Id: types.PerfMetricId{CounterId: id, Instance: instance}}, Value: v}
	}
	for _, tc := range []struct{ info, cpu, d0, d1 string }{
		{"20,2026-01-01T00:00:00Z,20,2026-01-01T00:00:20Z", "1,2", "3,4", "5,6"},
		{"20,2026-01-01T00:00:20Z,20,2026-01-01T00:00:00Z", "2,1", "4,3", "6,5"},
	} {
		c, ok := newest(&types.PerfEntityMetricCSV{SampleInfoCSV: tc.info, Value: []types.PerfMetricSeriesCSV{
			series(1, "", tc.cpu), series(2, "scsi0:0", tc.d0), series(2, "scsi0:1", tc.d1), series(3, "", "9,9")}}, add)
		if !ok || c.CPUMHz != 2 || c.DiskRead != 10 || c.Interval != 20*time.Second || c.Time.Second() != 20 {
			t.Errorf("%+v", c)
		}
	}
	for _, info := range []string{"", "20", "x,y", "20,yesterday"} {
		if c, ok := newest(&types.PerfEntityMetricCSV{SampleInfoCSV: info}, add); ok {
			t.Errorf("%q gives %+v", info, c)
		}
	}
	c, ok := newest(&types.PerfEntityMetricCSV{SampleInfoCSV: "20,2026-01-01T00:00:00Z",
		Value: []types.PerfMetricSeriesCSV{series(1, "", "-1"), series(2, "", "")}}, add)
	if !ok || c.CPUMHz != 0 || c.DiskRead != 0 {
		t.Errorf("no values: %+v", c)
	}
}

func TestSilentGuestIsExplained(t *testing.T) {
	i := newInventory("site-a", zap.NewNop())
	i.replace(map[string]*record{"vm-1": seen("vm-1", "a", RoleBaking, time.Now())})
	w := &baking{c: &Client{inventory: i}, b: BakeSpec{ID: "a", Name: "bake", Template: TemplateVM{Name: "tmpl"}}, ref: "vm-1"}
	if err := w.late(context.DeadlineExceeded); !errs.Is(err, errs.Unavailable) || !strings.Contains(err.Error(), "is it installed in template tmpl") {
		t.Error(err)
	}
	off := VM{Ref: "vm-1", Power: PoweredOff}
	failed := off
	failed.Status = &guestinfo.Status{Phase: guestinfo.PhaseFailed, Reason: "HiveBroken", Message: "no luck"}
	half := off
	half.Status = &guestinfo.Status{Phase: guestinfo.PhaseBaking}
	other := VM{Ref: "vm-2"}
	for vm, says := range map[*VM]string{nil: "deleted", &other: "deleted", &off: "never reported", &failed: "HiveBroken: no luck", &half: "in phase \"baking\""} {
		if err := w.verdict(vm); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%+v: %v, want %q", vm, err, says)
		}
	}
}
