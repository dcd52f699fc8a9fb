package vmprovision

import (
	"time"

	"berth/guestinfo"
)

// Keys in a VM's extraConfig. A VM without KeyOwner of this site's value is
// somebody else's and is never touched.
const (
	KeyOwner = "berth.owner" // the site's owner id
	KeyRole  = "berth.role"  // a VMRole
	KeyID    = "berth.id"    // id of the container or the baked image
	KeyMeta  = "berth.meta"  // a JSON document of the room above, opaque here

	KeyInstance = "berth.instance" // the daemon that makes or made the VM
	KeyBaked    = "berth.baked"    // of a container: id of the baked image it is linked to
	KeyParent   = "berth.parent"   // of an instant clone: id of the frozen parent
	KeyConsole  = "berth.console"  // of a container: datastore path of its serial port's file
	KeyLogCurb  = "berth.logCurb"  // of a container: what its guest had to suffer for its log, see VM.LogCurb

	KeyProject   = "berth.project"   // of a container: its project
	KeyPlacement = "berth.placement" // of a container: how and why it was placed, JSON of a Placed
)

// VMRole is what one of Berth's VMs is.
type VMRole string

// The roles. A VM becomes RoleBaked in the last step of a bake: until then it
// is debris if nobody works on it.
const (
	RoleBaking    VMRole = "baking"
	RoleBaked     VMRole = "baked"
	RoleContainer VMRole = "container"

	// RoleParent is a clone of a baked image that stands still as it runs, so that
	// instant clones can be made of it.
	RoleParent VMRole = "parent"

	// RoleImport is the temporary VM through which a disk comes to a datastore
	// or is read from it. The inventory does not show it.
	RoleImport VMRole = "import"
)

// PowerState is a VM's power state.
type PowerState string

// The power states, as vSphere names them.
const (
	PoweredOn  PowerState = "poweredOn"
	PoweredOff PowerState = "poweredOff"
	Suspended  PowerState = "suspended"
)

// VM is one VM of Berth's as the live inventory saw it last. It is a value:
// nobody changes it after it was handed out.
type VM struct {
	Ref          string // managed object id, "vm-42"
	ID           string // KeyID
	Role         VMRole
	Name         string // inventory name
	Meta         string // KeyMeta
	Annotation   string
	Instance     string // KeyInstance
	Baked        string // KeyBaked
	Parent       string // KeyParent
	Console      string // KeyConsole
	LogFile      int    // which file of its console log that is
	LogTurn      uint64 // guestinfo.LogKey
	LogCurb      LogCurb
	Project      string // KeyProject; "" of what is no container
	Placed       Placed // KeyPlacement
	InstanceUUID string
	VMX          string // "[ds] folder/x.vmx"
	Datastore    string // name of the datastore that holds the VMX

	Power      PowerState
	Frozen     bool   // it runs, but its processor stands still: instant clones can be made of it
	Connection string // "connected", "disconnected", "orphaned", "inaccessible", "invalid"
	Host       string // managed object id
	Created    time.Time
	Booted     time.Time // zero when off
	Unclean    bool      // off, and vSphere knows that it did not go off in order: its host failed, or its process
	Folder     string    // managed object id of the folder it is in

	// SetupErr says why vSphere could not have sysprep make the guest another
	// machine; "" is that nothing of it has failed, or that this vSphere does not say.
	SetupErr string

	Tools     string   // "guestToolsRunning", "guestToolsNotRunning", …
	Heartbeat string   // "green", "yellow", "red", "gray"
	Hostname  string   // by the guest
	Addresses []string // by the guest, IPv4 first
	MACs      []string

	CPUs     int32
	MemoryMB int64
	Snapshot string // managed object id of the current snapshot, "" is none

	// Spec and Status are the decoded guestinfo documents. StatusErr says why
	// Status is nil although the guest wrote something.
	Spec      *guestinfo.Spec
	Status    *guestinfo.Status
	StatusErr string
}

// LogCurb is what was done about a container that writes into its log far beyond
// the bound.
type LogCurb string

// The curbs.
const (
	LogFree         LogCurb = ""
	LogNewFile      LogCurb = "newFile"      // the file in use was given to the guest unasked
	LogDisconnected LogCurb = "disconnected" // until the next power-on
)

// ChangeKind says what a Change is.
type ChangeKind string

// The kinds of changes.
const (
	VMAdded   ChangeKind = "added"
	VMChanged ChangeKind = "changed"
	VMRemoved ChangeKind = "removed"

	// TemplateChanged says that a followed VM outside of Berth's folder changed.
	TemplateChanged ChangeKind = "template"
)

// Change is one step of the live inventory.
type Change struct {
	Kind     ChangeKind
	Old, New *VM // Old is nil for added, New for removed
	Template *TemplateChange
}

// TemplateChange is what happened to a followed VM: "rename", "move", "snapshot",
// "template" (it was marked as one, or as none) or "destroy".
type TemplateChange struct {
	Ref, What, From, To string
}

// Allocation is CPU (MHz) or memory (MB) allocation. Nil members keep vSphere's
// default; Limit -1 is unlimited.
type Allocation struct {
	Shares      *int32
	Limit       *int64
	Reservation *int64
}

// TemplateVM is what vSphere says about a VM that is to be a template.
type TemplateVM struct {
	Ref          string
	Name         string
	Path         string // inventory path
	InstanceUUID string
	IsTemplate   bool // marked as template
	Power        PowerState
	Snapshot     string // current snapshot: clones are linked to it; "" means full clones for baking
	GuestID      string
	GuestFamily  string // "windowsGuest", …
	ToolsStatus  string
	ToolsVersion string
	CPUs         int32
	MemoryMB     int64
	Disks        []TemplateDisk
	TPM          bool     // it has a virtual TPM
	Encrypted    bool     // its configuration or a disk of it is
	ISOs         []string // datastore paths of images that are in its drives at power-on
	Connection   string   // "connected", or why vSphere cannot reach it
	NICs         int
	Datastore    string
	ExtraConfig  map[string]string // guestinfo.berth.* and berth.* only
}

// TemplateDisk is one virtual disk of a template.
type TemplateDisk struct {
	File       string
	CapacityKB int64
	Backing    string // the backing's type name
	Missing    bool   // there is no such file
}

// BakeSpec asks for a baked image: a clone of the template to which the image
// disk has been applied, shut down, detached and snapshot.
type BakeSpec struct {
	ID         string // of the baked image
	Name       string // VM name
	Template   TemplateVM
	Datastore  string
	Disk       string // image disk, relative to Berth's folder on Datastore
	Spec       guestinfo.Spec
	Meta       string
	Annotation string
	Timeout    time.Duration
}

// CloneSpec asks for a container VM: one CloneVM_Task.
type CloneSpec struct {
	// ImageDisk is attached so that nothing is written to it, relative to Berth's
	// folder on the baked image's datastore; "" is none.
	ImageDisk string

	ID         string
	Name       string
	Baked      VM     // RoleBaked, with a snapshot
	Project    string // "" is DefaultProject
	Placement  Placement
	NICs       []NIC // every NIC of the VM; none keeps the template's
	CPUs       int32 // 0 keeps the template's
	MemoryMB   int64 // 0 keeps the template's
	DiskBytes  int64 // of C:'s disk; 0 keeps the template's, which is the least; Spec may hold C: to less
	CPU        Allocation
	Memory     Allocation
	Volumes    []AttachVolume
	Spec       guestinfo.Spec
	Meta       string
	Annotation string
	PowerOn    bool
}

// NIC is one network adapter of a VM.
type NIC struct {
	// Network is a name, an inventory path, or [NetworkInfo.Ref]; "" is the
	// configuration's network for containers, or the template's.
	Network string
	MAC     string // "" lets vSphere choose
}

// NetworkInfo is one network that NICs can be put on.
type NetworkInfo struct {
	Ref  string // "DistributedVirtualPortgroup:dvportgroup-12": survives renames
	Name string
	Path string // inventory path
	Kind string // "standard", "distributed" or "opaque"
}

// Counters are a VM's performance counters at one instant.
type Counters struct {
	ID                  string
	Time                time.Time
	Interval            time.Duration
	CPUMHz              int64 // cpu.usagemhz.average
	CPUPct              float64
	CPUReady            time.Duration // cpu.ready.summation within Interval
	MemActive           int64         // bytes, mem.active.average
	MemConsumed         int64         // bytes, mem.consumed.average
	MemGranted          int64
	MemBallooned        int64
	NetRx, NetTx        int64 // bytes/s
	DiskRead, DiskWrite int64 // bytes/s
	Uptime              time.Duration
}

// DatastoreInfo is one datastore that Berth may use.
type DatastoreInfo struct {
	Name       string
	Type       string
	Capacity   int64
	Free       int64
	Accessible bool
	Default    bool
}

// About is the vSphere that a client is connected to.
type About struct {
	Product      string // "VMware vCenter Server 8.0.3 build-…"
	APIVersion   string
	InstanceUUID string
	URL          string // without credentials
	Frozen       int    // frozen parents that the configuration allows
	Sandbox      bool   // the endpoint says that it is Berth's sandbox
}

// Debris is a VM or file of Berth's that no finished workflow accounts for.
type Debris struct {
	Kind   string // "vm", "file", "disk", "folder", "project", "volume"
	Object string // name or path
	Reason string
}
