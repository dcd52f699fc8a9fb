package regf

import (
	"strings"
	"unicode/utf16"

	"berth/internal/errs"
)

// Place is a key below a hive's root with all that it holds, or one value of it.
type Place struct {
	Key   string // with backslashes
	Value string // "" is the whole key
}

// Prune takes places out of a delta: what lies there in the hive below stays.
// It gives the delta without them and their number; the delta itself when it
// has none. A delta that deletes or replaces a key above a place is
// errs.Unsupported: the place cannot stay.
func Prune(delta []byte, keep []Place, o Options) ([]byte, int, error) {
	w, k, err := walk(delta, o)
	if err != nil {
		return nil, 0, err
	}
	p := &pruner{walker: w, out: newWriter(w.o.Bytes)}
	p.out.layered = true
	for _, k := range keep {
		p.keep = append(p.keep, foldedPlace(k))
	}
	at, err := p.key(k, "", offsetNone, 1)
	if err != nil || p.dropped == 0 {
		return delta, 0, err
	}
	out, err := p.out.finish(at, k.written)
	return out, p.dropped, err
}

// separator stands between folded names; no folded name holds it.
const separator = "\x00\\"

// folded is a place by folded names, each key after a separator.
type folded struct{ key, value string }

func foldedPlace(p Place) (f folded) {
	for part := range strings.SplitSeq(p.Key, `\`) {
		f.key += separator + fold(utf16.Encode([]rune(part)))
	}
	f.value = fold(utf16.Encode([]rune(p.Value)))
	return f
}

type pruner struct {
	*walker
	out     *writer
	keep    []folded
	dropped int
}

// kept is whether a key stays below as it is.
func (p *pruner) kept(path string) bool {
	for _, k := range p.keep {
		if k.value == "" && k.key == path {
			return true
		}
	}
	return false
}

func (p *pruner) keptValue(path, value string) bool {
	for _, k := range p.keep {
		if k.value != "" && k.key == path && k.value == value {
			return true
		}
	}
	return false
}

// above is whether something at or below the key stays.
func (p *pruner) above(path string) bool {
	for _, k := range p.keep {
		if k.key == path && k.value != "" || strings.HasPrefix(k.key, path+separator) {
			return true
		}
	}
	return false
}

// key copies a key and all beneath it that is not kept.
func (p *pruner) key(k *key, path string, parent uint32, depth int) (uint32, error) {
	if err := p.enter(depth); err != nil {
		return 0, err
	}
	if k.semantics != mergeTree && k.semantics != supersedeLocal && p.above(path) {
		return 0, errs.New(errs.Unsupported, step, p.f.name, "the delta replaces the key %v, which holds what is the machine's own", k)
	}
	n := node{key: k, parent: parent, class: k.class, sd: k.sd}
	at, err := p.out.reserveKey(&n)
	if err != nil {
		return 0, err
	}
	if k.semantics == tombstone {
		return at, p.out.fillKey(at, &n, nil)
	}
	if err := p.values(&n, path); err != nil {
		return 0, err
	}
	kids, err := p.subkeys(k)
	if err != nil {
		return 0, err
	}
	var subs []sub
	for _, c := range kids {
		name := path + separator + fold(c.name)
		if p.kept(name) {
			p.dropped++
			continue
		}
		off, err := p.key(c, name, at, depth+1)
		if err != nil {
			return 0, err
		}
		subs = append(subs, sub{off, c.name})
		n.longestKey, n.longestClass = max(n.longestKey, 2*len(c.name)), max(n.longestClass, len(c.class))
	}
	return at, p.out.fillKey(at, &n, subs)
}

func (p *pruner) values(n *node, path string) error {
	all, err := p.f.valuesOf(n.key)
	if err != nil {
		return err
	}
	for i := range all {
		if p.keptValue(path, fold(all[i].name)) {
			p.dropped++
			continue
		}
		if err := p.out.value(n, &all[i]); err != nil {
			return err
		}
	}
	return nil
}
