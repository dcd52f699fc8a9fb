//go:build linux

package hcstest

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"berth/guestinfo/agent/hcs"
)

// ready is a fake with a scratch that is attached, and a document that it takes.
func ready(t *testing.T) (f *Fake, document string) {
	t.Helper()
	const layer, id = `C:\layer`, "11111111-2222-5333-8444-555555555555"
	f = New(layer)
	h := f.Host(t.Logf)
	data := `{"SchemaVersion":{"Major":2,"Minor":1},"Layers":[{"Id":"` + id + `","Path":"C:\\layer"}]}`
	file := filepath.Join(t.TempDir(), "scratch.vhdx")
	vhd := hcs.VHD(0)
	volume := ""
	for _, do := range []func() error{
		func() error { return h.Storage.CreateVirtualDisk(file, 1<<30) },
		func() (err error) { vhd, err = h.Storage.OpenVirtualDisk(file); return err },
		func() error { return h.Storage.FormatWritableLayerVhd(vhd) },
		func() error { return h.Storage.AttachVirtualDisk(vhd) },
		func() (err error) { volume, err = h.Storage.GetLayerVhdMountPath(vhd); return err },
		func() error { return h.Storage.InitializeWritableLayer(volume, data) },
		func() error { return h.Storage.AttachLayerStorageFilter(volume, data) },
	} {
		if err := do(); err != nil {
			t.Fatal(err)
		}
	}
	return f, `{"Owner":"o","SchemaVersion":{"Major":2,"Minor":1},"ShouldTerminateOnLastHandleClosed":true,"Container":{"GuestOs":{"HostName":"H"},` +
		`"Storage":{"Layers":[{"Id":"` + id + `","Path":"C:\\layer"}],"Path":"` + strings.ReplaceAll(volume, `\`, `\\`) + `"},` +
		`"MappedDirectories":[{"HostPath":"/tmp","ContainerPath":"C:\\data"}],"Memory":{"SizeInMB":64},"Processor":{"Maximum":5000}}}`
}

// make makes a compute system and waits for the outcome.
func (f *Fake) make(document string) error {
	c := compute{f}
	op, err := c.CreateOperation()
	if err != nil {
		return err
	}
	defer c.CloseOperation(op)
	if _, err := c.CreateComputeSystem("c", document, op); err != nil {
		return err
	}
	_, err = c.WaitForOperationResult(op, time.Minute)
	return err
}

// What the schema and the service's own rules forbid is refused, one thing at a
// time, with the service's code.
func TestDocumentsThatAreRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		old, new string
		want     error
	}{
		"as it is":                          {"", "", nil},
		"no JSON":                           {`{"Owner"`, `{Owner`, hcs.ErrInvalidJSON},
		"a member that is not the schema's": {`"Memory":`, `"Memori":`, hcs.ErrInvalidJSON},
		"a member of the older schema":      {`"SizeInMB":64`, `"MemoryMaximumInMB":64`, hcs.ErrInvalidJSON},
		"two documents":                     {`{"Owner"`, `{} {"Owner"`, hcs.ErrInvalidJSON},
		"the older schema":                  {`"Major":2`, `"Major":1`, hcs.ErrInvalidJSON},
		"no owner":                          {`"Owner":"o"`, `"Owner":""`, hcs.ErrInvalidJSON},
		"no memory at all":                  {`"SizeInMB":64`, `"SizeInMB":0`, hcs.ErrInvalid},
		"two limits of processors":          {`"Maximum":5000`, `"Maximum":5000,"Count":1`, hcs.ErrInvalid},
		"no limit of processors":            {`"Maximum":5000`, ``, hcs.ErrInvalid},
		"more than all processors":          {`"Maximum":5000`, `"Maximum":10001`, hcs.ErrInvalid},
		"a weight of too much":              {`"Maximum":5000`, `"Weight":10001`, hcs.ErrInvalid},
		"limits of nothing":                 {`"Layers":[`, `"QoS":{},"Layers":[`, hcs.ErrInvalid},
		"a volume without its last slash":   {`}\\"},"Mapped`, `}"},"Mapped`, hcs.ErrInvalid},
		"another volume":                    {`0000-`, `1111-`, hcs.ErrPathNotFound},
		"a layer that is not there":         {`C:\\layer`, `C:\\other`, hcs.ErrPathNotFound},
		"a layer without a GUID":            {`"Id":"11111111-`, `"Id":"x-`, hcs.ErrInvalid},
		"a layer of another name":           {`"Id":"11111111-`, `"Id":"21111111-`, hcs.ErrInvalidLayer},
		"nothing to map":                    {`"/tmp"`, `"/no/such/folder"`, hcs.ErrFileNotFound},
		"a file to map":                     {`"/tmp"`, `"` + file + `"`, hcs.ErrDirectory},
		"mapped at a root":                  {`C:\\data`, `C:\\`, hcs.ErrInvalid},
		"mapped nowhere":                    {`C:\\data`, `data`, hcs.ErrInvalid},
		"mapped twice at one place":         {`"ContainerPath":"C:\\data"}`, `"ContainerPath":"C:\\data"},{"HostPath":"/","ContainerPath":"c:\\DATA\\"}`, hcs.ErrInvalid},
		"a namespace that is not there":     {`"Memory":`, `"Networking":{"Namespace":"x"},"Memory":`, hcs.ErrNotFound},
		"a hive that is not there":          {`"Memory":`, `"RegistryChanges":{"AddValues":[{"Key":{"Hive":"Users","Name":"x"},"Name":"y","Type":"String"}]},"Memory":`, hcs.ErrInvalidJSON},
		"no layers":                         {`"Layers":[{"Id":"11111111-2222-5333-8444-555555555555","Path":"C:\\layer"}]`, `"Layers":[]`, hcs.ErrServiceDisconnect},
	} {
		f, document := ready(t)
		changed := strings.Replace(document, tc.old, tc.new, 1)
		if tc.old != "" && changed == document {
			t.Errorf("%s: nothing was changed in %s", name, document)
		}
		if err := f.make(changed); !errors.Is(err, tc.want) || (err == nil) != (tc.want == nil) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
	}
}
