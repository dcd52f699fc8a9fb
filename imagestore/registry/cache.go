package registry

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"berth/internal/errs"
	"berth/internal/space"
)

// Cache is a folder of verified blobs under blobs/sha256/ and of blobs in
// quarantine under partial/. Several processes may share it; pins are known to
// their own process only.
type Cache struct {
	dir   string
	limit int64 // bytes, 0 is none

	mu       sync.Mutex
	pins     map[string]int
	reserved map[string]int64 // partial folder → declared size of what is being fetched
}

func openCache(dir string, limit int64) (*Cache, error) {
	const step = "open blob cache"
	if dir == "" {
		return nil, errs.New(errs.Invalid, step, "", "no cache folder is given")
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, export(err, step, dir, "")
	}
	c := &Cache{dir: abs, limit: limit, pins: map[string]int{}, reserved: map[string]int64{}}
	for _, d := range []string{c.blobs(), c.partials()} {
		if err := os.MkdirAll(d, 0o700); err != nil {
			return nil, export(err, step, d, "")
		}
	}
	return c, nil
}

func (c *Cache) blobs() string    { return filepath.Join(c.dir, "blobs", "sha256") }
func (c *Cache) partials() string { return filepath.Join(c.dir, "partial") }

// blobPath must be given a digest that checkDigest accepts.
func (c *Cache) blobPath(dgst string) string {
	return filepath.Join(c.blobs(), strings.TrimPrefix(dgst, digestPrefix))
}

// partialPath has the size in it: a document that lies about a blob's size must
// not disturb the fetch of the true one.
func (c *Cache) partialPath(dgst string, size int64) string {
	return filepath.Join(c.partials(), strings.Replace(dgst, ":", "-", 1)+"."+strconv.FormatInt(size, 10))
}

// Path is where the verified blob of a digest lies. A blob that is not here is
// a NotFound error, a string that is no sha256 digest Invalid.
func (c *Cache) Path(dgst string) (string, error) {
	const step = "find cached blob"
	if err := checkDigest(dgst); err != nil {
		return "", export(err, step, strconv.QuoteToASCII(oneLine(dgst, 100)), "")
	}
	path := c.blobPath(dgst)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", errs.New(errs.NotFound, step, dgst, "the blob is not in the cache")
	} else if err != nil {
		return "", export(err, step, dgst, "")
	}
	return path, nil
}

// lookup gives the path of a verified blob of the size and notes the use. A
// file of another size is debris of a damaged disk and is removed.
func (c *Cache) lookup(dgst string, size int64) (string, bool, error) {
	path := c.blobPath(dgst)
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", false, nil
	}
	if err != nil {
		return "", false, err
	}
	if !info.Mode().IsRegular() {
		return "", false, permanent(errs.Corrupt, "%s in the blob cache is no file", path)
	}
	if info.Size() != size {
		return "", false, c.misfit(path, dgst, info.Size(), size)
	}
	now := time.Now()
	if err := os.Chtimes(path, now, now); err != nil {
		return "", false, err
	}
	return path, true, nil
}

// misfit decides who is wrong when a cached blob has another size than a
// descriptor says: the file, if its bytes no longer have the digest.
func (c *Cache) misfit(path, dgst string, has, says int64) error {
	got, err := digestFile(path)
	if err != nil {
		return err
	}
	if got == dgst {
		return permanent(errs.Corrupt, "%s has %d bytes, its descriptor says %d", dgst, has, says)
	}
	return os.Remove(path)
}

// Drop removes a blob that its reader found to be damaged, so that the next
// Fetch gets it anew. A blob that is not there is no error.
func (c *Cache) Drop(dgst string) error {
	if err := checkDigest(dgst); err != nil {
		return export(err, "drop cached blob", strconv.QuoteToASCII(oneLine(dgst, 100)), "")
	}
	if err := os.Remove(c.blobPath(dgst)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return export(err, "drop cached blob", dgst, "")
	}
	return nil
}

// Pin keeps a blob, present or still to come, from being pruned. Pins count:
// each needs its Unpin. A digest that is none pins nothing.
func (c *Cache) Pin(dgst string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pins[dgst]++
}

// Unpin takes one Pin back.
func (c *Cache) Unpin(dgst string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pins[dgst]--; c.pins[dgst] <= 0 {
		delete(c.pins, dgst)
	}
}

// Usage is how many bytes the cache takes on disk, partial blobs included.
func (c *Cache) Usage() (int64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	items, err := c.items()
	if err != nil {
		return 0, export(err, "measure blob cache", c.dir, "")
	}
	return sum(items), nil
}

// Prune removes what was not used for maxAge, then what was used longest ago
// until at most maxBytes remain, and gives the bytes freed. Pinned blobs and
// those being fetched stay. maxAge 0 is no bound of age, a negative maxBytes no
// bound of size.
func (c *Cache) Prune(maxBytes int64, maxAge time.Duration) (freed int64, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	freed, err = c.prune(maxBytes, maxAge)
	return freed, export(err, "prune blob cache", c.dir, "")
}

// item is a blob or a partial blob.
type item struct {
	path    string
	bytes   int64
	used    time.Time
	held    bool // pinned, or being fetched
	partial bool
}

func sum(items []item) (n int64) {
	for _, i := range items {
		n += i.bytes
	}
	return n
}

// prune needs c.mu.
func (c *Cache) prune(maxBytes int64, maxAge time.Duration) (freed int64, err error) {
	items, err := c.items()
	if err != nil {
		return 0, err
	}
	slices.SortFunc(items, func(a, b item) int { return cmp.Or(a.used.Compare(b.used), cmp.Compare(a.path, b.path)) })
	total, now := sum(items), time.Now()
	for _, i := range items {
		tooOld := maxAge > 0 && now.Sub(i.used) > maxAge
		if i.held || (!tooOld && (maxBytes < 0 || total <= maxBytes)) {
			continue
		}
		removed, err := remove(i)
		if err != nil {
			return freed, err
		}
		if removed {
			total, freed = total-i.bytes, freed+i.bytes
		}
	}
	return freed, nil
}

// remove deletes an item, unless it is a partial blob that another process
// holds.
func remove(i item) (bool, error) {
	if !i.partial {
		err := os.Remove(i.path)
		return err == nil, ignoreMissing(err)
	}
	f, err := os.OpenFile(filepath.Join(i.path, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return false, ignoreMissing(err)
	}
	got, err := tryLock(f)
	if got {
		err = os.RemoveAll(i.path)
	}
	return got && err == nil, errors.Join(err, f.Close())
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// items needs c.mu.
func (c *Cache) items() ([]item, error) {
	var out []item
	blobs, err := os.ReadDir(c.blobs())
	if err != nil {
		return nil, err
	}
	for _, e := range blobs {
		info, err := e.Info()
		if err != nil {
			if err := ignoreMissing(err); err != nil {
				return nil, err
			}
			continue
		}
		out = append(out, item{path: filepath.Join(c.blobs(), e.Name()), bytes: info.Size(), used: info.ModTime(), held: c.pins[digestPrefix+e.Name()] > 0})
	}
	partials, err := os.ReadDir(c.partials())
	if err != nil {
		return nil, err
	}
	for _, e := range partials {
		i := item{path: filepath.Join(c.partials(), e.Name()), partial: true}
		_, i.held = c.reserved[i.path]
		if err := i.measure(); err != nil {
			return nil, err
		}
		out = append(out, i)
	}
	return out, nil
}

func (i *item) measure() error {
	files, err := os.ReadDir(i.path)
	if err != nil {
		return ignoreMissing(err)
	}
	for _, f := range files {
		info, err := f.Info()
		if err != nil {
			if err := ignoreMissing(err); err != nil {
				return err
			}
			continue
		}
		i.bytes += allocated(info)
		if info.ModTime().After(i.used) {
			i.used = info.ModTime()
		}
	}
	return nil
}

// reserve claims room for a blob before its first byte; within a limit the
// blobs used longest ago make way. release gives the claim back.
func (c *Cache) reserve(dgst string, size int64) (release func(), err error) {
	path := c.partialPath(dgst, size)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.limit > 0 {
		if err := c.room(path, size); err != nil {
			return nil, err
		}
	}
	if err := c.space(path, size); err != nil {
		return nil, err
	}
	c.reserved[path] = size
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.reserved, path)
	}, nil
}

// room needs c.mu. What is being fetched counts with its declared size.
func (c *Cache) room(path string, size int64) error {
	claimed := size
	for p, n := range c.reserved {
		if p != path {
			claimed += n
		}
	}
	held := func() (kept int64, all int64, err error) {
		items, err := c.items()
		for _, i := range items {
			if i.path == path || (i.partial && i.held) {
				continue
			}
			all += i.bytes
			if i.held {
				kept += i.bytes
			}
		}
		return kept, all, err
	}
	kept, all, err := held()
	if err != nil || claimed+all <= c.limit {
		return err
	}
	if claimed+kept > c.limit {
		return permanent(errs.Quota, "a blob of %d bytes does not fit into the cache of %d bytes, of which %d are in use", size, c.limit, claimed-size+kept).
			withHint("raise the cache's limit")
	}
	c.reserved[path] = size // prune must not take the blob's own partial
	defer delete(c.reserved, path)
	// Held partials are on disk only in part; prune counts what is there.
	onDisk, err := c.items()
	if err != nil {
		return err
	}
	_, err = c.prune(max(0, sum(onDisk)-(claimed+all-c.limit)), 0)
	return err
}

// space needs c.mu. It refuses a blob that the disk cannot hold beside what is
// already being fetched, before the first byte fills it.
func (c *Cache) space(path string, size int64) error {
	free, err := space.Free(c.dir)
	if err != nil {
		return err
	}
	items, err := c.items()
	if err != nil {
		return err
	}
	need := size
	for p, n := range c.reserved {
		if p != path {
			need += n
		}
	}
	for _, i := range items {
		if i.path == path || (i.partial && i.held) {
			need -= i.bytes // written already
		}
	}
	if need > free {
		return permanent(errs.Quota, "%d bytes are still to be fetched, the blob cache's disk has %d free", need, free).
			withHint("free space for the blob cache, or prune it")
	}
	return nil
}
