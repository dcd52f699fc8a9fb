//go:build linux

package hcs_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"berth/guestinfo/agent/hcs"
	"berth/guestinfo/agent/hcs/hcstest"
	"berth/internal/errs"
)

const layer = `C:\ProgramData\berth\image`

// grace is long enough for whatever is not to be ended by force.
const grace = time.Minute

func config(t *testing.T) hcs.Config {
	return hcs.Config{ID: "web-1", Hostname: "WEB", Layers: []string{layer}, Scratch: filepath.Join(t.TempDir(), "scratch.vhdx"),
		MemoryMB: 512, CPUs: 2, IOPSMaximum: 1000, BandwidthMaximum: 1 << 20,
		Ports: []hcs.Port{{Protocol: "tcp", Inside: 80, Outside: 8080}, {Protocol: "udp", Inside: 53, Outside: 5353}}}
}

func open(t *testing.T, f *hcstest.Fake, c hcs.Config) *hcs.Container {
	t.Helper()
	h := f.Host(t.Logf)
	if err := h.Prepare(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	box, err := h.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return box
}

// shell is a program of this machine.
func shell(script string) hcs.Program {
	return hcs.Program{CommandLine: `/bin/sh -c "` + script + `"`, WorkDir: "/", Env: []string{"GREETING=hi there", "Empty=", "path=/usr/bin:/bin", "PATH=/bin:/usr/bin"}}
}

// finish reads all output and gives the end.
func finish(t *testing.T, r *hcs.Run, grace time.Duration) (out, errOut string, code uint32) {
	t.Helper()
	o, e := r.Main().Output()
	a, err1 := io.ReadAll(o)
	b, err2 := io.ReadAll(e)
	code, err := r.Finish(grace)
	if err != nil || err1 != nil || err2 != nil {
		t.Error(err, err1, err2)
	}
	return string(a), string(b), code
}

func closeAll(t *testing.T, f *hcstest.Fake, box *hcs.Container) {
	t.Helper()
	if err := box.Close(context.Background()); err != nil {
		t.Error(err)
	}
	for _, l := range f.Left() {
		t.Error(l)
	}
}

// Every call of a container's life, in order.
func TestLife(t *testing.T) {
	f := hcstest.New(layer)
	f.SlowVolume = 2
	box := open(t, f, config(t))
	r, err := box.Start(t.Context(), shell(`echo out $GREETING; echo err >&2; exit 7`))
	if err != nil {
		t.Fatal(err)
	}
	out, errOut, code := finish(t, r, grace)
	if out != "out hi there\n" || errOut != "err\n" || code != 7 || r.Main().PID() == 0 {
		t.Errorf("%q %q %d", out, errOut, code)
	}
	closeAll(t, f, box)
	want := []string{
		"CreateVirtualDisk", "OpenVirtualDisk", "HcsFormatWritableLayerVhd", "AttachVirtualDisk", "HcsGetLayerVhdMountPath", "HcsGetLayerVhdMountPath",
		"HcsGetLayerVhdMountPath", "HcsInitializeWritableLayer", "DetachVirtualDisk", "CloseHandle",
		"OpenVirtualDisk", "AttachVirtualDisk", "HcsGetLayerVhdMountPath", "HcsGetLayerVhdMountPath", "HcsGetLayerVhdMountPath", "HcsAttachLayerStorageFilter",
		"HcnDeleteNamespace", "HcnDeleteEndpoint", "HcnCreateNetwork", "HcnCreateEndpoint", "HcnCreateNamespace", "HcnModifyNamespace",
		"HcsCreateComputeSystem", "HcsSetComputeSystemCallback", "HcsStartComputeSystem", "HcsCreateProcess", "HcsSetProcessCallback", "HcsGetProcessProperties",
		"HcsShutDownComputeSystem", "HcsCloseProcess", "HcsCloseComputeSystem",
		"HcnDeleteNamespace", "HcnDeleteEndpoint", "HcsDetachLayerStorageFilter", "DetachVirtualDisk", "CloseHandle",
	}
	if got := f.Calls(); !slices.Equal(got, want) {
		t.Errorf("calls\n%s\nwant\n%s", strings.Join(got, " "), strings.Join(want, " "))
	}
}

func TestProgramsOneAfterTheOther(t *testing.T) {
	f := hcstest.New(layer)
	box := open(t, f, config(t))
	for i := range 3 {
		r, err := box.Start(t.Context(), shell(`exit 3`))
		if err != nil {
			t.Fatalf("start %d: %v", i, err)
		}
		if _, _, code := finish(t, r, grace); code != 3 {
			t.Errorf("start %d: code %d", i, code)
		}
	}
	closeAll(t, f, box)
}

func TestShutdownAndTerminate(t *testing.T) {
	f := hcstest.New(layer)
	box := open(t, f, config(t))
	r, err := box.Start(t.Context(), shell(`trap 'exit 9' TERM; echo ready; while :; do sleep 0.1; done`))
	if err != nil {
		t.Fatal(err)
	}
	o, _ := r.Main().Output()
	if _, err := o.Read(make([]byte, 8)); err != nil {
		t.Fatal(err)
	}
	if s, err := r.Statistics(); err != nil || s.CPUNanos != 2_000_000_000 || s.Processes != 1 || s.WrittenBytes != 9 {
		t.Errorf("%+v, %v", s, err)
	}
	if err := r.Shutdown(); err != nil {
		t.Fatal(err)
	}
	if _, _, code := finish(t, r, grace); code != 9 {
		t.Errorf("shut down with code %d", code)
	}
	if err := r.Shutdown(); err != nil {
		t.Error("of one that has stopped:", err)
	}
	if err := r.Terminate(); err != nil {
		t.Error("of one that has stopped:", err)
	}
	if _, err := r.Statistics(); !hcs.Is(err, hcs.ErrSystemStopped) {
		t.Error(err)
	}
	r, err = box.Start(t.Context(), shell(`trap '' TERM; echo ready; while :; do sleep 0.1; done`))
	if err != nil {
		t.Fatal(err)
	}
	o, _ = r.Main().Output()
	if _, err := o.Read(make([]byte, 8)); err != nil {
		t.Fatal(err)
	}
	if err := r.Terminate(); err != nil {
		t.Fatal(err)
	}
	if _, _, code := finish(t, r, grace); code != hcs.TerminatedCode {
		t.Errorf("terminated with code %#x", code)
	}
	closeAll(t, f, box)
}

// Programs beside the first: one ends by itself, one is ended, one ends with the
// container.
func TestExec(t *testing.T) {
	f := hcstest.New(layer)
	box := open(t, f, config(t))
	r, err := box.Start(t.Context(), shell(`trap 'exit 0' TERM; echo ready; while :; do sleep 0.1; done`))
	if err != nil {
		t.Fatal(err)
	}
	o, _ := r.Main().Output()
	if _, err := o.Read(make([]byte, 8)); err != nil {
		t.Fatal(err)
	}
	a, err := r.Exec(shell(`echo beside; exit 6`))
	if err != nil {
		t.Fatal(err)
	}
	out, _ := a.Output()
	if b, err := io.ReadAll(out); string(b) != "beside\n" || err != nil {
		t.Errorf("%q, %v", b, err)
	}
	if code, err := a.Wait(); code != 6 || err != nil {
		t.Errorf("%d, %v", code, err)
	}
	if err := errors.Join(a.Terminate(), a.Close(), a.Close()); err != nil {
		t.Error(err)
	}
	b, err := r.Exec(shell(`exec sleep 60`))
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Terminate(); err != nil {
		t.Error(err)
	}
	if code, err := b.Wait(); code != hcs.TerminatedCode || err != nil {
		t.Errorf("%#x, %v", code, err)
	}
	c, err := r.Exec(shell(`exec sleep 60`))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Exec(hcs.Program{CommandLine: "/no/such"}); !hcs.Is(err, hcs.ErrFileNotFound) {
		t.Error(err)
	}
	if err := r.Terminate(); err != nil {
		t.Error(err)
	}
	finish(t, r, grace)
	if code, err := c.Wait(); code != hcs.TerminatedCode || err != nil {
		t.Errorf("%#x, %v", code, err)
	}
	if _, err := r.Exec(shell(`exit 0`)); !hcs.Is(err, hcs.ErrSystemStopped) {
		t.Error(err)
	}
	closeAll(t, f, box)
}

// What is refused comes out with its code, its kind, and nothing left behind.
func TestRefusals(t *testing.T) {
	for name, tc := range map[string]struct {
		change  func(*hcs.Config, *hcs.Program, *hcstest.Fake)
		code    hcs.HResult
		kind    errs.Kind
		prepare bool // refused before anything is started
	}{
		"no such program": {func(_ *hcs.Config, p *hcs.Program, _ *hcstest.Fake) { p.CommandLine = "/no/such/program" }, hcs.ErrFileNotFound, errs.Unavailable, false},
		"no such user":    {func(_ *hcs.Config, p *hcs.Program, _ *hcstest.Fake) { p.User = "nobody" }, hcs.ErrNoSuchUser, errs.Unavailable, false},
		"other Windows":   {func(_ *hcs.Config, _ *hcs.Program, f *hcstest.Fake) { f.Layers[layer] = false }, hcs.ErrImageMismatch, errs.Unsupported, false},
		"mount of nothing": {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) {
			c.Mounts = []hcs.Mount{{Host: "/no/such/dir", Container: `C:\data`}}
		}, hcs.ErrFileNotFound, errs.Unavailable, false},
		"no such layer": {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) { c.Layers = []string{`C:\other`} }, hcs.ErrPathNotFound, errs.Unavailable, true},
		"port twice": {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) { c.Ports = append(c.Ports, c.Ports[0]) },
			hcs.ErrPortMapped, errs.Unavailable, true},
		"no layers":      {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) { c.Layers = nil }, 0, errs.Invalid, true},
		"two CPU limits": {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) { c.CPUWeight = 10 }, 0, errs.Invalid, true},
		"too much CPU":   {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) { c.CPUs, c.CPUMaximum = 0, 10001 }, 0, errs.Invalid, true},
		"mount at C:": {func(c *hcs.Config, _ *hcs.Program, _ *hcstest.Fake) {
			c.Mounts = []hcs.Mount{{Host: "/", Container: `C:\`}}
		}, 0, errs.Invalid, true},
	} {
		t.Run(name, func(t *testing.T) {
			f, c, p := hcstest.New(layer), config(t), shell("exit 0")
			tc.change(&c, &p, f)
			h := f.Host(t.Logf)
			err := h.Prepare(t.Context(), c)
			var box *hcs.Container
			if err == nil {
				box, err = h.Open(t.Context(), c)
			}
			if (err != nil) != tc.prepare {
				t.Fatal(err)
			}
			if err == nil {
				_, err = box.Start(t.Context(), p)
			}
			if !errs.Is(err, tc.kind) || tc.code != 0 && !hcs.Is(err, tc.code) {
				t.Errorf("%v (%v)", err, errs.KindOf(err))
			}
			if box != nil {
				if err := box.Close(t.Context()); err != nil {
					t.Error(err)
				}
			}
			for _, l := range f.Left() {
				t.Error(l)
			}
		})
	}
}

// What an agent that was killed left is no obstacle for the next.
func TestLeftovers(t *testing.T) {
	f, c := hcstest.New(layer), config(t)
	h := f.Host(t.Logf)
	if err := os.WriteFile(c.Scratch+".new", []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := h.Prepare(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if err := h.Prepare(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	first, err := h.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Open(t.Context(), c); !hcs.Is(err, hcs.ErrBusy) {
		t.Error("a scratch that is in use:", err)
	}
	closeAll(t, f, first)
}

// The service's end ends all waiting, by name.
func TestServiceDisconnects(t *testing.T) {
	f := hcstest.New(layer)
	box := open(t, f, config(t))
	r, err := box.Start(t.Context(), shell(`exec sleep 60`))
	if err != nil {
		t.Fatal(err)
	}
	f.Disconnect()
	if _, err := r.Finish(time.Second); !hcs.Is(err, hcs.ErrServiceDisconnect) {
		t.Error(err)
	}
}

// Layers are released some time after a container's end.
func TestLayersAreReleasedLate(t *testing.T) {
	f := hcstest.New(layer)
	f.BusyDetaches = 2
	box := open(t, f, config(t))
	r, err := box.Start(t.Context(), shell(`exit 0`))
	if err != nil {
		t.Fatal(err)
	}
	finish(t, r, grace)
	closeAll(t, f, box)
}

func TestResult(t *testing.T) {
	for code, want := range map[uint32]error{0: nil, 1: nil, 0xC0370110: hcs.ErrSystemStopped, 0x80370110: hcs.ErrSystemStopped, 0x80070002: hcs.ErrFileNotFound} {
		if got := hcs.Result(code); got != want {
			t.Errorf("%#x: %v", code, got)
		}
	}
	if s := hcs.ErrImageMismatch.Error(); !strings.Contains(s, "another Windows") || !strings.Contains(s, "0x80370101") {
		t.Error(s)
	}
}
