package vmprovision_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/vmware/govmomi/vim25/types"

	"berth/imagestore"
	"berth/imagestore/datastoretest"
	"berth/internal/errs"
	"berth/vmprovision/vcsimtest"
)

var _ imagestore.DiskCopier = (*datastoretest.Dir)(nil)

func TestCopyDiskBetweenDatastores(t *testing.T) {
	s := vcsimtest.Start(t, nil)
	c, ctx := connect(t, config(s)), ctxOf(t)
	one, two := datastore(t, c, vcsimtest.Datastore), datastore(t, c, "LocalDS_1")
	var copier imagestore.DiskCopier = two
	const disk = "images/x/disk.vmdk"
	if err := copier.CopyDisk(ctx, one, disk); !errs.Is(err, errs.NotFound) {
		t.Errorf("nothing to copy: %v", err)
	}
	data := bytes.Repeat([]byte("disk"), 1000)
	if err := one.ImportDisk(ctx, disk, 1<<20, int64(len(data)), bytes.NewReader(data), nil); err != nil {
		t.Fatal(err)
	}
	s.FailOnce("CopyVirtualDisk_Task", 0, &types.NoDiskSpace{})
	if err := copier.CopyDisk(ctx, one, disk); !errs.Is(err, errs.Quota) {
		t.Errorf("no space: %v", err)
	}
	s.ClearFaults()
	if err := copier.CopyDisk(ctx, one, disk); err != nil {
		t.Fatal(err)
	}
	for _, d := range []imagestore.Datastore{one, two} {
		l, err := d.List(ctx, "images/x")
		if err != nil || !slices.ContainsFunc(l, func(f imagestore.FileInfo) bool { return f.Name == "disk.vmdk" }) {
			t.Errorf("%s holds %v, %v", d.Name(), l, err)
		}
	}
	if err := copier.CopyDisk(ctx, one, disk); !errs.Is(err, errs.Exists) {
		t.Errorf("again: %v", err)
	}
	if err := copier.CopyDisk(ctx, datastoretest.NewDir("other", t.TempDir()), disk); !errs.Is(err, errs.Unsupported) {
		t.Errorf("from elsewhere: %v", err)
	}
	if err := copier.CopyDisk(ctx, one, "../x.vmdk"); !errs.Is(err, errs.Invalid) {
		t.Errorf("leads out: %v", err)
	}
}
