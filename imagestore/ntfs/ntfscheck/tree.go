package ntfscheck

import (
	"slices"
	"strings"
	"unicode/utf16"

	"berth/internal/errs"
)

// Tree is the tree of names of a volume that was found clean. It is not safe
// for concurrent use.
type Tree struct{ c *checker }

// Stat finds a path, its parts separated by slashes or backslashes, regardless
// of case, and gives the length of its unnamed data. Errors: NotFound.
func (t *Tree) Stat(path string) (size int64, dir bool, err error) {
	num, err := t.lookup(path)
	if err != nil {
		return 0, false, err
	}
	in := &t.c.recs[num]
	return in.size, in.state&isDir != 0, nil
}

// ReadFile gives the unnamed data of a file of at most limit bytes. Errors:
// NotFound, Quota for a larger one, Invalid for a directory.
func (t *Tree) ReadFile(path string, limit int64) ([]byte, error) {
	const step = "ntfs: read file"
	num, err := t.lookup(path)
	if err != nil {
		return nil, err
	}
	in := &t.c.recs[num]
	if in.state&isDir != 0 {
		return nil, errs.New(errs.Invalid, step, path, "a directory")
	}
	if in.size > limit {
		return nil, errs.New(errs.Quota, step, path, "%d bytes, at most %d are read", in.size, limit)
	}
	t.c.quiet = true
	defer func() { t.c.quiet = false }()
	b := make([]byte, t.c.recordSize)
	if err := t.c.readRecord(num, b); err != nil {
		return nil, err
	}
	r, _ := t.c.parseRecord(num, b)
	all, err := t.c.gather(&r)
	if err != nil {
		return nil, err
	}
	data := pick(all, typData, "")
	if !data.nonres {
		return slices.Clone(data.val), nil
	}
	out := make([]byte, data.size)
	return out, t.c.readAttr(&data, out, 0)
}

// Names counts the names below a directory, at any depth. Errors: NotFound.
func (t *Tree) Names(path string) (int64, error) {
	top, err := t.lookup(path)
	if err != nil {
		return 0, err
	}
	const unknown, inside, outside = 0, 1, 2
	state := make([]uint8, len(t.c.recs))
	state[recRoot], state[top] = outside, inside
	n, way := int64(0), []uint32{}
	for num := range t.c.recs {
		if in := &t.c.recs[num]; in.state&(inUse|isDir|isExt) != inUse|isDir {
			continue
		}
		way = way[:0]
		at := uint32(num)
		for state[at] == unknown { // ends at the root: the volume is clean
			way = append(way, at)
			at = t.c.recs[at].parent
		}
		for _, w := range way {
			state[w] = state[at]
		}
		if state[num] == inside {
			n += int64(t.c.recs[num].children)
		}
	}
	return n, nil
}

// lookup walks a path from the root.
func (t *Tree) lookup(path string) (int64, error) {
	at := int64(recRoot)
	for _, part := range strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '\\' }) {
		next, err := t.child(at, utf16.Encode([]rune(part)))
		if err != nil {
			return 0, err
		}
		if next < 0 {
			return 0, errs.New(errs.NotFound, "ntfs: look up", path, "there is no %q", part)
		}
		at = next
	}
	return at, nil
}

// child finds a name in a directory; -1 is none.
func (t *Tree) child(dir int64, name []uint16) (int64, error) {
	if t.c.recs[dir].state&isDir == 0 {
		return -1, nil
	}
	b := make([]byte, t.c.recordSize)
	if err := t.c.readRecord(dir, b); err != nil {
		return 0, err
	}
	x, err := t.c.dirIndex(dir, b)
	if err != nil {
		return 0, err
	}
	found := int64(-1)
	x.visit = func(e, key []byte) {
		if f, ok := parseName(key); ok && t.c.compareNames(f.name, name) == 0 {
			found = int64(u64(e) & refMask)
		}
	}
	_, err = t.c.walk(&x)
	return found, err
}
