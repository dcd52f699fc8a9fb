package undo

import (
	"context"
	"errors"
	"io/fs"
	"log"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"io"

	"github.com/google/go-containerregistry/pkg/name"
	peer "github.com/google/go-containerregistry/pkg/registry"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"
	vim "github.com/vmware/govmomi/vim25/types"

	"berth/imagestore"
	"berth/imagestore/imagetest"
	"berth/imagestore/registry"
	"berth/portlayer"
	"berth/vmprovision"
	"berth/vmprovision/credential"
	"berth/vmprovision/vcsimtest"
)

const osVersion = "10.0.20348.2582"

// site is a simulated vCenter and a registry with one daemon's rooms on them.
type site struct {
	*vcsimtest.Sim
	t     testing.TB
	ctx   context.Context
	cfg   vmprovision.Config
	vs    *vmprovision.Client
	layer *portlayer.Layer
	image string // reference
}

// State is the simulator's when what goes on after removals has ended.
func (s *site) State() []string {
	must(s.t, s.vs.Settle(s.ctx))
	return s.Sim.State()
}

func newSite(t testing.TB) *site {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Minute)
	t.Cleanup(cancel)
	s := &site{Sim: vcsimtest.Start(t, vcsimtest.Honest), t: t, ctx: ctx}
	s.image = pushImage(t)
	s.cfg = vmprovision.Config{
		URL: s.URL, Credential: credential.NewPassword(vcsimtest.User, credential.Text(vcsimtest.Password)), Insecure: true, Cluster: vcsimtest.Cluster,
		Datastores: []string{vcsimtest.Datastore, "LocalDS_1"}, Network: vcsimtest.Network, Owner: "site-a", Instance: "daemon-1",
		StatusGrace: time.Second, ShutdownGrace: 5 * time.Second, Notice: 20 * time.Millisecond,
	}
	plenty := int64(1 << 50)
	s.vs, s.layer = s.daemon(s.cfg.Instance, map[string]portlayer.ProjectConfig{bounded: {Quota: portlayer.Quota{CPUs: &plenty, Storage: &plenty}}})
	s.others()
	s.SetProperty(vcsimtest.Template, "config.guestId", "windows2019srv_64Guest")
	s.SetProperty(vcsimtest.Template, "guest.toolsVersion", "12389")
	s.SetProperty(vcsimtest.Template, "guest.toolsStatus", vim.VirtualMachineToolsStatusToolsNotRunning)
	return s
}

// daemon starts the rooms of one more daemon.
func (s *site) daemon(instance string, projects map[string]portlayer.ProjectConfig) (*vmprovision.Client, *portlayer.Layer) {
	t, ctx := s.t, s.ctx
	t.Helper()
	cfg := s.cfg
	cfg.Instance = instance
	vs, err := vmprovision.Connect(ctx, cfg, nil)
	must(t, err)
	t.Cleanup(func() { vs.Close() })
	host, _, _ := strings.Cut(s.image, "/")
	reg, err := registry.New(registry.Options{CacheDir: t.TempDir(), Registries: map[string]registry.Registry{host: {PlainHTTP: true}}})
	must(t, err)
	t.Cleanup(reg.Close)
	var stores []imagestore.Datastore
	for _, n := range cfg.Datastores {
		d, err := vs.Datastore(n)
		must(t, err)
		must(t, d.WriteFile(ctx, "warm", nil))
		stores = append(stores, d)
	}
	images, err := imagestore.Open(ctx, imagestore.Options{Datastores: stores, Registry: reg, Cache: reg.Cache(), Owner: instance,
		Compression: imagestore.CompressionStored, Disk: imagestore.DiskOptions{SpoolDir: t.TempDir(), Workers: 1}, Poll: time.Hour, ListAge: time.Nanosecond})
	must(t, err)
	layer, err := portlayer.New(portlayer.Config{Provisioner: vs, Images: images, Instance: instance, Projects: projects,
		Limits: portlayer.Limits{StopGrace: 5 * time.Second, StopSlack: time.Second, ShutdownMargin: 5 * time.Second, Settle: 10 * time.Second, Contest: 15 * time.Second, Operations: 8}})
	must(t, err)
	running, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- layer.Run(running) }()
	t.Cleanup(func() {
		stop()
		<-ended
		layer.Close()
	})
	return vs, layer
}

// others makes what is not Berth's: a VM in its folder, and a folder beside it.
func (s *site) others() {
	s.t.Helper()
	_, err := s.Folder("vm").CreateFolder(s.ctx, away)
	must(s.t, err)
	pool := s.PoolObject().Reference()
	s.Do(s.VM(vcsimtest.Template).Clone(s.ctx, s.Folder("berth"), bystander, vim.VirtualMachineCloneSpec{Location: vim.VirtualMachineRelocateSpec{Pool: &pool}}))
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// pushImage runs a registry with one small Windows image.
func pushImage(t testing.TB) string {
	t.Helper()
	srv := httptest.NewServer(peer.New(peer.Logger(log.New(io.Discard, "", 0))))
	t.Cleanup(srv.Close)
	blob, err := imagetest.Make(func(w *imagetest.Writer) { w.File("Files/app/server.exe", []byte("program")) })
	must(t, err)
	img, err := mutate.AppendLayers(mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON),
		static.NewLayer(blob.Gzip, types.OCILayer))
	must(t, err)
	c, err := img.ConfigFile()
	must(t, err)
	c = c.DeepCopy()
	c.OS, c.Architecture, c.OSVersion, c.Config.Entrypoint = "windows", "amd64", osVersion, []string{`C:\app\server.exe`}
	c.RootFS.DiffIDs[0].Algorithm, c.RootFS.DiffIDs[0].Hex, _ = strings.Cut(blob.DiffID, ":")
	img, err = mutate.ConfigFile(img, c)
	must(t, err)
	ref := strings.TrimPrefix(srv.URL, "http://") + "/team/app:1"
	n, err := name.ParseReference(ref, name.Insecure)
	must(t, err)
	must(t, remote.Write(n, img))
	return ref
}

// age makes every file of Berth's two hours old, so that no other daemon can be
// thought to be at work on it.
func (s *site) age() {
	s.t.Helper()
	old := time.Now().Add(-2 * time.Hour)
	for _, n := range []string{vcsimtest.Datastore, "LocalDS_1"} {
		err := filepath.WalkDir(s.Dir(n), func(p string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				err = os.Chtimes(p, old, old)
			}
			if errors.Is(err, fs.ErrNotExist) { // the simulator is still at the removal of a VM
				return nil
			}
			return err
		})
		must(s.t, err)
	}
}

// gc ages what is there and collects.
func (s *site) gc() {
	s.t.Helper()
	s.age()
	found, err := s.layer.GC(s.ctx, false)
	must(s.t, err)
	for _, d := range found {
		if d.Err != nil {
			s.t.Errorf("gc: %s %s: %v", d.Kind, d.Object, d.Err)
		}
	}
}

// await waits for an operation's end.
func (s *site) await(o *portlayer.Operation, err error) error {
	if err != nil {
		return err
	}
	<-o.Done()
	return o.Info().Err
}
