package agent

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
	"golang.org/x/sys/windows/svc"
	"golang.org/x/sys/windows/svc/mgr"
)

var (
	iphlpapi                = windows.NewLazySystemDLL("iphlpapi.dll")
	procInitUnicast         = iphlpapi.NewProc("InitializeUnicastIpAddressEntry")
	procCreateUnicast       = iphlpapi.NewProc("CreateUnicastIpAddressEntry")
	procDeleteUnicast       = iphlpapi.NewProc("DeleteUnicastIpAddressEntry")
	procInitForward         = iphlpapi.NewProc("InitializeIpForwardEntry")
	procCreateForward       = iphlpapi.NewProc("CreateIpForwardEntry2")
	procDeleteForward       = iphlpapi.NewProc("DeleteIpForwardEntry2")
	procSetDNS              = iphlpapi.NewProc("SetInterfaceDnsSettings") // since Windows Server 2022
	dhcpcsvc                = windows.NewLazySystemDLL("dhcpcsvc.dll")
	procDhcpNotify          = dhcpcsvc.NewProc("DhcpNotifyConfigChange")
	procReplaceFile         = kernel32.NewProc("ReplaceFileW")
	errNotInWine            = errors.New("not possible under Wine")
	_                 Stack = IPHelper{}
)

// SystemNetwork is this Windows' network.
func SystemNetwork(log func(string, ...any)) *Network {
	root := os.Getenv("SystemRoot")
	if root == "" {
		root = `C:\Windows`
	}
	return &Network{Stack: IPHelper{}, Firewall: Advanced{}, Proxies: PortProxy{}, HostsAt: filepath.Join(root, `System32\drivers\etc\hosts`), Log: log}
}

// IPHelper is the stack as the IP Helper API shows it.
type IPHelper struct{}

// Adapters implements [Stack].
func (IPHelper) Adapters() ([]Adapter, error) {
	const flags = windows.GAA_FLAG_INCLUDE_GATEWAYS | windows.GAA_FLAG_SKIP_ANYCAST | windows.GAA_FLAG_SKIP_MULTICAST
	size := uint32(16 << 10)
	var buf []byte
	for {
		buf = make([]byte, size)
		err := windows.GetAdaptersAddresses(windows.AF_UNSPEC, flags, 0, (*windows.IpAdapterAddresses)(unsafe.Pointer(&buf[0])), &size)
		if err == nil {
			break
		}
		if !errors.Is(err, windows.ERROR_BUFFER_OVERFLOW) || size > 16<<20 {
			return nil, fmt.Errorf("GetAdaptersAddresses: %w", err)
		}
	}
	var out []Adapter
	for a := (*windows.IpAdapterAddresses)(unsafe.Pointer(&buf[0])); a != nil; a = a.Next {
		if a.IfType != windows.IF_TYPE_ETHERNET_CSMACD || a.PhysicalAddressLength != 6 {
			continue
		}
		out = append(out, adapterOf(a))
	}
	return out, nil
}

func adapterOf(a *windows.IpAdapterAddresses) Adapter {
	const dhcpEnabled = 4 // IP_ADAPTER_DHCP_ENABLED
	x := Adapter{
		Index: a.IfIndex, GUID: windows.BytePtrToString(a.AdapterName), Name: windows.UTF16PtrToString(a.FriendlyName),
		MAC: net.HardwareAddr(a.PhysicalAddress[:6]).String(), Up: a.OperStatus == windows.IfOperStatusUp,
		DHCP: a.Flags&dhcpEnabled != 0 || inSandbox(), // a sandbox gives addresses as a DHCP server does
	}
	for u := a.FirstUnicastAddress; u != nil; u = u.Next {
		if ip, ok := netip.AddrFromSlice(u.Address.IP()); ok {
			const tentative, duplicate = 1, 2 // IP_DAD_STATE
			x.Addresses = append(x.Addresses, Address{Prefix: netip.PrefixFrom(ip.Unmap(), int(u.OnLinkPrefixLength)), Tentative: u.DadState <= tentative, Duplicate: u.DadState == duplicate})
		}
	}
	for g := a.FirstGatewayAddress; g != nil; g = g.Next {
		if ip, ok := netip.AddrFromSlice(g.Address.IP()); ok {
			x.Gateways = append(x.Gateways, ip.Unmap())
		}
	}
	for d := a.FirstDnsServerAddress; d != nil; d = d.Next {
		if ip, ok := netip.AddrFromSlice(d.Address.IP()); ok {
			x.DNS = append(x.DNS, ip.Unmap())
		}
	}
	if k, err := registry.OpenKey(registry.LOCAL_MACHINE, interfaceKey(x.GUID), registry.QUERY_VALUE); err == nil {
		if list, _, err := k.GetStringValue("SearchList"); err == nil && list != "" {
			x.Search = strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
		}
		k.Close()
	}
	return x
}

func interfaceKey(guid string) string {
	return `SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\` + guid
}

// Do implements [Stack]. Wine has none of these functions; the sandbox gives its
// guests the addresses of their specs itself, and keeps one of its own beside.
func (IPHelper) Do(a Adapter, c Change) (string, error) {
	if inSandbox() {
		if c.Verb == AddAddress {
			return "", fmt.Errorf("%s: %w", c.Address, errNotInWine)
		}
		return fmt.Sprintf("%s: Wine cannot do this", c.Verb), nil
	}
	switch c.Verb {
	case AddAddress, RemoveAddress:
		return "", changeAddress(a, c)
	case AddRoute, RemoveRoute:
		return "", changeRoute(a, c)
	case StopDHCP:
		return "", setDHCP(a, false)
	case UseDHCP:
		return "", setDHCP(a, true)
	case SetDNS:
		return "", setDNS(a, c)
	}
	return "", fmt.Errorf("unknown change")
}

// sockaddr makes a SOCKADDR_INET of an address.
func sockaddr(a netip.Addr) (s windows.RawSockaddrInet6) {
	if a.Is4() {
		four := (*windows.RawSockaddrInet4)(unsafe.Pointer(&s))
		four.Family, four.Addr = windows.AF_INET, a.As4()
		return s
	}
	s.Family, s.Addr = windows.AF_INET6, a.As16()
	return s
}

// call gives an IP Helper function's error.
func call(p *windows.LazyProc, row unsafe.Pointer) error {
	if err := p.Find(); err != nil {
		return err
	}
	if r, _, _ := p.Call(uintptr(row)); r != 0 {
		return fmt.Errorf("%s: %w", p.Name, syscall.Errno(r))
	}
	return nil
}

func changeAddress(a Adapter, c Change) error {
	var row windows.MibUnicastIpAddressRow
	if err := procInitUnicast.Find(); err != nil {
		return err
	}
	procInitUnicast.Call(uintptr(unsafe.Pointer(&row))) // gives nothing back
	row.Address, row.InterfaceIndex, row.OnLinkPrefixLength = sockaddr(c.Address.Addr()), a.Index, uint8(c.Address.Bits())
	if c.Verb == RemoveAddress {
		return unless(call(procDeleteUnicast, unsafe.Pointer(&row)), windows.ERROR_NOT_FOUND)
	}
	return unless(call(procCreateUnicast, unsafe.Pointer(&row)), windows.ERROR_OBJECT_ALREADY_EXISTS)
}

func changeRoute(a Adapter, c Change) error {
	var row windows.MibIpForwardRow2
	if err := procInitForward.Find(); err != nil {
		return err
	}
	procInitForward.Call(uintptr(unsafe.Pointer(&row))) // gives nothing back
	hop := sockaddr(c.Gateway)
	row.InterfaceIndex, row.NextHop = a.Index, *(*windows.RawSockaddrInet)(unsafe.Pointer(&hop))
	row.DestinationPrefix.Prefix.Family = hop.Family
	row.Metric, row.Protocol = 0, windows.MIB_IPPROTO_NETMGMT
	if c.Verb == RemoveRoute {
		return unless(call(procDeleteForward, unsafe.Pointer(&row)), windows.ERROR_NOT_FOUND)
	}
	return unless(call(procCreateForward, unsafe.Pointer(&row)), windows.ERROR_OBJECT_ALREADY_EXISTS)
}

func unless(err error, fine syscall.Errno) error {
	if errors.Is(err, fine) {
		return nil
	}
	return err
}

// setDHCP tells the DHCP client to take an interface on or to leave it alone.
func setDHCP(a Adapter, on bool) error {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, interfaceKey(a.GUID), registry.SET_VALUE)
	if err != nil {
		return err
	}
	value, action := uint32(0), uintptr(2) // 1 enables, 2 disables
	if on {
		value, action = 1, 1
	}
	if err := errors.Join(k.SetDWordValue("EnableDHCP", value), k.Close()); err != nil {
		return err
	}
	if err := procDhcpNotify.Find(); err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(a.GUID)
	if err != nil {
		return err
	}
	if r, _, _ := procDhcpNotify.Call(0, uintptr(unsafe.Pointer(name)), 0, 0, 0, 0, action); r != 0 {
		return fmt.Errorf("DhcpNotifyConfigChange: %w", syscall.Errno(r))
	}
	return nil
}

// dnsSettings is DNS_INTERFACE_SETTINGS of version 1.
type dnsSettings struct {
	version           uint32
	flags             uint64
	domain            *uint16
	nameServer        *uint16
	searchList        *uint16
	registration      uint32
	registerAdapter   uint32
	enableLLMNR       uint32
	queryAdapterName  uint32
	profileNameServer *uint16
}

// setDNS sets servers of each family and the search list. A Windows before
// Server 2022 has no function for it: there the resolver is told to read the
// registry again.
func setDNS(a Adapter, c Change) error {
	search := strings.Join(c.Search, ",")
	if procSetDNS.Find() != nil {
		return setDNSRegistry(a, joinAddrs(c.Servers, netip.Addr.IsValid), search)
	}
	guid, err := windows.GUIDFromString(a.GUID)
	if err != nil {
		return err
	}
	for _, family := range []struct {
		flag uint64
		of   func(netip.Addr) bool
	}{{0, netip.Addr.Is4}, {1, netip.Addr.Is6}} {
		const nameServer, searchList = 2, 4
		s := dnsSettings{version: 1, flags: family.flag}
		if list := joinAddrs(c.Servers, family.of); list != "" {
			s.flags |= nameServer
			if s.nameServer, err = windows.UTF16PtrFromString(list); err != nil {
				return err
			}
		}
		if search != "" {
			s.flags |= searchList
			if s.searchList, err = windows.UTF16PtrFromString(search); err != nil {
				return err
			}
		}
		if s.flags == family.flag {
			continue
		}
		// The structure is larger than a register, so that it is passed by its address.
		if r, _, _ := procSetDNS.Call(uintptr(unsafe.Pointer(&guid)), uintptr(unsafe.Pointer(&s))); r != 0 {
			return fmt.Errorf("SetInterfaceDnsSettings: %w", syscall.Errno(r))
		}
	}
	return nil
}

func setDNSRegistry(a Adapter, servers, search string) error {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, interfaceKey(a.GUID), registry.SET_VALUE)
	if err != nil {
		return err
	}
	if servers != "" {
		err = k.SetStringValue("NameServer", servers)
	}
	if err == nil && search != "" {
		err = k.SetStringValue("SearchList", search)
	}
	if err = errors.Join(err, k.Close()); err != nil {
		return err
	}
	return paramChange("Dnscache")
}

func joinAddrs(list []netip.Addr, of func(netip.Addr) bool) string {
	var out []string
	for _, a := range list {
		if of(a) {
			out = append(out, a.String())
		}
	}
	return strings.Join(out, ",")
}

// paramChange tells a service to read its settings again.
func paramChange(service string) error {
	m, err := mgr.Connect()
	if err != nil {
		return fmt.Errorf("service control manager: %w", err)
	}
	defer m.Disconnect()
	s, err := m.OpenService(service)
	if err != nil {
		return fmt.Errorf("service %s: %w", service, err)
	}
	defer s.Close()
	if _, err := s.Control(svc.ParamChange); err != nil && !errors.Is(err, windows.ERROR_SERVICE_NOT_ACTIVE) {
		return fmt.Errorf("service %s: %w", service, err)
	}
	return nil
}

// PortProxy is Windows' forwarder of TCP ports, which the IP Helper service runs.
type PortProxy struct{}

const portProxyKey = `SYSTEM\CurrentControlSet\Services\PortProxy\v4tov4\tcp`

func proxyValue(published, container uint16) (name, value string) {
	return fmt.Sprintf("*/%d", published), fmt.Sprintf("127.0.0.1/%d", container)
}

// Set implements [Proxies].
func (PortProxy) Set(published, container uint16) error {
	if inSandbox() {
		return fmt.Errorf("the IP Helper service is not there: %w", errNotInWine)
	}
	k, _, err := registry.CreateKey(registry.LOCAL_MACHINE, portProxyKey, registry.SET_VALUE)
	if err != nil {
		return err
	}
	name, value := proxyValue(published, container)
	if err := errors.Join(k.SetStringValue(name, value), k.Close()); err != nil {
		return err
	}
	return paramChange("iphlpsvc")
}

// Remove implements [Proxies].
func (PortProxy) Remove(published, container uint16) error {
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, portProxyKey, registry.QUERY_VALUE|registry.SET_VALUE)
	if errors.Is(err, registry.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer k.Close()
	name, value := proxyValue(published, container)
	if now, _, err := k.GetStringValue(name); err != nil || now != value {
		return nil // it is gone, or somebody else's
	}
	if err := k.DeleteValue(name); err != nil {
		return err
	}
	return paramChange("iphlpsvc")
}

// replaceFile puts a file in another's place; the other's descriptor stays.
func replaceFile(path, with string) error {
	to, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	from, err := windows.UTF16PtrFromString(with)
	if err != nil {
		return err
	}
	if ok, _, err := procReplaceFile.Call(uintptr(unsafe.Pointer(to)), uintptr(unsafe.Pointer(from)), 0, 0, 0, 0); ok == 0 {
		if errors.Is(err, windows.ERROR_FILE_NOT_FOUND) {
			return os.Rename(with, path)
		}
		return err
	}
	return nil
}
