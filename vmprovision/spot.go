package vmprovision

import (
	"context"

	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/trace"
)

// spot is the place that was found for one container.
type spot struct {
	place
	store   *Datastore
	root    types.ManagedObjectReference // resource pool above those of projects
	profile string                       // id of the storage policy; "" is none
	placed  Placed
}

// copyMove makes disks of a clone full copies.
const copyMove = string(types.VirtualMachineRelocateDiskMoveOptionsMoveAllDiskBackingsAndDisallowSharing)

// location is the spot as a clone's. No host is named: that is DRS's choice.
func (s *spot) location() types.VirtualMachineRelocateSpec {
	pool, ds := s.pool, s.store.ref
	l := types.VirtualMachineRelocateSpec{Pool: &pool, Datastore: &ds, DiskMoveType: linkedMove}
	if s.placed.Clone == CloneDirect {
		l.DiskMoveType = copyMove
	}
	if s.profile != "" {
		l.Profile = []types.BaseVirtualMachineProfileSpec{&types.VirtualMachineDefinedProfileSpec{ProfileId: s.profile}}
	}
	return l
}

// spot decides where a container goes. It makes nothing but the folder and pool
// of a project that has none yet.
func (c *Client) spot(ctx context.Context, s CloneSpec, src *source) (*spot, error) {
	land, err := c.landscape(ctx)
	if err != nil {
		return nil, err
	}
	if s.Placement.Clone == "" {
		s.Placement.Clone = c.cfg.Clone
	}
	grow, err := growth(src.devices, s.DiskBytes)
	if err != nil {
		return nil, err
	}
	w := wish{Placement: s.Placement, parent: s.Baked.Datastore, disk: src.diskBytes(), grow: grow, against: c.instantFacts(s, src, grow).against()}
	memory := s.MemoryMB
	if memory == 0 {
		memory = s.Baked.MemoryMB
	}
	w.swap = memory << 20
	if r := s.Memory.Reservation; r != nil {
		w.swap = max(w.swap-*r<<20, 0)
	}
	out := &spot{}
	if s.Placement.StoragePolicy != "" {
		policy, err := c.policy(ctx, s.Placement.StoragePolicy)
		if err != nil {
			return nil, err
		}
		out.profile, w.compatible = policy.id, policy.compatible
	}
	got, err := land.choose(w)
	if err != nil {
		c.land.forget() // what is free may be another amount the next time
		return nil, err
	}
	if out.store, err = c.store(got.store); err != nil {
		return nil, err
	}
	if out.place, err = c.place(ctx, s.Project, got.compute.pool); err != nil {
		return nil, err
	}
	out.root = got.compute.pool
	out.placed = Placed{Clone: got.method, Reason: got.reason, Cluster: got.compute.name, Datastore: got.store,
		StoragePolicy: s.Placement.StoragePolicy, Group: s.Placement.Group}
	trace.Log(ctx).Info("container placed", zap.String("id", s.ID), zap.String("project", s.Project), zap.String("clone", string(got.method)),
		zap.String("reason", got.reason), zap.String("cluster", got.compute.name), zap.String("datastore", got.store))
	return out, nil
}

// instantFacts is what a container asks for that an instant clone could not have.
func (c *Client) instantFacts(s CloneSpec, src *source, grow int64) instantFacts {
	failed := ""
	if s.Placement.Clone != CloneInstant { // who asks for one gets another try
		failed = c.parents.failure(s.Baked.Ref)
	}
	return instantFacts{
		api: c.vim.ServiceContent.About.ApiVersion, parents: c.cfg.FrozenParents, failed: failed,
		running: s.PowerOn, contained: s.ImageDisk != "", secrets: len(s.Spec.Secrets) > 0, newSID: s.Spec.NewSID, volumes: len(s.Volumes),
		nics: len(s.NICs), hasNICs: len(cardsOf(src.devices)),
		cpus: s.CPUs, memoryMB: s.MemoryMB, hasCPUs: s.Baked.CPUs, hasMemory: s.Baked.MemoryMB,
		disk: grow > 0, shares: s.CPU != (Allocation{}) || s.Memory != (Allocation{}), policy: s.Placement.StoragePolicy,
	}
}

// diskBytes is the capacity of all disks: what full copies may grow to.
func (s *source) diskBytes() (sum int64) {
	for _, d := range s.devices {
		if disk, ok := d.(*types.VirtualDisk); ok {
			sum += capacity(disk)
		}
	}
	return sum
}

// DiskBytes is the capacity of the disks of a VM's snapshot, or of the VM
// itself when snapshot is "". Of a snapshot it is read once.
func (c *Client) DiskBytes(ctx context.Context, vm, snapshot string) (int64, error) {
	src, err := c.source(ctx, vm, snapshot)
	if err != nil {
		return 0, err
	}
	return src.diskBytes(), nil
}
