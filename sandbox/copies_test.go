package sandbox

import (
	"errors"
	"fmt"
	"slices"
	"testing"
)

// Whoever looks at copies of a VM sees VMs of their own.
func TestCopiesAreVMsOfTheirOwn(t *testing.T) {
	x := newSite(t, Options{Guests: GuestsNone, NoRegistry: true})
	source := x.mustClone(x.tpl, "source", nil)
	from := x.vm(source.Reference())
	edit := func(i int, values map[string]string) (string, error) {
		values["berth.id"] = fmt.Sprintf("id%d", i)
		return fmt.Sprintf("copy-%d", i), nil
	}
	if err := x.Copies("source", 2, edit); err != nil {
		t.Fatal(err)
	}
	refs, uuids, addresses := []string{from.Self.Value}, []string{from.Config.InstanceUuid}, macs(from)
	for i := range 2 {
		name := fmt.Sprintf("copy-%d", i)
		found, err := x.finder.VirtualMachine(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		vm := x.vm(found.Reference())
		if slices.Contains(refs, vm.Self.Value) || slices.Contains(uuids, vm.Config.InstanceUuid) || slices.Contains(addresses, macs(vm)[0]) {
			t.Errorf("%s shares what names it", name)
		}
		refs, uuids, addresses = append(refs, vm.Self.Value), append(uuids, vm.Config.InstanceUuid), append(addresses, macs(vm)...)
		if got := vm.Config.Files.VmPathName; got != "["+DatastoreName+"] "+name+"/source.vmx" {
			t.Errorf("%s is in %q", name, got)
		}
		if got, want := diskBacking(t, vm).FileName, diskBacking(t, from).FileName; got == want {
			t.Errorf("%s has the disk %s of its source", name, got)
		}
		if vm.Config.Hardware.NumCPU != from.Config.Hardware.NumCPU || vm.Summary.Config.Name != name || *vm.Summary.Vm != vm.Self {
			t.Errorf("%s is %+v", name, vm.Summary)
		}
		if got := extraConfig(&vm)["berth.id"]; got != fmt.Sprintf("id%d", i) {
			t.Errorf("%s has the id %q", name, got)
		}
		if err := x.SetGuestInfo(name, "guestinfo.x", "y"); err != nil {
			t.Error(err)
		}
	}
	if err := x.Copies("no-such-vm", 1, edit); err == nil {
		t.Error("nothing was copied without an error")
	}
	if err := x.Copies("source", 1, func(int, map[string]string) (string, error) { return "", errors.New("no") }); err == nil {
		t.Error("what edit refuses was made")
	}
}
