package vmprovision_test

import "github.com/vmware/govmomi/vim25/types"

// faultClasses are the classes of faults that vSphere answers with. The end of a
// session is not among them: it is mended, see TestExpiredSessionIsRenewed.
func faultClasses() map[string]types.BaseMethodFault {
	return map[string]types.BaseMethodFault{
		"InvalidPowerState": &types.InvalidPowerState{RequestedState: "poweredOn", ExistingState: "suspended"},
		"ConcurrentAccess":  &types.ConcurrentAccess{}, "TaskInProgress": &types.TaskInProgress{},
		"InsufficientResources": &types.InsufficientResourcesFault{}, "NoPermission": &types.NoPermission{PrivilegeId: "X"},
		"FileLocked": &types.FileLocked{}, "FileAlreadyExists": &types.FileAlreadyExists{}, "NoDiskSpace": &types.NoDiskSpace{},
		"HostNotConnected": &types.HostNotConnected{}, "InaccessibleDatastore": &types.InaccessibleDatastore{},
		"DuplicateName": &types.DuplicateName{Name: "x"}, "NotEnoughLicenses": &types.NotEnoughLicenses{},
		"TooManyConcurrentNativeClones": &types.TooManyConcurrentNativeClones{}, "Timedout": &types.Timedout{}, "SystemError": &types.SystemError{},
	}
}
