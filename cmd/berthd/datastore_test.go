package main

import (
	"bytes"
	"fmt"
	"testing"

	"go.uber.org/zap"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/imagestore/vmdk"
	"berth/internal/errs"
	"berth/vmprovision"
)

// sandboxStore is a folder of its own on the sandbox's datastore.
func sandboxStore(t *testing.T, cfg vmprovision.Config, folder string) *vmprovision.Datastore {
	t.Helper()
	cfg.DatastoreFolder, cfg.Instance = folder, "test"
	c, err := vmprovision.Connect(t.Context(), cfg, zap.NewNop())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	ds, err := c.Datastore("")
	if err != nil {
		t.Fatal(err)
	}
	return ds
}

// The sandbox's datastore, by way of vSphere's calls, is one for the image store.
func TestSandboxDatastoreSuite(t *testing.T) {
	_, cfg, _ := preflightSite(t)
	n := 0
	datastoretest.Run(t, func(t *testing.T) imagestore.Datastore {
		n++
		return sandboxStore(t, cfg.vsphere(), fmt.Sprintf("berth/%d", n))
	})
}

// A disk that is being read back cannot be deleted, and can be afterwards.
func TestSandboxLocksADiskThatIsRead(t *testing.T) {
	_, cfg, _ := preflightSite(t)
	ds := sandboxStore(t, cfg.vsphere(), "berth/lock")
	w, err := vmdk.NewWriter(vmdk.Options{SpoolDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	d, err := w.Finish(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	const at = "images/x/disk.vmdk"
	if err := ds.ImportDisk(t.Context(), at, d.Capacity(), d.Length(), d.Open(), nil); err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	err = ds.ReadDisk(t.Context(), at, writerFunc(func(p []byte) (int, error) {
		if err := ds.DeleteDisk(t.Context(), at); !errs.Is(err, errs.Conflict) {
			t.Errorf("deleted while it was read: %v", err)
		}
		return got.Write(p)
	}))
	if s, serr := vmdk.Scan(&got); err != nil || serr != nil || s.Content != d.Content() {
		t.Errorf("%v, %v, %+v", err, serr, s)
	}
	if err := ds.DeleteDisk(t.Context(), at); err != nil {
		t.Error(err)
	}
}

type writerFunc func([]byte) (int, error)

func (w writerFunc) Write(p []byte) (int, error) { return w(p) }
