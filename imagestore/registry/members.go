package registry

import (
	"archive/tar"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"berth/internal/errs"
)

// Bounds of what is looked through in an archive.
const (
	maxMembers    = 16384
	maxMemberName = 1024
	maxLinks      = 4 // from one member to the next
)

// member is one file of a local source. It is read by one goroutine.
type member struct {
	io.Reader
	size  int64
	close func() error
}

// memberSet gives the regular files of a local source by slash-separated names.
type memberSet interface {
	open(name string) (*member, error) // NotFound when it is not there
	close() error
}

// openLocal opens a source that lies below one of the folders allowed. Every
// component is walked from there, so that no link leads out.
func (c *Client) openLocal(ctx context.Context, l Local) (memberSet, error) {
	root, rel, err := c.allowed(l)
	if err != nil {
		return nil, err
	}
	if l.Kind == kindLayout {
		dir, err := root.OpenRoot(rel)
		if cerr := root.Close(); err == nil && cerr != nil {
			err = errors.Join(cerr, dir.Close())
		}
		if err != nil {
			return nil, localFault(err, "the folder")
		}
		return folder{dir}, nil
	}
	f, size, err := openRegular(root, rel)
	if cerr := root.Close(); err == nil && cerr != nil {
		err = errors.Join(cerr, f.Close())
	}
	if err != nil {
		return nil, localFault(err, "the archive")
	}
	a, err := scanArchive(ctx, f, size)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return a, nil
}

// allowed opens the folder of [Options.LocalSources] that l lies in.
func (c *Client) allowed(l Local) (root *os.Root, rel string, err error) {
	for _, dir := range c.options.LocalSources {
		rel, err := filepath.Rel(filepath.Clean(dir), l.Path)
		if err != nil || !filepath.IsLocal(rel) {
			continue
		}
		root, err := os.OpenRoot(dir)
		if err != nil {
			return nil, "", localFault(err, "the allowed folder")
		}
		return root, rel, nil
	}
	return nil, "", permanent(errs.Denied, "%s is below no folder that images may be taken from", l.Path).
		withHint("name its folder in the `localSources` option of the registry section")
}

// openRegular opens a file that is no device and no pipe, without waiting for one.
func openRegular(root *os.Root, name string) (*os.File, int64, error) {
	f, err := root.OpenFile(filepath.FromSlash(name), os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, 0, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = permanent(errs.Invalid, "%s is no file", name)
	}
	if err != nil {
		return nil, 0, errors.Join(err, f.Close())
	}
	return f, info.Size(), nil
}

// localFault gives an error of opening or reading a local source its kind.
func localFault(err error, what string) error {
	var f *fault
	switch {
	case errors.As(err, &f):
		return f
	case errors.Is(err, fs.ErrNotExist):
		return permanent(errs.NotFound, "%s is not there: %w", what, err).withHint("the path is one of the machine that the daemon runs on")
	case errors.Is(err, syscall.EIO):
		return permanent(errs.Unavailable, "%s cannot be read: %w", what, err)
	}
	return permanent(errs.Denied, "%s cannot be opened: %w", what, err).withHint("the daemon must be able to read it, and no link may lead out of the allowed folder")
}

// folder is a layout that is a folder.
type folder struct{ root *os.Root }

func (d folder) open(name string) (*member, error) {
	f, size, err := openRegular(d.root, name)
	if err != nil {
		return nil, localFault(err, name)
	}
	return &member{Reader: f, size: size, close: f.Close}, nil
}

func (d folder) close() error { return d.root.Close() }

// archive is a tar whose members are read where they lie.
type archive struct {
	f     *os.File
	spans map[string]span
	links map[string]string
}

// scanArchive reads the headers of a tar and passes its contents by.
func scanArchive(ctx context.Context, f *os.File, size int64) (*archive, error) {
	a := &archive{f: f, spans: map[string]span{}, links: map[string]string{}}
	bad := func(format string, args ...any) (*archive, error) {
		return nil, permanent(errs.Corrupt, "the archive is no tar that can be read: "+format, args...)
	}
	var magic [6]byte
	if _, err := f.ReadAt(magic[:], 0); err == nil && compressionOf(magic[:]) != "" {
		return nil, permanent(errs.Unsupported, "the archive is compressed (%s)", compressionOf(magic[:])).withHint("unpack it to a plain tar first")
	}
	tr := tar.NewReader(f)
	for n := 0; ; n++ {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		h, err := tr.Next()
		if err == io.EOF {
			return a, nil
		}
		if err != nil {
			return bad("%w", err)
		}
		if n >= maxMembers {
			return nil, permanent(errs.Quota, "the archive has more than %d members", maxMembers)
		}
		name := path.Clean(h.Name)
		if len(name) > maxMemberName || !fs.ValidPath(name) {
			return bad("it has a member called %q", oneLine(h.Name, 100))
		}
		_, file := a.spans[name]
		_, link := a.links[name]
		if (file || link) && h.Typeflag != tar.TypeDir {
			return bad("it has %q twice", name)
		}
		switch h.Typeflag {
		case tar.TypeReg:
			from, err := f.Seek(0, io.SeekCurrent)
			if err != nil {
				return nil, localFault(err, "the archive")
			}
			// A sparse member's bytes are not where its header says.
			if sparse(h) || h.Size > size-from {
				return bad("%q is sparse or goes on behind the end", name)
			}
			a.spans[name] = span{from, from + h.Size}
		case tar.TypeSymlink:
			a.links[name] = path.Join(path.Dir(name), h.Linkname)
		case tar.TypeLink:
			a.links[name] = path.Clean(h.Linkname)
		}
	}
}

func sparse(h *tar.Header) bool {
	for k := range h.PAXRecords {
		if strings.HasPrefix(k, "GNU.sparse.") {
			return true
		}
	}
	return h.Typeflag == tar.TypeGNUSparse
}

func (a *archive) open(name string) (*member, error) {
	name = path.Clean(name)
	for range maxLinks {
		to, ok := a.links[name]
		if !ok {
			break
		}
		name = to
	}
	s, ok := a.spans[name]
	if !ok {
		return nil, permanent(errs.NotFound, "the archive has no %q", oneLine(name, 200))
	}
	return &member{Reader: io.NewSectionReader(a.f, s.from, s.len()), size: s.len(), close: func() error { return nil }}, nil
}

func (a *archive) close() error { return a.f.Close() }

// compressionOf tells compressed data by its first bytes; "" is none known.
func compressionOf(head []byte) string {
	switch {
	case len(head) >= 2 && head[0] == 0x1f && head[1] == 0x8b:
		return "gzip"
	case len(head) >= 4 && string(head[:4]) == "\x28\xb5\x2f\xfd":
		return "zstd"
	case len(head) >= 6 && string(head[:6]) == "\xfd7zXZ\x00":
		return "xz"
	case len(head) >= 3 && string(head[:3]) == "BZh":
		return "bzip2"
	}
	return ""
}

// readMember reads a whole member of at most limit bytes.
func readMember(fs memberSet, name string, limit int64) ([]byte, error) {
	m, err := fs.open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = m.close() }() // only read from
	if m.size > limit {
		return nil, permanent(errs.Quota, "%s has %d bytes, more than the limit of %d", oneLine(name, 200), m.size, limit)
	}
	b, err := io.ReadAll(io.LimitReader(m, limit))
	if err != nil {
		return nil, localFault(err, name)
	}
	return b, nil
}
