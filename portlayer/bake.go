package portlayer

import (
	"context"
	"fmt"
	"strings"
	"time"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/vmprovision"
)

// ensureBaked gives the baked image of an image on a template and bakes it if
// there is none. However many ask at once, one bake runs; it is an operation of
// its own and goes on when those who asked have gone.
func (l *Layer) ensureBaked(ctx context.Context, img *imagestore.Image, t *Template, report func(Progress)) (*vmprovision.VM, error) {
	id := bakedID(img.ID, img.BaseChainID, t)
	if vm, ok := l.p.Get(id); ok && isBaked(&vm) {
		return &vm, nil
	}
	o, err := l.bake(ctx, id, img, t)
	if err != nil {
		return nil, err
	}
	if err := follow(ctx, o, report); err != nil {
		return nil, errs.Wrap(err, "wait for the bake", bakedName(img, t))
	}
	info := o.Info()
	if info.Err != nil {
		return nil, info.Err
	}
	vm := info.Result.(vmprovision.VM)
	return &vm, nil
}

// isBaked says whether containers can be linked to vm. A bake changes the role
// before it takes the snapshot: in between it is still under way.
func isBaked(vm *vmprovision.VM) bool {
	return vm.Role == vmprovision.RoleBaked && vm.Snapshot != ""
}

// bake joins the running bake of that id, or starts it.
func (l *Layer) bake(ctx context.Context, id string, img *imagestore.Image, t *Template) (*Operation, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if o := l.bakes[id]; o != nil {
		return o, nil
	}
	o, err := l.ops.start(ctx, "bake", bakedName(img, t), func(ctx context.Context, o *Operation) (any, error) {
		defer func() {
			l.mu.Lock()
			defer l.mu.Unlock()
			delete(l.bakes, id)
		}()
		o.running()
		release, ok := l.reserved.use(img.ID, "bake of "+bakedName(img, t))
		if !ok {
			return nil, errs.New(errs.Conflict, "bake", imageName(img), "the image is being removed")
		}
		defer release()
		vm, err := l.bakeNow(ctx, o, id, img, t)
		if err != nil {
			return nil, errs.Wrap(err, "bake", bakedName(img, t))
		}
		l.events.add(Event{Type: "image", Action: "bake", Object: img.ID, Name: imageName(img), Operation: o.ID(),
			Attributes: map[string]string{"template": t.Name, "baked": id}})
		return vm, nil
	})
	if err != nil {
		return nil, err
	}
	l.bakes[id] = o // its end waits for l.mu
	return o, nil
}

// bakeNow bakes, or waits for another daemon that does.
func (l *Layer) bakeNow(ctx context.Context, o *Operation, id string, img *imagestore.Image, t *Template) (vmprovision.VM, error) {
	for {
		vm, ok := l.p.Get(id)
		switch {
		case ok && isBaked(&vm):
			return vm, nil
		case ok && (vm.Role == vmprovision.RoleBaking || vm.Role == vmprovision.RoleBaked):
			// Not ours: this daemon has one operation per id.
			if err := l.clearDeadBake(ctx, &vm); err != nil {
				return vmprovision.VM{}, err
			}
			done, err := l.awaitForeignBake(ctx, o, &vm)
			if err != nil || done != nil {
				return deref(done), err
			}
			continue // it is gone: our turn
		}
		b, err := l.bakeSpec(ctx, id, img, t)
		if err != nil {
			return vmprovision.VM{}, err
		}
		vm, err = l.p.Bake(ctx, b, func(s guestinfo.Status) { o.report(bakeProgress(s)) })
		if errs.Is(err, errs.Exists) {
			// Another daemon was faster; wait until the inventory shows its VM.
			if l.settle(ctx, id, func(vm *vmprovision.VM) bool { return vm != nil }) != nil {
				continue
			}
		}
		if err != nil {
			return vmprovision.VM{}, err
		}
		if seen := l.settle(ctx, id, func(vm *vmprovision.VM) bool { return vm != nil && isBaked(vm) }); seen != nil {
			vm = *seen
		}
		return vm, nil
	}
}

// bakeSpec looks at the template anew: it may have changed since it was registered.
func (l *Layer) bakeSpec(ctx context.Context, id string, img *imagestore.Image, t *Template) (vmprovision.BakeSpec, error) {
	none := vmprovision.BakeSpec{}
	tvm, err := l.p.FindTemplate(ctx, t.Ref)
	if errs.Is(err, errs.NotFound) {
		tvm, err = l.p.FindTemplate(ctx, t.VM)
	}
	if err != nil {
		return none, errs.Wrap(err, "find template", "template "+t.Name)
	}
	again := fmt.Sprintf("berth template register --name %s %s", t.Name, t.VM)
	if tvm.InstanceUUID != t.InstanceUUID || tvm.Snapshot != t.Snapshot {
		return none, errs.New(errs.Conflict, "find template", "template "+t.Name, "its VM or snapshot is another one than was registered").WithHint("%s", again)
	}
	if g := vmGaps(tvm); len(g) > 0 {
		return none, errs.New(errs.Conflict, "find template", "template "+t.Name, "%w", gapsError(g)).WithHint("put this right, then %s", again)
	}
	meta, err := encodeMeta(bakedMeta{Version: metaVersion, ImageID: img.ID, Image: imageName(img), Template: t.Name, TemplateID: t.ID,
		BaseChainID: img.BaseChainID, DiskDigest: img.DiskDigest, Created: l.now().UTC().Truncate(time.Second)}, l.lim.MetaBytes)
	if err != nil {
		return none, err
	}
	return vmprovision.BakeSpec{
		ID: id, Name: bakedName(img, t), Template: tvm, Datastore: img.Datastore, Disk: img.DiskPath, Meta: meta, Timeout: l.lim.BakeTimeout,
		Annotation: fmt.Sprintf("Berth baked image: %s (%s) on template %s. Containers are linked to its snapshot: do not start, change or remove it.", imageName(img), shortID(img.ID), t.Name),
		Spec: guestinfo.Spec{
			Version: guestinfo.SpecVersion, Generation: 1, ID: id, Role: guestinfo.RoleBake, Mode: t.bakeMode(),
			Bake:       &guestinfo.Bake{DiskGUID: strings.ToUpper(img.DiskGUID), PartitionGUID: strings.ToUpper(img.PartitionGUID), ImageDigest: img.Digest},
			Restart:    guestinfo.Restart{Policy: "no"},
			ShutdownVM: true, ConsolePort: consolePort, Heartbeat: heartbeat,
		},
	}, nil
}

// clearDeadBake removes a bake that an earlier life of this daemon left: the
// provisioner knows its own, and calls it debris.
func (l *Layer) clearDeadBake(ctx context.Context, vm *vmprovision.VM) error {
	debris, err := l.p.Debris(ctx)
	if err != nil {
		return errs.Wrap(err, "look for a dead bake", "vm "+vm.Name)
	}
	for _, d := range debris {
		if d.Kind == "vm" && strings.Contains(d.Object, "("+vm.Ref+")") {
			if err := l.p.Collect(ctx, d); err != nil {
				return errs.Wrap(err, "remove a dead bake", "vm "+vm.Name)
			}
			l.settle(ctx, vm.ID, func(v *vmprovision.VM) bool { return v == nil })
		}
	}
	return nil
}

// awaitForeignBake follows a bake of another daemon. It gives nil when that one
// has given up, and a Conflict when it shows no sign of life.
func (l *Layer) awaitForeignBake(ctx context.Context, o *Operation, vm *vmprovision.VM) (*vmprovision.VM, error) {
	o.report(Progress{Phase: "bake", Message: "another daemon bakes " + vm.Name})
	ctx, cancel := context.WithTimeout(ctx, l.lim.BakeTimeout)
	defer cancel()
	for {
		last := *vm
		wctx, stop := context.WithTimeout(ctx, l.lim.BakeStall)
		next, err := l.p.Wait(wctx, vm.ID, func(v *vmprovision.VM) bool {
			return v == nil || v.Role != last.Role || isBaked(v) || v.Power != last.Power || keyOf(v.Status) != keyOf(last.Status)
		})
		stop()
		switch {
		case err != nil && ctx.Err() == nil && wctx.Err() != nil:
			return nil, errs.New(errs.Conflict, "wait for another daemon's bake", "vm "+vm.Name, "no sign of life for %v", l.lim.BakeStall).
				WithHint("if no other daemon is at work, berth system gc removes it")
		case err != nil:
			return nil, errs.Wrap(err, "wait for another daemon's bake", "vm "+vm.Name)
		case next == nil:
			return nil, nil
		case isBaked(next):
			return next, nil
		}
		if next.Status != nil {
			o.report(bakeProgress(*next.Status))
		}
		vm = next
	}
}

func bakeProgress(s guestinfo.Status) Progress {
	p := Progress{Phase: "bake", Message: printable(pick(s.Message, string(s.Phase)), 256)}
	if s.Bake != nil {
		p.Current, p.Total = int64(s.Bake.Entries), int64(s.Bake.Total)
	}
	return p
}

// follow waits for an operation's end and passes its reports on.
func follow(ctx context.Context, o *Operation, report func(Progress)) error {
	var seen uint64
	for {
		reports, info, changed := o.Since(seen)
		for _, p := range reports {
			seen = p.Sequence
			if report != nil {
				report(p)
			}
		}
		if info.State.Final() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// bakedName names a baked image's VM. The last four digits keep the images of
// a template's earlier snapshots apart.
func bakedName(img *imagestore.Image, t *Template) string {
	return fmt.Sprintf("berth-baked-%s-%s-%s", shortID(img.ID), clip(t.Name, 48), clip(bakedID(img.ID, img.BaseChainID, t), 4))
}

func deref(vm *vmprovision.VM) vmprovision.VM {
	if vm == nil {
		return vmprovision.VM{}
	}
	return *vm
}
