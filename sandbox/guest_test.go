package sandbox

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap/zaptest"

	"berth/guestinfo"
)

// built has the Windows programs that the tests run, made once.
var built struct {
	once  sync.Once
	dir   string
	err   error
	cache string
}

func TestMain(m *testing.M) {
	code := m.Run()
	for _, d := range []string{built.dir, built.cache} {
		if d != "" {
			_ = os.RemoveAll(d) // the machine's own temporary folder
		}
	}
	os.Exit(code)
}

// programs builds the agent and the test's own program for Windows.
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
	_ = net.IPv4len
}
