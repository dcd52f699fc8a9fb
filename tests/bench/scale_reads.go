package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"

	"berth/vmprovision"
)

// list measures reading all containers through REST, whole and by the page.
func (s *scale) list(ctx context.Context) error {
	n := s.b.containers
	timed := func(path string, times int) (p99 float64, err error) {
		var took []float64
		for range times {
			begin := time.Now()
			if _, err := s.d.call(ctx, "GET", path, nil); err != nil {
				return 0, err
			}
			took = append(took, float64(time.Since(begin).Microseconds())/1000)
		}
		slices.Sort(took)
		return took[len(took)*99/100], nil
	}
	var whole, first float64
	s.sb.ResetCalls()
	whole, err := timed("/containers?all=true", 100)
	if err == nil {
		first, err = timed("/containers?all=true&limit=100", 200)
	}
	if err != nil {
		return err
	}
	calls := 0
	for m, k := range s.sb.Calls() {
		if m != "WaitForUpdatesEx" { // the one collector's long poll, whoever asks
			calls += k
		}
	}
	s.b.add(row{Name: fmt.Sprintf("scale: SOAP calls of 300 lists of %d containers", n), Value: float64(calls), Unit: "SOAP calls"}.atMost(0))
	s.b.add(row{Name: fmt.Sprintf("scale: list of %d containers whole, p99", n), Value: whole, Unit: "ms"}.atMost(100))
	s.b.add(row{Name: fmt.Sprintf("scale: first page, 100 of %d, p99", n), Value: first, Unit: "ms"}.atMost(10))
	return nil
}

// change measures what the daemon does for one changed container among many.
func (s *scale) change(ctx context.Context) error {
	const n = 500
	body, err := s.d.call(ctx, "GET", "/containers/first", nil)
	if err != nil {
		return err
	}
	var first struct{ VM struct{ Name string } }
	if err := json.Unmarshal(body, &first); err != nil {
		return err
	}
	before, err := cpuTime(s.d.cmd.Process.Pid)
	if err != nil {
		return err
	}
	for i := range n {
		if err := s.sb.SetGuestInfo(first.VM.Name, "guestinfo.bench", fmt.Sprint(i)); err != nil {
			return err
		}
		if i%50 == 49 { // let the collector have them, not all in one
			if _, err := s.d.call(ctx, "GET", "/containers/first", nil); err != nil {
				return err
			}
		}
	}
	after, err := cpuTime(s.d.cmd.Process.Pid)
	if err != nil {
		return err
	}
	s.b.add(row{Name: fmt.Sprintf("scale: daemon's CPU for %d changes of one among %d", n, s.b.containers), Value: float64((after - before).Milliseconds()), Unit: "ms"})
	return nil
}

// cpuTime is what a process has used so far, all its threads together: utime and
// stime of proc(5), in hundredths of a second.
func cpuTime(pid int) (time.Duration, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	fields := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:]))
	if len(fields) < 13 {
		return 0, fmt.Errorf("stat of process %d is %q", pid, b)
	}
	user, err := strconv.ParseInt(fields[11], 10, 64)
	if err != nil {
		return 0, err
	}
	system, err := strconv.ParseInt(fields[12], 10, 64)
	return time.Duration(user+system) * 10 * time.Millisecond, err
}

// restart measures a new start of the daemon against one bare reading of the same.
func (s *scale) restart(ctx context.Context) error {
	s.d.stop()
	s.sb.ResetCalls()
	begin := time.Now()
	d, err := startDaemon(ctx, s.dir)
	if err != nil {
		return err
	}
	s.d = d
	took := time.Since(begin).Seconds()
	calls := 0
	for _, k := range s.sb.Calls() {
		calls += k
	}
	if _, err := s.d.call(ctx, "GET", "/containers?all=true", nil); err != nil {
		return err
	}
	rss, err := status(s.d.cmd.Process.Pid, "VmRSS")
	if err != nil {
		return err
	}
	peak, err := status(s.d.cmd.Process.Pid, "VmHWM")
	if err != nil {
		return err
	}
	bare, err := s.bareRead(ctx)
	if err != nil {
		return err
	}
	n := s.b.containers
	s.b.add(row{Name: fmt.Sprintf("scale: restart with %d containers, until it answers", n), Value: took, Unit: "s"}.against("one RetrievePropertiesEx of the same", bare).below(3))
	s.b.add(row{Name: fmt.Sprintf("scale: calls of a restart with %d containers, until it answers", n), Value: float64(calls), Unit: "SOAP calls"})
	s.b.add(row{Name: fmt.Sprintf("scale: daemon's memory with %d containers, after a list", n), Value: float64(rss) / (1 << 20), Unit: "MiB"}.atMost(400))
	s.b.add(row{Name: fmt.Sprintf("scale: daemon's peak memory, restart with %d and a list", n), Value: float64(peak) / (1 << 20), Unit: "MiB"})
	return nil
}

// govmomi connects past Berth.
func (s *scale) govmomi(ctx context.Context) (*govmomi.Client, error) {
	u, err := soap.ParseURL(s.sb.VSphereURL())
	if err != nil {
		return nil, err
	}
	u.User = url.UserPassword(s.sb.User, s.sb.Password)
	return govmomi.NewClient(ctx, u, true)
}

// bareRead reads the inventory's properties of all VMs of the folder, once.
func (s *scale) bareRead(ctx context.Context) (float64, error) {
	c, err := s.govmomi(ctx)
	if err != nil {
		return 0, err
	}
	defer c.Logout(ctx)
	root := c.ServiceContent.RootFolder
	view, err := methods.CreateContainerView(ctx, c.Client, &types.CreateContainerView{This: *c.ServiceContent.ViewManager, Container: root, Type: []string{"VirtualMachine"}, Recursive: true})
	if err != nil {
		return 0, err
	}
	begin := time.Now()
	res, err := methods.RetrievePropertiesEx(ctx, c.Client, &types.RetrievePropertiesEx{This: c.ServiceContent.PropertyCollector, SpecSet: []types.PropertyFilterSpec{{
		ObjectSet: []types.ObjectSpec{{Obj: view.Returnval, Skip: types.NewBool(true), SelectSet: []types.BaseSelectionSpec{&types.TraversalSpec{Type: "ContainerView", Path: "view"}}}},
		PropSet:   []types.PropertySpec{{Type: "VirtualMachine", PathSet: vmprovision.InventoryProperties()}},
	}}})
	if err != nil {
		return 0, err
	}
	took := time.Since(begin).Seconds()
	if got := len(res.Returnval.Objects); got < s.b.containers {
		return 0, fmt.Errorf("read %d VMs, there are more than %d", got, s.b.containers)
	}
	return took, nil
}

// bareClones starts the same tasks at once and asks for all of them in one call
// until they have ended: the least that anybody can do.
func (s *scale) bareClones(ctx context.Context, n int) (float64, error) {
	c, err := s.govmomi(ctx)
	if err != nil {
		return 0, err
	}
	defer c.Logout(ctx)
	source := object.NewVirtualMachine(c.Client, types.ManagedObjectReference{Type: "VirtualMachine", Value: s.baked.Ref})
	var vm mo.VirtualMachine
	if err := source.Properties(ctx, source.Reference(), []string{"parent", "resourcePool", "snapshot"}, &vm); err != nil {
		return 0, err
	}
	begin := time.Now()
	type started struct {
		ref types.ManagedObjectReference
		err error
	}
	tasks := make(chan started, n)
	for i := range n {
		go func() {
			res, err := methods.CloneVM_Task(ctx, c.Client, &types.CloneVM_Task{This: source.Reference(), Folder: *vm.Parent, Name: fmt.Sprintf("bare-%d", i), Spec: types.VirtualMachineCloneSpec{
				Location: types.VirtualMachineRelocateSpec{Pool: vm.ResourcePool, DiskMoveType: string(types.VirtualMachineRelocateDiskMoveOptionsCreateNewChildDiskBacking)},
				Snapshot: vm.Snapshot.CurrentSnapshot, PowerOn: true}})
			if err != nil {
				tasks <- started{err: err}
				return
			}
			tasks <- started{ref: res.Returnval}
		}()
	}
	var refs []types.ManagedObjectReference
	for range n {
		t := <-tasks
		if t.err != nil {
			return 0, t.err
		}
		refs = append(refs, t.ref)
	}
	for {
		var infos []mo.Task
		if err := c.Retrieve(ctx, refs, []string{"info.state", "info.error"}, &infos); err != nil {
			return 0, err
		}
		left := 0
		for _, t := range infos {
			switch t.Info.State {
			case types.TaskInfoStateError:
				return 0, fmt.Errorf("a clone failed: %+v", t.Info.Error)
			case types.TaskInfoStateSuccess:
			default:
				left++
			}
		}
		if left == 0 {
			return time.Since(begin).Seconds(), nil
		}
	}
}
