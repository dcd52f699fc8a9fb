package hcs

import (
	"context"
	"errors"
	"net/netip"
)

// The network and its subnet are the same in every VM: nobody outside sees them.
// The gateway is an adapter of the VM, and the container has the address behind
// its.
const (
	subnet  = "172.29.240.0/28"
	gateway = "172.29.240.1"
	address = "172.29.240.2"
)

// Documents of schema 2 of the Host Compute Network service.
type (
	networkSettings struct {
		Name          string
		Type          string
		Flags         uint32 `json:",omitempty"`
		Ipams         []ipam
		SchemaVersion version
	}
	ipam struct {
		Type    string
		Subnets []ipamSubnet
	}
	ipamSubnet struct {
		IpAddressPrefix string
		Routes          []route
	}
	route            struct{ NextHop, DestinationPrefix string }
	endpointSettings struct {
		Name               string
		HostComputeNetwork string
		Policies           []policy `json:",omitempty"`
		IpConfigurations   []ipConfig
		Routes             []route
		Dns                dns `json:",omitzero"`
		SchemaVersion      version
	}
	ipConfig struct {
		IpAddress    string
		PrefixLength int
	}
	dns struct {
		Search     []string `json:",omitempty"`
		ServerList []string `json:",omitempty"`
	}
	policy struct {
		Type     string
		Settings portMapping
	}
	portMapping struct {
		Protocol                   int
		InternalPort, ExternalPort uint16
	}
	namespaceSettings struct {
		Type          string
		SchemaVersion version
	}
	modifyNamespace struct {
		ResourceType, RequestType string
		Settings                  endpointRef
	}
	endpointRef struct{ EndpointId string }
)

// Subnet is what containers have their addresses of, and the VM the adapter
// that they are behind.
func Subnet() netip.Prefix { return netip.MustParsePrefix(subnet) }

var protocols = map[string]int{"tcp": 6, "udp": 17}

// attachment is a container's endpoint in a namespace of its own.
type attachment struct {
	h                   Host
	endpoint, namespace string
}

// connect gives a container an endpoint behind the VM's own address: what its
// ports receive comes to it, and what it sends leaves as the VM's. What an
// earlier run of the agent left of it is removed first.
func (h Host) connect(c Config) (_ *attachment, err error) {
	a := &attachment{h: h, endpoint: derive("endpoint " + c.ID), namespace: derive("namespace " + c.ID)}
	network := derive("network")
	if err := a.close(context.Background()); err != nil {
		return nil, err
	}
	err = h.Network.CreateNetwork(network, text(networkSettings{Name: "berth", Type: "NAT", SchemaVersion: version{2, 0},
		Ipams: []ipam{{Type: "Static", Subnets: []ipamSubnet{{IpAddressPrefix: subnet, Routes: []route{{gateway, "0.0.0.0/0"}}}}}}}))
	if err != nil && !Is(err, ErrObjectExists, ErrNetworkExists) {
		return nil, wrap("make network", err)
	}
	settings := endpointSettings{Name: "berth", HostComputeNetwork: network, SchemaVersion: version{2, 0},
		IpConfigurations: []ipConfig{{address, 28}}, Routes: []route{{gateway, "0.0.0.0/0"}}, Dns: dns{c.Search, c.DNS}}
	for _, p := range c.Ports {
		settings.Policies = append(settings.Policies, policy{"PortMapping", portMapping{protocols[p.Protocol], p.Inside, p.Outside}})
	}
	if err := h.Network.CreateEndpoint(network, a.endpoint, text(settings)); err != nil {
		return nil, wrap("make endpoint", err)
	}
	if err := h.Network.CreateNamespace(a.namespace, text(namespaceSettings{"Host", version{2, 0}})); err != nil {
		return nil, errors.Join(wrap("make namespace", err), a.close(context.Background()))
	}
	add := modifyNamespace{"Endpoint", "Add", endpointRef{a.endpoint}}
	if err := h.Network.ModifyNamespace(a.namespace, text(add)); err != nil {
		return nil, errors.Join(wrap("put endpoint into namespace", err), a.close(context.Background()))
	}
	return a, nil
}

// close removes the endpoint and the namespace; none is no error.
func (a *attachment) close(context.Context) error {
	var all []error
	for _, err := range []error{a.h.Network.DeleteNamespace(a.namespace), a.h.Network.DeleteEndpoint(a.endpoint)} {
		if !Is(err, ErrNotFound, ErrNoEndpoint, ErrNoNetwork) {
			all = append(all, err)
		}
	}
	return wrap("remove endpoint", errors.Join(all...))
}
