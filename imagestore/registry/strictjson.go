package registry

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"berth/internal/errs"
)

const maxJSONDepth = 64

// scanJSON holds a document against what any two JSON readers would understand
// alike: one object, valid UTF-8 without byte order mark, no key twice, depth at
// most 64, nothing behind it. It gives the lower-cased top-level keys; two that
// differ only in case are refused, since Go's decoder would merge them.
func scanJSON(b []byte) (map[string]bool, *fault) {
	corrupt := func(format string, args ...any) (map[string]bool, *fault) {
		return nil, permanent(errs.Corrupt, "not a well-formed JSON document: "+format, args...)
	}
	if bytes.HasPrefix(b, []byte("\xef\xbb\xbf")) {
		return corrupt("it begins with a byte order mark")
	}
	if !utf8.Valid(b) {
		return corrupt("it is not UTF-8")
	}
	if bytes.IndexByte(b, 0) >= 0 {
		return corrupt("it holds a NUL byte")
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	top := map[string]bool{}
	var stack []jsonLevel
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) && len(stack) == 0 {
			break
		}
		if err != nil {
			return corrupt("at byte %d: %w", dec.InputOffset(), err)
		}
		if len(stack) == 0 && tok != json.Delim('{') {
			return corrupt("it is not an object")
		}
		if len(stack) > 0 {
			if dup := stack[len(stack)-1].take(tok); dup != "" {
				return corrupt("at byte %d: the key %q is there twice", dec.InputOffset(), dup)
			}
			if l := &stack[len(stack)-1]; len(stack) == 1 && l.key != "" {
				folded := strings.ToLower(l.key)
				if top[folded] {
					return corrupt("the key %q is there twice, in different case", folded)
				}
				top[folded] = true
				l.key = ""
			}
		}
		switch tok {
		case json.Delim('{'):
			stack = append(stack, jsonLevel{keys: map[string]struct{}{}})
		case json.Delim('['):
			stack = append(stack, jsonLevel{})
		case json.Delim('}'), json.Delim(']'):
			stack = stack[:len(stack)-1]
			if len(stack) == 0 {
				return top, trailing(b[dec.InputOffset():])
			}
		}
		if len(stack) > maxJSONDepth {
			return corrupt("it is nested deeper than %d", maxJSONDepth)
		}
	}
	return corrupt("it is empty")
}

func trailing(b []byte) *fault {
	if len(bytes.TrimSpace(b)) > 0 {
		return permanent(errs.Corrupt, "not a well-formed JSON document: %d bytes follow it", len(b))
	}
	return nil
}

// jsonLevel is an open object or array.
type jsonLevel struct {
	keys  map[string]struct{} // nil in an array
	value bool                // the next token is a value
	key   string              // a key just read
}

// take notes a token inside the level and gives a key that is there twice.
func (l *jsonLevel) take(tok json.Token) (dup string) {
	if l.keys == nil || tok == json.Delim('}') {
		return ""
	}
	if l.value {
		l.value = false
		return ""
	}
	k, ok := tok.(string)
	if !ok {
		return ""
	}
	if _, there := l.keys[k]; there {
		return k
	}
	l.keys[k] = struct{}{}
	l.value, l.key = true, k
	return ""
}
