package portlayer

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"berth/internal/errs"
)

// maxVMName is vSphere's limit of an inventory name.
const maxVMName = 80

// naming makes VM names of containers: text with {project}, {name} and
// {shortid} in it.
type naming struct {
	parts []string // text and fields in turns: text, field, text, …
	short bool     // {shortid} is among the fields: no two names are equal
}

// newNaming reads a template. It needs {name} or {shortid}, so that two
// containers have two names, and no character that vSphere escapes.
func newNaming(template string) (*naming, error) {
	bad := func(format string, args ...any) (*naming, error) {
		return nil, errs.New(errs.Invalid, "start the port layer", "vmName", format, args...).WithHint("a template such as {project}-{name}-{shortid}")
	}
	n := &naming{}
	rest, named, fixed := template, false, 0
	for {
		text, after, open := strings.Cut(rest, "{")
		if strings.ContainsAny(text, "}/\\%\"<>|:*?") || strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == 0x7f || r == utf8.RuneError }) {
			return bad("%q has a character that a VM's name cannot have", clip(text, 60))
		}
		n.parts, fixed = append(n.parts, text), fixed+len(text)
		if !open {
			break
		}
		field, tail, closed := strings.Cut(after, "}")
		switch {
		case !closed:
			return bad("%q has no end", clip("{"+after, 60))
		case field == "name":
			named = true
		case field == "shortid":
			named, n.short = true, true
		case field == "project":
		default:
			return bad("{%s} is unknown; there are {project}, {name} and {shortid}", clip(field, 40))
		}
		n.parts, rest = append(n.parts, field), tail
	}
	switch {
	case !named:
		return bad("%q has neither {name} nor {shortid}: two containers would have one name", clip(template, 80))
	case fixed > 32:
		return bad("%d bytes beside the fields, 32 are allowed", fixed)
	case strings.TrimSpace(template) != template:
		return bad("it begins or ends with a space")
	}
	return n, nil
}

// vmName is the name of a container's VM, at most 80 bytes long. When the
// fields do not fit, name and project are cut, and a hash of both keeps what was
// cut apart; the short id is never cut.
func (n *naming) vmName(project, name, id string) string {
	full := n.render(project, name, id)
	if len(full) <= maxVMName {
		return full
	}
	sum := sha256.Sum256([]byte(project + "\x00" + name))
	mark := "~" + hex.EncodeToString(sum[:4])
	for len(full) > maxVMName-len(mark) {
		over := len(full) - (maxVMName - len(mark))
		cut := func(s string) string { return clip(s, max(len(s)-over, len(s)/2, 1)) }
		if len(name) >= len(project) {
			name = cut(name)
		} else {
			project = cut(project)
		}
		if len(name) <= 1 && len(project) <= 1 {
			full = clip(n.render(project, name, id), maxVMName-len(mark))
			break
		}
		full = n.render(project, name, id)
	}
	return full + mark
}

func (n *naming) render(project, name, id string) string {
	var b strings.Builder
	for i, p := range n.parts {
		switch {
		case i%2 == 0:
			b.WriteString(p)
		case p == "name":
			b.WriteString(name)
		case p == "project":
			b.WriteString(project)
		default:
			b.WriteString(shortID(id))
		}
	}
	return b.String()
}
