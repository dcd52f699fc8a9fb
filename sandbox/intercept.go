package sandbox

import (
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// intercept sees every SOAP call before the simulator does. What it returns
// answers in the place of the call's object.
func (s *Sandbox) intercept(c *simulator.Context, m *simulator.Method) (mo.Reference, types.BaseMethodFault) {
	if c.Session != nil && c.Session.UserName == "" {
		return nil, nil // the sandbox itself
	}
	if d := s.rules.count(m.Name); d > 0 {
		t := time.NewTimer(d)
		defer t.Stop()
		select {
		case <-t.C:
		case <-s.ctx.Done():
		}
	}
	if c.Session == nil {
		return nil, nil
	}
	if f := s.rules.deny(m.Name, m.This); f != nil {
		return nil, f
	}
	if f := s.rules.fail(m.Name, s.names(c, m)); f != nil {
		if taskMethods[m.Name] {
			h := &failing{fault: f}
			h.Self = m.This
			return h, nil
		}
		return nil, f
	}
	if f := s.harmless(c, m); f != nil {
		return nil, f
	}
	return s.overlay(c, m), nil
}

// overlay gives what answers instead of the simulator's object, or nil.
func (s *Sandbox) overlay(c *simulator.Context, m *simulator.Method) mo.Reference {
	switch o := c.Map.Get(m.This).(type) {
	case *simulator.VirtualMachine:
		if vmMethods[m.Name] {
			return &vmOverlay{VirtualMachine: o, s: s}
		}
	case *simulator.VirtualMachineSnapshot:
		switch m.Name {
		case "RemoveSnapshot_Task", "RevertToSnapshot_Task":
			return &snapshotOverlay{VirtualMachineSnapshot: o, s: s}
		}
	case *simulator.Folder:
		if m.Name == "CreateVM_Task" {
			return &folderOverlay{Folder: o, s: s}
		}
	case *simulator.ResourcePool:
		if m.Name == "ImportVApp" {
			return &poolOverlay{ResourcePool: o, s: s}
		}
	case *simulator.FileManager:
		switch m.Name {
		case "DeleteDatastoreFile_Task", "MakeDirectory":
			return &fileOverlay{FileManager: o, s: s}
		}
	case *simulator.PerformanceManager:
		if m.Name == "QueryPerf" {
			return &perfOverlay{PerformanceManager: o, s: s}
		}
	case *simulator.AuthorizationManager:
		if m.Name == "HasUserPrivilegeOnEntities" {
			return &authOverlay{AuthorizationManager: o, s: s}
		}
	case *simulator.Datastore:
		if m.Name == "RefreshDatastore" || m.Name == "RefreshDatastoreStorageInfo" {
			return &datastoreOverlay{Datastore: o, s: s}
		}
	case nil:
		l, ok := c.Session.Get(m.This).(*simulator.HttpNfcLease)
		if ok && (m.Name == "HttpNfcLeaseAbort" || m.Name == "HttpNfcLeaseComplete") {
			return &leaseOverlay{HttpNfcLease: l, s: s}
		}
	}
	return nil
}

// harmless changes or refuses calls that would end the simulator's process or
// leave one of its objects locked, and brings up to date what is about to be read.
func (s *Sandbox) harmless(c *simulator.Context, m *simulator.Method) types.BaseMethodFault {
	switch b := m.Body.(type) {
	case *types.RetrieveProperties:
		s.freshen(c, b.SpecSet)
	case *types.RetrievePropertiesEx:
		s.freshen(c, b.SpecSet)
	case *types.SearchDatastore_Task:
		b.SearchSpec = searchSpec(b.SearchSpec)
	case *types.SearchDatastoreSubFolders_Task:
		b.SearchSpec = searchSpec(b.SearchSpec)
	case *types.StartProgramInGuest:
		return &types.GuestOperationsUnavailable{}
	case *types.RelocateVM_Task:
		return &types.NotSupported{}
	}
	return nil
}

// searchSpec gives a search without patterns the meaning that vSphere gives it.
func searchSpec(spec *types.HostDatastoreBrowserSearchSpec) *types.HostDatastoreBrowserSearchSpec {
	if spec == nil {
		spec = &types.HostDatastoreBrowserSearchSpec{}
	}
	if len(spec.MatchPattern) == 0 {
		spec.MatchPattern = []string{"*"}
	}
	return spec
}

func (s *Sandbox) freshen(c *simulator.Context, specs []types.PropertyFilterSpec) {
	for _, spec := range specs {
		for _, p := range spec.PropSet {
			if p.Type == "Datastore" {
				s.recount(c)
				return
			}
		}
	}
}
