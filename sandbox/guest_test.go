package sandbox

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/performance"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap/zaptest"

	"berth/guestinfo"
)

// built has the Windows programs that the tests run, made once.
var built struct {
	once sync.Once
	dir  string
	err  error
}

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := runChild(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	code := m.Run()
	if built.dir != "" {
		_ = os.RemoveAll(built.dir) // in the machine's own temporary folder
	}
	os.Exit(code)
}

// windowsPrograms builds the agent and the test's own program for Windows.
func windowsPrograms(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("needs a Wine prefix")
	}
	if missing := Preflight(); len(missing) > 0 {
		t.Skipf("make deps: %v", missing)
	}
	built.once.Do(func() {
		if built.dir, built.err = os.MkdirTemp("", "berth-sandbox-test-"); built.err != nil {
			return
		}
		for pkg, exe := range map[string]string{"berth/cmd/berth-agent": "berth-agent.exe", "./testdata/program": "program.exe"} {
			cmd := exec.Command("go", "build", "-o", filepath.Join(built.dir, exe), pkg)
			cmd.Env = append(os.Environ(), "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0")
			if out, err := cmd.CombinedOutput(); err != nil {
				built.err = fmt.Errorf("build %s: %w\n%s", pkg, err, out)
				return
			}
		}
	})
	if built.err != nil {
		t.Fatal(built.err)
	}
	return built.dir
}

// newLivingSite is a site whose VMs have guests.
func newLivingSite(t *testing.T, opt Options) *site {
	t.Helper()
	opt.AgentExe = filepath.Join(windowsPrograms(t), "berth-agent.exe")
	opt.Guests = GuestsWine
	opt.Log = zaptest.NewLogger(t)
	return newSite(t, opt)
}

func (x *site) specConfig(s guestinfo.Spec) []types.BaseOptionValue {
	x.t.Helper()
	kv, err := guestinfo.EncodeSpec(s)
	if err != nil {
		x.t.Fatal(err)
	}
	var out []types.BaseOptionValue
	for k, v := range kv {
		out = append(out, &types.OptionValue{Key: k, Value: v})
	}
	return out
}

// serial adds a serial port whose file is logs/<name>.log.
func (x *site) serial(name string) types.BaseVirtualDeviceConfigSpec {
	x.t.Helper()
	if err := os.MkdirAll(filepath.Join(x.datastoreDir(), "logs"), 0o755); err != nil {
		x.t.Fatal(err)
	}
	return &types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, Device: &types.VirtualSerialPort{
		VirtualDevice: types.VirtualDevice{Key: -9, Backing: &types.VirtualSerialPortFileBackingInfo{
			VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: dsPath("logs/" + name + ".log")}}},
		YieldOnPoll: true}}
}

func (x *site) log(name string) string {
	b, err := os.ReadFile(filepath.Join(x.datastoreDir(), "logs", name+".log"))
	if err != nil && !os.IsNotExist(err) {
		x.t.Fatal(err)
	}
	return string(b)
}

// await watches a VM by a property collector until cond holds.
func (x *site) await(vm *object.VirtualMachine, what string, cond func(mo.VirtualMachine) bool) mo.VirtualMachine {
	x.t.Helper()
	ctx, cancel := context.WithTimeout(x.t.Context(), 40*time.Second)
	defer cancel()
	props := []string{"runtime.powerState", "config.extraConfig", "guest.toolsRunningStatus"}
	var last mo.VirtualMachine
	err := property.Wait(ctx, property.DefaultCollector(x.c.Client), vm.Reference(), props, func([]types.PropertyChange) bool {
		if err := x.c.RetrieveOne(ctx, vm.Reference(), nil, &last); err != nil {
			return false
		}
		return cond(last)
	})
	if err != nil {
		x.t.Fatalf("wait until %s: %v\nextraConfig %v\nguest %+v", what, err, extraConfig(&last), last.Guest)
	}
	return last
}

func statusOf(vm mo.VirtualMachine) guestinfo.Status {
	kv := extraConfig(&vm)
	st, err := guestinfo.DecodeStatus(func(k string) (string, bool) { v, ok := kv[k]; return v, ok })
	if err != nil {
		return guestinfo.Status{}
	}
	return st
}

func containerSpec(id string, args ...string) guestinfo.Spec {
	return guestinfo.Spec{Version: guestinfo.SpecVersion, Generation: 1, ID: id, Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative,
		Hostname: strings.ToUpper(id), Process: &guestinfo.Process{Args: args}, Restart: guestinfo.Restart{Policy: "no"},
		StopGrace: 5, ShutdownVM: true, ConsolePort: "COM1", Heartbeat: 2}
}

func poweredOff(vm mo.VirtualMachine) bool {
	return vm.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOff
}

// run clones a VM with a spec and a serial port, and switches it on.
func (x *site) run(src *object.VirtualMachine, s guestinfo.Spec) *object.VirtualMachine {
	x.t.Helper()
	return x.mustClone(src, s.ID, func(cs *types.VirtualMachineCloneSpec) {
		cs.PowerOn = true
		cs.Config = &types.VirtualMachineConfigSpec{ExtraConfig: x.specConfig(s),
			DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial(s.ID)}}
	})
}

// imageDisk makes a stream-optimised VMDK with one NTFS volume by tools of
// others: sfdisk, mkntfs, ntfs-3g, qemu-img.
func imageDisk(t *testing.T, files map[string]string) []byte {
	t.Helper()
	for _, tool := range []string{"sfdisk", "mkntfs", "qemu-img"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("needs %s: make deps", tool)
		}
	}
	dir := t.TempDir()
	p := func(name string) string { return filepath.Join(dir, name) }
	sh := func(script string) {
		t.Helper()
		cmd := exec.Command("bash", "-euc", script)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", script, err, out)
		}
	}
	// The volume lies at 1 MiB of a 32 MiB disk.
	sh("truncate -s 30M volume; mkntfs -q -F -p 2048 volume; mkdir mnt; ntfs-3g volume mnt")
	for name, from := range files {
		to := filepath.Join(p("mnt"), filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Error(err)
		}
		b := []byte(from)
		if strings.HasPrefix(from, "@") {
			var err error
			if b, err = os.ReadFile(from[1:]); err != nil {
				t.Error(err)
			}
		}
		if err := os.WriteFile(to, b, 0o755); err != nil {
			t.Error(err)
		}
	}
	sh("umount mnt; truncate -s 32M disk; printf 'label: gpt\n2048,61440,EBD0A0A2-B9E5-4433-87C0-68B6B72699C7\n' | sfdisk -q disk; " +
		"dd if=volume of=disk bs=1M seek=1 conv=notrunc status=none; qemu-img convert -O vmdk -o subformat=streamOptimized disk disk.vmdk")
	b, err := os.ReadFile(p("disk.vmdk"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// bake imports an image disk and bakes it into a VM with a snapshot.
func (x *site) bake(name string, image []byte) *object.VirtualMachine {
	x.t.Helper()
	ctx := x.t.Context()
	l := x.lease("import-"+name, 32<<10)
	ref, err := x.upload(l, image)
	if err == nil {
		err = l.Complete(ctx)
	}
	if err != nil {
		x.t.Fatal(err)
	}
	tmp := diskBacking(x.t, x.vm(ref)).FileName
	file := dsPath("images/" + name + ".vmdk")
	if err := os.MkdirAll(filepath.Join(x.datastoreDir(), "images"), 0o755); err != nil {
		x.t.Fatal(err)
	}
	if err := x.done(object.NewVirtualDiskManager(x.c.Client).MoveVirtualDisk(ctx, tmp, x.dc, file, x.dc, false)); err != nil {
		x.t.Fatal(err)
	}
	if err := x.done(object.NewVirtualMachine(x.c.Client, ref).Destroy(ctx)); err != nil {
		x.t.Fatal(err)
	}
	unit := int32(4)
	disk := &types.VirtualDisk{VirtualDevice: types.VirtualDevice{Key: -5, ControllerKey: 1000, UnitNumber: &unit, Backing: &types.VirtualDiskFlatVer2BackingInfo{
		DiskMode: "independent_nonpersistent", VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: file}}}}
	spec := guestinfo.Spec{Version: guestinfo.SpecVersion, Generation: 1, ID: name, Role: guestinfo.RoleBake, Mode: guestinfo.ModeNative,
		Bake:    &guestinfo.Bake{DiskGUID: "00000000-0000-0000-0000-000000000001", PartitionGUID: "00000000-0000-0000-0000-000000000002", ImageDigest: "sha256:" + strings.Repeat("0", 64)},
		Restart: guestinfo.Restart{Policy: "no"}, StopGrace: 5, ShutdownVM: true, ConsolePort: "COM1", Heartbeat: 2}
	vm := x.mustClone(x.tpl, name, func(cs *types.VirtualMachineCloneSpec) {
		cs.PowerOn = true
		cs.Config = &types.VirtualMachineConfigSpec{ExtraConfig: x.specConfig(spec), DeviceChange: []types.BaseVirtualDeviceConfigSpec{x.serial(name),
			&types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, Device: disk}}}
	})
	off := x.await(vm, "baked", poweredOff)
	if st := statusOf(off); st.Phase != guestinfo.PhaseBaked {
		x.t.Fatalf("bake: %+v %s", st, x.log(name))
	}
	devices, err := vm.Device(ctx)
	if err != nil {
		x.t.Fatal(err)
	}
	for _, d := range devices {
		_, serial := serialFile(d)
		b, isDisk := diskFile(d)
		if serial || isDisk && b.FileName == file {
			if err := vm.RemoveDevice(ctx, true, d); err != nil {
				x.t.Fatal(err)
			}
		}
	}
	if err := x.done(vm.CreateSnapshot(ctx, "baked", "", false, false)); err != nil {
		x.t.Fatal(err)
	}
	return vm
}

func fetch(ctx context.Context, addr string) (string, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+addr+"/", nil)
	if err != nil {
		return "", err
	}
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	return string(b), err
}

// TestGuests takes an image's way: imported, baked, run as two web servers on
// the same port and a job; looked at, stopped, reset, removed.
func TestGuests(t *testing.T) {
	programs := windowsPrograms(t)
	x := newLivingSite(t, Options{})
	ctx := t.Context()
	image := imageDisk(t, map[string]string{
		"Files/app/program.exe": "@" + filepath.Join(programs, "program.exe"),
		"berth/manifest.json":   `{"version":1,"diffIDs":["sha256:` + strings.Repeat("1", 64) + `"],"entries":2,"bytes":0}`,
	})
	clean := x.files()
	baked := x.bake("baked", image)

	web := map[string]*object.VirtualMachine{}
	for _, id := range []string{"web-a", "web-b"} {
		s := containerSpec(id, `C:\app\program.exe`, "serve", ":80", "I am "+id)
		web[id] = x.run(baked, s)
	}
	addrs := map[string]string{}
	for id, vm := range web {
		up := x.await(vm, "running", func(vm mo.VirtualMachine) bool {
			return vm.Guest.ToolsRunningStatus == toolsRunning && statusOf(vm).Phase == guestinfo.PhaseRunning
		})
		addrs[id] = up.Guest.IpAddress
		if up.Guest.HostName == "" || up.GuestHeartbeatStatus != types.ManagedEntityStatusGreen || up.Runtime.BootTime == nil {
			t.Errorf("%s: %+v", id, up.Guest)
		}
		if err := until(ctx, func() (bool, error) {
			got, err := fetch(ctx, addrs[id]+":80")
			return err == nil && got == "I am "+id, nil
		}); err != nil {
			t.Errorf("%s does not answer at %s: %v", id, addrs[id], err)
		}
	}
	if addrs["web-a"] == addrs["web-b"] {
		t.Error("both have the same address")
	}
	x.checkCounters(web["web-a"])

	// Guest shutdown is graceful; power off is not; both leave nothing.
	if err := web["web-a"].ShutdownGuest(ctx); err != nil {
		t.Fatal(err)
	}
	if st := statusOf(x.await(web["web-a"], "off", poweredOff)); st.Phase != guestinfo.PhaseExited {
		t.Errorf("after a shutdown: %+v", st)
	}
	if err := x.done(web["web-b"].Reset(ctx)); err != nil {
		t.Fatal(err)
	}
	x.await(web["web-b"], "running again", func(vm mo.VirtualMachine) bool { return vm.Guest.ToolsRunningStatus == toolsRunning })
	if err := x.done(web["web-b"].PowerOff(ctx)); err != nil {
		t.Fatal(err)
	}
	if left := marked(markerOf(x.dir)); len(left) > 0 {
		t.Errorf("processes after power off: %v", left)
	}
	if m, err := mountsBelow(x.dir); err != nil || len(m) > 0 {
		t.Errorf("mounts after power off: %v %v", m, err)
	}
	for _, vm := range []*object.VirtualMachine{web["web-a"], web["web-b"], baked} {
		if err := x.done(vm.Destroy(ctx)); err != nil {
			t.Fatal(err)
		}
	}
	for _, dir := range []string{"images", "logs"} {
		if err := os.RemoveAll(filepath.Join(x.datastoreDir(), dir)); err != nil {
			t.Fatal(err)
		}
	}
	if after := x.files(); after != clean {
		t.Errorf("left over:\n%s\nbefore:\n%s", after, clean)
	}
}

// checkCounters compares a busy and an idle moment.
func (x *site) checkCounters(vm *object.VirtualMachine) {
	x.t.Helper()
	m := performance.NewManager(x.c.Client)
	names := []string{"mem.active.average", "sys.uptime.latest", "cpu.usagemhz.average"}
	r, err := m.SampleByName(x.t.Context(), types.PerfQuerySpec{MaxSample: 1, IntervalId: realtime}, names, []types.ManagedObjectReference{vm.Reference()})
	if err != nil {
		x.t.Fatal(err)
	}
	series, err := m.ToMetricSeries(x.t.Context(), r)
	if err != nil || len(series) != 1 {
		x.t.Fatalf("%d series: %v", len(series), err)
	}
	got := map[string]int64{}
	for _, v := range series[0].Value {
		got[v.Name] = v.Value[0]
	}
	if got["mem.active.average"] < 1<<10 || got["cpu.usagemhz.average"] == 0 {
		x.t.Errorf("counters of a guest that has just started: %v", got)
	}
}

func TestGuestRuns(t *testing.T) {
	x := newLivingSite(t, Options{})
	vm := x.run(x.tpl, containerSpec("job-1", `C:\windows\system32\cmd.exe`, "/c", "echo hello from %COMPUTERNAME%& echo kept> C:\\kept.txt& exit 3"))
	off := x.await(vm, "the guest has halted", poweredOff)
	st := statusOf(off)
	if st.Phase != guestinfo.PhaseExited || st.ExitCode == nil || *st.ExitCode != 3 {
		t.Errorf("status %+v", st)
	}
	if l := x.log("job-1"); !strings.Contains(l, "hello from") {
		t.Errorf("console: %q", l)
	}
	if off.Guest.ToolsRunningStatus != toolsNotRunning || off.Guest.IpAddress != "" {
		t.Errorf("guest of a VM that is off: %+v", off.Guest)
	}
}
