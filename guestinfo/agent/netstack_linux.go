package agent

import (
	"errors"
	"net"
	"net/netip"
	"os"
)

// SystemNetwork is this Linux' network, as far as testing the agent's logic
// needs it: it is looked at and not changed.
func SystemNetwork(log func(string, ...any)) *Network {
	return &Network{Stack: readOnly{}, Firewall: readOnly{}, Proxies: noProxies{}, Log: log}
}

type readOnly struct{}

var errReadOnly = errors.New("a Linux machine's network is not the agent's own")

// Adapters implements [Stack].
func (readOnly) Adapters() ([]Adapter, error) {
	list, err := net.Interfaces()
	if err != nil {
		return nil, err
	}
	var out []Adapter
	for _, i := range list {
		if len(i.HardwareAddr) != 6 || i.Flags&net.FlagLoopback != 0 {
			continue
		}
		a := Adapter{Index: uint32(i.Index), Name: i.Name, MAC: i.HardwareAddr.String(), Up: i.Flags&net.FlagRunning != 0, DHCP: true}
		addrs, err := i.Addrs()
		if err != nil {
			return nil, err
		}
		for _, x := range addrs {
			if p, err := netip.ParsePrefix(x.String()); err == nil {
				a.Addresses = append(a.Addresses, Address{Prefix: p})
			}
		}
		out = append(out, a)
	}
	return out, nil
}

func (readOnly) Do(Adapter, Change) (string, error) { return "", errReadOnly }
func (readOnly) Allow(FirewallRule) (string, error) { return "ports: " + errReadOnly.Error(), nil }
func (readOnly) Remove(string) error                { return nil }

type noProxies struct{}

func (noProxies) Set(uint16, uint16) error    { return errReadOnly }
func (noProxies) Remove(uint16, uint16) error { return nil }

func replaceFile(path, with string) error { return os.Rename(with, path) }
