package agent

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// plain copies with what every system offers: content, times, attributes and
// hard links. It is for Linux, where the bake is tested, and for Wine, which
// has no backup semantics; what it cannot see it names once for all entries.
type plain struct {
	losses  losses
	partial bool // the system does not list every name: Wine hides broken links
}

func (p plain) lost() losses { return p.losses }

func (p plain) complete() bool { return !p.partial }

func (p plain) stat(path string) (node, error) {
	i, err := os.Lstat(path)
	if err != nil {
		return node{}, err
	}
	n := node{dir: i.IsDir(), reparse: i.Mode()&(fs.ModeSymlink|fs.ModeIrregular) != 0, size: i.Size(), modified: i.ModTime()}
	return n, identify(path, i, &n)
}

func (p plain) makeDir(src, dst string, n node) error {
	if n.reparse {
		return p.copyLink(src, dst)
	}
	return os.Mkdir(dst, 0o755)
}

func (p plain) adoptDir(string, string, node) error { return nil }

func (p plain) copyLink(src, dst string) error {
	to, err := os.Readlink(src)
	if err != nil {
		return err
	}
	return os.Symlink(to, dst)
}

func (p plain) copyFile(src, dst string, n node) (size int64, err error) {
	if n.reparse {
		return 0, p.copyLink(src, dst)
	}
	in, err := os.Open(src)
	if err != nil {
		return 0, err
	}
	defer in.Close() // read only
	out, err := os.OpenFile(dst, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o755)
	if err != nil {
		return 0, err
	}
	size, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err != nil {
		return size, err
	}
	return size, setMeta(dst, n)
}

func (p plain) finish(dst string, n node) error { return setMeta(dst, n) }

func (p plain) link(old, new string) error { return os.Link(old, new) }

func (p plain) rename(old, new string) error { return os.Rename(old, new) }

func (p plain) remove(path string) error { return os.RemoveAll(path) }
