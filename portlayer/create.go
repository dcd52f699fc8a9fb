package portlayer

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
)

// What every guest is told.
const (
	consolePort = "COM1"
	heartbeat   = 10 // seconds
)

// siteReports is how many reports a second the agents of a site send together when
// nothing changes.
const siteReports = 100

// heartbeat is how often the agent of a new container reports although nothing
// changes, in seconds: the more containers there are the less often, for each report
// costs vCenter and this daemon the same; often enough for the silence of an agent to
// be that of several reports.
func (l *Layer) heartbeat() int {
	most := int(l.lim.AgentSilent / missedReports / time.Second)
	return max(heartbeat, min(l.roster.count()/siteReports, most))
}

// CreateRequest asks for a container. Empty members are the image's, the
// template's or generated.
type CreateRequest struct {
	Name       string
	Image      string
	Template   string
	Mode       guestinfo.Mode
	Entrypoint []string // nil is the image's
	Cmd        []string // nil is the image's
	Env        []string
	WorkingDir string
	User       string
	UserSecret string // the one of Secrets that is User's password
	StopSignal string
	IO         IOLimits
	Hostname   string
	Resources  Resources
	Disk       int64  // bytes of C:; 0 is the image's
	NewSID     bool   // have sysprep give it a SID of its own
	Project    string // "" is vmprovision.DefaultProject
	Placement  vmprovision.Placement
	NetworkRequest
	Volumes   []VolumeMount
	Labels    map[string]string
	Restart   guestinfo.Restart
	StopGrace *time.Duration
	Health    *HealthRequest // nil is the image's
	Logs      []guestinfo.LogSource
	LogLimit  LogLimit
	Secrets   []string // NAME=value, for the guest alone
	Start     bool
}

// creation is a request under way.
type creation struct {
	CreateRequest
	id, op   string
	given    bool // the name is the caller's
	img      *imagestore.Image
	template *Template
	baked    *vmprovision.VM
	process  guestinfo.Process
	entry    int
	health   *guestinfo.HealthCheck
	grace    time.Duration
	storage  int64 // bytes that its disk may grow to
	quota    int64 // bytes that C: is held to; 0 is its disk's size
	attached *attached
	attach   []vmprovision.AttachVolume // of Volumes

	secretNames []string
}

// Create makes a container, and starts it if asked to. With a baked image that
// is one mutating vSphere call; without one the image is baked first.
func (l *Layer) Create(ctx context.Context, r CreateRequest) (*Container, error) {
	c := &creation{CreateRequest: r, id: newID(), given: r.Name != ""}
	if err := c.check(l.lim); err != nil {
		return nil, errs.Wrap(err, createStep, "")
	}
	out, err := l.ops.run(ctx, "container.create", pick(r.Name, r.Image), func(ctx context.Context, o *Operation) (any, error) {
		c.op = o.ID()
		return l.create(ctx, o, c)
	})
	if err != nil {
		return nil, errs.Wrap(err, createStep, "")
	}
	return out.(*Container), nil
}

const createStep = "create container"

// check refuses what is wrong with the request alone.
func (c *creation) check(lim Limits) error {
	switch c.Mode {
	case "":
		c.Mode = guestinfo.ModeNative
	case guestinfo.ModeNative, guestinfo.ModeContained:
	default:
		return errs.New(errs.Invalid, "", "mode", "mode %q is unknown; there are native and contained", clip(string(c.Mode), 40))
	}
	if c.given {
		if err := checkName("container", c.Name); err != nil {
			return err
		}
	}
	if c.Hostname != "" {
		if err := checkHostname(c.Hostname); err != nil {
			return err
		}
	}
	if err := checkRestart(&c.Restart); err != nil {
		return err
	}
	c.grace = lim.StopGrace
	if c.StopGrace != nil {
		c.grace = *c.StopGrace
	}
	if c.grace < 0 || c.grace > 24*time.Hour {
		return errs.New(errs.Invalid, "", "stopGrace", "%v is not in 0..24h", c.grace)
	}
	if err := c.NetworkRequest.check(); err != nil {
		return err
	}
	if err := checkLabels(c.Labels); err != nil {
		return err
	}
	if err := c.checkPlace(); err != nil {
		return err
	}
	if err := c.IO.check(c.Mode); err != nil {
		return err
	}
	if err := checkVolumes(c.Volumes); err != nil {
		return err
	}
	if err := guestinfo.CheckLogSources(c.Logs); err != nil {
		return errs.New(errs.Invalid, "", "logSources", "%w", err)
	}
	if err := checkDisk(c.Disk, c.Mode); err != nil {
		return err
	}
	if err := c.checkNewSID(); err != nil {
		return err
	}
	if len(c.Logs) > 0 && c.Mode == guestinfo.ModeContained {
		return errs.New(errs.Unsupported, "", "logSources", "mode contained has no log sources: its files and event log are inside the container").
			WithHint("create the container in mode native, or print them from the entrypoint")
	}
	if err := c.checkSecrets(); err != nil {
		return err
	}
	return c.Resources.check()
}

func (l *Layer) create(ctx context.Context, o *Operation, c *creation) (*Container, error) {
	release, err := l.takeName(c)
	if err != nil {
		return nil, err
	}
	defer func() { release() }()
	unuse, err := l.takeImage(ctx, c)
	if err != nil {
		return nil, err
	}
	defer unuse()
	untake, err := l.takeVolumes(ctx, c)
	if err != nil {
		return nil, err
	}
	defer untake()
	if c.process, c.entry, err = resolveProcess(processRequest{c.Entrypoint, c.Cmd, c.Env, c.WorkingDir, c.User, c.StopSignal}, c.img.Config); err != nil {
		return nil, err
	}
	c.process.UserSecret = c.UserSecret
	if err := c.checkUser(); err != nil {
		return nil, err
	}
	if _, _, service := guestinfo.ServiceEntrypoint(c.process.Args); service && len(c.Secrets) > 0 {
		return nil, errs.New(errs.Unsupported, "", "secrets", "a Windows service gets its environment from the registry, where a secret would be none").WithHint("let the service read a file that another program makes, or run its program directly")
	}
	if c.health, err = resolveHealth(c.Health, c.img.Config); err != nil {
		return nil, err
	}
	if c.template, err = l.templateFor(ctx, c.img, c.Template); err != nil {
		return nil, err
	}
	if !slices.Contains(c.template.Modes, string(c.Mode)) {
		return nil, errs.New(errs.Unsupported, "", "mode", "template %s is not registered for mode %s, only for %s", c.template.Name, c.Mode, strings.Join(c.template.Modes, ", ")).
			WithHint("a template that has Windows' feature Containers is registered with --mode native,contained")
	}
	if c.Mode == guestinfo.ModeContained {
		if err := checkContained(c.img); err != nil {
			return nil, err
		}
	}
	if err := c.checkSysprep(); err != nil {
		return nil, err
	}
	c.template = c.template.forMode(c.Mode)
	admitted, err := l.admitCreation(ctx, c)
	if err != nil {
		return nil, err
	}
	defer admitted()
	detach, err := l.attach(ctx, c)
	if err != nil {
		return nil, err
	}
	defer detach()
	if c.baked, err = l.ensureBaked(ctx, c.img, c.template, o.report); err != nil {
		return nil, err
	}
	o.report(Progress{Phase: "clone"})
	for attempt := 1; ; attempt++ {
		vm, err := l.clone(ctx, c)
		if err == nil && len(c.Secrets) > 0 {
			o.report(Progress{Phase: "secrets"})
			if vm, err = l.handOver(ctx, c, vm); err != nil {
				return nil, err
			}
		}
		if err == nil {
			if vm, err = l.settleAddress(ctx, vm); err != nil {
				return nil, err
			}
			return l.container(vm), nil
		}
		// Another VM has the name, one that is not Berth's perhaps.
		if !errs.Is(err, errs.Exists) || c.given || attempt == 5 {
			return nil, err
		}
		release()
		if release, err = l.takeName(c); err != nil {
			release = func() {}
			return nil, err
		}
	}
}

// takeName reserves the name asked for, or a generated one.
func (l *Layer) takeName(c *creation) (release func(), err error) {
	if c.given {
		release, ok := l.reserved.name(c.Name, c.id)
		if !ok {
			return nil, errs.New(errs.Exists, "", "container "+c.Name, "a container of that name is being created")
		}
		if vm := l.byName(c.Name); vm != nil {
			release()
			return nil, errs.New(errs.Exists, "", "container "+c.Name, "the name belongs to container %s", shortID(vm.ID)).WithHint("choose another name, or remove that one")
		}
		return release, nil
	}
	for attempt := range 16 {
		c.Name = generateName(attempt)
		if release, ok := l.reserved.name(c.Name, c.id); ok {
			if l.byName(c.Name) == nil {
				return release, nil
			}
			release()
		}
	}
	return nil, errs.New(errs.Internal, "", "container", "no free name found")
}

// takeImage finds the image and keeps it from being removed.
func (l *Layer) takeImage(ctx context.Context, c *creation) (release func(), err error) {
	find := func() (*imagestore.Image, error) {
		img, err := l.images.Get(ctx, c.Image)
		if errs.Is(err, errs.NotFound) {
			return nil, errs.New(errs.NotFound, "", "image "+clip(c.Image, 512), "there is no such image here").WithHint("berth pull %s", clip(c.Image, 512))
		}
		return img, err
	}
	img, err := find()
	if err != nil {
		return nil, err
	}
	release, ok := l.reserved.use(img.ID, c.Name)
	if !ok {
		return nil, errs.New(errs.Conflict, "", "image "+clip(c.Image, 512), "the image is being removed")
	}
	// Look again: it may have been removed between the two.
	if c.img, err = find(); err == nil && c.img.ID != img.ID {
		err = errs.New(errs.Conflict, "", "image "+clip(c.Image, 512), "the reference was moved to another image a moment ago").WithHint("try again")
	}
	if err != nil {
		release()
		return nil, err
	}
	return release, nil
}

// clone is the one mutating call.
func (l *Layer) clone(ctx context.Context, c *creation) (*vmprovision.VM, error) {
	spec, err := l.cloneSpec(c)
	if err != nil {
		return nil, err
	}
	if c.Start {
		defer l.know.willStart(c.id, c.op, nil)()
	}
	vm, err := l.p.Clone(ctx, spec)
	if err != nil {
		l.know.forget(c.id)
		return nil, errs.Wrap(err, "clone", "container "+c.Name)
	}
	seen := l.settle(ctx, c.id, func(v *vmprovision.VM) bool {
		return v != nil && (!c.Start || v.Power == vmprovision.PoweredOn || v.Status != nil)
	})
	if seen != nil {
		vm = *seen
	}
	if err := l.confirm(ctx, &vm); err != nil {
		return nil, err
	}
	return &vm, nil
}

// takeBack removes a container that was just made and cannot stay, also if the
// caller has gone. It gives the reason; if the container could not be removed, it
// names what is left.
func (l *Layer) takeBack(ctx context.Context, vm *vmprovision.VM, reason error) error {
	undo, cancel := context.WithTimeout(trace.Detach(ctx), 2*l.lim.Settle)
	defer cancel()
	defer l.know.willGo(vm.ID, opID(ctx))()
	left := l.destroyShown(undo, vm)
	if left != nil && !errs.Is(left, errs.NotFound) {
		return errs.New(errs.KindOf(reason), "", "", "%w; container %s (%s) is left, for it could not be removed again: %w", reason, l.nameOf(vm), shortID(vm.ID), left).
			WithHint("berth rm --force %s", shortID(vm.ID))
	}
	l.know.forget(vm.ID)
	return reason
}

// destroyShown removes a VM as the inventory shows it. One that it does not show
// has gone by itself, or was moved out of Berth's folder.
func (l *Layer) destroyShown(ctx context.Context, vm *vmprovision.VM) error {
	now, there := l.p.Get(vm.ID)
	if !there {
		folder, gone, err := l.p.Left(ctx, vm.Ref)
		if gone || err != nil {
			return err
		}
		return errs.New(errs.Conflict, "", "", "its VM %s is in folder %s, which is not Berth's", vm.Name, folder)
	}
	if err := l.destroy(ctx, &now, true); err != nil {
		return err
	}
	l.settle(ctx, vm.ID, func(v *vmprovision.VM) bool { return v == nil })
	return nil
}

func (l *Layer) cloneSpec(c *creation) (vmprovision.CloneSpec, error) {
	host := pick(c.Hostname, hostnameFor(c.Name))
	network := c.attached.spec
	network.Hosts = l.discovery.lines(c.member(host))
	spec := guestinfo.Spec{
		Version: guestinfo.SpecVersion, Generation: 1, ID: c.id, Role: guestinfo.RoleContainer, Mode: c.Mode, Hostname: host,
		Network: &network,
		Process: &c.process, Health: c.health, Logs: c.Logs, Secrets: c.secretNames, Restart: c.Restart, StopGrace: int(c.grace / time.Second), ShutdownVM: true,
		ConsolePort: consolePort, Heartbeat: l.heartbeat(), Volumes: c.volumeSpecs(), DiskBytes: c.Disk, DiskQuota: c.quota, NewSID: c.NewSID,
	}
	logSize, err := l.logSize(c.LogLimit)
	if err != nil {
		return vmprovision.CloneSpec{}, err
	}
	spec.LogSize = logSize
	imageDisk := ""
	if c.Mode == guestinfo.ModeContained {
		spec.Contained, imageDisk = contained(c.img, c.IO), c.img.DiskPath
	}
	if err := spec.Validate(); err != nil {
		return vmprovision.CloneSpec{}, err
	}
	if b, err := json.Marshal(spec); err != nil {
		return vmprovision.CloneSpec{}, errs.New(errs.Internal, "", "spec", "%w", err)
	} else if len(b) > l.lim.SpecBytes {
		return vmprovision.CloneSpec{}, errs.New(errs.Quota, "", "env", "arguments and environment take %d bytes, %d are allowed", len(b), l.lim.SpecBytes)
	}
	meta, err := encodeMeta(containerMeta{
		Version: metaVersion, Name: c.Name, Image: c.Image, ImageID: c.img.ID, Digest: c.img.Digest, Template: c.template.Name,
		Baked: c.baked.ID, Created: l.now().UTC(), Labels: c.Labels, App: c.App, Net: c.attached.meta, Resources: c.Resources.meta(), Storage: c.storage, Volumes: c.volumeMetas(),
		Entrypoint: c.entry, Operation: c.op,
	}, l.lim.MetaBytes)
	if err != nil {
		return vmprovision.CloneSpec{}, err
	}
	return vmprovision.CloneSpec{
		ID: c.id, Name: l.naming.vmName(c.Project, c.Name, c.id), Baked: *c.baked, NICs: c.attached.nics,
		Project: c.Project, Placement: c.Placement,
		CPUs: c.Resources.CPUs, MemoryMB: c.Resources.MemoryMB, DiskBytes: c.Disk, CPU: c.Resources.CPU, Memory: c.Resources.Memory,
		Volumes: c.attach, Spec: spec, Meta: meta, PowerOn: c.Start, ImageDisk: imageDisk,
		Annotation: l.annotation(c),
	}, nil
}

// member is the container as discovery will know it.
func (c *creation) member(hostname string) member {
	m := member{id: c.id, name: c.Name, hostname: hostname, app: c.App, extra: c.ExtraHosts}
	for _, nic := range c.attached.spec.NICs {
		m.nets = append(m.nets, membership{network: nic.Network})
	}
	return m
}
