package vmprovision

import (
	"slices"
	"strings"
)

// ObjectClass is a kind of inventory object on which a role is granted.
type ObjectClass string

// The object classes. A role on the VM folder must propagate: the VMs in it
// have no roles of their own.
const (
	OnVCenter    ObjectClass = "vCenter"
	OnDatacenter ObjectClass = "datacenter"
	OnCluster    ObjectClass = "cluster and hosts"
	OnPool       ObjectClass = "resource pool"
	OnParent     ObjectClass = "parent of the VM folder"
	OnFolder     ObjectClass = "VM folder"
	OnDatastore  ObjectClass = "datastore"
	OnNetwork    ObjectClass = "network"
	OnTemplate   ObjectClass = "template"       // a VM that is marked as template
	OnTemplateVM ObjectClass = "VM as template" // a VM with a snapshot
)

// ObjectClasses lists all, from the top of the inventory down.
func ObjectClasses() []ObjectClass {
	return []ObjectClass{OnVCenter, OnDatacenter, OnCluster, OnPool, OnParent, OnFolder, OnDatastore, OnNetwork, OnTemplate, OnTemplateVM}
}

// Propagates reports whether a role on the class must propagate to children.
func (o ObjectClass) Propagates() bool { return o == OnFolder || o == OnCluster }

// when says in which case only the class matters; "" is always.
func (o ObjectClass) when() string {
	if o == OnParent {
		return "only until the VM folder is there"
	}
	return ""
}

// Privilege is one privilege that Berth needs on objects of one class.
type Privilege struct {
	On       ObjectClass `json:"on"`
	ID       string      `json:"privilege"`
	Optional bool        `json:"optional,omitempty"` // without it Berth works; For says what is lost
	When     string      `json:"when,omitempty"`     // "" is always
	Methods  []string    `json:"methods"`            // the calls that need it, sorted
	For      []string    `json:"for"`                // what Berth does with them
}

// methodRow says what one call needs. Rows without needs are calls that any
// session may make.
type methodRow struct {
	method string // as vSphere names it; "GET /folder" is no SOAP call
	why    string
	needs  []need
}

type need struct {
	on       ObjectClass
	optional bool
	ids      []string
}

func on(class ObjectClass, ids ...string) need { return need{on: class, ids: ids} }

// readable is every class whose properties Berth reads. vSphere puts the System
// privileges into every role: what is asked for is that there is one at all.
func readable() []need {
	var out []need
	for _, c := range ObjectClasses() {
		out = append(out, on(c, "System.Read", "System.View"))
	}
	return out
}

// fileNeeds is what every change of files takes.
func fileNeeds() []need { return []need{on(OnDatastore, "Datastore.FileManagement")} }

// Privileges of a VM's configuration, by what is changed.
const (
	configExtra   = "VirtualMachine.Config.AdvancedConfig"  // extraConfig: mark, spec
	configDisk    = "VirtualMachine.Config.AddNewDisk"      // child disks, the disk that is uploaded to
	configDevice  = "VirtualMachine.Config.AddRemoveDevice" // controllers, serial port, NIC
	configEdit    = "VirtualMachine.Config.EditDevice"      // NICs and the serial port
	removeDisk    = "VirtualMachine.Config.RemoveDisk"
	allocateSpace = "Datastore.AllocateSpace"
	assignPool    = "Resource.AssignVMToPool"
	interactOff   = "VirtualMachine.Interact.PowerOff"
	interactOn    = "VirtualMachine.Interact.PowerOn"
)

// methodTable is the one table of what Berth calls and what that takes. The
// source is the "Required privileges" of each method in the vSphere Web Services
// API reference (for reconfigurations, the list of ReconfigVM_Task), and for
// /folder the HTTP access chapter of its programming guide.
func methodTable() []methodRow {
	return append(readingRows(), changingRows()...)
}

func readingRows() []methodRow {
	free := func(methods ...string) (out []methodRow) {
		for _, m := range methods {
			out = append(out, methodRow{method: m, why: "session"})
		}
		return out
	}
	rows := free("RetrieveServiceContent", "Login", "LoginByToken", "RequestSecurityToken", "RenewSecurityToken", "Logout", "CreatePropertyCollector", "DestroyPropertyCollector", "CreateFilter",
		"DestroyPropertyFilter", "CancelWaitForUpdates", "CreateListView", "ModifyListView", "ResetListView", "DestroyView", "CheckForUpdates", "WaitForUpdatesEx",
		"ContinueRetrievePropertiesEx", "HttpNfcLeaseProgress", "HttpNfcLeaseComplete", "HttpNfcLeaseAbort")
	return append(rows,
		methodRow{"RetrieveProperties", "read the inventory", readable()},
		methodRow{"RetrievePropertiesEx", "read the inventory", readable()},
		methodRow{"CreateContainerView", "read the inventory", []need{on(OnDatacenter, "System.View"), on(OnFolder, "System.View")}},
		methodRow{"FindChild", "read the inventory", []need{on(OnFolder, "System.View")}},
		methodRow{"CurrentTime", "read vCenter's clock", []need{on(OnVCenter, "System.View")}},
		methodRow{"HasUserPrivilegeOnEntities", "check privileges", []need{on(OnVCenter, "System.View")}},
		methodRow{"QueryPerf", "read counters", []need{on(OnFolder, "System.Read")}},
		methodRow{"SearchDatastore_Task", "list files", []need{on(OnDatastore, "Datastore.Browse")}},
		methodRow{"SearchDatastoreSubFolders_Task", "list images", []need{on(OnDatastore, "Datastore.Browse")}},
		methodRow{"PbmRetrieveServiceContent", "place by storage policy", policyNeeds()},
		methodRow{"PbmQueryProfile", "place by storage policy", policyNeeds()},
		methodRow{"PbmRetrieveContent", "place by storage policy", policyNeeds()},
		methodRow{"PbmCheckRequirements", "place by storage policy", policyNeeds()},
		methodRow{"ListVStorageObject", "find a volume whose registration was not answered", fileNeeds()},
		methodRow{"RetrieveVStorageObject", "find a volume whose registration was not answered", fileNeeds()},
		methodRow{"ConvertNamespacePathToUuidPath", "find folders on vSAN", fileNeeds()},
		methodRow{"GET /folder", "read files and logs", []need{
			on(OnDatacenter, "Datastore.Browse", "Datastore.FileManagement"), on(OnDatastore, "Datastore.Browse", "Datastore.FileManagement")}},
	)
}

// policyNeeds is what the policy service takes: it is asked only when a request
// names a storage policy.
func policyNeeds() []need {
	return []need{{on: OnVCenter, optional: true, ids: []string{"StorageProfile.View"}}}
}

// tagNeeds is what tagging takes; containers run without tags, too.
func tagNeeds(class ObjectClass, what string) []need {
	return []need{{on: class, optional: true, ids: []string{"InventoryService.Tagging." + what}}}
}

func changingRows() []methodRow {
	return []methodRow{
		{"CreateFolder", "make the VM folder and those of projects", []need{
			on(OnParent, "Folder.Create"), {on: OnFolder, optional: true, ids: []string{"Folder.Create"}}}},
		{"CreateResourcePool", "make the resource pools of projects", []need{{on: OnPool, optional: true, ids: []string{"Resource.CreatePool"}}}},
		{"UnregisterAndDestroy_Task", "remove empty folders of projects", []need{{on: OnFolder, optional: true, ids: []string{"Folder.Delete", "VirtualMachine.Inventory.Unregister"}}}},
		{"CloneVM_Task", "bake images, make containers", []need{
			on(OnTemplate, "VirtualMachine.Provisioning.DeployTemplate"),
			on(OnTemplateVM, "VirtualMachine.Provisioning.Clone"),
			on(OnFolder, "VirtualMachine.Provisioning.Clone", "VirtualMachine.Inventory.CreateFromExisting", configDisk, interactOn,
				"VirtualMachine.Config.AddExistingDisk", configDevice, configEdit, configExtra, "VirtualMachine.Config.Annotation",
				"VirtualMachine.Config.CPUCount", "VirtualMachine.Config.Memory", "VirtualMachine.Config.Resource",
				"VirtualMachine.Interact.DeviceConnection"),
			on(OnPool, assignPool),
			on(OnDatastore, allocateSpace),
			on(OnNetwork, "Network.Assign"),
		}},
		{"CloneVM_Task with customization", "give containers a SID of their own (--new-sid)", []need{
			{on: OnFolder, optional: true, ids: []string{"VirtualMachine.Provisioning.Customize"}}}},
		{"InstantClone_Task", "make containers of frozen parents", []need{
			on(OnFolder, "VirtualMachine.Provisioning.Clone", "VirtualMachine.Inventory.CreateFromExisting", interactOn, configDevice, configEdit, configExtra),
			on(OnPool, assignPool),
			on(OnDatastore, allocateSpace),
			on(OnNetwork, "Network.Assign"),
		}},
		{"ReconfigVM_Task", "detach disks, rename, mark, begin new log files", []need{
			on(OnFolder, removeDisk, configExtra, configEdit, "VirtualMachine.Interact.DeviceConnection", "VirtualMachine.Config.Rename")}},
		{"CreateSnapshot_Task", "finish baked images", []need{
			on(OnFolder, "VirtualMachine.State.CreateSnapshot"), on(OnDatastore, allocateSpace)}},
		{"PowerOnVM_Task", "start VMs", []need{on(OnFolder, interactOn)}},
		{"PowerOffVM_Task", "stop VMs", []need{on(OnFolder, interactOff)}},
		{"ShutdownGuest", "stop VMs", []need{on(OnFolder, interactOff)}},
		{"Destroy_Task", "remove VMs, and empty pools of projects", []need{
			on(OnFolder, "VirtualMachine.Inventory.Delete"), {on: OnPool, optional: true, ids: []string{"Resource.DeletePool"}}}},
		{"CancelTask", "end a task early that its caller gave up", []need{{on: OnFolder, optional: true, ids: []string{"Global.CancelTask"}}}},
		{"ImportVApp", "upload image disks", []need{
			on(OnPool, "VApp.Import", assignPool),
			on(OnFolder, "VApp.Import", "VirtualMachine.Inventory.Create", configDisk, configDevice, configExtra, "VirtualMachine.Config.Annotation"),
			on(OnDatastore, allocateSpace),
		}},
		{"CreateVM_Task", "read image disks back", []need{
			on(OnPool, assignPool),
			on(OnFolder, "VirtualMachine.Inventory.Create", "VirtualMachine.Config.AddExistingDisk", configDevice, configExtra, "VirtualMachine.Config.Annotation"),
			on(OnDatastore, allocateSpace),
		}},
		{"ExportVm", "read image disks back, to check or to save them", []need{{on: OnFolder, optional: true, ids: []string{"VApp.Export"}}}},
		{"ReconfigureComputeResource_Task", "put VMs into DRS groups", []need{{on: OnCluster, optional: true, ids: []string{"Host.Inventory.EditCluster"}}}},
		{"AddCustomFieldDef", "set custom attributes", []need{{on: OnVCenter, optional: true, ids: []string{"Global.ManageCustomFields"}}}},
		{"SetField", "set custom attributes", []need{{on: OnFolder, optional: true, ids: []string{"Global.SetCustomField"}}}},
		{"REST create category", "put tags on VMs", tagNeeds(OnVCenter, "CreateCategory")},
		{"REST create tag", "put tags on VMs", tagNeeds(OnVCenter, "CreateTag")},
		{"REST attach tag", "put tags on VMs", tagNeeds(OnFolder, "AttachTag")},
		{"REST detach tags", "put tags on VMs", tagNeeds(OnFolder, "AttachTag")},
		{"CreateDirectory", "make folders on vSAN", fileNeeds()},
		{"MakeDirectory", "make folders of images", fileNeeds()},
		{"MoveDatastoreFile_Task", "write files", fileNeeds()},
		{"DeleteDatastoreFile_Task", "remove files", fileNeeds()},
		{"MoveVirtualDisk_Task", "put image disks into place", fileNeeds()},
		{"CopyVirtualDisk_Task", "copy image disks between datastores", fileNeeds()},
		{"DeleteVirtualDisk_Task", "remove image disks", fileNeeds()},
		{"ExtendVirtualDisk_Task", "resize volumes", fileNeeds()},
		{"RegisterDisk", "make volumes First Class Disks", fileNeeds()},
		{"SetVStorageObjectControlFlags", "keep volumes when a VM is deleted", fileNeeds()},
		{"ExtendDisk_Task", "resize volumes", fileNeeds()},
		{"DeleteVStorageObject_Task", "remove volumes", fileNeeds()},
		{"CreateVirtualDisk_Task", "remove volumes whose disk somebody deleted", fileNeeds()},
		{"PUT /folder", "write files", []need{
			on(OnDatacenter, "Datastore.Browse", "Datastore.FileManagement"), on(OnDatastore, "Datastore.Browse", "Datastore.FileManagement")}},
	}
}

// Privileges is the least that Berth needs: the table of calls, turned round.
// It is sorted by class, from the top of the inventory down, then by id.
func Privileges() []Privilege {
	type key struct {
		on ObjectClass
		id string
	}
	all := map[key]*Privilege{}
	for _, row := range methodTable() {
		for _, n := range row.needs {
			for _, id := range n.ids {
				p := all[key{n.on, id}]
				if p == nil {
					p = &Privilege{On: n.on, ID: id, Optional: true, When: n.on.when()}
					all[key{n.on, id}] = p
				}
				p.Optional = p.Optional && n.optional
				p.Methods = addOnce(p.Methods, row.method)
				p.For = addOnce(p.For, row.why)
			}
		}
	}
	out := make([]Privilege, 0, len(all))
	for _, p := range all {
		slices.Sort(p.Methods)
		out = append(out, *p)
	}
	order := ObjectClasses()
	slices.SortFunc(out, func(a, b Privilege) int {
		if d := slices.Index(order, a.On) - slices.Index(order, b.On); d != 0 {
			return d
		}
		return strings.Compare(a.ID, b.ID)
	})
	return out
}

func addOnce(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// privilegesOn is what Berth needs on objects of one class.
func privilegesOn(class ObjectClass) []Privilege {
	return slices.DeleteFunc(Privileges(), func(p Privilege) bool { return p.On != class })
}
