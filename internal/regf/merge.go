package regf

import (
	"errors"
	"fmt"
	"sort"
	"unicode/utf16"

	"berth/internal/errs"
	"berth/internal/upcase"
)

// What a hive can have too much of; wrapped in an *errs.Error of kind Quota.
var (
	ErrSize  = errors.New("the hive is too large")
	ErrKeys  = errors.New("too many keys")
	ErrDepth = errors.New("keys too deep")
)

// Options bound a merge. A zero field means its default.
type Options struct {
	Bytes int64 // of each hive and of the result; 512 MiB, never more than 2 GiB
	Keys  int   // of the result; 4,000,000
	Depth int   // of keys below each other; 512, Windows' own limit
}

func (o Options) withDefaults() Options {
	if o.Bytes <= 0 {
		o.Bytes = 512 << 20
	}
	o.Bytes = min(o.Bytes, 2<<30-1<<20)
	if o.Keys <= 0 {
		o.Keys = 4_000_000
	}
	if o.Depth <= 0 {
		o.Depth = 512
	}
	return o
}

// Merge gives the hive that base becomes under deltas, lowest first. It reads
// hives with or without layer semantics and writes regf 1.5 without. The same
// hives give the same bytes: the time in the base block is that of the topmost
// hive's root key. Hives that are not whole are errs.Corrupt; those of other
// versions, and those that were not closed, Unsupported.
func Merge(base []byte, deltas [][]byte, o Options) ([]byte, error) {
	o = o.withDefaults()
	m := &merger{o: o, out: newWriter(o.Bytes)}
	var roots []*key // topmost first
	for i, b := range append([][]byte{base}, deltas...) {
		name := "base hive"
		if i > 0 {
			name = fmt.Sprintf("delta %d", i)
		}
		if int64(len(b)) > o.Bytes {
			return nil, errs.New(errs.Quota, step, name, "%w: %d bytes, the limit is %d", ErrSize, len(b), o.Bytes)
		}
		f, err := open(name, b)
		if err != nil {
			return nil, err
		}
		k, err := f.key(f.root)
		if err != nil {
			return nil, err
		}
		roots = append([]*key{k}, roots...)
	}
	root := view(roots)
	if root == nil {
		return nil, errs.New(errs.Corrupt, step, "", "the root key is deleted")
	}
	root[0].flags |= keyHiveEntry
	at, err := m.key(root, offsetNone, 1)
	if err != nil {
		return nil, err
	}
	return m.out.finish(at, root[0].written)
}

type merger struct {
	o    Options
	out  *writer
	keys int
}

// view keeps of a key's layers, topmost first, those that contribute to it;
// nil is a key that is not there.
func view(layers []*key) []*key {
	for i, k := range layers {
		switch k.semantics {
		case tombstone:
			return layers[:i:i]
		case supersedeTree:
			return layers[: i+1 : i+1]
		}
	}
	return layers
}

// local keeps those that contribute to what the key itself has.
func local(layers []*key) []*key {
	for i, k := range layers {
		if k.semantics == supersedeLocal {
			return layers[:i+1]
		}
	}
	return layers
}

// key writes a key and all beneath it and gives its offset.
func (m *merger) key(layers []*key, parent uint32, depth int) (uint32, error) {
	if m.keys++; m.keys > m.o.Keys {
		return 0, errs.New(errs.Quota, step, layers[0].f.name, "%w: the limit is %d", ErrKeys, m.o.Keys)
	}
	if depth > m.o.Depth {
		return 0, errs.New(errs.Quota, step, layers[0].f.name, "%w: the limit is %d", ErrDepth, m.o.Depth)
	}
	own := local(layers)
	n := node{key: layers[0], parent: parent, class: classOf(own), sd: securityOf(layers)}
	at, err := m.out.reserveKey(&n)
	if err != nil {
		return 0, err
	}
	if err := m.values(&n, own); err != nil {
		return 0, err
	}
	groups, err := children(layers)
	if err != nil {
		return 0, err
	}
	subs := make([]sub, 0, len(groups))
	for _, g := range groups {
		off, err := m.key(g, at, depth+1)
		if err != nil {
			return 0, err
		}
		subs = append(subs, sub{off, g[0].name})
		n.longestKey = max(n.longestKey, 2*len(g[0].name))
		n.longestClass = max(n.longestClass, len(classOf(local(g))))
	}
	return at, m.out.fillKey(at, &n, subs)
}

func classOf(layers []*key) []byte {
	for _, k := range layers {
		if !k.inherit {
			return k.class
		}
	}
	return nil
}

// securityOf is the topmost descriptor that there is.
func securityOf(layers []*key) []byte {
	for _, k := range layers {
		if len(k.sd) > 0 {
			return k.sd
		}
	}
	return nil
}

// values writes the values of a key: each name from the topmost layer that has
// it, in the order in which the lowest layers list them.
func (m *merger) values(n *node, layers []*key) error {
	top := map[string]*value{}
	seen := map[string]bool{}
	lists := make([][]value, len(layers))
	for i, k := range layers {
		var err error
		if lists[i], err = k.f.valuesOf(k); err != nil {
			return err
		}
		for j := range lists[i] {
			v := &lists[i][j]
			if name := fold(v.name); top[name] == nil {
				top[name] = v
			}
		}
	}
	for i := len(lists) - 1; i >= 0; i-- {
		for _, v := range lists[i] {
			name := fold(v.name)
			w := top[name]
			if seen[name] || w.absent {
				continue
			}
			seen[name] = true
			if err := m.out.value(n, w); err != nil {
				return err
			}
		}
	}
	return nil
}

// children groups the subkeys of all layers by name, in the order of a hive,
// and leaves out those that a layer deletes.
func children(layers []*key) ([][]*key, error) {
	all, err := groupChildren(layers)
	if err != nil {
		return nil, err
	}
	groups := all[:0]
	for _, g := range all {
		if g = view(g); len(g) > 0 {
			groups = append(groups, g)
		}
	}
	return groups, nil
}

// groupChildren groups the subkeys of all layers by name, in the order of a hive.
func groupChildren(layers []*key) ([][]*key, error) {
	byName := map[string][]*key{}
	var names []string
	for _, k := range layers {
		offs, err := k.f.children(k)
		if err != nil {
			return nil, err
		}
		own := make(map[string]bool, len(offs))
		for _, off := range offs {
			c, err := k.f.key(off)
			if err != nil {
				return nil, err
			}
			name := fold(c.name)
			if name == "" {
				return nil, k.f.corrupt("the key %v has a subkey without a name", k)
			}
			if own[name] {
				return nil, k.f.corrupt("the key %v has two subkeys %v", k, c)
			}
			own[name] = true
			if byName[name] == nil {
				names = append(names, name)
			}
			byName[name] = append(byName[name], c)
		}
	}
	sort.Strings(names)
	groups := make([][]*key, 0, len(names))
	for _, name := range names {
		groups = append(groups, byName[name])
	}
	return groups, nil
}

// fold is a name in upper case; two bytes a unit, high byte first, so that
// strings sort as the units do.
func fold(name []uint16) string {
	b := make([]byte, 0, 2*len(name))
	for _, u := range name {
		u = upcase.Table()[u]
		b = append(b, byte(u>>8), byte(u))
	}
	return string(b)
}

func runes(name []uint16) []rune { return utf16.Decode(name) }
