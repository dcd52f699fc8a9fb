package agent

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"

	"berth/guestinfo"
	"berth/guestinfo/agent/hcs"
	"berth/internal/regf"
)

// These tests need a Windows that may be changed; tests/windows/agent.ps1 sets
// what they ask for, and judges with Windows' own tools what they leave.

func needs(t *testing.T, name string) string {
	t.Helper()
	v := os.Getenv(name)
	if v == "" {
		t.Skipf("%s is not set: run tests/windows/agent.ps1", name)
	}
	return v
}

// TestNativeBake applies a folder that stands for an image disk to another that
// stands for C:, cut off once and gone on with.
func TestNativeBake(t *testing.T) {
	source, target := needs(t, "BERTH_BAKE_SOURCE"), needs(t, "BERTH_BAKE_TARGET")
	if err := enablePrivileges("SeBackupPrivilege", "SeRestorePrivilege", "SeSecurityPrivilege", "SeTakeOwnershipPrivilege", "SeCreateSymbolicLinkPrivilege"); err != nil {
		t.Fatal(err)
	}
	bake := func(ctx context.Context, after func(guestinfo.BakeStatus)) (guestinfo.BakeStatus, error) {
		p := &application{ctx: ctx, files: backup{losses{}}, source: `\\?\` + source + `\`, target: `\\?\` + target + `\`,
			state: `\\?\` + target + `\ProgramData\berth\bake`, image: "sha256:native", progress: after, log: t.Logf}
		err := p.run()
		t.Log(p.notes())
		return p.done, err
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	if _, err := bake(ctx, func(s guestinfo.BakeStatus) {
		if s.Entries == s.Total/2 {
			cancel()
		}
	}); err == nil {
		t.Fatal("was not cut off")
	}
	first, err := bake(t.Context(), func(guestinfo.BakeStatus) {})
	if err != nil || first.Hash == "" || first.Entries != first.Total {
		t.Fatalf("%+v, %v", first, err)
	}
	if again, err := bake(t.Context(), func(guestinfo.BakeStatus) {}); err != nil || again.Hash != first.Hash {
		t.Errorf("again: %+v, %v", again, err)
	}
}

// values lists a hive by our own reader.
type values map[string]string

func (values) Create(string) error        { return nil }
func (values) Delete(string) error        { return nil }
func (values) Clear(string) error         { return nil }
func (values) Unset(string, string) error { return nil }
func (v values) Set(key, value string, typ uint32, data []byte) error {
	v[key+"@"+value] = fmt.Sprintf("%d %x", typ, data)
	return nil
}

// TestNativeHives has Windows save a hive, merge a delta into it, load the
// result, and compares with our own merger.
func TestNativeHives(t *testing.T) {
	delta, err := os.ReadFile(needs(t, "BERTH_DELTA"))
	if err != nil {
		t.Fatal(err)
	}
	if procORMergeHives.Find() != nil {
		t.Fatal("this Windows has no ORMergeHives")
	}
	if err := enablePrivileges("SeBackupPrivilege", "SeRestorePrivilege"); err != nil {
		t.Fatal(err)
	}
	const key = `SOFTWARE\berth-native-test`
	k, _, err := registry.CreateKey(registry.LOCAL_MACHINE, key+`\Berth\Fixture`, registry.ALL_ACCESS)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		for _, sub := range []string{`\Berth\Fixture`, `\Berth`, ``} {
			if err := registry.DeleteKey(registry.LOCAL_MACHINE, key+sub); err != nil {
				t.Error(err)
			}
		}
	}()
	for name, text := range map[string]string{"Greeting": "the template's", "Own": "stays"} {
		if err := k.SetStringValue(name, text); err != nil {
			t.Fatal(err)
		}
	}
	k.Close()
	dir := t.TempDir()
	base, merged := filepath.Join(dir, "base"), filepath.Join(dir, "merged")
	if err := saveHive(registry.LOCAL_MACHINE, key, base); err != nil {
		t.Fatal(err)
	}
	if err := mergeHives(dir, base, [][]byte{delta}, merged); err != nil {
		t.Fatal(err)
	}
	if err := tryHive(merged); err != nil {
		t.Fatal(err)
	}
	read := func(b []byte, err error) values {
		t.Helper()
		v := values{}
		if err == nil {
			err = regf.Apply(b, regf.Options{}, v)
		}
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	theirs := read(os.ReadFile(merged))
	b, err := os.ReadFile(base)
	if err != nil {
		t.Fatal(err)
	}
	ours := read(regf.Merge(b, [][]byte{delta}, regf.Options{}))
	if !maps.Equal(theirs, ours) || len(ours) != 3 {
		t.Errorf("Windows merges to\n%v\nwe to\n%v", theirs, ours)
	}
}

// TestNativeContainer runs a program process-isolated on a layer of this
// Windows' build.
func TestNativeContainer(t *testing.T) {
	layer := needs(t, "BERTH_LAYER")
	if err := enablePrivileges("SeBackupPrivilege", "SeRestorePrivilege"); err != nil {
		t.Fatal(err)
	}
	h, err := hcs.Load(t.Logf)
	if err != nil {
		t.Fatal(err)
	}
	mounted := t.TempDir()
	c := hcs.Config{ID: "berth-native-test", Hostname: "NATIVE", Layers: []string{layer}, Scratch: filepath.Join(t.TempDir(), "scratch.vhdx"),
		MemoryMB: 512, CPUMaximum: 5000, IOPSMaximum: 5000, Mounts: []hcs.Mount{{Host: mounted, Container: `C:\data`}, {Host: mounted, Container: `C:\manuals`, ReadOnly: true}},
		DNS: []string{"127.0.0.53"}, Search: []string{"berth.test"}, Ports: []hcs.Port{{Protocol: "tcp", Inside: 80, Outside: 18080}}}
	if err := h.Prepare(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	box, err := h.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := box.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	hosts := box.Volume() + `Windows\System32\drivers\etc\hosts`
	if err := writeHosts(hosts, []guestinfo.HostLine{{Address: "10.1.0.20", Names: []string{"berth-db"}}}); err != nil {
		t.Error(err)
	}
	for _, tc := range []struct {
		line string
		ask  func(*hcs.Run) error
		code uint32
	}{
		{`cmd /c findstr berth-db C:\Windows\System32\drivers\etc\hosts`, nil, 0},
		{`cmd /c echo written> C:\data\file`, nil, 0},
		{`cmd /c type C:\manuals\file`, nil, 0},
		{`cmd /c echo refused> C:\manuals\file || exit 5`, nil, 5},
		{`cmd /c echo inside %COMPUTERNAME%& exit 7`, nil, 7},
		{`cmd /c ping -n 60 127.0.0.1`, (*hcs.Run).Terminate, hcs.TerminatedCode},
	} {
		r, err := box.Start(t.Context(), hcs.Program{CommandLine: tc.line})
		if err != nil {
			t.Fatalf("%s: %v", tc.line, err)
		}
		if tc.ask != nil {
			if err := tc.ask(r); err != nil {
				t.Error(err)
			}
		}
		out, _ := r.Main().Output()
		b, _ := io.ReadAll(out) // a pipe that breaks has ended
		code, err := r.Finish(30 * time.Second)
		t.Logf("%s: %q, code %#x", tc.line, b, code)
		if err != nil || code != tc.code {
			t.Errorf("%s: code %#x, want %#x, %v", tc.line, code, tc.code, err)
		}
	}
	if _, err := box.Start(t.Context(), hcs.Program{CommandLine: `C:\no\such\program.exe`}); !hcs.Is(err, hcs.ErrFileNotFound, hcs.ErrPathNotFound) {
		t.Errorf("a program that is not there: %v", err)
	}
}

// TestNativeExtend lets the volume of a drive letter fill its disk; the script
// compares its size before and after.
func TestNativeExtend(t *testing.T) {
	if err := extendDrive(needs(t, "BERTH_EXTEND_DRIVE")); err != nil {
		t.Fatal(err)
	}
}

// TestNativeQuota holds a drive to a quota, for which its virtual disk does not
// grow. What then fills the drive is an administrator.
func TestNativeQuota(t *testing.T) {
	const quota = 512 << 20
	drive := needs(t, "BERTH_QUOTA_DRIVE")
	d := &systemDisk{drive: drive, path: drive + `\berth\reserve`}
	if err := keepQuota(d, quota); err != nil {
		t.Fatal(err)
	}
	size, free, err := d.Space()
	held, heldErr := d.Reserved()
	if err != nil || heldErr != nil || size-held > quota || size-held < quota-1<<20 || free > quota {
		t.Fatalf("the drive has %d bytes, %d of them free, %d reserved; %v, %v", size, free, held, err, heldErr)
	}
	file, err := os.Stat(needs(t, "BERTH_QUOTA_DISK"))
	if err != nil || file.Size() > held/2 {
		t.Errorf("the virtual disk's file has %d bytes with %d reserved: %v", file.Size(), held, err)
	}
	fill, err := os.Create(drive + `\fill`)
	if err != nil {
		t.Fatal(err)
	}
	n, err := io.Copy(fill, zeros{})
	if !errors.Is(err, windows.ERROR_DISK_FULL) || n > quota || n < quota-64<<20 {
		t.Errorf("filled with %d bytes: %v", n, err)
	}
	if err := fill.Close(); err != nil {
		t.Error(err)
	}
	if err := os.Remove(d.path); err == nil {
		t.Error("an administrator removes the reserve")
	}
	if err := keepQuota(d, quota/2); err == nil {
		t.Error("a quota below what the drive holds")
	}
	if err := keepQuota(d, 0); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(d.path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the reserve stays: %v", err)
	}
}

// zeros never end.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }
