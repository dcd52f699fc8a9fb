package vmprovision

import (
	"context"
	"reflect"
	"sort"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"

	"berth/internal/errs"
)

// maxNICs is how many NICs a VM can have.
const maxNICs = 10

// card is a NIC as a change of devices wants it; a nil backing stays as it is.
type card struct {
	backing types.BaseVirtualDeviceBackingInfo
	mac     string
}

// nicChanges gives a clone the NICs that are asked for. Without any it has the
// template's, the first of them on the configuration's network, if there is one.
func (c *Client) nicChanges(ctx context.Context, devices object.VirtualDeviceList, want []NIC) ([]types.BaseVirtualDeviceConfigSpec, error) {
	if len(want) > maxNICs {
		return nil, errs.New(errs.Invalid, "create container", "NICs", "%d of them, a VM can have %d", len(want), maxNICs)
	}
	cards := []card{}
	for _, n := range want {
		name := firstOf(n.Network, c.cfg.Network)
		if name == "" && len(cards) > 0 {
			return nil, errs.New(errs.Invalid, "create container", "NICs", "a NIC beyond the first names no network")
		}
		x := card{mac: n.MAC}
		if name != "" {
			var err error
			if x.backing, err = c.network(ctx, name); err != nil {
				return nil, err
			}
		}
		cards = append(cards, x)
	}
	if len(want) > 0 {
		return changeNICs(devices, cards), nil
	}
	if c.cfg.Network != "" {
		backing, err := c.network(ctx, c.cfg.Network)
		if err != nil {
			return nil, err
		}
		cards = append(cards, card{backing: backing})
	}
	for len(cards) < len(cardsOf(devices)) {
		cards = append(cards, card{})
	}
	return changeNICs(devices, cards), nil
}

// cardsOf are the NICs of a list, in the order in which guests see them.
func cardsOf(devices object.VirtualDeviceList) []types.BaseVirtualDevice {
	var out []types.BaseVirtualDevice
	for _, d := range devices {
		if _, ok := d.(types.BaseVirtualEthernetCard); ok {
			out = append(out, d)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].GetVirtualDevice().Key < out[j].GetVirtualDevice().Key })
	return out
}

// changeNICs edits the source's NICs into those wanted, adds what is missing
// and takes away what is too many. Every address that is not asked for is a new
// one: two VMs must not share one. The source's list is shared and not changed.
func changeNICs(devices object.VirtualDeviceList, want []card) []types.BaseVirtualDeviceConfigSpec {
	have := cardsOf(devices)
	var out []types.BaseVirtualDeviceConfigSpec
	for i, w := range want {
		op := types.VirtualDeviceConfigSpecOperationEdit
		var d types.BaseVirtualDevice
		switch {
		case i < len(have):
			fresh := reflect.New(reflect.TypeOf(have[i]).Elem())
			fresh.Elem().Set(reflect.ValueOf(have[i]).Elem())
			d = fresh.Interface().(types.BaseVirtualDevice)
		case w.backing == nil:
			continue // there is nothing to connect a new one to
		default:
			op, d = types.VirtualDeviceConfigSpecOperationAdd, newNIC(have, keyNIC-int32(i))
		}
		nic := d.(types.BaseVirtualEthernetCard).GetVirtualEthernetCard()
		setMAC(nic, w.mac)
		if w.backing != nil {
			nic.Backing = w.backing
		}
		out = append(out, change(op, d))
	}
	for i := len(want); i < len(have); i++ {
		out = append(out, change(types.VirtualDeviceConfigSpecOperationRemove, have[i]))
	}
	return out
}

// newNIC makes one of the kind that the guest has a driver for already.
func newNIC(have []types.BaseVirtualDevice, key int32) types.BaseVirtualDevice {
	var d types.BaseVirtualDevice = &types.VirtualVmxnet3{}
	if len(have) > 0 {
		d = reflect.New(reflect.TypeOf(have[0]).Elem()).Interface().(types.BaseVirtualDevice)
	}
	v := d.GetVirtualDevice()
	v.Key = key
	v.Connectable = &types.VirtualDeviceConnectInfo{StartConnected: true, AllowGuestControl: true, Connected: true}
	return d
}

func setMAC(card *types.VirtualEthernetCard, mac string) {
	card.MacAddress, card.AddressType = mac, string(types.VirtualEthernetCardMacTypeGenerated)
	if mac != "" {
		card.AddressType = string(types.VirtualEthernetCardMacTypeManual)
	}
	card.ExternalId, card.SubnetId = "", ""
}
