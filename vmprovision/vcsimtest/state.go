package vcsimtest

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

// State is all of inventory and datastores, a line for each thing, sorted: VMs
// with what they are made of, folders, resource pools, First Class Disks, files
// with the text of small ones. What is random or a time is left out, so that two
// states can be compared. What guests write is not in it.
func (s *Sim) State() []string {
	s.t.Helper()
	var out []string
	add := func(format string, args ...any) { out = append(out, plain(fmt.Sprintf(format, args...))) }
	ctx := s.context()
	for _, e := range ctx.Map.All("VirtualMachine") {
		vm := e.(*simulator.VirtualMachine)
		ctx.WithLock(vm, func() { add("vm %s", describeVM(vm)) })
	}
	for _, kind := range []string{"Folder", "ResourcePool"} {
		for _, e := range ctx.Map.All(kind) {
			add("%s %s", kind, e.Entity().Name)
		}
	}
	if ref := s.Model.ServiceContent.VStorageObjectManager; ref != nil {
		for _, disks := range ctx.Map.Get(*ref).(*simulator.VcenterVStorageObjectManager).Catalog() {
			for _, d := range disks {
				add("disk %s", d.Config.Name)
			}
		}
	}
	for _, e := range ctx.Map.All("Datastore") {
		s.filesOf(e.(*simulator.Datastore).Name, add)
	}
	slices.Sort(out)
	return out
}

func describeVM(vm *simulator.VirtualMachine) string {
	var parts []string
	for _, d := range vm.Config.Hardware.Device {
		if disk, ok := d.(*types.VirtualDisk); ok {
			if b, ok := disk.Backing.(*types.VirtualDiskFlatVer2BackingInfo); ok {
				parts = append(parts, b.FileName+" "+b.DiskMode)
			}
		}
	}
	for _, o := range vm.Config.ExtraConfig {
		if v := o.GetOptionValue(); strings.HasPrefix(v.Key, "berth.") {
			parts = append(parts, fmt.Sprintf("%s=%v", v.Key, v.Value))
		}
	}
	slices.Sort(parts)
	return fmt.Sprintf("%s %s %d CPUs %d MB snapshot %v %s", vm.Name, vm.Runtime.PowerState, vm.Config.Hardware.NumCPU, vm.Config.Hardware.MemoryMB,
		vm.Snapshot != nil, strings.Join(parts, ", "))
}

// ownLog is a file that the simulator writes beside a VM.
var ownLog = regexp.MustCompile(`\.(log|nvram|vmsn|vmx)$`)

func (s *Sim) filesOf(datastore string, add func(string, ...any)) {
	root := s.Dir(datastore)
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || d.IsDir() || ownLog.MatchString(p) && !strings.Contains(p, "/berth/") {
			return err
		}
		text := ""
		if ext := filepath.Ext(p); ext == ".json" || ext == ".vmdk" && !strings.HasSuffix(p, "-flat.vmdk") {
			data, err := os.ReadFile(p)
			if err != nil && !os.IsNotExist(err) {
				return err
			}
			if text = strings.TrimSpace(string(data)); ext == ".vmdk" {
				text = extent.FindString(text)
			}
		}
		add("file [%s] %s %s", datastore, strings.TrimPrefix(p, root+"/"), text)
		return nil
	})
	if err != nil {
		s.t.Fatal(err)
	}
}

var (
	extent = regexp.MustCompile(`RW \d+`)
	random = regexp.MustCompile(`[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}|[0-9a-f]{12,64}|\d{4}-\d\d-\d\dT[0-9:.]+Z|(vm|group|group-v|resgroup|snapshot)-\d+`)
	digits = regexp.MustCompile(`"(diskBytes|populated|contentBytes)":\d+`)
)

func plain(s string) string { return digits.ReplaceAllString(random.ReplaceAllString(s, "#"), "#") }
