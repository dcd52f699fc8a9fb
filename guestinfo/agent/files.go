package agent

import (
	"maps"
	"os"
	"slices"
	"strings"
	"time"
)

// node is what a bake has to know about a name.
type node struct {
	dir      bool
	reparse  bool // a symbolic link, junction or other reparse point; never followed
	size     int64
	id       uint64 // the file's own number on its volume
	links    uint32
	modified time.Time
	platformNode
}

// files are the operations on files that a bake needs. Paths are absolute.
type files interface {
	// stat describes a name without following it.
	stat(path string) (node, error)
	// makeDir makes a directory or an empty directory reparse point like src,
	// with everything but times. The parent exists, the name does not.
	makeDir(src, dst string, n node) error
	// adoptDir gives an existing directory src's metadata except times.
	adoptDir(src, dst string, n node) error
	// copyFile makes a file like src, times included, and gives the bytes of
	// its streams. The parent exists, the name does not.
	copyFile(src, dst string, n node) (int64, error)
	// finish sets a directory's times and attributes after its content.
	finish(dst string, n node) error
	// link gives the file at old another name.
	link(old, new string) error
	// rename moves a name within the volume; the new one does not exist.
	rename(old, new string) error
	// remove removes a name and what is below it; none is no error. Reparse
	// points are removed, not followed.
	remove(path string) error
	// complete is whether a directory's list has every name.
	complete() bool
	// lost counts what these operations did not carry over.
	lost() losses
}

// list gives a directory's names in one order everywhere.
func list(path string) ([]string, error) {
	d, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	names, err := d.Readdirnames(-1)
	if e := d.Close(); err == nil {
		err = e
	}
	slices.Sort(names)
	return names, err
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// native turns a manifest's path, which has backslashes, into this system's.
func native(path string) string { return strings.ReplaceAll(path, `\`, string(os.PathSeparator)) }

func below(dir, name string) string {
	return strings.TrimSuffix(dir, string(os.PathSeparator)) + string(os.PathSeparator) + name
}
