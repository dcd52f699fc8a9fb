package sandbox

import (
	"maps"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// rules are what a test wants to go wrong, and what it counts.
type rules struct {
	mu     sync.Mutex
	fails  []*failRule
	denied map[string]bool
	delays map[string]time.Duration
	calls  map[string]int
}

type failRule struct {
	method string
	object *regexp.Regexp
	fault  types.BaseMethodFault
	left   int // negative is for ever
}

// privileges that vSphere asks for, of the methods that matter here.
var privileges = map[string]string{
	"CloneVM_Task":                   "VirtualMachine.Provisioning.Clone",
	"CreateVM_Task":                  "VirtualMachine.Inventory.Create",
	"ImportVApp":                     "VApp.Import",
	"ExportVm":                       "VApp.Export",
	"Destroy_Task":                   "VirtualMachine.Inventory.Delete",
	"ReconfigVM_Task":                "VirtualMachine.Config.AdvancedConfig",
	"Rename_Task":                    "VirtualMachine.Config.Rename",
	"PowerOnVM_Task":                 "VirtualMachine.Interact.PowerOn",
	"PowerOffVM_Task":                "VirtualMachine.Interact.PowerOff",
	"ShutdownGuest":                  "VirtualMachine.Interact.PowerOff",
	"ResetVM_Task":                   "VirtualMachine.Interact.Reset",
	"RebootGuest":                    "VirtualMachine.Interact.Reset",
	"CreateSnapshot_Task":            "VirtualMachine.State.CreateSnapshot",
	"CreateSnapshotEx_Task":          "VirtualMachine.State.CreateSnapshot",
	"RemoveSnapshot_Task":            "VirtualMachine.State.RemoveSnapshot",
	"MoveVirtualDisk_Task":           "Datastore.FileManagement",
	"CopyVirtualDisk_Task":           "Datastore.FileManagement",
	"DeleteVirtualDisk_Task":         "Datastore.FileManagement",
	"CreateVirtualDisk_Task":         "Datastore.FileManagement",
	"DeleteDatastoreFile_Task":       "Datastore.FileManagement",
	"MoveDatastoreFile_Task":         "Datastore.FileManagement",
	"MakeDirectory":                  "Datastore.FileManagement",
	"SearchDatastore_Task":           "Datastore.Browse",
	"SearchDatastoreSubFolders_Task": "Datastore.Browse",
	"CreateFolder":                   "Folder.Create",
	"QueryPerf":                      "System.Read",
	"FolderGET":                      "Datastore.Browse",
	"FolderPUT":                      "Datastore.FileManagement",
	"FolderDELETE":                   "Datastore.FileManagement",
}

// FailTask makes calls of a method on objects whose name matches a glob ("*"
// matches any text) fail count times, or for ever when count is negative. A
// method that gives a task gives one that fails; any other faults. For a clone
// the name is the source's or the new VM's, for disks and files the path.
func (s *Sandbox) FailTask(method, object string, fault types.BaseMethodFault, count int) {
	re := regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(object), `\*`, ".*") + "$")
	s.rules.mu.Lock()
	defer s.rules.mu.Unlock()
	s.rules.fails = append(s.rules.fails, &failRule{method, re, fault, count})
}

// Deny takes a privilege ("VirtualMachine.Interact.PowerOn") or a method
// ("PowerOnVM_Task", and "FolderGET", "FolderPUT", "FolderDELETE" for files)
// away from every user: such calls fault with NoPermission, and
// HasUserPrivilegeOnEntities says that nobody holds the privilege.
func (s *Sandbox) Deny(what string) {
	s.rules.mu.Lock()
	defer s.rules.mu.Unlock()
	if s.rules.denied == nil {
		s.rules.denied = map[string]bool{}
	}
	s.rules.denied[what] = true
}

// Delay makes every call of a method wait before it is done; "*" is every method
// that has no delay of its own.
func (s *Sandbox) Delay(method string, d time.Duration) {
	s.rules.mu.Lock()
	defer s.rules.mu.Unlock()
	if s.rules.delays == nil {
		s.rules.delays = map[string]time.Duration{}
	}
	s.rules.delays[method] = d
}

// ClearRules ends what FailTask, Deny and Delay began.
func (s *Sandbox) ClearRules() {
	s.rules.mu.Lock()
	defer s.rules.mu.Unlock()
	s.rules.fails, s.rules.denied, s.rules.delays = nil, nil, nil
}

// Calls counts clients' SOAP calls by method since ResetCalls.
func (s *Sandbox) Calls() map[string]int {
	s.rules.mu.Lock()
	defer s.rules.mu.Unlock()
	return maps.Clone(s.rules.calls)
}

// ResetCalls begins counting anew.
func (s *Sandbox) ResetCalls() {
	s.rules.mu.Lock()
	defer s.rules.mu.Unlock()
	s.rules.calls = nil
}

// ExpireSessions ends every session: the next call of each is NotAuthenticated.
func (s *Sandbox) ExpireSessions() error {
	c := s.newContext()
	c.Session = &simulator.Session{Registry: simulator.NewRegistry(), Map: s.model.Map()}
	m, ok := c.Session.Get(s.model.Map().SessionManager().Self).(*simulator.SessionManager)
	if !ok {
		return nil
	}
	for _, u := range m.SessionList {
		// A session that ended meanwhile is as good as ended by us.
		_ = m.TerminateSession(c, &types.TerminateSession{SessionId: []string{u.Key}})
	}
	return nil
}

// count notes a call and gives its delay.
func (r *rules) count(method string) time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.calls == nil {
		r.calls = map[string]int{}
	}
	r.calls[method]++
	if d, ok := r.delays[method]; ok {
		return d
	}
	return r.delays["*"]
}

// deny gives the fault of a call that is not allowed.
func (r *rules) deny(method string, on types.ManagedObjectReference) types.BaseMethodFault {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := privileges[method]
	if !r.denied[method] && (p == "" || !r.denied[p]) {
		return nil
	}
	if p == "" {
		p = method
	}
	return &types.NoPermission{Object: &on, PrivilegeId: p}
}

// fail gives the fault that a call must end with, if any.
func (r *rules) fail(method string, names []string) types.BaseMethodFault {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, f := range r.fails {
		if f.method != method || f.left == 0 {
			continue
		}
		for _, n := range names {
			if f.object.MatchString(n) {
				f.left--
				return f.fault
			}
		}
	}
	return nil
}

// names are what FailTask's glob is compared with.
func (s *Sandbox) names(c *simulator.Context, m *simulator.Method) []string {
	out := []string{m.This.Value}
	if e, ok := c.Map.Get(m.This).(mo.Entity); ok {
		c.WithLock(e, func() { out = append(out, e.Entity().Name) })
	}
	switch b := m.Body.(type) {
	case *types.CloneVM_Task:
		out = append(out, b.Name)
	case *types.CreateVM_Task:
		out = append(out, b.Config.Name)
	case *types.MoveVirtualDisk_Task:
		out = append(out, b.SourceName, b.DestName)
	case *types.CopyVirtualDisk_Task:
		out = append(out, b.SourceName, b.DestName)
	case *types.DeleteVirtualDisk_Task:
		out = append(out, b.Name)
	case *types.DeleteDatastoreFile_Task:
		out = append(out, b.Name)
	case *types.ImportVApp:
		if v, ok := b.Spec.(*types.VirtualMachineImportSpec); ok {
			out = append(out, v.ConfigSpec.Name)
		}
	}
	return out
}
