package layer

import (
	"context"
	"errors"
	"fmt"
	"io"

	"berth/internal/errs"
)

const step = "flatten layers"

// place names an entry in errors: which layer, which entry, which byte of the
// uncompressed tar.
type place struct {
	layer  string
	entry  string
	offset int64
}

func (p place) object() string {
	if p.entry == "" {
		return fmt.Sprintf("%s: at byte %d", p.layer, p.offset)
	}
	e := p.entry
	if len(e) > 400 {
		e = e[:200] + "…" + e[len(e)-200:]
	}
	return fmt.Sprintf("%s: entry %q at byte %d", p.layer, e, p.offset)
}

func (p place) errorf(k errs.Kind, format string, args ...any) error {
	return errs.New(k, step, p.object(), format, args...)
}

func (p place) corrupt(format string, args ...any) error {
	return p.errorf(errs.Corrupt, format, args...)
}

// over reports an exceeded limit: one of the Err values.
func (p place) over(limit error, max uint64) error {
	return p.errorf(errs.Quota, "%w: the limit is %d", limit, max)
}

// fault adds the place to an error that something else found. Errors that
// nobody classified are the tar's if they came out of reading it.
func (p place) fault(err error) error {
	var known *errs.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return errs.Wrap(err, step, p.object())
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return p.corrupt("the tar ends too early: %w", err)
	}
	return p.corrupt("%w", err)
}
