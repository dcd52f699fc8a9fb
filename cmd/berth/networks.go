package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"berth/swagger/client/networks"
	"berth/swagger/models"
)

// networkFlags are the flags of create and run that are about networks.
type networkFlags struct {
	networks, aliases        []string
	ip, mac, app             string
	dns, search, hosts, publ []string
}

func (n *networkFlags) register(f *pflag.FlagSet) {
	f.StringArrayVar(&n.networks, "network", nil, "network or port group, NAME[:ip=…,mac=…,alias=…]; once for each NIC (default: the template's)")
	f.StringVar(&n.ip, "ip", "", "address on the first network")
	f.StringVar(&n.mac, "mac-address", "", "MAC of the first NIC")
	f.StringArrayVar(&n.aliases, "network-alias", nil, "further name on the first network")
	f.StringArrayVar(&n.dns, "dns", nil, "DNS server, instead of the networks'")
	f.StringArrayVar(&n.search, "dns-search", nil, "search domain, instead of the networks'")
	f.StringArrayVar(&n.hosts, "add-host", nil, "name:address for the hosts file")
	f.StringArrayVarP(&n.publ, "publish", "p", nil, "port to let in, [PUBLISHED:]CONTAINER[/tcp|udp]; UDP under another number in mode contained alone")
	f.StringVar(&n.app, "app", "", "containers of one app find each other by name")
}

// build puts the flags into a request.
func (n *networkFlags) build(b *models.ContainerCreate) error {
	b.DNS, b.Search, b.ExtraHosts, b.App = n.dns, n.search, n.hosts, n.app
	b.Networks = nil
	for _, text := range n.networks {
		a, err := parseNetwork(text)
		if err != nil {
			return err
		}
		b.Networks = append(b.Networks, a)
	}
	if n.ip != "" || n.mac != "" || len(n.aliases) > 0 {
		if len(b.Networks) == 0 {
			b.Networks = append(b.Networks, &models.Attachment{})
		}
		first := b.Networks[0]
		if n.ip != "" && first.Address != "" || n.mac != "" && first.Mac != "" {
			return usageError{wrapf("--ip or --mac-address: the first --network has one already")}
		}
		if n.ip != "" {
			first.Address = n.ip
		}
		if n.mac != "" {
			first.Mac = n.mac
		}
		first.Aliases = append(first.Aliases, n.aliases...)
	}
	b.Ports = nil
	for _, text := range n.publ {
		p, err := parsePort(text)
		if err != nil {
			return err
		}
		b.Ports = append(b.Ports, p)
	}
	return nil
}

// parseNetwork reads NAME[:key=value,…]. A port group's name may have colons.
func parseNetwork(text string) (*models.Attachment, error) {
	a := &models.Attachment{Network: text}
	at := -1
	for _, key := range []string{":ip=", ":mac=", ":alias="} {
		if i := strings.Index(text, key); i >= 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 {
		return a, nil
	}
	a.Network = text[:at]
	for _, kv := range strings.Split(text[at+1:], ",") {
		switch k, v, _ := strings.Cut(kv, "="); k {
		case "ip":
			a.Address = v
		case "mac":
			a.Mac = v
		case "alias":
			a.Aliases = append(a.Aliases, v)
		default:
			return nil, usageError{wrapf("--network %q: want NAME[:ip=…,mac=…,alias=…]", text)}
		}
	}
	return a, nil
}

// parsePort reads [PUBLISHED:]CONTAINER[/protocol].
func parsePort(text string) (*models.Port, error) {
	numbers, protocol, given := strings.Cut(text, "/")
	if !given {
		protocol = "tcp"
	}
	published, container, both := strings.Cut(numbers, ":")
	if !both {
		container = published
	}
	c, err1 := strconv.ParseUint(container, 10, 16)
	p, err2 := strconv.ParseUint(published, 10, 16)
	if err1 != nil || err2 != nil || c == 0 || p == 0 || protocol != "tcp" && protocol != "udp" {
		return nil, usageError{wrapf("--publish %q: want [PUBLISHED:]CONTAINER[/tcp|udp]; a container has addresses of its own, so that there is no host address to publish on", text)}
	}
	return &models.Port{Container: ptr(int32(c)), Published: int32(p), Protocol: &protocol}, nil
}

// ports is "8080->80/tcp 443/tcp".
func ports(list []*models.Port) string {
	var out []string
	for _, p := range list {
		s := fmt.Sprintf("%d/%s", *p.Container, str(p.Protocol))
		if p.Published != 0 && p.Published != *p.Container {
			s = fmt.Sprintf("%d->%s", p.Published, s)
		}
		out = append(out, s)
	}
	return joined(out)
}

func (a *app) networkCmd() *cobra.Command {
	c := &cobra.Command{
		Use:     "network",
		Aliases: []string{"networks"},
		Short:   "Name port groups, and say how containers on them get their addresses",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.networkCreateCmd(), a.networkLsCmd(), a.networkInspectCmd(), a.networkRmCmd())
	return c
}

func (a *app) networkCreateCmd() *cobra.Command {
	var n models.NetworkCreate
	var addressing string
	var labels []string
	c := &cobra.Command{
		Use:   "create NAME",
		Short: "Name a port group",
		Long: `Look up a port group - standard, distributed or NSX - and remember it under a name.
The port group itself is not changed, and may be renamed later.

Addresses come from a DHCP server (dhcp), from each 'berth run --ip' (static), or
from Berth (pool), which never gives two containers the same one. A --subnet means
pool unless --addressing says otherwise.`,
		Example: "  berth network create front --port-group 'VLAN 12'\n" +
			"  berth network create back --port-group dvpg-back --subnet 10.1.3.0/24 --gateway 10.1.3.1 --range 10.1.3.100-10.1.3.199 --dns 10.1.0.53",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			n.Name = &args[0]
			if addressing == "" && n.Subnet != "" {
				addressing = "pool"
			}
			if addressing != "" {
				n.Addressing = &addressing
			}
			if n.Labels, err = pairs(labels); err != nil {
				return err
			}
			ok, err := api.Networks.CreateNetworkContext(c.Context(), &networks.CreateNetworkParams{Body: &n, IdempotencyKey: key()})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) { fmt.Fprintln(w, str(ok.Payload.Name)) })
		},
	}
	f := c.Flags()
	f.StringVar(&n.PortGroup, "port-group", "", "name or inventory path in vSphere (default: NAME)")
	f.StringVar(&addressing, "addressing", "", "dhcp, static or pool")
	f.StringVar(&n.Subnet, "subnet", "", "e.g. 10.1.3.0/24")
	f.StringVar(&n.Gateway, "gateway", "", "router of the subnet")
	f.StringArrayVar(&n.Ranges, "range", nil, "addresses of the pool, FROM-TO (default: all of the subnet)")
	f.StringArrayVar(&n.Exclude, "exclude", nil, "address or range that others have")
	f.StringArrayVar(&n.DNS, "dns", nil, "DNS server")
	f.StringArrayVar(&n.Search, "dns-search", nil, "search domain")
	f.StringArrayVarP(&labels, "label", "l", nil, "key=value")
	return c
}

func (a *app) networkLsCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "ls",
		Short: "List networks",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			ok, err := api.Networks.ListNetworksContext(c.Context(), &networks.ListNetworksParams{})
			if err != nil {
				return a.problem(err)
			}
			return a.show(ok.Payload, func(w io.Writer) {
				var rows [][]string
				for _, n := range ok.Payload {
					used := fmt.Sprint(n.Used)
					if n.Size > 0 {
						used += fmt.Sprintf(" of %d", n.Size)
					}
					rows = append(rows, []string{str(n.Name), n.PortGroup, dash(n.Kind), str(n.Addressing), dash(n.Subnet), used, fmt.Sprint(len(n.Containers))})
				}
				table(w, []string{"NAME", "PORT GROUP", "KIND", "ADDRESSING", "SUBNET", "USED", "CONTAINERS"}, rows)
			})
		},
	}
}

func (a *app) networkInspectCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "inspect NETWORK...",
		Short: "Show networks in full",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			api, err := a.connect()
			if err != nil {
				return err
			}
			return a.inspectAll(args, func(name string) (any, error) {
				ok, err := api.Networks.GetNetworkContext(c.Context(), &networks.GetNetworkParams{Network: name})
				if err != nil {
					return nil, err
				}
				return ok.Payload, nil
			})
		},
	}
}

func (a *app) networkRmCmd() *cobra.Command {
	return a.forEachNamed("rm NETWORK...", "Forget networks; their port groups stay as they are", func(c *cobra.Command, name string) error {
		_, err := a.api.Networks.RemoveNetworkContext(c.Context(), &networks.RemoveNetworkParams{Network: name, IdempotencyKey: key()})
		return err
	})
}
