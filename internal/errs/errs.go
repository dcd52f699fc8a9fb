// Package errs is Berth's one error table. Every error that leaves a room has a
// [Kind]; the kind decides the HTTP status, the problem+json document and the
// exit code, here and nowhere else.
//
// What may not enter: knowledge of any one room. Rooms map their own causes
// (vSphere faults, registry codes, bad bytes) to a Kind where they meet them.
package errs

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Kind classifies an error by what its receiver can do about it.
type Kind uint8

// The kinds. Internal is the zero value: an error nobody classified is a bug.
const (
	Internal    Kind = iota // a defect in Berth
	NotFound                // the object does not exist
	Exists                  // an object of that name is there already
	Conflict                // the object's state forbids the step
	Invalid                 // the request itself is wrong
	Denied                  // credentials or privileges are missing
	Quota                   // a limit or a capacity is exhausted
	Unavailable             // a peer does not answer now; trying again may help
	Corrupt                 // bytes are not what they claim to be
	Unsupported             // well-formed, but Berth or the site cannot do it
	Canceled                // the caller gave up
)

// row is what one kind means to each kind of client.
type row struct {
	name   string
	status int
	exit   int
}

// table maps every kind once. Exit codes 1 and 2 stay free for "the program
// failed" and "usage"; 125 and up belong to `berth run`.
var table = [...]row{
	Internal:    {"Internal", 500, 70},
	NotFound:    {"NotFound", 404, 3},
	Exists:      {"Exists", 409, 4},
	Conflict:    {"Conflict", 409, 5},
	Invalid:     {"Invalid", 400, 6},
	Denied:      {"Denied", 403, 7},
	Quota:       {"Quota", 507, 8},
	Unavailable: {"Unavailable", 503, 9},
	Corrupt:     {"Corrupt", 422, 10},
	Unsupported: {"Unsupported", 501, 11},
	Canceled:    {"Canceled", 499, 130},
}

// Kinds lists every kind, for tests and documentation.
func Kinds() []Kind {
	ks := make([]Kind, len(table))
	for i := range table {
		ks[i] = Kind(i)
	}
	return ks
}

func (k Kind) row() row {
	if int(k) < len(table) {
		return table[k]
	}
	return table[Internal]
}

// String is the kind's name in problem+json.
func (k Kind) String() string { return k.row().name }

// HTTPStatus is the status code of a response that reports the kind.
func (k Kind) HTTPStatus() int { return k.row().status }

// ExitCode is the exit code of a command that ends with the kind.
func (k Kind) ExitCode() int { return k.row().exit }

// ParseKind is the inverse of [Kind.String]; unknown names are Internal.
func ParseKind(s string) Kind {
	for i, r := range table {
		if strings.EqualFold(r.name, s) {
			return Kind(i)
		}
	}
	return Internal
}

// Error says what went wrong with which object in which step.
type Error struct {
	Kind   Kind
	Step   string // what was being done, e.g. "pull: verify blob"
	Object string // what it was done to, e.g. "sha256:…", "vm web-1 (vm-42)"
	Fault  string // the vSphere fault's type name, if one was the cause
	Hint   string // what the reader can do about it
	Err    error  // the cause, or the message
}

// Error joins step, object, cause, fault and hint in one line. Rooms wrap each
// other's errors, often about the same object: what an outer error of the chain
// said already is not said again, and hints come last.
func (e *Error) Error() string {
	var said sentence
	said.add(e)
	return said.text.String() + said.hints.String()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// New makes an error of a kind. step and object may be empty; the rest is a
// fmt format that may wrap a cause with %w.
func New(k Kind, step, object, format string, args ...any) *Error {
	return &Error{Kind: k, Step: step, Object: object, Err: fmt.Errorf(format, args...)}
}

// WithHint returns a copy of e that tells the reader what to do.
func (e *Error) WithHint(format string, args ...any) *Error {
	c := *e
	c.Hint = fmt.Sprintf(format, args...)
	return &c
}

// WithFault returns a copy of e that names the vSphere fault.
func (e *Error) WithFault(name string) *Error {
	c := *e
	c.Fault = name
	return &c
}

// Wrap adds step and object to err and keeps its kind. It returns nil for nil.
func Wrap(err error, step, object string) error {
	if err == nil {
		return nil
	}
	return &Error{Kind: KindOf(err), Step: step, Object: object, Err: err}
}

// KindOf finds the kind of err: that of the outermost *Error in its chain,
// Canceled or Unavailable for a context's end, Internal otherwise.
func KindOf(err error) Kind {
	var e *Error
	switch {
	case errors.As(err, &e):
		return e.Kind
	case errors.Is(err, context.Canceled):
		return Canceled
	case errors.Is(err, context.DeadlineExceeded):
		return Unavailable
	}
	return Internal
}

// Is reports whether err is of kind k.
func Is(err error, k Kind) bool { return err != nil && KindOf(err) == k }
