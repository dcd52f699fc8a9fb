package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
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

// reads are what the same request cost, many times.
type reads struct {
	took []float64 // ms until the last byte, sorted
	cpu  float64   // ms of the daemon's, each
}

func (r reads) median() float64 { return r.took[len(r.took)/2] }
func (r reads) p99() float64    { return r.took[(len(r.took)-1)*99/100] }

// timed reads a path to its last byte, and keeps nothing of it: this process, in
// which the simulator has its heap, is not to collect the lists as well.
func (s *scale) timed(ctx context.Context, path string, times int) (r reads, err error) {
	cpu, _, err := s.used(func() error {
		for range times {
			begin := time.Now()
			if err := s.d.send(ctx, "GET", path, nil, io.Discard); err != nil {
				return err
			}
			r.took = append(r.took, float64(time.Since(begin).Microseconds())/1000)
		}
		return nil
	})
	slices.Sort(r.took)
	r.cpu = float64(cpu.Milliseconds()) / float64(times)
	return r, err
}

// list measures reading all containers through REST, whole and by the page, beside
// the cheapest request there is.
func (s *scale) list(ctx context.Context) error {
	n := s.b.containers
	s.sb.ResetCalls()
	var all [4]reads
	for i, get := range []struct {
		path  string
		times int
	}{{"/containers?all=true", 1}, {"/containers?all=true", 200}, {"/containers?all=true&limit=100", 200}, {"/ping", 200}} {
		var err error
		if all[i], err = s.timed(ctx, get.path, get.times); err != nil {
			return err
		}
	}
	first, whole, page, ping := all[0], all[1], all[2], all[3]
	calls := 0
	for m, k := range s.sb.Calls() {
		if m != "WaitForUpdatesEx" { // the one collector's long poll, whoever asks
			calls += k
		}
	}
	name := func(what string) string { return fmt.Sprintf("scale: "+what, n) }
	s.b.add(row{Name: name("SOAP calls of 400 lists of %d containers"), Value: float64(calls), Unit: "SOAP calls"}.atMost(0))
	s.b.add(row{Name: name("list of %d containers whole, the first of a daemon"), Value: first.median(), Unit: "ms"})
	s.b.add(row{Name: name("list of %d containers whole, to its last byte, median"), Value: whole.median(), Unit: "ms"})
	s.b.add(row{Name: name("list of %d containers whole, to its last byte, p99"), Value: whole.p99(), Unit: "ms"}.atMost(100))
	s.b.add(row{Name: name("list of %d containers whole, daemon's CPU"), Value: whole.cpu, Unit: "ms"})
	s.b.add(row{Name: name("first page, 100 of %d, median"), Value: page.median(), Unit: "ms"}.against("GET /ping", ping.median()).atMost(10))
	s.b.add(row{Name: name("first page, 100 of %d, p99"), Value: page.p99(), Unit: "ms"}.against("GET /ping", ping.p99()).atMost(10))
	return nil
}

// used is the CPU that the daemon's process uses while something is done, and how
// long that takes.
func (s *scale) used(f func() error) (cpu, took time.Duration, err error) {
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

// changed is what reports of agents cost the daemon's process beyond what it does at
// rest.
type changed struct {
	rest   float64 // ms of CPU a second
	one    float64 // ms of CPU for one report that comes alone
	many   float64 // ms of CPU for one of as many as come at once
	answer float64 // how many of these came in one answer of the collector
}

// restTime is how often the daemon looks at all states by the clock.
const restTime = 30 * time.Second

// changes has agents report, one by one and many at once.
func (s *scale) changes(ctx context.Context) (c changed, err error) {
	vms, err := s.some(ctx, few)
	if err != nil {
		return c, err
	}
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	// The daemon has taken a change when it waits for the next.
	taken := func(waits int) error {
		for s.sb.Calls()["WaitForUpdatesEx"] == waits {
			select {
			case <-tick.C:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	}
	cpu, took, err := s.used(func() error {
		t := time.NewTimer(restTime)
		defer t.Stop()
		select {
		case <-t.C:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
	if err != nil {
		return c, err
	}
	c.rest = float64(cpu.Milliseconds()) / took.Seconds()
	beyond := func(n int, f func() error) (float64, error) {
		cpu, took, err := s.used(f)
		return (float64(cpu.Milliseconds()) - c.rest*took.Seconds()) / float64(n), err
	}
	const n = 500
	c.one, err = beyond(n, func() error {
		for i := range n {
			waits := s.sb.Calls()["WaitForUpdatesEx"]
			if err := s.reports(vms[0], i); err != nil {
				return err
			}
			if err := taken(waits); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return c, err
	}
	const rounds = 20
	waits := s.sb.Calls()["WaitForUpdatesEx"]
	s.sb.Delay("WaitForUpdatesEx", 500*time.Millisecond) // meanwhile reports gather
	defer s.sb.ClearRules()
	c.many, err = beyond(rounds*len(vms), func() error {
		for i := range rounds {
			for _, vm := range vms {
				if err := s.reports(vm, n+i); err != nil {
					return err
				}
			}
		}
		_, err := s.quiet(ctx)
		return err
	})
	c.answer = float64(rounds*len(vms)) / float64(s.sb.Calls()["WaitForUpdatesEx"]-waits)
	return c, err
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
