package vmprovision_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/vmprovision/vcsimtest"
)

// What makes a VM no good as a template is seen: a virtual TPM, encryption, an image
// in its drive, a disk that somebody deleted, a host that is gone.
func TestTemplatesAreLookedAt(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	ctx := ctxOf(t)
	good, err := c.FindTemplate(ctx, vcsimtest.Template)
	if err != nil || good.TPM || good.Encrypted || len(good.ISOs) != 0 || good.Disks[0].Missing || good.Connection != "connected" {
		t.Fatalf("%+v %v", good, err)
	}

	add := func(d types.BaseVirtualDevice) types.BaseVirtualDeviceConfigSpec {
		return &types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, Device: d}
	}
	drive := func(file string, atPowerOn bool) *types.VirtualCdrom {
		return &types.VirtualCdrom{VirtualDevice: types.VirtualDevice{
			Backing:     &types.VirtualCdromIsoBackingInfo{VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file}},
			Connectable: &types.VirtualDeviceConnectInfo{StartConnected: atPowerOn}}}
	}
	vm := s.VM(vcsimtest.Template)
	s.Do(vm.Reconfigure(ctx, types.VirtualMachineConfigSpec{DeviceChange: []types.BaseVirtualDeviceConfigSpec{
		add(&types.VirtualTPM{}), add(drive("[x] mounted.iso", true)), add(drive("[x] not.iso", false))}}))
	s.SetProperty(vcsimtest.Template, "config.keyId", types.CryptoKeyId{KeyId: "k"})
	_, file, ok := strings.Cut(good.Disks[0].File, "] ")
	if !ok {
		t.Fatal(good.Disks[0].File)
	}
	if err := os.Remove(filepath.Join(s.Dir(vcsimtest.Datastore), file)); err != nil {
		t.Fatal(err)
	}
	bad, err := c.FindTemplate(ctx, vcsimtest.Template)
	if err != nil || !bad.TPM || !bad.Encrypted || !slices.Equal(bad.ISOs, []string{"[x] mounted.iso"}) || !bad.Disks[0].Missing {
		t.Errorf("%+v %v", bad, err)
	}

	s.SetProperty(vcsimtest.Template, "runtime.connectionState", types.VirtualMachineConnectionStateDisconnected)
	if gone, err := c.FindTemplate(ctx, vcsimtest.Template); err != nil || gone.Connection != "disconnected" {
		t.Errorf("%+v %v", gone, err)
	}
}
