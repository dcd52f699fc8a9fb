package datastoretest

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"berth/imagestore"
	"berth/internal/errs"
)

// Dir is a datastore in a local folder. A disk is stored as the VMDK that was
// imported, so that other tools can look at it.
type Dir struct {
	name, root string

	mu             sync.Mutex
	capacity, free int64
}

// NewDir makes a datastore in an existing folder.
func NewDir(name, root string) *Dir {
	return &Dir{name: name, root: root, capacity: 1 << 40, free: 1 << 39}
}

// SetSpace says what Space answers; imports beyond free bytes fail.
func (d *Dir) SetSpace(capacity, free int64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.capacity, d.free = capacity, free
}

// Name is the name given to NewDir.
func (d *Dir) Name() string { return d.name }

// Space gives what SetSpace said.
func (d *Dir) Space(ctx context.Context) (capacity, free int64, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.capacity, d.free, wrap(ctx.Err(), "measure", d.name)
}

// Path is the local path of a file of the datastore.
func (d *Dir) Path(path string) string { return filepath.Join(d.root, filepath.FromSlash(path)) }

func (d *Dir) resolve(ctx context.Context, path string) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", wrap(err, "access", path)
	}
	if !fs.ValidPath(path) || path == "." || strings.ContainsAny(path, "\\\x00") {
		return "", errs.New(errs.Invalid, "access datastore", path, "the path leaves the folder")
	}
	return d.Path(path), nil
}

// wrap classifies an error of the local file system.
func wrap(err error, step, path string) error {
	kind := errs.KindOf(err)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		kind = errs.NotFound
	case errors.Is(err, fs.ErrExist):
		kind = errs.Exists
	case errors.Is(err, syscall.ENOSPC):
		kind = errs.Quota
	}
	return errs.New(kind, step+" on datastore", path, "%w", err)
}

// ImportDisk stores the VMDK, all or nothing.
func (d *Dir) ImportDisk(ctx context.Context, path string, _, length int64, vmdk io.Reader, progress func(int64)) error {
	full, err := d.resolve(ctx, path)
	if err != nil {
		return err
	}
	if _, free, _ := d.Space(ctx); length > free {
		return errs.New(errs.Quota, "import disk", path, "%d bytes do not fit into %d", length, free).WithFault("NoDiskSpace")
	}
	if _, err := os.Lstat(full); err == nil {
		return wrap(fs.ErrExist, "import disk", path)
	}
	return wrap(d.store(full, length, &contextReader{ctx, vmdk}, progress), "import disk", path)
}

func (d *Dir) store(full string, length int64, r io.Reader, progress func(int64)) error {
	if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(d.root, ".import-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails after the rename, as it should
	defer f.Close()
	n, err := io.Copy(f, &tellingReader{r: r, tell: progress})
	switch {
	case err != nil:
		return err
	case n != length:
		return errs.New(errs.Corrupt, "import disk", "", "the VMDK has %d bytes, not %d", n, length)
	}
	return os.Link(f.Name(), full) // unlike a rename, it never replaces
}

// ReadDisk copies the stored VMDK.
func (d *Dir) ReadDisk(ctx context.Context, path string, w io.Writer) error {
	full, err := d.resolve(ctx, path)
	if err != nil {
		return err
	}
	f, err := os.Open(full)
	if err != nil {
		return wrap(err, "read disk", path)
	}
	defer f.Close()
	out := &keepingWriter{w: w}
	if _, err = io.Copy(out, &contextReader{ctx, f}); out.err != nil {
		return out.err
	}
	return wrap(err, "read disk", path)
}

// keepingWriter remembers why writing failed.
type keepingWriter struct {
	w   io.Writer
	err error
}

func (k *keepingWriter) Write(p []byte) (n int, err error) {
	n, k.err = k.w.Write(p)
	return n, k.err
}

type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c *contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}

type tellingReader struct {
	r    io.Reader
	n    int64
	tell func(int64)
}

func (t *tellingReader) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	t.n += int64(n)
	if t.tell != nil && n > 0 {
		t.tell(t.n)
	}
	return n, err
}

// WriteFile writes beside and renames.
func (d *Dir) WriteFile(ctx context.Context, path string, data []byte) error {
	full, err := d.resolve(ctx, path)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
		return wrap(err, "write", path)
	}
	f, err := os.CreateTemp(d.root, ".write-*")
	if err != nil {
		return wrap(err, "write", path)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), full)
	}
	if err != nil {
		err = errors.Join(err, os.Remove(f.Name()))
	}
	return wrap(err, "write", path)
}

// ReadFile reads a bounded file.
func (d *Dir) ReadFile(ctx context.Context, path string, limit int64) ([]byte, error) {
	full, err := d.resolve(ctx, path)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(full)
	if err != nil {
		return nil, wrap(err, "read", path)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(b)) > limit {
		return nil, errs.New(errs.Corrupt, "read", path, "the file has more than %d bytes", limit)
	}
	return b, wrap(err, "read", path)
}

// List names what is in a folder.
func (d *Dir) List(ctx context.Context, dir string) ([]imagestore.FileInfo, error) {
	full, err := d.resolve(ctx, dir)
	if err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(full)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var out []imagestore.FileInfo
	for _, e := range entries {
		i, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, wrap(err, "list", dir)
		}
		f := imagestore.FileInfo{Name: e.Name(), Dir: e.IsDir(), Modified: i.ModTime()}
		if !f.Dir {
			f.Size = i.Size()
		}
		out = append(out, f)
	}
	return out, wrap(err, "list", dir)
}

// Tree lists a folder and those in it.
func (d *Dir) Tree(ctx context.Context, dir string) (map[string][]imagestore.FileInfo, error) {
	top, err := d.List(ctx, dir)
	if err != nil || top == nil {
		return nil, err
	}
	out := map[string][]imagestore.FileInfo{dir: top}
	for _, f := range top {
		if !f.Dir {
			continue
		}
		at := dir + "/" + f.Name
		if out[at], err = d.List(ctx, at); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// DeleteDisk removes a disk.
func (d *Dir) DeleteDisk(ctx context.Context, path string) error { return d.Delete(ctx, path) }

// Delete removes a file or a folder.
func (d *Dir) Delete(ctx context.Context, path string) error {
	full, err := d.resolve(ctx, path)
	if err != nil {
		return err
	}
	return wrap(os.RemoveAll(full), "delete", path)
}
