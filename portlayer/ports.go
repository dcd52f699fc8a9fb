package portlayer

import (
	"context"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/vmprovision"
)

// Provisioner is what the port layer asks of vSphere; *vmprovision.Client is
// one. Reads (List, Get, Watch) come from the live inventory and cost vSphere
// nothing. Mutating calls return when vSphere's task has ended; their errors
// are *errs.Error and name step, object and fault.
type Provisioner interface {
	About() vmprovision.About
	Datastores(ctx context.Context) ([]vmprovision.DatastoreInfo, error)

	// List gives every VM of Berth's; Get finds one by its id.
	List() []vmprovision.VM
	// ListRole gives the VMs of one role, shared and not to be changed.
	ListRole(role vmprovision.VMRole) []*vmprovision.VM
	Get(id string) (vmprovision.VM, bool)
	// Since gives the VMs that have changed since a mark, nil for one that is gone,
	// and the next mark; the first is 0. With whole they are all that there are. They
	// are shared and not to be changed.
	Since(mark uint64) (changed map[string]*vmprovision.VM, next uint64, whole bool)
	// Wait returns as soon as cond holds for the VM with that id (nil: it is
	// gone), judged at once and after every change.
	Wait(ctx context.Context, id string, cond func(*vmprovision.VM) bool) (*vmprovision.VM, error)
	// Watch sends every change from now on. A receiver that lags loses the
	// oldest and gets a Change with an empty Kind as a sign to list again.
	Watch(ctx context.Context) <-chan vmprovision.Change

	// DiskBytes is the capacity of the disks of a VM's snapshot, or of the VM
	// when snapshot is "".
	DiskBytes(ctx context.Context, vm, snapshot string) (int64, error)
	// FindNetwork finds a port group by name or path.
	FindNetwork(ctx context.Context, name string) (vmprovision.NetworkInfo, error)
	FindTemplate(ctx context.Context, nameOrPath string) (vmprovision.TemplateVM, error)
	Bake(ctx context.Context, b vmprovision.BakeSpec, progress func(guestinfo.Status)) (vmprovision.VM, error)
	Clone(ctx context.Context, c vmprovision.CloneSpec) (vmprovision.VM, error)
	PowerOn(ctx context.Context, id string) error
	PowerOff(ctx context.Context, id string) error
	ShutdownGuest(ctx context.Context, id string) error // Unavailable when Tools do not run
	Rename(ctx context.Context, id, name, meta string) error
	// Left says what became of a VM that has left Berth's folder.
	Left(ctx context.Context, ref string) (parent string, gone bool, err error)
	// Follow makes Watch tell of changes of VMs outside of Berth's folder too.
	Follow(ctx context.Context, refs ...string) error
	// Update changes a VM in one reconfiguration.
	Update(ctx context.Context, id string, u vmprovision.UpdateSpec) error
	// SetGuestInfo writes guestinfo keys of a container; "" takes one away.
	SetGuestInfo(ctx context.Context, id string, values map[string]string) error
	// Destroy removes the VM and its own files, never what it shares. The VM
	// must be off.
	Destroy(ctx context.Context, id string) error

	// Volume finds a volume by name and Volumes lists all; both ask the
	// datastores. The calls that change one are refused when it is not any more
	// what their caller judged.
	Volume(ctx context.Context, name string) (vmprovision.Volume, error)
	Volumes(ctx context.Context) (list []vmprovision.Volume, broken []vmprovision.BrokenVolume, err error)
	CreateVolume(ctx context.Context, s vmprovision.VolumeSpec) (vmprovision.Volume, error)
	RemoveVolume(ctx context.Context, v vmprovision.Volume) (notes []string, err error)
	// ReserveVolume notes, for all to see, bytes that a volume is about to grow by;
	// none takes that back. The change that they are for does so, too.
	ReserveVolume(ctx context.Context, v vmprovision.Volume, r vmprovision.Reservation) (vmprovision.Volume, error)
	ResizeVolume(ctx context.Context, v vmprovision.Volume, capacity int64) (vmprovision.Volume, error)
	SnapshotVolume(ctx context.Context, v vmprovision.Volume, name string) (vmprovision.Volume, error)
	RemoveVolumeSnapshot(ctx context.Context, v vmprovision.Volume, name string) (vmprovision.Volume, error)
	RevertVolume(ctx context.Context, v vmprovision.Volume, snapshot string) (vmprovision.Volume, error)

	// Counters reads the latest sample of each VM in one call.
	Counters(ctx context.Context, ids ...string) (map[string]vmprovision.Counters, error)
	// Console reads the n-th file of a VM's console log from a byte offset; size
	// is the file's length now. No file is size 0 and no bytes.
	Console(ctx context.Context, id string, n int, offset, limit int64) (data []byte, size int64, err error)
	// NextConsole gives a guest that waits for it, by its LogTurn, a new file.
	NextConsole(ctx context.Context, id string, turn uint64) error
	// Overfull names the containers whose log is far beyond its bound; CurbLog does
	// the next thing about one.
	Overfull(ctx context.Context) ([]string, error)
	CurbLog(ctx context.Context, id string) error

	// ReadFile, WriteFile, ListFiles and DeleteFile keep small state beside the
	// images, below Berth's folder of the default datastore.
	ReadFile(ctx context.Context, path string, limit int64) ([]byte, error)
	WriteFile(ctx context.Context, path string, data []byte) error
	ListFiles(ctx context.Context, dir string) ([]imagestore.FileInfo, error)
	DeleteFile(ctx context.Context, path string) error

	// Debris names what gc would remove; Collect removes it.
	Debris(ctx context.Context) ([]vmprovision.Debris, error)
	Collect(ctx context.Context, d vmprovision.Debris) error

	// Steps counts what became of the steps of its workflows, each once.
	Steps() []vmprovision.StepCount
}

// Images is what the port layer asks of the image store; *imagestore.Store is one.
type Images interface {
	Pull(ctx context.Context, r imagestore.PullRequest, progress func(imagestore.Progress)) (*imagestore.Image, error)
	List(ctx context.Context) ([]*imagestore.Image, error)
	Get(ctx context.Context, ref string) (*imagestore.Image, error)
	Remove(ctx context.Context, ref string, force bool, users func(*imagestore.Image) []string) ([]string, error)
	Usage(ctx context.Context) ([]imagestore.Usage, error)
	GC(ctx context.Context, dryRun bool) ([]imagestore.Debris, error)
	Preview(ctx context.Context, r imagestore.PullRequest) (*imagestore.Preview, error)
	Save(ctx context.Context, ref string, o imagestore.SaveOptions, progress func(imagestore.Progress)) (*imagestore.Bundle, error)
	Check(ctx context.Context, r imagestore.CheckRequest, progress func(imagestore.Progress)) (*imagestore.CheckReport, error)
}

// Clock tells the time; tests set it.
type Clock func() time.Time
