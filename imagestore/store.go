package imagestore

import (
	"cmp"
	"context"
	"os"
	"slices"
	"sync"
	"time"

	"berth/imagestore/layer"
	"berth/imagestore/registry"
	"berth/internal/errs"
)

// Registry is what the store asks of registries; *registry.Client is one.
type Registry interface {
	// Resolve finds the variant of an image that fits, with verified config.
	Resolve(ctx context.Context, ref string, want registry.Want) (*registry.Image, error)
	// Fetch gives the path of a layer's verified blob in the local cache.
	Fetch(ctx context.Context, img *registry.Image, l registry.Layer, progress func(registry.Progress)) (string, error)
}

// BlobCache is what the store asks of the cache in which Fetch leaves blobs;
// *registry.Cache is one.
type BlobCache interface {
	Pin(digest string) // keep it from being pruned; counted
	Unpin(digest string)
	Drop(digest string) error
	Path(digest string) (string, error) // NotFound when it is not there
	Usage() (int64, error)
	// Prune frees blobs that were not used for maxAge (0 is no bound), and then
	// the oldest until maxBytes remain (negative is no bound).
	Prune(maxBytes int64, maxAge time.Duration) (freed int64, err error)
}

// Options configure a [Store]. What is not given a default must be set.
type Options struct {
	Datastores      []Datastore // the first is the default
	Registry        Registry
	Cache           BlobCache
	DefaultRegistry string // for references without a host, as Registry has it
	// Owner names this daemon to others that share a datastore; the same name
	// after a restart lets it clear up at once what it left. "" is the host's name.
	Owner string

	Disk   DiskOptions // Level is chosen by Compression
	Limits Limits
	Unpack layer.Limits

	Compression Compression // of disks on their way to a datastore; "" is auto

	ReserveBytes int64         // free space that pulls leave on a datastore; 0 is 256 MiB
	CacheBytes   int64         // of blobs kept after a pull; 0 is no bound
	CacheAge     time.Duration // of blobs kept after a pull; 0 is no bound
	LeaseTime    time.Duration // after which a silent daemon is taken for dead; 0 is 10 minutes
	Poll         time.Duration // between looks at another daemon's lease; 0 is 5 s
	ListAge      time.Duration // how old a list of images may be that is given; 0 is 10 s
	UndoTime     time.Duration // for clearing up after a failure; 0 is a minute

	Now func() time.Time // nil is time.Now
}

func (o Options) withDefaults() (Options, error) {
	if len(o.Datastores) == 0 || o.Registry == nil || o.Cache == nil {
		return o, errs.New(errs.Invalid, "open image store", "", "datastore, registry or cache is missing")
	}
	if o.Owner == "" {
		name, err := os.Hostname()
		if err != nil {
			return o, errs.New(errs.Invalid, "open image store", "", "no owner is given and the host has no name: %w", err)
		}
		o.Owner = name
	}
	o.ReserveBytes = cmp.Or(o.ReserveBytes, 256<<20)
	o.LeaseTime = cmp.Or(o.LeaseTime, 10*time.Minute)
	o.Poll = cmp.Or(o.Poll, 5*time.Second)
	o.ListAge = cmp.Or(o.ListAge, 10*time.Second)
	o.UndoTime = cmp.Or(o.UndoTime, time.Minute)
	if o.Now == nil {
		o.Now = time.Now
	}
	var err error
	if o.Compression, err = ParseCompression(string(o.Compression)); err != nil {
		return o, errs.Wrap(err, "open image store", "")
	}
	if o.LeaseTime < 3 || o.Poll < 0 || o.ListAge < 0 || o.UndoTime < 0 || o.ReserveBytes < 0 {
		return o, errs.New(errs.Invalid, "open image store", "", "a time or size is negative")
	}
	return o, nil
}

// Store keeps account of the images on one or more datastores. All state is on
// these; memory holds a copy, so that reading costs no remote call. It is safe
// for concurrent use, and other daemons may work on the same datastores.
type Store struct {
	o      Options
	places []*place          // as Options.Datastores
	lists  flights[struct{}] // refreshes for List
	pulls  flights[*Image]
	disks  flights[*diskRecord]

	mu sync.Mutex // guards what places hold; never held across a remote call
}

// place is one datastore and what is known to be on it.
type place struct {
	ds   Datastore
	gate chan struct{} // holds a token while image files are being written

	listed   time.Time        // when what is there was last read
	changes  map[string]int64 // that this store made in each disk's folder
	disks    map[string]*entry
	holds    map[string]*hold
	reserved int64   // bytes that pulls under way will take
	link     float64 // bytes a second that disks went there with; 0 until one did
}

// entry is one committed disk and its images by file name. Images are never
// changed once they are here, only replaced.
type entry struct {
	seen   string // of its folder, as it was read; see signature
	disk   *diskRecord
	images map[string]*Image
	filed  map[string][]string // the references that each file claims, also those that a newer image has
}

func newEntry(disk *diskRecord) *entry {
	return &entry{disk: disk, images: map[string]*Image{}, filed: map[string][]string{}}
}

// put adds or replaces an image whose file says the same.
func (e *entry) put(m *Image) {
	name := imageFile(m.ID)
	e.images[name], e.filed[name] = m, m.References
}

// forget removes an image and reports whether it was the last.
func (e *entry) forget(m *Image) (last bool) {
	name := imageFile(m.ID)
	delete(e.images, name)
	delete(e.filed, name)
	return len(e.images) == 0
}

// Open reads what is on the datastores: one call for the list of folders, and
// for each disk one for each file of the store in its folder, eight at a time. A datastore that does not answer is an error.
func Open(ctx context.Context, o Options) (*Store, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	s := &Store{o: o}
	names := map[string]bool{}
	for _, ds := range o.Datastores {
		if names[ds.Name()] {
			return nil, errs.New(errs.Invalid, "open image store", ds.Name(), "the datastore is named twice")
		}
		names[ds.Name()] = true
		p := &place{ds: ds, gate: make(chan struct{}, 1), changes: map[string]int64{}, disks: map[string]*entry{}, holds: map[string]*hold{}}
		if err := s.refresh(ctx, p); err != nil {
			return nil, errs.Wrap(err, "open image store", ds.Name())
		}
		s.places = append(s.places, p)
	}
	return s, nil
}

// place finds a datastore by name; "" is the default.
func (s *Store) place(name string) (*place, error) {
	if name == "" {
		return s.places[0], nil
	}
	for _, p := range s.places {
		if p.ds.Name() == name {
			return p, nil
		}
	}
	return nil, errs.New(errs.NotFound, "find datastore", name, "the image store does not use this datastore")
}

// enter takes the right to write image files of p, or ctx's end.
func (p *place) enter(ctx context.Context) error {
	select {
	case p.gate <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *place) exit() { <-p.gate }

// hold counts who relies on a disk's folder, or marks its removal.
type hold struct {
	users   int
	removed chan struct{} // not nil while it is being removed; closed at the end
}

// share keeps a disk from being removed until release is called. It waits for
// a removal that is under way.
func (s *Store) share(ctx context.Context, p *place, disk string) (release func(), err error) {
	for {
		s.mu.Lock()
		h := p.holds[disk]
		if h == nil {
			h = &hold{}
			p.holds[disk] = h
		}
		if h.removed == nil {
			h.users++
			s.mu.Unlock()
			return func() {
				s.mu.Lock()
				defer s.mu.Unlock()
				if h.users--; h.users == 0 {
					delete(p.holds, disk)
				}
			}, nil
		}
		gone := h.removed
		s.mu.Unlock()
		select {
		case <-gone:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// claim takes a disk for its removal, unless somebody shares it.
func (s *Store) claim(p *place, disk string) (release func(), ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if p.holds[disk] != nil {
		return nil, false
	}
	h := &hold{removed: make(chan struct{})}
	p.holds[disk] = h
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(p.holds, disk)
		close(h.removed)
	}, true
}

// snapshot lists all images, the newest first, then by ID.
func (s *Store) snapshot() []*Image {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []*Image
	for _, p := range s.places {
		for _, e := range p.disks {
			for _, m := range e.images {
				out = append(out, m)
			}
		}
	}
	slices.SortFunc(out, func(a, b *Image) int {
		return cmp.Or(b.Pulled.Compare(a.Pulled), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Datastore, b.Datastore), cmp.Compare(a.DiskPath, b.DiskPath))
	})
	return out
}
