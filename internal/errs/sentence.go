package errs

import (
	"errors"
	"slices"
	"strings"
)

// sentence is a chain of errors as one line, in the making.
type sentence struct {
	text, hints strings.Builder
	prefixes    []string // steps and objects that were said
	ends        []string // faults and hints that were said
}

// add says what e adds to the errors that wrap it.
func (s *sentence) add(e *Error) {
	s.prefix(e.step(s.prefixes))
	s.prefix(e.Object)
	faults := s.text.Len()
	switch inner := directly(e.Err); {
	case inner != nil:
		s.add(inner)
	case e.Err != nil:
		s.text.WriteString(e.Err.Error())
	default:
		s.text.WriteString(strings.ToLower(e.Kind.String()))
	}
	if fault := " (" + e.Fault + ")"; e.Fault != "" && !strings.Contains(s.text.String()[faults:], fault) {
		s.text.WriteString(fault)
	}
	if e.Hint != "" && !slices.Contains(s.ends, e.Hint) {
		s.ends = append(s.ends, e.Hint)
		s.hints.WriteString("; " + e.Hint)
	}
}

// prefix says a step or an object, unless it was said.
func (s *sentence) prefix(what string) {
	if what == "" || slices.Contains(s.prefixes, what) {
		return
	}
	s.prefixes = append(s.prefixes, what)
	s.text.WriteString(what + ": ")
}

// step is e's step without a beginning that was said: "verify blob" of
// "pull: verify blob" within "pull".
func (e *Error) step(said []string) string {
	for _, p := range said {
		if rest, ok := strings.CutPrefix(e.Step, p+": "); ok {
			return rest
		}
	}
	return e.Step
}

// directly is the *Error that err is, or that it wraps without a word of its
// own; nil if there is none.
func directly(err error) *Error {
	for err != nil {
		if e, ok := err.(*Error); ok {
			return e
		}
		next := errors.Unwrap(err)
		if next == nil || next.Error() != err.Error() {
			return nil
		}
		err = next
	}
	return nil
}
