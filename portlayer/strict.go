package portlayer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"berth/internal/errs"
)

// basePath is where the API lives; the document's own base path is checked
// against it.
const basePath = "/v1"

// strict checks requests against the API's document before anything is bound:
// members and parameters that it does not know, values of another type, and
// names given twice are refused with their place. The generated server would
// pass over all of that.
type strict struct {
	routes []route
	defs   map[string]*schema
}

// route is one operation of the document.
type route struct {
	method   string
	segments []string          // "{x}" is a parameter
	query    map[string]string // type by name
	body     *schema           // nil takes none
	stream   bool              // the body is a stream of bytes, which the operation reads itself
}

// schema is what of a JSON schema says which members and types there are.
type schema struct {
	Ref        string             `json:"$ref"`
	Type       string             `json:"type"`
	Format     string             `json:"format"`
	Properties map[string]*schema `json:"properties"`
	Items      *schema            `json:"items"`
	Additional json.RawMessage    `json:"additionalProperties"`
	MaxItems   *int               `json:"maxItems"`
}

type document struct {
	BasePath    string                                `json:"basePath"`
	Paths       map[string]map[string]json.RawMessage `json:"paths"`
	Definitions map[string]*schema                    `json:"definitions"`
	Parameters  map[string]*parameter                 `json:"parameters"`
}

type parameter struct {
	Ref    string  `json:"$ref"`
	Name   string  `json:"name"`
	In     string  `json:"in"`
	Type   string  `json:"type"`
	Schema *schema `json:"schema"`
}

// newStrict reads the API's document.
func newStrict(swagger []byte) (*strict, error) {
	var d document
	if err := json.Unmarshal(swagger, &d); err != nil {
		return nil, errs.New(errs.Internal, "read the API's document", "", "%w", err)
	}
	if d.BasePath != basePath {
		return nil, errs.New(errs.Internal, "read the API's document", "", "base path is %q, not %q", d.BasePath, basePath)
	}
	s := &strict{defs: d.Definitions}
	for path, item := range d.Paths {
		var common []*parameter
		if raw, ok := item["parameters"]; ok {
			if err := json.Unmarshal(raw, &common); err != nil {
				return nil, errs.New(errs.Internal, "read the API's document", path, "%w", err)
			}
		}
		for method, raw := range item {
			if method == "parameters" {
				continue
			}
			r, err := d.route(method, path, raw, common)
			if err != nil {
				return nil, err
			}
			s.routes = append(s.routes, r)
		}
	}
	return s, nil
}

func (d *document) route(method, path string, raw json.RawMessage, common []*parameter) (route, error) {
	var op struct {
		Parameters []*parameter `json:"parameters"`
	}
	if err := json.Unmarshal(raw, &op); err != nil {
		return route{}, errs.New(errs.Internal, "read the API's document", path, "%w", err)
	}
	r := route{method: strings.ToUpper(method), segments: strings.Split(strings.Trim(basePath+path, "/"), "/"), query: map[string]string{}}
	for _, p := range append(common, op.Parameters...) {
		if p.Ref != "" {
			name := strings.TrimPrefix(p.Ref, "#/parameters/")
			if p = d.Parameters[name]; p == nil {
				return r, errs.New(errs.Internal, "read the API's document", path, "parameter %q is not there", name)
			}
		}
		switch p.In {
		case "query":
			r.query[p.Name] = p.Type
		case "body":
			r.body = p.Schema
			r.stream = r.body.Type == "string" && r.body.Format == "binary"
		}
	}
	return r, nil
}

// match finds the operation of a request.
func (s *strict) match(method, escaped string) *route {
	parts := strings.Split(strings.Trim(escaped, "/"), "/")
	var found *route
	for i := range s.routes {
		r := &s.routes[i]
		if r.method == method && len(r.segments) == len(parts) && fits(r.segments, parts) {
			// A literal segment wins over a parameter: /images/pull.
			if found == nil || literals(r.segments) > literals(found.segments) {
				found = r
			}
		}
	}
	return found
}

func fits(segments, parts []string) bool {
	for i, seg := range segments {
		if !strings.HasPrefix(seg, "{") && seg != parts[i] {
			return false
		}
	}
	return true
}

// streams says whether a request's body is a stream.
func (s *strict) streams(r *http.Request) bool {
	rt := s.match(r.Method, r.URL.EscapedPath())
	return rt != nil && rt.stream
}

func literals(segments []string) (n int) {
	for _, s := range segments {
		if !strings.HasPrefix(s, "{") {
			n++
		}
	}
	return n
}

const readStep = "read request"

// check refuses what the operation's description does not know. A request that
// fits no operation is the router's to answer.
func (s *strict) check(r *http.Request, body []byte) error {
	rt := s.match(r.Method, r.URL.EscapedPath())
	if rt == nil {
		return nil
	}
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return errs.New(errs.Invalid, readStep, "query", "%w", err)
	}
	for name, values := range q {
		at := "query." + clip(name, 80)
		switch t := rt.query[name]; {
		case t == "":
			return errs.New(errs.Invalid, readStep, at, "unknown parameter %q", clip(name, 80))
		case t != "array" && len(values) > 1:
			return errs.New(errs.Invalid, readStep, at, "the parameter is given %d times", len(values))
		case t == "boolean" && values[0] != "true" && values[0] != "false":
			return errs.New(errs.Invalid, readStep, at, "must be true or false, not %q", clip(values[0], 40))
		}
	}
	if rt.stream {
		return nil
	}
	if rt.body == nil {
		if len(body) > 0 {
			return errs.New(errs.Invalid, readStep, "body", "this operation takes no body")
		}
		return nil
	}
	if len(body) == 0 {
		return errs.New(errs.Invalid, readStep, "body", "the body is missing")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if err := s.value(d, rt.body, "body"); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errs.New(errs.Invalid, readStep, "body", "there is something after the document")
	}
	return nil
}

// value checks the next value. Every value has a schema, so the depth of the
// document is that of the description.
func (s *strict) value(d *json.Decoder, sc *schema, path string) error {
	for sc.Ref != "" {
		name := strings.TrimPrefix(sc.Ref, "#/definitions/")
		if s.defs[name] == nil {
			return errs.New(errs.Internal, readStep, path, "definition %q is not there", name)
		}
		sc = s.defs[name]
	}
	tok, err := d.Token()
	if err != nil {
		return errs.New(errs.Invalid, readStep, path, "not JSON: %w", noEOF(err))
	}
	got := typeOf(tok)
	want := sc.Type
	if want == "" && sc.Properties != nil {
		want = "object"
	}
	n, isNumber := tok.(json.Number)
	switch {
	case want == "integer" && isNumber && !strings.ContainsAny(n.String(), ".eE"):
	case want == got && want != "integer":
	default:
		return errs.New(errs.Invalid, readStep, path, "must be %s, not %s", article(want), describeToken(tok, got))
	}
	switch got {
	case "object":
		return s.object(d, sc, path)
	case "array":
		return s.array(d, sc, path)
	}
	return nil
}

func (s *strict) object(d *json.Decoder, sc *schema, path string) error {
	var additional *schema
	if len(sc.Additional) > 0 && sc.Additional[0] == '{' {
		additional = &schema{}
		if err := json.Unmarshal(sc.Additional, additional); err != nil {
			return errs.New(errs.Internal, readStep, path, "%w", err)
		}
	}
	seen := map[string]bool{}
	for d.More() {
		tok, err := d.Token()
		if err != nil {
			return errs.New(errs.Invalid, readStep, path, "not JSON: %w", noEOF(err))
		}
		name := tok.(string) // the decoder gives nothing else here
		at := path + "." + clip(name, 80)
		if seen[name] {
			return errs.New(errs.Invalid, readStep, at, "the name is given twice")
		}
		seen[name] = true
		member := sc.Properties[name]
		if member == nil {
			member = additional
		}
		if member == nil {
			return errs.New(errs.Invalid, readStep, at, "unknown field %q", clip(name, 80))
		}
		if err := s.value(d, member, at); err != nil {
			return err
		}
	}
	return closing(d, path)
}

func (s *strict) array(d *json.Decoder, sc *schema, path string) error {
	items := sc.Items
	if items == nil {
		return errs.New(errs.Internal, readStep, path, "the description says nothing of the items")
	}
	for i := 0; d.More(); i++ {
		if sc.MaxItems != nil && i >= *sc.MaxItems {
			return errs.New(errs.Invalid, readStep, path, "more than %d items", *sc.MaxItems)
		}
		if err := s.value(d, items, fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return closing(d, path)
}

func closing(d *json.Decoder, path string) error {
	if _, err := d.Token(); err != nil {
		return errs.New(errs.Invalid, readStep, path, "not JSON: %w", noEOF(err))
	}
	return nil
}

func typeOf(tok json.Token) string {
	switch t := tok.(type) {
	case json.Delim:
		if t == '{' {
			return "object"
		}
		return "array"
	case string:
		return "string"
	case json.Number:
		return "number"
	case bool:
		return "boolean"
	}
	return "null"
}

func describeToken(tok json.Token, got string) string {
	switch t := tok.(type) {
	case json.Number:
		return "the number " + clip(t.String(), 40)
	case nil:
		return "null; leave it out instead"
	}
	return article(got)
}

func article(t string) string {
	if strings.ContainsRune("aeiou", rune((t + " ")[0])) {
		return "an " + t
	}
	return "a " + t
}

// noEOF makes the end of the input in the midst of a document an error that
// says so.
func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
