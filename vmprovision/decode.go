package vmprovision

import (
	"hash/maphash"
	"maps"
	"net/netip"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/types"

	"berth/guestinfo"
	"berth/internal/errs"
)

// guestPrefix begins the keys of the documents between host and guest.
const guestPrefix = "guestinfo.berth."

// vmProps are the properties of a VM that the inventory follows. The list of
// devices is not among them: it is most of what a VM has and seldom needed.
func vmProps() []string {
	return []string{
		"name", "config.extraConfig", "config.annotation", "config.instanceUuid", "config.files.vmPathName",
		"config.createDate", "config.hardware.numCPU", "config.hardware.memoryMB",
		"runtime.powerState", "runtime.cleanPowerOff", "runtime.connectionState", "runtime.host", "runtime.bootTime", "parent",
		"guest.toolsRunningStatus", "guest.hostName", "guest.ipAddress", "guest.net",
		"guestHeartbeatStatus", "snapshot",
	}
}

// laterProps are what newer vCenters say beside vmProps, with the version of the
// API that each came with.
func laterProps() map[string][3]int {
	return map[string][3]int{"runtime.instantCloneFrozen": instantAPI(), "guest.customizationInfo": {7, 0, 2}}
}

// vmPropsOf are vmProps and those of laterProps that this vCenter has.
func vmPropsOf(vim *vim25.Client) []string {
	out := vmProps()
	for name, since := range laterProps() {
		if offers(vim.ServiceContent.About.ApiVersion, since) {
			out = append(out, name)
		}
	}
	return out
}

// InventoryProperties are the properties of a VM that the live inventory follows.
func InventoryProperties() []string { return vmProps() }

// record is one VM of the folder as far as it is known.
type record struct {
	vm    VM
	owner string

	configured          bool // its configuration was read at least once
	unclean             bool // the word of runtime.cleanPowerOff, whatever the power state
	tools, hostname, ip string
	nets                []types.GuestNicInfo
	seed                maphash.Seed
	specSum, statusSum  uint64 // of what vm.Spec and vm.Status were decoded from
}

func newRecord(ref string) *record {
	return &record{vm: VM{Ref: ref}, seed: maphash.MakeSeed()}
}

// records are VMs by ref.
type records map[string]*record

func (m records) update(ref string, change func(*record)) {
	r := m[ref]
	if r == nil {
		r = newRecord(ref)
		m[ref] = r
	}
	change(r)
}

func (m records) remove(ref string) { delete(m, ref) }

// apply takes one changed property; a nil value is an unset one. It reports
// false for a property that it does not know.
func (r *record) apply(name string, val any) bool {
	switch name {
	case "name":
		r.vm.Name = unescapeName(as[string](val))
	case "config.extraConfig":
		r.extraConfig(as[types.ArrayOfOptionValue](val).OptionValue)
	case "config.annotation":
		r.vm.Annotation = as[string](val)
	case "config.instanceUuid":
		r.vm.InstanceUUID = as[string](val)
	case "config.files.vmPathName":
		r.vm.VMX = as[string](val)
		r.vm.Datastore, _, _ = splitDatastorePath(r.vm.VMX)
	case "config.createDate":
		r.vm.Created = as[time.Time](val)
	case "config.hardware.numCPU":
		r.vm.CPUs = as[int32](val)
	case "config.hardware.memoryMB":
		r.vm.MemoryMB = int64(as[int32](val))
	case "runtime.powerState":
		r.vm.Power = PowerState(as[types.VirtualMachinePowerState](val))
	case "runtime.cleanPowerOff":
		r.unclean = val != nil && !as[bool](val)
	case "parent":
		r.vm.Folder = as[types.ManagedObjectReference](val).Value
	case "runtime.connectionState":
		r.vm.Connection = string(as[types.VirtualMachineConnectionState](val))
	case "runtime.instantCloneFrozen":
		r.vm.Frozen = as[bool](val)
	case "guest.customizationInfo":
		r.vm.SetupErr = setupError(as[types.GuestInfoCustomizationInfo](val))
	case "runtime.host":
		r.vm.Host = as[types.ManagedObjectReference](val).Value
	case "runtime.bootTime":
		r.vm.Booted = as[time.Time](val)
	case "guest.toolsRunningStatus":
		r.tools = as[string](val)
	case "guest.hostName":
		r.hostname = as[string](val)
	case "guest.ipAddress":
		r.ip = as[string](val)
	case "guest.net":
		r.nets = as[types.ArrayOfGuestNicInfo](val).GuestNicInfo
	case "guestHeartbeatStatus":
		r.vm.Heartbeat = string(as[types.ManagedEntityStatus](val))
	case "snapshot":
		r.vm.Snapshot = ""
		if s := as[types.VirtualMachineSnapshotInfo](val).CurrentSnapshot; s != nil {
			r.vm.Snapshot = s.Value
		}
	default:
		return false
	}
	return true
}

// configPrefix begins the properties of a VM's configuration.
const configPrefix = "config."

// configLost says whether an update tells that a VM's configuration cannot be read
// now, as of one that is orphaned, invalid or inaccessible. It has not changed: a
// VM of Berth's always has extraConfig.
func configLost(o types.ObjectUpdate) bool {
	for _, c := range o.ChangeSet {
		if c.Name == "config.extraConfig" {
			return valueOf(c) == nil
		}
	}
	return o.Kind == types.ObjectUpdateKindEnter
}

// valueOf is what a property has become, nil is unset.
func valueOf(c types.PropertyChange) any {
	if c.Op == types.PropertyChangeOpRemove || c.Op == types.PropertyChangeOpIndirectRemove {
		return nil
	}
	return c.Val
}

// remember takes the configuration, which cannot be read now, of what the same VM
// was before.
func (r *record) remember(was *record) {
	now := r.vm
	vm := &r.vm
	*vm = was.vm
	vm.Name, vm.Power, vm.Frozen, vm.Connection, vm.Host, vm.Folder = now.Name, now.Power, now.Frozen, now.Connection, now.Host, now.Folder
	vm.Booted, vm.SetupErr, vm.Heartbeat, vm.Snapshot = now.Booted, now.SetupErr, now.Heartbeat, now.Snapshot
	r.configured, r.owner, r.seed, r.specSum, r.statusSum = was.configured, was.owner, was.seed, was.specSum, was.statusSum
}

// unreadable says whether this may be one of Berth's VMs and vSphere cannot tell.
func (r *record) unreadable() bool {
	return !r.configured && r.vm.Connection != "" && r.vm.Connection != connected
}

// connected is a VM's state of connection when vSphere can read and change it.
const connected = string(types.VirtualMachineConnectionStateConnected)

// unset takes away what an object that is described whole does not have.
func (r *record) unset(o types.ObjectUpdate) {
	described, lost := o.ChangeSet, configLost(o)
	for _, name := range slices.AppendSeq(vmProps(), maps.Keys(laterProps())) {
		if lost && strings.HasPrefix(name, configPrefix) {
			continue
		}
		if !slices.ContainsFunc(described, func(c types.PropertyChange) bool { return c.Name == name }) {
			r.apply(name, nil)
		}
	}
}

// setupError is what a failed customization says of itself.
func setupError(i types.GuestInfoCustomizationInfo) string {
	if i.CustomizationStatus != string(types.GuestInfoCustomizationStatusTOOLSDEPLOYPKG_FAILED) {
		return ""
	}
	return firstOf(i.ErrorMsg, i.CustomizationStatus)
}

// as takes a value or a pointer to one, whichever the decoder made.
func as[T any](v any) T {
	switch v := v.(type) {
	case T:
		return v
	case *T:
		if v != nil {
			return *v
		}
	}
	var zero T
	return zero
}

func (r *record) extraConfig(options []types.BaseOptionValue) {
	values := optionValues(options, func(key string) bool {
		return strings.HasPrefix(key, guestPrefix) || strings.HasPrefix(key, "berth.")
	})
	r.configured, r.owner = true, values[KeyOwner]
	r.vm.ID, r.vm.Role = values[KeyID], VMRole(values[KeyRole])
	if meta := values[KeyMeta]; meta != r.vm.Meta { // else what was handed out shares its bytes
		r.vm.Meta = meta
	}
	r.vm.Instance, r.vm.Baked, r.vm.Console = values[KeyInstance], values[KeyBaked], values[KeyConsole]
	r.vm.Parent = values[KeyParent]
	r.vm.LogFile, r.vm.LogTurn = consoleNumber(r.vm.ID, r.vm.Console), guestinfo.ParseLogTurn(values[guestinfo.LogKey])
	r.vm.LogCurb = decodeCurb(values[KeyLogCurb], r.vm.LogFile)
	r.vm.Project, r.vm.Placed = values[KeyProject], decodePlaced(values[KeyPlacement])
	get := func(key string) (string, bool) {
		v, ok := values[key]
		return v, ok && v != ""
	}
	// A report changes the status alone, and most changes are reports.
	if sum := guestSum(r.seed, values); sum != r.specSum {
		r.specSum, r.vm.Spec = sum, nil
		if spec, err := guestinfo.DecodeSpec(get); err == nil {
			r.vm.Spec = &spec
		}
	}
	if sum := maphash.String(r.seed, r.vm.ID+"\x00"+values[guestinfo.StatusKey]); sum != r.statusSum {
		r.statusSum = sum
		r.vm.Status, r.vm.StatusErr = decodeStatus(r.vm.ID, get)
	}
}

// decodeStatus reads what the guest wrote. A status with another id is one
// that the VM inherited from what it was cloned from.
func decodeStatus(id string, get func(string) (string, bool)) (*guestinfo.Status, string) {
	status, err := guestinfo.DecodeStatus(get)
	switch {
	case errs.Is(err, errs.NotFound):
		return nil, ""
	case err != nil:
		return nil, err.Error()
	case status.ID != id:
		return nil, ""
	}
	return &status, ""
}

// guestSum is of the documents between host and guest but the status.
func guestSum(seed maphash.Seed, values map[string]string) uint64 {
	keys := make([]string, 0, len(values))
	for k := range values {
		if strings.HasPrefix(k, guestPrefix) && k != guestinfo.StatusKey {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	var h maphash.Hash
	h.SetSeed(seed)
	for _, k := range keys {
		_, _ = h.WriteString(k + "\x00" + values[k] + "\x00") // never fails
	}
	return h.Sum64()
}

// optionValues gives the string values of the keys that keep accepts.
func optionValues(options []types.BaseOptionValue, keep func(string) bool) map[string]string {
	out := map[string]string{}
	for _, o := range options {
		v := o.GetOptionValue()
		if v == nil || !keep(v.Key) {
			continue
		}
		if s, ok := v.Value.(string); ok {
			out[v.Key] = s
		}
	}
	return out
}

// value is the VM as it is handed out.
func (r *record) value() *VM {
	vm := r.vm
	vm.Addresses, vm.MACs = nil, nil
	for _, n := range r.nets {
		if n.MacAddress != "" {
			vm.MACs = append(vm.MACs, n.MacAddress)
		}
	}
	// Simulators and vCenter keep what the guest last said when it is gone.
	vm.Tools = string(types.VirtualMachineToolsRunningStatusGuestToolsNotRunning)
	if vm.Power == PoweredOn {
		if r.tools != "" {
			vm.Tools = r.tools
		}
		vm.Hostname, vm.Addresses = r.hostname, r.addresses()
	} else {
		vm.Unclean = r.unclean && vm.Power == PoweredOff
		vm.Hostname, vm.Booted, vm.Heartbeat = "", time.Time{}, string(types.ManagedEntityStatusGray)
	}
	return &vm
}

// addresses are the guest's, valid ones only, IPv4 first, link-local last.
func (r *record) addresses() []string {
	seen := map[netip.Addr]bool{}
	var list []netip.Addr
	add := func(s string) {
		a, err := netip.ParseAddr(s)
		if err == nil && !seen[a] && len(list) < 64 {
			seen[a] = true
			list = append(list, a)
		}
	}
	add(r.ip)
	for _, n := range r.nets {
		for _, s := range n.IpAddress {
			add(s)
		}
	}
	rank := func(a netip.Addr) int {
		switch {
		case a.IsLinkLocalUnicast():
			return 2
		case a.Is4():
			return 0
		}
		return 1
	}
	sort.SliceStable(list, func(i, j int) bool { return rank(list[i]) < rank(list[j]) })
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.String()
	}
	return out
}

// unescapeName undoes what vCenter does to "/", "\" and "%" in names.
func unescapeName(s string) string {
	return strings.NewReplacer("%2f", "/", "%2F", "/", "%5c", `\`, "%5C", `\`, "%25", "%").Replace(s)
}
