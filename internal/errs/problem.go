package errs

import "errors"

// Problem is an RFC 9457 problem+json document with Berth's extension members.
type Problem struct {
	Type      string `json:"type"`   // "about:blank" or a URI reference of the kind
	Title     string `json:"title"`  // the kind's name in words
	Status    int    `json:"status"` // HTTP status
	Detail    string `json:"detail"` // the whole message
	Kind      string `json:"kind"`
	Object    string `json:"object,omitempty"`
	Step      string `json:"step,omitempty"`
	Fault     string `json:"fault,omitempty"`
	Hint      string `json:"hint,omitempty"`
	Operation string `json:"operation,omitempty"`
}

// ProblemType is the media type of a [Problem].
const ProblemType = "application/problem+json"

// ToProblem describes err to a client. Step, object, fault and hint come from
// the outermost error of the chain that has each.
func ToProblem(err error, operation string) Problem {
	k := KindOf(err)
	p := Problem{Type: "about:blank", Title: k.String(), Status: k.HTTPStatus(), Detail: err.Error(), Kind: k.String(), Operation: operation}
	for cur := err; cur != nil; cur = errors.Unwrap(cur) {
		e, ok := cur.(*Error)
		if !ok {
			continue
		}
		p.Object = first(p.Object, e.Object)
		p.Step = first(p.Step, e.Step)
		p.Fault = first(p.Fault, e.Fault)
		p.Hint = first(p.Hint, e.Hint)
	}
	return p
}

// FromProblem restores the error that a server described.
func FromProblem(p Problem) error {
	return &Error{Kind: ParseKind(p.Kind), Step: "", Err: errors.New(p.Detail), Fault: ""}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
