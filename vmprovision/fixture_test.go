package vmprovision_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"go.uber.org/zap/zaptest"

	"berth/guestinfo"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"
	"berth/vmprovision/credential"
	"berth/vmprovision/vcsimtest"
)

const disk = "images/aa/disk.vmdk"

func config(s *vcsimtest.Sim) vmprovision.Config {
	return vmprovision.Config{
		URL: s.URL, Credential: credential.NewPassword(vcsimtest.User, credential.Text(vcsimtest.Password)), Insecure: true,
		Cluster: vcsimtest.Cluster, Datastores: []string{vcsimtest.Datastore, "LocalDS_1"}, Network: vcsimtest.Network,
		Owner: "site-a", Instance: "daemon-1", ShutdownGrace: 5 * time.Second, StatusGrace: time.Second, TaskTimeout: 30 * time.Second,
	}
}

// ctxOf bounds a test and gives it an operation id.
func ctxOf(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Second)
	t.Cleanup(cancel)
	ctx, _ = trace.Root(ctx, nil, t.Name())
	return ctx
}

func connect(t testing.TB, cfg vmprovision.Config) *vmprovision.Client {
	t.Helper()
	c, err := vmprovision.Connect(ctxOf(t), cfg, zaptest.NewLogger(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil && !errs.Is(err, errs.Unavailable) {
			t.Error(err)
		}
	})
	return c
}

func bakeSpec(tmpl vmprovision.TemplateVM, id string) vmprovision.BakeSpec {
	return vmprovision.BakeSpec{
		ID: id, Name: "baked-" + id, Template: tmpl, Datastore: vcsimtest.Datastore, Disk: disk,
		Meta: `{"image":"x"}`, Timeout: 30 * time.Second,
		Spec: guestinfo.Spec{Version: 1, Generation: 1, ID: id, Role: guestinfo.RoleBake, Mode: guestinfo.ModeNative,
			Restart: guestinfo.Restart{Policy: "no"},
			Bake: &guestinfo.Bake{DiskGUID: "11111111-2222-3333-4444-555555555555", PartitionGUID: "66666666-7777-8888-9999-AAAAAAAAAAAA",
				ImageDigest: "sha256:" + fmt.Sprintf("%064d", 1)}},
	}
}

func cloneSpec(baked vmprovision.VM, id string) vmprovision.CloneSpec {
	return vmprovision.CloneSpec{
		ID: id, Name: "c-" + id, Baked: baked, Meta: `{"name":"` + id + `"}`, Annotation: "container " + id, PowerOn: true,
		Spec: guestinfo.Spec{Version: 1, Generation: 1, ID: id, Role: guestinfo.RoleContainer, Mode: guestinfo.ModeNative,
			Restart: guestinfo.Restart{Policy: "no"}, ConsolePort: "COM1",
			Process: &guestinfo.Process{Args: []string{`C:\app.exe`}}},
	}
}

// baked connects and bakes one image.
func baked(t testing.TB, s *vcsimtest.Sim, cfg vmprovision.Config) (*vmprovision.Client, vmprovision.VM) {
	t.Helper()
	s.WriteDisk("berth/" + disk)
	c := connect(t, cfg)
	return c, bake(t, c, "b1")
}

func template(t testing.TB, c *vmprovision.Client) vmprovision.TemplateVM {
	t.Helper()
	tmpl, err := c.FindTemplate(ctxOf(t), vcsimtest.Template)
	if err != nil {
		t.Fatal(err)
	}
	return tmpl
}

func bake(t testing.TB, c *vmprovision.Client, id string) vmprovision.VM {
	t.Helper()
	vm, err := c.Bake(ctxOf(t), bakeSpec(template(t, c), id), nil)
	if err != nil {
		t.Fatal(err)
	}
	return vm
}

func wantKind(t testing.TB, err error, kind errs.Kind) {
	t.Helper()
	if !errs.Is(err, kind) {
		t.Errorf("error is %v (%v), want kind %v", err, errs.KindOf(err), kind)
	}
}

// mutating sums the calls that changed something between two counts.
func mutating(before, after map[string]int) (n int, names []string) {
	for m, k := range after {
		if d := k - before[m]; d > 0 && vmprovision.Mutates(m) {
			n += d
			names = append(names, fmt.Sprintf("%s×%d", m, d))
		}
	}
	return n, names
}

// foreground sums calls other than the collector's own waiting.
func foreground(before, after map[string]int) map[string]int {
	out := map[string]int{}
	for m, k := range after {
		if d := k - before[m]; d > 0 && m != "WaitForUpdatesEx" {
			out[m] = d
		}
	}
	return out
}
