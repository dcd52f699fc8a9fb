package sandbox

import (
	"testing"

	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
)

// A VM whose settings demand it takes guestinfo from the agent, which is an
// administrator, and refuses it to a program that is not.
func TestGuestInfoForAdministratorsAlone(t *testing.T) {
	x := newLivingSite(t, Options{})
	spec := containerSpec("guarded", `C:\windows\system32\cmd.exe`, "/c", "for /L %i in (0,0,1) do @ver>nul")
	extra := x.specConfig(spec)
	for _, cmd := range guestinfo.AuthCommands() {
		extra = append(extra, &types.OptionValue{Key: guestinfo.AuthKey(cmd), Value: "TRUE"})
	}
	vm := x.mustClone(x.tpl, spec.ID, func(cs *types.VirtualMachineCloneSpec) {
		cs.PowerOn = true
		cs.Config = &types.VirtualMachineConfigSpec{ExtraConfig: extra, DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial(spec.ID)}}
	})
	x.await(vm, "the agent has reported", func(vm mo.VirtualMachine) bool { return statusOf(vm).Phase == guestinfo.PhaseRunning })
	plain, err := guestinfo.Endpoint{Address: x.guests.rpci.Addr().String(), Token: x.anybodysToken()}.Dial(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	if v, ok, err := plain.Get(t.Context(), guestinfo.SpecKey); ok || !errs.Is(err, errs.Denied) {
		t.Errorf("a program reads %q, %v", v, err)
	}
	if err := plain.Set(t.Context(), guestinfo.StatusKey, "{}"); !errs.Is(err, errs.Denied) {
		t.Errorf("a program writes: %v", err)
	}
	if err := x.done(vm.PowerOff(t.Context())); err != nil {
		t.Fatal(err)
	}
}

// anybodysToken is that of a running guest's unprivileged programs.
func (x *site) anybodysToken() string {
	x.t.Helper()
	x.guests.mu.Lock()
	defer x.guests.mu.Unlock()
	for token, c := range x.guests.tokens {
		if !c.privileged {
			return token
		}
	}
	x.t.Fatal("no guest runs")
	return ""
}
