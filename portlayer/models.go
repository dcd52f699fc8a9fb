package portlayer

import (
	"slices"
	"strings"
	"time"

	"github.com/go-openapi/strfmt"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/swagger/models"
	"berth/vmprovision"
)

// This file turns the layer's types into the API's. It decides nothing.

func ptr[T any](v T) *T { return &v }

func stamp(t *time.Time) *strfmt.DateTime {
	if t == nil || t.IsZero() {
		return nil
	}
	return ptr(strfmt.DateTime(t.UTC()))
}

func exitCode(c *uint32) *int64 {
	if c == nil {
		return nil
	}
	return ptr(int64(*c))
}

func containerModel(c *Container) *models.Container {
	m := &models.Container{
		ID: &c.ID, Name: &c.Name, Image: &c.Image, ImageID: c.ImageID, Template: c.Template, Baked: c.Baked, Mode: string(c.Mode),
		State: ptr(string(c.State.Status)), Reason: c.State.Reason, Message: c.State.Message, ExitCode: exitCode(c.State.ExitCode),
		Created: strfmt.DateTime(c.Created.UTC()), Started: stamp(c.State.StartedAt), Finished: stamp(c.State.FinishedAt), Restarts: int64(c.State.Restarts),
		Entrypoint: c.Entrypoint, Cmd: c.Cmd, Env: c.Env, WorkingDir: c.WorkingDir, User: c.User, UserSecret: c.UserSecret, StopSignal: string(c.StopSignal), Io: ioModel(c.IO), Hostname: c.Hostname, Labels: c.Labels,
		Restart:   &models.RestartPolicy{Policy: ptr(pick(c.Restart.Policy, "no")), Max: ptr(int32(c.Restart.Max))},
		StopGrace: int32(c.StopGrace / time.Second), CPU: cpuModel(c.Resources), Memory: memoryModel(c.Resources), Disk: c.Disk, NewSID: c.NewSID,
		Project: c.Project, Volumes: mountModels(c.Volumes), App: c.App, Networks: attachmentModels(c.Networks), DNS: c.DNS, Search: c.Search, ExtraHosts: c.ExtraHosts, Ports: portModels(c.Ports),
		Healthcheck: healthcheckModel(c.Check), Health: healthModel(c.State.Check), Secrets: c.Secrets, LogSources: logSourceModels(c.Logs), LogLimit: logLimitModel(c.LogSize),
	}
	if vm := c.VM; vm != nil {
		m.LogOverflow = string(vm.LogCurb)
		m.Placement = placementModel(vm.Placed)
		m.Addresses, m.Macs = addresses(vm), vm.MACs
		m.VM = &models.ContainerVM{Ref: vm.Ref, Name: vm.Name, InstanceUUID: vm.InstanceUUID, Vmx: vm.VMX, Host: vm.Host, Power: string(vm.Power), Connection: vm.Connection, Datastore: vm.Datastore}
		m.Guest = &models.GuestInfo{Tools: vm.Tools, Heartbeat: vm.Heartbeat, Pid: int64(c.State.PID), Agent: c.State.Agent, Os: c.State.OS,
			LastReport: stamp(c.State.Reported), DroppedLogBytes: int64(c.State.Dropped), Disks: diskUseModels(c.Disks)}
		if vm.Status != nil {
			m.Guest.Phase = string(vm.Status.Phase)
			m.Guest.Update, m.Guest.NetworkNotes = printable(vm.Status.Update, 512), vm.Status.NetworkNotes
		}
	}
	return m
}

// addresses are Tools' word, or the agent's where Tools have none. A VM that is
// off has none.
func addresses(vm *vmprovision.VM) []string {
	switch {
	case vm.Power != vmprovision.PoweredOn:
		return nil
	case len(vm.Addresses) == 0 && vm.Status != nil && vm.Status.ID == vm.ID:
		return vm.Status.Addresses
	}
	return vm.Addresses
}

func cpuModel(r Resources) *models.CPU {
	m := &models.CPU{Count: r.CPUs, Reservation: r.CPU.Reservation}
	if r.CPU.Shares != nil {
		m.Shares = *r.CPU.Shares
	}
	if r.CPU.Limit != nil {
		m.Limit = *r.CPU.Limit
	}
	return m
}

func memoryModel(r Resources) *models.Memory {
	m := &models.Memory{Size: r.MemoryMB << 20}
	if l := r.Memory.Limit; l != nil {
		m.Limit = *l
		if *l > 0 {
			m.Limit = *l << 20
		}
	}
	if v := r.Memory.Reservation; v != nil {
		m.Reservation = ptr(*v << 20)
	}
	return m
}

// resourcesOf reads a request's resources: bytes become MB, rounded up.
func resourcesOf(cpu *models.CPU, mem *models.Memory) Resources {
	var r Resources
	if cpu != nil {
		r.CPUs, r.CPU.Reservation = cpu.Count, cpu.Reservation
		if cpu.Shares != 0 {
			r.CPU.Shares = &cpu.Shares
		}
		if cpu.Limit != 0 {
			r.CPU.Limit = &cpu.Limit
		}
	}
	if mem != nil {
		r.MemoryMB = (megabytes(mem.Size) + 3) / 4 * 4
		if mem.Limit != 0 {
			r.Memory.Limit = ptr(megabytes(mem.Limit))
		}
		if mem.Reservation != nil {
			r.Memory.Reservation = ptr(megabytes(*mem.Reservation))
		}
	}
	return r
}

// megabytes rounds up; -1 stays.
func megabytes(bytes int64) int64 {
	if bytes <= 0 {
		return bytes
	}
	return (bytes-1)>>20 + 1
}

func createRequest(b *models.ContainerCreate) CreateRequest {
	r := CreateRequest{
		Name: b.Name, Image: *b.Image, Template: b.Template, Entrypoint: b.Entrypoint, Cmd: b.Cmd, Env: b.Env, WorkingDir: b.WorkingDir,
		User: b.User, UserSecret: b.UserSecret, StopSignal: b.StopSignal, IO: ioOf(b.Io), Hostname: b.Hostname, Resources: resourcesOf(b.CPU, b.Memory), NetworkRequest: networkRequest(b), Volumes: mountsOf(b.Volumes), Labels: b.Labels,
		StopGrace: seconds(b.StopGrace), Health: healthRequest(b.Healthcheck), Secrets: b.Secrets, Logs: logSources(b.LogSources), LogLimit: logLimit(b.LogLimit), Start: b.Start != nil && *b.Start,
	}
	if b.Project != nil {
		r.Project = *b.Project
	}
	if b.Disk != nil {
		r.Disk = *b.Disk
	}
	r.NewSID = b.NewSID != nil && *b.NewSID
	r.Placement = placementOf(b.Placement)
	if b.Mode != nil {
		r.Mode = guestinfo.Mode(*b.Mode)
	}
	if p := restartOf(b.Restart); p != nil {
		r.Restart = *p
	}
	return r
}

func ioOf(m *models.IOLimits) IOLimits {
	if m == nil {
		return IOLimits{}
	}
	var l IOLimits
	if m.MaxIOPS != nil {
		l.MaxIOPS = *m.MaxIOPS
	}
	if m.MaxBandwidth != nil {
		l.MaxBandwidth = *m.MaxBandwidth
	}
	return l
}

func ioModel(l IOLimits) *models.IOLimits {
	if l == (IOLimits{}) {
		return nil
	}
	return &models.IOLimits{MaxIOPS: &l.MaxIOPS, MaxBandwidth: &l.MaxBandwidth}
}

func seconds(s *int32) *time.Duration {
	if s == nil {
		return nil
	}
	return ptr(time.Duration(*s) * time.Second)
}

func (l *Layer) templateModel(t *Template) *models.Template {
	return &models.Template{
		ID: &t.ID, Name: &t.Name, VM: &t.VM, Ref: t.Ref, InstanceUUID: t.InstanceUUID, OsVersion: &t.OSVersion, Edition: t.Edition,
		Agent: t.Agent, Tools: t.Tools, GuestID: t.GuestID, Modes: t.Modes, ChainIDs: t.ChainIDs, Linked: t.Snapshot != "",
		Cpus: t.CPUs, MemoryMB: t.MemoryMB, Baked: l.BakedOn(t), Registered: strfmt.DateTime(t.Registered.UTC()),
	}
}

func imageModel(i ImageInfo) *models.Image {
	m := &models.Image{
		ID: &i.ID, Digest: &i.Digest, References: i.References, OsVersion: i.OSVersion, Architecture: i.Architecture,
		Created: stamp(&i.Created), Pulled: strfmt.DateTime(i.Pulled.UTC()), ChainID: i.ChainID, BaseChainID: i.BaseChainID, Config: configModel(i.Config),
		Datastore: i.Datastore, Disk: i.DiskPath, DiskDigest: i.DiskDigest, DiskBytes: i.DiskBytes, Capacity: i.Capacity,
		ContentBytes: i.ContentBytes, Entries: i.Entries, BakedOn: i.BakedOn(), Containers: i.Containers,
	}
	for _, b := range i.Bakes {
		m.Bakes = append(m.Bakes, &models.BakedImage{ID: &b.ID, Template: &b.Template, Mode: string(b.Mode), Inventory: b.Inventory, Entries: int64(b.Entries)})
	}
	for _, y := range i.Layers {
		m.Layers = append(m.Layers, &models.Layer{MediaType: y.MediaType, Digest: y.Digest, DiffID: y.DiffID, Size: y.Size, Provided: y.Provided})
	}
	return m
}

func configModel(c imagestore.ImageConfig) *models.ImageConfig {
	return &models.ImageConfig{
		Entrypoint: c.Entrypoint, Cmd: c.Cmd, ArgsEscaped: c.ArgsEscaped, Shell: c.Shell, Env: c.Env, WorkingDir: c.WorkingDir, User: c.User,
		ExposedPorts: c.ExposedPorts, Volumes: c.Volumes, Labels: c.Labels, StopSignal: c.StopSignal, Healthcheck: imageHealthModel(c.Healthcheck),
	}
}

// operationModel describes an operation. The API has no word for an operation
// that waits for its turn: it runs, in phase queued.
func operationModel(i OperationInfo) *models.Operation {
	state := i.State
	if state == OpQueued {
		state = OpRunning
	}
	m := &models.Operation{ID: &i.ID, Kind: &i.Kind, Object: i.Object, State: ptr(string(state)), Started: strfmt.DateTime(i.Started.UTC()), Ended: stamp(&i.Ended)}
	if i.Progress != nil {
		m.Progress = progressModel(*i.Progress)
	}
	if i.Err != nil {
		m.Problem = problemOf(i.Err, i.ID)
	}
	switch r := i.Result.(type) {
	case *imagestore.Image:
		m.Result = r.ID
	case *Container:
		m.Result = r.ID
	case vmprovision.VM:
		m.Result = r.ID
	case *Template:
		m.Result = r.ID
	case *CheckReport:
		m.Check = checkModel(r)
	case *Network:
		m.Result = r.ID
	case *VolumeInfo:
		m.Result = r.ID
	}
	return m
}

func progressModel(p Progress) *models.Progress {
	return &models.Progress{Phase: p.Phase, Layer: p.Object, Current: p.Current, Total: p.Total, Message: p.Message}
}

func eventModel(e Event) *models.Event {
	m := &models.Event{ID: &e.ID, Time: ptr(strfmt.DateTime(e.Time)), Type: &e.Type, Action: &e.Action, Object: e.Object, Name: e.Name, Operation: e.Operation}
	for k, v := range e.Attributes {
		if v != "" {
			if m.Attributes == nil {
				m.Attributes = map[string]string{}
			}
			m.Attributes[k] = v
		}
	}
	return m
}

func debrisModels(ds []Debris) []*models.Debris {
	out := make([]*models.Debris, 0, len(ds))
	for _, d := range ds {
		m := &models.Debris{Kind: &d.Kind, Object: &d.Object, Reason: &d.Reason, Bytes: d.Bytes, Removed: d.Removed}
		if d.Err != nil {
			m.Error = d.Err.Error()
		}
		out = append(out, m)
	}
	return out
}

func usageModels(us []Usage) []*models.Usage {
	out := make([]*models.Usage, 0, len(us))
	for _, u := range us {
		out = append(out, &models.Usage{Datastore: &u.Datastore, Images: int64(u.Images), Volumes: int64(u.Volumes), VolumeBytes: u.VolumeBytes, Bytes: u.Bytes, Debris: u.Debris, Cache: u.Cache, Capacity: u.Capacity, Free: u.Free})
	}
	return out
}

func (l *Layer) infoModel(i Info) *models.Info {
	mode := models.InfoOperationVsphere
	if i.About.Sandbox {
		mode = models.InfoOperationSandbox
	}
	m := &models.Info{
		Operation: &mode, Templates: int64(i.Templates), Images: int64(i.Images), Owner: l.cfg.Owner,
		Containers: &models.InfoContainers{Total: int64(i.Containers), Running: int64(i.Running)}, Datastores: []*models.Datastore{},
		Vsphere: &models.VSphere{Product: i.About.Product, APIVersion: i.About.APIVersion, InstanceUUID: i.About.InstanceUUID, URL: i.About.URL},
	}
	if i.Parents > 0 || i.About.Frozen > 0 {
		m.FrozenParents = &models.InfoFrozenParents{Count: int64(i.Parents), Most: int64(i.About.Frozen), Memory: i.Frozen}
	}
	for _, d := range i.Datastores {
		m.Datastores = append(m.Datastores, &models.Datastore{Name: &d.Name, Type: d.Type, Capacity: d.Capacity, Free: d.Free, Accessible: d.Accessible, Default: d.Default})
	}
	return m
}

func statsModels(samples []Sample) []*models.Stats {
	out := make([]*models.Stats, 0, len(samples))
	for _, s := range samples {
		m := &models.Stats{ID: &s.ID, Name: &s.Name, Time: ptr(strfmt.DateTime(s.Time)), State: string(s.Status), MemoryLimit: s.MemoryLimit, Disks: diskUseModels(s.Disks)}
		if c := s.VSphere; c != nil {
			m.Vsphere = &models.StatsVsphere{CPUPercent: c.CPUPct, CPUMHz: c.CPUMHz, CPUReadyMillis: c.CPUReady.Milliseconds(), MemoryActive: c.MemActive,
				MemoryConsumed: c.MemConsumed, MemoryGranted: c.MemGranted, MemoryBallooned: c.MemBallooned, NetRx: c.NetRx, NetTx: c.NetTx,
				DiskRead: c.DiskRead, DiskWrite: c.DiskWrite, UptimeSeconds: int64(c.Uptime / time.Second)}
		}
		if g := s.Guest; g != nil {
			m.Guest = &models.StatsGuest{CPUNanos: int64(g.CPUNanos), CommitBytes: int64(g.CommitBytes), WorkingSetBytes: int64(g.WorkingSet),
				Processes: int64(g.Processes), ReadBytes: int64(g.ReadBytes), WrittenBytes: int64(g.WrittenBytes)}
		}
		out = append(out, m)
	}
	return out
}

// logModel is a models.LogLine whose time keeps its nanoseconds: a reader
// resumes by it.
type logModel struct {
	Time    time.Time `json:"time"`
	Stream  string    `json:"stream"`
	Source  string    `json:"source,omitempty"`
	Text    string    `json:"text"`
	Partial bool      `json:"partial,omitempty"`
}

func logLineModel(l guestinfo.LogLine) logModel {
	return logModel{l.Time.UTC(), string(l.Stream), l.Source, strings.ToValidUTF8(string(l.Text), "\uFFFD"), l.Partial}
}

func statuses(names []string) []Status {
	out := make([]Status, len(names))
	for i, n := range names {
		out[i] = Status(n)
	}
	return slices.Compact(out)
}
