package vmprovision

import (
	"context"
	"io"
	"net/http"
	"path"
	"sync/atomic"

	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/types"
	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// ReadDisk writes the disk at p to w as the stream-optimised VMDK that vSphere
// makes of it: a temporary VM, which is never started, gets the disk attached
// and is exported by a lease, the route that every type of datastore supports.
// The disk stays where it is and is not written to.
func (d *Datastore) ReadDisk(ctx context.Context, p string, w io.Writer) error {
	p, err := filePath(p)
	if err != nil {
		return err
	}
	id := randomID()
	defer d.c.flights.begin(id)()
	ex := &exporting{d: d, id: id, from: p, sink: &diskSink{w: w}}
	ex.lease = nfcLease{c: d.c, name: ex.name()}
	err = d.c.workflow(ctx, "read disk", d.path(p),
		step{name: "find disk", do: ex.find},
		step{name: "make VM", do: ex.create, undo: ex.discard},
		step{name: "open lease", do: ex.open, undo: func(ctx context.Context) error { ex.lease.abort(ctx); return nil }},
		step{name: "download", do: ex.download},
		step{name: "remove VM", do: func(ctx context.Context) error {
			// The disk was read: a temporary VM that stays is debris, no failure.
			if err := ex.discard(trace.Detach(ctx)); err != nil {
				trace.Log(ctx).Warn("temporary VM of a reading stays until gc", zap.String("vm", ex.name()), zap.Error(err))
			}
			return nil
		}},
	)
	if ex.sink.err != nil {
		return ex.sink.err
	}
	return err
}

// exporting is the state of one reading.
type exporting struct {
	d        *Datastore
	id, from string
	size     int64 // bytes that the disk takes; the stream has about as many or fewer
	sink     *diskSink
	vm       types.ManagedObjectReference
	lease    nfcLease
}

func (ex *exporting) name() string { return ex.d.c.importNames() + ex.id }

// find makes sure that the disk is there: a missing one is told from a VM that
// cannot be made.
func (ex *exporting) find(ctx context.Context) error {
	list, err := ex.d.List(ctx, path.Dir(ex.from))
	if err != nil {
		return err
	}
	for _, f := range list {
		if f.Name == path.Base(ex.from) && !f.Dir {
			ex.size = f.Size
			return nil
		}
	}
	return errs.New(errs.NotFound, "", ex.d.path(ex.from), "there is no such disk")
}

// create makes the VM with the disk, of which it keeps no change.
func (ex *exporting) create(ctx context.Context) error {
	c := ex.d.c
	spec := c.carrier(ex.name(), ex.id, ex.d.name, &types.VirtualDisk{VirtualDevice: types.VirtualDevice{
		Backing: &types.VirtualDiskFlatVer2BackingInfo{
			VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: ex.d.path(ex.from)},
			DiskMode:                     string(types.VirtualDiskModeIndependent_nonpersistent)},
	}}, "")
	info, err := c.run(ctx, "make VM", ex.name(), func(ctx context.Context) (types.ManagedObjectReference, error) {
		res, err := methods.CreateVM_Task(ctx, c.vim, &types.CreateVM_Task{This: c.site.folder.Reference(), Config: spec, Pool: c.site.pool})
		if err != nil {
			return types.ManagedObjectReference{}, err
		}
		return res.Returnval, nil
	})
	if err != nil {
		return err
	}
	ex.vm = as[types.ManagedObjectReference](info.Result)
	return nil
}

// open asks for the VM's disk.
func (ex *exporting) open(ctx context.Context) error {
	res, err := methods.ExportVm(ctx, ex.d.c.vim, &types.ExportVm{This: ex.vm})
	if err != nil {
		return vimError(err, "export VM", ex.name())
	}
	ex.lease.ref = res.Returnval
	return ex.lease.ready(ctx)
}

func (ex *exporting) download(ctx context.Context) error {
	return ex.lease.transfer(ctx, ex.size, ex.sink.n.Load, ex.get)
}

// get copies the answer, whose length vSphere does not know beforehand: an
// answer that was cut off is told by its missing last chunk.
func (ex *exporting) get(ctx context.Context, url string) error {
	object := ex.d.path(ex.from)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return errs.New(errs.Internal, "", object, "%w", err)
	}
	res, err := ex.d.c.soap.Client.Do(req)
	if err != nil {
		return vimError(err, "download disk", object)
	}
	defer closeBody(res)
	if res.StatusCode != http.StatusOK {
		return ex.d.statusError(res, ex.from)
	}
	if _, err := io.Copy(ex.sink, res.Body); err != nil {
		return vimError(err, "download disk", object)
	}
	return nil
}

// discard removes the VM, whose disk is detached before.
func (ex *exporting) discard(ctx context.Context) error {
	return ex.d.c.discardVM(ctx, ex.d.c.site.folder.Reference(), ex.name(), ex.id, RoleImport)
}

// diskSink counts what is written and remembers why writing failed.
type diskSink struct {
	w   io.Writer
	n   atomic.Int64
	err error
}

func (s *diskSink) Write(p []byte) (int, error) {
	n, err := s.w.Write(p)
	s.n.Add(int64(n))
	if err != nil {
		s.err = err
	}
	return n, err
}
