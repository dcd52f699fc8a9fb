package sandbox

import (
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// failing answers in the place of an object with a task that fails.
type failing struct {
	mo.ManagedEntity
	fault types.BaseMethodFault
}

func (f *failing) task(c *simulator.Context, name string) types.ManagedObjectReference {
	return failTask(c, f.Self, name, f.fault)
}

// failTask runs a task that does nothing but fail.
func failTask(c *simulator.Context, on types.ManagedObjectReference, name string, fault types.BaseMethodFault) types.ManagedObjectReference {
	return simulator.CreateTask(on, name, func(*simulator.Task) (types.AnyType, types.BaseMethodFault) {
		return nil, fault
	}).Run(c)
}

// taskMethods are those that [failing] has.
var taskMethods = map[string]bool{
	"CloneVM_Task": true, "InstantClone_Task": true, "CreateVM_Task": true, "Destroy_Task": true, "ReconfigVM_Task": true, "Rename_Task": true,
	"PowerOnVM_Task": true, "PowerOffVM_Task": true, "ResetVM_Task": true, "CreateSnapshot_Task": true, "CreateSnapshotEx_Task": true,
	"RemoveSnapshot_Task": true, "MoveVirtualDisk_Task": true, "CopyVirtualDisk_Task": true, "DeleteVirtualDisk_Task": true,
	"CreateVirtualDisk_Task": true, "DeleteDatastoreFile_Task": true, "MoveDatastoreFile_Task": true, "SearchDatastore_Task": true,
}

// The methods themselves: the simulator calls them by name.

func (f *failing) CloneVMTask(c *simulator.Context, _ *types.CloneVM_Task) *methods.CloneVM_TaskBody {
	return &methods.CloneVM_TaskBody{Res: &types.CloneVM_TaskResponse{Returnval: f.task(c, "cloneVm")}}
}

func (f *failing) InstantCloneTask(c *simulator.Context, _ *types.InstantClone_Task) *methods.InstantClone_TaskBody {
	return &methods.InstantClone_TaskBody{Res: &types.InstantClone_TaskResponse{Returnval: f.task(c, "instantClone")}}
}

func (f *failing) CreateVMTask(c *simulator.Context, _ *types.CreateVM_Task) *methods.CreateVM_TaskBody {
	return &methods.CreateVM_TaskBody{Res: &types.CreateVM_TaskResponse{Returnval: f.task(c, "createVm")}}
}

func (f *failing) DestroyTask(c *simulator.Context, _ *types.Destroy_Task) *methods.Destroy_TaskBody {
	return &methods.Destroy_TaskBody{Res: &types.Destroy_TaskResponse{Returnval: f.task(c, "destroy")}}
}

func (f *failing) ReconfigVMTask(c *simulator.Context, _ *types.ReconfigVM_Task) *methods.ReconfigVM_TaskBody {
	return &methods.ReconfigVM_TaskBody{Res: &types.ReconfigVM_TaskResponse{Returnval: f.task(c, "reconfigVm")}}
}

func (f *failing) RenameTask(c *simulator.Context, _ *types.Rename_Task) *methods.Rename_TaskBody {
	return &methods.Rename_TaskBody{Res: &types.Rename_TaskResponse{Returnval: f.task(c, "rename")}}
}

func (f *failing) PowerOnVMTask(c *simulator.Context, _ *types.PowerOnVM_Task) *methods.PowerOnVM_TaskBody {
	return &methods.PowerOnVM_TaskBody{Res: &types.PowerOnVM_TaskResponse{Returnval: f.task(c, "powerOn")}}
}

func (f *failing) PowerOffVMTask(c *simulator.Context, _ *types.PowerOffVM_Task) *methods.PowerOffVM_TaskBody {
	return &methods.PowerOffVM_TaskBody{Res: &types.PowerOffVM_TaskResponse{Returnval: f.task(c, "powerOff")}}
}

func (f *failing) ResetVMTask(c *simulator.Context, _ *types.ResetVM_Task) *methods.ResetVM_TaskBody {
	return &methods.ResetVM_TaskBody{Res: &types.ResetVM_TaskResponse{Returnval: f.task(c, "reset")}}
}

func (f *failing) CreateSnapshotTask(c *simulator.Context, _ *types.CreateSnapshot_Task) *methods.CreateSnapshot_TaskBody {
	return &methods.CreateSnapshot_TaskBody{Res: &types.CreateSnapshot_TaskResponse{Returnval: f.task(c, "createSnapshot")}}
}

func (f *failing) CreateSnapshotExTask(c *simulator.Context, _ *types.CreateSnapshotEx_Task) *methods.CreateSnapshotEx_TaskBody {
	return &methods.CreateSnapshotEx_TaskBody{Res: &types.CreateSnapshotEx_TaskResponse{Returnval: f.task(c, "createSnapshotEx")}}
}

func (f *failing) RemoveSnapshotTask(c *simulator.Context, _ *types.RemoveSnapshot_Task) *methods.RemoveSnapshot_TaskBody {
	return &methods.RemoveSnapshot_TaskBody{Res: &types.RemoveSnapshot_TaskResponse{Returnval: f.task(c, "removeSnapshot")}}
}

func (f *failing) MoveVirtualDiskTask(c *simulator.Context, _ *types.MoveVirtualDisk_Task) *methods.MoveVirtualDisk_TaskBody {
	return &methods.MoveVirtualDisk_TaskBody{Res: &types.MoveVirtualDisk_TaskResponse{Returnval: f.task(c, "moveVirtualDisk")}}
}

func (f *failing) CopyVirtualDiskTask(c *simulator.Context, _ *types.CopyVirtualDisk_Task) *methods.CopyVirtualDisk_TaskBody {
	return &methods.CopyVirtualDisk_TaskBody{Res: &types.CopyVirtualDisk_TaskResponse{Returnval: f.task(c, "copyVirtualDisk")}}
}

func (f *failing) DeleteVirtualDiskTask(c *simulator.Context, _ *types.DeleteVirtualDisk_Task) *methods.DeleteVirtualDisk_TaskBody {
	return &methods.DeleteVirtualDisk_TaskBody{Res: &types.DeleteVirtualDisk_TaskResponse{Returnval: f.task(c, "deleteVirtualDisk")}}
}

func (f *failing) CreateVirtualDiskTask(c *simulator.Context, _ *types.CreateVirtualDisk_Task) *methods.CreateVirtualDisk_TaskBody {
	return &methods.CreateVirtualDisk_TaskBody{Res: &types.CreateVirtualDisk_TaskResponse{Returnval: f.task(c, "createVirtualDisk")}}
}

func (f *failing) DeleteDatastoreFileTask(c *simulator.Context, _ *types.DeleteDatastoreFile_Task) *methods.DeleteDatastoreFile_TaskBody {
	return &methods.DeleteDatastoreFile_TaskBody{Res: &types.DeleteDatastoreFile_TaskResponse{Returnval: f.task(c, "deleteDatastoreFile")}}
}

func (f *failing) MoveDatastoreFileTask(c *simulator.Context, _ *types.MoveDatastoreFile_Task) *methods.MoveDatastoreFile_TaskBody {
	return &methods.MoveDatastoreFile_TaskBody{Res: &types.MoveDatastoreFile_TaskResponse{Returnval: f.task(c, "moveDatastoreFile")}}
}

func (f *failing) SearchDatastoreTask(c *simulator.Context, _ *types.SearchDatastore_Task) *methods.SearchDatastore_TaskBody {
	return &methods.SearchDatastore_TaskBody{Res: &types.SearchDatastore_TaskResponse{Returnval: f.task(c, "searchDatastore")}}
}
