package vmprovision_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"

	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
	"berth/vmprovision/vcsimtest"
)

func volumeSpec(t testing.TB, name string) vmprovision.VolumeSpec {
	t.Helper()
	vmdk, err := volumeDisk()
	if err != nil {
		t.Fatal(err)
	}
	return vmprovision.VolumeSpec{ID: fmt.Sprintf("%032x", len(name)+int(name[0])<<8), Name: name, Labels: map[string]string{"tier": "data"}, Capacity: 32 << 20,
		DiskGUID: "11111111-2222-3333-4444-555555555555", Partition: "66666666-7777-8888-9999-AAAAAAAAAAAA", Length: int64(len(vmdk)), Body: bytes.NewReader(vmdk)}
}

// volumeDisk is the disk of every volume, made once.
var volumeDisk = sync.OnceValues(func() ([]byte, error) {
	d, _, err := imagestore.BuildVolume(context.Background(), imagestore.VolumeRequest{ID: "0", Label: "test", Capacity: 32 << 20})
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return io.ReadAll(d.Open())
})

func createVolume(t testing.TB, c *vmprovision.Client, name string) vmprovision.Volume {
	t.Helper()
	v, err := c.CreateVolume(ctxOf(t), volumeSpec(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func volumeFiles(s *vcsimtest.Sim) []string { return s.Files(vcsimtest.Datastore, "berth/volumes") }

// One story for both kinds of disks.
func TestVolumes(t *testing.T) {
	for _, backing := range []string{"auto", vmprovision.BackingVMDK} {
		t.Run(backing, func(t *testing.T) {
			s := vcsimtest.Start(t, nil)
			cfg := config(s)
			cfg.VolumeBacking = backing
			c := connect(t, cfg)
			ctx := ctxOf(t)
			v := createVolume(t, c, "Shop-Data")
			if (v.FCD != "") != (backing == "auto") || v.Backing == "" || v.Datastore != vcsimtest.Datastore {
				t.Errorf("%+v", v)
			}
			if fcds := registered(s); len(fcds) != map[bool]int{true: 1}[backing == "auto"] || len(fcds) == 1 && (fcds[0].Config.KeepAfterDeleteVm == nil || !*fcds[0].Config.KeepAfterDeleteVm) {
				t.Errorf("First Class Disks: %+v", fcds)
			}
			want := []string{"shop-data/disk-1-flat.vmdk", "shop-data/disk-1.vmdk", "shop-data/volume.json"}
			if got := volumeFiles(s); !slices.Equal(got, want) {
				t.Errorf("files are %v", got)
			}
			_, err := c.CreateVolume(ctx, volumeSpec(t, "SHOP-data"))
			wantKind(t, err, errs.Exists)
			if got := volumeFiles(s); !slices.Equal(got, want) {
				t.Errorf("the refused one left %v", got)
			}
			other := connect(t, cfg) // another daemon sees the same
			list, broken, err := other.Volumes(ctx)
			if err != nil || len(broken) > 0 || len(list) != 1 || list[0].ID != v.ID || list[0].Labels["tier"] != "data" {
				t.Fatalf("%+v %v %v", list, broken, err)
			}

			if v, err = c.SnapshotVolume(ctx, v, "before"); err != nil || len(v.Snapshots) != 1 {
				t.Fatal(v, err)
			}
			_, err = c.SnapshotVolume(ctx, v, "Before")
			wantKind(t, err, errs.Exists)
			_, err = c.ResizeVolume(ctx, v, 16<<20)
			wantKind(t, err, errs.Invalid)
			stale := v
			if v, err = c.ResizeVolume(ctx, v, 48<<20); err != nil || v.Capacity != 48<<20 {
				t.Fatal(v, err)
			}
			if text, err := os.ReadFile(filepath.Join(s.Dir(vcsimtest.Datastore), "berth/volumes/shop-data/disk-1.vmdk")); err != nil || !strings.Contains(string(text), "RW 98304 ") {
				t.Errorf("%v\n%s", err, text)
			}
			if v, err = c.RevertVolume(ctx, v, "before"); err != nil || v.Capacity != 32<<20 || v.Generation != 2 || (v.FCD != "") != (backing == "auto") {
				t.Fatal(v, err)
			}
			_, err = c.ResizeVolume(ctx, stale, 64<<20)
			wantKind(t, err, errs.Conflict)
			_, err = c.RevertVolume(ctx, v, "none")
			wantKind(t, err, errs.NotFound)
			if got := volumeFiles(s); len(got) != 5 || slices.Contains(got, "shop-data/disk-1.vmdk") {
				t.Errorf("files are %v", got)
			}
			if n := collectAll(t, c); n != 0 {
				t.Errorf("%d pieces of debris", n)
			}
			if v, err = c.RemoveVolumeSnapshot(ctx, v, "before"); err != nil || len(v.Snapshots) != 0 {
				t.Fatal(v, err)
			}
			if notes, err := c.RemoveVolume(ctx, v); err != nil || len(notes) > 0 {
				t.Fatal(notes, err)
			}
			_, err = c.RemoveVolume(ctx, v)
			wantKind(t, err, errs.NotFound)
			if got := volumeFiles(s); len(got) != 0 || len(registered(s)) != 0 {
				t.Errorf("left: %v %v", got, registered(s))
			}
		})
	}
}

// What somebody has deleted of a volume is in nobody's way, and named.
func TestVolumesThatAreNotWholeAreRemoved(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	for backing, lost := range map[string]string{"auto": "*.vmdk", vmprovision.BackingVMDK: "disk-1.vmdk"} {
		cfg := config(s)
		cfg.VolumeBacking = backing
		c := connect(t, cfg)
		v := createVolume(t, c, "torn")
		if backing == "auto" {
			var err error
			if v, err = c.SnapshotVolume(ctxOf(t), v, "before"); err != nil {
				t.Fatal(err)
			}
		}
		files, err := filepath.Glob(filepath.Join(s.Dir(vcsimtest.Datastore), "berth/volumes/torn", lost))
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		for _, f := range files {
			if err := os.Remove(f); err != nil {
				t.Fatal(err)
			}
		}
		notes, err := c.RemoveVolume(ctxOf(t), v)
		if said := strings.Join(notes, "; "); err != nil || len(notes) != 1+len(v.Snapshots) || !strings.Contains(said, "its disk") {
			t.Errorf("%s: %q %v", backing, said, err)
		}
		if got := volumeFiles(s); len(got) > 0 {
			t.Errorf("%s: left %v", backing, got)
		}
	}
}

// registered are the simulator's First Class Disks.
func registered(s *vcsimtest.Sim) (out []*simulator.VStorageObject) {
	m := s.Model.Map().Get(*s.Model.ServiceContent.VStorageObjectManager).(*simulator.VcenterVStorageObjectManager)
	for _, objects := range m.Catalog() {
		for _, o := range objects {
			out = append(out, o)
		}
	}
	return out
}

// Containers get their volumes in the one call that makes them, and leave them
// behind when they go.
func TestContainersWithVolumes(t *testing.T) {
	for _, backing := range []string{"auto", vmprovision.BackingVMDK} {
		t.Run(backing, func(t *testing.T) { containerWithVolumes(t, backing) })
	}
}

func containerWithVolumes(t *testing.T, backing string) {
	s := vcsimtest.Start(t, vcsimtest.Honest)
	cfg := config(s)
	cfg.VolumeBacking = backing
	c, b := baked(t, s, cfg)
	ctx := ctxOf(t)
	data, docs := createVolume(t, c, "data"), createVolume(t, c, "manuals")
	spec := cloneSpec(b, "k1")
	spec.Volumes = []vmprovision.AttachVolume{{Volume: data}, {Volume: docs, ReadOnly: true}}
	before := c.Calls()
	if _, err := c.Clone(ctx, spec); err != nil {
		t.Fatal(err)
	}
	if n, names := mutating(before, c.Calls()); n != 1 {
		t.Errorf("%d calls: %v", n, names)
	}
	modes := map[string]string{}
	units := map[string]bool{}
	for _, d := range s.Config("c-k1").Hardware.Device {
		if x, ok := d.(*types.VirtualDisk); ok {
			back := x.Backing.(*types.VirtualDiskFlatVer2BackingInfo)
			modes[filepath.Base(filepath.Dir(strings.Fields(back.FileName)[1]))] = back.DiskMode
			units[fmt.Sprint(x.ControllerKey, *x.UnitNumber)] = true
		}
	}
	if modes["data"] != "independent_persistent" || modes["manuals"] != "independent_nonpersistent" || len(units) != 3 {
		t.Errorf("disks are %v at %v", modes, units)
	}
	stop(t, c, "k1")
	if err := c.Destroy(ctx, "k1"); err != nil {
		t.Fatal(err)
	}
	if got := volumeFiles(s); len(got) != 6 {
		t.Errorf("files are %v", got)
	}
	many := cloneSpec(b, "k3")
	many.Volumes = slices.Repeat([]vmprovision.AttachVolume{{Volume: docs, ReadOnly: true}}, vmprovision.MaxVolumes+1)
	_, err := c.Clone(ctx, many)
	wantKind(t, err, errs.Invalid)
}

// A list is one search of each datastore, and reads no marker that it has read
// before and that has not changed since.
func TestVolumesAreListedBySearch(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	for _, name := range []string{"a", "b", "c"} {
		createVolume(t, c, name)
	}
	marker := func(name string) string {
		return filepath.Join(s.Dir(vcsimtest.Datastore), "berth/volumes", name, "volume.json")
	}
	// write replaces text of a marker, which is written at that age.
	write := func(name, old, now string, age time.Duration) {
		t.Helper()
		text, err := os.ReadFile(marker(name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(marker(name), bytes.Replace(text, []byte(old), []byte(now), 1), 0o644); err != nil {
			t.Fatal(err)
		}
		at := time.Now().Add(-age).Truncate(time.Second)
		if err := os.Chtimes(marker(name), at, at); err != nil {
			t.Fatal(err)
		}
	}
	// list gives the tier that each volume is labelled with.
	list := func() (tiers string) {
		t.Helper()
		before := c.Calls()
		list, broken, err := c.Volumes(ctxOf(t))
		if err != nil {
			t.Fatal(err)
		}
		n := c.Calls()
		if searches, all := n["SearchDatastoreSubFolders_Task"]-before["SearchDatastoreSubFolders_Task"], n["SearchDatastore_Task"]-before["SearchDatastore_Task"]; searches != 2 || all != 0 {
			t.Errorf("%d searches of trees and %d of folders, of 2 datastores", searches, all)
		}
		for _, v := range list {
			tiers += v.Name + "=" + v.Labels["tier"] + " "
		}
		for _, b := range broken {
			tiers += "broken:" + b.Name
		}
		return tiers
	}
	want := func(what, want string) {
		t.Helper()
		if got := list(); got != want {
			t.Errorf("%s: %q, want %q", what, got, want)
		}
	}
	for _, name := range []string{"a", "b", "c"} {
		write(name, "", "", time.Hour)
	}
	want("first", "a=data b=data c=data ")
	// Same size and time: it is not read, or this would be seen.
	write("a", `"data"`, `"DATA"`, time.Hour)
	was, err := os.Stat(marker("b"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(marker("a"), was.ModTime(), was.ModTime()); err != nil {
		t.Fatal(err)
	}
	want("unchanged", "a=data b=data c=data ")
	write("a", `"DATA"`, `"DATA"`, 30*time.Minute)
	want("another time", "a=DATA b=data c=data ")
	// What is young is read each time: a second write of the same second is seen.
	write("b", `"data"`, `"fast"`, 0)
	young, err := os.Stat(marker("b"))
	if err != nil {
		t.Fatal(err)
	}
	want("young", "a=DATA b=fast c=data ")
	write("b", `"fast"`, `"slow"`, 0)
	if err := os.Chtimes(marker("b"), young.ModTime(), young.ModTime()); err != nil {
		t.Fatal(err)
	}
	want("young, again", "a=DATA b=slow c=data ")
	if err := os.RemoveAll(filepath.Dir(marker("a"))); err != nil {
		t.Fatal(err)
	}
	want("removed", "b=slow c=data ")
}

// A First Class Disk whose files somebody deleted leaves vCenter's list with its
// volume, which is removed even if it does not.
func TestVolumeWhoseDiskSomebodyDeleted(t *testing.T) {
	const data, descriptor = "disk-1-flat.vmdk", "disk-1.vmdk"
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	for name, files := range map[string][]string{"data": {data}, "descriptor": {descriptor}, "both": {data, descriptor}} {
		for _, refused := range []bool{false, true} { // what leads to an entry's removal from vCenter's list
			name = fmt.Sprintf("%s-%v", name, refused)
			v := createVolume(t, c, name)
			for _, f := range files {
				if err := os.Remove(filepath.Join(s.Dir(vcsimtest.Datastore), "berth", "volumes", name, f)); err != nil {
					t.Fatal(err)
				}
			}
			if refused {
				s.Intercept(func(call vcsimtest.Call) (f vcsimtest.Fate) {
					if call.Method == "CreateVirtualDisk_Task" {
						f.Fault = &types.NoPermission{PrivilegeId: "Datastore.FileManagement"}
					}
					return f
				})
			}
			listed := len(registered(s))
			if _, err := c.RemoveVolume(ctxOf(t), v); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			s.Intercept(nil)
			if now := len(registered(s)); !refused && now != listed-1 {
				t.Errorf("%s: %d of %d First Class Disks are listed", name, now, listed)
			}
		}
	}
}

// What was cut short is named, by the daemon that did it at once.
func TestHalfMadeVolumeIsDebris(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	createVolume(t, c, "whole")
	root := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/volumes")
	write := func(name, text string) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	mine, theirs := `{"owner":"site-a","instance":"daemon-1","name":"x"}`, `{"owner":"site-a","instance":"daemon-2","name":"x"}`
	write("mine/making-1.json", mine)
	s.WriteDisk("berth/volumes/mine/disk-1.vmdk")
	write("theirs/making-2.json", theirs)
	write("edited/volume.json", "{")
	s.WriteDisk("berth/volumes/bereft/disk-1.vmdk") // whose marker somebody has deleted
	write("foreign/volume.json", `{"version":1,"id":"00000000000000000000000000000001","name":"foreign","owner":"site-b","capacity":1,"generation":1,"disk":"disk-1.vmdk"}`)
	_, broken, err := c.Volumes(ctxOf(t))
	if err != nil || len(broken) != 2 || broken[0].Name != "bereft" || !strings.Contains(broken[0].Err.Error(), "deleted its volume.json") || broken[1].Name != "edited" {
		t.Errorf("%v %v", broken, err)
	}
	list, err := c.Debris(ctxOf(t))
	if err != nil || len(list) != 1 || list[0].Kind != "volume" || !strings.HasSuffix(list[0].Object, "volumes/mine") {
		t.Fatalf("%+v %v", list, err)
	}
	collectAll(t, c)
	for _, name := range []string{"theirs/making-2.json", "edited/volume.json", "bereft/disk-1.vmdk", "foreign/volume.json", "whole/volume.json"} {
		if !slices.Contains(volumeFiles(s), name) {
			t.Errorf("%s is gone", name)
		}
	}
	if slices.ContainsFunc(volumeFiles(s), func(f string) bool { return strings.HasPrefix(f, "mine") }) {
		t.Errorf("left: %v", volumeFiles(s))
	}
}

func TestVolumeMarkers(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c := connect(t, config(s))
	v := createVolume(t, c, "data")
	file := filepath.Join(s.Dir(vcsimtest.Datastore), "berth/volumes/data/volume.json")
	// A reservation is in it, for all to see, until the change that it is for.
	r := vmprovision.Reservation{Bytes: 1 << 20, By: "daemon-1", Since: time.Now(), Until: time.Now().Add(time.Hour)}
	v, err := c.ReserveVolume(ctxOf(t), v, r)
	if err != nil {
		t.Fatal(err)
	}
	seen, err := connect(t, config(s)).Volume(ctxOf(t), "data")
	if is := seen.Reservation(); err != nil || is.Bytes != r.Bytes || is.By != r.By || !is.Since.Equal(r.Since) || !is.Until.Equal(r.Until) {
		t.Errorf("%+v, %v", is, err)
	}
	if v, err = c.ResizeVolume(ctxOf(t), v, v.Capacity+1<<20); err != nil || v.Reservation() != (vmprovision.Reservation{}) {
		t.Errorf("%+v, %v", v, err)
	}
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for what, bad := range map[string]string{
		"another's":   strings.Replace(string(good), `"name":"data"`, `"name":"other"`, 1),
		"a way out":   strings.Replace(string(good), `disk-1.vmdk`, `../../images/x.vmdk`, 1),
		"no size":     strings.Replace(string(good), fmt.Sprint(v.Capacity), "0", 1),
		"not JSON":    "x",
		"endless":     strings.Repeat(" ", 1<<20),
		"a newer one": strings.Replace(string(good), `"version":1`, `"version":2`, 1),
	} {
		if bytes.Equal(good, []byte(bad)) {
			t.Fatal(what)
		}
		if err := os.WriteFile(file, []byte(bad), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := c.Volume(ctxOf(t), "data"); !errs.Is(err, errs.Corrupt) && !errs.Is(err, errs.Unsupported) {
			t.Errorf("%s: %v", what, err)
		}
		if d, err := c.Debris(ctxOf(t)); err != nil || len(d) > 0 {
			t.Errorf("%s: %+v %v", what, d, err)
		}
	}
	for _, name := range []string{"", "..", "a/b", "x]", strings.Repeat("a", 64)} {
		_, err := c.Volume(ctxOf(t), name)
		wantKind(t, err, errs.NotFound)
	}
}
