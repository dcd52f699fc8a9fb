package imagestore

import (
	"context"
	"slices"
	"strings"

	"go.uber.org/zap"

	"berth/imagestore/registry"
	"berth/internal/errs"
	"berth/internal/trace"
)

// minPrefix is the shortest start of an ID that names an image, in hex digits.
const minPrefix = 4

// List gives the images of all datastores, the latest pulled first. What other
// daemons have pulled or removed is seen: a list that is older than the options
// say is refreshed first, by one call for each datastore when nothing has
// changed, whatever the number of callers. A datastore that does not answer is
// listed as it was last seen.
func (s *Store) List(ctx context.Context) ([]*Image, error) {
	for _, p := range s.places {
		s.mu.Lock()
		fresh := s.o.Now().Before(p.listed.Add(s.o.ListAge))
		s.mu.Unlock()
		if fresh {
			continue
		}
		_, err := s.lists.do(ctx, p.ds.Name(), nil, func(ctx context.Context, _ func(Progress)) (none struct{}, _ error) {
			return none, s.refresh(ctx, p)
		})
		if ctx.Err() != nil {
			return nil, errs.Wrap(context.Cause(ctx), "list images", p.ds.Name())
		}
		if err != nil {
			trace.Log(ctx).Warn("list of images not refreshed", zap.String("datastore", p.ds.Name()), zap.Error(err))
		}
	}
	var out []*Image
	for _, m := range s.snapshot() {
		out = append(out, m.clone())
	}
	return out, nil
}

// Get finds an image by ID or digest ("sha256:…"), by reference as typed, or by
// a unique start of its ID of at least four digits, in this order. Of several
// disks for the same image it gives the latest. What memory does not have is
// looked for on the datastores, where another daemon may have put it.
// Errors: NotFound, and Invalid for a start that several images share.
func (s *Store) Get(ctx context.Context, ref string) (*Image, error) {
	found, err := s.find(ctx, ref)
	if err != nil {
		return nil, err
	}
	return found[0].clone(), nil
}

// find gives the images that ref names: one, or the same image on several disks.
func (s *Store) find(ctx context.Context, ref string) ([]*Image, error) {
	found, err := s.match(ref)
	if !errs.Is(err, errs.NotFound) {
		return found, err
	}
	for _, p := range s.places {
		if rerr := s.refresh(ctx, p); rerr != nil {
			return nil, errs.Wrap(rerr, "find image", ref)
		}
	}
	return s.match(ref)
}

// match looks ref up in memory, the latest pulled first.
func (s *Store) match(ref string) ([]*Image, error) {
	all := s.snapshot()
	some := func(fits func(*Image) bool) []*Image {
		return slices.DeleteFunc(slices.Clone(all), func(m *Image) bool { return !fits(m) })
	}
	if isDigest(ref) {
		if found := some(func(m *Image) bool { return m.ID == ref || m.Digest == ref }); len(found) > 0 {
			return found, nil
		}
		return nil, notFound(ref)
	}
	parsed, err := registry.ParseReference(ref, s.o.DefaultRegistry)
	if err == nil {
		if found := some(func(m *Image) bool { return slices.Contains(m.References, parsed.String()) }); len(found) > 0 {
			return found, nil
		}
	}
	hex := strings.TrimPrefix(ref, "sha256:")
	if len(hex) < minPrefix || len(hex) > 64 || !isHex(hex) {
		if err != nil {
			return nil, err
		}
		return nil, notFound(parsed.String())
	}
	found := some(func(m *Image) bool { return strings.HasPrefix(m.ID, "sha256:"+hex) })
	for _, m := range found {
		if m.ID != found[0].ID {
			return nil, errs.New(errs.Invalid, "find image", ref, "both %s and %s start so", found[0].ID, m.ID).WithHint("give more digits")
		}
	}
	if len(found) == 0 {
		return nil, notFound(ref)
	}
	return found, nil
}

func notFound(ref string) error {
	return errs.New(errs.NotFound, "find image", ref, "no such image is on the datastores").WithHint("`berth images` lists what is there; `berth pull` brings another")
}

// Usage says what images take. The cache, which no datastore holds, is counted
// with the default one. It reads the folders, as GC does.
func (s *Store) Usage(ctx context.Context) ([]Usage, error) {
	cache, err := s.o.Cache.Usage()
	if err != nil {
		return nil, errs.Wrap(err, "measure cache", "")
	}
	var out []Usage
	for _, p := range s.places {
		u := Usage{Datastore: p.ds.Name(), Cache: cache}
		cache = 0
		if u.Capacity, u.Free, err = p.ds.Space(ctx); err != nil {
			return nil, errs.Wrap(err, "measure datastore", p.ds.Name())
		}
		found, err := s.survey(ctx, p)
		if err != nil {
			return nil, errs.Wrap(err, "measure datastore", p.ds.Name())
		}
		for _, d := range found {
			u.Debris += d.bytes
		}
		s.mu.Lock()
		for _, e := range p.disks {
			if len(e.images) > 0 {
				u.Images += len(e.images)
				u.Bytes += e.disk.Populated
			}
		}
		s.mu.Unlock()
		out = append(out, u)
	}
	return out, nil
}

// normalised gives the one of refs that ref means as typed, or "".
func normalised(ref, defaultRegistry string, refs []string) string {
	parsed, err := registry.ParseReference(ref, defaultRegistry)
	if err == nil && slices.Contains(refs, parsed.String()) {
		return parsed.String()
	}
	return ""
}
