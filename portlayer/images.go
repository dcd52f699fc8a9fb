package portlayer

import (
	"cmp"
	"context"
	"slices"
	"sort"
	"strings"

	"berth/guestinfo"
	"berth/imagestore"
	"berth/internal/errs"
	"berth/internal/trace"
	"berth/vmprovision"

	"go.uber.org/zap"
)

// PullRequest asks for an image, and with Bake for its baked image too.
type PullRequest struct {
	Reference string
	OSVersion string
	Datastore string
	Policy    imagestore.PullPolicy
	Bake      bool
	DiskFrom  string // an archive on this machine; see imagestore.PullRequest
}

// check refuses a request that cannot be meant and fills in its defaults.
func (r *PullRequest) check() error {
	const step = "pull"
	r.Reference = strings.TrimSpace(r.Reference)
	if r.Reference == "" || len(r.Reference) > 512 {
		return errs.New(errs.Invalid, step, "reference", "a reference has 1 to 512 characters, not %d", len(r.Reference))
	}
	switch r.Policy {
	case "":
		r.Policy = imagestore.PullAlways
	case imagestore.PullAlways, imagestore.PullMissing, imagestore.PullNever:
	default:
		return errs.New(errs.Invalid, step, "policy", "policy %q is unknown; there are always, missing and never", clip(string(r.Policy), 40))
	}
	return nil
}

// Preview says what a pull would do.
func (l *Layer) Preview(ctx context.Context, r PullRequest) (*imagestore.Preview, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	req, err := l.request(ctx, r)
	if err != nil {
		return nil, err
	}
	v, err := l.images.Preview(ctx, req)
	if err != nil {
		return nil, errs.Wrap(err, "preview pull", r.Reference)
	}
	return v, nil
}

// request is what the image store is asked for.
func (l *Layer) request(ctx context.Context, r PullRequest) (imagestore.PullRequest, error) {
	req := imagestore.PullRequest{Reference: r.Reference, OSVersion: r.OSVersion, Datastore: r.Datastore, Policy: r.Policy, DiskFrom: r.DiskFrom}
	ts, err := l.templates.list(ctx)
	if err != nil {
		return req, errs.Wrap(err, "pull", r.Reference)
	}
	for _, t := range ts {
		req.Bases = append(req.Bases, imagestore.Base{Template: t.Name, OSVersion: t.OSVersion, ChainIDs: t.ChainIDs})
	}
	return req, nil
}

// Pull starts to pull an image and answers at once with the operation.
func (l *Layer) Pull(ctx context.Context, r PullRequest) (*Operation, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	ref := r.Reference
	return l.ops.start(ctx, "pull", ref, func(ctx context.Context, o *Operation) (any, error) {
		leave, err := l.pullTurn(ctx, o)
		if err != nil {
			return nil, err
		}
		defer leave(nil)
		return l.pull(ctx, o, r, ref)
	})
}

// pullTurn waits until an operation may move an image's bytes.
func (l *Layer) pullTurn(ctx context.Context, o *Operation) (leave func(error), err error) {
	o.report(Progress{Phase: "queued"})
	if leave, err = l.pulls.enter(ctx, "pull"); err != nil {
		return nil, err
	}
	o.running()
	return leave, nil
}

// passOn reports what the image store reports.
func (o *Operation) passOn(p imagestore.Progress) {
	o.report(Progress{Phase: p.Phase, Object: p.Layer, Current: p.Current, Total: p.Total, Message: p.Message})
}

// pull does the work of an operation. ref is what the image is called in events;
// "" is its first reference.
func (l *Layer) pull(ctx context.Context, o *Operation, r PullRequest, ref string) (*imagestore.Image, error) {
	req, err := l.request(ctx, r)
	if err != nil {
		return nil, err
	}
	img, err := l.images.Pull(ctx, req, o.passOn)
	if err != nil {
		return nil, errs.Wrap(err, "pull", ref)
	}
	if ref == "" {
		ref = imageName(img)
	}
	l.events.add(Event{Type: "image", Action: "pull", Object: img.ID, Name: ref, Operation: o.ID(),
		Attributes: map[string]string{"digest": img.Digest, "datastore": img.Datastore}})
	if r.Bake {
		t, err := l.templateFor(ctx, img, "")
		if err != nil {
			return nil, err
		}
		if _, err := l.ensureBaked(ctx, img, t, o.report); err != nil {
			return nil, err
		}
	}
	return img, nil
}

// ImageInfo is an image and what uses it.
type ImageInfo struct {
	*imagestore.Image
	Bakes      []BakedImage
	Containers []string // ids
}

// BakedOn names the templates that the image is baked on.
func (i ImageInfo) BakedOn() []string {
	var names []string
	for _, b := range i.Bakes {
		if !slices.Contains(names, b.Template) {
			names = append(names, b.Template)
		}
	}
	return names
}

// BakedImage is an image on a template. What it says of the content is the
// guest's word.
type BakedImage struct {
	ID, Template string
	Mode         guestinfo.Mode
	Inventory    string // checksum, "" when the guest gave none
	Entries      uint64
}

// Images lists the images, newest first. reference, if not empty, selects
// those that have it.
func (l *Layer) Images(ctx context.Context, reference string) ([]ImageInfo, error) {
	imgs, err := l.images.List(ctx)
	if err != nil {
		return nil, errs.Wrap(err, "list images", "")
	}
	if reference != "" {
		one, err := l.images.Get(ctx, reference)
		if errs.Is(err, errs.NotFound) {
			return []ImageInfo{}, nil
		}
		if err != nil {
			return nil, errs.Wrap(err, "list images", reference)
		}
		imgs = []*imagestore.Image{one}
	}
	users, baked := l.imageUsers(), l.bakedImages()
	out := make([]ImageInfo, 0, len(imgs))
	for _, img := range imgs {
		out = append(out, ImageInfo{img, baked[img.ID], users[img.ID]})
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Pulled.After(out[j].Pulled) })
	return out, nil
}

// Image finds an image by reference, id, or unique prefix of an id.
func (l *Layer) Image(ctx context.Context, ref string) (ImageInfo, error) {
	img, err := l.images.Get(ctx, ref)
	if err != nil {
		return ImageInfo{}, errs.Wrap(err, "find image", ref)
	}
	return ImageInfo{img, l.bakedImages()[img.ID], l.imageUsers()[img.ID]}, nil
}

// imageUsers gives the ids of the containers of each image id.
func (l *Layer) imageUsers() map[string][]string {
	users := map[string][]string{}
	for _, vm := range l.containerVMs() {
		if m, err := l.metaOf(vm); err == nil {
			users[m.ImageID] = append(users[m.ImageID], vm.ID)
		}
	}
	return users
}

// RemoveImage removes a reference, and the image with its baked images when it
// was the last one. Containers that use the image, or are being created from
// it, are named in a Conflict.
func (l *Layer) RemoveImage(ctx context.Context, ref string, force bool) ([]string, error) {
	const step = "remove image"
	out, err := l.ops.run(ctx, "image.remove", ref, func(ctx context.Context, o *Operation) (any, error) {
		var gone *imagestore.Image
		var releases []func()
		defer func() {
			for _, r := range releases {
				r()
			}
		}()
		removed, err := l.images.Remove(ctx, ref, force, func(img *imagestore.Image) []string {
			users, release := l.reserved.remove(img.ID, func() []string { return l.imageUserNames(img.ID) })
			releases = append(releases, release)
			gone = img
			return users
		})
		if err != nil {
			return nil, errs.Wrap(err, step, ref)
		}
		if gone == nil { // it has other references: nobody was asked
			l.events.add(Event{Type: "image", Action: "untag", Name: ref, Operation: o.ID()})
			return removed, nil
		}
		l.events.add(Event{Type: "image", Action: "remove", Object: gone.ID, Name: ref, Operation: o.ID()})
		if _, err := l.images.Get(ctx, gone.ID); err == nil {
			return removed, nil // it has other references
		} else if !errs.Is(err, errs.NotFound) {
			return nil, errs.Wrap(err, step, ref)
		}
		more, err := l.removeBaked(ctx, gone.ID)
		return append(removed, more...), err
	})
	if err != nil {
		return nil, err
	}
	return out.([]string), nil
}

// removeBaked destroys the baked images of an image that is gone. What cannot
// be destroyed is named and left to gc.
func (l *Layer) removeBaked(ctx context.Context, imageID string) (removed []string, err error) {
	for _, b := range l.baked() {
		if b.meta.ImageID != imageID {
			continue
		}
		if users := l.bakedUsers(b.vm.ID); len(users) > 0 {
			trace.Log(ctx).Warn("baked image stays while containers are linked to it", zap.String("vm", b.vm.Name), zap.Strings("containers", users))
			continue
		}
		if e := l.p.Destroy(ctx, b.vm.ID); e != nil && !errs.Is(e, errs.NotFound) {
			return removed, errs.Wrap(e, "remove baked image", b.vm.Name).(*errs.Error).WithHint("the image is gone; berth system gc removes the rest")
		}
		removed = append(removed, "deleted baked image "+b.vm.Name)
	}
	return removed, nil
}

// imageUserNames names the containers of an image.
func (l *Layer) imageUserNames(id string) []string {
	var names []string
	for _, vm := range l.containerVMs() {
		if m, err := l.metaOf(vm); err == nil && m.ImageID == id {
			names = append(names, m.Name)
		}
	}
	slices.Sort(names)
	return names
}

// bakedVM is a baked image and what Berth wrote about it.
type bakedVM struct {
	vm   *vmprovision.VM
	meta bakedMeta
}

// baked lists the finished baked images.
func (l *Layer) baked() []bakedVM {
	var out []bakedVM
	for _, vm := range l.vms(vmprovision.RoleBaked) {
		var m bakedMeta
		if err := decodeMeta(vm.Meta, l.lim.MetaBytes, &m); err == nil {
			out = append(out, bakedVM{vm, m})
		}
	}
	return out
}

// bakedImages lists the baked images of each image id, by template.
func (l *Layer) bakedImages() map[string][]BakedImage {
	on := map[string][]BakedImage{}
	for _, b := range l.baked() {
		x := BakedImage{ID: b.vm.ID, Template: b.meta.Template}
		if b.vm.Spec != nil {
			x.Mode = b.vm.Spec.Mode
		}
		if st := b.vm.Status; st != nil && st.Bake != nil {
			x.Inventory, x.Entries = printable(st.Bake.Hash, 128), st.Bake.Entries
		}
		on[b.meta.ImageID] = append(on[b.meta.ImageID], x)
	}
	for _, list := range on {
		slices.SortFunc(list, func(a, b BakedImage) int { return cmp.Or(cmp.Compare(a.Template, b.Template), cmp.Compare(a.ID, b.ID)) })
	}
	return on
}

// BakedOn gives the ids of the images that are baked on a template.
func (l *Layer) BakedOn(t *Template) []string {
	var ids []string
	for _, b := range l.baked() {
		if b.meta.TemplateID == t.ID {
			ids = append(ids, b.meta.ImageID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// bakedUsers names the containers that are linked to a baked image.
func (l *Layer) bakedUsers(id string) []string {
	var names []string
	for _, vm := range l.containerVMs() {
		m, err := l.metaOf(vm)
		switch {
		case vm.Baked == id:
			names = append(names, m.Name)
		case err != nil && vm.Baked == "":
			// It may be linked to any: nothing that it could need is removed.
			names = append(names, vm.Name+" (its metadata cannot be read)")
		case err == nil && m.Baked == id:
			names = append(names, m.Name)
		}
	}
	return names
}

// imageName is an image's first reference, or its id.
func imageName(img *imagestore.Image) string {
	if len(img.References) > 0 {
		return img.References[0]
	}
	return shortID(img.ID)
}

// shortID is 12 digits of an id or digest.
func shortID(id string) string {
	_, hex, ok := strings.Cut(id, ":")
	if !ok {
		hex = id
	}
	return clip(hex, 12)
}
