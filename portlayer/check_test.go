package portlayer

import (
	"slices"
	"testing"

	"berth/imagestore"
	"berth/portlayer/portlayertest"
	"berth/swagger/client/operationsops"
	"berth/swagger/client/system"
	"berth/swagger/models"
)

// checked runs a check to its end.
func (w *web) checked(p *system.CheckParams) *models.Operation {
	w.t.Helper()
	ok, err := w.client.System.Check(p)
	if err != nil {
		w.t.Fatal(err)
	}
	o, err := w.Layer.Operation(*ok.Payload.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	<-o.Done()
	got, err := w.client.Operationsops.GetOperation(&operationsops.GetOperationParams{Operation: *ok.Payload.ID})
	if err != nil {
		w.t.Fatal(err)
	}
	return got.Payload
}

func TestCheckNamesWhatIsDamaged(t *testing.T) {
	w := newWeb(t)
	if op := w.checked(&system.CheckParams{}); *op.State != "done" || op.Check == nil || len(op.Check.Findings) != 0 {
		t.Fatalf("%+v", op)
	}
	img := portlayertest.Image(app, "10.0.20348.2582", 7)
	w.images.Add(img)
	w.images.Damage(img.ID, "one thing", "another")
	w.images.SetDebris(imagestore.Debris{Datastore: "ds1", Path: "images/1/disk.vmdk", Reason: "the disk is gone"})
	yes, rate := true, int64(5)
	op := w.checked(&system.CheckParams{Deep: &yes, BytesPerSecond: &rate, Image: &img.ID})
	if *op.Kind != "check" || *op.State != "done" || op.Check == nil || len(op.Check.Disks) != 1 {
		t.Fatalf("%+v", op)
	}
	if d := op.Check.Disks[0]; *d.State != "damaged" || *d.Object != "[ds1] images/7/disk.vmdk" || d.Bytes != 1<<20 || !slices.Equal(d.Images, img.References) {
		t.Errorf("%+v", d)
	}
	var found []string
	for _, f := range op.Check.Findings {
		found = append(found, *f.Kind+" "+*f.Object+" "+*f.Finding)
	}
	if want := []string{"image [ds1] images/1/disk.vmdk the disk is gone", "disk [ds1] images/7/disk.vmdk one thing", "disk [ds1] images/7/disk.vmdk another"}; !slices.Equal(found, want) {
		t.Errorf("%q", found)
	}
	if r := w.images.Checked(); r != (imagestore.CheckRequest{Image: img.ID, Deep: true, BytesPerSecond: 5}) {
		t.Errorf("%+v", r)
	}
	if _, err := w.client.System.Check(&system.CheckParams{Deep: &yes, RecordsOnly: &yes}); err == nil {
		t.Error("deep without disks")
	}
}
