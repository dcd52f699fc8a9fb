// Package space asks file systems for room before it is needed.
//
// What may not enter: what the room is for.
package space

import (
	"os"

	"berth/internal/errs"
)

// Reserve sets bytes from to to of f aside on its file system: writing them
// cannot fail for want of room, whatever else fills the disk. f's length stays
// what it is. Where the file system cannot set room aside, Reserve looks
// whether there is that much now; where it does not even say that, it promises
// nothing. Errors: Quota tells what is missing, Unavailable what else is wrong.
func Reserve(f *os.File, from, to int64) error {
	done, err := allocate(f, from, to-from)
	switch {
	case full(err):
		return lacking(f, to-from, err)
	case err != nil:
		return errs.New(errs.Unavailable, "set space aside", f.Name(), "%w", err)
	case done:
		return nil
	}
	free, err := freeAt(f)
	if err != nil {
		return errs.New(errs.Unavailable, "set space aside", f.Name(), "%w", err)
	}
	if free < to-from {
		return lacking(f, to-from, nil)
	}
	return nil
}

func lacking(f *os.File, need int64, cause error) error {
	free, err := freeAt(f)
	if err != nil {
		return errs.New(errs.Quota, "set space aside", f.Name(), "%d bytes are needed: %w", need, cause)
	}
	e := errs.New(errs.Quota, "set space aside", f.Name(), "%d bytes are needed, %d are free", need, free)
	if cause != nil {
		e = errs.New(errs.Quota, "set space aside", f.Name(), "%d bytes are needed, %d are free: %w", need, free, cause)
	}
	return e.WithHint("free %d bytes there, or give Berth another directory for temporary files", max(need-free, 1))
}
