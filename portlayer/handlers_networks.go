package portlayer

import (
	"github.com/go-openapi/runtime/middleware"
	"github.com/go-openapi/strfmt"

	"berth/guestinfo"
	"berth/swagger/models"
	rest "berth/swagger/restapi/operations"
	"berth/swagger/restapi/operations/networks"
)

func (a *api) networks(g *rest.BerthAPI) {
	g.NetworksListNetworksHandler = networks.ListNetworksHandlerFunc(func(p networks.ListNetworksParams) middleware.Responder {
		list, err := a.l.Networks(p.HTTPRequest.Context())
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		out := make([]*models.Network, 0, len(list))
		for _, n := range list {
			out = append(out, networkModel(n))
		}
		return reply(p.HTTPRequest, 200, out)
	})
	g.NetworksCreateNetworkHandler = networks.CreateNetworkHandlerFunc(func(p networks.CreateNetworkParams) middleware.Responder {
		n, err := a.l.CreateNetwork(p.HTTPRequest.Context(), networkOf(p.Body))
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 201, networkModel(a.l.networkInfo(n)))
	})
	g.NetworksGetNetworkHandler = networks.GetNetworkHandlerFunc(func(p networks.GetNetworkParams) middleware.Responder {
		n, err := a.l.Network(p.HTTPRequest.Context(), p.Network)
		if err != nil {
			return fail(p.HTTPRequest, err)
		}
		return reply(p.HTTPRequest, 200, networkModel(n))
	})
	g.NetworksRemoveNetworkHandler = networks.RemoveNetworkHandlerFunc(func(p networks.RemoveNetworkParams) middleware.Responder {
		return done(p.HTTPRequest, a.l.RemoveNetwork(p.HTTPRequest.Context(), p.Network))
	})
}

func networkModel(n NetworkInfo) *models.Network {
	return &models.Network{
		ID: &n.ID, Name: &n.Name, PortGroup: n.PortGroup, Ref: n.Ref, Kind: n.Kind, Addressing: ptr(string(n.Addressing)), Subnet: n.Subnet,
		Ranges: n.Ranges, Exclude: n.Exclude, Gateway: n.Gateway, DNS: n.DNS, Search: n.Search, Labels: n.Labels,
		Size: int64(n.Size), Used: int64(n.Used), Containers: n.Containers, Created: strfmt.DateTime(n.Created),
	}
}

func networkOf(b *models.NetworkCreate) Network {
	n := Network{Name: *b.Name, PortGroup: b.PortGroup, Subnet: b.Subnet, Ranges: b.Ranges, Exclude: b.Exclude, Gateway: b.Gateway,
		DNS: b.DNS, Search: b.Search, Labels: b.Labels}
	if b.Addressing != nil {
		n.Addressing = Addressing(*b.Addressing)
	}
	return n
}

func networkRequest(b *models.ContainerCreate) NetworkRequest {
	r := NetworkRequest{DNS: b.DNS, Search: b.Search, ExtraHosts: b.ExtraHosts, App: b.App}
	for _, a := range b.Networks {
		r.Networks = append(r.Networks, Attachment{Network: a.Network, Address: a.Address, MAC: a.Mac, Aliases: a.Aliases})
	}
	for _, p := range b.Ports {
		// The document bounds the numbers.
		r.Ports = append(r.Ports, guestinfo.Port{Container: uint16(*p.Container), Published: uint16(p.Published), Protocol: str(p.Protocol)})
	}
	return r
}

func attachmentModels(list []AttachedNIC) []*models.Attachment {
	var out []*models.Attachment
	for _, n := range list {
		out = append(out, &models.Attachment{Network: n.Network, NetworkID: n.NetworkID, Address: n.Address, Mac: n.MAC, Aliases: n.Aliases, Addresses: n.Addresses})
	}
	return out
}

func portModels(list []guestinfo.Port) []*models.Port {
	var out []*models.Port
	for _, p := range list {
		out = append(out, &models.Port{Container: ptr(int32(p.Container)), Published: int32(p.Published), Protocol: &p.Protocol})
	}
	return out
}
