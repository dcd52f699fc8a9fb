package vmprovision

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
)

// seeTimeout is how long the inventory may take to show what a task has done.
const seeTimeout = 20 * time.Second

// linkedMove makes disks of a clone children of those of its source.
const linkedMove = string(types.VirtualMachineRelocateDiskMoveOptionsCreateNewChildDiskBacking)

// Clone makes a container VM from a baked image's snapshot: disks, resources,
// NIC, serial port, spec and power-on in one CloneVM_Task. It returns when the
// inventory shows the VM. A clone that its caller gave up is removed.
func (c *Client) Clone(ctx context.Context, s CloneSpec) (VM, error) {
	defer c.flights.begin(s.ID)()
	defer c.flights.begin("baked " + s.Baked.ID)()
	defer c.flights.begin("project " + s.Project)()
	generation := c.places.generation()
	made, err := c.cloneOnce(ctx, s)
	if err != nil && ctx.Err() == nil && (c.places.generation() != generation || isNotFound(err) && (len(s.NICs) > 0 || c.cfg.FrozenParents > 0)) {
		// The project's folder or pool was removed since it was last used, or a frozen
		// parent was; or what is remembered of a network was its name of yesterday and
		// is forgotten now.
		return c.cloneOnce(ctx, s)
	}
	return made, err
}

func (c *Client) cloneOnce(ctx context.Context, s CloneSpec) (made VM, err error) {
	var call making
	release := func() {}
	defer func() { release() }()
	err = c.workflow(ctx, "create container", s.ID,
		step{name: "place container", do: func(ctx context.Context) (err error) {
			call, release, err = c.cloneCall(ctx, s)
			return err
		}, undo: func(ctx context.Context) error { return c.leaveProject(ctx, s.Project) }},
		c.cloneStep(&call, s.ID, RoleContainer),
		step{name: "see VM", timeout: seeTimeout, do: func(ctx context.Context) error {
			vm, err := c.Wait(ctx, s.ID, func(vm *VM) bool {
				return vm != nil && (!s.PowerOn || vm.ran())
			})
			if err != nil {
				return err
			}
			made = *vm
			c.places.fresh(s.Project, false)
			return nil
		}},
	)
	return made, err
}

// making is the one call that makes a VM.
type making struct {
	what   string // it does
	name   string
	folder types.ManagedObjectReference
	source string // key of what it is made from among the sources, "" is none
	on     bool   // the VM runs when the task ends
	start  starter
}

func (c *Client) cloning(req *types.CloneVM_Task) making {
	m := making{what: "clone VM", name: req.Name, folder: req.Folder, on: req.Spec.PowerOn}
	if req.Spec.Snapshot != nil {
		m.source = req.Spec.Snapshot.Value
	}
	m.start = func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.CloneVM_Task(ctx, c.vim, req)
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	}
	return m
}

// cloneStep makes a VM by one task, which a step before it has put into m. Its
// undo removes the VM, whichever of the roles it has reached since.
func (c *Client) cloneStep(m *making, id string, roles ...VMRole) step {
	return step{name: "clone VM",
		do: func(ctx context.Context) error {
			shown, forget := c.showsClone(m, id, roles[0])
			defer forget()
			_, err := c.runShown(ctx, m.what, m.name, shown, m.start)
			if isNotFound(err) { // a network, a datastore or the source is another now
				if m.source != "" {
					c.sources.forget(m.source)
				}
				c.nets.forget()
				c.places.forget()
				c.land.forget()
			}
			return err
		},
		done: func(ctx context.Context) bool {
			seen, cancel := context.WithTimeout(ctx, seeTimeout)
			defer cancel()
			_, err := c.Wait(seen, id, func(vm *VM) bool { return vm != nil && vm.Role == roles[0] })
			return err == nil
		},
		undo: func(ctx context.Context) error { return c.discardVM(ctx, m.folder, m.name, id, roles...) },
	}
}

// showsClone gives what is closed when the inventory shows that a clone's task has
// done all that it does: the VM with its mark, and switched on, which comes last.
// That a clone left off is ready only its task knows.
func (c *Client) showsClone(m *making, id string, role VMRole) (shown <-chan struct{}, forget func()) {
	if !m.on {
		return nil, func() {}
	}
	return c.sign(id, func(vm *VM) bool { return vm != nil && vm.Role == role && vm.ran() })
}

// ran reports whether a VM is or was switched on: it may be off again by the time
// that an update comes.
func (vm *VM) ran() bool { return vm.Power == PoweredOn || vm.Status != nil }

func isNotFound(err error) bool { return errs.Is(err, errs.NotFound) }

// cloneCall checks a spec and makes the one call of it. release is called when
// the VM is there, or is not to be.
func (c *Client) cloneCall(ctx context.Context, s CloneSpec) (m making, release func(), err error) {
	const step = "create container"
	release = func() {}
	switch {
	case s.ID == "" || s.Name == "" || len(s.Name) > 80:
		return m, release, errs.New(errs.Invalid, step, s.ID, "id and a name of 1 to 80 characters are needed")
	case s.Baked.Ref == "" || s.Baked.Role != RoleBaked || s.Baked.Snapshot == "":
		return m, release, errs.New(errs.Invalid, step, s.ID, "VM %q is no baked image with a snapshot", s.Baked.Name)
	case s.Spec.ID != s.ID || s.Spec.Role != guestinfo.RoleContainer:
		return m, release, errs.New(errs.Invalid, step, s.ID, "the spec is for %s %q", s.Spec.Role, s.Spec.ID)
	case c.get(s.ID) != nil:
		return m, release, errs.New(errs.Exists, step, s.ID, "there is a VM with this id")
	}
	src, err := c.source(ctx, s.Baked.Ref, s.Baked.Snapshot)
	if err != nil {
		return m, release, err
	}
	spot, err := c.spot(ctx, s, src)
	if err != nil {
		return m, release, err
	}
	if spot.placed.Clone == CloneInstant {
		m, release, err = c.instantCall(ctx, s, src, spot)
		if err == nil || s.Placement.Clone == CloneInstant || ctx.Err() != nil {
			return m, release, err
		}
		// Nobody asked for an instant clone: one that is linked does, too.
		spot.placed.Clone, spot.placed.Reason = CloneLinked, "not instant: "+fmt.Sprintf("%.500s", err)
		trace.Log(ctx).Warn("linked clone instead of an instant one", zap.String("id", s.ID), zap.Error(err))
		release = func() {}
	}
	req, err := c.cloneRequest(ctx, s, src, spot)
	if err != nil {
		return m, release, err
	}
	return c.cloning(req), release, nil
}

func (c *Client) cloneRequest(ctx context.Context, s CloneSpec, src *source, spot *spot) (*types.CloneVM_Task, error) {
	config, err := c.cloneConfig(ctx, s, src, spot)
	if err != nil {
		return nil, err
	}
	return &types.CloneVM_Task{
		This: vmRef(s.Baked.Ref), Folder: spot.folder, Name: s.Name,
		Spec: types.VirtualMachineCloneSpec{
			Location: spot.location(),
			Snapshot: &types.ManagedObjectReference{Type: "VirtualMachineSnapshot", Value: s.Baked.Snapshot},
			Config:   config,
			PowerOn:  s.PowerOn,

			Customization: customization(s, src, config.DeviceChange),
		},
	}, nil
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func vmRef(value string) types.ManagedObjectReference {
	return types.ManagedObjectReference{Type: "VirtualMachine", Value: value}
}

func (c *Client) cloneConfig(ctx context.Context, s CloneSpec, src *source, at *spot) (*types.VirtualMachineConfigSpec, error) {
	config := &types.VirtualMachineConfigSpec{NumCPUs: s.CPUs, MemoryMB: s.MemoryMB, Annotation: s.Annotation}
	var err error
	if config.CpuAllocation, err = allocation("cpu", s.CPU); err != nil {
		return nil, err
	}
	if config.MemoryAllocation, err = allocation("memory", s.Memory); err != nil {
		return nil, err
	}
	if config.DeviceChange, err = c.nicChanges(ctx, src.devices, s.NICs); err != nil {
		return nil, err
	}
	disk, err := growDisk(src.devices, s.DiskBytes)
	if err != nil {
		return nil, err
	}
	config.DeviceChange = append(config.DeviceChange, disk...)
	// A request that is refused so far leaves no folders on the datastore.
	if err := at.store.prepare(ctx); err != nil {
		return nil, err
	}
	console := at.store.path(logsFolder, consoleName(s.ID, 0))
	serial, err := serialChange(src.devices, console)
	if err != nil {
		return nil, err
	}
	config.DeviceChange = append(config.DeviceChange, serial)
	if s.ImageDisk != "" {
		store, err := c.store(s.Baked.Datastore)
		if err != nil {
			return nil, err
		}
		disk, err := addDisk(src.devices, store.path(s.ImageDisk))
		if err != nil {
			return nil, err
		}
		config.DeviceChange = append(config.DeviceChange, disk...)
	}
	volumes, err := c.volumeChanges(src.devices, config.DeviceChange, s.Volumes)
	if err != nil {
		return nil, err
	}
	config.DeviceChange = append(config.DeviceChange, volumes...)
	if config.ExtraConfig, err = c.containerConfig(s, src.guest, at, console); err != nil {
		return nil, err
	}
	return config, nil
}

// containerConfig is all that a container's VM says of itself.
func (c *Client) containerConfig(s CloneSpec, inherited []string, at *spot, console string) ([]types.BaseOptionValue, error) {
	extra, err := c.extraConfig(s.ID, RoleContainer, s.Meta, s.Spec, inherited)
	if err != nil {
		return nil, err
	}
	return append(extra, option(KeyBaked, s.Baked.ID), option(KeyConsole, console),
		option(KeyProject, firstOf(s.Project, DefaultProject)), option(KeyPlacement, at.placed.encode())), nil
}

// extraConfig is the ownership mark and the spec. Keys that a clone would
// inherit and that the new spec does not set are taken away.
func (c *Client) extraConfig(id string, role VMRole, meta string, spec guestinfo.Spec, inherited []string) ([]types.BaseOptionValue, error) {
	guest, err := guestinfo.EncodeSpec(spec)
	if err != nil {
		return nil, err
	}
	out := []types.BaseOptionValue{
		option(KeyOwner, c.cfg.Owner), option(KeyRole, string(role)), option(KeyID, id),
		option(KeyMeta, meta), option(KeyInstance, c.cfg.Instance),
	}
	out = append(out, c.channelOptions()...)
	for key, value := range guest {
		out = append(out, option(key, value))
	}
	for _, key := range inherited {
		if _, ok := guest[key]; !ok {
			out = append(out, option(key, ""))
		}
	}
	return out, nil
}

// How guests may use the channel to their host, as Config.GuestRPC says.
const (
	guestRPCOpen          = "open"
	GuestRPCAuthenticated = "authenticated"

	guestInfoBytes = 1 << 20 // what vSphere has as default
)

// channelOptions bound what a guest may store, and keep its unprivileged
// programs from the channel if that is asked for. What a template is set to is
// never loosened.
func (c *Client) channelOptions() []types.BaseOptionValue {
	out := []types.BaseOptionValue{option(guestinfo.KeySizeLimit, strconv.Itoa(guestInfoBytes))}
	if c.cfg.GuestRPC == GuestRPCAuthenticated {
		for _, cmd := range guestinfo.AuthCommands() {
			out = append(out, option(guestinfo.AuthKey(cmd), "TRUE"))
		}
	}
	return out
}

func option(key, value string) *types.OptionValue { return &types.OptionValue{Key: key, Value: value} }

// allocation is always sent whole: vSphere resets what a partial one leaves out.
func allocation(what string, a Allocation) (*types.ResourceAllocationInfo, error) {
	if a.Shares == nil && a.Limit == nil && a.Reservation == nil {
		return nil, nil
	}
	limit, reservation := int64(-1), int64(0)
	shares := types.SharesInfo{Level: types.SharesLevelNormal}
	if a.Shares != nil {
		shares = types.SharesInfo{Level: types.SharesLevelCustom, Shares: *a.Shares}
	}
	if a.Limit != nil {
		limit = *a.Limit
	}
	if a.Reservation != nil {
		reservation = *a.Reservation
	}
	switch {
	case a.Shares != nil && (*a.Shares < 1 || *a.Shares > 1_000_000):
		return nil, errs.New(errs.Invalid, "create container", what+" shares", "%d is not in 1..1000000", *a.Shares)
	case limit < -1 || limit == 0:
		return nil, errs.New(errs.Invalid, "create container", what+" limit", "%d is neither positive nor -1", limit)
	case reservation < 0 || limit >= 0 && reservation > limit:
		return nil, errs.New(errs.Invalid, "create container", what+" reservation", "%d is negative or above the limit %d", reservation, limit)
	}
	return &types.ResourceAllocationInfo{Limit: &limit, Reservation: &reservation, Shares: &shares}, nil
}
