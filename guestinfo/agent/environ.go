package agent

import (
	"slices"
	"strings"
)

// MergeEnv lays the variables of over above those of base. Names are
// case-insensitive, the last one wins and keeps its spelling, except that a
// name of base keeps base's: "PATH" in an image changes the machine's "Path".
// The result is sorted as an environment block must be.
func MergeEnv(base, over []string) []string {
	type variable struct{ name, value string }
	byKey := map[string]variable{}
	for _, list := range [][]string{base, over} {
		for _, e := range list {
			name, value, ok := cutEnv(e)
			if !ok {
				continue
			}
			key := strings.ToUpper(name)
			if old, ok := byKey[key]; ok {
				name = old.name
			}
			byKey[key] = variable{name, value}
		}
	}
	keys := make([]string, 0, len(byKey))
	for k := range byKey {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = byKey[k].name + "=" + byKey[k].value
	}
	return out
}

// cutEnv splits NAME=value; the name of a drive's directory begins with '='.
func cutEnv(e string) (name, value string, ok bool) {
	if e == "" {
		return "", "", false
	}
	i := strings.IndexByte(e[1:], '=')
	if i < 0 {
		return "", "", false
	}
	return e[:i+1], e[i+2:], true
}

// lookupEnv finds a variable regardless of case.
func lookupEnv(env []string, name string) string {
	for _, e := range env {
		if n, v, ok := cutEnv(e); ok && strings.EqualFold(n, name) {
			return v
		}
	}
	return ""
}
