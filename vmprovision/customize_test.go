package vmprovision_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/vmware/govmomi/vim25/types"
	"github.com/vmware/govmomi/vim25/xml"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

// clonesSent has the simulator's clones read off the wire.
func clonesSent(t *testing.T, s *vcsimtest.Sim) (last func() types.VirtualMachineCloneSpec) {
	t.Helper()
	var mu sync.Mutex
	body := ""
	s.Intercept(func(c vcsimtest.Call) vcsimtest.Fate {
		if c.Method == "CloneVM_Task" {
			mu.Lock()
			defer mu.Unlock()
			body = c.Body
		}
		return vcsimtest.Fate{}
	})
	return func() types.VirtualMachineCloneSpec {
		t.Helper()
		mu.Lock()
		defer mu.Unlock()
		var envelope struct {
			Body struct {
				Clone types.CloneVM_Task `xml:"CloneVM_Task"`
			}
		}
		d := xml.NewDecoder(strings.NewReader(body))
		d.TypeFunc = types.TypeFunc()
		if err := d.Decode(&envelope); err != nil {
			t.Fatalf("%v in %s", err, body)
		}
		return envelope.Body.Clone.Spec
	}
}

func newSID(baked vmprovision.VM, id string, nics ...guestinfo.NIC) vmprovision.CloneSpec {
	s := cloneSpec(baked, id)
	s.Spec.NewSID, s.Spec.Hostname = true, "WEB-"+id
	if len(nics) > 0 {
		s.Spec.Network = &guestinfo.Network{NICs: nics}
		for _, n := range nics {
			s.NICs = append(s.NICs, vmprovision.NIC{Network: vcsimtest.Network, MAC: n.MAC})
		}
	}
	return s
}

// A container that asks for a SID of its own is one call still, which tells
// sysprep what the agent would see to: name, addresses, resolvers.
func TestNewSIDIsInTheClone(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, freezing(s, 1))
	last := clonesSent(t, s)
	before := c.Calls()
	vm, err := c.Clone(ctxOf(t), newSID(b, "a",
		guestinfo.NIC{MAC: "00:50:56:00:00:01", Address: "10.1.3.100/20", Gateway: "10.1.0.1", DNS: []string{"10.1.0.53", "10.1.0.54"}, Search: []string{"shop.example", "example"}},
		guestinfo.NIC{MAC: "00:50:56:00:00:02", Search: []string{"example", "back.example"}},
		guestinfo.NIC{MAC: "00:50:56:00:00:03", Address: "fd00::5/64", Gateway: "fd00::1"}))
	if err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("%d mutating calls: %v", n, names)
	}
	if vm.Placed.Clone != vmprovision.CloneLinked || !strings.Contains(vm.Placed.Reason, "a SID of its own") || vm.SetupErr != "" {
		t.Errorf("%+v", vm)
	}
	x := last().Customization
	if o, ok := x.Options.(*types.CustomizationWinOptions); !ok || !o.ChangeSID || o.Reboot != types.CustomizationSysprepRebootOptionReboot || o.DeleteAccounts {
		t.Errorf("%+v", x.Options)
	}
	p, ok := x.Identity.(*types.CustomizationSysprep)
	if !ok {
		t.Fatalf("%+v", x.Identity)
	}
	if name, ok := p.UserData.ComputerName.(*types.CustomizationFixedName); !ok || name.Name != "WEB-a" || p.UserData.FullName == "" || p.UserData.OrgName == "" {
		t.Errorf("%+v", p.UserData)
	}
	gui := p.GuiUnattended
	if gui.AutoLogon || gui.Password == nil || !gui.Password.PlainText || len(gui.Password.Value) < 20 || p.Identification != (types.CustomizationIdentification{JoinWorkgroup: "WORKGROUP"}) {
		t.Errorf("%+v %+v", gui, p.Identification)
	}
	if got := x.GlobalIPSettings.DnsSuffixList; !slices.Equal(got, []string{"shop.example", "example", "back.example"}) {
		t.Errorf("suffixes %v", got)
	}
	var nics []string
	for _, n := range x.NicSettingMap {
		a := n.Adapter
		text := fmt.Sprintf("%s %T %s %v %v", n.MacAddress, a.Ip, a.SubnetMask, a.Gateway, a.DnsServerList)
		if ip, ok := a.Ip.(*types.CustomizationFixedIp); ok {
			text += " " + ip.IpAddress
		}
		if v6 := a.IpV6Spec; v6 != nil {
			ip := v6.Ip[0].(*types.CustomizationFixedIpV6)
			text += fmt.Sprintf(" %s/%d by %v", ip.IpAddress, ip.SubnetMask, v6.Gateway)
		}
		nics = append(nics, text)
	}
	if want := []string{
		"00:50:56:00:00:01 *types.CustomizationFixedIp 255.255.240.0 [10.1.0.1] [10.1.0.53 10.1.0.54] 10.1.3.100",
		"00:50:56:00:00:02 *types.CustomizationDhcpIpGenerator  [] []",
		"00:50:56:00:00:03 *types.CustomizationDhcpIpGenerator  [] [] fd00::5/64 by [fd00::1]",
	}; !slices.Equal(nics, want) {
		t.Errorf("NICs %q", nics)
	}

	// Nobody learns the password, and no two have the same.
	first := gui.Password.Value
	if _, err = c.Clone(ctxOf(t), newSID(b, "b")); err != nil { // with the template's NICs
		t.Fatal(err)
	}
	if again := last().Customization; len(again.NicSettingMap) != 1 || again.Identity.(*types.CustomizationSysprep).GuiUnattended.Password.Value == first {
		t.Errorf("%+v", again)
	}
	if _, err = c.Clone(ctxOf(t), cloneSpec(b, "c")); err != nil {
		t.Fatal(err)
	}
	if x := last().Customization; x != nil {
		t.Errorf("nobody asked for %+v", x)
	}
	instant := newSID(b, "i")
	instant.Placement.Clone = vmprovision.CloneInstant
	if _, err = c.Clone(ctxOf(t), instant); !errs.Is(err, errs.Unsupported) || !strings.Contains(err.Error(), "a SID of its own") {
		t.Errorf("an instant clone: %v", err)
	}
}

// What vSphere cannot customize is undone, and the error says what is missing.
func TestNewSIDThatVSphereRefuses(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	c, b := baked(t, s, config(s))
	before := s.State()
	s.FailOnce("CloneVM_Task", 0, &types.UncustomizableGuest{UncustomizableGuestOS: "windows2019srvNext_64Guest"})
	_, err := c.Clone(ctxOf(t), newSID(b, "a"))
	wantKind(t, err, errs.Unsupported)
	if text := err.Error(); !strings.Contains(text, "UncustomizableGuest") || !strings.Contains(text, "VMware Tools") {
		t.Errorf("%v", err)
	}
	if now := s.State(); !slices.Equal(before, now) {
		t.Errorf("left: %v, was %v", now, before)
	}
}

// A vCenter that says so tells of sysprep's failure in the guest.
func TestSysprepFailureIsSeen(t *testing.T) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	s.SetAPIVersion("7.0.2.0")
	c, b := baked(t, s, config(s))
	if _, err := c.Clone(ctxOf(t), newSID(b, "a")); err != nil {
		t.Fatal(err)
	}
	fails := func(status, message string) {
		s.SetProperty("c-a", "guest.customizationInfo", &types.GuestInfoCustomizationInfo{CustomizationStatus: status, ErrorMsg: message})
	}
	for _, x := range []struct{ message, want string }{{"sysprep ended with 1", "sysprep ended with 1"}, {"", "TOOLSDEPLOYPKG_FAILED"}} {
		fails("TOOLSDEPLOYPKG_FAILED", x.message)
		if _, err := c.Wait(ctxOf(t), "a", func(vm *vmprovision.VM) bool { return vm.SetupErr == x.want }); err != nil {
			t.Error(err)
		}
	}
	fails("TOOLSDEPLOYPKG_SUCCEEDED", "")
	if _, err := c.Wait(ctxOf(t), "a", func(vm *vmprovision.VM) bool { return vm.SetupErr == "" }); err != nil {
		t.Error(err)
	}
}
