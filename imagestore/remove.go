package imagestore

import (
	"context"
	"slices"
	"strings"

	"go.uber.org/zap"

	"berth/internal/errs"
	"berth/internal/trace"
)

// Remove takes away what ref names, wherever it is: a tag or digest reference
// is removed from its image, and with an image's last tag the image; an ID
// names the image itself, which must not have tags in more than one place
// unless force is set. A disk goes with its last image.
//
// users gives the names of what uses an image; an image in use is not removed,
// also not by force, and the Conflict error names its users. users may be nil
// and is called without locks.
//
// The result says what was done, in order: "untagged: …", "deleted: sha256:…",
// "deleted: [datastore] images/…/disk.vmdk", also when an error came after it.
func (s *Store) Remove(ctx context.Context, ref string, force bool, users func(*Image) []string) (done []string, err error) {
	ctx, op := trace.Begin(ctx, "remove image", zap.String("image", ref))
	defer func() { op.End(err) }()
	found, err := s.find(ctx, ref)
	if err != nil {
		return nil, err
	}
	for _, m := range found {
		more, err := s.remove(ctx, m, ref, force, users)
		done = append(done, more...)
		if err != nil {
			return done, errs.Wrap(err, "remove image", ref)
		}
	}
	return done, nil
}

// remove removes ref from one image, or all of it.
func (s *Store) remove(ctx context.Context, m *Image, ref string, force bool, users func(*Image) []string) ([]string, error) {
	p, err := s.place(m.Datastore)
	if err != nil {
		return nil, err
	}
	if err := p.enter(ctx); err != nil {
		return nil, err
	}
	defer p.exit()
	if m = s.stored(p, m.disk(), m.ID); m == nil {
		return nil, nil // somebody else was faster
	}
	left, err := s.leftAfter(m, ref, force)
	if err != nil {
		return nil, err
	}
	gone := slices.DeleteFunc(slices.Clone(m.References), func(r string) bool { return slices.Contains(left, r) })
	// A file that an interrupted pull left with one of these references would
	// bring it back at the next start.
	for _, l := range s.losers(p, &Image{ID: m.ID, DiskPath: m.DiskPath, References: gone}) {
		if err := s.putImage(ctx, p, l); err != nil {
			return nil, err
		}
	}
	if len(left) == 0 {
		return s.drop(ctx, p, m, gone, users)
	}
	c := *m
	c.References = left
	if err := s.putImage(ctx, p, &c); err != nil {
		return nil, err
	}
	return untagged(gone), nil
}

// leftAfter says which references the image keeps. When the last tag of a
// repository goes, the digests by which that repository knows it go too.
func (s *Store) leftAfter(m *Image, ref string, force bool) ([]string, error) {
	name := s.named(m, ref)
	if name == "" {
		var tags []string
		for _, r := range m.References {
			if !strings.Contains(r, "@") {
				tags = append(tags, r)
			}
		}
		if len(tags) > 1 && !force {
			return nil, errs.New(errs.Conflict, "remove image", m.ID, "it is tagged as %s", strings.Join(tags, ", ")).WithHint("remove the tags one by one, or force the removal of all")
		}
		return nil, nil
	}
	left := slices.DeleteFunc(slices.Clone(m.References), func(r string) bool { return r == name })
	repo := repository(name)
	if !slices.ContainsFunc(left, func(r string) bool { return !strings.Contains(r, "@") && repository(r) == repo }) {
		left = slices.DeleteFunc(left, func(r string) bool { return repository(r) == repo })
	}
	return left, nil
}

// named gives the one of m's references that ref means, or "" for an ID.
func (s *Store) named(m *Image, ref string) string {
	if isDigest(ref) {
		return ""
	}
	return normalised(ref, s.o.DefaultRegistry, m.References)
}

// repository cuts tag or digest off a normalised reference.
func repository(r string) string {
	if name, _, ok := strings.Cut(r, "@"); ok {
		return name
	}
	return r[:strings.LastIndex(r, ":")]
}

func untagged(refs []string) (out []string) {
	for _, r := range refs {
		out = append(out, "untagged: "+r)
	}
	return out
}

// drop deletes an image, and its disk unless another image uses that. p's gate
// is held.
func (s *Store) drop(ctx context.Context, p *place, m *Image, refs []string, users func(*Image) []string) ([]string, error) {
	if users != nil {
		if names := users(m.clone()); len(names) > 0 {
			return nil, errs.New(errs.Conflict, "remove image", m.ID, "it is used by %s", strings.Join(names, ", ")).WithHint("remove these first")
		}
	}
	release, ok := s.claim(p, m.disk())
	if !ok {
		return nil, errs.New(errs.Conflict, "remove image", m.ID, "its disk is being pulled").WithHint("wait until the pull has ended")
	}
	defer release()
	if err := p.ds.Delete(ctx, imagePath(m.disk(), m.ID)); err != nil {
		s.resync(ctx, p, m.disk())
		return nil, errs.Wrap(err, "delete image record", imagePath(m.disk(), m.ID))
	}
	done := append(untagged(refs), "deleted: "+m.ID)
	last := s.forgetImage(p, m)
	if err := p.ds.Delete(ctx, originPath(m.disk(), m.ID)); err != nil {
		return done, errs.Wrap(err, "delete manifest and config", originPath(m.disk(), m.ID))
	}
	if !last {
		return done, nil
	}
	if shared, err := s.othersUse(ctx, p, m.disk()); shared || err != nil {
		return done, err
	}
	if err := s.wipe(ctx, p, m.disk()); err != nil {
		return done, errs.Wrap(err, "delete disk", m.DiskPath)
	}
	return append(done, "deleted: ["+p.ds.Name()+"] "+m.DiskPath), nil
}

// forgetImage removes m from memory and reports whether its disk has no other image.
func (s *Store) forgetImage(p *place, m *Image) (last bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p.changes[m.disk()]++
	e := p.disks[m.disk()]
	if e == nil {
		return true
	}
	return e.forget(m)
}

// othersUse asks the datastore whether another daemon uses the disk: it has put
// an image beside it, or is at work there. What it put there is taken to memory.
func (s *Store) othersUse(ctx context.Context, p *place, id string) (bool, error) {
	held, err := p.readLease(ctx, id)
	if err != nil || s.foreign(held) {
		return err == nil, err
	}
	e, err := s.load(ctx, p, id)
	if err != nil || e == nil || len(e.images) == 0 {
		return false, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p.disks[id] = e
	p.settle()
	return true, nil
}
