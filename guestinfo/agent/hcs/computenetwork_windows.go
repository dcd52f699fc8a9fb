package hcs

import (
	"errors"
	"fmt"
	"unsafe"

	"golang.org/x/sys/windows"
)

// computeNetwork is computenetwork.dll. Its handles live no longer than a call
// of ours: everything has a GUID.
type computeNetwork struct {
	createNetwork, openNetwork, closeNetwork       *windows.LazyProc
	createEndpoint, closeEndpoint, deleteEndpoint  *windows.LazyProc
	createNamespace, openNamespace, closeNamespace *windows.LazyProc
	modifyNamespace, deleteNamespace, taskFree     *windows.LazyProc
}

func newComputeNetwork() computeNetwork {
	dll := windows.NewLazySystemDLL("computenetwork.dll")
	return computeNetwork{
		createNetwork: dll.NewProc("HcnCreateNetwork"), openNetwork: dll.NewProc("HcnOpenNetwork"), closeNetwork: dll.NewProc("HcnCloseNetwork"),
		createEndpoint: dll.NewProc("HcnCreateEndpoint"), closeEndpoint: dll.NewProc("HcnCloseEndpoint"), deleteEndpoint: dll.NewProc("HcnDeleteEndpoint"),
		createNamespace: dll.NewProc("HcnCreateNamespace"), openNamespace: dll.NewProc("HcnOpenNamespace"), closeNamespace: dll.NewProc("HcnCloseNamespace"),
		modifyNamespace: dll.NewProc("HcnModifyNamespace"), deleteNamespace: dll.NewProc("HcnDeleteNamespace"),
		taskFree: windows.NewLazySystemDLL("ole32.dll").NewProc("CoTaskMemFree"),
	}
}

func (n computeNetwork) free(p unsafe.Pointer) { _, _, _ = n.taskFree.Call(uintptr(p)) } // has no result

// result adds the error record, which says more than the code.
func (n computeNetwork) result(err error, record *uint16) error {
	text := taken(record, n.free)
	if err != nil && text != "" {
		return fmt.Errorf("%w: %.500s", err, text)
	}
	return err
}

func guid(id string) (*windows.GUID, error) {
	g, err := windows.GUIDFromString("{" + id + "}")
	return &g, err
}

func (n computeNetwork) CreateNetwork(id, settings string) error {
	g, err := guid(id)
	if err != nil {
		return err
	}
	s, err := utf16(settings)
	if err != nil {
		return err
	}
	var h uintptr
	var record *uint16
	err = refusal(n.createNetwork.Call(uintptr(unsafe.Pointer(g)), ptr(s), uintptr(unsafe.Pointer(&h)), uintptr(unsafe.Pointer(&record))))
	if err = n.result(err, record); err != nil {
		return err
	}
	return refusal(n.closeNetwork.Call(h))
}

func (n computeNetwork) CreateEndpoint(network, id, settings string) (err error) {
	net, err := guid(network)
	if err != nil {
		return err
	}
	g, err := guid(id)
	if err != nil {
		return err
	}
	s, err := utf16(settings)
	if err != nil {
		return err
	}
	var in, h uintptr
	var record *uint16
	err = refusal(n.openNetwork.Call(uintptr(unsafe.Pointer(net)), uintptr(unsafe.Pointer(&in)), uintptr(unsafe.Pointer(&record))))
	if err = n.result(err, record); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, refusal(n.closeNetwork.Call(in))) }()
	record = nil
	err = refusal(n.createEndpoint.Call(in, uintptr(unsafe.Pointer(g)), ptr(s), uintptr(unsafe.Pointer(&h)), uintptr(unsafe.Pointer(&record))))
	if err = n.result(err, record); err != nil {
		return err
	}
	return refusal(n.closeEndpoint.Call(h))
}

// remove calls one of the exports that delete by GUID.
func (n computeNetwork) remove(p *windows.LazyProc, id string) error {
	g, err := guid(id)
	if err != nil {
		return err
	}
	var record *uint16
	err = refusal(p.Call(uintptr(unsafe.Pointer(g)), uintptr(unsafe.Pointer(&record))))
	return n.result(err, record)
}

func (n computeNetwork) DeleteEndpoint(id string) error { return n.remove(n.deleteEndpoint, id) }

func (n computeNetwork) DeleteNamespace(id string) error { return n.remove(n.deleteNamespace, id) }

func (n computeNetwork) CreateNamespace(id, settings string) error {
	g, err := guid(id)
	if err != nil {
		return err
	}
	s, err := utf16(settings)
	if err != nil {
		return err
	}
	var h uintptr
	var record *uint16
	err = refusal(n.createNamespace.Call(uintptr(unsafe.Pointer(g)), ptr(s), uintptr(unsafe.Pointer(&h)), uintptr(unsafe.Pointer(&record))))
	if err = n.result(err, record); err != nil {
		return err
	}
	return refusal(n.closeNamespace.Call(h))
}

func (n computeNetwork) ModifyNamespace(id, settings string) (err error) {
	g, err := guid(id)
	if err != nil {
		return err
	}
	s, err := utf16(settings)
	if err != nil {
		return err
	}
	var h uintptr
	var record *uint16
	err = refusal(n.openNamespace.Call(uintptr(unsafe.Pointer(g)), uintptr(unsafe.Pointer(&h)), uintptr(unsafe.Pointer(&record))))
	if err = n.result(err, record); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, refusal(n.closeNamespace.Call(h))) }()
	record = nil
	err = refusal(n.modifyNamespace.Call(h, ptr(s), uintptr(unsafe.Pointer(&record))))
	return n.result(err, record)
}
