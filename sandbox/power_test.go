package sandbox

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/performance"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/vim25/types"
)

// watch collects a VM's property changes until cond.
func (x *site) watch(ref types.ManagedObjectReference, props []string, cond func([]types.PropertyChange) bool) error {
	ctx, cancel := context.WithTimeout(x.t.Context(), 20*time.Second)
	defer cancel()
	return property.Wait(ctx, property.DefaultCollector(x.c.Client), ref, props, cond)
}

func TestGuestInfoChannel(t *testing.T) {
	x := newSite(t, Options{})
	vm := x.mustClone(x.tpl, "web", func(s *types.VirtualMachineCloneSpec) { s.PowerOn = true })
	for name, tc := range map[string]struct {
		key, value string
		refused    bool
	}{
		"plain":              {"guestinfo.a", "x", false},
		"read-only":          {"guestinfo.berth./spec", "x", true},
		"not guestinfo":      {"berth.owner", "x", true},
		"just fits":          {"guestinfo.b", strings.Repeat("x", 64<<10-len("info-set guestinfo.b ")), false},
		"one byte too large": {"guestinfo.b", strings.Repeat("x", 64<<10-len("info-set guestinfo.b ")+1), true},
	} {
		if err := x.SetGuestInfo("web", tc.key, tc.value); (err != nil) != tc.refused {
			t.Errorf("%s: %v", name, err)
		}
	}
	var full error
	for i := range 20 {
		if full = x.SetGuestInfo("web", "guestinfo.fill"+strings.Repeat("x", i), strings.Repeat("y", 60_000)); full != nil {
			break
		}
	}
	if full == nil {
		t.Error("no limit for all values together")
	}
	if err := x.SetGuestInfo("no-such-vm", "guestinfo.a", "x"); err == nil {
		t.Error("no such VM")
	}
	// A watcher of the whole property hears of a guest's write.
	heard := make(chan error, 1)
	ready := make(chan struct{}, 100)
	go func() {
		heard <- x.watch(vm.Reference(), []string{"config.extraConfig"}, func(ch []types.PropertyChange) bool {
			select {
			case ready <- struct{}{}:
			default:
			}
			for _, c := range ch {
				if a, ok := c.Val.(types.ArrayOfOptionValue); ok {
					for _, o := range a.OptionValue {
						if o.GetOptionValue().Key == "guestinfo.late" {
							return true
						}
					}
				}
			}
			return false
		})
	}()
	<-ready
	if err := x.SetGuestInfo("web", "guestinfo.late", "x"); err != nil {
		t.Fatal(err)
	}
	if err := <-heard; err != nil {
		t.Error(err)
	}
}

func TestPower(t *testing.T) {
	x := newSite(t, Options{VolatileGuestInfo: true})
	ctx := t.Context()
	vm := x.mustClone(x.tpl, "web", func(s *types.VirtualMachineCloneSpec) {
		s.Config = &types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial("web")}}
	})
	if err := vm.ShutdownGuest(ctx); !isFault[*types.InvalidPowerState](err) {
		t.Errorf("shutdown of a VM that is off: %v", err)
	}
	if err := x.done(vm.PowerOn(ctx)); err != nil {
		t.Fatal(err)
	}
	if x.log("web") != "" {
		t.Error("console before the guest wrote")
	}
	if _, err := x.ds.Stat(ctx, "logs/web.log"); err != nil {
		t.Errorf("no serial file: %v", err)
	}
	if err := x.done(vm.PowerOn(ctx)); !isFault[*types.InvalidPowerState](err) {
		t.Errorf("on twice: %v", err)
	}
	if err := vm.ShutdownGuest(ctx); !isFault[*types.ToolsUnavailable](err) {
		t.Errorf("shutdown without Tools: %v", err)
	}
	if err := vm.RebootGuest(ctx); !isFault[*types.ToolsUnavailable](err) {
		t.Errorf("reboot without Tools: %v", err)
	}
	c := x.newContext()
	o, _ := x.Sandbox.vm(vm.Reference())
	c.WithLock(o, func() { showTools(c, o, "WEB", "10.0.0.9") })
	if err := x.SetGuestInfo("web", "guestinfo.a", "x"); err != nil {
		t.Fatal(err)
	}
	got := x.vm(vm.Reference())
	if got.Guest.IpAddress != "10.0.0.9" || got.Summary.QuickStats.GuestHeartbeatStatus != types.ManagedEntityStatusGreen {
		t.Errorf("guest %+v", got.Guest)
	}
	if err := vm.ShutdownGuest(ctx); err != nil {
		t.Fatal(err)
	}
	off := x.await(vm, "off", poweredOff)
	if off.Guest.IpAddress != "" || off.Guest.ToolsRunningStatus != toolsNotRunning || off.Summary.QuickStats.GuestHeartbeatStatus != types.ManagedEntityStatusGray {
		t.Errorf("guest of a VM that is off: %+v", off.Guest)
	}
	if _, ok := extraConfig(&off)["guestinfo.a"]; ok {
		t.Error("a guest's volatile value outlived its power cycle")
	}
}

func TestDiskLocks(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	a := x.mustClone(x.tpl, "a", nil)
	file := diskBacking(t, x.vm(a.Reference())).FileName
	b := x.mustClone(x.tpl, "b", func(s *types.VirtualMachineCloneSpec) {
		unit := int32(5)
		s.Config = &types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{&types.VirtualDeviceConfigSpec{
			Operation: types.VirtualDeviceConfigSpecOperationAdd,
			Device: &types.VirtualDisk{VirtualDevice: types.VirtualDevice{Key: -5, ControllerKey: 1000, UnitNumber: &unit,
				Backing: &types.VirtualDiskFlatVer2BackingInfo{DiskMode: "persistent", VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file}}}}}}}
	})
	if err := x.done(a.PowerOn(ctx)); err != nil {
		t.Fatal(err)
	}
	if err := x.done(b.PowerOn(ctx)); !isFault[*types.FileLocked](err) {
		t.Errorf("two writers: %v", err)
	}
	if err := x.done(b.Destroy(ctx)); !isFault[*types.FileLocked](err) {
		t.Errorf("deleted a disk that another VM has open: %v", err)
	}
	dm := object.NewVirtualDiskManager(x.c.Client)
	if err := x.done(dm.DeleteVirtualDisk(ctx, file, x.dc)); !isFault[*types.FileLocked](err) {
		t.Errorf("deleted an open disk: %v", err)
	}
	if err := x.done(object.NewFileManager(x.c.Client).DeleteDatastoreFile(ctx, dsPath("a"), x.dc)); !isFault[*types.FileLocked](err) {
		t.Errorf("deleted a running VM's folder: %v", err)
	}
	if err := x.done(a.Reconfigure(ctx, types.VirtualMachineConfigSpec{NumCPUs: 8})); !isFault[*types.InvalidPowerState](err) {
		t.Errorf("CPUs of a running VM: %v", err)
	}
}

func TestReconfigure(t *testing.T) {
	x := newSite(t, Options{})
	ctx := t.Context()
	vm := x.mustClone(x.tpl, "a", nil)
	set := func(k, v string) []types.BaseOptionValue {
		return []types.BaseOptionValue{&types.OptionValue{Key: k, Value: v}}
	}
	steps := []types.VirtualMachineConfigSpec{
		{CpuAllocation: &types.ResourceAllocationInfo{Reservation: types.NewInt64(10), Limit: types.NewInt64(90)}},
		{CpuAllocation: &types.ResourceAllocationInfo{Limit: types.NewInt64(50)}},
		{ExtraConfig: set("k", "v")}, {ExtraConfig: set("never.set", "")}, {Annotation: "new"},
	}
	for _, s := range steps {
		if err := x.done(vm.Reconfigure(ctx, s)); err != nil {
			t.Fatal(err)
		}
	}
	got := x.vm(vm.Reference())
	if a := got.Config.CpuAllocation; *a.Reservation != 10 || *a.Limit != 50 {
		t.Errorf("a partial change: %d %d", *a.Reservation, *a.Limit)
	}
	kv := extraConfig(&got)
	if _, ok := kv["never.set"]; ok || kv["k"] != "v" || got.Config.Annotation != "new" {
		t.Errorf("extraConfig %v", kv)
	}
	if err := x.done(vm.Reconfigure(ctx, types.VirtualMachineConfigSpec{ExtraConfig: set("SET.guest.hostName", "1")})); !isFault[*types.InvalidArgument](err) {
		t.Errorf("SET: %v", err)
	}
	// Annotation and name are heard of without asking.
	for _, change := range []func() error{
		func() error {
			return x.done(vm.Reconfigure(ctx, types.VirtualMachineConfigSpec{Annotation: "heard"}))
		},
		func() error { return x.done(vm.Rename(ctx, "heard")) },
	} {
		first, heard := make(chan struct{}), make(chan error, 1)
		go func() {
			n := 0
			heard <- x.watch(vm.Reference(), []string{"name", "config.annotation"}, func(ch []types.PropertyChange) bool {
				if n++; n == 1 {
					close(first)
				}
				for _, c := range ch {
					if c.Val == "heard" && n > 1 {
						return true
					}
				}
				return false
			})
		}()
		<-first
		if err := change(); err != nil {
			t.Fatal(err)
		}
		if err := <-heard; err != nil {
			t.Error(err)
		}
	}
}

func TestCountersOff(t *testing.T) {
	x := newSite(t, Options{})
	m := performance.NewManager(x.c.Client)
	sample := func() []performance.EntityMetric {
		r, err := m.SampleByName(t.Context(), types.PerfQuerySpec{MaxSample: 1, IntervalId: 20}, []string{"cpu.usagemhz.average", "mem.active.average"}, []types.ManagedObjectReference{x.tpl.Reference()})
		if err != nil {
			t.Fatal(err)
		}
		series, err := m.ToMetricSeries(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		return series
	}
	if s := sample(); len(s) != 0 {
		t.Errorf("counters of a VM that is off: %+v", s)
	}
}
