package agent

import (
	"cmp"
	"errors"
	"net/netip"
	"slices"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

// addressWatch lists the unicast addresses of all interfaces that others can
// reach, neither loopback nor link-local ones, and reads them again when they have
// changed: an idle agent costs its machine nothing.
type addressWatch struct {
	families []*familyWatch
	deaf     bool // changes are not told: the addresses are read whenever they are asked for
	known    []string
	read     time.Time
}

// rereadAddresses bounds how long a change that was not told stays unseen.
const rereadAddresses = time.Minute

func newAddressWatch() *addressWatch {
	w := &addressWatch{}
	for _, family := range []int32{windows.AF_INET, windows.AF_INET6} {
		f, err := watchFamily(family)
		if errors.Is(err, windows.WSAEAFNOSUPPORT) { // it has no addresses either
			continue
		}
		if w.deaf = w.deaf || err != nil; err == nil {
			w.families = append(w.families, f)
		}
	}
	return w
}

func (w *addressWatch) addresses() []string {
	stale := w.deaf || time.Since(w.read) >= rereadAddresses
	for _, f := range w.families {
		if f.changed() {
			stale = true
			w.deaf = w.deaf || f.arm() != nil // before they are read: what changes then is told again
		}
	}
	if stale {
		w.known, w.read = readAddresses(), time.Now()
	}
	return slices.Clone(w.known)
}

func (w *addressWatch) close() {
	for _, f := range w.families {
		f.close()
	}
}

// readAddresses takes the addresses from one table of the IP Helper API's: the list
// of adapters, which has them too, costs several times as much.
func readAddresses() []string {
	var table *windows.MibUnicastIpAddressTable
	if windows.GetUnicastIpAddressTable(windows.AF_UNSPEC, &table) != nil {
		return nil
	}
	defer windows.FreeMibTable(unsafe.Pointer(table))
	rows := slices.Clone(unsafe.Slice(&table.Table[0], table.NumEntries))
	slices.SortFunc(rows, func(a, b windows.MibUnicastIpAddressRow) int { // no order is promised
		return cmp.Or(cmp.Compare(a.InterfaceIndex, b.InterfaceIndex), ipOf(&a.Address).Compare(ipOf(&b.Address)))
	})
	var out []string
	for _, row := range rows {
		if ip := ipOf(&row.Address); ip.IsGlobalUnicast() {
			out = append(out, ip.String())
		}
	}
	return out
}

// ipOf is the address of a SOCKADDR_INET; none for another family.
func ipOf(s *windows.RawSockaddrInet6) netip.Addr {
	switch s.Family {
	case windows.AF_INET:
		return netip.AddrFrom4((*windows.RawSockaddrInet4)(unsafe.Pointer(s)).Addr)
	case windows.AF_INET6:
		return netip.AddrFrom16(s.Addr).Unmap()
	}
	return netip.Addr{}
}

// familyWatch is told by a socket when an address of its family comes or goes.
type familyWatch struct {
	socket  windows.Handle
	request *windows.Overlapped // Windows' own until its event is set
}

// sioAddressListChange is SIO_ADDRESS_LIST_CHANGE of ws2def.h: it ends with the next change.
const sioAddressListChange = 0x28000017

func watchFamily(family int32) (*familyWatch, error) {
	var data windows.WSAData
	if err := windows.WSAStartup(0x202, &data); err != nil {
		return nil, err
	}
	s, err := windows.WSASocket(family, windows.SOCK_DGRAM, windows.IPPROTO_UDP, nil, 0, windows.WSA_FLAG_OVERLAPPED|windows.WSA_FLAG_NO_HANDLE_INHERIT)
	if err != nil {
		return nil, errors.Join(err, windows.WSACleanup())
	}
	const manual = 1
	event, err := windows.CreateEvent(nil, manual, 0, nil)
	if err != nil {
		return nil, errors.Join(err, windows.Closesocket(s), windows.WSACleanup())
	}
	f := &familyWatch{socket: s, request: &windows.Overlapped{HEvent: event}}
	if err := f.arm(); err != nil {
		f.close()
		return nil, err
	}
	return f, nil
}

// arm asks to be told of the next change.
func (f *familyWatch) arm() error {
	if err := windows.ResetEvent(f.request.HEvent); err != nil {
		return err
	}
	*f.request = windows.Overlapped{HEvent: f.request.HEvent}
	var n uint32
	err := windows.WSAIoctl(f.socket, sioAddressListChange, nil, 0, nil, 0, &n, f.request, 0)
	if errors.Is(err, windows.ERROR_IO_PENDING) {
		return nil
	}
	return err
}

func (f *familyWatch) changed() bool {
	done, err := windows.WaitForSingleObject(f.request.HEvent, 0)
	return err == nil && done == windows.WAIT_OBJECT_0
}

// close takes the request back, whose memory is Windows' until it has ended.
func (f *familyWatch) close() {
	const enough = 1000 // ms
	_ = windows.Closesocket(f.socket)
	if _, err := windows.WaitForSingleObject(f.request.HEvent, enough); err == nil {
		_ = windows.CloseHandle(f.request.HEvent)
	}
	_ = windows.WSACleanup()
}
