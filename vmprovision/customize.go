package vmprovision

import (
	"crypto/rand"
	"net"
	"net/netip"
	"slices"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
)

// What sysprep is told of a machine that has no better answer.
const (
	sysprepOwner     = "Berth"
	sysprepWorkgroup = "WORKGROUP"
	sysprepTimeZone  = 90 // Greenwich without summer time, of Microsoft's time zone index values
)

// customization has vSphere run sysprep in a clone that is to have a SID of its
// own, at its first start; nil is none. It says of name and addresses what the
// guest's agent would see to otherwise, and later does.
func customization(s CloneSpec, src *source, changes []types.BaseVirtualDeviceConfigSpec) *types.CustomizationSpec {
	if !s.Spec.NewSID {
		return nil
	}
	var nics []guestinfo.NIC
	if s.Spec.Network != nil {
		nics = s.Spec.Network.NICs
	}
	out := &types.CustomizationSpec{
		Options: &types.CustomizationWinOptions{ChangeSID: true, Reboot: types.CustomizationSysprepRebootOptionReboot},
		Identity: &types.CustomizationSysprep{
			// Without a password the built-in administrator would have none.
			GuiUnattended: types.CustomizationGuiUnattended{TimeZone: sysprepTimeZone,
				Password: &types.CustomizationPassword{PlainText: true, Value: unknownPassword()}},
			UserData: types.CustomizationUserData{FullName: sysprepOwner, OrgName: sysprepOwner,
				ComputerName: &types.CustomizationFixedName{Name: s.Spec.Hostname}},
			Identification: types.CustomizationIdentification{JoinWorkgroup: sysprepWorkgroup},
		},
	}
	for i := range cardsAfter(src.devices, changes) {
		nic := guestinfo.NIC{} // the template's: DHCP
		if i < len(nics) {
			nic = nics[i]
		}
		out.NicSettingMap = append(out.NicSettingMap, types.CustomizationAdapterMapping{MacAddress: nic.MAC, Adapter: adapterSettings(nic)})
		for _, domain := range nic.Search {
			if !slices.Contains(out.GlobalIPSettings.DnsSuffixList, domain) {
				out.GlobalIPSettings.DnsSuffixList = append(out.GlobalIPSettings.DnsSuffixList, domain)
			}
		}
	}
	return out
}

// cardsAfter counts a VM's NICs after changes; vSphere wants settings of each.
func cardsAfter(devices object.VirtualDeviceList, changes []types.BaseVirtualDeviceConfigSpec) int {
	n := len(cardsOf(devices))
	for _, ch := range changes {
		d := ch.GetVirtualDeviceConfigSpec()
		if _, ok := d.Device.(types.BaseVirtualEthernetCard); !ok {
			continue
		}
		switch d.Operation {
		case types.VirtualDeviceConfigSpecOperationAdd:
			n++
		case types.VirtualDeviceConfigSpecOperationRemove:
			n--
		}
	}
	return n
}

func adapterSettings(nic guestinfo.NIC) types.CustomizationIPSettings {
	out := types.CustomizationIPSettings{Ip: &types.CustomizationDhcpIpGenerator{}, DnsServerList: nic.DNS}
	address, err := netip.ParsePrefix(nic.Address)
	if err != nil { // "" is DHCP; a spec with anything else does not come so far
		return out
	}
	var gateway []string
	if nic.Gateway != "" {
		gateway = []string{nic.Gateway}
	}
	if a := address.Addr(); a.Is4() {
		out.Ip, out.Gateway = &types.CustomizationFixedIp{IpAddress: a.String()}, gateway
		out.SubnetMask = net.IP(net.CIDRMask(address.Bits(), 32)).String()
	} else {
		out.IpV6Spec = &types.CustomizationIPSettingsIpV6AddressSpec{Gateway: gateway,
			Ip: []types.BaseCustomizationIpV6Generator{&types.CustomizationFixedIpV6{IpAddress: a.String(), SubnetMask: int32(address.Bits())}}}
	}
	return out
}

// unknownPassword is one that nobody learns, and that every password policy takes.
func unknownPassword() string { return rand.Text() + "-a1" }
