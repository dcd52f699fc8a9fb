package vmprovision_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// foreign puts a VM into Berth's folder that is not this site's.
func foreign(t testing.TB, s *vcsimtest.Sim, c *vmprovision.Client, name string, keys map[string]string) {
	t.Helper()
	var extra []types.BaseOptionValue
	for k, v := range keys {
		extra = append(extra, &types.OptionValue{Key: k, Value: v})
	}
	ctx := ctxOf(t)
	tmpl := s.VM(vcsimtest.Template)
	pool, err := tmpl.ResourcePool(ctx)
	if err != nil {
		t.Fatal(err)
	}
	ref := pool.Reference()
	s.Do(tmpl.Clone(ctx, s.Folder("berth"), name, types.VirtualMachineCloneSpec{
		Location: types.VirtualMachineRelocateSpec{Pool: &ref},
		Config:   &types.VirtualMachineConfigSpec{ExtraConfig: extra},
	}))
}

func TestForeignVMsAreNeverTouched(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	for i, keys := range []map[string]string{
		{},
		{vmprovision.KeyOwner: "site-b", vmprovision.KeyRole: "baking", vmprovision.KeyID: "x1", vmprovision.KeyInstance: "daemon-1"},
		{vmprovision.KeyRole: "baking", vmprovision.KeyID: "x2", vmprovision.KeyInstance: "daemon-1"},
		{vmprovision.KeyOwner: "site-a", vmprovision.KeyRole: "baking"},
	} {
		foreign(t, s, c, fmt.Sprintf("foreign-%d", i), keys)
	}
	// The same site's container shows that the inventory has seen the others.
	if _, err := c.Clone(ctx, cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	if list := c.List(); len(list) != 2 {
		t.Errorf("listed: %+v", list)
	}
	if n := collectAll(t, c); n != 0 {
		t.Errorf("%d pieces of debris", n)
	}
	for _, id := range []string{"x1", "x2", ""} {
		wantKind(t, c.Destroy(ctx, id), errs.NotFound)
	}
	// A container whose mark is taken away is no longer Berth's.
	stop(t, c, "k1")
	s.Do(s.VM("c-k1").Reconfigure(ctx, types.VirtualMachineConfigSpec{
		ExtraConfig: []types.BaseOptionValue{&types.OptionValue{Key: vmprovision.KeyOwner, Value: "site-b"}}}))
	if _, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm == nil }); err != nil {
		t.Fatal(err)
	}
	wantKind(t, c.Destroy(ctx, "k1"), errs.NotFound)
	if got := len(s.Names()); got != 7 {
		t.Errorf("%d VMs: %v", got, s.Names())
	}
}

// A name that somebody else's VM has fails, and that VM stays.
func TestDuplicateNameTouchesNothing(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	foreign(t, s, c, "c-k1", nil)
	vms := s.Names()
	_, err := c.Clone(ctxOf(t), cloneSpec(b, "k1"))
	wantKind(t, err, errs.Exists)
	if got := s.Names(); fmt.Sprint(got) != fmt.Sprint(vms) {
		t.Errorf("VMs are %v, were %v", got, vms)
	}
}

// A disk outside of the VM's folder is detached before the VM is destroyed.
func TestSharedDiskSurvivesItsUser(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	stop(t, c, "k1")
	vm := s.VM("c-k1")
	devices, err := vm.Device(ctx)
	if err != nil {
		t.Fatal(err)
	}
	controller, err := devices.FindDiskController("")
	if err != nil {
		t.Fatal(err)
	}
	shared := devices.CreateDisk(controller, types.ManagedObjectReference{}, "["+vcsimtest.Datastore+"] berth/"+disk)
	if err := vm.AddDevice(ctx, shared); err != nil {
		t.Fatal(err)
	}
	if err := c.Destroy(ctx, "k1"); err != nil {
		t.Fatal(err)
	}
	if got := s.Files(vcsimtest.Datastore, "berth/images"); len(got) != 2 {
		t.Errorf("image files are %v", got)
	}
}

func TestVMThatIsDeletedBehindOurBack(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	if _, err := c.Clone(ctx, cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	changes := c.Watch(ctx)
	gone := make(chan *vmprovision.VM, 1)
	go func() {
		vm, err := c.Wait(ctx, "k1", func(vm *vmprovision.VM) bool { return vm == nil })
		if err != nil {
			t.Error(err)
		}
		gone <- vm
	}()
	s.Do(s.VM("c-k1").PowerOff(ctx))
	s.Do(s.VM("c-k1").Destroy(ctx))
	if vm := <-gone; vm != nil {
		t.Errorf("gone, but %+v", vm)
	}
	var off, removed bool
	for !removed {
		ch := <-changes
		off = off || ch.Kind == vmprovision.VMChanged && ch.New.Power == vmprovision.PoweredOff
		removed = ch.Kind == vmprovision.VMRemoved && ch.Old.ID == "k1" && ch.New == nil
	}
	if !off {
		t.Error("the power-off was not told")
	}
	wantKind(t, c.PowerOn(ctx, "k1"), errs.NotFound)
}

func TestCloneRequestsAreChecked(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	zero, big, minus := int32(0), int64(10), int64(-5)
	for name, tc := range map[string]struct {
		change func(*vmprovision.CloneSpec)
		kind   errs.Kind
	}{
		"no id":           {func(c *vmprovision.CloneSpec) { c.ID = "" }, errs.Invalid},
		"another's spec":  {func(c *vmprovision.CloneSpec) { c.Spec.ID = "other" }, errs.Invalid},
		"long name":       {func(c *vmprovision.CloneSpec) { c.Name = fmt.Sprintf("%081d", 1) }, errs.Invalid},
		"not baked":       {func(c *vmprovision.CloneSpec) { c.Baked.Snapshot = "" }, errs.Invalid},
		"shares":          {func(c *vmprovision.CloneSpec) { c.CPU.Shares = &zero }, errs.Invalid},
		"limit":           {func(c *vmprovision.CloneSpec) { c.Memory.Limit = &minus }, errs.Invalid},
		"reservation":     {func(c *vmprovision.CloneSpec) { c.Memory.Reservation = &minus }, errs.Invalid},
		"above its limit": {func(c *vmprovision.CloneSpec) { c.CPU.Limit, c.CPU.Reservation = new(int64), &big; *c.CPU.Limit = 5 }, errs.Invalid},
		"datastore":       {func(c *vmprovision.CloneSpec) { c.Placement.Datastore = "nowhere" }, errs.NotFound},
		"network":         {func(c *vmprovision.CloneSpec) { c.NICs = []vmprovision.NIC{{Network: "nowhere"}} }, errs.NotFound},
		"id is taken":     {func(c *vmprovision.CloneSpec) { c.ID, c.Spec.ID = "b1", "b1" }, errs.Exists},
	} {
		spec := cloneSpec(b, "k1")
		tc.change(&spec)
		before := c.Calls()
		_, err := c.Clone(ctxOf(t), spec)
		if !errs.Is(err, tc.kind) {
			t.Errorf("%s: %v", name, err)
		}
		if n, names := mutating(before, c.Calls()); n != 0 {
			t.Errorf("%s: refused after %v", name, names)
		}
	}
}

func TestCloneSetsDevicesAndResources(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	for network, backing := range map[string]string{
		vcsimtest.Network:   "*types.VirtualEthernetCardNetworkBackingInfo",
		vcsimtest.Portgroup: "*types.VirtualEthernetCardDistributedVirtualPortBackingInfo",
	} {
		spec := cloneSpec(b, fmt.Sprintf("k%d", len(network)))
		mac := "00:50:56:00:00:0" + fmt.Sprint(len(network)%10)
		spec.NICs, spec.CPUs, spec.MemoryMB = []vmprovision.NIC{{Network: network, MAC: mac}}, 3, 512
		vm, err := c.Clone(ctxOf(t), spec)
		if err != nil {
			t.Fatal(err)
		}
		cfg := s.Config(vm.Name)
		if cfg.Hardware.NumCPU != 3 || cfg.Hardware.MemoryMB != 512 || vm.CPUs != 3 || vm.MemoryMB != 512 {
			t.Errorf("%d CPUs, %d MB; inventory %d, %d", cfg.Hardware.NumCPU, cfg.Hardware.MemoryMB, vm.CPUs, vm.MemoryMB)
		}
		nics, ports := 0, 0
		for _, d := range cfg.Hardware.Device {
			switch d := d.(type) {
			case types.BaseVirtualEthernetCard:
				card := d.GetVirtualEthernetCard()
				nics++
				if got := fmt.Sprintf("%T", card.Backing); got != backing || card.MacAddress != mac || card.AddressType != "manual" {
					t.Errorf("%s: NIC is %s, %s, %s", network, got, card.MacAddress, card.AddressType)
				}
			case *types.VirtualSerialPort:
				ports++
				file := d.Backing.(*types.VirtualSerialPortFileBackingInfo).FileName
				if want := "[" + vcsimtest.Datastore + "] berth/logs/" + spec.ID + ".log"; file != want || vm.Console != want || !d.YieldOnPoll {
					t.Errorf("serial port writes to %q, the VM says %q, want %q", file, vm.Console, want)
				}
			}
		}
		if nics != 1 || ports != 1 {
			t.Errorf("%d NICs and %d serial ports", nics, ports)
		}
	}
}

func TestTemplateIsFoundByNamePathAndID(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	ctx := ctxOf(t)
	foreign(t, s, c, "deep", nil)
	want := template(t, c)
	if want.Snapshot == "" || len(want.Disks) != 1 || want.NICs != 1 || want.Datastore != vcsimtest.Datastore || want.Power != vmprovision.PoweredOff {
		t.Errorf("template is %+v", want)
	}
	for _, name := range []string{want.Ref, "/DC0/vm/" + vcsimtest.Template} {
		if got, err := c.FindTemplate(ctx, name); err != nil || got.Ref != want.Ref {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	if got, err := c.FindTemplate(ctx, "deep"); err != nil || got.Name != "deep" { // not directly in the datacenter's folder
		t.Errorf("%+v, %v", got, err)
	}
	for name, kind := range map[string]errs.Kind{"": errs.Invalid, "*": errs.Invalid, "nobody": errs.NotFound, "vm-99999": errs.NotFound, "/DC0/vm/nobody": errs.NotFound} {
		_, err := c.FindTemplate(ctx, name)
		if !errs.Is(err, kind) {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestCountersOfRunningVMs(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	ctx := ctxOf(t)
	for _, id := range []string{"k1", "k2"} {
		if _, err := c.Clone(ctx, cloneSpec(b, id)); err != nil {
			t.Fatal(err)
		}
	}
	stop(t, c, "k2")
	for range 2 {
		before := c.Calls()
		got, err := c.Counters(ctx, "k1", "k2", "k1", "nobody", b.ID)
		if err != nil {
			t.Fatal(err)
		}
		k := got["k1"]
		if len(got) != 1 || k.ID != "k1" || k.Interval != 20*time.Second || k.Time.IsZero() || k.CPUMHz <= 0 || k.MemGranted <= 0 {
			t.Errorf("counters are %+v", got)
		}
		if n := foreground(before, c.Calls())["QueryPerf"]; n != 1 {
			t.Errorf("%d queries", n)
		}
	}
}

// The inventory of a second daemon is the same, and it sees what the first does.
func TestTwoDaemonsSeeTheSame(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	cfg := config(s)
	cfg.Instance = "daemon-2"
	other := connect(t, cfg)
	if _, err := c.Clone(ctxOf(t), cloneSpec(b, "k1")); err != nil {
		t.Fatal(err)
	}
	vm, err := other.Wait(ctxOf(t), "k1", func(vm *vmprovision.VM) bool { return vm != nil && vm.Status != nil })
	if err != nil || vm.Instance != "daemon-1" {
		t.Fatalf("%+v, %v", vm, err)
	}
	stop(t, other, "k1")
	if err := other.Destroy(context.WithoutCancel(ctxOf(t)), "k1"); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Wait(ctxOf(t), "k1", func(vm *vmprovision.VM) bool { return vm == nil }); err != nil {
		t.Fatal(err)
	}
}
