package hcs

import (
	"io"
	"time"
)

// Handles of the DLLs.
type (
	Operation uintptr
	System    uintptr
	Process   uintptr
	VHD       uintptr
)

// ProcessInfo is HCS_PROCESS_INFORMATION: a pipe is nil when it was not asked for.
type ProcessInfo struct {
	PID            uint32
	Stdin          io.WriteCloser
	Stdout, Stderr io.ReadCloser
}

// EventType is an HCS_EVENT_TYPE.
type EventType uint32

// The events that are listened to.
const (
	EventSystemExited      EventType = 0x00000001
	EventProcessExited     EventType = 0x00010000
	EventServiceDisconnect EventType = 0x02000000
)

// Event is an HCS_EVENT.
type Event struct {
	Type EventType
	Data string // JSON
}

// Compute is computecore.dll. What takes an Operation has only been begun when
// the method returns; its outcome is what waiting for the operation gives. An
// operation serves one call. Callbacks come from a thread of the service.
type Compute interface {
	CreateOperation() (Operation, error)
	CloseOperation(Operation)
	WaitForOperationResult(Operation, time.Duration) (result string, err error)
	WaitForOperationResultAndProcessInfo(Operation, time.Duration) (ProcessInfo, string, error)

	CreateComputeSystem(id, document string, op Operation) (System, error)
	CloseComputeSystem(System)
	SetComputeSystemCallback(System, func(Event)) error
	StartComputeSystem(System, Operation) error
	ShutDownComputeSystem(System, Operation) error
	TerminateComputeSystem(System, Operation) error
	GetComputeSystemProperties(s System, op Operation, query string) error

	CreateProcess(s System, parameters string, op Operation) (Process, error)
	CloseProcess(Process)
	TerminateProcess(Process, Operation) error
	SetProcessCallback(Process, func(Event)) error
	GetProcessProperties(Process, Operation) error
}

// Storage is computestorage.dll, and of virtdisk.dll what makes and attaches
// a virtual disk. Volumes are named \\?\Volume{GUID}\.
type Storage interface {
	CreateVirtualDisk(path string, bytes uint64) error
	OpenVirtualDisk(path string) (VHD, error)
	CloseVirtualDisk(VHD) error
	AttachVirtualDisk(VHD) error // without a drive letter
	DetachVirtualDisk(VHD) error
	FormatWritableLayerVhd(VHD) error // of one that is not attached
	GetLayerVhdMountPath(VHD) (volume string, err error)
	InitializeWritableLayer(volume, layerData string) error
	AttachLayerStorageFilter(volume, layerData string) error
	DetachLayerStorageFilter(volume string) error
}

// Network is computenetwork.dll. Identifiers are GUIDs without braces. To
// delete what is not there is a refusal as any other.
type Network interface {
	CreateNetwork(id, settings string) error
	CreateEndpoint(network, id, settings string) error
	DeleteEndpoint(id string) error
	CreateNamespace(id, settings string) error
	ModifyNamespace(id, settings string) error
	DeleteNamespace(id string) error
}

// Host is a Windows that has them.
type Host struct {
	Compute Compute
	Storage Storage
	Network Network
	Log     func(format string, args ...any)
}
