package portlayertest

import (
	"context"
	"slices"
	"sync"

	"berth/vmprovision"
)

// Provisioner is a vSphere in memory.
type Provisioner struct {
	// OnPowerOn and OnShutdown play the guest, without any lock held. Nil
	// guests report running at once, and exit with 0 and go off when asked to.
	OnPowerOn  func(vm vmprovision.VM)
	OnShutdown func(vm vmprovision.VM)
	// OnGuestInfo plays what a guest does when its keys have changed.
	OnGuestInfo func(vm vmprovision.VM)

	mu            sync.Mutex
	vms           map[string]*vmprovision.VM
	templates     map[string]*vmprovision.TemplateVM
	volumes       map[string]vmprovision.Volume // by name in lower case
	brokenVolumes []vmprovision.BrokenVolume
	files         map[string][]byte
	consoles      map[string][][]byte          // files, the oldest first
	guest         map[string]map[string]string // guestinfo keys by VM
	counters      map[string]vmprovision.Counters
	debris        []vmprovision.Debris
	steps         []vmprovision.StepCount
	networks      []vmprovision.NetworkInfo
	instance      string
	calls         map[string]int
	faults        map[string][]error
	gates         map[string]chan struct{}
	watchers      map[chan vmprovision.Change]struct{}
	changed       chan struct{}
	moved         map[string]string // ref → folder, of VMs that left
	versions      map[string]uint64 // number of the latest change, by VM
	version       uint64
	next          int
	about         vmprovision.About
}

// NewProvisioner makes an empty site with one datastore.
func NewProvisioner() *Provisioner {
	return &Provisioner{
		vms: map[string]*vmprovision.VM{}, versions: map[string]uint64{}, templates: map[string]*vmprovision.TemplateVM{}, files: map[string][]byte{},
		consoles: map[string][][]byte{}, guest: map[string]map[string]string{}, counters: map[string]vmprovision.Counters{}, moved: map[string]string{}, calls: map[string]int{}, faults: map[string][]error{},
		gates: map[string]chan struct{}{}, watchers: map[chan vmprovision.Change]struct{}{}, changed: make(chan struct{}),
		about: vmprovision.About{Product: "vCenter in memory", APIVersion: "8.0.3.0", InstanceUUID: "00000000-0000-0000-0000-000000000001", Sandbox: true},
	}
}

// SetInstance names the daemon that clones are made by from now on.
func (p *Provisioner) SetInstance(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.instance = name
}

// SetSteps says what Steps counts.
func (p *Provisioner) SetSteps(n ...vmprovision.StepCount) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.steps = n
}

// Steps gives what tests set.
func (p *Provisioner) Steps() []vmprovision.StepCount {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.steps)
}

// About describes the site.
func (p *Provisioner) About() vmprovision.About { return p.about }

// Datastores gives the one datastore.
func (p *Provisioner) Datastores(ctx context.Context) ([]vmprovision.DatastoreInfo, error) {
	if err := p.call(ctx, "Datastores"); err != nil {
		return nil, err
	}
	return []vmprovision.DatastoreInfo{{Name: "ds1", Type: "VMFS", Capacity: 1 << 40, Free: 1 << 39, Accessible: true, Default: true}}, nil
}

// DiskBytes is 40 GiB of every VM that is there.
func (p *Provisioner) DiskBytes(ctx context.Context, ref, _ string) (int64, error) {
	if err := p.call(ctx, "DiskBytes"); err != nil {
		return 0, err
	}
	return 40 << 30, nil
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
