package main

import (
	"bytes"
	"context"
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

// list measures reading all containers through REST, whole and by the page, beside
// the cheapest request there is.
func (s *scale) list(ctx context.Context) error {
	n := s.b.containers
	timed := func(path string, times int) (median, p99 float64, err error) {
		var took []float64
		for range times {
			begin := time.Now()
			if _, err := s.d.call(ctx, "GET", path, nil); err != nil {
				return 0, 0, err
			}
			took = append(took, float64(time.Since(begin).Microseconds())/1000)
		}
		slices.Sort(took)
		return took[len(took)/2], took[(len(took)-1)*99/100], nil
	}
	s.sb.ResetCalls()
	_, whole, err := timed("/containers?all=true", 100)
	if err != nil {
		return err
	}
	first, first99, err := timed("/containers?all=true&limit=100", 200)
	if err != nil {
		return err
	}
	calls := 0
	for m, k := range s.sb.Calls() {
		if m != "WaitForUpdatesEx" { // the one collector's long poll, whoever asks
			calls += k
		}
	}
	ping, ping99, err := timed("/ping", 200)
	if err != nil {
		return err
	}
	s.b.add(row{Name: fmt.Sprintf("scale: SOAP calls of 300 lists of %d containers", n), Value: float64(calls), Unit: "SOAP calls"}.atMost(0))
	s.b.add(row{Name: fmt.Sprintf("scale: list of %d containers whole, p99", n), Value: whole, Unit: "ms"}.atMost(100))
	s.b.add(row{Name: fmt.Sprintf("scale: first page, 100 of %d, median", n), Value: first, Unit: "ms"}.against("GET /ping", ping).atMost(10))
	s.b.add(row{Name: fmt.Sprintf("scale: first page, 100 of %d, p99", n), Value: first99, Unit: "ms"}.against("GET /ping", ping99))
	return nil
}

// changes measures what the daemon's process does for one changed container among
// many, beyond what it does at rest: milliseconds of CPU a change. rest is its
// milliseconds a second when nothing changes.
func (s *scale) changes(ctx context.Context) (change, rest float64, err error) {
	const n = 500
	vm, err := s.first(ctx)
	if err != nil {
		return 0, 0, err
	}
	used := func(f func() error) (cpu, took time.Duration, err error) {
		begin := time.Now()
		before, err := cpuTime(s.d.cmd.Process.Pid)
		if err == nil {
			err = f()
		}
		if err != nil {
			return 0, 0, err
		}
		after, err := cpuTime(s.d.cmd.Process.Pid)
		return after - before, time.Since(begin), err
	}
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	idle, idled, err := used(func() error {
		t := time.NewTimer(5 * time.Second)
		defer t.Stop()
		select {
		case <-t.C:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	if err != nil {
		return 0, 0, err
	}
	cpu, took, err := used(func() error {
		for i := range n {
			taken := s.sb.Calls()["WaitForUpdatesEx"]
			if err := s.sb.SetGuestInfo(vm.name, "guestinfo.bench", fmt.Sprint(i)); err != nil {
				return err
			}
			// The daemon has taken the change when it waits for the next.
			for s.sb.Calls()["WaitForUpdatesEx"] == taken {
				select {
				case <-tick.C:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
		return nil
	})
	rest = float64(idle.Milliseconds()) / idled.Seconds()
	return (float64(cpu.Milliseconds()) - rest*took.Seconds()) / n, rest, err
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

// govmomi connects past Berth.
func (s *scale) govmomi(ctx context.Context) (*govmomi.Client, error) {
	u, err := soap.ParseURL(s.sb.VSphereURL())
	if err != nil {
		return nil, err
	}
	u.User = url.UserPassword(s.sb.User, s.sb.Password)
	return govmomi.NewClient(ctx, u, true)
}

// bareRead reads the inventory's properties of all VMs, more than n, once.
func (s *scale) bareRead(ctx context.Context, n int) (float64, error) {
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
	if got := len(res.Returnval.Objects); got < n {
		return 0, fmt.Errorf("read %d VMs, there are more than %d", got, n)
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
