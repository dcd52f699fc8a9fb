//go:build linux

package hcstest

import (
	"net/netip"

	"berth/guestinfo/agent/hcs"
)

type network struct{ f *Fake }

type endpoint struct {
	network string
	ports   map[[2]int]bool
}

type hcnVersion struct{ Major, Minor int }

func (n network) CreateNetwork(id, settings string) error {
	n.f.mu.Lock()
	defer n.f.mu.Unlock()
	n.f.called("HcnCreateNetwork")
	var s struct {
		Name, Type    string
		Flags         uint32
		SchemaVersion hcnVersion
		Ipams         []struct {
			Type    string
			Subnets []struct {
				IpAddressPrefix string
				Routes          []struct{ NextHop, DestinationPrefix string }
			}
		}
	}
	if err := strict(settings, &s); err != nil {
		return err
	}
	if s.SchemaVersion.Major != 2 || s.Type != "NAT" || len(s.Ipams) != 1 || len(s.Ipams[0].Subnets) != 1 || !guidRE.MatchString(id) {
		return hcs.ErrInvalid
	}
	sub := s.Ipams[0].Subnets[0]
	prefix, err := netip.ParsePrefix(sub.IpAddressPrefix)
	if err != nil || len(sub.Routes) != 1 {
		return hcs.ErrInvalid
	}
	if hop, err := netip.ParseAddr(sub.Routes[0].NextHop); err != nil || !prefix.Contains(hop) {
		return hcs.ErrInvalid
	}
	if n.f.networks[id] {
		return hcs.ErrNetworkExists
	}
	n.f.networks[id] = true
	return nil
}

func (n network) CreateEndpoint(net, id, settings string) error {
	n.f.mu.Lock()
	defer n.f.mu.Unlock()
	n.f.called("HcnCreateEndpoint")
	var s struct {
		Name, HostComputeNetwork string
		SchemaVersion            hcnVersion
		IpConfigurations         []struct {
			IpAddress    string
			PrefixLength int
		}
		Routes   []struct{ NextHop, DestinationPrefix string }
		Dns      struct{ Search, ServerList []string }
		Policies []struct {
			Type     string
			Settings struct{ Protocol, InternalPort, ExternalPort int }
		}
	}
	if err := strict(settings, &s); err != nil {
		return err
	}
	switch {
	case !n.f.networks[net] || s.HostComputeNetwork != net:
		return hcs.ErrNoNetwork
	case s.SchemaVersion.Major != 2 || len(s.IpConfigurations) != 1 || !guidRE.MatchString(id):
		return hcs.ErrInvalid
	}
	if _, ok := n.f.endpoints[id]; ok {
		return hcs.ErrObjectExists
	}
	for _, a := range s.Dns.ServerList {
		if _, err := netip.ParseAddr(a); err != nil {
			return hcs.ErrInvalid
		}
	}
	e := endpoint{net, map[[2]int]bool{}}
	for _, p := range s.Policies {
		at := [2]int{p.Settings.Protocol, p.Settings.ExternalPort}
		if p.Type != "PortMapping" || at[0] != 6 && at[0] != 17 || at[1] == 0 || p.Settings.InternalPort == 0 {
			return hcs.ErrInvalid
		}
		if e.ports[at] {
			return hcs.ErrPortMapped
		}
		e.ports[at] = true
	}
	n.f.endpoints[id] = e
	n.f.settings = append(n.f.settings, settings)
	return nil
}

func (n network) DeleteEndpoint(id string) error {
	n.f.mu.Lock()
	defer n.f.mu.Unlock()
	n.f.called("HcnDeleteEndpoint")
	if _, ok := n.f.endpoints[id]; !ok {
		return hcs.ErrNoEndpoint
	}
	delete(n.f.endpoints, id)
	return nil
}

func (n network) CreateNamespace(id, settings string) error {
	n.f.mu.Lock()
	defer n.f.mu.Unlock()
	n.f.called("HcnCreateNamespace")
	var s struct {
		Type          string
		SchemaVersion hcnVersion
	}
	if err := strict(settings, &s); err != nil {
		return err
	}
	switch {
	case s.Type != "Host" || s.SchemaVersion.Major != 2 || !guidRE.MatchString(id):
		return hcs.ErrInvalid
	case n.f.namespaces[id] != nil:
		return hcs.ErrObjectExists
	}
	n.f.namespaces[id] = map[string]bool{}
	return nil
}

func (n network) ModifyNamespace(id, settings string) error {
	n.f.mu.Lock()
	defer n.f.mu.Unlock()
	n.f.called("HcnModifyNamespace")
	var s struct {
		ResourceType, RequestType string
		Settings                  struct{ EndpointId string }
	}
	if err := strict(settings, &s); err != nil {
		return err
	}
	_, known := n.f.endpoints[s.Settings.EndpointId]
	switch {
	case n.f.namespaces[id] == nil:
		return hcs.ErrNotFound
	case !known:
		return hcs.ErrNoEndpoint
	case s.ResourceType != "Endpoint" || s.RequestType != "Add":
		return hcs.ErrInvalid
	}
	n.f.namespaces[id][s.Settings.EndpointId] = true
	return nil
}

func (n network) DeleteNamespace(id string) error {
	n.f.mu.Lock()
	defer n.f.mu.Unlock()
	n.f.called("HcnDeleteNamespace")
	if n.f.namespaces[id] == nil {
		return hcs.ErrNotFound
	}
	delete(n.f.namespaces, id)
	return nil
}
