package imagestore

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"go.uber.org/zap"

	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/internal/trace"
)

// Pull makes an image available on a datastore and gives it. Callers that ask
// for the same at the same time share one download and one disk, and each sees
// the progress of the whole; progress may be nil, is called by this goroutine,
// and gets at least the latest report of every phase and layer. When ctx ends
// this caller gives up; the work goes on for others, or else ends and leaves
// nothing but blobs from which a later pull goes on.
//
// Errors are *errs.Error: Invalid for the request; NotFound, Denied,
// Unavailable, Unsupported from registry or datastore; Quota with the bytes
// needed and free; Corrupt for bytes that are not what they claim to be.
func (s *Store) Pull(ctx context.Context, r PullRequest, progress func(Progress)) (img *Image, err error) {
	ctx, op := trace.Begin(ctx, "pull", zap.String("image", r.Reference), zap.String("datastore", r.Datastore))
	defer func() { op.End(err) }()
	defer func() { err = errs.Wrap(err, "pull", r.Reference) }()
	p, r, local, err := s.normalise(r)
	if err != nil {
		return nil, err
	}
	switch r.Policy {
	case PullAlways, "":
	case PullMissing, PullNever:
		if local {
			break // what is in it is known once it was read
		}
		if m := s.present(p, r); m != nil {
			if progress != nil {
				progress(Progress{Phase: "done", Message: m.ID})
			}
			return m.clone(), nil
		}
		if r.Policy == PullNever {
			return nil, errs.New(errs.NotFound, "find image", r.Reference, "the image is not on datastore %s and must not be pulled", r.Datastore)
		}
	default:
		return nil, errs.New(errs.Invalid, "check request", string(r.Policy), "no such pull policy; there are always, missing and never")
	}
	if local && r.Policy == PullNever {
		return nil, errs.New(errs.Invalid, "check request", r.Reference, "a source on the daemon's machine is read by pulling it; the policy never forbids that")
	}
	if len(r.Bases) == 0 {
		return nil, noTemplate(r)
	}
	key, err := json.Marshal(r)
	if err != nil {
		return nil, errs.New(errs.Internal, "check request", r.Reference, "%w", err)
	}
	m, err := s.pulls.do(ctx, string(key), progress, func(ctx context.Context, report func(Progress)) (*Image, error) {
		return s.pull(ctx, p, r, report)
	})
	if err != nil {
		return nil, err
	}
	return m.clone(), nil
}

// normalise gives a request with the reference and datastore in full. local
// tells a source on this machine from a registry's reference.
func (s *Store) normalise(r PullRequest) (p *place, _ PullRequest, local bool, err error) {
	l, err := registry.ParseLocal(r.Reference)
	if err != nil {
		return nil, r, false, err
	}
	if l != nil {
		r.Reference = l.String()
	} else {
		ref, err := registry.ParseReference(r.Reference, s.o.DefaultRegistry)
		if err != nil {
			return nil, r, false, err
		}
		r.Reference = ref.String()
	}
	if p, err = s.place(r.Datastore); err != nil {
		return nil, r, false, err
	}
	r.Datastore = p.ds.Name()
	return p, r, l != nil, nil
}

func noTemplate(r PullRequest) error {
	return errs.New(errs.Unsupported, "choose template", r.Reference, "no template is registered, so no Windows build fits").
		WithHint("register one with `berth template register`")
}

// present finds an image that a pull need not ask the registry for: of that
// reference, on that datastore, and fit for what was asked and a template.
func (s *Store) present(p *place, r PullRequest) *Image {
	for _, m := range s.snapshot() {
		if m.Datastore != p.ds.Name() || !slices.Contains(m.References, r.Reference) || !fitsVersion(m.OSVersion, r.OSVersion) {
			continue
		}
		if len(r.Bases) == 0 && r.Policy == PullNever || slices.ContainsFunc(r.Bases, func(b Base) bool { return fitsBase(m, b) }) {
			return m
		}
	}
	return nil
}

// fitsVersion compares as many parts of the version as were asked for.
func fitsVersion(has, want string) bool {
	return want == "" || has == want || len(has) > len(want) && has[:len(want)] == want && has[len(want)] == '.'
}

func fitsBase(m *Image, b Base) bool {
	return (m.OSVersion == "" || registry.Compatible(b.OSVersion, m.OSVersion)) &&
		(m.BaseChainID == "" || slices.Contains(b.ChainIDs, m.BaseChainID))
}

// pull is one pull for all who wait for it.
func (s *Store) pull(ctx context.Context, p *place, r PullRequest, report func(Progress)) (*Image, error) {
	report(Progress{Phase: "resolve", Message: r.Reference})
	pl, err := s.plan(ctx, r)
	if err != nil {
		return nil, err
	}
	pl.diskFrom = r.DiskFrom
	img := pl.img
	if pl.provided > 0 {
		report(Progress{Phase: "resolve", Message: fmt.Sprintf("%s: template %s provides %d of %d layers", img.Reference, pl.base.Template, pl.provided, len(img.Layers))})
	} else {
		report(Progress{Phase: "resolve", Message: img.Reference + ": no template provides any of its layers"})
	}
	release, err := s.share(ctx, p, pl.diskID)
	if err != nil {
		return nil, err
	}
	defer release()
	disk, err := s.disks.do(ctx, p.ds.Name()+"\x00"+pl.diskID, report, func(ctx context.Context, report func(Progress)) (*diskRecord, error) {
		return s.materialise(ctx, p, pl, report)
	})
	if err != nil {
		return nil, err
	}
	report(Progress{Phase: "commit"})
	m, err := s.commit(ctx, p, disk, pl.image(), img)
	if err != nil {
		return nil, err
	}
	report(Progress{Phase: "done", Message: m.ID})
	return m, nil
}

// plan resolves what is asked for and decides how it is made.
func (s *Store) plan(ctx context.Context, r PullRequest) (*plan, error) {
	want := registry.Want{OSVersion: r.OSVersion}
	for _, b := range r.Bases {
		want.Builds = append(want.Builds, b.OSVersion)
	}
	img, err := s.o.Registry.Resolve(ctx, r.Reference, want)
	if err != nil {
		return nil, err
	}
	return newPlan(img, r.Bases)
}

// commit writes the image's file beside its disk, after what it was made from, and takes its references from
// the images that had them before. New first: a crash in between leaves two
// claims, of which the newer counts.
func (s *Store) commit(ctx context.Context, p *place, disk *diskRecord, m *Image, img *registry.Image) (*Image, error) {
	disk.describe(m, p.ds.Name())
	m.Pulled = s.o.Now().UTC()
	if err := p.enter(ctx); err != nil {
		return nil, err
	}
	defer p.exit()
	old := s.stored(p, disk.ID, m.ID)
	if old != nil {
		for _, r := range old.References {
			if !slices.Contains(m.References, r) {
				m.References = append(m.References, r)
			}
		}
	}
	losers := s.losers(p, m)
	if old != nil && len(m.References) == len(old.References) && len(losers) == 0 && s.proven(ctx, p, old, img) {
		return old, nil
	}
	if err := s.keepOrigin(ctx, p, m, img); err != nil {
		return nil, err
	}
	if err := s.putImage(ctx, p, m); err != nil {
		return nil, err
	}
	for _, l := range losers {
		if err := s.putImage(ctx, p, l); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// losers are the other images on p whose files claim a reference of m, as they
// are without it.
func (s *Store) losers(p *place, m *Image) (out []*Image) {
	taken := func(r string) bool { return slices.Contains(m.References, r) }
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, e := range p.disks {
		for name, old := range e.images {
			if (old.ID != m.ID || old.DiskPath != m.DiskPath) && slices.ContainsFunc(e.filed[name], taken) {
				c := *old
				c.References = slices.DeleteFunc(slices.Clone(old.References), taken)
				out = append(out, &c)
			}
		}
	}
	return out
}

// stored gives the image of that ID on that disk, or nil.
func (s *Store) stored(p *place, disk, id string) *Image {
	s.mu.Lock()
	defer s.mu.Unlock()
	if e := p.disks[disk]; e != nil {
		return e.images[imageFile(id)]
	}
	return nil
}

// putImage writes an image's file and then memory. p's gate is held.
func (s *Store) putImage(ctx context.Context, p *place, m *Image) error {
	data, err := encodeRecord(kindImage, m)
	if err != nil {
		return err
	}
	if len(data) > recordLimit {
		return errs.New(errs.Unsupported, "write image record", m.ID, "the image's config takes %d bytes, more than %d", len(data), recordLimit)
	}
	if err := p.ds.WriteFile(ctx, imagePath(m.disk(), m.ID), data); err != nil {
		s.resync(ctx, p, m.disk())
		return errs.Wrap(err, "write image record", imagePath(m.disk(), m.ID))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p.changes[m.disk()]++
	if e := p.disks[m.disk()]; e != nil {
		e.put(m)
		p.settle()
	}
	return nil
}

// resync brings memory to what a disk's folder holds after a call whose outcome
// is not known. When that cannot be read, memory forgets the disk, and the next
// refresh reads it.
func (s *Store) resync(ctx context.Context, p *place, disk string) {
	ctx, cancel := context.WithTimeout(trace.Detach(ctx), s.o.UndoTime)
	defer cancel()
	if _, err := s.lookAgain(ctx, p, disk); err != nil {
		trace.Log(ctx).Warn("disk's folder not read again", zap.String("disk", disk), zap.Error(err))
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(p.disks, disk)
	}
}

// disk is the ID of the disk that the image uses.
func (m *Image) disk() string {
	return m.DiskPath[len(imagesDir)+1 : len(m.DiskPath)-len(diskFile)-1]
}

// clone copies what a caller might change in place.
func (m *Image) clone() *Image {
	c := *m
	c.References = slices.Clone(m.References)
	c.Layers = slices.Clone(m.Layers)
	return &c
}
